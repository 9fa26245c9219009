//! The time of a place: as a picture, as figures, as a calculation that can be checked by hand, and what becomes of
//! it if the plan changes. Nothing here stores anything.

mod bilde;
mod modell;
mod ord;
mod prov;
mod rest;
mod strekk;
mod tabell;
mod utregning;
mod vis;

use maud::{Markup, html};
use regelverk::tid::Dato;
use sak::avtale::Avtale;
use sak::id::Hpr;
use sak::kvoteplass::Kvoteplass;
use texts::Tekst;

use crate::components::Level;
use crate::components::fakta::{self, Faktum};
use crate::components::tom::tom;
use crate::form::Felter;
use modell::{Rammetid, Tid};

/// What the page of a place knows.
#[derive(Clone, Copy)]
pub struct Grunnlag<'a> {
    /// The texts.
    pub t: &'static Tekst,
    /// The place.
    pub plass: &'a Kvoteplass,
    /// All agreements under it.
    pub avtaler: &'a [Avtale],
    /// What a doctor is called.
    pub navn: &'a dyn Fn(Hpr) -> String,
    /// Today.
    pub idag: Dato,
    /// How many periods the place has been given.
    pub perioder: u64,
    /// The address of the page, where what is tried stands.
    pub sporring: &'a Felter,
    /// Whether this person may propose amendments: then what was tried leads on to it.
    pub kan_endre: bool,
}

impl Grunnlag<'_> {
    fn tid(&self) -> Tid {
        Tid::of(self.avtaler, self.idag, self.perioder)
    }
}

/// The four figures for the top of the page: used, left, last permitted day, agreed end. Nothing while no agreement
/// is planned. With two periods they are those of the one that runs.
pub fn maal(grunnlag: &Grunnlag<'_>) -> Markup {
    let (t, tid) = (grunnlag.t, grunnlag.tid());
    let Some(ramme) = tid.gjeldende() else {
        return html! {};
    };
    let periods = tid.rammer.len();
    html! {
        @if periods > 1 { p class="hj-etikett" { (t.plasstid_periode(periods, ramme.ramme.nummer)) } }
        (fakta::tall(&figures(grunnlag, ramme), 2))
    }
}

fn figures(grunnlag: &Grunnlag<'_>, tid: &Rammetid) -> Vec<Faktum> {
    let (t, idag) = (grunnlag.t, grunnlag.idag);
    let with = |name: String, figure: String, note: Option<String>| {
        Faktum::new(
            name,
            html! { (figure) @if let Some(note) = note { small { (note) } } },
        )
    };
    let varighet = &tid.ramme.varighet;
    let used = ord::rounded_up(tid.hittil);
    let left = (varighet.ramme_enheter - used).max(0);
    let mut facts = vec![
        with(
            t.plasstid_maal_brukt(),
            ord::dager(t, used),
            Some(t.plasstid_maal_brukt_av(ord::tall(t, varighet.ramme_enheter))),
        ),
        with(
            t.plasstid_maal_igjen(),
            ord::dager(t, left),
            vis::calendar_left(t, tid, idag),
        ),
    ];
    let (siste, slutt) = (tid.ramme.siste_tillatte_dag(), tid.ramme.plan.siste_dag());
    let after = siste.zip(slutt).map(|(siste, slutt)| {
        let days = slutt.days_until(siste);
        match days {
            0 => t.plasstid_maal_siste_lik(),
            1.. => t.plasstid_maal_siste_etter(ord::hele(t, days)),
            _ => t.plasstid_maal_siste_for(ord::hele(t, -days)),
        }
    });
    facts.push(with(t.plasstid_maal_siste(), ord::dag(t, siste), after));
    if let Some(slutt) = slutt {
        let longest = tid.avtaler.iter().find(|avtale| avtale.plan.til == slutt);
        let who =
            longest.map(|avtale| t.plasstid_maal_slutt_hvem((grunnlag.navn)(avtale.lis), avtale.nummer));
        facts.push(with(t.plasstid_maal_slutt(), t.dato(slutt), who));
    }
    facts
}

/// The time of a place, whole: one picture for each period, with its figures, and the try-out.
pub fn section(grunnlag: &Grunnlag<'_>) -> Markup {
    let (t, tid) = (grunnlag.t, grunnlag.tid());
    let periods = tid.rammer.len();
    let runs = tid.gjeldende().map(|ramme| ramme.ramme.nummer);
    html! {
        section class="hj-stabel" data-luft="stor" aria-labelledby="tid-h" {
            @if tid.rammer.iter().all(Option::is_none) {
                (tom(Level::H2, "tid-h", &t.plasstid_tom(), &vis::empty(t, grunnlag.idag), None))
            } @else {
                div class="hj-stabel" {
                    h2 class="ds-heading" data-size="xs" id="tid-h" { (t.plasstid_tittel()) }
                    @for (nummer, ramme) in (1_u64..).zip(&tid.rammer) {
                        div class="hj-stabel hj-tidsperiode" {
                            @if periods > 1 {
                                h3 class="ds-heading" data-size="2xs" { (t.plasstid_periode(periods, nummer)) }
                            }
                            @match ramme {
                                Some(ramme) => (vis::ramme(grunnlag, ramme, (periods > 1, runs == Some(nummer)))),
                                None => p class="hj-liten hj-dempet" { (t.plasstid_periode_tom()) },
                            }
                        }
                    }
                }
                @if let Some(ramme) = tid.gjeldende() { (prov::section(grunnlag, ramme)) }
            }
        }
    }
}

#[cfg(test)]
mod tests;
