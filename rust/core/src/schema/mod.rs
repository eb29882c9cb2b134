//! JSON Schema text to [`Plan`], and the official schemas of each version.

mod action;
mod catalog;
mod compile;
mod delegate;
mod dialect;
mod error;
mod extension;
mod glance;
mod hint;
mod limit;
mod loosen;
mod marks;
mod names;
mod official;
mod own;
mod patch;
mod places;
mod plan;
mod print;
mod snake;
mod user;
mod vocabularies;

pub use action::{Action, Carrier, Kind, Sender};
pub use catalog::{Catalog, Edition};
pub use compile::compile;
pub use delegate::{Delegate, MakeDelegate, SharedDelegate};
pub use dialect::Draft;
pub use error::SchemaError;
pub use extension::Extension;
pub(crate) use hint::Hint;
pub(crate) use limit::{Bounds, Limit};
pub(crate) use names::{Names, hash_name};
pub use own::{Own, Subject};
pub use patch::Patch;
pub(crate) use plan::{
    ANY, ANY_ARRAY, ANY_OBJECT, Array, Condition, Enum, Format, NO_PROPERTIES, Nested, Node, NodeId, Object, Property,
    StringNode,
};
pub use plan::{Described, Holds, Key, KeyId, LiteralId, ObjectId, Plan, PropertyAt};
pub use user::check_schema;
pub use vocabularies::VOCABULARIES;
