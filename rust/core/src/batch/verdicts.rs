//! `judge`: a row for each frame, with the verdict and what is wrong.
//!
//! Most frames are valid, so that what is wrong is kept only for those that are not, and spread over the rows at the end.

use super::column::{Column, Texts, Values, Words, index};
use super::patterns::{Found, Patterns};
use crate::codec::{Codec, DecodeError};
use crate::keyword::Keyword;
use crate::message::{Body, Frame, MessageType};
use crate::reply::Refusal;
use crate::sink::Never;
use crate::version::ErrorCode;
use crate::words::words;
use std::sync::Arc;

words! {
    /// The columns of verdicts.
    pub enum Verdict {
        /// Whether the frame is valid, or a policy accepts it; null where there is no frame
        Valid = "valid",
        /// The name of the message type; null where it cannot be read
        MessageType = "message_type",
        /// The message id; null where it cannot be read
        MessageId = "message_id",
        /// The action of a request, as the peer spells it and cut at 64 characters; of an answer the action that it answers,
        /// where that is known
        Action = "action",
        /// The version of the codec
        Version = "version",
        /// The keyword of the violation that decides the code
        Keyword = "keyword",
        /// The JSON Pointer of the violation that decides the code
        Pointer = "pointer",
        /// The error code for a frame that is refused
        Code = "code",
        /// How many violations there are that no policy resolves
        Violations = "violations",
        /// How many deviations there are, from the schemas or from the protocol, that are accepted
        Deviations = "deviations",
        /// The length of the frame in bytes
        Size = "size",
    }
}

/// What is off in a frame.
#[derive(Default)]
struct Fault {
    row: usize,
    keyword: Option<Keyword>,
    pointer: String,
    code: Option<ErrorCode>,
    violations: usize,
    deviations: usize,
}

/// What frames have in common that fit a pattern.
#[derive(Clone, Copy)]
pub(super) struct Alike {
    message_type: MessageType,
    action: Option<usize>,
}

/// Verdicts that are being made.
pub(super) struct Verdicts<'c> {
    codec: &'c Codec,
    columns: &'c [Verdict],
    valid: Vec<bool>,
    /// -1 where the type is not known.
    types: Vec<i32>,
    ids: Option<Texts>,
    /// -1 where no action is known.
    actions: Words,
    sizes: Vec<i32>,
    /// The rows that have no frame.
    missing: Vec<usize>,
    /// The rows whose id cannot be read.
    nameless: Vec<usize>,
    faults: Vec<Fault>,
}

impl<'c> Verdicts<'c> {
    pub(super) fn new(codec: &'c Codec, columns: &'c [Verdict], rows: usize) -> Self {
        let mut actions = Words::new(codec.catalog().actions().map(|action| (*action.name).into()).collect());
        actions.codes.reserve(rows);
        Self {
            codec,
            columns,
            valid: Vec::with_capacity(rows),
            types: Vec::with_capacity(rows),
            ids: columns.contains(&Verdict::MessageId).then(Texts::default),
            actions,
            sizes: Vec::with_capacity(rows),
            missing: Vec::new(),
            nameless: Vec::new(),
            faults: Vec::new(),
        }
    }

    /// Judges the frame of the next row. `answered` is the action that it answers, if it is an answer and that is known.
    pub(super) fn frame(&mut self, patterns: &mut Patterns<Alike>, frame: Option<&[u8]>, answered: Option<usize>) {
        let Some(frame) = frame else { return self.nothing() };
        let ids = &mut self.ids;
        if let Some(Found { known: &Alike { message_type, action }, id, .. }) =
            patterns.find(self.codec, frame, answered, |_| {})
        {
            if let Some(ids) = ids {
                ids.push_part(frame, id);
            }
            self.sizes.push(index(frame.len()));
            return self.push(true, Some(message_type), action);
        }
        let judged = self.codec.verdict(frame, |message_type, id| {
            if let Some(ids) = ids {
                ids.push_json(id);
            }
            if message_type == MessageType::CallResult { answered } else { None }
        });
        if let Ok(accepted) = &judged {
            let alike = Alike { message_type: accepted.message_type, action: action(&accepted.body, answered) };
            patterns.missed(self.codec, frame, answered, accepted, |_, _| Some(alike));
        }
        self.judged(frame.len(), answered, &judged);
    }

    /// Notes that the next row has no frame.
    pub(super) fn nothing(&mut self) {
        let row = self.valid.len();
        self.missing.push(row);
        self.nameless.push(row);
        self.push(false, None, None);
        self.sizes.push(0);
        if let Some(ids) = &mut self.ids {
            ids.push(b"");
        }
    }

    /// Notes the id of the frame of the next row.
    pub(super) fn id(&mut self, id: &[u8]) {
        if let Some(ids) = &mut self.ids {
            ids.push(id);
        }
    }

    /// Notes what became of the frame of the next row, after its id, where that could be read.
    pub(super) fn judged<V>(
        &mut self,
        size: usize,
        answered: Option<usize>,
        judged: &Result<Frame<V>, DecodeError<Never>>,
    ) {
        let row = self.valid.len();
        self.sizes.push(index(size));
        match judged {
            Ok(accepted) => {
                self.push(true, Some(accepted.message_type), action(&accepted.body, answered));
                if !accepted.deviations.is_empty() {
                    self.faults.push(Fault { row, deviations: accepted.deviations.len(), ..Fault::default() });
                }
            }
            Err(DecodeError::Refused(refusal)) => self.refused(row, refusal),
            Err(DecodeError::KeepAlive(_)) => {
                self.push(true, None, None);
                self.set_id(row, None);
                self.faults.push(Fault { row, deviations: 1, ..Fault::default() });
            }
            Err(DecodeError::Sink(never)) => match *never {},
        }
    }

    #[inline]
    fn push(&mut self, valid: bool, message_type: Option<MessageType>, action: Option<usize>) {
        self.valid.push(valid);
        self.types.push(message_type.map_or(-1, |message_type| message_type as i32));
        self.actions.codes.push(action.map_or(-1, index));
    }

    #[cold]
    fn refused(&mut self, row: usize, refusal: &Refusal) {
        self.push(false, refusal.message_type.and_then(MessageType::of), None);
        if let Some(action) = &refusal.action {
            self.actions.codes[row] = self.actions.code(action);
        }
        self.set_id(row, refusal.unique_id.as_deref());
        let decisive = refusal.decisive();
        let unresolved = refusal.violations.iter().filter(|violation| violation.rule.is_none()).count();
        self.faults.push(Fault {
            row,
            keyword: Some(decisive.kind.keyword()),
            pointer: decisive.pointer.clone(),
            code: refusal.code,
            violations: unresolved,
            deviations: 0,
        });
    }

    /// Sets the id of a row that is refused, whether the walk came to it or not.
    fn set_id(&mut self, row: usize, id: Option<&str>) {
        if let Some(ids) = &mut self.ids {
            ids.resize(row);
            ids.push(id.unwrap_or_default().as_bytes());
        }
        if id.is_none() {
            self.nameless.push(row);
        }
    }

    /// The columns that were asked for.
    pub(super) fn into_columns(mut self) -> Vec<Column> {
        let rows = self.valid.len();
        self.columns.iter().map(|&column| self.column(column, rows)).collect()
    }

    fn column(&mut self, column: Verdict, rows: usize) -> Column {
        let numbers = |number: fn(&Fault) -> usize| {
            let mut numbers = vec![0; rows];
            self.faults.iter().for_each(|fault| numbers[fault.row] = index(number(fault)));
            Values::Int32(numbers)
        };
        let words_of = |codes, known| {
            let mut words = Words::new(known);
            words.codes = codes;
            words
        };
        let spread = |code: &dyn Fn(&Fault) -> Option<usize>| {
            let mut codes = vec![-1; rows];
            self.faults.iter().for_each(|fault| codes[fault.row] = code(fault).map_or(-1, index));
            codes
        };
        let codes = self.codec.version().error_codes();
        let values = match column {
            Verdict::Valid => Values::Boolean(std::mem::take(&mut self.valid)),
            Verdict::MessageType => {
                Values::Words(words_of(std::mem::take(&mut self.types), named(MessageType::ALL, MessageType::name)))
            }
            Verdict::MessageId => Values::Text(self.ids.take().unwrap_or_default()),
            Verdict::Action => {
                let none = Words::new(Arc::default());
                Values::Words(std::mem::replace(&mut self.actions, none))
            }
            Verdict::Version => {
                Values::Words(words_of(vec![0; rows], named([self.codec.version()], crate::version::Version::number)))
            }
            Verdict::Keyword => {
                let keyword =
                    |fault: &Fault| fault.keyword.and_then(|own| Keyword::every().position(|known| known == own));
                Values::Words(words_of(spread(&keyword), named(Keyword::every(), Keyword::name)))
            }
            Verdict::Pointer => {
                let mut pointers = Texts::default();
                for fault in self.faults.iter().filter(|fault| fault.keyword.is_some()) {
                    pointers.resize(fault.row);
                    pointers.push(fault.pointer.as_bytes());
                }
                pointers.resize(rows);
                Values::Text(pointers)
            }
            Verdict::Code => {
                let code = |fault: &Fault| codes.iter().position(|&known| Some(known) == fault.code);
                Values::Words(words_of(spread(&code), named(codes.iter().copied(), ErrorCode::name)))
            }
            Verdict::Violations => numbers(|fault| fault.violations),
            Verdict::Deviations => numbers(|fault| fault.deviations),
            Verdict::Size => Values::Int32(std::mem::take(&mut self.sizes)),
        };
        let mut made = Column::new(column.name(), values);
        match column {
            Verdict::MessageId => self.nameless.iter().for_each(|&row| made.set_null(row)),
            Verdict::Pointer => {
                let mut next = 0;
                for fault in self.faults.iter().filter(|fault| fault.keyword.is_some()) {
                    made.nulls.add(next..fault.row);
                    next = fault.row + 1;
                }
                made.nulls.add(next..rows);
            }
            _ => self.missing.iter().for_each(|&row| made.set_null(row)),
        }
        made
    }
}

/// The action of a message; `answered` is the one that it answers, if that is known.
fn action<V>(body: &Body<V>, answered: Option<usize>) -> Option<usize> {
    match body {
        Body::Request { action, .. } => Some(*action),
        Body::Result { action, .. } => *action,
        Body::Error { .. } => answered,
    }
}

fn named<T>(all: impl IntoIterator<Item = T>, name: fn(T) -> &'static str) -> Arc<[Box<str>]> {
    all.into_iter().map(|one| name(one).into()).collect()
}
