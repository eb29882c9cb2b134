//! `samples`: a row for each `sampledValue`, its value in the base unit of what was measured.

use super::column::{Column, DECIMAL_DIGITS, DECIMAL_SCALE, Nulls, Texts, Values, Words};
use super::layout::{Form, Place, Places};
use crate::json::EXACT_POWERS;
use crate::schema::{Catalog, Kind};
use crate::version::Version;
use std::sync::Arc;

/// The places of sampled values in the payloads of a version, which `with_quantities` makes quantities of.
pub fn sample_places(catalog: &Catalog) -> Vec<Places> {
    let request = |action: &str, array: &str, columns: &[(&'static str, &str)]| {
        let place = |(column, pointer): (&str, String)| Place {
            column: column.into(),
            pointer,
            form: match column {
                // So that no digit of a value is lost; and ids are integers in 1.6, texts in 2.x.
                "value" | "transaction" => Form::Text,
                "unit" | "context" | "measurand" | "phase" | "location" => Form::Words,
                _ => Form::Typed,
            },
        };
        let columns = columns.iter().map(|&(column, pointer)| (column, pointer.to_owned()));
        let meter = |(column, step): (&'static str, &str)| (column, format!("/{array}/*/{step}"));
        let shared = [
            ("time", "timestamp"),
            ("context", "sampledValue/*/context"),
            ("measurand", "sampledValue/*/measurand"),
            ("phase", "sampledValue/*/phase"),
            ("location", "sampledValue/*/location"),
            ("value", "sampledValue/*/value"),
        ];
        let unit: &[(&'static str, &str)] = match catalog.version() {
            Version::V16 => &[("unit", "sampledValue/*/unit")],
            Version::V201 | Version::V21 => &[
                ("unit", "sampledValue/*/unitOfMeasure/unit"),
                ("multiplier", "sampledValue/*/unitOfMeasure/multiplier"),
            ],
        };
        Some(Places {
            action: catalog.find(action.as_bytes())?,
            kind: Kind::Request,
            rows: format!("/{array}/*/sampledValue/*"),
            columns: columns.chain(shared.into_iter().chain(unit.iter().copied()).map(meter)).map(place).collect(),
        })
    };
    let places = match catalog.version() {
        Version::V16 => [
            request("MeterValues", "meterValue", &[("connector", "/connectorId"), ("transaction", "/transactionId")]),
            request("StopTransaction", "transactionData", &[("transaction", "/transactionId")]),
        ],
        Version::V201 | Version::V21 => [
            request("MeterValues", "meterValue", &[("evse", "/evseId")]),
            request(
                "TransactionEvent",
                "meterValue",
                &[
                    ("evse", "/evse/id"),
                    ("connector", "/evse/connectorId"),
                    ("transaction", "/transactionInfo/transactionId"),
                ],
            ),
        ],
    };
    places.into_iter().flatten().collect()
}

/// Makes the values of a column without rows.
type Empty = fn() -> Values;

/// The first columns of samples, in order.
const COLUMNS: [(&str, Empty); 5] =
    [("row", integers), ("time", times), ("evse", integers), ("connector", integers), ("transaction", texts)];

/// The columns after those, whose texts are few, each with the text of a `sampledValue` that leaves it out [1.6 7.43, 2.0.1
/// 2.44].
const FEW: [(&str, Option<&str>); 4] = [
    ("context", Some("Sample.Periodic")),
    ("measurand", Some("Energy.Active.Import.Register")),
    ("phase", None),
    ("location", Some("Outlet")),
];

/// The index of the column of measurands.
const MEASURAND: usize = COLUMNS.len() + 1;

fn integers() -> Values {
    Values::Int64(Vec::new())
}

fn times() -> Values {
    Values::Time(Vec::new())
}

fn texts() -> Values {
    Values::Text(Texts::default())
}

fn words() -> Values {
    Values::Words(Words::new(Arc::default()))
}

/// The units that are multiples of another one: that one, and the power of ten.
const MULTIPLES: [(&str, &str, i64); 8] = [
    ("kWh", "Wh", 3),
    ("kW", "W", 3),
    ("kvarh", "varh", 3),
    ("kvar", "var", 3),
    ("kVAh", "VAh", 3),
    ("kVA", "VA", 3),
    ("kPa", "Pa", 3),
    // As some schemas of 1.6 spell it.
    ("Celcius", "Celsius", 0),
];

/// Which of the columns whose texts are few are written, and have not the default: a column for each that has one.
pub(super) fn written(found: &[Column]) -> Vec<Column> {
    let rows = found.first().map_or(0, Column::rows);
    let with_default = FEW.iter().filter(|(_, default)| default.is_some());
    with_default
        .map(|(name, _)| {
            let codes = found.iter().find_map(|column| match &column.values {
                Values::Words(words) if *column.name == **name => Some(&words.codes),
                _ => None,
            });
            let written = |row| codes.is_some_and(|codes| codes.get(row).is_some_and(|&code| code >= 0));
            Column::new(&format!("{name}_is_written"), Values::Boolean((0..rows).map(written).collect()))
        })
        .collect()
}

/// Makes quantities of the rows of [`sample_places`].
pub(super) fn with_quantities(mut found: Vec<Column>) -> Vec<Column> {
    let rows = found.first().map_or(0, Column::rows);
    let mut take = |name: &str, empty: Empty| {
        let index = found.iter().position(|column| *column.name == *name);
        let mut column = index.map_or_else(|| Column::new(name, empty()), |index| found.swap_remove(index));
        column.resize(rows);
        column
    };
    let mut made: Vec<_> = COLUMNS.iter().map(|&(name, empty)| take(name, empty)).collect();
    made.extend(FEW.map(|(name, default)| with_default(take(name, words), default)));
    let [value, multiplier, unit] = [("value", texts as Empty), ("multiplier", integers), ("unit", words)]
        .map(|(name, empty)| take(name, empty).values);
    let quantities = match (value, multiplier, unit, &made[MEASURAND].values) {
        (Values::Text(values), Values::Int64(multipliers), Values::Words(units), Values::Words(measurands)) => {
            quantities(&values, &multipliers, &units, measurands)
        }
        _ => unreachable!("`sample_places` has columns of these types"),
    };
    made.extend(quantities);
    made
}

/// Puts a word into the rows of a column that have none.
fn with_default(mut column: Column, default: Option<&str>) -> Column {
    if let (Some(default), Values::Words(words)) = (default, &mut column.values) {
        let code = words.code(default);
        words.codes.iter_mut().for_each(|each| *each = if *each < 0 { code } else { *each });
    }
    column
}

/// The units of rows, and their values in them: as doubles, and as decimals.
fn quantities(values: &Texts, multipliers: &[i64], units: &Words, measurands: &Words) -> [Column; 3] {
    let rows = multipliers.len();
    // By the words that stand in the frames, and at last where there is none; an empty one says nothing.
    let mut words = Words::new(Arc::new(["Wh".into()]));
    let base = |written: &str| {
        let multiple = MULTIPLES.iter().find(|(multiple, ..)| *multiple == written);
        let (base, exponent) = multiple.map_or((written, 0), |&(_, base, exponent)| (base, exponent));
        (!written.is_empty()).then(|| (words.code(base), exponent))
    };
    let bases: Vec<_> = units.all().map(base).chain([None]).collect();
    let implied = |measurand: &str| if measurand.starts_with("Energy.") { (0, 0) } else { (-1, 0) };
    let implied: Vec<_> = measurands.all().map(implied).chain([(-1, 0)]).collect();
    let (mut doubles, mut no_double) = (Vec::with_capacity(rows), Nulls::default());
    let (mut decimals, mut no_decimal) = (Vec::with_capacity(rows), Nulls::default());
    words.codes.reserve(rows);
    let entry = |code: i32, last: usize| usize::try_from(code).unwrap_or(last);
    for (row, ((&multiplier, &unit), &measurand)) in
        multipliers.iter().zip(&units.codes).zip(&measurands.codes).enumerate()
    {
        let (code, exponent) =
            bases[entry(unit, bases.len() - 1)].unwrap_or_else(|| implied[entry(measurand, implied.len() - 1)]);
        words.codes.push(code);
        // The text of a row without a value is empty.
        let (double, decimal) = quantity(values.get(row), multiplier.saturating_add(exponent));
        if double.is_none() {
            no_double.add(row..row + 1);
        }
        if decimal.is_none() {
            no_decimal.add(row..row + 1);
        }
        doubles.push(double.unwrap_or_default());
        decimals.push(decimal.unwrap_or_default());
    }
    [
        Column::new("unit", Values::Words(words)),
        Column { nulls: no_double, ..Column::new("value", Values::Float64(doubles)) },
        Column { nulls: no_decimal, ..Column::new("decimal", Values::Decimal(decimals)) },
    ]
}

/// The number that a station has written, times a power of ten: as a double, and as a decimal.
#[inline]
fn quantity(text: &[u8], power: i64) -> (Option<f64>, Option<i128>) {
    if let Some((double, decimal)) = usual(text, power) {
        return (Some(double), Some(decimal));
    }
    let number = Digits::read(text).map(|number| number.shifted(power));
    (number.and_then(Digits::to_f64), number.and_then(Digits::to_decimal))
}

/// Reads a number as nearly all are, as a double and as a decimal: it has few digits and perhaps a point, and both types hold
/// its power exactly.
#[inline]
#[allow(clippy::cast_precision_loss, reason = "integers below 2^53 are exact")]
fn usual(text: &[u8], power: i64) -> Option<(f64, i128)> {
    let (digits, sign) = if let [b'-', digits @ ..] = text { (digits, -1) } else { (text, 1) };
    if digits.len() > SHORT {
        return None;
    }
    let (mut mantissa, mut count, mut after_point, mut is_after_point) = (0_i64, 0_usize, 0, false);
    for &byte in digits {
        match byte {
            b'0'..=b'9' => {
                mantissa = 10 * mantissa + i64::from(byte - b'0');
                count += 1;
                after_point += i64::from(is_after_point);
            }
            b'.' if !is_after_point => is_after_point = true,
            _ => return None,
        }
    }
    let power = power.checked_sub(after_point)?;
    let double = EXACT_POWERS.get(usize::try_from(power.unsigned_abs()).ok()?)?;
    let decimal = POWERS[..=SHORT].get(usize::try_from(power.checked_add(DECIMAL_SCALE.into())?).ok()?)?;
    if count == 0 || mantissa >= 1 << 53 {
        return None;
    }
    mantissa *= sign;
    // Both factors are exact, so one rounding is all there is.
    let value = if power < 0 { mantissa as f64 / double } else { mantissa as f64 * double };
    Some((value, i128::from(mantissa) * decimal))
}

/// A decimal number: an integer, and the power of ten to multiply it by.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Digits {
    mantissa: i128,
    exponent: i64,
}

/// So many digits fit 64 bits.
const SHORT: usize = 18;

/// The powers of ten that 128 bits hold.
const POWERS: [i128; DECIMAL_DIGITS as usize + 1] = {
    let mut powers = [1; DECIMAL_DIGITS as usize + 1];
    let mut index = 1;
    while index < powers.len() {
        powers[index] = 10 * powers[index - 1];
        index += 1;
    }
    powers
};

/// No integer of [`DECIMAL_DIGITS`] digits is greater.
const MOST: i128 = 10_i128.pow(DECIMAL_DIGITS) - 1;

impl Digits {
    /// Reads a number as stations write them: with a sign, a point and an exponent where they like, and with zeros or
    /// blanks around it.
    #[cold]
    fn read(text: &[u8]) -> Option<Self> {
        let text = text.trim_ascii();
        let (text, negative) = match text.split_first()? {
            (b'-', rest) => (rest, true),
            (b'+', rest) => (rest, false),
            _ => (text, false),
        };
        let (digits, power) = match text.iter().position(|&byte| byte | 0x20 == b'e') {
            Some(at) => (&text[..at], std::str::from_utf8(&text[at + 1..]).ok()?.parse::<i64>().ok()?),
            None => (text, 0),
        };
        let (mut mantissa, mut after_point, mut is_after_point, mut count) = (0_i128, 0_i64, false, 0);
        for &byte in digits {
            match byte {
                b'0'..=b'9' => {
                    mantissa = mantissa.checked_mul(10)?.checked_add(i128::from(byte - b'0'))?;
                    after_point += i64::from(is_after_point);
                    count += 1;
                }
                b'.' if !is_after_point => is_after_point = true,
                _ => return None,
            }
        }
        let mantissa = if negative { -mantissa } else { mantissa };
        (count > 0).then_some(Self { mantissa, exponent: power.saturating_sub(after_point) })
    }

    fn shifted(self, by: i64) -> Self {
        Self { exponent: self.exponent.saturating_add(by), ..self }
    }

    /// The nearest double, if that is finite.
    fn to_f64(self) -> Option<f64> {
        format!("{}e{}", self.mantissa, self.exponent).parse().ok().filter(|value: &f64| value.is_finite())
    }

    /// The number in units of 10^-[`DECIMAL_SCALE`], if it is a whole number of those and has no more than
    /// [`DECIMAL_DIGITS`] digits.
    fn to_decimal(self) -> Option<i128> {
        if self.mantissa == 0 {
            return Some(0);
        }
        let power = self.exponent.saturating_add(i64::from(DECIMAL_SCALE));
        let factor = *POWERS.get(usize::try_from(power.unsigned_abs()).ok()?)?;
        let value = if power < 0 {
            (self.mantissa % factor == 0).then_some(self.mantissa / factor)?
        } else {
            self.mantissa.checked_mul(factor)?
        };
        (value.abs() <= MOST).then_some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::{Digits, quantity, usual};

    #[test]
    fn the_usual_numbers_are_read_as_all_are() {
        for text in ["0", "7", "-7.25", "18232.6", "9007199254740991", "0.000000000001", "000000000000000012", "-.5"] {
            for power in [-13, -12, -3, 0, 3, 10, 18, i64::MIN, i64::MAX] {
                let number = Digits::read(text.as_bytes()).map(|number| number.shifted(power));
                let all = (number.and_then(Digits::to_f64), number.and_then(Digits::to_decimal));
                if let Some((double, decimal)) = usual(text.as_bytes(), power) {
                    assert_eq!((Some(double), Some(decimal)), all, "{text} {power}");
                }
                assert_eq!(quantity(text.as_bytes(), power), all, "{text} {power}");
            }
        }
        assert_eq!(usual(b"18232.6", 3), Some((18_232_600.0, 18_232_600_000_000_000_000)));
    }

    #[test]
    fn numbers_as_stations_write_them() {
        for (text, decimal, double) in [
            ("0", Some(0), Some(0.0)),
            ("-0.0", Some(0), Some(0.0)),
            ("1234.5", Some(1_234_500_000_000_000), Some(1234.5)),
            ("-1e-12", Some(-1), Some(-1e-12)),
            ("1e-13", None, Some(1e-13)),
            ("10e-13", Some(1), Some(1e-12)),
            ("+007.50", Some(7_500_000_000_000), Some(7.5)),
            (" 12 ", Some(12_000_000_000_000), Some(12.0)),
            (".5", Some(500_000_000_000), Some(0.5)),
            ("5.", Some(5_000_000_000_000), Some(5.0)),
            ("0.1", Some(100_000_000_000), Some(0.1)),
            ("9007199254740993", Some(9_007_199_254_740_993_000_000_000_000), Some(9_007_199_254_740_992.0)),
            ("99999999999999999999999999", Some(99_999_999_999_999_999_999_999_999_000_000_000_000), Some(1e26)),
            ("100000000000000000000000000", None, Some(1e26)),
            ("1e400", None, None),
            ("1e-400", None, Some(0.0)),
            ("0e999999999999999999", Some(0), Some(0.0)),
            ("12,5", None, None),
            ("1.2.3", None, None),
            ("0x10", None, None),
            ("NaN", None, None),
            ("e5", None, None),
            ("1e", None, None),
            (".", None, None),
            ("-", None, None),
            ("--1", None, None),
            ("", None, None),
        ] {
            assert_eq!(quantity(text.as_bytes(), 0), (double, decimal), "{text}");
        }
    }
}
