//! JSON by `serde_json`, and the questions that it does not answer: is a name repeated, is a limit exceeded.

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::collections::HashSet;
use std::fmt;

/// A JSON text.
pub(crate) struct Document {
    pub(crate) value: Value,
    /// An object has two properties of one name.
    pub(crate) repeats: bool,
    /// An element of the frame nests more than 64 deep, or a number is longer or larger than is read.
    pub(crate) beyond_limits: bool,
}

/// Reads a text; `None` where it is no JSON, or nests deeper than 127.
pub(crate) fn read(text: &[u8]) -> Option<Document> {
    let value: Value = serde_json::from_slice(text).ok()?;
    let mut repeats = false;
    let walk = Repeats(&mut repeats);
    walk.deserialize(&mut serde_json::Deserializer::from_slice(text)).ok()?;
    let deep = match &value {
        Value::Array(elements) => elements.iter().any(|element| is_deeper(element, 64)),
        other => is_deeper(other, 64),
    };
    Some(Document { value, repeats, beyond_limits: deep || numbers(text).any(is_large) })
}

/// Walks a text to see whether a name is repeated.
struct Repeats<'r>(&'r mut bool);

impl<'de> DeserializeSeed<'de> for Repeats<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Repeats<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }
    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }
    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }
    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }
    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element_seed(Repeats(self.0))?.is_some() {}
        Ok(())
    }
    fn visit_map<A: MapAccess<'de>>(self, mut properties: A) -> Result<(), A::Error> {
        let mut names = HashSet::new();
        while let Some(name) = properties.next_key::<String>()? {
            *self.0 |= !names.insert(name);
            properties.next_value_seed(Repeats(self.0))?;
        }
        Ok(())
    }
}

fn is_deeper(value: &Value, levels: usize) -> bool {
    match value {
        Value::Array(items) => levels == 0 || items.iter().any(|item| is_deeper(item, levels - 1)),
        Value::Object(properties) => levels == 0 || properties.values().any(|value| is_deeper(value, levels - 1)),
        _ => false,
    }
}

/// The numbers of a JSON text as they stand there, which `serde_json` does not keep.
fn numbers(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut in_string = false;
    let mut escaped = false;
    text.split(move |&byte| {
        let outside = !in_string && byte != b'"';
        in_string = in_string != (byte == b'"' && !escaped);
        escaped = in_string && byte == b'\\' && !escaped;
        !(outside && matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'))
    })
}

/// More than 640 characters, or an exponent of more than six digits.
fn is_large(number: &[u8]) -> bool {
    let exponent = number.iter().position(|byte| matches!(byte, b'e' | b'E')).map_or(&[][..], |at| &number[at + 1..]);
    let zeros = exponent.iter().take_while(|byte| matches!(byte, b'+' | b'-' | b'0')).count();
    number.len() > 640 || exponent.len() - zeros > 6
}
