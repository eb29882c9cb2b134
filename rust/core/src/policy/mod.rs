//! What becomes of a frame that breaks a schema: rules that refuse, accept, repair or drop, and what they did.
//!
//! A policy is asked only about a frame that the walk has refused. Then the frame is read into a [`Document`], and in
//! rounds: the rule for each violation is found, what it says is done to the document, and the document's text is
//! walked again, because what was under a wrong value has not been judged yet, and what a drop leaves may lack
//! something. The rounds end when a walk finds nothing but what a rule accepts: that text is then decoded like any
//! other, by the walk that has just judged it. They end as well when no rule has an answer, and then the frame is
//! refused as if there were no policy.
//!
//! The rules follow one principle: see `principle.rs`, which is also what becomes of a violation that no rule names.
//! What is wrong with the header stands before all that, because without it nobody knows what the payload should be:
//! see `header.rs`.
//!
//! Violations are told by the byte where they begin, which the document translates to a value, whatever was dropped
//! or put around it before; what is reported are the pointers and offsets of the frame as it came in.

mod document;
mod header;
mod identity;
mod principle;
mod repair;
mod rounds;

use crate::keyword::Keyword;
use crate::message::{MessageType, Parts};
use crate::schema::{Kind, Plan, Sender};
use crate::version::DateTime;
use crate::violation::{Step, Violation, ViolationKind};
use document::Document;
use repair::is_sign_of_life;
use rounds::Rounds;

pub(crate) use header::MendedHeader;
pub use repair::Repair;

/// What a rule does about a violation.
#[derive(Clone, Debug, PartialEq)]
pub enum Resolution {
    /// Refuses the message.
    Reject,
    /// Leaves the value as it is.
    Accept {
        /// Of strings that are too long, only those of up to so many characters
        max_length: Option<usize>,
        /// Of strings that are no literal of an enum, only these; empty: all
        literals: Box<[Box<str>]>,
    },
    /// Changes the value.
    Repair(Repair),
    /// Removes the property or the item that the rule's pointer names, or without one that the violation is at.
    Drop,
    /// Leaves the value as it is where that cannot hurt a handler: see `principle.rs`.
    AcceptHarmless {
        /// Only where the value keeps the type that the schema gives
        typed: bool,
    },
    /// Removes the smallest part that holds the violation and that a handler can do without: see `principle.rs`.
    DropSmallest,
}

/// What is done about which violations. A `None` is true of all.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// The index of an action in the catalog
    pub action: Option<usize>,
    /// Requests or responses
    pub kind: Option<Kind>,
    /// The steps of a JSON Pointer, unescaped; `*` is any index
    pub pointer: Option<Box<[Box<str>]>>,
    /// The keyword that is broken
    pub keyword: Option<Keyword>,
    /// The property that is missing, extra or doubled
    pub property: Option<Box<str>>,
    /// What is done
    pub resolution: Resolution,
}

/// Rules, of which the first that applies and can do what it says decides. A violation that has none is not tolerated.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Policy(Box<[Rule]>);

impl FromIterator<Rule> for Policy {
    fn from_iter<I: IntoIterator<Item = Rule>>(rules: I) -> Self {
        Self(rules.into_iter().collect())
    }
}

/// The message that a frame carries, as far as rules and repairs ask for it.
pub(crate) struct Message<'p> {
    pub(crate) type_: MessageType,
    pub(crate) kind: Kind,
    pub(crate) action: Option<usize>,
    /// The name of the action, and who sends its requests
    pub(crate) name: Option<&'p str>,
    pub(crate) sender: Option<Sender>,
    pub(crate) plan: Option<&'p Plan>,
    pub(crate) date_time: DateTime,
}

/// What becomes of a frame that has violations. They are in document order, then those that came to light later; each has
/// the rule that resolves it.
pub(crate) enum Judgement {
    /// At least one violation is not resolved.
    Refused(Vec<Violation>),
    /// All violations are resolved, and `text` is the frame without them.
    Mended { text: Vec<u8>, violations: Vec<Violation> },
    /// The frame is no message, and a rule takes it for a sign of life.
    KeepAlive(Violation),
}

impl Judgement {
    /// The judgement of a frame whose header has been mended before.
    pub(crate) fn after(self, header: &MendedHeader) -> Self {
        let behind = |violations: Vec<Violation>| {
            let place = |violation: Violation| Violation { offset: header.original(violation.offset), ..violation };
            let violations: Vec<_> = violations.into_iter().map(place).collect();
            [header.violations.clone(), violations].concat()
        };
        match self {
            Self::Refused(violations) => Self::Refused(behind(violations)),
            Self::Mended { text, violations } => Self::Mended { text, violations: behind(violations) },
            Self::KeepAlive(violation) => Self::KeepAlive(violation),
        }
    }

    /// The violations, whatever becomes of the frame.
    pub(crate) fn into_violations(self) -> Vec<Violation> {
        match self {
            Self::Refused(violations) | Self::Mended { violations, .. } => violations,
            Self::KeepAlive(violation) => vec![violation],
        }
    }
}

impl Policy {
    /// The rule by which a frame that is no JSON is a sign of life.
    pub(crate) fn keep_alive(&self, frame: &[u8]) -> Option<usize> {
        is_sign_of_life(frame).then_some(())?;
        let decides = |rule: &Rule| {
            rule.is_about_frame(Keyword::Json)
                && matches!(rule.resolution, Resolution::Reject | Resolution::Repair(Repair::KeepAlive))
        };
        let number = self.0.iter().position(decides)?;
        matches!(self.0[number].resolution, Resolution::Repair(_)).then_some(number)
    }

    /// Judges a frame that breaks its schema. `violations` are all that it has, `check` tells those of another text.
    pub(crate) fn judge(
        &self,
        frame: &[u8],
        message: &Message<'_>,
        violations: Vec<Violation>,
        check: impl Fn(&[u8]) -> Vec<Violation>,
    ) -> Judgement {
        let number = match message.type_.parts() {
            Parts::Request => 3,
            Parts::Result => 2,
            Parts::Error => return Judgement::Refused(violations),
        };
        let read = Document::read(frame);
        let Some((document, places, payload)) =
            read.and_then(|(document, places)| document.element(number).map(|payload| (document, places, payload)))
        else {
            return Judgement::Refused(violations);
        };
        let rules = self.0.iter().enumerate().filter(|(_, rule)| rule.is_about(message)).collect();
        Rounds::new(rules, document, payload, message).run(violations, places, check)
    }
}

impl Rule {
    fn is_about(&self, message: &Message<'_>) -> bool {
        self.action.is_none_or(|action| Some(action) == message.action)
            && self.kind.is_none_or(|kind| kind == message.kind)
    }

    /// Whether it may decide about what comes before a payload, and so before an action is known.
    fn is_about_frame(&self, keyword: Keyword) -> bool {
        let is_anywhere = self.action.is_none() && self.kind.is_none() && self.pointer.is_none();
        is_anywhere && self.keyword.is_none_or(|own| own == keyword)
    }

    /// Whether it is about violations of a kind.
    fn is_about_kind(&self, kind: &ViolationKind) -> bool {
        self.keyword.is_none_or(|keyword| keyword == kind.keyword())
            && self.property.as_deref().is_none_or(|property| kind.property() == Some(property))
    }

    /// How many steps down a path this rule's place is, if the rule is about what is at the end of the path. A place
    /// that is dropped answers for all that is in it.
    fn depth_on(&self, path: &[&Step]) -> Option<usize> {
        let Some(steps) = &self.pointer else { return Some(path.len()) };
        let fits = match self.resolution {
            Resolution::Drop => steps.len() <= path.len(),
            _ => steps.len() == path.len(),
        };
        (fits && steps.iter().zip(path).all(|(wanted, step)| matches_step(wanted, step))).then_some(steps.len())
    }
}

fn matches_step(wanted: &str, step: &Step) -> bool {
    match step {
        Step::Name(name) => **name == *wanted,
        Step::Index(index) => wanted == "*" || wanted.parse() == Ok(*index),
    }
}
