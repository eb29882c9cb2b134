//! The classes of typed payloads: which ones there are, and what they are called.
//!
//! There is one class for each payload and for each object that a schema names, and it is the same for all codecs of a
//! version. It is made when a plan that has it is first used, or when a module (`ocpp_fastcodec.v201`) is asked for it.
//!
//! A payload is called like its action, or `<Action>Response`. An object is called like its definition without `Type` at the
//! end, unless a payload has that name: then it keeps it (`ClearChargingProfileType`). The objects of 1.6 that have no
//! definition are called as its text calls them: see [`UNNAMED`].

use crate::cpython::{Class, Facts, Held, Origin, Slot, new};
use crate::options::version as version_of;
use crate::unset::unset;
use memchr::memmem;
use ocpp_fastcodec_core::{Catalog, Described, Edition, Holds, Kind, Plan, PropertyAt, Version};
use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// What 1.6 calls the objects that its schemas describe without a definition, by the last name on the way to them.
const UNNAMED: [(&str, &str); 10] = [
    ("chargingProfile", "ChargingProfile"),
    ("chargingSchedule", "ChargingSchedule"),
    ("chargingSchedulePeriod", "ChargingSchedulePeriod"),
    ("configurationKey", "KeyValue"),
    ("csChargingProfiles", "ChargingProfile"),
    ("idTagInfo", "IdTagInfo"),
    ("localAuthorizationList", "AuthorizationData"),
    ("meterValue", "MeterValue"),
    ("sampledValue", "SampledValue"),
    ("transactionData", "MeterValue"),
];

/// The module of a version's classes.
fn module(version: Version) -> &'static str {
    match version {
        Version::V16 => "ocpp_fastcodec.v16",
        Version::V201 => "ocpp_fastcodec.v201",
        Version::V21 => "ocpp_fastcodec.v21",
    }
}

/// The name of a class.
fn class_name(catalog: &Catalog, (action, kind): (&str, Kind), object: &str) -> String {
    let payload = || match kind {
        Kind::Request => action.to_owned(),
        Kind::Response => format!("{action}Response"),
    };
    if object.is_empty() {
        return payload();
    }
    if object.starts_with(|first: char| first.is_ascii_uppercase()) && !object.contains('.') {
        let short = object.strip_suffix("Type").unwrap_or(object);
        let is_payload = catalog.find(short.strip_suffix("Response").unwrap_or(short).as_bytes()).is_some();
        return if is_payload { object } else { short }.into();
    }
    let last = object.rsplit('.').next().unwrap_or_default();
    match UNNAMED.iter().find(|(name, _)| *name == last && catalog.version() == Version::V16) {
        Some((_, class)) => (*class).into(),
        // Not of an official schema: the payload and the way from there.
        None => format!("{}.{object}", payload()),
    }
}

type Registry = HashMap<(&'static str, String), &'static Class>;

/// The bases of the classes, which are made above this module: see `instance.rs`.
struct Bases {
    typed: Py<PyType>,
    request: Py<PyType>,
}

static BASES: PyOnceLock<Bases> = PyOnceLock::new();

/// Says what the bases of the classes are: of all, and of those of requests. Called once, when the extension is imported.
pub(crate) fn set_bases(typed: &Bound<'_, PyType>, request: &Bound<'_, PyType>) {
    BASES.get_or_init(typed.py(), || Bases { typed: typed.clone().unbind(), request: request.clone().unbind() });
}

/// Returns the base of a payload's class, or of the class of an object in it. A SEND is no request: nothing answers it.
fn base<'py>(
    py: Python<'py>,
    catalog: &Catalog,
    action: &str,
    kind: Kind,
    object: &str,
) -> PyResult<&'py Bound<'py, PyType>> {
    let bases = BASES.get(py).ok_or_else(|| PyRuntimeError::new_err("the classes have no base yet"))?;
    let has_answer =
        || catalog.find(action.as_bytes()).is_some_and(|action| catalog.schema(action, Kind::Response).is_some());
    let is_request = kind == Kind::Request && object.is_empty() && has_answer();
    Ok(if is_request { &bases.request } else { &bases.typed }.bind(py))
}

/// All classes that have been made, by module and name.
static REGISTRY: LazyLock<Mutex<Registry>> = LazyLock::new(Mutex::default);

fn registered(version: Version, name: &str) -> Option<&'static Class> {
    // Nothing that could run other code happens under the lock.
    let registry = REGISTRY.lock().unwrap_or_else(PoisonError::into_inner);
    registry.get(&(module(version), name.to_owned())).copied()
}

/// The classes of one codec, by the numbers of its plans.
pub(crate) struct Classes {
    plans: Box<[PyOnceLock<Box<[&'static Class]>>]>,
}

impl Classes {
    pub(crate) fn new(catalog: &Catalog) -> Self {
        Self { plans: (0..catalog.plans()).map(|_| PyOnceLock::new()).collect() }
    }

    /// The classes of a plan's objects, by their [`ObjectId`](ocpp_fastcodec_core::ObjectId); of a plan that is not of the
    /// codec's catalog, none.
    #[inline]
    pub(crate) fn of(&self, py: Python<'_>, catalog: &Catalog, plan: &Plan) -> PyResult<&[&'static Class]> {
        let Some((number, classes)) = plan.number().and_then(|number| Some((number, self.plans.get(number)?))) else {
            return Ok(&[]);
        };
        let classes = classes.get_or_try_init(py, || {
            let kind = if number.is_multiple_of(2) { Kind::Request } else { Kind::Response };
            classes_of(py, catalog, plan, (number / 2, kind))
        });
        Ok(classes?)
    }
}

fn classes_of(
    py: Python<'_>,
    catalog: &Catalog,
    plan: &Plan,
    (action, kind): (usize, Kind),
) -> PyResult<Box<[&'static Class]>> {
    let official = official(catalog.version());
    let name = &*catalog.action(action).name;
    // What users describe themselves is not in the module of the version.
    let is_official = official.find(name.as_bytes()).is_some_and(|known| {
        let shape = |plan: &Plan| plan.objects().map(|object| object.name().to_owned()).collect::<Vec<_>>();
        official.plan(known, kind).is_some_and(|known| shape(known) == shape(plan))
    });
    plan.objects().map(|object| class_of(py, catalog, (plan, name, kind), object, is_official)).collect()
}

/// The class of an object: the one that there is, or a new one.
fn class_of(
    py: Python<'_>,
    catalog: &Catalog,
    (plan, action, kind): (&Plan, &str, Kind),
    object: Described<'_>,
    is_official: bool,
) -> PyResult<&'static Class> {
    let version = catalog.version();
    let name = class_name(catalog, (action, kind), object.name());
    let known = registered(version, &name);
    if let Some(class) = known.filter(|class| fits(py, class, plan, object)) {
        return Ok(class);
    }
    let is_new = is_official && known.is_none();
    let literals: Vec<&str> = plan.literals().collect();
    let interned = |text: &str| new::interned(py, text).map(Bound::unbind);
    let slots = object.properties().zip(object.holds()).map(|((at, required), holds)| {
        let key = &plan.keys()[at.key.index()];
        let holds = match holds {
            Holds::Any => Held::Any,
            Holds::Array => Held::Array,
            Holds::Enum(range) => {
                Held::Enum(literals[range].iter().map(|literal| interned(literal)).collect::<PyResult<_>>()?)
            }
            Holds::Other => Held::Other,
        };
        Ok(Slot { camel: interned(&key.name)?, snake: interned(&key.snake)?, required, holds })
    });
    let facts = Facts {
        module: module(version),
        name: name.clone(),
        slots: slots.collect::<PyResult<_>>()?,
        open: !object.is_closed(),
        origin: Origin { version, action: action.into(), kind, object: object.name().into() },
    };
    let class = Class::make(base(py, catalog, action, kind, object.name())?, &unset(py)?, facts)?;
    if !is_new {
        return Ok(class);
    }
    let first = {
        let mut registry = REGISTRY.lock().unwrap_or_else(PoisonError::into_inner);
        *registry.entry((module(version), name)).or_insert(class)
    };
    // Another thread may have been first, with an object of other properties.
    Ok(if fits(py, first, plan, object) { first } else { class })
}

/// Whether a class has the properties of an object at the same places.
fn fits(py: Python<'_>, class: &Class, plan: &Plan, object: Described<'_>) -> bool {
    let is_same = |slot: &Slot, (at, required): (PropertyAt, bool)| {
        let name = &plan.keys()[at.key.index()].name;
        slot.required == required && slot.camel.bind(py).to_str().is_ok_and(|camel| camel == &**name)
    };
    let slots = &class.facts.slots;
    class.facts.open != object.is_closed()
        && object.properties().count() == slots.len()
        && slots.iter().zip(object.properties()).all(|(slot, property)| is_same(slot, property))
}

/// The catalog that the classes are made of.
pub(crate) fn official(version: Version) -> Arc<Catalog> {
    Catalog::get(version, Edition::Official, None)
}

/// All payloads of a version.
fn payloads(catalog: &Catalog) -> impl Iterator<Item = (usize, Kind)> {
    let kinds = (0..catalog.actions().len()).flat_map(|action| [(action, Kind::Request), (action, Kind::Response)]);
    kinds.filter(|&(action, kind)| catalog.schema(action, kind).is_some())
}

/// The class of a name, made if it has to be. `None`: the version has none of that name.
#[pyfunction]
pub(crate) fn typed_class<'py>(py: Python<'py>, version: &str, name: &str) -> PyResult<Option<Bound<'py, PyType>>> {
    let version = version_of(version)?;
    if let Some(class) = registered(version, name) {
        return Ok(Some(class.type_(py)));
    }
    let catalog = official(version);
    // A definition is called like its class, or so with `Type` at the end.
    let begin = format!("\"{name}");
    let finder = memmem::Finder::new(&begin);
    let is_end = |rest: &str| rest.starts_with('"') || rest.starts_with("Type\"");
    let is_there = |text: &str| {
        let mut found = finder.find_iter(text.as_bytes());
        version == Version::V16 || found.any(|at| is_end(&text[at + begin.len()..]))
    };
    let response = name.strip_suffix("Response").map(|action| (action, Kind::Response));
    let known = |(action, kind): (&str, Kind)| Some((catalog.find(action.as_bytes())?, kind));
    let payload = known((name, Kind::Request)).or_else(|| known(response?));
    let payload = payload.filter(|&(action, kind)| catalog.schema(action, kind).is_some());
    let candidates: Box<dyn Iterator<Item = (usize, Kind)>> = match payload {
        Some(payload) => Box::new(std::iter::once(payload)),
        None => Box::new(payloads(&catalog)),
    };
    for (action, kind) in candidates {
        if payload.is_none() && !catalog.schema(action, kind).is_some_and(is_there) {
            continue;
        }
        if let Some(plan) = catalog.plan(action, kind) {
            classes_of(py, &catalog, plan, (action, kind))?;
            if let Some(class) = registered(version, name) {
                return Ok(Some(class.type_(py)));
            }
        }
    }
    Ok(None)
}

/// The places of a version's objects and their classes: action, kind, the name on the way to the object, class.
#[pyfunction]
pub(crate) fn typed_classes(version: &str) -> PyResult<Vec<(String, &'static str, String, String)>> {
    let catalog = official(version_of(version)?);
    let mut places = Vec::new();
    for (action, kind) in payloads(&catalog) {
        let name = &*catalog.action(action).name;
        for object in catalog.plan(action, kind).into_iter().flat_map(Plan::objects) {
            let class = class_name(&catalog, (name, kind), object.name());
            places.push((name.to_owned(), kind_name(kind), object.name().to_owned(), class));
        }
    }
    Ok(places)
}

/// The attributes of a class: the names as the schema spells them, and in `snake_case`.
#[pyfunction]
pub(crate) fn typed_attributes(class: &Bound<'_, PyType>) -> PyResult<Vec<(String, String)>> {
    let class = Class::of_type(class).ok_or_else(|| PyTypeError::new_err("expected a class of a payload"))?;
    Ok(class.facts.slots.iter().map(|slot| (slot.camel.to_string(), slot.snake.to_string())).collect())
}

/// The message that a class is the payload of: version, action and kind. `None`: the class is of an object in a payload.
#[pyfunction]
pub(crate) fn typed_message(class: &Bound<'_, PyType>) -> PyResult<Option<(&'static str, &'static str, &'static str)>> {
    let class = Class::of_type(class).ok_or_else(|| PyTypeError::new_err("expected a class of a payload"))?;
    let Origin { version, action, kind, object } = &class.facts.origin;
    Ok(object.is_empty().then(|| (version.number(), action.as_str(), kind_name(*kind))))
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Request => "request",
        Kind::Response => "response",
    }
}
