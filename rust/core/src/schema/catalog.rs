//! The actions that a codec knows, with the plans of their payloads.
//!
//! A catalog is a value: [`Catalog::get`] gives the one of the official schemas, and [`Catalog::with`] another one that has
//! more actions, or others. An action has an index that never changes: a catalog made from another one keeps its actions
//! where they are, and shares their plans. Official plans are made on first use, because a peer uses few of the actions;
//! plans of other actions are made at once, so that a schema that is wrong is an error then and not in the middle of a frame.

use super::action::{Action, Carrier, Kind, Sender};
use super::compile::{Draft, SchemaError, compile_value, parse};
use super::names::{MAX_NAMES, Names};
use super::official;
use super::plan::Plan;
use crate::json::Padded;
use crate::message::MessageType;
use crate::version::Version;
use serde_json::Value;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError};

/// Which copy of the official schemas decides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Edition {
    /// The Open Charge Alliance's own
    #[default]
    Official,
    /// With the changes that the `PyPI` package `ocpp` makes to them
    Mobilityhouse,
}

/// The actions that are known in one version. Immutable, and shared between codecs and threads.
pub struct Catalog {
    version: Version,
    draft: Option<Draft>,
    entries: Box<[Arc<Entry>]>,
    /// The names of the actions, by index.
    names: Names,
}

/// An action and its plans, which all catalogs that have the action share.
#[derive(Clone)]
struct Entry {
    action: Action,
    /// The name as JSON, between the commas that are around it in a frame; `None` if it has to be escaped.
    json: Option<Padded>,
    request: OnceLock<Plan>,
    response: OnceLock<Plan>,
}

impl Catalog {
    /// The catalog of the official actions. There is one for each version, edition and draft, and it is kept.
    ///
    /// `draft` overrides the one that each schema names.
    pub fn get(version: Version, edition: Edition, draft: Option<Draft>) -> Arc<Self> {
        type Kept = HashMap<(Version, Edition, Option<Draft>), Arc<Catalog>>;
        static KEPT: LazyLock<Mutex<Kept>> = LazyLock::new(Mutex::default);
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        kept.entry((version, edition, draft))
            .or_insert_with(|| Arc::new(Self::official(version, edition, draft)))
            .clone()
    }

    fn official(version: Version, edition: Edition, draft: Option<Draft>) -> Self {
        let mut actions = match version {
            Version::V16 => official::V16.to_vec(),
            Version::V201 => official::V201.to_vec(),
            Version::V21 => official::V21.to_vec(),
        };
        if edition == Edition::Mobilityhouse {
            apply_overlay(version, &mut actions);
        }
        Self::of(version, draft, actions.into_iter().map(|action| Arc::new(Entry::new(action))).collect())
    }

    fn of(version: Version, draft: Option<Draft>, entries: Box<[Arc<Entry>]>) -> Self {
        let names = Names::new(entries.iter().map(|entry| &*entry.action.name));
        Self { version, draft, entries, names }
    }

    /// This catalog with plans of its own, which have learned what these have.
    pub(crate) fn with_own_plans(&self) -> Self {
        let entries = self.entries.iter().map(|entry| Arc::new(Entry::clone(entry))).collect();
        Self::of(self.version, self.draft, entries)
    }

    /// A catalog with these actions as well. An action of a name that is known replaces that one.
    ///
    /// ```
    /// use ocpp_fastcodec_core::{Action, Carrier, Catalog, Codec, Draft, Edition, Options, Sender, Version};
    ///
    /// let solar = Action {
    ///     name: "ReportSolarPower".into(),
    ///     sender: Sender::Station,
    ///     carrier: Carrier::Call,
    ///     request: Some(r#"{"type": "object", "properties": {"watts": {"type": "integer"}}}"#.into()),
    ///     response: Some(r#"{"type": "object"}"#.into()),
    /// };
    /// let official = Catalog::get(Version::V16, Edition::Official, Some(Draft::Draft6));
    /// let codec = Codec::with_catalog(official.with([solar])?, &Options::default());
    /// assert!(codec.is_valid(br#"[2,"1","ReportSolarPower",{"watts":3000}]"#, |_| None));
    /// assert!(!codec.is_valid(br#"[2,"1","ReportSolarPower",{"watts":"3 kW"}]"#, |_| None));
    /// # Ok::<(), ocpp_fastcodec_core::SchemaError>(())
    /// ```
    ///
    /// # Errors
    /// A schema that does not compile, a SEND that has a response or whose version has no SEND, and more actions than a
    /// catalog holds. The error names the action and the place in its schema.
    pub fn with(&self, actions: impl IntoIterator<Item = Action>) -> Result<Arc<Self>, SchemaError> {
        let mut entries = self.entries.to_vec();
        let mut indices: HashMap<_, _> =
            entries.iter().enumerate().map(|(index, entry)| (entry.action.name.clone(), index)).collect();
        for action in actions {
            let index = *indices.entry(action.name.clone()).or_insert(entries.len());
            let entry = Arc::new(self.entry(action, index)?);
            match entries.get_mut(index) {
                Some(replaced) => *replaced = entry,
                None if index < MAX_NAMES => entries.push(entry),
                None => return Err(SchemaError::new("", format!("more than {MAX_NAMES} actions"))),
            }
        }
        Ok(Arc::new(Self::of(self.version, self.draft, entries.into())))
    }

    /// An action with its plans.
    fn entry(&self, action: Action, index: usize) -> Result<Entry, SchemaError> {
        if action.carrier == Carrier::Send {
            let number = self.version.number();
            let reason = if !self.version.message_types().contains(&MessageType::Send) {
                Some(format!("OCPP {number} has no SEND"))
            } else if action.response.is_some() {
                Some("a SEND has no response".into())
            } else {
                None
            };
            if let Some(reason) = reason {
                return Err(SchemaError::new("", reason).of(&action.name, None));
            }
        }
        let entry = Entry::new(action);
        for kind in [Kind::Request, Kind::Response] {
            if let Some(text) = entry.action.schema(kind) {
                let plan = self.compile(&entry.action, index, kind, text);
                let plan = plan.map_err(|error| error.of(&entry.action.name, Some(kind)))?;
                entry.plan(kind).get_or_init(|| plan);
            }
        }
        Ok(entry)
    }

    /// The version that the actions are of.
    pub fn version(&self) -> Version {
        self.version
    }

    /// All actions, by their index: the official ones in alphabetical order, then those that were added.
    pub fn actions(&self) -> impl ExactSizeIterator<Item = &Action> {
        self.entries.iter().map(|entry| &entry.action)
    }

    /// The action of an index.
    pub fn action(&self, action: usize) -> &Action {
        &self.entries[action].action
    }

    /// The index of an action: its position in [`Catalog::actions`].
    #[inline]
    pub fn find(&self, name: &[u8]) -> Option<usize> {
        self.names.find(name)
    }

    /// The index of an action whose requests are sent in messages of this type.
    #[inline]
    pub(crate) fn find_carried(&self, name: &[u8], message_type: MessageType) -> Option<usize> {
        self.find(name).filter(|&action| self.carrier(action).message_type() == message_type)
    }

    /// Who sends the requests of an action.
    pub fn sender(&self, action: usize) -> Sender {
        self.entries[action].action.sender
    }

    /// The type of message that carries the requests of an action.
    #[inline]
    pub fn carrier(&self, action: usize) -> Carrier {
        self.entries[action].action.carrier
    }

    /// The name of an action as JSON, between the commas that are around it in a frame; `None` if it has to be escaped.
    #[inline]
    pub(crate) fn json(&self, action: usize) -> Option<&Padded> {
        self.entries[action].json.as_ref()
    }

    /// The schema of a payload as JSON text: of an official action the file itself, or what the edition makes of it. `None`
    /// if the payload has no schema.
    pub fn schema(&self, action: usize, kind: Kind) -> Option<&str> {
        self.entries[action].action.schema(kind)
    }

    /// The plan of a payload. `None` if the payload has no schema.
    ///
    /// # Panics
    /// When an official schema does not compile, which the tests exclude for all of them.
    #[inline]
    pub fn plan(&self, action: usize, kind: Kind) -> Option<&Plan> {
        let entry = &*self.entries[action];
        match entry.plan(kind).get() {
            Some(plan) => Some(plan),
            None => self.first_plan(entry, action, kind),
        }
    }

    /// The plan of an official payload that is asked for the first time.
    #[cold]
    fn first_plan<'c>(&self, entry: &'c Entry, index: usize, kind: Kind) -> Option<&'c Plan> {
        let text = entry.action.schema(kind)?;
        Some(entry.plan(kind).get_or_init(|| {
            let plan = self.compile(&entry.action, index, kind, text);
            plan.unwrap_or_else(|error| panic!("{}", error.of(&entry.action.name, Some(kind))))
        }))
    }

    fn compile(&self, action: &Action, index: usize, kind: Kind, text: &str) -> Result<Plan, SchemaError> {
        let title = format!("{}.{}  ({})", action.name, kind.suffix(), self.version.folder());
        let mut plan = compile_value(&parse(text)?, self.draft, &title)?;
        plan.number = Some(2 * index + kind as usize);
        Ok(plan)
    }

    /// A number that is greater than those of all plans of this catalog: see [`Plan::number`].
    pub fn plans(&self) -> usize {
        2 * self.entries.len()
    }
}

impl Entry {
    fn new(action: Action) -> Self {
        let is_plain = |byte| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\';
        let json = action.name.bytes().all(is_plain).then(|| Padded::new(&format!(",\"{}\",", action.name)));
        Self { action, json, request: OnceLock::new(), response: OnceLock::new() }
    }

    #[inline]
    fn plan(&self, kind: Kind) -> &OnceLock<Plan> {
        match kind {
            Kind::Request => &self.request,
            Kind::Response => &self.response,
        }
    }
}

/// Changes the schemas as the package `ocpp` does.
fn apply_overlay(version: Version, actions: &mut [Action]) {
    let changes: Vec<Value> =
        serde_json::from_str(official::MOBILITYHOUSE).unwrap_or_else(|error| panic!("the overlay: {error}"));
    let changes: Vec<_> = changes.iter().filter(|change| change["version"] == version.number()).collect();
    for action in actions {
        let files = [
            (format!("{}{}.json", action.name, version.request_suffix()), &mut action.request),
            (format!("{}Response.json", action.name), &mut action.response),
        ];
        for (file, text) in files {
            let mut changes = changes.iter().filter(|change| change["file"] == *file).peekable();
            if let (Some(text), Some(_)) = (text, changes.peek()) {
                let mut schema = serde_json::from_str(text).unwrap_or_else(|error| panic!("{file}: {error}"));
                changes.for_each(|change| set(&mut schema, &change["pointer"], &change["value"]));
                *text = Cow::Owned(schema.to_string());
            }
        }
    }
}

/// Adds or replaces the member that a pointer names.
fn set(schema: &mut Value, pointer: &Value, value: &Value) {
    let (parent, name) = pointer.as_str().and_then(|pointer| pointer.rsplit_once('/')).unwrap_or_default();
    match schema.pointer_mut(parent) {
        Some(Value::Object(parent)) => drop(parent.insert(name.into(), value.clone())),
        _ => panic!("the overlay points to {pointer}, which is not there"),
    }
}
