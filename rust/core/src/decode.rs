//! The one recursive descent: a [`Plan`] and bytes in, values into a [`Sink`] out.
//!
//! The walk reads each byte once and asks the plan what belongs there. Its two parameters make the roads that the
//! library has, all from this text:
//!
//! | sink       | judge       | road                                                           |
//! |------------|-------------|----------------------------------------------------------------|
//! | Python     | [`Strict`]  | `decode`: stops at the first violation                           |
//! | `Discard`  | [`Strict`]  | `is_valid`: the same, and builds nothing                         |
//! | `Discard`  | [`Collect`] | `check`: goes on, and notes kind, pointer and offset of each     |
//! | Python     | [`Tolerant`] | `decode` of what a policy has mended: goes on, to build what rules accept |
//!
//! A [`Judge`] is told of a violation and answers whether to go on. [`Strict`] says no and keeps nothing, so on the
//! fast roads nothing is counted, located or allocated for errors. After a violation the walk reads the value as
//! any JSON, so that a judge that goes on sees the rest.
//!
//! Names are recognised by prediction: the property that followed this one last time stands here, its quotes and its
//! colon included, or the name is looked up. Enum literals likewise. See `Prediction` and `Hint` in `schema`.
//!
//! What most frames have is read within the loops of `object` and `array`; what is rarer has a function of its own,
//! called `other_…`, so that the loops stay short.
//!
//! If you add a keyword: a field in `schema/plan.rs`, its arm in `schema/compile.rs`, the check here beside its
//! like, and a kind in `violation.rs`.

mod format;
mod judge;
#[cfg(test)]
mod keywords;
mod seen;

pub(crate) use format::matches as matches_format;
pub(crate) use judge::{Collect, Judge, Strict, Tolerant};

use crate::json::{Fault, JsonType, Number, Reader, Rest, Token};
use crate::schema::{
    ANY_ARRAY, ANY_OBJECT, Array, Bounds, Enum, Format, Hint, KeyId, Limit, NO_PROPERTIES, Node, NodeId, Object, Plan,
    Property, hash_name,
};
use crate::sink::Sink;
use crate::version::DateTime;
use crate::violation::{FrameFault, LimitKind, Step, SyntaxKind, ViolationKind, cut_name};
use seen::{Seen, UnknownNames};

/// Why a walk stopped.
#[derive(Debug)]
pub(crate) enum Stop<E> {
    /// The frame is refused; the judge knows why, if it keeps that.
    Refused,
    /// The sink, or the source, failed.
    Failed(E),
}

impl<E> From<E> for Stop<E> {
    #[inline]
    fn from(error: E) -> Self {
        Self::Failed(error)
    }
}

type Walk<T, S> = Result<T, Stop<<S as Sink>::Error>>;

/// What a walk judges by beside the plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rules {
    pub(crate) max_bytes: usize,
    pub(crate) max_depth: usize,
    /// How to judge `format`, if at all.
    pub(crate) formats: Option<DateTime>,
}

pub(crate) struct Decoder<'a, 's, S, J> {
    pub(crate) reader: Reader<'a>,
    pub(crate) sink: &'s mut S,
    pub(crate) judge: J,
    rules: Rules,
    depth: usize,
    names: UnknownNames<'a>,
}

impl<'a, 's, S: Sink, J: Judge> Decoder<'a, 's, S, J> {
    pub(crate) fn new(frame: &'a [u8], sink: &'s mut S, judge: J, rules: Rules) -> Self {
        Self { reader: Reader::new(frame), sink, judge, rules, depth: 0, names: UnknownNames::default() }
    }

    /// Reads the value that begins here and judges it by a node.
    pub(crate) fn value(&mut self, plan: &Plan, id: NodeId) -> Walk<S::Value, S> {
        // Nearly always a payload.
        if let (Node::Object(object), b'{') = (plan.node(id), self.reader.byte()) {
            return self.object(plan, object);
        }
        let mut rest = self.reader.rest;
        let value = self.value_at(&mut rest, plan, id)?;
        self.reader.rest = rest;
        Ok(value)
    }

    /// The same for a loop, which keeps for itself what is left of the input; there may be white space before the value.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "most values are short, and a call costs as much as they do")]
    fn value_at(&mut self, rest: &mut Rest<'a>, plan: &Plan, id: NodeId) -> Walk<S::Value, S> {
        let node = plan.node(id);
        loop {
            match node {
                Node::Enum(node) => {
                    if let Some(literal) = node.take_predicted(rest) {
                        return Ok(self.sink.literal(literal)?);
                    }
                }
                Node::Integer { bounds, .. } => {
                    let admit = |value| bounds.as_ref().is_none_or(|bounds| bounds.admit(value));
                    if let Some(value) = rest.take_integer(admit) {
                        return Ok(self.sink.integer(value)?);
                    }
                }
                Node::Number { bounds } => {
                    let start = self.reader.position_of(*rest);
                    if let Some(number) = rest.take_number() {
                        self.bounds(bounds.as_deref(), &number, start)?;
                        return Ok(self.sink.real(&number)?);
                    }
                }
                Node::String { max_length, format } if rest.byte() == b'"' => {
                    return self.by_reader(rest, |this| this.string(*max_length, *format));
                }
                Node::Object(object) if rest.byte() == b'{' => {
                    return self.by_reader(rest, |this| this.object(plan, object));
                }
                Node::Array(array) if rest.byte() == b'[' => {
                    return self.by_reader(rest, |this| this.array(plan, array));
                }
                Node::Boolean => {
                    if let Some(boolean) = rest.take_boolean() {
                        return Ok(self.sink.boolean(boolean)?);
                    }
                }
                Node::Any if rest.byte() > b' ' => return self.by_reader(rest, |this| this.any(plan)),
                _ => {}
            }
            if !rest.skip_whitespace() {
                return self.by_reader(rest, |this| this.other_value(plan, node));
            }
        }
    }

    /// Reads a value that is not what the node makes one expect.
    #[inline(never)]
    fn other_value(&mut self, plan: &Plan, node: &Node) -> Walk<S::Value, S> {
        match node {
            Node::Enum(node) => self.other_enum(plan, node),
            Node::Integer { bounds, whole_floats } => self.other_integer(plan, bounds.as_deref(), *whole_floats),
            Node::Number { bounds } => self.other_number(plan, bounds.as_deref()),
            Node::Boolean => self.boolean(plan),
            Node::String { .. } => self.wrong_type(plan, JsonType::String),
            Node::Object(_) => self.wrong_type(plan, JsonType::Object),
            Node::Array(_) => self.wrong_type(plan, JsonType::Array),
            Node::Any => self.any(plan),
        }
    }

    /// Reads what a loop leaves to a function.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "moves two words")]
    fn by_reader<T>(&mut self, rest: &mut Rest<'a>, read: impl FnOnce(&mut Self) -> Walk<T, S>) -> Walk<T, S> {
        self.reader.rest = *rest;
        let read = read(self)?;
        *rest = self.reader.rest;
        Ok(read)
    }

    #[inline(never)]
    fn object(&mut self, plan: &Plan, node: &Object) -> Walk<S::Value, S> {
        if node.properties.is_empty() {
            return self.undescribed(plan, node);
        }
        let start = self.reader.position();
        self.descend()?;
        let mut object = self.sink.begin_object(node.count.get())?;
        let mut seen = Seen::new(&self.names);
        let mut hint = &node.first;
        // Of what the plan knows: a peer may put anything into the one object, and nothing into the next.
        let mut count = 0;
        let mut rest = self.reader.rest;
        if !rest.take(b'}') {
            loop {
                let offset = self.reader.position_of(rest);
                let predicted = hint.get();
                let known = match node.properties.get(predicted).filter(|known| known.prediction.take(&mut rest)) {
                    Some(property) => Some((predicted, property)),
                    None if rest.skip_whitespace() => continue,
                    None => {
                        self.by_reader(&mut rest, |this| this.other_name(plan, node, hint, &mut object, &mut seen))?
                    }
                };
                if let Some((number, property)) = known {
                    count += 1;
                    if !seen.insert(number) {
                        self.duplicate(node, number, offset)?;
                    }
                    hint = &property.next;
                    self.judge.enter(|| Step::Name(plan.keys()[property.key.index()].name.clone()));
                    let value = self.value_at(&mut rest, plan, property.node)?;
                    self.judge.leave();
                    self.sink.property(&mut object, property.key, value)?;
                }
                if !rest.take(b',') {
                    break;
                }
            }
            if !rest.take(b'}') {
                self.reader.rest = rest;
                return self.syntax(SyntaxKind::ExpectedCommaOrBrace);
            }
        }
        self.reader.rest = rest;
        self.depth -= 1;
        let seen = seen.finish(&mut self.names);
        if S::BUILDS {
            node.count.set(count);
        }
        check_required(&mut self.judge, node, seen, start)?;
        Ok(self.sink.end_object(object)?)
    }

    /// An object of which the plan knows no property.
    #[inline(never)]
    fn undescribed(&mut self, plan: &Plan, node: &Object) -> Walk<S::Value, S> {
        self.descend()?;
        let mut object = self.sink.begin_object(0)?;
        let mut seen = Seen::new(&self.names);
        let mut rest = self.reader.rest;
        if !rest.take(b'}') {
            loop {
                self.by_reader(&mut rest, |this| {
                    this.additional_property(plan, node, &mut object, &mut seen, |_| None)
                })?;
                if !rest.take(b',') {
                    break;
                }
                rest.skip_whitespace();
            }
            if !rest.take(b'}') {
                self.reader.rest = rest;
                return self.syntax(SyntaxKind::ExpectedCommaOrBrace);
            }
        }
        self.reader.rest = rest;
        self.depth -= 1;
        seen.finish(&mut self.names);
        Ok(self.sink.end_object(object)?)
    }

    /// Reads a name that is not the predicted one, or not written like it, and the colon. `None`: the plan does not know it,
    /// and the value has been read as well.
    #[inline(never)]
    fn other_name<'p>(
        &mut self,
        plan: &Plan,
        node: &'p Object,
        hint: &Hint,
        object: &mut S::Object,
        seen: &mut Seen,
    ) -> Walk<Option<(usize, &'p Property)>, S> {
        let known = self.additional_property(plan, node, object, seen, |name| node.names.find(name))?;
        Ok(known.map(|number| {
            hint.set(number);
            (number, &node.properties[number])
        }))
    }

    /// Reads a property that the plan does not know, or the name and the colon alone of one that it does know: its number.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "one of the two callers has nothing to find")]
    fn additional_property(
        &mut self,
        plan: &Plan,
        node: &Object,
        object: &mut S::Object,
        seen: &mut Seen,
        find: impl FnOnce(&[u8]) -> Option<usize>,
    ) -> Walk<Option<usize>, S> {
        let offset = self.reader.position();
        if self.reader.byte() != b'"' {
            return self.syntax(SyntaxKind::ExpectedName);
        }
        let token = match self.reader.string_token() {
            Ok(token) => token,
            Err(fault) => return self.fault(fault),
        };
        let known = find(token.text.as_bytes());
        if known.is_some() {
            self.colon()?;
            return Ok(known);
        }
        let names = &mut self.names;
        let key = additional_name(self.sink, &mut self.judge, plan, node, (seen, names), offset, &token)?;
        self.colon()?;
        self.reader.skip_whitespace();
        let value = self.any(plan)?;
        self.judge.leave();
        if !self.sink.additional_property(object, key, value)? && !node.closed {
            self.repeated(offset)?;
        }
        Ok(None)
    }

    /// The name that begins here was there before, and the plan does not know it.
    #[cold]
    fn repeated(&mut self, offset: usize) -> Walk<(), S> {
        let mut reader = Reader::new(&self.reader.input()[offset..]);
        let mut property = || reader.string().map(|name| cut_name(&name.to_str())).unwrap_or_default();
        refuse(self.judge.violation(offset, || ViolationKind::Duplicate { property: property() }))
    }

    #[inline]
    fn colon(&mut self) -> Walk<(), S> {
        if self.reader.take(b':') { Ok(()) } else { self.syntax(SyntaxKind::ExpectedColon) }
    }

    #[cold]
    fn duplicate(&mut self, node: &Object, number: usize, offset: usize) -> Walk<(), S> {
        let property = || node.names.get(number).unwrap_or_default().into();
        refuse(self.judge.violation(offset, || ViolationKind::Duplicate { property: property() }))
    }

    /// The object that a `null` payload stands for.
    pub(crate) fn empty_object(&mut self, plan: &Plan, offset: usize) -> Walk<S::Value, S> {
        let object = self.sink.begin_object(0)?;
        if let Node::Object(node) = plan.node(plan.root()) {
            check_required(&mut self.judge, node, 0, offset)?;
        }
        Ok(self.sink.end_object(object)?)
    }

    #[inline(never)]
    fn array(&mut self, plan: &Plan, node: &Array) -> Walk<S::Value, S> {
        let start = self.reader.position();
        self.descend()?;
        let mut array = self.sink.begin_array()?;
        let mut items = 0;
        let mut rest = self.reader.rest;
        if !rest.take(b']') {
            loop {
                self.judge.enter(|| Step::Index(items));
                let value = self.value_at(&mut rest, plan, node.items)?;
                self.judge.leave();
                self.sink.item(&mut array, value)?;
                items += 1;
                if !rest.take(b',') {
                    break;
                }
            }
            if !rest.take(b']') {
                self.reader.rest = rest;
                return self.syntax(SyntaxKind::ExpectedCommaOrBracket);
            }
        }
        self.reader.rest = rest;
        self.depth -= 1;
        check_items(&mut self.judge, node, items, start)?;
        Ok(self.sink.end_array(array)?)
    }

    #[inline(never)]
    fn string(&mut self, max_length: Option<u32>, format: Option<Format>) -> Walk<S::Value, S> {
        let start = self.reader.position();
        let string = match self.reader.string() {
            Ok(string) => string,
            Err(fault) => return self.fault(fault),
        };
        // No string has more characters than bytes.
        if let Some(limit) = max_length
            && string.as_bytes().len() > limit as usize
        {
            let length = string.chars();
            if length > limit as usize {
                refuse(self.judge.violation(start, || ViolationKind::MaxLength { limit, length }))?;
            }
        }
        if let (Some(format), Some(date_time)) = (format, self.rules.formats)
            && !matches_format(format, date_time, string.as_bytes())
        {
            refuse(self.judge.violation(start, || ViolationKind::Format { format: format.name() }))?;
        }
        Ok(self.sink.string(string)?)
    }

    /// A literal that is not the predicted one, or none.
    #[inline(never)]
    fn other_enum(&mut self, plan: &Plan, node: &Enum) -> Walk<S::Value, S> {
        let start = self.reader.position();
        if self.reader.byte() != b'"' {
            return self.wrong_type_of_enum(plan, node);
        }
        let string = match self.reader.string() {
            Ok(string) => string,
            Err(fault) => return self.fault(fault),
        };
        if let Some(number) = node.literals.find(string.as_bytes()) {
            node.saw(number);
            return Ok(self.sink.literal(node.literal(number))?);
        }
        refuse(self.judge.violation(start, || not_in(node, JsonType::String)))?;
        Ok(self.sink.string(string)?)
    }

    /// An integer that is not as most are, or none.
    #[inline(never)]
    fn other_integer(&mut self, plan: &Plan, bounds: Option<&Bounds>, whole_floats: bool) -> Walk<S::Value, S> {
        let start = self.reader.position();
        if !self.reader.at_number() {
            return self.wrong_type(plan, JsonType::Integer);
        }
        let number = match self.reader.number() {
            Ok(number) => number,
            Err(fault) => return self.fault(fault),
        };
        if !(number.is_integer() || whole_floats && number.to_decimal().is_whole()) {
            let (expected, found) = (JsonType::Integer, JsonType::Number);
            refuse(self.judge.violation(start, || ViolationKind::Type { expected, found }))?;
        }
        self.bounds(bounds, &number, start)?;
        Ok(self.sink.number(&number)?)
    }

    /// A number that is not as most are, or none.
    #[inline(never)]
    fn other_number(&mut self, plan: &Plan, bounds: Option<&Bounds>) -> Walk<S::Value, S> {
        let start = self.reader.position();
        if !self.reader.at_number() {
            return self.wrong_type(plan, JsonType::Number);
        }
        let number = match self.reader.number() {
            Ok(number) => number,
            Err(fault) => return self.fault(fault),
        };
        self.bounds(bounds, &number, start)?;
        Ok(self.sink.real(&number)?)
    }

    #[inline]
    fn bounds(&mut self, bounds: Option<&Bounds>, number: &Number<'_>, start: usize) -> Walk<(), S> {
        bounds.map_or(Ok(()), |bounds| check_bounds(&mut self.judge, bounds, number, start))
    }

    fn boolean(&mut self, plan: &Plan) -> Walk<S::Value, S> {
        if !matches!(self.reader.byte(), b't' | b'f') {
            return self.wrong_type(plan, JsonType::Boolean);
        }
        self.any(plan)
    }

    /// Reads any JSON value.
    #[inline(never)]
    pub(crate) fn any(&mut self, plan: &Plan) -> Walk<S::Value, S> {
        match self.reader.byte() {
            b'"' => self.string(None, None),
            b'{' | b'[' => {
                // The nodes that every plan begins with.
                match plan.node(if self.reader.byte() == b'{' { ANY_OBJECT } else { ANY_ARRAY }) {
                    Node::Object(object) => self.undescribed(plan, object),
                    Node::Array(array) => self.array(plan, array),
                    _ => self.syntax(SyntaxKind::ExpectedValue),
                }
            }
            b't' => self.literal(b"true", |sink| sink.boolean(true)),
            b'f' => self.literal(b"false", |sink| sink.boolean(false)),
            b'n' => self.literal(b"null", S::null),
            b'-' | b'0'..=b'9' => match self.reader.take_integer(|_| true) {
                Some(value) => Ok(self.sink.integer(value)?),
                None => self.any_number(),
            },
            _ => self.syntax(SyntaxKind::ExpectedValue),
        }
    }

    #[inline(never)]
    fn any_number(&mut self) -> Walk<S::Value, S> {
        if let Some(number) = self.reader.take_number() {
            return Ok(self.sink.number(&number)?);
        }
        match self.reader.number() {
            Ok(number) => Ok(self.sink.number(&number)?),
            Err(fault) => self.fault(fault),
        }
    }

    fn literal(
        &mut self,
        text: &'static [u8],
        make: impl FnOnce(&mut S) -> Result<S::Value, S::Error>,
    ) -> Walk<S::Value, S> {
        match self.reader.literal(text) {
            Ok(()) => Ok(make(self.sink)?),
            Err(fault) => self.fault(fault),
        }
    }

    /// Enters an object or array: past its first byte, one level deeper.
    #[inline]
    fn descend(&mut self) -> Walk<(), S> {
        if self.depth >= self.rules.max_depth {
            return self.fault(Fault::Limit(LimitKind::Depth(self.rules.max_depth)));
        }
        self.depth += 1;
        self.reader.advance(1);
        Ok(())
    }

    #[cold]
    fn wrong_type(&mut self, plan: &Plan, expected: JsonType) -> Walk<S::Value, S> {
        if let Some(found) = self.reader.peek_type() {
            let start = self.reader.position();
            refuse(self.judge.violation(start, || ViolationKind::Type { expected, found }))?;
        }
        self.any(plan)
    }

    /// A value that is no string breaks `type`, and `enum` as well.
    #[cold]
    fn wrong_type_of_enum(&mut self, plan: &Plan, node: &Enum) -> Walk<S::Value, S> {
        if let Some(found) = self.reader.peek_type() {
            let start = self.reader.position();
            let expected = JsonType::String;
            refuse(self.judge.violation(start, || ViolationKind::Type { expected, found }))?;
            refuse(self.judge.violation(start, || not_in(node, found)))?;
            if node.closed && found == JsonType::Object {
                return self.value(plan, NO_PROPERTIES);
            }
        }
        self.any(plan)
    }

    /// Something else than `expected` stands here.
    #[cold]
    pub(crate) fn syntax<T>(&mut self, expected: SyntaxKind) -> Walk<T, S> {
        self.fault(self.reader.unexpected(expected))
    }

    #[cold]
    pub(crate) fn fault<T>(&mut self, fault: Fault) -> Walk<T, S> {
        self.judge.fatal(self.reader.position(), None, fault.into());
        Err(Stop::Refused)
    }

    /// The frame itself is wrong, at one of its elements or as a whole.
    #[cold]
    pub(crate) fn frame_fault<T>(&mut self, offset: usize, element: Option<usize>, fault: FrameFault) -> Walk<T, S> {
        self.judge.fatal(offset, element, ViolationKind::Frame(fault));
        Err(Stop::Refused)
    }
}

/// A name that the plan does not know: a violation in a closed object, a key to build where the walk goes on.
#[inline]
fn additional_name<'a, S: Sink, J: Judge>(
    sink: &mut S,
    judge: &mut J,
    plan: &Plan,
    node: &Object,
    (seen, names): (&mut Seen, &mut UnknownNames<'a>),
    offset: usize,
    token: &Token<'a, '_>,
) -> Walk<S::Key, S> {
    let name = || cut_name(&token.text.to_str());
    let hash = hash_name(token.text.as_bytes());
    if node.closed {
        refuse(judge.violation(offset, || ViolationKind::AdditionalProperties { property: name() }))?;
    } else if !S::TELLS_REPEATED && !seen.insert_name(names, token, hash) {
        refuse(judge.violation(offset, || ViolationKind::Duplicate { property: name() }))?;
    }
    judge.enter(|| Step::Name(name()));
    let is_twin = |key: &KeyId| plan.keys()[key.index()].snake.as_bytes() == token.text.as_bytes();
    let twin = node.properties.iter().map(|property| property.key).find(is_twin);
    Ok(sink.key(token.text, hash, twin)?)
}

/// Judges an object by the properties that it has, as bits.
#[inline]
pub(crate) fn check_required<J: Judge, E>(
    judge: &mut J,
    node: &Object,
    seen: u64,
    start: usize,
) -> Result<(), Stop<E>> {
    let missing = node.required & !seen;
    if missing == 0 { Ok(()) } else { self::missing(judge, node, missing, start) }
}

#[cold]
fn missing<J: Judge, E>(judge: &mut J, node: &Object, missing: u64, start: usize) -> Result<(), Stop<E>> {
    for (_, name) in node.names.iter().enumerate().filter(|(number, _)| missing >> number & 1 == 1) {
        refuse(judge.violation(start, || ViolationKind::Required { property: name.into() }))?;
    }
    Ok(())
}

/// Judges an array by how many items it has.
#[inline]
pub(crate) fn check_items<J: Judge, E>(judge: &mut J, node: &Array, items: usize, start: usize) -> Result<(), Stop<E>> {
    if let Some(limit) = node.min_items.filter(|&limit| items < limit as usize) {
        refuse(judge.violation(start, || ViolationKind::MinItems { limit, items }))?;
    }
    if let Some(limit) = node.max_items.filter(|&limit| items > limit as usize) {
        refuse(judge.violation(start, || ViolationKind::MaxItems { limit, items }))?;
    }
    Ok(())
}

/// Judges a number by its limits.
pub(crate) fn check_bounds<J: Judge, E>(
    judge: &mut J,
    bounds: &Bounds,
    number: &Number<'_>,
    start: usize,
) -> Result<(), Stop<E>> {
    let found = if number.is_integer() { JsonType::Integer } else { JsonType::Number };
    let text = |limit: &Limit| limit.text.clone();
    if let Some(limit) = &bounds.minimum
        && limit.compare(number).is_lt()
    {
        refuse(judge.violation(start, || ViolationKind::Minimum { limit: text(limit), found }))?;
    }
    if let Some(limit) = &bounds.maximum
        && limit.compare(number).is_gt()
    {
        refuse(judge.violation(start, || ViolationKind::Maximum { limit: text(limit), found }))?;
    }
    if let Some(limit) = &bounds.multiple_of
        && !limit.divides(number)
    {
        refuse(judge.violation(start, || ViolationKind::MultipleOf { divisor: text(limit), found }))?;
    }
    Ok(())
}

/// Carries a judge's answer upwards.
#[inline]
pub(crate) fn refuse<E>(stop: bool) -> Result<(), Stop<E>> {
    if stop { Err(Stop::Refused) } else { Ok(()) }
}

#[cold]
pub(crate) fn not_in(node: &Enum, found: JsonType) -> ViolationKind {
    ViolationKind::Enum { literals: node.literals.iter().map(Box::from).collect(), found }
}
