//! The texts of `tests/conformance.json`, which the Python tests place in every part of a frame: here where any value may
//! stand, and judged by `serde_json` as well.

mod common;

use common::{same, unhex};
use ocpp_fastcodec_core::{Body, Codec, Options, Tree, TreeSink, Version};
use serde_json::Value;
use std::collections::BTreeSet;

/// What stands around the text, and how deep it is there.
const PLACES: [(&str, &str, u64); 3] = [
    (r#"[2,"id","DataTransfer",{"vendorId":"v","data":"#, "}]", 1),
    (r#"[2,"id","Heartbeat",{"customData":{"vendorId":"v","data":"#, "}}]", 2),
    (r#"[3,"id",{"data":"#, "}]", 1),
];

#[test]
fn every_text_in_every_place() {
    let table = include_bytes!("../../../tests/conformance.json");
    let rows: Vec<Value> = serde_json::from_slice(table).unwrap();
    assert!(rows.len() > 300);
    for row in rows {
        let name = row["name"].as_str().unwrap();
        let text = row["text"].as_str().map_or_else(|| unhex(row["hex"].as_str().unwrap()), Into::into);
        let refused = row["refuse"].as_str();
        let read: Option<Value> = serde_json::from_slice(&text).ok();
        assert_eq!(read.is_some(), refused != Some("json"), "{name}");
        for (before, behind, level) in PLACES {
            let is_deep = row["depth"].as_u64().is_some_and(|depth| depth + level > 64);
            let expected: BTreeSet<_> = if is_deep { Some("limit") } else { refused }.into_iter().collect();
            let frame = [before.as_bytes(), &text, behind.as_bytes()].concat();
            place(name, &frame, &expected, read.as_ref());
        }
    }
}

fn place(name: &str, frame: &[u8], expected: &BTreeSet<&str>, read: Option<&Value>) {
    let codec = Codec::new(Version::V201, &Options::default());
    let found = codec.check(frame, |_| None);
    assert_eq!(
        &found.iter().map(|violation| violation.kind.keyword().name()).collect::<BTreeSet<_>>(),
        expected,
        "{name}"
    );
    assert_eq!(codec.is_valid(frame, |_| None), expected.is_empty(), "{name}");
    let Ok(decoded) = codec.decode(frame, &mut TreeSink::default(), |_, _| None) else {
        return assert!(!expected.is_empty(), "{name}");
    };
    let (Body::Request { payload, .. } | Body::Result { payload, .. }) = decoded.body else { panic!("{name}") };
    assert!(same(data(&payload), read.unwrap()), "{name}");
}

/// The value of `data`, wherever it is.
fn data(tree: &Tree) -> &Tree {
    let Tree::Object(properties) = tree else { panic!("{tree:?}") };
    let value = |name: &str| properties.iter().find(|(known, _)| known == name).map(|(_, value)| value);
    value("data").or_else(|| value("customData").map(data)).unwrap()
}
