//! The confirmation that the doctor encloses with Helfo's own form: what Helfo needs of a signed agreement, no more.

use regelverk::tid::Dato;
use sak::avtale::Inngatt;
use sak::avtale::forlop::{Deltakelse, Forlop};
use texts::Tekst;

use super::personer::person;
use super::{Avtalesak, Omslag, Personer, document};
use crate::vedtak::short;
use crate::{Blokk, Brev};

/// All that the confirmation is made from.
#[derive(Clone, Copy, Debug)]
pub struct Bekreftelse<'a> {
    /// What stands around it.
    pub sak: Avtalesak<'a>,
    /// The agreement.
    pub inngatt: &'a Inngatt,
    /// The day that it tells of: share and GPs of that day, or of the nearest day of the agreement.
    pub dato: Dato,
}

/// The confirmation, on one page.
pub fn bekreftelse(t: &Tekst, brev: &Bekreftelse<'_>) -> Brev {
    let Bekreftelse { sak, inngatt, dato } = brev;
    let forlop = inngatt.forlop();
    let lege = Personer::of_inngatt(inngatt).navn(t, inngatt.vilkar.lis);
    let content = [
        vec![Blokk::Avsnitt(t.avtalebrev_bekreftelse_innledning(t.dato(*dato)))],
        agreement(t, brev, &forlop, &lege),
        lists(t, &forlop, day_of(&forlop, *dato)),
    ];
    document(
        t,
        sak,
        Omslag {
            tittel: t.avtalebrev_bekreftelse_tittel(),
            nummer: sak.bekreftelsesnummer(),
            dato: t.dato(*dato),
            metadata: Vec::new(),
            innhold: content.concat(),
            bunntekst: t.avtalebrev_bekreftelse_bunntekst(short(&inngatt.avtrykk)),
            forhandsvisning: None,
        },
    )
}

/// The day itself, or the first or last day of the agreement if it lies outside.
fn day_of(forlop: &Forlop, dato: Dato) -> Dato {
    dato.max(forlop.fra).min(forlop.til)
}

fn agreement(t: &Tekst, brev: &Bekreftelse<'_>, forlop: &Forlop, lege: &str) -> Vec<Blokk> {
    let Bekreftelse { sak, inngatt, dato } = brev;
    let kommune = sak.kommune;
    let kommune = t.avtalebrev_part_kommune_verdi(kommune.navn.as_str(), kommune.nummer.as_str());
    let kontor = inngatt.utfylt.innhold.legekontor.as_ref();
    let share = t.prosent(forlop.andel_on(day_of(forlop, *dato)));
    let mut rows = vec![
        (
            t.avtalebrev_bekreftelse_lege(),
            person(t, Some(forlop.lis), Some(lege)),
        ),
        (t.avtalebrev_bekreftelse_kommune(), kommune),
    ];
    rows.extend(kontor.map(|kontor| (t.avtalebrev_legekontor(), kontor.navn.clone())));
    rows.extend([
        (t.avtalebrev_fra(), t.dato(forlop.fra)),
        (t.avtalebrev_til(), t.dato(forlop.til)),
        (
            t.avtalebrev_bekreftelse_refusjon(),
            t.dato(inngatt.refusjon_fra()),
        ),
        (t.avtalebrev_bekreftelse_stilling(), share),
        (t.avtalebrev_bekreftelse_avtale(), sak.avtalenummer()),
        (t.avtalebrev_bekreftelse_inngatt(), t.tidspunkt(inngatt.inngatt)),
        (t.avtalebrev_bekreftelse_avtrykk(), inngatt.avtrykk.clone()),
    ]);
    vec![
        Blokk::Overskrift(t.avtalebrev_bekreftelse_avtalen()),
        Blokk::Fakta(rows),
    ]
}

/// The GPs on whose lists the doctor works on the day, with all their days.
fn lists(t: &Tekst, forlop: &Forlop, dag: Dato) -> Vec<Blokk> {
    let ends = |one: &Deltakelse| one.til.unwrap_or(forlop.til).min(forlop.til);
    let there = forlop
        .fastleger
        .iter()
        .filter(|one| one.fra <= dag && dag <= ends(one));
    let row = |one: &Deltakelse| {
        let hpr = one.fastlege.hpr.map(|hpr| hpr.to_string());
        vec![
            one.fastlege.navn.clone().unwrap_or_else(|| t.felles_ukjent()),
            hpr.unwrap_or_else(|| t.felles_ukjent()),
            t.dato(one.fra),
            t.dato(ends(one)),
        ]
    };
    vec![
        Blokk::Overskrift(t.avtalebrev_bekreftelse_lister()),
        Blokk::Avsnitt(t.avtalebrev_bekreftelse_lister_forklaring()),
        Blokk::Tabell {
            tittel: String::new(),
            hode: vec![
                t.avtalebrev_part_fastlege(),
                t.avtalebrev_bekreftelse_hpr(),
                t.avtalebrev_bekreftelse_fra(),
                t.avtalebrev_bekreftelse_til(),
            ],
            rader: there.map(row).collect(),
            hoyre: Vec::new(),
        },
    ]
}
