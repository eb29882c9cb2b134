//! JSON Schema text to [`Plan`], and the official schemas of each version.

mod action;
mod catalog;
mod compile;
mod glance;
mod hint;
mod limit;
mod names;
mod official;
mod places;
mod plan;
mod print;
mod snake;

pub use action::{Action, Carrier, Kind, Sender};
pub use catalog::{Catalog, Edition};
pub use compile::{Draft, SchemaError, compile};
pub(crate) use hint::Hint;
pub(crate) use limit::{Bounds, Limit};
pub(crate) use names::{Names, hash_name};
pub(crate) use plan::{
    ANY, ANY_ARRAY, ANY_OBJECT, Array, Enum, Format, NO_PROPERTIES, Node, NodeId, Object, Property, StringNode,
};
pub use plan::{Described, Holds, Key, KeyId, LiteralId, ObjectId, Plan, PropertyAt};
