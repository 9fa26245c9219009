//! The form: what is tried, and its fields.

use maud::{Markup, html};
use regelverk::tid::Dato;

use super::super::Grunnlag;
use super::super::modell::Rammetid;
use super::les::{ARBEIDER, FRA, Lest, PROSENT, SISTE, TIL};
use super::{Kandidat, Prove};
use crate::components::felt::{Bredde, Felt};
use crate::pages::plasser::href;

/// The form. It works without a script; with one the answer follows each change.
pub fn form(grunnlag: &Grunnlag<'_>, tid: &Rammetid, kandidater: &[Kandidat<'_>], lest: &Lest) -> Markup {
    let t = grunnlag.t;
    let action = href(grunnlag.plass.id);
    html! {
        (choice(grunnlag, lest.prove))
        form class="hj-stabel hj-provskjema" method="get" action={ (action) "#prov" } novalidate
            hx-get=(action) hx-trigger="submit, change" hx-select="#prov" hx-target="#prov" hx-swap="outerMorph" hx-sync="this:replace" {
            input type="hidden" name="prov" value=(lest.prove.word());
            (fields(grunnlag, tid, kandidater, lest))
            div class="hj-rad" {
                button class="ds-button" data-color="accent" type="submit" { (t.plasstid_prov_knapp()) }
                span class="hj-liten hj-dempet" { (t.plasstid_prov_lagres_ikke()) }
            }
        }
    }
}

/// Links to the three that can be tried, so that the form asks for what belongs together only.
fn choice(grunnlag: &Grunnlag<'_>, chosen: Prove) -> Markup {
    let t = grunnlag.t;
    let name = |prove: Prove| match prove {
        Prove::Andel => t.plasstid_prov_andel(),
        Prove::Permisjon => t.plasstid_prov_permisjon(),
        Prove::Slutt => t.plasstid_prov_slutt(),
    };
    html! {
        nav class="hj-deler" aria-label=(t.plasstid_prov_valg()) {
            ul {
                @for prove in Prove::ALL {
                    @let address = format!("{}?prov={}", href(grunnlag.plass.id), prove.word());
                    li {
                        a href={ (address) "#prov" } aria-current=[(prove == chosen).then_some("true")]
                            hx-get=(address) hx-select="#prov" hx-target="#prov" hx-swap="outerMorph" { (name(prove)) }
                    }
                }
            }
        }
    }
}

fn fields(grunnlag: &Grunnlag<'_>, tid: &Rammetid, kandidater: &[Kandidat<'_>], lest: &Lest) -> Markup {
    let t = grunnlag.t;
    let typed = |name: &str| grunnlag.sporring.get(name).unwrap_or_default().to_owned();
    let field = |name: &'static str, label: String| {
        let fault = lest.feil.iter().find(|(field, _)| *field == name);
        Felt::new(name, label)
            .id(format!("prov-{name}"))
            .feil(fault.map(|(_, text)| text.clone()))
    };
    let least = t.prosent(tid.ramme.grense.stillingsandel_minst);
    let first = || {
        grunnlag
            .sporring
            .get(FRA)
            .map_or_else(|| usual(grunnlag, kandidater), str::to_owned)
    };
    let range = kandidater.first().zip(kandidater.last()).map(|(first, last)| {
        let from = first.forlop.fra.max(grunnlag.idag);
        t.plasstid_prov_fra_hjelp(t.dato_kort(from), t.dato_kort(last.forlop.til))
    });
    let from = field(FRA, t.plasstid_prov_fra());
    let from = match range {
        Some(range) => from.beskrivelse(range),
        None => from,
    };
    let last = kandidater.last().map(|kandidat| kandidat.forlop.til);
    html! {
        @match lest.prove {
            Prove::Andel => {
                (field(PROSENT, t.plasstid_prov_prosent()).beskrivelse(t.plasstid_prov_prosent_hjelp(least))
                    .bredde(Bredde::Kort).tall(&typed(PROSENT)))
                (from.dato(&first()))
            },
            Prove::Permisjon => {
                p class="hj-liten hj-dempet" { (t.plasstid_prov_permisjon_hjelp()) }
                (from.dato(&first()))
                (field(TIL, t.plasstid_prov_til()).dato(&typed(TIL)))
                (field(ARBEIDER, t.plasstid_prov_arbeider()).beskrivelse(t.plasstid_prov_arbeider_hjelp())
                    .bredde(Bredde::Kort).tall(grunnlag.sporring.get(ARBEIDER).unwrap_or("0")))
            },
            Prove::Slutt => {
                @let help = last.map(|last| t.plasstid_prov_siste_hjelp(t.dato(last))).unwrap_or_default();
                (field(SISTE, t.plasstid_prov_siste()).beskrivelse(help).dato(&typed(SISTE)))
            },
        }
    }
}

/// The first day of the next month, within the agreement that runs.
fn usual(grunnlag: &Grunnlag<'_>, kandidater: &[Kandidat<'_>]) -> String {
    let today = grunnlag.idag;
    let (year, month) = match today.month() {
        12 => (today.year() + 1, 1),
        month => (today.year(), month + 1),
    };
    let next = Dato::new(year, month, 1).unwrap_or(today);
    let runs = kandidater.iter().find(|kandidat| next <= kandidat.forlop.til);
    let runs = runs.or_else(|| kandidater.last());
    runs.map(|kandidat| next.clamp(kandidat.forlop.fra, kandidat.forlop.til).to_string())
        .unwrap_or_default()
}
