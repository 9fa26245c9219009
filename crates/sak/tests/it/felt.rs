//! How answers are read: never a panic, and nothing that is read lies outside what an application can say.

use proptest::prelude::*;
use sak::soknad::felt::{
    ARBEID, FeilSlag, Felt, LONGEST_TEXT, MOST_PLACES, Svarskjema, parse_percent, parse_whole, read,
};

/// Anything that somebody could send, much of it close to right.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[0-9]{1,3}",
        3 => "[ 0-9,.%+\u{a0}-]{0,8}",
        1 => any::<String>(),
        1 => "[0-9]{0,25}",
        2 => prop::sample::select(ARBEID.to_vec()).prop_map(str::to_owned),
        1 => prop::sample::select(vec!["registrert", "sokt", "nei"]).prop_map(str::to_owned),
        1 => Just("å".repeat(LONGEST_TEXT + 1)),
    ]
}

fn svar() -> impl Strategy<Value = Svarskjema> {
    let felt = prop::sample::select(Felt::ALL.to_vec());
    prop::collection::btree_map(felt, prop::collection::vec(text(), 0..4), 0..10)
}

/// A whole number, digit by digit.
fn whole(text: &str) -> Option<u64> {
    let mut number: u64 = 0;
    let mut digits = 0;
    for c in text.chars() {
        match c {
            '0'..='9' => {
                digits += 1;
                number = number.checked_mul(10)?.checked_add(u64::from(c.to_digit(10)?))?;
            }
            c if c.is_whitespace() => {}
            _ => return None,
        }
    }
    (1..=16).contains(&digits).then_some(number)
}

/// A percentage: every one from 0,00 to 100,00 in each way of writing it.
fn percent(text: &str) -> Option<u16> {
    let mut text = text.trim();
    while let Some(shorter) = text.strip_suffix('%') {
        text = shorter;
    }
    let text = text.trim_end();
    (0..=10_000_u16).find(|share| {
        let (kroner, ore) = (share / 100, share % 100);
        let mut decimals = vec![format!("{ore:02}")];
        if ore % 10 == 0 {
            decimals.push((ore / 10).to_string());
        }
        if ore == 0 {
            decimals.push(String::new());
        }
        let wholes = [
            format!("{kroner}"),
            format!("{kroner:02}"),
            format!("{kroner:03}"),
        ];
        wholes.iter().any(|whole| {
            (ore == 0 && text == whole)
                || decimals
                    .iter()
                    .any(|part| text == format!("{whole},{part}") || text == format!("{whole}.{part}"))
        })
    })
}

proptest! {
    #[test]
    fn what_is_read_is_what_an_application_can_say(svar in svar()) {
        let (innhold, feil) = read(&svar);
        if let Some(antall) = innhold.antall {
            prop_assert!((1..=MOST_PLACES).contains(&antall));
            prop_assert!(innhold.antall_hovedformal.is_none_or(|part| part <= antall));
            prop_assert!(innhold.antall_knyttet_til_alis.is_none_or(|part| part <= antall));
        }
        prop_assert!(innhold.perioder.is_none_or(|perioder| perioder >= 1));
        prop_assert!(innhold.stillingsandel.is_none_or(|share| share <= 10_000));
        prop_assert!(innhold.annet_allmennlegearbeid.as_ref().is_none_or(|work| !work.trim().is_empty()));
        // Each question has one fault at most, and was answered.
        for fault in &feil {
            prop_assert_eq!(feil.iter().filter(|other| other.felt == fault.felt).count(), 1);
            prop_assert!(svar.contains_key(&fault.felt) || fault.slag == FeilSlag::BeskrivAnnet);
        }
    }

    #[test]
    fn an_answer_is_read_or_faulty_but_never_lost(
        felt in prop::sample::select(vec![
            Felt::Utdanningsvirksomhet, Felt::Antall, Felt::AntallHovedformal, Felt::Behov, Felt::Perioder,
            Felt::Stillingsandel, Felt::AntallKnyttetTilAlis, Felt::Pasientgrunnlag,
        ]),
        text in text(),
    ) {
        let (innhold, feil) = read(&Svarskjema::from([(felt, vec![text.clone()])]));
        let answered = innhold != sak::soknad::Innhold::default();
        let blank = text.trim().is_empty();
        prop_assert_eq!((answered, feil.len()), if blank { (false, 0) } else { (answered, usize::from(!answered)) });
    }

    #[test]
    fn a_whole_number_is_what_its_digits_say(text in text()) {
        prop_assert_eq!(parse_whole(&text), whole(&text));
    }

    #[test]
    fn a_percentage_is_one_of_the_ways_to_write_it(
        text in prop_oneof![text(), "[0-9]{1,3}[,.][0-9]{0,3} ?%{0,2} ?"]
    ) {
        prop_assert_eq!(parse_percent(&text), percent(&text), "{}", text);
    }
}

#[test]
fn every_percentage_can_be_written() {
    for share in 0..=10_000_u16 {
        assert_eq!(
            parse_percent(&format!(" {},{:02} % ", share / 100, share % 100)),
            Some(share)
        );
    }
}

fn faults(pairs: &[(Felt, &[&str])]) -> Vec<(Felt, FeilSlag)> {
    let svar = pairs
        .iter()
        .map(|(felt, texts)| (*felt, texts.iter().map(|&text| text.to_owned()).collect()));
    read(&svar.collect())
        .1
        .into_iter()
        .map(|fault| (fault.felt, fault.slag))
        .collect()
}

#[test]
fn every_fault_says_what_is_wrong() {
    for (felt, text, slag) in [
        (Felt::Antall, "0", FeilSlag::MinstEn),
        (Felt::Antall, "to", FeilSlag::MinstEn),
        (Felt::Antall, "1001", FeilSlag::Hoyst(MOST_PLACES)),
        (Felt::Pasientgrunnlag, "1000001", FeilSlag::Hoyst(1_000_000)),
        (Felt::Perioder, "0", FeilSlag::MinstEn),
        (Felt::Behov, "-1", FeilSlag::IkkeTall),
        (Felt::Behov, "1,5", FeilSlag::IkkeTall),
        (Felt::Stillingsandel, "100,01", FeilSlag::IkkeProsent),
        (Felt::Utdanningsvirksomhet, "kanskje", FeilSlag::UkjentValg),
        (Felt::Arbeid, "fengsel", FeilSlag::UkjentValg),
        (Felt::Arbeid, "annet", FeilSlag::BeskrivAnnet),
    ] {
        let shown = if slag == FeilSlag::BeskrivAnnet {
            Felt::AnnetArbeid
        } else {
            felt
        };
        assert_eq!(faults(&[(felt, &[text])]), [(shown, slag)], "{text}");
    }
}

#[test]
fn the_longest_text_counts_characters_not_bytes() {
    let boxes: (Felt, &[&str]) = (Felt::Arbeid, &["annet"]);
    let (fits, too_long) = ("å".repeat(LONGEST_TEXT), "å".repeat(LONGEST_TEXT + 1));
    assert_eq!(faults(&[boxes, (Felt::AnnetArbeid, &[&fits])]), []);
    assert_eq!(
        faults(&[boxes, (Felt::AnnetArbeid, &[&too_long])]),
        [(Felt::AnnetArbeid, FeilSlag::ForLang)]
    );
}

#[test]
fn a_box_that_is_ticked_twice_is_ticked() {
    let svar = |boxes: &[&str]| {
        let boxes = boxes.iter().map(|&word| word.to_owned()).collect();
        read(&Svarskjema::from([(Felt::Arbeid, boxes)]))
    };
    let (innhold, feil) = svar(&["sykehjem", "legevakt", "sykehjem"]);
    assert_eq!(
        (innhold.annet_allmennlegearbeid.as_deref(), feil.len()),
        (Some("sykehjem, legevakt"), 0)
    );
    let (innhold, feil) = svar(&["ingen", "ingen"]);
    assert_eq!(
        (innhold.annet_allmennlegearbeid.as_deref(), feil.len()),
        (Some("ingen"), 0)
    );
}
