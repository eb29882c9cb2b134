//! What stands beside a frame: what Python says of it, and what is kept of that.

use super::words::Direction;
use memchr::memmem;
use pyo3::prelude::*;
use pyo3::types::PyString;

/// Who wrote a log.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Side {
    Csms,
    Station,
}

/// What Python says of a frame: `Told` of `reader.py`.
#[derive(FromPyObject)]
pub(super) struct Told<'py> {
    pub(super) context: Said<'py>,
    action: Option<Bound<'py, PyString>>,
    pub(super) time: Option<Vec<u8>>,
    is_tall: bool,
    pub(super) is_doubtful: bool,
    is_for_others: bool,
}

/// What it says of how the frame was sent: `Context` of `formats.py`.
#[derive(FromPyObject)]
pub(super) struct Said<'py> {
    station: Option<Bound<'py, PyString>>,
    direction: Option<String>,
    word: Option<String>,
    side: Option<String>,
    version: Option<Bound<'py, PyString>>,
    pub(super) format: Option<Bound<'py, PyString>>,
}

/// What stands beside a frame.
pub(super) struct Context {
    pub(super) station: Option<Py<PyString>>,
    pub(super) station_text: Option<String>,
    pub(super) direction: Option<Direction>,
    /// Whether the writer of the log received the frame, where the line says so in such words
    pub(super) received: Option<bool>,
    pub(super) side: Option<Side>,
    pub(super) version: Option<Py<PyString>>,
    pub(super) action: Option<Py<PyString>>,
    /// Where the name of the row that read the line is in `Scanner::formats`
    pub(super) format: usize,
    /// The token that is the time, where no stamp stands before the frame
    pub(super) time: Option<usize>,
    /// Whether the last stamp of the lines above is the time
    pub(super) is_tall: bool,
    /// Whether lines say the same that differ in nothing but the digits of the station's name
    pub(super) is_for_others: bool,
}

impl Context {
    /// The context that Python tells, with the index of its format in `Scanner::formats`.
    pub(super) fn of(told: &Told<'_>, format: usize) -> PyResult<Self> {
        let said = &told.context;
        Ok(Self {
            station_text: said.station.as_ref().map(|station| station.to_string_lossy().into_owned()),
            station: said.station.clone().map(Bound::unbind),
            direction: said.direction.as_deref().map(Direction::of).transpose()?,
            received: said.word.as_deref().map(|word| word == "received"),
            side: said.side.as_deref().map(|side| if side == "csms" { Side::Csms } else { Side::Station }),
            version: said.version.clone().map(Bound::unbind),
            action: told.action.clone().map(Bound::unbind),
            format,
            time: None,
            is_tall: told.is_tall,
            is_for_others: told.is_for_others,
        })
    }

    /// The context of a line that says the same of another station.
    pub(super) fn with_station(&self, py: Python<'_>, name: &str) -> Self {
        let shared = |text: &Option<Py<PyString>>| text.as_ref().map(|text| text.clone_ref(py));
        Self {
            station: Some(PyString::new(py, name).unbind()),
            station_text: Some(name.to_owned()),
            version: shared(&self.version),
            action: shared(&self.action),
            ..*self
        }
    }

    /// Whether another context says the same, but for the station's name.
    pub(super) fn says_as_much(&self, other: &Self, py: Python<'_>) -> bool {
        let are_equal = |one: &Option<Py<PyString>>, other: &Option<Py<PyString>>| match (one, other) {
            (Some(one), Some(other)) => one.bind(py).to_string_lossy() == other.bind(py).to_string_lossy(),
            (one, other) => one.is_none() && other.is_none(),
        };
        are_equal(&self.version, &other.version)
            && are_equal(&self.action, &other.action)
            && (self.direction, self.received, self.side) == (other.direction, other.received, other.side)
            && (self.format, self.time, self.is_tall) == (other.format, other.time, other.is_tall)
    }

    /// Whether it says neither whose the frame is nor who sent it.
    pub(super) fn tells_nothing(&self) -> bool {
        self.station.is_none() && self.received.is_none() && self.direction.is_none()
    }

    /// Whether a token may be what the station's name or the version was read from.
    pub(super) fn depends_on(&self, token: &[u8]) -> bool {
        let names = self.station_text.as_ref().is_some_and(|name| memmem::find(name.as_bytes(), token).is_some());
        let is_version = || {
            let digits: Vec<u8> = token.iter().copied().filter(u8::is_ascii_digit).collect();
            matches!(&digits[..], b"16" | b"201" | b"21")
        };
        names || (self.version.is_some() && is_version())
    }
}
