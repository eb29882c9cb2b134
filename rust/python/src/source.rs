//! The source that hands out Python objects: what an object is, one question at a time.

use crate::codec::Keys;
use crate::cpython::{self, DictCursor, HashedKey};
use crate::names::{Names, PlanNames};
use ocpp_fastcodec_core::{KeyId, LiteralId, Plan, Shape, Source, ValueFault};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{
    PyBool, PyDateAccess, PyDateTime, PyDict, PyFloat, PyInt, PyList, PyString, PyTimeAccess, PyTuple, PyType,
    PyTzInfo, PyTzInfoAccess,
};
use std::borrow::Cow;

/// The most bits that an integer of 640 digits has; a longer one is not even converted.
const MAX_BITS: usize = 2127;

/// Hands out dicts, lists, tuples, str, int, float, bool and None; and Decimal, Enum, datetime and dataclasses.
pub(crate) struct ObjectSource<'py, 'c> {
    py: Python<'py>,
    names: &'c Names,
    plan: &'c PlanNames,
}

impl<'py, 'c> ObjectSource<'py, 'c> {
    pub(crate) fn new(py: Python<'py>, names: &'c Names) -> Self {
        Self { py, names, plan: names.none() }
    }
}

/// The properties of a dict, or of a dataclass instance, that are still to come.
pub(crate) enum Properties<'py> {
    Dict(DictCursor<'py>),
    Dataclass { object: Bound<'py, PyAny>, fields: Bound<'py, PyTuple>, next: usize },
}

/// The items of a list or a tuple that are still to come.
pub(crate) enum Items<'py> {
    List(Bound<'py, PyList>, usize),
    Tuple(Bound<'py, PyTuple>, usize),
}

type ObjectShape<'v, 'py, 'c> = Shape<'v, ObjectSource<'py, 'c>>;

impl<'py> Source for ObjectSource<'py, '_> {
    type Value = Bound<'py, PyAny>;
    type Key = Bound<'py, PyAny>;
    type Object = Properties<'py>;
    type Array = Items<'py>;
    type Error = PyErr;

    fn plan(&mut self, plan: &Plan) -> PyResult<()> {
        self.plan = self.names.of(self.py, plan)?;
        Ok(())
    }

    #[inline]
    fn shape<'v>(&mut self, value: &'v Self::Value) -> PyResult<Shape<'v, Self>> {
        if let Ok(text) = value.cast_exact::<PyString>() {
            return Ok(string(text));
        }
        if let Ok(dict) = value.cast_exact::<PyDict>() {
            return Ok(Shape::Object(Properties::Dict(DictCursor::new(dict.clone()))));
        }
        if let Ok(integer) = value.cast_exact::<PyInt>() {
            return self::integer(integer);
        }
        if let Ok(float) = value.cast_exact::<PyFloat>() {
            return Ok(Shape::Float(float.value()));
        }
        if let Ok(boolean) = value.cast_exact::<PyBool>() {
            return Ok(Shape::Boolean(boolean.is_true()));
        }
        if let Ok(list) = value.cast_exact::<PyList>() {
            return Ok(Shape::Array(Items::List(list.clone(), 0)));
        }
        if value.is_none() {
            return Ok(Shape::Null);
        }
        self.other_shape(value)
    }

    #[inline]
    fn as_str<'v>(&self, value: &'v Self::Value) -> Option<&'v str> {
        cpython::ascii(value)
    }

    #[inline]
    fn is_literal(&self, value: &Self::Value, literal: LiteralId) -> bool {
        value.is(&self.plan.literals[literal.index()])
    }

    #[inline(always)]
    fn next_property(&mut self, object: &mut Self::Object) -> PyResult<Option<(Self::Key, Self::Value)>> {
        match object {
            Properties::Dict(cursor) => Ok(cursor.next()),
            Properties::Dataclass { object, fields, next } => {
                if *next >= fields.len() {
                    return Ok(None);
                }
                let field = fields.get_item(*next)?;
                *next += 1;
                let name = field.getattr(intern!(self.py, "name"))?;
                let value = object.getattr(name.cast::<PyString>()?)?;
                Ok(Some((name, value)))
            }
        }
    }

    #[inline]
    fn is_key(&self, name: &Self::Key, key: KeyId) -> bool {
        self.plan.keys[key.index()].is(name)
    }

    fn key<'k>(&mut self, name: &'k Self::Key) -> PyResult<Result<Cow<'k, str>, ValueFault>> {
        let Ok(name) = name.cast::<PyString>() else {
            return Ok(Err(ValueFault::Key { type_: type_name(name)? }));
        };
        Ok(name.to_str().map(Cow::Borrowed).map_err(|_| ValueFault::LoneSurrogate))
    }

    fn has_key(&mut self, object: &Self::Object, key: KeyId) -> PyResult<bool> {
        let key = self.plan.keys[key.index()].bind(self.py);
        match object {
            Properties::Dict(cursor) => cursor.dict().contains(key),
            Properties::Dataclass { object, .. } => object.hasattr(key),
        }
    }

    #[inline]
    fn omits_null(&self, object: &Self::Object) -> bool {
        matches!(object, Properties::Dataclass { .. })
    }

    #[inline]
    fn is_null(&self, value: &Self::Value) -> bool {
        value.is_none()
    }

    #[inline]
    fn is_snake(&self) -> bool {
        self.names.keys == Keys::Snake
    }

    #[inline]
    fn next_item(&mut self, array: &mut Self::Array) -> PyResult<Option<Self::Value>> {
        // The length is asked each time: a list may change while it is read.
        let (item, next) = match array {
            Items::List(list, next) if *next < list.len() => (list.get_item(*next)?, next),
            Items::Tuple(tuple, next) if *next < tuple.len() => (tuple.get_item(*next)?, next),
            _ => return Ok(None),
        };
        *next += 1;
        Ok(Some(item))
    }
}

impl<'py, 'c> ObjectSource<'py, 'c> {
    /// Subclasses of the types of JSON, and the further types that have a JSON.
    fn other_shape<'v>(&mut self, value: &'v Bound<'py, PyAny>) -> PyResult<ObjectShape<'v, 'py, 'c>> {
        static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        static ENUM: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        if value.is_instance(ENUM.import(self.py, "enum", "Enum")?)? {
            let member = value.getattr(intern!(self.py, "value"))?;
            return self.owned_shape(&member);
        }
        if let Ok(text) = value.cast::<PyString>() {
            return Ok(string(text));
        }
        if let Ok(integer) = value.cast::<PyInt>() {
            return self::integer(integer);
        }
        if let Ok(float) = value.cast::<PyFloat>() {
            return Ok(Shape::Float(float.value()));
        }
        if let Ok(dict) = value.cast::<PyDict>() {
            return Ok(Shape::Object(Properties::Dict(DictCursor::new(dict.clone()))));
        }
        if let Ok(list) = value.cast::<PyList>() {
            return Ok(Shape::Array(Items::List(list.clone(), 0)));
        }
        if let Ok(tuple) = value.cast::<PyTuple>() {
            return Ok(Shape::Array(Items::Tuple(tuple.clone(), 0)));
        }
        if value.is_instance(DECIMAL.import(self.py, "decimal", "Decimal")?)? {
            return Ok(Shape::Digits(value.str()?.to_str()?.to_owned()));
        }
        if let Ok(datetime) = value.cast::<PyDateTime>() {
            return date_time(datetime);
        }
        if value.hasattr(intern!(self.py, "__dataclass_fields__"))? && value.cast::<PyType>().is_err() {
            static FIELDS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
            let fields = FIELDS.import(self.py, "dataclasses", "fields")?.call1((value,))?;
            let fields = fields.cast_into::<PyTuple>()?;
            return Ok(Shape::Object(Properties::Dataclass { object: value.clone(), fields, next: 0 }));
        }
        Ok(Shape::Fault(ValueFault::Foreign { type_: type_name(value)? }))
    }

    /// The shape of a value that nobody else holds.
    fn owned_shape<'v>(&mut self, value: &Bound<'py, PyAny>) -> PyResult<ObjectShape<'v, 'py, 'c>> {
        Ok(match self.shape(value)? {
            Shape::String(text) => Shape::String(Cow::Owned(text.into_owned())),
            Shape::Null => Shape::Null,
            Shape::Boolean(value) => Shape::Boolean(value),
            Shape::Integer(value) => Shape::Integer(value),
            Shape::Float(value) => Shape::Float(value),
            Shape::Digits(text) => Shape::Digits(text),
            Shape::Object(object) => Shape::Object(object),
            Shape::Array(array) => Shape::Array(array),
            Shape::Fault(fault) => Shape::Fault(fault),
        })
    }
}

#[inline]
fn string<'v, 'py, 'c>(text: &'v Bound<'py, PyString>) -> ObjectShape<'v, 'py, 'c> {
    match text.to_str() {
        Ok(text) => Shape::String(Cow::Borrowed(text)),
        Err(_) => Shape::Fault(ValueFault::LoneSurrogate),
    }
}

fn integer<'v, 'py, 'c>(integer: &Bound<'py, PyInt>) -> PyResult<ObjectShape<'v, 'py, 'c>> {
    if let Ok(value) = integer.extract::<i64>() {
        return Ok(Shape::Integer(value));
    }
    let py = integer.py();
    if integer.call_method0(intern!(py, "bit_length"))?.extract::<usize>()? > MAX_BITS {
        // As many digits as say that there are too many.
        return Ok(Shape::Digits("9".repeat(641)));
    }
    // Not its own `__repr__`: an IntEnum has another.
    let digits = py.get_type::<PyInt>().call_method1(intern!(py, "__repr__"), (integer,))?;
    Ok(Shape::Digits(digits.extract()?))
}

/// RFC 3339 in UTC with `Z`, and milliseconds where there are any: stations choke on offsets and on longer fractions.
fn date_time<'v, 'py, 'c>(value: &Bound<'py, PyDateTime>) -> PyResult<ObjectShape<'v, 'py, 'c>> {
    let py = value.py();
    if value.get_tzinfo().is_none() || value.call_method0(intern!(py, "utcoffset"))?.is_none() {
        return Ok(Shape::Fault(ValueFault::NaiveDateTime));
    }
    let utc = value.call_method1(intern!(py, "astimezone"), (PyTzInfo::utc(py)?,))?;
    let utc = utc.cast::<PyDateTime>()?;
    let (year, month, day) = (utc.get_year(), utc.get_month(), utc.get_day());
    let (hour, minute, second) = (utc.get_hour(), utc.get_minute(), utc.get_second());
    let milliseconds = match utc.get_microsecond() / 1000 {
        0 => String::new(),
        milliseconds => format!(".{milliseconds:03}"),
    };
    let text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{milliseconds}Z");
    Ok(Shape::String(Cow::Owned(text)))
}

fn type_name(value: &Bound<'_, PyAny>) -> PyResult<Box<str>> {
    Ok(value.get_type().name()?.to_string_lossy().into())
}

/// A key that the plan numbers is one object, wherever it comes from.
impl HashedKey {
    #[inline]
    fn is(&self, name: &Bound<'_, PyAny>) -> bool {
        self.bind(name.py()).is(name)
    }
}
