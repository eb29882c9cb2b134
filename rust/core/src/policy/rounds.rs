//! The rounds: find a rule for each violation, do what it says, and look again at what is left.

use super::document::{Document, Id, Places};
use super::principle::{Part, Smallest, keeps, parts, smallest_part};
use super::repair::{Edit, Subject};
use super::{Judgement, Message, Resolution, Rule};
use crate::keyword::Keyword;
use crate::schema::Kind;
use crate::violation::{Step, Violation, ViolationKind, pointer};
use std::collections::{HashMap, HashSet};

/// Each round mends what the one before has uncovered; no schema is so deep that it takes more.
const MAX_ROUNDS: usize = 32;

/// What the policy decides about one violation.
enum Decision {
    Reject,
    Accept,
    Drop(Smallest),
    Edit(Edit),
}

/// A violation, the value that it is at, and what is decided.
struct Case {
    violation: Violation,
    id: Option<Id>,
    decision: Option<(usize, Decision)>,
}

/// The values that a round has changed, and by which rule.
type Edited = HashMap<Id, usize>;
/// The properties that a round gives another name, by the object that they are in and that name; and by which rule.
type Renamed = HashMap<(Id, Box<str>), usize>;

/// The state of the rounds.
pub(super) struct Rounds<'r, 'a> {
    rules: Vec<(usize, &'r Rule)>,
    document: Document<'a>,
    payload: Id,
    message: &'r Message<'r>,
    /// The values that rules accept as they are: in spite of which keyword, and for which missing property.
    accepted: HashSet<(Id, Keyword, Option<Box<str>>)>,
    /// Whether a rule has dropped something.
    has_dropped: bool,
    violations: Vec<Violation>,
}

impl<'r, 'a> Rounds<'r, 'a> {
    /// Before the first round.
    pub(super) fn new(
        rules: Vec<(usize, &'r Rule)>,
        document: Document<'a>,
        payload: Id,
        message: &'r Message<'r>,
    ) -> Self {
        Self { rules, document, payload, message, accepted: HashSet::new(), has_dropped: false, violations: Vec::new() }
    }

    /// Mends until nothing is wrong but what is accepted.
    pub(super) fn run(
        mut self,
        violations: Vec<Violation>,
        places: Places,
        check: impl Fn(&[u8]) -> Vec<Violation>,
    ) -> Judgement {
        match self.mend(violations, places, check) {
            Some(text) if !self.is_emptied() => Judgement::Mended { text, violations: self.violations },
            Some(_) => {
                let drops = |number| {
                    let rule = self.rules.iter().find(|(own, _)| Some(*own) == number);
                    rule.is_some_and(|(_, rule)| matches!(rule.resolution, Resolution::Drop | Resolution::DropSmallest))
                };
                for violation in self.violations.iter_mut().filter(|violation| drops(violation.rule)) {
                    violation.rule = None;
                }
                Judgement::Refused(self.violations)
            }
            None => Judgement::Refused(self.violations),
        }
    }

    /// Whether the message is an answer of which nothing is left: it would pass for a success.
    fn is_emptied(&self) -> bool {
        self.message.kind == Kind::Response && self.has_dropped && !self.document.has_scalar(self.payload)
    }

    /// The text that is left.
    fn mend(
        &mut self,
        mut found: Vec<Violation>,
        mut places: Places,
        check: impl Fn(&[u8]) -> Vec<Violation>,
    ) -> Option<Vec<u8>> {
        for _ in 0..MAX_ROUNDS {
            let cases = found.into_iter().map(|violation| self.case(violation, &places));
            let cases: Vec<_> = cases.filter(|case| !self.is_accepted(&case.violation, case.id)).collect();
            if !self.resolve(cases) {
                return None;
            }
            let (text, rendered) = self.document.render();
            found = check(&text);
            places = rendered;
            if found.iter().all(|violation| self.is_accepted(violation, places.find(violation.offset))) {
                return Some(text);
            }
        }
        let unresolved: Vec<_> = found.into_iter().map(|violation| self.case(violation, &places).violation).collect();
        self.violations.extend(unresolved);
        None
    }

    fn is_accepted(&self, violation: &Violation, id: Option<Id>) -> bool {
        let kind = &violation.kind;
        id.is_some_and(|id| self.accepted.contains(&(id, kind.keyword(), kind.property().map(Box::from))))
    }

    /// Finds the value and the rule for a violation, and tells it as one of the frame that came in.
    fn case(&self, mut violation: Violation, places: &Places) -> Case {
        let id = if violation.kind.is_fatal() { None } else { places.find(violation.offset) };
        let Some((id, path)) = id.and_then(|id| Some((id, self.document.path(id, self.payload)?))) else {
            return Case { violation, id: None, decision: None };
        };
        let steps: Vec<_> = path.iter().map(|&id| self.document.step(id)).collect();
        let of_name =
            matches!(violation.kind, ViolationKind::AdditionalProperties { .. } | ViolationKind::Duplicate { .. });
        violation.offset = self.document.offset(id, of_name);
        violation.pointer = pointer(steps.iter().copied());
        let decision = self.decide(&violation.kind, id, &path, &steps);
        Case { violation, id: Some(id), decision }
    }

    fn decide(&self, kind: &ViolationKind, id: Id, path: &[Id], steps: &[&Step]) -> Option<(usize, Decision)> {
        let (parts, node) = parts(self.message, steps);
        // The plan may end before the value.
        let part = if parts.len() == path.len() { parts.last() } else { None };
        let is_kept = part.is_some_and(Part::is_kept_to_the_byte);
        self.rules.iter().find_map(|&(number, rule)| {
            rule.is_about_kind(kind).then_some(())?;
            let depth = rule.depth_on(steps)?;
            let subject = Subject {
                document: &self.document,
                id,
                kind,
                owner: part.and_then(|part| part.owner),
                optional: part.is_some_and(|part| part.optional),
                kept_to_the_byte: is_kept && rule.pointer.is_none(),
                date_time: self.message.date_time,
            };
            let decision = match &rule.resolution {
                Resolution::Reject => Decision::Reject,
                Resolution::Accept { max_length, literals } => {
                    self.accepts(&subject, *max_length, literals).then_some(Decision::Accept)?
                }
                Resolution::Repair(repair) => Decision::Edit(repair.mend(&subject)?),
                // The payload itself stays.
                Resolution::Drop => Decision::Drop(Smallest::Part(*path.get(depth.checked_sub(1)?)?)),
                Resolution::AcceptHarmless { typed } => {
                    keeps(kind, self.message, &parts, node, *typed).then_some(Decision::Accept)?
                }
                Resolution::DropSmallest => {
                    Decision::Drop(smallest_part(kind, self.message, path, &parts, &self.document)?)
                }
            };
            Some((number, decision))
        })
    }

    fn accepts(&self, subject: &Subject<'_>, max_length: Option<usize>, literals: &[Box<str>]) -> bool {
        let is_short = |most| matches!(subject.kind, ViolationKind::MaxLength { length, .. } if *length <= most);
        let is_literal = || {
            let text = self.document.string(subject.id);
            literals.iter().any(|literal| Some(&**literal) == text.as_deref())
        };
        max_length.is_none_or(is_short) && (literals.is_empty() || is_literal())
    }

    /// Does what was decided: drops first, because what is in them needs no other answer. Whether all cases have one.
    fn resolve(&mut self, mut cases: Vec<Case>) -> bool {
        let renamed = self.renamed(&cases);
        for case in &mut cases {
            // What is missing is there, under another name.
            if let (Some(id), ViolationKind::Required { property }) = (case.id, &case.violation.kind)
                && !matches!(case.decision, Some((_, Decision::Reject)))
                && let Some(rule) = renamed.get(&(id, property.clone()))
            {
                case.violation.rule = Some(*rule);
                case.decision = None;
            }
        }
        for case in &cases {
            if let Some((rule, Decision::Drop(smallest))) = &case.decision {
                self.has_dropped = true;
                if let Smallest::Part(id) = smallest {
                    self.document.drop(*id, *rule);
                }
            }
        }
        let mut edited = Edited::new();
        for case in cases.iter_mut().filter(|case| case.violation.rule.is_none()) {
            case.violation.rule = self.resolve_one(case, &mut edited);
        }
        // What an edit has changed is judged anew: it answers for all else that was wrong with the value before.
        for case in &mut cases {
            let undecided = case.violation.rule.is_none() && case.decision.is_none();
            if undecided && let Some(id) = case.id {
                case.violation.rule = edited.get(&id).copied();
            }
        }
        self.violations.extend(cases.into_iter().map(|case| case.violation));
        self.violations.iter().all(|violation| violation.rule.is_some())
    }

    /// The properties to which cases give another name.
    fn renamed(&self, cases: &[Case]) -> Renamed {
        let rename = |case: &Case| match &case.decision {
            Some((rule, Decision::Edit(Edit::Rename(name)))) => {
                Some(((self.document.parent(case.id?)?, name.clone()), *rule))
            }
            _ => None,
        };
        cases.iter().filter_map(rename).collect()
    }

    fn resolve_one(&mut self, case: &mut Case, edited: &mut Edited) -> Option<usize> {
        let id = case.id?;
        if matches!(case.decision, Some((_, Decision::Reject))) {
            return None;
        }
        if let Some(rule) = self.document.dropped_by(id).or_else(|| edited.get(&id).copied()) {
            return Some(rule);
        }
        let (rule, decision) = case.decision.take()?;
        match decision {
            Decision::Accept => {
                let kind = &case.violation.kind;
                self.accepted.insert((id, kind.keyword(), kind.property().map(Box::from)));
            }
            Decision::Edit(edit) => {
                match edit {
                    Edit::Replace(json) => self.document.replace(id, json),
                    Edit::Rename(name) => self.document.rename(id, &name),
                    Edit::Omit => self.document.drop(id, rule),
                    Edit::Wrap => self.document.wrap(id),
                }
                edited.insert(id, rule);
            }
            Decision::Drop(Smallest::Content(array)) => {
                self.document.clear(array);
                edited.insert(array, rule);
            }
            // Above.
            Decision::Drop(Smallest::Part(_)) | Decision::Reject => {}
        }
        Some(rule)
    }
}
