//! The schemas of users: of any draft, and with keywords that a plan does not know.

use super::compile::{compile_value, parse};
use super::delegate::MakeDelegate;
use super::dialect::{Draft, examine};
use super::error::SchemaError;
use super::loosen::{Loosened, loosen};
use super::marks::marks;
use super::plan::Plan;
use serde_json::Value;

type Result<T> = std::result::Result<T, SchemaError>;

/// Checks that a user's schema can be judged by. `make` is as for [`Catalog::extended`](super::Catalog::extended).
///
/// # Errors
/// Returns an error that names the place in the schema.
pub fn check_schema(schema: &str, make: &MakeDelegate<'_>) -> Result<()> {
    compile_user(&parse(schema)?, false, "", make).map(drop)
}

/// Compiles a user's schema, of any draft: one that names none is of 2020-12. The plan accepts at least as much as the schema,
/// and `make` makes the validator that decides where that is more. `is_payload` says that only objects are judged.
pub(super) fn compile_user(schema: &Value, is_payload: bool, title: &str, make: &MakeDelegate<'_>) -> Result<Plan> {
    let draft = match Draft::of(schema) {
        None if schema.get("$schema").is_some() => {
            return Err(SchemaError::new("", "`$schema` names no draft of JSON Schema"));
        }
        named => named.unwrap_or(Draft::Draft2020),
    };
    examine(schema, draft)?;
    let Loosened { schema: loose, is_whole } = loosen(schema, draft, is_payload);
    let mut plan = compile_value(&loose, Some(draft), title)?;
    plan.marks = marks(schema);
    plan.loosened = Some(loose.to_string().into());
    if !is_whole {
        plan.delegate = Some(make(&schema.to_string(), draft)?);
    }
    Ok(plan)
}
