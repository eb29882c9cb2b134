//! See `ocpp_fastcodec_fuzz::oracle`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| ocpp_fastcodec_fuzz::oracle(bytes));
