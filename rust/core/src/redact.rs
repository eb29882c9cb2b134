//! Frames for logs: the same text, with what is sensitive masked.
//!
//! A second walk over the bytes, because it has another aim than `decode`: what is broken is not refused, but shown as
//! far as it can be placed. The rules, in the order of what matters:
//!
//! - A value is shown only where a schema has a place for one of its kind, and no row of the list is about that place
//!   ([`places`]). All else is masked: unknown properties, objects in place of strings, what a CALLERROR tells, unless it
//!   is a description of this library's own ([`own`]).
//! - From where a text stops being JSON, all of it is masked.
//! - What is shown stands as it stood, byte by byte.
//! - Names stay, as in the text of a violation: cut, and their control characters escaped.
//!
//! The walk notes which pieces of the text are masked ([`Edit`]). The value of a configuration key may stand before
//! the key: its edit is made at once, and taken back at the end of the object when the key turns out to be harmless.
//! So whatever happens in between, the value is masked.

mod change;
mod entities;
mod own;
mod places;
mod pseudonym;
mod residue;
mod sensitive;
mod text;
mod url;

pub use change::Unit;
pub use pseudonym::Pseudonyms;
pub use sensitive::{RowError, RowFault, SENSITIVE, Sensitive, Unless};

use crate::decode;
use crate::json::{BYTE_ORDER_MARK, JsonStr, Reader};
use crate::message::{MessageType, Parts};
use crate::schema::{Catalog, Edition, Kind, Names, Nested};
use crate::version::Version;
use crate::violation::{Escaped, MAX_NAME, cut_name, is_unprintable};
use own::{Known, is_own};
use places::{Draft, Hung, Members, Place, Rules, Scalar};
use pseudonym::is_pseudonym;
use sensitive::fold;
use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};
use std::ops::Range;
use std::sync::{Arc, LazyLock, OnceLock};

/// What stands in place of what is masked, so that the text stays JSON and tells no length.
const MASK: &str = "\"***\"";

/// A longer string of digits is no reading of a meter.
const LONGEST_NUMBER: usize = 32;

/// Masks frames. Immutable, and shared between threads as it is; what it knows of an action is made on first use.
pub struct Redactor {
    catalogs: Box<[Arc<Catalog>]>,
    rules: Rules,
    /// The names of the actions of all catalogs.
    actions: Names,
    /// By the index of the name.
    requests: Box<[OnceLock<Place>]>,
    responses: Box<[OnceLock<Place>]>,
    /// The response of nobody knows which action.
    any_response: OnceLock<Place>,
    /// The short strings in the schemas: names and literals among them.
    known: OnceLock<HashSet<Box<str>>>,
    pseudonyms: Option<Pseudonyms>,
}

impl Redactor {
    /// The redactor of a catalog; of several together, where it is not known which of them a frame is of. Rows are added to
    /// the built-in ones.
    pub fn new(catalogs: &[Arc<Catalog>], added: &[Sensitive]) -> Arc<Self> {
        static BUILT_IN: LazyLock<Vec<Arc<Redactor>>> = LazyLock::new(|| {
            let all = official();
            let catalogs = [&all[..]].into_iter().chain(all.chunks(1));
            catalogs.map(|catalogs| Arc::new(Redactor::with_rows(catalogs, &[], None))).collect()
        });
        let is_of = |redactor: &&Arc<Self>| {
            let own = redactor.catalogs.iter();
            own.len() == catalogs.len() && own.zip(catalogs).all(|(own, other)| Arc::ptr_eq(own, other))
        };
        let built_in = if added.is_empty() { BUILT_IN.iter().find(is_of) } else { None };
        built_in.cloned().unwrap_or_else(|| Arc::new(Self::with_rows(catalogs, added, None)))
    }

    /// The redactor of the official schemas of all versions together.
    pub fn of_any_version(added: &[Sensitive]) -> Arc<Self> {
        Self::new(&official(), added)
    }

    /// This redactor with names in place of what identifies a driver, a customer or a vehicle.
    #[must_use]
    pub fn with_pseudonyms(&self, added: &[Sensitive], pseudonyms: Pseudonyms) -> Arc<Self> {
        Arc::new(Self::with_rows(&self.catalogs, added, Some(pseudonyms)))
    }

    fn with_rows(catalogs: &[Arc<Catalog>], added: &[Sensitive], pseudonyms: Option<Pseudonyms>) -> Self {
        let actions = catalogs.iter().flat_map(|catalog| catalog.actions()).map(|action| Cow::Borrowed(&*action.name));
        let transfers = catalogs.iter().flat_map(|catalog| {
            catalog.transfers().filter_map(|(index, ..)| catalog.transfer_name(index)).map(Cow::Owned)
        });
        let names: BTreeSet<Cow<'_, str>> = actions.chain(transfers).collect();
        let slots = || names.iter().map(|_| OnceLock::new()).collect();
        Self {
            catalogs: catalogs.into(),
            rules: Rules::new(added),
            requests: slots(),
            responses: slots(),
            any_response: OnceLock::new(),
            known: OnceLock::new(),
            actions: Names::new(names.iter().map(|name| &**name)),
            pseudonyms,
        }
    }

    /// The frame with what is sensitive masked. `resolve` tells which action a CALLRESULT with this id answers.
    pub fn redact<'f, A: AsRef<str>>(
        &self,
        frame: &'f [u8],
        resolve: impl FnOnce(JsonStr<'_>) -> Option<A>,
    ) -> Cow<'f, str> {
        apply(frame, &self.edits(frame, resolve).0)
    }

    /// What has to be changed in a frame, and where it stops being one: all from there on is masked.
    fn edits<A: AsRef<str>>(&self, frame: &[u8], resolve: impl FnOnce(JsonStr<'_>) -> Option<A>) -> (Vec<Edit>, usize) {
        let mut walk = Walk { redactor: self, reader: Reader::new(frame), placed: 0, edits: Vec::new() };
        let whole = walk.frame(resolve).is_some();
        walk.reader.skip_whitespace();
        let rest = if whole { walk.reader.position() } else { walk.placed };
        while walk.edits.pop_if(|edit| edit.start >= rest).is_some() {}
        if !frame[rest..].trim_ascii().is_empty() {
            walk.edits.push(Edit { start: rest, end: frame.len(), kind: EditKind::Mask });
        }
        (walk.edits, rest)
    }

    /// What is shown in place of a value that identifies somebody, where there are pseudonyms.
    pub fn pseudonym(&self, value: &[u8]) -> Option<String> {
        self.pseudonyms.as_ref().map(|pseudonyms| pseudonyms.name(value))
    }

    fn request(&self, action: usize) -> &Place {
        self.requests[action].get_or_init(|| self.draft(action, Kind::Request).finish())
    }

    fn response(&self, action: Option<usize>) -> &Place {
        match action {
            Some(action) => self.responses[action].get_or_init(|| self.draft(action, Kind::Response).finish()),
            None => self.any_response.get_or_init(|| {
                let mut any = Draft::default();
                let is_action =
                    |name: &str| self.catalogs.iter().any(|catalog| catalog.find(name.as_bytes()).is_some());
                let actions = self.actions.iter().enumerate().filter(|(_, name)| is_action(name));
                actions.for_each(|(action, _)| any.merge(self.draft(action, Kind::Response)));
                any.finish()
            }),
        }
    }

    fn draft(&self, action: usize, kind: Kind) -> Draft {
        let mut draft = Draft::default();
        let action = self.actions.get(action).unwrap_or_default();
        for catalog in &self.catalogs {
            let transfer = || {
                let mut transfers = catalog.transfers().map(|(index, ..)| index);
                transfers.find(|index| catalog.transfer_name(*index).as_deref() == Some(action))
            };
            let index = catalog.find(action.as_bytes()).or_else(transfer);
            if let Some((index, plan)) = index.and_then(|index| Some((index, catalog.plan(index, kind)?))) {
                draft.merge(self.rules.draft(&catalog.action(index).name, kind, plan));
            }
        }
        draft
    }
}

impl Known for Redactor {
    fn has(&self, name: &str) -> bool {
        let known = self.known.get_or_init(|| {
            let schemas = self.catalogs.iter().flat_map(|catalog| {
                let kinds =
                    (0..catalog.actions().len()).flat_map(|action| [(action, Kind::Request), (action, Kind::Response)]);
                kinds.filter_map(|(action, kind)| catalog.schema(action, kind))
            });
            let strings = schemas.flat_map(|schema| schema.split('"')).filter(|string| string.len() <= MAX_NAME);
            strings.map(Box::from).chain(self.actions.iter().map(Box::from)).collect()
        });
        known.contains(name)
    }

    fn may_show(&self, name: &str) -> bool {
        self.has(name) || !name.is_empty() && is_plain_name(name.as_bytes())
    }
}

/// The catalogs of the official schemas, one of each version.
fn official() -> Vec<Arc<Catalog>> {
    Version::ALL.map(|version| Catalog::get(version, Edition::Official, None)).into()
}

/// A piece of the frame that is not shown as it stands.
struct Edit {
    start: usize,
    end: usize,
    kind: EditKind,
}

enum EditKind {
    Mask,
    /// A mask that is taken back if its scope allows.
    Guarded,
    /// A string of JSON that is shown in its place: a name that is cut, or a pseudonym.
    Name(Box<str>),
}

fn apply<'f>(frame: &'f [u8], edits: &[Edit]) -> Cow<'f, str> {
    if edits.is_empty() {
        return String::from_utf8_lossy(frame);
    }
    let mut text = Vec::with_capacity(frame.len() + 16);
    let mut shown = 0;
    for edit in edits {
        text.extend_from_slice(&frame[shown..edit.start]);
        text.extend_from_slice(match &edit.kind {
            EditKind::Mask | EditKind::Guarded => MASK.as_bytes(),
            EditKind::Name(name) => name.as_bytes(),
        });
        shown = edit.end;
    }
    text.extend_from_slice(&frame[shown..]);
    // What is shown was checked, so this loses nothing and copies nothing.
    Cow::Owned(String::from_utf8(text).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
}

/// What the name of the variable in a scope says of the guarded values there, as far as it has been seen.
#[derive(Clone, Copy, PartialEq)]
enum Verdict {
    Unseen,
    Harmless,
    Secret,
}

impl Verdict {
    /// Takes a name into account. It may stand there twice: then both must be harmless.
    fn add(&mut self, name: &[u8], rules: &Rules) {
        let name = text_of(name);
        let harmless = name.is_some_and(|name| !fold(&name).is_empty() && !rules.is_secret(&name));
        *self = if harmless && *self != Self::Secret { Self::Harmless } else { Self::Secret };
    }

    /// Takes into account what the variable belongs to, which need not be there.
    fn add_part(&mut self, part: &[u8], rules: &Rules) {
        if part != b"null" && text_of(part).is_none_or(|part| rules.is_secret_part(&part)) {
            *self = Self::Secret;
        }
    }
}

/// The text of a string as it stands; `None` of another value.
fn text_of(json: &[u8]) -> Option<String> {
    (json[0] == b'"').then(|| Reader::new(json).string().ok().map(|text| text.to_str().into_owned())).flatten()
}

struct Walk<'r, 'f> {
    redactor: &'r Redactor,
    reader: Reader<'f>,
    /// The text before this is dealt with, whatever comes.
    placed: usize,
    /// In the order of the text.
    edits: Vec<Edit>,
}

/// `None` where the text stops being JSON.
type Step<T = ()> = Option<T>;

impl<'r, 'f> Walk<'r, 'f> {
    fn frame<A: AsRef<str>>(&mut self, resolve: impl FnOnce(JsonStr<'_>) -> Option<A>) -> Step {
        if self.reader.input().starts_with(BYTE_ORDER_MARK) {
            self.reader.advance(BYTE_ORDER_MARK.len());
        }
        self.take(b'[')?;
        if self.take(b']').is_some() {
            return Some(());
        }
        let parts = self.message_type()?.map(MessageType::parts);
        let mut resolve = Some(resolve);
        let mut answered = None;
        let mut requested = None;
        let mut element = 0;
        while self.take(b',').is_some() {
            element += 1;
            self.reader.skip_whitespace();
            let redactor = self.redactor;
            match (parts, element) {
                (_, 1) => {
                    if let Some(id) = self.header_text()?
                        && parts == Some(Parts::Result)
                        && let Some(resolve) = resolve.take()
                    {
                        let action = Reader::new(id).string().ok().and_then(resolve);
                        answered = action.and_then(|action| redactor.actions.find(action.as_ref().as_bytes()));
                    }
                }
                (Some(Parts::Request), 2) => {
                    let start = self.reader.position();
                    let action = self.header_text()?;
                    requested =
                        action.and_then(|action| redactor.actions.find(Reader::new(action).string().ok()?.as_bytes()));
                    let name = action.map(|quoted| &quoted[1..quoted.len() - 1]);
                    if requested.is_none() && !name.is_some_and(is_plain_name) {
                        self.edits.truncate(self.edits.iter().take_while(|edit| edit.start < start).count());
                        self.reader.move_to(start);
                        self.masked(true)?;
                    }
                }
                (Some(Parts::Request), 3) => match requested {
                    Some(action) => self.value(redactor.request(action), None)?,
                    None => self.masked(true)?,
                },
                (Some(Parts::Result), 2) => self.value(redactor.response(answered), None)?,
                (Some(Parts::Error), 2) => self.error_code()?,
                (Some(Parts::Error), 3) => self.description()?,
                _ => self.masked(true)?,
            }
        }
        self.take(b']')
    }

    /// The first element. A number stays, whichever; some stations send it as a string.
    fn message_type(&mut self) -> Step<Option<MessageType>> {
        self.reader.skip_whitespace();
        let start = self.reader.position();
        let digits = match self.reader.byte() {
            b'"' | b'-' | b'0'..=b'9' => {
                self.reader.skip_scalar()?;
                self.reader.input()[start..self.reader.position()].trim_ascii()
            }
            _ => {
                self.masked(true)?;
                return Some(None);
            }
        };
        let digits = digits.strip_prefix(b"\"").and_then(|digits| digits.strip_suffix(b"\"")).unwrap_or(digits);
        if digits.len() > 4 || !digits.iter().all(|digit| matches!(digit, b'-' | b'.' | b'0'..=b'9')) {
            self.edit(start, EditKind::Mask);
        }
        self.placed = self.reader.position();
        Some(match digits.strip_suffix(b".0").unwrap_or(digits) {
            [digit @ b'0'..=b'9'] => MessageType::of(i64::from(digit - b'0')),
            _ => None,
        })
    }

    /// The id or the action, which stays; a string is given back as it stands, quotes included.
    fn header_text(&mut self) -> Step<Option<&'f [u8]>> {
        let start = self.reader.position();
        match self.reader.byte() {
            b'{' | b'[' => {
                self.masked(true)?;
                Some(None)
            }
            first => {
                self.reader.skip_scalar()?;
                self.name(start);
                self.placed = self.reader.position();
                Some((first == b'"').then(|| &self.reader.input()[start..self.placed]))
            }
        }
    }

    /// The code of an error stays if it is one: what a peer puts in its place may be anything.
    fn error_code(&mut self) -> Step {
        let start = self.reader.position();
        if self.reader.byte() == b'"' {
            self.reader.skip_string()?;
            let code = &self.reader.input()[start + 1..self.reader.position() - 1];
            let mut codes = Version::ALL.into_iter().flat_map(Version::error_codes);
            if codes.any(|known| known.name().as_bytes() == code) {
                self.placed = self.reader.position();
                return Some(());
            }
        }
        self.reader.move_to(start);
        self.masked(true)
    }

    /// The description of an error stays if this library has made it, without a value: a peer may put anything there.
    fn description(&mut self) -> Step {
        let start = self.reader.position();
        if self.reader.byte() == b'"' {
            self.reader.skip_string()?;
            let text = text_of(&self.reader.input()[start..self.reader.position()]);
            if text.is_some_and(|text| is_own(&text, self.redactor)) {
                self.placed = self.reader.position();
                return Some(());
            }
        }
        self.reader.move_to(start);
        self.masked(true)
    }

    /// A value of a payload.
    fn value(&mut self, place: &'r Place, mut scope: Option<&mut Verdict>) -> Step {
        self.reader.skip_whitespace();
        match (self.reader.byte(), &place.members) {
            (b'{', Some(members)) => self.object(members, scope),
            (b'[', _) if place.is_open() => self.array(place, scope),
            (b'{' | b'[', _) => {
                if let (Scalar::Deciding | Scalar::Part, Some(scope)) = (place.scalar, &mut scope) {
                    **scope = Verdict::Secret;
                }
                self.masked(!matches!(place.scalar, Scalar::Masked | Scalar::Person))
            }
            _ => self.scalar(place, scope),
        }
    }

    fn array(&mut self, place: &'r Place, mut scope: Option<&mut Verdict>) -> Step {
        self.take(b'[')?;
        if self.take(b']').is_some() {
            return Some(());
        }
        loop {
            self.reader.skip_whitespace();
            // An array in an array has no place; so the walk is never deeper than the schema.
            if self.reader.byte() == b'[' {
                self.masked(true)?;
            } else {
                self.value(place, scope.as_deref_mut())?;
            }
            if self.take(b',').is_none() {
                return self.take(b']');
            }
        }
    }

    fn object(&mut self, members: &'r Members, mut outer: Option<&mut Verdict>) -> Step {
        let mut own = members.is_scope.then_some(Verdict::Unseen);
        let first_edit = self.edits.len();
        let start = self.reader.position();
        self.take(b'{')?;
        if self.take(b'}').is_none() {
            loop {
                let member = self.member(&members.names)?;
                if let Some(number) = member {
                    self.value(&members.places[number], own.as_mut().or(outer.as_deref_mut()))?;
                } else {
                    let names_a_variable = members.places.iter().any(|place| place.scalar == Scalar::Part);
                    if let (true, Some(verdict)) = (names_a_variable, own.as_mut().or(outer.as_deref_mut())) {
                        // It may be what decides, misspelled.
                        *verdict = Verdict::Secret;
                    }
                    self.masked(true)?;
                }
                if self.take(b',').is_none() {
                    self.take(b'}')?;
                    break;
                }
            }
        }
        if own == Some(Verdict::Harmless) {
            self.edits.extract_if(first_edit.., |edit| matches!(edit.kind, EditKind::Guarded)).for_each(drop);
        }
        if !members.hung.is_empty() {
            self.hung(members, start);
        }
        Some(())
    }

    /// Shows what users' schemas say is harmless in the object that begins at `start` and has just been passed.
    #[cold]
    fn hung(&mut self, members: &'r Members, start: usize) {
        let input = self.reader.input();
        let end = self.reader.position();
        let found = decode::members(input, start, &(0..0));
        // What stands twice may say two things.
        let is_once =
            |name: &str| found.iter().filter(|member| decode::is_string(&input[member.name.clone()], name)).count() < 2;
        let applies = |hung: &&Hung<Place>| {
            let Nested { when, property, .. } = &hung.nested;
            when.iter().map(|(name, _)| name).chain(property).all(|name| is_once(name))
                && when.iter().all(|condition| decode::is_met(condition, input, &found))
        };
        let applying: Vec<_> = members.hung.iter().filter(applies).collect();
        for hung in &applying {
            let Nested { property, is_text, .. } = &hung.nested;
            let range = property.as_ref().map_or(Some(start..end), |name| decode::find(name, input, &found));
            let is_alone = applying.iter().filter(|other| other.nested.property == *property).count() == 1;
            if let Some(range) = range.filter(|_| is_alone) {
                self.show(range, *is_text, &hung.shown);
            }
        }
    }

    /// Edits a value anew, by a place of its own.
    fn show(&mut self, range: Range<usize>, is_text: bool, place: &'r Place) {
        let edits = if is_text { self.text_edits(&range, place) } else { self.value_edits(&range, place) };
        if let Some(edits) = edits {
            let first = self.edits.partition_point(|edit| edit.start < range.start);
            let last = self.edits.partition_point(|edit| edit.start < range.end);
            self.edits.splice(first..last, edits);
        }
    }

    fn value_edits(&self, range: &Range<usize>, place: &'r Place) -> Option<Vec<Edit>> {
        let mut walk = Walk {
            redactor: self.redactor,
            reader: Reader::new(&self.reader.input()[..range.end]),
            placed: 0,
            edits: Vec::new(),
        };
        walk.reader.move_to(range.start);
        walk.value(place, None)?;
        Some(walk.edits)
    }

    /// The edit of a string that holds JSON: none, if all of that is shown.
    fn text_edits(&self, range: &Range<usize>, place: &'r Place) -> Option<Vec<Edit>> {
        let text = text_of(&self.reader.input()[range.clone()])?;
        let mut walk =
            Walk { redactor: self.redactor, reader: Reader::new(text.as_bytes()), placed: 0, edits: Vec::new() };
        walk.value(place, None)?;
        walk.reader.skip_whitespace();
        if !walk.reader.is_at_end() {
            return None;
        }
        if walk.edits.is_empty() {
            return Some(Vec::new());
        }
        let shown = serde_json::Value::from(apply(text.as_bytes(), &walk.edits)).to_string();
        Some(vec![Edit { start: range.start, end: range.end, kind: EditKind::Name(shown.into()) }])
    }

    /// The name of a property and the colon; its number, where it is known.
    fn member(&mut self, names: &Names) -> Step<Option<usize>> {
        self.reader.skip_whitespace();
        let start = self.reader.position();
        self.reader.skip_string()?;
        let quoted = &self.reader.input()[start..self.reader.position()];
        let name = &quoted[1..quoted.len() - 1];
        let number = names.find(name).or_else(|| {
            if !name.contains(&b'\\') {
                return None;
            }
            Reader::new(quoted).string().ok().and_then(|name| names.find(name.as_bytes()))
        });
        if number.is_none() {
            self.name(start);
        }
        self.take(b':')?;
        Some(number)
    }

    fn scalar(&mut self, place: &'r Place, scope: Option<&mut Verdict>) -> Step {
        let scalar = place.scalar;
        let start = self.reader.position();
        match scalar {
            Scalar::Misplaced | Scalar::Masked => return self.masked(scalar == Scalar::Misplaced),
            Scalar::Person if self.redactor.pseudonyms.is_some() => return self.person(start),
            Scalar::Person => return self.masked(false),
            _ => {}
        }
        self.reader.skip_scalar()?;
        let text = &self.reader.input()[start..self.reader.position()];
        let in_scope = scope.is_some();
        match (scalar, scope) {
            (Scalar::Deciding, Some(verdict)) => verdict.add(text, &self.redactor.rules),
            (Scalar::Part, Some(verdict)) => verdict.add_part(text, &self.redactor.rules),
            _ => {}
        }
        let kind = match scalar {
            Scalar::Numeric if !spells_number(text) => Some(EditKind::Mask),
            Scalar::Literal if text_of(text).is_none_or(|text| !place.has_literal(&text)) && text[0] == b'"' => {
                Some(EditKind::Mask)
            }
            Scalar::Shown | Scalar::Guarded | Scalar::Part | Scalar::Deciding if holds_url(text) => {
                Some(EditKind::Mask)
            }
            Scalar::Guarded => Some(if in_scope { EditKind::Guarded } else { EditKind::Mask }),
            _ => None,
        };
        if let Some(kind) = kind {
            self.edit(start, kind);
        }
        self.placed = self.reader.position();
        Some(())
    }

    /// Gives a name to the string or number that begins here.
    fn person(&mut self, start: usize) -> Step {
        self.reader.skip_scalar()?;
        let text = &self.reader.input()[start..self.reader.position()];
        let value = if text[0] == b'"' {
            Reader::new(text).string().ok().map(|value| value.as_bytes().to_vec())
        } else {
            Some(text.to_vec())
        };
        if value.as_ref().is_some_and(|value| is_pseudonym(value)) {
            self.placed = self.reader.position();
            return Some(());
        }
        let name = value.filter(|value| !value.is_empty()).and_then(|value| self.redactor.pseudonym(&value));
        if let Some(name) = name.filter(|_| text != b"null") {
            self.edit(start, EditKind::Name(format!("\"{name}\"").into()));
        } else {
            self.reader.move_to(start);
            return self.masked(true);
        }
        self.placed = self.reader.position();
        Some(())
    }

    /// Masks the value that begins here. What is only misplaced, and holds nothing, stays.
    fn masked(&mut self, misplaced: bool) -> Step {
        self.reader.skip_whitespace();
        let start = self.reader.position();
        self.reader.skip_value()?;
        let holds_nothing = match &self.reader.input()[start..self.reader.position()] {
            b"null" | b"\"\"" => true,
            [b'{' | b'[', inside @ .., _] => inside.trim_ascii().is_empty(),
            _ => false,
        };
        if !(misplaced && holds_nothing) {
            self.edit(start, EditKind::Mask);
        }
        self.placed = self.reader.position();
        Some(())
    }

    /// A name that a peer chose, which the reader has just passed.
    fn name(&mut self, start: usize) {
        let quoted = &self.reader.input()[start..self.reader.position()];
        let plain = |byte: &u8| matches!(byte, b' '..=b'~') && *byte != b'\\';
        if quoted.len() <= MAX_NAME && quoted.iter().all(plain) {
            return;
        }
        let mut reader = Reader::new(quoted);
        let name = if reader.byte() == b'"' { reader.string().ok() } else { None };
        let Some(name) = name.map(|name| name.to_str().into_owned()) else {
            return self.edit(start, EditKind::Mask);
        };
        let cut = cut_name(&name);
        // What has been cut before is not cut again.
        let is_cut = name.chars().count() == MAX_NAME + 1 && name.ends_with('…');
        let shown = String::from_utf8_lossy(quoted);
        if (*cut != *name && !is_cut) || shown.chars().any(is_unprintable) {
            let name = if is_cut { name } else { cut.into() };
            let escaped = Escaped(&name.replace('\\', "\\\\").replace('"', "\\\"")).to_string();
            self.edit(start, EditKind::Name(format!("\"{escaped}\"").into()));
        }
    }

    /// From `start` to where the reader is.
    fn edit(&mut self, start: usize, kind: EditKind) {
        self.edits.push(Edit { start, end: self.reader.position(), kind });
    }

    fn take(&mut self, byte: u8) -> Step {
        self.reader.take(byte).then(|| self.placed = self.reader.position())
    }
}

/// Whether a text may be the name of an action of a vendor, or of a property: letters, and few others.
fn is_plain_name(name: &[u8]) -> bool {
    let digits = name.iter().filter(|byte| byte.is_ascii_digit()).count();
    name.len() <= MAX_NAME
        && digits <= 2
        && !name.windows(2).any(|pair| pair == b"..")
        && name.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b':'))
}

/// Whether a string holds a URL that admits whoever has it.
fn holds_url(quoted: &[u8]) -> bool {
    let may_hold = memchr::memmem::find(quoted, b"//").is_some() || memchr::memchr2(b'\\', b'@', quoted).is_some();
    if !may_hold {
        return false;
    }
    let text = Reader::new(quoted).string().map(|text| text.to_str().into_owned());
    text.map_or(quoted[0] == b'"', |text| url::admits(&text))
}

/// Whether a scalar is no string, or one that spells a number or boolean, perhaps padded.
fn spells_number(text: &[u8]) -> bool {
    let Some(text) = text.strip_prefix(b"\"").and_then(|text| text.strip_suffix(b"\"")) else {
        return true;
    };
    let text = text.trim_ascii();
    let digit = |byte: &u8| matches!(byte, b'-' | b'+' | b'.' | b'0'..=b'9' | b'e' | b'E');
    text == b"true" || text == b"false" || (text.len() <= LONGEST_NUMBER && text.iter().all(digit))
}
