//! What is masked and what stays, frame by frame; and that a cut frame shows nothing that the whole one hides.

mod common;

use ocpp_fastcodec_core::{Catalog, Edition, Redactor, RowFault, Sensitive, Version};

fn redact(version: Version, frame: &[u8]) -> String {
    Redactor::new(&[Catalog::get(version, Edition::Official, None)], &[]).redact(frame, |_| None::<&str>).into_owned()
}

/// In each frame of `tests/redaction.json`, which the Python tests read as well, stands SECRET where it must not be seen.
#[test]
fn masks() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/redaction.json");
    let rows: Vec<serde_json::Value> = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    assert!(rows.len() > 40);
    for row in rows {
        let version = Version::find(row["version"].as_str().unwrap()).unwrap();
        let frame = row["frame"].as_str().unwrap();
        let shown = redact(version, frame.as_bytes());
        assert_eq!(shown, row["shown"], "{frame}");
        assert!(!shown.contains("SECRET"));
        assert_eq!(redact(version, shown.as_bytes()), shown, "twice is as once");
    }
}

#[test]
fn names_are_cut() {
    for length in [64, 65, 100_000] {
        let id = "i\\\"é".repeat(length / 3 + 1);
        let shown = redact(Version::V16, format!(r#"[2,"{id}","Heartbeat",{{"{id}":1}}]"#).as_bytes());
        assert!(shown.chars().count() < 300, "{shown}");
        assert_eq!(redact(Version::V16, shown.as_bytes()), shown);
        serde_json::from_str::<serde_json::Value>(&shown).unwrap();
    }
}

#[test]
fn what_is_no_text_is_masked() {
    for (frame, expected) in [
        (&b"[2,\"1\",\"Authorize\",{\"idTag\":\"\xff\"}]"[..], r#"[2,"1","Authorize",{"idTag":"***""#),
        (b"[2,\"\xff\",\"Heartbeat\",{}]", r#"[2,"***""#),
        (b"[2,\"1\",\"StatusNotification\",{\"info\":\"a\nb\"}]", r#"[2,"1","StatusNotification",{"info":"***""#),
        (b"[2,\"1\",\"StatusNotification\",{\"info\":\"\\\xc3\xa9\"}]", r#"[2,"1","StatusNotification",{"info":"***""#),
        (
            b"[2,\"1\",\"InstallCertificate\",{\"a\0:{\0b\":[\"SECRET\"],\"SECRET\":1}}]",
            r#"[2,"1","InstallCertificate",{"***""#,
        ),
        (b"\xff\xfe", r#""***""#),
    ] {
        assert_eq!(redact(Version::V16, frame), expected);
    }
}

/// Every shared frame, cut at every byte: the same beginning is shown, but for what the rest would have decided.
#[test]
fn a_cut_frame_shows_no_more() {
    for case in common::cases().into_iter().filter(|case| case.frame.len() < 1024) {
        let whole = redact(case.codec.version(), &case.frame);
        for cut in 0..case.frame.len() {
            let shown = redact(case.codec.version(), &case.frame[..cut]);
            let kept: usize = shown.bytes().zip(whole.bytes()).take_while(|(left, right)| left == right).count();
            let rest = &shown[kept..];
            // Where they part, one of them is a mask.
            assert!(
                kept + 5 >= whole.len().min(shown.len())
                    || rest.contains("***")
                    || whole[kept - 1..].starts_with("\"***"),
                "{}: {shown:?} of {whole:?}",
                case.name
            );
        }
    }
}

#[test]
fn a_deep_or_long_frame_takes_no_stack_and_no_time() {
    for frame in [
        r#"[2,"1","DataTransfer",{"data":"#.to_owned() + &"[".repeat(1 << 20),
        r#"[2,"1","Authorize",{"idTag":"#.to_owned() + &r#"{"idTag":"#.repeat(1 << 17),
        r#"[2,"1","Authorize","#.to_owned() + &"[".repeat(1 << 20) + &"]".repeat(1 << 20),
        "[".repeat(1 << 20),
        r#"[3,"1",{"configurationKey":["#.to_owned() + &r#"{"value":"1","key":"A"},"#.repeat(1 << 15),
        r#"[2,"1","ChangeConfiguration",{"#.to_owned() + &r#""value":"1","key":"A","#.repeat(1 << 15),
    ] {
        assert!(redact(Version::V16, frame.as_bytes()).len() <= 2 * frame.len());
    }
}

#[test]
fn rows_are_added() {
    let rows = Sensitive::parse(
        r#"[{"property": "vendorErrorCode"}, {"variable": "Acme*", "reason": "ours"},
            {"action": "BootNotification", "kind": "request", "pointer": "/imsi"}]"#,
        &[],
    )
    .unwrap();
    let redactor = Redactor::of_any_version(&rows);
    for (frame, expected) in [
        (
            r#"[2,"1","StatusNotification",{"vendorErrorCode":"S"}]"#,
            r#"[2,"1","StatusNotification",{"vendorErrorCode":"***"}]"#,
        ),
        (
            r#"[2,"1","ChangeConfiguration",{"key":"ACME-x","value":"S"}]"#,
            r#"[2,"1","ChangeConfiguration",{"key":"ACME-x","value":"***"}]"#,
        ),
        (
            r#"[2,"1","BootNotification",{"imsi":"S","iccid":"s"}]"#,
            r#"[2,"1","BootNotification",{"imsi":"***","iccid":"s"}]"#,
        ),
        (r#"[2,"1","Authorize",{"idTag":"S"}]"#, r#"[2,"1","Authorize",{"idTag":"***"}]"#),
    ] {
        assert_eq!(redactor.redact(frame.as_bytes(), |_| None::<&str>), expected);
    }
}

#[test]
fn a_row_that_does_nothing_is_refused() {
    for (rows, expected) in [
        ("{}", "row 0: expected a list of rows"),
        (r#"[{"property": "idTag"}, {}]"#, "row 1: expected `property`"),
        (r#"[{"property": 1}]"#, "row 0: expected `property`"),
        (r#"[{"property": "idTag", "variable": "x"}]"#, "row 0: expected `property`"),
        (r#"[{"variable": " -"}]"#, "row 0: expected the name of a variable"),
        (r#"[{"property": "idTga"}]"#, "row 0: unknown property of a string, number or boolean 'idTga'"),
        (r#"[{"property": "idTagInfo"}]"#, "row 0: unknown property"),
        (r#"[{"action": "Autorize", "kind": "request", "pointer": "/idTag"}]"#, "row 0: unknown action 'Autorize'"),
        (r#"[{"action": "Authorize", "kind": "req", "pointer": "/idTag"}]"#, "row 0: expected `property`"),
        (r#"[{"action": "Authorize", "kind": "request", "pointer": "/tag"}]"#, "row 0: unknown pointer '/tag'"),
        (
            r#"[{"action": "ChangeConfiguration", "kind": "request", "pointer": "/value", "beside": "/value"}]"#,
            "row 0: expected `beside`",
        ),
        (
            r#"[{"action": "ChangeConfiguration", "kind": "request", "pointer": "/value", "beside": "/kee"}]"#,
            "row 0: unknown pointer to",
        ),
        (
            r#"[{"action": "ChangeConfiguration", "kind": "request", "pointer": "/value", "beside": "/key", "unless": "number"}]"#,
            "row 0: expected `property`",
        ),
        (
            r#"[{"action": "NotifyEvent", "kind": "request", "pointer": "/eventData/*/techCode", "beside": "/eventData/*/component/name"}]"#,
            "row 0: expected the `beside` of the other rows",
        ),
        (
            r#"[{"action": "Authorize", "kind": "request", "pointer": "/idTag", "unless": "A"}]"#,
            "row 0: expected `property`",
        ),
    ] {
        let error = Sensitive::parse(rows, &[]).unwrap_err();
        assert!(error.to_string().starts_with(expected), "{error}");
        if let RowFault::Unknown { known, .. } = error.fault {
            assert!(!known.is_empty());
        }
    }
}
