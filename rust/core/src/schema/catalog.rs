//! The official schemas of one version: which actions there are, who sends them, and their plans, made on first use.

use super::action::{Kind, Official, Sender};
use super::compile::{Draft, compile_value};
use super::names::Names;
use super::official;
use super::plan::Plan;
use crate::json::Padded;
use crate::version::Version;
use serde_json::Value;
use std::sync::{LazyLock, OnceLock};

/// Which copy of the schemas decides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Edition {
    /// The Open Charge Alliance's own
    #[default]
    Official,
    /// With the changes that the `PyPI` package `ocpp` makes to them
    Mobilityhouse,
}

/// The actions of one version under one reading of the schemas.
pub struct Catalog {
    version: Version,
    edition: Edition,
    draft: Option<Draft>,
    officials: &'static [Official],
    actions: Names,
    /// The actions as JSON, between their commas.
    json: Box<[Padded]>,
    requests: Box<[OnceLock<Plan>]>,
    responses: Box<[OnceLock<Plan>]>,
}

const VERSIONS: usize = 3;
const EDITIONS: usize = 2;
const DRAFTS: usize = 3;

impl Catalog {
    /// The one catalog of this reading; plans that it has made are kept.
    pub fn get(version: Version, edition: Edition, draft: Option<Draft>) -> &'static Self {
        static CATALOGS: [OnceLock<Catalog>; VERSIONS * EDITIONS * DRAFTS] =
            [const { OnceLock::new() }; VERSIONS * EDITIONS * DRAFTS];
        let draft_number = draft.map_or(0, |draft| draft as usize + 1);
        let number = (version as usize * EDITIONS + edition as usize) * DRAFTS + draft_number;
        CATALOGS[number].get_or_init(|| Self::new(version, edition, draft))
    }

    fn new(version: Version, edition: Edition, draft: Option<Draft>) -> Self {
        let officials: &[Official] = match version {
            Version::V16 => &official::V16,
            Version::V201 => &official::V201,
            Version::V21 => &official::V21,
        };
        let slots = || officials.iter().map(|_| OnceLock::new()).collect();
        let actions = Names::new(officials.iter().map(|official| official.action));
        let json = officials.iter().map(|official| Padded::new(&format!(",\"{}\",", official.action))).collect();
        Self { version, edition, draft, officials, actions, json, requests: slots(), responses: slots() }
    }

    /// The version of OCPP.
    pub fn version(&self) -> Version {
        self.version
    }

    /// All actions, in alphabetical order, and who sends them.
    pub fn actions(&self) -> impl ExactSizeIterator<Item = (&'static str, Sender)> {
        self.officials.iter().map(|official| (official.action, official.sender))
    }

    /// The name of an action by its number.
    pub fn action(&self, number: usize) -> &'static str {
        self.officials[number].action
    }

    /// The number of an action: its position in [`Catalog::actions`].
    #[inline]
    pub fn find(&self, action: &[u8]) -> Option<usize> {
        self.actions.find(action)
    }

    /// The name of an action as JSON, between the commas that stand around it in a frame.
    #[inline]
    pub(crate) fn json(&self, action: usize) -> &Padded {
        &self.json[action]
    }

    /// Whether the action is a SEND (2.1), never a CALL.
    #[inline]
    pub fn is_send(&self, action: usize) -> bool {
        self.officials[action].response.is_none()
    }

    /// The schema as JSON text: the file itself, or what the edition makes of it. `None` for the response of a SEND.
    pub fn schema(&self, action: usize, kind: Kind) -> Option<String> {
        let text = self.officials[action].text(kind)?;
        Some(match self.edition {
            Edition::Official => text.into(),
            Edition::Mobilityhouse => self.schema_value(action, kind, text).to_string(),
        })
    }

    /// The plan of a payload. `None` for the response of a SEND.
    ///
    /// # Panics
    /// When an official schema does not compile, which the tests exclude for all of them.
    #[inline]
    pub fn plan(&self, action: usize, kind: Kind) -> Option<&Plan> {
        let slots = match kind {
            Kind::Request => &self.requests,
            Kind::Response => &self.responses,
        };
        match slots[action].get() {
            Some(plan) => Some(plan),
            None => self.compile(action, kind, &slots[action]),
        }
    }

    #[cold]
    fn compile<'c>(&self, action: usize, kind: Kind, slot: &'c OnceLock<Plan>) -> Option<&'c Plan> {
        let official = &self.officials[action];
        let text = official.text(kind)?;
        Some(slot.get_or_init(|| {
            let title = format!("{}.{}  ({})", official.action, kind.suffix(), self.version.folder());
            let schema = self.schema_value(action, kind, text);
            let mut plan =
                compile_value(&schema, self.draft, &title).unwrap_or_else(|error| panic!("{title}: {error}"));
            plan.number = 2 * action + kind as usize;
            plan
        }))
    }

    fn schema_value(&self, action: usize, kind: Kind, text: &str) -> Value {
        let mut schema = serde_json::from_str(text).unwrap_or_else(|error| panic!("{}: {error}", self.action(action)));
        if self.edition == Edition::Mobilityhouse {
            let file = file(self.version, self.action(action), kind);
            for change in MOBILITYHOUSE.iter().filter(|change| change["version"] == self.version.number()) {
                if change["file"] == file.as_str() {
                    set(&mut schema, change["pointer"].as_str().unwrap_or_default(), &change["value"]);
                }
            }
        }
        schema
    }
}

/// The official name of a schema file.
fn file(version: Version, action: &str, kind: Kind) -> String {
    let suffix = match kind {
        Kind::Request => version.request_suffix(),
        Kind::Response => "Response",
    };
    format!("{action}{suffix}.json")
}

static MOBILITYHOUSE: LazyLock<Vec<Value>> = LazyLock::new(|| {
    serde_json::from_str(official::MOBILITYHOUSE).unwrap_or_else(|error| panic!("the overlay: {error}"))
});

/// Adds or replaces the member that a pointer names.
fn set(schema: &mut Value, pointer: &str, value: &Value) {
    let (parent, name) = pointer.rsplit_once('/').unwrap_or_default();
    match schema.pointer_mut(parent) {
        Some(Value::Object(parent)) => drop(parent.insert(name.into(), value.clone())),
        _ => panic!("the overlay points to `{pointer}`, which is not there"),
    }
}
