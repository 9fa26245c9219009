//! How a round stands, for those who read it and for the page when nothing waits.

use maud::{Markup, html};
use sak::aktor::Rolle;
use sak::prioritering::Prioritering;
use sak::runde::Runde;
use sak::vedtak::Vedtak;

use crate::components::fakta::{Faktum, Form, fakta};
use crate::pages::saker::filter::Filter;
use crate::state::App;

/// A round with its decisions.
pub struct Oversikt {
    /// The round.
    pub runde: Runde,
    /// The decision on each application, as far as there is one.
    pub vedtak: Vec<Vedtak>,
}

impl Oversikt {
    /// The decisions that rest on the ranking.
    pub fn ranked(&self) -> impl Iterator<Item = &Vedtak> {
        self.vedtak
            .iter()
            .filter(|vedtak| !self.runde.is_supplerende(vedtak.soknad()))
    }

    /// Whether no more applications come before the round can be ranked.
    pub fn deadline_passed(&self, app: &App) -> bool {
        app.today() > self.runde.utlysning.frist
    }

    /// The address of the ranking.
    pub fn ranking(&self) -> String {
        format!("/prioritering/{}", self.runde.utlysning.navn)
    }

    /// The address of the queue.
    pub fn queue(&self) -> String {
        let filter = Filter {
            utlysning: Some(self.runde.utlysning.navn.clone()),
            ..Filter::default()
        };
        filter.href()
    }

    /// The figures of the round, with links to where they come from.
    pub fn facts(&self, app: &App) -> Markup {
        let t = app.tekst;
        let runde = &self.runde;
        let call = &runde.utlysning;
        let all = runde.soknader.len();
        let approved = self
            .ranked()
            .filter(|vedtak| matches!(vedtak, Vedtak::Godkjent(_)))
            .count();
        let ranking = match runde.prioritering {
            Prioritering::Apen(_) => t.oppgave_runde_prioritering_apen(),
            Prioritering::Foreslatt(_) => t.oppgave_runde_prioritering_foreslatt(),
            Prioritering::Vedtatt(_) => t.oppgave_runde_prioritering_vedtatt(),
        };
        let rows = [
            Faktum::new(t.oppgave_runde_frist(), t.dato(call.frist)),
            Faktum::new(t.oppgave_runde_soknader(), all),
            Faktum::new(t.oppgave_runde_plasser(), runde.onsket()),
            Faktum::new(t.oppgave_runde_kvote(), call.kvote),
            Faktum::new(
                t.oppgave_runde_vurdert(),
                t.oppgave_runde_vurdert_verdi(all, all - runde.uvurdert()),
            ),
            Faktum::new(t.oppgave_runde_prioritering(), ranking),
            Faktum::new(
                t.oppgave_runde_godkjent(),
                t.oppgave_runde_vurdert_verdi(all, approved),
            ),
        ];
        html! {
            section class="hj-stabel hj-les" aria-labelledby="runde-h" {
                h2 class="ds-heading" data-size="xs" id="runde-h" { (call.tittel) }
                (fakta(Form::Lik, &rows))
                p class="hj-rad" {
                    a href=(self.queue()) { (t.oppgave_runde_saker()) }
                    a href=(self.ranking()) { (t.oppgave_runde_se_prioritering()) }
                    a href=(crate::pages::register::HREF) { (t.register_lenke()) }
                    a href="/regler" { (t.oppgave_runde_regler()) }
                }
            }
        }
    }
}

/// What will come next, when nothing waits.
pub fn what_comes(app: &App, rolle: Rolle, round: Option<&Oversikt>) -> String {
    let t = app.tekst;
    if rolle == Rolle::Helfo {
        return t.helfo_oppgave_ingen();
    }
    let Some(round) = round else {
        return t.oppgave_tom_ingen_utlysning();
    };
    match (rolle, &round.runde.prioritering) {
        (Rolle::Saksbehandler, Prioritering::Apen(_)) => {
            t.oppgave_tom_saksbehandler_for_frist(t.dato(round.runde.utlysning.frist))
        }
        (Rolle::Saksbehandler, Prioritering::Foreslatt(_)) => t.oppgave_tom_saksbehandler_foreslatt(),
        (Rolle::Saksbehandler, Prioritering::Vedtatt(_)) => t.oppgave_tom_saksbehandler_vedtatt(),
        (Rolle::Attestant | Rolle::Leder, Prioritering::Vedtatt(_)) => t.oppgave_tom_attestant_ferdig(),
        (Rolle::Attestant | Rolle::Leder, _) => t.oppgave_tom_attestant(),
        (Rolle::Kommune | Rolle::Departement | Rolle::Lege | Rolle::Helfo, _) => t.oppgave_tom_departement(),
    }
}
