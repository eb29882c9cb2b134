//! A property's name or an enum's literal, as it is predicted to stand in a frame.
//!
//! The prediction is one comparison: 16 bytes of input, masked, against the text as JSON has it. It needs neither the end
//! of the string in the input nor its hash.

use crate::json::Rest;

/// A text as it stands in JSON, and what a comparison with raw input needs.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Prediction {
    /// The quotes included, and the colon behind a name.
    json: Box<str>,
    /// The first 16 bytes, zero beyond the end.
    head: u128,
    /// Ones where `head` counts.
    mask: u128,
}

impl Prediction {
    /// A literal.
    pub(super) fn literal(text: &str) -> Self {
        Self::new(format!("\"{text}\""))
    }

    /// The name of a property.
    pub(super) fn name(text: &str) -> Self {
        Self::new(format!("\"{text}\":"))
    }

    fn new(json: String) -> Self {
        let head = json.len().min(16);
        Self {
            head: json.bytes().take(head).rev().fold(0, |word, byte| word << 8 | u128::from(byte)),
            mask: if head == 16 { u128::MAX } else { (1 << (8 * head)) - 1 },
            json: json.into(),
        }
    }

    /// Takes it, if it stands here; a text that is escaped is none.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "see `Rest`")]
    pub(crate) fn take(&self, rest: &mut Rest<'_>) -> bool {
        let behind = self.strip(rest.as_bytes());
        if let Some(behind) = behind {
            *rest = Rest::new(behind);
        }
        behind.is_some()
    }

    #[inline]
    fn strip<'a>(&self, input: &'a [u8]) -> Option<&'a [u8]> {
        let Some(head) = input.first_chunk() else {
            return self.strip_last(input);
        };
        if (u128::from_le_bytes(*head) ^ self.head) & self.mask != 0 {
            return None;
        }
        let length = self.json.len();
        if length <= 16 {
            return Some(&input[length..]);
        }
        if length <= 32 && input.get(length - 16..length) == self.json.as_bytes().get(length - 16..) {
            return Some(&input[length..]);
        }
        self.strip_last(input)
    }

    /// A long text, or the input ends soon.
    #[inline(never)]
    fn strip_last<'a>(&self, input: &'a [u8]) -> Option<&'a [u8]> {
        input.strip_prefix(self.json.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: [&str; 9] = [
        "",
        "a",
        "limit_L2",
        "limit_L3",
        "thirteen_long",
        "fourteen__long",
        "exactlySixteen16",
        "maxDischargeReactivePower_L2",
        "maxDischargeReactivePower_L2_and_more",
    ];

    #[test]
    fn a_text_is_met_whole_or_not_at_all() {
        for text in TEXTS {
            for (prediction, end) in [(Prediction::literal(text), ""), (Prediction::name(text), ":")] {
                for other in TEXTS {
                    for padding in ["", " ", " and more than sixteen bytes of input"] {
                        let input = format!("\"{other}\"{end}{padding}");
                        let rest = (text == other).then_some(padding.as_bytes());
                        assert_eq!(prediction.strip(input.as_bytes()), rest, "{prediction:?} {input}");
                    }
                }
                let cut = (0..prediction.json.len()).map(|end| &prediction.json[..end]);
                assert!(cut.clone().all(|input| prediction.strip(input.as_bytes()).is_none()), "{text}");
            }
        }
    }
}
