//! What the instances of the classes can do: compare, show themselves, be copied, become dicts and be made of them.

use crate::classes::{Classes, Made, official};
use crate::cpython::source::{ObjectSource, Types};
use crate::cpython::{Class, Held, Instance, Origin, OwnOrigin, Raised, Slot, new};
use crate::errors::EncodeError;
use crate::extensions;
use crate::messages::generic_alias;
use crate::names::Names;
use crate::options::{KEYS, Keys, Numbers, choose};
use crate::typed::TypedSink;
use ocpp_fastcodec_core::{self as core, JsonText, ObjectId, Options, Plan, Version};
use pyo3::basic::CompareOp;
use pyo3::exceptions::{PyRecursionError, PyRuntimeError, PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyList, PyTuple, PyType};

/// The deepest nesting that an instance is taken apart to.
const DEEPEST: usize = 512;

#[doc = stub!("Typed")]
#[pyclass(module = "ocpp_fastcodec", subclass, frozen)]
pub(crate) struct Typed;

#[doc = stub!("Request")]
#[pyclass(module = "ocpp_fastcodec", extends = Typed, subclass, frozen)]
pub(crate) struct Request;

type This<'a, 'py> = &'a Bound<'py, Typed>;

/// The instance that a method is called on.
fn instance<'a, 'py>(this: This<'a, 'py>) -> PyResult<Instance<'a, 'py>> {
    let instance = Instance::of(this.as_any().as_borrowed());
    instance.ok_or_else(|| PyTypeError::new_err("expected an instance of a class of a payload"))
}

/// The class that a class method is called on.
fn class(type_: &Bound<'_, PyType>) -> PyResult<&'static Class> {
    Class::of_type(type_).ok_or_else(|| PyTypeError::new_err("expected a class of a payload"))
}

#[pymethods]
impl Typed {
    fn __richcmp__<'py>(slf: This<'_, 'py>, other: &Bound<'py, PyAny>, op: CompareOp) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let (left, right) = (instance(slf)?, Instance::of(other.as_borrowed()));
        let is_equality = matches!(op, CompareOp::Eq | CompareOp::Ne);
        let Some(right) = right.filter(|right| is_equality && std::ptr::eq(left.class, right.class)) else {
            return Ok(py.NotImplemented().into_bound(py));
        };
        let mut equal = true;
        for (left, right) in left.values().zip(right.values()) {
            equal = equal && (left.is(right) || left.eq(right)?);
        }
        equal = equal
            && match (left.additional(), right.additional()) {
                (Some(left), Some(right)) => left.eq(right)?,
                (left, right) => left.is_none() && right.is_none(),
            };
        Ok(PyBool::new(py, equal == matches!(op, CompareOp::Eq)).to_owned().into_any())
    }

    fn __hash__(slf: This<'_, '_>) -> PyResult<isize> {
        let this = instance(slf)?;
        let py = slf.py();
        let mut parts: Vec<_> = this.values().map(pyo3::Borrowed::to_owned).collect();
        // A dict, which says itself that it has no hash.
        parts.extend(this.additional().map(|dict| dict.to_owned().into_any()));
        parts.push(slf.get_type().into_any());
        new::tuple(py, parts)?.hash()
    }

    /// The class and what is there; of the values only literals and booleans, because others may be sensitive.
    fn __repr__(slf: This<'_, '_>) -> PyResult<String> {
        let this = instance(slf)?;
        let shown = |slot: &Slot, value: &Bound<'_, PyAny>| {
            let is_literal = match &slot.holds {
                Held::Enum(literals) => literals.iter().any(|literal| value.is(literal)),
                _ => value.is_exact_instance_of::<PyBool>(),
            };
            if is_literal { value.repr().map(|text| text.to_string()) } else { Ok("…".into()) }
        };
        let parts = this.present().map(|(slot, value)| Ok(format!("{}={}", slot.attribute, shown(slot, &value)?)));
        let mut parts = parts.collect::<PyResult<Vec<_>>>()?;
        if this.additional().is_some() {
            parts.push("additional_properties={…}".into());
        }
        Ok(format!("{}({})", this.class.facts.name, parts.join(", ")))
    }

    #[doc = stub!("Typed.show")]
    fn show(slf: This<'_, '_>) -> PyResult<String> {
        show(slf.as_any(), 0)
    }

    /// The same object, because it does not change.
    fn __copy__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    /// An equal object that shares nothing that may change.
    fn __deepcopy__<'py>(slf: This<'_, 'py>, memo: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let this = instance(slf)?;
        if !this.holds_mutable() {
            return Ok(slf.as_any().clone());
        }
        let py = slf.py();
        let arguments = arguments(this)?;
        let copied = py.import("copy")?.call_method1("deepcopy", (arguments, memo))?;
        slf.get_type().call((), Some(copied.cast::<PyDict>()?))
    }

    fn __getnewargs_ex__<'py>(slf: This<'_, 'py>) -> PyResult<(Bound<'py, PyTuple>, Bound<'py, PyDict>)> {
        Ok((PyTuple::empty(slf.py()), arguments(instance(slf)?)?))
    }

    /// Returns what an equal object is made of, at every protocol of `pickle` as at 2.
    fn __reduce_ex__<'py>(slf: This<'_, 'py>, protocol: i32) -> PyResult<Bound<'py, PyAny>> {
        slf.py().get_type::<PyAny>().call_method1("__reduce_ex__", (slf, protocol.max(2)))
    }

    #[doc = stub!("Typed.replace")]
    #[pyo3(signature = (**changes))]
    fn replace<'py>(slf: This<'_, 'py>, changes: Option<&Bound<'py, PyDict>>) -> PyResult<Bound<'py, PyAny>> {
        let arguments = arguments(instance(slf)?)?;
        if let Some(changes) = changes {
            arguments.update(changes.as_mapping())?;
        }
        slf.get_type().call((), Some(&arguments))
    }

    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(slf: This<'_, 'py>, changes: Option<&Bound<'py, PyDict>>) -> PyResult<Bound<'py, PyAny>> {
        Self::replace(slf, changes)
    }

    #[classmethod]
    fn __class_getitem__<'py>(cls: &Bound<'py, PyType>, item: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        generic_alias(cls, item)
    }

    #[doc = stub!("Typed.to_dict")]
    #[pyo3(signature = (*, keys = "camel"))]
    fn to_dict<'py>(slf: This<'_, 'py>, keys: &str) -> PyResult<Bound<'py, PyAny>> {
        plain(slf.as_any(), choose("keys", &KEYS, keys)?, 0)
    }

    #[doc = stub!("Typed.from_dict")]
    #[classmethod]
    #[pyo3(signature = (data, *, keys = "camel"))]
    fn from_dict<'py>(cls: &Bound<'py, PyType>, data: &Bound<'py, PyAny>, keys: &str) -> PyResult<Bound<'py, PyAny>> {
        validated(cls.py(), class(cls)?, data, choose("keys", &KEYS, keys)?).map_err(|error| *error)
    }

    #[doc = stub!("Typed.json_schema")]
    #[classmethod]
    fn json_schema<'py>(cls: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyDict>> {
        json_schema(cls.py(), &class(cls)?.facts.origin)
    }
}

/// What a class is called with to make an equal object.
fn arguments<'py>(this: Instance<'_, 'py>) -> PyResult<Bound<'py, PyDict>> {
    let py = this.py();
    let arguments = PyDict::new(py);
    for (slot, value) in this.present() {
        arguments.set_item(&slot.attribute, value)?;
    }
    if let Some(dict) = this.additional() {
        arguments.set_item(intern!(py, "additional_properties"), dict)?;
    }
    Ok(arguments)
}

fn deeper(depth: usize) -> PyResult<usize> {
    if depth < DEEPEST { Ok(depth + 1) } else { Err(PyRecursionError::new_err("a payload that is nested too deep")) }
}

/// A value with all instances and tuples in it as dicts and lists of their own.
fn plain<'py>(value: &Bound<'py, PyAny>, keys: Keys, depth: usize) -> PyResult<Bound<'py, PyAny>> {
    let py = value.py();
    let depth = deeper(depth)?;
    if let Some(this) = Instance::of(value.as_borrowed()) {
        let dict = PyDict::new(py);
        for (slot, value) in this.present() {
            let name = if keys == Keys::Snake { &slot.snake } else { &slot.camel };
            dict.set_item(name, plain(&value, keys, depth)?)?;
        }
        for (name, value) in this.additional().iter().flat_map(|dict| dict.iter()) {
            // Where both spellings are there, they swap names, as those that a codec decodes do.
            let twin = |slot: &&Slot| keys == Keys::Snake && name.eq(&slot.snake).unwrap_or(false);
            let twin = this.class.facts.slots.iter().find(twin);
            let name = twin.map_or(name.clone(), |slot| slot.camel.bind(py).clone().into_any());
            dict.set_item(name, plain(&value, Keys::Camel, depth)?)?;
        }
        return Ok(dict.into_any());
    }
    if let Ok(dict) = value.cast_exact::<PyDict>() {
        let copy = PyDict::new(py);
        for (name, value) in dict {
            copy.set_item(name, plain(&value, keys, depth)?)?;
        }
        return Ok(copy.into_any());
    }
    if value.is_exact_instance_of::<PyList>() || value.is_exact_instance_of::<PyTuple>() {
        let list = PyList::empty(py);
        for item in value.try_iter()? {
            list.append(plain(&item?, keys, depth)?)?;
        }
        return Ok(list.into_any());
    }
    Ok(value.clone())
}

/// A value with all that is in it.
fn show(value: &Bound<'_, PyAny>, depth: usize) -> PyResult<String> {
    let depth = deeper(depth)?;
    if let Some(this) = Instance::of(value.as_borrowed()) {
        let parts = this.present().map(|(slot, value)| Ok(format!("{}={}", slot.attribute, show(&value, depth)?)));
        let mut parts = parts.collect::<PyResult<Vec<_>>>()?;
        if let Some(dict) = this.additional() {
            parts.push(format!("additional_properties={}", dict.repr()?));
        }
        return Ok(format!("{}({})", this.class.facts.name, parts.join(", ")));
    }
    if let Ok(tuple) = value.cast_exact::<PyTuple>() {
        let items = tuple.iter().map(|item| show(&item, depth)).collect::<PyResult<Vec<_>>>()?;
        return Ok(if items.len() == 1 { format!("({},)", items[0]) } else { format!("({})", items.join(", ")) });
    }
    Ok(value.repr()?.to_string())
}

/// All that is needed to judge a value without a codec of the user's.
struct Judge {
    codec: core::Codec,
    names: Names,
    classes: Classes,
}

fn judge(py: Python<'_>, version: Version, keys: Keys) -> PyResult<&'static Judge> {
    static JUDGES: [PyOnceLock<Judge>; 2 * Version::ALL.len()] = [const { PyOnceLock::new() }; _];
    JUDGES[2 * version as usize + usize::from(keys == Keys::Snake)].get_or_try_init(py, || {
        let codec = core::Codec::new(version, &Options::default());
        let names = Names::new(py, codec.catalog(), keys)?;
        let classes = Classes::new(codec.catalog());
        Ok(Judge { codec, names, classes })
    })
}

/// What judges a value by a user's schema.
fn own_judge(py: Python<'_>, own: &OwnOrigin, keys: Keys) -> PyResult<Judge> {
    let codec = core::Codec::with_catalog(own.catalog.clone(), &Options::default());
    let names = Names::new(py, codec.catalog(), keys)?;
    let classes = Classes::of_plan(py, own.classes.get().map(|classes| &**classes).unwrap_or_default());
    Ok(Judge { codec, names, classes })
}

/// Writes a value by the schema, and reads it into instances.
fn validated<'py>(
    py: Python<'py>,
    class: &'static Class,
    data: &Bound<'py, PyAny>,
    keys: Keys,
) -> Result<Bound<'py, PyAny>, Raised> {
    let Origin { version, action, kind, object, own } = &class.facts.origin;
    let (made, delegate);
    let judge = match own {
        Some(own) => {
            made = own_judge(py, own, keys)?;
            &made
        }
        None => judge(py, *version, keys)?,
    };
    let Judge { codec, names, classes } = judge;
    let catalog = codec.catalog();
    let found: Option<(&Plan, ObjectId)> = if let Some(own) = own {
        catalog.hung_plan(0).map(|plan| (plan, own.object))
    } else {
        let plan = catalog.find(action.as_bytes()).and_then(|action| catalog.plan(action, *kind));
        plan.and_then(|plan| Some((plan, plan.find_object(object)?)))
    };
    let Some(place) = found else { return Err(PyRuntimeError::new_err("a class without a schema").into()) };
    delegate = match own {
        Some(own) if place.0.says_less() => Some(extensions::delegate_of(py, &own.whole, own.draft, &own.pointer)?),
        _ => None,
    };
    let mut text = JsonText::default();
    let made = Made { names, classes: Some((catalog, classes)) };
    let mut source = ObjectSource::new(py, &made, Types::Any);
    match codec.encode_object(place, delegate.as_deref(), &data.as_borrowed(), &mut source, &mut text) {
        Ok(()) => {}
        Err(core::EncodeError::Source(error)) => return Err(error),
        Err(core::EncodeError::Refused(violations)) => {
            extensions::outcome()?;
            let action = Some(&**action).filter(|action| !action.is_empty());
            return Err(EncodeError::raise(py, &violations, action).into());
        }
    }
    let mut sink = TypedSink::new(py, names, Numbers::Float, (catalog, classes));
    let made = codec.decode_object(place, text.as_bytes(), &mut sink)?;
    made.ok_or_else(|| PyValueError::new_err("too long or nested too deep").into())
}

/// The part of a payload's schema that describes an object, as a schema of its own.
fn json_schema<'py>(py: Python<'py>, origin: &Origin) -> PyResult<Bound<'py, PyDict>> {
    if let Some(own) = &origin.own {
        return Ok(py.import("json")?.call_method1("loads", (&own.schema,))?.cast_into::<PyDict>()?);
    }
    let catalog = official(origin.version);
    let text = catalog.find(origin.action.as_bytes()).and_then(|action| catalog.schema(action, origin.kind));
    let schema = py.import("json")?.call_method1("loads", (text,))?.cast_into::<PyDict>()?;
    if origin.object.is_empty() {
        return Ok(schema);
    }
    let definitions = schema.get_item("definitions")?;
    let defined = match &definitions {
        Some(definitions) => definitions.cast::<PyDict>()?.get_item(&origin.object)?,
        None => None,
    };
    let mut part = schema.clone().into_any();
    if let Some(defined) = defined {
        part = defined;
    } else {
        for name in origin.object.split('.') {
            part = part.get_item("properties")?.get_item(name)?;
            if let Ok(items) = part.get_item("items") {
                part = items;
            }
        }
    }
    let whole = PyDict::new(py);
    whole.set_item("$schema", schema.get_item("$schema")?)?;
    whole.update(part.cast::<PyDict>()?.as_mapping())?;
    if let Some(definitions) = definitions {
        whole.set_item("definitions", definitions)?;
    }
    Ok(whole)
}
