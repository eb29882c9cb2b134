//! What happens at a violation: [`Strict`] stops, [`Tolerant`] goes on, [`Collect`] goes on and keeps it. The checks of
//! the keywords are here as well, for decoding, encoding and policies alike.

mod checks;
mod delegated;
mod format;

pub(crate) use checks::{
    check_bounds, check_items, check_required, check_string, not_an_action, not_described, not_in,
};
pub(crate) use delegated::check_delegated;
pub(crate) use format::{matches as matches_format, microseconds};

use crate::json::LimitKind;
use crate::schema::NodeId;
use crate::version::DateTime;
use crate::violation::{Step, Violation, ViolationKind, pointer};
use std::borrow::Cow;
use std::ops::Range;

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

/// What a walk judges by beside the plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rules {
    pub(crate) max_bytes: usize,
    pub(crate) max_depth: usize,
    /// The longest message id, in characters.
    pub(crate) max_id: u16,
    /// How to judge `format`, if at all.
    pub(crate) formats: Option<DateTime>,
    /// Whether what breaks an extension's schema refuses the frame.
    pub(crate) refuse_data: bool,
}

/// Carries a judge's answer upwards.
#[inline]
pub(crate) fn refuse<E>(stop: bool) -> Result<(), Stop<E>> {
    if stop { Err(Stop::Refused) } else { Ok(()) }
}

/// Decides whether a walk goes on after a violation. What a judge does not say otherwise, it does not want to know.
pub(crate) trait Judge<'p> {
    /// Whether [`Judge::value`] is to be called.
    const NOTES: bool = false;

    /// Notes a violation of the schema at `offset`; whether to stop.
    fn violation(&mut self, offset: usize, kind: impl FnOnce() -> ViolationKind) -> bool;
    /// Notes what breaks a schema that is hung on the object that the walk is in; whether to stop, if that refuses the frame.
    fn nested(&mut self, found: Vec<Violation>, refuses: bool) -> bool;
    /// Notes what ends the walk, and makes all else beside the point.
    #[inline]
    fn fatal(&mut self, _offset: usize, _pointer: Option<usize>, _kind: ViolationKind) {}
    /// The walk enters a property or an item.
    #[inline]
    fn enter(&mut self, _step: impl FnOnce() -> Step<'p>) {}
    /// The walk leaves it.
    #[inline]
    fn leave(&mut self) {}
    /// The walk has read a value, with white space before it, by a node. An object or array comes after what is in it.
    #[inline]
    fn value(&mut self, _range: Range<usize>, _node: NodeId) {}
}

/// Stops at the first violation, and keeps nothing of it.
pub(crate) struct Strict;

impl Judge<'_> for Strict {
    #[inline]
    fn violation(&mut self, _: usize, _: impl FnOnce() -> ViolationKind) -> bool {
        true
    }
    fn nested(&mut self, _: Vec<Violation>, refuses: bool) -> bool {
        refuses
    }
}

/// Goes on, whatever there is: all of it has been judged before.
pub(crate) struct Tolerant;

impl Judge<'_> for Tolerant {
    fn violation(&mut self, _: usize, _: impl FnOnce() -> ViolationKind) -> bool {
        false
    }
    fn nested(&mut self, _: Vec<Violation>, _: bool) -> bool {
        false
    }
}

/// Collects all violations, as long as they take a bounded multiple of the frame's memory; then the first ones found.
pub(crate) struct Collect<'p> {
    path: Vec<Step<'p>>,
    violations: Vec<Violation>,
    /// What breaks the schemas of extensions, and does not refuse the frame.
    data: Vec<Violation>,
    /// The bytes that further violations may take.
    room: usize,
    /// The offset of the first violation that there was no room for.
    left_out: Option<usize>,
    /// Says which violations are collected.
    keeps: fn(&ViolationKind) -> bool,
}

/// The room that violations may take for each byte of the frame, and for any frame.
const ROOM_PER_BYTE: usize = 64;
const LEAST_ROOM: usize = 1 << 20;
/// The factor by which violations may take more room where a policy resolves them, because it has to know them all.
const POLICY_ROOM: usize = 4;
/// Roughly the bytes that a violation takes beside its pointer and its literals, with the objects that a binding makes of it.
const VIOLATION: usize = 512;
const LITERAL: usize = 128;

impl Collect<'_> {
    /// `bytes` is the length of the frame.
    pub(crate) fn new(bytes: usize) -> Self {
        Self {
            path: Vec::new(),
            violations: Vec::new(),
            data: Vec::new(),
            room: LEAST_ROOM.saturating_add(bytes.saturating_mul(ROOM_PER_BYTE)),
            left_out: None,
            keeps: |_| true,
        }
    }

    /// For a policy.
    pub(crate) fn for_policy(self) -> Self {
        Self { room: self.room.saturating_mul(POLICY_ROOM), ..self }
    }

    /// Only those of a kind.
    pub(crate) fn keeping(self, keeps: fn(&ViolationKind) -> bool) -> Self {
        Self { keeps, ..self }
    }

    /// What breaks the schemas of extensions, and does not refuse the frame; in document order.
    pub(crate) fn take_data(&mut self) -> Vec<Violation> {
        let mut data = std::mem::take(&mut self.data);
        data.sort_by_key(|violation| violation.offset);
        data
    }

    /// In document order: by offset, and at one offset as they were found. That some are left out stands after them.
    pub(crate) fn into_violations(mut self) -> Vec<Violation> {
        self.violations.sort_by_key(|violation| violation.offset);
        if let Some(offset) = self.left_out {
            let kind = ViolationKind::Limit(LimitKind::Violations(self.violations.len()));
            self.violations.push(Violation::new(kind, String::new(), offset));
        }
        self.violations
    }

    /// Keeps a violation, if there is room.
    #[inline(never)]
    fn note(&mut self, offset: usize, kind: ViolationKind) {
        if !(self.keeps)(&kind) {
            return;
        }
        if self.room == 0 {
            self.left_out.get_or_insert(offset);
            return;
        }
        let mut pointer = pointer(&self.path);
        // The walk may have found the same by the plan.
        if let ViolationKind::Foreign { keyword } = &kind
            && self.violations.iter().any(|found| found.kind.keyword() == *keyword && found.pointer == pointer)
        {
            return;
        }
        match &kind {
            ViolationKind::AdditionalProperties { property, .. } | ViolationKind::Duplicate { property } => {
                pointer += &crate::violation::pointer(&[Step::Name(Cow::Borrowed(property))]);
            }
            ViolationKind::Action { .. } => pointer = "/2".into(),
            _ => {}
        }
        let literals = if let ViolationKind::Enum { literals, .. } = &kind { literals.len() } else { 0 };
        // The pointer stands in the message as well, and a binding has both again.
        self.room = self.room.saturating_sub(VIOLATION + 4 * pointer.len() + LITERAL * literals);
        self.violations.push(Violation::new(kind, pointer, offset));
    }
}

impl<'p> Judge<'p> for Collect<'p> {
    // Out of line, because a walk recurs in the callers, and what is made here would take of its stack at each level.
    #[cold]
    #[inline(never)]
    fn violation(&mut self, offset: usize, kind: impl FnOnce() -> ViolationKind) -> bool {
        self.note(offset, kind());
        false
    }
    fn fatal(&mut self, offset: usize, element: Option<usize>, kind: ViolationKind) {
        let pointer = match (element, &kind) {
            (Some(element), _) => format!("/{element}"),
            (None, ViolationKind::Limit(limit)) if !matches!(limit, LimitKind::Bytes(_)) => pointer(&self.path),
            (None, _) => String::new(),
        };
        self.violations = vec![Violation::new(kind, pointer, offset)];
        self.left_out = None;
    }
    fn nested(&mut self, found: Vec<Violation>, refuses: bool) -> bool {
        for mut violation in found.into_iter().filter(|violation| (self.keeps)(&violation.kind)) {
            if self.room == 0 {
                self.left_out.get_or_insert(violation.offset);
                break;
            }
            violation.pointer.insert_str(0, &pointer(&self.path));
            self.room = self.room.saturating_sub(VIOLATION + 4 * violation.pointer.len());
            if refuses { &mut self.violations } else { &mut self.data }.push(violation);
        }
        false
    }
    fn enter(&mut self, step: impl FnOnce() -> Step<'p>) {
        self.path.push(step());
    }
    fn leave(&mut self) {
        self.path.pop();
    }
}
