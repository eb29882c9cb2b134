//! The slow, obvious oracle: an interpreter that judges JSON values straight by the schema text, and frames by the
//! specification's.

use num_bigint::BigInt;
use num_traits::Zero;
use ocpp_fastcodec_core::{Codec, Kind};
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

/// Pointers and keywords of violations.
pub(crate) type Places = BTreeSet<(String, &'static str)>;

/// A schema as text, and which draft it is of.
pub(crate) struct Oracle {
    pub(crate) root: Value,
    draft_4: bool,
}

impl Oracle {
    pub(crate) fn new(text: &str) -> Self {
        let root: Value = serde_json::from_str(text).unwrap();
        let draft_4 = root["$schema"].as_str().unwrap().contains("draft-04");
        Self { root, draft_4 }
    }

    pub(crate) fn resolve<'s>(&'s self, schema: &'s Value) -> &'s Value {
        match schema["$ref"].as_str() {
            Some(reference) => self.root.pointer(&reference[1..]).unwrap(),
            None => schema,
        }
    }

    pub(crate) fn judge(&self, schema: &Value, instance: &Value, pointer: &str, found: &mut Places) {
        let schema = self.resolve(schema);
        let mut violation = |keyword| found.insert((pointer.to_owned(), keyword));
        if schema["type"].as_str().is_some_and(|type_| !self.is(instance, type_)) {
            violation("type");
        }
        if schema["enum"].as_array().is_some_and(|literals| !literals.contains(instance)) {
            violation("enum");
        }
        match instance {
            Value::String(text) => {
                let length = text.chars().count() as u64;
                if schema["minLength"].as_u64().is_some_and(|limit| length < limit) {
                    violation("minLength");
                }
                if schema["maxLength"].as_u64().is_some_and(|limit| length > limit) {
                    violation("maxLength");
                }
            }
            Value::Number(number) => {
                let value = scaled(number.as_str());
                let limit = |keyword: &str| schema[keyword].as_number().map(|limit| scaled(limit.as_str()));
                if limit("minimum").is_some_and(|limit| value < limit) {
                    violation("minimum");
                }
                if limit("maximum").is_some_and(|limit| value > limit) {
                    violation("maximum");
                }
                if limit("multipleOf").is_some_and(|limit| !(&value % limit).is_zero()) {
                    violation("multipleOf");
                }
            }
            Value::Array(items) => {
                if schema["minItems"].as_u64().is_some_and(|limit| (items.len() as u64) < limit) {
                    violation("minItems");
                }
                if schema["maxItems"].as_u64().is_some_and(|limit| items.len() as u64 > limit) {
                    violation("maxItems");
                }
                for (index, item) in items.iter().enumerate() {
                    self.judge(&schema["items"], item, &format!("{pointer}/{index}"), found);
                }
            }
            Value::Object(properties) => {
                for name in schema["required"].as_array().into_iter().flatten() {
                    if !properties.contains_key(name.as_str().unwrap()) {
                        violation("required");
                    }
                }
                for (name, value) in properties {
                    let here = format!("{pointer}/{}", cut(name).replace('~', "~0").replace('/', "~1"));
                    match schema["properties"].get(name) {
                        Some(property) => self.judge(property, value, &here, found),
                        None if schema["additionalProperties"] == Value::Bool(false) => {
                            found.insert((here, "additionalProperties"));
                        }
                        None => {}
                    }
                }
            }
            _ => {}
        }
    }

    fn is(&self, instance: &Value, type_: &str) -> bool {
        match (type_, instance) {
            ("object", Value::Object(_))
            | ("array", Value::Array(_))
            | ("string", Value::String(_))
            | ("boolean", Value::Bool(_))
            | ("number", Value::Number(_)) => true,
            ("integer", Value::Number(number)) if self.draft_4 => !number.as_str().contains(['.', 'e', 'E']),
            ("integer", Value::Number(number)) => (scaled(number.as_str()) % scaled("1")).is_zero(),
            _ => false,
        }
    }
}

/// As much of a name as a pointer repeats.
fn cut(name: &str) -> String {
    let kept: String = name.chars().take(64).collect();
    if kept == name { kept } else { kept + "…" }
}

/// Enough places for all digits of a number of at most 640 characters.
const PLACES: i64 = 640 + FARTHEST;
/// Beyond this exponent no answer changes: no limit is that large, and no digit of a number is on the other side of it.
const FARTHEST: i64 = 700;

/// The number times 10^1340, exactly; a larger exponent counts as one of 700.
fn scaled(text: &str) -> BigInt {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits: BigInt = format!("{whole}{fraction}").parse().unwrap();
    let exponent = exponent.parse::<i64>().unwrap().clamp(-FARTHEST, FARTHEST);
    let shift = PLACES + exponent - i64::try_from(fraction.len()).unwrap();
    digits * BigInt::from(10).pow(u32::try_from(shift).unwrap())
}

/// What is wrong with a frame [J16 4.2, P4 4.2] that is JSON, repeats no name and keeps the limits. `answered` is the
/// action that a CALLRESULT answers.
pub(crate) fn judge_frame(codec: &Codec, frame: &Value, answered: Option<usize>) -> Places {
    match payload_of(codec, frame, answered) {
        Err(pointer) => Places::from([(pointer.into(), "frame")]),
        Ok(Payload { value: None, .. }) => Places::new(),
        Ok(Payload { value: Some(value), plan, unknown_action }) => {
            let mut found = Places::new();
            if unknown_action {
                found.insert(("/2".into(), "action"));
            }
            let empty = Value::Object(Map::new());
            let value = if value.is_null() { &empty } else { value };
            match plan {
                Some((action, kind)) => {
                    let oracle = oracle(codec, action, kind);
                    oracle.judge(&oracle.root, value, "", &mut found);
                }
                None if value.is_object() => {}
                None => drop(found.insert((String::new(), "type"))),
            }
            found
        }
    }
}

/// The payload of a frame, and what it is judged by.
struct Payload<'f> {
    /// Errors have none.
    value: Option<&'f Value>,
    plan: Option<(usize, Kind)>,
    unknown_action: bool,
}

/// The element that is wrong, if the frame is none.
fn payload_of<'f>(codec: &Codec, frame: &'f Value, answered: Option<usize>) -> Result<Payload<'f>, &'static str> {
    let catalog = codec.catalog();
    let elements = frame.as_array().ok_or("")?;
    let text = |index: usize, pointer| elements.get(index).ok_or("")?.as_str().ok_or(pointer);
    let exactly = |count: usize| if elements.len() == count { Ok(()) } else { Err("") };
    let number = elements.first().ok_or("")?;
    let types = codec.version().message_types().iter().map(|known| known.number());
    let message_type = types.into_iter().find(|known| number.as_i64() == Some(*known)).ok_or("/0")?;
    if text(1, "/1")?.chars().count() > 36 {
        return Err("/1");
    }
    match message_type {
        2 | 6 => {
            let action = catalog.find(text(2, "/2")?.as_bytes());
            exactly(4)?;
            let plan = action.filter(|&action| catalog.carrier(action).message_type().number() == message_type);
            let plan = plan.map(|action| (action, Kind::Request));
            Ok(Payload { value: Some(&elements[3]), plan, unknown_action: plan.is_none() })
        }
        3 => {
            exactly(3)?;
            let plan = answered.map(|action| (action, Kind::Response));
            Ok(Payload { value: Some(&elements[2]), plan, unknown_action: false })
        }
        _ => {
            text(2, "/2")?;
            if elements.len() > 3 {
                text(3, "/3")?;
            }
            if elements.get(4).is_some_and(|details| !(details.is_object() || details.is_string() || details.is_null()))
            {
                return Err("/4");
            }
            if elements.len() > 5 {
                return Err("");
            }
            Ok(Payload { value: None, plan: None, unknown_action: false })
        }
    }
}

/// The oracle of a payload, made when it is first asked for.
fn oracle(codec: &Codec, action: usize, kind: Kind) -> Rc<Oracle> {
    /// Version, action, and whether it is the request's.
    type Which = (&'static str, usize, bool);
    thread_local! {
        static MADE: RefCell<HashMap<Which, Rc<Oracle>>> = RefCell::default();
    }
    let make = || Rc::new(Oracle::new(codec.catalog().schema(action, kind).unwrap()));
    let which = (codec.version().number(), action, kind == Kind::Request);
    MADE.with_borrow_mut(|made| made.entry(which).or_insert_with(make).clone())
}
