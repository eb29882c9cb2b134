//! The codec of one version: what can be done with a frame, and what is answered where it is refused.

use crate::decode::{Context, Decoder};
use crate::encode::{EncodeError, Outgoing, encode, encode_object};
use crate::json::{JsonStr, JsonText, LimitKind};
use crate::judge::{Collect, Rules, Stop, Strict, Tolerant, check_delegated};
use crate::message::{Data, Frame, Header, MAX_ID, MessageType, Parts};
use crate::policy::{Judgement, Message, Policy};
use crate::reply::{Refusal, ReplyTable};
use crate::schema::{Catalog, Delegate, Draft, Edition, Kind, ObjectId, Plan};
use crate::sink::{Discard, Never, Sink};
use crate::source::Source;
use crate::version::Version;
use crate::violation::{Violation, ViolationKind};
use std::sync::Arc;

/// How a [`Codec`] judges.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Which copy of the schemas
    pub edition: Edition,
    /// Judges by this draft instead of each schema's own
    pub draft: Option<Draft>,
    /// Asserts `format`
    pub formats: bool,
    /// Refuses a frame whose data breaks the schema of an extension: `data` of `DataTransfer`, `customData`, JSON in strings
    pub refuse_data: bool,
    /// The longest frame
    pub max_bytes: usize,
    /// The deepest nesting of a payload, the payload itself counted; at most [`Codec::DEEPEST`]
    pub max_depth: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            edition: Edition::Official,
            draft: None,
            formats: false,
            refuse_data: false,
            max_bytes: 1 << 20,
            max_depth: 64,
        }
    }
}

/// Why a frame did not become a message.
#[derive(Debug)]
pub enum DecodeError<E> {
    /// The frame is refused.
    Refused(Box<Refusal>),
    /// The frame is no message but, as a rule of the policy says, a sign of life.
    KeepAlive(Box<Violation>),
    /// The sink failed, which is not the frame's fault.
    Sink(E),
}

/// Decodes the frames of one version. Immutable, and shared between threads as it is.
#[derive(Clone)]
pub struct Codec {
    catalog: Arc<Catalog>,
    rules: Rules,
    replies: ReplyTable,
    policy: Option<Arc<Policy>>,
    /// What is written is judged by: the ids of answers may be as long as a rule accepts those of requests.
    outgoing: Rules,
}

impl Codec {
    /// The deepest nesting that can be asked for: each level takes a part of the stack.
    pub const DEEPEST: usize = 512;

    /// The codec of a version, by its official schemas.
    pub fn new(version: Version, options: &Options) -> Self {
        Self::with_catalog(Catalog::get(version, options.edition, options.draft), options)
    }

    /// The codec of a catalog, and of its version. Edition and draft are the catalog's own, not those of the options.
    pub fn with_catalog(catalog: Arc<Catalog>, options: &Options) -> Self {
        let version = catalog.version();
        let rules = Rules {
            max_bytes: options.max_bytes,
            max_depth: options.max_depth.min(Self::DEEPEST),
            max_id: MAX_ID,
            formats: options.formats.then(|| version.date_time()),
            refuse_data: options.refuse_data,
        };
        Self { catalog, rules, outgoing: rules, replies: ReplyTable::new(version), policy: None }
    }

    /// Returns a codec that answers by other replies and is otherwise like this one.
    #[must_use]
    pub fn with_replies(self, replies: ReplyTable) -> Self {
        Self { replies, ..self }
    }

    /// Returns this codec with a policy. The actions of its rules are indices of this codec's catalog.
    #[must_use]
    pub fn with_policy(self, policy: Policy) -> Self {
        let outgoing = Rules { max_id: policy.max_id(), ..self.rules };
        Self { outgoing, policy: Some(Arc::new(policy)), ..self }
    }

    /// The version whose frames it decodes.
    pub fn version(&self) -> Version {
        self.catalog.version()
    }

    /// What it replies.
    pub fn replies(&self) -> &ReplyTable {
        &self.replies
    }

    /// The actions and schemas that it judges by.
    #[inline]
    pub fn catalog(&self) -> &Arc<Catalog> {
        &self.catalog
    }

    /// Reads a frame into a sink. `resolve` returns the action that a CALLRESULT answers; it is told the id, and what the sink
    /// made of it. What a policy resolves is among the deviations.
    #[inline]
    pub fn decode<S: Sink>(
        &self,
        frame: &[u8],
        sink: &mut S,
        resolve: impl FnOnce(JsonStr<'_>, &S::Value) -> Option<usize>,
    ) -> Result<Frame<S::Value>, DecodeError<S::Error>> {
        self.decode_seen(frame, sink, of_result(resolve))
    }

    /// Reads a frame into a sink. `seen` is told the type and the id of each frame whose id can be read, and returns the action
    /// that a CALLRESULT answers.
    #[inline]
    pub(crate) fn decode_seen<S: Sink>(
        &self,
        frame: &[u8],
        sink: &mut S,
        seen: impl FnOnce(MessageType, JsonStr<'_>, &S::Value) -> Option<usize>,
    ) -> Result<Frame<S::Value>, DecodeError<S::Error>> {
        let mut answers = Answers::Asked(seen);
        match self.walk(frame, sink, |type_, id, made: &S::Value| answers.of(|seen| seen(type_, id, made))) {
            Ok(mut made) => {
                if let Some(data) = &mut made.data {
                    self.look_into(frame, answers.known(), data);
                }
                Ok(made)
            }
            Err(Stop::Failed(error)) => Err(DecodeError::Sink(error)),
            Err(Stop::Refused) => self.refused(frame, sink, answers),
        }
    }

    /// The verdict alone: whether there are no violations, or a policy resolves them all.
    #[inline]
    pub fn is_valid(&self, frame: &[u8], resolve: impl FnOnce(JsonStr<'_>) -> Option<usize>) -> bool {
        let mut answers = Answers::Asked(of_result(|id: JsonStr<'_>, (): &()| resolve(id)));
        self.has_no_violation(frame, |type_, id, made| answers.of(|resolve| resolve(type_, id, made)))
            || self.is_tolerated(frame, answers)
    }

    #[inline]
    fn has_no_violation(
        &self,
        frame: &[u8],
        resolve: impl FnOnce(MessageType, JsonStr<'_>, &()) -> Option<usize>,
    ) -> bool {
        let context = Context { catalog: &self.catalog, resolve };
        frame.len() <= self.rules.max_bytes
            && Decoder::new(frame, &mut Discard, Strict, self.rules).elements(context).is_ok()
    }

    /// The frame, if it is valid by the schemas alone, without a policy's help.
    #[inline]
    pub fn accept(&self, frame: &[u8], resolve: impl FnOnce(JsonStr<'_>) -> Option<usize>) -> Option<Frame<()>> {
        self.walk(frame, &mut Discard, of_result(|id: JsonStr<'_>, (): &()| resolve(id))).ok()
    }

    /// Reads a frame and builds nothing. `seen` is told the type and the id of each frame whose id can be read, and returns the
    /// action that a CALLRESULT answers.
    #[inline]
    pub(crate) fn verdict(
        &self,
        frame: &[u8],
        seen: impl FnOnce(MessageType, JsonStr<'_>) -> Option<usize>,
    ) -> Result<Frame<()>, DecodeError<Never>> {
        let mut answers = Answers::Asked(|type_, id: JsonStr<'_>, (): &()| seen(type_, id));
        match self.walk(frame, &mut Discard, |type_, id, made| answers.of(|seen| seen(type_, id, made))) {
            Ok(frame) => Ok(frame),
            Err(_) => self.refused(frame, &mut Discard, answers),
        }
    }

    /// Reads what links a frame to others: its type, its id, which is added to `id`, and the action of a request. `None`: they
    /// cannot be read, or the action is not known.
    pub(crate) fn link(&self, frame: &[u8], id: &mut Vec<u8>) -> Option<(MessageType, Option<usize>)> {
        if frame.len() > self.rules.max_bytes {
            return None;
        }
        Decoder::new(frame, &mut Discard, Strict, self.rules).link(&self.catalog, id).ok()
    }

    /// What it judges by beside the schemas.
    pub(crate) fn rules(&self) -> Rules {
        self.rules
    }

    /// Whether frames may be accepted that break the schemas.
    pub(crate) fn has_policy(&self) -> bool {
        self.policy.is_some()
    }

    /// This codec with plans of its own, for a thread that reads many frames: threads that share what plans learn (`Hint` in
    /// `schema`) slow each other down.
    #[must_use]
    pub fn for_thread(&self) -> Self {
        Self { catalog: Arc::new(self.catalog.with_own_plans()), ..self.clone() }
    }

    #[inline]
    fn walk<S: Sink>(
        &self,
        frame: &[u8],
        sink: &mut S,
        resolve: impl FnOnce(MessageType, JsonStr<'_>, &S::Value) -> Option<usize>,
    ) -> Result<Frame<S::Value>, Stop<S::Error>> {
        if frame.len() > self.rules.max_bytes {
            return Err(Stop::Refused);
        }
        Decoder::new(frame, sink, Strict, self.rules).frame(Context { catalog: &self.catalog, resolve })
    }

    /// All violations, in document order; none: the frame is valid. A frame that is not JSON, or has a wrong
    /// header, has one. With a policy, each has the rule that resolves it, and those that came to light by that follow.
    /// They take at most about 64 times the frame's memory, and 1 MiB (4 times as much with a policy); the last one says so if
    /// there are more.
    pub fn check(&self, frame: &[u8], resolve: impl FnOnce(JsonStr<'_>) -> Option<usize>) -> Vec<Violation> {
        let mut answers = Answers::Asked(of_result(|id: JsonStr<'_>, (): &()| resolve(id)));
        if self.has_no_violation(frame, |type_, id, made| answers.of(|resolve| resolve(type_, id, made))) {
            return Vec::new();
        }
        self.violations(frame, answers)
    }

    #[cold]
    #[inline(never)]
    fn violations(
        &self,
        frame: &[u8],
        mut answers: Answers<impl FnOnce(MessageType, JsonStr<'_>, &()) -> Option<usize>>,
    ) -> Vec<Violation> {
        let resolve = &mut |type_, id: JsonStr<'_>| answers.of(|resolve| resolve(type_, id, &()));
        if self.policy.is_none() {
            return self.find(frame, self.rules, resolve).violations;
        }
        self.judge(frame, resolve).judgement.into_violations()
    }

    /// What is wrong with a frame, by these rules and whatever a policy says.
    fn find(&self, frame: &[u8], rules: Rules, resolve: Resolve<'_>) -> Found {
        match self.too_long(frame) {
            Some(violation) => Found { violations: vec![violation], deviations: Vec::new(), data: Vec::new() },
            None => self.collect(frame, rules, resolve),
        }
    }

    /// What is wrong with a frame, which may be longer than the codec takes.
    fn collect(&self, frame: &[u8], rules: Rules, resolve: Resolve<'_>) -> Found {
        let mut sink = Discard;
        let collect = Collect::new(frame.len());
        let collect = if self.policy.is_some() { collect.for_policy() } else { collect };
        let mut decoder = Decoder::new(frame, &mut sink, collect, rules);
        // The judge has noted what the walk ended with.
        let resolve = |type_, id: JsonStr<'_>, (): &()| resolve(type_, id);
        let walked = decoder.frame(Context { catalog: &self.catalog, resolve });
        let deviations = walked.map(|frame| frame.deviations).unwrap_or_default();
        let data = decoder.judge.take_data();
        Found { violations: decoder.judge.into_violations(), deviations, data }
    }

    /// Finds what is wrong with the data of a frame, where the walk has met something.
    #[cold]
    #[inline(never)]
    fn look_into<V>(&self, frame: &[u8], answered: Option<usize>, data: &mut Data<V>) {
        if data.is_wrong {
            data.violations = self.collect(frame, self.rules, &mut |_, _| answered).data;
        }
    }

    /// Finds what is wrong with a frame, and what the policy makes of it: first of its header, then of its payload. `resolve`
    /// may be called more than once, and answers alike.
    fn judge(&self, frame: &[u8], resolve: Resolve<'_>) -> Judged {
        let mut rules = self.rules;
        let mut answered = None;
        let mut noted = |type_, id: JsonStr<'_>| {
            answered = resolve(type_, id);
            answered
        };
        let mut found = self.find(frame, rules, &mut noted);
        let Some(policy) = self.policy.as_deref().filter(|_| !found.violations.is_empty()) else {
            let Found { violations, deviations, data } = found;
            return Judged { judgement: Judgement::Refused(violations), deviations, data, rules };
        };
        let fault = found.violations.iter().find(|violation| violation.kind.is_fatal());
        let mended = fault.and_then(|fault| {
            policy.mend_header(frame, &self.catalog, rules.max_id, fault.clone(), |text, max_id| {
                self.collect(text, Rules { max_id, ..rules }, &mut |_, _| None).violations
            })
        });
        let text = mended.as_ref().map_or(frame, |mended| &mended.text);
        if let Some(mended) = &mended {
            rules.max_id = mended.max_id;
            found = self.collect(text, rules, &mut noted);
        }
        let judgement = self.judge_payload(policy, text, rules, found.violations, answered);
        let judgement = match &mended {
            Some(mended) => judgement.after(mended),
            None => judgement,
        };
        Judged { judgement, deviations: found.deviations, data: found.data, rules }
    }

    /// What the policy makes of the payload of a frame whose header is as it should be, or cannot be mended.
    fn judge_payload(
        &self,
        policy: &Policy,
        frame: &[u8],
        rules: Rules,
        mut violations: Vec<Violation>,
        answered: Option<usize>,
    ) -> Judgement {
        if violations.is_empty() {
            return Judgement::Mended { text: frame.to_vec(), violations };
        }
        if let [violation] = &mut violations[..]
            && matches!(violation.kind, ViolationKind::Json(_))
            && let Some(rule) = policy.keep_alive(frame)
        {
            violation.rule = Some(rule);
            return Judgement::KeepAlive(violations.swap_remove(0));
        }
        match self.message(frame, rules, answered) {
            Some(message) if !violations.iter().any(|violation| violation.kind.is_fatal()) => {
                let check = |text: &[u8]| self.collect(text, rules, &mut |_, _| answered).violations;
                policy.judge(frame, &message, violations, check)
            }
            _ => Judgement::Refused(violations),
        }
    }

    /// The message that a refused frame carries.
    fn message(&self, frame: &[u8], rules: Rules, answered: Option<usize>) -> Option<Message<'_>> {
        let header = Decoder::new(frame, &mut Discard, Strict, rules).header(self.version()).ok()?;
        let (action, kind) = match header.message_type.parts() {
            Parts::Result => (answered, Kind::Response),
            _ => (header.action.and_then(|name| self.catalog.find(name.as_bytes())), Kind::Request),
        };
        Some(Message {
            type_: header.message_type,
            kind,
            action: action.map(|action| self.catalog.action_index(action)),
            name: action.map(|action| &*self.catalog.action(action).name),
            sender: action.map(|action| self.catalog.sender(action)),
            plan: action.and_then(|action| self.catalog.plan(action, kind)),
            date_time: self.version().date_time(),
        })
    }

    /// Writes a frame to `out`, or tells all that is wrong with it. Without `validate`, only what is no JSON is wrong.
    pub fn encode<S: Source>(
        &self,
        message: &Outgoing<'_, S::Value>,
        source: &mut S,
        validate: bool,
        out: &mut JsonText,
    ) -> Result<(), EncodeError<S::Error>> {
        encode(&self.catalog, self.outgoing, message, source, validate, out)?;
        match self.too_long(out.as_bytes()) {
            Some(violation) => Err(EncodeError::Refused(vec![violation])),
            None => Ok(()),
        }
    }

    /// Writes one object of a plan as JSON, without a frame around it, or tells all that is wrong with it. `delegate` has the
    /// last word where the object's schema says more than the plan.
    pub fn encode_object<S: Source>(
        &self,
        object: (&Plan, ObjectId),
        delegate: Option<&dyn Delegate>,
        value: &S::Value,
        source: &mut S,
        out: &mut JsonText,
    ) -> Result<(), EncodeError<S::Error>> {
        encode_object(self.rules, object, value, source, out)?;
        let mut judge = Collect::new(out.len());
        if let Some(delegate) = delegate {
            // The judge notes what there is.
            let _ = check_delegated::<_, S::Error>(&mut judge, delegate, out.as_bytes(), 0);
        }
        match judge.into_violations() {
            violations if violations.is_empty() => Ok(()),
            violations => Err(EncodeError::Refused(violations)),
        }
    }

    /// Reads the JSON of one object of a plan into a sink. `None`: it is not valid.
    pub fn decode_object<S: Sink>(
        &self,
        (plan, object): (&Plan, ObjectId),
        json: &[u8],
        sink: &mut S,
    ) -> Result<Option<S::Value>, S::Error> {
        sink.plan(plan)?;
        match Decoder::new(json, sink, Strict, self.rules).value(plan, plan.node_of(object)) {
            Ok(value) => Ok(Some(value)),
            Err(Stop::Refused) => Ok(None),
            Err(Stop::Failed(error)) => Err(error),
        }
    }

    /// Reads the header alone.
    pub fn peek(&self, frame: &[u8]) -> Result<Header, Box<Refusal>> {
        let refuse = |violations| Box::new(Refusal::new(frame, violations, &self.replies, None));
        if let Some(violation) = self.too_long(frame) {
            return Err(refuse(vec![violation]));
        }
        let header = Decoder::new(frame, &mut Discard, Strict, self.rules).header(self.version());
        header.map_err(|_| refuse(self.header_violations(frame)))
    }

    #[cold]
    fn header_violations(&self, frame: &[u8]) -> Vec<Violation> {
        let mut sink = Discard;
        let mut decoder = Decoder::new(frame, &mut sink, Collect::new(frame.len()), self.rules);
        // The judge has noted what the walk ended with.
        let _ = decoder.header(self.version());
        decoder.judge.into_violations()
    }

    #[cold]
    #[inline(never)]
    fn refused<S: Sink>(
        &self,
        frame: &[u8],
        sink: &mut S,
        mut answers: Answers<impl FnOnce(MessageType, JsonStr<'_>, &S::Value) -> Option<usize>>,
    ) -> Result<Frame<S::Value>, DecodeError<S::Error>> {
        let mut failed = None;
        let judged = self.judge(frame, &mut |type_, id| {
            answers.of(|resolve| match sink.string(id) {
                Ok(made) => resolve(type_, id, &made),
                Err(error) => {
                    failed = Some(error);
                    None
                }
            })
        });
        match failed {
            Some(error) => Err(DecodeError::Sink(error)),
            None => self.mended(frame, sink, judged, answers.known()),
        }
    }

    /// Reads a frame as the policy has mended it; what it refuses is refused.
    fn mended<S: Sink>(
        &self,
        frame: &[u8],
        sink: &mut S,
        judged: Judged,
        answered: Option<usize>,
    ) -> Result<Frame<S::Value>, DecodeError<S::Error>> {
        let Judged { judgement, deviations, data, rules } = judged;
        let action = answered.map(|action| &*self.catalog.action(action).name);
        let refuse =
            |violations| Err(DecodeError::Refused(Box::new(Refusal::new(frame, violations, &self.replies, action))));
        match judgement {
            Judgement::Refused(violations) => refuse(violations),
            Judgement::KeepAlive(violation) => Err(DecodeError::KeepAlive(Box::new(violation))),
            Judgement::Mended { text, mut violations } => {
                let resolve = |_, _: JsonStr<'_>, _: &S::Value| answered;
                match Decoder::new(&text, sink, Tolerant, rules).frame(Context { catalog: &self.catalog, resolve }) {
                    Ok(mut made) => {
                        // Those of the frame as it came in: the mended one is another text.
                        made.deviations = deviations;
                        made.deviations.append(&mut violations);
                        if let Some(made) = &mut made.data {
                            made.violations = data;
                        }
                        Ok(made)
                    }
                    Err(Stop::Failed(error)) => Err(DecodeError::Sink(error)),
                    // Not of a text that has been judged.
                    Err(Stop::Refused) => refuse(violations),
                }
            }
        }
    }

    #[cold]
    #[inline(never)]
    fn is_tolerated(
        &self,
        frame: &[u8],
        mut answers: Answers<impl FnOnce(MessageType, JsonStr<'_>, &()) -> Option<usize>>,
    ) -> bool {
        self.policy.is_some() && {
            let judged = self.judge(frame, &mut |type_, id| answers.of(|resolve| resolve(type_, id, &())));
            !matches!(judged.judgement, Judgement::Refused(_))
        }
    }

    fn too_long(&self, frame: &[u8]) -> Option<Violation> {
        (frame.len() > self.rules.max_bytes).then(|| {
            let kind = ViolationKind::Limit(LimitKind::Bytes(self.rules.max_bytes));
            Violation::new(kind, String::new(), self.rules.max_bytes)
        })
    }
}

/// Says which action a CALLRESULT answers. What is not fast anyway asks it by a pointer, and is compiled once.
type Resolve<'r> = &'r mut dyn FnMut(MessageType, JsonStr<'_>) -> Option<usize>;

/// What a walk that goes on has found.
struct Found {
    violations: Vec<Violation>,
    /// What is off-spec and accepted without a rule.
    deviations: Vec<Violation>,
    /// What breaks the schemas of extensions, and does not refuse the frame.
    data: Vec<Violation>,
}

/// What a frame is judged to be.
struct Judged {
    judgement: Judgement,
    /// What is off-spec and accepted without a rule.
    deviations: Vec<Violation>,
    /// What breaks the schemas of extensions, and does not refuse the frame.
    data: Vec<Violation>,
    /// By which its text is read.
    rules: Rules,
}

/// Asks for the action that a CALLRESULT answers, and of no other message.
#[inline]
fn of_result<V>(
    resolve: impl FnOnce(JsonStr<'_>, &V) -> Option<usize>,
) -> impl FnOnce(MessageType, JsonStr<'_>, &V) -> Option<usize> {
    |type_, id: JsonStr<'_>, made: &V| if type_ == MessageType::CallResult { resolve(id, made) } else { None }
}

/// Which action a CALLRESULT answers: asked once, and then known to the walks that follow.
enum Answers<R> {
    Asked(R),
    Known(Option<usize>),
}

impl<R> Answers<R> {
    #[inline]
    fn of(&mut self, ask: impl FnOnce(R) -> Option<usize>) -> Option<usize> {
        if let Self::Asked(_) = self
            && let Self::Asked(resolve) = std::mem::replace(self, Self::Known(None))
        {
            *self = Self::Known(ask(resolve));
        }
        self.known()
    }

    fn known(&self) -> Option<usize> {
        if let Self::Known(action) = self { *action } else { None }
    }
}
