//! Which strings are kept to the byte: those that carry an identity, a credential or a signature.
//!
//! A card with a blank less is another card, and a signature over another text is void. No repair that looks for text by
//! itself rewrites such a string; only a rule that names the place does.

/// How the names of such properties end.
const ENDINGS: [&str; 14] = [
    "id",
    "ids",
    "tag",
    "token",
    "tokens",
    "serialnumber",
    "certificate",
    "chain",
    "key",
    "hash",
    "signature",
    "password",
    "username",
    "emaids",
];

/// The names of the others.
const NAMES: [&str; 18] = [
    "checksum",
    "controlid",
    "csr",
    "customeridentifier",
    "digestvalue",
    "encodingmethod",
    "exirequest",
    "exiresponse",
    "iccid",
    "identity",
    "imsi",
    "ocspresult",
    "pspref",
    "signedmeterdata",
    "signingmethod",
    "simpin",
    "user",
    "vatnumber",
];

/// Whether the string of a property of this name is kept to the byte.
pub(super) fn is_kept_to_the_byte(property: &str) -> bool {
    let name = property.to_ascii_lowercase();
    NAMES.contains(&&*name) || ENDINGS.iter().any(|ending| name.ends_with(ending))
}
