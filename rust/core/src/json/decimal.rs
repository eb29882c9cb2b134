//! Exact questions about the digits of a number: is it whole, a multiple, larger? No rounding, no big integers.

use super::fault::MAX_NUMBER_LENGTH;
use std::cmp::Ordering;

/// A number as ± 0.d₁d₂d₃… × 10^magnitude, its digits still in the text. Zero has no digits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Decimal<'a> {
    negative: bool,
    /// From the first to the last digit that is not zero; may hold the point.
    digits: &'a [u8],
    /// How many digits stand before the point once the exponent is applied.
    magnitude: i64,
}

impl<'a> Decimal<'a> {
    /// `text` is a JSON number.
    pub(crate) fn new(text: &'a str) -> Self {
        let (negative, text) = match text.strip_prefix('-') {
            Some(text) => (true, text),
            None => (false, text),
        };
        let (mantissa, exponent) = match text.find(['e', 'E']) {
            Some(at) => (&text[..at], text[at + 1..].parse().unwrap_or(0)),
            None => (text, 0_i64),
        };
        let point = mantissa.find('.').unwrap_or(mantissa.len());
        let significant = |byte: &u8| matches!(byte, b'1'..=b'9');
        let bytes = mantissa.as_bytes();
        let (Some(first), Some(last)) = (bytes.iter().position(significant), bytes.iter().rposition(significant))
        else {
            return Self { negative: false, digits: &[], magnitude: 0 };
        };
        // The first digit's distance to the point; after the point, the point itself does not count.
        let before_point = i64::try_from(point).unwrap_or(0) - i64::try_from(first).unwrap_or(0);
        let magnitude = exponent + if before_point < 0 { before_point + 1 } else { before_point };
        Self { negative, digits: &bytes[first..=last], magnitude }
    }

    /// Whether it has no fractional part: `1.0` and `1e2` have none.
    pub(crate) fn is_whole(self) -> bool {
        self.last_place() >= 0
    }

    /// All its digits, if it is whole and no longer than a number may be.
    pub(crate) fn to_integer(self) -> Option<String> {
        if self.is_whole() { self.round() } else { None }
    }

    /// The nearest integer, of two the one further from zero, if it is no longer than a number may be.
    pub(crate) fn round(self) -> Option<String> {
        let length = usize::try_from(self.magnitude.max(0)).ok().filter(|&length| length <= MAX_NUMBER_LENGTH)?;
        let mut digits: Vec<u8> = self.each_digit().chain(std::iter::repeat(0)).take(length).collect();
        if self.magnitude >= 0 && self.each_digit().nth(length).is_some_and(|next| next >= 5) {
            digits.insert(0, 0);
            if let Some(last) = digits.iter().rposition(|&digit| digit < 9) {
                digits[last] += 1;
                digits[last + 1..].fill(0);
            }
        }
        if digits.first() == Some(&0) {
            digits.remove(0);
        }
        let sign = if self.negative && !digits.is_empty() { "-" } else { "" };
        let digits: String = digits.iter().map(|digit| char::from(b'0' + digit)).collect();
        Some(if digits.is_empty() { "0".into() } else { format!("{sign}{digits}") })
    }

    /// Whether `is_multiple_of` can divide by it: above zero, the significant digits one 64-bit integer.
    pub(crate) fn is_divisor(self) -> bool {
        self.sign() > 0 && self.coefficient().is_some()
    }

    /// Whether it is `divisor` times an integer. A divisor of zero divides only zero.
    pub(crate) fn is_multiple_of(self, divisor: Decimal<'_>) -> bool {
        if self.digits.is_empty() {
            return true;
        }
        // d × 10^p is a multiple of m × 10^q (neither d nor m ends in zero) when m divides d × 10^(p-q), and p ≥ q.
        let shift = self.last_place() - divisor.last_place();
        let Some(modulus) = divisor.coefficient() else {
            return false;
        };
        if shift < 0 || modulus == 0 {
            return false;
        }
        let remainder = self.each_digit().fold(0, |rest, digit| (rest * 10 + u128::from(digit)) % modulus);
        // Beyond 128 more zeros nothing changes: all twos and fives of a 64-bit modulus are used up.
        (0..shift.min(128)).fold(remainder, |rest, _| rest * 10 % modulus) == 0
    }

    /// The exponent, if it is a power of ten.
    pub(crate) fn power_of_ten(self) -> Option<i64> {
        (!self.negative && self.digits == b"1").then(|| self.last_place())
    }

    /// The power of ten of the last significant digit.
    fn last_place(self) -> i64 {
        self.magnitude - i64::try_from(self.each_digit().count()).unwrap_or(i64::MAX)
    }

    /// The significant digits as one integer, where 64 bits hold it.
    fn coefficient(self) -> Option<u128> {
        let mut value = 0_u64;
        for digit in self.each_digit() {
            value = value.checked_mul(10)?.checked_add(u64::from(digit))?;
        }
        Some(u128::from(value))
    }

    fn each_digit(self) -> impl Iterator<Item = u8> + Clone {
        self.digits.iter().filter(|&&byte| byte != b'.').map(|byte| byte - b'0')
    }

    fn sign(self) -> i8 {
        match (self.digits.is_empty(), self.negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        }
    }
}

impl Ord for Decimal<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_sign = self.sign().cmp(&other.sign());
        if by_sign.is_ne() || self.digits.is_empty() {
            return by_sign;
        }
        let absolute = self.magnitude.cmp(&other.magnitude).then_with(|| self.each_digit().cmp(other.each_digit()));
        if self.negative { absolute.reverse() } else { absolute }
    }
}

impl PartialOrd for Decimal<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Decimal<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Decimal<'_> {}

#[cfg(test)]
mod tests {
    use super::Decimal;
    use proptest::prelude::*;
    use std::cmp::Ordering;

    #[test]
    fn whole() {
        for text in ["0", "-0.0", "0e5", "1.0", "1e2", "10.50e1", "-7", "1E2", "0.001e3", "120e-1"] {
            assert!(Decimal::new(text).is_whole(), "{text}");
        }
        for text in ["0.5", "1e-1", "10.05e1", "-7.000001", "12e-1"] {
            assert!(!Decimal::new(text).is_whole(), "{text}");
        }
    }

    #[test]
    fn integers() {
        for (text, integer) in [
            ("0", Some("0")),
            ("-0.0", Some("0")),
            ("10.0", Some("10")),
            ("-1.5e3", Some("-1500")),
            ("1E+2", Some("100")),
            ("120e-1", Some("12")),
            ("0.5", None),
            ("12e-1", None),
            ("1e999", None),
        ] {
            assert_eq!(Decimal::new(text).to_integer().as_deref(), integer, "{text}");
        }
    }

    #[test]
    fn rounded() {
        for (text, integer) in [
            ("0", Some("0")),
            ("5.5", Some("6")),
            ("-5.5", Some("-6")),
            ("5.49999", Some("5")),
            ("0.5", Some("1")),
            ("-0.4", Some("0")),
            ("0.09", Some("0")),
            ("99.5", Some("100")),
            ("1234567890.999e-3", Some("1234568")),
            ("12e2", Some("1200")),
            ("1e999", None),
            ("1e-999999", Some("0")),
        ] {
            assert_eq!(Decimal::new(text).round().as_deref(), integer, "{text}");
        }
    }

    #[test]
    fn multiples() {
        for (text, divisor) in [
            ("8.1", "0.1"),
            ("21.4", "0.1"),
            ("8.10", "0.1"),
            ("1e-1", "0.1"),
            ("1E-1", "0.1"),
            ("0.0", "0.1"),
            ("-0", "0.1"),
            ("1e300", "0.1"),
            ("999999999999999999999.9", "0.1"),
            ("7.5", "2.5"),
            ("1e3", "8"),
            ("100", "2.5e1"),
            ("0", "3"),
        ] {
            assert!(Decimal::new(text).is_multiple_of(Decimal::new(divisor)), "{text} / {divisor}");
        }
        for (text, divisor) in
            [("6.25", "0.1"), ("1e-2", "0.1"), ("0.15", "0.1"), ("1e2", "8"), ("7", "2.5"), ("1e300", "3"), ("5", "10")]
        {
            assert!(!Decimal::new(text).is_multiple_of(Decimal::new(divisor)), "{text} / {divisor}");
        }
    }

    #[test]
    fn order() {
        for (left, right, expected) in [
            ("0", "-0.0", Ordering::Equal),
            ("1", "1.000", Ordering::Equal),
            ("1e2", "100", Ordering::Equal),
            ("0.1", "1e-1", Ordering::Equal),
            ("-1e-400", "0", Ordering::Less),
            ("100.00000000000000000001", "100", Ordering::Greater),
            ("-2", "-1", Ordering::Less),
            ("99", "100", Ordering::Less),
            ("0.09", "0.1", Ordering::Less),
            ("1e999999", "9", Ordering::Greater),
        ] {
            assert_eq!(Decimal::new(left).cmp(&Decimal::new(right)), expected, "{left} {right}");
        }
    }

    proptest! {
        // Six significant digits either way: 128-bit integers at a common scale tell the truth.
        #[test]
        fn agrees_with_integers(a in -999_999_i128..=999_999, p in 0_u32..6, b in 1_i128..=9_999, q in 0_u32..4) {
            let text = |value: i128, places: u32| format!("{value}e-{places}");
            let (left, right) = (a * 10_i128.pow(6 - p), b * 10_i128.pow(6 - q));
            let (left_text, right_text) = (text(a, p), text(b, q));
            let (x, y) = (Decimal::new(&left_text), Decimal::new(&right_text));
            prop_assert_eq!(x.cmp(&y), left.cmp(&right));
            prop_assert_eq!(x.is_multiple_of(y), left % right == 0);
            prop_assert_eq!(x.is_whole(), left % 1_000_000 == 0);
        }
    }
}
