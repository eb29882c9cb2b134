//! The classes of typed payloads: which ones there are, and what they are called. `making.rs` makes them.
//!
//! There is one class for each payload and for each object that a schema names, and it is the same for all codecs of a
//! version. It is made when a plan that has it is first used, or when a module (`ocpp_fastcodec.v201`) is asked for it.
//!
//! A payload is called like its action, or `<Action>Response`. An object is called like its definition without `Type` at the
//! end, unless a payload has that name: then it keeps it (`ClearChargingProfileType`). The objects of 1.6 that have no
//! definition are called as its text calls them: see [`UNNAMED`].
//!
//! What users' schemas describe has classes as well, unless that would be an official class once more. They belong to their
//! schema, not to a codec, because a class is never freed.

use crate::cpython::source::{MadeForPlan, MadeForPlans};
use crate::cpython::{Class, Origin, OwnOrigin, SharedClasses};
use crate::making::{fits, make};
use crate::names::{Names, PlanNames};
use crate::options::{Keys, version as version_of};
use memchr::memmem;
use ocpp_fastcodec_core::{Carrier, Catalog, Described, Edition, Kind, Own, Plan, Subject, Version};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError};

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
        // No official schema has such an object; one of another edition could.
        None => format!("{}.{object}", payload()),
    }
}

type Registry = HashMap<(&'static str, String), &'static Class>;

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
    own: PyOnceLock<OwnClasses>,
}

/// The classes of the schemas that are not official ones, by the numbers of their plans.
type OwnClasses = HashMap<usize, Box<[&'static Class]>>;

impl Classes {
    pub(crate) fn new(catalog: &Catalog) -> Self {
        Self { plans: (0..catalog.plans()).map(|_| PyOnceLock::new()).collect(), own: PyOnceLock::new() }
    }

    /// The classes of a catalog of one plan.
    pub(crate) fn of_plan(py: Python<'_>, classes: &[&'static Class]) -> Self {
        let plan = PyOnceLock::new();
        plan.get_or_init(py, || classes.into());
        Self { plans: Box::new([plan]), own: PyOnceLock::new() }
    }

    /// The classes of a plan's objects, by their [`ObjectId`](ocpp_fastcodec_core::ObjectId); of a plan that is not of the
    /// codec's catalog, none.
    #[inline]
    pub(crate) fn of(&self, py: Python<'_>, catalog: &Catalog, plan: &Plan) -> PyResult<&[&'static Class]> {
        let Some((number, classes)) = plan.number().and_then(|number| Some((number, self.plans.get(number)?))) else {
            return Ok(&[]);
        };
        let classes = classes.get_or_try_init(py, || {
            if let Some(own) = self.own(py, catalog)?.get(&number) {
                return Ok(own.clone());
            }
            match catalog.payload_of(number) {
                Some(payload) => classes_of(py, catalog, plan, payload),
                None => Ok(Box::default()),
            }
        });
        Ok(classes?)
    }

    fn own(&self, py: Python<'_>, catalog: &Catalog) -> PyResult<&OwnClasses> {
        self.own.get_or_try_init(py, || own_classes(py, catalog))
    }
}

/// The strings of one codec, and its classes, where it has any.
pub(crate) struct Made<'c> {
    pub(crate) names: &'c Names,
    pub(crate) classes: Option<(&'c Catalog, &'c Classes)>,
}

impl MadeForPlans for Made<'_> {
    #[inline]
    fn find<'c>(&'c self, py: Python<'_>, plan: &Plan, found: &mut MadeForPlan<'c>) -> PyResult<()> {
        let PlanNames { keys, literals, .. } = self.names.of(py, plan)?;
        (found.keys, found.literals) = (keys, literals);
        if let Some((catalog, classes)) = self.classes {
            found.classes = classes.of(py, catalog, plan)?;
        }
        Ok(())
    }

    fn is_snake(&self) -> bool {
        self.names.keys == Keys::Snake
    }
}

/// The classes of an official payload's objects.
fn classes_of(
    py: Python<'_>,
    catalog: &Catalog,
    plan: &Plan,
    (action, kind): (usize, Kind),
) -> PyResult<Box<[&'static Class]>> {
    let has_answer = catalog.schema(action, Kind::Response).is_some();
    let action = &*catalog.action(action).name;
    plan.objects().map(|object| class_of(py, catalog, (plan, action, kind), object, has_answer)).collect()
}

/// The class of an object: the one that there is, or a new one.
fn class_of(
    py: Python<'_>,
    catalog: &Catalog,
    (plan, action, kind): (&Plan, &str, Kind),
    object: Described<'_>,
    has_answer: bool,
) -> PyResult<&'static Class> {
    let version = catalog.version();
    let name = class_name(catalog, (action, kind), object.name());
    let known = registered(version, &name);
    if let Some(class) = known.filter(|class| fits(py, class, plan, object)) {
        return Ok(class);
    }
    let is_new = known.is_none();
    // A SEND is no request: nothing answers it.
    let is_request = kind == Kind::Request && object.name().is_empty() && has_answer;
    let origin = Origin { version, action: action.into(), kind, object: object.name().into(), own: None };
    let class = make(py, (plan, object), (module(version), &name), is_request, origin)?;
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
    let response = name.strip_suffix("Response").map(|action| (action, Kind::Response));
    let known = |(action, kind): (&str, Kind)| Some((catalog.find(action.as_bytes())?, kind));
    let payload = known((name, Kind::Request)).or_else(|| known(response?));
    let payload = payload.filter(|&(action, kind)| catalog.schema(action, kind).is_some());
    let candidates = match payload {
        Some(payload) => vec![payload],
        // Its schemas have no definitions, and are few.
        None if version == Version::V16 => payloads(&catalog).collect(),
        None => holder(&catalog, name).into_iter().collect(),
    };
    for (action, kind) in candidates {
        if let Some(plan) = catalog.plan(action, kind) {
            classes_of(py, &catalog, plan, (action, kind))?;
            if let Some(class) = registered(version, name) {
                return Ok(Some(class.type_(py)));
            }
        }
    }
    Ok(None)
}

/// Returns a payload that has an object of this class, which is called like its definition or so without `Type` at the end.
fn holder(catalog: &Catalog, class: &str) -> Option<(usize, Kind)> {
    const REFERENCE: &str = "#/definitions/";
    /// For each definition of a version, the first payload that refers to it.
    static HOLDERS: [OnceLock<HashMap<String, (usize, Kind)>>; Version::ALL.len()] =
        [const { OnceLock::new() }; Version::ALL.len()];
    let holders = HOLDERS[catalog.version() as usize].get_or_init(|| {
        let finder = memmem::Finder::new(REFERENCE);
        let mut holders = HashMap::new();
        for (action, kind) in payloads(catalog) {
            let schema = catalog.schema(action, kind).unwrap_or_default();
            for at in finder.find_iter(schema.as_bytes()) {
                let definition = schema[at + REFERENCE.len()..].split('"').next().unwrap_or_default();
                if !holders.contains_key(definition) {
                    holders.insert(definition.to_owned(), (action, kind));
                }
            }
        }
        holders
    });
    holders.get(&format!("{class}Type")).or_else(|| holders.get(class)).copied()
}

/// What tells the classes of users' schemas apart: the version, what the schema is about, its text, and their names.
type OwnKey = (Version, String, String, Vec<String>);

/// The classes of all users' schemas that there have been, so that codecs of the same schemas have the same classes.
static OWN: LazyLock<Mutex<HashMap<OwnKey, SharedClasses>>> = LazyLock::new(Mutex::default);

/// The module of classes of users' schemas, until they are put into one of the user's.
const OWN_MODULE: &str = "ocpp_fastcodec.extensions";

/// Makes the classes of the schemas that are not official ones. Objects whose class would be an official one have that.
fn own_classes(py: Python<'_>, catalog: &Catalog) -> PyResult<OwnClasses> {
    let mut taken = HashSet::new();
    let mut classes = OwnClasses::new();
    for own in catalog.own() {
        let Some(number) = own.plan.number() else { continue };
        let known = official_classes(py, catalog.version(), &own)?;
        let payload = payload_name(own.subject);
        let names = own.plan.objects().zip(&known).map(|(object, known)| {
            if let Some(class) = known {
                return class.facts.name.clone();
            }
            let name = patched_name(catalog.version(), own.subject, object.name());
            let name = name.filter(|name| !taken.contains(name));
            let name = name.unwrap_or_else(|| own_name(&payload, object.name(), &taken));
            taken.insert(name.clone());
            name
        });
        let names: Vec<_> = names.collect();
        let key = (catalog.version(), format!("{:?}", own.subject), own.schema.to_owned(), names.clone());
        let made = OWN.lock().unwrap_or_else(PoisonError::into_inner).entry(key).or_default().clone();
        if made.get().is_none() {
            let alone = Arc::new(Catalog::of_plan(catalog.version(), own.plan));
            let new = (own.plan.objects().zip(names).zip(known).enumerate()).map(|(index, ((object, name), known))| {
                known.map_or_else(|| own_class(py, catalog, &own, (index, object, &name), &alone, &made), Ok)
            });
            let new = new.collect::<PyResult<_>>()?;
            // Where another thread was first, its classes are those of all.
            let _ = made.set(new);
        }
        classes.insert(number, made.get().cloned().unwrap_or_default());
    }
    Ok(classes)
}

fn own_class(
    py: Python<'_>,
    catalog: &Catalog,
    own: &Own<'_>,
    (index, object, name): (usize, Described<'_>, &str),
    alone: &Arc<Catalog>,
    classes: &SharedClasses,
) -> PyResult<&'static Class> {
    let (action, kind, is_payload) = match own.subject {
        Subject::Payload(action, kind) => (action, kind, object.name().is_empty()),
        Subject::Data(_, _, kind) => ("DataTransfer", kind, false),
        Subject::CustomData(_) => ("", Kind::Request, false),
    };
    let is_call = || catalog.find(action.as_bytes()).is_some_and(|action| catalog.carrier(action) == Carrier::Call);
    let is_request = is_payload && kind == Kind::Request && is_call();
    let id = own.plan.object(index);
    let origin = Origin {
        version: catalog.version(),
        action: action.into(),
        kind,
        object: object.name().into(),
        own: Some(OwnOrigin {
            catalog: alone.clone(),
            object: id,
            classes: classes.clone(),
            is_payload,
            schema: own.part(id, false).to_string(),
            known: own.part(id, true).to_string(),
            whole: own.schema.into(),
            draft: own.draft(),
            pointer: own.pointer(id),
        }),
    };
    make(py, (own.plan, object), (OWN_MODULE, name), is_request, origin)
}

/// The official classes that objects of a user's schema have: those of a patched payload whose types are as before, and
/// definitions that were copied.
fn official_classes(py: Python<'_>, version: Version, own: &Own<'_>) -> PyResult<Vec<Option<&'static Class>>> {
    let official = official(version);
    let mut known = vec![None; own.plan.objects().len()];
    if let Subject::Payload(action, kind) = own.subject
        && let Some(action) = official.find(action.as_bytes())
        && let Some(plan) = official.plan(action, kind)
    {
        let classes = classes_of(py, &official, plan, (action, kind))?;
        known = own.plan.twins(plan).into_iter().map(|twin| Some(classes[twin?.index()])).collect();
    }
    for (index, object) in own.plan.objects().enumerate() {
        if known[index].is_some() || object.name().is_empty() || object.name().contains('.') {
            continue;
        }
        let name = object.name().strip_suffix("Type").unwrap_or(object.name());
        let Some(class) = typed_class(py, version.number(), name)?.and_then(|type_| Class::of_type(&type_)) else {
            continue;
        };
        let Origin { action, kind, object, .. } = &class.facts.origin;
        let plan = official.find(action.as_bytes()).and_then(|action| official.plan(action, *kind));
        let twin = plan.and_then(|plan| Some((plan, plan.find_object(object)?)));
        if twin.is_some_and(|(plan, twin)| own.plan.is_twin(own.plan.object(index), plan, twin)) {
            known[index] = Some(class);
        }
    }
    Ok(known)
}

/// What the class of an object in an official payload is called, if the specification has a name for the object.
fn patched_name(version: Version, subject: Subject<'_>, object: &str) -> Option<String> {
    let Subject::Payload(action, kind) = subject else { return None };
    let official = official(version);
    official.find(action.as_bytes())?;
    Some(class_name(&official, (action, kind), object)).filter(|name| !name.contains('.'))
}

/// What the class of a schema's root is called.
fn payload_name(subject: Subject<'_>) -> String {
    let of_kind = |name: String, kind| if kind == Kind::Request { name } else { format!("{name}Response") };
    let last = |vendor_id: &str| identifier(vendor_id.rsplit('.').next().unwrap_or_default());
    match subject {
        Subject::Payload(action, kind) => of_kind(identifier(action), kind),
        Subject::Data(_, Some(message_id), kind) => of_kind(identifier(message_id), kind),
        Subject::Data(vendor_id, None, kind) => of_kind(last(vendor_id), kind),
        Subject::CustomData(vendor_id) => format!("{}CustomData", last(vendor_id)),
    }
}

/// What the class of an object is called: like its definition, else like the way to it from its payload. A name that another
/// class has is not given again.
fn own_name(payload: &str, object: &str, taken: &HashSet<String>) -> String {
    let mut name = payload.to_owned();
    if !object.is_empty() {
        let is_definition = object.starts_with(|first: char| first.is_ascii_uppercase()) && !object.contains('.');
        let short = identifier(object.strip_suffix("Type").unwrap_or(object));
        if is_definition && !taken.contains(&short) {
            return short;
        }
        name.extend(object.split('.').map(identifier));
    }
    let mut number = 2;
    let mut unique = name.clone();
    while taken.contains(&unique) {
        unique = format!("{name}{number}");
        number += 1;
    }
    unique
}

/// A name as Python can have it for a class: what stands between its words is left out, and each begins with a capital.
fn identifier(name: &str) -> String {
    let words = name.split(|character: char| !character.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let capital = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
    let name: String = words.map(capital).collect();
    match &*name {
        "None" | "True" | "False" => format!("{name}_"),
        _ if name.starts_with(|first: char| first.is_ascii_alphabetic()) => name,
        _ => format!("Message{name}"),
    }
}

/// The classes of a codec's extensions by name: those that are not in the module of its version.
pub(crate) fn own_types<'py>(py: Python<'py>, catalog: &Catalog) -> PyResult<Vec<(String, Bound<'py, PyType>)>> {
    let own = own_classes(py, catalog)?;
    let mut numbers: Vec<_> = own.keys().copied().collect();
    numbers.sort_unstable();
    let mut types = Vec::new();
    for class in numbers.iter().flat_map(|number| &*own[number]).filter(|class| class.facts.origin.own.is_some()) {
        types.push((class.facts.name.clone(), class.type_(py)));
    }
    Ok(types)
}

type ClassesByPath<'py> = HashMap<String, Bound<'py, PyType>>;

/// The schema of a class in the keywords that its plan knows, as JSON text, and the classes of the objects in it, by the
/// names on the way to them.
#[pyfunction]
pub(crate) fn typed_schema<'py>(class: &Bound<'py, PyType>) -> PyResult<(Option<String>, ClassesByPath<'py>)> {
    let py = class.py();
    let class = Class::of_type(class).ok_or_else(|| PyTypeError::new_err("expected a class of a payload"))?;
    let Some(own) = &class.facts.origin.own else { return Ok((None, HashMap::new())) };
    let plan = own.catalog.hung_plan(0);
    let objects = plan.into_iter().flat_map(Plan::objects);
    let classes = own.classes.get().into_iter().flatten();
    let types = objects.zip(classes).map(|(object, class)| (object.name().to_owned(), class.type_(py))).collect();
    Ok((Some(own.known.clone()), types))
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

/// The attributes of a class: the names as the schema spells them, and those of the attributes.
#[pyfunction]
pub(crate) fn typed_attributes(class: &Bound<'_, PyType>) -> PyResult<Vec<(String, String)>> {
    let class = Class::of_type(class).ok_or_else(|| PyTypeError::new_err("expected a class of a payload"))?;
    Ok(class.facts.slots.iter().map(|slot| (slot.camel.to_string(), slot.attribute.to_string())).collect())
}

/// The message that a class is the payload of: version, action and kind. `None`: the class is of an object in a payload.
#[pyfunction]
pub(crate) fn typed_message(class: &Bound<'_, PyType>) -> PyResult<Option<(&'static str, &'static str, &'static str)>> {
    let class = Class::of_type(class).ok_or_else(|| PyTypeError::new_err("expected a class of a payload"))?;
    let Origin { version, action, kind, object, own } = &class.facts.origin;
    let is_payload = own.as_ref().map_or(object.is_empty(), |own| own.is_payload);
    Ok(is_payload.then(|| (version.number(), action.as_str(), kind_name(*kind))))
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Request => "request",
        Kind::Response => "response",
    }
}
