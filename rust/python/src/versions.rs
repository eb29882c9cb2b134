//! The facts of a version, and the lists of versions and keywords, as Python has them.

use ocpp_fastcodec_core::{ErrorCode, Keyword, Sender, Version};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

/// The names of the senders of an action; the first two are the roles of a session.
pub(crate) const SENDERS: [(&str, Sender); 3] =
    [("charging_station", Sender::Station), ("csms", Sender::Csms), ("both", Sender::Both)];

/// The message types of a version: number and name.
pub(crate) fn message_types(py: Python<'_>, version: Version) -> PyResult<Bound<'_, PyDict>> {
    let types = PyDict::new(py);
    for known in version.message_types() {
        types.set_item(known.number(), known.name())?;
    }
    Ok(types)
}

/// The error codes of a version.
pub(crate) fn error_codes(py: Python<'_>, version: Version) -> PyResult<Bound<'_, PyTuple>> {
    PyTuple::new(py, version.error_codes().iter().copied().map(ErrorCode::name))
}

/// Puts the lists into the module.
pub(crate) fn add_lists(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    let about_payload = Keyword::ALL.into_iter().filter(|keyword| keyword.is_about_payload());
    module.add("VERSIONS", PyTuple::new(py, Version::ALL.map(Version::name))?)?;
    module.add("KEYWORDS", PyTuple::new(py, Keyword::ALL.map(Keyword::name))?)?;
    module.add("FOREIGN_KEYWORDS", PyTuple::new(py, Keyword::FOREIGN)?)?;
    module.add("PAYLOAD_KEYWORDS", PyTuple::new(py, about_payload.map(Keyword::name).collect::<Vec<_>>())?)
}
