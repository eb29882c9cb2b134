//! The core beside other crates: the same frame judged, and read into values. Run it by `make bench-crate`.
//!
//! What each checks is not the same, so that only the first two columns mean the same thing:
//!
//! | refuses | this crate | `ocpp_rs` | `ocpp-kit` | `rust-ocpp` | `serde_json` |
//! |---|---|---|---|---|---|
//! | text that is too long | yes | yes | yes | no | no |
//! | an unknown property | yes | yes | yes | no | no |
//! | a duplicate, a missing property, another type | yes | yes | yes | yes | no |
//! | a message id of 37 characters | yes | yes | no | no | no |

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use ocpp_fastcodec_core::{Codec, Options, Version};
use ocpp_kit::decode::DecodeOptions;
use ocpp_kit::rpc::Frame;
use serde::Deserialize;
use std::hint::black_box;

/// A frame of each size: an answer's worth, an ordinary one, and readings.
fn frames() -> [(&'static str, String); 3] {
    let sample = r#"{"value":"230.1","context":"Sample.Periodic","measurand":"Voltage","location":"Outlet","phase":"L1","unit":"V"}"#;
    let samples = vec![sample; 10].join(",");
    [
        ("Authorize", r#"[2,"7c1f","Authorize",{"idTag":"04A1B2C3D4"}]"#.into()),
        (
            "StatusNotification",
            r#"[2,"7c1f","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"Charging","timestamp":"2026-11-28T10:00:00Z","vendorId":"acme"}]"#.into(),
        ),
        (
            "MeterValues",
            format!(
                r#"[2,"7c1f","MeterValues",{{"connectorId":1,"transactionId":9,"meterValue":[{{"timestamp":"2026-11-28T10:00:00Z","sampledValue":[{samples}]}}]}}]"#
            ),
        ),
    ]
}

/// What a caller's own types want of the three frames; unknown properties and lengths were judged before.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "filled, and thrown away")]
struct Payload<'d> {
    id_tag: Option<&'d str>,
    connector_id: Option<u32>,
    transaction_id: Option<i64>,
    error_code: Option<&'d str>,
    status: Option<&'d str>,
    #[serde(borrow, default)]
    meter_value: Vec<MeterValue<'d>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "filled, and thrown away")]
struct MeterValue<'d> {
    timestamp: &'d str,
    #[serde(borrow)]
    sampled_value: Vec<SampledValue<'d>>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "filled, and thrown away")]
struct SampledValue<'d> {
    value: &'d str,
    measurand: Option<&'d str>,
    phase: Option<&'d str>,
    unit: Option<&'d str>,
}

fn rust_ocpp(name: &str, frame: &str) {
    use rust_ocpp::v1_6::messages::{
        authorize::AuthorizeRequest, meter_values::MeterValuesRequest, status_notification::StatusNotificationRequest,
    };
    type Tuple<'f, P> = (u8, &'f str, &'f str, P);
    match name {
        "Authorize" => drop(black_box(serde_json::from_str::<Tuple<'_, AuthorizeRequest>>(frame).unwrap())),
        "MeterValues" => drop(black_box(serde_json::from_str::<Tuple<'_, MeterValuesRequest>>(frame).unwrap())),
        _ => drop(black_box(serde_json::from_str::<Tuple<'_, StatusNotificationRequest>>(frame).unwrap())),
    }
}

fn ocpp_kit(frame: &str, options: &DecodeOptions) {
    use ocpp_kit::v1_6::{Action, CsRequest};
    let parsed = Frame::parse(frame, ocpp_kit::Version::V1_6).unwrap();
    let action: Action = parsed.action().unwrap().parse().unwrap();
    black_box(CsRequest::decode(action, parsed.payload().unwrap(), options).unwrap());
}

fn bench(criterion: &mut Criterion) {
    let codec = Codec::new(Version::V16, &Options::default());
    let options = DecodeOptions::pedantic();
    for (name, frame) in &frames() {
        let mut group = criterion.benchmark_group(*name);
        group.throughput(Throughput::Bytes(frame.len() as u64));
        let mut time = |crate_: &str, work: &dyn Fn()| {
            group.bench_function(BenchmarkId::from_parameter(crate_), |bencher| bencher.iter(work));
        };
        assert!(codec.is_valid(frame.as_bytes(), |_| None));
        time("is_valid", &|| {
            black_box(codec.is_valid(black_box(frame.as_bytes()), |_| None));
        });
        time("read", &|| drop(black_box(codec.read(black_box(frame), |_| None).unwrap())));
        time("read + deserialize", &|| {
            let document = codec.read(black_box(frame), |_| None).unwrap();
            drop(black_box(document.deserialize::<Payload<'_>>().unwrap()));
        });
        time("serde_json::Value", &|| {
            drop(black_box(serde_json::from_str::<serde_json::Value>(black_box(frame)).unwrap()));
        });
        time("ocpp_rs", &|| drop(black_box(ocpp_rs::v16::parse::deserialize_to_message(black_box(frame)).unwrap())));
        time("ocpp-kit", &|| ocpp_kit(black_box(frame), &options));
        time("rust-ocpp", &|| rust_ocpp(name, black_box(frame)));
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).warm_up_time(std::time::Duration::from_millis(300))
        .measurement_time(std::time::Duration::from_secs(1)).without_plots();
    targets = bench
}
criterion_main!(benches);
