//! The rows of a frame that fits a pattern are those of the frame that it was learned of, with other values.

use super::column::Column;
use super::layout::{Layout, Slot, Table};
use super::patterns::{Noted, Patterns};
use super::rows::{Cell, Range as Part, Reading, Rows, fill};
use crate::codec::{Codec, DecodeError};
use crate::json::Rest;
use crate::message::Parts;
use crate::schema::{Kind, Node, Plan};
use std::ops::Range;

/// Makes the rows of frames.
pub(super) struct Extraction<'c, 't> {
    codec: &'c Codec,
    rows: Rows<'t>,
    patterns: Patterns<'c, Template<'c, 't>>,
    /// Where the values of a frame stand that fits a pattern.
    values: Vec<Range<usize>>,
    /// See [`Reading`].
    undone: Vec<u8>,
}

/// The rows of the frames that fit a pattern.
struct Template<'c, 't> {
    layout: &'t Layout,
    /// The rows of the frame that it was learned of.
    rows: Range<usize>,
    columns: Box<[Source<'c, 't>]>,
}

/// Where the values of a column come from.
enum Source<'c, 't> {
    /// From the rows of the frame that the template was learned of.
    Same,
    /// From these values of the frame; the rows between them are null.
    Values(Box<[Run<'c, 't>]>),
}

/// Rows that a value fills.
struct Run<'c, 't> {
    rows: Range<usize>,
    /// The index among the values of the pattern.
    value: usize,
    node: &'c Node,
    slot: &'t Slot,
}

impl<'c, 't> Extraction<'c, 't> {
    pub(super) fn new(codec: &'c Codec, table: &'t Table) -> Self {
        let (rows, patterns) = (Rows::new(table), Patterns::new(codec));
        Self { codec, rows, patterns, values: Vec::new(), undone: Vec::new() }
    }

    /// Adds the rows of a frame; one that is not valid has none.
    pub(super) fn frame(&mut self, number: i64, frame: &[u8], answered: Option<usize>) {
        // Half of an archive is answers, and where nothing is linked, none has rows.
        if !self.codec.has_policy() && answered.is_none() && matches!(frame, [b'[', b'3'..=b'5', b',', ..]) {
            return;
        }
        let Self { codec, rows, patterns, values, undone } = self;
        values.clear();
        if let Some((template, _)) = patterns.find(frame, answered, |value| values.push(value)) {
            template.fill(rows, frame, values);
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
                patterns.missed(frame, answered, &accepted, |plan, noted| {
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

impl<'c, 't> Template<'c, 't> {
    /// Learns of a frame whose rows have just been made. `None`: a column has values that come from those of the frame, and
    /// others that do not.
    fn learn(
        layout: &'t Layout,
        plan: &'c Plan,
        noted: &[Noted<'_>],
        columns: &[Column],
        rows: Range<usize>,
    ) -> Option<Self> {
        let mut runs: Vec<Vec<Run<'c, 't>>> = columns.iter().map(|_| Vec::new()).collect();
        let objects = objects(layout, plan, noted);
        let own: Vec<_> = objects.iter().filter(|(level, _)| level + 1 == layout.levels.len()).collect();
        for noted in noted {
            let Some(value) = noted.value else { continue };
            let Some((at, level)) = layout.at(plan, &noted.path) else { continue };
            let Some(slot) = at.role.and_then(|role| role.slot(at.slot)) else { continue };
            let mut filled = 0..rows.len();
            if level > 0 {
                let mut around =
                    objects.iter().filter(|(other, object)| *other == level && object.start <= noted.range.start);
                let object = &around.next_back()?.1;
                let row = |before: usize| own.partition_point(|(_, row)| row.start < before);
                filled = row(object.start)..row(object.end);
            }
            if !filled.is_empty() {
                runs[slot.column].push(Run { rows: filled, value, node: plan.node(noted.node), slot });
            }
        }
        let mut sources = Vec::with_capacity(columns.len());
        for (column, runs) in columns.iter().zip(runs) {
            let is_from_value = |row: usize| runs.iter().any(|run| run.rows.contains(&(row - rows.start)));
            let mut others = rows.clone().filter(|&row| !is_from_value(row));
            let source = if others.clone().all(|row| column.is_null(row)) {
                Source::Values(runs.into())
            } else if runs.is_empty() && (column.is_words() || !others.any(|row| column.is_null(row))) {
                Source::Same
            } else {
                return None;
            };
            sources.push(source);
        }
        Some(Self { layout, rows, columns: sources.into() })
    }

    /// Adds the rows of a frame.
    fn fill(&self, made: &mut Rows<'t>, frame: &[u8], values: &[Range<usize>]) {
        let start = made.count;
        for (column, source) in made.columns.iter_mut().zip(&self.columns) {
            match source {
                Source::Same => {
                    column.resize(start);
                    column.repeat(self.rows.clone());
                }
                Source::Values(runs) => {
                    for run in runs {
                        column.resize(start + run.rows.start);
                        fill(column, run.cell(frame, values[run.value].clone()), (frame, &[]), run.rows.len());
                    }
                }
            }
        }
        made.layout = Some(self.layout);
        made.count += self.rows.len();
    }
}

impl Run<'_, '_> {
    /// The value, which stands at this place of the frame, as the walk has it read.
    fn cell(&self, frame: &[u8], place: Range<usize>) -> Cell {
        let inside = place.start + 1..place.end - 1;
        match self.node {
            Node::String(_) => Part::new(inside.start, inside.end).map_or(Cell::Nothing, Cell::Text),
            Node::Number { .. } => Part::new(place.start, place.end).map_or(Cell::Nothing, Cell::Number),
            Node::Integer { .. } => {
                Rest::new(&frame[place.start..]).take_integer(|_| true).map_or(Cell::Nothing, Cell::Integer)
            }
            Node::Enum(node) => node.find(&frame[inside]).map_or(Cell::Nothing, |(literal, _)| self.slot.word(literal)),
            Node::Object(_) | Node::Array(_) | Node::Boolean | Node::Any => Cell::Nothing,
        }
    }
}

/// The objects that have rows, or are one: for each its level and where it stands.
fn objects(layout: &Layout, plan: &Plan, noted: &[Noted<'_>]) -> Vec<(usize, Range<usize>)> {
    let mut objects: Vec<(usize, Range<usize>)> = Vec::new();
    for Noted { range, node, path, .. } in noted {
        // With white space before it, an object is noted once more after that.
        let is_new = objects.last().is_none_or(|(_, last)| last.end != range.end);
        if is_new
            && matches!(plan.node(*node), Node::Object(_))
            && let Some((at, _)) = layout.at(plan, path)
            && let Some(level) = layout.inside(at).and_then(|role| role.level)
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
        let mut all = Extraction::new(&codec, &table);
        for number in 0..9 {
            let frame = frame(number);
            assert_eq!(all.patterns.find(frame.as_bytes(), None, |_| {}).is_some(), number >= 2);
            all.frame(7, frame.as_bytes(), None);
        }
        let walked = (0..9).map(|number| {
            let mut one = Extraction::new(&codec, &table);
            one.frame(7, frame(number).as_bytes(), None);
            one.into_columns()
        });
        assert_eq!(all.into_columns(), joined(walked.collect()).unwrap());
    }
}
