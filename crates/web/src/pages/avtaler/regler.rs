//! What the rules say of an agreement, with the reasons that the municipality gave, and list ceilings that were raised
//! since.

use maud::{Markup, html};
use regelverk::tid::Dato;
use regelverk::vurdering::Vurdering;
use texts::Tekst;

use super::bilde::Bilde;
use crate::access::{Avtaleinnsyn, Handling, Tilgang, allow};
use crate::components::symbol::Merke;
use crate::components::vurdering::{self, Visning};
use crate::pages::prioritering::notis;

/// The verdicts: what asks for something is open, the rest is folded under how much there is of it. Reasons are for
/// the municipality and the directorate.
pub fn panel(
    t: &Tekst,
    innsyn: &Avtaleinnsyn,
    bilde: &Bilde,
    (dato, verdicts): (Dato, &[Vurdering]),
) -> Markup {
    let said = match (bilde.signert(), bilde.amended_on(dato)) {
        (Some(_), Some(dag)) => t.avtaler_reglene_endret(t.dato(dag)),
        (Some(inngatt), None) => t.avtaler_reglene_inngatt(t.dato(inngatt.inngatt.dato())),
        (None, _) => t.avtaler_reglene_i_dag(),
    };
    let reads = innsyn.owns(&bilde.avtale) || allow(innsyn.innlogget().aktor.rolle, Handling::Lese);
    let reason = |verdict: &Vurdering| {
        let given = bilde.utfylt().begrunnelser.get(verdict.id().0);
        given
            .filter(|_| reads)
            .map(|given| t.avtaler_begrunnelse(given.as_str()))
    };
    html! {
        p class="hj-liten hj-dempet" { (said) }
        (vurdering::telling(t, verdicts))
        @for mark in Merke::ALL {
            @let all: Vec<&Vurdering> = verdicts.iter().filter(|one| Merke::of(one) == mark).collect();
            @let lines = html! {
                @for verdict in &all {
                    @let tillegg = reason(verdict);
                    (vurdering::vurdering(t, verdict, Visning { open: false, tillegg: tillegg.as_deref() }))
                }
            };
            @if !all.is_empty() {
                @if matches!(mark, Merke::Oppfylt | Merke::Info) {
                    details class="hj-fold hj-gruppe" {
                        summary { (vurdering::gruppetittel(t, all.len(), mark)) }
                        (lines)
                    }
                } @else {
                    section class="hj-gruppe" aria-label=(vurdering::gruppetittel(t, all.len(), mark)) { (lines) }
                }
            }
        }
    }
}

/// List ceilings that were raised, with what the rules say and what came of it.
pub fn raised(t: &Tekst, innsyn: &Avtaleinnsyn, bilde: &Bilde) -> Markup {
    let judged = bilde.avtale.inngatt().map(|inngatt| inngatt.judge_listetak());
    let may = innsyn.owns(&bilde.avtale) || allow(innsyn.innlogget().aktor.rolle, Handling::Saksbehandle);
    html! {
        @for (nr, (melding, verdict)) in judged.unwrap_or_default().iter().enumerate() {
            @let said = t.avtaler_listetak_meldt(t.dato(melding.okt), bilde.navn(melding.hpr));
            @match &melding.fulgt_opp {
                Some(what) => {
                    p { (said) }
                    p class="hj-liten hj-dempet hj-les" {
                        @if what.feilmeldt { (t.avtaler_listetak_feilmeldt(what.begrunnelse.as_str(), what.av.navn.as_str())) }
                        @else { (t.avtaler_listetak_fulgt_opp(what.begrunnelse.as_str(), what.av.navn.as_str())) }
                    }
                },
                None if verdict.blocks() => (notis::warning(&t.avtaler_listetak_brudd(), &html! { p { (said) } })),
                None => p { (said) },
            }
            @if !melding.is_mistaken() { (vurdering::vurdering(t, verdict, Visning::default())) }
            @if may && melding.fulgt_opp.is_none() {
                p { a href={ (bilde.href()) "/listetak/" (nr) } { (t.avtaler_listetak_folg_opp()) } }
            }
        }
    }
}
