//! The sink that builds dicts: one Python object for each value, made once and final.

use crate::cpython::{self, DictBuilder, DictKey, HashedKey, Raised, new};
use crate::keys;
use crate::names::{Names, PlanNames};
use crate::options::{Keys, Numbers};
use ocpp_fastcodec_core::{JsonStr, KeyId, LiteralId, Number, ObjectId, Plan, PropertyAt, Sink};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyInt, PyType};

/// Builds `dict`, `list`, `str`, `int`, `float`, `bool` and `None`.
pub(crate) struct DictSink<'py, 'c> {
    py: Python<'py>,
    names: &'c Names,
    /// Those of the plan in force; empty until there is one.
    plan: &'c PlanNames,
    /// The keys that an object gets: renamed, if the codec says so.
    keys: &'c [HashedKey],
    /// The items of all arrays that are open, innermost last.
    items: Vec<Bound<'py, PyAny>>,
    numbers: Numbers,
}

impl<'py, 'c> DictSink<'py, 'c> {
    pub(crate) fn new(py: Python<'py>, names: &'c Names, numbers: Numbers) -> Self {
        Self { py, names, plan: names.none(), keys: &[], items: Vec::new(), numbers }
    }

    /// An `int` of its digits.
    #[cold]
    pub(crate) fn integer_of(&self, digits: &str) -> PyResult<Bound<'py, PyAny>> {
        self.py.get_type::<PyInt>().call1((new::str(self.py, digits)?,))
    }

    /// Takes the items of an array that has ended.
    #[inline]
    pub(crate) fn items_from(&mut self, start: usize) -> std::vec::Drain<'_, Bound<'py, PyAny>> {
        self.items.drain(start..)
    }

    #[cold]
    fn big_integer(&self, number: &Number<'_>) -> PyResult<Bound<'py, PyAny>> {
        self.integer_of(number.as_str())
    }

    #[cold]
    fn decimal(&self, number: &Number<'_>) -> PyResult<Bound<'py, PyAny>> {
        static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        DECIMAL.import(self.py, "decimal", "Decimal")?.call1((new::str(self.py, number.as_str())?,))
    }

    /// A number with a fraction or an exponent that a schema asks for: a float, or where it is beyond all floats a `Decimal`,
    /// because an infinity is no value of a valid message.
    #[inline]
    fn described(&self, number: &Number<'_>) -> Result<Bound<'py, PyAny>, Raised> {
        match number.to_f64() {
            float if float.is_finite() || self.numbers == Numbers::Loads => new::float(self.py, float),
            _ => Ok(self.decimal(number)?),
        }
    }
}

impl<'py> Sink for DictSink<'py, '_> {
    type Value = Bound<'py, PyAny>;
    type Object = DictBuilder<'py>;
    /// Where its items begin.
    type Array = usize;
    type Key = DictKey<'py>;
    type Error = Raised;

    const BUILDS: bool = true;
    const TELLS_REPEATED: bool = true;

    #[inline]
    fn plan(&mut self, plan: &Plan) -> Result<(), Raised> {
        self.plan = self.names.of(self.py, plan)?;
        self.keys = &self.plan.keys;
        Ok(())
    }

    fn data_plan(&mut self, plan: &Plan) -> Result<bool, Raised> {
        self.plan(plan)?;
        if self.names.keys == Keys::Snake {
            self.keys = &self.plan.official;
        }
        Ok(true)
    }

    #[inline]
    fn null(&mut self) -> Result<Self::Value, Raised> {
        Ok(self.py.None().into_bound(self.py))
    }

    #[inline]
    fn boolean(&mut self, value: bool) -> Result<Self::Value, Raised> {
        Ok(PyBool::new(self.py, value).to_owned().into_any())
    }

    #[inline]
    fn integer(&mut self, value: i64) -> Result<Self::Value, Raised> {
        new::int(self.py, value)
    }

    #[inline]
    fn number(&mut self, number: &Number<'_>) -> Result<Self::Value, Raised> {
        if !number.is_integer() {
            return new::float(self.py, number.to_f64());
        }
        match number.to_i64() {
            Some(value) => self.integer(value),
            None => Ok(self.big_integer(number)?),
        }
    }

    fn whole(&mut self, number: &Number<'_>) -> Result<Self::Value, Raised> {
        self.described(number)
    }

    #[inline]
    fn real(&mut self, number: &Number<'_>) -> Result<Self::Value, Raised> {
        match self.numbers {
            Numbers::Float if !number.is_integer() => self.described(number),
            Numbers::Float | Numbers::Loads => self.number(number),
            Numbers::Decimal => Ok(self.decimal(number)?),
        }
    }

    #[inline]
    fn string(&mut self, string: JsonStr<'_>) -> Result<Self::Value, Raised> {
        cpython::string(self.py, string)
    }

    #[inline]
    fn literal(&mut self, literal: LiteralId) -> Result<Self::Value, Raised> {
        Ok(self.plan.literals[literal.index()].bind(self.py).clone().into_any())
    }

    #[inline(always)]
    #[allow(clippy::inline_always, reason = "see `DictBuilder::new`")]
    fn begin_object(&mut self, _: Option<ObjectId>, count: usize) -> Result<Self::Object, Raised> {
        DictBuilder::new(self.py, count)
    }

    #[inline(always)]
    #[allow(clippy::inline_always, reason = "see `DictBuilder::set`")]
    fn property(&mut self, object: &mut Self::Object, at: PropertyAt, value: Self::Value) -> Result<(), Raised> {
        object.set(self.keys[at.key.index()].get(self.py), value).map(drop)
    }

    #[inline(always)]
    #[allow(clippy::inline_always, reason = "as short as a call")]
    fn key(&mut self, name: JsonStr<'_>, hash: usize, twin: Option<KeyId>) -> Result<Self::Key, Raised> {
        match (self.names.keys, twin) {
            (Keys::Snake, Some(twin)) => Ok(self.plan.official[twin.index()].get(self.py)),
            _ => keys::key(self.py, name, hash),
        }
    }

    #[inline]
    fn additional_property(
        &mut self,
        object: &mut Self::Object,
        key: Self::Key,
        value: Self::Value,
    ) -> Result<bool, Raised> {
        object.set(key, value)
    }

    #[inline]
    fn end_object(&mut self, object: Self::Object) -> Result<Self::Value, Raised> {
        Ok(object.finish())
    }

    #[inline]
    fn begin_array(&mut self, _: bool) -> Result<usize, Raised> {
        Ok(self.items.len())
    }

    #[inline]
    fn item(&mut self, _: &mut usize, value: Self::Value) -> Result<(), Raised> {
        // By itself a vector begins with room for four items, and moves them each time it grows.
        if self.items.len() == self.items.capacity() {
            self.items.reserve(16);
        }
        self.items.push(value);
        Ok(())
    }

    #[inline]
    fn end_array(&mut self, start: usize) -> Result<Self::Value, Raised> {
        Ok(new::list(self.py, self.items.drain(start..))?.into_any())
    }
}
