//! The letter of a decision: what was decided first, then what it means, what decided it and by which source,
//! the facts, that there is no appeal, and what to do next.
//!
//! The letter says only what the case says. Each part is a function from the case to blocks, so that a kind of
//! decision is a choice of parts and not a template of its own.

mod grunner;
mod opplysninger;
mod plasser;
mod svar;
#[cfg(test)]
mod tests;

use regelverk::tid::Tidspunkt;
use sak::aktor::Aktor;
use sak::kommune::Kommune;
use sak::prioritering::Liste;
use sak::runde::Runde;
use sak::soknad::Innstilt;
use sak::vedtak::{Forslag, Grunnlag, VedtakSlag};
use texts::Tekst;

use crate::{Blokk, Brev, Etiketter, Spraak};
pub use grunner::decisive_verdicts;
pub(crate) use grunner::source;

/// How many digits of the fingerprint stand at the foot of the letter: enough to hold two cases apart.
const FINGERPRINT_DIGITS: usize = 16;

/// All that the letter is made from.
#[derive(Clone, Copy, Debug)]
pub struct Vedtaksbrev<'a> {
    /// The round.
    pub runde: &'a Runde,
    /// Its list.
    pub liste: &'a Liste,
    /// The municipality that applied.
    pub kommune: &'a Kommune,
    /// The proposal.
    pub forslag: &'a Forslag,
    /// The assessment behind it.
    pub innstilt: &'a Innstilt,
    /// What the decision rests on.
    pub grunnlag: &'a Grunnlag,
    /// Who approves it and when; `None` makes a draft that says so.
    pub godkjenning: Option<(&'a Aktor, Tidspunkt)>,
    /// Whether this is a demonstration.
    pub demonstrasjon: bool,
}

impl Vedtaksbrev<'_> {
    /// Whether the application came after the deadline, so that the queue decided and no ranking.
    fn is_supplerende(&self) -> bool {
        self.runde.is_supplerende(self.forslag.soknad)
    }
}

/// The number of the decision's document: the application itself is number 1 of the case.
pub fn dokumentnummer(innstilt: &Innstilt) -> String {
    format!("{}-2", innstilt.sendt.saksnummer)
}

/// The letter.
pub fn brev(t: &Tekst, sak: &Vedtaksbrev<'_>) -> Brev {
    let sendt = &sak.innstilt.sendt;
    Brev {
        spraak: language(t),
        tittel: svar::tittel(t, sak),
        avsender: vec![t.vedtaksbrev_avsender(), t.vedtaksbrev_epost()],
        mottaker: vec![t.vedtaksbrev_mottaker(sak.kommune.navn.as_str())],
        dato: sak
            .godkjenning
            .map(|(_, at)| t.dato(at.dato()))
            .unwrap_or_default(),
        dokumentnummer: dokumentnummer(sak.innstilt),
        saksnummer: sendt.saksnummer.clone(),
        metadata: vec![
            (
                t.vedtaksbrev_metadata_soknad(),
                t.vedtaksbrev_metadata_mottatt(t.dato(sendt.mottatt.dato())),
            ),
            (
                t.vedtaksbrev_metadata_utlysning(),
                sak.runde.utlysning.tittel.clone(),
            ),
        ],
        innhold: body(t, sak),
        signatur: signatures(t, sak),
        bunntekst: match sak.godkjenning {
            Some(_) => t.vedtaksbrev_bunntekst(short(&sak.grunnlag.avtrykk)),
            None => t.vedtaksbrev_bunntekst_utkast(short(&sak.grunnlag.avtrykk)),
        },
        demonstrasjon: sak.demonstrasjon.then(|| t.vedtaksbrev_demonstrasjon()),
        forhandsvisning: sak.godkjenning.is_none().then(|| t.vedtaksbrev_forhandsvisning()),
        etiketter: labels(t),
    }
}

/// The language of the texts, as the letter tells it.
pub(crate) fn language(t: &Tekst) -> Spraak {
    match t.spraak() {
        texts::Spraak::Nb => Spraak::Nb,
        texts::Spraak::Nn => Spraak::Nn,
        texts::Spraak::En => Spraak::En,
    }
}

/// Whoever gets places first reads what they are; whoever is refused, why.
fn body(t: &Tekst, sak: &Vedtaksbrev<'_>) -> Vec<Blokk> {
    let (next, decisive) = (opplysninger::next(t, sak), grunner::decisive(t, sak));
    let refused = sak.grunnlag.utfall.slag == VedtakSlag::Avslag;
    let (first, second) = if refused {
        (decisive, next)
    } else {
        (next, decisive)
    };
    [
        svar::answer(t, sak),
        svar::meaning(t, sak),
        svar::waiting_list(t, sak),
        first,
        second,
        plasser::table(t, sak),
        grunner::reasoned(t, sak),
        opplysninger::facts(t, sak),
        opplysninger::no_appeal(t, sak),
        opplysninger::contact(t, sak),
    ]
    .concat()
}

/// The words that the layout itself needs.
pub(crate) fn labels(t: &Tekst) -> Etiketter {
    Etiketter {
        dato: t.vedtaksbrev_etikett_dato(),
        saksnummer: t.vedtaksbrev_etikett_saksnummer(),
        dokumentnummer: t.vedtaksbrev_etikett_dokumentnummer(),
        side: t.vedtaksbrev_etikett_side(),
        av: t.vedtaksbrev_etikett_av(),
    }
}

/// Who approved, and who prepared: one line if the same person assessed and ranked.
fn signatures(t: &Tekst, sak: &Vedtaksbrev<'_>) -> Vec<(String, String)> {
    let approved = sak
        .godkjenning
        .map(|(av, _)| (t.vedtaksbrev_godkjent_av(), av.navn.clone()));
    let (assessed, ranked) = (&sak.innstilt.av, &sak.forslag.av);
    let prepared = if assessed.id == ranked.id {
        vec![(t.vedtaksbrev_forberedt_av(), ranked.navn.clone())]
    } else if sak.is_supplerende() {
        vec![
            (t.vedtaksbrev_vurdert_av(), assessed.navn.clone()),
            (t.vedtaksbrev_forberedt_av(), ranked.navn.clone()),
        ]
    } else {
        vec![
            (t.vedtaksbrev_vurdert_av(), assessed.navn.clone()),
            (t.vedtaksbrev_plassene_prioritert_av(), ranked.navn.clone()),
        ]
    };
    approved.into_iter().chain(prepared).collect()
}

/// The first digits of a fingerprint.
pub(crate) fn short(fingerprint: &str) -> String {
    fingerprint.chars().take(FINGERPRINT_DIGITS).collect()
}
