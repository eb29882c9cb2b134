//! Finds where the plain run of a string ends, 16 bytes a step.
//!
//! A run ends at a quote, a backslash or a control character. Whether a byte of 0x80 or more was passed on the
//! way is learned in the same step, so that an ASCII string needs no second look.

use super::copy::short_block;
use wide::{i8x16, u8x16};

/// The bytes of one step.
pub(super) const BLOCK: usize = 16;

/// Returns a mask whose bit `i` says that byte `i` is the same in both blocks.
#[inline]
pub(super) fn equal_bytes(one: [u8; BLOCK], other: [u8; BLOCK]) -> u32 {
    u8x16::from(one).simd_eq(u8x16::from(other)).to_bitmask()
}

/// How long a plain run is, in bytes, and whether all of it is ASCII.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Run {
    pub(super) length: usize,
    pub(super) ascii: bool,
}

/// The run that the text begins with: all of it, where nothing ends it.
#[inline(never)]
pub(super) fn plain_run(text: &[u8]) -> Run {
    let mut rest = text;
    let mut high = 0;
    while let Some((block, behind)) = rest.split_first_chunk() {
        let (special, non_ascii) = classify(*block);
        if special != 0 {
            let length = special.trailing_zeros();
            high |= non_ascii & ((1 << length) - 1);
            return Run { length: text.len() - rest.len() + length as usize, ascii: high == 0 };
        }
        high |= non_ascii;
        rest = behind;
    }
    // Of fewer than 16 bytes, the classes are those of the last 16, shifted.
    let left = rest.len();
    let (special, non_ascii) = if let Some(block) = text.last_chunk() {
        let (special, non_ascii) = classify(*block);
        (special >> (BLOCK - left), non_ascii >> (BLOCK - left))
    } else {
        let (special, non_ascii) = classify(short_block(rest));
        // The zeros after the text are none of its bytes.
        (special & ((1 << left) - 1), non_ascii)
    };
    let length = if special == 0 { left } else { special.trailing_zeros() as usize };
    high |= non_ascii & ((1 << length) - 1);
    Run { length: text.len() - left + length, ascii: high == 0 }
}

/// How many bytes are looked at for a short string: enough for a UUID.
pub(super) const SHORT: usize = 3 * BLOCK;

/// How long a run of plain ASCII is; all of it that is looked at, where nothing ends it.
#[inline(always)]
#[allow(clippy::inline_always, reason = "see `Rest`")]
pub(super) fn short_run(text: &[u8]) -> usize {
    let mut at = 0;
    while at < SHORT {
        let Some(block) = text.get(at..).and_then(<[u8]>::first_chunk) else { return last_run(text) };
        let found = not_plain(*block);
        if found != 0 {
            return at + found.trailing_zeros() as usize;
        }
        at += BLOCK;
    }
    SHORT
}

/// Returns the length of the plain run in a text that is shorter than `SHORT` and whose whole blocks are plain.
#[inline(never)]
fn last_run(text: &[u8]) -> usize {
    let (start, found) = match text.last_chunk() {
        Some(last) => (text.len() - BLOCK, not_plain(*last)),
        // A zero after the text ends it.
        None => (0, not_plain(short_block(text))),
    };
    start + (found.trailing_zeros() as usize).min(BLOCK)
}

/// Returns a mask whose bit `i` says that byte `i` ends a plain run or is not ASCII.
#[inline]
pub(super) fn not_plain(block: [u8; BLOCK]) -> u32 {
    let bytes = u8x16::from(block);
    // As signed numbers, those that are not ASCII are below zero.
    let other = bytes.cast_signed().simd_lt(i8x16::splat(b' '.cast_signed()));
    (quote_or_backslash(bytes) | other.cast_unsigned()).to_bitmask()
}

/// Returns two masks: bit `i` of the first says that byte `i` ends a run, of the second that byte `i` is not ASCII.
#[inline]
pub(super) fn classify(block: [u8; BLOCK]) -> (u32, u32) {
    let bytes = u8x16::from(block);
    let control = bytes.simd_eq(bytes.min(u8x16::splat(0x1f)));
    ((quote_or_backslash(bytes) | control).to_bitmask(), bytes.to_bitmask())
}

#[inline]
fn quote_or_backslash(bytes: u8x16) -> u8x16 {
    bytes.simd_eq(u8x16::splat(b'"')) | bytes.simd_eq(u8x16::splat(b'\\'))
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
    use super::{Run, SHORT, blank_run, plain_run, short_run};
    use proptest::prelude::*;

    fn naive_run(text: &[u8]) -> Run {
        let run = text.iter().take_while(|&&byte| byte >= 0x20 && byte != b'"' && byte != b'\\');
        let ascii = run.clone().all(u8::is_ascii);
        Run { length: run.count(), ascii }
    }

    #[test]
    fn ends_at_each_special_byte() {
        for (text, length, ascii) in [
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
            assert_eq!(plain_run(text), Run { length, ascii }, "{text:?}");
        }
    }

    proptest! {
        // Lengths around the block size, bytes around every class boundary.
        #[test]
        fn agrees_with_the_bytewise_scan(
            text in prop::collection::vec(prop_oneof![
                20 => 0x20_u8..0x7f, 1 => Just(b'"'), 1 => Just(b'\\'), 1 => 0_u8..0x20, 2 => 0x7f_u8..=0xff
            ], 0..70),
        ) {
            let run = naive_run(&text);
            prop_assert_eq!(plain_run(&text), run);
            let plain = text[..run.length].iter().take_while(|byte| byte.is_ascii()).count();
            prop_assert_eq!(short_run(&text), plain.min(SHORT));
        }

        #[test]
        fn blanks_end_at_the_first_other_byte(input in "[ \\n\\r\\t]{0,20}[\\x0b\\x0c\\xa0a\"]?[ a]{0,20}") {
            let blanks = input.bytes().take_while(|byte| b" \n\r\t".contains(byte)).count();
            prop_assert_eq!(blank_run(input.as_bytes()), blanks.min(if input.len() < 16 { blanks } else { 16 }));
        }
    }
}
