//! The fuzz targets on stable Rust, without what guides a fuzzer: the shared frames, and mutations of them in an order
//! that is the same each time. `make fuzz` searches; this shows that the targets hold for what is known.

use ocpp_fastcodec_fuzz::{dictionary, oracle, roads, round_trip, seeds};

/// For each target.
const EXECUTIONS: usize = 300_000;

/// splitmix64
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ mixed >> 31) % bound.max(1) as u64).unwrap()
    }

    fn pick<'t, T>(&mut self, choices: &'t [T]) -> &'t T {
        &choices[self.below(choices.len())]
    }
}

fn mutate(input: &mut Vec<u8>, dice: &mut Dice, seeds: &[Vec<u8>], words: &[Vec<u8>]) {
    let start = dice.below(input.len() + 1);
    let end = (start + dice.below(9)).min(input.len());
    match dice.below(6) {
        0 => drop(input.splice(start..end, dice.pick(words).iter().copied())),
        1 => drop(input.splice(start..start, dice.pick(words).iter().copied())),
        2 => drop(input.drain(start..end)),
        3 => input.extend_from_within(start..end),
        4 => {
            let other = dice.pick(seeds);
            input.splice(start.., other[dice.below(other.len())..].iter().copied());
        }
        _ => {
            let bit = 1 << dice.below(8);
            if let Some(byte) = input.get_mut(start) {
                *byte ^= bit;
            }
        }
    }
}

fn run(target: fn(&[u8])) {
    let (seeds, words) = (seeds(), Vec::from_iter(dictionary()));
    for seed in &seeds {
        target(seed);
    }
    let small: Vec<_> = seeds.into_iter().filter(|seed| seed.len() < 2_000).collect();
    let mut dice = Dice(0);
    for _ in 0..EXECUTIONS {
        let mut input = dice.pick(&small).clone();
        for _ in 0..=dice.below(3) {
            mutate(&mut input, &mut dice, &small, &words);
        }
        target(&input);
    }
}

#[test]
fn roads_agree() {
    run(roads);
}

#[test]
fn the_oracle_agrees() {
    run(oracle);
}

#[test]
fn round_trips_are_stable() {
    run(round_trip);
}
