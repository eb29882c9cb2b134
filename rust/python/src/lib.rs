//! The extension module `ocpp_fastcodec._core`: the core's roads over `CPython` objects.

mod classes;
mod codec;
mod cpython;
mod errors;
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
mod source;
mod typed;
mod versions;

/// The compiled part of `ocpp_fastcodec`.
///
/// Asks for the GIL: the encoder borrows from dicts and lists (`cpython/cursor.rs`), which other threads could change
/// meanwhile without it.
#[pyo3::pymodule(name = "_core", gil_used = true)]
mod module {
    use crate::cpython::visit_directly;
    use pyo3::types::PyModule;
    use pyo3::types::PyModuleMethods;
    use pyo3::{Bound, PyResult};

    #[pymodule_export]
    use crate::classes::{UnsetType, typed_attributes, typed_class, typed_classes};
    #[pymodule_export]
    use crate::codec::Codec;
    #[pymodule_export]
    use crate::errors::{DecodeError, EncodeError, Violation};
    #[pymodule_export]
    use crate::instance::Typed;
    #[pymodule_export]
    use crate::messages::{Call, CallError, CallResult, CallResultError, Header, KeepAlive, Send};
    #[pymodule_export]
    use crate::redact::{Redactor, built_in};
    #[pymodule_export]
    use crate::replies::replies;

    /// `UNSET` is made with the module, so that pickle finds it by its name; and the base of the classes is made known.
    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        crate::classes::set_base(&module.py().get_type::<Typed>());
        module.add("UNSET", crate::classes::unset(module.py())?)?;
        visit_directly::<Call>(module.py());
        visit_directly::<CallResult>(module.py());
        visit_directly::<CallError>(module.py());
        visit_directly::<CallResultError>(module.py());
        visit_directly::<Send>(module.py());
        crate::versions::add_lists(module)
    }
}
