//! What is wrong with a schema, and where.

use super::action::Kind;
use crate::violation::Escaped;
use std::fmt;

/// Why a schema cannot be compiled, and where in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaError {
    /// The action, or which of its payloads; empty where a schema was compiled by itself
    pub subject: String,
    /// JSON Pointer into the schema
    pub pointer: String,
    /// What is wrong there
    pub reason: String,
}

impl fmt::Display for SchemaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.subject.is_empty() {
            write!(f, "{}: ", self.subject)?;
        }
        write!(f, "{} at `{}`", self.reason, self.pointer)
    }
}

impl std::error::Error for SchemaError {}

impl SchemaError {
    pub(super) fn new(pointer: &str, reason: impl Into<String>) -> Self {
        Self { subject: String::new(), pointer: pointer.into(), reason: reason.into() }
    }

    /// The error, said of something.
    pub(super) fn said_of(self, subject: String) -> Self {
        Self { subject, ..self }
    }

    /// The error, said of an action, or of one of its payloads.
    pub(super) fn of(self, action: &str, kind: Option<Kind>) -> Self {
        let payload = match kind {
            Some(Kind::Request) => "request of ",
            Some(Kind::Response) => "response of ",
            None => "",
        };
        Self { subject: format!("{payload}`{}`", Escaped(action)), ..self }
    }
}
