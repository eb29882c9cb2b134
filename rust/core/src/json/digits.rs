//! Writes the digits of small numbers into a register, so that the text of a number is stored in one step.

/// Text of at most 16 bytes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct ShortText {
    /// The text, its first byte in the lowest byte; zeros after it.
    bytes: u128,
    pub(super) length: usize,
}

impl ShortText {
    /// Returns the digits of an integer of at most eight digits.
    #[inline]
    pub(super) fn integer(value: u64) -> Option<Self> {
        let (digits, length) = digits(value, 1)?;
        Some(Self { bytes: digits.into(), length })
    }

    /// Returns the text of `value / 10^decimals` with one to seven decimals, if it has at most eight digits.
    #[inline]
    pub(super) fn decimal(value: u64, decimals: usize) -> Option<Self> {
        let (digits, count) = digits(value, decimals + 1)?;
        let point = 8 * (count - decimals);
        let whole = digits & ((1 << point) - 1);
        let bytes = u128::from(whole | u64::from(b'.') << point) | u128::from(digits ^ whole) << 8;
        Some(Self { bytes, length: count + 1 })
    }

    #[inline]
    pub(super) fn to_bytes(self) -> [u8; 16] {
        self.bytes.to_le_bytes()
    }
}

/// The digits of a value, zeros before it where it has fewer than `least`, the first in the lowest byte; and their number.
#[inline]
fn digits(value: u64, least: usize) -> Option<(u64, usize)> {
    if value >= 100_000_000 {
        return None;
    }
    // Halves, their halves and those of these, side by side; the factors divide by 100 and by 10 what is in range.
    let (upper, lower) = (value / 10_000, value % 10_000);
    let fours = upper | lower << 32;
    let hundreds = (fours * 10_486) >> 20 & 0x7f_0000_007f;
    let pairs = hundreds | (fours - 100 * hundreds) << 16;
    let tens = (pairs * 103) >> 10 & 0x000f_000f_000f_000f;
    let eight = tens | (pairs - 10 * tens) << 8;
    let zeros = (eight | 1 << (8 * (8 - least))).trailing_zeros() as usize / 8;
    Some(((eight | 0x3030_3030_3030_3030) >> (8 * zeros), 8 - zeros))
}

#[cfg(test)]
mod tests {
    use super::ShortText;
    use proptest::prelude::*;

    fn text(short: ShortText) -> String {
        let bytes = short.to_bytes();
        assert!(bytes[short.length..].iter().all(|&byte| byte == 0));
        String::from_utf8(bytes[..short.length].to_vec()).unwrap()
    }

    #[test]
    fn what_is_not_short() {
        for value in [100_000_000, u64::MAX] {
            assert_eq!((ShortText::integer(value), ShortText::decimal(value, 1)), (None, None));
        }
    }

    #[test]
    fn integers_around_every_power() {
        for power in (0..9).map(|power| 10_u64.pow(power)) {
            for value in [power - 1, power, 3 * power + 7].into_iter().filter(|&value| value < 100_000_000) {
                assert_eq!(text(ShortText::integer(value).unwrap()), value.to_string());
            }
        }
    }

    proptest! {
        #[test]
        fn agrees_with_the_standard_library(value in (0..9_u32).prop_flat_map(|digits| 0..10_u64.pow(digits)), decimals in 1..8_usize) {
            prop_assert_eq!(text(ShortText::integer(value).unwrap()), value.to_string());
            let digits = format!("{value:0width$}", width = decimals + 1);
            let (whole, fraction) = digits.split_at(digits.len() - decimals);
            prop_assert_eq!(text(ShortText::decimal(value, decimals).unwrap()), format!("{whole}.{fraction}"));
        }
    }
}
