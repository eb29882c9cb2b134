//! Reads rows that have the parts of a frame in columns of their own.

use std::borrow::Cow;

/// Bytes of a message's id, and of an action.
const MAX_PART: usize = 64;

/// What a column holds.
#[derive(Clone, Copy, PartialEq)]
enum Column {
    Time,
    MessageType,
    MessageId,
    Action,
    Payload,
    /// What says whose the frame is, and how it was sent
    Beside,
    Other,
}

/// The columns of a log.
pub(super) struct Columns {
    delimiter: u8,
    columns: Vec<Column>,
}

/// A row: its cells, without quotes and blanks.
pub(super) type Cells<'r> = Vec<Cow<'r, [u8]>>;

impl Columns {
    /// The columns with the roles that `formats.toml` has.
    pub(super) fn new(delimiter: u8, roles: Vec<Option<String>>) -> Self {
        let column = |role: Option<String>| match role.as_deref() {
            Some("time") => Column::Time,
            Some("message_type") => Column::MessageType,
            Some("message_id") => Column::MessageId,
            Some("action") => Column::Action,
            Some("payload") => Column::Payload,
            Some("station" | "station_last" | "direction" | "outbound" | "version") => Column::Beside,
            _ => Column::Other,
        };
        Self { delimiter, columns: roles.into_iter().map(column).collect() }
    }

    /// The cells of a row.
    pub(super) fn cells<'r>(&self, row: &'r [u8]) -> Cells<'r> {
        let mut cells = Vec::with_capacity(self.columns.len());
        let mut rest = Some(row);
        while let Some(text) = rest {
            let (cell, next) = self.cell(text);
            rest = next;
            cells.push(match cell {
                Cow::Borrowed(cell) => cell.trim_ascii().into(),
                Cow::Owned(cell) => cell.trim_ascii().to_vec().into(),
            });
        }
        cells
    }

    /// The first cell of a text, and what follows its delimiter.
    fn cell<'r>(&self, text: &'r [u8]) -> (Cow<'r, [u8]>, Option<&'r [u8]>) {
        let mut quoted = Vec::new();
        let mut rest = text;
        if let [b'"', inside @ ..] = text {
            rest = inside;
            loop {
                let Some(quote) = memchr::memchr(b'"', rest) else { return ([&quoted, rest].concat().into(), None) };
                quoted.extend_from_slice(&rest[..quote]);
                rest = &rest[quote + 1..];
                let [b'"', after @ ..] = rest else { break };
                quoted.push(b'"');
                rest = after;
            }
        }
        let end = memchr::memchr(self.delimiter, rest);
        let next = end.map(|end| &rest[end + 1..]);
        let rest = &rest[..end.unwrap_or(rest.len())];
        (if quoted.is_empty() { rest.into() } else { [&quoted, rest].concat().into() }, next)
    }

    /// The cells of some columns that hold something.
    fn of<'c>(&self, cells: &'c Cells<'_>, column: Column) -> impl DoubleEndedIterator<Item = &'c [u8]> {
        let columns = self.columns.iter().map(move |&other| other == column).zip(cells);
        let held: Vec<_> = columns.filter(|(is_wanted, cell)| *is_wanted && !cell.is_empty()).collect();
        held.into_iter().map(|(_, cell)| &**cell)
    }

    /// The text of the time.
    pub(super) fn time<'c>(&self, cells: &'c Cells<'_>) -> Option<&'c [u8]> {
        self.of(cells, Column::Time).next()
    }

    /// Writes what is equal in rows that say the same of their frames, but for the time.
    pub(super) fn key(&self, cells: &Cells<'_>, key: &mut Vec<u8>) {
        key.clear();
        for (column, cell) in self.columns.iter().zip(cells) {
            if matches!(column, Column::Beside | Column::Action) {
                key.extend_from_slice(cell);
            }
            key.push(b'\n');
        }
    }

    /// The frame whose parts stand in the row; `None` where one is missing.
    pub(super) fn frame(&self, cells: &Cells<'_>) -> Option<Vec<u8>> {
        let last = |column| self.of(cells, column).next_back();
        let kind = message_type(last(Column::MessageType)?)?;
        let unique_id = last(Column::MessageId)?;
        let is_plain = |byte: &u8| !matches!(byte, b'"' | b'\\' | 0..=0x1f);
        if unique_id.len() > MAX_PART || !unique_id.iter().all(is_plain) {
            return None;
        }
        let payload = last(Column::Payload)?;
        if !matches!(payload, [b'{' | b'[', ..] | [b'n', b'u', b'l', b'l', ..]) {
            return None;
        }
        let action = last(Column::Action).unwrap_or_default();
        let is_action = (1..=MAX_PART).contains(&action.len()) && action.iter().all(u8::is_ascii_alphabetic);
        let action = match kind {
            b'2' | b'6' if is_action => [b"\"", action, b"\","].concat(),
            b'3' => Vec::new(),
            _ => return None,
        };
        Some([b"[", &[kind][..], b",\"", unique_id, b"\",", &action, payload, b"]"].concat())
    }
}

/// The number of a type of message, by its number or its name.
fn message_type(name: &[u8]) -> Option<u8> {
    if let [number @ b'2'..=b'6'] = name {
        return Some(*number);
    }
    let plain: Vec<u8> = name.iter().filter(|byte| byte.is_ascii_alphanumeric()).map(u8::to_ascii_lowercase).collect();
    Some(match &plain[..] {
        b"call" | b"request" | b"req" => b'2',
        b"callresult" | b"response" | b"result" | b"conf" => b'3',
        b"callerror" | b"error" => b'4',
        b"callresulterror" => b'5',
        b"send" => b'6',
        _ => return None,
    })
}
