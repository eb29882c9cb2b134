//! What must hold for any bytes: the bodies of the fuzz targets, which tests run as well.
//!
//! An input is two bytes that choose the codec and the action that a CALLRESULT answers, and then the frame.

// Shared with the tests of the core, which no crate of its own would serve better.
#[path = "../../core/tests/common/mod.rs"]
mod common;
mod json;

use common::oracle::{Places, judge_frame};
use common::same;
use json::{Document, read};
use ocpp_fastcodec_core::{
    Body, Carrier, Catalog, Codec, DecodeError, Edition, EncodeError, Frame, JsonText, Kind, LimitKind, Options,
    Outgoing, Refusal, Tree, TreeSink, TreeSource, Version, ViolationKind,
};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// A codec, the action that a CALLRESULT answers, and a frame.
struct Input<'a> {
    codec: &'static Codec,
    answered: Option<usize>,
    frame: &'a [u8],
}

/// Each version without and with `formats`.
static CODECS: LazyLock<Vec<Codec>> = LazyLock::new(|| {
    let options = [false, true].map(|formats| Options { formats, ..Options::default() });
    options.iter().flat_map(|options| Version::ALL.map(|version| Codec::new(version, options))).collect()
});

impl<'a> Input<'a> {
    fn new(bytes: &'a [u8]) -> Option<Self> {
        let [codec, action, frame @ ..] = bytes else { return None };
        let codec = &CODECS[usize::from(*codec) % CODECS.len()];
        let catalog = codec.catalog();
        let answered = usize::from(*action).checked_sub(1).filter(|&action| action < catalog.actions().len());
        Some(Self { codec, answered: answered.filter(|&action| catalog.carrier(action) == Carrier::Call), frame })
    }

    fn decode(&self) -> Result<Frame<Tree>, Box<Refusal>> {
        match self.codec.decode(self.frame, &mut TreeSink::default(), |_, _| self.answered) {
            Ok(frame) => Ok(frame),
            Err(DecodeError::Refused(refusal)) => Err(refusal),
            Err(DecodeError::Sink(never)) => match never {},
            Err(DecodeError::KeepAlive(_)) => unreachable!("the codecs have no policy"),
        }
    }
}

/// The two bytes before a frame that choose a codec of this version without `formats`, and an action.
fn prefix(version: Version, answered: Option<usize>) -> [u8; 2] {
    let codec = Version::ALL.iter().position(|known| *known == version).unwrap_or(0);
    [codec, answered.map_or(0, |action| action + 1)].map(|byte| u8::try_from(byte).unwrap_or(0))
}

/// Inputs to begin with: the frames that all tests share.
pub fn seeds() -> Vec<Vec<u8>> {
    let input = |case: common::Case| [&prefix(case.codec.version(), case.action), &case.frame[..]].concat();
    common::cases().into_iter().map(input).collect()
}

/// The input of one frame; `answers` is the action that a CALLRESULT answers.
pub fn seed(version: Version, answers: Option<&str>, frame: &[u8]) -> Vec<u8> {
    let catalog = CODECS[usize::from(prefix(version, None)[0])].catalog();
    let answered = answers.and_then(|action| catalog.find(action.as_bytes()));
    [&prefix(version, answered), frame].concat()
}

/// What frames are made of: every action, property name and literal, and the edges of JSON.
pub fn dictionary() -> BTreeSet<Vec<u8>> {
    let mut words = BTreeSet::new();
    for catalog in Version::ALL.map(|version| Catalog::get(version, Edition::Official, None)) {
        for (number, action) in catalog.actions().enumerate() {
            words.insert(format!("\"{}\"", action.name).into_bytes());
            for plan in [Kind::Request, Kind::Response].iter().filter_map(|&kind| catalog.plan(number, kind)) {
                words.extend(plan.keys().iter().map(|key| format!("\"{}\":", key.name).into_bytes()));
                words.extend(plan.literals().map(|literal| format!("\"{literal}\"").into_bytes()));
            }
        }
    }
    let edges = [
        "null",
        "true",
        "false",
        "{}",
        "[]",
        "[2,\"",
        "[3,\"",
        "[4,\"",
        "[5,\"",
        "[6,\"",
        "\",{",
        "}]",
        "-0",
        "1e400",
        "1E-1",
        "0.1",
        "1.0",
        "9223372036854775808",
        "\\u0000",
        "\\ud83d\\ude00",
        "\\udc00",
        "\\\"",
        "\u{feff}",
        "é",
        "充",
        "😀",
        "\u{2028}",
        "~0",
        "~1",
        "2026-11-22T10:00:00Z",
        "+01:00",
    ];
    words.extend(edges.map(|edge| edge.as_bytes().to_vec()));
    words.extend([&b"\xc0\x80"[..], b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe2\x82", b"\xff"].map(<[u8]>::to_vec));
    words
}

/// The roads agree, and a refusal says where, why, and what is itself a frame that is accepted.
///
/// # Panics
/// Where that does not hold.
pub fn roads(bytes: &[u8]) {
    let Some(input) = Input::new(bytes) else { return };
    let found = input.codec.check(input.frame, |_| input.answered);
    assert_eq!(input.codec.is_valid(input.frame, |_| input.answered), found.is_empty());
    assert!(found.is_sorted_by_key(|violation| violation.offset));
    assert!(found.iter().all(|violation| violation.offset <= input.frame.len()));
    let peeked = input.codec.peek(input.frame);
    match input.decode() {
        Ok(frame) => {
            assert_eq!(found, []);
            assert_eq!(peeked.map(|header| header.message_type), Ok(frame.message_type));
        }
        Err(refusal) => {
            assert_eq!(found, refusal.violations);
            assert!(!found.is_empty());
            assert!(found.iter().all(|violation| !violation.to_string().contains(char::is_control)));
            if let Some(reply) = refusal.reply {
                let answer = input.codec.decode(reply.as_bytes(), &mut TreeSink::default(), |_, _| None);
                assert!(answer.is_ok_and(|answer| answer.deviations.is_empty()), "{reply}");
            }
        }
    }
}

/// The verdict, the places and the values are those of `serde_json` and an interpreter of the schema text.
///
/// # Panics
/// Where they are not.
pub fn oracle(bytes: &[u8]) {
    let Some(input) = Input::new(bytes) else { return };
    let violations = input.codec.check(input.frame, |_| input.answered);
    let found: Places = violations.iter().map(|one| (one.pointer.clone(), one.kind.keyword().name())).collect();
    let only = |keywords: &[&str]| found.iter().all(|(_, keyword)| keywords.contains(keyword));
    match read(input.frame) {
        // What is wrong with the header is told without a look at what follows.
        None => assert!(!found.is_empty() && only(&["json", "limit", "frame"]), "{found:?}"),
        Some(document) if document.beyond_limits => {
            assert!(!found.is_empty() && only(&["limit", "frame"]), "{found:?}");
        }
        Some(Document { repeats: true, .. }) => assert!(!found.is_empty()),
        Some(Document { value, .. }) => {
            let found: Places = found.into_iter().filter(|(_, keyword)| *keyword != "format").collect();
            assert_eq!(found, judge_frame(input.codec, &value, input.answered));
            if let Ok(frame) = input.decode() {
                same_frame(&frame, &value);
            }
        }
    }
}

fn same_frame(frame: &Frame<Tree>, value: &Value) {
    assert_eq!(value[0], json!(frame.message_type.number()));
    assert!(same(&frame.unique_id, &value[1]));
    let empty = json!({});
    let payload = |element: usize| if value[element].is_null() { &empty } else { &value[element] };
    match &frame.body {
        Body::Request { payload: tree, .. } => assert!(same(tree, payload(3))),
        Body::Result { payload: tree, .. } => assert!(same(tree, payload(2))),
        Body::Error { code, description, details } => {
            let rest = [(Some(code), 2), (description.as_ref(), 3), (details.as_ref(), 4)];
            assert!(rest.iter().all(|(tree, element)| match tree {
                Some(tree) => same(tree, &value[*element]),
                None => value[*element].is_null(),
            }));
        }
    }
}

/// What was decoded is written, and what was written is decoded to the same and written to the same text.
///
/// # Panics
/// Where it is not.
pub fn round_trip(bytes: &[u8]) {
    let Some(input) = Input::new(bytes) else { return };
    let Ok(frame) = input.decode() else { return };
    let Some(text) = write(input.codec, &frame) else { return };
    let again = Input { frame: text.as_bytes(), ..input };
    let decoded = again.decode().unwrap_or_else(|refusal| panic!("{:?}", refusal.violations));
    assert!(same_body(&decoded, &frame), "{decoded:?}\n{frame:?}");
    assert_eq!(write(input.codec, &decoded), Some(text));
}

/// The text of a frame; `None` where whole numbers, written without an exponent, make it too long.
fn write(codec: &Codec, frame: &Frame<Tree>) -> Option<JsonText> {
    let nothing = Tree::Object(Vec::new());
    let unique_id = text_of(&frame.unique_id);
    let message_type = frame.message_type;
    let (outgoing, validate) = match &frame.body {
        Body::Request { action, payload } => {
            let action = &codec.catalog().action(*action).name;
            (Outgoing::Request { message_type, unique_id, action, payload }, true)
        }
        Body::Result { action, payload } => {
            let action = action.map(|action| &*codec.catalog().action(action).name);
            (Outgoing::Result { unique_id, action, transfer: None, payload }, action.is_some())
        }
        Body::Error { code, description, details } => {
            let (code, description) = (text_of(code), description.as_ref().map_or("", text_of));
            // Any code is read, but only the version's own are written.
            let known = codec.version().error_codes().iter().any(|known| known.name() == code);
            let details = details.as_ref().filter(|details| matches!(details, Tree::Object(_))).unwrap_or(&nothing);
            (Outgoing::Error { message_type, unique_id, code, description, details }, known)
        }
    };
    let mut text = JsonText::default();
    match codec.encode(&outgoing, &mut TreeSource::default(), validate, &mut text) {
        Ok(()) => Some(text),
        Err(EncodeError::Refused(violations)) => {
            let ViolationKind::Limit(LimitKind::Bytes(_) | LimitKind::NumberLength) = violations[0].kind else {
                panic!("{violations:?}");
            };
            None
        }
        Err(EncodeError::Source(never)) => match never {},
    }
}

fn text_of(tree: &Tree) -> &str {
    if let Tree::String(text) = tree { text } else { "" }
}

fn same_body(left: &Frame<Tree>, right: &Frame<Tree>) -> bool {
    left.message_type == right.message_type
        && left.unique_id == right.unique_id
        && match (&left.body, &right.body) {
            (Body::Request { action: left, payload: one }, Body::Request { action: right, payload: other }) => {
                left == right && same_tree(one, other)
            }
            (Body::Result { payload: one, .. }, Body::Result { payload: other, .. }) => same_tree(one, other),
            // The rest of an error is what its deviations make of it.
            (Body::Error { code: one, .. }, Body::Error { code: other, .. }) => one == other,
            _ => false,
        }
}

/// The same values in the same order; numbers by their value, because a whole `1.0` is written as `1`.
fn same_tree(left: &Tree, right: &Tree) -> bool {
    match (left, right) {
        (Tree::Number(left), Tree::Number(right)) => {
            // `-0` and `-0.0` are 0 to a schema that wants an integer.
            let value = |text: &str| text.parse::<f64>().ok().filter(|value| *value != 0.0).unwrap_or(0.0).to_bits();
            value(left) == value(right)
        }
        (Tree::Array(left), Tree::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same_tree(left, right))
        }
        (Tree::Object(left), Tree::Object(right)) => {
            let mut pairs = left.iter().zip(right);
            left.len() == right.len()
                && pairs.all(|((name, left), (other, right))| name == other && same_tree(left, right))
        }
        (left, right) => left == right,
    }
}
