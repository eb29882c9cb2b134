//! Finds OCPP-J frames in text that somebody else wrote: a log, a message of a logger, a report.
//!
//! A frame may begin at every `[` that a header follows ([`header`]). The header says how quotes are spelled there, and
//! so what the frame stands in: nothing, a string in quotes or in apostrophes, a CSV field, HTML, or one of these in
//! another ([`quoting`]). A string loses its outermost layer as far as it goes and is searched again, at most
//! [`MAX_LAYERS`] times. Offsets lead back through the layers.
//!
//! Where a frame stands plainly it is read as JSON ([`extent`]), at first to the end of its line. If it is the beginning
//! of JSON there, it may be printed over several lines: then it is read to the next header or blank line at most.
//! What is not JSON may be a literal of Python or JavaScript ([`literal`]), or what `repr` shows of a string: that leaves
//! quotes as they are and doubles backslashes, so that both readings may be JSON. The one that goes further wins.
//!
//! **The work is linear in the text, whatever it holds.** Each reading from a place consumes at least a fixed part of what
//! it has looked at, or is made once for each stretch of text (`Search::apostrophe`, `Search::line_end`). If you change
//! this module, keep it so: `tests/text.rs` counts steps over the worst.

mod extent;
mod header;
mod literal;
mod look;
mod quoting;
mod stamp;

use crate::json::same;
use extent::{Ending, Extent, closing_bracket, extent};
use header::{Header, header};
use literal::{End, Literal, literal};
pub use look::{Look, MAX_TOKENS, Token};
use memchr::{memchr, memmem, memrchr};
pub use quoting::Layer;
pub(crate) use quoting::entity;
pub use stamp::{Moment, Stamp, Written, epoch, find_stamp};
use std::borrow::Cow;

/// Bytes of a frame over several lines; the codec refuses a longer one anyway.
pub const MAX_OPEN: usize = 1 << 20;

/// Strings within strings: more than any logger stacks.
const MAX_LAYERS: usize = 4;

/// A frame in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Found<'t> {
    /// Where its `[` is, in bytes
    pub start: usize,
    /// Where it ends: after its `]`, or after the last byte that belongs to it
    pub end: usize,
    /// The frame, all quoting undone
    pub text: Cow<'t, [u8]>,
    /// Whether it is complete
    pub state: State,
    /// What it stands in
    pub quoting: Quoting,
}

/// Whether a frame in a text is complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// A complete JSON array; whether it is a valid frame is another question
    Whole,
    /// Nothing is missing but the brackets that close it
    Unclosed,
    /// It ends too early, with its line or its string
    Cut,
    /// Something is left out of it: it holds `...` or `…`, and is not JSON
    Elided,
    /// It is not JSON for another reason
    Broken,
}

impl State {
    /// The name of the state.
    pub fn name(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Unclosed => "unclosed",
            Self::Cut => "cut",
            Self::Elided => "elided",
            Self::Broken => "broken",
        }
    }
}

/// What a frame stands in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quoting {
    /// The strings, the outermost first
    pub layers: Vec<Layer>,
    /// Whether the frame itself is in the notation of Python or JavaScript
    pub literal: bool,
}

/// The frames of a text, in its order, and where the next text has to begin.
///
/// If more of the text is to come, a frame that is still open at its end is left out, and the line that it begins on
/// belongs to the next text, without what another frame has of that line. It is given up when it grows beyond [`MAX_OPEN`].
pub fn find_frames(text: &[u8], is_final: bool) -> (Vec<Found<'_>>, usize) {
    let mut search = Search::new(text, 0, is_final);
    search.run();
    let Search { mut found, open, .. } = search;
    let Some(open) = open else { return (found, text.len()) };
    let rest = memrchr(b'\n', &text[..open]).map_or(0, |line| line + 1);
    found.retain(|frame| frame.start < rest);
    let read = found.iter().map(|frame| frame.end).max().unwrap_or(0);
    (found, rest.max(read))
}

/// Whether a text is one complete JSON array.
pub fn is_whole(text: &[u8]) -> bool {
    text.first() == Some(&b'[') && extent(text) == Extent::Whole(text.len())
}

struct Search<'t> {
    text: &'t [u8],
    depth: usize,
    is_final: bool,
    found: Vec<Found<'t>>,
    /// Where a frame begins that may go on in the next text.
    open: Option<usize>,
    /// The end of the line that was asked for last.
    line_end: usize,
    /// The last apostrophe that was asked for: where it was looked for, and where it is.
    apostrophe: (usize, usize),
    /// To here all was read as what `repr` shows.
    tried: usize,
}

impl<'t> Search<'t> {
    fn new(text: &'t [u8], depth: usize, is_final: bool) -> Self {
        let apostrophe = (0, 0);
        Self { text, depth, is_final, found: Vec::new(), open: None, line_end: 0, apostrophe, tried: 0 }
    }

    fn run(&mut self) {
        let mut at = 0;
        while let Some(found) = memchr(b'[', &self.text[at..]) {
            let start = at + found;
            at = match header(self.text, start) {
                Header::Plain => self.plain(start),
                Header::Literal => self.literal(start),
                Header::Within(layer) => self.within(start, layer),
                Header::TooDeep => self.too_deep(start),
                Header::Unfinished if self.may_go_on(start) => {
                    self.open = Some(start);
                    return;
                }
                Header::Unfinished | Header::Absent => start + 1,
            };
            if self.open.is_some() {
                return;
            }
        }
    }

    /// Whether the next text may complete what begins here.
    fn may_go_on(&self, start: usize) -> bool {
        !self.is_final && self.depth == 0 && self.text.len() - start <= MAX_OPEN
    }

    /// Where the line ends on which a place is; asked for ascending places.
    fn line_end(&mut self, place: usize) -> usize {
        if self.line_end <= place {
            self.line_end = memchr(b'\n', &self.text[place..]).map_or(self.text.len(), |length| place + length);
        }
        self.line_end
    }

    fn push(&mut self, start: usize, end: usize, state: State) {
        let text = Cow::Borrowed(&self.text[start..end]);
        self.found.push(Found { start, end, text, state, quoting: Quoting::default() });
    }

    /// A frame that stands here as it is; where the search goes on.
    fn plain(&mut self, start: usize) -> usize {
        let line_end = self.line_end(start);
        let line = &self.text[start..line_end];
        match extent(line) {
            Extent::Whole(length) => {
                if let Some(end) = self.shown_by_python(start, length) {
                    return end;
                }
                let end = start + length;
                let state = if self.is_shortened(start, end) { State::Elided } else { State::Whole };
                self.push(start, end, state);
                end
            }
            Extent::Open(ending) => {
                if let Some(end) = self.shown_by_python(start, 0) {
                    return end;
                }
                if ending != Ending::Inside && line_end < self.text.len() {
                    return self.over_lines(start, line_end);
                }
                if ending != Ending::Inside && self.may_go_on(start) {
                    self.open = Some(start);
                    return start;
                }
                self.unfinished(start, line_end, ending)
            }
            Extent::Broken(at) => {
                if let Some(end) = self.shown_by_python(start, 0) {
                    return end;
                }
                if is_of_a_literal(&line[at..]) {
                    return self.literal(start);
                }
                self.broken(start, line_end)
            }
        }
    }

    /// A frame that its first line leaves open between two tokens.
    fn over_lines(&mut self, start: usize, line_end: usize) -> usize {
        let limit = self.limit(line_end);
        let text = &self.text[start..limit];
        match extent(text) {
            Extent::Whole(length) => {
                self.push(start, start + length, State::Whole);
                start + length
            }
            Extent::Open(ending) => {
                if limit == self.text.len() && self.may_go_on(start) {
                    self.open = Some(start);
                    return start;
                }
                let ending = if ending == Ending::Inside { self.ending_of_lines(start, limit) } else { ending };
                self.unfinished(start, limit, ending)
            }
            Extent::Broken(at) => {
                if is_of_a_literal(&text[at..])
                    && let Some(end) = self.whole_literal(start, limit)
                {
                    return end;
                }
                let line = memrchr(b'\n', &text[..at]).unwrap_or(at);
                if memchr(b'"', &text[line..at]).is_some() {
                    // Strings of the frame stand on the line on which it breaks.
                    let end = self.line_end(start + at).min(limit);
                    return self.broken(start, end);
                }
                // That line belongs to something else.
                let end = (start + line).max(line_end);
                let ending = self.ending_of_lines(start, end);
                self.unfinished(start, end, ending)
            }
        }
    }

    fn ending_of_lines(&self, start: usize, end: usize) -> Ending {
        match extent(&self.text[start..end]) {
            Extent::Open(ending) => ending,
            _ => Ending::Inside,
        }
    }

    /// How far a frame over several lines can go that begins on the line that ends here: to the next header that
    /// is not on that line, to a blank line, or to the greatest length.
    fn limit(&self, line_end: usize) -> usize {
        let most = self.text.len().min(line_end + MAX_OPEN);
        let mut at = line_end;
        while let Some(found) = memchr::memchr2(b'[', b'\n', &self.text[at..most]) {
            at += found;
            if self.text[at] == b'[' {
                if !matches!(header(self.text, at), Header::Absent | Header::Unfinished) {
                    return at;
                }
            } else {
                let rest = &self.text[at + 1..most];
                let blanks = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\r')).count();
                if rest.get(blanks) == Some(&b'\n') {
                    return at;
                }
                at += blanks;
            }
            at += 1;
        }
        most
    }

    /// A frame that ends with its line, or with the lines that can belong to it.
    fn unfinished(&mut self, start: usize, limit: usize, ending: Ending) -> usize {
        let text = self.text[start..limit].trim_ascii_end();
        let cut = without_marks(text);
        let state = match ending {
            _ if ellipsis(cut).is_some() => State::Elided,
            Ending::Value if cut.len() == text.len() => State::Unclosed,
            _ => State::Cut,
        };
        self.push(start, start + cut.len(), state);
        limit
    }

    /// A frame that stops being JSON on its line: to its bracket, or else all of the line.
    fn broken(&mut self, start: usize, line_end: usize) -> usize {
        let line = &self.text[start..line_end];
        let closed = closing_bracket(line);
        let text = without_marks(line[..closed.unwrap_or(line.len())].trim_ascii_end());
        let state = match extent(text) {
            _ if ellipsis(text).is_some() => State::Elided,
            // Without the mark of a pager it is the beginning of a frame.
            Extent::Open(_) => State::Cut,
            _ => State::Broken,
        };
        self.push(start, start + text.len(), state);
        closed.map_or(line_end, |length| start + length)
    }

    /// A frame in the notation of Python or JavaScript, perhaps over several lines.
    fn literal(&mut self, start: usize) -> usize {
        let line_end = self.line_end(start);
        let mut limit = line_end;
        let mut read = literal(&self.text[start..line_end]);
        if read.end == End::Open && line_end < self.text.len() {
            limit = self.limit(line_end);
            read = literal(&self.text[start..limit]);
            if read.end == End::Open && limit == self.text.len() && self.may_go_on(start) {
                self.open = Some(start);
                return start;
            }
        }
        let end = match read.end {
            End::Whole(length) => return self.push_literal(start, length, read),
            End::Broken(at) if self.text[start + at] == b'\\' => {
                // Its quotes need no escape in the string that it stands in, but something else does.
                let in_string = start + Layer::InQuotes.extent(&self.text[start..line_end]);
                if in_string > start + at && self.depth < MAX_LAYERS {
                    return self.within(start, Layer::InQuotes);
                }
                line_end
            }
            End::Broken(at) => line_end.max(start + at),
            End::Open => limit,
        };
        let end =
            if end > line_end { self.text[..end].iter().rposition(|&byte| byte == b'\n').unwrap_or(end) } else { end };
        let text = without_marks(self.text[start..end.max(line_end)].trim_ascii_end());
        let state = match read.end {
            _ if ellipsis(text).is_some() => State::Elided,
            End::Open => State::Cut,
            _ => State::Broken,
        };
        self.push(start, start + text.len(), state);
        end.max(line_end)
    }

    /// A frame in that notation that ends before `limit`.
    fn whole_literal(&mut self, start: usize, limit: usize) -> Option<usize> {
        let read = literal(&self.text[start..limit]);
        let End::Whole(length) = read.end else { return None };
        Some(self.push_literal(start, length, read))
    }

    fn push_literal(&mut self, start: usize, length: usize, read: Literal) -> usize {
        let is_json = extent(&read.json) == Extent::Whole(read.json.len());
        let state = if is_json { State::Whole } else { State::Broken };
        let quoting = Quoting { layers: Vec::new(), literal: true };
        self.found.push(Found { start, end: start + length, text: Cow::Owned(read.json), state, quoting });
        start + length
    }

    /// What `repr` shows of a string, from this frame on, if it is a frame that goes further than what was read.
    fn shown_by_python(&mut self, start: usize, read: usize) -> Option<usize> {
        if start < self.tried || memchr(b'\\', &self.text[start..start + read]).is_none() && read > 0 {
            return None;
        }
        let end = self.next_apostrophe(start)?;
        self.tried = end;
        let raw = &self.text[start..end];
        memchr(b'\\', raw)?;
        let text = Layer::InApostrophes.undo(raw);
        let Extent::Whole(length) = extent(&text) else { return None };
        let mut offsets = [length];
        Layer::InApostrophes.raw_offsets(raw, &mut offsets);
        let [raw_length] = offsets;
        if raw_length <= read || same(&raw[..raw_length], &text[..length]) {
            return None;
        }
        let quoting = Quoting { layers: vec![Layer::InApostrophes], literal: false };
        let text = Cow::Owned(text[..length].to_vec());
        self.found.push(Found { start, end: start + raw_length, text, state: State::Whole, quoting });
        Some(start + raw_length)
    }

    /// The next apostrophe on the line that no backslash escapes; asked for ascending places.
    fn next_apostrophe(&mut self, start: usize) -> Option<usize> {
        let (from, at) = self.apostrophe;
        if !(from..at).contains(&start) {
            let length = Layer::InApostrophes.extent(&self.text[start..]);
            self.apostrophe = (start, start + length);
        }
        let end = self.apostrophe.1;
        (self.text.get(end) == Some(&b'\'')).then_some(end)
    }

    /// A frame within a string: searches the rest of that string, and goes on after it.
    fn within(&mut self, start: usize, layer: Layer) -> usize {
        let end = start + layer.extent(&self.text[start..]);
        if layer == Layer::Doubled && end == self.text.len() && self.may_go_on(start) {
            self.open = Some(start);
            return start;
        }
        if self.depth == MAX_LAYERS {
            self.push(start, end, State::Broken);
            return end;
        }
        let raw = &self.text[start..end];
        let text = layer.undo(raw);
        let mut inner = Search::new(&text, self.depth + 1, true);
        inner.run();
        let mut offsets: Vec<_> = inner.found.iter().flat_map(|frame| [frame.start, frame.end]).collect();
        layer.raw_offsets(raw, &mut offsets);
        for (frame, offsets) in inner.found.into_iter().zip(offsets.chunks_exact(2)) {
            let mut quoting = frame.quoting;
            quoting.layers.insert(0, layer);
            let text = Cow::Owned(frame.text.into_owned());
            self.found.push(Found {
                start: start + offsets[0],
                end: start + offsets[1],
                text,
                state: frame.state,
                quoting,
            });
        }
        end
    }

    /// Whether `websockets` left something out of the middle of this frame: it prints the true length after it.
    fn is_shortened(&self, start: usize, end: usize) -> bool {
        let Some(behind) = self.text[end..].strip_prefix(b"' [") else { return false };
        let digits = behind.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let length = std::str::from_utf8(&behind[..digits]).ok().and_then(|digits| digits.parse().ok());
        behind[digits..].starts_with(b" byte")
            && length.is_some_and(|length: usize| length != end - start)
            && ellipsis(&self.text[start..end]).is_some()
    }

    fn too_deep(&mut self, start: usize) -> usize {
        let end = self.line_end(start);
        self.push(start, end, State::Broken);
        end
    }
}

/// Whether a text in which JSON has broken goes on as a literal of Python or JavaScript does.
fn is_of_a_literal(rest: &[u8]) -> bool {
    matches!(rest.first(), Some(b'\'' | b'`' | b'(' | b'A'..=b'Z' | b'a'..=b'z' | b'_' | b'$'))
}

/// The text without what a pager or a terminal puts where it cuts a line.
fn without_marks(text: &[u8]) -> &[u8] {
    let mut text = text;
    for mark in ["│", "|", ">", "...", "…"] {
        if let Some(rest) = text.strip_suffix(mark.as_bytes()) {
            text = rest.trim_ascii_end();
        }
    }
    text
}

/// Where something is left out of a text.
pub(crate) fn ellipsis(text: &[u8]) -> Option<usize> {
    let dots = memmem::find(text, b"...");
    let sign = memmem::find(text, "…".as_bytes());
    dots.into_iter().chain(sign).min()
}

/// The way from the text of a frame back to the text in which it was found.
pub(crate) struct Trail<'f> {
    layers: &'f [Layer],
    /// What each layer was undone of, and what remained.
    texts: Vec<Cow<'f, [u8]>>,
    literal: Option<Literal>,
}

impl<'f> Trail<'f> {
    /// The way back to `raw`, the piece of the text where the frame stands.
    pub(crate) fn new(frame: &'f Found<'_>, raw: &'f [u8]) -> Self {
        let mut texts = vec![Cow::Borrowed(raw)];
        for layer in &frame.quoting.layers {
            texts.push(Cow::Owned(layer.undo(&texts[texts.len() - 1])));
        }
        let literal = frame.quoting.literal.then(|| literal(&texts[texts.len() - 1]));
        Self { layers: &frame.quoting.layers, texts, literal }
    }

    /// Makes offsets in the frame's text, which ascend, to offsets in the piece.
    pub(crate) fn lead_back(&self, offsets: &mut [usize]) {
        if let Some(literal) = &self.literal {
            for offset in &mut *offsets {
                let after = literal.places.partition_point(|(json, _)| json <= offset);
                *offset = after.checked_sub(1).map_or(0, |at| literal.places[at].1);
            }
        }
        for (layer, raw) in self.layers.iter().zip(&self.texts).rev() {
            layer.raw_offsets(raw, offsets);
        }
    }

    /// A JSON string as it must be spelled to stand in the frame.
    pub(crate) fn spell(&self, json: &str) -> String {
        let text = match (&self.literal, json.strip_prefix('"').and_then(|json| json.strip_suffix('"'))) {
            (Some(_), Some(text)) => format!("'{}'", text.replace("\\\"", "\"").replace('\'', "\\'")),
            _ => json.to_owned(),
        };
        self.layers.iter().rev().fold(text, |text, layer| layer.make(&text))
    }
}
