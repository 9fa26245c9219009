//! The table of the queue. On a phone a row becomes case number, municipality and state, with what needs
//! attention on a line below.

use maud::{Markup, html};
use sak::id::SoknadId;
use sak::soknad::{Innstilling, Tilstand};
use texts::Tekst;

use super::filter::Filter;
use super::utvalg::Rad;
use crate::components::symbol::{Merke, merke};
use crate::pages::sak::state_tag;

/// The rows of one page. `valg` gives each a box to choose it by, and says whether it is ticked.
pub fn tabell<'a>(
    t: &Tekst,
    filter: &Filter,
    rader: impl Iterator<Item = &'a Rad<'a>>,
    valg: Option<&dyn Fn(SoknadId) -> bool>,
) -> Markup {
    html! {
        table class="ds-table hj-rang" data-hover {
            caption class="ds-sr-only" { (t.saker_filter_navn()) }
            thead {
                tr {
                    th scope="col" { (t.saker_kolonne_saksnummer()) }
                    th scope="col" { (t.saker_kolonne_kommune()) }
                    th scope="col" class="hj-bred" { (t.saker_kolonne_fylke()) }
                    th scope="col" class="hj-bred" { (t.saker_kolonne_mottatt()) }
                    th scope="col" class="hj-bred hj-tallcelle" {
                        (t.saker_kolonne_plasser())
                    }
                    th scope="col" class="hj-bred" { (t.eksport_saker_saksbehandler()) }
                    th scope="col" { (t.saker_kolonne_tilstand()) }
                    th scope="col" { (t.saker_kolonne_vurderinger()) }
                }
            }
            tbody { @for rad in rader { (row(t, filter, rad, valg)) } }
        }
    }
}

fn row(t: &Tekst, filter: &Filter, rad: &Rad<'_>, valg: Option<&dyn Fn(SoknadId) -> bool>) -> Markup {
    let fylke = rad.kommune.map_or("", |kommune| kommune.fylke.as_str());
    html! {
        tr {
            td class="hj-nr hj-liten" {
                @if let Some(is_ticked) = valg {
                    label {
                        input type="checkbox" name="valgt" value=(rad.id()) checked[is_ticked(rad.id())]
                            aria-label=(t.valgte_velg(rad.navn()));
                        " " (rad.sendt.saksnummer)
                    }
                } @else {
                    (rad.sendt.saksnummer)
                }
            }
            th scope="row" {
                a href=(filter.case(rad.id())) { (rad.navn()) }
                small class="hj-smal" { (fylke) ", " (t.saker_rad_plasser(rad.antall())) }
            }
            td class="hj-bred" { (fylke) }
            td class="hj-bred hj-nr" { (t.dato_kort(rad.sendt.mottatt.dato())) }
            td class="hj-bred hj-tallcelle" { (rad.antall()) }
            td class="hj-bred hj-liten" { (rad.saksbehandler().map_or("", |aktor| aktor.navn.as_str())) }
            td { (state_tag(t, rad.soknad.tilstand())) }
            td class="hj-merknad" { (attention(t, rad)) }
        }
    }
}

/// What a case worker must look at; for an assessed case, what was recommended.
fn attention(t: &Tekst, rad: &Rad<'_>) -> Markup {
    html! {
        ul class="hj-telling" {
            @if rad.is_supplerende() { li { (t.etterfrist_etikett()) } }
            @if let Some(open) = rad.venter() { li class="hj-vekt" { (t.saker_rad_venter(t.dato_kort(open.frist))) } }
            @for mark in [Merke::IkkeOppfylt, Merke::Mangler] {
                @let count = rad.count(mark);
                @if count > 0 {
                    li { (merke(mark)) (t.get(&format!("komponent-telling-{}", mark.word()), &[("antall", count.into())])) }
                }
            }
            @match rad.soknad.innstilt() {
                Some(innstilt) => li { (recommendation(t, &innstilt.innstilling)) },
                None if rad.soknad.tilstand() == Tilstand::Sendt && rad.ubesvart > 0 => {
                    li { (merke(Merke::Vurderes)) (t.saker_rad_ubesvart(rad.ubesvart)) }
                }
                None => li { (merke(Merke::Oppfylt)) (t.saker_rad_alt_besvart()) },
            }
        }
    }
}

/// The recommendation in a few words.
pub fn recommendation(t: &Tekst, innstilling: &Innstilling) -> String {
    match innstilling {
        Innstilling::KanTildeles { antall, .. } => t.sak_innstilling_alle(*antall),
        Innstilling::KanIkkeTildeles { .. } => t.sak_innstilling_ikke(),
    }
}
