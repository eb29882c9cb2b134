//! The table of JSON Schema keywords in `tests/keywords.json`, which the Python tests prove by another validator: what a
//! plan makes of each instance, in either draft, on every road.

use super::Decoder;
use crate::judge::{Collect, Rules, Strict};
use crate::schema::{Draft, Plan, compile};
use crate::sink::{Discard, Sink, TreeSink};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// Pointers and keywords of violations.
pub(crate) type Places = BTreeSet<(String, String)>;

pub(crate) const RULES: Rules =
    Rules { max_bytes: usize::MAX, max_depth: 64, max_id: 36, formats: None, refuse_data: false };

/// Hands each row of the table to `judge`, by either draft: what the row is about, the plan, the instance and what is wrong
/// with it. The second time, the plan has seen the instance.
pub(crate) fn each_row(mut judge: impl FnMut(&str, &Plan, &str, &Places)) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/keywords.json");
    let groups: Vec<Value> = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let mut rows = 0;
    for group in &groups {
        for (number, draft) in [Draft::Draft4, Draft::Draft6].into_iter().enumerate() {
            let plan = compile(&group["schema"].to_string(), Some(draft), "").unwrap();
            for row in group["rows"].as_array().unwrap() {
                let [instance, verdicts @ ..] = &row.as_array().unwrap()[..] else { panic!("{row}") };
                let expected = verdicts.get(number).unwrap_or(&verdicts[0]);
                let expected = serde_json::from_value(expected.clone()).unwrap();
                let about = format!("{}: {instance} in {draft:?}", group["about"]);
                for _ in 0..2 {
                    judge(&about, &plan, instance.as_str().unwrap(), &expected);
                }
                rows += 1;
            }
        }
    }
    assert!(rows > 1000);
}

#[test]
fn every_row_meets_its_expectation() {
    each_row(|about, plan, instance, expected| {
        assert_eq!(&check(plan, instance), expected, "{about}");
        assert_eq!(accepts(plan, instance), [expected.is_empty(); 2], "{about}");
    });
}

fn check(plan: &Plan, instance: &str) -> Places {
    let mut sink = Discard;
    let mut decoder = Decoder::new(instance.as_bytes(), &mut sink, Collect::new(instance.len()), RULES);
    decoder.value(plan, plan.root()).unwrap();
    let violations = decoder.judge.into_violations();
    violations.into_iter().map(|one| (one.pointer, one.kind.keyword().name().to_owned())).collect()
}

/// Whether a value is built, and whether the verdict alone is good.
fn accepts(plan: &Plan, instance: &str) -> [bool; 2] {
    let (mut tree, mut nothing) = (TreeSink::default(), Discard);
    tree.plan(plan).unwrap();
    [
        Decoder::new(instance.as_bytes(), &mut tree, Strict, RULES).value(plan, plan.root()).is_ok(),
        Decoder::new(instance.as_bytes(), &mut nothing, Strict, RULES).value(plan, plan.root()).is_ok(),
    ]
}
