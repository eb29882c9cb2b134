//! Finds where the plain run of a string ends, 16 bytes a step.
//!
//! A run ends at a quote, a backslash or a control character. Whether a byte of 0x80 or more was passed on the
//! way is learned in the same step, so that an ASCII string needs no second look.

use super::copy::short_block;
use wide::u8x16;

/// The bytes of one step.
pub(super) const BLOCK: usize = 16;

/// Where a plain run ends, and whether all of it is ASCII.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Run {
    pub(super) end: usize,
    pub(super) ascii: bool,
}

/// The run that begins at `start`; its end is the length of the input where nothing ends it.
#[inline(never)]
pub(super) fn plain_run(input: &[u8], start: usize) -> Run {
    let mut position = start;
    let mut high = 0;
    while let Some(block) = block_at(input, position) {
        let (special, non_ascii) = classify(block);
        if special != 0 {
            let length = special.trailing_zeros();
            high |= non_ascii & ((1 << length) - 1);
            return Run { end: position + length as usize, ascii: high == 0 };
        }
        high |= non_ascii;
        position += 16;
    }
    last_run(input, position, high == 0)
}

/// Fewer than 16 bytes are left: look at the last 16 of the input, shifted, or at all of a tiny one.
#[inline]
fn last_run(input: &[u8], start: usize, ascii: bool) -> Run {
    let left = input.len().saturating_sub(start);
    let (block, passed) = match input.last_chunk() {
        Some(block) => (*block, BLOCK - left),
        None => (short_block(&input[input.len() - left..]), 0),
    };
    let (special, non_ascii) = classify(block);
    // The zeros behind a tiny input are none of its bytes.
    let (special, non_ascii) = (special >> passed & ((1 << left) - 1), non_ascii >> passed);
    let length = if special == 0 { left } else { special.trailing_zeros() as usize };
    let high = non_ascii & ((1 << length) - 1);
    Run { end: start + length, ascii: ascii && high == 0 }
}

#[inline]
fn block_at(input: &[u8], position: usize) -> Option<[u8; 16]> {
    input.get(position..position + 16)?.try_into().ok()
}

/// Bit `i` of the first mask: byte `i` ends a run; of the second: byte `i` is not ASCII.
#[inline]
pub(super) fn classify(block: [u8; BLOCK]) -> (u32, u32) {
    let bytes = u8x16::from(block);
    let quote = bytes.simd_eq(u8x16::splat(b'"'));
    let backslash = bytes.simd_eq(u8x16::splat(b'\\'));
    let control = bytes.simd_eq(bytes.min(u8x16::splat(0x1f)));
    ((quote | backslash | control).to_bitmask(), bytes.to_bitmask())
}

/// How much white space the input begins with, as far as one step sees.
#[inline]
pub(super) fn blank_run(input: &[u8]) -> usize {
    let is_blank = |byte: &u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
    let Some(block) = input.first_chunk::<BLOCK>() else {
        return input.iter().take_while(|byte| is_blank(byte)).count();
    };
    let bytes = u8x16::from(*block);
    let is = |byte| bytes.simd_eq(u8x16::splat(byte));
    let blanks = is(b' ') | is(b'\n') | is(b'\r') | is(b'\t');
    (!blanks.to_bitmask()).trailing_zeros().min(16) as usize
}

#[cfg(test)]
mod tests {
    use super::{Run, blank_run, plain_run};
    use proptest::prelude::*;

    fn naive_run(input: &[u8], start: usize) -> Run {
        let run = input[start..].iter().take_while(|&&byte| byte >= 0x20 && byte != b'"' && byte != b'\\');
        let ascii = run.clone().all(u8::is_ascii);
        Run { end: start + run.count(), ascii }
    }

    #[test]
    fn ends_at_each_special_byte() {
        for (input, end, ascii) in [
            (&b"\""[..], 0, true),
            (b"abc\"", 3, true),
            (b"abc\\n", 3, true),
            (b"ab\x1fc", 2, true),
            (b"no end", 6, true),
            (b"", 0, true),
            (b"0123456789abcdef\"", 16, true),
            ("0123456789abcdéf\"".as_bytes(), 17, false),
            ("exactly sixteen\"é".as_bytes(), 15, true),
        ] {
            assert_eq!(plain_run(input, 0), Run { end, ascii }, "{input:?}");
        }
    }

    proptest! {
        // Lengths around the block size, bytes around every class boundary, any start.
        #[test]
        fn agrees_with_the_bytewise_scan(
            input in prop::collection::vec(prop_oneof![
                20 => 0x20_u8..0x7f, 1 => Just(b'"'), 1 => Just(b'\\'), 1 => 0_u8..0x20, 2 => 0x7f_u8..=0xff
            ], 0..70),
            start in 0_usize..70,
        ) {
            let start = start.min(input.len());
            prop_assert_eq!(plain_run(&input, start), naive_run(&input, start));
        }

        #[test]
        fn blanks_end_at_the_first_other_byte(input in "[ \\n\\r\\t]{0,20}[\\x0b\\x0c\\xa0a\"]?[ a]{0,20}") {
            let blanks = input.bytes().take_while(|byte| b" \n\r\t".contains(byte)).count();
            prop_assert_eq!(blank_run(input.as_bytes()), blanks.min(if input.len() < 16 { blanks } else { 16 }));
        }
    }
}
