//! The report to the ministry of what the agreements of a year cost the national insurance: the answer first, then the
//! figures and how they came about, what is assumed, and what it rests on: two pages, however many agreements there are.
//! Last the agreements, one by one.
//!
//! No doctor is named: an agreement has a number and a municipality.

pub mod ord;
#[cfg(test)]
mod tests;

use sak::kostnad::{Avtalekostnad, Kostnadsberegning};
use texts::{Tekst, regel};

use crate::vedtak::{labels, language, short};
use crate::{Blokk, Brev};
use ord::Ord;

/// The report. The same estimate gives the same report. `None` for one from before the first rulebook.
pub fn rapport(t: &Tekst, beregning: &Kostnadsberegning, demonstrasjon: bool) -> Option<Brev> {
    let said = Ord::new(t, beregning)?;
    let content = [
        answer(&said),
        figures(&said),
        steps(&said),
        assumptions(&said),
        sources(&said),
        agreements(&said),
    ];
    Some(Brev {
        spraak: language(t),
        tittel: t.folketrygd_rapport_tittel(said.ar()),
        avsender: vec![t.vedtaksbrev_avsender(), t.vedtaksbrev_epost()],
        mottaker: vec![t.folketrygd_departementet()],
        dato: t.dato(beregning.tidspunkt.dato()),
        dokumentnummer: beregning.dokumentnummer(),
        saksnummer: String::new(),
        metadata: vec![(t.folketrygd_rapport_ar(), said.ar())],
        innhold: content.concat(),
        signatur: Vec::new(),
        bunntekst: t.folketrygd_rapport_bunntekst(short(&beregning.avtrykk())),
        demonstrasjon: demonstrasjon.then(|| t.vedtaksbrev_demonstrasjon()),
        forhandsvisning: None,
        etiketter: labels(t),
    })
}

fn answer(said: &Ord<'_>) -> Vec<Blokk> {
    let both = [said.svar(), said.forslaget()];
    both.map(|texts| Blokk::Avsnitt(texts.join(" "))).to_vec()
}

fn figures(said: &Ord<'_>) -> Vec<Blokk> {
    let t = said.t;
    vec![Blokk::Fakta(vec![
        (t.folketrygd_tall_kostnad(), said.kostnad()),
        (t.folketrygd_tall_intervall(), said.intervall()),
        (t.folketrygd_tall_anslag(), said.anslag_kroner()),
        (t.folketrygd_tall_forslag(), said.forslag()),
    ])]
}

fn steps(said: &Ord<'_>) -> Vec<Blokk> {
    let steps = said.steg().into_iter();
    let steps = steps.chain([said.t.folketrygd_steg_avrunding_rapport()]);
    vec![
        Blokk::Overskrift(said.t.folketrygd_steg()),
        Blokk::Punkter(steps.collect()),
    ]
}

fn agreements(said: &Ord<'_>) -> Vec<Blokk> {
    let (t, resultat) = (said.t, &said.beregning.resultat);
    let mut blocks = vec![Blokk::Overskrift(t.folketrygd_avtaler())];
    if resultat.avtaler.is_empty() {
        blocks.push(Blokk::Avsnitt(t.folketrygd_avtaler_ingen(said.ar())));
        return blocks;
    }
    let row = |avtale: &Avtalekostnad| {
        vec![
            avtale.nummer.clone(),
            avtale.kommune.clone(),
            said.kroner(avtale.lis),
            said.kroner(avtale.endring),
            said.arsverk(avtale),
            said.uten(avtale),
        ]
    };
    let total = vec![
        t.folketrygd_avtaler_i_alt(),
        String::new(),
        said.kroner(resultat.lis),
        said.kroner(resultat.endring),
        said.hundredeler(resultat.arsverk_hundredeler),
        said.kostnad(),
    ];
    blocks.push(Blokk::Avsnitt(t.folketrygd_avtaler_forklaring()));
    blocks.push(Blokk::Tabell {
        tittel: String::new(),
        hode: vec![
            t.folketrygd_avtaler_avtale(),
            t.folketrygd_avtaler_kommune(),
            t.folketrygd_avtaler_lis(),
            t.folketrygd_avtaler_endring(),
            t.folketrygd_avtaler_arsverk(),
            t.folketrygd_avtaler_uten(),
        ],
        rader: resultat.avtaler.iter().map(row).chain([total]).collect(),
        hoyre: vec![2, 3, 4, 5],
    });
    let notes = said
        .tyngst()
        .into_iter()
        .chain(said.utelatt())
        .chain([said.trend()]);
    let notes: Vec<String> = notes.collect();
    blocks.push(Blokk::Avsnitt(notes.join(" ")));
    blocks
}

fn assumptions(said: &Ord<'_>) -> Vec<Blokk> {
    vec![
        Blokk::Overskrift(said.t.folketrygd_forutsetning()),
        Blokk::Punkter(said.forutsetninger()),
    ]
}

fn sources(said: &Ord<'_>) -> Vec<Blokk> {
    let (t, anslag) = (said.t, said.anslag());
    let rader = vec![
        (
            t.folketrygd_rapport_kilde_dokument(),
            regel::dokument(t, anslag.dokument),
        ),
        (t.folketrygd_rapport_kilde_punkt(), anslag.punkt.clone()),
        (
            t.folketrygd_rapport_kilde_datert(),
            regel::datering(t, anslag.dokument),
        ),
    ];
    vec![
        Blokk::Overskrift(t.folketrygd_rapport_kilder()),
        Blokk::Hjemmel {
            rubrikk: t.folketrygd_rapport_kilde(),
            setning: t.folketrygd_rapport_kilde_setning(said.anslag_kroner()),
            rader,
        },
        Blokk::Fakta(said.grunnlag()),
    ]
}
