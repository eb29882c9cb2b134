//! The rounds: find a rule for each violation, do what it says, and look again at what is left.

use super::document::{Document, Id, Places};
use super::repair::{Edit, Subject};
use super::{Judgement, Message, Resolution, Rule};
use crate::keyword::Keyword;
use crate::schema::{Node, Plan};
use crate::violation::{Step, Violation, ViolationKind, pointer};
use std::collections::{HashMap, HashSet};

/// Each round mends what the one before has uncovered; no schema is so deep that it takes more.
const MAX_ROUNDS: usize = 32;

/// What the policy decides about one violation.
enum Decision {
    Reject,
    Accept,
    Drop(Id),
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

/// The state of the rounds.
pub(super) struct Rounds<'r, 'a> {
    rules: Vec<(usize, &'r Rule)>,
    document: Document<'a>,
    payload: Id,
    message: &'r Message<'r>,
    /// The values that rules accept as they are: in spite of which keyword, and for which missing property.
    accepted: HashSet<(Id, Keyword, Option<Box<str>>)>,
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
        Self { rules, document, payload, message, accepted: HashSet::new(), violations: Vec::new() }
    }

    /// Mends until nothing is wrong but what is accepted.
    pub(super) fn run(
        mut self,
        violations: Vec<Violation>,
        places: Places,
        check: impl Fn(&[u8]) -> Vec<Violation>,
    ) -> Judgement {
        match self.mend(violations, places, check) {
            Some(text) => Judgement::Mended { text, violations: self.violations },
            None => Judgement::Refused(self.violations),
        }
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
        let subject = Subject {
            document: &self.document,
            id,
            kind,
            optional: self.message.plan.is_some_and(|plan| is_optional(plan, steps)),
            date_time: self.message.date_time,
        };
        self.rules.iter().find_map(|&(number, rule)| {
            rule.keyword.is_none_or(|keyword| keyword == kind.keyword()).then_some(())?;
            let depth = rule.depth_on(steps)?;
            let decision = match &rule.resolution {
                Resolution::Reject => Decision::Reject,
                Resolution::Accept { max_length, literals } => {
                    self.accepts(&subject, *max_length, literals).then_some(Decision::Accept)?
                }
                Resolution::Repair(repair) => Decision::Edit(repair.mend(&subject)?),
                // The payload itself stays.
                Resolution::Drop => Decision::Drop(*path.get(depth.checked_sub(1)?)?),
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
        for case in &cases {
            if let Some((rule, Decision::Drop(id))) = case.decision {
                self.document.drop(id, rule);
            }
        }
        let mut edited = Edited::new();
        for case in &mut cases {
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
                    Edit::Omit => self.document.drop(id, rule),
                    Edit::Wrap => self.document.wrap(id),
                }
                edited.insert(id, rule);
            }
            // Above.
            Decision::Drop(_) | Decision::Reject => {}
        }
        Some(rule)
    }
}

/// Whether the schema lets a property be absent.
fn is_optional(plan: &Plan, steps: &[&Step]) -> bool {
    let mut id = plan.root();
    let mut optional = false;
    for step in steps {
        id = match (plan.node(id), step) {
            (Node::Object(object), Step::Name(name)) => match object.names.find(name.as_bytes()) {
                Some(number) => {
                    optional = object.required >> number & 1 == 0;
                    object.properties[number].node
                }
                None => return true,
            },
            (Node::Array(array), Step::Index(_)) => {
                optional = false;
                array.items
            }
            _ => return false,
        };
    }
    optional
}
