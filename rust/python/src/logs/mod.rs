//! The roads of `ocpp_fastcodec.logs` that each record of a log takes: reading it, and judging what is ordinary.

mod context;
mod journal;
pub(crate) mod ledger;
mod links;
mod names;
mod rows;
pub(crate) mod scanner;
mod times;
mod words;

use pyo3::prelude::*;

/// Puts the classes into the module.
pub(crate) fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<journal::Journal>()?;
    module.add_class::<ledger::Ledger>()?;
    module.add_class::<links::PendingCall>()?;
    module.add_class::<links::StationState>()?;
    module.add_class::<links::Speech>()?;
    module.add_class::<scanner::Records>()?;
    module.add_class::<scanner::Scanner>()?;
    module.add_function(wrap_pyfunction!(times::find_time, module)?)?;
    module.add_function(wrap_pyfunction!(links::cannot_repeat, module)?)
}
