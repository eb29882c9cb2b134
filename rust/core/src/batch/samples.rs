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
        words.codes.iter_mut().filter(|code| **code < 0).for_each(|absent| *absent = code);
    }
    column
}

/// The units of rows, and their values in them: as doubles, and as decimals.
fn quantities(values: &Texts, multipliers: &[i64], units: &Words, measurands: &Words) -> [Column; 3] {
    let rows = multipliers.len();
    // By the words that stand in the frames; an empty one says nothing.
    let mut words = Words::new(Arc::new(["Wh".into()]));
    let base = |written: &str| {
        let multiple = MULTIPLES.iter().find(|(multiple, ..)| *multiple == written);
        let (base, exponent) = multiple.map_or((written, 0), |&(_, base, exponent)| (base, exponent));
        (!written.is_empty()).then(|| (words.code(base), exponent))
    };
    let bases: Vec<_> = units.all().map(base).collect();
    let is_energy: Vec<_> = measurands.all().map(|measurand| measurand.starts_with("Energy.")).collect();
    let (mut doubles, mut no_double) = (Vec::with_capacity(rows), Nulls::default());
    let (mut decimals, mut no_decimal) = (Vec::with_capacity(rows), Nulls::default());
    for (row, &multiplier) in multipliers.iter().enumerate() {
        let written = usize::try_from(units.codes[row]).ok().and_then(|unit| bases[unit]);
        let implied = || usize::try_from(measurands.codes[row]).is_ok_and(|one| is_energy[one]).then_some((0, 0));
        let (code, exponent) = written.or_else(implied).unwrap_or((-1, 0));
        words.codes.push(code);
        // The text of a row without a value is empty.
        let number = Digits::read(values.get(row)).map(|number| number.shifted(multiplier.saturating_add(exponent)));
        let (double, decimal) = (number.and_then(Digits::to_f64), number.and_then(Digits::to_decimal));
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
    /// Reads a number as stations write them: with a sign, a point and an exponent where they like, and with zeros or blanks
    /// around it.
    #[inline]
    fn read(text: &[u8]) -> Option<Self> {
        Self::short(text).or_else(|| Self::other(text))
    }

    /// Reads a number of few digits and perhaps a point, as nearly all are.
    #[inline]
    fn short(text: &[u8]) -> Option<Self> {
        if text.len() > SHORT {
            return None;
        }
        let (mut mantissa, mut point) = (0_i64, None);
        for (place, &byte) in text.iter().enumerate() {
            match byte {
                b'0'..=b'9' => mantissa = 10 * mantissa + i64::from(byte - b'0'),
                b'.' if point.is_none() => point = Some(place),
                _ => return None,
            }
        }
        let after_point = point.map_or(0, |point| text.len() - point - 1);
        let digits = text.len() - usize::from(point.is_some());
        let exponent = -after_point.cast_signed() as i64;
        (digits > 0).then_some(Self { mantissa: mantissa.into(), exponent })
    }

    #[inline(never)]
    fn other(text: &[u8]) -> Option<Self> {
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
    #[allow(clippy::cast_precision_loss, reason = "integers below 2^53 are exact")]
    fn to_f64(self) -> Option<f64> {
        let power = usize::try_from(self.exponent.unsigned_abs()).ok().and_then(|index| EXACT_POWERS.get(index));
        // Both factors are exact, so one rounding is all there is.
        if let (Some(power), Ok(mantissa)) = (power, i64::try_from(self.mantissa))
            && mantissa.unsigned_abs() < 1 << 53
        {
            let mantissa = mantissa as f64;
            return Some(if self.exponent < 0 { mantissa / power } else { mantissa * power });
        }
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
        } else if let (Ok(mantissa), Ok(factor)) = (i64::try_from(self.mantissa), i64::try_from(factor)) {
            i128::from(mantissa) * i128::from(factor)
        } else {
            self.mantissa.checked_mul(factor)?
        };
        (value.abs() <= MOST).then_some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::Digits;

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
            let number = Digits::read(text.as_bytes());
            assert_eq!(number.and_then(Digits::to_decimal), decimal, "{text}");
            assert_eq!(number.and_then(Digits::to_f64), double, "{text}");
        }
    }
}
