//! What if the plan changes? A form that sends by GET, and the answer beside it. Nothing is saved.

mod les;
mod skjema;
mod svar;

use maud::{Markup, html};
use regelverk::tid::Dato;
use sak::avtale::{Avtale, Forlop, Inngatt};

use super::Grunnlag;
use super::modell::Rammetid;

/// What can be tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prove {
    /// Another share.
    Andel,
    /// Leave.
    Permisjon,
    /// Another last day.
    Slutt,
}

impl Prove {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Andel, Self::Permisjon, Self::Slutt];

    /// The word in the address.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Andel => "andel",
            Self::Permisjon => "permisjon",
            Self::Slutt => "slutt",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|prove| prove.word() == word)
    }
}

/// An agreement that can be changed: entered into, and not over.
#[derive(Clone, Debug)]
struct Kandidat<'a> {
    /// Its place in the frame.
    index: usize,
    inngatt: &'a Inngatt,
    forlop: Forlop,
}

fn candidates<'a>(avtaler: &'a [Avtale], tid: &Rammetid, idag: Dato) -> Vec<Kandidat<'a>> {
    let runs = |avtale: &'a Avtale| match avtale {
        Avtale::Inngatt(inngatt) => Some(inngatt),
        _ => None,
    };
    let mut found: Vec<Kandidat<'a>> = avtaler
        .iter()
        .filter_map(runs)
        .filter_map(|inngatt| {
            let index = tid.avtaler.iter().position(|own| own.id == inngatt.felles.id)?;
            let forlop = inngatt.forlop();
            (idag <= forlop.til).then_some(Kandidat {
                index,
                inngatt,
                forlop,
            })
        })
        .collect();
    found.sort_by_key(|kandidat| kandidat.forlop.fra);
    found
}

/// The form with its answer, for the frame that runs.
pub fn section(grunnlag: &Grunnlag<'_>, tid: &Rammetid) -> Markup {
    let t = grunnlag.t;
    let kandidater = candidates(grunnlag.avtaler, tid, grunnlag.idag);
    let prove = grunnlag.sporring.text("prov").and_then(Prove::from_word);
    let prove = prove.unwrap_or(Prove::Andel);
    let lest = les::read(grunnlag, &kandidater, prove);
    let tried = lest
        .forsok
        .as_ref()
        .map(|forsok| svar::tried(grunnlag, tid, forsok));
    html! {
        section class="hj-stabel" id="prov" aria-labelledby="prov-h" {
            @if kandidater.is_empty() {
                h2 class="ds-heading" data-size="xs" id="prov-h" { (t.plasstid_prov()) }
                p class="hj-les" { span class="hj-vekt" { (t.plasstid_prov_ingen()) } ". " (t.plasstid_prov_ingen_hvordan()) }
            } @else {
                div class="hj-to" data-deling="finn" {
                    div class="hj-stabel" {
                        h2 class="ds-heading" data-size="xs" id="prov-h" { (t.plasstid_prov()) }
                        (skjema::form(grunnlag, tid, &kandidater, &lest))
                    }
                    div class="hj-svarblokk hj-stabel" id="provsvar" role="region" aria-live="polite"
                        aria-label=(t.plasstid_svar_navn()) {
                        @match (&lest.forsok, &tried) {
                            (Some(forsok), Some(after)) => (svar::answer(grunnlag, tid, forsok, after)),
                            _ if lest.feil.is_empty() => p class="hj-dempet" { (t.plasstid_prov_venter()) },
                            _ => p class="hj-dempet" { (t.plasstid_prov_rett()) },
                        }
                    }
                }
                @if let Some(after) = &tried { (svar::picture(grunnlag, after)) }
            }
        }
    }
}
