//! Copies and compares short runs of bytes as one or two words: most names and values are shorter than a
//! call is worth.

/// Copies `from` to the beginning of `to`, which is at least as long.
#[inline]
pub(super) fn copy(to: &mut [u8], from: &[u8]) {
    let to = &mut to[..from.len()];
    // Two words that overlap in the middle.
    match from.len() {
        0 => {}
        1 => to[0] = from[0],
        2..4 => _ = copy_ends::<2>(to, from),
        4..8 => _ = copy_ends::<4>(to, from),
        8..16 => _ = copy_ends::<8>(to, from),
        16..=32 => _ = copy_ends::<16>(to, from),
        _ => to.copy_from_slice(from),
    }
}

/// Copies the first and the last bytes to a room of the same length, and returns them; if there are not as many, `None`.
#[inline]
pub(super) fn copy_ends<const WORD: usize>(to: &mut [u8], from: &[u8]) -> Option<[[u8; WORD]; 2]> {
    let ends @ [first, last] = [*from.first_chunk()?, *from.last_chunk()?];
    *to.first_chunk_mut()? = first;
    *to.last_chunk_mut()? = last;
    Some(ends)
}

/// Whether two texts are the same; without a call where they are short.
#[inline]
pub fn same(one: impl AsRef<[u8]>, other: impl AsRef<[u8]>) -> bool {
    let (one, other) = (one.as_ref(), other.as_ref());
    one.len() == other.len()
        && match one.len() {
            0..4 => one.iter().eq(other),
            4..8 => ends::<4>(one) == ends(other),
            8..16 => ends::<8>(one) == ends(other),
            16..=32 => ends::<16>(one) == ends(other),
            _ => one == other,
        }
}

#[inline]
fn ends<const WORD: usize>(bytes: &[u8]) -> (Option<&[u8; WORD]>, Option<&[u8; WORD]>) {
    (bytes.first_chunk(), bytes.last_chunk())
}

/// Fewer than 16 bytes as one block, zeros after them. It is put together in registers: a block that is read back from
/// memory after smaller writes would have to wait for them.
#[inline]
pub(super) fn short_block(bytes: &[u8]) -> [u8; 16] {
    let length = bytes.len();
    if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        let (first, last) = (u64::from_le_bytes(*first), u64::from_le_bytes(*last));
        // All that the first word has not: nothing, where there are just eight bytes.
        let rest = u128::from(last) >> (8 * (16 - length.min(16)));
        return (u128::from(first) | rest << 64).to_le_bytes();
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
        let rest = u64::from(last) >> (8 * (8 - length));
        return u128::from(u64::from(first) | rest << 32).to_le_bytes();
    }
    bytes.iter().rev().fold(0, |block: u128, &byte| block << 8 | u128::from(byte)).to_le_bytes()
}

#[cfg(test)]
mod tests {
    #[test]
    fn short_blocks_hold_all_bytes() {
        let from: Vec<u8> = (1..=16).collect();
        for length in 0..16 {
            let block = super::short_block(&from[..length]);
            assert_eq!(block[..length], from[..length]);
            assert!(block[length..].iter().all(|&byte| byte == 0));
        }
    }

    #[test]
    fn texts_of_every_length_are_compared() {
        let text = "x".repeat(70);
        for length in 0..70 {
            assert!(super::same(&text[..length], &text[..length]));
            assert!(!super::same(&text[..length], &text[..=length]));
            for place in 0..length {
                let mut other = text[..length].to_owned();
                other.replace_range(place..=place, "y");
                assert!(!super::same(&text[..length], &other));
            }
        }
    }

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
