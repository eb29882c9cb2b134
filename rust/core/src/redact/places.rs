//! What of a payload may be shown, as a tree of property names made from its plan and the list of what is sensitive.
//!
//! The elements of an array stand at the place of the array itself: no official schema has an array in an array, so
//! a single object where an array is due, as stations send it, finds its place too.

use super::sensitive::{Beside, Sensitive, fold_pattern, matches};
use crate::schema::{Kind, Names, Node, NodeId, Plan, Property};

/// What may be shown where a property stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Place {
    pub(super) scalar: Scalar,
    pub(super) members: Option<Box<Members>>,
}

impl Place {
    /// Whether anything at all is shown here.
    pub(super) fn is_open(&self) -> bool {
        self.members.is_some() || !matches!(self.scalar, Scalar::Misplaced | Scalar::Masked)
    }
}

/// A string, number, boolean or null, in the order of which decides where two places are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scalar {
    /// None belongs here, so it is masked
    Misplaced,
    Shown,
    /// Shown, and decides on what is guarded in its scope
    Deciding,
    /// Shown if what decides in its scope allows it
    Guarded,
    Masked,
}

/// The properties of an object.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Members {
    pub(super) names: Names,
    /// By the number of the name.
    pub(super) places: Box<[Place]>,
    /// The object is the scope of a condition.
    pub(super) condition: Option<Condition>,
}

/// When what is guarded in a scope is shown.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Condition {
    /// There is the name of a variable that is not secret
    Variable,
    /// There is nothing, or one of these literals
    Unless(Box<[Box<str>]>),
    /// Two messages disagree
    Never,
}

/// The rows, sorted.
#[derive(Debug)]
pub(super) struct Rules {
    rows: Box<[Sensitive]>,
    patterns: Box<[String]>,
}

impl Rules {
    pub(super) fn new(added: &[Sensitive]) -> Self {
        let rows: Box<[_]> = Sensitive::built_in().iter().chain(added).cloned().collect();
        let pattern = |row: &Sensitive| match row {
            Sensitive::Variable(name) => Some(fold_pattern(name)),
            _ => None,
        };
        let patterns = rows.iter().filter_map(pattern).collect();
        Self { rows, patterns }
    }

    /// Whether the variable of a folded name is secret.
    pub(super) fn is_secret(&self, name: &str) -> bool {
        self.patterns.iter().any(|pattern| matches(pattern, name))
    }

    /// What may be shown of a payload.
    pub(super) fn draft(&self, action: &str, kind: Kind, plan: &Plan) -> Draft {
        let mut properties = Vec::new();
        let mut places = Vec::new();
        for row in &self.rows {
            match row {
                Sensitive::Property(name) => properties.push(&**name),
                Sensitive::Place { action: of, kind: and, pointer, condition } if **of == *action && *and == kind => {
                    places.push((&**pointer, condition.as_ref()));
                }
                _ => {}
            }
        }
        Drafting { plan, properties, places }.draft(plan.root(), "", "")
    }
}

/// The work of [`Rules::draft`]: the rows that apply to one payload.
struct Drafting<'r> {
    plan: &'r Plan,
    properties: Vec<&'r str>,
    places: Vec<(&'r str, Option<&'r Beside>)>,
}

impl Drafting<'_> {
    fn draft(&self, node: NodeId, path: &str, name: &str) -> Draft {
        if self.places.iter().any(|(pointer, condition)| *pointer == path && condition.is_none()) {
            return Draft { scalar: Scalar::Masked, ..Draft::default() };
        }
        match self.plan.node(node) {
            Node::Object(object) => {
                let property = |(name, property): (&str, &Property)| {
                    (name.into(), self.draft(property.node, &format!("{path}/{name}"), name))
                };
                let members = object.names.iter().zip(&object.properties).map(property).collect();
                Draft { members: Some(members), condition: self.condition(path), ..Draft::default() }
            }
            Node::Array(array) => self.draft(array.items, &format!("{path}/*"), name),
            Node::Any => Draft::default(),
            _ => Draft { scalar: self.scalar(path, name), ..Draft::default() },
        }
    }

    fn scalar(&self, path: &str, name: &str) -> Scalar {
        if self.properties.contains(&name) {
            return Scalar::Masked;
        }
        if self.places.iter().any(|(pointer, _)| *pointer == path) {
            return Scalar::Guarded;
        }
        let decides =
            |(_, condition): &(&str, Option<&Beside>)| condition.is_some_and(|beside| *beside.pointer == *path);
        if self.places.iter().any(decides) { Scalar::Deciding } else { Scalar::Shown }
    }

    fn condition(&self, path: &str) -> Option<Condition> {
        let beside = self
            .places
            .iter()
            .find_map(|(pointer, condition)| condition.filter(|beside| beside.scope(pointer) == path))?;
        Some(beside.unless.clone().map_or(Condition::Variable, Condition::Unless))
    }
}

/// A place that is still being made.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    scalar: Scalar,
    members: Option<Vec<(Box<str>, Draft)>>,
    condition: Option<Condition>,
}

impl Default for Draft {
    /// Where nothing is shown.
    fn default() -> Self {
        Self { scalar: Scalar::Misplaced, members: None, condition: None }
    }
}

impl Draft {
    /// Makes one place of two, of which nobody knows which it is: what is sensitive in either is so, and what belongs
    /// in either may be shown.
    pub(super) fn merge(&mut self, other: Self) {
        self.scalar = self.scalar.max(other.scalar);
        self.condition = match (self.condition.take(), other.condition) {
            (Some(left), Some(right)) if left != right => Some(Condition::Never),
            (left, right) => left.or(right),
        };
        match (&mut self.members, other.members) {
            (Some(members), Some(others)) => {
                for (name, other) in others {
                    match members.iter_mut().find(|(known, _)| *known == name) {
                        Some((_, member)) => member.merge(other),
                        None => members.push((name, other)),
                    }
                }
            }
            (members @ None, others) => *members = others,
            (Some(_), None) => {}
        }
    }

    pub(super) fn finish(self) -> Place {
        let members = self.members.map(|members| {
            let names = Names::new(members.iter().map(|(name, _)| &**name));
            let places = members.into_iter().map(|(_, member)| member.finish()).collect();
            Box::new(Members { names, places, condition: self.condition })
        });
        Place { scalar: self.scalar, members }
    }
}
