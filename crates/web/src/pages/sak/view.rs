//! The page of a case, from top to bottom.

use maud::{Markup, html};
use regelverk::tid::Tidspunkt;
use sak::aktor::Aktor;
use sak::hendelse::Slag;
use sak::soknad::Tilstand;

use super::bla::Plassering;
use super::load::Sak;
use super::melding::Melding;
use super::skjema::Utfylt;
use super::{endret, fakta, historikk, state_tag, vedtak};
use crate::access::{Handling, allow};
use crate::components::fakta::{Faktum, linjefakta};
use crate::components::feilliste::{Feil, feilliste};
use crate::components::layout::{Link, breadcrumbs};
use crate::pages::saker::filter::Filter;
use crate::session::Innlogget;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// All that the page shows.
pub struct Sakside<'a> {
    /// The application.
    pub app: &'a App,
    /// Who reads.
    pub innlogget: &'a Innlogget,
    /// The case.
    pub sak: &'a Sak,
    /// The filters of the queue that one came from.
    pub filter: Filter,
    /// What stands in the fields.
    pub utfylt: Utfylt,
    /// What is wrong with it.
    pub feil: Vec<Feil>,
    /// What was just done.
    pub melding: Melding,
    /// The case workers that the case can be given to.
    pub kolleger: Vec<Aktor>,
}

impl<'a> Sakside<'a> {
    /// The page as saved.
    pub fn new(app: &'a App, innlogget: &'a Innlogget, sak: &'a Sak, filter: Filter) -> Self {
        let utfylt = Utfylt::of(sak);
        Self {
            app,
            innlogget,
            sak,
            filter,
            utfylt,
            feil: Vec::new(),
            melding: Melding::default(),
            kolleger: Vec::new(),
        }
    }

    /// Whether the reader may assess cases.
    pub(super) fn may_assess(&self) -> bool {
        allow(self.innlogget.aktor.rolle, Handling::Saksbehandle)
    }

    /// Whether the reader may answer in this case, as it stands.
    pub(super) fn may_edit(&self) -> bool {
        self.may_assess() && self.sak.is_open() && !self.is_inhabil()
    }

    /// Whether the reader has declared that they may not handle the case.
    pub(super) fn is_inhabil(&self) -> bool {
        self.sak.arbeid().is_inhabil(&self.innlogget.aktor.id)
    }

    /// Where the answers are sent.
    pub(super) fn answers_url(&self) -> String {
        self.filter.at(&format!("/saker/{}/svar", self.sak.id()))
    }

    /// What is wrong with a field.
    pub(super) fn error_of(&self, field: &str) -> Option<&str> {
        self.feil
            .iter()
            .find(|feil| feil.felt == field)
            .map(|feil| feil.tekst.as_str())
    }

    /// When this person last saved, today, just what stands in the fields.
    pub(super) fn last_saved(&self) -> Option<Tidspunkt> {
        let is_saved = self
            .utfylt
            .answers(self.sak)
            .is_ok_and(|svar| svar == self.sak.sendt.svar);
        let rad = self
            .sak
            .historikk
            .iter()
            .find(|rad| rad.slag == Slag::SvarLagret)?;
        let own = Sak::is_by(rad, &self.innlogget.aktor) && rad.tidspunkt.dato() == self.app.today();
        (is_saved && own).then_some(rad.tidspunkt)
    }

    /// The whole page.
    pub fn render(&self) -> Markup {
        let t = self.app.tekst;
        let tittel = t.sak_tittel(self.sak.antall(), self.sak.navn());
        Side::new(self.app, Some(self.innlogget), tittel.as_str())
            .aktiv(Menypunkt::Saker)
            .tett()
            .render(html! {
                (self.top(&tittel))
                div class="hj-ramme hj-to hj-sakskropp" data-deling="sak" {
                    div class="hj-stabel" data-luft="fakta" {
                        (fakta::column(t, self.sak))
                        (self.casework())
                    }
                    div class="hj-stabel" data-luft="skjema" {
                        // The result first, the reasons after it.
                        (vedtak::section(t, self.sak))
                        (self.by_queue())
                        (endret::section(t, self.sak))
                        @if let Some(innstilt) = self.sak.innstilt() { (self.recommended(innstilt)) }
                        (self.why_closed())
                        (self.verdicts())
                        @if self.may_edit() { (self.less()) }
                    }
                }
                @if self.may_edit() { (self.bar()) }
                (self.history())
            })
    }

    fn top(&self, tittel: &str) -> Markup {
        let t = self.app.tekst;
        let call = &self.sak.runde.utlysning;
        let queue = Filter {
            utlysning: Some(call.navn.clone()),
            ..Filter::default()
        };
        let way = [
            Link::new(t.saker_tittel(), self.filter.href()),
            Link::new(call.tittel.as_str(), queue.href()),
            Link::new(self.sak.navn(), self.filter.case(self.sak.id())),
        ];
        html! {
            div class="hj-ramme hj-sakstopp hj-stabel" {
                div class="hj-rad" data-fordel {
                    (breadcrumbs(t, &way))
                    (Plassering::find(self.sak, &self.filter).render(t, &self.filter))
                }
                div class="hj-rad" {
                    h1 class="ds-heading" data-size="md" { (tittel) }
                    (state_tag(t, self.sak.soknad.tilstand()))
                    @if self.sak.is_supplerende() { span class="hj-merkelapp" { (t.etterfrist_etikett()) } }
                }
                (linjefakta(&self.line()))
                (self.melding.render(t, &self.filter))
                @if self.is_inhabil() { p class="ds-alert" data-color="warning" role="note" { (t.inhabilitet_deg()) } }
                (self.waits())
                (feilliste(t, &self.feil))
                (self.news())
            }
        }
    }

    fn line(&self) -> Vec<Faktum> {
        let t = self.app.tekst;
        let sendt = &self.sak.sendt;
        let assessed = self.sak.innstilt().map_or_else(
            || t.sak_ikke_vurdert(),
            |innstilt| {
                let dato = t.dato(innstilt.tidspunkt.dato());
                if innstilt.av.id == self.innlogget.aktor.id {
                    t.sak_deg(dato)
                } else {
                    t.sak_person(dato, innstilt.av.navn.as_str())
                }
            },
        );
        let frist = t.dato(self.sak.runde.utlysning.frist);
        vec![
            Faktum::new(t.sak_saksnummer(), sendt.saksnummer.as_str()),
            Faktum::new(t.sak_mottatt(), t.tidspunkt(sendt.mottatt)),
            Faktum::new(t.sak_frist(), frist),
            Faktum::new(t.sak_vurdert_av(), assessed),
            Faktum::new(t.saksarbeid_alder(), self.age()),
        ]
    }

    /// Who has the case, what the municipality was asked, and what is attached.
    fn casework(&self) -> Markup {
        let t = self.app.tekst;
        html! {
            section class="hj-stabel" data-luft="liten" aria-labelledby="f-arbeid" {
                h2 class="ds-heading" data-size="2xs" id="f-arbeid" { (t.saksarbeid_tittel()) }
                (self.who_has_it())
                (self.requests())
                @if self.may_assess() && !self.is_inhabil() { (self.attach()) }
            }
        }
    }

    /// The days that the case has lain with the directorate.
    fn age(&self) -> String {
        let t = self.app.tekst;
        let (arbeid, mottatt) = (self.sak.arbeid(), self.sak.sendt.mottatt.dato());
        let until = self.sak.decided_on().unwrap_or(self.app.today());
        let (age, waited) = (arbeid.age(mottatt, until), arbeid.waited(until));
        if waited == 0 {
            t.saksarbeid_alder_dager(age)
        } else {
            t.saksarbeid_alder_ventet(age, waited)
        }
    }

    /// What others have done since the reader last did something here.
    fn news(&self) -> Markup {
        let t = self.app.tekst;
        let news = historikk::since_last(t, &self.sak.historikk, &self.innlogget.aktor);
        html! {
            @if let Some((when, lines)) = news {
                div class="hj-endring" role="note" {
                    p class="hj-vekt" { (t.sak_endret(t.tidspunkt(when))) }
                    ul class="hj-linjeliste" {
                        @for setning in lines.iter().flat_map(|linje| &linje.setninger) {
                            li { (setning.tekst) }
                        }
                    }
                }
            }
        }
    }

    fn why_closed(&self) -> Markup {
        let t = self.app.tekst;
        html! {
            @if self.sak.soknad.tilstand() == Tilstand::Trukket {
            } @else if self.sak.soknad.tilstand() != Tilstand::Avgjort && !self.may_assess() {
                p class="hj-dempet" { (t.sak_bare_les()) }
            } @else if self.sak.soknad.tilstand() != Tilstand::Avgjort && self.sak.is_decided() {
                p class="hj-dempet" { (t.sak_last_vedtatt()) }
            }
        }
    }

    fn history(&self) -> Markup {
        let t = self.app.tekst;
        html! {
            div class="hj-ramme hj-stabel hj-etter" {
                h2 class="ds-heading" data-size="xs" id="hist" { (t.sak_historikk()) }
                (historikk::list(t, "hist", &historikk::linjer(t, &self.sak.historikk)))
            }
        }
    }
}
