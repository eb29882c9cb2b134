//! What the page is told about pasted text.

use ocpp_fastcodec_wasm::answer;
use serde_json::{Value, json};

fn judge(text: &str, version: &str) -> Value {
    serde_json::from_str(&answer(&json!({"judge": text, "version": version}).to_string())).unwrap()
}

#[test]
fn a_frame_is_judged_and_its_reply_shown() {
    let said = judge(r#"[2,"7","Authorize",{"idTag":"far too long for a card"}]"#, "1.6");
    let frame = &said["frames"][0];
    assert_eq!(frame["violations"][0]["keyword"], "maxLength");
    assert_eq!(frame["violations"][0]["pointer"], "/idTag");
    assert_eq!(frame["code"], "PropertyConstraintViolation");
    assert!(frame["reply"].as_str().unwrap().starts_with(r#"[4,"7","PropertyConstraintViolation""#));
    assert_eq!(said["masked"], r#"[2,"7","Authorize",{"idTag":"***"}]"#);
}

#[test]
fn the_version_is_the_one_that_the_text_fits() {
    assert_eq!(judge(r#"[2,"7","Authorize",{"idToken":{"idToken":"A","type":"Central"}}]"#, "")["version"], "2.0.1");
    assert_eq!(judge(r#"[2,"7","Authorize",{"idTag":"A"}]"#, "")["version"], "1.6");
    assert_eq!(judge(r#"[6,"7","NotifyPeriodicEventStream",{}]"#, "")["version"], "2.1");
}

#[test]
fn an_answer_is_judged_by_its_call() {
    let lines = "10:00 CP-1 > [2,\"7\",\"Heartbeat\",{}]\n10:01 CP-1 < [3,\"7\",{\"currentTime\":7}]\n";
    let said = judge(lines, "");
    assert_eq!(said["frames"][1]["action"], "Heartbeat");
    assert_eq!(said["frames"][1]["violations"][0]["pointer"], "/currentTime");
    let alone = judge(r#"[3,"7",{"currentTime":7}]"#, "1.6");
    assert_eq!(alone["frames"][0]["judged"], false);
}

#[test]
fn what_is_no_frame_is_judged_as_one() {
    assert_eq!(judge("{}", "1.6")["frames"][0]["violations"][0]["keyword"], "frame");
    assert_eq!(judge("  ", "1.6")["frames"], json!([]));
}

#[test]
fn a_payload_is_explained() {
    let ask = |kind| answer(&json!({"explain": "Heartbeat", "version": "1.6", "kind": kind}).to_string());
    assert!(ask("response").contains("currentTime"));
    assert!(answer(r#"{"explain":"Heartbeat-Signed","version":"1.6"}"#).contains("error"));
    assert!(answer("no JSON").contains("error"));
}
