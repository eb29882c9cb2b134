//! Copies short runs of bytes as one or two words: most names and values are shorter than a call to `memcpy` is worth.

/// Copies `from` to the beginning of `to`, which is at least as long.
#[inline]
pub(super) fn copy(to: &mut [u8], from: &[u8]) {
    let to = &mut to[..from.len()];
    // Two words that overlap in the middle.
    match from.len() {
        0 => {}
        1 => to[0] = from[0],
        2..4 => both_ends::<2>(to, from),
        4..8 => both_ends::<4>(to, from),
        8..16 => both_ends::<8>(to, from),
        16..=32 => both_ends::<16>(to, from),
        _ => to.copy_from_slice(from),
    }
}

#[inline]
fn both_ends<const WORD: usize>(to: &mut [u8], from: &[u8]) {
    if let (Some(first), Some(last)) = (from.first_chunk::<WORD>(), from.last_chunk::<WORD>()) {
        if let Some(to) = to.first_chunk_mut() {
            *to = *first;
        }
        if let Some(to) = to.last_chunk_mut() {
            *to = *last;
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_length_is_copied() {
        let from: Vec<u8> = (1..=100).collect();
        for length in 0..=100 {
            let mut to = [0; 101];
            super::copy(&mut to, &from[..length]);
            assert_eq!((&to[..length], to[length]), (&from[..length], 0));
        }
    }
}
