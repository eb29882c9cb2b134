//! Every official schema as its plan, printed: a change of a schema shows as a readable difference.

use ocpp_fastcodec_core::{Carrier, Catalog, Draft, Edition, Kind, Version};
use std::collections::BTreeMap;

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

/// A class can be made for each definition: within a version no name has two shapes, and the path names what 1.6 leaves unnamed.
#[test]
fn an_object_of_one_name_has_one_shape_in_its_version() {
    let mut names = Vec::new();
    for version in Version::ALL {
        let catalog = Catalog::get(version, Edition::Official, None);
        let mut shapes = BTreeMap::new();
        for action in 0..catalog.actions().len() {
            for plan in KINDS.into_iter().filter_map(|kind| catalog.plan(action, kind)) {
                for object in plan.objects().filter(|object| !object.name().is_empty()) {
                    let properties =
                        object.properties().map(|(at, required)| (&*plan.keys()[at.key.index()].name, required));
                    let shape = (object.is_closed(), properties.collect::<Vec<_>>());
                    if version == Version::V16 {
                        shapes.insert((&*catalog.action(action).name, plan.to_string(), object.name()), shape);
                    } else {
                        let known = shapes.entry(("", String::new(), object.name())).or_insert_with(|| shape.clone());
                        assert_eq!(*known, shape, "{}", object.name());
                    }
                }
            }
        }
        names.push(shapes.len());
        let is_named = |name: &str| shapes.keys().any(|(_, _, known)| *known == name);
        assert_eq!(is_named("meterValue.sampledValue"), version == Version::V16);
        assert_eq!(is_named("SampledValueType"), version != Version::V16);
    }
    assert_eq!(names, [22, 55, 122]);
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
