//! `format`, where it is asserted: date-time by the version's own standard, and uri.

use crate::schema::Format;
use crate::version::DateTime;

pub(crate) fn matches(format: Format, date_time: DateTime, text: &[u8]) -> bool {
    match format {
        Format::DateTime => is_date_time(date_time, text),
        Format::Uri => is_uri(text),
    }
}

/// RFC 3339 section 5.6; or ISO 8601 as 1.6 has it: the zone optional, its minutes and colon as well.
fn is_date_time(standard: DateTime, text: &[u8]) -> bool {
    let Some((stamp, rest)) = text.split_at_checked(19) else {
        return false;
    };
    let number = |from: usize, to: usize| number(&stamp[from..to]);
    let (Some(year), Some(month), Some(day)) = (number(0, 4), number(5, 7), number(8, 10)) else {
        return false;
    };
    let (Some(hour), Some(minute), Some(second)) = (number(11, 13), number(14, 16), number(17, 19)) else {
        return false;
    };
    let separators = (stamp[4], stamp[7], stamp[10].to_ascii_uppercase(), stamp[13], stamp[16]);
    separators == (b'-', b'-', b'T', b':', b':')
        && (1..=12).contains(&month)
        && (1..=days(year, month)).contains(&day)
        && hour < 24
        && minute < 60
        && second <= 60
        && fraction(rest).is_some_and(|zone| is_zone(standard, zone))
}

/// What follows the fraction of a second, if there is a good one or none.
fn fraction(text: &[u8]) -> Option<&[u8]> {
    let Some(digits) = text.strip_prefix(b".") else {
        return Some(text);
    };
    let length = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
    (length > 0).then(|| &digits[length..])
}

fn is_zone(standard: DateTime, zone: &[u8]) -> bool {
    let time = |hours: &[u8], minutes: &[u8]| {
        number(hours).is_some_and(|hours| hours < 24) && number(minutes).is_some_and(|minutes| minutes < 60)
    };
    match (zone, standard) {
        ([b'Z' | b'z'], _) | ([], DateTime::Iso8601) => true,
        ([b'+' | b'-', h1, h2, b':', m1, m2], _) | ([b'+' | b'-', h1, h2, m1, m2], DateTime::Iso8601) => {
            time(&[*h1, *h2], &[*m1, *m2])
        }
        ([b'+' | b'-', h1, h2], DateTime::Iso8601) => time(&[*h1, *h2], b"00"),
        _ => false,
    }
}

fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |value, &byte| char::from(byte).to_digit(10).map(|digit| value * 10 + digit))
}

fn days(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// RFC 3986: a scheme, a colon, and characters that a URI may hold, percent-encoded where needed.
fn is_uri(text: &[u8]) -> bool {
    let Some(colon) = text.iter().position(|&byte| byte == b':') else {
        return false;
    };
    let (scheme, rest) = (&text[..colon], &text[colon + 1..]);
    scheme.first().is_some_and(u8::is_ascii_alphabetic)
        && scheme.iter().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(byte))
        && rest.iter().enumerate().all(|(at, byte)| match byte {
            b'%' => rest.get(at + 1..at + 3).is_some_and(|code| code.iter().all(u8::is_ascii_hexdigit)),
            _ => byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=".contains(byte),
        })
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
        for uri in ["ftp://user@host:21/path%20x?q=1#f", "https://[::1]/", "urn:ocpp", "mailto:a@b.c"] {
            assert!(is_uri(uri.as_bytes()), "{uri}");
        }
        for text in ["", "/relative", "host.example", "1http://x", "http://a b", "http://%2", "http://é", "http://<x>"]
        {
            assert!(!is_uri(text.as_bytes()), "{text}");
        }
    }
}
