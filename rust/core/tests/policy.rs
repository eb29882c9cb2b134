//! What rules do to frames, without Python: the mended payload as a tree, and the rule of each violation.

use ocpp_fastcodec_core::{
    Body, Codec, DecodeError, Keyword, Kind, Options, Policy, Repair, Resolution, Rule, Tree, TreeSink, Version,
};

fn rule(resolution: Resolution, pointer: Option<&str>, keyword: Option<Keyword>) -> Rule {
    let steps = |pointer: &str| pointer.split('/').skip(1).map(Box::from).collect();
    Rule { action: None, kind: None, pointer: pointer.map(steps), keyword, property: None, resolution }
}

fn accept() -> Resolution {
    Resolution::Accept { max_length: None, literals: Box::default() }
}

fn codec(version: Version, rules: impl IntoIterator<Item = Rule>) -> Codec {
    Codec::new(version, &Options::default()).with_policy(rules.into_iter().collect::<Policy>())
}

/// Pointer, keyword and rule of a deviation.
type Told = (String, &'static str, Option<usize>);

/// The payload as JSON without spaces, and what is told of it.
fn decode(codec: &Codec, frame: &str) -> Option<(String, Vec<Told>)> {
    let found = codec.check(frame.as_bytes(), |_| None);
    let decoded = codec.decode(frame.as_bytes(), &mut TreeSink::default(), |_, _| None);
    assert_eq!(decoded.is_ok(), found.iter().all(|violation| violation.rule.is_some()));
    assert_eq!(decoded.is_ok(), codec.is_valid(frame.as_bytes(), |_| None));
    let decoded = decoded.ok()?;
    let Body::Request { payload, .. } = decoded.body else { return None };
    let told = decoded.deviations.into_iter();
    Some((json(&payload), told.map(|found| (found.pointer, found.kind.keyword().name(), found.rule)).collect()))
}

fn json(tree: &Tree) -> String {
    let list = |items: Vec<String>| items.join(",");
    match tree {
        Tree::Null => "null".into(),
        Tree::Boolean(value) => value.to_string(),
        Tree::Number(text) => text.clone(),
        Tree::String(text) => format!("{text:?}"),
        Tree::Array(items) => format!("[{}]", list(items.iter().map(json).collect())),
        Tree::Object(properties) => {
            format!(
                "{{{}}}",
                list(properties.iter().map(|(name, value)| format!("{name:?}:{}", json(value))).collect())
            )
        }
    }
}

const SAMPLES: &str = r#"[2,"1","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"t","sampledValue":[
    {"value":8.10}, {"value":"1","unit":"zz"}, {"value":"2","x":[1]}]}]}]"#;

#[test]
fn each_rule_has_its_part() {
    let rules = [
        rule(Resolution::Repair(Repair::NumberToString), None, Some(Keyword::Type)),
        rule(accept(), None, Some(Keyword::AdditionalProperties)),
        rule(Resolution::Drop, Some("/meterValue/*/sampledValue/*"), None),
    ];
    let (payload, told) = decode(&codec(Version::V16, rules), SAMPLES).unwrap();
    let kept = r#"[{"value":"8.10"},{"value":"2","x":[1]}]"#;
    let whole = format!(r#"{{"connectorId":1,"meterValue":[{{"timestamp":"t","sampledValue":{kept}}}]}}"#);
    assert_eq!(payload, whole);
    let place = |end: &str| format!("/meterValue/0/sampledValue/{end}");
    let wanted = [
        (place("0/value"), "type", Some(0)),
        (place("1/unit"), "enum", Some(2)),
        (place("2/x"), "additionalProperties", Some(1)),
    ];
    assert_eq!(told, wanted);
}

#[test]
fn without_an_answer_to_each_there_is_none() {
    let rules = [rule(Resolution::Drop, Some("/meterValue/*/sampledValue/*"), Some(Keyword::Enum))];
    let codec = codec(Version::V16, rules);
    assert_eq!(decode(&codec, SAMPLES), None);
    let Err(DecodeError::Refused(refusal)) = codec.decode(SAMPLES.as_bytes(), &mut TreeSink::default(), |_, _| None)
    else {
        panic!("not refused");
    };
    let rules: Vec<_> = refusal.violations.iter().map(|violation| violation.rule).collect();
    assert_eq!(rules, [None, Some(0), None]);
    let strict = Codec::new(Version::V16, &Options::default());
    let Err(DecodeError::Refused(plain)) = strict.decode(SAMPLES.as_bytes(), &mut TreeSink::default(), |_, _| None)
    else {
        panic!("not refused");
    };
    assert_eq!((refusal.reply, refusal.code), (plain.reply, plain.code));
}

#[test]
fn a_rule_is_about_its_message() {
    let frame = r#"[2,"1","Authorize",{"idTag":7}]"#;
    let mend = |action: &str, kind| {
        let number = codec(Version::V16, []).catalog().find(action.as_bytes());
        let rule = rule(Resolution::Repair(Repair::NumberToString), None, None);
        decode(&codec(Version::V16, [Rule { action: number, kind, ..rule }]), frame).map(|(payload, _)| payload)
    };
    let mended = Some(r#"{"idTag":"7"}"#.to_owned());
    assert_eq!(mend("Authorize", Some(Kind::Request)), mended);
    assert_eq!(mend("Authorize", None), mended);
    assert_eq!(mend("Authorize", Some(Kind::Response)), None);
    assert_eq!(mend("Heartbeat", None), None);
}

#[test]
fn a_sign_of_life_is_no_message() {
    let kept = codec(Version::V201, [rule(Resolution::Repair(Repair::KeepAlive), None, None)]);
    for frame in ["", " ", "Pong\n"] {
        let decoded = kept.decode(frame.as_bytes(), &mut TreeSink::default(), |_, _| None);
        assert!(matches!(decoded, Err(DecodeError::KeepAlive(found)) if found.rule == Some(0)), "{frame:?}");
        assert!(kept.is_valid(frame.as_bytes(), |_| None));
    }
    assert!(!kept.is_valid(b"[]", |_| None));
    let refused = rule(Resolution::Reject, None, Some(Keyword::Json));
    assert!(!codec(Version::V201, [refused, rule(accept(), None, None)]).is_valid(b"", |_| None));
}

#[test]
fn a_repair_has_one_name() {
    for (name, repair) in Repair::ALL {
        assert_eq!(Repair::find(name), Some(repair));
    }
    assert_eq!(Repair::find("guess"), None);
}

/// The rules that follow the principle.
fn principle() -> [Rule; 2] {
    [rule(Resolution::AcceptHarmless { typed: false }, None, None), rule(Resolution::DropSmallest, None, None)]
}

#[test]
fn the_smallest_part_is_dropped() {
    let codec = codec(Version::V16, principle());
    let frame = |samples: &str| {
        format!(
            r#"[2,"1","MeterValues",{{"connectorId":1,"meterValue":[{{"timestamp":"t","sampledValue":{samples}}}]}}]"#
        )
    };
    for (samples, left) in [
        (r#"[{"value":"1","phase":7},{"value":"2"}]"#, r#"[{"value":"1"},{"value":"2"}]"#),
        (r#"[{"value":"1","unit":"zz"},{"value":"2"}]"#, r#"[{"value":"1","unit":"zz"},{"value":"2"}]"#),
        (r#"[{"value":7},{"value":"2"}]"#, r#"[{"value":"2"}]"#),
        (r#"[{"value":"1","x":[{}]},"2"]"#, r#"[{"value":"1"}]"#),
        (r#"[{"value":"1","value":"2"},{"value":"3"}]"#, r#"[{"value":"3"}]"#),
    ] {
        let (payload, told) = decode(&codec, &frame(samples)).unwrap();
        let whole = format!(r#"{{"connectorId":1,"meterValue":[{{"timestamp":"t","sampledValue":{left}}}]}}"#);
        assert_eq!(payload, whole);
        assert!(!told.is_empty());
    }
    let (payload, _) = decode(&codec, &frame("7")).unwrap();
    assert_eq!(payload, r#"{"connectorId":1,"meterValue":[]}"#);
    assert_eq!(decode(&codec, r#"[2,"1","MeterValues",{"connectorId":"x","meterValue":[]}]"#), None);
}

#[test]
fn a_rule_names_the_property_that_may_be_missing() {
    let frame = r#"[2,"1","StartTransaction",{"connectorId":1,"meterStart":0,"timestamp":"t"}]"#;
    let missing = |name: &str| Rule { property: Some(name.into()), ..rule(accept(), None, Some(Keyword::Required)) };
    assert!(decode(&codec(Version::V16, [missing("idTag")]), frame).is_some());
    assert!(decode(&codec(Version::V16, [missing("timestamp")]), frame).is_none());
}

#[test]
fn a_name_in_other_case_is_what_is_missing() {
    let rename = || rule(Resolution::Repair(Repair::NameCase), None, None);
    let frame = r#"[2,"1","Authorize",{"IdTag":"a"}]"#;
    let mended = decode(&codec(Version::V16, [rename()]), frame).map(|(payload, _)| payload);
    assert_eq!(mended.as_deref(), Some(r#"{"idTag":"a"}"#));
    let reject = rule(Resolution::Reject, None, Some(Keyword::Required));
    assert_eq!(decode(&codec(Version::V16, [reject, rename()]), frame), None);
}

#[test]
fn a_header_is_mended() {
    let rules = [
        rule(Resolution::Repair(Repair::NumberToId), None, Some(Keyword::Frame)),
        rule(Resolution::Repair(Repair::ActionCase), None, Some(Keyword::Action)),
        rule(Resolution::Repair(Repair::StripNul), None, Some(Keyword::Json)),
    ];
    let codec = codec(Version::V16, rules);
    let told = |rule, keyword, pointer: &str| (pointer.to_owned(), keyword, Some(rule));
    let (payload, found) = decode(&codec, "[2, 7 ,\"heartbeat\", {} ]\0").unwrap();
    assert_eq!(payload, "{}");
    assert_eq!(found, [told(0, "frame", "/1"), told(2, "json", ""), told(1, "action", "/2")]);
    for frame in [r#"[2,7.0,"Heartbeat",{}]"#, r#"[2,7,"Heartbeets",{}]"#, "[2,7,\"Heartbeat\",{}]x\0"] {
        assert_eq!(decode(&codec, frame), None);
    }
}
