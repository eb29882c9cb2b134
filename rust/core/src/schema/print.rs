//! The printed plan, an indented tree: what `explain` shows and the snapshots hold.
//!
//! Each definition is printed once and then only named, so that the text of a schema whose definitions are in themselves, or in
//! each other, is not longer than the schema.

use super::limit::Bounds;
use super::plan::{Array, Format, Node, NodeId, Object, Plan, StringNode};
use crate::json::JsonType;
use std::fmt;

/// How deep a plan is printed. A schema may be deeper where its definitions form a chain, and each level takes the stack.
const MAX_DEPTH: usize = 128;

/// The state of printing a plan.
struct Printer<'p, 'f, 'w> {
    plan: &'p Plan,
    f: &'f mut fmt::Formatter<'w>,
    /// Which nodes have been printed, by index.
    printed: Vec<bool>,
    /// How many nodes are around the one that is printed.
    depth: usize,
}

impl Printer<'_, '_, '_> {
    /// Writes a node and what is in it, which is indented by this many levels.
    fn node(&mut self, id: NodeId, indent: usize) -> fmt::Result {
        let node = self.plan.node(id);
        let printed = std::mem::replace(&mut self.printed[id.0 as usize], true);
        self.depth += 1;
        match node {
            Node::Object(object) => self.object(object, printed, indent)?,
            Node::Array(Array { items, min_items, max_items }) => {
                self.f.write_str("array")?;
                if !self.ends_here(printed)? {
                    write_option(self.f, "min", *min_items)?;
                    write_option(self.f, "max", *max_items)?;
                    self.f.write_str("  of ")?;
                    self.node(*items, indent)?;
                }
            }
            _ => write_scalar(self.f, node)?,
        }
        self.depth -= 1;
        Ok(())
    }

    fn object(&mut self, object: &Object, printed: bool, indent: usize) -> fmt::Result {
        self.f.write_str("object")?;
        if let Some((name, _)) = object.id.and_then(|id| self.plan.objects.get(id.index()))
            && !name.is_empty()
        {
            write!(self.f, " {name}")?;
        }
        if self.ends_here(printed && !object.properties.is_empty())? {
            return Ok(());
        }
        self.f.write_str(if object.closed { "  closed" } else { "  open" })?;
        if object.required != 0 {
            self.f.write_str("  required:")?;
            for (index, name) in object.names.iter().enumerate() {
                if object.required >> index & 1 == 1 {
                    write!(self.f, " {name}")?;
                }
            }
        }
        self.f.write_str("\n")?;
        let width = object.names.iter().map(str::len).max().unwrap_or(0);
        for (index, (name, property)) in object.names.iter().zip(&object.properties).enumerate() {
            write!(self.f, "{:indent$}{index} {name:width$}   ", "", indent = 2 * indent + 4)?;
            self.node(property.node, indent + 1)?;
        }
        Ok(())
    }

    /// Ends the line of a node whose inside is not printed.
    fn ends_here(&mut self, printed: bool) -> Result<bool, fmt::Error> {
        let deep = self.depth > MAX_DEPTH;
        if printed {
            self.f.write_str("  as above\n")?;
        } else if deep {
            self.f.write_str("  …\n")?;
        }
        Ok(printed || deep)
    }
}

fn write_scalar(f: &mut fmt::Formatter<'_>, node: &Node) -> fmt::Result {
    match node {
        Node::String(StringNode { min_length, max_length, format, holds_json }) => {
            f.write_str(if *holds_json { "string  that may hold JSON" } else { "string" })?;
            write_option(f, "min", Some(min_length).filter(|&&least| least > 0))?;
            write_option(f, "max", Some(max_length).filter(|&&most| most < StringNode::UNLIMITED))?;
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
        Node::Boolean | Node::Any | Node::Object(_) | Node::Array(_) => {
            writeln!(f, "{}", node.type_().map_or("any", JsonType::name))
        }
    }
}

fn write_option(f: &mut fmt::Formatter<'_>, label: &str, value: Option<impl fmt::Display>) -> fmt::Result {
    value.map_or(Ok(()), |value| write!(f, "  {label} {value}"))
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n  ", self.title)?;
        Printer { plan: self, f, printed: vec![false; self.nodes.len()], depth: 0 }.node(self.root, 0)
    }
}
