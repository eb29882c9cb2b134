//! Plans that many threads ask for before there is one: each is made once, and all get it.
//!
//! One test to this file, for its process must not have made a plan before. Here, unlike under Python's lock, the
//! threads really run at the same time.

use ocpp_fastcodec_core::{Carrier, Catalog, Codec, Kind, Options, Plan, TreeSink, Version, compile};
use std::sync::Barrier;
use std::thread;

const THREADS: usize = 8;
const KINDS: [Kind; 2] = [Kind::Request, Kind::Response];

/// What a thread has found: the plan, which violations an empty payload has, and whether it decodes.
type Found<'c> = (&'c Plan, String, bool);

#[test]
fn first_use_by_many_threads() {
    let mut plans = 0;
    for version in Version::ALL {
        let codec = Codec::new(version, &Options::default());
        let found = by_many_threads(&codec);
        for others in &found {
            for ((plan, violations, accepted), (other, same, also)) in found[0].iter().zip(others) {
                assert!(std::ptr::eq(*plan, *other), "made twice:\n{plan}");
                assert_eq!((violations, accepted), (same, also));
            }
        }
        for ((action, kind), (plan, ..)) in messages(codec.catalog()).zip(&found[0]) {
            let alone = compile(codec.catalog().schema(action, kind).unwrap(), None, "alone").unwrap();
            assert_eq!(below_title(&plan.to_string()), below_title(&alone.to_string()));
            plans += 1;
        }
    }
    assert_eq!(plans, 387);
}

fn by_many_threads(codec: &Codec) -> Vec<Vec<Found<'_>>> {
    let start = Barrier::new(THREADS);
    let run = &|number| {
        start.wait();
        judge_all(codec, number % 2 == 1)
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS).map(|number| scope.spawn(move || run(number))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    })
}

/// Half of the threads begin at the end: some plans are asked for by all at once, others while others are made.
fn judge_all(codec: &Codec, backwards: bool) -> Vec<Found<'_>> {
    let mut all: Vec<_> = messages(codec.catalog()).collect();
    if backwards {
        all.reverse();
    }
    let mut found: Vec<_> = all.into_iter().map(|(action, kind)| judge(codec, action, kind)).collect();
    if backwards {
        found.reverse();
    }
    found
}

fn judge(codec: &Codec, action: usize, kind: Kind) -> Found<'_> {
    let catalog = codec.catalog();
    let (name, carrier) = (&catalog.action(action).name, catalog.carrier(action));
    let frame = match kind {
        Kind::Response => r#"[3,"id",{}]"#.to_owned(),
        Kind::Request => format!(r#"[{},"id","{name}",{{}}]"#, carrier.message_type().number()),
    };
    let violations = codec.check(frame.as_bytes(), |_| Some(action));
    let accepted = codec.decode(frame.as_bytes(), &mut TreeSink::default(), |_, _| Some(action)).is_ok();
    assert_eq!(accepted, violations.is_empty());
    (catalog.plan(action, kind).unwrap(), format!("{violations:?}"), accepted)
}

fn messages(catalog: &Catalog) -> impl Iterator<Item = (usize, Kind)> {
    let all = (0..catalog.actions().len()).flat_map(|action| KINDS.map(|kind| (action, kind)));
    all.filter(|(action, kind)| *kind == Kind::Request || catalog.carrier(*action) == Carrier::Call)
}

fn below_title(plan: &str) -> &str {
    plan.split_once('\n').unwrap().1
}
