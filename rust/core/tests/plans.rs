//! Every official schema as its plan, printed: a change of a schema shows as a readable difference.

use ocpp_fastcodec_core::{Carrier, Catalog, Draft, Edition, Kind, Version};

const KINDS: [Kind; 2] = [Kind::Request, Kind::Response];

#[test]
fn every_schema_compiles_to_its_snapshot() {
    let mut plans = 0;
    for version in Version::ALL {
        let catalog = Catalog::get(version, Edition::Official, None);
        for (number, action) in catalog.actions().enumerate() {
            for kind in KINDS {
                if let Some(plan) = catalog.plan(number, kind) {
                    insta::assert_snapshot!(format!("{}_{}_{kind:?}", version.number(), action.name), plan);
                    plans += 1;
                }
            }
        }
    }
    assert_eq!(plans, 387);
}

#[test]
fn every_reading_compiles() {
    for version in Version::ALL {
        for edition in [Edition::Official, Edition::Mobilityhouse] {
            for draft in [None, Some(Draft::Draft4), Some(Draft::Draft6)] {
                let catalog = Catalog::get(version, edition, draft);
                for number in 0..catalog.actions().len() {
                    for kind in KINDS {
                        assert_eq!(
                            catalog.plan(number, kind).is_some(),
                            kind == Kind::Request || catalog.carrier(number) == Carrier::Call
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn the_edition_of_mobilityhouse_differs_where_it_says() {
    let plan = |edition, version, action: &str, kind| {
        let catalog = Catalog::get(version, edition, None);
        catalog.plan(catalog.find(action.as_bytes()).unwrap(), kind).unwrap().to_string()
    };
    let changed: Vec<_> = Version::ALL
        .into_iter()
        .flat_map(|version| {
            let catalog = Catalog::get(version, Edition::Official, None);
            let names: Vec<_> = catalog.actions().map(|action| action.name.clone()).collect();
            names.into_iter().flat_map(move |name| KINDS.map(|kind| (version, name.clone(), kind)))
        })
        .filter(|(_, action, kind)| (&**action, *kind) != ("NotifyPeriodicEventStream", Kind::Response))
        .filter(|(version, action, kind)| {
            plan(Edition::Official, *version, action, *kind) != plan(Edition::Mobilityhouse, *version, action, *kind)
        })
        .collect();
    assert_eq!(
        changed,
        [
            (Version::V16, "MeterValues".into(), Kind::Request),
            (Version::V201, "Get15118EVCertificate".into(), Kind::Response),
        ]
    );
    let meter_values = plan(Edition::Mobilityhouse, Version::V16, "MeterValues", Kind::Request);
    assert!(meter_values.contains("Hertz") && meter_values.matches("array  min 1").count() == 2);
}
