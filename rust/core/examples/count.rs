//! Does what `benches/instructions.py` counts: reads frames as JSON lines, and takes each along every road, once to learn
//! and once to be counted. Prints what was counted, in order.

use ocpp_fastcodec_core::{Body, Codec, Frame, JsonText, Options, Outgoing, Tree, TreeSink, TreeSource, Version};
use serde_json::Value;
use std::error::Error;
use std::hint::black_box;
use std::io;

/// The function whose instructions are counted.
#[inline(never)]
fn counted(work: &mut dyn FnMut()) {
    work();
}

fn count(name: &str, road: &str, mut work: impl FnMut()) {
    work();
    counted(&mut work);
    #[allow(clippy::print_stdout, reason = "the output of the program")]
    {
        println!("{name}\t{road}");
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    for line in io::stdin().lines() {
        let row: Value = serde_json::from_str(&line?)?;
        let text = |member: &str| row[member].as_str();
        let version = text("version").and_then(Version::find).ok_or("a frame of an unknown version")?;
        let codec = Codec::new(version, &Options::default());
        let action = text("action").and_then(|action| codec.catalog().find(action.as_bytes()));
        let frame = match text("hex") {
            Some(hex) => unhex(hex)?,
            None => text("frame").ok_or("a row without a frame")?.into(),
        };
        take(text("name").unwrap_or_default(), &codec, &frame, action);
    }
    Ok(())
}

fn unhex(text: &str) -> Result<Vec<u8>, std::num::ParseIntError> {
    (0..text.len() / 2).map(|index| u8::from_str_radix(&text[2 * index..2 * index + 2], 16)).collect()
}

/// Takes a frame along every road; what is refused is not written.
fn take(name: &str, codec: &Codec, frame: &[u8], action: Option<usize>) {
    count(name, "is_valid", || _ = black_box(codec.is_valid(black_box(frame), |_| action)));
    count(name, "check", || _ = black_box(codec.check(black_box(frame), |_| action)));
    count(name, "peek", || _ = black_box(codec.peek(black_box(frame))));
    let decode = || codec.decode(black_box(frame), &mut TreeSink::default(), |_| action);
    count(name, "decode", || _ = black_box(decode()));
    let Ok(decoded) = decode() else { return };
    let outgoing = outgoing(codec, &decoded);
    let mut out = JsonText::default();
    count(name, "encode", || {
        _ = black_box(codec.encode(black_box(&outgoing), &mut TreeSource::default(), true, &mut out));
    });
}

fn outgoing<'f>(codec: &'f Codec, frame: &'f Frame<Tree>) -> Outgoing<'f, &'f Tree> {
    let message_type = frame.message_type;
    let unique_id = text(&frame.unique_id);
    match &frame.body {
        Body::Request { action, payload } => {
            Outgoing::Request { message_type, unique_id, action: &codec.catalog().action(*action).name, payload }
        }
        Body::Result { action, payload } => {
            let action = action.map(|action| &*codec.catalog().action(action).name);
            Outgoing::Result { unique_id, action, payload }
        }
        Body::Error { code, description, details } => Outgoing::Error {
            message_type,
            unique_id,
            code: text(code),
            description: description.as_ref().map_or("", text),
            details: details.as_ref().unwrap_or(&Tree::Null),
        },
    }
}

fn text(tree: &Tree) -> &str {
    if let Tree::String(text) = tree { text } else { "" }
}
