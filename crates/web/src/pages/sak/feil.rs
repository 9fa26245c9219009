//! Why something was refused, in words, each beside the field that it belongs to.

use regelverk::register;
use regelverk::vurdering::Vurdering;
use sak::soknad::sendt::{LONGEST_REASON, SvarFeil};
use texts::Tekst;
use texts::regel::{forklaring, tittel};

use super::load::Sak;
use super::skjema::{ANTALL, GRUNN, HOVEDFORMAL, INNSTILLING, Ugyldig, Utfylt, Valg, reason_field};
use crate::components::feilliste::Feil;

fn one(felt: &str, tekst: String) -> Vec<Feil> {
    vec![Feil {
        felt: felt.to_owned(),
        tekst,
    }]
}

/// Everything that stands in the way of the recommendation, not only what comes first. The command decides;
/// this tells.
pub fn in_the_way(t: &Tekst, sak: &Sak, utfylt: &Utfylt) -> Vec<Feil> {
    let mut found = match utfylt.valg {
        Valg::Ingen => return one(INNSTILLING, t.svarfeil_velg()),
        Valg::Ikke => reason(utfylt, t.svarfeil_begrunnelse_ikke()),
        Valg::Alle | Valg::Farre if !sak.blocking().is_empty() => return blocked(t, sak),
        Valg::Alle => Vec::new(),
        Valg::Farre => {
            let mut found = match utfylt.recommendation(sak) {
                Err(Ugyldig::Antall) => number(t, sak),
                _ => Vec::new(),
            };
            found.extend(reason(utfylt, t.svarfeil_begrunnelse_farre()));
            found
        }
    };
    if utfylt.valg != Valg::Ikke {
        found.extend(unanswered(t, sak, utfylt));
    }
    let length = utfylt.grunn.trim().chars().count();
    if length > LONGEST_REASON {
        found.extend(one(
            GRUNN,
            t.svarfeil_innstilling_for_lang(LONGEST_REASON, length),
        ));
    }
    found
}

fn reason(utfylt: &Utfylt, tekst: String) -> Vec<Feil> {
    if utfylt.grunn.trim().is_empty() {
        one(GRUNN, tekst)
    } else {
        Vec::new()
    }
}

fn unanswered(t: &Tekst, sak: &Sak, utfylt: &Utfylt) -> Vec<Feil> {
    let missing = sak
        .to_answer()
        .into_iter()
        .filter(|verdict| !utfylt.is_answered(verdict));
    missing
        .map(|verdict| Feil {
            felt: reason_field(verdict),
            tekst: t.svarfeil_mangler(verdict.id().to_string(), tittel(t, verdict.id())),
        })
        .collect()
}

fn blocked(t: &Tekst, sak: &Sak) -> Vec<Feil> {
    let sentence =
        |verdict: &&Vurdering| t.svarfeil_kan_ikke_tildeles(forklaring(t, verdict), verdict.id().to_string());
    let all: Vec<String> = sak.blocking().iter().map(sentence).collect();
    one(INNSTILLING, all.join(" "))
}

/// The number of places is not one that is fewer than applied for.
fn number(t: &Tekst, sak: &Sak) -> Vec<Feil> {
    match sak.antall() {
        0 | 1 => one(INNSTILLING, t.svarfeil_antall_en()),
        wanted => one(ANTALL, t.svarfeil_antall(wanted - 1)),
    }
}

/// The number for the main purpose is no number.
pub fn of_main_purpose(t: &Tekst) -> Vec<Feil> {
    one(HOVEDFORMAL, t.svarfeil_hovedformal())
}

/// The answers cannot be kept.
pub fn of_answers(t: &Tekst, utfylt: &Utfylt, feil: &SvarFeil) -> Vec<Feil> {
    match feil {
        SvarFeil::ForMange(most) => one(HOVEDFORMAL, t.svarfeil_for_mange(*most)),
        SvarFeil::ForLang(id) => {
            let title = register::find(id).map_or_else(|| id.clone(), |regel| tittel(t, regel.id));
            let length = utfylt
                .begrunnelser
                .get(id)
                .map_or(0, |text| text.trim().chars().count());
            let field = format!("begrunnelse-{}", id.to_ascii_lowercase());
            one(&field, t.svarfeil_for_lang(LONGEST_REASON, title, length))
        }
    }
}
