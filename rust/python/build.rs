//! Tells the crate which Python it is built for: `cfg(Py_3_15)`, `cfg(Py_GIL_DISABLED)`, and on Windows `cfg(python_dll)`.

fn main() {
    pyo3_build_config::use_pyo3_cfgs();
    println!("cargo::rustc-check-cfg=cfg(python_dll, values(any()))");
    // Windows looks a symbol up in the library that it was linked from, and so must be told its name.
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "windows")
        && let Some(name) = pyo3_build_config::get().lib_name()
    {
        println!("cargo::rustc-cfg=python_dll=\"{name}\"");
    }
}
