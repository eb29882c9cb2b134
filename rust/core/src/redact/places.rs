//! What of a payload may be shown, as a tree of property names made from its plan and the list of what is sensitive.
//!
//! The elements of an array stand at the place of the array itself: no official schema has an array in an array, so
//! a single object where an array is due, as stations send it, finds its place too.
//!
//! A tree ends where a definition is in itself, at [`MAX_DEPTH`], and after [`MAX_PLACES`]: what is further in has no place and
//! so is masked.

use super::sensitive::{Patterns, Sensitive, Unless, Words, fold, scope};
use crate::schema::{Kind, Names, Nested, Node, NodeId, Plan, Property};
use crate::violation::escaped;

/// How many places a payload may have. The official schemas have at most some hundred.
const MAX_PLACES: usize = 1 << 14;
/// How deep the tree is at most: making it, and following a frame along it, takes the stack for each level.
const MAX_DEPTH: usize = 128;

/// What may be shown where a property stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Place {
    pub(super) scalar: Scalar,
    pub(super) members: Option<Box<Members>>,
    /// What may stand at [`Scalar::Literal`].
    literals: Box<[Box<str>]>,
}

impl Place {
    /// Whether a text is a literal, perhaps in another case.
    pub(super) fn has_literal(&self, text: &str) -> bool {
        text.is_empty() || self.literals.iter().any(|literal| literal.eq_ignore_ascii_case(text))
    }

    /// Whether anything at all is shown here.
    pub(super) fn is_open(&self) -> bool {
        self.members.is_some() || !matches!(self.scalar, Scalar::Misplaced | Scalar::Masked | Scalar::Person)
    }
}

/// A string, number, boolean or null, in the order of which decides where two places are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Scalar {
    /// None belongs here, so it is masked
    Misplaced,
    /// Shown, but a string only if it spells a number or boolean, as stations send them
    Numeric,
    Shown,
    /// Shown, but a string only if it is a literal of the schema; so too where only one of several versions has literals,
    /// because a string that is none of them may be anything
    Literal,
    /// Shown, what a variable belongs to: decides too, where it is there
    Part,
    /// Shown, the name of a variable: decides on what is guarded in its scope
    Deciding,
    /// Shown if its scope has the name of a variable, and that is not secret
    Guarded,
    /// Masked, or a pseudonym: identifies a driver, a customer or a vehicle
    Person,
    Masked,
}

/// The properties of an object.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Members {
    pub(super) names: Names,
    /// By the number of the name.
    pub(super) places: Box<[Place]>,
    /// Whether what decides, and what is guarded, belong together if they are in the same object of this kind.
    pub(super) is_scope: bool,
    /// What users' schemas say of JSON in the object that is masked by itself.
    pub(super) hung: Box<[Hung<Place>]>,
}

/// What may be shown by a user's schema that is hung on an object, where other properties say that it applies.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Hung<T> {
    pub(super) nested: Nested,
    pub(super) shown: T,
}

/// The rows, sorted.
#[derive(Debug)]
pub(super) struct Rules {
    rows: Box<[Sensitive]>,
    patterns: Patterns,
    words: Words,
}

impl Rules {
    pub(super) fn new(added: &[Sensitive]) -> Self {
        let rows: Box<[_]> = Sensitive::built_in().iter().chain(added).cloned().collect();
        let patterns = Patterns::new(rows.iter().filter_map(|row| match row {
            Sensitive::Variable(name) => Some(&**name),
            _ => None,
        }));
        let words = Words::new(rows.iter().filter_map(|row| match row {
            Sensitive::Word(word) => Some(&**word),
            _ => None,
        }));
        Self { rows, patterns, words }
    }

    /// Whether the variable of this name is secret.
    pub(super) fn is_secret(&self, name: &str) -> bool {
        self.patterns.have(&fold(name)) || self.words.begin_or_end(name)
    }

    /// Whether a component or an instance of this name has secret variables.
    pub(super) fn is_secret_part(&self, name: &str) -> bool {
        self.words.end(name)
    }

    /// Whether a name in any text is that of a secret: one word alone may mean much else there.
    pub(super) fn is_secret_name(&self, name: &str) -> bool {
        self.patterns.have(&fold(name)) || self.words.end(name) && self.words.is_telling(name)
    }

    /// Whether a folded name is that of a sensitive property; and whether its value identifies somebody.
    pub(super) fn property(&self, folded: &str) -> Option<bool> {
        self.rows.iter().find_map(|row| match row {
            Sensitive::Property { name, person } if name.len() == folded.len() && name.eq_ignore_ascii_case(folded) => {
                Some(*person)
            }
            _ => None,
        })
    }

    /// What may be shown of a payload.
    pub(super) fn draft(&self, action: &str, kind: Kind, plan: &Plan) -> Draft {
        let mut properties = Vec::new();
        let mut places = Vec::new();
        for row in &self.rows {
            match row {
                Sensitive::Property { name, person } => properties.push((&**name, *person)),
                Sensitive::Place { action: of, kind: and, pointer, unless } if **of == *action && *and == kind => {
                    places.push((&**pointer, unless.as_ref()));
                }
                _ => {}
            }
        }
        let open = Vec::new();
        Drafting { plan, properties: &properties, places, open, left: MAX_PLACES, is_harmless: true }.draft(
            plan.root(),
            "",
            "",
        )
    }
}

/// The work of [`Rules::draft`]: the rows that apply to one payload.
struct Drafting<'r> {
    plan: &'r Plan,
    properties: &'r [(&'r str, bool)],
    places: Vec<(&'r str, Option<&'r Unless>)>,
    /// The nodes around the one that is drafted.
    open: Vec<NodeId>,
    /// How many more places there may be.
    left: usize,
    /// Whether what is described is shown by itself; in `data` and `customData` only what their schema says is harmless.
    is_harmless: bool,
}

impl Drafting<'_> {
    fn draft(&mut self, id: NodeId, path: &str, name: &str) -> Draft {
        if self.left == 0 || self.open.len() == MAX_DEPTH || self.open.contains(&id) {
            return Draft::default();
        }
        self.left -= 1;
        self.open.push(id);
        let draft = self.draft_node(id, path, name);
        self.open.pop();
        draft
    }

    fn draft_node(&mut self, id: NodeId, path: &str, name: &str) -> Draft {
        let mark = self.plan.mark(path);
        let is_listed = self.places.iter().any(|(pointer, unless)| *pointer == path && unless.is_none());
        if is_listed || mark == Some(true) {
            return Draft { scalar: Scalar::Masked, ..Draft::default() };
        }
        let around = self.is_harmless;
        self.is_harmless |= mark == Some(false);
        let draft = self.draft_by_type(id, path, name);
        self.is_harmless = around;
        draft
    }

    fn draft_by_type(&mut self, id: NodeId, path: &str, name: &str) -> Draft {
        match self.plan.node(id) {
            Node::Object(object) => {
                let property = |(name, property): (&str, &Property)| {
                    (name.into(), self.draft(property.node, &format!("{path}/{}", escaped(name)), name))
                };
                let members = object.names.iter().zip(&object.properties).map(property).collect();
                let mut draft = Draft { members: Some(members), is_scope: self.is_scope(path), ..Draft::default() };
                draft.hung = object.nested.iter().filter_map(|nested| self.draft_hung(nested, &draft)).collect();
                draft
            }
            Node::Array(array) => self.draft(array.items, &format!("{path}/*"), name),
            Node::Any => Draft::default(),
            _ if !self.is_harmless => Draft::default(),
            Node::Enum(enum_) => {
                let literals = enum_.names.iter().map(Box::from).collect();
                Draft { scalar: self.scalar(path, name, Scalar::Literal), literals, ..Draft::default() }
            }
            Node::String(_) => Draft { scalar: self.scalar(path, name, Scalar::Shown), ..Draft::default() },
            _ => Draft { scalar: self.scalar(path, name, Scalar::Numeric), ..Draft::default() },
        }
    }

    /// What a schema that is hung on an object shows; `None` if that is nothing.
    fn draft_hung(&mut self, nested: &Nested, around: &Draft) -> Option<Hung<Draft>> {
        let (plan, places, open) = (&*nested.plan, Vec::new(), Vec::new());
        let mut inner =
            Drafting { plan, properties: self.properties, places, open, left: self.left, is_harmless: false };
        let mut shown = inner.draft(plan.root(), "", "");
        self.left = inner.left;
        if !shown.is_open() {
            return None;
        }
        if nested.property.is_none() {
            shown.merge(around.clone());
        }
        Some(Hung { nested: nested.clone(), shown })
    }

    fn scalar(&self, path: &str, name: &str, of_its_type: Scalar) -> Scalar {
        if let Some((_, person)) = self.properties.iter().find(|(known, _)| *known == name) {
            return if *person { Scalar::Person } else { Scalar::Masked };
        }
        let unless = self.places.iter().find(|(pointer, _)| *pointer == path).and_then(|(_, unless)| *unless);
        match unless {
            Some(Unless::Number) => Scalar::Numeric,
            Some(Unless::Harmless { .. }) => Scalar::Guarded,
            None if self.beside().any(|(_, beside)| beside == path) => Scalar::Deciding,
            None if self.beside().any(|(_, beside)| is_part(path, beside)) => Scalar::Part,
            None => of_its_type,
        }
    }

    fn is_scope(&self, path: &str) -> bool {
        self.beside().any(|(pointer, beside)| scope(pointer, beside) == path)
    }

    /// What is guarded, and what decides on it.
    fn beside(&self) -> impl Iterator<Item = (&str, &str)> {
        self.places.iter().filter_map(|(pointer, unless)| match unless {
            Some(Unless::Harmless { beside }) => Some((*pointer, &**beside)),
            _ => None,
        })
    }
}

/// Whether what is at a path belongs to the name of a variable: its instance, or the name or instance of its component.
fn is_part(path: &str, beside: &str) -> bool {
    let around = beside.strip_suffix("/variable/name");
    let part = around.and_then(|around| path.strip_prefix(around));
    part.is_some_and(|part| ["/variable/instance", "/component/name", "/component/instance"].contains(&part))
}

/// A place that is still being made.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    scalar: Scalar,
    members: Option<Vec<(Box<str>, Draft)>>,
    is_scope: bool,
    literals: Vec<Box<str>>,
    hung: Vec<Hung<Draft>>,
}

impl Default for Draft {
    /// Where nothing is shown.
    fn default() -> Self {
        Self { scalar: Scalar::Misplaced, members: None, is_scope: false, literals: Vec::new(), hung: Vec::new() }
    }
}

impl Draft {
    /// Makes one place of two, of which nobody knows which it is: what is sensitive in either is so, and what belongs
    /// in either may be shown, but for a string that is no literal of the one that has literals.
    pub(super) fn merge(&mut self, other: Self) {
        self.scalar = self.scalar.max(other.scalar);
        self.is_scope |= other.is_scope;
        self.hung.extend(other.hung);
        for literal in other.literals {
            if !self.literals.contains(&literal) {
                self.literals.push(literal);
            }
        }
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

    /// Whether anything is shown of it.
    fn is_open(&self) -> bool {
        !matches!(self.scalar, Scalar::Misplaced | Scalar::Masked | Scalar::Person)
            || self.members.iter().flatten().any(|(_, member)| member.is_open())
    }

    pub(super) fn finish(self) -> Place {
        let members = self.members.map(|members| {
            let names = Names::new(members.iter().map(|(name, _)| &**name));
            let places = members.into_iter().map(|(_, member)| member.finish()).collect();
            let hung = self.hung.into_iter().map(|Hung { nested, shown }| Hung { nested, shown: shown.finish() });
            Box::new(Members { names, places, is_scope: self.is_scope, hung: hung.collect() })
        });
        Place { scalar: self.scalar, members, literals: self.literals.into() }
    }
}
