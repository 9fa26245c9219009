//! The figures of the picture as a table.

use maud::{Markup, html};

use super::modell::{Avtaletid, Rammetid};
use super::strekk::{self, Strekk, Strekkslag};
use super::{Grunnlag, ord, rest};
use crate::components::fakta::{Faktum, Form, fakta};

/// Each agreement, and the frame below.
pub fn table(grunnlag: &Grunnlag<'_>, tid: &Rammetid) -> Markup {
    let t = grunnlag.t;
    let rows = tid.ramme.varighet.avtaler.iter();
    html! {
        div class="hj-stabel" {
            div class="hj-rullbar" {
                table class="ds-table hj-regn hj-avtaletabell" data-size="sm" {
                    caption class="ds-sr-only" { (t.plasstid_tabell()) }
                    thead {
                        tr {
                            th scope="col" { (t.plasstid_kol_avtale()) }
                            th scope="col" { (t.plasstid_kol_stilling()) }
                            th scope="col" { (t.plasstid_kol_dager()) }
                            th scope="col" { (t.plasstid_kol_permisjon()) }
                            th scope="col" { (t.plasstid_kol_brukt()) }
                            th scope="col" { (t.plasstid_kol_minst()) }
                        }
                    }
                    tbody {
                        @for bruk in rows {
                            @if let Some(avtale) = tid.avtaler.get(bruk.avtale) {
                                tr {
                                    (name(grunnlag, avtale))
                                    td data-navn=(t.plasstid_kol_stilling()) { (shares(grunnlag, avtale)) }
                                    td data-navn=(t.plasstid_kol_dager()) { (bruk.dager) }
                                    td data-navn=(t.plasstid_kol_permisjon()) { (bruk.dager_permisjon) }
                                    td data-navn=(t.plasstid_kol_brukt()) { (ord::tall(t, bruk.brukt_enheter)) }
                                    td data-navn=(t.plasstid_kol_minst()) { (long_enough(grunnlag, tid, avtale, bruk.minstetid_oppfylt)) }
                                }
                            }
                        }
                    }
                }
            }
            (fakta(Form::Stable, &frame(grunnlag, tid)))
        }
    }
}

fn name(grunnlag: &Grunnlag<'_>, avtale: &Avtaletid) -> Markup {
    let Grunnlag { t, navn, .. } = *grunnlag;
    html! {
        th scope="row" {
            (t.plasstid_avtale(avtale.nummer))
            span { (navn(avtale.lis)) }
            span { (t.plasstid_fra_til(t.dato(avtale.plan.fra), t.dato(avtale.plan.til))) }
        }
    }
}

/// The share, or each share with its first day.
fn shares(grunnlag: &Grunnlag<'_>, avtale: &Avtaletid) -> Markup {
    let t = grunnlag.t;
    let andeler = &avtale.plan.andeler;
    html! {
        @if let [only] = andeler.as_slice() {
            (t.prosent(only.stillingsandel))
        } @else {
            ul class="hj-linjeliste" {
                @for andel in andeler {
                    li { (t.plasstid_andel_fra(t.prosent(andel.stillingsandel), t.dato_kort(andel.fra))) }
                }
            }
        }
    }
}

fn long_enough(grunnlag: &Grunnlag<'_>, tid: &Rammetid, avtale: &Avtaletid, is_so: bool) -> String {
    let t = grunnlag.t;
    let until = rest::shortest_until(avtale.plan.fra, &tid.ramme.grense);
    let until = until.map_or_else(|| t.plasstid_etter_2999(), |until| t.dato_kort(until));
    if is_so {
        t.plasstid_minst_ja(until)
    } else {
        t.plasstid_minst_nei(until)
    }
}

/// What the picture shows of the whole.
fn frame(grunnlag: &Grunnlag<'_>, tid: &Rammetid) -> Vec<Faktum> {
    let Grunnlag { t, idag, .. } = *grunnlag;
    let ramme = &tid.ramme;
    let mut facts = vec![
        Faktum::new(t.plasstid_rammen(), ord::dager(t, ramme.varighet.ramme_enheter)),
        Faktum::new(t.plasstid_brukt_hittil(), ord::dager(t, tid.hittil)),
        Faktum::new(
            t.plasstid_avtalt_videre(),
            ord::dager(t, ramme.brukt() - tid.hittil),
        ),
        Faktum::new(t.plasstid_igjen_etter(), ord::dager(t, ramme.igjen())),
        Faktum::new(t.plasstid_maal_siste(), ord::dag(t, ramme.siste_tillatte_dag())),
        Faktum::new(
            t.plasstid_siste_kalender(),
            ord::dag(t, ramme.varighet.kalendergrense.dato()),
        ),
    ];
    let strekk = strekk::of_ramme(tid, ramme.plan.siste_dag().unwrap_or(idag));
    let line = |strekk: &Strekk| {
        let (fra, til) = (t.dato(strekk.fra), t.dato(strekk.til));
        match strekk.slag {
            Strekkslag::Permisjon(nummer) => {
                t.plasstid_permisjon_linje(ord::andel(t, strekk.bruk), fra, nummer, til)
            }
            Strekkslag::Arbeid(_) | Strekkslag::Opphold => {
                t.plasstid_opphold_linje(ord::hele(t, strekk.dager()), fra, til)
            }
        }
    };
    let list = |is: fn(&Strekk) -> bool| {
        let lines: Vec<String> = strekk.iter().filter(|one| is(one)).map(line).collect();
        (!lines.is_empty())
            .then(|| html! { ul class="hj-linjeliste" { @for line in &lines { li { (line) } } } })
    };
    if let Some(leave) = list(|strekk| matches!(strekk.slag, Strekkslag::Permisjon(_))) {
        facts.push(Faktum::new(t.plasstid_permisjoner(), leave));
    }
    if let Some(gaps) = list(|strekk| strekk.slag == Strekkslag::Opphold) {
        facts.push(Faktum::new(t.plasstid_opphold(), gaps));
    }
    facts
}
