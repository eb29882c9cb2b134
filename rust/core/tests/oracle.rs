//! The slow, obvious oracle: `serde_json` reads the frame, an interpreter judges it straight by the schema text.
//!
//! Search space: every action and kind of every version; a payload drawn from the schema, with on average a fifth of
//! its values replaced by near misses (wrong type, too long, unknown literal, beyond a limit, missing or extra property)
//! and its properties in any order.

mod common;

use common::oracle::{Oracle, Places};
use ocpp_fastcodec_core::{Body, Carrier, Catalog, Codec, Edition, Kind, Options, TreeSink, Version};
use proptest::prelude::*;
use serde_json::{Map, Value};

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
        let carrier = catalog.carrier(action);
        let kind = if carrier == Carrier::Send { Kind::Request } else { draw.pick(&[Kind::Request, Kind::Response]) };
        let oracle = Oracle::new(catalog.schema(action, kind).unwrap());
        let misses = draw.pick(&[0, 2, 20]);
        let mut payload = draw.value(&oracle, &oracle.root, misses);
        if payload.is_null() {
            payload = Value::Object(Map::new());
        }
        let name = &catalog.action(action).name;
        let frame = match kind {
            Kind::Request => format!("[{},\"id\",\"{name}\",{payload}]", carrier.message_type().number()),
            Kind::Response => format!("[3,\"id\",{payload}]"),
        };

        let mut expected = Places::new();
        oracle.judge(&oracle.root, &payload, "", &mut expected);
        let violations = codec.check(frame.as_bytes(), |_| Some(action));
        let found: Places = violations.iter().map(|one| (one.pointer.clone(), one.kind.keyword().name())).collect();
        prop_assert_eq!(&found, &expected, "{}", frame);
        prop_assert!(violations.is_sorted_by_key(|violation| violation.offset));
        prop_assert_eq!(codec.is_valid(frame.as_bytes(), |_| Some(action)), expected.is_empty(), "{}", frame);
        match codec.decode(frame.as_bytes(), &mut TreeSink::default(), |_, _| Some(action)) {
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
