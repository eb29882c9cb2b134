//! A catalog as a value: actions of any name are added and replaced, in frames as the official ones, or an error says why not.

use ocpp_fastcodec_core::{
    Action, Body, Carrier, Catalog, Codec, DecodeError, Draft, Edition, EncodeError, JsonText, Kind, MessageType,
    Options, Outgoing, Redactor, Sender, Sensitive, Tree, TreeSink, TreeSource, Version, ViolationKind, compile,
};
use proptest::prelude::*;
use std::sync::Arc;

const DRAFT: Option<Draft> = Some(Draft::Draft6);
const WATTS: &str = r#"{"type":"object","properties":{"watts":{"type":"integer"}},"required":["watts"],
    "additionalProperties":false}"#;
const ANY_OBJECT: &str = r#"{"type":"object"}"#;

fn official(version: Version) -> Arc<Catalog> {
    Catalog::get(version, Edition::Official, DRAFT)
}

fn call(name: &str, request: Option<&str>, response: Option<&str>) -> Action {
    let text = |schema: &str| schema.to_owned().into();
    Action {
        name: name.to_owned().into(),
        sender: Sender::Station,
        carrier: Carrier::Call,
        request: request.map(text),
        response: response.map(text),
    }
}

fn send(name: &str, response: Option<&str>) -> Action {
    Action { carrier: Carrier::Send, ..call(name, Some(WATTS), response) }
}

fn codec(catalog: &Arc<Catalog>) -> Codec {
    Codec::with_catalog(catalog.clone(), &Options::default())
}

/// The keywords and pointers of what is wrong with a frame.
fn found(codec: &Codec, frame: &str, answers: &str) -> Vec<String> {
    let answers = codec.catalog().find(answers.as_bytes());
    let decoded = codec.decode(frame.as_bytes(), &mut TreeSink::default(), |_, _| answers).is_ok();
    let violations = codec.check(frame.as_bytes(), |_| answers);
    assert_eq!(
        (decoded, codec.is_valid(frame.as_bytes(), |_| answers)),
        (violations.is_empty(), violations.is_empty())
    );
    violations.iter().map(|violation| format!("{} {}", violation.kind.keyword(), violation.pointer)).collect()
}

/// No official schema has a `minLength`, so that no frame of `tests/frames` can break it.
#[test]
fn a_string_may_be_too_short() {
    const NAMED: &str = r#"{"type":"object","properties":{"name":{"type":"string","minLength":2}}}"#;
    for version in Version::ALL {
        let codec = codec(&official(version).with([call("Name", Some(NAMED), Some(NAMED))]).unwrap());
        let short = r#"[2,"1","Name",{"name":"🔌"}]"#;
        assert_eq!(found(&codec, short, ""), ["minLength /name"]);
        assert_eq!(found(&codec, r#"[3,"1",{"name":""}]"#, "Name"), ["minLength /name"]);
        assert_eq!(found(&codec, r#"[2,"1","Name",{"name":"🔌🔌"}]"#, ""), [""; 0]);
        let Err(DecodeError::Refused(refusal)) = codec.decode(short.as_bytes(), &mut TreeSink::default(), |_, _| None)
        else {
            panic!("{version} accepts it")
        };
        assert_eq!(refusal.description, "expected at least 2 characters, found 1 at `/name`");
        let reply = r#"[4,"1","PropertyConstraintViolation","expected at least 2 characters, found 1 at `/name`",{}]"#;
        assert_eq!(refusal.reply.as_deref(), Some(reply));

        let payload = Tree::Object(vec![("name".into(), Tree::String("x".into()))]);
        let message =
            Outgoing::Request { message_type: MessageType::Call, unique_id: "1", action: "Name", payload: &payload };
        let written = codec.encode(&message, &mut TreeSource::default(), true, &mut JsonText::default());
        let Err(EncodeError::Refused(violations)) = written else { panic!("{version} writes it") };
        assert_eq!(violations[0].kind, ViolationKind::MinLength { limit: 2, length: 1 });
    }
}

#[test]
fn an_added_action_is_judged_as_an_official_one() {
    let catalog = official(Version::V16).with([call("ReportSolar", Some(WATTS), Some(ANY_OBJECT))]).unwrap();
    let codec = codec(&catalog);
    for (frame, expected) in [
        (r#"[2,"1","ReportSolar",{"watts":1}]"#, None),
        (r#"[2,"1","ReportSolar",{"watts":"1"}]"#, Some("type /watts")),
        (r#"[2,"1","ReportSolar",{}]"#, Some("required ")),
        (r#"[2,"1","ReportSolar",{"watts":1,"x":1}]"#, Some("additionalProperties /x")),
        (r#"[2,"1","reportSolar",{"watts":1}]"#, Some("action /2")),
        (r#"[3,"1",{"whatever":[1,2]}]"#, None),
        (r#"[3,"1",[]]"#, Some("type ")),
        (r#"[2,"1","Heartbeat",{}]"#, None),
        (r#"[2,"1","Heartbeat",{"x":1}]"#, Some("additionalProperties /x")),
    ] {
        assert_eq!(found(&codec, frame, "ReportSolar"), Vec::from_iter(expected), "{frame}");
    }
    // The catalog that it was made from knows nothing of it.
    assert_eq!(official(Version::V16).find(b"ReportSolar"), None);
}

#[test]
fn actions_keep_their_indices_and_share_their_plans() {
    let base = official(Version::V201);
    let one = base.with([call("Added", Some(WATTS), None), call("Heartbeat", Some(WATTS), None)]).unwrap();
    let two = one.with([call("More", Some(WATTS), None), call("Added", None, Some(WATTS))]).unwrap();
    assert_eq!((one.actions().len(), two.actions().len()), (65, 66));
    for (index, action) in base.actions().enumerate() {
        let changed = action.name == "Heartbeat";
        assert_eq!((base.find(action.name.as_bytes()), one.find(action.name.as_bytes())), (Some(index), Some(index)));
        let [plan, other] = [&base, &one].map(|catalog| catalog.plan(index, Kind::Request).unwrap());
        assert_eq!((std::ptr::eq(plan, other), plan.number()), (!changed, other.number()));
        assert_eq!(one.plan(index, Kind::Response).is_none(), changed);
    }
    let added = two.find(b"Added").unwrap();
    assert_eq!((added, two.find(b"More")), (64, Some(65)));
    assert!(two.plan(added, Kind::Request).is_none() && two.plan(added, Kind::Response).is_some());
    let frame = r#"[2,"1","Heartbeat",{}]"#;
    assert_eq!([&base, &one].map(|catalog| found(&codec(catalog), frame, "").len()), [0, 1]);
}

#[test]
fn plans_of_one_catalog_have_numbers_of_their_own() {
    let catalog = official(Version::V21).with([call("A", Some(WATTS), Some(WATTS)), send("B", None)]).unwrap();
    let indices = 0..catalog.actions().len();
    let plans = indices.flat_map(|action| [Kind::Request, Kind::Response].map(|kind| catalog.plan(action, kind)));
    let mut numbers: Vec<_> = plans.flatten().map(|plan| plan.number().unwrap()).collect();
    let count = numbers.len();
    assert!(numbers.iter().all(|&number| number < catalog.plans()));
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), count);
    assert_eq!(compile(WATTS, DRAFT, "alone").unwrap().number(), None);
}

#[test]
fn a_carrier_is_said_and_not_guessed() {
    let catalog = official(Version::V21).with([call("Ask", Some(WATTS), None), send("Tell", None)]).unwrap();
    let codec = codec(&catalog);
    for (frame, expected) in [
        (r#"[2,"1","Ask",{"watts":1}]"#, None),
        (r#"[6,"1","Ask",{"watts":1}]"#, Some("action /2")),
        (r#"[6,"1","Tell",{"watts":1}]"#, None),
        (r#"[2,"1","Tell",{"watts":1}]"#, Some("action /2")),
        (r#"[6,"1","Tell",{}]"#, Some("required ")),
        // A response without a schema is any object.
        (r#"[3,"1",{"x":[1]}]"#, None),
    ] {
        assert_eq!(found(&codec, frame, "Ask"), Vec::from_iter(expected), "{frame}");
    }
    let payload = Tree::Object(vec![("x".into(), Tree::Null)]);
    let result = |action| Outgoing::Result { unique_id: "1", action: Some(action), transfer: None, payload: &payload };
    let written = |action| {
        let mut out = JsonText::default();
        codec.encode(&result(action), &mut TreeSource::default(), true, &mut out).map(|()| out.as_bytes().to_vec()).ok()
    };
    assert_eq!(written("Ask").as_deref(), Some(&br#"[3,"1",{"x":null}]"#[..]));
    assert_eq!(written("Tell"), None);
}

#[test]
fn an_error_names_the_action_and_the_place() {
    for (version, action, expected) in [
        (
            Version::V16,
            call("A", Some(r#"{"type":"object","properties":{"a":{"not":{}}}}"#), None),
            "request of `A`: `not` without `type` at `/properties/a`",
        ),
        (
            Version::V16,
            call("A", Some(WATTS), Some(r#"{"type":"null"}"#)),
            "response of `A`: `type` is none of object, array, string, integer, number, boolean at ``",
        ),
        (Version::V16, call("A\n", Some("[]"), None), "request of `A\\u000a`: expected an object at ``"),
        (Version::V16, call("A", Some("{"), None), "request of `A`: not JSON: EOF"),
        (Version::V16, send("A", None), "`A`: OCPP 1.6 has no SEND at ``"),
        (Version::V21, send("A", Some(WATTS)), "`A`: a SEND has no response at ``"),
    ] {
        let error = official(version).with([call("Good", Some(WATTS), None), action]).err().unwrap();
        assert!(error.to_string().starts_with(expected), "{error}");
    }
    let many = (0..5000).map(|number| call(&format!("Action{number}"), None, None));
    assert_eq!(official(Version::V16).with(many).err().unwrap().to_string(), "more than 4096 actions at ``");
}

#[test]
fn a_catalog_holds_more_actions_than_a_byte_counts() {
    let many = (0..2000).map(|number| call(&format!("Action{number}"), Some(WATTS), None));
    let catalog = official(Version::V16).with(many).unwrap();
    let codec = codec(&catalog);
    for number in 0..2000 {
        let frame = format!(r#"[2,"1","Action{number}",{{"watts":{number}}}]"#);
        assert_eq!(found(&codec, &frame, ""), [""; 0]);
    }
    assert_eq!(found(&codec, r#"[2,"1","Action2000",{}]"#, ""), ["action /2"]);
}

#[test]
fn an_enum_has_more_literals_than_a_byte_counts() {
    let literals: Vec<_> = (0..1000).map(|number| format!("Literal{number}")).collect();
    let schema = serde_json::json!({"type": "object", "properties": {"p": {"type": "string", "enum": literals}}});
    let catalog = official(Version::V16).with([call("Many", Some(&schema.to_string()), None)]).unwrap();
    // Twice, and in an order that the predictions of the first time do not fit.
    for number in (0..1000).chain((0..1000).map(|number| number * 7 % 1000)) {
        let payload = Tree::Object(vec![("p".into(), Tree::String(format!("Literal{number}")))]);
        assert_eq!(round_trip(&catalog, "Many", &payload).2, payload);
    }
    for stranger in ["Literal1000", "Literal", "", "literal1"] {
        assert_eq!(found(&codec(&catalog), &format!(r#"[2,"1","Many",{{"p":"{stranger}"}}]"#), ""), ["enum /p"]);
    }
}

/// The frame of a request that the codec writes, and the action and the payload that it reads from that.
fn round_trip(catalog: &Arc<Catalog>, name: &str, payload: &Tree) -> (Vec<u8>, String, Tree) {
    let codec = codec(catalog);
    let mut out = JsonText::default();
    let request = Outgoing::Request { message_type: MessageType::Call, unique_id: "1", action: name, payload };
    codec.encode(&request, &mut TreeSource::default(), true, &mut out).unwrap();
    let frame = codec.decode(out.as_bytes(), &mut TreeSink::default(), |_, _| None).unwrap();
    let Body::Request { action, payload } = frame.body else { panic!("not a request") };
    (out.as_bytes().to_vec(), catalog.action(action).name.to_string(), payload)
}

proptest! {
    #[test]
    fn actions_of_any_name_are_written_and_read(names in prop::collection::vec(any::<String>(), 1..6)) {
        let actions = names.iter().map(|name| call(name, Some(WATTS), None));
        let catalog = official(Version::V16).with(actions).unwrap();
        let payload = Tree::Object(vec![("watts".into(), Tree::Number("1".into()))]);
        for name in &names {
            let (frame, read, value) = round_trip(&catalog, name, &payload);
            prop_assert_eq!((&read, &value), (name, &payload));
            let expected = serde_json::json!([2, "1", name, {"watts": 1}]);
            prop_assert_eq!(serde_json::from_slice::<serde_json::Value>(&frame).unwrap(), expected);
        }
    }
}

#[test]
fn names_that_json_escapes_are_escaped() {
    for name in ["", "\"", "\\", "a\",{}]", "\0", "\n", "\u{7f}", "é", "充电", "😀", "\u{2028}", &"x".repeat(1000)]
    {
        let catalog = official(Version::V201).with([call(name, Some(ANY_OBJECT), None)]).unwrap();
        let (frame, read, _) = round_trip(&catalog, name, &Tree::Object(Vec::new()));
        assert_eq!(read, name);
        let value: serde_json::Value = serde_json::from_slice(&frame).unwrap();
        assert_eq!(value, serde_json::json!([2, "1", name, {}]));
        // However the peer writes it.
        let escaped: Vec<_> = name.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
        let escaped = escaped.concat();
        assert_eq!(found(&codec(&catalog), &format!(r#"[2,"1","{escaped}",{{}}]"#), ""), [""; 0]);
    }
}

#[test]
fn a_redactor_knows_the_actions_of_its_catalog() {
    let schema = r#"{"type":"object","properties":{"idTag":{"type":"string"},"note":{"type":"string"}}}"#;
    let catalog = official(Version::V16).with([call("Vendor", Some(schema), None)]).unwrap();
    let frame = br#"[2,"1","Vendor",{"idTag":"S","note":"n","x":"S"}]"#;
    let redact = |catalog: &Arc<Catalog>, rows: &[Sensitive]| {
        Redactor::new(std::slice::from_ref(catalog), rows).redact(frame, |_| None::<&str>).into_owned()
    };
    assert_eq!(redact(&official(Version::V16), &[]), r#"[2,"1","Vendor","***"]"#);
    assert_eq!(redact(&catalog, &[]), r#"[2,"1","Vendor",{"idTag":"***","note":"n","x":"***"}]"#);
    let row = r#"[{"action":"Vendor","kind":"request","pointer":"/note"}]"#;
    assert!(Sensitive::parse(row, &[]).is_err());
    let rows = Sensitive::parse(row, std::slice::from_ref(&catalog)).unwrap();
    assert_eq!(redact(&catalog, &rows), r#"[2,"1","Vendor",{"idTag":"***","note":"***","x":"***"}]"#);
}

#[test]
fn a_catalog_of_official_schemas_is_kept() {
    let kept = |version| {
        Arc::ptr_eq(&official(version), Codec::new(version, &Options { draft: DRAFT, ..Options::default() }).catalog())
    };
    assert!(Version::ALL.into_iter().all(kept));
    assert!(!Arc::ptr_eq(&official(Version::V16), &Catalog::get(Version::V16, Edition::Mobilityhouse, DRAFT)));
}
