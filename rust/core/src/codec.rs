//! The codec of one version: the roads of the walk, and what is made of a refusal.

use crate::decode::{Collect, Decoder, Rules, Stop, Strict};
use crate::encode::{EncodeError, Outgoing, encode};
use crate::frame::{Context, Frame, Header};
use crate::json::{JsonStr, JsonText};
use crate::reply::{Refusal, ReplyTable};
use crate::schema::{Catalog, Draft, Edition};
use crate::sink::{Discard, Sink};
use crate::source::Source;
use crate::version::Version;
use crate::violation::{LimitKind, Violation, ViolationKind};

/// How a [`Codec`] judges.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Which copy of the schemas
    pub edition: Edition,
    /// Judges by this draft instead of each schema's own
    pub draft: Option<Draft>,
    /// Asserts `format`
    pub formats: bool,
    /// The longest frame
    pub max_bytes: usize,
    /// The deepest nesting of a payload, the payload itself counted; at most [`Codec::DEEPEST`]
    pub max_depth: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { edition: Edition::Official, draft: None, formats: false, max_bytes: 1 << 20, max_depth: 64 }
    }
}

/// Why a frame did not become a message.
#[derive(Debug)]
pub enum DecodeError<E> {
    /// The frame is refused.
    Refused(Box<Refusal>),
    /// The sink failed, which is not the frame's fault.
    Sink(E),
}

/// Decodes the frames of one version. Immutable, and shared between threads as it is.
#[derive(Clone)]
pub struct Codec {
    version: Version,
    catalog: &'static Catalog,
    max_bytes: usize,
    rules: Rules,
    replies: ReplyTable,
}

impl Codec {
    /// The deepest nesting that can be asked for: each level takes a part of the stack.
    pub const DEEPEST: usize = 512;

    /// The codec of a version.
    pub fn new(version: Version, options: &Options) -> Self {
        Self {
            version,
            catalog: Catalog::get(version, options.edition, options.draft),
            max_bytes: options.max_bytes,
            rules: Rules {
                max_depth: options.max_depth.min(Self::DEEPEST),
                formats: options.formats.then(|| version.date_time()),
            },
            replies: ReplyTable::new(version),
        }
    }

    /// The same codec with other replies.
    #[must_use]
    pub fn with_replies(self, replies: ReplyTable) -> Self {
        Self { replies, ..self }
    }

    /// The version whose frames it decodes.
    pub fn version(&self) -> Version {
        self.version
    }

    /// What it replies.
    pub fn replies(&self) -> &ReplyTable {
        &self.replies
    }

    /// The actions and schemas that it judges by.
    #[inline]
    pub fn catalog(&self) -> &'static Catalog {
        self.catalog
    }

    /// Reads a frame into a sink. `resolve` tells which action a CALLRESULT with this id answers.
    #[inline]
    pub fn decode<S: Sink>(
        &self,
        frame: &[u8],
        sink: &mut S,
        resolve: impl FnOnce(JsonStr<'_>) -> Option<usize>,
    ) -> Result<Frame<S::Value>, DecodeError<S::Error>> {
        let mut answered = None;
        let resolve = |id: JsonStr<'_>| {
            answered = resolve(id);
            answered
        };
        match self.walk(frame, sink, resolve) {
            Ok(frame) => Ok(frame),
            Err(Stop::Failed(error)) => Err(DecodeError::Sink(error)),
            Err(Stop::Refused) => Err(DecodeError::Refused(Box::new(self.refusal(frame, answered)))),
        }
    }

    /// The verdict alone.
    #[inline]
    pub fn is_valid(&self, frame: &[u8], resolve: impl FnOnce(JsonStr<'_>) -> Option<usize>) -> bool {
        self.walk(frame, &mut Discard, resolve).is_ok()
    }

    #[inline]
    fn walk<S: Sink>(
        &self,
        frame: &[u8],
        sink: &mut S,
        resolve: impl FnOnce(JsonStr<'_>) -> Option<usize>,
    ) -> Result<Frame<S::Value>, Stop<S::Error>> {
        if frame.len() > self.max_bytes {
            return Err(Stop::Refused);
        }
        let context = Context { version: self.version, catalog: self.catalog, resolve };
        Decoder::new(frame, sink, Strict, self.rules).frame(context)
    }

    /// All violations, in document order; none: the frame is valid. A frame that is not JSON, or has a wrong
    /// header, has one.
    pub fn check(&self, frame: &[u8], resolve: impl FnOnce(JsonStr<'_>) -> Option<usize>) -> Vec<Violation> {
        if let Some(violation) = self.too_long(frame) {
            return vec![violation];
        }
        let context = Context { version: self.version, catalog: self.catalog, resolve };
        let mut sink = Discard;
        let mut decoder = Decoder::new(frame, &mut sink, Collect::default(), self.rules);
        // The judge has noted what the walk ended with.
        let _ = decoder.frame(context);
        decoder.judge.into_violations()
    }

    /// Writes a frame to `out`, or tells all that is wrong with it. Without `validate`, only what is no JSON is wrong.
    pub fn encode<S: Source>(
        &self,
        message: &Outgoing<'_, S::Value>,
        source: &mut S,
        validate: bool,
        out: &mut JsonText,
    ) -> Result<(), EncodeError<S::Error>> {
        encode(self.version, self.catalog, self.rules, message, source, validate, out)?;
        match self.too_long(out.as_bytes()) {
            Some(violation) => Err(EncodeError::Refused(vec![violation])),
            None => Ok(()),
        }
    }

    /// Reads the header alone.
    pub fn peek(&self, frame: &[u8]) -> Result<Header, Box<Refusal>> {
        let refuse = |violations| Box::new(Refusal::new(frame, violations, &self.replies));
        if let Some(violation) = self.too_long(frame) {
            return Err(refuse(vec![violation]));
        }
        let mut sink = Discard;
        let mut decoder = Decoder::new(frame, &mut sink, Collect::default(), self.rules);
        decoder.header(self.version).map_err(|_| refuse(decoder.judge.into_violations()))
    }

    #[cold]
    #[inline(never)]
    fn refusal(&self, frame: &[u8], answered: Option<usize>) -> Refusal {
        Refusal::new(frame, self.check(frame, |_| answered), &self.replies)
    }

    fn too_long(&self, frame: &[u8]) -> Option<Violation> {
        let kind = ViolationKind::Limit(LimitKind::Bytes(self.max_bytes));
        (frame.len() > self.max_bytes).then(|| Violation { kind, pointer: String::new(), offset: self.max_bytes })
    }
}
