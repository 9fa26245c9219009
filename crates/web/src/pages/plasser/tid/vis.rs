//! A frame on the page: picture, what sets the limit, what needs attention, table and calculation.

use maud::{Markup, html};
use regelverk::introduksjonsavtale::varighet::{Brudd, Grense};
use regelverk::tid::Dato;
use texts::Tekst;

use super::modell::Rammetid;
use super::rest::{self, Avgjor, NyLege};
use super::{Grunnlag, bilde, ord, tabell, utregning};
use crate::components::tidslinje::tidslinje;

/// A frame. With several on the page, each drawing is named by its number; what is left matters in the one that runs.
pub fn ramme(grunnlag: &Grunnlag<'_>, tid: &Rammetid, (several, runs): (bool, bool)) -> Markup {
    let (t, nummer) = (grunnlag.t, tid.ramme.nummer);
    let title = if several {
        t.plasstid_tegning_periode(nummer, grunnlag.plass.nummer)
    } else {
        t.plasstid_tegning(grunnlag.plass.nummer)
    };
    let id = format!("tl{nummer}");
    html! {
        @if !tid.er_signert { p class="hj-liten" { (t.plasstid_ikke_signert()) } }
        (tidslinje(t, &bilde::of(grunnlag, tid, &id, title)))
        p class="hj-liten hj-dempet" { (t.plasstid_forklaring()) " " (limit(t, tid, grunnlag.idag)) }
        (breaches(grunnlag, tid))
        @if runs { (remainder(grunnlag, tid)) }
        details class="hj-fold" {
            summary { (t.plasstid_vis_tabell()) }
            (tabell::table(grunnlag, tid))
        }
        details class="hj-fold" {
            summary { (t.plasstid_vis_utregning()) }
            (utregning::calculation(t, tid, grunnlag.idag))
        }
    }
}

/// What a place without agreements holds, by the limits of today.
pub fn empty(t: &Tekst, idag: Dato) -> String {
    t.plasstid_tom_hvordan(ord::lengde(t, Grense::of_frame(idag).ramme_maneder))
}

/// `198 dager på kalenderen ved 80 %`.
pub fn calendar_left(t: &Tekst, tid: &Rammetid, idag: Dato) -> Option<String> {
    let days = ord::hele(t, tid.kalenderdager_igjen(idag)?);
    let last = tid.sist()?;
    let begun = last.plan.andeler.last().is_some_and(|andel| andel.fra <= idag);
    let on_leave = last
        .plan
        .permisjoner
        .iter()
        .any(|leave| leave.lovregulert && leave.til > idag);
    Some(if begun && !on_leave {
        t.plasstid_maal_igjen_ved(ord::andel(t, last.siste_andel().into()), days)
    } else {
        t.plasstid_maal_igjen_plan(days)
    })
}

fn limit(t: &Tekst, tid: &Rammetid, idag: Dato) -> String {
    if tid.ramme.plan.siste_dag().is_some_and(|slutt| slutt < idag) {
        return t.plasstid_grense_over(ord::rundt(t, tid.ramme.igjen()));
    }
    let kalendergrense = ord::dag(t, tid.ramme.varighet.kalendergrense.dato());
    let years = ord::lengde(t, tid.ramme.grense.kalendertid_maneder);
    match rest::decides(&tid.ramme.varighet) {
        Avgjor::Ramme => {
            t.plasstid_grense_ramme(kalendergrense, years, ord::dag(t, tid.ramme.siste_tillatte_dag()))
        }
        Avgjor::Kalender => t.plasstid_grense_kalender(kalendergrense, years),
    }
}

/// Where the plan breaks a rule, each with the rule.
fn breaches(grunnlag: &Grunnlag<'_>, tid: &Rammetid) -> Markup {
    let brudd = tid.ramme.brudd();
    html! {
        @if !brudd.is_empty() {
            div class="ds-alert" data-color="danger" {
                p class="hj-vekt" { (grunnlag.t.plasstid_brudd()) }
                ul class="hj-linjeliste hj-stabel" data-luft="liten" {
                    @for one in &brudd {
                        li { (breach(grunnlag, tid, one)) " " a href={ "/regler/" (one.regel) } { (one.regel) } }
                    }
                }
            }
        }
    }
}

fn breach(grunnlag: &Grunnlag<'_>, tid: &Rammetid, brudd: &Brudd<'_>) -> String {
    let Grunnlag { t, navn, .. } = *grunnlag;
    let whose = tid.avtaler.iter().find(|avtale| avtale.plan.lis == brudd.lis);
    let lege = whose.map(|avtale| navn(avtale.lis)).unwrap_or_default();
    let grense = &tid.ramme.grense;
    t.get(
        &format!("plasstid-brudd-{}", brudd.regel.0.to_ascii_lowercase()),
        &[
            ("lege", lege.into()),
            ("fra", t.dato(brudd.fra).into()),
            ("til", t.dato(brudd.til).into()),
            ("minstetid", ord::lengde(t, grense.minstetid_maneder).into()),
            ("kalendertid", ord::lengde(t, grense.kalendertid_maneder).into()),
        ],
    )
}

/// Whether what is left is of use to a new doctor.
fn remainder(grunnlag: &Grunnlag<'_>, tid: &Rammetid) -> Markup {
    let Grunnlag { t, navn, idag, .. } = *grunnlag;
    let (Some(slutt), Some(last)) = (tid.ramme.plan.siste_dag(), tid.sist()) else {
        return html! {};
    };
    let left = ord::rundt(t, tid.ramme.igjen());
    let shortest = ord::lengde(t, tid.ramme.grense.minstetid_maneder);
    let siste = tid
        .ramme
        .siste_tillatte_dag()
        .filter(|siste| slutt < *siste && idag <= slutt);
    let (title, text) = match rest::new_doctor(&tid.ramme, idag) {
        NyLege::Full => return html! {},
        NyLege::Deltid => (
            t.plasstid_deltid(),
            t.plasstid_deltid_tekst(left, shortest, t.dato(slutt)),
        ),
        NyLege::ForKort if tid.ramme.varighet.forste_over_ramme.is_some() => return html! {},
        NyLege::ForKort if tid.ramme.igjen() == 0 => (t.plasstid_oppbrukt(), t.plasstid_oppbrukt_tekst()),
        NyLege::ForKort => (
            t.plasstid_for_kort(),
            t.plasstid_for_kort_tekst(left, shortest, t.dato(slutt)),
        ),
    };
    html! {
        div class="ds-alert" data-color="info" {
            p class="hj-vekt" { (title) }
            p {
                (text) " "
                @if let Some(siste) = siste { (t.plasstid_for_kort_forleng(navn(last.lis), t.dato(siste))) " " }
                a href="/regler/IA-13" { (t.plasstid_hvorfor()) }
            }
        }
    }
}
