//! Time stamps in a line of a log, and what they say.
//!
//! A stamp has a date and a clock; a clock alone is not taken, since it orders nothing. Five ways of writing are known:
//! ISO 8601 and Go's `2026/03/01 06:00:00`, German `1.3.2026, 06:00:00`, Apache's `01/Mar/2026:06:00:00`, syslog's
//! `Mar  1 06:00:00`, and seconds, milli-, micro- or nanoseconds since 1970. Each but the last has a clock: the search is for
//! its colon, and what stands before the clock is looked at then.

use memchr::memchr;

/// A moment as a log tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Microseconds from 1970 to what date and clock say, whatever their zone
    pub local: i64,
    /// Seconds that the zone is ahead of UTC; `None` where the log names no zone
    pub zone: Option<i32>,
}

impl Moment {
    /// The microseconds since an earlier moment; `None` where only one of them names its zone.
    pub fn since(self, earlier: Self) -> Option<i64> {
        match (self.zone, earlier.zone) {
            (None, None) => Some(self.local - earlier.local),
            (Some(_), Some(_)) => Some(self.absolute() - earlier.absolute()),
            _ => None,
        }
    }

    /// Year, month, day, hour, minute, second and microsecond, as the log has them.
    pub fn parts(self) -> [i64; 7] {
        let (days, micros) = (self.local.div_euclid(DAY), self.local.rem_euclid(DAY));
        let [year, month, day] = date(days);
        let seconds = micros / 1_000_000;
        [year, month, day, seconds / 3600, seconds / 60 % 60, seconds % 60, micros % 1_000_000]
    }

    /// Microseconds since 1970, as if a moment without a zone were of UTC.
    pub fn absolute(self) -> i64 {
        self.local - i64::from(self.zone.unwrap_or(0)) * 1_000_000
    }
}

/// A stamp in a text: its bytes, and the moment; `None` for a date or a clock that does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Where it begins
    pub start: usize,
    /// Where it ends
    pub end: usize,
    /// What it says
    pub moment: Option<Moment>,
}

/// When a log was written last, as year, month and day: stamps that name no year are of that year or the one before.
pub type Written = [i64; 3];

const DAY: i64 = 86_400_000_000;
const MONTHS: [&[u8; 3]; 12] =
    [b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec"];

/// The first stamp of a text from a place on that has a clock.
pub fn find_stamp(text: &[u8], from: usize, written: Written) -> Option<Stamp> {
    let mut at = from;
    while let Some(found) = memchr(b':', text.get(at..)?) {
        let colon = at + found;
        at = colon + 1;
        let Some(clock) = colon.checked_sub(2).filter(|&clock| clock >= from) else { continue };
        let Some((time, end)) = read_clock(text, clock) else { continue };
        if let Some((start, date)) =
            date_before(&text[from..clock], written).filter(|(start, _)| !is_joined(&text[..from + start]))
        {
            let (zone, end) = if date.may_have_zone { read_zone(text, end) } else { (None, end) };
            let moment = match (days(date.date), time, zone) {
                (Some(days), Some(time), Some(Ok(zone))) => Some(Moment { local: days * DAY + time, zone: Some(zone) }),
                (Some(days), Some(time), None) => Some(Moment { local: days * DAY + time, zone: None }),
                _ => None,
            };
            return Some(Stamp { start: from + start, end, moment });
        }
    }
    None
}

/// The number of seconds, milli-, micro- or nanoseconds since 1970 that all of a text is, with digits after the point
/// perhaps.
pub fn epoch(text: &[u8]) -> Option<Moment> {
    let whole = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (seconds, fraction) = match (whole, &text[whole..]) {
        (10, []) => (text, &b""[..]),
        (10, [b'.', digits @ ..]) if matches!(digits.len(), 1..=9) && digits.iter().all(u8::is_ascii_digit) => {
            (&text[..10], digits)
        }
        (13 | 16 | 19, []) => text.split_at(10),
        _ => return None,
    };
    let local = (text[0] == b'1').then(|| number(seconds) * 1_000_000 + micros(fraction))?;
    Some(Moment { local, zone: Some(0) })
}

struct Date {
    date: [i64; 3],
    /// Only a date of ISO's order is followed by a zone.
    may_have_zone: bool,
}

/// The date that ends where a clock begins, and where it begins.
fn date_before(text: &[u8], written: Written) -> Option<(usize, Date)> {
    let end = text.len();
    let digits = |range: std::ops::Range<usize>| {
        text.get(range).filter(|digits| digits.iter().all(u8::is_ascii_digit)).map(number)
    };
    match text {
        [.., b'0'..=b'9', b' ' | b'T'] => {
            if end >= 11
                && let (Some(year), Some(month), Some(day)) =
                    (digits(end - 11..end - 7), digits(end - 6..end - 4), digits(end - 3..end - 1))
                && matches!(text[end - 4], b'-' | b'/')
                && text[end - 4] == text[end - 7]
            {
                return Some((end - 11, Date { date: [year, month, day], may_have_zone: true }));
            }
            if text[end - 1] == b'T' {
                return None;
            }
            german(text, end - 1).or_else(|| syslog(text, end - 1, written))
        }
        [.., b'0'..=b'9', b',', b' '] => german(text, end - 2),
        [.., b'0'..=b'9', b':'] if end >= 12 => {
            let (day, year) = (digits(end - 12..end - 10)?, digits(end - 5..end - 1)?);
            let month = month(&text[end - 9..end - 6])?;
            let is_apache = text[end - 10] == b'/' && text[end - 6] == b'/';
            is_apache.then_some((end - 12, Date { date: [year, month, day], may_have_zone: false }))
        }
        _ => None,
    }
}

/// `1.3.2026`, which ends here.
fn german(text: &[u8], end: usize) -> Option<(usize, Date)> {
    let year = end.checked_sub(4)?;
    let (month, month_end) = short_number(text, year.checked_sub(1)?)?;
    let (day, day_end) = short_number(text, month.checked_sub(1)?)?;
    let is_german = text[year..end].iter().all(u8::is_ascii_digit) && text[year - 1] == b'.' && text[month - 1] == b'.';
    let date = [number(&text[year..end]), month_end, day_end];
    is_german.then_some((day, Date { date, may_have_zone: false }))
}

/// `Mar  1`, which ends here.
fn syslog(text: &[u8], end: usize, [year, this_month, today]: Written) -> Option<(usize, Date)> {
    let (start, day) = short_number(text, end)?;
    let gap = match &text[..start] {
        [.., b' ' | b'/', b' '] => 2,
        [.., b' ' | b'/'] => 1,
        _ => return None,
    };
    let start = (start - gap).checked_sub(3)?;
    let month = month(&text[start..start + 3])?;
    // A log does not tell of the future, so December in a log that was written in January is last year's.
    let year = if (month, day) <= (this_month, today + 1) { year } else { year - 1 };
    Some((start, Date { date: [year, month, day], may_have_zone: false }))
}

/// The number of one or two digits that ends here, and where it begins.
fn short_number(text: &[u8], end: usize) -> Option<(usize, i64)> {
    let digits = text[..end].iter().rev().take(2).take_while(|byte| byte.is_ascii_digit()).count();
    (digits > 0).then(|| (end - digits, number(&text[end - digits..end])))
}

fn month(name: &[u8]) -> Option<i64> {
    // What looks like a month is a stamp, with no date that exists.
    let looks = matches!(name, [b'A'..=b'Z', b'a'..=b'z', b'a'..=b'z']);
    looks.then(|| MONTHS.iter().zip(1..).find(|(month, _)| month[..] == *name).map_or(0, |(_, number)| number))
}

/// Whether what stands before a stamp shows that it is a piece of something longer.
fn is_joined(before: &[u8]) -> bool {
    before.last().is_some_and(|byte| byte.is_ascii_digit() || b".:/-".contains(byte))
}

/// The microseconds since midnight of the clock that begins here, and where it ends; no such clock exists: `Some(None)`.
fn read_clock(text: &[u8], at: usize) -> Option<(Option<i64>, usize)> {
    let clock = text.get(at..at + 8)?;
    let shape = |index: usize| if index % 3 == 2 { clock[index] == b':' } else { clock[index].is_ascii_digit() };
    if !(0..8).all(shape) {
        return None;
    }
    let [hour, minute, second] = [0, 3, 6].map(|place| number(&clock[place..place + 2]));
    let mut end = at + 8;
    let mut fraction = &b""[..];
    if let Some(b'.' | b',') = text.get(end) {
        let digits = text[end + 1..].iter().take(9).take_while(|byte| byte.is_ascii_digit()).count();
        if digits > 0 {
            fraction = &text[end + 1..=end + digits];
            end += 1 + digits;
        }
    }
    let exists = hour < 24 && minute < 60 && second < 60;
    let time = exists.then(|| ((hour * 60 + minute) * 60 + second) * 1_000_000 + micros(fraction));
    Some((time, end))
}

/// The zone that stands after a clock, in seconds, and where it ends; an error for one that does not exist.
fn read_zone(text: &[u8], at: usize) -> (Option<Result<i32, ()>>, usize) {
    if text.get(at) == Some(&b'Z') {
        return (Some(Ok(0)), at + 1);
    }
    let sign = at + usize::from(text.get(at) == Some(&b' '));
    let Some(&(b'+' | b'-')) = text.get(sign) else { return (None, at) };
    let pair =
        |place: usize| text.get(place..place + 2).filter(|digits| digits.iter().all(u8::is_ascii_digit)).map(number);
    let ends = |place: usize| !text.get(place).is_some_and(|byte| byte.is_ascii_digit() || *byte == b':');
    let Some(hours) = pair(sign + 1) else { return (None, at) };
    let minutes = sign + 3 + usize::from(text.get(sign + 3) == Some(&b':'));
    let (minutes, end) = match pair(minutes) {
        Some(value) if ends(minutes + 2) => (value, minutes + 2),
        _ if ends(sign + 3) => (0, sign + 3),
        _ => return (None, at),
    };
    let seconds = i32::try_from((hours * 60 + minutes) * 60).unwrap_or(0);
    let exists = hours < 24 && minutes < 60;
    (
        Some(if !exists {
            Err(())
        } else if text[sign] == b'-' {
            Ok(-seconds)
        } else {
            Ok(seconds)
        }),
        end,
    )
}

fn number(digits: &[u8]) -> i64 {
    digits.iter().fold(0, |number, digit| number * 10 + i64::from(digit - b'0'))
}

/// The microseconds of the digits after a point; more than six are cut.
fn micros(digits: &[u8]) -> i64 {
    let digits = &digits[..digits.len().min(6)];
    (digits.len()..6).fold(number(digits), |micros, _| micros * 10)
}

/// The days from 1970 to a date of the Gregorian calendar, if it exists: years begin in March, so that a leap day is the
/// last one.
fn days([year, month, day]: [i64; 3]) -> Option<i64> {
    if !(1..=9999).contains(&year) || !(1..=12).contains(&month) || day < 1 {
        return None;
    }
    let shifted = if month > 2 { year } else { year - 1 };
    let (century, years) = (shifted.div_euclid(400), shifted.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let days = century * 146_097 + years * 365 + years / 4 - years / 100 + day_of_year - 719_468;
    (date(days) == [year, month, day]).then_some(days)
}

/// The date that is so many days after 1970 began.
fn date(days: i64) -> [i64; 3] {
    let days = days + 719_468;
    let (century, rest) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let years = (rest - rest / 1460 + rest / 36_524 - rest / 146_096) / 365;
    let day_of_year = rest - (365 * years + years / 4 - years / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    [century * 400 + years + i64::from(month <= 2), month, day]
}

#[cfg(test)]
mod tests {
    use super::*;

    const WRITTEN: Written = [2026, 4, 1];

    fn read(text: &str) -> Option<([i64; 7], Option<i32>)> {
        find_stamp(text.as_bytes(), 0, WRITTEN)?.moment.map(|moment| (moment.parts(), moment.zone))
    }

    #[test]
    fn reads_each_way_of_writing() {
        let ten = [2026, 3, 1, 10, 0, 0, 0];
        for (text, expected) in [
            ("2026-03-01T10:00:00Z", Some((ten, Some(0)))),
            ("x 2026-03-01 10:00:00,123 y", Some(([2026, 3, 1, 10, 0, 0, 123_000], None))),
            ("2026/03/01 10:00:00", Some((ten, None))),
            ("2026/03/01 10:00:00 +0000", Some((ten, Some(0)))),
            ("2026-03-01 10:00:00 +7 left", Some((ten, None))),
            ("2026-03-01T10:00:00.123456789+01:00", Some(([2026, 3, 1, 10, 0, 0, 123_456], Some(3600)))),
            ("2026-03-01T10:00:00-0330 x", Some((ten, Some(-12_600)))),
            ("2026-03-01T10:00:00+01:000", Some((ten, None))),
            ("1.3.2026, 10:00:00 CS", Some((ten, None))),
            ("01.03.2026 10:00:00", Some((ten, None))),
            ("[01/Mar/2026:10:00:00 +0000]", Some((ten, None))),
            ("Mar  1 10:00:00 pi", Some((ten, None))),
            ("Dec 31 23:59:59 pi", Some(([2025, 12, 31, 23, 59, 59, 0], None))),
            ("10:00:00 then 2026-03-01 10:00:00", Some((ten, None))),
            ("2024-02-29 10:00:00", Some(([2024, 2, 29, 10, 0, 0, 0], None))),
            ("2026-02-30T10:00:00Z", None),
            ("2026-03-01T24:00:00Z", None),
            ("2026-03-01T10:00:00+99:00", None),
            ("0000-00-00T00:00:00.000Z", None),
            ("10:00:00.100", None),
            ("1.2.3.4:10:00:00", None),
            ("x-2026-03-01 10:00:00", None),
            ("2026-03/01 10:00:00", None),
            ("", None),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn ends_where_the_stamp_does() {
        for (text, start, end) in [
            ("[2026-03-01T10:00:00Z] x", 1, 21),
            ("2026/03/01 10:00:00 recv", 0, 19),
            ("at 1.3.2026, 10:00:00.5: x", 3, 23),
            ("Mar  1 10:00:00 pi", 0, 15),
            ("2026-02-30 10:00:00.0 +0100 x", 0, 27),
        ] {
            let stamp = find_stamp(text.as_bytes(), 0, WRITTEN).unwrap();
            assert_eq!((stamp.start, stamp.end), (start, end), "{text}");
        }
    }

    #[test]
    fn reads_what_counts_from_1970() {
        let at = |micros: i64| Some(Moment { local: 1_772_359_200_000_000 + micros, zone: Some(0) });
        for (text, expected) in [
            ("1772359200", at(0)),
            ("1772359200.5", at(500_000)),
            ("1772359200123", at(123_000)),
            ("1772359200123456", at(123_456)),
            ("1772359200123456789", at(123_456)),
            ("177235920", None),
            ("2772359200", None),
            ("1772359200.", None),
            ("17723592001", None),
        ] {
            assert_eq!(epoch(text.as_bytes()), expected, "{text}");
        }
        assert_eq!(at(0).unwrap().parts(), [2026, 3, 1, 10, 0, 0, 0]);
    }

    #[test]
    fn each_day_has_one_date() {
        let mut day = days([1, 1, 1]).unwrap();
        let last = days([9999, 12, 31]).unwrap();
        while day < last {
            assert_eq!(days(date(day)), Some(day));
            day += 97;
        }
        let zoned = Moment { local: 7_200_000_000, zone: Some(7200) };
        assert_eq!(zoned.since(Moment { local: 0, zone: Some(0) }), Some(0));
        assert_eq!(zoned.since(Moment { local: 0, zone: None }), None);
    }
}
