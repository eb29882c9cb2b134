//! A fixed set of names, found by hash in an open-addressing table. A peer cannot add names, so a probe sequence is as short
//! as the names made it.

use crate::json::same;

/// An index that no name has, where indices are bytes.
pub(super) const NO_NAME: u8 = u8::MAX;
/// The index in a free slot, which no name has.
const FREE: u16 = u16::MAX;
/// The most names a set holds. More would fit, but names that differ in the middle alone are tried one after the other.
pub(crate) const MAX_NAMES: usize = 4096;

/// A set of names, which gives the index of a name and the name of an index.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Names {
    names: Box<[Box<str>]>,
    slots: Box<[u16]>,
}

impl Names {
    /// A set of the first [`MAX_NAMES`] of these names, which are distinct.
    pub(crate) fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let names: Box<[Box<str>]> = names.into_iter().take(MAX_NAMES).map(Box::from).collect();
        let size = (names.len() * 4).next_power_of_two().max(4);
        let mut slots = vec![FREE; size].into_boxed_slice();
        for (number, name) in names.iter().enumerate() {
            let mut slot = hash_name(name.as_bytes()) & (size - 1);
            while slots[slot] != FREE {
                slot = (slot + 1) & (size - 1);
            }
            slots[slot] = u16::try_from(number).unwrap_or(FREE);
        }
        Self { names, slots }
    }

    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.names.len()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| &**name)
    }

    /// The name of this number.
    #[inline]
    pub(crate) fn get(&self, number: usize) -> Option<&str> {
        self.names.get(number).map(|name| &**name)
    }

    /// The number of a name.
    ///
    /// The loop ends, because at least half of the slots are free.
    #[inline]
    pub(crate) fn find(&self, name: &[u8]) -> Option<usize> {
        let last = self.slots.len() - 1;
        let mut slot = hash_name(name) & last;
        loop {
            let number = usize::from(self.slots[slot]);
            // No name has the number of a free slot: there are at most `MAX_NAMES`.
            if same(&**self.names.get(number)?, name) {
                return Some(number);
            }
            slot = (slot + 1) & last;
        }
    }
}

/// Returns a text of fewer than eight bytes as one integer.
#[inline]
fn short_word(name: &[u8]) -> u64 {
    match (name.first_chunk::<4>(), name.last_chunk::<4>()) {
        (Some(first), Some(last)) => u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last)),
        _ => name.iter().fold(0, |word, &byte| word << 8 | u64::from(byte)),
    }
}

/// Mixes the length, the first eight bytes and the last eight, which together tell the names of one object apart. No more
/// than that: who chooses names can make them meet.
#[inline]
pub(crate) fn hash_name(name: &[u8]) -> usize {
    let (first, last) = match (name.first_chunk::<8>(), name.last_chunk::<8>()) {
        (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
        _ => (short_word(name), 0),
    };
    let mixed = (first ^ last.rotate_left(29) ^ name.len() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    #[allow(clippy::cast_possible_truncation, reason = "the table takes the low bits")]
    let hash = (mixed >> 40) as usize;
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_each_name_and_nothing_else() {
        let few =
            ["", "a", "limit_L2", "limit_L3", "fifteen_letters", "exactlySixteen16", "maxDischargeReactivePower_L2"];
        let names = Names::new(few);
        for (number, name) in few.iter().enumerate() {
            assert_eq!((names.find(name.as_bytes()), names.get(number)), (Some(number), Some(*name)));
        }
        for name in [
            "b",
            "limit_L4",
            "limit_L",
            "exactlySixteen1",
            "maxDischargeReactivePower_L3",
            "maxDischargeReactivePawer_L2",
        ] {
            assert_eq!(names.find(name.as_bytes()), None);
        }
        assert_eq!(Names::new([]).find(b"any"), None);
    }

    #[test]
    fn a_look_up_ends_however_many_names_there_are() {
        for count in [254, 255, 256, 257, 1000, MAX_NAMES, MAX_NAMES + 1, 70_000] {
            let many: Vec<_> = (0..count).map(|number| format!("name{number}")).collect();
            let names = Names::new(many.iter().map(String::as_str));
            assert_eq!(names.len(), count.min(MAX_NAMES));
            for (number, name) in many.iter().enumerate() {
                assert_eq!(names.find(name.as_bytes()), (number < MAX_NAMES).then_some(number));
            }
            for number in 0..1000 {
                assert_eq!(names.find(format!("stranger{number}").as_bytes()), None);
            }
        }
    }

    #[test]
    fn names_that_only_differ_in_the_middle_are_found() {
        let many: Vec<_> = (0..MAX_NAMES).map(|number| format!("eightOne{number:04}eightTwo")).collect();
        let names = Names::new(many.iter().map(String::as_str));
        assert!(many.iter().enumerate().all(|(number, name)| names.find(name.as_bytes()) == Some(number)));
        assert_eq!(names.find(b"eightOne5000eightTwo"), None);
    }
}
