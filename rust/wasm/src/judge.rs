//! The frames of a text, judged in order: an answer by the call that stands before it.

use ocpp_fastcodec_core::{
    Body, Codec, DecodeError, Discard, Frame, Header, JsonStr, MessageType, Options, Redactor, Refusal, Unit, Version,
    Violation, find_frames,
};
use serde_json::{Value, json};
use std::borrow::Cow;
use std::collections::HashMap;

/// The most frames that are shown; a browser grows slow before the codec does.
const MOST: usize = 500;

/// Everything that the page shows of a text.
pub(crate) fn judge(text: &str, version: Option<Version>) -> Value {
    let mut found = find_frames(text.as_bytes(), true).0;
    let frames: Vec<Cow<'_, [u8]>> = if found.is_empty() && !text.trim().is_empty() {
        // No header is found in it: then all of it is meant to be one frame.
        vec![Cow::Borrowed(text.trim().as_bytes())]
    } else {
        let more = found.len().saturating_sub(MOST);
        found.truncate(found.len() - more);
        found.into_iter().map(|frame| frame.text).collect()
    };
    let version = version.unwrap_or_else(|| best(&frames));
    json!({
        "version": version.number(),
        "frames": Judge::new(version).all(&frames),
        "masked": masked(text),
    })
}

/// The version that the frames fit best: the one that can read most of them, then the most valid ones, then the fewest
/// violations, then the oldest.
fn best(frames: &[Cow<'_, [u8]>]) -> Version {
    let cost = |version: &Version| {
        let judged = Judge::new(*version).all(frames);
        let broken: Vec<_> = judged.iter().filter_map(|frame| frame["violations"].as_array()).collect();
        let unread = |violations: &&&Vec<Value>| violations.iter().any(|violation| violation["payload"] == false);
        (
            broken.iter().filter(unread).count(),
            broken.iter().filter(|violations| !violations.is_empty()).count(),
            broken.iter().map(|violations| violations.len()).sum::<usize>(),
        )
    };
    Version::ALL.into_iter().min_by_key(cost).unwrap_or(Version::V16)
}

fn masked(text: &str) -> String {
    let unit = if text.trim().contains('\n') { Unit::Lines } else { Unit::Message };
    let (masked, _) = Redactor::of_any_version(&[]).redact_text(text.as_bytes(), unit, true);
    String::from_utf8_lossy(&masked).into_owned()
}

/// Judges the frames of one version, and remembers which action each call has asked for.
struct Judge {
    codec: Codec,
    asked: HashMap<String, usize>,
}

impl Judge {
    fn new(version: Version) -> Self {
        Self { codec: Codec::new(version, &Options::default()), asked: HashMap::new() }
    }

    fn all(mut self, frames: &[Cow<'_, [u8]>]) -> Vec<Value> {
        frames.iter().map(|frame| self.one(frame)).collect()
    }

    fn one(&mut self, frame: &[u8]) -> Value {
        let header = self.codec.peek(frame).ok();
        let mut shown = match self
            .codec
            .decode(frame, &mut Discard, |id: JsonStr<'_>, (): &()| self.asked.get(&*id.to_str()).copied())
        {
            Ok(accepted) => self.accepted(&accepted),
            Err(DecodeError::Refused(refusal)) => refused(&refusal),
            Err(DecodeError::KeepAlive(_)) => json!({}),
            Err(DecodeError::Sink(never)) => match never {},
        };
        if let Some(Header { message_type, unique_id, action }) = header {
            shown["type"] = message_type.name().into();
            shown["id"] = unique_id.as_str().into();
            if let Some(action) = action {
                if message_type == MessageType::Call
                    && let Some(index) = self.codec.catalog().find(action.as_bytes())
                {
                    self.asked.insert(unique_id, index);
                }
                shown["action"] = action.into();
            }
        }
        shown["frame"] = String::from_utf8_lossy(frame).into();
        shown
    }

    fn accepted(&self, frame: &Frame<()>) -> Value {
        let action = match frame.body {
            Body::Request { action, .. } => Some(action),
            Body::Result { action, .. } => action,
            Body::Error { .. } => None,
        };
        json!({
            "violations": [],
            "deviations": frame.deviations.iter().map(Violation::message).collect::<Vec<_>>(),
            "action": action.map(|action| &*self.codec.catalog().action(action).name),
            // Of an answer whose call is not in the text, only the header is judged.
            "judged": !matches!(frame.body, Body::Result { action: None, .. }),
        })
    }
}

fn refused(refusal: &Refusal) -> Value {
    let violations: Vec<_> = refusal
        .violations
        .iter()
        .map(|violation| {
            json!({
                "keyword": violation.kind.keyword().name(),
                "payload": violation.kind.keyword().is_about_payload(),
                "pointer": violation.pointer,
                "offset": violation.offset,
                "message": violation.message(),
            })
        })
        .collect();
    json!({
        "violations": violations,
        "action": refusal.action,
        "code": refusal.code.map(ocpp_fastcodec_core::ErrorCode::name),
        "reply": refusal.reply,
        "judged": true,
    })
}
