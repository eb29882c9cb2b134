//! What users hang on objects: `data` of `DataTransfer`, `customData`, and strings that hold JSON.
//!
//! The walk comes here at the end of an object that has something hung on it, where a property is there that tells so
//! ([`Object::trigger`](crate::schema::Object)). The object's text is then looked at once more, because the properties that
//! say which schema applies may stand after the value that it judges.

use super::{Decoder, Walk};
use crate::json::{Fault, JsonType, Reader, SyntaxKind};
use crate::judge::{Collect, Judge, Rules, Stop, Strict, check_delegated, refuse};
use crate::message::DataStatus;
use crate::schema::{ANY, Condition, Nested, NodeId, Object, Plan};
use crate::sink::{Discard, Sink};
use crate::violation::{Step, Violation, ViolationKind, pointer};
use std::borrow::Cow;
use std::ops::Range;

/// A property of an object in a text: where its name and its value stand.
pub(crate) struct Member {
    pub(crate) name: Range<usize>,
    pub(crate) value: Range<usize>,
}

impl<'a: 'p, 'p, S: Sink, J: Judge<'p>> Decoder<'a, '_, S, J> {
    /// Judges the object that begins at `start`, and has just been read, by what is hung on it.
    #[inline(never)]
    pub(super) fn nested(&mut self, plan: &'p Plan, node: &'p Object, start: usize) -> Walk<(), S> {
        let input = self.reader.input();
        let end = self.reader.position();
        let members = members(input, start, &self.reader.unescaped);
        let applying = applying(node, input, &members);
        for nested in &applying {
            let judged = match &nested.property {
                None => Some(start..end),
                Some(name) => find(name, input, &members),
            };
            let Some(range) = judged else { continue };
            let is_built = nested.is_text || S::DATA_BY_PLAN && nested.plan.number().is_some();
            let (is_valid, value) = if S::BUILDS && nested.transfer.is_some() && is_built {
                self.build_data(nested, range, plan)?
            } else {
                (self.judge_hung(nested, range)?, None)
            };
            if !is_valid || value.is_some() {
                let data = self.data.get_or_insert_default();
                data.is_wrong |= !is_valid;
                if nested.transfer.is_some() {
                    data.status = (!is_valid).then_some(DataStatus::Rejected);
                    data.value = value;
                }
            }
        }
        if let Some(transfer) = applying.iter().find_map(|nested| nested.transfer) {
            self.data.get_or_insert_default().transfer = Some(transfer);
        } else if node.nested.iter().any(|nested| nested.transfer.is_some()) {
            self.data.get_or_insert_default().status = Some(unknown(node, input, &members));
        }
        Ok(())
    }

    /// Judges a value by what is hung on it.
    fn judge_hung(&mut self, nested: &Nested, range: Range<usize>) -> Walk<bool, S> {
        let found = judge(nested, nested.is_text, self.rules, self.reader.input(), range);
        let is_valid = found.is_empty();
        if !is_valid {
            refuse(self.judge.nested(found, self.rules.refuse_data))?;
        }
        Ok(is_valid)
    }

    /// Judges the data of a message and builds its value: in one walk, if the sink builds by the plan that it is judged by.
    /// Data that is not valid is built as JSON that no schema describes, if it is JSON in a string.
    fn build_data(&mut self, nested: &Nested, range: Range<usize>, around: &Plan) -> Walk<(bool, Option<S::Value>), S> {
        let text = if nested.is_text { self.unescaped(range) } else { Some(self.reader.input()[range].into()) };
        let (mut is_valid, mut value) = (false, None);
        if let Some(text) = &text {
            if self.sink.data_plan(&nested.plan)? {
                value = self.build(text, &nested.plan, nested.plan.root())?;
                is_valid = value.is_some();
                self.sink.plan(around)?;
            } else {
                is_valid = accepts(&nested.plan, self.rules, text);
            }
            if value.is_none() && nested.is_text {
                value = self.build(text, Plan::any_object(), ANY)?;
            }
        }
        if !is_valid {
            // What is wrong is looked for when the frame has been read.
            refuse(self.judge.nested(Vec::new(), self.rules.refuse_data))?;
        }
        Ok((is_valid, value))
    }

    /// Builds the value of another text; `None` where there is something wrong with it.
    fn build(&mut self, text: &[u8], plan: &Plan, id: NodeId) -> Walk<Option<S::Value>, S> {
        match read(&mut Decoder::new(text, &mut *self.sink, Strict, self.rules), plan, id) {
            Ok(value) => Ok(Some(value)),
            Err(Stop::Refused) => Ok(None),
            Err(Stop::Failed(error)) => Err(Stop::Failed(error)),
        }
    }

    /// The text of the string at a place; `None` if there is something else.
    fn unescaped(&mut self, range: Range<usize>) -> Option<Cow<'a, [u8]>> {
        if let Some(text) = self.reader.take_unescaped(&range) {
            return Some(text.into());
        }
        let mut reader = Reader::new(&self.reader.input()[range]);
        if reader.byte() != b'"' {
            return None;
        }
        let token = reader.string_token().ok()?;
        Some(token.raw.map_or_else(|| token.text.as_bytes().to_vec().into(), Cow::Borrowed))
    }
}

/// The properties of the object that begins at `start` of a text, which has been read. The string at `known` is not read
/// again.
pub(crate) fn members(input: &[u8], start: usize, known: &Range<usize>) -> Vec<Member> {
    let mut members = Vec::new();
    let mut reader = Reader::new(input);
    reader.move_to(start + 1);
    // Ends with the object, whose bracket is no name.
    while let Some(member) = next_member(&mut reader, known) {
        members.push(member);
    }
    members
}

fn next_member(reader: &mut Reader<'_>, known: &Range<usize>) -> Option<Member> {
    reader.take(b',');
    reader.skip_whitespace();
    let start = reader.position();
    reader.skip_string()?;
    let name = start..reader.position();
    reader.take(b':').then_some(())?;
    reader.skip_whitespace();
    let start = reader.position();
    if start == known.start {
        reader.move_to(known.end);
    } else {
        reader.skip_value()?;
    }
    Some(Member { name, value: start..reader.position() })
}

/// The schemas that are hung on an object and apply to it.
pub(crate) fn applying<'p>(node: &'p Object, input: &[u8], members: &[Member]) -> Vec<&'p Nested> {
    let applies = |nested: &&Nested| nested.when.iter().all(|condition| is_met(condition, input, members));
    // It is one message of its vendor, and often the one that came last.
    let last = node.nested.get(node.transfer.get()).filter(|nested| nested.transfer.is_some()).filter(applies);
    let mut found: Vec<_> = last.into_iter().collect();
    let mut is_found = last.is_some();
    for (index, nested) in node.nested.iter().enumerate() {
        let is_transfer = nested.transfer.is_some();
        if !(is_transfer && is_found) && applies(&nested) {
            found.push(nested);
            if is_transfer {
                is_found = true;
                node.transfer.set(index);
            }
        }
    }
    found
}

/// How to answer a `DataTransfer` of which no schema is.
fn unknown(node: &Object, input: &[u8], members: &[Member]) -> DataStatus {
    let mut vendors =
        node.nested.iter().filter(|nested| nested.transfer.is_some()).filter_map(|nested| nested.when.last());
    let is_known = vendors.any(|vendor| is_met(vendor, input, members));
    if is_known { DataStatus::UnknownMessageId } else { DataStatus::UnknownVendorId }
}

/// Whether a property has a text, or is absent.
pub(crate) fn is_met((name, text): &Condition, input: &[u8], members: &[Member]) -> bool {
    match (find(name, input, members), text) {
        (Some(value), Some(text)) => is_string(&input[value], text),
        (found, text) => found.is_none() && text.is_none(),
    }
}

/// Where the value of a property stands.
pub(crate) fn find(name: &str, input: &[u8], members: &[Member]) -> Option<Range<usize>> {
    let found = members.iter().find(|member| is_string(&input[member.name.clone()], name))?;
    Some(found.value.clone())
}

/// Whether a value is the string of a text.
pub(crate) fn is_string(json: &[u8], text: &str) -> bool {
    match json {
        [b'"', own @ .., b'"'] if !own.contains(&b'\\') => own == text.as_bytes(),
        // An escape takes more bytes than what it stands for.
        [b'"', own @ ..] if own.len() > text.len() => {
            Reader::new(json).string().is_ok_and(|own| own.as_bytes() == text.as_bytes())
        }
        _ => false,
    }
}

/// All that is wrong with a value, which stands in a text as a string that holds it or as itself; the pointers begin at the
/// object that the schema is hung on.
pub(crate) fn judge(nested: &Nested, is_text: bool, rules: Rules, input: &[u8], range: Range<usize>) -> Vec<Violation> {
    let value = &input[range.clone()];
    let path: Vec<_> = nested.property.iter().map(|name| Step::Name(Cow::Borrowed(&**name))).collect();
    let mut found = if !is_text {
        walk(&nested.plan, rules, value)
    } else if value.first() == Some(&b'"') {
        let mut reader = Reader::new(value);
        let text = reader.string().map(|text| text.to_str().into_owned()).unwrap_or_default();
        let mut found = walk(&nested.plan, rules, text.as_bytes());
        escape_offsets(value, &mut found);
        found
    } else {
        let found = Reader::new(value).peek_type().unwrap_or(JsonType::Null);
        let kind = ViolationKind::Type { expected: JsonType::String, found };
        vec![Violation::new(kind, String::new(), 0)]
    };
    for violation in &mut found {
        violation.offset += range.start;
        violation.pointer.insert_str(0, &pointer(&path));
    }
    found
}

/// All that is wrong with a JSON text.
fn walk(plan: &Plan, rules: Rules, text: &[u8]) -> Vec<Violation> {
    if accepts(plan, rules, text) {
        return Vec::new();
    }
    let mut sink = Discard;
    let mut decoder = Decoder::new(text, &mut sink, Collect::new(text.len()), rules);
    // The judge has noted what the walk ended with.
    let _ = read(&mut decoder, plan, plan.root());
    decoder.judge.into_violations()
}

fn accepts(plan: &Plan, rules: Rules, text: &[u8]) -> bool {
    read(&mut Decoder::new(text, &mut Discard, Strict, rules), plan, plan.root()).is_ok()
}

/// Reads a whole text by a node of a plan.
fn read<'a: 'p, 'p, S: Sink, J: Judge<'p>>(
    decoder: &mut Decoder<'a, '_, S, J>,
    plan: &'p Plan,
    id: NodeId,
) -> Walk<S::Value, S> {
    decoder.reader.skip_whitespace();
    if decoder.reader.is_at_end() {
        return decoder.fault(Fault::Syntax(SyntaxKind::Empty));
    }
    let start = decoder.reader.position();
    let value = decoder.value(plan, id)?;
    let end = decoder.reader.position();
    decoder.expect_end()?;
    if let Some(delegate) = plan.delegate() {
        check_delegated(&mut decoder.judge, delegate, &decoder.reader.input()[start..end], start)?;
    }
    Ok(value)
}

/// Moves violations, which are in the order of the text of a string, to where their bytes are in the string as it stands, with
/// its quotes and escapes.
fn escape_offsets(raw: &[u8], found: &mut [Violation]) {
    let (mut at, mut read) = (1, 0);
    for violation in found {
        while read < violation.offset && at < raw.len() {
            let (length, bytes) = match &raw[at..] {
                [b'\\', b'u', digits @ ..] => match code_unit(digits) {
                    0xd800..=0xdfff => (12, 4),
                    code => (6, char::from_u32(code).map_or(3, char::len_utf8)),
                },
                [b'\\', ..] => (2, 1),
                _ => (1, 1),
            };
            at += length;
            read += bytes;
        }
        violation.offset = at;
    }
}

fn code_unit(digits: &[u8]) -> u32 {
    let digits = digits.get(..4).and_then(|digits| std::str::from_utf8(digits).ok());
    digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()).unwrap_or_default()
}
