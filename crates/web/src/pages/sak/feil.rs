//! Why something was refused, in words, each beside the field that it belongs to.

use regelverk::register;
use sak::soknad::sendt::{InnstillingFeil, LONGEST_REASON, SvarFeil};
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

/// The form cannot be read.
pub fn of_form(t: &Tekst, sak: &Sak, ugyldig: &Ugyldig) -> Vec<Feil> {
    match ugyldig {
        Ugyldig::Hovedformal => one(HOVEDFORMAL, t.svarfeil_hovedformal()),
        Ugyldig::Velg => one(INNSTILLING, t.svarfeil_velg()),
        Ugyldig::Antall => number(t, sak),
        Ugyldig::ForLang(length) => one(GRUNN, t.svarfeil_innstilling_for_lang(LONGEST_REASON, *length)),
    }
}

/// A number of places that is fewer than applied for cannot be read from the form.
fn number(t: &Tekst, sak: &Sak) -> Vec<Feil> {
    match sak.antall() {
        0 | 1 => one(INNSTILLING, t.svarfeil_antall_en()),
        wanted => one(ANTALL, t.svarfeil_antall(wanted - 1)),
    }
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

/// The outcome cannot be recommended.
pub fn of_recommendation(t: &Tekst, sak: &Sak, utfylt: &Utfylt, feil: &InnstillingFeil) -> Vec<Feil> {
    let verdicts = |ids: &[String]| {
        let wanted = ids.to_vec();
        sak.vurderinger
            .iter()
            .filter(move |verdict| wanted.iter().any(|id| id == verdict.id().0))
    };
    match feil {
        InnstillingFeil::ManglerBegrunnelse(ids) => verdicts(ids)
            .map(|verdict| Feil {
                felt: reason_field(verdict),
                tekst: t.svarfeil_mangler(verdict.id().to_string(), tittel(t, verdict.id())),
            })
            .collect(),
        InnstillingFeil::KanIkkeTildeles(ids) => verdicts(ids)
            .map(|verdict| Feil {
                felt: INNSTILLING.to_owned(),
                tekst: t.svarfeil_kan_ikke_tildeles(forklaring(t, verdict), verdict.id().to_string()),
            })
            .collect(),
        InnstillingFeil::Antall(_) => number(t, sak),
        InnstillingFeil::Begrunnelse if utfylt.valg == Valg::Farre => {
            one(GRUNN, t.svarfeil_begrunnelse_farre())
        }
        InnstillingFeil::Begrunnelse => one(GRUNN, t.svarfeil_begrunnelse_ikke()),
    }
}
