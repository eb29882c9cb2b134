//! A class of a described object: its attributes, what they hold, and its base.

use crate::cpython::{Class, Facts, Held, Origin, Slot, new};
use crate::unset::unset;
use ocpp_fastcodec_core::{Described, Holds, Plan, PropertyAt};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

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

/// Makes the class of an object of a plan. `is_request` says that it is a payload that is answered.
pub(crate) fn make(
    py: Python<'_>,
    (plan, object): (&Plan, Described<'_>),
    (module, name): (&'static str, &str),
    is_request: bool,
    origin: Origin,
) -> PyResult<&'static Class> {
    let bases = BASES.get(py).ok_or_else(|| PyRuntimeError::new_err("the classes have no base yet"))?;
    let base = if is_request { &bases.request } else { &bases.typed };
    let literals: Vec<&str> = plan.literals().collect();
    let interned = |text: &str| new::interned(py, text).map(Bound::unbind);
    let mut attributes: Vec<String> = Vec::new();
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
        let mut attribute = attribute(&key.snake);
        while attributes.contains(&attribute) {
            attribute.push('_');
        }
        attributes.push(attribute.clone());
        let (camel, snake, attribute) = (interned(&key.name)?, interned(&key.snake)?, interned(&attribute)?);
        Ok(Slot { camel, snake, attribute, required, holds })
    });
    let slots = slots.collect::<PyResult<_>>()?;
    let facts = Facts { module, name: name.into(), slots, open: !object.is_closed(), origin };
    Class::make(base.bind(py), &unset(py)?, facts)
}

/// Whether a class has the properties of an object at the same places.
pub(crate) fn fits(py: Python<'_>, class: &Class, plan: &Plan, object: Described<'_>) -> bool {
    let is_same = |slot: &Slot, (at, required): (PropertyAt, bool)| {
        let name = &plan.keys()[at.key.index()].name;
        slot.required == required && slot.camel.bind(py).to_str().is_ok_and(|camel| camel == &**name)
    };
    let slots = &class.facts.slots;
    class.facts.open != object.is_closed()
        && object.properties().count() == slots.len()
        && slots.iter().zip(object.properties()).all(|(slot, property)| is_same(slot, property))
}

/// The names that an attribute cannot have: Python's keywords, what all classes have, and what annotations within a class say.
const RESERVED: [&str; 52] = [
    "False",
    "None",
    "True",
    "and",
    "as",
    "assert",
    "async",
    "await",
    "break",
    "class",
    "continue",
    "def",
    "del",
    "elif",
    "else",
    "except",
    "finally",
    "for",
    "from",
    "global",
    "if",
    "import",
    "in",
    "is",
    "lambda",
    "nonlocal",
    "not",
    "or",
    "pass",
    "raise",
    "return",
    "try",
    "while",
    "with",
    "yield",
    "additional_properties",
    "from_dict",
    "json_schema",
    "replace",
    "show",
    "to_dict",
    "bool",
    "classmethod",
    "dict",
    "float",
    "int",
    "list",
    "property",
    "self",
    "staticmethod",
    "str",
    "tuple",
];

/// The name of an attribute: all official names in `snake_case` are one as they are.
fn attribute(snake: &str) -> String {
    let is_plain = |character: char| character.is_ascii_alphanumeric() || character == '_';
    let mut name: String = snake.chars().map(|character| if is_plain(character) { character } else { '_' }).collect();
    if name.starts_with("__") || !name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_') {
        name = format!("_{}", name.trim_start_matches('_'));
    }
    if RESERVED.contains(&&*name) {
        name.push('_');
    }
    name
}
