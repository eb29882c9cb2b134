//! Reads the shared frames, and compares values.
#![allow(dead_code, reason = "each test file uses a part")]

pub(crate) mod oracle;

use ocpp_fastcodec_core::{Codec, Draft, Edition, Options, Tree, Version, Violation};
use serde_json::Value;
use std::path::Path;

/// One frame and what is expected of it.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) codec: Codec,
    pub(crate) frame: Vec<u8>,
    /// The action that a CALLRESULT answers.
    pub(crate) action: Option<usize>,
    pub(crate) expected: Value,
}

/// All frames of `tests/frames/*.json`.
pub(crate) fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/frames");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().flat_map(|file| read(file)).collect()
}

fn read(file: &Path) -> Vec<Case> {
    let cases: Vec<Value> = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let stem = file.file_stem().unwrap().to_string_lossy();
    cases.into_iter().map(|case| Case::new(&stem, case)).collect()
}

impl Case {
    fn new(file: &str, case: Value) -> Self {
        let name = format!("{file}: {}", case["name"].as_str().unwrap());
        let codec =
            Codec::new(Version::find(case["version"].as_str().unwrap()).unwrap(), &options(&name, &case["options"]));
        let frame = match case["frame"].as_str() {
            Some(text) => text.as_bytes().to_vec(),
            None => unhex(case["hex"].as_str().unwrap()),
        };
        let action = case["action"].as_str().map(|action| codec.catalog().find(action.as_bytes()).unwrap());
        Self { name, codec, frame, action, expected: case }
    }
}

fn options(name: &str, value: &Value) -> Options {
    let mut options = Options::default();
    for (option, value) in value.as_object().into_iter().flatten() {
        let number = || usize::try_from(value.as_u64().unwrap()).unwrap();
        match (option.as_str(), value.as_str()) {
            ("max_depth", _) => options.max_depth = number(),
            ("max_bytes", _) => options.max_bytes = number(),
            ("formats", _) => options.formats = value.as_bool().unwrap(),
            ("draft", _) => options.draft = Some(if number() == 4 { Draft::Draft4 } else { Draft::Draft6 }),
            ("edition", Some("mobilityhouse")) => options.edition = Edition::Mobilityhouse,
            _ => panic!("{name}: unknown option {option}"),
        }
    }
    options
}

pub(crate) fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_hexdigit).collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

/// Where a violation is, and its keyword.
pub(crate) fn place(violation: &Violation) -> [&str; 2] {
    [&violation.pointer, violation.kind.keyword().name()]
}

/// Whether two JSON values are the same, numbers by their value.
pub(crate) fn same(tree: &Tree, value: &Value) -> bool {
    match (tree, value) {
        (Tree::Null, Value::Null) => true,
        (Tree::Boolean(left), Value::Bool(right)) => left == right,
        (Tree::Number(left), Value::Number(right)) => {
            let float = |text: &str| text.parse::<f64>().unwrap().to_bits();
            left == right.as_str() || float(left) == float(right.as_str())
        }
        (Tree::String(left), Value::String(right)) => left == right,
        (Tree::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Tree::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(name, left)| right.get(name).is_some_and(|right| same(left, right)))
        }
        _ => false,
    }
}
