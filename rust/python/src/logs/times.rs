//! Moments of a log as Python's `datetime`.

use ocpp_fastcodec_core::{Moment, Written, epoch, find_stamp};
use pyo3::prelude::*;
use pyo3::types::{PyDateAccess, PyDateTime, PyDelta, PyDeltaAccess, PyTimeAccess, PyTzInfo, PyTzInfoAccess};

/// The time of a moment.
pub(super) fn datetime(py: Python<'_>, moment: Moment) -> PyResult<Bound<'_, PyDateTime>> {
    let [year, month, day, hour, minute, second, micro] = moment.parts();
    let zone = match moment.zone {
        None => None,
        Some(0) => Some(PyTzInfo::utc(py)?.to_owned()),
        Some(seconds) => Some(PyTzInfo::fixed_offset(py, PyDelta::new(py, 0, seconds, 0, true)?)?),
    };
    let small = |part: i64| u8::try_from(part).unwrap_or_default();
    PyDateTime::new(
        py,
        i32::try_from(year).unwrap_or_default(),
        small(month),
        small(day),
        small(hour),
        small(minute),
        small(second),
        u32::try_from(micro).unwrap_or_default(),
        zone.as_ref(),
    )
}

/// The moment of a time.
pub(super) fn moment(time: &Bound<'_, PyDateTime>) -> PyResult<Moment> {
    let zone = match time.get_tzinfo() {
        None => None,
        Some(_) => Some(time.call_method0("utcoffset")?.cast_into::<PyDelta>()?),
    };
    let zone = zone.map(|offset| offset.get_days() * 86_400 + offset.get_seconds());
    let text = format!(
        "{:04}-{:02}-{:02} {:02}:{:02}:{:02}.{:06}",
        time.get_year(),
        time.get_month(),
        time.get_day(),
        time.get_hour(),
        time.get_minute(),
        time.get_second(),
        time.get_microsecond()
    );
    let local = find_stamp(text.as_bytes(), 0, [0; 3]).and_then(|stamp| stamp.moment);
    Ok(Moment { local: local.map_or(0, |moment| moment.local), zone })
}

/// The first time stamp in a text that has a date, or the seconds since 1970 that all of it is. `written` is the date of the
/// log: stamps that name no year are of that year or the one before.
#[pyfunction]
pub(super) fn find_time<'py>(
    py: Python<'py>,
    text: &[u8],
    written: (i64, i64, i64),
) -> PyResult<Option<Bound<'py, PyDateTime>>> {
    value(text, written.into()).map(|moment| datetime(py, moment)).transpose()
}

/// The moment of a field that holds one.
pub(super) fn value(text: &[u8], written: Written) -> Option<Moment> {
    match find_stamp(text, 0, written) {
        Some(stamp) => stamp.moment,
        None => epoch(text.trim_ascii()),
    }
}
