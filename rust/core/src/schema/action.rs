//! An action of OCPP: who sends it, which payloads it has, and the texts of their official schemas.

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

/// Which payload of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The payload of the CALL (or SEND)
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

/// The official texts of one action.
pub(super) struct Official {
    pub(super) action: &'static str,
    pub(super) sender: Sender,
    pub(super) request: &'static str,
    /// `None` for a SEND, which is never answered.
    pub(super) response: Option<&'static str>,
}

impl Official {
    pub(super) fn text(&self, kind: Kind) -> Option<&'static str> {
        match kind {
            Kind::Request => Some(self.request),
            Kind::Response => self.response,
        }
    }
}
