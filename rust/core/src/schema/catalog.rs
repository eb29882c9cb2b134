//! The actions that a codec knows, with the plans of their payloads.
//!
//! A catalog is a value: [`Catalog::get`] gives the one of the official schemas, and [`Catalog::with`] another one that has
//! more actions, or others. An action has an index that never changes: a catalog made from another one keeps its actions
//! where they are, and shares their plans. Official plans are made on first use, because a peer uses few of the actions;
//! plans of other actions are made at once, so that a schema that is wrong is an error then and not in the middle of a frame.

use super::action::{Action, Carrier, Kind, Sender};
use super::compile::{compile_value, parse};
use super::delegate::MakeDelegate;
use super::dialect::Draft;
use super::error::SchemaError;
use super::extension::Extension;
use super::marks::{SENSITIVE, marks};
use super::names::{MAX_NAMES, Names};
use super::official;
use super::own::{Hung, Own, Subject};
use super::patch::Patch;
use super::plan::{Nested, Plan};
use super::user::compile_user;
use crate::json::Padded;
use crate::message::MessageType;
use crate::version::Version;
use crate::violation::Escaped;
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

/// The action that carries messages of vendors.
const DATA_TRANSFER: &str = "DataTransfer";

/// The actions that are known in one version. Immutable, and shared between codecs and threads.
pub struct Catalog {
    version: Version,
    draft: Option<Draft>,
    /// The actions, and after them the messages that `DataTransfer` carries: their responses are judged by plans of their own.
    entries: Box<[Arc<Entry>]>,
    /// The names of the actions, by index.
    names: Names,
    /// The schemas of `data` and `customData`, with the numbers of their plans after those of the entries.
    hung: Arc<[Hung]>,
}

/// An action and its plans, which all catalogs that have the action share.
#[derive(Clone)]
struct Entry {
    action: Action,
    /// Whether a user has described it, by a schema of any draft.
    is_users: bool,
    /// The vendor and the message, where this is what `DataTransfer` carries.
    transfer: Option<(Box<str>, Option<Box<str>>)>,
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
        let actions = entries.iter().filter(|entry| entry.transfer.is_none());
        let names = Names::new(actions.map(|entry| &*entry.action.name));
        Self { version, draft, entries, names, hung: Arc::default() }
    }

    /// This catalog with plans of its own, which have learned what these have.
    pub(crate) fn with_own_plans(&self) -> Self {
        let entries = self.entries.iter().map(|entry| Arc::new(Entry::clone(entry))).collect();
        Self { hung: self.hung.clone(), ..Self::of(self.version, self.draft, entries) }
    }

    /// A catalog of no action, with one plan whose number is 0. What is hung on the plan is left out.
    pub fn of_plan(version: Version, plan: &Plan) -> Self {
        let plan = Arc::new(plan.bare(0));
        let hung = Hung { vendor_id: Box::default(), message_id: None, kind: None, schema: Box::default(), plan };
        Self { hung: Arc::new([hung]), ..Self::of(version, None, Box::default()) }
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
    /// Returns an error as [`Catalog::extended`], and for a schema with a keyword that the official ones do not have.
    pub fn with(&self, actions: impl IntoIterator<Item = Action>) -> Result<Arc<Self>, SchemaError> {
        let extensions: Vec<_> = actions.into_iter().map(Extension::Action).collect();
        self.extend(&extensions, false, &|_, _| Err(SchemaError::new("", "no validator")))
    }

    /// A catalog with these extensions. `make` makes the validator of a schema that says more than its plan.
    ///
    /// # Errors
    /// Returns an error for a schema that does not compile, a SEND that has a response or whose version has no SEND, a patch
    /// of what is not there, and more actions than a catalog holds. It names the action and the place in its schema.
    pub fn extended(&self, extensions: &[Extension], make: &MakeDelegate<'_>) -> Result<Arc<Self>, SchemaError> {
        self.extend(extensions, true, make)
    }

    /// `is_users` says that the schemas of actions are of any draft, and may say more than a plan.
    fn extend(
        &self,
        extensions: &[Extension],
        is_users: bool,
        make: &MakeDelegate<'_>,
    ) -> Result<Arc<Self>, SchemaError> {
        if self.entries.len() > self.names.len() || !self.hung.is_empty() {
            return Err(SchemaError::new("", "a catalog is extended once"));
        }
        let mut entries = self.entries.to_vec();
        let mut indices: HashMap<_, _> =
            entries.iter().enumerate().map(|(index, entry)| (entry.action.name.clone(), index)).collect();
        for extension in extensions {
            let Extension::Action(action) = extension else { continue };
            let index = *indices.entry(action.name.clone()).or_insert(entries.len());
            let entry = Arc::new(self.own_entry(action.clone(), index, is_users, make)?);
            match entries.get_mut(index) {
                Some(replaced) => *replaced = entry,
                None if index < MAX_NAMES => entries.push(entry),
                None => return Err(SchemaError::new("", format!("more than {MAX_NAMES} actions"))),
            }
        }
        for extension in extensions {
            let Extension::Patch(patch) = extension else { continue };
            let unknown = || SchemaError::new("", "unknown action").of(&patch.action, None);
            let index = *indices.get(&*patch.action).ok_or_else(unknown)?;
            entries[index] = Arc::new(self.patched(&entries[index], index, patch, make)?);
        }
        let transfers =
            extensions.iter().filter(|extension| matches!(extension, Extension::DataTransfer { .. })).count();
        let mut hung = HungPlans { first: 2 * (entries.len() + transfers), hung: Vec::new(), make };
        for extension in extensions {
            if let Extension::CustomData { vendor_id, schema } = extension {
                hung.add(schema, (vendor_id, None, None))
                    .map_err(|error| error.said_of(format!("customData of `{vendor_id}`")))?;
            }
        }
        let base = Self { hung: hung.hung.clone().into(), ..Self::of(self.version, self.draft, Box::default()) };
        if !base.hung.is_empty() {
            for (index, entry) in entries.iter_mut().enumerate() {
                *entry = Arc::new(base.anew(entry, index));
            }
        }
        base.hang_strings(&mut entries, &indices, extensions, make)?;
        base.hang_transfers(&mut entries, &indices, extensions, &mut hung)?;
        Ok(Arc::new(Self { hung: hung.hung.into(), ..Self::of(self.version, self.draft, entries.into()) }))
    }

    /// The action of an entry, to be compiled anew: plans that are there already get what is hung on all.
    fn anew(&self, entry: &Entry, index: usize) -> Entry {
        let anew = Entry { is_users: entry.is_users, ..Entry::new(entry.action.clone()) };
        for kind in [Kind::Request, Kind::Response] {
            // Where a user's schema is compiled already, it does not need its validator again.
            if let Some(plan) = entry.plan(kind).get().filter(|_| entry.is_users) {
                let mut plan = plan.clone();
                self.hang_custom_data(&mut plan);
                plan.number = Some(2 * index + kind as usize);
                anew.plan(kind).get_or_init(|| plan);
            }
        }
        anew
    }

    fn hang_custom_data(&self, plan: &mut Plan) {
        for object in plan.custom_data() {
            for hung in self.hung.iter().filter(|hung| hung.kind.is_none()) {
                let when = Box::new([(Box::from(VENDOR_ID), Some(hung.vendor_id.clone()))]);
                let nested = Nested { when, property: None, is_text: false, plan: hung.plan.clone(), transfer: None };
                // The object has a `vendorId`.
                let _ = plan.hang(object, nested);
            }
        }
    }

    /// Hangs schemas on strings that hold JSON.
    fn hang_strings(
        &self,
        entries: &mut [Arc<Entry>],
        indices: &HashMap<Cow<'static, str>, usize>,
        extensions: &[Extension],
        make: &MakeDelegate<'_>,
    ) -> Result<(), SchemaError> {
        for extension in extensions {
            let Extension::JsonString { action, kind, pointer, when, schema } = extension else { continue };
            let said_of = |error: SchemaError| error.of(action, Some(*kind));
            let unknown = || SchemaError::new("", "unknown action").of(action, None);
            let index = *indices.get(&**action).ok_or_else(unknown)?;
            // The place gets a schema of its own where it shares one with others.
            let own = Patch { action: action.clone(), kind: *kind, pointer: pointer.clone(), ..Patch::default() };
            let entry = self.patched(&entries[index], index, &own, make)?;
            let mut plan = entry.plan(*kind).get().cloned().unwrap_or_else(|| Plan::new(""));
            let (parent, name) = pointer.rsplit_once('/').unwrap_or_default();
            let steps: Vec<_> = parent.split('/').skip(1).map(unescaped).collect();
            let no_place = |name: &str| said_of(SchemaError::new(parent, format!("there is no property `{name}`")));
            let object = plan.id_at(steps.iter().map(|step| &**step)).ok_or_else(|| no_place(name))?;
            let when = when.iter().map(|(name, text)| (Box::from(&**name), Some(Box::from(&**text)))).collect();
            let property = Some(Box::from(&*unescaped(name)));
            let nested = Nested {
                when,
                property,
                is_text: true,
                plan: users_plan(schema, make).map_err(said_of)?,
                transfer: None,
            };
            plan.hang(object, nested).map_err(|name| no_place(&name))?;
            entries[index] = Arc::new(entry.with_plan(*kind, plan));
        }
        Ok(())
    }

    /// Hangs schemas on `data` of `DataTransfer`, and adds what its answers are judged by.
    fn hang_transfers(
        &self,
        entries: &mut Vec<Arc<Entry>>,
        indices: &HashMap<Cow<'static, str>, usize>,
        extensions: &[Extension],
        hung: &mut HungPlans<'_>,
    ) -> Result<(), SchemaError> {
        for extension in extensions {
            let Extension::DataTransfer { vendor_id, message_id, request, response, is_text } = extension else {
                continue;
            };
            let said_of = |error: SchemaError| {
                let message =
                    message_id.as_deref().map(|message| format!(" `{}`", Escaped(message))).unwrap_or_default();
                error.said_of(format!("DataTransfer of `{}`{message}", Escaped(vendor_id)))
            };
            let unknown = || said_of(SchemaError::new("", "the version has no DataTransfer"));
            let index = *indices.get(DATA_TRANSFER).ok_or_else(unknown)?;
            let transfer = entries.len();
            let vendor: Box<str> = Box::from(&**vendor_id);
            let message: Option<Box<str>> = message_id.as_deref().map(Box::from);
            // The message is looked at first: others of its vendor are more than others of its name.
            let when = [(Box::from(MESSAGE_ID), message.clone()), (Box::from(VENDOR_ID), Some(vendor.clone()))];
            for (kind, schema) in [(Kind::Request, request), (Kind::Response, response)] {
                let own = (vendor_id.as_str(), message_id.as_deref(), Some(kind));
                let judging = match schema {
                    Some(schema) => hung.add(schema, own).map_err(said_of)?,
                    None => Arc::new(Plan::new("")),
                };
                let nested = Nested {
                    when: if kind == Kind::Request { when.clone().into() } else { Box::default() },
                    property: Some(Box::from("data")),
                    is_text: *is_text,
                    plan: judging,
                    transfer: Some(transfer),
                };
                let mut plan = self.compile(&entries[index], index, kind, hung.make)?;
                if kind == Kind::Request
                    && let Some(hung) = entries[index].plan(kind).get()
                {
                    plan = hung.clone();
                }
                let root = plan.root();
                plan.hang(root, nested).map_err(|_| said_of(SchemaError::new("", "there is no property `data`")))?;
                if kind == Kind::Request {
                    entries[index] = Arc::new(entries[index].with_plan(kind, plan));
                } else {
                    plan.number = Some(2 * transfer + 1);
                    let action = entries[index].action.clone();
                    let entry = Entry { transfer: Some((vendor.clone(), message.clone())), ..Entry::new(action) };
                    entries.push(Arc::new(entry.with_plan(kind, plan)));
                }
            }
        }
        Ok(())
    }

    /// A user's action with its plans.
    fn own_entry(
        &self,
        action: Action,
        index: usize,
        is_users: bool,
        make: &MakeDelegate<'_>,
    ) -> Result<Entry, SchemaError> {
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
        let entry = Entry { is_users, ..Entry::new(action) };
        for kind in [Kind::Request, Kind::Response] {
            if entry.action.schema(kind).is_some() {
                let plan = self.compile(&entry, index, kind, make)?;
                entry.plan(kind).get_or_init(|| plan);
            }
        }
        Ok(entry)
    }

    /// An action with one of its schemas changed.
    fn patched(
        &self,
        entry: &Entry,
        index: usize,
        patch: &Patch,
        make: &MakeDelegate<'_>,
    ) -> Result<Entry, SchemaError> {
        let (kind, mut action) = (patch.kind, entry.action.clone());
        let said_of = |error: SchemaError| error.of(&patch.action, Some(kind));
        let schema = match kind {
            Kind::Request => &mut action.request,
            Kind::Response => &mut action.response,
        };
        let text = schema.as_ref().ok_or_else(|| said_of(SchemaError::new("", "there is no schema to patch")))?;
        let mut value = parse(text).map_err(said_of)?;
        patch.apply(&mut value).map_err(said_of)?;
        *schema = Some(value.to_string().into());
        let patched = Entry { is_users: entry.is_users, ..Entry::new(action) };
        for other in [Kind::Request, Kind::Response] {
            let plan = if other == kind {
                Some(self.compile(&patched, index, kind, make)?)
            } else {
                entry.plan(other).get().cloned()
            };
            plan.map(|plan| patched.plan(other).get_or_init(|| plan));
        }
        Ok(patched)
    }

    /// The version that the actions are of.
    pub fn version(&self) -> Version {
        self.version
    }

    /// All actions, by their index: the official ones in alphabetical order, then those that were added.
    pub fn actions(&self) -> impl ExactSizeIterator<Item = &Action> {
        self.entries[..self.names.len()].iter().map(|entry| &entry.action)
    }

    /// The messages of vendors that `DataTransfer` carries: an index, the vendor and the message. What answers one of them is
    /// judged by [`Catalog::plan`] of that index, whose action is `DataTransfer`.
    pub fn transfers(&self) -> impl Iterator<Item = (usize, &str, Option<&str>)> {
        let numbered = self.entries.iter().enumerate().skip(self.names.len());
        numbered.filter_map(|(index, entry)| {
            let (vendor_id, message_id) = entry.transfer.as_ref()?;
            Some((index, &**vendor_id, message_id.as_deref()))
        })
    }

    /// The name by which a redactor is told that a message of a vendor is answered; no action has it.
    pub fn transfer_name(&self, index: usize) -> Option<String> {
        let (vendor_id, message_id) = self.entries[index].transfer.as_ref()?;
        Some(format!("{DATA_TRANSFER}\n{vendor_id}\n{}", message_id.as_deref().unwrap_or("\n")))
    }

    /// Whether `DataTransfer` carries messages that are known.
    #[inline]
    pub fn has_transfers(&self) -> bool {
        self.entries.len() > self.names.len()
    }

    /// The index of the action that an index belongs to: `DataTransfer` for a message that it carries, else the same.
    pub(crate) fn action_index(&self, index: usize) -> usize {
        if index < self.names.len() { index } else { self.find(DATA_TRANSFER.as_bytes()).unwrap_or(index) }
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
        entry.action.schema(kind)?;
        Some(entry.plan(kind).get_or_init(|| {
            let plan = self.compile(entry, index, kind, &|_, _| Err(SchemaError::new("", "an official schema")));
            plan.unwrap_or_else(|error| panic!("{error}"))
        }))
    }

    /// Compiles the schema of a payload, which there is.
    fn compile(&self, entry: &Entry, index: usize, kind: Kind, make: &MakeDelegate<'_>) -> Result<Plan, SchemaError> {
        let action = &entry.action;
        let title = format!("{}.{}  ({})", action.name, kind.suffix(), self.version.folder());
        let text = action.schema(kind).unwrap_or_default();
        let plan = parse(text).and_then(|schema| {
            if entry.is_users {
                compile_user(&schema, true, &title, make)
            } else {
                let mut plan = compile_value(&schema, self.draft, &title)?;
                // A patch may mark a place.
                if text.contains(SENSITIVE) {
                    plan.marks = marks(&schema);
                }
                Ok(plan)
            }
        });
        let mut plan = plan.map_err(|error| error.of(&action.name, Some(kind)))?;
        plan.number = Some(2 * index + kind as usize);
        self.hang_custom_data(&mut plan);
        Ok(plan)
    }

    /// A number that is greater than those of all plans of this catalog: see [`Plan::number`].
    pub fn plans(&self) -> usize {
        2 * self.entries.len() + self.hung.len()
    }

    /// The payload that a plan's number stands for: see [`Plan::number`].
    pub fn payload_of(&self, number: usize) -> Option<(usize, Kind)> {
        let kind = if number.is_multiple_of(2) { Kind::Request } else { Kind::Response };
        (number < 2 * self.entries.len()).then_some((number / 2, kind))
    }

    /// The schemas that are not official ones: of payloads in the order of the actions, then of `data` and `customData`.
    pub fn own(&self) -> Vec<Own<'_>> {
        let official = Self::get(self.version, Edition::Official, None);
        let mut own = Vec::new();
        for (index, action) in self.actions().enumerate() {
            for kind in [Kind::Request, Kind::Response] {
                let Some(schema) = self.schema(index, kind) else { continue };
                let known = official.find(action.name.as_bytes()).and_then(|known| official.schema(known, kind));
                if known.is_none_or(|known| !std::ptr::eq(known, schema) && known != schema)
                    && let Some(plan) = self.plan(index, kind)
                {
                    own.push(Own { subject: Subject::Payload(&action.name, kind), schema, plan });
                }
            }
        }
        own.extend(self.hung.iter().map(Hung::own));
        own
    }

    /// The plan of a number that no payload has: of `data` or `customData`.
    pub fn hung_plan(&self, number: usize) -> Option<&Plan> {
        let first = self.plans() - self.hung.len();
        self.hung.get(number.checked_sub(first)?).map(|hung| &*hung.plan)
    }
}

impl Entry {
    fn new(action: Action) -> Self {
        let is_plain = |byte| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\';
        let json = action.name.bytes().all(is_plain).then(|| Padded::new(&format!(",\"{}\",", action.name)));
        Self { action, is_users: false, transfer: None, json, request: OnceLock::new(), response: OnceLock::new() }
    }

    /// The entry with another plan.
    fn with_plan(&self, kind: Kind, plan: Plan) -> Self {
        let entry = Self { is_users: self.is_users, transfer: self.transfer.clone(), ..Self::new(self.action.clone()) };
        entry.plan(kind).get_or_init(|| plan);
        let other = if kind == Kind::Request { Kind::Response } else { Kind::Request };
        if let Some(plan) = self.plan(other).get() {
            entry.plan(other).get_or_init(|| plan.clone());
        }
        entry
    }

    #[inline]
    fn plan(&self, kind: Kind) -> &OnceLock<Plan> {
        match kind {
            Kind::Request => &self.request,
            Kind::Response => &self.response,
        }
    }
}

const VENDOR_ID: &str = "vendorId";
const MESSAGE_ID: &str = "messageId";

/// The plans of the schemas that are hung on `data` and `customData`, which get numbers.
struct HungPlans<'m> {
    first: usize,
    hung: Vec<Hung>,
    make: &'m MakeDelegate<'m>,
}

impl HungPlans<'_> {
    fn add(
        &mut self,
        schema: &str,
        (vendor_id, message_id, kind): (&str, Option<&str>, Option<Kind>),
    ) -> Result<Arc<Plan>, SchemaError> {
        // `customData` is an object, whether the schema says so or not.
        let mut plan = compile_user(&parse(schema)?, kind.is_none(), "", self.make)?;
        plan.number = Some(self.first + self.hung.len());
        let plan = Arc::new(plan);
        let (vendor_id, message_id) = (Box::from(vendor_id), message_id.map(Box::from));
        self.hung.push(Hung { vendor_id, message_id, kind, schema: Box::from(schema), plan: plan.clone() });
        Ok(plan)
    }
}

/// The plan of a schema that is hung on a place.
fn users_plan(schema: &str, make: &MakeDelegate<'_>) -> Result<Arc<Plan>, SchemaError> {
    compile_user(&parse(schema)?, false, "", make).map(Arc::new)
}

/// A step of a JSON Pointer as the name that it is (RFC 6901 section 3).
fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
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
