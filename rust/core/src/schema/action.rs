//! An action of OCPP: its name, who sends it, in which type of message, and the schemas of its payloads.

use crate::message::MessageType;
use std::borrow::Cow;

/// Who sends the CALL (or SEND) of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sender {
    /// The charging station
    Station,
    /// The central system
    Csms,
    /// Either
    Both,
}

/// The type of message that carries the request of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carrier {
    /// A CALL, which is answered
    Call,
    /// A SEND (2.1), which is not
    Send,
}

impl Carrier {
    /// The type of message that this is.
    #[inline]
    pub fn message_type(self) -> MessageType {
        match self {
            Self::Call => MessageType::Call,
            Self::Send => MessageType::Send,
        }
    }
}

/// One of the two payloads of an action: that of its request or that of its response.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// The payload of the CALL (or SEND)
    #[default]
    Request,
    /// The payload of the CALLRESULT
    Response,
}

impl Kind {
    pub(super) fn suffix(self) -> &'static str {
        match self {
            Self::Request => "req",
            Self::Response => "res",
        }
    }
}

/// An action, as a [`Catalog`](super::Catalog) takes it.
///
/// A payload without a schema may be any object, and is not judged. Where any object is valid, say so with a schema such as
/// `{"type": "object"}`: then the payload counts as judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// The name in a frame; any text
    pub name: Cow<'static, str>,
    /// Who sends the request
    pub sender: Sender,
    /// The type of message that carries the request
    pub carrier: Carrier,
    /// The text of the request's JSON Schema
    pub request: Option<Cow<'static, str>>,
    /// The text of the response's JSON Schema; a SEND has no response
    pub response: Option<Cow<'static, str>>,
}

impl Action {
    /// The text of a payload's JSON Schema.
    pub fn schema(&self, kind: Kind) -> Option<&str> {
        match kind {
            Kind::Request => self.request.as_deref(),
            Kind::Response => self.response.as_deref(),
        }
    }

    /// A row of the official table: an action that is sent as a CALL.
    pub(super) const fn call(
        name: &'static str,
        sender: Sender,
        request: &'static str,
        response: &'static str,
    ) -> Self {
        Self {
            name: Cow::Borrowed(name),
            sender,
            carrier: Carrier::Call,
            request: Some(Cow::Borrowed(request)),
            response: Some(Cow::Borrowed(response)),
        }
    }

    /// A row of the official table: an action that is sent as a SEND.
    pub(super) const fn send(name: &'static str, sender: Sender, request: &'static str) -> Self {
        Self {
            name: Cow::Borrowed(name),
            sender,
            carrier: Carrier::Send,
            request: Some(Cow::Borrowed(request)),
            response: None,
        }
    }
}
