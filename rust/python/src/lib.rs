//! The extension module `ocpp_fastcodec._core`: the core's roads over `CPython` objects.

// What `stub!` takes from the Python stubs is no rustdoc.
#![allow(clippy::doc_markdown)]

/// The docstring that the stub has for a class or a method, such as `Codec.decode`: build.rs takes it from there.
macro_rules! stub {
    ($($name:tt)+) => {
        include_str!(concat!(env!("OUT_DIR"), "/", $($name)+))
    };
}

mod batch;
mod classes;
mod codec;
mod cpython;
mod errors;
mod extensions;
mod frame;
mod instance;
mod keys;
mod logs;
mod making;
mod mend;
mod messages;
mod names;
mod options;
mod outgoing;
mod package;
mod pending;
mod per_thread;
mod policy;
mod redact;
mod replies;
mod sink;
mod typed;
mod unset;
mod versions;

use cpython::Message;
use pyo3::PyClass;
use pyo3::prelude::*;

/// The compiled part of `ocpp_fastcodec`.
///
/// It needs no GIL: docs/threads.md lists each place that threads share.
#[pymodule(gil_used = false)]
fn _core(module: &Bound<'_, PyModule>) -> PyResult<()> {
    // First, because what is added here is made once for the process.
    cpython::prepare(module.py())?;
    let typed = module.py().get_type::<instance::Typed>();
    let request = module.py().get_type::<instance::Request>();
    making::set_bases(&typed, &request);
    module.add("Typed", typed)?;
    module.add("Request", request)?;
    // Made with the module, so that pickle finds it by its name.
    module.add("UNSET", unset::unset(module.py())?)?;
    module.add_class::<batch::Batch>()?;
    module.add_class::<batch::Batches>()?;
    module.add_class::<batch::OpenCalls>()?;
    module.add_class::<unset::UnsetType>()?;
    module.add_class::<codec::Codec>()?;
    module.add_class::<errors::DecodeError>()?;
    module.add_class::<errors::EncodeError>()?;
    add_often_made::<errors::Violation>(module)?;
    add_message::<messages::Call>(module)?;
    add_message::<messages::CallError>(module)?;
    add_message::<messages::CallResult>(module)?;
    add_message::<messages::CallResultError>(module)?;
    add_message::<messages::Send>(module)?;
    add_often_made::<messages::Header>(module)?;
    module.add_class::<messages::KeepAlive>()?;
    module.add_class::<redact::Redactor>()?;
    module.add_function(wrap_pyfunction!(classes::typed_attributes, module)?)?;
    module.add_function(wrap_pyfunction!(classes::typed_class, module)?)?;
    module.add_function(wrap_pyfunction!(classes::typed_classes, module)?)?;
    module.add_function(wrap_pyfunction!(extensions::check, module)?)?;
    module.add_function(wrap_pyfunction!(extensions::vocabulary_files, module)?)?;
    module.add_function(wrap_pyfunction!(classes::typed_message, module)?)?;
    module.add_function(wrap_pyfunction!(classes::typed_schema, module)?)?;
    module.add_function(wrap_pyfunction!(redact::built_in, module)?)?;
    module.add_function(wrap_pyfunction!(replies::replies, module)?)?;
    logs::add(module)?;
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add("_reads_dict_tables", cpython::reads_dict_tables())?;
    versions::add_lists(module)
}

/// Adds a class of which each frame makes an object.
fn add_often_made<T: PyClass>(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<T>()?;
    cpython::keep_forever(&module.py().get_type::<T>());
    Ok(())
}

/// Adds a class of messages.
fn add_message<T: Message>(module: &Bound<'_, PyModule>) -> PyResult<()> {
    add_often_made::<T>(module)?;
    cpython::treat_directly::<T>(module.py())
}
