//! What is taken out of payloads: columns, and the places that they are filled from.
//!
//! A place is a JSON Pointer with `*` for any item of an array. The objects on the way to a row, from the payload to the
//! object that a row is made of, are its levels. A value belongs to the level that it stands in: what stands in the payload
//! goes into all rows of the payload, what stands in one `meterValue` into the rows of that one.

use super::column::{Column, Texts, Values, Words};
use crate::message::MessageType;
use crate::schema::{Catalog, Enum, Format, Kind, Node, NodeId, Object, Plan, StringNode};
use crate::violation::{Step, escaped};
use std::sync::Arc;

/// What is taken out of the payloads of one message.
#[derive(Clone, Debug)]
pub struct Places {
    /// The index of the action in the catalog
    pub action: usize,
    /// Which of its payloads
    pub kind: Kind,
    /// The array that has an item for each row, as a pointer that ends in `/*`; empty: one row for each payload
    pub rows: String,
    /// The columns, each with the place of its value
    pub columns: Vec<Place>,
}

/// A column, and the place of its value.
#[derive(Clone, Debug)]
pub struct Place {
    /// The name of the column
    pub column: String,
    /// The place as a JSON Pointer
    pub pointer: String,
    /// How the values are kept
    pub form: Form,
}

/// How the values of a column are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The values have the type that the schema gives them.
    Typed,
    /// The values are the text that stands in the frame, whatever its type.
    Text,
    /// The values are texts of which there are few, so that a dictionary holds each once.
    Words,
}

/// A place that cannot be taken out: the pointer, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceError {
    /// The index among the [`Places`]
    pub places: usize,
    /// The pointer
    pub pointer: String,
    /// What is wrong, in words
    pub problem: &'static str,
}

/// A table that is made of payloads: its columns, and where the values of each payload go.
#[derive(Clone, Debug)]
pub struct Table {
    /// The columns without rows.
    pub(super) columns: Vec<Column>,
    /// The names of the messages, in the order of their [`Places`].
    pub(super) messages: Arc<[Box<str>]>,
    /// By the numbers of the plans.
    layouts: Vec<Option<Layout>>,
}

/// Where the values of one payload go.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    /// The index of the message's name.
    pub(super) message: i32,
    /// The places of objects from which something is wanted. The first is the frame's, whose one property is the payload.
    roles: Vec<Role>,
    /// By level the columns that are filled when an object of it ends; the last level, that of the rows, has none: a row's own
    /// values go into their columns as they are read.
    pub(super) levels: Vec<Vec<usize>>,
}

/// What an object in its place is to a row.
#[derive(Clone, Debug, Default)]
pub(super) struct Role {
    pub(super) level: Option<usize>,
    /// By the slots of the properties.
    slots: Vec<Wanted>,
}

/// What is wanted of a property.
#[derive(Clone, Debug, Default)]
enum Wanted {
    #[default]
    Nothing,
    Value(Slot),
    /// Something of the object that is its value, or of those that are items of its arrays: the index of their role.
    Inside(usize),
}

/// The index of the payload's role.
const PAYLOAD: usize = 1;

/// The place of a value: the role of an object, and the slot of its property. Nothing is wanted of a place without a role.
#[derive(Clone, Copy, Default)]
pub(super) struct At<'t> {
    pub(super) role: Option<&'t Role>,
    pub(super) slot: u32,
}

/// The place of what has been read.
#[derive(Clone, Copy)]
pub(super) struct Stands<'t> {
    pub(super) at: At<'t>,
    /// How many arrays it stands in.
    pub(super) level: usize,
    node: NodeId,
}

impl Role {
    /// The column that a property goes into, if its value is wanted.
    #[inline]
    pub(super) fn slot(&self, slot: u32) -> Option<&Slot> {
        if let Some(Wanted::Value(slot)) = self.slots.get(slot as usize) { Some(slot) } else { None }
    }

    fn wanted(&mut self, slot: usize) -> &mut Wanted {
        if self.slots.len() <= slot {
            self.slots.resize(slot + 1, Wanted::Nothing);
        }
        &mut self.slots[slot]
    }
}

/// The column that a property goes into.
#[derive(Clone, Debug)]
pub(super) struct Slot {
    pub(super) column: usize,
    /// Whether the value stands in the object that the row is made of.
    pub(super) is_of_row: bool,
    /// The index of the property's first literal in its plan.
    pub(super) base: usize,
    /// The word of the column for each literal.
    codes: Vec<u32>,
}

impl Slot {
    /// The word of the column for a literal, by its number in its enum.
    #[inline]
    pub(super) fn word(&self, literal: usize) -> Option<u32> {
        self.codes.get(literal).copied()
    }
}

impl Table {
    /// The table that has these columns.
    pub fn new(catalog: &Catalog, places: &[Places]) -> Result<Self, PlaceError> {
        let message = |places: &Places| message_name(catalog, places.action, places.kind).into();
        let mut table = Self {
            columns: Vec::new(),
            messages: places.iter().map(message).collect(),
            layouts: (0..catalog.plans()).map(|_| None).collect(),
        };
        let mut found = Vec::new();
        for (index, wanted) in places.iter().enumerate() {
            let wrong = |pointer: &str, problem| PlaceError { places: index, pointer: pointer.into(), problem };
            let plan =
                catalog.plan(wanted.action, wanted.kind).ok_or_else(|| wrong("", "the message has no schema"))?;
            let rows = Way::along(plan, &wanted.rows).map_err(|problem| wrong(&wanted.rows, problem))?;
            for Place { column, pointer, form } in &wanted.columns {
                let way = Way::along(plan, pointer).map_err(|problem| wrong(pointer, problem))?;
                let level = way.level(&rows).map_err(|problem| wrong(pointer, problem))?;
                let values = scalar(plan, &way).ok_or_else(|| wrong(pointer, "no single value stands there"))?;
                let values = match (form, values) {
                    (Form::Typed, values) | (Form::Text | Form::Words, values @ Values::Words(_)) => values,
                    (Form::Text, _) => Values::Text(Texts::default()),
                    (Form::Words, _) => Values::Words(Words::new(Arc::default())),
                };
                let column = table.column(column, values).map_err(|problem| wrong(pointer, problem))?;
                found.push((index, plan, way, column, level));
            }
            let layout = Layout::new(plan, &rows, super::column::index(index))
                .map_err(|problem| wrong(&wanted.rows, problem))?;
            if let Some(number) = plan.number() {
                table.layouts[number] = Some(layout);
            }
        }
        // The words of a column are known only when all its places are.
        for (index, plan, way, column, level) in found {
            let Some(layout) = plan.number().and_then(|number| table.layouts[number].as_mut()) else { continue };
            let Some((&slot, objects)) = way.slots.split_last() else { continue };
            let (base, codes) = match (plan.node(way.node), &table.columns[column].values) {
                (Node::Enum(node), Values::Words(words)) => {
                    let code = |literal: &str| words.known.iter().position(|known| **known == *literal);
                    let codes = node.names.iter().filter_map(|literal| u32::try_from(code(literal)?).ok());
                    (node.base as usize, codes.collect())
                }
                _ => (0, Vec::new()),
            };
            let is_of_row = level + 1 == layout.levels.len();
            let wanted = layout.along(objects).wanted(slot);
            if !matches!(wanted, Wanted::Nothing) {
                let problem = "a place goes into one column";
                return Err(PlaceError { places: index, pointer: format!("/{}", way.steps.join("/")), problem });
            }
            *wanted = Wanted::Value(Slot { column, is_of_row, base, codes });
            layout.levels.iter_mut().for_each(|columns| columns.retain(|&other| other != column));
            if !is_of_row {
                layout.levels[level].push(column);
            }
        }
        Ok(table)
    }

    /// The layout of a plan, if something of it is wanted.
    #[inline]
    pub(super) fn layout(&self, plan: &Plan) -> Option<&Layout> {
        self.layouts.get(plan.number()?)?.as_ref()
    }

    /// The index of the column of a name, which is added where it is new. One that has other values elsewhere is text.
    fn column(&mut self, name: &str, values: Values) -> Result<usize, &'static str> {
        let Some(index) = self.columns.iter().position(|column| *column.name == *name) else {
            self.columns.push(Column::new(name, values));
            return Ok(self.columns.len() - 1);
        };
        let column = &mut self.columns[index].values;
        *column = match (&*column, values) {
            (Values::Words(one), Values::Words(other)) => {
                let new = other.known.iter().filter(|word| !one.known.contains(word));
                Values::Words(Words::new(one.known.iter().chain(new).cloned().collect()))
            }
            (Values::Words(words), Values::Text(_)) => Values::Words(words.clone()),
            (Values::Text(_), Values::Words(words)) => Values::Words(words),
            (Values::Words(_), _) | (_, Values::Words(_)) => return Err("the column is of texts and of other values"),
            (Values::Int64(_), Values::Float64(_)) => Values::Float64(Vec::new()),
            (one, other) if one.is_like(&other) => other,
            (Values::Float64(_), Values::Int64(_)) => return Ok(index),
            _ => Values::Text(Texts::default()),
        };
        Ok(index)
    }
}

impl Layout {
    fn new(plan: &Plan, rows: &Way, message: i32) -> Result<Self, &'static str> {
        let Node::Object(Object { id: Some(_), .. }) = plan.node(plan.root()) else {
            return Err("the payload is not an object that a schema describes");
        };
        if !rows.steps.is_empty() && rows.steps.last().is_none_or(|step| step != "*") {
            return Err("rows come from the items of an array: the pointer ends in /*");
        }
        let frame = Role { level: None, slots: vec![Wanted::Inside(PAYLOAD)] };
        let payload = Role { level: Some(0), slots: Vec::new() };
        let mut layout = Self { message, roles: vec![frame, payload], levels: vec![Vec::new(); rows.items.len() + 1] };
        for (level, &(steps, item)) in (1..).zip(&rows.items) {
            let Node::Object(Object { id: Some(_), .. }) = plan.node(item) else {
                return Err("the items are not objects that a schema describes");
            };
            // Every step that is no name leads to an item.
            layout.along(&rows.slots[..steps - level]).level = Some(level);
        }
        Ok(layout)
    }

    /// The role of the object to which these properties of the payload lead.
    fn along(&mut self, slots: &[usize]) -> &mut Role {
        let mut role = PAYLOAD;
        for &slot in slots {
            let next = self.roles.len();
            role = match self.roles[role].wanted(slot) {
                Wanted::Inside(role) => *role,
                wanted => {
                    *wanted = Wanted::Inside(next);
                    self.roles.push(Role::default());
                    next
                }
            };
        }
        &mut self.roles[role]
    }

    /// The place of the payload.
    #[inline]
    pub(super) fn payload(&self) -> At<'_> {
        At { role: self.roles.first(), slot: 0 }
    }

    /// The places of what has been read; `None` where nothing of it is wanted. The first is the payload's.
    pub(super) fn stands<'t>(&'t self, plan: &Plan, steps: &[(Step<'_>, usize)]) -> Vec<Option<Stands<'t>>> {
        let mut stands = vec![Some(Stands { at: self.payload(), level: 0, node: plan.root() })];
        for (step, before) in steps {
            let next = stands[*before].and_then(|before| self.step(plan, before, step));
            stands.push(next);
        }
        stands
    }

    fn step<'t>(&'t self, plan: &Plan, before: Stands<'t>, step: &Step<'_>) -> Option<Stands<'t>> {
        match (step, plan.node(before.node)) {
            (Step::Name(name), Node::Object(object)) => {
                let index = object.names.find(name.as_bytes())?;
                let at = At { role: Some(self.inside(before.at)?), slot: u32::try_from(index).ok()? };
                Some(Stands { at, node: object.properties[index].node, ..before })
            }
            (Step::Index(_), Node::Array(array)) => {
                Some(Stands { level: before.level + 1, node: array.items, ..before })
            }
            _ => None,
        }
    }

    /// The role of the object that stands in a place, or of the items that do.
    #[inline]
    pub(super) fn inside(&self, at: At<'_>) -> Option<&Role> {
        match at.role?.slots.get(at.slot as usize) {
            Some(&Wanted::Inside(role)) => self.roles.get(role),
            _ => None,
        }
    }
}

/// The way through a plan to a place.
struct Way {
    steps: Vec<String>,
    /// The slots of the properties on the way.
    slots: Vec<usize>,
    /// The arrays' items on the way: how many steps lead there, and the node of the item.
    items: Vec<(usize, NodeId)>,
    node: NodeId,
}

impl Way {
    fn along(plan: &Plan, pointer: &str) -> Result<Self, &'static str> {
        let mut way = Self { steps: Vec::new(), slots: Vec::new(), items: Vec::new(), node: plan.root() };
        if pointer.is_empty() {
            return Ok(way);
        }
        for step in pointer.strip_prefix('/').ok_or("a pointer begins with /")?.split('/') {
            way.steps.push(step.into());
            way.node = match plan.node(way.node) {
                Node::Object(object) => {
                    let slot = object.names.iter().position(|name| escaped(name) == step);
                    let slot = slot.ok_or("the schema has no such place")?;
                    way.slots.push(slot);
                    object.properties[slot].node
                }
                Node::Array(array) if step == "*" => {
                    way.items.push((way.steps.len(), array.items));
                    array.items
                }
                Node::Array(_) => return Err("items of an array are all taken: write * for their index"),
                _ => return Err("the schema has no such place"),
            };
        }
        Ok(way)
    }

    /// The level of the rows' way that this place stands in.
    fn level(&self, rows: &Self) -> Result<usize, &'static str> {
        let is_on_way = |&(steps, _): &(usize, NodeId)| rows.steps.get(..steps) == Some(&self.steps[..steps]);
        if self.items.iter().all(is_on_way) { Ok(self.items.len()) } else { Err("rows do not come from that array") }
    }
}

/// What a column holds that is filled from a place.
fn scalar(plan: &Plan, way: &Way) -> Option<Values> {
    Some(match plan.node(way.node) {
        Node::Enum(Enum { names, .. }) => Values::Words(Words::new(names.iter().map(Into::into).collect::<Arc<_>>())),
        Node::String(StringNode { format: Some(Format::DateTime), .. }) => Values::Time(Vec::new()),
        Node::String(_) => Values::Text(Texts::default()),
        Node::Integer { .. } => Values::Int64(Vec::new()),
        Node::Number { .. } => Values::Float64(Vec::new()),
        Node::Boolean => Values::Boolean(Vec::new()),
        Node::Object(_) | Node::Array(_) | Node::Any => return None,
    })
}

/// The official name of the message that carries a payload.
pub fn message_name(catalog: &Catalog, action: usize, kind: Kind) -> String {
    let message_type = match kind {
        Kind::Request => catalog.carrier(action).message_type(),
        Kind::Response => MessageType::CallResult,
    };
    catalog.version().message_name(message_type, &catalog.action(action).name).unwrap_or_default()
}
