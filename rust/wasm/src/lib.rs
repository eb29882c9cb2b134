//! Judges, explains and masks OCPP-J frames that somebody has pasted: what the page "Paste a frame" runs in the browser.
//!
//! One question and one answer, both JSON: [`answer`]. `exports` hands them over to JavaScript.

mod exports;
mod judge;

use ocpp_fastcodec_core::{Catalog, Edition, Kind, Version};
use serde_json::{Value, json};

/// Answers a question of the page.
///
/// - `{"judge": TEXT, "version": VERSION}` finds the frames in a text and judges them; without a version, by the one that they
///   fit best.
/// - `{"explain": ACTION, "version": VERSION, "kind": "request" | "response"}` prints what the schema of a payload demands.
///
/// What is no such question gets `{"error": TEXT}`.
pub fn answer(question: &str) -> String {
    let question: Value = serde_json::from_str(question).unwrap_or_default();
    let version = question["version"].as_str().and_then(Version::find);
    match (&question["judge"], &question["explain"], version) {
        (Value::String(text), _, _) => judge::judge(text, version),
        (_, Value::String(action), Some(version)) => explain(action, version, &question["kind"]),
        _ => json!({"error": "expected `judge`, or `explain` with a version"}),
    }
    .to_string()
}

fn explain(action: &str, version: Version, kind: &Value) -> Value {
    let catalog = Catalog::get(version, Edition::Official, None);
    let kind = if kind == "response" { Kind::Response } else { Kind::Request };
    match catalog.find(action.as_bytes()).and_then(|action| catalog.plan(action, kind)) {
        Some(plan) => json!({"plan": plan.to_string()}),
        None => json!({"error": "no such action, or no schema for this payload"}),
    }
}
