//! Any text for a log, with what is sensitive masked in the frames that stand in it, and in what may be left of others.
//!
//! A mask is put in the place of a value, in the quoting that the value stood in, so JSON in a JSON line stays JSON. From
//! where a frame is broken, cut or shortened, all that follows is masked: to the end of the string in which it stands, else
//! of the line or of the whole text. Between the frames, [`Residue`] looks for names and values of its own.

use super::change::{Change, Unit};
use super::entities::Plain;
use super::residue::Residue;
use super::{EditKind, MASK, Redactor};
use crate::json::Reader;
use crate::text::{Found, MAX_OPEN, State, Trail, ellipsis, find_frames};
use memchr::{memchr, memrchr};
use std::borrow::Cow;
use std::ops::Range;

/// How many bytes after a frame show whether it goes on.
const SIGHT: usize = 64;

/// A line that may continue a frame is looked for so far.
const MAX_CONTINUATION: usize = 200;

impl Redactor {
    /// The text with what is sensitive masked, and how much of it was read.
    ///
    /// If more of it is to come, a frame that is open at its end is left for the next text, as
    /// [`find_frames`](crate::find_frames) does.
    pub fn redact_text<'t>(&self, text: &'t [u8], unit: Unit, is_final: bool) -> (Cow<'t, [u8]>, usize) {
        let (changes, rest) = match Plain::of(text) {
            None => self.changes(text, unit, is_final),
            Some(plain) => {
                let (changes, rest) = self.changes(&plain.text, unit, is_final);
                (plain.lead_back(changes), plain.original(rest))
            }
        };
        (apply(&text[..rest], &changes), rest)
    }

    /// What has to be changed in a text, and how much of it was read.
    fn changes(&self, text: &[u8], unit: Unit, is_final: bool) -> (Vec<Change>, usize) {
        let (frames, rest) = find_frames(text, is_final);
        let mut work = Work { redactor: self, text: &text[..rest], unit, changes: Vec::new(), goes_on: false };
        let mut done = 0;
        for frame in &frames {
            if frame.start >= done {
                work.between(done..frame.start);
                done = work.frame(frame);
            }
            if work.goes_on && !is_final && rest - frame.start <= MAX_OPEN {
                // The next line may continue this frame.
                let line = memrchr(b'\n', &text[..frame.start]).map_or(0, |line| line + 1);
                work.changes.retain(|change| change.place.start < line);
                return (work.changes, line);
            }
        }
        work.between(done.min(rest)..rest);
        (work.changes, rest)
    }
}

fn apply<'t>(text: &'t [u8], changes: &[Change]) -> Cow<'t, [u8]> {
    if changes.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut made = Vec::with_capacity(text.len() + 16);
    let mut shown = 0;
    for change in changes {
        made.extend_from_slice(&text[shown..change.place.start]);
        made.extend_from_slice(change.shown.as_bytes());
        shown = change.place.end;
    }
    made.extend_from_slice(&text[shown..]);
    Cow::Owned(made)
}

struct Work<'w> {
    redactor: &'w Redactor,
    text: &'w [u8],
    unit: Unit,
    /// In the order of the text.
    changes: Vec<Change>,
    /// Whether the text ends where a cut frame may be continued.
    goes_on: bool,
}

impl Work<'_> {
    fn between(&mut self, place: Range<usize>) {
        if !place.is_empty() {
            Residue::new(self.redactor, self.text, place, self.unit).find(&mut self.changes);
        }
    }

    /// Masks a frame, and returns where it is done with.
    fn frame(&mut self, frame: &Found<'_>) -> usize {
        let gap = ellipsis(&frame.text);
        let is_whole = frame.state == State::Whole && gap.is_none() && !self.is_doubtful(frame);
        // NUL stands in no JSON: what is behind an ellipsis may stand anywhere in the frame.
        let text: Cow<'_, [u8]> = match gap {
            Some(gap) => Cow::Owned([&frame.text[..gap], b"\0"].concat()),
            None if frame.state == State::Cut => Cow::Owned([&*frame.text, b"\0"].concat()),
            None => Cow::Borrowed(&*frame.text),
        };
        let (edits, rest) = self.redactor.edits(&text, |_| None::<&str>);
        let edits: Vec<_> = edits.into_iter().filter(|edit| is_whole || edit.start < rest).collect();
        let trail = Trail::new(frame, &self.text[frame.start..frame.end]);
        let mut offsets: Vec<_> = edits.iter().flat_map(|edit| [edit.start, edit.end]).collect();
        if !is_whole {
            offsets.push(rest);
        }
        trail.lead_back(&mut offsets);
        for (edit, place) in edits.iter().zip(offsets.chunks_exact(2)) {
            let shown = match &edit.kind {
                EditKind::Mask | EditKind::Guarded => trail.spell(MASK),
                EditKind::Name(json) => trail.spell(json),
            };
            self.changes.push(Change { place: frame.start + place[0]..frame.start + place[1], shown });
        }
        if is_whole {
            return frame.end;
        }
        let from = frame.start + offsets.last().copied().unwrap_or_default();
        let line_end =
            |place: usize| memchr(b'\n', &self.text[place..]).map_or(self.text.len(), |length| place + length);
        let to = match (frame.quoting.layers.first(), self.unit) {
            (Some(layer), _) => frame.start + layer.extent(&self.text[frame.start..]),
            (None, Unit::Message) => self.text.len(),
            (None, Unit::Lines) => line_end(frame.end.max(from)),
        };
        let to = to.max(from);
        // The end of a line, and of a carriage return before it, is no part of what is hidden.
        let hidden = self.text[from..to].trim_ascii_end().len();
        if !self.text[from..from + hidden].trim_ascii().is_empty() {
            self.changes.push(Change { place: from..from + hidden, shown: trail.spell(MASK) });
        }
        let is_spread = memchr(b'\n', &frame.text).is_some();
        let may_go_on = is_spread || frame.state != State::Unclosed;
        if frame.quoting.layers.is_empty() && self.unit == Unit::Lines && may_go_on {
            return self.continuation(to, is_spread);
        }
        to
    }

    /// Whether a frame in a string may go on after where it seems to end: it is not the string's end, and backslashes may
    /// have been read for what they are not.
    fn is_doubtful(&self, frame: &Found<'_>) -> bool {
        // Brackets that close too early: the rest of the frame follows them at once.
        if matches!(&self.text[frame.end..], [b'{' | b':', ..] | [b',', b'"' | b'\'' | b'{', ..]) {
            return true;
        }
        if self.goes_on(frame) {
            return true;
        }
        let behind = &self.text[frame.end..];
        let behind = &behind[behind.iter().take(32).take_while(|&&byte| byte == b'\\').count()..];
        if matches!(behind, [b'"' | b'\'', letter, ..] if letter.is_ascii_alphanumeric()) {
            return true;
        }
        let quote = frame.start.checked_sub(1).map(|before| self.text[before]).filter(|byte| b"'\"`".contains(byte));
        quote.is_some_and(|quote| self.text.get(frame.end) != Some(&quote))
            && frame.quoting.layers.is_empty()
            && memchr(b'\\', &self.text[frame.start..frame.end]).is_some()
    }

    /// Whether what follows a frame belongs to it, because a bracket before that was too much: a property, or where the
    /// frame lacks elements a string or an object, after a comma or none. After a comma a property may be of the object that
    /// holds the frame, unless it is what a name in the frame may make secret.
    fn goes_on(&self, frame: &Found<'_>) -> bool {
        let behind = &self.text[frame.end..];
        let mut behind = Cow::Borrowed(&behind[..behind.len().min(SIGHT)]);
        for layer in &frame.quoting.layers {
            behind = Cow::Owned(layer.undo(&behind));
        }
        let is_spread = memchr(b'\n', &frame.text).is_some();
        let is_space = |byte: &u8| matches!(byte, b' ' | b'\t') || is_spread && matches!(byte, b'\r' | b'\n');
        let after_space = |text: &[u8]| text.iter().take_while(|byte| is_space(byte)).count();
        // There may be several brackets too much.
        let brackets = behind.iter().take_while(|byte| matches!(byte, b']' | b'}')).count();
        let behind = &behind[brackets..];
        let mut value = &behind[after_space(behind)..];
        if name_of(value).is_some() {
            return true;
        }
        if let Some(next) = value.strip_prefix(b",") {
            value = &next[after_space(next)..];
            if name_of(value).is_some_and(|name| GUARDED.contains(&name)) {
                return true;
            }
        }
        match value {
            _ if !lacks_elements(&frame.text) => false,
            [b'{', ..] => true,
            [b'"' | b'\'', next, ..] => !next.is_ascii_whitespace() && !b"\"',:;)]}>".contains(next),
            _ => false,
        }
    }

    /// Masks the lines after a cut frame that may continue it: their brackets close what they do not open. Of a frame that
    /// is spread over lines, these are all that look like it.
    fn continuation(&mut self, end: usize, is_spread: bool) -> usize {
        let mut done = end;
        let mut at = end;
        for _ in 0..MAX_CONTINUATION {
            if self.text.get(at) != Some(&b'\n') {
                return done;
            }
            let start = at + 1;
            if start == self.text.len() {
                self.goes_on = true;
                return done;
            }
            let line_end = memchr(b'\n', &self.text[start..]).map_or(self.text.len(), |length| start + length);
            let line = &self.text[start..line_end];
            // The fault may be what the line begins with: one character before its indentation.
            let inside = line.iter().skip(1).take_while(|&&byte| byte & 0xc0 == 0x80).count() + 1;
            let stray = if line.get(inside).is_some_and(u8::is_ascii_whitespace) { inside } else { 0 };
            let first = line[stray..].trim_ascii_start().first();
            match line.iter().find(|byte| matches!(byte, b'[' | b']' | b'{' | b'}')) {
                _ if is_spread
                    && (matches!(first, Some(b'"' | b'\'' | b'{' | b'}' | b']' | b','))
                        || first.is_some() && line[0].is_ascii_whitespace()) =>
                {
                    let length = line.trim_ascii_end().len();
                    self.changes.push(Change { place: start..start + length, shown: "***".to_owned() });
                    at = line_end;
                    done = at;
                }
                _ if is_spread => return done,
                Some(b']' | b'}') => {
                    let last = start + memrchr(b']', line).or_else(|| memrchr(b'}', line)).unwrap_or(0) + 1;
                    self.changes.push(Change { place: start..last, shown: "***".to_owned() });
                    return last;
                }
                None if memchr(b'"', line).is_some() => {
                    let length = line.trim_ascii_end().len();
                    self.changes.push(Change { place: start..start + length, shown: "***".to_owned() });
                    at = line_end;
                    done = at;
                }
                _ => return done,
            }
        }
        done
    }
}

/// The values that the name of a variable before them, or a vendor, makes secret.
const GUARDED: [&[u8]; 5] = [b"value", b"attributeValue", b"actualValue", b"valuesList", b"data"];

/// The name of a property, if the text begins with one and a colon.
fn name_of(text: &[u8]) -> Option<&[u8]> {
    let [quote @ (b'"' | b'\''), rest @ ..] = text else { return None };
    let name = &rest[..memchr(*quote, rest)?];
    (rest[name.len() + 1..].trim_ascii_start().first() == Some(&b':')).then_some(name)
}

/// Whether a frame is a CALLERROR or a CALLRESULTERROR with fewer than its five elements.
fn lacks_elements(frame: &[u8]) -> bool {
    let start = frame[1..].trim_ascii_start();
    let is_error = matches!(start, [b'4' | b'5', ..] | [b'"' | b'\'', b'4' | b'5', ..]);
    let mut reader = Reader::new(frame);
    let mut elements = 1;
    reader.take(b'[');
    while is_error && reader.skip_value().is_some() && reader.take(b',') {
        elements += 1;
    }
    is_error && elements < 5
}
