//! The sink that builds instances of the classes, in the same walk in which dicts are built.

use crate::classes::Classes;
use crate::cpython::{self, Class, DictBuilder, DictKey, Raised, SlotsBuilder};
use crate::names::Names;
use crate::options::Numbers;
use crate::sink::DictSink;
use ocpp_fastcodec_core::{Catalog, JsonStr, KeyId, LiteralId, Number, ObjectId, Plan, PropertyAt, Sink};
use pyo3::prelude::*;

/// Builds an instance for each object that the plan describes, a tuple for each array of what it describes, and for all
/// else what [`DictSink`] builds.
pub(crate) struct TypedSink<'py, 'c> {
    py: Python<'py>,
    plain: DictSink<'py, 'c>,
    catalog: &'c Catalog,
    classes: &'c Classes,
    /// The classes of the plan in force
    plan: &'c [&'static Class],
}

impl<'py, 'c> TypedSink<'py, 'c> {
    pub(crate) fn new(
        py: Python<'py>,
        names: &'c Names,
        numbers: Numbers,
        (catalog, classes): (&'c Catalog, &'c Classes),
    ) -> Self {
        Self { py, plain: DictSink::new(py, names, numbers), catalog, classes, plan: &[] }
    }
}

/// An object that is being built.
pub(crate) enum Building<'py> {
    Instance(SlotsBuilder<'py>),
    Dict(DictBuilder<'py>),
}

impl<'py> Sink for TypedSink<'py, '_> {
    type Value = Bound<'py, PyAny>;
    type Object = Building<'py>;
    /// Where its items begin, and whether they are described.
    type Array = (usize, bool);
    type Key = DictKey<'py>;
    type Error = Raised;

    const BUILDS: bool = true;
    const TELLS_REPEATED: bool = true;
    const DATA_BY_PLAN: bool = true;

    fn plan(&mut self, plan: &Plan) -> Result<(), Raised> {
        self.plain.plan(plan)?;
        self.plan = self.classes.of(self.py, self.catalog, plan)?;
        Ok(())
    }

    fn data_plan(&mut self, plan: &Plan) -> Result<bool, Raised> {
        self.plan(plan)?;
        Ok(true)
    }

    #[inline]
    fn null(&mut self) -> Result<Self::Value, Raised> {
        self.plain.null()
    }

    #[inline]
    fn boolean(&mut self, value: bool) -> Result<Self::Value, Raised> {
        self.plain.boolean(value)
    }

    #[inline]
    fn integer(&mut self, value: i64) -> Result<Self::Value, Raised> {
        self.plain.integer(value)
    }

    #[inline]
    fn number(&mut self, number: &Number<'_>) -> Result<Self::Value, Raised> {
        self.plain.number(number)
    }

    /// An `int`, because that is what the annotation says.
    fn whole(&mut self, number: &Number<'_>) -> Result<Self::Value, Raised> {
        match number.to_whole() {
            Some(digits) => Ok(self.plain.integer_of(&digits)?),
            // `1e5000` has more digits than a number may have.
            None => self.plain.whole(number),
        }
    }

    #[inline]
    fn real(&mut self, number: &Number<'_>) -> Result<Self::Value, Raised> {
        self.plain.real(number)
    }

    #[inline]
    fn string(&mut self, string: JsonStr<'_>) -> Result<Self::Value, Raised> {
        self.plain.string(string)
    }

    #[inline]
    fn literal(&mut self, literal: LiteralId) -> Result<Self::Value, Raised> {
        self.plain.literal(literal)
    }

    #[inline]
    fn begin_object(&mut self, object: Option<ObjectId>, count: usize) -> Result<Self::Object, Raised> {
        match object.and_then(|object| self.plan.get(object.index())) {
            Some(class) => Ok(Building::Instance(class.begin(self.py)?)),
            None => Ok(Building::Dict(DictBuilder::new(self.py, count)?)),
        }
    }

    #[inline]
    fn property(&mut self, object: &mut Self::Object, at: PropertyAt, value: Self::Value) -> Result<(), Raised> {
        match object {
            Building::Instance(instance) => instance.set(at.slot as usize, value),
            Building::Dict(dict) => self.plain.property(dict, at, value)?,
        }
        Ok(())
    }

    #[inline]
    fn key(&mut self, name: JsonStr<'_>, hash: usize, _: Option<KeyId>) -> Result<Self::Key, Raised> {
        // Attributes and further properties stand apart, so none has to give its name up to another.
        self.plain.key(name, hash, None)
    }

    #[inline]
    fn additional_property(
        &mut self,
        object: &mut Self::Object,
        key: Self::Key,
        value: Self::Value,
    ) -> Result<bool, Raised> {
        match object {
            Building::Instance(instance) => instance.add(&key, &value),
            Building::Dict(dict) => self.plain.additional_property(dict, key, value),
        }
    }

    #[inline]
    fn end_object(&mut self, object: Self::Object) -> Result<Self::Value, Raised> {
        Ok(match object {
            Building::Instance(instance) => instance.finish(),
            Building::Dict(dict) => dict.finish(),
        })
    }

    #[inline]
    fn begin_array(&mut self, described: bool) -> Result<Self::Array, Raised> {
        Ok((self.plain.begin_array(described)?, described))
    }

    #[inline]
    fn item(&mut self, (start, _): &mut Self::Array, value: Self::Value) -> Result<(), Raised> {
        self.plain.item(start, value)
    }

    #[inline]
    fn end_array(&mut self, (start, described): Self::Array) -> Result<Self::Value, Raised> {
        if described { cpython::tuple(self.py, self.plain.items_from(start)) } else { self.plain.end_array(start) }
    }
}
