//! A token that was changed is another token, and nobody signed that one.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::{Maskinporten, NOW, Utsteder, claims, en};

static GOOD: LazyLock<String> = LazyLock::new(|| en().token(&claims()));

/// The validator with its keys fetched, and something to run it on.
fn validator() -> (tokio::runtime::Runtime, Maskinporten) {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let maskinporten = Utsteder::showing(&[en().jwk()]).maskinporten();
    assert!(runtime.block_on(maskinporten.validate(&GOOD, NOW)).is_ok());
    (runtime, maskinporten)
}

/// The good token with the byte at `at` written as `byte`.
fn changed(at: usize, byte: u8) -> Option<String> {
    let mut bytes = GOOD.clone().into_bytes();
    (bytes[at] != byte).then_some(())?;
    bytes[at] = byte;
    String::from_utf8(bytes).ok()
}

#[test]
fn no_byte_can_be_changed() {
    let (runtime, maskinporten) = validator();
    for at in 0..GOOD.len() {
        // The neighbours differ in one bit, and a bit at the end of a part may carry nothing.
        let old = GOOD.as_bytes()[at];
        for byte in [old ^ 1, old ^ 2, old ^ 32, b'A', b'B', b'.', b'='] {
            if let Some(token) = changed(at, byte) {
                let answer = runtime.block_on(maskinporten.validate(&token, NOW));
                assert!(answer.is_err(), "byte {at} as {byte}");
            }
        }
    }
}

#[test]
fn the_last_letter_of_each_part_has_one_spelling() {
    let (runtime, maskinporten) = validator();
    let ends = GOOD
        .match_indices('.')
        .map(|(at, _)| at - 1)
        .chain([GOOD.len() - 1]);
    for at in ends {
        for byte in 0..=127 {
            if let Some(token) = changed(at, byte) {
                assert!(
                    runtime.block_on(maskinporten.validate(&token, NOW)).is_err(),
                    "byte {at} as {byte}"
                );
            }
        }
    }
}

proptest! {
    #[test]
    fn a_changed_token_is_never_accepted(at in 0..GOOD.len(), byte in 0_u8..128) {
        let (runtime, maskinporten) = validator();
        if let Some(token) = changed(at, byte) {
            prop_assert!(runtime.block_on(maskinporten.validate(&token, NOW)).is_err());
        }
    }

    #[test]
    fn a_cut_or_grown_token_is_never_accepted(at in 0..GOOD.len(), more in "[A-Za-z0-9._=-]{0,3}") {
        let (runtime, maskinporten) = validator();
        let cut = &GOOD[..at];
        prop_assert!(runtime.block_on(maskinporten.validate(cut, NOW)).is_err());
        if !more.is_empty() {
            let grown = format!("{}{more}{}", cut, &GOOD[at..]);
            prop_assert!(runtime.block_on(maskinporten.validate(&grown, NOW)).is_err());
        }
    }

    #[test]
    fn nothing_that_comes_in_makes_it_panic(token in "\\PC{0,60}|[A-Za-z0-9_-]{0,40}\\.[A-Za-z0-9_-]{0,40}\\.[A-Za-z0-9_-]{0,40}") {
        let (runtime, maskinporten) = validator();
        prop_assert!(runtime.block_on(maskinporten.validate(&token, NOW)).is_err());
    }
}
