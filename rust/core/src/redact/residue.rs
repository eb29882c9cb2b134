//! What is sensitive in text that holds no frame that can be read: the rest of a broken one, a payload by itself, the
//! arguments of a Python object, the headers of a handshake.
//!
//! There is no structure to go by, but names: a value is masked that follows a name of the list, or a name of a secret. The
//! value of a variable is masked if a secret variable is named near it. A URL loses its credentials, its query,
//! and what looks like a key in its path.

use super::change::{Change, Unit};
use super::pseudonym::is_pseudonym;
use super::sensitive::fold;
use super::url::{credentials, has_no_port, key};
use super::{MASK, Redactor};
use crate::text::Layer;
use crate::version::Version;
use memchr::memchr;
use std::ops::Range;

/// How far a value is from the name that decides on it.
const NEAR: usize = 2000;

/// A longer word is no name.
const LONGEST_NAME: usize = 64;

pub(super) struct Residue<'r> {
    redactor: &'r Redactor,
    text: &'r [u8],
    unit: Unit,
    end: usize,
    at: usize,
    changes: Vec<Change>,
    /// Values that a name may make secret, and which kind of name.
    doubtful: Vec<(Range<usize>, Decides)>,
    /// Where names of secret variables are.
    variables: Vec<usize>,
    /// Where names are whose data only a vendor knows, or a customer is in.
    data: Vec<usize>,
    /// How far the keys in paths are masked, and credentials without a scheme.
    keys_masked: usize,
    credentials_masked: usize,
}

/// What a name near a value says of it.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Decides {
    /// It is the value of a secret variable
    Variable,
    /// It is the data of a vendor, or of a customer
    Data,
}

/// A quote: where it ends, how many backslashes are before it, and which it is.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Quote {
    end: usize,
    backslashes: usize,
    mark: u8,
    doubled: bool,
}

impl<'r> Residue<'r> {
    pub(super) fn new(redactor: &'r Redactor, text: &'r [u8], place: Range<usize>, unit: Unit) -> Self {
        let Range { start: at, end } = place;
        Self {
            redactor,
            text,
            unit,
            end,
            at,
            changes: Vec::new(),
            doubtful: Vec::new(),
            variables: Vec::new(),
            data: Vec::new(),
            keys_masked: 0,
            credentials_masked: 0,
        }
    }

    /// Adds what has to be changed, in the order of the text.
    pub(super) fn find(mut self, changes: &mut Vec<Change>) {
        self.orphans();
        while self.at < self.end {
            match self.text[self.at] {
                b'[' => self.list(),
                byte if is_letter(byte) => self.word(),
                b':' if self.rest().starts_with(b"://") || self.rest().starts_with(br":\/\/") => self.url(),
                b'/' if self.rest().starts_with(b"//") => self.relative_url(),
                b'/' if self.is_requested() => {
                    self.mask_keys();
                    self.at += 1;
                }
                b'@' => self.credentials(),
                b'?' => self.query(),
                b'#' if self.is_in_url() => self.query(),
                b'<' | b'>' => self.fragment(),
                _ => self.at += 1,
            }
        }
        for (place, kind) in std::mem::take(&mut self.doubtful) {
            let names = match kind {
                Decides::Variable => &self.variables,
                Decides::Data => &self.data,
            };
            let first = names.partition_point(|at| at + NEAR < place.start);
            if names.get(first).is_some_and(|&at| at < place.end + NEAR) {
                self.mask(place);
            }
        }
        self.changes.sort_by_key(|change| change.place.start);
        self.changes.dedup_by(|later, earlier| later.place.start < earlier.place.end);
        changes.append(&mut self.changes);
    }

    fn rest(&self) -> &'r [u8] {
        &self.text[self.at..self.end]
    }

    /// Masks what stands in quotes, or in no need of any.
    fn mask(&mut self, place: Range<usize>) {
        if !place.is_empty() && &self.text[place.clone()] != b"***" {
            self.changes.push(Change { place, shown: "***".to_owned() });
        }
    }

    /// Masks the rest of a line.
    fn mask_rest(&mut self, place: Range<usize>) {
        if !place.is_empty() && &self.text[place.clone()] != MASK.as_bytes() {
            self.changes.push(Change { place, shown: MASK.to_owned() });
        }
    }

    fn word(&mut self) {
        let begin = self.at;
        let length = self.rest().iter().take_while(|&&byte| is_letter(byte)).count();
        let end = begin + length;
        self.at = end;
        let start = begin + self.escape(begin, end);
        if start >= end || end - start > LONGEST_NAME {
            return;
        }
        let word = String::from_utf8_lossy(&self.text[start..end]).into_owned();
        let name = fold(&word);
        let is_header = name.ends_with("authorization") || name.ends_with("cookie");
        let Some(value) = self.value_of(end, is_header) else {
            let quoted = start > 0 && matches!(self.text[start - 1], b'"' | b'\'' | b';' | b'2' | b'7');
            match &*name {
                "datatransfer" | "notifycustomerinformation" => self.data.push(start),
                _ if is_code(&word) => self.after_code(start, end),
                _ if quoted && self.redactor.rules.is_secret(&word) => self.variables.push(start),
                _ => {}
            }
            return;
        };
        if is_header {
            let place = self.value(value, true);
            if self.quote(value).is_some() || place.start > value {
                self.mask(place);
            } else {
                self.mask_rest(place);
            }
            return;
        }
        if let Some(is_joined) = self.redactor.rules.property(&name) {
            let place = self.value(value, false);
            let value = &self.text[place.clone()];
            match self.redactor.pseudonym(value) {
                Some(_) if is_joined && is_pseudonym(value) => {}
                Some(shown) if is_joined && !place.is_empty() && value != b"***" => {
                    self.changes.push(Change { place, shown });
                }
                _ => self.mask(place),
            }
            return;
        }
        match &*name {
            "value" | "attributevalue" | "actualvalue" | "valueslist" => {
                self.doubt(value, Decides::Variable);
            }
            "data" => {
                self.doubt(value, Decides::Data);
            }
            // As the package `ocpp` prints a CALLERROR, without quotes.
            "errordescription" | "errordetails" => {
                let place = self.value(value, true);
                self.mask_rest(place);
            }
            "techinfo" => {
                let place = self.value(value, false);
                self.mask(place);
            }
            "vendorid" => self.data.push(start),
            _ if self.redactor.rules.is_secret_name(&word) => {
                let place = self.value(value, false);
                self.mask(place);
            }
            _ => {}
        }
    }

    /// Notes a value that may be sensitive; there may be a URL in it.
    fn doubt(&mut self, value: usize, decides: Decides) {
        let place = self.value(value, false);
        self.at = value;
        if !place.is_empty() {
            self.doubtful.push((place, decides));
        }
    }

    /// Masks what is left of a frame after a gap in it: a bracket there closes what nothing has opened.
    fn orphans(&mut self) {
        let mut open = Vec::new();
        let mut gap = None;
        let mut at = self.at;
        while at < self.end {
            let byte = self.text[at];
            match byte {
                b'[' => open.push(b']'),
                b'{' => open.push(b'}'),
                b']' | b'}' => match open.pop() {
                    Some(close) if close == byte => {}
                    _ => {
                        open.clear();
                        if let Some(from) = gap.take().filter(|from| from + NEAR > at) {
                            self.changes.push(Change { place: from..at, shown: "***".to_owned() });
                        }
                    }
                },
                b'.' | b'\\' | 0xe2 => {
                    let length = gap_at(&self.text[at..self.end]);
                    if length > 0 {
                        at += length;
                        gap = gap.filter(|from: &usize| from + NEAR > at).or(Some(at));
                        continue;
                    }
                }
                _ => {}
            }
            at += 1;
        }
    }

    /// Masks the rest of a list that begins nearly as a frame does, or of which the beginning is left out.
    fn list(&mut self) {
        let start = self.at;
        self.at += 1;
        let window = &self.text[start + 1..self.end.min(start + 1 + WINDOW)];
        if let Some(from) = rest_of_frame(window) {
            let length = self.extent(start);
            let from = start + 1 + from;
            let to = from.max(start + length);
            let to = from + self.text[from..to].trim_ascii_end().len();
            self.mask(from..to);
            self.at = to.max(self.at);
        }
    }

    /// How far what begins here goes on in which a frame may be hidden: to the end of the string that it stands in, else
    /// of the line or the message. If its line ends where JSON goes on, it is spread over lines: to the last bracket.
    fn extent(&self, start: usize) -> usize {
        let rest = &self.text[start..self.end];
        let window = &rest[..rest.len().min(WINDOW)];
        let quote = memchr::memchr2(b'"', b'\'', window);
        let is_escaped = |at: usize| at > 0 && window[at - 1] == b'\\';
        match (quote, memchr(b'\\', window)) {
            (Some(at), Some(_)) if is_escaped(at) => return Layer::InQuotes.extent(rest),
            (Some(at), Some(first)) if first < at && window[at] == b'"' => return Layer::InApostrophes.extent(rest),
            _ => {}
        }
        match (self.unit, memchr(b'\n', rest)) {
            (Unit::Lines, Some(line))
                if matches!(rest[..line].trim_ascii_end().last(), Some(b',' | b'[' | b'{' | b':')) =>
            {
                rest.windows(2).position(|pair| pair == b"\n]").map_or(rest.len(), |at| at + 2)
            }
            (Unit::Lines, Some(line)) => line,
            _ => rest.len(),
        }
    }

    /// Masks what follows the code of an error in a CALLERROR.
    fn after_code(&mut self, start: usize, end: usize) {
        let quote = self.quote(end);
        let quoted = quote.is_some();
        // What prints no quotes at all still has commas.
        let behind = quote.map_or(end, |quote| {
            let doubled = usize::from(self.text[..self.end].get(quote.end) == Some(&b'"'));
            quote.end + doubled
        });
        let before =
            self.text[..start].iter().rposition(|byte| !b" \t\r\n\"'\\".contains(byte)).map(|at| self.text[at]);
        let after = self.space(behind);
        let is_element = matches!(before, Some(b',')) || quoted && matches!(before, Some(b'[' | b'n'));
        if is_element && self.text[..self.end].get(after) == Some(&b',') {
            let to = (after + self.extent(after)).max(after + 1);
            let to = after + 1 + self.text[after + 1..to].trim_ascii_end().len();
            self.mask(after + 1..to);
            self.at = to.max(self.at);
        }
    }

    /// How much of a word belongs to an escape that a backslash before it begins.
    fn escape(&self, begin: usize, end: usize) -> usize {
        if begin == 0 || self.text[begin - 1] != b'\\' {
            return 0;
        }
        let word = &self.text[begin..end];
        let code = [&b"u0022"[..], b"x22", b"u0027", b"x27"].into_iter().find(|code| word.starts_with(code));
        match (code, word[0]) {
            (Some(code), _) => code.len(),
            (None, b'n' | b'r' | b't') => {
                let rules = &self.redactor.rules;
                let rest = String::from_utf8_lossy(&word[1..]);
                usize::from(
                    rules.property(&fold(&rest)).is_some()
                        || rules.is_secret_name(&rest)
                        || rest.ends_with("uthorization"),
                )
            }
            _ => 0,
        }
    }

    /// Where the value begins of a name that ends here, if one does.
    fn value_of(&self, end: usize, by_comma: bool) -> Option<usize> {
        let at = self.space(self.quote(end).map_or(end, |quote| quote.end));
        let after = match self.text.get(at..self.end)? {
            [b'=', b'>', ..] => at + 2,
            [b'=' | b':', next, ..] if !matches!(next, b'=' | b':') => at + 1,
            [b',', ..] if by_comma => at + 1,
            _ => return None,
        };
        let at = self.space(after);
        (at < self.end).then_some(at)
    }

    /// The characters of the value that begins here, without its quotes; none of what holds nothing, or other names.
    fn value(&mut self, start: usize, to_line_end: bool) -> Range<usize> {
        let prefix = usize::from(
            matches!(self.text[start], b'b' | b'u' | b'r')
                && self.quote(start + 1).is_some_and(|quote| quote.backslashes < 8),
        );
        if let Some(quote) = self.quote(start + prefix) {
            let end = self.closing(quote);
            self.at = end;
            return quote.end..end;
        }
        let rest = &self.text[start..self.end];
        let length = match rest.first() {
            _ if to_line_end => memchr(b'\n', rest).map_or(rest.len(), |at| rest[..at].trim_ascii_end().len()),
            // A list of values; what is within it has no names.
            Some(b'[') if !rest.iter().take(200).any(|byte| matches!(byte, b'{')) => {
                memchr(b']', rest).map_or(rest.len(), |at| at + 1)
            }
            Some(b'{' | b'(' | b'[') => 0,
            _ => {
                let ends = |byte: &u8| byte.is_ascii_whitespace() || b",;]})>\"'&\\".contains(byte);
                rest.iter().position(ends).unwrap_or(rest.len())
            }
        };
        let is_nothing = matches!(&rest[..length], b"null" | b"None" | b"undefined" | b"[]");
        self.at = self.at.max(start + length);
        start..start + if is_nothing { 0 } else { length }
    }

    /// Where the string ends that a quote begins: at the next one that no more backslashes escape, or with the text.
    fn closing(&self, opening: Quote) -> usize {
        let mut at = opening.end;
        while at < self.end {
            if matches!(self.text[at], b'\\' | b'"' | b'\'' | b'&')
                && let Some(quote) = self.quote(at)
            {
                let same = quote.mark == opening.mark && quote.backslashes <= opening.backslashes;
                if same && !(opening.doubled && !quote.doubled && self.text.get(quote.end) == Some(&b'"')) {
                    return at;
                }
                at = quote.end;
            } else if self.text[at] == b'\n' {
                return at;
            } else {
                // Backslashes that escape no quote are passed together.
                at += self.text[at..self.end].iter().take_while(|&&byte| byte == b'\\').count().max(1);
            }
        }
        self.end
    }

    fn quote(&self, at: usize) -> Option<Quote> {
        let rest = self.text.get(at..self.end)?;
        let backslashes = rest.iter().take_while(|&&byte| byte == b'\\').count();
        let (mark, length) = match &rest[backslashes..] {
            [mark @ (b'"' | b'\''), ..] => (*mark, 1),
            [b'u', b'0', b'0', b'2', b'2', ..] if backslashes > 0 => (b'"', 5),
            [b'x', b'2', b'2', ..] if backslashes > 0 => (b'"', 3),
            [b'&', b'q', b'u', b'o', b't', b';', ..] => (b'"', 6),
            [b'&', b'#', b'3', b'4', b';', ..] => (b'"', 5),
            _ => return None,
        };
        let end = at + backslashes + length;
        let doubled = mark == b'"'
            && length == 1
            && self.text[..self.end].get(end) == Some(&b'"')
            && !matches!(self.text[..self.end].get(end + 1), None | Some(b',' | b'}' | b']' | b' ' | b'\n'));
        Some(Quote { end: end + usize::from(doubled), backslashes, mark, doubled })
    }

    /// After white space, and escapes of it.
    fn space(&self, mut at: usize) -> usize {
        while let Some(rest) = self.text.get(at..self.end) {
            let backslashes = rest.iter().take_while(|&&byte| byte == b'\\').count();
            match rest.get(backslashes) {
                Some(b' ' | b'\t' | b'\r') if backslashes == 0 => at += 1,
                Some(b'\n') if backslashes == 0 && rest.get(1) == Some(&b' ') => at += 1,
                Some(b'n' | b'r' | b't') if backslashes > 0 => at += backslashes + 1,
                _ => return at,
            }
        }
        at
    }

    /// The credentials before a host, and the keys in the path after it.
    fn url(&mut self) {
        self.at += if self.rest().starts_with(b"://") { 3 } else { 5 };
        let host = self.host();
        if !self.mask_credentials_of(&host) && has_no_port(&self.text[host.clone()]) {
            self.mask(host);
        }
        self.mask_keys();
    }

    /// The credentials before a host, where no scheme is named, and the keys in the path after it.
    fn relative_url(&mut self) {
        self.at += 2;
        let host = self.host();
        self.mask_credentials_of(&host);
        self.mask_keys();
    }

    /// The host that begins here, with the credentials before it; goes to its end.
    fn host(&mut self) -> Range<usize> {
        let ends = |byte: &u8| byte.is_ascii_whitespace() || b"/?#\"'<>\\,;)".contains(byte);
        let start = self.at;
        self.at += self.rest().iter().position(ends).unwrap_or(self.end - start);
        start..self.at
    }

    /// Masks what stands before the host; whether there is something.
    fn mask_credentials_of(&mut self, host: &Range<usize>) -> bool {
        let length = memchr::memrchr(b'@', &self.text[host.clone()]);
        self.mask(host.start..host.start + length.unwrap_or_default());
        length.is_some()
    }

    /// Masks the keys in the path that begins here, and goes nowhere: there may be names in it, with values.
    fn mask_keys(&mut self) {
        if self.at < self.keys_masked {
            return;
        }
        let ends = |byte: &u8| byte.is_ascii_whitespace() || b"?#\"'<>,;)]}".contains(byte);
        let end = self.at + self.rest().iter().position(ends).unwrap_or(self.end - self.at);
        let mut at = self.at;
        while let Some(key) = key(&self.text[at..end]) {
            self.mask(at + key.start..at + key.end);
            at += key.end;
        }
        self.keys_masked = end;
    }

    /// The user and the password before an `@`, where no URL is.
    fn credentials(&mut self) {
        if self.at >= self.credentials_masked {
            let (found, end) = credentials(&self.text[..self.end], self.at);
            self.mask(found.unwrap_or_default());
            self.credentials_masked = end;
        }
        self.at += 1;
    }

    /// Whether a path begins here that a request asks for: `GET /ocpp/CP1 HTTP/1.1`.
    fn is_requested(&self) -> bool {
        let before = &self.text[..self.at];
        let methods = [&b"GET "[..], b"POST ", b"PUT ", b"PATCH ", b"DELETE ", b"HEAD ", b"OPTIONS "];
        methods.iter().any(|method| before.ends_with(method))
    }

    /// Whether a URL begins shortly before this place.
    fn is_in_url(&self) -> bool {
        let before = &self.text[self.at.saturating_sub(WINDOW)..self.at];
        let begin = before.iter().rposition(|byte| byte.is_ascii_whitespace() || b"\"'<>".contains(byte));
        before[begin.map_or(0, |at| at + 1)..].windows(2).any(|pair| pair == b"//" || pair == br"\/")
    }

    /// The query of a URL or of a request, and parameters after a `#`.
    fn query(&mut self) {
        let start = self.at + 1;
        let rest = &self.text[start..self.end];
        let length = rest
            .iter()
            .position(|byte| byte.is_ascii_whitespace() || b"\"'<>\\)]}".contains(byte))
            .unwrap_or(rest.len());
        self.at = start + length;
        if memchr(b'=', &rest[..length]).is_some() {
            self.mask(start..start + length);
        }
    }

    /// What `websockets` logs of a frame that continues another, or is shown in hexadecimal: to the end of its line.
    fn fragment(&mut self) {
        let rest = self.rest();
        let kind = [b" CONT ", &b" BINARY "[..]].into_iter().find(|kind| rest[1..].starts_with(kind));
        self.at += 1;
        if let Some(kind) = kind {
            let start = self.at + kind.len();
            let end = memchr(b'\n', &self.text[start..self.end]).map_or(self.end, |length| start + length);
            self.mask_rest(start..end);
            self.at = end;
        }
    }
}

/// How much of a text may show that it is a frame.
const WINDOW: usize = 120;

/// Where in a list that looks like a frame all has to be masked: after its header, or where something is left out of that.
fn rest_of_frame(window: &[u8]) -> Option<usize> {
    let end = window.iter().position(|byte| matches!(byte, b'[' | b']')).unwrap_or(window.len());
    let window = &window[..end];
    let is_quote = |byte: &u8| matches!(byte, b'"' | b'\'');
    let mut at = 0;
    while at < window.len().min(60) {
        let length = gap_at(&window[at..]);
        if length > 0 {
            return window[at + length..].iter().any(is_quote).then_some(at);
        }
        at += 1;
    }
    // The type among the first characters, by itself.
    let near: Vec<(usize, u8)> =
        window.iter().copied().enumerate().filter(|(_, byte)| !byte.is_ascii_whitespace()).take(8).collect();
    let digit = near.iter().position(|(_, byte)| matches!(byte, b'2'..=b'6'))?;
    let alone = |byte: Option<&(usize, u8)>| {
        byte.is_none_or(|(_, byte)| !byte.is_ascii_alphanumeric() && !matches!(byte, b'-' | b'.' | b'/' | b':'))
    };
    let before = digit.checked_sub(1).and_then(|before| near.get(before));
    let is_alone =
        alone(near.get(digit + 1)) && (alone(before) || before.is_some_and(|(_, byte)| matches!(byte, b'n' | b't')));
    let brace = memchr(b'{', window)?;
    (is_alone && window[..brace].iter().any(is_quote)).then_some(near[digit].0 + 1)
}

/// How long the sign is with which a text begins that something is left out.
fn gap_at(text: &[u8]) -> usize {
    let signs = [&b"..."[..], "…".as_bytes(), b"\\u2026", b"\\xe2\\x80\\xa6"];
    signs.into_iter().find(|sign| text.starts_with(sign)).map_or(0, <[u8]>::len)
}

/// Whether a word is the code of an error.
fn is_code(word: &str) -> bool {
    word.len() > 10 && Version::ALL.into_iter().flat_map(Version::error_codes).any(|code| code.name() == word)
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'$')
}
