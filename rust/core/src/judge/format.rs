//! `format`, where it is asserted: date-time by the version's own standard, and uri by RFC 3986.

use crate::schema::Format;
use crate::version::DateTime;
use std::net::Ipv6Addr;

pub(crate) fn matches(format: Format, date_time: DateTime, text: &[u8]) -> bool {
    match format {
        Format::DateTime => is_date_time(date_time, text),
        Format::Uri => is_uri(text),
    }
}

/// Judges a date-time by RFC 3339 section 5.6; or by ISO 8601 as 1.6 has it: the zone is optional, and so are the zone's
/// minutes and colon. There is no year 0 in the calendar of either.
fn is_date_time(standard: DateTime, text: &[u8]) -> bool {
    Parts::read(standard, text).is_some()
}

/// Reads a date-time of any version as microseconds since 1970 in UTC. One without a zone is taken for UTC, which 1.6 strongly
/// recommends [1.6 3.13]; digits beyond the microsecond are left out.
pub(crate) fn microseconds(text: &[u8]) -> Option<i64> {
    let Parts { year, month, day, second, fraction, zone } = Parts::read(DateTime::Iso8601, text)?;
    let digits = fraction.iter().chain(std::iter::repeat(&b'0')).take(6);
    let micros = digits.fold(0, |micros, digit| micros * 10 + i64::from(digit - b'0'));
    let offset = if let Zone::Offset(minutes) = zone { minutes } else { 0 };
    let seconds = days_since_1970(year, month, day) * 86_400 + i64::from(second) - 60 * i64::from(offset);
    Some(seconds * 1_000_000 + micros)
}

/// Counts the days of the calendar, whose rule repeats every 400 years; a year begins with March, so that its leap day is last.
fn days_since_1970(year: i32, month: i32, day: i32) -> i64 {
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    i64::from(365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1) - 719_468
}

/// The parts of a date-time.
struct Parts<'a> {
    year: i32,
    month: i32,
    day: i32,
    /// The second of the day.
    second: i32,
    /// The digits after the point.
    fraction: &'a [u8],
    zone: Zone,
}

impl<'a> Parts<'a> {
    fn read(standard: DateTime, text: &'a [u8]) -> Option<Self> {
        let (stamp, rest) = text.split_at_checked(19)?;
        let number = |from: usize, to: usize| number(&stamp[from..to]);
        let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
        let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
        let separators = (stamp[4], stamp[7], stamp[10].to_ascii_uppercase(), stamp[13], stamp[16]);
        let is_moment = separators == (b'-', b'-', b'T', b':', b':')
            && year > 0
            && (1..=12).contains(&month)
            && (1..=days(year, month)).contains(&day)
            && hour < 24
            && minute < 60
            && second <= 60;
        if !is_moment {
            return None;
        }
        let (fraction, zone) = split_fraction(rest)?;
        let zone = self::zone(standard, zone)?;
        let exists = second < 60 || is_leap_second(days(year, month), day, 60 * hour + minute, zone);
        let second = 3600 * hour + 60 * minute + second;
        exists.then_some(Self { year, month, day, second, fraction, zone })
    }
}

/// The digits of the fraction of a second and what is after them, if the fraction is a good one or there is none.
fn split_fraction(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let Some(digits) = text.strip_prefix(b".") else {
        return Some((&[], text));
    };
    let length = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
    (length > 0).then(|| digits.split_at(length))
}

/// The offset from UTC that the zone at the end of a date-time says.
#[derive(Clone, Copy)]
enum Zone {
    /// In minutes
    Offset(i32),
    /// There is none, so that the time is a local one.
    Local,
}

/// Reads the zone; `None` where it is wrong.
fn zone(standard: DateTime, zone: &[u8]) -> Option<Zone> {
    let offset = |sign: u8, hours: &[u8], minutes: &[u8]| {
        let (hours, minutes) = (number(hours)?, number(minutes)?);
        let offset = 60 * hours + minutes;
        (hours < 24 && minutes < 60).then_some(Zone::Offset(if sign == b'-' { -offset } else { offset }))
    };
    match (zone, standard) {
        ([b'Z' | b'z'], _) => Some(Zone::Offset(0)),
        ([], DateTime::Iso8601) => Some(Zone::Local),
        ([sign @ (b'+' | b'-'), h1, h2, b':', m1, m2], _)
        | ([sign @ (b'+' | b'-'), h1, h2, m1, m2], DateTime::Iso8601) => offset(*sign, &[*h1, *h2], &[*m1, *m2]),
        ([sign @ (b'+' | b'-'), h1, h2], DateTime::Iso8601) => offset(*sign, &[*h1, *h2], b"00"),
        _ => None,
    }
}

/// Whether a minute may have a second 60: the last one of a month in UTC (RFC 3339 section 5.7). Which months had one is not
/// known for the future. Of a local time only this is certain: zones differ by quarters of an hour.
fn is_leap_second(days: i32, day: i32, minute: i32, zone: Zone) -> bool {
    const DAY: i32 = 24 * 60;
    match zone {
        Zone::Local => minute % 15 == 14,
        // Minutes since the month began in UTC, which may begin before the date or end after it.
        Zone::Offset(offset) => [0, days * DAY].contains(&((day - 1) * DAY + minute - offset + 1)),
    }
}

fn number(digits: &[u8]) -> Option<i32> {
    digits.iter().try_fold(0, |value, &byte| byte.is_ascii_digit().then(|| value * 10 + i32::from(byte - b'0')))
}

fn days(year: i32, month: i32) -> i32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Judges a URI by the parts that it has: `scheme:[//[userinfo@]host[:port]][path][?query][#fragment]` (RFC 3986, appendix A).
fn is_uri(text: &[u8]) -> bool {
    let Some((scheme, rest)) = split(text, b':') else {
        return false;
    };
    let (rest, fragment) = split(rest, b'#').unwrap_or((rest, b""));
    let (rest, query) = split(rest, b'?').unwrap_or((rest, b""));
    let (authority, path) = match rest.strip_prefix(b"//") {
        Some(rest) => rest.split_at(rest.iter().position(|&byte| byte == b'/').unwrap_or(rest.len())),
        None => (&b""[..], rest),
    };
    scheme.first().is_some_and(u8::is_ascii_alphabetic)
        && scheme.iter().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(byte))
        && is_authority(authority)
        && is_made_of(path, b":@/")
        && is_made_of(query, b":@/?")
        && is_made_of(fragment, b":@/?")
}

/// Judges the authority of a URI (RFC 3986 section 3.2).
fn is_authority(text: &[u8]) -> bool {
    let (userinfo, rest) = split(text, b'@').unwrap_or((b"", text));
    let (host, port) = match rest.strip_prefix(b"[") {
        Some(rest) => {
            let Some((address, port)) = split(rest, b']') else { return false };
            if !is_address(address) {
                return false;
            }
            (&b""[..], port)
        }
        None => rest.split_at(rest.iter().position(|&byte| byte == b':').unwrap_or(rest.len())),
    };
    is_made_of(userinfo, b":")
        && is_made_of(host, b"")
        && (port.is_empty() || port[0] == b':' && port[1..].iter().all(u8::is_ascii_digit))
}

/// Whether a text is an address as it may be between brackets: of IPv6, or of a version to come.
fn is_address(text: &[u8]) -> bool {
    match text {
        [b'v' | b'V', rest @ ..] => split(rest, b'.').is_some_and(|(version, address)| {
            let is_version = !version.is_empty() && version.iter().all(u8::is_ascii_hexdigit);
            is_version && !address.is_empty() && !address.contains(&b'%') && is_made_of(address, b":")
        }),
        _ => str::from_utf8(text).is_ok_and(|text| text.parse::<Ipv6Addr>().is_ok()),
    }
}

/// Whether a text has only characters that every part may have (`unreserved`, `sub-delims`, percent-encoded ones), and these.
fn is_made_of(text: &[u8], also: &[u8]) -> bool {
    text.iter().enumerate().all(|(at, byte)| match byte {
        b'%' => text.get(at + 1..at + 3).is_some_and(|code| code.iter().all(u8::is_ascii_hexdigit)),
        _ => byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=".contains(byte) || also.contains(byte),
    })
}

/// What is before the first of such bytes, and what is after it.
fn split(text: &[u8], at: u8) -> Option<(&[u8], &[u8])> {
    let at = text.iter().position(|&byte| byte == at)?;
    Some((&text[..at], &text[at + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn date_times() {
        for (text, iso_8601, rfc_3339) in [
            ("2023-10-19T15:28:07Z", true, true),
            ("2023-10-19T15:28:07.123456Z", true, true),
            ("2023-10-19t15:28:07z", true, true),
            ("2023-10-19T15:28:07+02:00", true, true),
            ("2016-12-31T23:59:60Z", true, true),
            ("2015-06-30T23:59:60.999Z", true, true),
            ("2012-02-29T23:59:60+00:00", true, true),
            ("1990-12-31T15:59:60-08:00", true, true),
            ("2017-01-01T05:44:60+05:45", true, true),
            ("2017-01-01T05:44:60", true, false),
            ("2016-12-31T23:59:60", true, false),
            ("2016-12-31T23:58:60", false, false),
            ("2016-12-31T23:59:61Z", false, false),
            ("2016-12-30T23:59:60Z", false, false),
            ("2016-12-31T22:59:60Z", false, false),
            ("2016-12-31T23:59:60+01:00", false, false),
            ("2017-01-01T00:59:60+01:00", true, true),
            ("2016-12-31T00:59:60+01:00", false, false),
            ("2017-01-31T23:59:60-24:00", false, false),
            ("0000-01-01T00:00:00Z", false, false),
            ("0001-01-01T00:00:00Z", true, true),
            ("9999-12-31T23:59:59Z", true, true),
            ("+123-01-01T00:00:00Z", false, false),
            ("2024-02-29T00:00:00Z", true, true),
            ("2000-02-29T00:00:00Z", true, true),
            ("2023-10-19T15:28:07", true, false),
            ("2023-10-19T15:28:07.5", true, false),
            ("2023-10-19T15:28:07+03", true, false),
            ("2023-10-19T15:28:07+0330", true, false),
            ("2022-02-29T00:00:00Z", false, false),
            ("1900-02-29T00:00:00Z", false, false),
            ("2023-13-01T00:00:00Z", false, false),
            ("2023-04-31T00:00:00Z", false, false),
            ("2023-10-19T24:00:00Z", false, false),
            ("2023-10-19T15:60:07Z", false, false),
            ("2023-10-19T15:28:07.Z", false, false),
            ("2023-10-19T15:28:07+24:00", false, false),
            ("2023-10-19 15:28:07Z", false, false),
            ("2023-10-19", false, false),
            ("0", false, false),
            ("", false, false),
            ("2023-10-19T15:28:07Zé", false, false),
        ] {
            assert_eq!(is_date_time(DateTime::Iso8601, text.as_bytes()), iso_8601, "{text}");
            assert_eq!(is_date_time(DateTime::Rfc3339, text.as_bytes()), rfc_3339, "{text}");
        }
    }

    #[test]
    fn uris() {
        for uri in [
            "ftp://user@host:21/path%20x?q=1#f",
            "https://[::1]/",
            "https://[::1]:8443",
            "https://[2001:db8::192.0.2.1]?q",
            "https://[v1.a:b]/",
            "urn:ocpp",
            "mailto:a@b.c",
            "a:",
            "a:b:c@d",
            "file:///x",
            "http://host",
            "http://host:",
            "http://u:p:q@host/",
            "http://host/a@b:c?a/b?c#d/e?f",
            "http://%C3%A9/",
            "x:?#",
            "x+y-z.1:a",
        ] {
            assert!(is_uri(uri.as_bytes()), "{uri}");
        }
        for text in [
            "",
            ":",
            "/relative",
            "host.example",
            "1http://x",
            "ht_tp://x",
            "http://a b",
            "http://%2",
            "http://%zz",
            "http://é",
            "http://<x>",
            "http://[::1",
            "http://]",
            "http://[]",
            "http://[::1]x",
            "http://[::1%25eth0]/",
            "http://[192.0.2.1]/",
            "http://[v.a]/",
            "http://[v1.]/",
            "http://[v1.%41]/",
            "http://u@v@h/",
            "http://a:b/",
            "http://a:1:2/",
            "http://a:-1/",
            "http://u:p@[::1/",
            "a:b#c#d",
            "a:[b]",
            "a:b?[c]",
            "a:b#[c]",
            "a:b\\c",
            "a:b|c",
            "a:\u{7f}",
        ] {
            assert!(!is_uri(text.as_bytes()), "{text}");
        }
    }
}
