//! Questions to a plan about the places in its payload: which there are, and what is there.
//!
//! A place is named by a JSON Pointer (RFC 6901) whose `*` is any index. In a recursive schema places go on for ever, and in
//! one whose definitions use each other there may be more than anybody can list. So to follow a pointer is always possible,
//! and a list leaves out what is inside a definition that is in itself, and what is beyond [`MAX_PLACES`] and [`MAX_DEPTH`].

use super::plan::{ANY, ANY_OBJECT, Node, NodeId, Plan, StringNode};
use crate::violation::escaped;

/// How many places of one payload are listed; the official schemas have at most a few hundred.
const MAX_PLACES: usize = 1 << 16;
/// How deep places are listed. No codec reads a payload that is nested deeper, and a list takes the stack for each level.
const MAX_DEPTH: usize = 512;

impl Plan {
    /// Whether a payload can have a value at a place. The steps are those of a pointer, unescaped.
    pub fn has_place<'s>(&self, steps: impl IntoIterator<Item = &'s str>) -> bool {
        self.at(steps).is_some()
    }

    /// The names of the properties that the schema describes for the object at a place. `None` if the schema allows no
    /// object there.
    pub fn properties_at<'s>(&self, steps: impl IntoIterator<Item = &'s str>) -> Option<impl Iterator<Item = &str>> {
        match self.at(steps)? {
            Node::Object(object) => Some(object.names.iter()),
            // The node of an object of any properties, which describes none.
            Node::Any => match self.node(ANY_OBJECT) {
                Node::Object(object) => Some(object.names.iter()),
                _ => None,
            },
            _ => None,
        }
    }

    /// The places of strings whose length is limited, each with the most characters that it may have.
    pub fn max_lengths(&self) -> Vec<(String, u32)> {
        let mut found = Vec::new();
        self.each_place(&mut |pointer, _, node| {
            if let Node::String(StringNode { max_length: most, .. }) = node
                && *most < StringNode::UNLIMITED
            {
                found.push((pointer.to_owned(), *most));
            }
        });
        found
    }

    /// The node at a place. Where the schema allows any value, that is any node; `None` if it allows none.
    fn at<'s>(&self, steps: impl IntoIterator<Item = &'s str>) -> Option<&Node> {
        self.id_at(steps).map(|id| self.node(id))
    }

    /// The index of the node at a place.
    pub(super) fn id_at<'s>(&self, steps: impl IntoIterator<Item = &'s str>) -> Option<NodeId> {
        let mut id = self.root();
        for step in steps {
            id = match self.node(id) {
                Node::Object(object) => match object.names.find(step.as_bytes()) {
                    Some(index) => object.properties[index].node,
                    None if object.closed => return None,
                    None => ANY,
                },
                Node::Array(array) if is_index(step) => array.items,
                Node::Any => id,
                _ => return None,
            };
        }
        Some(id)
    }

    /// Calls back with the pointer of each place, the name of the property that it belongs to, and the node there.
    pub(crate) fn each_place<'p>(&'p self, found: &mut impl FnMut(&str, &'p str, &'p Node)) {
        let mut walk = Walk { plan: self, found, pointer: String::new(), open: Vec::new(), left: MAX_PLACES };
        walk.node(self.root(), "");
    }
}

struct Walk<'p, 'f, F> {
    plan: &'p Plan,
    found: &'f mut F,
    pointer: String,
    /// The nodes around the one that the walk is at.
    open: Vec<NodeId>,
    left: usize,
}

impl<'p, F: FnMut(&str, &'p str, &'p Node)> Walk<'p, '_, F> {
    fn node(&mut self, id: NodeId, name: &'p str) {
        let Some(left) = self.left.checked_sub(1) else { return };
        self.left = left;
        let node = self.plan.node(id);
        (self.found)(&self.pointer, name, node);
        if self.open.contains(&id) || self.open.len() == MAX_DEPTH {
            return;
        }
        self.open.push(id);
        let length = self.pointer.len();
        match node {
            Node::Object(object) => {
                for (name, property) in object.names.iter().zip(&object.properties) {
                    self.pointer.push('/');
                    self.pointer.push_str(&escaped(name));
                    self.node(property.node, name);
                    self.pointer.truncate(length);
                }
            }
            Node::Array(array) => {
                self.pointer.push_str("/*");
                self.node(array.items, name);
                self.pointer.truncate(length);
            }
            _ => {}
        }
        self.open.pop();
    }
}

/// Whether a step can be the index of an item.
fn is_index(step: &str) -> bool {
    step == "*" || !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use crate::schema::{Draft, Plan, compile};
    use std::fmt::Write;

    fn plan(schema: &str) -> Plan {
        compile(schema, Some(Draft::Draft6), "test").unwrap()
    }

    const TREE: &str = r##"{"$ref":"#/definitions/Tree","definitions":{"Tree":{"type":"object","additionalProperties":false,
        "properties":{"name":{"type":"string","maxLength":9},"children":{"type":"array","items":{"$ref":"#/definitions/Tree"}},
        "a/b~":{"type":"object"},"any":{},"list":{"$ref":"#/definitions/List"}}},
        "List":{"type":"array","items":{"$ref":"#/definitions/List"}}}}"##;

    #[test]
    fn a_place_can_be_followed_however_deep() {
        let plan = plan(TREE);
        let deep = ["children", "*"].repeat(100_000);
        for (steps, is_there) in [
            (vec![], true),
            (vec!["name"], true),
            (vec!["name", "x"], false),
            (vec!["nome"], false),
            (vec!["children", "17", "children", "*", "name"], true),
            (vec!["children", "-1"], false),
            (vec!["children", ""], false),
            (vec!["children", "name"], false),
            (vec!["a/b~", "whatever", "x"], true),
            (vec!["any", "0", "x"], true),
            (vec!["list", "*", "1", "*"], true),
            (deep, true),
        ] {
            assert_eq!(plan.has_place(steps.iter().copied()), is_there, "{steps:?}");
        }
        let names = |steps: &[&str]| plan.properties_at(steps.iter().copied()).map(Iterator::collect::<Vec<_>>);
        let all = ["name", "children", "a/b~", "any", "list"];
        assert_eq!(names(&[]).as_deref(), Some(&all[..]));
        assert_eq!(names(&["children", "0"]).as_deref(), Some(&all[..]));
        assert_eq!(names(&["any"]).as_deref(), Some(&[][..]));
        assert_eq!(names(&["children"]), None);
        assert_eq!(names(&["nome"]), None);
    }

    #[test]
    fn a_list_ends_where_a_definition_is_in_itself() {
        let mut places = Vec::new();
        plan(TREE).each_place(&mut |pointer, name, _| places.push(format!("{pointer} {name}")));
        let expected = [
            " ",
            "/name name",
            "/children children",
            "/children/* children",
            "/a~1b~0 a/b~",
            "/any any",
            "/list list",
            "/list/* list",
        ];
        assert_eq!(places, expected);
        assert_eq!(plan(TREE).max_lengths(), [("/name".to_owned(), 9)]);
    }

    #[test]
    fn a_list_ends_where_there_are_too_many_places() {
        let mut definitions = String::from(r#""D0":{"type":"string","maxLength":1}"#);
        for number in 1..60 {
            let inner = format!(r##"{{"$ref":"#/definitions/D{}"}}"##, number - 1);
            write!(definitions, r#","D{number}":{{"type":"object","properties":{{"a":{inner},"b":{inner}}}}}"#)
                .unwrap();
        }
        let plan = plan(&format!(r##"{{"$ref":"#/definitions/D59","definitions":{{{definitions}}}}}"##));
        let found = plan.max_lengths();
        assert!(found.len() > super::MAX_PLACES / 4 && found.len() < super::MAX_PLACES);
    }
}
