//! Did you mean …? The known name that a name differs from in its case, its separators, or one letter.

/// The length of the longest known name, in bytes.
const LONGEST: usize = 128;
/// The length of the shortest name that may differ in a letter: of shorter ones, too many are alike.
const SHORTEST: usize = 4;

/// Finds the known name that is meant by one that is not known; `None` where there is no such name, or more than one.
///
/// Names are compared by their letters and digits alone, in any case: `id_tag` is `idTag`. Where none is the same, one letter
/// may be another one, be missing, be too much, or have changed places with the next.
pub(crate) fn near<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    if name.len() > LONGEST {
        return None;
    }
    let wanted = fold(name);
    if wanted.is_empty() {
        return None;
    }
    let lengths = wanted.len().saturating_sub(1)..=wanted.len() * 3 / 2 + 1;
    let (mut nearest, mut least, mut count) = (None, 2, 0);
    for known in known.filter(|known| lengths.contains(&known.len()) && *known != name) {
        let distance = distance(&wanted, &fold(known));
        if distance < least {
            (nearest, least, count) = (Some(known), distance, 0);
        }
        count += usize::from(distance == least);
    }
    let is_clear = count == 1 && (least == 0 || wanted.len() >= SHORTEST);
    nearest.filter(|_| is_clear)
}

/// The letters and digits of a name in lower case.
fn fold(name: &str) -> Vec<u8> {
    let letters = name.bytes().filter(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii());
    letters.map(|byte| byte.to_ascii_lowercase()).collect()
}

/// Counts the letters in which two names differ: 0, 1, or 2 for more than one.
fn distance(one: &[u8], other: &[u8]) -> usize {
    let same = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[same..], &other[same..]);
    let same = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    match (&one[..one.len() - same], &other[..other.len() - same]) {
        ([], []) => 0,
        ([_] | [], [_]) | ([_], []) => 1,
        ([a, b], [c, d]) if (a, b) == (d, c) => 1,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 9] =
        ["idTag", "parentIdTag", "status", "L1", "L2", "L1-N", "Energy.Active.Import.Register", "Accepted", "Accept"];

    #[test]
    fn a_case_or_a_letter_away() {
        for (name, expected) in [
            ("idtag", "idTag"),
            ("IdTag", "idTag"),
            ("id_tag", "idTag"),
            ("id-tags", "idTag"),
            ("parentidTag", "parentIdTag"),
            ("statsu", "status"),
            ("stauts", "status"),
            ("sttus", "status"),
            ("status ", "status"),
            ("statuss", "status"),
            ("xstatus", "status"),
            ("l1", "L1"),
            ("l1n", "L1-N"),
            ("energy.active.import.register", "Energy.Active.Import.Register"),
            ("EnergyActiveImportRegister", "Energy.Active.Import.Register"),
            ("acceptd", ""),
            ("accepte", ""),
            ("ACCEPTED", "Accepted"),
        ] {
            assert_eq!(near(name, NAMES.into_iter()).unwrap_or_default(), expected, "{name}");
        }
    }

    #[test]
    fn nothing_is_near() {
        for name in
            ["", "--", "L3", "L", "id", "tag", "stuats!", "statu5s7", "idTag2x", "status", "ключ", &"status".repeat(99)]
        {
            assert_eq!(near(name, NAMES.into_iter()), None, "{name}");
        }
    }
}
