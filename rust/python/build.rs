//! Tells the crate which Python it is built for: `cfg(Py_3_15)`, `cfg(Py_GIL_DISABLED)`, and on Windows `cfg(python_dll)`.
//!
//! It also takes the docstrings of classes and methods out of the stub, one file each, so that `help` says what the
//! reference says: see the macro `stub`.

use std::path::Path;
use std::{env, fs};

const STUB: &str = "../../python/ocpp_fastcodec/_core.pyi";

fn main() {
    pyo3_build_config::use_pyo3_cfgs();
    println!("cargo::rustc-check-cfg=cfg(python_dll, values(any()))");
    // Windows looks a symbol up in the library that it was linked from, and so must be told its name.
    if env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "windows")
        && let Some(name) = pyo3_build_config::get().lib_name()
    {
        println!("cargo::rustc-cfg=python_dll=\"{name}\"");
    }
    println!("cargo::rerun-if-changed={STUB}");
    let folder = env::var("OUT_DIR").expect("cargo sets it");
    for (name, text) in docstrings(&fs::read_to_string(STUB).expect("the stub is part of the sources")) {
        fs::write(Path::new(&folder).join(name), text).expect("OUT_DIR can be written");
    }
}

/// Reads the docstrings of a stub that is laid out by ruff: `Codec` and its text, `Codec.decode` and its text, and so on.
fn docstrings(stub: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let (mut class, mut owner) = ("", None);
    let mut lines = stub.lines();
    while let Some(line) = lines.next() {
        let inner = line.trim_start();
        let indent = line.len() - inner.len();
        if let Some(rest) = inner.strip_prefix("class ") {
            class = word(rest);
            owner = Some(class.to_owned());
        } else if let Some(rest) = inner.strip_prefix("def ") {
            owner = Some(if indent == 0 { word(rest).to_owned() } else { format!("{class}.{}", word(rest)) });
        } else if let (Some(mut text), Some(name)) = (inner.strip_prefix("\"\"\""), &owner) {
            let mut whole = String::new();
            while !text.ends_with("\"\"\"") {
                whole += text;
                whole.push('\n');
                let next = lines.next().expect("a docstring ends");
                text = next.get(indent..).unwrap_or_default();
            }
            whole += text.trim_end_matches('"');
            found.push((name.clone(), whole.trim_end().to_owned()));
            owner = None;
        }
        if inner.ends_with("...") {
            owner = None;
        }
    }
    found
}

/// The name that a text begins with.
fn word(text: &str) -> &str {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or_default()
}
