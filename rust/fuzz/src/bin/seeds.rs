//! Writes the dictionary and the first inputs of the fuzz targets to a folder.
//!
//! Reads more frames, as `benches/corpus.py` prints them, from standard input.

use ocpp_fastcodec_core::Version;
use ocpp_fastcodec_fuzz::{dictionary, seed, seeds};
use serde_json::Value;
use std::error::Error;
use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args().nth(1).ok_or("usage: seeds FOLDER < FRAMES")?);
    let corpus = folder.join("corpus");
    fs::create_dir_all(&corpus)?;
    let mut inputs = seeds();
    for line in io::stdin().lines() {
        let row: Value = serde_json::from_str(&line?)?;
        let version = row["version"].as_str().and_then(Version::find).ok_or("a frame of an unknown version")?;
        let frame = row["frame"].as_str().ok_or("a row without a frame")?;
        inputs.push(seed(version, row["action"].as_str(), frame.as_bytes()));
    }
    // Longer ones teach a fuzzer nothing.
    for (number, input) in inputs.iter().filter(|input| input.len() < 20_000).enumerate() {
        fs::write(corpus.join(format!("seed-{number:04}")), input)?;
    }
    let mut words = String::new();
    for word in dictionary() {
        let hex = |mut text: String, byte: &u8| {
            // Writing to a string cannot fail.
            let _ = write!(text, "\\x{byte:02x}");
            text
        };
        writeln!(words, "\"{}\"", word.iter().fold(String::new(), hex))?;
    }
    Ok(fs::write(folder.join("words.dict"), words)?)
}
