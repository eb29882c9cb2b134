//! The source that hands out Python objects: what an object is, one question at a time.
//!
//! It is sound together with two promises. The encoder keeps the contract of [`Source`]: it uses no name or value that a
//! call may have invalidated and that it has not held. And each method here that may run Python code ends the epoch first
//! (`cursor/mod.rs`): `shape`, `key`, `has_key`, `hold`, and `next_property` of a dataclass.
//!
//! If you add a call into Python to a method, look at the table in the documentation of [`Source`].
#![allow(unsafe_code, reason = "what it hands out is borrowed from the objects that are encoded")]

use super::cursor::{DictCursor, Epoch, FieldCursor, ListCursor, TupleCursor};
use super::records;
use super::slots::{Class, SlotCursor, Slots};
use super::{HashedKey, Raised, ascii, small_int, utf8_at_hand};
use ocpp_fastcodec_core::{Edition, KeyId, LiteralId, ObjectId, Plan, PropertyOf, Shape, Source, ValueFault};
use pyo3::exceptions::{PyOverflowError, PyUnicodeEncodeError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{
    PyBool, PyDateAccess, PyDateTime, PyDict, PyFloat, PyInt, PyList, PyString, PyTimeAccess, PyTuple, PyType,
    PyTzInfo, PyTzInfoAccess,
};
use pyo3::{Borrowed, ffi, intern};
use std::borrow::Cow;
use std::marker::PhantomData;

/// The most bits that an integer of 640 digits has; a longer one is not even converted.
const MAX_BITS: usize = 2127;

/// What a codec has made for each plan. A name, a literal or a class that is one of these is recognised by its identity.
pub(crate) trait MadeForPlans {
    /// Finds what there is for a plan, in place: to return it would copy it by loads that have to wait for the stores.
    fn find<'c>(&'c self, py: Python<'_>, plan: &Plan, found: &mut MadeForPlan<'c>) -> PyResult<()>;
    /// Whether the keys are in `snake_case`.
    fn is_snake(&self) -> bool;
}

/// What a codec has made for a plan, by the indices that the plan gives.
#[derive(Clone, Copy, Default)]
pub(crate) struct MadeForPlan<'c> {
    pub(crate) keys: &'c [HashedKey],
    pub(crate) literals: &'c [Py<PyString>],
    /// The classes of the plan's objects; empty in a codec whose payloads are dicts.
    pub(crate) classes: &'c [&'static Class],
}

/// Hands out dicts, lists, tuples, str, int, float, bool and None; and Decimal, Enum, datetime, dataclasses, and what `records` knows.
///
/// `'m` is the message that is encoded. What is handed out has that lifetime, and stays valid as the contract of [`Source`]
/// says.
pub(crate) struct ObjectSource<'m, 'py, 'c> {
    py: Python<'py>,
    made: &'c dyn MadeForPlans,
    /// What is made for the plan in force
    of_plan: MadeForPlan<'c>,
    types: Types,
    /// Ends in every call that may run Python code.
    epoch: Epoch,
    message: PhantomData<&'m ()>,
}

impl<'py, 'c> ObjectSource<'_, 'py, 'c> {
    pub(crate) fn new(py: Python<'py>, made: &'c dyn MadeForPlans, types: Types) -> Self {
        Self { py, made, of_plan: MadeForPlan::default(), types, epoch: Epoch::FIRST, message: PhantomData }
    }
}

/// Which types are written beside dict, list, str, int, float, bool and None.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Types {
    /// All that have a JSON.
    Any,
    /// What the package `ocpp` writes of a dataclass: subclasses of str, int and float, and dataclasses.
    Fields,
    /// What it takes for valid of a dict: subclasses of str, int and float.
    Plain,
}

impl Types {
    /// Returns the types that are written in an edition, for a payload.
    pub(crate) fn of(edition: Edition, payload: &Bound<'_, PyAny>) -> Self {
        match edition {
            Edition::Official => Self::Any,
            Edition::Mobilityhouse if payload.is_exact_instance_of::<PyDict>() => Self::Plain,
            Edition::Mobilityhouse => Self::Fields,
        }
    }
}

/// The properties of a dict, or of a dataclass instance, that are still to come.
pub(crate) enum Properties<'py> {
    Dict(DictCursor<'py>),
    Dataclass(FieldCursor<'py>),
    Slots(SlotCursor<'py>),
}

/// The items of a list or a tuple that are still to come.
pub(crate) enum Items<'py> {
    List(ListCursor<'py>),
    Tuple(TupleCursor<'py>),
}

impl<'py> Properties<'py> {
    fn of(dict: &Bound<'py, PyDict>) -> Self {
        Self::Dict(DictCursor::new(dict.clone()))
    }
}

impl<'py> Items<'py> {
    fn of(list: &Bound<'py, PyList>) -> Self {
        Self::List(ListCursor::new(list.clone()))
    }
}

type ObjectShape<'v, 'm, 'py, 'c> = Shape<'v, ObjectSource<'m, 'py, 'c>>;

impl<'m, 'py> Source for ObjectSource<'m, 'py, '_> {
    type Value = Borrowed<'m, 'py, PyAny>;
    type Key = Borrowed<'m, 'py, PyAny>;
    type Object = Properties<'py>;
    type Instance = Slots<'py>;
    type Array = Items<'py>;
    type Error = Raised;

    fn plan(&mut self, plan: &Plan) -> Result<(), Raised> {
        Ok(self.made.find(self.py, plan, &mut self.of_plan)?)
    }

    #[inline]
    fn shape<'v>(&mut self, value: &'v Self::Value) -> Result<Shape<'v, Self>, Raised> {
        self.epoch.end();
        Ok(shape(value, self.types)?)
    }

    #[inline]
    fn as_str<'v>(&self, value: &'v Self::Value) -> Option<&'v str> {
        utf8_at_hand(value)
    }

    #[inline]
    fn as_object(&self, value: &Self::Value) -> Option<Self::Object> {
        if let Ok(dict) = value.cast_exact::<PyDict>() {
            return Some(Properties::of(&dict));
        }
        if self.types == Types::Any { SlotCursor::new(value).map(Properties::Slots) } else { None }
    }

    #[inline]
    fn as_instance(&self, value: &Self::Value, object: ObjectId) -> Option<Slots<'py>> {
        let class = self.of_plan.classes.get(object.index())?;
        if self.types == Types::Any { Slots::of(class, value) } else { None }
    }

    #[inline]
    fn slot(&self, instance: &Slots<'py>, number: usize) -> Option<Self::Value> {
        // SAFETY: the encoder keeps the contract of `Source`.
        unsafe { instance.get(number) }
    }

    #[inline]
    fn as_array(&self, value: &Self::Value) -> Option<Self::Array> {
        if let Ok(list) = value.cast_exact::<PyList>() {
            return Some(Items::of(&list));
        }
        match value.cast_exact::<PyTuple>() {
            Ok(tuple) if self.types == Types::Any => Some(Items::Tuple(TupleCursor::new(tuple.to_owned()))),
            _ => None,
        }
    }

    #[inline]
    fn as_integer(&self, value: &Self::Value) -> Option<i64> {
        value.cast_exact::<PyInt>().ok().and_then(|integer| small_int(&integer))
    }

    #[inline]
    fn as_boolean(&self, value: &Self::Value) -> Option<bool> {
        value.cast_exact::<PyBool>().ok().map(|boolean| boolean.is_true())
    }

    #[inline]
    fn as_float(&self, value: &Self::Value) -> Option<f64> {
        value.cast_exact::<PyFloat>().ok().map(|float| float.value()).filter(|&float| !is_tiny(float))
    }

    #[inline]
    fn is_literal(&self, value: &Self::Value, literal: LiteralId) -> bool {
        value.is(&self.of_plan.literals[literal.index()])
    }

    #[inline(always)]
    #[allow(clippy::inline_always, reason = "a call, and a pair returned through memory, cost a twentieth of encoding")]
    fn next_property(&mut self, object: &mut Self::Object) -> Result<Option<PropertyOf<Self>>, Raised> {
        match object {
            // SAFETY: the encoder keeps the contract of `Source`, and whatever runs Python code ends the epoch.
            Properties::Dict(cursor) => Ok(unsafe { cursor.next(self.epoch) }),
            // SAFETY: as for a dict.
            Properties::Slots(cursor) => Ok(unsafe { cursor.next(self.epoch) }),
            Properties::Dataclass(cursor) => {
                self.epoch.end();
                // SAFETY: the encoder keeps the contract of `Source`.
                Ok(unsafe { cursor.next()? })
            }
        }
    }

    fn hold(&mut self, object: &mut Self::Object, name: &Self::Key, value: &Self::Value) {
        self.epoch.end();
        match object {
            Properties::Dict(cursor) => cursor.hold(name, value),
            Properties::Slots(cursor) => cursor.hold(name, value),
            // Holds what it has handed out last anyway.
            Properties::Dataclass(_) => {}
        }
    }

    #[inline]
    fn is_key(&self, name: &Self::Key, key: KeyId) -> bool {
        name.is(self.of_plan.keys[key.index()].bind(self.py))
    }

    #[inline]
    fn as_key<'k>(&self, name: &'k Self::Key) -> Option<&'k str> {
        ascii(name)
    }

    fn key<'k>(&mut self, name: &'k Self::Key) -> Result<Result<Cow<'k, str>, ValueFault>, Raised> {
        self.epoch.end();
        let name: &'k Bound<'py, PyAny> = name;
        if let Some(text) = ascii(name) {
            return Ok(Ok(Cow::Borrowed(text)));
        }
        let Ok(text) = name.cast::<PyString>() else {
            return Ok(Err(ValueFault::Key { type_: type_name(name)? }));
        };
        Ok(utf8(text)?.map(Cow::Borrowed))
    }

    fn has_key(&mut self, object: &Self::Object, key: KeyId) -> Result<bool, Raised> {
        self.epoch.end();
        let key = self.of_plan.keys[key.index()].bind(self.py);
        match object {
            // Not by a look-up, which could run code: only a str that is this text counts.
            Properties::Dict(cursor) => {
                let mut others = cursor.again();
                let text = key.to_str()?;
                // SAFETY: each name is looked at before the next is asked for, and that runs no Python code.
                let mut names = std::iter::from_fn(|| unsafe { others.next(self.epoch) });
                Ok(names.any(|(name, _)| ascii(&name) == Some(text)))
            }
            Properties::Dataclass(cursor) => Ok(cursor.has(key)?),
            // Asked only of names in `snake_case`.
            Properties::Slots(_) => Ok(false),
        }
    }

    fn is_repeated(&mut self, object: &Self::Object, name: &Self::Key) -> Result<bool, Raised> {
        self.epoch.end();
        let (Properties::Dict(cursor), false) = (object, compares_as_str(name)) else { return Ok(false) };
        let mut others = cursor.again();
        // SAFETY: each name is looked at before the next is asked for, and that runs no Python code.
        let mut names = std::iter::from_fn(|| unsafe { others.next(self.epoch) });
        Ok(names.any(|(other, _)| !other.is(name) && is_same_text(&other, name)))
    }

    #[inline]
    fn omits_null(&self, object: &Self::Object) -> bool {
        matches!(object, Properties::Dataclass(_))
    }

    #[inline]
    fn is_null(&self, value: &Self::Value) -> bool {
        value.is_none()
    }

    #[inline]
    fn is_snake(&self, object: &Self::Object) -> bool {
        self.made.is_snake() && !matches!(object, Properties::Slots(_))
    }

    #[inline]
    fn next_item(&mut self, array: &mut Self::Array) -> Result<Option<Self::Value>, Raised> {
        // SAFETY: the encoder keeps the contract of `Source`.
        Ok(unsafe {
            match array {
                Items::List(cursor) => cursor.next(),
                Items::Tuple(cursor) => cursor.next(),
            }
        })
    }
}

/// Whether an object hashes and compares as `str` does, so that a dict has no other key of the same text.
fn compares_as_str(name: &Bound<'_, PyAny>) -> bool {
    // SAFETY: both are live types, whose slots do not change while the GIL is held, or are read as one word.
    unsafe {
        let (type_, str_) = (&*ffi::Py_TYPE(name.as_ptr()), &raw const ffi::PyUnicode_Type);
        type_.tp_hash.map(|slot| slot as usize) == (*str_).tp_hash.map(|slot| slot as usize)
            && type_.tp_richcompare.map(|slot| slot as usize) == (*str_).tp_richcompare.map(|slot| slot as usize)
    }
}

/// Whether two objects are `str`, or of subclasses, and have the same text. Runs no Python code.
fn is_same_text(one: &Bound<'_, PyAny>, other: &Bound<'_, PyAny>) -> bool {
    let both = one.is_instance_of::<PyString>() && other.is_instance_of::<PyString>();
    // SAFETY: both are live `str`, for which the call neither raises nor asks their classes.
    both && unsafe { ffi::PyUnicode_Compare(one.as_ptr(), other.as_ptr()) } == 0
}

/// Returns the text of a `str`, if it has no lone surrogate.
pub(crate) fn utf8<'v>(text: &'v Bound<'_, PyString>) -> PyResult<Result<&'v str, ValueFault>> {
    match text.to_str() {
        Ok(text) => Ok(Ok(text)),
        Err(error) if error.is_instance_of::<PyUnicodeEncodeError>(text.py()) => Ok(Err(ValueFault::LoneSurrogate)),
        Err(error) => Err(error),
    }
}

/// Returns what an object is. The exact types of JSON come first.
fn shape<'v, 'm, 'py, 'c>(value: &'v Bound<'py, PyAny>, types: Types) -> PyResult<ObjectShape<'v, 'm, 'py, 'c>> {
    match exact_shape(value)? {
        Some(shape) => Ok(shape),
        // From here on Python code may run, and change who holds the value.
        None => other_shape(value.clone(), types),
    }
}

/// Returns what an object of one of JSON's types is; `None` if it is of another type, or of a subclass.
fn exact_shape<'v, 'm, 'py, 'c>(value: &'v Bound<'py, PyAny>) -> PyResult<Option<ObjectShape<'v, 'm, 'py, 'c>>> {
    Ok(Some(if let Ok(text) = value.cast_exact::<PyString>() {
        utf8(text)?.map_or_else(Shape::Fault, |text| Shape::String(Cow::Borrowed(text)))
    } else if let Ok(dict) = value.cast_exact::<PyDict>() {
        Shape::Object(Properties::of(dict))
    } else if let Ok(integer) = value.cast_exact::<PyInt>() {
        self::integer(integer)?
    } else if let Ok(float) = value.cast_exact::<PyFloat>() {
        self::float(float)?
    } else if let Ok(boolean) = value.cast_exact::<PyBool>() {
        Shape::Boolean(boolean.is_true())
    } else if let Ok(list) = value.cast_exact::<PyList>() {
        Shape::Array(Items::of(list))
    } else if value.is_none() {
        Shape::Null
    } else {
        return Ok(None);
    }))
}

/// How many Enums are followed, each the value of the one before: they may lead back to the first.
const MAX_ENUMS: usize = 16;

/// Returns what an Enum's value is, or an object of any other type. Nothing of the shape is borrowed.
fn other_shape<'v, 'm, 'c>(mut value: Bound<'_, PyAny>, types: Types) -> PyResult<ObjectShape<'v, 'm, '_, 'c>> {
    static ENUM: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let py = value.py();
    for _ in 0..MAX_ENUMS {
        if types != Types::Any || !value.is_instance(ENUM.import(py, "enum", "Enum")?)? {
            return foreign_shape(&value, types);
        }
        value = value.getattr(intern!(py, "value"))?;
        if let Some(shape) = exact_shape(&value)? {
            return Ok(owned(shape));
        }
    }
    Ok(Shape::Fault(ValueFault::Foreign { type_: type_name(&value)? }))
}

/// Returns what a subclass of JSON's types is, or an object of a further type that has a JSON. Nothing of the shape is
/// borrowed.
fn foreign_shape<'v, 'm, 'py, 'c>(value: &Bound<'py, PyAny>, types: Types) -> PyResult<ObjectShape<'v, 'm, 'py, 'c>> {
    static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let py = value.py();
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(utf8(text)?.map_or_else(Shape::Fault, |text| Shape::String(Cow::Owned(text.to_owned()))));
    }
    if let Ok(integer) = value.cast::<PyInt>() {
        return self::integer(integer);
    }
    if let Ok(float) = value.cast::<PyFloat>() {
        return self::float(float);
    }
    if types == Types::Any {
        if let Some(cursor) = SlotCursor::new(value) {
            return Ok(Shape::Object(Properties::Slots(cursor)));
        }
        if let Ok(dict) = value.cast::<PyDict>() {
            return Ok(Shape::Object(Properties::of(dict)));
        }
        if let Ok(list) = value.cast::<PyList>() {
            return Ok(Shape::Array(Items::of(list)));
        }
        if let Ok(tuple) = value.cast::<PyTuple>() {
            return Ok(Shape::Array(Items::Tuple(TupleCursor::new(tuple.clone()))));
        }
        if value.is_instance(DECIMAL.import(py, "decimal", "Decimal")?)? {
            return Ok(Shape::Digits(value.str()?.to_str()?.to_owned()));
        }
        if let Ok(datetime) = value.cast::<PyDateTime>() {
            return date_time(datetime);
        }
    }
    if types != Types::Plain && value.hasattr(intern!(py, "__dataclass_fields__"))? && value.cast::<PyType>().is_err() {
        static FIELDS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let fields = FIELDS.import(py, "dataclasses", "fields")?.call1((value,))?.cast_into::<PyTuple>()?;
        return Ok(Shape::Object(Properties::Dataclass(FieldCursor::new(value.clone(), fields))));
    }
    if types == Types::Any
        && value.cast::<PyType>().is_err()
        && let Some(json) = records::as_json(value)?
        && let Some(shape) = exact_shape(&json)?
    {
        return Ok(owned(shape));
    }
    Ok(Shape::Fault(ValueFault::Foreign { type_: type_name(value)? }))
}

/// Returns a shape that borrows nothing: its text is copied.
fn owned<'v, 'm, 'py, 'c>(shape: ObjectShape<'_, 'm, 'py, 'c>) -> ObjectShape<'v, 'm, 'py, 'c> {
    match shape {
        Shape::String(text) => Shape::String(Cow::Owned(text.into_owned())),
        Shape::Null => Shape::Null,
        Shape::Boolean(value) => Shape::Boolean(value),
        Shape::Integer(value) => Shape::Integer(value),
        Shape::Float(value) => Shape::Float(value),
        Shape::Digits(text) => Shape::Digits(text),
        Shape::Object(object) => Shape::Object(object),
        Shape::Array(array) => Shape::Array(array),
        Shape::Fault(fault) => Shape::Fault(fault),
    }
}

/// Whether Python writes a float otherwise than the encoder does by itself: `1e-05`.
fn is_tiny(float: f64) -> bool {
    float != 0.0 && float.abs() < 1e-4
}

fn float<'v, 'm, 'py, 'c>(float: &Bound<'py, PyFloat>) -> PyResult<ObjectShape<'v, 'm, 'py, 'c>> {
    if !is_tiny(float.value()) {
        return Ok(Shape::Float(float.value()));
    }
    let float = &float.clone();
    let py = float.py();
    let digits = py.get_type::<PyFloat>().call_method1(intern!(py, "__repr__"), (float,))?;
    Ok(Shape::Digits(digits.extract()?))
}

fn integer<'v, 'm, 'py, 'c>(integer: &Bound<'py, PyInt>) -> PyResult<ObjectShape<'v, 'm, 'py, 'c>> {
    if let Some(value) = small_int(integer) {
        return Ok(Shape::Integer(value));
    }
    let integer = &integer.clone();
    let py = integer.py();
    if integer.call_method0(intern!(py, "bit_length"))?.extract::<usize>()? > MAX_BITS {
        // As many digits as say that there are too many.
        return Ok(Shape::Digits("9".repeat(641)));
    }
    // Not its own `__repr__`: an IntEnum has another.
    let digits = py.get_type::<PyInt>().call_method1(intern!(py, "__repr__"), (integer,))?;
    Ok(Shape::Digits(digits.extract()?))
}

/// Writes RFC 3339 in UTC with `Z`, and milliseconds where there are any: stations choke on offsets and on longer fractions.
fn date_time<'v, 'm, 'py, 'c>(value: &Bound<'py, PyDateTime>) -> PyResult<ObjectShape<'v, 'm, 'py, 'c>> {
    let py = value.py();
    if value.get_tzinfo().is_none() || value.call_method0(intern!(py, "utcoffset"))?.is_none() {
        return Ok(Shape::Fault(ValueFault::NaiveDateTime));
    }
    let utc = match value.call_method1(intern!(py, "astimezone"), (PyTzInfo::utc(py)?,)) {
        Err(error) if error.is_instance_of::<PyOverflowError>(py) => {
            return Ok(Shape::Fault(ValueFault::DateTimeRange));
        }
        utc => utc?,
    };
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
