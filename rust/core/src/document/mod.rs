//! A frame as a document: values that borrow from the frame and from the codec, for users of the core without Python.

mod build;
#[cfg(feature = "serde")]
mod de;
mod value;

use crate::codec::{Codec, DecodeError};
use crate::message::{Body, Frame, MessageType};
use crate::schema::Kind;
use crate::sink::Never;
use crate::violation::Violation;
use build::Builder;
pub use value::{Array, Object, Value};
use value::{Node, Tree};

/// A frame that was read and validated. It borrows from the frame's text and from the codec.
///
/// ```
/// use ocpp_fastcodec_core::{Codec, Options, Value, Version};
///
/// let codec = Codec::new(Version::V16, &Options::default());
/// let document = codec.read(r#"[2,"7","Authorize",{"idTag":"04A1"}]"#, |_| None).unwrap();
/// assert_eq!((document.unique_id(), document.action()), ("7", Some("Authorize")));
/// let Some(Value::Object(payload)) = document.payload() else { panic!("a request has a payload") };
/// assert_eq!(payload.get("idTag"), Some(Value::String("04A1")));
/// ```
#[derive(Debug)]
pub struct Document<'a> {
    tree: Tree<'a>,
    frame: Frame<Node<'a>>,
    action: Option<&'a str>,
}

/// What a CALLERROR or a CALLRESULTERROR says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Complaint<'d> {
    /// The error code as the peer spells it
    pub code: &'d str,
    /// The description; empty where the frame leaves it out
    pub description: &'d str,
    /// The details, an object; a string only where the deviations say so, and `None` where the frame leaves them out
    pub details: Option<Value<'d>>,
}

impl Codec {
    /// Reads a frame as a [`Document`]. `resolve` returns the index of the action that a CALLRESULT with this id answers; without
    /// one its payload is any object.
    ///
    /// # Errors
    /// [`DecodeError::Refused`] with all violations and the reply, and [`DecodeError::KeepAlive`] where a policy says so.
    pub fn read<'a>(
        &'a self,
        frame: &'a str,
        resolve: impl FnOnce(&str) -> Option<usize>,
    ) -> Result<Document<'a>, DecodeError<Never>> {
        let mut builder = Builder::new(frame);
        let frame = self.decode(frame.as_bytes(), &mut builder, |id, _| resolve(&id.to_str()))?;
        let (action, kind) = match frame.body {
            Body::Request { action, .. } => (Some(action), Kind::Request),
            Body::Result { action, .. } => (action, Kind::Response),
            Body::Error { .. } => (None, Kind::Response),
        };
        let catalog = self.catalog();
        Ok(Document {
            tree: builder.finish(action.and_then(|action| catalog.plan(action, kind))),
            frame,
            action: action.map(|action| &*catalog.action(action).name),
        })
    }
}

impl Document<'_> {
    /// The type of the message.
    pub fn message_type(&self) -> MessageType {
        self.frame.message_type
    }

    /// The message id.
    pub fn unique_id(&self) -> &str {
        self.tree.text(&self.frame.unique_id)
    }

    /// The action of a request; of a CALLRESULT the one that it answers, where that is known.
    pub fn action(&self) -> Option<&str> {
        self.action
    }

    /// The payload of a request or an answer; `None` for an error.
    pub fn payload(&self) -> Option<Value<'_>> {
        match &self.frame.body {
            Body::Request { payload, .. } | Body::Result { payload, .. } => Some(self.tree.value(payload)),
            Body::Error { .. } => None,
        }
    }

    /// What an error says; `None` for a request or an answer.
    pub fn complaint(&self) -> Option<Complaint<'_>> {
        let Body::Error { code, description, details } = &self.frame.body else { return None };
        Some(Complaint {
            code: self.tree.text(code),
            description: description.as_ref().map_or("", |description| self.tree.text(description)),
            details: details.as_ref().map(|details| self.tree.value(details)),
        })
    }

    /// What is off-spec and was accepted.
    pub fn deviations(&self) -> &[Violation] {
        &self.frame.deviations
    }

    /// The payload as a value of the caller's own type, or why it is none.
    ///
    /// # Errors
    /// When the type wants something else than the frame holds.
    #[cfg(feature = "serde")]
    pub fn deserialize<'de, T: serde::Deserialize<'de>>(&'de self) -> Result<T, serde::de::value::Error> {
        T::deserialize(self.payload().unwrap_or(Value::Null))
    }
}
