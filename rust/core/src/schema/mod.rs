//! JSON Schema text to [`Plan`], and the official schemas of each version.

mod action;
mod catalog;
mod compile;
mod glance;
mod names;
mod official;
mod plan;
mod snake;

pub use action::{Carrier, Kind, Sender};
pub use catalog::{Catalog, Edition};
pub use compile::{Draft, SchemaError, compile};
pub(crate) use names::{Names, hash_name};
pub(crate) use plan::{
    ANY, ANY_ARRAY, ANY_OBJECT, Array, Bounds, Enum, Format, Hint, Limit, NO_PROPERTIES, Node, NodeId, Object, Property,
};
pub use plan::{Key, KeyId, LiteralId, Plan};
