//! Encoding: a [`Plan`] and values from a [`Source`] in, compact JSON out.
//!
//! The walk judges what it writes: numbers by the digits that go out, strings by their characters. As in `decode`, a
//! [`Judge`] is told of each violation and answers whether to go on. Nothing half-written leaves: the buffer is
//! handed over when the whole frame stands.
//!
//! Keys and literals are recognised at a glance, by the identity of the strings that the plan's own keys and
//! literals are made of, before they are looked up by their text; either way the bytes to write are at hand.

use crate::decode::{Member, applying, find, is_string, judge_nested, members};
use crate::json::{Fault, JsonText, JsonType, LimitKind, Number, Padded, Reader, same};
use crate::judge::{
    Collect, Judge, Rules, Stop, Strict, check_bounds, check_delegated, check_items, check_required, check_string,
    not_an_action, not_described, not_in, refuse,
};
use crate::message::{MAX_ID, MessageType, Parts};
use crate::schema::{
    ANY, ANY_ARRAY, ANY_OBJECT, Array, Bounds, Catalog, Delegate, Enum, Kind, NO_PROPERTIES, Node, NodeId, Object,
    ObjectId, Plan, StringNode,
};
use crate::source::{Shape, Source};
use crate::version::Version;
use crate::violation::{FrameFault, Step, ValueFault, Violation, ViolationKind, cut_name};
use std::borrow::Cow;

/// A frame to be written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outgoing<'m, V> {
    /// A CALL or a SEND
    Request {
        /// Which of the two
        message_type: MessageType,
        /// The message id
        unique_id: &'m str,
        /// As the version spells it
        action: &'m str,
        /// An object
        payload: V,
    },
    /// A CALLRESULT
    Result {
        /// The message id
        unique_id: &'m str,
        /// The action that it answers; validation needs it
        action: Option<&'m str>,
        /// The message of a vendor that it answers, where the action is `DataTransfer`: see [`Catalog::transfers`]
        transfer: Option<usize>,
        /// An object
        payload: V,
    },
    /// A CALLERROR or a CALLRESULTERROR
    Error {
        /// Which of the two
        message_type: MessageType,
        /// The message id
        unique_id: &'m str,
        /// One of the version's
        code: &'m str,
        /// Cut where the version demands it
        description: &'m str,
        /// An object
        details: V,
    },
}

impl<V> Outgoing<'_, V> {
    /// The action, where the frame has one or answers one.
    pub fn action(&self) -> Option<&str> {
        match self {
            Self::Request { action, .. } => Some(action),
            Self::Result { action, .. } => *action,
            Self::Error { .. } => None,
        }
    }

    /// The payload; of an error its details.
    pub fn payload(&self) -> &V {
        match self {
            Self::Request { payload, .. } | Self::Result { payload, .. } => payload,
            Self::Error { details, .. } => details,
        }
    }
}

type Walk<T, S> = Result<T, Stop<<S as Source>::Error>>;

pub(crate) struct Encoder<'s, S, J> {
    source: &'s mut S,
    judge: J,
    rules: Rules,
    depth: usize,
    out: &'s mut JsonText,
    /// Whether another value was written in place of a string that may hold JSON, in the object that is being written.
    owes_string: bool,
}

impl<'s, 'p, S: Source, J: Judge<'p>> Encoder<'s, S, J> {
    fn new(source: &'s mut S, judge: J, rules: Rules, out: &'s mut JsonText) -> Self {
        out.clear();
        Self { source, judge, rules, depth: 0, out, owes_string: false }
    }

    /// Writes a whole frame.
    fn frame(&mut self, catalog: &'p Catalog, message: &Outgoing<'_, S::Value>) -> Walk<(), S> {
        let version = catalog.version();
        match message {
            Outgoing::Request { message_type, unique_id, action, payload } => {
                self.header(version, *message_type, unique_id)?;
                let known = self.request(catalog, *message_type, action)?;
                let plan = known.and_then(|action| catalog.plan(action, Kind::Request));
                let prefix = known.and_then(|action| catalog.json(action));
                if prefix.is_none() {
                    self.out.push_string(&Padded::COMMA, action);
                }
                self.payload(plan, prefix.unwrap_or(&Padded::COMMA), payload)?;
            }
            Outgoing::Result { unique_id, action, transfer, payload } => {
                self.header(version, MessageType::CallResult, unique_id)?;
                let plan = match transfer.and_then(|transfer| catalog.plan(transfer, Kind::Response)) {
                    Some(plan) => Some(plan),
                    None => self.response_plan(catalog, *action)?,
                };
                self.payload(plan, &Padded::COMMA, payload)?;
            }
            Outgoing::Error { message_type, unique_id, code, description, details } => {
                self.header(version, *message_type, unique_id)?;
                if !version.error_codes().iter().any(|known| same(known.name(), code)) {
                    self.frame_violation(2, FrameFault::ErrorCode)?;
                }
                self.out.push_string(&Padded::COMMA, code);
                self.out.push_string(&Padded::COMMA, version.cut_description(description));
                self.judge.enter(|| Step::Index(4));
                self.payload(None, &Padded::COMMA, details)?;
                self.judge.leave();
            }
        }
        self.out.push_ascii("]");
        Ok(())
    }

    fn header(&mut self, version: Version, message_type: MessageType, unique_id: &str) -> Walk<(), S> {
        if !version.message_types().contains(&message_type) {
            self.frame_violation(0, FrameFault::MessageType)?;
        }
        if unique_id.len() > MAX_ID.into() {
            // The id of what is answered is the peer's, and a policy may have accepted a longer one.
            let limit = if message_type.parts() == Parts::Request { MAX_ID } else { self.rules.max_id }.into();
            let length = unique_id.chars().count();
            if length > limit {
                self.frame_violation(1, FrameFault::IdLength { limit, length })?;
            }
        }
        self.out.push_string(message_type.opening(), unique_id);
        Ok(())
    }

    #[cold]
    fn frame_violation(&mut self, element: usize, fault: FrameFault) -> Walk<(), S> {
        self.judge.enter(|| Step::Index(element));
        refuse(self.judge.violation(0, || ViolationKind::Frame(fault)))?;
        self.judge.leave();
        Ok(())
    }

    /// The index of the action, if there is one that this type of message may have.
    fn request(&mut self, catalog: &Catalog, message_type: MessageType, action: &str) -> Walk<Option<usize>, S> {
        let known = catalog.find_carried(action.as_bytes(), message_type);
        if known.is_none() {
            refuse(self.judge.violation(0, || not_an_action(catalog, action)))?;
        }
        Ok(known)
    }

    fn response_plan(&mut self, catalog: &'p Catalog, action: Option<&str>) -> Walk<Option<&'p Plan>, S> {
        // Only a CALL has a response; one that has no schema may be any object.
        let known = action.and_then(|action| catalog.find_carried(action.as_bytes(), MessageType::Call));
        if known.is_none() {
            refuse(self.judge.violation(0, || match action {
                Some(action) => not_an_action(catalog, action),
                None => ViolationKind::NoAction,
            }))?;
        }
        Ok(known.and_then(|action| catalog.plan(action, Kind::Response)))
    }

    fn payload(&mut self, plan: Option<&'p Plan>, prefix: &Padded, payload: &S::Value) -> Walk<(), S> {
        let plan = match plan {
            Some(plan) => {
                self.source.plan(plan)?;
                plan
            }
            None => Plan::any_object(),
        };
        if let Some(delegate) = plan.delegate() {
            return self.delegated_payload(plan, delegate, prefix, payload);
        }
        self.root(plan, prefix, payload)
    }

    /// A payload whose schema says more than its plan.
    #[cold]
    fn delegated_payload(
        &mut self,
        plan: &'p Plan,
        delegate: &dyn Delegate,
        prefix: &Padded,
        payload: &S::Value,
    ) -> Walk<(), S> {
        let start = self.out.len() + prefix.len();
        self.root(plan, prefix, payload)?;
        check_delegated(&mut self.judge, delegate, &self.out.as_bytes()[start..], 0)
    }

    #[inline(never)]
    fn root(&mut self, plan: &'p Plan, prefix: &Padded, payload: &S::Value) -> Walk<(), S> {
        self.value(plan, plan.root(), prefix, payload)
    }

    /// Writes a value behind its prefix, and judges it by a node. What the node expects is tried at a glance.
    #[inline(always)]
    #[allow(
        clippy::inline_always,
        reason = "most values are literals and strings, and a call costs as much as they do"
    )]
    fn value(&mut self, plan: &'p Plan, id: NodeId, prefix: &Padded, value: &S::Value) -> Walk<(), S> {
        let node = plan.node(id);
        // The most frequent by far, and so not told from the others by a table.
        if let Node::Enum(node) = node {
            let is_text = |literal: &str| self.source.as_str(value).is_some_and(|text| same(literal, text));
            if let Some((number, literal)) = node.predicted()
                && (self.source.is_literal(value, node.id(number)) || node.names.get(number).is_some_and(is_text))
            {
                node.saw_predicted(literal);
                self.out.push_pair(prefix, &literal.json);
                return Ok(());
            }
        }
        match node {
            Node::Enum(node) => {
                if let Some(text) = self.source.as_str(value) {
                    return self.enum_(node, prefix, text);
                }
            }
            Node::String(node) => {
                if let Some(text) = self.source.as_str(value) {
                    return self.string(node, prefix, text);
                }
            }
            Node::Object(node) => {
                if let Some(instance) = &node.id.and_then(|id| self.source.as_instance(value, id)) {
                    self.out.push_padded(prefix);
                    return self.instance(plan, node, instance);
                }
                if let Some(object) = &mut self.source.as_object(value) {
                    self.out.push_padded(prefix);
                    return self.object(plan, node, object);
                }
            }
            Node::Array(node) => {
                if let Some(array) = &mut self.source.as_array(value) {
                    self.out.push_padded(prefix);
                    return self.array(plan, node, array);
                }
            }
            Node::Integer { bounds, .. } | Node::Number { bounds } => {
                if let Some(integer) = self.source.as_integer(value) {
                    self.out.push_padded(prefix);
                    let start = self.out.len();
                    self.out.push_integer(integer);
                    return match bounds {
                        Some(bounds) if !bounds.admit(integer) => self.judge_number(bounds, start),
                        _ => Ok(()),
                    };
                }
                if matches!(node, Node::Number { .. })
                    && let Some(float) = self.source.as_float(value).filter(|float| float.is_finite())
                {
                    self.out.push_padded(prefix);
                    let start = self.out.len();
                    let decimals = self.out.push_float(float);
                    let admits =
                        |bounds: &Bounds| decimals.is_some_and(|decimals| bounds.admit_decimal(float, decimals));
                    return match bounds {
                        Some(bounds) if !admits(bounds) => self.judge_number(bounds, start),
                        _ => Ok(()),
                    };
                }
            }
            Node::Boolean => {
                if let Some(boolean) = self.source.as_boolean(value) {
                    self.out.push_pair(prefix, Padded::boolean(boolean));
                    return Ok(());
                }
            }
            Node::Any => return self.any_at_a_glance(plan, prefix, value),
        }
        self.out.push_padded(prefix);
        self.value_by_shape(plan, node, value)
    }

    /// Any value: what is frequent first.
    #[inline(never)]
    fn any_at_a_glance(&mut self, plan: &'p Plan, prefix: &Padded, value: &S::Value) -> Walk<(), S> {
        if let Some(text) = self.source.as_str(value) {
            self.out.push_string(prefix, text);
            return Ok(());
        }
        self.out.push_padded(prefix);
        if let Some(integer) = self.source.as_integer(value) {
            self.out.push_integer(integer);
            return Ok(());
        }
        if let (Some(object), Node::Object(node)) = (&mut self.source.as_object(value), plan.node(ANY_OBJECT)) {
            return self.undescribed(plan, node, object);
        }
        if let (Some(array), Node::Array(node)) = (&mut self.source.as_array(value), plan.node(ANY_ARRAY)) {
            return self.array(plan, node, array);
        }
        if let Some(boolean) = self.source.as_boolean(value) {
            self.out.push_padded(Padded::boolean(boolean));
            return Ok(());
        }
        if let Some(float) = self.source.as_float(value).filter(|float| float.is_finite()) {
            self.out.push_float(float);
            return Ok(());
        }
        self.value_by_shape(plan, plan.node(ANY), value)
    }

    /// The slower road: asks what the value is, and then whether that belongs here.
    #[inline(never)]
    fn value_by_shape(&mut self, plan: &'p Plan, node: &Node, value: &S::Value) -> Walk<(), S> {
        let shape = self.source.shape(value)?;
        match (node, shape) {
            (Node::Object(node), Shape::Object(mut object)) => self.object(plan, node, &mut object),
            (Node::Array(node), Shape::Array(mut array)) => self.array(plan, node, &mut array),
            (Node::String(node), Shape::String(text)) => self.string(node, &Padded::EMPTY, &text),
            (Node::Enum(node), Shape::String(text)) => self.enum_(node, &Padded::EMPTY, &text),
            (Node::Boolean, shape @ Shape::Boolean(_)) | (Node::Any, shape) => self.any(plan, shape),
            (Node::Integer { bounds, whole_floats }, shape) if shape.is_number() => {
                self.integer(plan, bounds.as_deref(), *whole_floats, shape)
            }
            (Node::Number { bounds }, shape) if shape.is_number() => self.number(plan, bounds.as_deref(), shape),
            (node, shape) => self.wrong_type(plan, node, shape),
        }
    }

    fn object(&mut self, plan: &'p Plan, node: &Object, object: &mut S::Object) -> Walk<(), S> {
        if node.properties.is_empty() {
            return self.undescribed(plan, node, object);
        }
        self.descend()?;
        let mut seen = 0_u64;
        let mut hint = &node.first;
        let start = self.out.len();
        let omits_null = self.source.omits_null(object);
        while let Some((name, value)) = self.source.next_property(object)? {
            let predicted = hint.get();
            let expected = node.properties.get(predicted).filter(|property| {
                self.source.is_key(&name, property.at.key) || self.is_spelled(node, object, predicted, &name)
            });
            let property = match expected {
                Some(property) => property,
                None => match self.find(node, object, &name, &value)? {
                    Some(number) => {
                        hint.set(number);
                        &node.properties[number]
                    }
                    None if omits_null && self.source.is_null(&value) => continue,
                    None => {
                        self.additional_property(plan, node, object, (&name, &value))?;
                        continue;
                    }
                },
            };
            hint = &property.next;
            if omits_null && self.source.is_null(&value) && node.required & property.bit == 0 {
                continue;
            }
            let name = || &plan.keys()[property.at.key.index()].name;
            if seen & property.bit != 0 {
                refuse(self.judge.violation(0, || ViolationKind::Duplicate { property: name().clone() }))?;
            }
            seen |= property.bit;
            self.judge.enter(|| Step::Name(Cow::Borrowed(name())));
            self.value(plan, property.node, &property.json, &value)?;
            self.judge.leave();
        }
        self.end_object(node, seen, start)
    }

    /// An object whose values are asked for by the numbers of their properties: no name is looked up.
    fn instance(&mut self, plan: &'p Plan, node: &Object, instance: &S::Instance) -> Walk<(), S> {
        self.descend()?;
        let mut seen = 0;
        let start = self.out.len();
        for number in 0..node.properties.len() {
            let Some(value) = self.source.slot(instance, number) else { continue };
            let property = &node.properties[number];
            seen |= property.bit;
            self.judge.enter(|| Step::Name(Cow::Borrowed(&plan.keys()[property.at.key.index()].name)));
            self.value(plan, property.node, &property.json, &value)?;
            self.judge.leave();
        }
        self.end_object(node, seen, start)
    }

    /// Ends an object that has `seen` of its properties.
    #[inline]
    fn end_object(&mut self, node: &Object, seen: u64, start: usize) -> Walk<(), S> {
        self.close(start, *b"{}");
        check_required(&mut self.judge, node, seen, || 0)?;
        if node.trigger == 0 { Ok(()) } else { self.nested(node, seen, start) }
    }

    /// Judges the object that was written at `start` by what users hang on it. A value that belongs into a string of JSON is
    /// made one.
    #[cold]
    #[inline(never)]
    fn nested(&mut self, node: &Object, seen: u64, start: usize) -> Walk<(), S> {
        if seen & node.trigger == 0 && !self.owes_string {
            return Ok(());
        }
        let mut members = members(self.out.as_bytes(), start, &(0..0));
        for nested in applying(node, self.out.as_bytes(), &members) {
            let written = self.out.as_bytes();
            let judged = match &nested.property {
                None => Some(start..written.len()),
                Some(name) => find(name, written, &members),
            };
            let Some(range) = judged else { continue };
            let is_value = nested.is_text && written[range.start] != b'"';
            let found = judge_nested(nested, nested.is_text && !is_value, self.rules, written, range.clone());
            if !found.is_empty() {
                let found = found.into_iter().map(|violation| Violation { offset: 0, ..violation }).collect();
                refuse(self.judge.nested(found, true))?;
            }
            if is_value {
                let growth = self.out.quote(range.clone()) - range.end;
                let places = members.iter_mut().flat_map(|member| [&mut member.name, &mut member.value]);
                for place in places.flat_map(|place| [&mut place.start, &mut place.end]) {
                    *place += if *place > range.start { growth } else { 0 };
                }
            }
        }
        if std::mem::take(&mut self.owes_string) { self.check_strings(node, start) } else { Ok(()) }
    }

    /// Refuses values of other types that took the place of a string, to be made one, and were not.
    fn check_strings(&mut self, node: &Object, start: usize) -> Walk<(), S> {
        let written = self.out.as_bytes();
        let members = members(written, start, &(0..0));
        let mut wrong = Vec::new();
        for Member { name, value } in members {
            let mut hung =
                node.nested.iter().filter(|nested| nested.is_text).filter_map(|nested| nested.property.as_deref());
            if written[value.start] != b'"'
                && let Some(name) = hung.find(|hung| is_string(&written[name.clone()], hung))
            {
                wrong.push((name, Reader::new(&written[value]).peek_type()));
            }
        }
        for (name, found) in wrong {
            let (expected, found) = (JsonType::String, found.unwrap_or(JsonType::Null));
            self.judge.enter(|| Step::Name(name.to_owned().into()));
            refuse(self.judge.violation(0, || ViolationKind::Type { expected, found }))?;
            self.judge.leave();
        }
        Ok(())
    }

    /// An object without properties of its own.
    #[inline(never)]
    fn undescribed(&mut self, plan: &'p Plan, node: &Object, object: &mut S::Object) -> Walk<(), S> {
        self.descend()?;
        let start = self.out.len();
        let omits_null = self.source.omits_null(object);
        while let Some((name, value)) = self.source.next_property(object)? {
            if omits_null && self.source.is_null(&value) {
                continue;
            }
            match self.source.as_key(&name) {
                Some(text) if !node.closed => {
                    self.judge.enter(|| Step::cut(text.to_owned().into()));
                    self.out.push_string(&Padded::COMMA, text);
                    self.any_at_a_glance(plan, &Padded::COLON, &value)?;
                    self.judge.leave();
                }
                _ => {
                    self.source.hold(object, &name, &value);
                    self.additional_property(plan, node, object, (&name, &value))?;
                }
            }
        }
        self.close(start, *b"{}");
        Ok(())
    }

    /// Ends an object or array: the comma before its first part, if it has any, gives way to the opening bracket.
    #[inline]
    fn close(&mut self, start: usize, [opening, closing]: [u8; 2]) {
        self.depth -= 1;
        if self.out.len() == start {
            self.out.push_bytes([opening]);
        } else {
            self.out.replace(start, opening);
        }
        self.out.push_bytes([closing]);
    }

    /// Whether a name has the text of this property.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "of the names that come from a parser, it is true of nearly all")]
    fn is_spelled(&self, node: &Object, object: &S::Object, number: usize, name: &S::Key) -> bool {
        let spelling = if self.source.is_snake(object) { &node.snakes } else { &node.names };
        match (spelling.get(number), self.source.as_key(name)) {
            (Some(expected), Some(text)) => same(expected, text),
            _ => false,
        }
    }

    /// The number of a property whose name is not the expected one: the plan's own key of another property, or one to look
    /// up.
    #[inline(never)]
    fn find(
        &mut self,
        node: &Object,
        object: &mut S::Object,
        name: &S::Key,
        value: &S::Value,
    ) -> Walk<Option<usize>, S> {
        let known = node.properties.iter().position(|property| self.source.is_key(name, property.at.key));
        if known.is_some() {
            return Ok(known);
        }
        self.source.hold(object, name, value);
        self.look_up(node, object, name)
    }

    /// Looks a name up by its text: as the schema spells it, or in `snake_case` where the source has that.
    fn look_up(&mut self, node: &Object, object: &S::Object, name: &S::Key) -> Walk<Option<usize>, S> {
        let Ok(text) = self.source.key(name)? else { return Ok(None) };
        let snake = if self.source.is_snake(object) { node.snakes.find(text.as_bytes()) } else { None };
        if snake.is_some() {
            return Ok(snake);
        }
        let Some(number) = node.names.find(text.as_bytes()) else { return Ok(None) };
        // Where both spellings stand in an open object, they have swapped names: this is the further property.
        let swapped = self.source.is_snake(object) && !node.closed && {
            self.source.has_key(object, node.properties[number].at.key)?
        };
        Ok((!swapped).then_some(number))
    }

    #[inline(never)]
    fn additional_property(
        &mut self,
        plan: &'p Plan,
        node: &Object,
        object: &S::Object,
        (name, value): (&S::Key, &S::Value),
    ) -> Walk<(), S> {
        self.additional_name(node, object, name)?;
        self.any_at_a_glance(plan, &Padded::COLON, value)?;
        self.judge.leave();
        Ok(())
    }

    /// Writes the name of a property that is not described. Out of line, because the walk recurs in its caller, whose stack is
    /// to be small.
    #[inline(never)]
    fn additional_name(&mut self, node: &Object, object: &S::Object, name: &S::Key) -> Walk<(), S> {
        let text = match self.source.as_key(name) {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.source.key(name)?,
        };
        match text {
            Err(fault) => {
                refuse(self.judge.violation(0, || ViolationKind::Value(fault)))?;
                self.judge.enter(|| Step::Name("".into()));
                self.out.push_ascii(",\"\"");
            }
            Ok(text) => {
                if node.closed {
                    refuse(self.judge.violation(0, || not_described(node, &text)))?;
                } else if self.source.is_repeated(object, name)? {
                    refuse(self.judge.violation(0, || ViolationKind::Duplicate { property: cut_name(&text) }))?;
                }
                self.judge.enter(|| Step::cut(text.to_string().into()));
                // A name that an official one has swapped with goes back to it.
                let twin = if self.source.is_snake(object) { node.names.find(text.as_bytes()) } else { None };
                let own = twin.and_then(|number| node.snakes.get(number)).unwrap_or(&*text);
                self.out.push_string(&Padded::COMMA, own);
            }
        }
        Ok(())
    }

    fn array(&mut self, plan: &'p Plan, node: &Array, array: &mut S::Array) -> Walk<(), S> {
        self.descend()?;
        let start = self.out.len();
        let mut items = 0;
        while let Some(value) = self.source.next_item(array)? {
            self.judge.enter(|| Step::Index(items));
            self.value(plan, node.items, &Padded::COMMA, &value)?;
            self.judge.leave();
            items += 1;
        }
        self.close(start, *b"[]");
        check_items(&mut self.judge, node, items, 0)
    }

    fn string(&mut self, node: &StringNode, prefix: &Padded, text: &str) -> Walk<(), S> {
        check_string(&mut self.judge, self.rules, &text, 0, node)?;
        self.out.push_string(prefix, text);
        Ok(())
    }

    /// A literal that is not the predicted one, or none.
    #[inline(never)]
    fn enum_(&mut self, node: &Enum, prefix: &Padded, text: &str) -> Walk<(), S> {
        let is_text = |number| node.names.get(number).is_some_and(|literal| same(literal, text));
        let alternative = node.alternative().filter(|&(number, _)| is_text(number));
        if let Some((number, literal)) = alternative.or_else(|| node.find(text.as_bytes())) {
            node.saw(number);
            self.out.push_pair(prefix, &literal.json);
            return Ok(());
        }
        refuse(self.judge.violation(0, || not_in(node, JsonType::String, text)))?;
        self.out.push_string(prefix, text);
        Ok(())
    }

    /// A whole float is written as the integer that it is, in a draft that takes it for one.
    fn integer(
        &mut self,
        plan: &'p Plan,
        bounds: Option<&Bounds>,
        whole_floats: bool,
        shape: Shape<'_, S>,
    ) -> Walk<(), S> {
        let shape = if whole_floats { shape.whole() } else { shape };
        if shape.json_type() == JsonType::Number {
            let too_long = whole_floats && matches!(&shape, Shape::Digits(text) if is_whole(text));
            let (expected, found) = (JsonType::Integer, JsonType::Number);
            let (limit, type_) =
                (ViolationKind::Limit(LimitKind::NumberLength), ViolationKind::Type { expected, found });
            refuse(self.judge.violation(0, || if too_long { limit } else { type_ }))?;
        }
        self.number(plan, bounds, shape)
    }

    fn number(&mut self, plan: &'p Plan, bounds: Option<&Bounds>, shape: Shape<'_, S>) -> Walk<(), S> {
        let start = self.out.len();
        self.any(plan, shape)?;
        bounds.map_or(Ok(()), |bounds| self.judge_number(bounds, start))
    }

    /// Judges the number that was written at `start`: what goes out is what is judged.
    #[inline(never)]
    fn judge_number(&mut self, bounds: &Bounds, start: usize) -> Walk<(), S> {
        match Number::read(&self.out.as_bytes()[start..], &mut 0) {
            Ok(number) => check_bounds(&mut self.judge, bounds, &number, 0),
            Err(_) => Ok(()),
        }
    }

    #[inline]
    fn any(&mut self, plan: &'p Plan, shape: Shape<'_, S>) -> Walk<(), S> {
        match shape {
            Shape::Null => self.out.push_ascii("null"),
            Shape::Boolean(value) => self.out.push_padded(Padded::boolean(value)),
            Shape::Integer(value) => self.out.push_integer(value),
            Shape::Float(value) if value.is_finite() => _ = self.out.push_float(value),
            Shape::Float(_) => self.fault(ValueFault::NotFinite)?,
            Shape::Digits(text) => self.digits(&text)?,
            Shape::String(text) => self.out.push_string(&Padded::EMPTY, &text),
            Shape::Array(mut array) => {
                let Node::Array(node) = plan.node(ANY_ARRAY) else { return Ok(()) };
                self.array(plan, node, &mut array)?;
            }
            Shape::Object(mut object) => {
                let Node::Object(node) = plan.node(ANY_OBJECT) else { return Ok(()) };
                self.undescribed(plan, node, &mut object)?;
            }
            Shape::Fault(fault) => self.fault(fault)?,
        }
        Ok(())
    }

    /// A number that no reader would take is not written.
    fn digits(&mut self, text: &str) -> Walk<(), S> {
        match read_whole(text) {
            Ok(_) => {
                self.out.push_ascii(text);
                Ok(())
            }
            Err(Some(limit)) => {
                refuse(self.judge.violation(0, || ViolationKind::Limit(limit)))?;
                self.out.push_ascii("0");
                Ok(())
            }
            Err(None) => self.fault(ValueFault::NotFinite),
        }
    }

    /// Notes what cannot be written; what stands in its place never leaves.
    #[cold]
    fn fault(&mut self, fault: ValueFault) -> Walk<(), S> {
        refuse(self.judge.violation(0, || ViolationKind::Value(fault)))?;
        self.out.push_ascii("null");
        Ok(())
    }

    #[cold]
    fn wrong_type(&mut self, plan: &'p Plan, node: &Node, shape: Shape<'_, S>) -> Walk<(), S> {
        if let Shape::Fault(fault) = shape {
            return self.fault(fault);
        }
        if matches!(node, Node::String(StringNode { holds_json: true, .. })) {
            // What is written in place of the string is looked at when the object has ended.
            self.owes_string = true;
            return self.any(plan, shape);
        }
        let found = shape.json_type();
        let expected = node.type_().unwrap_or(found);
        refuse(self.judge.violation(0, || ViolationKind::Type { expected, found }))?;
        if let Node::Enum(node) = node {
            refuse(self.judge.violation(0, || not_in(node, found, "")))?;
            if node.closed
                && let Shape::Object(mut object) = shape
            {
                let Node::Object(node) = plan.node(NO_PROPERTIES) else { return Ok(()) };
                return self.object(plan, node, &mut object);
            }
        }
        self.any(plan, shape)
    }

    /// Enters an object or array; values that hold themselves, or one thing in many places, end here.
    #[inline]
    fn descend(&mut self) -> Walk<(), S> {
        if self.depth >= self.rules.max_depth {
            return self.beyond(0, LimitKind::Depth(self.rules.max_depth));
        }
        if self.out.len() > self.rules.max_bytes {
            return self.beyond(self.rules.max_bytes, LimitKind::Bytes(self.rules.max_bytes));
        }
        self.depth += 1;
        Ok(())
    }

    #[cold]
    fn beyond(&mut self, offset: usize, limit: LimitKind) -> Walk<(), S> {
        self.judge.fatal(offset, None, ViolationKind::Limit(limit));
        Err(Stop::Refused)
    }
}

impl<S: Source> Shape<'_, S> {
    fn is_number(&self) -> bool {
        matches!(self, Self::Integer(_) | Self::Float(_) | Self::Digits(_))
    }

    fn json_type(&self) -> JsonType {
        match self {
            Self::Null | Self::Fault(_) => JsonType::Null,
            Self::Boolean(_) => JsonType::Boolean,
            Self::Float(_) => JsonType::Number,
            Self::Digits(text) if text.contains(['.', 'e', 'E']) => JsonType::Number,
            Self::Integer(_) | Self::Digits(_) => JsonType::Integer,
            Self::String(_) => JsonType::String,
            Self::Array(_) => JsonType::Array,
            Self::Object(_) => JsonType::Object,
        }
    }

    /// The integer that a number without a fraction is.
    fn whole(self) -> Self {
        match self {
            #[allow(clippy::cast_possible_truncation, reason = "whole, and small enough for every digit to be exact")]
            Self::Float(value) if value.fract() == 0.0 && value.abs() < 9e15 => Self::Integer(value as i64),
            Self::Float(value) if value.is_finite() && value.fract() == 0.0 => Self::Digits(format!("{value:.0}")),
            Self::Digits(text) => Self::Digits(whole_digits(text)),
            other => other,
        }
    }
}

/// Writes `1E+2` and `10.0` as the integers that they are, as long as that is not absurdly long.
fn whole_digits(text: String) -> String {
    let whole = read_whole(&text).ok().and_then(|number| number.to_decimal().to_integer());
    whole.unwrap_or(text)
}

/// Whether a number is whole, however many digits that would take.
fn is_whole(text: &str) -> bool {
    read_whole(text).is_ok_and(|number| number.to_decimal().is_whole())
}

/// A text that is a number from its beginning to its end; if it is none, the limit that it is beyond, if that is why.
fn read_whole(text: &str) -> Result<Number<'_>, Option<LimitKind>> {
    let mut end = 0;
    match Number::read(text.as_bytes(), &mut end) {
        Ok(number) if end == text.len() => Ok(number),
        Err(Fault::Limit(limit)) => Err(Some(limit)),
        _ => Err(None),
    }
}

/// Why a message was not written.
#[derive(Debug)]
pub enum EncodeError<E> {
    /// It breaks these rules.
    Refused(Vec<Violation>),
    /// The source failed, which is not the message's fault.
    Source(E),
}

/// Writes a frame, or tells all that is wrong with it. Without validation, only what is no JSON is wrong.
pub(crate) fn encode<S: Source>(
    catalog: &Catalog,
    rules: Rules,
    message: &Outgoing<'_, S::Value>,
    source: &mut S,
    validate: bool,
    out: &mut JsonText,
) -> Result<(), EncodeError<S::Error>> {
    if validate {
        match Encoder::new(source, Strict, rules, out).frame(catalog, message) {
            Ok(()) => return Ok(()),
            Err(Stop::Failed(error)) => return Err(EncodeError::Source(error)),
            Err(Stop::Refused) => {}
        }
    }
    let unwritable = |kind: &ViolationKind| matches!(kind, ViolationKind::Value(_) | ViolationKind::Limit(_));
    let collect = Collect::new(rules.max_bytes).keeping(if validate { |_| true } else { unwritable });
    let mut encoder = Encoder::new(source, collect, rules, out);
    let written = encoder.frame(catalog, message);
    match (written, encoder.judge.into_violations()) {
        (Err(Stop::Failed(error)), _) => Err(EncodeError::Source(error)),
        (Ok(()), violations) if violations.is_empty() => Ok(()),
        (_, violations) => Err(EncodeError::Refused(violations)),
    }
}

/// Writes one object of a plan as JSON, without a frame around it.
pub(crate) fn encode_object<S: Source>(
    rules: Rules,
    (plan, object): (&Plan, ObjectId),
    value: &S::Value,
    source: &mut S,
    out: &mut JsonText,
) -> Result<(), EncodeError<S::Error>> {
    source.plan(plan).map_err(EncodeError::Source)?;
    let mut encoder = Encoder::new(source, Collect::new(rules.max_bytes), rules, out);
    let written = encoder.value(plan, plan.node_of(object), &Padded::EMPTY, value);
    match (written, encoder.judge.into_violations()) {
        (Err(Stop::Failed(error)), _) => Err(EncodeError::Source(error)),
        (Ok(()), violations) if violations.is_empty() => Ok(()),
        (_, violations) => Err(EncodeError::Refused(violations)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::Decoder;
    use crate::decode::keywords::{Places, RULES, each_row};
    use crate::sink::{Tree, TreeSink};
    use crate::source::TreeSource;

    fn read(instance: &str) -> Tree {
        let mut sink = TreeSink::default();
        Decoder::new(instance.as_bytes(), &mut sink, Strict, RULES).any(Plan::any_object()).unwrap()
    }

    fn check(plan: &Plan, value: &Tree) -> Places {
        let (mut source, mut out) = (TreeSource::default(), JsonText::default());
        let mut encoder = Encoder::new(&mut source, Collect::new(0), RULES, &mut out);
        encoder.value(plan, plan.root(), &Padded::EMPTY, &value).unwrap();
        let violations = encoder.judge.into_violations();
        violations.into_iter().map(|one| (one.pointer, one.kind.keyword().name().to_owned())).collect()
    }

    /// What is written is judged as what is read: see `decode/keywords.rs`.
    #[test]
    fn every_row_of_the_table_of_keywords_meets_its_expectation() {
        each_row(|about, plan, instance, expected| assert_eq!(&check(plan, &read(instance)), expected, "{about}"));
    }
}
