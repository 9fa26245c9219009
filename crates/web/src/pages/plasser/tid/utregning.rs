//! The calculation in steps that can be checked by hand.

use maud::{Markup, html};
use regelverk::tid::Dato;
use texts::Tekst;

use super::modell::Rammetid;
use super::ord;
use super::rest::{self, Avgjor};
use super::strekk::{self, Strekk, Strekkslag};

/// Each stretch, the sums, then frame and calendar and which of them decides.
pub fn calculation(t: &Tekst, tid: &Rammetid, idag: Dato) -> Markup {
    let (past, future): (Vec<Strekk>, Vec<Strekk>) = strekk::of_ramme(tid, idag)
        .into_iter()
        .partition(|strekk| strekk.til <= idag);
    html! {
        div class="hj-to" data-deling="lik" {
            table class="ds-table hj-regn" data-size="sm" {
                caption class="ds-sr-only" { (t.plasstid_regn_tabell()) }
                thead {
                    tr {
                        th scope="col" { (t.plasstid_regn_periode()) }
                        th scope="col" { (t.plasstid_regn_dager()) }
                        th scope="col" { (t.plasstid_regn_teller()) }
                        th scope="col" { (t.plasstid_regn_brukt()) }
                    }
                }
                (part(t, &past, &t.plasstid_regn_hittil(t.dato(idag))))
                (part(t, &future, &t.plasstid_regn_avtalt(t.dato(idag))))
                tfoot { (sum(t, &t.plasstid_regn_ialt(), tid.ramme.brukt())) }
            }
            (steps(t, tid))
        }
    }
}

fn part(t: &Tekst, strekk: &[Strekk], name: &str) -> Markup {
    html! {
        @if !strekk.is_empty() {
            tbody {
                @for one in strekk { (row(t, one)) }
                (sum(t, name, strekk.iter().map(Strekk::enheter).sum()))
            }
        }
    }
}

fn row(t: &Tekst, strekk: &Strekk) -> Markup {
    let name = match strekk.slag {
        Strekkslag::Arbeid(nummer) => t.plasstid_avtale(nummer),
        Strekkslag::Permisjon(nummer) => t.plasstid_regn_permisjon(nummer),
        Strekkslag::Opphold => t.plasstid_regn_opphold(),
    };
    html! {
        tr {
            th scope="row" { (name) span { (t.plasstid_fra_til(t.dato(strekk.fra), t.dato(strekk.til))) } }
            td { (strekk.dager()) } td { (ord::andel(t, strekk.bruk)) } td { (ord::tall(t, strekk.enheter())) }
        }
    }
}

fn sum(t: &Tekst, name: &str, enheter: i64) -> Markup {
    html! {
        tr class="hj-sum" { th scope="row" { (name) } td {} td {} td { (ord::tall(t, enheter)) } }
    }
}

fn steps(t: &Tekst, tid: &Rammetid) -> Markup {
    let last = ord::dag(t, tid.ramme.siste_tillatte_dag());
    let decides = match rest::decides(&tid.ramme.varighet) {
        Avgjor::Ramme => t.plasstid_regn_steg_avgjor_ramme(last),
        Avgjor::Kalender => t.plasstid_regn_steg_avgjor_kalender(last),
    };
    let rule = |id: &str| html! { a href={ "/regler/" (id) } { (id) } };
    html! {
        div class="hj-hjemmel" {
            ol class="hj-utregning" {
                @for step in frame_steps(t, tid) { li { (step) } }
                li { (calendar(t, tid)) }
                li { (decides) }
            }
            p { (t.plasstid_regn_regler()) " " (rule("IA-13")) ", " (rule("IA-14")) ", " (rule("IA-15")) }
        }
    }
}

/// What the frame holds, what is left of it, and how far that goes.
fn frame_steps(t: &Tekst, tid: &Rammetid) -> Vec<String> {
    let (ramme, varighet) = (&tid.ramme, &tid.ramme.varighet);
    let whole = ord::tall(t, varighet.ramme_enheter);
    let years = ord::lengde(t, ramme.grense.ramme_maneder);
    let mut steps = vec![t.plasstid_regn_steg_ramme(
        t.dato(ramme.plan.fra),
        ord::dager(t, varighet.ramme_enheter),
        years,
    )];
    if let Some(over) = varighet.forste_over_ramme.and_then(|dag| dag.dato()) {
        steps.push(t.plasstid_regn_steg_over(t.dato(over)));
        return steps;
    }
    let (Some(slutt), Some(last)) = (ramme.plan.siste_dag(), tid.sist()) else {
        return steps;
    };
    let left = ord::tall(t, ramme.igjen());
    steps.push(t.plasstid_regn_steg_rest(ord::tall(t, ramme.brukt()), whole, left.as_str(), t.dato(slutt)));
    if let Some(alone) = rest::by_frame_alone(ramme) {
        steps.push(t.plasstid_regn_steg_deling(
            ord::andel(t, last.siste_andel().into()),
            ord::hele(t, slutt.days_until(alone)),
            left.as_str(),
            t.dato(alone),
        ));
    }
    steps
}

fn calendar(t: &Tekst, tid: &Rammetid) -> String {
    let ramme = &tid.ramme;
    let (fra, months) = (ramme.plan.fra, ramme.grense.kalendertid_maneder);
    let (days, years) = (fra.days_in_months(months), ord::lengde(t, months));
    let limit = ramme.varighet.kalendergrense.dato();
    let leave = limit.map_or(0, |limit| fra.days_until(limit) + 1 - days);
    let (first, count, last) = (t.dato(fra), ord::hele(t, days), ord::dag(t, limit));
    if leave == 0 {
        t.plasstid_regn_steg_kalender_uten(count, first, last, years)
    } else {
        t.plasstid_regn_steg_kalender(count, first, last, years, ord::hele(t, leave))
    }
}
