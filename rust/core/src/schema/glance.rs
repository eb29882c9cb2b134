//! Guesses which name of an object stands in JSON by two of its bytes. No branch depends on which name it is, and few steps
//! follow one another, so that a look-up costs little where no prediction held.

use super::names::NO_NAME;

/// Names by the bytes at two places; those that share a slot with another one, or end before a place, are not found.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Glance {
    places: [usize; 2],
    numbers: [u8; SLOTS],
}

/// The number of slots: one for each bit of a word.
const SLOTS: usize = 64;
/// How far from the quote a place may be: names of one object seldom begin to differ later.
const PLACES: usize = 16;

impl Glance {
    /// Takes the first places that find all names, or else some that find the most.
    pub(super) fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let texts: Vec<_> = names.into_iter().map(|name| format!("\"{name}\":").into_bytes()).collect();
        let slots = |places| texts.iter().map(move |text| slot(places, text));
        let found = |&places: &_| slots(places).flatten().fold(0_u64, |taken, slot| taken | 1 << slot).count_ones();
        let finds_all = |places: &_| found(places) as usize == texts.len();
        let all = || (1..PLACES).flat_map(|second| (1..=second).map(move |first| [first, second]));
        let places = all().find(finds_all).or_else(|| all().max_by_key(found)).unwrap_or_default();
        let mut numbers = [NO_NAME; SLOTS];
        for (number, slot) in slots(places).enumerate() {
            if let Some(slot) = slot {
                numbers[slot] = u8::try_from(number).unwrap_or(NO_NAME);
            }
        }
        Self { places, numbers }
    }

    /// The number of the name that may stand here in its quotes; one that no name has, where there is none.
    #[inline]
    pub(crate) fn guess(&self, json: &[u8]) -> usize {
        usize::from(slot(self.places, json).map_or(NO_NAME, |slot| self.numbers[slot]))
    }
}

#[inline]
fn slot([first, second]: [usize; 2], json: &[u8]) -> Option<usize> {
    let byte = |place| json.get(place).map(|&byte| usize::from(byte));
    Some((byte(first)? + 5 * byte(second)?) % SLOTS)
}

#[cfg(test)]
mod tests {
    use super::Glance;

    #[test]
    fn finds_names_by_what_tells_them_apart() {
        for (names, found) in [
            (&["value", "context", "format", "measurand", "phase", "location", "unit"][..], 7),
            (&["id", "i", "idToken", "idTokenInfo"], 3),
            (&["limit_L1", "limit_L2", "limit_L3"], 3),
            (&["theSameForSixteenLetters1", "theSameForSixteenLetters2"], 1),
            (&[], 0),
        ] {
            let glance = Glance::new(names.iter().copied());
            let guess = |name: &str| glance.guess(format!("\"{name}\":1,").as_bytes());
            assert_eq!(
                names.iter().enumerate().filter(|&(number, name)| guess(name) == number).count(),
                found,
                "{names:?}"
            );
            assert_eq!(names.get(glance.guess(b"\"")), None);
        }
    }
}
