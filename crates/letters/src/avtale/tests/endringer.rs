//! Amendments as documents.

use sak::avtale::Endringsslag;

use super::{assert_complete, bygg, languages, words};
use crate::avtale::{Endringsbrev, Personer, endring, endringstekst, ord};
use crate::{Blokk, render};

/// What the facts say: when there is one, the first day; the term before and after.
fn difference(blocks: &[Blokk]) -> Vec<(String, String)> {
    let facts = blocks.iter().find_map(|blokk| match blokk {
        Blokk::Fakta(rows) => Some(rows[..3].to_vec()),
        _ => None,
    });
    let plain = |text: String| text.replace('\u{a0}', " ");
    let rows = facts.unwrap().into_iter();
    rows.map(|(name, value)| (plain(name), plain(value))).collect()
}

#[test]
fn every_kind_says_what_was_and_what_will_be() {
    let kommune = bygg::kommune();
    let expected = [
        ["1. juni 2022", "Stillingen", "62,5 %", "80 %"],
        [
            "1. desember 2022",
            "Permisjonen",
            "Ingen",
            "Permisjon der legen arbeider 30 %, fra 1. desember 2022 til 31. desember 2022. Permisjonen er ikke \
             lovregulert og bruker tid av rammen.",
        ],
        [
            "1. juni 2022",
            "Fastlegene",
            "Birk Oppdiktet, HPR-nummer 9102001\nCeline Oppdiktet, HPR-nummer 9102002",
            "Birk Oppdiktet, HPR-nummer 9102001\nCeline Oppdiktet, HPR-nummer 9102002\nDina Oppdiktet, HPR-nummer \
             9102003",
        ],
        [
            "1. juni 2022",
            "Fastlegene",
            "Birk Oppdiktet, HPR-nummer 9102001\nCeline Oppdiktet, HPR-nummer 9102002",
            "Birk Oppdiktet, HPR-nummer 9102001",
        ],
        [
            "1. juni 2022",
            "Veilederen",
            "Birk Oppdiktet, HPR-nummer 9102001\nSpesialist: Ja",
            "Eirik Oppdiktet, HPR-nummer 9103001\nSpesialist: Ja",
        ],
        [
            "1. januar 2023",
            "Siste dag",
            "31. mars 2023",
            "31. desember 2022",
        ],
        [
            "1. april 2023",
            "Siste dag",
            "31. mars 2023",
            "30. september 2023",
        ],
        [
            "1. august 2022",
            "Permisjonen",
            "Full permisjon fra 1. august 2022 til 31. oktober 2022. Permisjonen er lovregulert.",
            "Full permisjon fra 1. august 2022 til 30. september 2022. Permisjonen er lovregulert.",
        ],
        [
            "1. august 2022",
            "Permisjonen",
            "Full permisjon fra 1. august 2022 til 31. oktober 2022. Permisjonen er lovregulert.",
            "Ingen",
        ],
        [
            "1. desember 2022",
            "Permisjonen",
            "Ingen",
            "Permisjon der legen arbeider 30 %, fra 1. desember 2022 til 31. desember 2022. Permisjonen er ikke \
             lovregulert og bruker tid av rammen.",
        ],
    ];
    let kinds = bygg::every_kind();
    assert_eq!(kinds.len(), expected.len());
    for (slag, expected) in kinds.into_iter().zip(expected) {
        let inngatt = bygg::with_open(slag.clone());
        let document = Endringsbrev {
            sak: bygg::sak(&kommune),
            inngatt: &inngatt,
            endring: bygg::last(&inngatt),
        };
        let told = difference(&endringstekst(texts::nb(), &document));
        let [fra, term, was, becomes] = expected;
        let (before, after) = (format!("{term} før"), format!("{term} etter"));
        let row = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let expected = [row("Gjelder fra", fra), row(&before, was), row(&after, becomes)];
        assert_eq!(told, expected, "{slag:?}");
    }
}

#[test]
fn every_kind_can_be_set_in_every_language() {
    let kommune = bygg::kommune();
    for slag in bygg::every_kind() {
        let inngatt = bygg::with_open(slag.clone());
        let one = bygg::last(&inngatt);
        let document = Endringsbrev {
            sak: bygg::sak(&kommune),
            inngatt: &inngatt,
            endring: one,
        };
        for t in languages() {
            let made = endring(t, &document);
            assert_complete(&made);
            assert_eq!(made.dokumentnummer, "22/00017-A2-E2");
            assert!(
                made.tittel.contains(&ord::endringsslag(t, &slag)),
                "{}",
                made.tittel
            );
            assert_eq!(made.forhandsvisning, Some(t.avtalebrev_endring_venter()));
            let text = words(&made.innhold);
            let personer = Personer::of_inngatt(&inngatt);
            for said in [
                ord::endring(t, &slag, &personer),
                inngatt.avtrykk.clone(),
                one.avtrykk.clone(),
            ] {
                assert!(text.contains(&said), "{said} in {text}");
            }
            for part in &one.parter {
                let party = personer.part(t, &document.sak, *part);
                // Among those who must sign, and in the record.
                assert!(text.matches(&party).count() >= 2, "{party} in {text}");
            }
            assert!(crate::render::compile(&made).unwrap().pages().len() <= 2);
            render(&made, 1_651_140_000).unwrap();
        }
    }
}

#[test]
fn an_amendment_tells_what_stood_when_it_was_proposed() {
    let kommune = bygg::kommune();
    let share = |fra: &str, stillingsandel| Endringsslag::Andel {
        fra: bygg::dato(fra),
        stillingsandel,
    };
    let first = bygg::amended(bygg::inngatt(), share("2022-06-01", 8_000));
    let both = bygg::amended(first, share("2022-07-01", 9_000));
    let told = |index: usize| {
        let document = Endringsbrev {
            sak: bygg::sak(&kommune),
            inngatt: &both,
            endring: &both.endringer[index],
        };
        difference(&endringstekst(texts::nb(), &document))[1].1.clone()
    };
    assert_eq!((told(0), told(1)), ("62,5 %".into(), "80 %".into()));
}

#[test]
fn an_amendment_says_what_became_of_it() {
    let (kommune, t) = (bygg::kommune(), texts::nb());
    let leave = Endringsslag::Permisjon(bygg::leave());
    let made = |inngatt: &sak::avtale::Inngatt| {
        endring(
            t,
            &Endringsbrev {
                sak: bygg::sak(&kommune),
                inngatt,
                endring: bygg::last(inngatt),
            },
        )
    };
    let signed = made(&bygg::amended(bygg::inngatt(), leave.clone()));
    assert_eq!(signed.forhandsvisning, None);
    assert_eq!(signed.dato, "3. mai 2022");
    assert_eq!(words(&signed.innhold).matches("kl. 12.00").count(), 3);
    let open = bygg::proposed(bygg::inngatt(), leave);
    let (withdrawn, _) = open
        .withdraw_endring(1, &bygg::kommunen(), bygg::noon("2022-05-04"))
        .unwrap();
    let withdrawn = made(&withdrawn);
    assert_eq!(withdrawn.forhandsvisning, Some(t.avtalebrev_endring_trukket()));
    assert_eq!(withdrawn.dato, "");
}
