//! `samples`: a row for each `sampledValue`, its value in the base unit of what was measured.

use super::column::{Column, DECIMAL_DIGITS, DECIMAL_SCALE, Values, Words};
use super::layout::{Place, Places};
use crate::json::EXACT_POWERS;
use crate::schema::{Catalog, Kind};
use crate::version::Version;
use std::sync::Arc;

/// The places of sampled values in the payloads of a version, which [`with_quantities`] makes quantities of.
pub fn sample_places(catalog: &Catalog) -> Vec<Places> {
    let request = |action: &str, array: &str, columns: &[(&'static str, &str)]| {
        let place = |(column, pointer): (&str, String)| Place {
            column: column.into(),
            pointer,
            // So that no digit of a value is lost; and ids are integers in 1.6, texts in 2.x.
            as_text: matches!(column, "value" | "transaction" | "unit"),
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

/// The columns of samples, in order, with the value of those that a `sampledValue` leaves out [1.6 7.43, 2.0.1 2.44].
const COLUMNS: [(&str, Option<&str>); 9] = [
    ("row", None),
    ("time", None),
    ("evse", None),
    ("connector", None),
    ("transaction", None),
    ("context", Some("Sample.Periodic")),
    ("measurand", Some("Energy.Active.Import.Register")),
    ("phase", None),
    ("location", Some("Outlet")),
];

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

/// Makes quantities of the rows of [`sample_places`]: what is left out has its default, values are brought to their base unit
/// as decimals and as doubles. A value that is not a number, such as signed data, is null.
pub fn with_quantities(columns: Vec<Column>) -> Vec<Column> {
    let rows = columns.first().map_or(0, Column::rows);
    let mut found = columns;
    let mut take = |name: &str| found.iter().position(|column| *column.name == *name).map(|at| found.swap_remove(at));
    let mut made = Vec::new();
    for (name, default) in COLUMNS {
        let mut column = take(name).unwrap_or_else(|| {
            let values =
                if name == "transaction" { Values::Text(super::Texts::default()) } else { Values::Int64(Vec::new()) };
            let mut column = Column::new(name, values);
            (0..rows).for_each(|_| column.push_null());
            column
        });
        if let (Some(default), Values::Words(words)) = (default, &mut column.values) {
            let code = words.code(default);
            let absent = column.present.iter_mut().zip(&mut words.codes).filter(|(present, _)| !**present);
            absent.for_each(|(present, word)| (*present, *word) = (true, code));
        }
        made.push(column);
    }
    let measurand = &made[6];
    let (units, exponents) = units(take("unit").as_ref(), measurand, rows);
    let multiplier = take("multiplier");
    let value = take("value");
    let mut doubles = Column::new("value", Values::Float64(Vec::with_capacity(rows)));
    let mut decimals = Column::new("decimal", Values::Decimal(Vec::with_capacity(rows)));
    for (row, exponent) in exponents.into_iter().enumerate() {
        let number = value.as_ref().and_then(|value| Digits::read(text(value, row)?));
        let shift = multiplier.as_ref().and_then(|multiplier| integer(multiplier, row)).unwrap_or(0);
        let number = number.map(|number| number.shifted(exponent.saturating_add(shift)));
        push(&mut doubles, number.and_then(Digits::to_f64), |values, value| {
            if let Values::Float64(values) = values {
                values.push(value);
            }
        });
        push(&mut decimals, number.and_then(Digits::to_decimal), |values, value| {
            if let Values::Decimal(values) = values {
                values.push(value);
            }
        });
    }
    made.extend([units, doubles, decimals]);
    made
}

fn push<T>(column: &mut Column, value: Option<T>, add: impl FnOnce(&mut Values, T)) {
    match value {
        Some(value) => {
            add(&mut column.values, value);
            column.present.push(true);
        }
        None => column.push_null(),
    }
}

/// The base units of the rows, and the powers of ten that bring values to them.
fn units(unit: Option<&Column>, measurand: &Column, rows: usize) -> (Column, Vec<i64>) {
    let mut exponents = Vec::with_capacity(rows);
    let mut words = Words::new(Arc::new(["Wh".into()]));
    let mut present = Vec::with_capacity(rows);
    let mut last: (Option<&str>, i32, i64) = (None, 0, 0);
    for row in 0..rows {
        let written = unit.and_then(|unit| text(unit, row)).filter(|unit| !unit.is_empty());
        let is_energy = || text(measurand, row).is_some_and(|measurand| measurand.starts_with("Energy."));
        let Some(written) = written.or_else(|| is_energy().then_some("Wh")) else {
            words.codes.push(0);
            present.push(false);
            exponents.push(0);
            continue;
        };
        if last.0 != Some(written) {
            let multiple = MULTIPLES.iter().find(|(multiple, ..)| *multiple == written);
            let (base, exponent) = multiple.map_or((written, 0), |&(_, base, exponent)| (base, exponent));
            last = (Some(written), words.code(base), exponent);
        }
        words.codes.push(last.1);
        present.push(true);
        exponents.push(last.2);
    }
    (Column { name: "unit".into(), values: Values::Words(words), present }, exponents)
}

/// The text of a row, if it has one.
fn text(column: &Column, row: usize) -> Option<&str> {
    if !column.present[row] {
        return None;
    }
    match &column.values {
        Values::Words(words) => words.word(words.codes[row]),
        Values::Text(texts) => texts.text(row),
        _ => None,
    }
}

fn integer(column: &Column, row: usize) -> Option<i64> {
    match &column.values {
        Values::Int64(values) if column.present[row] => Some(values[row]),
        _ => None,
    }
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
    fn read(text: &str) -> Option<Self> {
        let text = text.trim_ascii();
        let (text, negative) = match text.as_bytes().first()? {
            b'-' => (&text[1..], true),
            b'+' => (&text[1..], false),
            _ => (text, false),
        };
        let (digits, power) = match text.find(['e', 'E']) {
            Some(at) => (&text[..at], text[at + 1..].parse::<i64>().ok()?),
            None => (text, 0),
        };
        // Nearly always 64 bits hold the digits, and arithmetic with them takes a fraction of the time.
        let (mut short, mut long) = (0_i64, None);
        let (mut after_point, mut is_after_point, mut count) = (0_i64, false, 0);
        for byte in digits.bytes() {
            match byte {
                b'0'..=b'9' => {
                    let digit = byte - b'0';
                    if count < SHORT {
                        short = 10 * short + i64::from(digit);
                    } else {
                        let digits: i128 = long.unwrap_or(i128::from(short));
                        long = Some(digits.checked_mul(10)?.checked_add(i128::from(digit))?);
                    }
                    after_point += i64::from(is_after_point);
                    count += 1;
                }
                b'.' if !is_after_point => is_after_point = true,
                _ => return None,
            }
        }
        let mantissa = long.unwrap_or(i128::from(short));
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
            let number = Digits::read(text);
            assert_eq!(number.and_then(Digits::to_decimal), decimal, "{text}");
            assert_eq!(number.and_then(Digits::to_f64), double, "{text}");
        }
    }
}
