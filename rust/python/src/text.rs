//! `find_frames`: the frames of a text as plain tuples.

use ocpp_fastcodec_core::{self as core, State};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList, PyString, PyTuple};
use std::borrow::Cow;

#[doc = stub!("find_frames")]
#[pyfunction]
#[pyo3(signature = (block, /, *, r#final = true))]
pub(crate) fn find_frames<'py>(block: &Bound<'py, PyBytes>, r#final: bool) -> PyResult<(Bound<'py, PyList>, usize)> {
    let py = block.py();
    let bytes = block.as_bytes();
    let (found, rest) = if bytes.len() > RELEASING {
        py.detach(|| core::find_frames(bytes, r#final))
    } else {
        core::find_frames(bytes, r#final)
    };
    let frames = PyList::empty(py);
    for frame in found {
        let text = match frame.text {
            Cow::Borrowed(_) => None,
            Cow::Owned(text) => Some(PyBytes::new(py, &text)),
        };
        frames.append(PyTuple::new(
            py,
            [
                frame.start.into_pyobject(py)?.into_any(),
                frame.end.into_pyobject(py)?.into_any(),
                text.into_pyobject(py)?,
                state_name(py, frame.state).clone().into_any(),
            ],
        )?)?;
    }
    Ok((frames, rest))
}

/// A shorter block is read faster than other threads are let in.
const RELEASING: usize = 1 << 14;

/// The name of the state of a frame.
pub(crate) fn state_name(py: Python<'_>, state: State) -> &Bound<'_, PyString> {
    match state {
        State::Whole => intern!(py, "whole"),
        State::Unclosed => intern!(py, "unclosed"),
        State::Cut => intern!(py, "cut"),
        State::Elided => intern!(py, "elided"),
        State::Broken => intern!(py, "broken"),
    }
}
