//! What a peer whose frame is refused is told: the reply tables, and the frame that goes back.

use crate::decode::recover;
use crate::json::{JsonText, Padded};
use crate::message::MessageType;
use crate::version::{ErrorCode, RULES, Version};
use crate::violation::Violation;

/// Which error code each broken rule gets; `None` is silence. A user may replace rows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReplyTable {
    version: Version,
    codes: [Option<ErrorCode>; RULES],
}

impl ReplyTable {
    /// The table of a version.
    pub fn new(version: Version) -> Self {
        Self { version, codes: version.rules().map(|(_, code)| code) }
    }

    /// All rows, in order.
    pub fn rows(&self) -> impl Iterator<Item = (&'static str, Option<ErrorCode>)> {
        self.version.rules().iter().zip(self.codes).map(|((rule, _), code)| (*rule, code))
    }

    /// Replaces the code of a rule; false if there is no such rule.
    pub fn set(&mut self, rule: &str, code: Option<ErrorCode>) -> bool {
        let row = self.version.rules().iter().position(|(name, _)| *name == rule);
        row.map(|row| self.codes[row] = code).is_some()
    }

    fn code(&self, rule: &str) -> Option<ErrorCode> {
        self.rows().find(|(name, _)| *name == rule).and_then(|(_, code)| code)
    }
}

/// A frame that was refused, why, and what to answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// In document order; never empty. The first decides the code.
    pub violations: Vec<Violation>,
    /// The error code that the frame gets, or would get if such a frame could be answered
    pub code: Option<ErrorCode>,
    /// The text of the first violation
    pub description: String,
    /// The message id, where it can be read
    pub unique_id: Option<String>,
    /// The message type number, where it can be read
    pub message_type: Option<i64>,
    /// The action of a CALL or a SEND, where it can be read; cut at 64 characters
    pub action: Option<String>,
    /// The frame to send back; `None` where the protocol says to stay silent
    pub reply: Option<String>,
}

impl Refusal {
    #[cold]
    pub(crate) fn new(frame: &[u8], violations: Vec<Violation>, table: &ReplyTable) -> Self {
        let header = recover(frame);
        let version = table.version;
        let rule = match violations[0].kind.rule() {
            "json" if header.unique_id.is_none() => "id",
            rule => rule,
        };
        let code = table.code(rule);
        let description = version.cut_description(&violations[0].message()).to_owned();
        let reply = code.and_then(|code| {
            let id = header.unique_id.as_deref();
            let carrier = carrier(version, header.message_type, id)?;
            Some(error_frame(carrier, id.unwrap_or("-1"), code, &description))
        });
        Self {
            violations,
            code,
            description,
            unique_id: header.unique_id,
            message_type: header.message_type,
            action: header.action,
            reply,
        }
    }
}

/// Which frame refuses one of this type: a CALLERROR for a CALL and for what cannot be told; where there is a
/// CALLRESULTERROR, that for a CALLRESULT; and none for what is never answered [P4 4.2.3].
fn carrier(version: Version, message_type: Option<i64>, id: Option<&str>) -> Option<MessageType> {
    let types = version.message_types();
    match types.iter().find(|known| Some(known.number()) == message_type) {
        None | Some(MessageType::Call) => Some(MessageType::CallError),
        Some(MessageType::CallResult) if id.is_some() && types.contains(&MessageType::CallResultError) => {
            Some(MessageType::CallResultError)
        }
        Some(_) => None,
    }
}

fn error_frame(message_type: MessageType, id: &str, code: ErrorCode, description: &str) -> String {
    let mut frame = JsonText::default();
    frame.push_string(message_type.opening(), id);
    frame.push_string(&Padded::COMMA, code.name());
    frame.push_string(&Padded::COMMA, description);
    frame.push_ascii(",{}]");
    frame.as_json_str().to_str().into_owned()
}
