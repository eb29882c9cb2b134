//! The slow, obvious oracle: `serde_json` reads the frame, an interpreter judges it straight by the schema text.
//!
//! Search space: every action and kind of every version; a payload drawn from the schema, with on average a fifth of
//! its values replaced by near misses (wrong type, too long, unknown literal, beyond a limit, missing or extra property)
//! and its properties in any order. Numbers have at most 12 digits and exponents of at most 12, so that 128 bits
//! hold them exactly.

mod common;

use ocpp_fastcodec_core::{Body, Catalog, Codec, Edition, Kind, Options, TreeSink, Version};
use proptest::prelude::*;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

type Places = BTreeSet<(String, &'static str)>;

/// A schema as text, and which draft it is of.
struct Oracle {
    root: Value,
    draft_4: bool,
}

impl Oracle {
    fn new(text: &str) -> Self {
        let root: Value = serde_json::from_str(text).unwrap();
        let draft_4 = root["$schema"].as_str().unwrap().contains("draft-04");
        Self { root, draft_4 }
    }

    fn resolve<'s>(&'s self, schema: &'s Value) -> &'s Value {
        match schema["$ref"].as_str() {
            Some(reference) => self.root.pointer(&reference[1..]).unwrap(),
            None => schema,
        }
    }

    fn judge(&self, schema: &Value, instance: &Value, pointer: &str, found: &mut Places) {
        let schema = self.resolve(schema);
        let mut violation = |keyword| found.insert((pointer.to_owned(), keyword));
        if schema["type"].as_str().is_some_and(|type_| !self.is(instance, type_)) {
            violation("type");
        }
        if schema["enum"].as_array().is_some_and(|literals| !literals.contains(instance)) {
            violation("enum");
        }
        match instance {
            Value::String(text)
                if schema["maxLength"].as_u64().is_some_and(|limit| text.chars().count() as u64 > limit) =>
            {
                violation("maxLength");
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
                if limit("multipleOf").is_some_and(|limit| value % limit != 0) {
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
                    let here = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
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
            ("integer", Value::Number(number)) => scaled(number.as_str()) % SCALE == 0,
            _ => false,
        }
    }
}

const PLACES: i32 = 24;
const SCALE: i128 = 10_i128.pow(PLACES as u32);

/// The number times 10^24, exactly; larger ones are cut down to the largest, which is beyond all limits alike.
fn scaled(text: &str) -> i128 {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits: i128 = format!("{whole}{fraction}").parse().unwrap();
    let shift = PLACES + exponent.parse::<i32>().unwrap() - i32::try_from(fraction.len()).unwrap();
    digits.checked_mul(10_i128.pow(u32::try_from(shift).unwrap())).unwrap_or(i128::MAX / SCALE * SCALE)
}

/// Draws from a schema; a small generator of its own, because the shape follows the schema and not a type.
struct Draw {
    state: u64,
}

impl Draw {
    /// splitmix64
    fn below(&mut self, bound: usize) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ self.state >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ mixed >> 31) % bound as u64).unwrap()
    }

    fn pick<T: Clone>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())].clone()
    }

    fn number(&mut self) -> Value {
        let texts = [
            "0",
            "-0",
            "1",
            "-1",
            "7",
            "100",
            "101",
            "1.0",
            "-0.0",
            "1e2",
            "1E+2",
            "0.1",
            "8.1",
            "21.4",
            "8.10",
            "1e-1",
            "6.25",
            "1e-2",
            "123456789012",
            "-99.99999",
            "2e12",
            "100.000000001",
            "0.30000000004",
        ];
        serde_json::from_str(self.pick(&texts)).unwrap()
    }

    fn string(&mut self, longest: usize) -> Value {
        let length = self.below(longest + 1);
        let alphabet: Vec<char> = "abcXYZ019 -_.:/~\"\\\n\té充😀".chars().collect();
        Value::String((0..length).map(|_| self.pick(&alphabet)).collect())
    }

    /// Anything at all.
    fn stray(&mut self, depth: usize) -> Value {
        match self.below(if depth == 0 { 5 } else { 7 }) {
            0 => Value::Null,
            1 => Value::Bool(self.below(2) == 0),
            2 => self.number(),
            3 | 4 => self.string(12),
            5 => Value::Array((0..self.below(3)).map(|_| self.stray(depth - 1)).collect()),
            _ => {
                let names = ["a", "status", "vendor_id", "x/y~z", "unit"];
                let count = self.below(3);
                Value::Object((0..count).map(|_| (self.pick(&names).into(), self.stray(depth - 1))).collect())
            }
        }
    }

    fn value(&mut self, oracle: &Oracle, schema: &Value, misses: usize) -> Value {
        if self.below(100) < misses {
            return self.stray(2);
        }
        let schema = oracle.resolve(schema);
        match schema["type"].as_str() {
            Some("object") => self.object(oracle, schema, misses),
            Some("array") => {
                let least = usize::try_from(schema["minItems"].as_u64().unwrap_or(0)).unwrap();
                let count = if self.below(100) < misses { self.below(6) } else { least + self.below(2) };
                Value::Array((0..count).map(|_| self.value(oracle, &schema["items"], misses)).collect())
            }
            Some("string") => {
                if let Some(literals) = schema["enum"].as_array() {
                    return self.pick(literals);
                }
                let limit = usize::try_from(schema["maxLength"].as_u64().unwrap_or(30)).unwrap();
                let over = if self.below(100) < misses { 3 } else { 0 };
                self.string(limit.min(60) + over)
            }
            Some("boolean") => Value::Bool(self.below(2) == 0),
            Some("integer" | "number") => self.number(),
            _ => self.stray(3),
        }
    }

    fn object(&mut self, oracle: &Oracle, schema: &Value, misses: usize) -> Value {
        let empty = Map::new();
        let required = schema["required"].as_array();
        let mut members = Vec::new();
        for (name, property) in schema["properties"].as_object().unwrap_or(&empty) {
            let required = required.is_some_and(|required| required.iter().any(|other| other == name));
            if self.below(100) < if required { 100 - misses / 3 } else { 30 } {
                members.push((name.clone(), self.value(oracle, property, misses)));
            }
        }
        if self.below(100) < misses {
            members.push((self.pick(&["extra", "x/y", "vendor_id"]).into(), self.stray(2)));
        }
        for index in (1..members.len()).rev() {
            members.swap(index, self.below(index + 1));
        }
        Value::Object(members.into_iter().collect())
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn agrees_on_verdict_places_and_value(seed in any::<u64>()) {
        let mut draw = Draw { state: seed };
        let version = draw.pick(&Version::ALL);
        let codec = Codec::new(version, &Options::default());
        let catalog = Catalog::get(version, Edition::Official, None);
        let action = draw.below(catalog.actions().len());
        let kind = if catalog.is_send(action) { Kind::Request } else { draw.pick(&[Kind::Request, Kind::Response]) };
        let oracle = Oracle::new(&catalog.schema(action, kind).unwrap());
        let misses = draw.pick(&[0, 2, 20]);
        let mut payload = draw.value(&oracle, &oracle.root, misses);
        if payload.is_null() {
            payload = Value::Object(Map::new());
        }
        let name = catalog.action(action);
        let frame = match kind {
            Kind::Request => format!("[{},\"id\",\"{name}\",{payload}]", if catalog.is_send(action) { 6 } else { 2 }),
            Kind::Response => format!("[3,\"id\",{payload}]"),
        };

        let mut expected = Places::new();
        oracle.judge(&oracle.root, &payload, "", &mut expected);
        let violations = codec.check(frame.as_bytes(), |_| Some(action));
        let found: Places = violations.iter().map(|one| (one.pointer.clone(), one.kind.keyword())).collect();
        prop_assert_eq!(&found, &expected, "{}", frame);
        prop_assert!(violations.is_sorted_by_key(|violation| violation.offset));
        prop_assert_eq!(codec.is_valid(frame.as_bytes(), |_| Some(action)), expected.is_empty(), "{}", frame);
        match codec.decode(frame.as_bytes(), &mut TreeSink::default(), |_| Some(action)) {
            Ok(decoded) => {
                prop_assert!(expected.is_empty());
                let (Body::Request { payload: tree, .. } | Body::Result { payload: tree, .. }) = decoded.body else {
                    panic!("{frame}");
                };
                prop_assert!(common::same(&tree, &payload), "{}", frame);
            }
            Err(_) => prop_assert!(!expected.is_empty()),
        }
    }
}
