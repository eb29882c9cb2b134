//! Does what `benches/instructions.py` counts: reads frames as JSON lines, and takes each along every road, once to learn
//! and once to be counted. A line with `frames` is a stream of them, which is taken as one. Prints what was counted, in order.
//! With the environment variable `EXTENSIONS`, the codecs have twenty extensions, none of which the frames are about.

use ocpp_fastcodec_core::{
    Body, Catalog, Codec, Edition, Extension, Frame, JsonText, Options, Outgoing, Tree, TreeSink, TreeSource, Version,
};
use serde_json::{Value, json};
use std::error::Error;
use std::hint::black_box;
use std::sync::{Arc, LazyLock};
use std::{io, slice};

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
        let rows = row["frames"].as_array().map_or(slice::from_ref(&row), Vec::as_slice);
        let arrivals = rows.iter().map(Arrival::new).collect::<Result<Vec<_>, _>>()?;
        take(row["name"].as_str().unwrap_or_default(), &arrivals);
    }
    Ok(())
}

/// The catalogs of all versions.
static CATALOGS: LazyLock<[Arc<Catalog>; 3]> = LazyLock::new(|| {
    Version::ALL.map(|version| {
        let official = Catalog::get(version, Edition::Official, None);
        if std::env::var_os("EXTENSIONS").is_none() {
            return official;
        }
        let no_validator = |_: &str, _| panic!("a plan says all of it");
        official.extended(&extensions(), &no_validator).unwrap_or_else(|error| panic!("{error}"))
    })
});

/// Twenty extensions: actions, messages that `DataTransfer` carries, and `customData`.
fn extensions() -> Vec<Extension> {
    let schema = json!({"type": "object", "properties": {"watts": {"type": "integer"}}});
    let rows = (0..20).map(|number| {
        let vendor = format!("com.example.vendor{number}");
        match number % 4 {
            0 => json!({"custom_data": {"vendor_id": vendor, "schema": schema}}),
            1 => json!({"action": {"name": format!("Vendor{number}"), "sent_by": "both", "request": schema}}),
            _ => json!({"data_transfer": {"vendor_id": vendor, "message_id": "Diag", "request": schema}}),
        }
    });
    let rows = Value::Array(rows.collect()).to_string();
    Extension::parse(&rows).unwrap_or_else(|error| panic!("{error}"))
}

/// A frame, the codec that reads it, and the action that it answers.
struct Arrival {
    codec: Codec,
    frame: Vec<u8>,
    action: Option<usize>,
}

impl Arrival {
    fn new(row: &Value) -> Result<Self, Box<dyn Error>> {
        let text = |member: &str| row[member].as_str();
        let version = text("version").and_then(Version::find).ok_or("a frame of an unknown version")?;
        let catalog = CATALOGS.iter().find(|catalog| catalog.version() == version).ok_or("no catalog")?;
        let codec = Codec::with_catalog(catalog.clone(), &Options::default());
        let action = text("action").and_then(|action| codec.catalog().find(action.as_bytes()));
        let frame = match text("hex") {
            Some(hex) => unhex(hex)?,
            None => text("frame").ok_or("a row without a frame")?.into(),
        };
        Ok(Self { codec, frame, action })
    }

    fn decode(&self) -> Option<Frame<Tree>> {
        self.codec.decode(black_box(&self.frame), &mut TreeSink::default(), |_, _| self.action).ok()
    }
}

fn unhex(text: &str) -> Result<Vec<u8>, std::num::ParseIntError> {
    (0..text.len() / 2).map(|index| u8::from_str_radix(&text[2 * index..2 * index + 2], 16)).collect()
}

fn each(name: &str, road: &str, arrivals: &[Arrival], work: impl Fn(&Codec, &[u8], Option<usize>)) {
    count(name, road, || {
        for Arrival { codec, frame, action } in arrivals {
            work(codec, black_box(frame), *action);
        }
    });
}

/// Takes frames along every road; what is refused is not written.
fn take(name: &str, arrivals: &[Arrival]) {
    each(name, "is_valid", arrivals, |codec, frame, action| _ = black_box(codec.is_valid(frame, |_| action)));
    each(name, "check", arrivals, |codec, frame, action| _ = black_box(codec.check(frame, |_| action)));
    each(name, "peek", arrivals, |codec, frame, _| _ = black_box(codec.peek(frame)));
    each(name, "decode", arrivals, |codec, frame, action| {
        _ = black_box(codec.decode(frame, &mut TreeSink::default(), |_, _| action));
    });
    let decoded: Vec<_> = arrivals.iter().filter_map(|arrival| Some((&arrival.codec, arrival.decode()?))).collect();
    let messages: Vec<_> = decoded.iter().map(|(codec, frame)| (*codec, outgoing(codec, frame))).collect();
    if messages.is_empty() {
        return;
    }
    let mut out = JsonText::default();
    count(name, "encode", || {
        for (codec, message) in &messages {
            _ = black_box(codec.encode(black_box(message), &mut TreeSource::default(), true, &mut out));
        }
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
            Outgoing::Result { unique_id, action, transfer: None, payload }
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
