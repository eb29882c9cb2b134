//! What of a URL admits whoever has it: credentials before the host, a query, parameters after a `#`, a key in the path.
//!
//! A key in a path is told by its form, because nothing names it: a UUID, or sixteen and more letters and digits in a row
//! that are mixed as no word and no number is. What is shorter, of letters or digits alone, or a word with a number at its
//! end, is shown: it is rather the name of a station, a folder, a firmware or a day.

use std::ops::Range;

/// A shorter run of letters and digits is no key.
const SHORTEST_KEY: usize = 16;

/// So many times letters and digits follow each other in a key. A name with its number, or with a date, has fewer.
const CHANGES: usize = 4;

/// Credentials are looked for so far before their `@`.
const LONGEST_CREDENTIALS: usize = 256;

/// Whether a text holds a URL that admits, or the credentials of one without its scheme.
pub(super) fn admits(text: &str) -> bool {
    let host = |rest: &'_ str| rest.find(['/', '?', '#']).unwrap_or(rest.len());
    // What follows the first URL is searched once, whatever other URLs are in it.
    let in_first = text.split_once("//").is_some_and(|(_, rest)| {
        let fragment = rest.find('#').is_some_and(|at| rest[at..].contains('='));
        rest.contains(['@', '?']) || fragment || key(&rest.as_bytes()[host(rest)..]).is_some()
    });
    let has_user = |(at, _): (usize, &str)| {
        let rest = &text[at + 2..];
        has_no_port(&rest.as_bytes()[..host(rest)])
    };
    in_first || text.match_indices("//").any(has_user) || has_credentials(text.as_bytes())
}

fn has_credentials(text: &[u8]) -> bool {
    let mut at = 0;
    while let Some(length) = memchr::memchr(b'@', &text[at..]) {
        let (found, end) = credentials(text, at + length);
        if found.is_some() {
            return true;
        }
        at = end;
    }
    false
}

/// Whether what follows a colon in a host is no number, as after the name of a user.
pub(super) fn has_no_port(host: &[u8]) -> bool {
    let is_address = host.first() == Some(&b'[');
    memchr::memchr(b':', host).is_some_and(|colon| !is_address && !host[colon + 1..].iter().all(u8::is_ascii_digit))
}

/// Where a user and a password stand before an `@`, and a host after it, without a scheme: `user:password@host`. And where
/// the word ends that the `@` is in: no other `@` before that has to be looked at.
pub(super) fn credentials(text: &[u8], at: usize) -> (Option<Range<usize>>, usize) {
    let is_end = |byte: &u8| byte.is_ascii_whitespace() || b"\"'<>()[]{},;=|\\".contains(byte);
    let from = at.saturating_sub(LONGEST_CREDENTIALS);
    let start = text[from..at].iter().rposition(is_end).map_or(from, |before| from + before + 1);
    let end = text[at..].iter().position(is_end).map_or(text.len(), |length| at + length);
    // A password may have an `@` of its own.
    let last = memchr::memrchr(b'@', &text[at..end]).map_or(at, |last| at + last);
    let has_host = text[..end].get(last + 1).is_some_and(u8::is_ascii_alphanumeric);
    let colon = memchr::memchr(b':', &text[start..last]).map(|colon| start + colon);
    let found = colon.is_some_and(|colon| has_host && colon > start && colon + 1 < last);
    (found.then_some(start..last), end)
}

/// Where the first key stands in a path.
pub(super) fn key(path: &[u8]) -> Option<Range<usize>> {
    let mut at = 0;
    while at < path.len() {
        let length = path[at..].iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        if is_uuid(&path[at..]) {
            return Some(at..at + UUID.len());
        }
        if is_mixed(&path[at..at + length]) {
            return Some(at..at + length);
        }
        at += length.max(1);
    }
    None
}

/// The hyphens of a UUID, among its digits.
const UUID: &[u8; 36] = b"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";

fn is_uuid(text: &[u8]) -> bool {
    let fits = |(byte, of): (&u8, &u8)| if *of == b'-' { *byte == b'-' } else { byte.is_ascii_hexdigit() };
    text.len() >= UUID.len() && text.iter().zip(UUID).all(fits)
}

fn is_mixed(run: &[u8]) -> bool {
    let changes = run.windows(2).filter(|pair| pair[0].is_ascii_digit() != pair[1].is_ascii_digit()).count();
    run.len() >= SHORTEST_KEY && (changes >= CHANGES || has_mixed_cases(run))
}

/// Whether upper and lower case follow each other more often than in words that are written together.
fn has_mixed_cases(run: &[u8]) -> bool {
    let class = |byte: &u8| (byte.is_ascii_digit(), byte.is_ascii_uppercase());
    let changes = run.windows(2).filter(|pair| class(&pair[0]) != class(&pair[1])).count();
    2 * changes >= run.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_in_paths() {
        for path in [
            "/ocpp/9f86d081884c7d659a2feaa0c55ad015",
            "/up/550e8400-e29b-41d4-a716-446655440000/log",
            "/s/AbCd3fGhIj7kLmN0pQ",
            "/t/eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9",
            "/t/JBSWY3DPEHPK3PXPJBSWY3DP",
            "/t/qWeRtYuIoPaSdFgHjK",
            "/fw/9f86d081884c7d65.zip",
        ] {
            assert!(key(path.as_bytes()).is_some(), "{path}");
        }
        for path in [
            "",
            "/",
            "/ocpp/CP-EU-000123456789",
            "/ocpp/CP000123456789012345",
            "/fw/EVlink_firmware_v3.4.0.11-release-20230101.bin",
            "/fw/wallboxfirmware20230101/release",
            "/SignedUpdateFirmwareStatus/report",
            "/services/chargingstationmanagement",
            "/diagnostics/20230101T120000Z",
            "/ocpp/A1B2C3D4E5F6",
        ] {
            assert_eq!(key(path.as_bytes()), None, "{path}");
        }
    }

    #[test]
    fn credentials_without_a_scheme() {
        for (text, found) in [
            ("user:secret@host", Some(0..11)),
            ("at user:secret@10.0.0.1:80", Some(3..14)),
            ("url=ftp:se:cr/et@host", Some(4..16)),
            ("user:p@ss@host", Some(0..9)),
            ("user@host", None),
            ("user:@host", None),
            (":secret@host", None),
            ("user:secret@ host", None),
            ("user: secret@host", None),
            ("user:secret@", None),
        ] {
            let at = text.find('@').unwrap_or_default();
            assert_eq!(credentials(text.as_bytes(), at).0, found, "{text}");
        }
    }
}
