//! The Python strings of actions, property names and enum literals: made once for each plan, interned.

use crate::cpython::{HashedKey, new};
use crate::options::Keys;
use crate::package;
use ocpp_fastcodec_core::{Catalog, Key, Plan};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyString;

/// The strings of one plan, by the numbers that it gives them.
#[derive(Default)]
pub(crate) struct PlanNames {
    pub(crate) keys: Box<[HashedKey]>,
    pub(crate) literals: Box<[Py<PyString>]>,
    /// The keys as the schema spells them, where that is not how `keys` spells them.
    pub(crate) official: Box<[HashedKey]>,
}

/// The strings of one codec.
pub(crate) struct Names {
    pub(crate) keys: Keys,
    /// The actions, and after them the messages of vendors that `DataTransfer` carries, by their indices.
    pub(crate) actions: Box<[Py<PyString>]>,
    plans: Box<[PyOnceLock<PlanNames>]>,
    none: PlanNames,
}

impl Names {
    pub(crate) fn new(py: Python<'_>, catalog: &Catalog, keys: Keys) -> PyResult<Self> {
        let mut actions: Vec<_> = catalog.actions().map(|action| PyString::intern(py, &action.name).unbind()).collect();
        for (_, vendor_id, message_id) in catalog.transfers() {
            let action = package::vendor_action(py)?.call1((vendor_id, message_id))?;
            actions.push(action.cast_into::<PyString>()?.unbind());
        }
        let plans = (0..catalog.plans()).map(|_| PyOnceLock::new()).collect();
        Ok(Self { keys, actions: actions.into(), plans, none: PlanNames::default() })
    }

    /// The names of a plan of the codec's catalog; of any other plan, which has no number here, none.
    #[inline]
    pub(crate) fn of(&self, py: Python<'_>, plan: &Plan) -> PyResult<&PlanNames> {
        let Some(names) = plan.number().and_then(|number| self.plans.get(number)) else { return Ok(&self.none) };
        names.get_or_try_init(py, || {
            let keys = |spelling: fn(&Key) -> &str| {
                let keys = plan.keys().iter().map(|key| HashedKey::new(new::interned(py, spelling(key))?));
                keys.collect::<PyResult<Box<_>>>()
            };
            let literal = |literal| Ok(new::interned(py, literal)?.unbind());
            let literals = plan.literals().map(literal).collect::<PyResult<_>>()?;
            let official = keys(|key| &key.name)?;
            Ok(match self.keys {
                Keys::Camel => PlanNames { keys: official, literals, official: Box::default() },
                Keys::Snake => PlanNames { keys: keys(|key| &key.snake)?, literals, official },
            })
        })
    }

    /// The names where no plan is in force.
    pub(crate) fn none(&self) -> &PlanNames {
        &self.none
    }
}
