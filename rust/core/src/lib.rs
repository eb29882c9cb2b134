#![doc = include_str!("../README.md")]
//!
//! # The modules
//!
//! `json` knows bytes, `schema` knows the official schemas and compiles them, `decode` walks one with the other into a
//! [`Sink`], `encode` walks from a [`Source`] back, `policy` mends what a schema refuses, and [`Codec`] is all of it for one
//! version; [`Redactor`] masks frames for logs. There is no Python here. `CONTRIBUTING.md` lists the layers.
#![forbid(unsafe_code)]

mod batch;
mod codec;
mod decode;
mod document;
mod encode;
mod json;
mod judge;
mod keyword;
mod message;
mod near;
mod policy;
mod redact;
mod reply;
mod schema;
mod sink;
mod source;
mod text;
mod version;
mod violation;
mod words;

pub use batch::{
    Column, DECIMAL_DIGITS, DECIMAL_SCALE, Form, Frames, Halt, Journal, Logged, Nulls, OpenCall, OpenCalls, Part,
    Passed, Place, PlaceError, Places, Reader, Spoken, Table, Texts, Values, Verdict, Waiting, Words, Work, Workers,
    joined, message_name, sample_places, state_named,
};
pub use codec::{Codec, DecodeError, Options};
pub use document::{Array, Complaint, Document, Object, Value};
pub use encode::{EncodeError, Outgoing};
pub use json::{JsonStr, JsonText, JsonType, LimitKind, Number, SyntaxKind, same};
pub use keyword::Keyword;
pub use message::{Body, Data, DataStatus, Frame, Header, MessageType};
pub use policy::{Policy, Repair, Resolution, Rule};
pub use redact::{Pseudonyms, Redactor, RowError, RowFault, SENSITIVE, Sensitive, Unit, Unless};
pub use reply::{Refusal, ReplyTable, Row};
pub use schema::{
    Action, Carrier, Catalog, Delegate, Described, Draft, Edition, Extension, Holds, Key, KeyId, Kind, LiteralId,
    MakeDelegate, ObjectId, Own, Patch, Plan, PropertyAt, SchemaError, Sender, SharedDelegate, Subject, VOCABULARIES,
    check_schema, compile,
};
pub use sink::{Discard, Never, Sink, Tree, TreeSink};
pub use source::{PropertyOf, Shape, Source, TreeSource};
pub use text::{
    Found, Layer, Look, MAX_OPEN, MAX_TOKENS, Moment, Quoting, Stamp, State, Token, Written, epoch, find_frames,
    find_stamp, is_whole,
};
pub use version::{DateTime, ErrorCode, Version};
pub use violation::{FrameFault, ValueFault, Violation, ViolationKind, shown_name};
