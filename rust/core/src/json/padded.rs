//! ASCII text that is known beforehand and stands in many frames: the name of a property with its quotes, its comma and its
//! colon, the literal of an enum. It is written in one step and recognised in one comparison of its first bytes, whether
//! they are all its own or not.
#![allow(clippy::inline_always, reason = "see `Rest`")]

use super::copy::same;
use super::rest::Rest;
use super::scan::{BLOCK, equal_bytes};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Padded {
    pub(super) head: [u8; HEAD],
    /// Bit `i`: byte `i` of the head is the text's.
    mask: u32,
    pub(super) length: usize,
    /// What is after the head, if anything is.
    pub(super) tail: Option<Box<[u8]>>,
}

/// Names and literals are seldom longer.
pub(super) const HEAD: usize = 2 * BLOCK;

impl Padded {
    pub(crate) const EMPTY: Self = Self::short("");
    pub(crate) const COLON: Self = Self::short(":");
    pub(crate) const COMMA: Self = Self::short(",");

    pub(crate) fn boolean(value: bool) -> &'static Self {
        static BOOLEANS: [Padded; 2] = [Padded::short("false"), Padded::short("true")];
        &BOOLEANS[usize::from(value)]
    }

    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.length
    }

    pub(crate) fn new(text: &str) -> Self {
        assert!(text.is_ascii(), "only ASCII text can be split and compared at any byte");
        match text.split_at_checked(HEAD) {
            Some((head, tail)) if !tail.is_empty() => {
                Self { length: text.len(), tail: Some(tail.as_bytes().into()), ..Self::short(head) }
            }
            _ => Self::short(text),
        }
    }

    /// Makes a padded text that is short enough for the head.
    pub(crate) const fn short(text: &str) -> Self {
        assert!(text.is_ascii());
        let mut head = [b' '; HEAD];
        head.split_at_mut(text.len()).0.copy_from_slice(text.as_bytes());
        let mask = if text.len() == HEAD { u32::MAX } else { (1 << text.len()) - 1 };
        Self { head, mask, length: text.len(), tail: None }
    }

    /// Takes it, without its first `LEFT_OUT` bytes, if it stands here as it is.
    #[inline(always)]
    pub(crate) fn take<const LEFT_OUT: usize>(&self, rest: &mut Rest<'_>) -> bool {
        let input = rest.as_bytes();
        let (Some(first), Some(head)) = (input.first_chunk(), self.head[LEFT_OUT..].first_chunk()) else {
            return self.take_rare(rest, LEFT_OUT);
        };
        // One comparison tells most of both: that a short text is here, or that another one is.
        let length = self.length.saturating_sub(LEFT_OUT);
        let same = (!equal_bytes(*first, *head)).trailing_zeros() as usize;
        if same >= length {
            *rest = Rest::new(&input[length..]);
            return true;
        }
        if same < BLOCK {
            return false;
        }
        match (input[BLOCK - LEFT_OUT..].first_chunk(), self.head.last_chunk()) {
            (Some(second), Some(head)) if self.length <= HEAD => {
                let is = !equal_bytes(*second, *head) & self.mask >> BLOCK == 0;
                if is {
                    *rest = Rest::new(&input[length..]);
                }
                is
            }
            _ => self.take_rare(rest, LEFT_OUT),
        }
    }

    /// Takes it, which is a name, with a space after its comma and one after its colon, as many programs write.
    #[inline(always)]
    pub(crate) fn take_spaced(&self, rest: &mut Rest<'_>) -> bool {
        let [b',', b' ', name @ ..] = rest.as_bytes() else { return false };
        let mut name = Rest::new(name);
        let is = self.take::<1>(&mut name) && name.take_byte(b' ');
        if is {
            *rest = name;
        }
        is
    }

    #[inline(always)]
    fn take_rare(&self, rest: &mut Rest<'_>, left_out: usize) -> bool {
        let behind = self.strip_rare(rest.as_bytes(), left_out);
        if let Some(behind) = behind {
            *rest = Rest::new(behind);
        }
        behind.is_some()
    }

    /// A long text, or the input ends soon.
    #[inline(never)]
    fn strip_rare<'a>(&self, input: &'a [u8], left_out: usize) -> Option<&'a [u8]> {
        let head = &self.head[left_out..self.length.min(HEAD)];
        let (start, behind) = input.split_at_checked(head.len())?;
        if same(start, head) { behind.strip_prefix(self.tail.as_deref().unwrap_or_default()) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: [&str; 10] = [
        "",
        "a",
        "limit_L2",
        "limit_L3",
        "thirteen_long",
        "fourteen__long",
        "exactlySixteen16",
        "thirty-two with quotes and colon",
        "maxDischargeReactivePower_L2",
        "maxDischargeReactivePower_L2_and_more",
    ];

    fn behind<'a>(taken: impl FnOnce(&mut Rest<'a>) -> bool, input: &'a str) -> Option<&'a [u8]> {
        let mut rest = Rest::new(input.as_bytes());
        taken(&mut rest).then(|| rest.as_bytes())
    }

    #[test]
    fn a_text_is_taken_whole_or_not_at_all() {
        for text in TEXTS {
            let json = format!(",\"{text}\":");
            let padded = Padded::new(&json);
            for other in TEXTS {
                for padding in ["", " ", " and more than thirty-two bytes of input"] {
                    let input = format!(",\"{other}\":{padding}");
                    let rest = (text == other).then_some(padding.as_bytes());
                    assert_eq!(behind(|rest| padded.take::<0>(rest), &input), rest, "{json} {input}");
                    assert_eq!(behind(|rest| padded.take::<1>(rest), &input[1..]), rest, "{json} {input}");
                }
            }
            for end in 1..json.len() {
                assert_eq!(behind(|rest| padded.take::<0>(rest), &json[..end]), None, "{json}");
                assert_eq!(behind(|rest| padded.take::<1>(rest), &json[1..end]), None, "{json}");
            }
        }
    }
}
