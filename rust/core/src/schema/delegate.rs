//! The validator that has the last word where a user's schema says more than its plan.

use super::dialect::Draft;
use super::error::SchemaError;
use crate::keyword::Keyword;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

/// Judges JSON texts by all keywords of a schema. The plan of the schema has accepted the text, and says less.
pub trait Delegate: Send + Sync {
    /// Whether a text is valid.
    fn is_valid(&self, json: &str) -> bool;
    /// Returns all that is wrong with a text: the keyword and the JSON Pointer of each. It is not empty for a text that is not
    /// valid.
    fn check(&self, json: &str) -> Vec<(Keyword, String)>;
}

/// Makes the validator of a schema, which is given as JSON text.
pub type MakeDelegate<'m> = dyn Fn(&str, Draft) -> Result<SharedDelegate, SchemaError> + 'm;

/// A validator that plans share. Two are equal when they are one.
#[derive(Clone)]
pub struct SharedDelegate(Arc<dyn Delegate>);

impl SharedDelegate {
    /// Shares a validator.
    pub fn new(delegate: impl Delegate + 'static) -> Self {
        Self(Arc::new(delegate))
    }
}

impl Deref for SharedDelegate {
    type Target = dyn Delegate;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

impl fmt::Debug for SharedDelegate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SharedDelegate")
    }
}

impl PartialEq for SharedDelegate {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}
