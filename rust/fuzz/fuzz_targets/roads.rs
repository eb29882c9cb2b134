//! See `ocpp_fastcodec_fuzz::roads`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| ocpp_fastcodec_fuzz::roads(bytes));
