//! The checks of the keywords that decoding and encoding share.

use super::{Judge, Rules, Stop, format, refuse};
use crate::json::{JsonStr, JsonType, Number};
use crate::near::near;
use crate::schema::{Array, Bounds, Catalog, Edition, Enum, Limit, Object, StringNode};
use crate::version::Version;
use crate::violation::{ViolationKind, cut_name};

/// Text that has a length in code points.
pub(crate) trait Text {
    /// The text in UTF-8.
    fn bytes(&self) -> &[u8];
    /// The length in code points, which is what `minLength` and `maxLength` count.
    fn chars(&self) -> usize;
}

impl Text for JsonStr<'_> {
    #[inline]
    fn bytes(&self) -> &[u8] {
        self.as_bytes()
    }
    #[inline]
    fn chars(&self) -> usize {
        JsonStr::chars(*self)
    }
}

impl Text for &str {
    #[inline]
    fn bytes(&self) -> &[u8] {
        self.as_bytes()
    }
    #[inline]
    fn chars(&self) -> usize {
        str::chars(self).count()
    }
}

/// Judges a string by its length and its format.
#[inline]
pub(crate) fn check_string<'p, J: Judge<'p>, E>(
    judge: &mut J,
    rules: Rules,
    string: &impl Text,
    start: usize,
    node: &StringNode,
) -> Result<(), Stop<E>> {
    let StringNode { min_length, max_length, format, holds_json: _ } = *node;
    let bytes = string.bytes().len();
    // A character has one to four bytes.
    if bytes / 4 < min_length as usize || bytes > max_length as usize {
        check_length(judge, string, start, node)?;
    }
    if let (Some(format), Some(date_time)) = (format, rules.formats)
        && !format::matches(format, date_time, string.bytes())
    {
        refuse(judge.violation(start, || ViolationKind::Format { format: format.name() }))?;
    }
    Ok(())
}

/// Judges a string by its length in code points.
#[cold]
fn check_length<'p, J: Judge<'p>, E>(
    judge: &mut J,
    string: &impl Text,
    start: usize,
    node: &StringNode,
) -> Result<(), Stop<E>> {
    let StringNode { min_length, max_length, .. } = *node;
    let length = string.chars();
    if length < min_length as usize {
        refuse(judge.violation(start, || ViolationKind::MinLength { limit: min_length, length }))?;
    }
    if length > max_length as usize {
        refuse(judge.violation(start, || ViolationKind::MaxLength { limit: max_length, length }))?;
    }
    Ok(())
}

/// Judges an object by the properties that it has, as bits; `start` is asked where it begins if one is missing.
#[inline]
pub(crate) fn check_required<'p, J: Judge<'p>, E>(
    judge: &mut J,
    node: &Object,
    seen: u64,
    start: impl FnOnce() -> usize,
) -> Result<(), Stop<E>> {
    let missing = node.required & !seen;
    if missing == 0 { Ok(()) } else { self::missing(judge, node, missing, start()) }
}

#[cold]
fn missing<'p, J: Judge<'p>, E>(judge: &mut J, node: &Object, missing: u64, start: usize) -> Result<(), Stop<E>> {
    for (_, name) in node.names.iter().enumerate().filter(|(number, _)| missing >> number & 1 == 1) {
        refuse(judge.violation(start, || ViolationKind::Required { property: name.into() }))?;
    }
    Ok(())
}

/// Judges an array by how many items it has.
#[inline]
pub(crate) fn check_items<'p, J: Judge<'p>, E>(
    judge: &mut J,
    node: &Array,
    items: usize,
    start: usize,
) -> Result<(), Stop<E>> {
    let Array { items: _, min_items, max_items } = *node;
    if let Some(limit) = min_items.filter(|&limit| items < limit as usize) {
        refuse(judge.violation(start, || ViolationKind::MinItems { limit, items }))?;
    }
    if let Some(limit) = max_items.filter(|&limit| items > limit as usize) {
        refuse(judge.violation(start, || ViolationKind::MaxItems { limit, items }))?;
    }
    Ok(())
}

/// Judges a number by its limits.
#[inline(never)]
pub(crate) fn check_bounds<'p, J: Judge<'p>, E>(
    judge: &mut J,
    bounds: &Bounds,
    number: &Number<'_>,
    start: usize,
) -> Result<(), Stop<E>> {
    let found = if number.is_integer() { JsonType::Integer } else { JsonType::Number };
    let text = |limit: &Limit| limit.text.clone();
    let Bounds { minimum, maximum, multiple_of } = bounds;
    if let Some(limit) = minimum
        && limit.compare(number).is_lt()
    {
        refuse(judge.violation(start, || ViolationKind::Minimum { limit: text(limit), found }))?;
    }
    if let Some(limit) = maximum
        && limit.compare(number).is_gt()
    {
        refuse(judge.violation(start, || ViolationKind::Maximum { limit: text(limit), found }))?;
    }
    if let Some(limit) = multiple_of
        && !limit.divides(number)
    {
        refuse(judge.violation(start, || ViolationKind::MultipleOf { divisor: text(limit), found }))?;
    }
    Ok(())
}

/// The violation of a value that is no literal of an enum; `text` is empty where the value is not a string.
#[cold]
pub(crate) fn not_in(node: &Enum, found: JsonType, text: &str) -> ViolationKind {
    let meant = near(text, node.names.iter()).map(Box::from);
    ViolationKind::Enum { literals: node.names.iter().map(Box::from).collect(), found, meant }
}

/// The violation of a name that a closed object does not know.
#[cold]
pub(crate) fn not_described(node: &Object, name: &str) -> ViolationKind {
    let meant = near(name, node.names.iter()).map(Box::from);
    ViolationKind::AdditionalProperties { property: cut_name(name), meant }
}

/// The violation of an action that the version does not know.
#[cold]
pub(crate) fn not_an_action(catalog: &Catalog, name: &str) -> ViolationKind {
    let meant = near(name, catalog.actions().map(|action| &*action.name)).map(Box::from);
    let knows = |version: &Version| {
        *version != catalog.version() && Catalog::get(*version, Edition::Official, None).find(name.as_bytes()).is_some()
    };
    let known_in: Vec<_> =
        Version::ALL.iter().filter(|version| knows(version)).map(|version| version.number()).collect();
    let known_in = (!known_in.is_empty()).then(|| known_in.join(" and ").into());
    ViolationKind::Action { name: cut_name(name), meant: if known_in.is_some() { None } else { meant }, known_in }
}
