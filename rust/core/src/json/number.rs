//! Numbers: the text is kept, its value is at hand where 64 bits hold it.

use super::decimal::Decimal;
use super::fault::{Fault, LimitKind, MAX_EXPONENT, MAX_NUMBER_LENGTH, SyntaxKind};

/// Powers of ten that a double holds exactly.
pub(crate) const EXACT_POWERS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
];

/// A JSON number: its text, and its digits as far as 64 bits hold them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number<'a> {
    /// ASCII, as the grammar has it.
    text: &'a [u8],
    /// All digits as one integer; meaningless when `exact` is false.
    mantissa: u64,
    /// The power of ten to multiply `mantissa` by.
    exponent: i64,
    /// `mantissa` has not overflowed.
    exact: bool,
    /// The text has neither fraction nor exponent.
    integer: bool,
}

impl<'a> Number<'a> {
    /// Reads the number that the input begins with, if it has at most seven digits, perhaps a point, and nothing else, as most
    /// do; returns it with the input after it.
    #[inline(always)]
    #[allow(
        clippy::inline_always,
        reason = "returned through memory and copied from there, it costs twice the reading"
    )]
    pub(super) fn short(input: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let Digits { mut values, others, whole } = Digits::at(input)?;
        let (mut length, mut fraction) = (whole, 0);
        if input[whole] == b'.' {
            // Takes the point out.
            let before = (1 << (8 * whole)) - 1;
            values = (values & before) | (values >> 8 & !before);
            length = (others & (others - 1)).trailing_zeros() as usize / 8;
            fraction = length.wrapping_sub(whole + 1);
            if length > 7 || fraction == 0 {
                return None;
            }
        }
        let (text, rest) = input.split_at(length);
        if rest[0] | 0x20 == b'e' {
            return None;
        }
        let number = Self {
            text,
            mantissa: value_of(values, length - usize::from(fraction > 0)),
            exponent: -fraction.cast_signed() as i64,
            exact: true,
            integer: fraction == 0,
        };
        Some((number, rest))
    }

    /// Reads the number at `position` (RFC 8259 section 6) and moves past it.
    pub(crate) fn read(input: &'a [u8], position: &mut usize) -> Result<Self, Fault> {
        let start = *position;
        let first = start + usize::from(input.get(start) == Some(&b'-'));
        let (mut mantissa, mut end) = digits(input, first, 0);
        if input.get(first) == Some(&b'0') {
            (mantissa, end) = (0, first + 1);
        }
        let mut fraction = 0;
        let mut exponent = 0;
        let mut integer = true;
        if end == first {
            return Err(fault(input, position, end));
        }
        if input.get(end) == Some(&b'.') {
            let point = end;
            (mantissa, end) = digits(input, point + 1, mantissa);
            fraction = end - point - 1;
            integer = false;
            if fraction == 0 {
                return Err(fault(input, position, end));
            }
        }
        // 19 digits always fit; a leading zero may count for one.
        let exact = end - first - usize::from(!integer) <= 19;
        if matches!(input.get(end), Some(b'e' | b'E')) {
            integer = false;
            (exponent, end) = self::exponent(input, position, end + 1)?;
        }
        if end - start > MAX_NUMBER_LENGTH {
            return Err(Fault::Limit(LimitKind::NumberLength));
        }
        *position = end;
        let exponent = exponent - i64::try_from(fraction).unwrap_or(i64::MAX);
        Ok(Self { text: &input[start..end], mantissa, exponent, exact, integer })
    }

    /// The text as it stands in the frame.
    pub fn as_str(&self) -> &'a str {
        std::str::from_utf8(self.text).unwrap_or_default()
    }

    /// Whether the text has neither fraction nor exponent, so that JSON libraries make an integer of it.
    #[inline]
    pub fn is_integer(&self) -> bool {
        self.integer
    }

    /// The value of an integer text, where 64 bits hold it.
    #[inline]
    pub fn to_i64(&self) -> Option<i64> {
        if !(self.integer && self.exact) {
            return None;
        }
        if self.is_negative() { 0_i64.checked_sub_unsigned(self.mantissa) } else { i64::try_from(self.mantissa).ok() }
    }

    /// All digits of a number that is whole (`1.0`, `1e2`), if they are no more than a number may have.
    pub fn to_whole(&self) -> Option<String> {
        self.to_decimal().to_integer()
    }

    /// The nearest double, infinite where none is near.
    #[inline]
    #[allow(clippy::cast_precision_loss, reason = "mantissas beyond 53 bits take the other road")]
    pub fn to_f64(&self) -> f64 {
        // Clinger's fast path: both factors are exact, so one rounding is all there is.
        if self.exact && self.mantissa < 1 << 53 {
            let power = usize::try_from(self.exponent.unsigned_abs()).ok().and_then(|index| EXACT_POWERS.get(index));
            if let Some(&power) = power {
                let mantissa = self.mantissa as f64;
                let value = if self.exponent < 0 { mantissa / power } else { mantissa * power };
                return if self.is_negative() { -value } else { value };
            }
        }
        self.as_str().parse().unwrap_or(f64::NAN)
    }

    /// The digits and their scale, for exact questions.
    pub(crate) fn to_decimal(self) -> Decimal<'a> {
        Decimal::new(self.as_str())
    }

    /// Whether its digits, as far as 64 bits hold them, all stand at 10^`place` or above.
    #[inline]
    pub(crate) fn ends_at(&self, place: i64) -> bool {
        self.exact && self.exponent >= place
    }

    #[inline]
    fn is_negative(&self) -> bool {
        self.text.starts_with(b"-")
    }
}

/// Reads the integer that the input begins with, if it has no sign and at most seven digits, as most do; returns it with the
/// input after it.
#[inline]
pub(super) fn short_integer(input: &[u8]) -> Option<(i64, &[u8])> {
    let Digits { values, whole, .. } = Digits::at(input)?;
    let rest = &input[whole..];
    if rest[0] == b'.' || rest[0] | 0x20 == b'e' {
        return None;
    }
    Some((value_of(values, whole).cast_signed(), rest))
}

/// Eight bytes that begin with one to seven digits, and not with a zero before another one: all are looked at together,
/// so that nothing depends on how many there are.
struct Digits {
    /// The values of the digits, the first in the lowest byte; anything after them.
    values: u64,
    /// The high bit of each byte that is no digit.
    others: u64,
    /// How many digits there are.
    whole: usize,
}

impl Digits {
    #[inline]
    fn at(rest: &[u8]) -> Option<Self> {
        let values = u64::from_le_bytes(*rest.first_chunk()?) ^ each_byte(b'0');
        // Each byte that is no digit has its high bit set, or the sum carries into it from 10 on.
        let carried = (values & each_byte(0x7f)) + each_byte(0x80 - 10);
        let others = (carried | values) & each_byte(0x80);
        let whole = others.trailing_zeros() as usize / 8;
        (whole == 1 || (2..8).contains(&whole) && values & 0xff != 0).then_some(Self { values, others, whole })
    }
}

/// Repeats a byte in each of eight.
const fn each_byte(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// The value of the first one to eight digits: neighbours are added up, then pairs, then fours.
#[inline]
fn value_of(digits: u64, count: usize) -> u64 {
    let digits = digits << (64 - 8 * count);
    let pairs = digits.wrapping_mul(10 << 8 | 1) >> 8 & 0x00ff_00ff_00ff_00ff;
    let fours = pairs.wrapping_mul(100 << 16 | 1) >> 16 & 0x0000_ffff_0000_ffff;
    fours.wrapping_mul(10_000 << 32 | 1) >> 32
}

/// Reads further digits, and returns where they end.
#[inline]
fn digits(input: &[u8], start: usize, mut mantissa: u64) -> (u64, usize) {
    let mut end = start;
    for byte in input.get(start..).unwrap_or_default() {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            break;
        }
        mantissa = mantissa.wrapping_mul(10).wrapping_add(u64::from(digit));
        end += 1;
    }
    (mantissa, end)
}

/// Reads an exponent after its `e`, and returns where it ends.
#[inline(never)]
fn exponent(input: &[u8], position: &mut usize, start: usize) -> Result<(i64, usize), Fault> {
    let sign = input.get(start).filter(|byte| matches!(byte, b'-' | b'+'));
    let first = start + usize::from(sign.is_some());
    let text = input.get(first..).unwrap_or_default();
    let end = first + text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if end == first {
        return Err(fault(input, position, end));
    }
    let add = |value: i64, digit: &u8| value.saturating_mul(10).saturating_add(i64::from(digit - b'0'));
    let value = input[first..end].iter().fold(0, add);
    if value.unsigned_abs() > MAX_EXPONENT as u64 {
        return Err(Fault::Limit(LimitKind::Exponent));
    }
    Ok((if sign == Some(&b'-') { -value } else { value }, end))
}

/// Makes the fault of a number in which something other than a digit stands at `end`.
#[cold]
fn fault(input: &[u8], position: &mut usize, end: usize) -> Fault {
    *position = end;
    Fault::Syntax(if end >= input.len() { SyntaxKind::UnexpectedEnd } else { SyntaxKind::InvalidNumber })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Result<Number<'_>, Fault> {
        Number::read(text.as_bytes(), &mut 0)
    }

    #[test]
    fn reads_what_the_grammar_allows() {
        for (text, integer) in [
            ("0", Some(0)),
            ("-0", Some(0)),
            ("7", Some(7)),
            ("-12", Some(-12)),
            ("9223372036854775807", Some(i64::MAX)),
            ("-9223372036854775808", Some(i64::MIN)),
            ("9223372036854775808", None),
            ("18446744073709551615", None),
            ("18446744073709551616", None),
            ("123456789012345678901234567890", None),
            ("1.0", None),
            ("1e2", None),
            ("-0.0", None),
            ("1E+2", None),
            ("1.5e-3", None),
        ] {
            let number = read(text).unwrap();
            assert_eq!(number.as_str(), text);
            assert_eq!(number.to_i64(), integer, "{text}");
        }
    }

    #[test]
    fn refuses_the_rest() {
        let syntax = |kind| Err(Fault::Syntax(kind));
        for (text, fault) in [
            ("-", syntax(SyntaxKind::UnexpectedEnd)),
            ("-x", syntax(SyntaxKind::InvalidNumber)),
            ("1.", syntax(SyntaxKind::UnexpectedEnd)),
            ("1.x", syntax(SyntaxKind::InvalidNumber)),
            ("1e", syntax(SyntaxKind::UnexpectedEnd)),
            ("1e+", syntax(SyntaxKind::UnexpectedEnd)),
            ("1e+,", syntax(SyntaxKind::InvalidNumber)),
            ("1e1000000", Err(Fault::Limit(LimitKind::Exponent))),
            ("1e99999999999999999999", Err(Fault::Limit(LimitKind::Exponent))),
        ] {
            assert_eq!(read(text).map(|number| number.as_str().to_owned()), fault, "{text}");
        }
        assert!(read(&"1".repeat(MAX_NUMBER_LENGTH)).is_ok());
        assert_eq!(read(&"1".repeat(MAX_NUMBER_LENGTH + 1)), Err(Fault::Limit(LimitKind::NumberLength)));
    }

    #[test]
    fn a_leading_zero_ends_the_number() {
        assert_eq!(read("01").unwrap().as_str(), "0");
    }

    #[test]
    fn a_short_number_ends_where_its_last_digit_is() {
        for (text, length) in [
            ("0,1234567", Some(1)),
            ("7]1234567", Some(1)),
            ("1234567, ", Some(7)),
            ("12345678,", None),
            ("0.5}     ", Some(3)),
            ("12.3456,1", Some(7)),
            ("12.34567,", None),
            ("1.2.3,   ", Some(3)),
            ("01,      ", None),
            ("00.5,    ", None),
            ("1.,      ", None),
            (".5,      ", None),
            ("-4,      ", None),
            ("1e5,     ", None),
            ("1.5E5,   ", None),
            ("1\u{80},     ", Some(1)),
            ("1,", None),
        ] {
            let short = Number::short(text.as_bytes());
            assert_eq!(short.map(|(number, _)| number.as_str().len()), length, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_short_number_is_what_it_is_to_the_other_road(text in "[0-9]{0,8}([.eE,}é-][0-9]{0,8}){0,2}[ ,\\]]{0,8}") {
            if let Some((short, rest)) = Number::short(text.as_bytes()) {
                let mut end = 0;
                prop_assert_eq!(Ok(short), Number::read(text.as_bytes(), &mut end));
                prop_assert_eq!(rest, &text.as_bytes()[end..]);
            }
        }

        // Digits, scales and exponents on both sides of the fast path's limits.
        #[test]
        fn doubles_are_the_nearest(text in "-?(0|[1-9][0-9]{0,21})(\\.[0-9]{1,22})?([eE][+-]?[0-9]{1,3})?") {
            let expected: f64 = text.parse().unwrap();
            prop_assert_eq!(read(&text).unwrap().to_f64().to_bits(), expected.to_bits());
        }
    }
}
