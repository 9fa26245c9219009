//! What the page tells about what was just done.

use maud::{Markup, html};
use sak::id::SoknadId;
use texts::Tekst;

use super::load::Sak;
use crate::components::symbol;
use crate::pages::saker::filter::{Filter, join};

/// The words that an address can name.
const DONE: [&str; 10] = [
    "registrert",
    "vedlegg",
    "vedlegg-avvist",
    "saksbehandler",
    "inhabil",
    "opphevet",
    "spurt",
    "forlenget",
    "trukket",
    "etterfrist",
];

/// What was just done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Melding {
    /// Nothing.
    #[default]
    Ingen,
    /// The answers were saved.
    Lagret,
    /// The answers were saved already.
    Uendret,
    /// Another case was assessed, and this is the next one.
    Neste {
        /// The id of the other.
        forrige: SoknadId,
        /// Its municipality.
        kommune: String,
    },
    /// Something else that the address names, by the word of the text key `saksarbeid-gjort-<word>`.
    Gjort(&'static str),
    /// The assessment was opened again.
    Gjenapnet,
    /// The answers were saved, the recommendation refused.
    DelvisLagret,
    /// The answers were saved; a recommendation is typed, but was not asked to be saved.
    InnstillingIkkeLagret,
    /// Somebody else changed the case.
    Konflikt,
    /// The form is from before the last login, so nothing is saved yet.
    Gammelt,
}

impl Melding {
    /// What an address says: `?kvittert=lagret`, `?kvittert=neste&forrige=<id>`.
    pub fn from_query(query: &str, sak: &Sak) -> Self {
        let pairs: Vec<(String, String)> = serde_html_form::from_str(query).unwrap_or_default();
        let value = |name: &str| {
            pairs
                .iter()
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.as_str())
        };
        match value("kvittert") {
            Some("lagret") => Self::Lagret,
            Some("uendret") => Self::Uendret,
            Some("gjenapnet") => Self::Gjenapnet,
            Some("neste") => value("forrige").and_then(|id| after(id, sak)).unwrap_or_default(),
            Some(word) => DONE
                .into_iter()
                .find(|known| *known == word)
                .map(Self::Gjort)
                .unwrap_or_default(),
            None => Self::Ingen,
        }
    }

    /// Whether this was just done.
    pub fn is_done(&self, word: &str) -> bool {
        matches!(self, Self::Gjort(done) if *done == word)
    }

    /// The notice; nothing if there is nothing to tell.
    pub fn render(&self, t: &Tekst, filter: &Filter) -> Markup {
        let said = match self {
            Self::Ingen => return html! {},
            Self::Konflikt => return warning(&t.sak_konflikt_tittel(), &t.sak_konflikt()),
            Self::Gammelt => return warning(&t.sak_gammelt_tittel(), &t.sak_gammelt()),
            Self::Gjort(word) => t.get(&format!("saksarbeid-gjort-{word}"), &[]),
            Self::Lagret => t.sak_lagret_svar(),
            Self::Uendret => t.sak_uendret(),
            Self::Gjenapnet => t.sak_gjenapnet(),
            Self::InnstillingIkkeLagret => t.sak_innstilling_ikke_lagret(),
            Self::DelvisLagret => t.sak_delvis_lagret(),
            Self::Neste { kommune, .. } => t.sak_innstilt_neste(kommune.as_str()),
        };
        html! {
            div class="hj-endring hj-rad" role="status" {
                p class="hj-lagret" { (symbol::hake()) (said) }
                @if let Self::Neste { forrige, kommune } = self {
                    a href=(filter.case(*forrige)) { (t.sak_tilbake_til(kommune.as_str())) }
                }
            }
        }
    }
}

fn after(id: &str, sak: &Sak) -> Option<Melding> {
    let forrige: SoknadId = id.parse().ok()?;
    let soknad = sak.runde.find(forrige)?;
    let kommune = sak.name_of(&soknad.felles().kommune).to_owned();
    Some(Melding::Neste { forrige, kommune })
}

fn warning(tittel: &str, forklaring: &str) -> Markup {
    html! {
        div class="ds-alert" data-color="warning" role="alert" {
            h2 class="ds-heading" data-size="2xs" { (tittel) }
            p { (forklaring) }
        }
    }
}

/// The address of a case with a receipt, for the redirect after a form was sent.
pub fn receipt(filter: &Filter, id: SoknadId, receipt: &str) -> String {
    let carried = filter.on_page(0).query();
    let query = if carried.is_empty() {
        receipt.to_owned()
    } else {
        format!("{carried}&{receipt}")
    };
    join(&format!("/saker/{id}"), &query)
}
