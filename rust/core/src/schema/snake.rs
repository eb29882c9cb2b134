//! camelCase to `snake_case`, as the field's Python libraries name the properties.

/// Words of the official names that are not told apart by upper and lower case alone.
const WORDS: [&str; 3] = ["V2X", "V2G", "EMAIDs"];

/// A word begins at an upper-case letter that follows a lower-case letter or a digit (but a single last letter
/// begins none: `soC`), and at one that precedes a lower-case letter (`EVSEId`, `numEPriceLevels`).
pub(super) fn snake_case(camel: &str) -> String {
    let letters = camel.as_bytes();
    let mut snake = String::with_capacity(camel.len() + 8);
    let mut at = 0;
    while at < letters.len() {
        let after_word = at > 0 && letters[at - 1] != b'_';
        if let Some(word) = WORDS.iter().find(|&&word| camel[at..].starts_with(word)) {
            if after_word {
                snake.push('_');
            }
            snake.push_str(&word.to_ascii_lowercase());
            at += word.len();
            continue;
        }
        let letter = letters[at];
        if letter.is_ascii_uppercase() && after_word {
            let next = letters.get(at + 1);
            let before = letters[at - 1];
            let word_ended = (before.is_ascii_lowercase() || before.is_ascii_digit()) && next.is_some();
            if word_ended || next.is_some_and(u8::is_ascii_lowercase) {
                snake.push('_');
            }
        }
        snake.push(char::from(letter.to_ascii_lowercase()));
        at += 1;
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::snake_case;

    #[test]
    fn names() {
        for (camel, snake) in [
            ("idTag", "id_tag"),
            ("responderURL", "responder_url"),
            ("ocppCsmsUrl", "ocpp_csms_url"),
            ("evSupportedDERControl", "ev_supported_der_control"),
            ("numEPriceLevels", "num_e_price_levels"),
            ("limit_L2", "limit_l2"),
            ("soC", "soc"),
            ("v2xBaseline", "v2x_baseline"),
            ("evMinV2XEnergyRequest", "ev_min_v2x_energy_request"),
            ("evMaximumLevel1DCInjection", "ev_maximum_level1_dc_injection"),
            ("iso15118CertificateHashData", "iso15118_certificate_hash_data"),
            ("prioritizedEMAIDs", "prioritized_emaids"),
            ("autonomousVRefEnable", "autonomous_v_ref_enable"),
            ("fixedPF", "fixed_pf"),
            ("taxRuleID", "tax_rule_id"),
            ("hv10MinMeanValue", "hv10_min_mean_value"),
        ] {
            assert_eq!(snake_case(camel), snake);
        }
    }
}
