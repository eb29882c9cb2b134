//! The words in which a log is told: who sent a frame, and what its header says.

use ocpp_fastcodec_core::Version;
use pyo3::exceptions::PyValueError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::LazyLock;

/// Who sent a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Direction {
    Up,
    Down,
}

impl Direction {
    pub(super) fn opposite(self) -> Self {
        match self {
            Self::Up => Self::Down,
            Self::Down => Self::Up,
        }
    }

    /// The name that Python has for it.
    pub(super) fn name(self, py: Python<'_>) -> &Bound<'_, PyString> {
        match self {
            Self::Up => intern!(py, "charging_station_to_csms"),
            Self::Down => intern!(py, "csms_to_charging_station"),
        }
    }

    pub(super) fn of(name: &str) -> PyResult<Self> {
        match name {
            "charging_station_to_csms" => Ok(Self::Up),
            "csms_to_charging_station" => Ok(Self::Down),
            _ => Err(PyValueError::new_err(format!("no direction is called {name:?}"))),
        }
    }
}

/// A set of versions: a bit for each, by its place in `Version::ALL`.
pub(super) type Versions = u8;

/// The place of a version that is known by its number.
pub(super) fn version_index(number: &str) -> PyResult<usize> {
    let index = Version::ALL.iter().position(|version| version.number() == number);
    index.ok_or_else(|| PyValueError::new_err(format!("no version is called {number:?}")))
}

/// The numbers of the versions in a set, as Python has them.
pub(super) fn numbers(py: Python<'_>, versions: Versions) -> PyResult<Bound<'_, PyTuple>> {
    let some: Vec<_> = Version::ALL.iter().enumerate().filter(|(index, _)| versions >> index & 1 == 1).collect();
    PyTuple::new(py, some.iter().map(|(_, version)| version.number()))
}

/// The set of the versions with these numbers.
pub(super) fn versions_of(numbers: &Bound<'_, PyAny>) -> PyResult<Versions> {
    let mut versions = 0;
    for number in numbers.try_iter()? {
        versions |= 1 << version_index(&number?.extract::<String>()?)?;
    }
    Ok(versions)
}

/// What a plain frame begins with.
pub(super) struct Header<'f> {
    /// The number of its type
    pub(super) kind: u8,
    pub(super) unique_id: &'f str,
    /// What stands after the id and a comma
    pub(super) rest: &'f [u8],
}

/// Reads the header of a frame whose id is a string without escapes, as nearly all are.
pub(super) fn header(frame: &[u8]) -> Option<Header<'_>> {
    let [b'[', rest @ ..] = frame else { return None };
    let [kind @ b'2'..=b'6', rest @ ..] = rest.trim_ascii_start() else { return None };
    let (unique_id, rest) = text(after_comma(rest)?)?;
    Some(Header { kind: *kind, unique_id, rest: after_comma(rest)? })
}

/// Reads the string without escapes that a text begins with.
pub(super) fn text(text: &[u8]) -> Option<(&str, &[u8])> {
    let [b'"', rest @ ..] = text else { return None };
    let end = rest.iter().position(|byte| matches!(byte, b'"' | b'\\') || *byte < b' ')?;
    (rest[end] == b'"').then_some((std::str::from_utf8(&rest[..end]).ok()?, &rest[end + 1..]))
}

fn after_comma(text: &[u8]) -> Option<&[u8]> {
    let [b',', rest @ ..] = text.trim_ascii_start() else { return None };
    Some(rest.trim_ascii_start())
}

/// A number by which two frames are told apart.
pub(super) fn digest(frame: &[u8]) -> u64 {
    fold(frame.len() as u64, frame)
}

fn fold(sum: u64, bytes: &[u8]) -> u64 {
    let (words, rest) = bytes.as_chunks::<8>();
    let sum = words.iter().fold(sum, |sum, word| mix(sum, u64::from_le_bytes(*word)));
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    mix(sum, u64::from_le_bytes(last))
}

fn mix(sum: u64, word: u64) -> u64 {
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    (sum ^ word).wrapping_mul(FACTOR).rotate_left(29)
}

/// A number that stands for the id of a message: no log can know which ids would share one.
pub(super) fn id_key(unique_id: &str) -> u64 {
    static KEYS: LazyLock<RandomState> = LazyLock::new(RandomState::new);
    KEYS.hash_one(unique_id)
}

/// Maps whose keys are compared as well, so that a fast hash is enough.
#[derive(Clone, Default)]
pub(super) struct Fast;

/// The hash of `Fast`.
pub(super) struct Mixer(u64);

impl BuildHasher for Fast {
    type Hasher = Mixer;

    fn build_hasher(&self) -> Mixer {
        Mixer(0)
    }
}

impl Hasher for Mixer {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = fold(self.0, bytes);
    }

    fn write_u8(&mut self, value: u8) {
        self.write_u64(value.into());
    }

    fn write_i32(&mut self, value: i32) {
        self.write_u64(u64::from(value.cast_unsigned()));
    }

    fn write_i64(&mut self, value: i64) {
        self.write_u64(value.cast_unsigned());
    }

    fn write_isize(&mut self, value: isize) {
        self.write_usize(value.cast_unsigned());
    }

    fn write_u64(&mut self, value: u64) {
        self.0 = mix(self.0, value);
    }

    fn write_usize(&mut self, value: usize) {
        self.write_u64(value as u64);
    }
}
