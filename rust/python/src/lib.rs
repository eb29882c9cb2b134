//! The extension module `ocpp_fastcodec._core`: the core's roads over `CPython` objects.

mod classes;
mod codec;
mod cpython;
mod errors;
mod extensions;
mod frame;
mod instance;
mod keys;
mod messages;
mod names;
mod options;
mod outgoing;
mod package;
mod pending;
mod policy;
mod redact;
mod replies;
mod sink;
mod text;
mod typed;
mod unset;
mod versions;

use pyo3::prelude::*;

/// The compiled part of `ocpp_fastcodec`.
///
/// On a free-threaded build it asks for the GIL: it is written to need none (docs/threads.md lists each place that threads
/// share), but has not yet been tested there.
#[pymodule(gil_used = true)]
fn _core(module: &Bound<'_, PyModule>) -> PyResult<()> {
    // First, because what is added here is made once for the process.
    cpython::prepare(module.py())?;
    let typed = module.py().get_type::<instance::Typed>();
    let request = module.py().get_type::<instance::Request>();
    classes::set_bases(&typed, &request);
    module.add("Typed", typed)?;
    module.add("Request", request)?;
    // Made with the module, so that pickle finds it by its name.
    module.add("UNSET", unset::unset(module.py())?)?;
    module.add_class::<unset::UnsetType>()?;
    module.add_class::<codec::Codec>()?;
    module.add_class::<errors::DecodeError>()?;
    module.add_class::<errors::EncodeError>()?;
    module.add_class::<errors::Violation>()?;
    module.add_class::<messages::Call>()?;
    module.add_class::<messages::CallError>()?;
    module.add_class::<messages::CallResult>()?;
    module.add_class::<messages::CallResultError>()?;
    module.add_class::<messages::Header>()?;
    module.add_class::<messages::KeepAlive>()?;
    module.add_class::<messages::Send>()?;
    module.add_class::<redact::Redactor>()?;
    module.add_function(wrap_pyfunction!(classes::typed_attributes, module)?)?;
    module.add_function(wrap_pyfunction!(classes::typed_class, module)?)?;
    module.add_function(wrap_pyfunction!(classes::typed_classes, module)?)?;
    module.add_function(wrap_pyfunction!(extensions::check, module)?)?;
    module.add_function(wrap_pyfunction!(extensions::vocabulary_files, module)?)?;
    module.add_function(wrap_pyfunction!(classes::typed_message, module)?)?;
    module.add_function(wrap_pyfunction!(redact::built_in, module)?)?;
    module.add_function(wrap_pyfunction!(replies::replies, module)?)?;
    module.add_function(wrap_pyfunction!(text::find_frames, module)?)?;
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add("_reads_dict_tables", cpython::reads_dict_tables())?;
    cpython::visit_directly::<messages::Call>(module.py());
    cpython::visit_directly::<messages::CallResult>(module.py());
    cpython::visit_directly::<messages::CallError>(module.py());
    cpython::visit_directly::<messages::CallResultError>(module.py());
    cpython::visit_directly::<messages::Send>(module.py());
    versions::add_lists(module)
}
