//! The page as a whole.

use maud::{Markup, html};
use sak::hendelse::{Kjede, Slag};
use sak::prioritering::{Liste, Plassutfall, Prioritering};
use store::HistorikkRad;
use texts::Tekst;

use super::bilde::{Bilde, key};
use super::likt::Valgskjema;
use super::prov::Prov;
use super::tabell::Tabell;
use super::{etterfrist, notis, oversikt};
use crate::access::{Handling, allow};
use crate::components::Level;
use crate::components::feilliste::{Feil, feilliste};
use crate::components::tom::tom;
use crate::error;
use crate::pages::sak::historikk;
use crate::session::Innlogget;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// What was just done or refused, with what was typed.
#[derive(Default)]
pub struct Melding {
    /// The word of what was done.
    pub kvittert: Option<String>,
    /// What is wrong.
    pub feil: Vec<Feil>,
    /// Whether somebody else changed it in between.
    pub konflikt: bool,
    /// Whether it cannot be changed now.
    pub last: bool,
    /// The places that were crossed off.
    pub valgte: Option<Vec<String>>,
    /// The reason that was typed.
    pub begrunnelse: Option<String>,
}

/// The page to be.
pub struct Prioriteringsside<'a> {
    /// The application.
    pub app: &'a App,
    /// Who looks.
    pub innlogget: &'a Innlogget,
    /// The round.
    pub bilde: &'a Bilde,
    /// What is tried out, or what is in force.
    pub prov: &'a Prov,
    /// What was just done or refused.
    pub melding: Melding,
    /// Whether a choice that is made is to be made again.
    pub velg_pa_nytt: bool,
}

impl Prioriteringsside<'_> {
    /// The page.
    pub async fn render(&self) -> Result<Markup, error::Feil> {
        let kjede = Kjede::Utlysning(self.bilde.navn().clone());
        let rader = self.app.store.historikk(&kjede).await?;
        let begun = super::begun(self.app).await?;
        let vedtak = self.app.store.vedtak_in(self.bilde.navn()).await?;
        let others: Vec<_> = begun
            .iter()
            .filter(|call| call.navn != *self.bilde.navn())
            .collect();
        let liste = self.list();
        let t = self.app.tekst;
        let side = Side::new(self.app, Some(self.innlogget), self.title())
            .aktiv(Menypunkt::Prioritering)
            .tett();
        Ok(side.render(html! {
            div class="hj-ramme hj-sakstopp hj-stabel" {
                (feilliste(t, &self.melding.feil))
                (self.notices(&rader))
                (self.top(&liste))
                (oversikt::facts(t, self.bilde, &liste, self.prov))
                @if !liste.plasser.is_empty() { (self.prov.strip(t, self.bilde, &liste)) }
            }
            @if liste.plasser.is_empty() {
                div class="hj-ramme hj-sakskropp" {
                    (tom(Level::H2, "tom-h", &t.prioritering_tom(), &t.prioritering_tom_hvordan(), None))
                }
            } @else {
                (self.body(&liste))
            }
            @if !self.bilde.runde.supplerende.is_empty() {
                div class="hj-ramme hj-etter" { (etterfrist::section(t, self.bilde, &vedtak)) }
            }
            (self.bar(&liste))
            div class="hj-ramme hj-stabel hj-etter" {
                section class="hj-stabel" data-luft="liten" aria-labelledby="hist" {
                    h2 class="ds-heading" data-size="xs" id="hist" { (t.prioritering_historikk()) }
                    (historikk::list(t, "hist", &historikk::linjer(t, &rader)))
                }
                @if !others.is_empty() {
                    nav class="hj-stabel" data-luft="liten" aria-labelledby="andre-h" {
                        h2 class="ds-heading" data-size="2xs" id="andre-h" { (t.prioritering_andre_runder()) }
                        ul class="hj-linjeliste" {
                            @for call in others { li { a href={ "/prioritering/" (call.navn) } { (call.tittel) } } }
                        }
                    }
                }
            }
        }))
    }

    fn title(&self) -> String {
        self.app
            .tekst
            .prioritering_tittel(self.bilde.runde.utlysning.tittel.as_str())
    }

    /// Whether this person may change the ranking here and now.
    pub(super) fn may_change(&self) -> bool {
        self.bilde.is_open() && allow(self.innlogget.aktor.rolle, Handling::Saksbehandle) && !self.prov.aktiv
    }

    fn choosing_again(&self) -> bool {
        let decided = self
            .bilde
            .gjeldende
            .likhet
            .as_ref()
            .is_some_and(|likhet| likhet.avgjort);
        decided && self.may_change() && (self.velg_pa_nytt || self.melding.valgte.is_some())
    }

    fn list(&self) -> Liste {
        if self.choosing_again() {
            self.bilde.without_choice()
        } else {
            self.prov.liste(self.bilde)
        }
    }

    fn top(&self, liste: &Liste) -> Markup {
        let t = self.app.tekst;
        let query = if self.prov.aktiv {
            format!("?{}", self.prov.query())
        } else {
            String::new()
        };
        let href = self.bilde.href();
        html! {
            div class="hj-rad" data-fordel {
                div class="hj-rad" {
                    h1 class="ds-heading" data-size="md" { (self.title()) }
                    (oversikt::state_tag(t, self.bilde, self.remaining().is_empty()))
                    @if self.prov.aktiv {
                        span class="ds-tag" data-color="info" { (t.prioritering_tilstand_prove()) }
                    }
                }
                @if !liste.plasser.is_empty() {
                    p class="hj-rad hj-liten" {
                        a href={ (href) "/liste.xlsx" (query) } { (t.prioritering_last_ned_xlsx()) } " "
                        a href={ (href) "/liste.csv" (query) } { (t.prioritering_last_ned_csv()) }
                    }
                }
            }
        }
    }

    fn body(&self, liste: &Liste) -> Markup {
        let (t, bilde) = (self.app.tekst, self.bilde);
        let csrf = self.may_change().then_some(self.innlogget.csrf.as_str());
        let tabell = Tabell {
            t,
            bilde,
            liste,
            kvote: self.prov.kvote,
            valg: self.choice_form(liste),
            kan_flytte: self.may_change(),
        };
        html! {
            div class="hj-ramme hj-to hj-sakskropp" data-deling="liste" {
                section class="hj-stabel" data-luft="liten" aria-labelledby="liste-h" {
                    h2 class="ds-sr-only" id="liste-h" { (t.prioritering_liste()) }
                    (tabell.render())
                }
                aside class="hj-stabel" data-luft="skjema" aria-label=(t.prioritering_oversikt()) {
                    (oversikt::why_equal(t, bilde, liste, &self.prov.rekkefolge))
                    (oversikt::choice(t, bilde, liste, self.may_change()))
                    (oversikt::moves(t, bilde, liste, csrf))
                    (oversikt::counties(t, bilde, liste))
                    (oversikt::quota_source(t, bilde))
                }
            }
        }
    }

    fn choice_form(&self, liste: &Liste) -> Option<Valgskjema<'_>> {
        let undecided = liste.plasser.iter().any(|row| row.utfall == Plassutfall::Likt);
        (undecided && self.may_change()).then_some(())?;
        let earlier = self
            .bilde
            .runde
            .prioritering
            .inngrep()
            .valg
            .as_ref()
            .filter(|_| self.choosing_again());
        let valgte = self
            .melding
            .valgte
            .clone()
            .or_else(|| Some(earlier?.valgte.iter().map(|plass| key(*plass)).collect()));
        let begrunnelse = self
            .melding
            .begrunnelse
            .clone()
            .or_else(|| Some(earlier?.begrunnelse.clone()));
        let error = |felt: &str| {
            self.melding
                .feil
                .iter()
                .find(|feil| feil.felt == felt)
                .map(|f| f.tekst.clone())
        };
        Some(Valgskjema {
            csrf: &self.innlogget.csrf,
            valgte: valgte.unwrap_or_default(),
            begrunnelse: begrunnelse.unwrap_or_default(),
            feil_antall: error("likt"),
            feil_begrunnelse: error("begrunnelse"),
            avbryt: earlier.is_some(),
        })
    }

    fn notices(&self, rader: &[HistorikkRad]) -> Markup {
        let t = self.app.tekst;
        let done = self.melding.kvittert.as_deref().and_then(|word| match word {
            "valgt" => Some(t.prioritering_kvittert_valgt()),
            "flyttet" => Some(t.prioritering_kvittert_flyttet()),
            "angret" => Some(t.prioritering_kvittert_angret()),
            "sendt" => Some(t.prioritering_kvittert_sendt()),
            _ => None,
        });
        html! {
            @if let Some(done) = done { (notis::receipt(&done)) }
            @if self.melding.konflikt { (conflict(t)) }
            @if self.melding.last { (locked(t, self.melding.begrunnelse.as_deref().unwrap_or_default())) }
            (self.state_notice(rader))
        }
    }

    /// Where the ranking stands: with the approver, approved, or back again and why.
    fn state_notice(&self, rader: &[HistorikkRad]) -> Markup {
        let t = self.app.tekst;
        let text = match &self.bilde.runde.prioritering {
            Prioritering::Apen(_) => return reopened(t, rader),
            Prioritering::Foreslatt(sent) => {
                t.prioritering_foreslatt(sent.av.navn.as_str(), t.tidspunkt(sent.tidspunkt))
            }
            Prioritering::Vedtatt(done) => {
                let sent = &done.foreslatt;
                t.prioritering_vedtatt(
                    sent.av.navn.as_str(),
                    t.tidspunkt(sent.tidspunkt),
                    t.tidspunkt(done.tidspunkt),
                )
            }
        };
        html! { div class="hj-endring" role="note" { p { (text) } } }
    }
}

/// That somebody else was first. What was typed stands in the boxes.
pub fn conflict(t: &Tekst) -> Markup {
    notis::warning(
        &t.prioritering_konflikt_tittel(),
        &html! { p { (t.prioritering_konflikt()) } },
    )
}

/// That nothing can be changed now, with what was typed.
pub fn locked(t: &Tekst, typed: &str) -> Markup {
    notis::warning(
        &t.prioritering_last_tittel(),
        &html! {
            p { (t.prioritering_last()) }
            @if !typed.trim().is_empty() { p { q { (typed) } } }
        },
    )
}

/// That the ranking came back from approval, and why; nothing if it did not, or was sent again since.
fn reopened(t: &Tekst, rader: &[HistorikkRad]) -> Markup {
    let last = rader
        .iter()
        .find(|rad| matches!(rad.slag, Slag::TilAttestering | Slag::PrioriteringGjenapnet));
    let Some(rad) = last.filter(|rad| rad.slag == Slag::PrioriteringGjenapnet) else {
        return html! {};
    };
    let at = t.tidspunkt(rad.tidspunkt);
    let reason = rad.nyttelast.as_str().filter(|text| !text.trim().is_empty());
    html! {
        div class="hj-endring" role="note" {
            @match reason {
                Some(reason) => p {
                    span class="hj-vekt" { (t.prioritering_tilbake_tittel(rad.aktor_navn.as_str(), at)) ":" } " " q { (reason) }
                },
                None => p { span class="hj-vekt" { (t.prioritering_apnet_tittel(at)) "." } " " (t.prioritering_apnet()) },
            }
        }
    }
}
