//! Names in place of what is masked: the same value has the same name, and only who has the key can tell which value.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt::{self, Write};

/// Makes a short name of a value by HMAC-SHA256.
#[derive(Clone)]
pub struct Pseudonyms(Hmac<Sha256>);

/// How many bytes of the code a name has: of a million cards, two in a million million share one.
const LENGTH: usize = 8;

impl Pseudonyms {
    /// Makes names with a secret key; any length will do, but a short one can be guessed.
    pub fn new(key: &[u8]) -> Option<Self> {
        Hmac::new_from_slice(key).ok().map(Self)
    }

    /// The name of a value. Identifiers of OCPP are compared without regard to case, and stations pad them.
    pub(super) fn name(&self, value: &[u8]) -> String {
        let mut code = self.0.clone();
        code.update(&value.trim_ascii().to_ascii_lowercase());
        let mut name = "~".to_owned();
        for byte in &code.finalize().into_bytes()[..LENGTH] {
            let _ = write!(name, "{byte:02x}");
        }
        name
    }
}

impl fmt::Debug for Pseudonyms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pseudonyms")
    }
}

/// Whether a value is a name that was made here: it keeps its name when a log is masked again.
pub(super) fn is_pseudonym(value: &[u8]) -> bool {
    value.len() == 1 + 2 * LENGTH && value[0] == b'~' && value[1..].iter().all(u8::is_ascii_hexdigit)
}
