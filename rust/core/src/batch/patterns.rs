//! What frames of one program have in common: nearly all of their text. A frame that is like one before but for its id and
//! its values is compared with that one, which takes a third of the time of a walk.
//!
//! A pattern is learned of a frame that the walk has accepted, by a walk that notes where its values stand. Another frame
//! fits if all text between the values is the same, and each value is of the same node, read and checked as the walk does
//! it. So the walk would accept it too: it has the same names, literals and types in the same places. What does not fit,
//! valid or not, goes to the walk.

use crate::codec::Codec;
use crate::decode::{Context, Decoder};
use crate::json::{JsonStr, Rest, same};
use crate::judge::{Judge, Rules, Strict, check_bounds, check_string};
use crate::message::{Body, Frame};
use crate::schema::{Catalog, Kind, Node, NodeId, Plan, hash_name};
use crate::sink::{Discard, Never};
use crate::violation::{Step, Violation, ViolationKind};
use std::ops::Range;

/// How many patterns are kept, at most.
const SLOTS: usize = 256;
/// The longest frame that is kept as a pattern.
const LONGEST: usize = 1 << 13;
/// After so many frames in a row that do not fit, a slot learns the next one; each time twice as many, up to a limit: some
/// messages have other literals each time.
const FIRST_MISSES: u8 = 4;
const MOST_MISSES: u8 = 64;
/// The most literals of enums in a frame that are values of its pattern. The many of meter values are its text, as they are the
/// same each time; the status of a notification is not.
const MOST_LITERALS: usize = 2;

/// The patterns of the frames that a codec has accepted, and what is known of those that fit them.
pub(super) struct Patterns<K> {
    /// Each frame has one slot, by a part of its text.
    slots: Vec<Slot<K>>,
}

struct Slot<K> {
    pattern: Option<Box<Pattern<K>>>,
    /// How many frames there were since one has fitted.
    misses: u8,
    /// How many there may be.
    patience: u8,
}

impl<K> Slot<K> {
    const EMPTY: Self = Self { pattern: None, misses: 0, patience: FIRST_MISSES };
}

/// A frame that fits a pattern.
pub(super) struct Found<'f, K> {
    pub(super) known: &'f K,
    /// The plan of its payload.
    pub(super) plan: &'f Plan,
    /// Where its id stands.
    pub(super) id: Range<usize>,
}

struct Pattern<K> {
    text: Box<[u8]>,
    id: Range<usize>,
    /// In the order of the text.
    values: Box<[Value]>,
    message: Message,
    answered: Option<usize>,
    known: K,
}

/// The action whose payload a frame has, and which of its two; `None`: no schema is of it.
type Message = Option<(usize, Kind)>;

fn plan(catalog: &Catalog, message: Message) -> &Plan {
    message.and_then(|(action, kind)| catalog.plan(action, kind)).unwrap_or_else(|| Plan::any_object())
}

struct Value {
    range: Range<usize>,
    node: NodeId,
}

impl<K> Default for Patterns<K> {
    fn default() -> Self {
        Self { slots: Vec::new() }
    }
}

impl<K> Patterns<K> {
    /// The pattern that a frame fits. `answered` is the action that it answers, if that is known. `value` is told where each
    /// value stands, even if the frame does not fit in the end.
    #[inline]
    pub(super) fn find<'f>(
        &'f mut self,
        codec: &'f Codec,
        frame: &[u8],
        answered: Option<usize>,
        value: impl FnMut(Range<usize>),
    ) -> Option<Found<'f, K>> {
        let id = id(frame)?;
        let Slot { pattern, misses, .. } = self.slots.get_mut(slot(frame, &id, answered))?;
        let pattern = pattern.as_ref()?;
        if frame.len() > codec.rules().max_bytes || pattern.answered != answered {
            return None;
        }
        let plan = plan(codec.catalog(), pattern.message);
        pattern.fits(plan, codec.rules(), frame, &id, value).then(|| {
            *misses = 0;
            Found { known: &pattern.known, plan, id }
        })
    }

    /// Notes a frame that the walk has accepted, and that fits no pattern. `know` says what is known of such frames.
    pub(super) fn missed<V>(
        &mut self,
        codec: &Codec,
        frame: &[u8],
        answered: Option<usize>,
        accepted: &Frame<V>,
        know: impl FnOnce(&Plan, &Noted<'_>) -> Option<K>,
    ) {
        let Some(id) = id(frame) else { return };
        if self.slots.is_empty() {
            self.slots.resize_with(SLOTS, || Slot::EMPTY);
        }
        let slot = &mut self.slots[slot(frame, &id, answered)];
        slot.misses += 1;
        if slot.misses > slot.patience {
            slot.misses = 0;
            slot.patience = MOST_MISSES.min(2 * slot.patience);
            slot.pattern = Pattern::learn(codec, frame, id, answered, accepted, know).map(Box::new);
        }
    }
}

/// Where the id stands, if the frame begins as nearly all do, and the id is plain ASCII.
#[inline]
fn id(frame: &[u8]) -> Option<Range<usize>> {
    let start = match frame {
        [b'[', _, b',', b'"', ..] => 4,
        [b'[', _, b',', b' ', b'"', ..] => 5,
        _ => return None,
    };
    let mut rest = Rest::new(&frame[start - 1..]);
    let id = rest.take_short_string()?;
    Some(start..start + id.as_bytes().len())
}

/// The slot of a frame: by what follows the id, and by its length, which tells programs apart.
#[inline]
fn slot(frame: &[u8], id: &Range<usize>, answered: Option<usize>) -> usize {
    let rest = &frame[id.end..];
    let length = frame.len() / 32;
    let others = length.wrapping_mul(0x9e37) ^ answered.map_or(0, |action| (action + 1).wrapping_mul(0x85eb));
    (hash_name(&rest[..rest.len().min(16)]) ^ others) % SLOTS
}

impl<K> Pattern<K> {
    #[cold]
    fn learn<V>(
        codec: &Codec,
        frame: &[u8],
        id: Range<usize>,
        answered: Option<usize>,
        accepted: &Frame<V>,
        know: impl FnOnce(&Plan, &Noted<'_>) -> Option<K>,
    ) -> Option<Self> {
        let catalog = &**codec.catalog();
        let message = match accepted.body {
            Body::Request { action, .. } => Some((action, Kind::Request)),
            Body::Result { action, .. } => action.map(|action| (action, Kind::Response)),
            Body::Error { .. } => return None,
        };
        let plan = plan(catalog, message);
        // What an extension or a delegate says may depend on the values.
        let is_plain = !plan.has_nested() && plan.delegate().is_none();
        if !is_plain || frame.len() > LONGEST || !accepted.deviations.is_empty() || accepted.data.is_some() {
            return None;
        }
        let mut sink = Discard;
        let mut decoder = Decoder::new(frame, &mut sink, Noting::default(), codec.rules());
        decoder.elements(Context { catalog, resolve: |_, _: JsonStr<'_>, (): &()| answered }).ok()?;
        let mut noted = decoder.judge.noted;
        let is_literal = |read: &Read| matches!(plan.node(read.node), Node::Enum(_));
        let has_few_literals = noted.read.iter().filter(|read| is_literal(read)).count() <= MOST_LITERALS;
        let mut values: Vec<Value> = Vec::new();
        for read in &mut noted.read {
            // With white space before it, a value is read, and noted, once more after that.
            let is_new = values.last().is_none_or(|last| last.range.end <= read.range.start);
            if is_new
                && (has_few_literals || !is_literal(read))
                && let Some(value) = Value::new(plan, frame, read, codec.rules())
            {
                read.value = Some(values.len());
                values.push(value);
            }
        }
        let known = know(plan, &noted)?;
        Some(Self { text: frame.into(), id, values: values.into(), message, answered, known })
    }

    #[inline]
    fn fits(
        &self,
        plan: &Plan,
        rules: Rules,
        frame: &[u8],
        id: &Range<usize>,
        mut each: impl FnMut(Range<usize>),
    ) -> bool {
        if id.len() > usize::from(rules.max_id) || !same(&frame[..id.start], &self.text[..self.id.start]) {
            return false;
        }
        let mut rest = Rest::new(&frame[id.end..]);
        let mut end = self.id.end;
        for value in &self.values {
            let between = &self.text[end..value.range.start];
            match rest.as_bytes().split_at_checked(between.len()) {
                Some((own, behind)) if same(own, between) => rest = Rest::new(behind),
                _ => return false,
            }
            let start = frame.len() - rest.as_bytes().len();
            if !takes(&mut rest, plan.node(value.node), rules) {
                return false;
            }
            each(start..frame.len() - rest.as_bytes().len());
            end = value.range.end;
        }
        same(rest.as_bytes(), &self.text[end..])
    }
}

/// Takes the value that begins here, if it is a plain one of this node.
#[inline(always)]
#[allow(clippy::inline_always, reason = "see `Rest`")]
fn takes(rest: &mut Rest<'_>, node: &Node, rules: Rules) -> bool {
    match node {
        Node::String(node) => rest
            .take_short_string()
            .is_some_and(|text| check_string::<_, Never>(&mut Strict, rules, &text, 0, node).is_ok()),
        Node::Integer { bounds, .. } => {
            rest.take_integer(|value| bounds.as_ref().is_none_or(|bounds| bounds.admit(value))).is_some()
        }
        Node::Number { bounds } => rest.take_number().is_some_and(|number| {
            let admits = |bounds| check_bounds::<_, Never>(&mut Strict, bounds, &number, 0).is_ok();
            bounds.as_deref().is_none_or(admits)
        }),
        Node::Enum(node) => rest.take_short_string().is_some_and(|text| node.find(text.as_bytes()).is_some()),
        Node::Any => rest.take_short_string().is_some() || rest.take_integer(|_| true).is_some(),
        Node::Object(_) | Node::Array(_) | Node::Boolean => false,
    }
}

impl Value {
    /// A value that another one may take the place of; `None`: its text is the pattern's.
    fn new(plan: &Plan, frame: &[u8], read: &Read, rules: Rules) -> Option<Self> {
        let mut rest = Rest::new(&frame[read.range.start..]);
        rest.skip_whitespace();
        let start = frame.len() - rest.as_bytes().len();
        let is_plain =
            takes(&mut rest, plan.node(read.node), rules) && frame.len() - rest.as_bytes().len() == read.range.end;
        is_plain.then_some(Self { range: start..read.range.end, node: read.node })
    }
}

/// What a walk has read of a payload.
#[derive(Default)]
pub(super) struct Noted<'p> {
    /// The steps into properties and items, each with the place that it goes on from: 0 is the payload, and a step leads to the
    /// place of its index and one.
    pub(super) steps: Vec<(Step<'p>, usize)>,
    /// The values; an object or an array comes after what is in it.
    pub(super) read: Vec<Read>,
}

pub(super) struct Read {
    pub(super) range: Range<usize>,
    pub(super) node: NodeId,
    /// See [`Noted::steps`].
    pub(super) place: usize,
    /// The index among the values of the pattern, if it is one.
    pub(super) value: Option<usize>,
}

/// Stops as [`Strict`] does, and notes where the values stand.
#[derive(Default)]
struct Noting<'p> {
    noted: Noted<'p>,
    place: usize,
}

impl<'p> Judge<'p> for Noting<'p> {
    const NOTES: bool = true;

    fn violation(&mut self, _: usize, _: impl FnOnce() -> ViolationKind) -> bool {
        true
    }
    fn nested(&mut self, _: Vec<Violation>, refuses: bool) -> bool {
        refuses
    }
    fn enter(&mut self, step: impl FnOnce() -> Step<'p>) {
        self.noted.steps.push((step(), self.place));
        self.place = self.noted.steps.len();
    }
    fn leave(&mut self) {
        self.place = self.place.checked_sub(1).map_or(0, |step| self.noted.steps[step].1);
    }
    fn value(&mut self, range: Range<usize>, node: NodeId) {
        self.noted.read.push(Read { range, node, place: self.place, value: None });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::Options;
    use crate::version::Version;

    const METER: &str = r#"[2,"6f1","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"2026-03-01T00:00:00Z","sampledValue":[{"value":"17","unit":"Wh"}]}]}]"#;
    const STATUS: &str =
        r#"[2,"6f1","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Available"}]"#;
    const LIMIT: &str = r#"[2, "a", "StartTransaction", {"connectorId": 1, "idTag": "0123456789", "meterStart": 0, "timestamp": "2026-03-01T00:00:00Z"}]"#;

    /// Whether the second frame fits the pattern of the first one; what fits has to be valid.
    fn fits(codec: &Codec, first: &str, second: &str) -> bool {
        let accept = |frame: &str| codec.accept(frame.as_bytes(), |_| None);
        let [own, other] = [first, second].map(|frame| id(frame.as_bytes()).unwrap());
        let pattern = Pattern::learn(codec, first.as_bytes(), own, None, &accept(first).unwrap(), |_, _| Some(()));
        let pattern = pattern.unwrap();
        let plan = plan(codec.catalog(), pattern.message);
        let fits = pattern.fits(plan, codec.rules(), second.as_bytes(), &other, |_| {});
        assert!(!fits || accept(second).is_some());
        fits
    }

    #[test]
    fn a_frame_fits_if_its_values_alone_are_others() {
        let codec = Codec::new(Version::ALL[0], &Options::default());
        let strict = Codec::new(Version::ALL[0], &Options { formats: true, ..Options::default() });
        for (first, from, to, expected) in [
            (METER, "6f1", "a longer id", true),
            (METER, "\"connectorId\":1", "\"connectorId\":2", true),
            (METER, "17", "1746.8", true),
            (METER, "17", "of any length up to what is looked at", true),
            (METER, "17", "\\u0031", false),
            (METER, "17", "é", false),
            (METER, "\"17\"", "17", false),
            (METER, "\"connectorId\":1", "\"connectorId\":1.0", false),
            (METER, "\"connectorId\":1", "\"connectorId\":01", false),
            (METER, "\"Wh\"", "\"kW\"", true),
            (METER, "\"Wh\"", "\"wh\"", false),
            (STATUS, "Available", "Charging", true),
            (STATUS, "Available", "Occupied", false),
            (METER, "}]}]}]", "}]}]}]]", false),
            (METER, "[2", "[3", false),
            (LIMIT, "0123456789", "01234567890123456789", true),
            (LIMIT, "0123456789", "012345678901234567890", false),
            (LIMIT, "\"a\"", "\"0123456789012345678901234567890123456\"", false),
            (LIMIT, "2026-03-01T00:00:00Z", "2026-03-01 00:00:00Z", true),
        ] {
            let second = first.replacen(from, to, 1);
            assert_eq!(fits(&codec, first, &second), expected, "{second}");
        }
        let calendar = LIMIT.replace("2026-03-01T", "2026-02-30T");
        assert!(fits(&codec, LIMIT, &calendar) && !fits(&strict, LIMIT, &calendar));
    }

    #[test]
    fn a_slot_learns_after_some_frames_and_waits_longer_each_time() {
        let codec = Codec::new(Version::ALL[0], &Options::default());
        let mut patterns = Patterns::default();
        // Of one length and one beginning.
        let frames = [METER.to_owned(), METER.replace("[{\"timestamp", "[ {\"timestamp")];
        let mut walked = [0; 2];
        for number in 0..600 {
            // The two come in turns of a hundred frames.
            let which = number / 100 % 2;
            let frame = frames[which].as_bytes();
            if let Some(Found { known, id, .. }) = patterns.find(&codec, frame, None, |_| {}) {
                assert_eq!((*known, &frame[id]), (which, &b"6f1"[..]));
            } else {
                walked[which] += 1;
                patterns.missed(&codec, frame, None, &codec.accept(frame, |_| None).unwrap(), |_, _| Some(which));
            }
        }
        assert_eq!(walked, [5 + 17 + 65, 9 + 33 + 65]);
    }
}
