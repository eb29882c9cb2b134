//! The rows of a frame that fits a pattern are those of the frame that it was learned of, with other values.

use super::column::Column;
use super::layout::{Layout, Slot, Stands, Table};
use super::patterns::{Found, Noted, Patterns, Read};
use super::rows::{Cell, Range as Part, Reading, Rows, fill};
use crate::codec::{Codec, DecodeError};
use crate::json::Rest;
use crate::message::Parts;
use crate::schema::{Kind, Node, NodeId, Plan};
use std::ops::Range;

/// Makes the rows of frames.
pub(super) struct Extraction<'w, 't> {
    codec: &'w Codec,
    patterns: &'w mut Patterns<Template>,
    rows: Rows<'t>,
    /// Where the values of a frame stand that fits a pattern.
    values: Vec<Range<usize>>,
    /// See [`Reading`].
    undone: Vec<u8>,
}

/// The rows of the frames that fit a pattern, in a table.
pub(super) struct Template {
    rows: usize,
    columns: Box<[Source]>,
}

/// Where the values of a column come from.
enum Source {
    /// They are the same in all frames.
    Same(Column),
    /// They are these values of the frame; the rows between them are null.
    Values(Box<[Run]>),
}

/// Rows that a value fills.
struct Run {
    rows: Range<usize>,
    /// The index among the values of the pattern.
    value: usize,
    node: NodeId,
    slot: Slot,
}

impl<'w, 't> Extraction<'w, 't> {
    pub(super) fn new(codec: &'w Codec, patterns: &'w mut Patterns<Template>, table: &'t Table) -> Self {
        Self { codec, patterns, rows: Rows::new(table), values: Vec::new(), undone: Vec::new() }
    }

    /// Adds the rows of a frame; one that is not valid has none.
    pub(super) fn frame(&mut self, number: i64, frame: &[u8], answered: Option<usize>) {
        // Half of an archive is answers, and where nothing is linked, none has rows.
        if !self.codec.has_policy() && answered.is_none() && matches!(frame, [b'[', b'3'..=b'5', b',', ..]) {
            return;
        }
        let Self { codec, rows, patterns, values, undone } = self;
        values.clear();
        if let Some(Found { known, plan, .. }) = patterns.find(codec, frame, answered, |value| values.push(value)) {
            known.fill(rows, plan, frame, values);
            rows.keep(number);
            return;
        }
        if !may_have_rows(codec, rows.table, undone, frame, answered) {
            return;
        }
        let before = rows.count;
        match codec.decode(frame, &mut Reading::new([rows], undone, frame), |_, _| answered) {
            Ok(accepted) => {
                rows.keep(number);
                patterns.missed(codec, frame, answered, &accepted, |plan, noted| {
                    Template::learn(rows.layout?, plan, noted, &rows.columns, before..rows.count)
                });
            }
            Err(DecodeError::Refused(_) | DecodeError::KeepAlive(_)) => rows.take_back(),
            Err(DecodeError::Sink(never)) => match never {},
        }
    }

    /// Makes room for so many times the rows that there are.
    pub(super) fn reserve(&mut self, times: usize) {
        self.rows.reserve(times);
    }

    pub(super) fn into_columns(self) -> Vec<Column> {
        self.rows.into_columns()
    }
}

/// Whether something is wanted of a frame, by its header. What a policy makes of a header is not known yet.
fn may_have_rows(codec: &Codec, table: &Table, id: &mut Vec<u8>, frame: &[u8], answered: Option<usize>) -> bool {
    if codec.has_policy() {
        return true;
    }
    id.clear();
    let Some((message_type, action)) = codec.link(frame, id) else { return false };
    let plan = match message_type.parts() {
        Parts::Request => action.and_then(|action| codec.catalog().plan(action, Kind::Request)),
        Parts::Result => answered.and_then(|action| codec.catalog().plan(action, Kind::Response)),
        Parts::Error => None,
    };
    plan.is_some_and(|plan| table.layout(plan).is_some())
}

impl Template {
    /// Learns of a frame whose rows have just been made. `None`: a column has values that come from those of the frame, and
    /// others that do not.
    fn learn(layout: &Layout, plan: &Plan, noted: &Noted<'_>, columns: &[Column], rows: Range<usize>) -> Option<Self> {
        let stands = layout.stands(plan, &noted.steps);
        let objects = objects(layout, plan, noted, &stands);
        let own: Vec<_> = objects.iter().filter(|(level, _)| level + 1 == layout.levels.len()).collect();
        let mut runs: Vec<Vec<Run>> = columns.iter().map(|_| Vec::new()).collect();
        for read in &noted.read {
            let (Some(value), Some(Stands { at, level, .. })) = (read.value, stands[read.place]) else { continue };
            let Some(slot) = at.role.and_then(|role| role.slot(at.slot)) else { continue };
            let mut filled = 0..rows.len();
            if level > 0 {
                let is_before =
                    |(other, object): &&(usize, Range<usize>)| *other == level && object.start <= read.range.start;
                let (_, around) = objects.iter().rfind(is_before)?;
                let row = |end: usize| own.partition_point(|(_, row)| row.start < end);
                filled = row(around.start)..row(around.end);
            }
            if !filled.is_empty() {
                runs[slot.column].push(Run { rows: filled, value, node: read.node, slot: slot.clone() });
            }
        }
        let sources = columns.iter().zip(runs).map(|(column, runs)| {
            let mut is_filled = vec![false; rows.len()];
            for run in &runs {
                is_filled[run.rows.clone()].fill(true);
            }
            if column.are_null(rows.clone().filter(|row| !is_filled[row - rows.start])) {
                Some(Source::Values(runs.into()))
            } else if runs.is_empty() {
                column.part(rows.clone()).map(Source::Same)
            } else {
                None
            }
        });
        Some(Self { rows: rows.len(), columns: sources.collect::<Option<_>>()? })
    }

    /// Adds the rows of a frame.
    fn fill(&self, made: &mut Rows<'_>, plan: &Plan, frame: &[u8], values: &[Range<usize>]) {
        let start = made.count;
        for (column, source) in made.columns.iter_mut().zip(&self.columns) {
            match source {
                Source::Same(part) => {
                    column.resize(start);
                    column.extend(part);
                }
                Source::Values(runs) => {
                    for run in runs {
                        column.resize(start + run.rows.start);
                        let cell = run.cell(plan, frame, values[run.value].clone());
                        fill(column, cell, (frame, &[]), run.rows.len());
                    }
                }
            }
        }
        made.layout = made.table.layout(plan);
        made.count += self.rows;
    }
}

impl Run {
    /// The value, which stands at this place of the frame, as the walk reads it.
    fn cell(&self, plan: &Plan, frame: &[u8], place: Range<usize>) -> Cell {
        let inside = place.start + 1..place.end - 1;
        match plan.node(self.node) {
            Node::String(_) => Part::new(inside.start, inside.end).map_or(Cell::Nothing, Cell::Text),
            Node::Number { .. } => Part::new(place.start, place.end).map_or(Cell::Nothing, Cell::Number),
            Node::Integer { .. } => {
                Rest::new(&frame[place.start..]).take_integer(|_| true).map_or(Cell::Nothing, Cell::Integer)
            }
            Node::Enum(node) => {
                let word = node.find(&frame[inside]).and_then(|(literal, _)| self.slot.word(literal));
                word.map_or(Cell::Nothing, Cell::Word)
            }
            Node::Object(_) | Node::Array(_) | Node::Boolean | Node::Any => Cell::Nothing,
        }
    }
}

/// The objects that have rows, or are one: for each its level and where it stands.
fn objects(
    layout: &Layout,
    plan: &Plan,
    noted: &Noted<'_>,
    stands: &[Option<Stands<'_>>],
) -> Vec<(usize, Range<usize>)> {
    let mut objects: Vec<(usize, Range<usize>)> = Vec::new();
    for Read { range, node, place, .. } in &noted.read {
        // With white space before it, an object is noted once more after that.
        let is_new = objects.last().is_none_or(|(_, last)| last.end != range.end);
        if is_new
            && matches!(plan.node(*node), Node::Object(_))
            && let Some(stands) = stands[*place]
            && let Some(level) = layout.inside(stands.at).and_then(|role| role.level)
        {
            objects.push((level, range.clone()));
        }
    }
    objects
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::joined;
    use crate::batch::layout::{Form, Place, Places};
    use crate::codec::Options;
    use crate::version::Version;

    /// A table with values of three levels.
    fn table(codec: &Codec) -> Table {
        let places = [
            ("connector", "/connectorId"),
            ("time", "/meterValue/*/timestamp"),
            ("value", "/meterValue/*/sampledValue/*/value"),
            ("unit", "/meterValue/*/sampledValue/*/unit"),
        ];
        let place = |(column, pointer): (&str, &str)| Place {
            column: column.into(),
            pointer: pointer.into(),
            form: Form::Typed,
        };
        let places = Places {
            action: codec.catalog().find(b"MeterValues").unwrap(),
            kind: Kind::Request,
            rows: "/meterValue/*/sampledValue/*".into(),
            columns: places.map(place).into(),
        };
        Table::new(codec.catalog(), &[places]).unwrap()
    }

    fn frame(number: usize) -> String {
        format!(
            r#"[2,"{number}","MeterValues",{{"connectorId":{number},"meterValue":[{{"sampledValue":[{{"value":"{number}.5"}},
            {{"unit":"V","value":"{}"}}],"timestamp":"2026-03-01T00:00:0{number}Z"}}, {{"timestamp":"no",
            "sampledValue":[{{"value":"7","unit":"A"}}]}}]}}]"#,
            2 * number
        )
    }

    #[test]
    fn rows_of_a_template_are_those_of_a_walk() {
        let codec = Codec::new(Version::ALL[0], &Options::default());
        let table = table(&codec);
        let mut patterns = Patterns::default();
        let mut all = Extraction::new(&codec, &mut patterns, &table);
        for number in 0..9 {
            let frame = frame(number);
            assert_eq!(all.patterns.find(&codec, frame.as_bytes(), None, |_| {}).is_some(), number >= 5);
            all.frame(7, frame.as_bytes(), None);
        }
        let walked = (0..9).map(|number| {
            let mut patterns = Patterns::default();
            let mut one = Extraction::new(&codec, &mut patterns, &table);
            one.frame(7, frame(number).as_bytes(), None);
            one.into_columns()
        });
        assert_eq!(all.into_columns(), joined(walked.collect()).unwrap());
    }
}
