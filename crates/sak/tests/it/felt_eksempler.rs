//! How answers are read, by example.

use sak::soknad::Innhold;
use sak::soknad::felt::{FeilSlag, Felt, FeltFeil, Svarskjema, parse_percent, parse_whole, read};

fn answers(pairs: &[(Felt, &[&str])]) -> Svarskjema {
    pairs
        .iter()
        .map(|(felt, texts)| (*felt, texts.iter().map(|&text| text.to_owned()).collect()))
        .collect()
}

#[test]
fn percent_is_read_exactly() {
    for (text, share) in [
        ("100", 10_000),
        ("62,5 %", 6250),
        ("62.50", 6250),
        ("0", 0),
        ("50,05%", 5005),
    ] {
        assert_eq!(parse_percent(text), Some(share), "{text}");
    }
    for text in ["100,01", "101", "-5", "", "%", "5,123", "1e2", "halv"] {
        assert_eq!(parse_percent(text), None, "{text}");
    }
}

#[test]
fn whole_numbers_may_have_spaces_and_nothing_else() {
    assert_eq!(parse_whole("1 200"), Some(1200));
    assert_eq!(parse_whole("1\u{a0}200"), Some(1200));
    for text in ["", "-1", "1,5", "1.0", "tre", "99999999999999999"] {
        assert_eq!(parse_whole(text), None, "{text}");
    }
}

#[test]
fn a_part_larger_than_the_whole_is_an_error_that_says_the_most() {
    let (innhold, errors) = read(&answers(&[
        (Felt::Antall, &["3"]),
        (Felt::AntallHovedformal, &["4"]),
    ]));
    assert_eq!(innhold.antall, Some(3));
    assert_eq!(innhold.antall_hovedformal, None);
    assert_eq!(
        errors,
        [FeltFeil {
            felt: Felt::AntallHovedformal,
            slag: FeilSlag::Hoyst(3)
        }]
    );
}

#[test]
fn work_is_read_from_boxes_and_words() {
    let (innhold, errors) = read(&answers(&[
        (Felt::Arbeid, &["sykehjem", "annet"]),
        (Felt::AnnetArbeid, &["fengsel"]),
    ]));
    assert_eq!(
        (innhold.annet_allmennlegearbeid.as_deref(), errors.len()),
        (Some("sykehjem, fengsel"), 0)
    );
    let (_, errors) = read(&answers(&[(Felt::Arbeid, &["ingen", "legevakt"])]));
    assert_eq!(
        errors,
        [FeltFeil {
            felt: Felt::Arbeid,
            slag: FeilSlag::IngenOgAnnet
        }]
    );
    let (_, errors) = read(&answers(&[(Felt::Arbeid, &["annet"])]));
    assert_eq!(
        errors,
        [FeltFeil {
            felt: Felt::AnnetArbeid,
            slag: FeilSlag::BeskrivAnnet
        }]
    );
}

#[test]
fn nothing_typed_is_nothing_answered_and_no_error() {
    assert_eq!(read(&Svarskjema::new()), (Innhold::default(), Vec::new()));
}

#[test]
fn words_without_their_box_are_kept() {
    let (innhold, errors) = read(&answers(&[
        (Felt::Arbeid, &["legevakt"]),
        (Felt::AnnetArbeid, &["fengsel"]),
    ]));
    assert_eq!(
        (innhold.annet_allmennlegearbeid.as_deref(), errors.len()),
        (Some("legevakt, fengsel"), 0)
    );
    let (innhold, _) = read(&answers(&[(Felt::AnnetArbeid, &["fengsel"])]));
    assert_eq!(innhold.annet_allmennlegearbeid.as_deref(), Some("fengsel"));
    let (_, errors) = read(&answers(&[
        (Felt::Arbeid, &["ingen"]),
        (Felt::AnnetArbeid, &["fengsel"]),
    ]));
    assert_eq!(errors.len(), 1, "none and something is no answer");
}
