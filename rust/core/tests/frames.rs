//! The frames in `tests/frames`, which the Python tests read as well: message or refusal, on every road.

mod common;

use common::{Case, cases, same};
use ocpp_fastcodec_core::{Body, DecodeError, TreeSink};
use serde_json::{Value, json};

#[test]
fn every_frame_meets_its_expectation() {
    let cases = cases();
    assert!(cases.len() > 300);
    for case in cases {
        if case.expected["accept"].is_null() { refused(&case) } else { accepted(&case) }
    }
}

fn accepted(case: &Case) {
    let name = &case.name;
    let wanted = &case.expected["accept"];
    let frame = match case.codec.decode(&case.frame, &mut TreeSink::default(), |_, _| case.action) {
        Ok(frame) => frame,
        Err(error) => panic!("{name}: refused: {error:?}"),
    };
    assert_eq!(case.codec.check(&case.frame, |_| case.action), [], "{name}");
    assert!(case.codec.is_valid(&case.frame, |_| case.action), "{name}");
    assert_eq!(wanted["type"], json!(frame.message_type.number()), "{name}");
    assert!(same(&frame.unique_id, &wanted["id"]), "{name}");
    let deviations: Vec<_> = frame.deviations.iter().map(common::place).collect();
    assert_eq!(json!(deviations), wanted.get("deviations").cloned().unwrap_or(json!([])), "{name}");
    match frame.body {
        Body::Request { action, payload } => {
            assert_eq!(wanted["action"], json!(case.codec.catalog().action(action).name), "{name}");
            assert!(wanted.get("payload").is_none_or(|wanted| same(&payload, wanted)), "{name}: {payload:?}");
        }
        Body::Result { action, payload } => {
            assert!(wanted.get("validated").is_none_or(|wanted| *wanted == action.is_some()), "{name}");
            assert!(wanted.get("payload").is_none_or(|wanted| same(&payload, wanted)), "{name}: {payload:?}");
        }
        Body::Error { code, description, .. } => {
            assert!(wanted.get("code").is_none_or(|wanted| same(&code, wanted)), "{name}");
            if let (Some(text), Some(wanted)) = (description, wanted.get("description")) {
                assert!(same(&text, wanted), "{name}");
            }
        }
    }
}

fn refused(case: &Case) {
    let name = &case.name;
    let wanted = &case.expected["refuse"];
    let refusal = match case.codec.decode(&case.frame, &mut TreeSink::default(), |_, _| case.action) {
        Err(DecodeError::Refused(refusal)) => refusal,
        other => panic!("{name}: not refused: {other:?}"),
    };
    assert!(!case.codec.is_valid(&case.frame, |_| case.action), "{name}");
    assert_eq!(case.codec.check(&case.frame, |_| case.action), refusal.violations, "{name}");
    let places: Vec<_> = refusal.violations.iter().map(common::place).collect();
    assert_eq!(json!(places), wanted["violations"], "{name}");
    assert_eq!(json!(refusal.code.map(ocpp_fastcodec_core::ErrorCode::name)), wanted["code"], "{name}");
    let reply = refusal.reply.as_deref().map(|reply| {
        let reply: Value = serde_json::from_str(reply).unwrap_or_else(|error| panic!("{name}: {error}: {reply}"));
        assert_eq!((&reply[3], &reply[4]), (&json!(refusal.description), &json!({})), "{name}");
        json!([reply[0], reply[1], reply[2]])
    });
    assert_eq!(json!(reply), wanted["reply"], "{name}");
}
