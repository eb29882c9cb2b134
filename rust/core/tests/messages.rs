//! The text of every kind of violation, and that the list of texts is the list of kinds.

use ocpp_fastcodec_core::{FrameFault, JsonType, Keyword, LimitKind, Row, SyntaxKind, Violation, ViolationKind};
use std::collections::HashSet;

fn kinds() -> Vec<(ViolationKind, &'static str)> {
    use ViolationKind::{
        Action, AdditionalProperties, Duplicate, Enum, Format, Frame, Json, Limit, MaxItems, MaxLength, Maximum,
        MinItems, MinLength, Minimum, MultipleOf, Required, Type,
    };
    let name = |name: &str| Box::from(name);
    let found = JsonType::Number;
    let mut kinds: Vec<_> = SyntaxKind::ALL.into_iter().map(|kind| (Json(kind), "")).collect();
    kinds.extend([
        (Limit(LimitKind::Bytes(1_048_576)), ""),
        (Limit(LimitKind::Depth(64)), ""),
        (Limit(LimitKind::NumberLength), "/limit"),
        (Limit(LimitKind::Exponent), "/limit"),
        (Limit(LimitKind::Violations(1000)), ""),
        (Frame(FrameFault::NotArray { found: JsonType::Object }), ""),
        (Frame(FrameFault::Elements { expected: 4, found: 2 }), ""),
        (Frame(FrameFault::Element { expected: JsonType::String, found: JsonType::Null }), "/1"),
        (Frame(FrameFault::IdLength { limit: 36, length: 40 }), "/1"),
        (Frame(FrameFault::MessageType), "/0"),
        (Action { name: name("Heartbeet"), meant: Some(name("Heartbeat")), known_in: None }, "/2"),
        (Action { name: name("Heartbeat-Signed"), meant: None, known_in: None }, "/2"),
        (Action { name: name("line\nbreak \u{202e}"), meant: None, known_in: None }, "/2"),
        (Action { name: name("TransactionEvent"), meant: None, known_in: Some(name("2.0.1 and 2.1")) }, "/2"),
        (Duplicate { property: name("idTag") }, "/idTag"),
        (Type { expected: JsonType::Integer, found: JsonType::String }, "/connectorId"),
        (Type { expected: JsonType::Object, found: JsonType::Array }, ""),
        (Required { property: name("idTag") }, ""),
        (AdditionalProperties { property: name("id\ttag"), meant: Some(name("idTag")) }, "/id\ttag"),
        (AdditionalProperties { property: name("x"), meant: None }, "/x"),
        (Enum { literals: ["Accepted", "Rejected"].map(name).into(), found, meant: None }, "/status"),
        (Enum { literals: ["Accepted", "Rejected"].map(name).into(), found, meant: Some(name("Accepted")) }, "/status"),
        (Enum { literals: vec![name("measurand"); 22].into(), found, meant: None }, "/measurand"),
        (MinLength { limit: 1, length: 0 }, "/vendorId"),
        (MaxLength { limit: 20, length: 25 }, "/idTag"),
        (MinItems { limit: 1, items: 0 }, "/meterValue"),
        (MaxItems { limit: 4, items: 5 }, "/meterValue"),
        (Minimum { limit: name("0.0"), found }, "/evse/id"),
        (Maximum { limit: name("100.0"), found }, "/soC"),
        (MultipleOf { divisor: name("0.1"), found }, "/limit"),
        (Format { format: "date-time" }, "/timestamp"),
    ]);
    kinds
}

#[test]
fn messages() {
    let texts: Vec<_> = kinds()
        .into_iter()
        .map(|(kind, pointer)| {
            let keyword = kind.keyword().name();
            format!("{keyword:20} {}", Violation::new(kind, pointer.into(), 17))
        })
        .collect();
    insta::assert_snapshot!(texts.join("\n"));
}

#[test]
fn every_keyword_has_a_message() {
    let told: HashSet<_> = kinds().iter().map(|(kind, _)| kind.keyword()).collect();
    assert_eq!(told, Keyword::ALL.into());
}

/// A reply table has a row for each keyword but two, which are told like `json`, and three rows more.
#[test]
fn a_reply_table_speaks_of_keywords() {
    let rows: HashSet<_> = Row::ALL.map(Row::name).into();
    let keywords: HashSet<_> = Keyword::ALL.map(Keyword::name).into();
    assert_eq!(&keywords - &rows, ["frame", "limit"].into());
    assert_eq!(&rows - &keywords, ["foreign", "id", "messageType"].into());
}
