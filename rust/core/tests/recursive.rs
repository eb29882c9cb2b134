//! Schemas that go on for ever, or branch without bound, are printed, listed, judged and mended in little time and stack.

use ocpp_fastcodec_core::{
    Action, Carrier, Catalog, Codec, Draft, Edition, Options, Policy, Redactor, Resolution, Rule, Sender, TreeSink,
    Version, compile,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::Arc;

const DRAFT: Option<Draft> = Some(Draft::Draft6);

fn reference(number: usize) -> Value {
    json!({"$ref": format!("#/definitions/D{number}")})
}

fn schema(definitions: Vec<Value>) -> String {
    let named: serde_json::Map<_, _> =
        definitions.into_iter().enumerate().map(|(number, schema)| (format!("D{number}"), schema)).collect();
    json!({"type": "object", "properties": {"p": reference(0)}, "definitions": named}).to_string()
}

fn object(properties: &Value) -> Value {
    json!({"type": "object", "additionalProperties": false, "properties": properties})
}

/// All that can be asked of a plan.
fn exercise(schema: &str) {
    let plan = compile(schema, DRAFT, "test").unwrap();
    let printed = plan.to_string();
    assert!(printed.len() < 20 * schema.len() + 1000, "{} bytes of {}", printed.len(), schema.len());
    assert!(plan.max_lengths().len() <= 1 << 16);
    assert!(plan.has_place(["p"]));
    let catalog = catalog(schema);
    let drop =
        Rule { action: None, kind: None, pointer: None, keyword: None, property: None, resolution: Resolution::Drop };
    let codec = Codec::with_catalog(catalog.clone(), &Options { max_depth: 512, ..Options::default() });
    let redactor = Redactor::new(std::slice::from_ref(&catalog), &[]);
    let codec = codec.with_policy(Policy::from_iter([drop]));
    for depth in [1, 10, 250] {
        for (opening, closing) in [(r#"{"p":"#, "}"), (r#"{"a":"#, "}"), ("[", "]")] {
            let value = opening.repeat(depth) + "1" + &closing.repeat(depth);
            let frame = format!(r#"[2,"1","Vendor",{{"p":{value}}}]"#);
            let shown = redactor.redact(frame.as_bytes(), |_| None::<&str>);
            assert_eq!(redactor.redact(shown.as_bytes(), |_| None::<&str>), shown);
            let valid = codec.is_valid(frame.as_bytes(), |_| None);
            assert_eq!(codec.decode(frame.as_bytes(), &mut TreeSink::default(), |_, _| None).is_ok(), valid);
        }
    }
}

fn catalog(schema: &str) -> Arc<Catalog> {
    let action = Action {
        name: "Vendor".into(),
        sender: Sender::Both,
        carrier: Carrier::Call,
        request: Some(schema.to_owned().into()),
        response: None,
    };
    Catalog::get(Version::V16, Edition::Official, DRAFT).with([action]).unwrap()
}

#[test]
fn a_definition_may_be_in_itself() {
    for definition in [
        object(&json!({"p": reference(0), "a": reference(0)})),
        json!({"type": "array", "items": reference(0)}),
        json!({"type": "array", "items": object(&json!({"p": reference(0)}))}),
        object(&json!({"p": {"type": "array", "items": reference(0)}})),
    ] {
        exercise(&schema(vec![definition]));
    }
    exercise(r##"{"type":"object","properties":{"p":{"$ref":"#"}}}"##);
}

#[test]
fn definitions_may_double_at_each_level() {
    let inner = |number: usize| object(&json!({"p": reference(number + 1), "a": reference(number + 1)}));
    let mut definitions: Vec<_> = (0..100).map(inner).collect();
    definitions.push(json!({"type": "string", "maxLength": 1}));
    exercise(&schema(definitions));
}

#[test]
fn each_definition_may_be_in_each_other() {
    let all: serde_json::Map<_, _> = (0..60).map(|number| (format!("p{number}"), reference(number))).collect();
    exercise(&schema(vec![object(&Value::Object(all)); 60]));
}

#[test]
fn a_plan_may_have_longer_paths_than_a_schema_is_deep() {
    // Compiled from the last one to the first, each is one level deep.
    let chain = (0..5000)
        .map(|number| if number == 0 { object(&json!({})) } else { object(&json!({"p": reference(number - 1)})) });
    let mut chain: Vec<_> = chain.collect();
    let index: Vec<_> = (0..5000).map(|number| json!({"type": "array", "items": reference(number)})).collect();
    // Sixty properties in each of some objects name them all.
    let mut properties = serde_json::Map::new();
    for (group, arrays) in index.chunks(60).enumerate() {
        let members: serde_json::Map<_, _> =
            arrays.iter().enumerate().map(|(number, array)| (format!("m{number}"), array.clone())).collect();
        chain.push(object(&Value::Object(members)));
        properties.insert(format!("g{group}"), reference(5000 + group));
    }
    let named: serde_json::Map<_, _> =
        chain.into_iter().enumerate().map(|(number, schema)| (format!("D{number}"), schema)).collect();
    let groups: Vec<_> = properties.into_iter().collect();
    let halves: serde_json::Map<_, _> = groups
        .chunks(50)
        .enumerate()
        .map(|(number, half)| (format!("h{number}"), object(&Value::Object(half.iter().cloned().collect()))))
        .chain([("p".to_owned(), reference(4999))])
        .collect();
    exercise(&json!({"type": "object", "properties": halves, "definitions": named}).to_string());
}

#[test]
fn a_schema_that_is_too_deep_is_an_error() {
    let chain = |length: usize| {
        let inner = |number| if number + 1 < length { object(&json!({"p": reference(number + 1)})) } else { json!({}) };
        schema((0..length).map(inner).collect())
    };
    exercise(&chain(120));
    for length in [129, 100_000] {
        let error = compile(&chain(length), DRAFT, "test").unwrap_err();
        assert!(error.reason == "nested deeper than 128" && error.pointer.starts_with("/definitions/D"), "{error}");
    }
    let nested = r#"{"type":"array","items":"#.repeat(100_000) + "{}" + &"}".repeat(100_000);
    assert!(compile(&nested, DRAFT, "test").is_err());
}

/// Any of the places where a definition may stand.
fn definition(count: usize) -> impl Strategy<Value = Value> {
    let inner = prop_oneof![
        4 => (0..count).prop_map(reference),
        1 => (0..count).prop_map(|number| json!({"type": "array", "items": reference(number)})),
        1 => Just(json!({"type": "string", "maxLength": 3})),
        1 => Just(json!({})),
    ];
    let properties = prop::collection::vec(
        (prop::sample::select(vec!["p", "a", "b", "fooBar", "foo_bar", "a/b"]), inner.clone()),
        0..5,
    );
    prop_oneof![
        3 => properties.prop_map(|properties| object(&Value::Object(
            properties.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect()
        ))),
        1 => (0..count).prop_map(|number| json!({"type": "array", "items": reference(number)})),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_schema_that_compiles_can_be_asked(definitions in (1_usize..30).prop_flat_map(|count| {
        prop::collection::vec(definition(count), count)
    })) {
        exercise(&schema(definitions));
    }
}
