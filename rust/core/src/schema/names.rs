//! A fixed set of names, found by prediction first and by hash second.
//!
//! The prediction is one comparison: 16 bytes of input, masked, against the name and its closing quote. It
//! needs neither the end of the string in the input nor its hash. What it misses is looked up in an open-addressing
//! table; a peer cannot add names, so a probe sequence is as short as the names made it.

/// One name and what a comparison with raw input needs.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Name {
    text: Box<str>,
    /// The first 16 bytes of the name and its closing quote, zero beyond their end.
    head: u128,
    /// Ones where `head` counts.
    mask: u128,
    /// The last 16 bytes of the name and its closing quote, when there are more than 16.
    tail: u128,
}

impl Name {
    fn new(text: &str) -> Self {
        let quoted = [text.as_bytes(), b"\""].concat();
        let head = quoted.len().min(16);
        let word = |bytes: &[u8]| bytes.iter().rev().fold(0_u128, |word, &byte| word << 8 | u128::from(byte));
        Self {
            text: text.into(),
            head: word(&quoted[..head]),
            mask: if head == 16 { u128::MAX } else { (1 << (8 * head)) - 1 },
            tail: word(&quoted[quoted.len().saturating_sub(16)..]),
        }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Whether the input has this name and a quote at `position`; no name that is escaped matches.
    #[inline]
    pub(crate) fn stands_at(&self, input: &[u8], position: usize) -> bool {
        let Some(head) = word_at(input, position) else {
            return self.stands_at_end(input, position);
        };
        if (head ^ self.head) & self.mask != 0 {
            return false;
        }
        let length = self.text.len() + 1;
        if length <= 16 {
            return true;
        }
        word_at(input, position + length - 16) == Some(self.tail)
            && (length <= 32 || self.stands_at_end(input, position))
    }

    #[inline(never)]
    fn stands_at_end(&self, input: &[u8], position: usize) -> bool {
        let end = position + self.text.len();
        input.get(position..end) == Some(self.text.as_bytes()) && input.get(end) == Some(&b'"')
    }
}

#[inline]
fn word_at(input: &[u8], position: usize) -> Option<u128> {
    let bytes = input.get(position..position + 16)?;
    Some(u128::from_le_bytes(bytes.try_into().ok()?))
}

/// Says that a slot of the table is free; so a set holds at most 255 names.
const FREE: u8 = u8::MAX;
/// The most names a set holds.
pub(crate) const MAX_NAMES: usize = FREE as usize;

/// The set: names by number, and numbers by name.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Names {
    names: Box<[Name]>,
    slots: Box<[u8]>,
}

impl Names {
    /// The names are distinct and at most [`MAX_NAMES`].
    pub(crate) fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let names: Box<[Name]> = names.into_iter().map(Name::new).collect();
        let size = (names.len() * 4).next_power_of_two().max(4);
        let mut slots = vec![FREE; size].into_boxed_slice();
        for (number, name) in names.iter().enumerate() {
            let mut slot = hash_name(name.text.as_bytes()) & (size - 1);
            while slots[slot] != FREE {
                slot = (slot + 1) & (size - 1);
            }
            slots[slot] = u8::try_from(number).unwrap_or(FREE);
        }
        Self { names, slots }
    }

    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.names.len()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(Name::text)
    }

    /// The name of this number.
    #[inline]
    pub(crate) fn get(&self, number: usize) -> Option<&Name> {
        self.names.get(number)
    }

    /// The number of a name.
    #[inline]
    pub(crate) fn find(&self, name: &[u8]) -> Option<usize> {
        let last = self.slots.len() - 1;
        let mut slot = hash_name(name) & last;
        loop {
            let number = usize::from(self.slots[slot]);
            // A free slot holds a number that no name has.
            if self.names.get(number)?.text.as_bytes() == name {
                return Some(number);
            }
            slot = (slot + 1) & last;
        }
    }
}

/// Mixes the length, the first eight bytes and the last eight, which together tell the names of one object apart. No more
/// than that: who chooses names can make them meet.
#[inline]
pub fn hash_name(name: &[u8]) -> usize {
    let (first, last) = match (name.first_chunk::<8>(), name.last_chunk::<8>()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => (name.iter().fold(0, |word, &byte| word << 8 | u64::from(byte)), 0),
    };
    let mixed = (first ^ last.rotate_left(29) ^ name.len() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    #[allow(clippy::cast_possible_truncation, reason = "the table takes the low bits")]
    let hash = (mixed >> 40) as usize;
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 7] = [
        "",
        "a",
        "limit_L2",
        "limit_L3",
        "fifteen_letters",
        "exactlySixteen16",
        "maxDischargeReactivePower_L2_and_more",
    ];

    #[test]
    fn finds_each_name_and_nothing_else() {
        let names = Names::new(NAMES);
        for (number, name) in NAMES.iter().enumerate() {
            assert_eq!(names.find(name.as_bytes()), Some(number));
        }
        for name in ["b", "limit_L4", "limit_L", "exactlySixteen1", "maxDischargeReactivePower_L2_and_mare"] {
            assert_eq!(names.find(name.as_bytes()), None);
        }
        assert_eq!(Names::new([]).find(b"any"), None);
    }

    #[test]
    fn a_prediction_holds_for_the_whole_name_only() {
        for name in NAMES.map(Name::new) {
            for other in NAMES {
                for padding in ["", ": and more than sixteen bytes of input"] {
                    let input = format!("{{\"{other}\"{padding}");
                    assert_eq!(name.stands_at(input.as_bytes(), 2), name.text() == other, "{name:?} {input}");
                }
            }
        }
    }

    #[test]
    fn a_prediction_at_the_end_of_the_input_is_safe() {
        let name = Name::new("status");
        for end in 0..8 {
            assert_eq!(name.stands_at(&b"status\""[..end.min(7)], 0), end >= 7);
        }
        assert!(!name.stands_at(b"", 5));
    }
}
