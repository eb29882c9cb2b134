//! What users hang on objects: `data` of `DataTransfer`, `customData`, and strings that hold JSON.
//!
//! The walk comes here at the end of an object that has something hung on it, where a property is there that tells so
//! ([`Object::trigger`](crate::schema::Object)). The object's text is then looked at once more, because the properties that
//! say which schema applies may stand behind the value that it judges.

use super::{Decoder, Walk};
use crate::json::{Fault, JsonType, Reader, SyntaxKind};
use crate::judge::{Collect, Judge, Rules, Stop, Strict, check_delegated, refuse};
use crate::message::DataStatus;
use crate::schema::{Nested, Object, Plan};
use crate::sink::{Discard, Sink};
use crate::violation::{Step, Violation, ViolationKind, pointer};
use std::borrow::Cow;
use std::ops::Range;

/// A property of an object in a text: its name, and where its value stands.
type Member<'a> = (Cow<'a, str>, Range<usize>);

impl<'a: 'p, 'p, S: Sink, J: Judge<'p>> Decoder<'a, '_, S, J> {
    /// Judges the object that begins at `start`, and has just been read, by what is hung on it.
    #[cold]
    #[inline(never)]
    pub(super) fn nested(&mut self, plan: &'p Plan, node: &'p Object, start: usize) -> Walk<(), S> {
        let input = self.reader.input();
        let end = self.reader.position();
        let members = members(input, start);
        let mut is_known_vendor = false;
        let mut transfer = None;
        for nested in &node.nested {
            is_known_vendor |=
                nested.when.first().is_some_and(|(name, text)| is_so(input, &members, name, text.as_deref()));
            if !applies(nested, input, &members) {
                continue;
            }
            transfer = transfer.or(nested.transfer);
            let judged = match &nested.property {
                None => Some(start..end),
                Some(name) => members.iter().find(|(own, _)| *own == **name).map(|(_, range)| range.clone()),
            };
            let Some(range) = judged else { continue };
            let found = judge(nested, self.rules, input, range.clone());
            let is_wrong = !found.is_empty();
            if is_wrong {
                refuse(self.judge.nested(found, self.rules.refuse_data))?;
            }
            if nested.transfer.is_some() {
                let value = self.data_value(nested, range, !is_wrong, plan)?;
                let data = self.data.get_or_insert_default();
                data.value = value;
                data.status = is_wrong.then_some(DataStatus::Rejected);
            }
            if is_wrong {
                self.data.get_or_insert_default().is_wrong = true;
            }
        }
        if node.nested.iter().any(|nested| nested.transfer.is_some()) {
            let data = self.data.get_or_insert_default();
            data.transfer = transfer;
            if transfer.is_none() {
                data.status =
                    Some(if is_known_vendor { DataStatus::UnknownMessageId } else { DataStatus::UnknownVendorId });
            }
        }
        Ok(())
    }

    /// Builds the value of data: of the JSON in a string, and where it is valid of what its schema describes, if the sink builds
    /// that in a way of its own. `None` where nothing is built, or that is not JSON.
    fn data_value(
        &mut self,
        nested: &Nested,
        range: Range<usize>,
        is_valid: bool,
        around: &Plan,
    ) -> Walk<Option<S::Value>, S> {
        let is_described = S::DATA_BY_PLAN && is_valid && nested.plan.number().is_some();
        if !S::BUILDS || !(nested.is_text || is_described) {
            return Ok(None);
        }
        let json = &self.reader.input()[range];
        let text = if nested.is_text {
            let mut reader = Reader::new(json);
            let Ok(text) = reader.string() else { return Ok(None) };
            Cow::Owned(text.to_str().into_owned().into_bytes())
        } else {
            Cow::Borrowed(json)
        };
        let mut inner = Decoder::new(&text, &mut *self.sink, Strict, self.rules);
        inner.reader.skip_whitespace();
        let built = if is_described {
            inner.sink.plan(&nested.plan)?;
            let built = inner.value(&nested.plan, nested.plan.root());
            inner.sink.plan(around)?;
            built
        } else {
            inner.any(Plan::any_object())
        };
        match built {
            Ok(value) if inner.expect_end().is_ok() => Ok(Some(value)),
            Ok(_) | Err(Stop::Refused) => Ok(None),
            Err(Stop::Failed(error)) => Err(Stop::Failed(error)),
        }
    }
}

/// The properties of the object that begins at `start` of a text, which has been read.
pub(crate) fn members(input: &[u8], start: usize) -> Vec<Member<'_>> {
    let mut members = Vec::new();
    let mut reader = Reader::new(input);
    reader.move_to(start + 1);
    // Ends with the object, whose bracket is no name.
    while let Some(member) = next_member(&mut reader) {
        members.push(member);
    }
    members
}

fn next_member<'a>(reader: &mut Reader<'a>) -> Option<Member<'a>> {
    reader.take(b',');
    reader.skip_whitespace();
    let name = reader.string().ok()?.to_str().into_owned();
    reader.take(b':').then_some(())?;
    reader.skip_whitespace();
    let start = reader.position();
    reader.skip_value()?;
    let value = &reader.input()[start..reader.position()];
    Some((name.into(), start..start + value.trim_ascii_end().len()))
}

/// Whether the properties of an object are as a schema that is hung on it wants them.
pub(crate) fn applies(nested: &Nested, input: &[u8], members: &[Member<'_>]) -> bool {
    nested.when.iter().all(|(name, text)| is_so(input, members, name, text.as_deref()))
}

/// Whether a property has a text, or is absent.
fn is_so(input: &[u8], members: &[Member<'_>], name: &str, text: Option<&str>) -> bool {
    let found = members.iter().find(|(own, _)| own == name);
    match (found, text) {
        (Some((_, range)), Some(text)) => {
            let mut reader = Reader::new(&input[range.clone()]);
            reader.byte() == b'"' && reader.string().is_ok_and(|found| found.as_bytes() == text.as_bytes())
        }
        (found, text) => found.is_none() && text.is_none(),
    }
}

/// All that is wrong with a value, which stands in a text; the pointers begin at the object that the schema is hung on.
pub(crate) fn judge(nested: &Nested, rules: Rules, input: &[u8], range: Range<usize>) -> Vec<Violation> {
    let value = &input[range.clone()];
    let path: Vec<_> = nested.property.iter().map(|name| Step::Name(Cow::Borrowed(&**name))).collect();
    let mut found = if !nested.is_text {
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
    let mut sink = Discard;
    if read(&mut Decoder::new(text, &mut sink, Strict, rules), plan).is_ok() {
        return Vec::new();
    }
    let mut decoder = Decoder::new(text, &mut sink, Collect::new(text.len()), rules);
    // The judge has noted what the walk ended with.
    let _ = read(&mut decoder, plan);
    decoder.judge.into_violations()
}

fn read<'a: 'p, 'p, J: Judge<'p>>(decoder: &mut Decoder<'a, '_, Discard, J>, plan: &'p Plan) -> Walk<(), Discard> {
    decoder.reader.skip_whitespace();
    if decoder.reader.is_at_end() {
        return decoder.fault(Fault::Syntax(SyntaxKind::Empty));
    }
    let start = decoder.reader.position();
    decoder.value(plan, plan.root())?;
    let end = decoder.reader.position();
    decoder.expect_end()?;
    match plan.delegate() {
        Some(delegate) => {
            let json = &decoder.reader.input()[start..end];
            check_delegated(&mut decoder.judge, delegate, json, start)
        }
        None => Ok(()),
    }
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
