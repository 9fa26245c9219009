//! The answer: the plan of today beside the one that is tried, and what the rules say of it.

use maud::{Markup, html};
use regelverk::introduksjonsavtale::avtale::{self, AvtaleFakta};
use regelverk::introduksjonsavtale::ia12_stillingsandel;
use regelverk::introduksjonsavtale::varighet::{Plan, Varighet};
use regelverk::regel::Regeldag;
use regelverk::tid::Dato;
use regelverk::vurdering::Vurdering;
use sak::avtale::{Endringsslag, Ramme};
use texts::Tekst;

use super::super::modell::{Rammetid, used_until};
use super::super::{Grunnlag, bilde, ord, utregning};
use super::les::Forsok;
use crate::components::tidslinje::tidslinje;
use crate::components::vurdering::{Visning, vurdering};

/// The frame as it would be.
pub fn tried(grunnlag: &Grunnlag<'_>, tid: &Rammetid, forsok: &Forsok) -> Rammetid {
    let mut after = tid.clone();
    let plan = forsok.after.plan();
    if let Some(avtale) = after.avtaler.get_mut(forsok.index) {
        avtale.plan = plan.clone();
    }
    if let Some(avtale) = after.ramme.plan.avtaler.get_mut(forsok.index) {
        *avtale = plan;
    }
    let Ramme {
        plan,
        grense,
        varighet,
        ..
    } = &mut after.ramme;
    *varighet = Varighet::compute(plan, grense);
    after.hittil = used_until(plan, grense, grunnlag.idag);
    after
}

/// What the rules of the day of effect say of the plan that is tried.
fn verdicts(plan: &Plan, forsok: &Forsok) -> Vec<Vurdering> {
    let dag = Regeldag::new(forsok.virkning).unwrap_or(Regeldag::FIRST);
    let andeler = forsok.after.andeler.iter();
    let share = AvtaleFakta {
        stillingsandel: andeler.map(|andel| andel.stillingsandel).min(),
        ..AvtaleFakta::unknown(forsok.virkning)
    };
    let mut found = vec![ia12_stillingsandel::judge(&share, dag)];
    found.extend(avtale::judge_plan(plan, dag));
    found
}

/// The answer beside the form.
pub fn answer(grunnlag: &Grunnlag<'_>, tid: &Rammetid, forsok: &Forsok, after: &Rammetid) -> Markup {
    let t = grunnlag.t;
    let verdicts = verdicts(&after.ramme.plan, forsok);
    let stops = verdicts.iter().any(Vurdering::blocks);
    let siste = after.ramme.siste_tillatte_dag();
    html! {
        h3 class="ds-heading" data-size="xs" { (heading(grunnlag, forsok, after)) }
        table class="ds-table hj-regn" {
            caption class="ds-sr-only" { (t.plasstid_svar_tabell()) }
            thead {
                tr {
                    th scope="col" { span class="ds-sr-only" { (t.plasstid_svar_tall()) } }
                    th scope="col" { (t.plasstid_svar_idag()) }
                    th scope="col" { (t.plasstid_svar_prove()) }
                }
            }
            tbody {
                @for [name, before, after] in rows(grunnlag, tid, forsok, after) {
                    tr { th scope="row" { (name) } td { (before) } td class="hj-vekt" { (after) } }
                }
            }
        }
        div class="hj-gruppe" {
            h4 class="ds-heading" data-size="2xs" { (t.plasstid_svar_regler()) }
            @for verdict in &verdicts { (vurdering(t, verdict, Visning::default())) }
        }
        details class="hj-fold" {
            summary { (t.plasstid_svar_hvorfor(ord::dag(t, siste))) }
            (utregning::calculation(t, after, grunnlag.idag))
        }
        @if stops {
            p class="hj-liten" { (t.plasstid_svar_stoppes()) }
        } @else if grunnlag.kan_endre {
            p {
                a class="ds-button" data-variant="secondary" data-color="accent" href=(propose(forsok)) {
                    (t.plasstid_svar_meld())
                }
            }
        }
    }
}

fn heading(grunnlag: &Grunnlag<'_>, forsok: &Forsok, after: &Rammetid) -> String {
    let t = grunnlag.t;
    let siste = ord::dag(t, after.ramme.siste_tillatte_dag());
    match &forsok.slag {
        Endringsslag::Permisjon(leave) => {
            t.plasstid_svar_permisjon(t.dato(leave.fra), siste, t.dato(leave.til))
        }
        Endringsslag::Avslutning { siste } | Endringsslag::Forlengelse { siste } => {
            t.plasstid_svar_slutt(ord::rundt(t, after.ramme.igjen()), t.dato(*siste))
        }
        _ => t.plasstid_svar_andel(
            t.prosent(forsok.after.andel_on(forsok.virkning)),
            t.dato(forsok.virkning),
            siste,
        ),
    }
}

/// Name, today, try-out.
fn rows(grunnlag: &Grunnlag<'_>, tid: &Rammetid, forsok: &Forsok, after: &Rammetid) -> Vec<[String; 3]> {
    let t = grunnlag.t;
    let (old, new) = (tid.ramme.siste_tillatte_dag(), after.ramme.siste_tillatte_dag());
    let mut rows = Vec::new();
    let from = forsok.virkning;
    match &forsok.slag {
        Endringsslag::Permisjon(leave) => rows.push([
            t.plasstid_svar_arbeider(t.dato(leave.fra)),
            t.prosent(forsok.before.andel_on(leave.fra)),
            t.prosent(leave.arbeider),
        ]),
        Endringsslag::Avslutning { siste } | Endringsslag::Forlengelse { siste } => rows.push([
            t.plasstid_svar_slutten(),
            t.dato_kort(forsok.before.til),
            t.dato_kort(*siste),
        ]),
        _ => rows.push([
            t.plasstid_svar_stilling(t.dato(from)),
            t.prosent(forsok.before.andel_on(from)),
            t.prosent(forsok.after.andel_on(from)),
        ]),
    }
    rows.push([t.plasstid_svar_siste(), short(t, old), short(t, new)]);
    rows.push([
        t.plasstid_svar_endring(),
        String::new(),
        difference(grunnlag, old, new),
    ]);
    rows.push([
        t.plasstid_igjen_etter(),
        ord::rundt(t, tid.ramme.igjen()),
        ord::rundt(t, after.ramme.igjen()),
    ]);
    rows
}

/// A day in figures: two of them stand beside each other on a phone.
fn short(t: &Tekst, dag: Option<Dato>) -> String {
    dag.map_or_else(|| t.plasstid_etter_2999(), |dag| t.dato_kort(dag))
}

fn difference(grunnlag: &Grunnlag<'_>, old: Option<Dato>, new: Option<Dato>) -> String {
    let t = grunnlag.t;
    match old.zip(new).map(|(old, new)| old.days_until(new)) {
        Some(days @ 1..) => t.plasstid_svar_senere(ord::hele(t, days)),
        Some(days @ ..=-1) => t.plasstid_svar_tidligere(ord::hele(t, -days)),
        _ => t.plasstid_svar_lik(),
    }
}

/// The address where the amendment is proposed, with what was tried.
fn propose(forsok: &Forsok) -> String {
    let percent = |share: u16| format!("{},{:02}", share / 100, share % 100);
    let (word, query) = match &forsok.slag {
        Endringsslag::Permisjon(leave) => (
            "permisjon",
            format!(
                "fra={}&til={}&arbeider={}",
                leave.fra,
                leave.til,
                percent(leave.arbeider)
            ),
        ),
        Endringsslag::Avslutning { siste } => ("avslutning", format!("siste={siste}")),
        Endringsslag::Forlengelse { siste } => ("forlengelse", format!("siste={siste}")),
        _ => {
            let share = forsok.after.andel_on(forsok.virkning);
            (
                "andel",
                format!("prosent={}&fra={}", percent(share), forsok.virkning),
            )
        }
    };
    format!("/avtaler/{}/endre/{word}?{query}", forsok.avtale)
}

/// The picture of the plan that is tried.
pub fn picture(grunnlag: &Grunnlag<'_>, after: &Rammetid) -> Markup {
    let t = grunnlag.t;
    html! {
        h3 class="ds-heading" data-size="2xs" { (t.plasstid_svar_bilde()) }
        (tidslinje(t, &bilde::of(grunnlag, after, "tlp", t.plasstid_svar_bilde())))
    }
}
