//! A `Policy` of the Python side as the core's table of rules.

use crate::package;
use ocpp_fastcodec_core::{Catalog, Keyword, Kind, Policy, Repair, Resolution, Rule, Version};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;

/// How a rule is told.
pub(crate) struct Label {
    /// `accept`, `repair` or `drop`
    pub(crate) resolution: &'static str,
    /// The rule's own name, or the rule in words
    pub(crate) rule: String,
}

/// The rules of a policy that are about a version, in order. The policy has checked them when it was made.
pub(crate) fn compile(
    policy: &Bound<'_, PyAny>,
    version: Version,
    catalog: &Catalog,
    typed: bool,
) -> PyResult<(Policy, Vec<Label>)> {
    let py = policy.py();
    if !policy.is_instance(&package::policy(py)?)? {
        let found = policy.get_type().name()?;
        return Err(PyTypeError::new_err(format!("policy: expected Policy or None, found {found}")));
    }
    let (mut rules, mut labels) = (Vec::new(), Vec::new());
    for rule in policy.getattr(intern!(py, "rules"))?.try_iter()? {
        let rule = rule?;
        let action = text(&rule, "action")?;
        let number = action.as_ref().and_then(|action| catalog.find(action.as_bytes()));
        let is_of_version = text(&rule, "version")?.is_none_or(|own| own == version.number());
        if !is_of_version || number.is_none() && action.is_some() {
            continue;
        }
        for (name, resolution) in resolutions(&rule, typed)? {
            labels.push(Label { resolution: name, rule: rule.str()?.to_string_lossy().into_owned() });
            rules.push(Rule {
                action: number,
                kind: text(&rule, "kind")?.map(|kind| if kind == "request" { Kind::Request } else { Kind::Response }),
                pointer: text(&rule, "pointer")?.map(|pointer| steps(&pointer)),
                keyword: text(&rule, "keyword")?.as_deref().map(keyword).transpose()?,
                property: text(&rule, "property")?.map(Into::into),
                resolution,
            });
        }
    }
    Ok((rules.into_iter().collect(), labels))
}

fn keyword(name: &str) -> PyResult<Keyword> {
    Keyword::named(name).ok_or_else(|| PyValueError::new_err("policy: unknown keyword"))
}

fn text(rule: &Bound<'_, PyAny>, attribute: &str) -> PyResult<Option<String>> {
    rule.getattr(attribute)?.extract()
}

/// What a rule does: to tolerate is to keep what is harmless, and else to drop the smallest part.
fn resolutions(rule: &Bound<'_, PyAny>, typed: bool) -> PyResult<Vec<(&'static str, Resolution)>> {
    let name = text(rule, "resolution")?;
    Ok(vec![match name.as_deref() {
        Some("accept") => {
            let literals: Vec<String> = rule.getattr("literals")?.extract()?;
            let literals = literals.into_iter().map(Into::into).collect();
            ("accept", Resolution::Accept { max_length: rule.getattr("max_length")?.extract()?, literals })
        }
        Some("repair") => {
            let repair = text(rule, "repair")?.as_deref().and_then(Repair::find);
            ("repair", Resolution::Repair(repair.ok_or_else(|| PyValueError::new_err("policy: unknown repair"))?))
        }
        Some("drop") => ("drop", Resolution::Drop),
        Some("tolerate") => {
            return Ok(vec![("accept", Resolution::AcceptHarmless { typed }), ("drop", Resolution::DropSmallest)]);
        }
        _ => ("reject", Resolution::Reject),
    }])
}

/// The keywords whose violation leaves a value of the type that the annotations of a class give.
const TYPE_KEEPING: [&str; 9] =
    ["format", "frame", "maxItems", "maxLength", "maximum", "minItems", "minimum", "multipleOf", "duplicate"];
/// The literals beyond the schemas that the annotations allow: what the errata of 1.6 add to `unit`.
const ANNOTATED: (Version, [&str; 1]) = (Version::V16, ["Hertz"]);

/// Refuses a policy that accepts what would make an annotation of a typed payload untrue.
pub(crate) fn check_types(policy: &Bound<'_, PyAny>, version: Version) -> PyResult<()> {
    let py = policy.py();
    for rule in policy.getattr(intern!(py, "rules"))?.try_iter()? {
        let rule = rule?;
        let is_of_version = text(&rule, "version")?.is_none_or(|own| own == version.number());
        if !is_of_version || text(&rule, "resolution")?.as_deref() != Some("accept") {
            continue;
        }
        let literals: Vec<String> = rule.getattr("literals")?.extract()?;
        let is_annotated = version == ANNOTATED.0
            && text(&rule, "pointer")?.is_some_and(|pointer| pointer.ends_with("/unit"))
            && !literals.is_empty()
            && literals.iter().all(|literal| ANNOTATED.1.contains(&literal.as_str()));
        let keyword = text(&rule, "keyword")?;
        if is_annotated || keyword.as_deref().is_some_and(|keyword| TYPE_KEEPING.contains(&keyword)) {
            continue;
        }
        let told = "policy: typed payloads are what their annotations say, and cannot hold what this rule accepts";
        return Err(PyValueError::new_err(format!("{told}: {}", rule.str()?)));
    }
    Ok(())
}

/// The steps of a JSON Pointer (RFC 6901 section 3).
pub(crate) fn steps(pointer: &str) -> Box<[Box<str>]> {
    pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~").into()).collect()
}
