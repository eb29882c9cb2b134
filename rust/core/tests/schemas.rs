//! Any JSON compiles as a schema, or is an error whose place is in it.

use ocpp_fastcodec_core::{Draft, compile};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// The words of JSON Schema, and others that stand where these do.
const KEYWORDS: [&str; 30] = [
    "type",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "additionalItems",
    "minItems",
    "maxItems",
    "enum",
    "format",
    "maxLength",
    "minLength",
    "minimum",
    "maximum",
    "multipleOf",
    "definitions",
    "$ref",
    "$schema",
    "$id",
    "title",
    "const",
    "pattern",
    "oneOf",
    "not",
    "A",
    "a/b~",
    "é",
    "fooBar",
    "foo_bar",
    "\0",
];

fn word() -> impl Strategy<Value = Value> {
    let words = [
        "object",
        "array",
        "string",
        "integer",
        "number",
        "boolean",
        "null",
        "date-time",
        "uri",
        "email",
        "A",
        "fooBar",
        "#",
        "#/definitions/A",
        "#/definitions/a~1b~0",
        "#/properties/fooBar",
        "#/x",
        "#é",
        "other.json",
        "",
        "é",
        "http://json-schema.org/draft-04/schema#",
    ];
    prop::sample::select(words.to_vec()).prop_map(Value::from)
}

fn leaf() -> impl Strategy<Value = Value> {
    let number = prop::sample::select(vec![json!(0), json!(1), json!(-1), json!(0.1), json!(64), json!(1e300)]);
    prop_oneof![4 => word(), 1 => number, 1 => any::<bool>().prop_map(Value::from), 1 => Just(Value::Null)]
}

fn value() -> impl Strategy<Value = Value> {
    leaf().prop_recursive(6, 60, 6, |inner| {
        let members = prop::collection::vec((prop::sample::select(KEYWORDS.to_vec()), inner.clone()), 0..6);
        let object = members.prop_map(|members| {
            Value::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
        });
        prop_oneof![3 => object, 1 => prop::collection::vec(inner, 0..4).prop_map(Value::Array)]
    })
}

/// A value that is more often a schema: its type is one, and what the type has is of the right form.
fn schema() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(json!({})),
        Just(json!({"type": "string", "maxLength": 3})),
        Just(json!({"type": "string", "enum": ["A", "B", "A"]})),
        Just(json!({"type": "integer", "minimum": 0})),
        Just(json!({"$ref": "#"})),
        Just(json!({"$ref": "#/definitions/A"})),
        value(),
    ];
    leaf.prop_recursive(5, 40, 5, |inner| {
        let named = || prop::collection::vec((prop::sample::select(KEYWORDS.to_vec()), inner.clone()), 0..5);
        let map = |named: Vec<(&str, Value)>| {
            Value::Object(named.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect())
        };
        prop_oneof![
            (named(), named()).prop_map(move |(properties, definitions)| {
                json!({"type": "object", "properties": map(properties), "definitions": map(definitions)})
            }),
            inner.clone().prop_map(|items| json!({"type": "array", "items": items})),
        ]
    })
}

fn check(schema: &Value) -> Result<(), TestCaseError> {
    match compile(&schema.to_string(), Some(Draft::Draft6), "test") {
        Ok(plan) => prop_assert!(plan.to_string().starts_with("test\n")),
        Err(error) => prop_assert!(schema.pointer(&error.pointer).is_some(), "{error}: {schema}"),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_json(schema in value()) {
        check(&schema)?;
    }

    #[test]
    fn what_is_nearly_a_schema(schema in schema()) {
        check(&schema)?;
    }

    #[test]
    fn any_text(schema in any::<String>()) {
        prop_assert!(compile(&schema, Some(Draft::Draft6), "test").is_err() || serde_json::from_str::<Value>(&schema).is_ok());
    }
}
