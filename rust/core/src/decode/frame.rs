//! The walk over a frame, around its payload: `[2,id,action,payload]` and the four others [J16 4.2, P4 4.2].

use super::{Decoder, Walk};
use crate::json::{BYTE_ORDER_MARK, JsonStr, JsonType, SyntaxKind};
use crate::judge::{Judge, Rules, Stop, Strict, check_delegated, not_an_action};
use crate::message::{Body, Frame, Header, MAX_ID, MessageType, Parts};
use crate::schema::{Catalog, Delegate, Kind, Plan};
use crate::sink::{Discard, Sink};
use crate::version::Version;
use crate::violation::{FrameFault, Step, Violation, ViolationKind, cut_name};

/// What a walk over a frame knows beside its bytes.
pub(crate) struct Context<'c, R> {
    pub(crate) catalog: &'c Catalog,
    /// Is told the type of each frame, its id, and what the sink made of the id; returns the action that a CALLRESULT answers.
    pub(crate) resolve: R,
}

impl<'a: 'p, 'p, S: Sink, J: Judge<'p>> Decoder<'a, '_, S, J> {
    /// Reads a whole frame.
    #[inline]
    pub(crate) fn frame<R>(&mut self, context: Context<'p, R>) -> Walk<Frame<S::Value>, S>
    where
        R: FnOnce(MessageType, JsonStr<'_>, &S::Value) -> Option<usize>,
    {
        let (message_type, unique_id, body) = self.elements(context)?;
        let (deviations, data) = (std::mem::take(&mut self.deviations), self.data.take());
        Ok(Frame { message_type, unique_id, body, deviations, data })
    }

    /// Reads the elements of a whole frame; what else there is to say of it stays here.
    #[inline]
    pub(crate) fn elements<R>(&mut self, context: Context<'p, R>) -> Walk<(MessageType, S::Value, Body<S::Value>), S>
    where
        R: FnOnce(MessageType, JsonStr<'_>, &S::Value) -> Option<usize>,
    {
        let catalog = context.catalog;
        let mut answered = None;
        let (message_type, unique_id) = self.message_id(catalog.version(), |sink, message_type, id| {
            let made = sink.string(id)?;
            answered = (context.resolve)(message_type, id, &made);
            Ok(made)
        })?;
        // Each arm reads the end of the frame before it makes the `Body`: a body that lives across `end` is copied once
        // more (5 % on short requests).
        let body = match message_type.parts() {
            Parts::Request => {
                let action = self.action(catalog, message_type)?;
                let plan = action.and_then(|action| catalog.plan(action, Kind::Request));
                let payload = self.payload(plan, message_type)?;
                self.end(message_type)?;
                Body::Request { action: action.unwrap_or(0), payload }
            }
            Parts::Result => {
                let plan = answered.and_then(|action| catalog.plan(action, Kind::Response));
                let payload = self.payload(plan, message_type)?;
                self.end(message_type)?;
                Body::Result { action: answered, payload }
            }
            Parts::Error => {
                let error = self.error(message_type)?;
                self.end(message_type)?;
                error
            }
        };
        Ok((message_type, unique_id, body))
    }

    /// Reads the header of a frame and leaves the rest.
    pub(crate) fn header(&mut self, version: Version) -> Walk<Header, S> {
        let (message_type, unique_id) = self.message_id(version, |_, _, id| Ok(id.to_str().into_owned()))?;
        let mut action = None;
        if message_type.parts() == Parts::Request {
            self.string_element(message_type, 2)?;
            match self.reader.string() {
                Ok(name) => action = Some(name.to_str().into_owned()),
                Err(fault) => return self.fault(fault),
            }
        }
        Ok(Header { message_type, unique_id, action })
    }

    /// Reads as much of a header as links an answer to its request: the type, the id, and the action of a request, where the
    /// catalog knows it.
    pub(crate) fn link(&mut self, catalog: &Catalog, id: &mut Vec<u8>) -> Walk<(MessageType, Option<usize>), S> {
        let (message_type, ()) = self.message_id(catalog.version(), |_, _, text| {
            id.extend_from_slice(text.as_bytes());
            Ok(())
        })?;
        let action = if message_type.parts() == Parts::Request { self.action(catalog, message_type)? } else { None };
        Ok((message_type, action))
    }

    /// Reads the type and the id, of which `make` makes what is wanted.
    #[inline]
    fn message_id<T>(
        &mut self,
        version: Version,
        make: impl FnOnce(&mut S, MessageType, JsonStr<'_>) -> Result<T, S::Error>,
    ) -> Walk<(MessageType, T), S> {
        let message_type = self.message_type(version)?;
        let start = self.string_element(message_type, 1)?;
        let id = match self.reader.string() {
            Ok(id) => id,
            Err(fault) => return self.fault(fault),
        };
        if let Some(fault) = too_long(id, self.rules.max_id) {
            return self.frame_fault(start, Some(1), fault);
        }
        Ok((message_type, make(self.sink, message_type, id)?))
    }

    #[inline(always)]
    #[allow(clippy::inline_always, reason = "of a short frame, a call is a good part")]
    fn message_type(&mut self, version: Version) -> Walk<MessageType, S> {
        if !self.reader.take(b'[') {
            return self.not_an_array();
        }
        self.reader.skip_whitespace();
        let start = self.reader.position();
        if !self.reader.at_number() {
            return self.wrong_element(0, JsonType::Integer, 3);
        }
        // Nearly always one digit and a comma.
        let number = if let [digit @ b'0'..=b'9', b',', ..] = self.reader.as_bytes() {
            self.reader.advance(1);
            Some(i64::from(digit - b'0'))
        } else {
            match self.reader.number() {
                Ok(number) if number.is_integer() => number.to_i64(),
                Ok(_) => {
                    let fault = FrameFault::Element { expected: JsonType::Integer, found: JsonType::Number };
                    return self.frame_fault(start, Some(0), fault);
                }
                Err(fault) => return self.fault(fault),
            }
        };
        match version.message_types().iter().find(|message_type| Some(message_type.number()) == number) {
            Some(&message_type) => Ok(message_type),
            None => self.frame_fault(start, Some(0), FrameFault::MessageType),
        }
    }

    #[cold]
    fn not_an_array<T>(&mut self) -> Walk<T, S> {
        let start = self.reader.position();
        if self.reader.as_bytes().starts_with(BYTE_ORDER_MARK) {
            return self.fault(SyntaxKind::ByteOrderMark.into());
        }
        if start == self.reader.input().len() {
            return self.fault(SyntaxKind::Empty.into());
        }
        let found = self.reader.peek_type();
        self.any(Plan::any_object())?;
        self.expect_end()?;
        self.frame_fault(start, None, FrameFault::NotArray { found: found.unwrap_or(JsonType::Null) })
    }

    /// Moves to the next element, which has to be a string; where it begins.
    #[inline]
    fn string_element(&mut self, message_type: MessageType, element: usize) -> Walk<usize, S> {
        self.next_element(message_type, element)?;
        if self.reader.byte() != b'"' {
            return self.wrong_element(element, JsonType::String, message_type.elements());
        }
        Ok(self.reader.position())
    }

    /// Moves past the comma to the next element.
    #[inline]
    fn next_element(&mut self, message_type: MessageType, element: usize) -> Walk<(), S> {
        if !self.reader.take(b',') {
            return self.missing_element(message_type.elements(), element);
        }
        self.reader.skip_whitespace();
        Ok(())
    }

    /// The frame ends, or something else than a comma stands here.
    #[cold]
    fn missing_element<T>(&mut self, expected: usize, found: usize) -> Walk<T, S> {
        if !self.reader.take(b']') {
            return self.syntax(SyntaxKind::ExpectedCommaOrBracket);
        }
        self.expect_end()?;
        self.frame_fault(0, None, FrameFault::Elements { expected, found })
    }

    #[cold]
    fn wrong_element<T>(&mut self, element: usize, expected: JsonType, elements: usize) -> Walk<T, S> {
        match self.reader.peek_type() {
            Some(found) => {
                let fault = FrameFault::Element { expected, found };
                self.frame_fault(self.reader.position(), Some(element), fault)
            }
            None if element == 0 && self.reader.byte() == b']' => self.missing_element(elements, 0),
            None => self.syntax(SyntaxKind::ExpectedValue),
        }
    }

    /// The action of a CALL or a SEND. `None`: unknown, and the judge goes on.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "of a short frame, a call is a good part")]
    fn action(&mut self, catalog: &Catalog, message_type: MessageType) -> Walk<Option<usize>, S> {
        let start = self.string_element(message_type, 2)?;
        let name = match self.reader.string() {
            Ok(name) => name,
            Err(fault) => return self.fault(fault),
        };
        if let Some(action) = catalog.find_carried(name.as_bytes(), message_type) {
            return Ok(Some(action));
        }
        let kind = || not_an_action(catalog, &name.to_str());
        if self.judge.violation(start, kind) { Err(Stop::Refused) } else { Ok(None) }
    }

    /// The payload. `null` stands for an empty one [J16 4.2.1, P4 4.1.5].
    #[inline]
    fn payload(&mut self, plan: Option<&'p Plan>, message_type: MessageType) -> Walk<S::Value, S> {
        self.next_element(message_type, message_type.elements() - 1)?;
        let plan = match plan {
            Some(plan) => {
                self.sink.plan(plan)?;
                plan
            }
            None => Plan::any_object(),
        };
        if self.reader.byte() == b'n' {
            return self.null_payload(plan);
        }
        if let Some(delegate) = plan.delegate() {
            return self.delegated_payload(plan, delegate);
        }
        self.value(plan, plan.root())
    }

    /// A payload whose schema says more than its plan.
    #[cold]
    fn delegated_payload(&mut self, plan: &'p Plan, delegate: &dyn Delegate) -> Walk<S::Value, S> {
        let start = self.reader.position();
        let value = self.value(plan, plan.root())?;
        let json = &self.reader.input()[start..self.reader.position()];
        check_delegated(&mut self.judge, delegate, json, start)?;
        Ok(value)
    }

    #[cold]
    fn null_payload(&mut self, plan: &Plan) -> Walk<S::Value, S> {
        let offset = self.reader.position();
        if let Err(fault) = self.reader.literal(b"null") {
            return self.fault(fault);
        }
        let kind = ViolationKind::Type { expected: JsonType::Object, found: JsonType::Null };
        self.deviations.push(Violation::new(kind, String::new(), offset));
        let value = self.empty_object(plan, offset)?;
        if let Some(delegate) = plan.delegate() {
            check_delegated(&mut self.judge, delegate, b"{}", offset)?;
        }
        Ok(value)
    }

    /// Code, description and details. Stations send short ones; an error must not be lost.
    fn error(&mut self, message_type: MessageType) -> Walk<Body<S::Value>, S> {
        self.string_element(message_type, 2)?;
        let code = self.any(Plan::any_object())?;
        let (mut description, mut details) = (None, None);
        if !self.ends_short(3) {
            self.string_element(message_type, 3)?;
            description = Some(self.any(Plan::any_object())?);
            if !self.ends_short(4) {
                self.next_element(message_type, 4)?;
                details = self.details()?;
            }
        }
        Ok(Body::Error { code, description, details })
    }

    fn ends_short(&mut self, found: usize) -> bool {
        self.reader.skip_whitespace();
        let ends = self.reader.byte() == b']';
        if ends {
            let kind = ViolationKind::Frame(FrameFault::Elements { expected: 5, found });
            self.deviations.push(Violation::new(kind, String::new(), 0));
        }
        ends
    }

    fn details(&mut self) -> Walk<Option<S::Value>, S> {
        let offset = self.reader.position();
        let found = match self.reader.byte() {
            b'{' => {
                self.judge.enter(|| Step::Index(4));
                let details = self.any(Plan::any_object())?;
                self.judge.leave();
                return Ok(Some(details));
            }
            b'"' => JsonType::String,
            b'n' => JsonType::Null,
            _ => return self.wrong_element(4, JsonType::Object, 5),
        };
        let kind = ViolationKind::Frame(FrameFault::Element { expected: JsonType::Object, found });
        self.deviations.push(Violation::new(kind, "/4".into(), offset));
        let value = self.any(Plan::any_object())?;
        Ok((found == JsonType::String).then_some(value))
    }

    /// The end of the frame, after its last element.
    #[inline]
    fn end(&mut self, message_type: MessageType) -> Walk<(), S> {
        if !self.reader.take(b']') {
            return self.not_at_end(message_type);
        }
        self.expect_end()
    }

    #[cold]
    fn not_at_end(&mut self, message_type: MessageType) -> Walk<(), S> {
        let mut found = message_type.elements();
        while self.reader.take(b',') {
            self.reader.skip_whitespace();
            self.any(Plan::any_object())?;
            found += 1;
        }
        self.missing_element(message_type.elements(), found)
    }

    #[inline]
    pub(super) fn expect_end(&mut self) -> Walk<(), S> {
        if !self.reader.is_at_end() {
            self.reader.skip_whitespace();
            if !self.reader.is_at_end() {
                return self.fault(SyntaxKind::TrailingCharacters.into());
            }
        }
        Ok(())
    }
}

fn too_long(id: JsonStr<'_>, limit: u16) -> Option<FrameFault> {
    let limit = limit.into();
    if id.as_bytes().len() <= limit {
        return None;
    }
    let length = id.chars();
    (length > limit).then_some(FrameFault::IdLength { limit, length })
}

/// What can still be read of the header of a frame that is refused.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Recovered {
    pub(crate) message_type: Option<i64>,
    pub(crate) unique_id: Option<String>,
    pub(crate) action: Option<String>,
}

/// Scans the header as far as it goes: a peer whose frame is broken after the id is told so under that id.
pub(crate) fn recover(frame: &[u8]) -> Recovered {
    let mut recovered = Recovered::default();
    let frame = frame.strip_prefix(BYTE_ORDER_MARK).unwrap_or(frame);
    let rules = Rules { max_bytes: frame.len(), max_depth: 4, max_id: MAX_ID, formats: None, refuse_data: false };
    let mut sink = Discard;
    let mut decoder = Decoder::new(frame, &mut sink, Strict, rules);
    // Stops at the first element that is not there.
    let _ = recover_into(&mut decoder, &mut recovered);
    recovered
}

fn recover_into(decoder: &mut Decoder<'_, '_, Discard, Strict>, recovered: &mut Recovered) -> Option<()> {
    decoder.reader.take(b'[').then_some(())?;
    decoder.reader.skip_whitespace();
    if decoder.reader.at_number() {
        recovered.message_type = decoder.reader.number().ok()?.to_i64();
    } else {
        decoder.any(Plan::any_object()).ok()?;
    }
    let mut next_string = || {
        decoder.reader.take(b',').then_some(())?;
        decoder.reader.skip_whitespace();
        (decoder.reader.byte() == b'"').then_some(())?;
        decoder.reader.string().ok().map(|text| (too_long(text, MAX_ID).is_none(), text.to_str().into_owned()))
    };
    let (fits, unique_id) = next_string()?;
    recovered.unique_id = fits.then_some(unique_id);
    let message_type = recovered.message_type.and_then(MessageType::of);
    if message_type.is_some_and(|message_type| message_type.parts() == Parts::Request) {
        recovered.action = Some(cut_name(&next_string()?.1).into());
    }
    Some(())
}
