//! Objects of other libraries as the dicts that they stand for. None of the libraries is imported: their classes say by
//! their attributes what they are.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{IntoPyDict, PyDict, PyMapping, PyString, PyTuple};

/// Returns what a struct of msgspec, an object of attrs, a model of pydantic or a mapping stands for: a dict, in which
/// properties that are `None` or unset are left out. `None`: it is none of these.
pub(super) fn as_json<'py>(value: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let py = value.py();
    let type_ = value.get_type();
    if let Some(attributes) = type_.getattr_opt(intern!(py, "__struct_fields__"))? {
        let names = type_.getattr(intern!(py, "__struct_encode_fields__"))?.cast_into::<PyTuple>()?;
        let attributes = attributes.cast_into::<PyTuple>()?;
        return Ok(Some(record(value, names.iter().zip(attributes.iter()))?));
    }
    if let Some(fields) = type_.getattr_opt(intern!(py, "__attrs_attrs__"))? {
        let fields: Vec<_> = fields.try_iter()?.collect::<PyResult<_>>()?;
        let named = |field: &Bound<'py, PyAny>, name| field.getattr(name);
        let fields =
            fields.iter().map(|field| Ok((named(field, intern!(py, "alias"))?, named(field, intern!(py, "name"))?)));
        return Ok(Some(record(value, fields.collect::<PyResult<Vec<_>>>()?.into_iter())?));
    }
    if type_.hasattr(intern!(py, "__pydantic_serializer__"))? {
        let options = [("by_alias", true), ("exclude_none", true)].into_py_dict(py)?;
        return Ok(Some(value.call_method(intern!(py, "model_dump"), (), Some(&options))?));
    }
    // The type is asked, since an object may claim another class than it has.
    if !type_.is_subclass_of::<PyMapping>()? {
        return Ok(None);
    }
    let dict = PyDict::new(py);
    dict.update(value.cast::<PyMapping>()?)?;
    Ok(Some(dict.into_any()))
}

/// Returns the attributes of an object under the names by which they are written.
fn record<'py>(
    value: &Bound<'py, PyAny>,
    fields: impl Iterator<Item = (Bound<'py, PyAny>, Bound<'py, PyAny>)>,
) -> PyResult<Bound<'py, PyAny>> {
    let dict = PyDict::new(value.py());
    for (name, attribute) in fields {
        let property = value.getattr(attribute.cast::<PyString>()?)?;
        // `msgspec.UNSET` is the only value of its type.
        if !property.is_none() && property.get_type().name()? != "UnsetType" {
            dict.set_item(name, property)?;
        }
    }
    Ok(dict.into_any())
}
