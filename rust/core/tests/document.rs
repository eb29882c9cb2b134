//! Documents hold what the tree of the same frame holds, and serde reads them as it reads the text.

mod common;

use common::cases;
use ocpp_fastcodec_core::{
    Body, Codec, DecodeError, Keyword, MessageType, Options, Policy, Repair, Resolution, Rule, Tree, TreeSink, Value,
    Version,
};

/// A value of a document as a tree.
fn tree(value: Value<'_>) -> Tree {
    match value {
        Value::Null => Tree::Null,
        Value::Boolean(value) => Tree::Boolean(value),
        Value::Integer(value) => Tree::Number(value.to_string()),
        Value::Number(text) => Tree::Number(text.into()),
        Value::String(text) => Tree::String(text.into()),
        Value::Array(items) => Tree::Array(items.iter().map(tree).collect()),
        Value::Object(properties) => {
            Tree::Object(properties.iter().map(|(name, value)| (name.into(), tree(value))).collect())
        }
        other => panic!("a kind of value that the test does not know: {other:?}"),
    }
}

/// Whole numbers by their value, as a document has them; zero has no sign.
fn whole(tree: Tree) -> Tree {
    match tree {
        Tree::Number(text) => match text.parse::<f64>() {
            Ok(value) if value.fract() == 0.0 && value.abs() < 1e15 => Tree::Number(format!("{:.0}", value + 0.0)),
            _ => Tree::Number(text),
        },
        Tree::Array(items) => Tree::Array(items.into_iter().map(whole).collect()),
        Tree::Object(properties) => {
            Tree::Object(properties.into_iter().map(|(name, value)| (name, whole(value))).collect())
        }
        other => other,
    }
}

#[test]
fn a_document_is_the_tree_of_the_same_frame() {
    let mut accepted = 0;
    for case in cases() {
        let Ok(text) = std::str::from_utf8(&case.frame) else { continue };
        let decoded = case.codec.decode(&case.frame, &mut TreeSink::default(), |_, _| case.action);
        let read = case.codec.read(text, |_| case.action);
        match (decoded, read) {
            (Ok(frame), Ok(document)) => {
                accepted += 1;
                assert_eq!(document.message_type(), frame.message_type, "{}", case.name);
                assert_eq!(Tree::String(document.unique_id().into()), frame.unique_id, "{}", case.name);
                assert_eq!(document.deviations(), frame.deviations, "{}", case.name);
                match frame.body {
                    Body::Request { payload, .. } | Body::Result { payload, .. } => {
                        let own = document.payload().map(tree).map(whole);
                        assert_eq!(own, Some(whole(payload)), "{}", case.name);
                    }
                    Body::Error { code, details, .. } => {
                        let complaint = document.complaint().unwrap();
                        assert_eq!(Tree::String(complaint.code.into()), code, "{}", case.name);
                        assert_eq!(complaint.details.map(tree), details, "{}", case.name);
                    }
                }
            }
            (Err(DecodeError::Refused(one)), Err(DecodeError::Refused(other))) => {
                assert_eq!(one, other, "{}", case.name);
            }
            (one, other) => panic!("{}: {one:?} and {other:?}", case.name),
        }
    }
    assert!(accepted > 100);
}

fn v16() -> Codec {
    Codec::new(Version::V16, &Options::default())
}

#[test]
fn strings_are_borrowed_unless_they_have_escapes() {
    let codec = v16();
    let frame = r#"[2,"\u0041","DataTransfer",{"vendorId":"ü","data":"a\nb"}]"#.to_owned();
    let document = codec.read(&frame, |_| None).unwrap();
    assert_eq!(document.unique_id(), "A");
    let Some(Value::Object(payload)) = document.payload() else { panic!() };
    let Some(Value::String(vendor)) = payload.get("vendorId") else { panic!() };
    assert!(frame.as_bytes().as_ptr_range().contains(&vendor.as_ptr()));
    assert_eq!(payload.get("data"), Some(Value::String("a\nb")));
    assert_eq!((payload.len(), payload.get("messageId")), (2, None));
}

#[test]
fn what_a_policy_has_mended_is_read() {
    let rule = |repair| Rule {
        action: None,
        kind: None,
        pointer: None,
        keyword: Some(Keyword::Type),
        property: None,
        resolution: Resolution::Repair(repair),
    };
    let policy: Policy = [rule(Repair::NumberToString), rule(Repair::StringToNumber)].into_iter().collect();
    let codec = v16().with_policy(policy);
    let frame = r#"[2,"1","SetChargingProfile",{"connectorId":1,"csChargingProfiles":{"chargingProfileId":1,"stackLevel":0,
        "chargingProfilePurpose":"TxProfile","chargingProfileKind":"Absolute","chargingSchedule":{"chargingRateUnit":"A",
        "chargingSchedulePeriod":[{"startPeriod":0,"limit":"32.5"}]}}}]"#;
    let document = codec.read(frame, |_| None).unwrap();
    assert_eq!(document.deviations().len(), 1);
    assert!(format!("{:?}", document.payload()).contains(r#""limit": Number("32.5")"#));
    let document = codec.read(r#"[2,"1","Authorize",{"idTag":7}]"#, |_| None).unwrap();
    assert!(format!("{:?}", document.payload()).contains(r#""idTag": String("7")"#));
}

#[test]
fn an_error_is_read() {
    let codec = v16();
    let document = codec.read(r#"[4,"1","Whatever","why",{"a":[1,2.5,null]}]"#, |_| None).unwrap();
    assert_eq!((document.message_type(), document.payload()), (MessageType::CallError, None));
    let complaint = document.complaint().unwrap();
    assert_eq!((complaint.code, complaint.description), ("Whatever", "why"));
    let Some(Value::Object(details)) = complaint.details else { panic!() };
    let Some(Value::Array(items)) = details.get("a") else { panic!() };
    assert_eq!(items.iter().collect::<Vec<_>>(), [Value::Integer(1), Value::Number("2.5"), Value::Null]);
}

#[cfg(feature = "serde")]
mod with_serde {
    use super::*;
    use serde::Deserialize;
    use std::borrow::Cow;
    use std::collections::BTreeMap;

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(rename_all = "camelCase")]
    struct StatusNotification<'d> {
        connector_id: u32,
        #[serde(borrow)]
        error_code: &'d str,
        status: Status,
        #[serde(borrow)]
        info: Option<Cow<'d, str>>,
    }

    #[derive(Debug, Deserialize, PartialEq)]
    enum Status {
        Available,
        Charging,
    }

    #[test]
    fn a_payload_becomes_a_type_of_the_callers() {
        let codec = v16();
        let frame = r#"[2,"1","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Charging"}]"#;
        let document = codec.read(frame, |_| None).unwrap();
        let status: StatusNotification<'_> = document.deserialize().unwrap();
        let wanted =
            StatusNotification { connector_id: 1, error_code: "NoError", status: Status::Charging, info: None };
        assert_eq!(status, wanted);
        let error = document.deserialize::<Vec<u8>>().unwrap_err();
        assert!(error.to_string().starts_with("invalid type: map"), "{error}");
    }

    #[test]
    fn serde_json_reads_a_document_as_it_reads_the_text() {
        for case in cases() {
            let Ok(text) = std::str::from_utf8(&case.frame) else { continue };
            let Ok(document) = case.codec.read(text, |_| case.action) else { continue };
            let Some(payload) = document.payload() else { continue };
            let Ok(read) = serde_json::Value::deserialize(payload) else { continue };
            let elements: Vec<serde_json::Value> = serde_json::from_str(text).unwrap();
            let wanted = &elements[if document.message_type() == MessageType::CallResult { 2 } else { 3 }];
            if !wanted.is_null() {
                assert_eq!(plain(&read), plain(wanted), "{}", case.name);
            }
        }
    }

    /// Numbers as doubles: serde_json keeps the digits of a text, and gets a double from a document.
    fn plain(value: &serde_json::Value) -> Tree {
        match value {
            serde_json::Value::Null => Tree::Null,
            serde_json::Value::Bool(value) => Tree::Boolean(*value),
            serde_json::Value::Number(number) => Tree::Number(format!("{:e}", number.as_f64().unwrap() + 0.0)),
            serde_json::Value::String(text) => Tree::String(text.clone()),
            serde_json::Value::Array(items) => Tree::Array(items.iter().map(plain).collect()),
            serde_json::Value::Object(properties) => {
                Tree::Object(properties.iter().map(|(name, value)| (name.clone(), plain(value))).collect())
            }
        }
    }

    #[derive(Debug, Deserialize, PartialEq)]
    enum Data {
        One(i64),
        Two(i64, i64),
        Named { a: bool },
    }

    #[test]
    fn enums_units_maps_and_numbers_are_read() {
        let codec = Codec::new(Version::V201, &Options::default());
        fn data<T: for<'d> Deserialize<'d>>(codec: &Codec, json: &str) -> Result<T, String> {
            let frame = format!(r#"[2,"1","DataTransfer",{{"vendorId":"a","data":{json}}}]"#);
            let document = codec.read(&frame, |_| None).unwrap();
            let Some(Value::Object(payload)) = document.payload() else { panic!() };
            T::deserialize(payload.get("data").unwrap()).map_err(|error| error.to_string())
        }
        assert_eq!(data(&codec, r#"{"One":1}"#), Ok(Data::One(1)));
        assert_eq!(data(&codec, r#"{"Two":[1,2]}"#), Ok(Data::Two(1, 2)));
        assert_eq!(data(&codec, r#"{"Named":{"a":true}}"#), Ok(Data::Named { a: true }));
        assert_eq!(data(&codec, "18446744073709551615"), Ok(u64::MAX));
        assert_eq!(data(&codec, "1.5e3"), Ok(1500.0));
        assert_eq!(data(&codec, r#"{"a":null}"#), Ok(BTreeMap::from([("a".to_owned(), ())])));
        assert!(data::<f64>(&codec, "1e999").unwrap_err().contains("beyond the range"));
        assert!(data::<Data>(&codec, "7").unwrap_err().contains("expected a string or an object"));
    }
}
