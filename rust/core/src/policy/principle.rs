//! The principle that tolerance follows where no rule names a violation.
//!
//! 1. What can be mended without loss is mended. That is what the named repairs do, so their rules come first.
//! 2. What cannot hurt a handler is kept: see [`keeps`]. A required property that a handler can do without may be missing.
//! 3. Else the smallest optional thing that holds the violation is dropped: the property, what that is in, the sample, the
//!    meter value. See [`smallest_part`].
//! 4. A message is refused where nothing that holds the violation is optional: then a handler lacks what it needs.
//!
//! A command is not carried out in part: of a request that only a server sends nothing is dropped but what no schema knows.
//! And an answer of which nothing is left is refused, because it would pass for a success (`rounds.rs`).

use super::Message;
use super::document::{Document, Id};
use super::identity::is_kept_to_the_byte;
use crate::json::JsonType;
use crate::schema::{Kind, Node, Object, Plan, Sender};
use crate::violation::{Step, ViolationKind};

/// The requests that open, continue or close a transaction, or carry readings.
const BOOKED: [&str; 5] =
    ["MeterValues", "NotifyPeriodicEventStream", "StartTransaction", "StopTransaction", "TransactionEvent"];

/// Required properties that a handler of those can do without, by the definition that has them; the payload has the action's
/// name.
const DISPENSABLE: [(&str, &str); 7] = [
    ("TransactionEvent", "triggerReason"),
    ("TransactionEvent", "seqNo"),
    ("SignedMeterValueType", "signingMethod"),
    ("SignedMeterValueType", "encodingMethod"),
    ("SignedMeterValueType", "publicKey"),
    ("CustomDataType", "vendorId"),
    ("IdTokenType", "type"),
];

/// Enums that vendors add to, and that a handler records rather than acts on. Where one is absent it has a default
/// (`Energy.Active.Import.Register`, `Wh`, `Local`), so that to drop it would say something else.
const OPEN_MINDED: [&str; 11] = [
    "context",
    "errorCode",
    "format",
    "location",
    "measurand",
    "phase",
    "reason",
    "stoppedReason",
    "triggerReason",
    "type",
    "unit",
];
/// The object whose `type` is open-minded: that of a token. Many other objects have a `type` that is not.
const TOKEN: &str = "IdTokenType";

/// Arrays whose items make one thing together: without one of them, the rest would say something else.
const SERIES: [&str; 9] = [
    "chargingSchedulePeriod",
    "curveData",
    "evAbsolutePriceScheduleEntries",
    "evPowerScheduleEntries",
    "priceLevelScheduleEntries",
    "priceRuleStacks",
    "salesTariffEntry",
    "v2xFreqWattCurve",
    "v2xSignalWattCurve",
];

/// One step of the way from a payload to a value, as the schema sees it.
#[derive(Clone, Copy)]
pub(super) struct Part<'p> {
    /// The object that the step leads out of, if it is a property.
    pub(super) owner: Option<&'p Object>,
    /// Whether the schema lets it be absent.
    pub(super) optional: bool,
    /// Whether a handler can do without it.
    dispensable: bool,
    /// The name of the property, or of that whose item it is.
    name: &'p str,
}

impl Part<'_> {
    /// Whether a string here is kept to the byte.
    pub(super) fn is_kept_to_the_byte(&self) -> bool {
        is_kept_to_the_byte(self.name)
    }
}

/// The parts on the way to a value, and the node there; none where the plan does not lead.
pub(super) fn parts<'s>(message: &Message<'s>, steps: &[&'s Step]) -> (Vec<Part<'s>>, Option<&'s Node>) {
    let mut parts = Vec::with_capacity(steps.len());
    let Some(plan) = message.plan else { return (parts, None) };
    let (mut node, mut name) = (plan.node(plan.root()), "");
    for step in steps {
        let part = match (node, step) {
            (Node::Object(object), Step::Name(own)) => {
                name = own;
                let found = object.names.find(own.as_bytes());
                let optional = found.is_none_or(|number| object.required >> number & 1 == 0);
                let dispensable = optional || is_dispensable(message, plan, object, own);
                let part = Part { owner: Some(object), optional, dispensable, name };
                let Some(number) = found else {
                    parts.push(part);
                    return (parts, None);
                };
                node = plan.node(object.properties[number].node);
                part
            }
            (Node::Array(array), Step::Index(_)) => {
                node = plan.node(array.items);
                Part { owner: None, optional: false, dispensable: !SERIES.contains(&name), name }
            }
            _ => return (parts, None),
        };
        parts.push(part);
    }
    (parts, Some(node))
}

fn is_dispensable(message: &Message<'_>, plan: &Plan, object: &Object, property: &str) -> bool {
    let name = match object.id.map(|id| plan.name_of(id)) {
        None => return false,
        Some("") => message.name.unwrap_or_default(),
        Some(name) => name,
    };
    is_booked(message) && DISPENSABLE.contains(&(name, property))
}

fn is_booked(message: &Message<'_>) -> bool {
    message.kind == Kind::Request && message.name.is_some_and(|name| BOOKED.contains(&name))
}

/// Whether a value is kept as it is: a handler finds what it expects, only more of it, or another word. With `typed`, also
/// the type that the annotations of a class give.
pub(super) fn keeps(
    kind: &ViolationKind,
    message: &Message<'_>,
    parts: &[Part<'_>],
    node: Option<&Node>,
    typed: bool,
) -> bool {
    match kind {
        ViolationKind::MaxLength { .. }
        | ViolationKind::MinLength { .. }
        | ViolationKind::MaxItems { .. }
        | ViolationKind::MultipleOf { .. }
        | ViolationKind::Format { .. } => true,
        ViolationKind::Enum { found: JsonType::String, .. } => !typed && is_open_minded(message, parts),
        ViolationKind::Required { property } => match (message.plan, node) {
            (Some(plan), Some(Node::Object(object))) => !typed && is_dispensable(message, plan, object, property),
            _ => false,
        },
        // Readings of which nothing is left are still a sign that the station measures.
        ViolationKind::MinItems { .. } => is_all_there_is(message, parts),
        _ => false,
    }
}

fn is_open_minded(message: &Message<'_>, parts: &[Part<'_>]) -> bool {
    let Some(Part { owner: Some(owner), name, .. }) = parts.last() else { return false };
    let definition = owner.id.and_then(|id| message.plan.map(|plan| plan.name_of(id)));
    OPEN_MINDED.contains(name) && (*name != "type" || definition == Some(TOKEN))
}

/// Whether it is the list of readings that a message carries and has to have.
fn is_all_there_is(message: &Message<'_>, parts: &[Part<'_>]) -> bool {
    is_booked(message) && matches!(parts, [Part { name: "meterValue" | "data", optional: false, .. }])
}

/// What is dropped.
pub(super) enum Smallest {
    /// A property or an item
    Part(Id),
    /// All that is in an array that has to be there
    Content(Id),
}

/// The smallest part of a payload that holds a violation and that a handler can do without.
pub(super) fn smallest_part(
    kind: &ViolationKind,
    message: &Message<'_>,
    path: &[Id],
    parts: &[Part<'_>],
    document: &Document<'_>,
) -> Option<Smallest> {
    let end = match kind {
        ViolationKind::AdditionalProperties { .. } => return path.last().copied().map(Smallest::Part),
        // The type is wrong as well, and decides.
        ViolationKind::Enum { found, .. } if *found != JsonType::String => return None,
        // What would say something else without it goes with what it is said of. Nobody knows which of two is meant.
        ViolationKind::Enum { .. } if is_open_minded(message, parts) => parts.len().checked_sub(1)?,
        ViolationKind::Duplicate { .. } => path.len().checked_sub(1)?,
        _ => path.len(),
    };
    if message.sender == Some(Sender::Csms) && message.kind == Kind::Request {
        return None;
    }
    let parts = &parts[..end.min(parts.len())];
    if let Some(depth) = parts.iter().rposition(|part| part.dispensable) {
        return Some(Smallest::Part(path[depth]));
    }
    let is_array = |id: &Id| document.type_of(*id) == JsonType::Array;
    (is_all_there_is(message, parts) && !is_array(&path[0])).then(|| Smallest::Content(path[0]))
}
