//! The one recursive descent: a [`Plan`] and bytes in, values into a [`Sink`] out.
//!
//! The walk reads each byte once and asks the plan what belongs there. Its two parameters make the roads that the
//! library has, all from this text:
//!
//! | sink       | judge       | road                                                           |
//! |------------|-------------|----------------------------------------------------------------|
//! | Python     | [`Strict`]  | `decode`: stops at the first violation                           |
//! | `Discard`  | [`Strict`]  | `is_valid`: the same, and builds nothing                         |
//! | `Discard`  | [`Collect`] | `check` of a frame that is not valid: goes on, and notes kind, pointer and offset of each |
//! | Python     | [`Tolerant`] | `decode` of what a policy has mended: goes on, to build what rules accept |
//!
//! A [`Judge`] is told of a violation and answers whether to go on. [`Strict`] says no and keeps nothing, so on the
//! fast roads nothing is counted, located or allocated for errors. After a violation the walk reads the value as
//! any JSON, so that a judge that goes on sees the rest.
//!
//! Names are recognised by prediction: the property that followed this one last time is compared first, with its comma, its
//! quotes and its colon; then the one that two bytes of the name select (`Glance`); then the name is looked up. For an enum
//! it is the literal that followed the last one, the one that did before that, and then the look-up. See `Hint` in `schema`, and `Padded` in `json`.
//!
//! What most frames have is read within the loops of `object` and `array`; what is rarer has a function of its own,
//! called `other_…`, so that the loops stay short.
//!
//! If you add a keyword: a field in `schema/plan.rs`, its arm in `schema/compile.rs`, the check in `judge/checks.rs` beside
//! its like, and a kind in `violation.rs`.

mod frame;
#[cfg(test)]
pub(crate) mod keywords;
mod nested;
mod seen;

pub(crate) use frame::{Context, recover};
pub(crate) use nested::{Member, applying, find, is_met, is_string, judge as judge_nested, members};

use crate::json::{Fault, JsonType, LimitKind, Number, Reader, Rest, SyntaxKind, Token};
use crate::judge::{
    Judge, Rules, Stop, check_bounds, check_items, check_required, check_string, not_described, not_in, refuse,
};
use crate::message::Data;
use crate::schema::{
    ANY, ANY_ARRAY, ANY_OBJECT, Array, Bounds, Enum, Hint, KeyId, NO_PROPERTIES, Node, NodeId, Object, Plan, Property,
    StringNode, hash_name,
};
use crate::sink::Sink;
use crate::violation::{FrameFault, Step, Violation, ViolationKind, cut_name};
use seen::{Seen, UnknownNames};
use std::borrow::Cow;

type Walk<T, S> = Result<T, Stop<<S as Sink>::Error>>;

pub(crate) struct Decoder<'a, 's, S: Sink, J> {
    pub(crate) reader: Reader<'a>,
    pub(crate) sink: &'s mut S,
    pub(crate) judge: J,
    rules: Rules,
    depth: usize,
    names: UnknownNames<'a>,
    /// What is off-spec and accepted by the protocol itself, whatever a policy says.
    deviations: Vec<Violation>,
    /// What extensions say of the payload.
    data: Option<Box<Data<S::Value>>>,
}

impl<'a: 'p, 's, 'p, S: Sink, J: Judge<'p>> Decoder<'a, 's, S, J> {
    pub(crate) fn new(frame: &'a [u8], sink: &'s mut S, judge: J, rules: Rules) -> Self {
        let (names, deviations) = (UnknownNames::default(), Vec::new());
        Self { reader: Reader::new(frame), sink, judge, rules, depth: 0, names, deviations, data: None }
    }

    /// Reads the value that begins here and judges it by a node.
    #[inline]
    pub(crate) fn value(&mut self, plan: &'p Plan, id: NodeId) -> Walk<S::Value, S> {
        // Nearly always a payload.
        if let (Node::Object(object), Some(inside)) = (plan.node(id), self.reader.behind(b'{')) {
            return self.object(inside, plan, object);
        }
        self.value_here(plan, id)
    }

    #[inline(never)]
    fn value_here(&mut self, plan: &'p Plan, id: NodeId) -> Walk<S::Value, S> {
        let mut rest = self.reader.rest;
        let value = self.value_at(&mut rest, plan, id)?;
        self.reader.rest = rest;
        Ok(value)
    }

    /// Reads a value for a loop, which holds the rest of the input in `rest` instead of in the reader; white space may stand
    /// before the value.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "most values are short, and a call costs as much as they do")]
    fn value_at(&mut self, rest: &mut Rest<'a>, plan: &'p Plan, id: NodeId) -> Walk<S::Value, S> {
        let before = *rest;
        let value = self.read_value(rest, plan, id)?;
        self.note(before, *rest, id);
        Ok(value)
    }

    /// Tells the judge where a value stands, if it wants to know.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "nearly always nothing")]
    fn note(&mut self, before: Rest<'_>, behind: Rest<'_>, id: NodeId) {
        if J::NOTES {
            self.judge.value(self.reader.position_of(before)..self.reader.position_of(behind), id);
        }
    }

    /// Reads a value for [`Decoder::value_at`].
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "as above")]
    fn read_value(&mut self, rest: &mut Rest<'a>, plan: &'p Plan, id: NodeId) -> Walk<S::Value, S> {
        let node = plan.node(id);
        // The most frequent by far, and so not told from the others by a table.
        if let Node::Enum(node) = node
            && let Some((number, literal)) = node.predicted()
            && literal.json.take::<0>(rest)
        {
            node.saw_predicted(literal);
            return Ok(self.sink.literal(node.id(number))?);
        }
        match node {
            Node::Integer { bounds, .. } => {
                let admit = |value| bounds.as_ref().is_none_or(|bounds| bounds.admit(value));
                if let Some(value) = rest.take_integer(admit) {
                    return Ok(self.sink.integer(value)?);
                }
            }
            Node::Number { bounds } => {
                let before = *rest;
                if let Some(number) = rest.take_number() {
                    self.bounds(bounds.as_deref(), &number, |reader| reader.position_of(before))?;
                    return Ok(self.sink.real(&number)?);
                }
            }
            Node::String(node) => {
                let start = self.reader.position_of(*rest);
                if let Some(text) = rest.take_short_string() {
                    check_string(&mut self.judge, self.rules, &text, start, node)?;
                    return Ok(self.sink.string(text)?);
                }
            }
            Node::Object(object) => {
                if let Some(inside) = rest.behind(b'{') {
                    let value = self.object(inside, plan, object)?;
                    *rest = self.reader.rest;
                    return Ok(value);
                }
            }
            Node::Array(array) => {
                if let Some(inside) = rest.behind(b'[') {
                    let value = self.array(inside, plan, array)?;
                    *rest = self.reader.rest;
                    return Ok(value);
                }
            }
            Node::Boolean => {
                if let Some(boolean) = rest.take_boolean() {
                    return Ok(self.sink.boolean(boolean)?);
                }
            }
            Node::Enum(_) | Node::Any => {}
        }
        let value = self.other_value(*rest, plan, id)?;
        *rest = self.reader.rest;
        Ok(value)
    }

    /// Reads a value that is not at once what the node makes one expect.
    #[inline(never)]
    fn other_value(&mut self, mut rest: Rest<'a>, plan: &'p Plan, id: NodeId) -> Walk<S::Value, S> {
        if rest.skip_whitespace() {
            self.reader.rest = rest;
            return self.value(plan, id);
        }
        let node = plan.node(id);
        if let Node::Enum(node) = node
            && let Some((number, literal)) = node.alternative()
            && literal.json.take::<0>(&mut rest)
        {
            self.reader.rest = rest;
            node.saw(number);
            return Ok(self.sink.literal(node.id(number))?);
        }
        self.reader.rest = rest;
        match node {
            Node::Enum(node) => self.other_enum(plan, node),
            Node::Integer { bounds, whole_floats } => self.other_integer(plan, bounds.as_deref(), *whole_floats),
            Node::Number { bounds } => self.other_number(plan, bounds.as_deref()),
            Node::Boolean => self.boolean(plan),
            Node::String(node) => self.string(plan, node),
            Node::Object(_) => self.wrong_type(plan, JsonType::Object),
            Node::Array(_) => self.wrong_type(plan, JsonType::Array),
            Node::Any => self.any(plan),
        }
    }

    /// Reads an object after its brace.
    #[inline(never)]
    fn object(&mut self, inside: Rest<'a>, plan: &'p Plan, node: &'p Object) -> Walk<S::Value, S> {
        if node.properties.is_empty() {
            return self.undescribed(inside, plan, node);
        }
        self.descend(inside)?;
        let mut object = self.sink.begin_object(node.id, node.count.get())?;
        let mut seen = 0_u64;
        let mut others = Seen::new(&self.names);
        // Of what the plan knows: a peer may put anything into the one object, and nothing into the next.
        let mut count = 0;
        let mut rest = inside;
        let mut next = match node.properties.get(node.first.get()) {
            Some(property) if property.json.take::<1>(&mut rest) => {
                // Some programs write a space after each colon.
                rest.take_byte(b' ');
                Some(property)
            }
            _ => {
                let first = self.first_name(rest, plan, node, &mut object, &mut others)?;
                rest = self.reader.rest;
                first
            }
        };
        while let Some(property) = next {
            count += 1;
            if seen & property.bit != 0 {
                self.duplicate(plan, property, rest)?;
            }
            seen |= property.bit;
            self.judge.enter(|| Step::Name(Cow::Borrowed(&plan.keys()[property.at.key.index()].name)));
            self.sink.enter(&object, property.at);
            let value = self.value_at(&mut rest, plan, property.node)?;
            self.judge.leave();
            self.sink.property(&mut object, property.at, value)?;
            let hint = &property.next;
            next = match node.properties.get(hint.get()) {
                Some(property) if property.json.take::<0>(&mut rest) => Some(property),
                _ if rest.take_byte(b'}') => None,
                Some(property) if property.json.take_spaced(&mut rest) => Some(property),
                _ => {
                    let other = self.next_name(rest, plan, node, hint, &mut object, &mut others)?;
                    rest = self.reader.rest;
                    other
                }
            };
        }
        self.reader.rest = rest;
        self.depth -= 1;
        others.finish(&mut self.names);
        if S::BUILDS {
            node.count.set(count);
        }
        check_required(&mut self.judge, node, seen, || self.reader.position_of(inside) - 1)?;
        let value = self.sink.end_object(object)?;
        if seen & node.trigger != 0 {
            self.nested(plan, node, self.reader.position_of(inside) - 1)?;
        }
        Ok(value)
    }

    /// An object of which the plan knows no property.
    #[inline(never)]
    fn undescribed(&mut self, inside: Rest<'a>, plan: &'p Plan, node: &'p Object) -> Walk<S::Value, S> {
        self.descend(inside)?;
        let mut object = self.sink.begin_object(node.id, 0)?;
        let mut seen = Seen::new(&self.names);
        let mut rest = inside;
        if !rest.take(b'}') {
            loop {
                self.reader.rest = rest;
                self.additional_property(plan, node, &mut object, &mut seen)?;
                rest = self.reader.rest;
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

    /// Reads on to the first name of an object that the plan knows. `None`: it has none.
    #[inline(never)]
    fn first_name(
        &mut self,
        mut rest: Rest<'a>,
        plan: &'p Plan,
        node: &'p Object,
        object: &mut S::Object,
        seen: &mut Seen<'a>,
    ) -> Walk<Option<&'p Property>, S> {
        if rest.take(b'}') {
            self.reader.rest = rest;
            return Ok(None);
        }
        match self.name(rest, plan, node, &node.first, object, seen)? {
            None => self.next_name(self.reader.rest, plan, node, &node.first, object, seen),
            known => Ok(known),
        }
    }

    /// Reads on to the next name that the plan knows, which is not the predicted one, or not written like it. `None`: the
    /// object has ended.
    #[inline(never)]
    fn next_name(
        &mut self,
        mut rest: Rest<'a>,
        plan: &'p Plan,
        node: &'p Object,
        hint: &Hint,
        object: &mut S::Object,
        seen: &mut Seen<'a>,
    ) -> Walk<Option<&'p Property>, S> {
        while rest.take(b',') {
            let known = self.name(rest, plan, node, hint, object, seen)?;
            if known.is_some() {
                return Ok(known);
            }
            rest = self.reader.rest;
        }
        let ends = rest.take(b'}');
        self.reader.rest = rest;
        if ends { Ok(None) } else { self.syntax(SyntaxKind::ExpectedCommaOrBrace) }
    }

    /// Reads a name and the colon. `None`: the plan does not know it, and the value has been read as well.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "the second half of both")]
    fn name(
        &mut self,
        mut rest: Rest<'a>,
        plan: &'p Plan,
        node: &'p Object,
        hint: &Hint,
        object: &mut S::Object,
        seen: &mut Seen<'a>,
    ) -> Walk<Option<&'p Property>, S> {
        // White space may be all that is not as predicted; and where it is, there is some after the colon.
        if rest.skip_whitespace()
            && let Some(predicted) = node.properties.get(hint.get())
            && predicted.json.take::<1>(&mut rest)
        {
            rest.skip_whitespace();
            self.reader.rest = rest;
            return Ok(Some(predicted));
        }
        let guessed = node.glance.guess(rest.as_bytes());
        if let Some(property) = node.properties.get(guessed)
            && property.json.take::<1>(&mut rest)
        {
            rest.take_byte(b' ');
            hint.set(guessed);
            self.reader.rest = rest;
            return Ok(Some(property));
        }
        self.reader.rest = rest;
        if rest.byte() != b'"' {
            return self.syntax(SyntaxKind::ExpectedName);
        }
        let number = match self.reader.string() {
            Ok(name) => node.names.find(name.as_bytes()),
            Err(fault) => return self.fault(fault),
        };
        if let Some(number) = number {
            self.colon()?;
            hint.set(number);
            return Ok(Some(&node.properties[number]));
        }
        self.reader.rest = rest;
        self.other_property(plan, node, object, seen)?;
        Ok(None)
    }

    /// Reads a property that the plan does not know, beside those that it does.
    #[inline(never)]
    fn other_property(
        &mut self,
        plan: &'p Plan,
        node: &'p Object,
        object: &mut S::Object,
        seen: &mut Seen<'a>,
    ) -> Walk<(), S> {
        self.additional_property(plan, node, object, seen)
    }

    /// Reads a property that the plan does not know.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "the loop of `undescribed` has nothing else")]
    fn additional_property(
        &mut self,
        plan: &'p Plan,
        node: &'p Object,
        object: &mut S::Object,
        seen: &mut Seen<'a>,
    ) -> Walk<(), S> {
        let offset = self.reader.position();
        if self.reader.byte() != b'"' {
            return self.syntax(SyntaxKind::ExpectedName);
        }
        let token = match self.reader.string_token() {
            Ok(token) => token,
            Err(fault) => return self.fault(fault),
        };
        let names = &mut self.names;
        let key = additional_name(self.sink, &mut self.judge, plan, node, (seen, names), offset, &token)?;
        self.colon()?;
        self.reader.skip_whitespace();
        let before = self.reader.rest;
        let value = self.any(plan)?;
        self.note(before, self.reader.rest, ANY);
        self.judge.leave();
        if !self.sink.additional_property(object, key, value)? && !node.closed {
            self.repeated(offset)?;
        }
        Ok(())
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

    /// The name in front of a rest was there before. It begins at the last quote but one: no name of a plan has a quote.
    #[cold]
    fn duplicate(&mut self, plan: &Plan, property: &Property, behind: Rest<'_>) -> Walk<(), S> {
        let name = &plan.keys()[property.at.key.index()].name;
        let read = &self.reader.input()[..self.reader.position_of(behind)];
        let offset = read.rsplitn(3, |&byte| byte == b'"').last().map_or(0, <[u8]>::len);
        refuse(self.judge.violation(offset, || ViolationKind::Duplicate { property: name.clone() }))
    }

    /// The object that a `null` payload stands for.
    pub(crate) fn empty_object(&mut self, plan: &Plan, offset: usize) -> Walk<S::Value, S> {
        let node = if let Node::Object(node) = plan.node(plan.root()) { Some(node) } else { None };
        let object = self.sink.begin_object(node.and_then(|node| node.id), 0)?;
        if let Some(node) = node {
            check_required(&mut self.judge, node, 0, || offset)?;
        }
        Ok(self.sink.end_object(object)?)
    }

    #[inline(never)]
    fn array(&mut self, inside: Rest<'a>, plan: &'p Plan, node: &'p Array) -> Walk<S::Value, S> {
        self.descend(inside)?;
        let mut array = self.sink.begin_array(node.items != ANY)?;
        let mut items = 0;
        let mut rest = inside;
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
                rest.skip_whitespace();
            }
            if !rest.take(b']') {
                self.reader.rest = rest;
                return self.syntax(SyntaxKind::ExpectedCommaOrBracket);
            }
        }
        self.reader.rest = rest;
        self.depth -= 1;
        check_items(&mut self.judge, node, items, self.reader.position_of(inside) - 1)?;
        Ok(self.sink.end_array(array)?)
    }

    #[inline(never)]
    fn string(&mut self, plan: &'p Plan, node: &StringNode) -> Walk<S::Value, S> {
        if self.reader.byte() != b'"' {
            return self.wrong_type(plan, JsonType::String);
        }
        let start = self.reader.position();
        let string = match self.reader.string() {
            Ok(string) => string,
            Err(fault) => return self.fault(fault),
        };
        check_string(&mut self.judge, self.rules, &string, start, node)?;
        Ok(self.sink.string(string)?)
    }

    /// A literal that is not the predicted one, or none.
    #[inline(never)]
    fn other_enum(&mut self, plan: &'p Plan, node: &Enum) -> Walk<S::Value, S> {
        let start = self.reader.position();
        if self.reader.byte() != b'"' {
            return self.wrong_type_of_enum(plan, node);
        }
        let string = match self.reader.string() {
            Ok(string) => string,
            Err(fault) => return self.fault(fault),
        };
        if let Some((number, _)) = node.find(string.as_bytes()) {
            node.saw(number);
            return Ok(self.sink.literal(node.id(number))?);
        }
        refuse(self.judge.violation(start, || not_in(node, JsonType::String, &string.to_str())))?;
        Ok(self.sink.string(string)?)
    }

    /// An integer that is not as most are, or none.
    #[inline(never)]
    fn other_integer(&mut self, plan: &'p Plan, bounds: Option<&Bounds>, whole_floats: bool) -> Walk<S::Value, S> {
        let start = self.reader.position();
        if !self.reader.at_number() {
            return self.wrong_type(plan, JsonType::Integer);
        }
        let number = match self.reader.number() {
            Ok(number) => number,
            Err(fault) => return self.fault(fault),
        };
        let is_whole = number.is_integer() || whole_floats && number.to_decimal().is_whole();
        if !is_whole {
            let (expected, found) = (JsonType::Integer, JsonType::Number);
            refuse(self.judge.violation(start, || ViolationKind::Type { expected, found }))?;
        }
        self.bounds(bounds, &number, |_| start)?;
        Ok(if is_whole && !number.is_integer() { self.sink.whole(&number)? } else { self.sink.number(&number)? })
    }

    /// A number that is not as most are, or none.
    #[inline(never)]
    fn other_number(&mut self, plan: &'p Plan, bounds: Option<&Bounds>) -> Walk<S::Value, S> {
        let start = self.reader.position();
        if !self.reader.at_number() {
            return self.wrong_type(plan, JsonType::Number);
        }
        let number = match self.reader.number() {
            Ok(number) => number,
            Err(fault) => return self.fault(fault),
        };
        self.bounds(bounds, &number, |_| start)?;
        Ok(self.sink.real(&number)?)
    }

    #[inline]
    fn bounds(
        &mut self,
        bounds: Option<&Bounds>,
        number: &Number<'_>,
        start: impl FnOnce(&Reader<'a>) -> usize,
    ) -> Walk<(), S> {
        bounds.map_or(Ok(()), |bounds| check_bounds(&mut self.judge, bounds, number, start(&self.reader)))
    }

    fn boolean(&mut self, plan: &'p Plan) -> Walk<S::Value, S> {
        if !matches!(self.reader.byte(), b't' | b'f') {
            return self.wrong_type(plan, JsonType::Boolean);
        }
        self.any(plan)
    }

    /// Reads any JSON value.
    #[inline(never)]
    pub(crate) fn any(&mut self, plan: &'p Plan) -> Walk<S::Value, S> {
        match self.reader.byte() {
            b'"' => match self.reader.take_short_string() {
                Some(text) => Ok(self.sink.string(text)?),
                None => self.string(plan, &StringNode::default()),
            },
            // By the nodes that every plan begins with.
            b'{' => match (plan.node(ANY_OBJECT), self.reader.behind(b'{')) {
                (Node::Object(node), Some(inside)) => self.undescribed(inside, plan, node),
                _ => self.syntax(SyntaxKind::ExpectedValue),
            },
            b'[' => match (plan.node(ANY_ARRAY), self.reader.behind(b'[')) {
                (Node::Array(node), Some(inside)) => self.array(inside, plan, node),
                _ => self.syntax(SyntaxKind::ExpectedValue),
            },
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

    /// Enters an object or array, one level deeper.
    #[inline]
    fn descend(&mut self, inside: Rest<'a>) -> Walk<(), S> {
        if self.depth >= self.rules.max_depth {
            return self.too_deep(inside);
        }
        self.depth += 1;
        Ok(())
    }

    #[cold]
    fn too_deep(&mut self, inside: Rest<'a>) -> Walk<(), S> {
        self.reader.move_to(self.reader.position_of(inside) - 1);
        self.fault(Fault::Limit(LimitKind::Depth(self.rules.max_depth)))
    }

    #[cold]
    fn wrong_type(&mut self, plan: &'p Plan, expected: JsonType) -> Walk<S::Value, S> {
        if let Some(found) = self.reader.peek_type() {
            let start = self.reader.position();
            refuse(self.judge.violation(start, || ViolationKind::Type { expected, found }))?;
        }
        self.any(plan)
    }

    /// A value that is no string breaks `type`, and `enum` as well.
    #[cold]
    fn wrong_type_of_enum(&mut self, plan: &'p Plan, node: &Enum) -> Walk<S::Value, S> {
        if let Some(found) = self.reader.peek_type() {
            let start = self.reader.position();
            let expected = JsonType::String;
            refuse(self.judge.violation(start, || ViolationKind::Type { expected, found }))?;
            refuse(self.judge.violation(start, || not_in(node, found, "")))?;
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
#[inline(always)]
#[allow(
    clippy::inline_always,
    reason = "the parts of a token that is handed over are stored one by one and loaded together: a stall"
)]
fn additional_name<'a: 'p, 'p, S: Sink, J: Judge<'p>>(
    sink: &mut S,
    judge: &mut J,
    plan: &Plan,
    node: &Object,
    (seen, names): (&mut Seen<'a>, &mut UnknownNames<'a>),
    offset: usize,
    token: &Token<'a, '_>,
) -> Walk<S::Key, S> {
    let hash = hash_name(token.text.as_bytes());
    if node.closed {
        refuse(judge.violation(offset, || not_described(node, &token.text.to_str())))?;
    } else if !S::TELLS_REPEATED && !seen.insert_name(names, token, hash) {
        refuse(judge.violation(offset, || ViolationKind::Duplicate { property: cut_name(&token.text.to_str()) }))?;
    }
    judge.enter(|| Step::cut(token.to_str()));
    let is_twin = |key: &KeyId| plan.keys()[key.index()].snake.as_bytes() == token.text.as_bytes();
    let twin = node.properties.iter().map(|property| property.at.key).find(is_twin);
    Ok(sink.key(token.text, hash, twin)?)
}
