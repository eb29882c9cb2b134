//! Every shared frame, cut at every byte: refused, answered as the tables say, and never a panic.

mod common;

use ocpp_fastcodec_core::{DecodeError, TreeSink};

#[test]
fn a_cut_frame_is_refused_where_it_ends() {
    for case in common::cases().into_iter().filter(|case| case.frame.len() < 4096) {
        let whole = case.codec.decode(&case.frame, &mut TreeSink::default(), |_, _| case.action).is_ok();
        let end = case.frame.iter().rposition(|byte| !byte.is_ascii_whitespace()).map_or(0, |last| last + 1);
        for cut in 0..end {
            let frame = &case.frame[..cut];
            let Err(DecodeError::Refused(refusal)) =
                case.codec.decode(frame, &mut TreeSink::default(), |_, _| case.action)
            else {
                assert!(!whole, "{}: accepted when cut at {cut}", case.name);
                continue;
            };
            assert_eq!(case.codec.check(frame, |_| case.action), refusal.violations);
            if whole {
                let [violation] = &refusal.violations[..] else { panic!("{}: {:?}", case.name, refusal.violations) };
                assert_eq!(violation.kind.keyword().name(), "json", "{} at {cut}", case.name);
                assert!(violation.offset <= cut, "{} at {cut}", case.name);
            }
        }
    }
}
