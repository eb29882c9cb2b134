//! The printed plan, an indented tree: what `explain` shows and the snapshots hold.

use super::limit::Bounds;
use super::plan::{Array, Format, Node, NodeId, Plan, StringNode};
use crate::json::JsonType;
use std::fmt;

impl Plan {
    /// Writes a node and what is in it; `open` are the nodes around it, which a recursive schema comes back to.
    fn write_node(&self, f: &mut fmt::Formatter<'_>, id: NodeId, depth: usize, open: &mut Vec<NodeId>) -> fmt::Result {
        if open.contains(&id) {
            return f.write_str("as above\n");
        }
        let node = self.node(id);
        match node {
            Node::Object(object) => {
                f.write_str("object")?;
                if let Some((name, _)) = object.id.and_then(|id| self.objects.get(id.index()))
                    && !name.is_empty()
                {
                    write!(f, " {name}")?;
                }
                f.write_str(if object.closed { "  closed" } else { "  open" })?;
                if object.required != 0 {
                    f.write_str("  required:")?;
                    for (index, name) in object.names.iter().enumerate() {
                        if object.required >> index & 1 == 1 {
                            write!(f, " {name}")?;
                        }
                    }
                }
                f.write_str("\n")?;
                let width = object.names.iter().map(str::len).max().unwrap_or(0);
                open.push(id);
                for (index, (name, property)) in object.names.iter().zip(&object.properties).enumerate() {
                    write!(f, "{:indent$}{index} {name:width$}   ", "", indent = 2 * depth + 4)?;
                    self.write_node(f, property.node, depth + 1, open)?;
                }
                open.pop();
                Ok(())
            }
            Node::Array(Array { items, min_items, max_items }) => {
                f.write_str("array")?;
                write_option(f, "min", *min_items)?;
                write_option(f, "max", *max_items)?;
                f.write_str("  of ")?;
                open.push(id);
                self.write_node(f, *items, depth, open)?;
                open.pop();
                Ok(())
            }
            Node::String(StringNode { min_length, max_length, format }) => {
                f.write_str("string")?;
                write_option(f, "min", *min_length)?;
                write_option(f, "max", *max_length)?;
                write_option(f, "format", format.map(Format::name))?;
                f.write_str("\n")
            }
            Node::Enum(enum_) => {
                f.write_str("enum ")?;
                for literal in enum_.names.iter() {
                    write!(f, " {literal}")?;
                }
                f.write_str("\n")
            }
            Node::Integer { bounds, .. } | Node::Number { bounds } => {
                write!(f, "{}", node.type_().map_or("any", JsonType::name))?;
                if let Some(Bounds { minimum, maximum, multiple_of }) = bounds.as_deref() {
                    write_option(f, "min", minimum.as_ref().map(|limit| &limit.text))?;
                    write_option(f, "max", maximum.as_ref().map(|limit| &limit.text))?;
                    write_option(f, "multiple of", multiple_of.as_ref().map(|limit| &limit.text))?;
                }
                if matches!(node, Node::Integer { whole_floats: true, .. }) {
                    f.write_str("  or whole number")?;
                }
                f.write_str("\n")
            }
            Node::Boolean | Node::Any => {
                writeln!(f, "{}", node.type_().map_or("any", JsonType::name))
            }
        }
    }
}

fn write_option(f: &mut fmt::Formatter<'_>, label: &str, value: Option<impl fmt::Display>) -> fmt::Result {
    value.map_or(Ok(()), |value| write!(f, "  {label} {value}"))
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n  ", self.title)?;
        self.write_node(f, self.root, 0, &mut Vec::new())
    }
}
