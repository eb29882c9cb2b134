//! Doubles with few decimals, as most of OCPP's are, are written as the integers that they are when scaled.
//!
//! Two decimals of at most 15 digits are never the same double. So a decimal of that many that rounds to a double is
//! the only one, and no shorter one does: it is what the general algorithm finds.

/// The decimal `digits / 10^decimals` that a double is, which is not negative: of at most 15 digits and of one to three
/// decimals, of which only the first may be a zero at the end.
#[inline]
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::float_cmp,
    reason = "fifteen digits are exact, and the question is whether it is the very same double"
)]
pub(super) fn short_decimal(value: f64) -> Option<(u64, usize)> {
    debug_assert!(value.is_sign_positive());
    if value * 1000.0 >= 1e15 {
        return None;
    }
    let tenths = (value * 10.0 + 0.5) as i64;
    if tenths as f64 / 10.0 == value {
        return Some((tenths.cast_unsigned(), 1));
    }
    let thousandths = (value * 1000.0 + 0.5) as i64;
    if thousandths as f64 / 1000.0 == value {
        let thousandths = thousandths.cast_unsigned();
        return Some(if thousandths.is_multiple_of(10) { (thousandths / 10, 2) } else { (thousandths, 3) });
    }
    None
}

#[cfg(test)]
mod tests {
    use super::short_decimal;
    use proptest::prelude::*;

    /// `digits / 10^decimals`, as it is written.
    fn text(digits: u64, decimals: usize) -> String {
        let digits = format!("{digits:0width$}", width = decimals + 1);
        let (whole, rest) = digits.split_at(digits.len() - decimals);
        format!("{whole}.{rest}")
    }

    #[test]
    fn what_has_few_decimals() {
        for (value, expected) in [
            (0.0, Some((0, 1))),
            (16.0, Some((160, 1))),
            (0.1, Some((1, 1))),
            (230.25, Some((23025, 2))),
            (1.005, Some((1005, 3))),
            (999_999_999_999.9, Some((9_999_999_999_999, 1))),
            (1e12, None),
            (0.0001, None),
            (0.1 + 0.2, None),
            (f64::MAX, None),
        ] {
            assert_eq!(short_decimal(value), expected, "{value}");
        }
    }

    proptest! {
        #[test]
        fn agrees_with_the_general_algorithm(
            value in prop_oneof![
                (0..10_u64.pow(15), 0..5_usize).prop_map(|(digits, decimals)| text(digits, decimals).parse().unwrap()),
                (0..10_u64.pow(6), 0..5_usize).prop_map(|(digits, decimals)| text(digits, decimals).parse().unwrap()),
                any::<f64>().prop_filter("finite", |value| value.is_finite()).prop_map(f64::abs),
            ],
        ) {
            if let Some((digits, decimals)) = short_decimal(value) {
                let mut general = zmij::Buffer::new();
                prop_assert_eq!(general.format_finite(value), text(digits, decimals));
            }
        }
    }
}
