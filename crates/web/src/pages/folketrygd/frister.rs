//! The ministry's assignments that such a report answers: what is open, by when, and to whom.

use maud::{Markup, html};
use sak::aktor::Rolle;
use sak::kostnad::Kostnadsberegning;
use sak::oppdrag::{KJENTE, Oppdrag};

use crate::access::{Handling, allow};
use crate::error::Feil;
use crate::pages::oppdrag::{state, time_left};
use crate::state::App;

/// The word of the assignment in the sources that asks for the first estimate.
const KJENT: &str = "kostnadsanslag";
/// What a later assignment of the kind says in its title or point.
const ORD: &str = "folketrygd";

/// The open assignments that concern the cost, the first deadline first.
///
/// # Errors
/// If the database fails.
pub async fn apne(app: &App) -> Result<Vec<Oppdrag>, Feil> {
    let all = app.store.oppdragsliste().await?.into_iter();
    Ok(all.filter(|one| one.svar().is_none() && concerns(one)).collect())
}

fn concerns(oppdrag: &Oppdrag) -> bool {
    let innhold = &oppdrag.apent().innhold;
    let known = KJENTE
        .iter()
        .any(|kjent| kjent.nokkel == KJENT && kjent.kilde() == innhold.kilde);
    let says = |text: &str| text.to_lowercase().contains(ORD);
    known || says(&innhold.tittel) || says(&innhold.kilde.punkt)
}

/// The deadlines, with a link for those who may follow it.
pub fn frister(app: &App, rolle: Rolle, apne: &[Oppdrag]) -> Markup {
    let t = app.tekst;
    html! {
        section class="hj-stabel" data-luft="liten" aria-labelledby="frister-h" {
            h2 class="ds-heading" data-size="sm" id="frister-h" { (t.folketrygd_frister()) }
            @if apne.is_empty() { p { (t.folketrygd_frister_ingen()) } } @else { (table(app, rolle, apne)) }
            @if allow(rolle, Handling::FolgeOppOppdrag) {
                p class="hj-rad" {
                    a href="/oppdrag/nytt" { (t.folketrygd_frister_registrer()) }
                    a href="/oppdrag" { (t.folketrygd_frister_alle()) }
                }
            }
        }
    }
}

fn table(app: &App, rolle: Rolle, apne: &[Oppdrag]) -> Markup {
    let t = app.tekst;
    let may_read = allow(rolle, Handling::Lese);
    html! {
        div class="hj-rullbar" tabindex="0" role="region" aria-label=(t.folketrygd_frister_tabell()) {
            table class="ds-table" data-size="sm" {
                caption class="ds-sr-only" { (t.folketrygd_frister_tabell()) }
                thead { tr {
                    @for name in [
                        t.oppdrag_kolonne_oppdrag(), t.oppdrag_kolonne_frist(), t.folketrygd_frister_mottaker(),
                        t.oppdrag_kolonne_ansvarlig(), t.oppdrag_kolonne_tilstand(),
                    ] { th scope="col" { (name) } }
                } }
                tbody { @for oppdrag in apne {
                    @let apent = oppdrag.apent();
                    tr {
                        th scope="row" {
                            @if may_read { a href={ "/oppdrag/" (apent.id) } { (apent.innhold.tittel) } }
                            @else { (apent.innhold.tittel) }
                        }
                        td {
                            span class="hj-nr" { (t.dato(apent.frist)) }
                            @if let Some(left) = time_left(app, oppdrag) { br; small { (left) } }
                        }
                        td { (t.folketrygd_departementet()) }
                        td { (apent.innhold.ansvarlig.as_deref().unwrap_or(&t.oppdrag_ikke_oppgitt())) }
                        td { (state(t, oppdrag)) }
                    }
                } }
            }
        }
    }
}

/// Links to answer them with an estimate, for those who answer.
pub fn besvar(app: &App, rolle: Rolle, apne: &[Oppdrag], beregning: &Kostnadsberegning) -> Markup {
    let t = app.tekst;
    html! {
        @if allow(rolle, Handling::FolgeOppOppdrag) && !apne.is_empty() {
            ul class="ds-list" { @for oppdrag in apne {
                @let apent = oppdrag.apent();
                li { a href={ "/oppdrag/" (apent.id) "/svar?beregning=" (beregning.id) } {
                    (t.folketrygd_rapport_besvar(t.dato(apent.frist), apent.innhold.tittel.as_str()))
                } }
            } }
        }
    }
}
