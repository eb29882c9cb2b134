//! The limits of numbers: `minimum`, `maximum` and `multipleOf`, judged on the digits.

use crate::json::{Decimal, Number};

/// A limit of `minimum`, `maximum` or `multipleOf`, kept as it is written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Limit {
    pub(crate) text: Box<str>,
    pub(crate) float: f64,
    /// The value, where it is a small integer.
    pub(crate) integer: Option<i64>,
    /// The exponent, where the limit is a power of ten.
    pub(crate) power_of_ten: Option<i64>,
}

impl Limit {
    /// Reads the number of a schema.
    pub(super) fn new(text: &str) -> Option<Self> {
        // The schemas write `0.0` for 0.
        let text = text.strip_suffix(".0").unwrap_or(text);
        let float = text.parse().ok()?;
        let power_of_ten = Decimal::new(text).power_of_ten();
        Some(Self { text: text.into(), float, integer: text.parse().ok(), power_of_ten })
    }

    /// Whether [`Limit::divides`] can answer for this divisor.
    pub(super) fn is_divisor(&self) -> bool {
        Decimal::new(&self.text).is_divisor()
    }

    /// Whether a number is a multiple of the limit; the text usually shows that of a power of ten.
    pub(crate) fn divides(&self, number: &Number<'_>) -> bool {
        self.power_of_ten.is_some_and(|place| number.ends_at(place))
            || number.to_decimal().is_multiple_of(Decimal::new(&self.text))
    }

    /// Whether all numbers of so many decimals are multiples of the limit, at a glance. `false` may be wrong.
    #[inline]
    fn divides_all(&self, decimals: usize) -> bool {
        self.power_of_ten.is_some_and(|place| place <= 0 && place.unsigned_abs() >= decimals as u64)
    }

    /// Compares a number with the limit: small integers by themselves, doubles unless they round to the same one.
    pub(crate) fn compare(&self, number: &Number<'_>) -> std::cmp::Ordering {
        if let (Some(number), Some(limit)) = (number.to_i64(), self.integer) {
            return number.cmp(&limit);
        }
        match number.to_f64().partial_cmp(&self.float) {
            Some(order) if order.is_ne() => order,
            _ => number.to_decimal().cmp(&Decimal::new(&self.text)),
        }
    }
}

/// `minimum`, `maximum` and `multipleOf`. Who reads it takes it apart, so that the compiler leads a new keyword there.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Bounds {
    pub(crate) minimum: Option<Limit>,
    pub(crate) maximum: Option<Limit>,
    pub(crate) multiple_of: Option<Limit>,
}

impl Bounds {
    /// Whether an integer is within them, at a glance. `false` may be wrong.
    #[inline]
    pub(crate) fn admit(&self, value: i64) -> bool {
        let within = |limit: &Option<Limit>, holds: fn(i64, i64) -> bool| {
            limit.as_ref().is_none_or(|limit| limit.integer.is_some_and(|limit| holds(value, limit)))
        };
        let Self { minimum, maximum, multiple_of } = self;
        within(minimum, |value, limit| value >= limit)
            && within(maximum, |value, limit| value <= limit)
            && multiple_of.as_ref().is_none_or(|limit| limit.divides_all(0))
    }

    /// Whether a double with so many decimals is within them, at a glance. `false` may be wrong.
    #[inline]
    pub(crate) fn admit_decimal(&self, value: f64, decimals: usize) -> bool {
        let Self { minimum, maximum, multiple_of } = self;
        minimum.as_ref().is_none_or(|limit| value > limit.float)
            && maximum.as_ref().is_none_or(|limit| value < limit.float)
            && multiple_of.as_ref().is_none_or(|limit| limit.divides_all(decimals))
    }
}
