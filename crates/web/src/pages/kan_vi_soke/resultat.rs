//! The answer: may we apply, what is missing, what a person decides, and what happens next.

use maud::{Markup, html};
use regelverk::regel::Art;
use regelverk::vurdering::{Utfall, Vurdering};
use sak::soknad::felt::Felt;
use texts::{Tekst, regel};

use super::bilde::Bilde;
use super::steg::Steg;
use super::stegside::progress;
use super::vei;
use crate::components::Level;
use crate::components::fakta::{Faktum, Form, fakta};
use crate::components::symbol::{Merke, merke};
use crate::components::vurdering::grupper;
use crate::pages::kommuner::svar::Mulighet;
use crate::session::Innlogget;
use crate::side::Side;
use crate::state::App;

/// In one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Konklusjon {
    Ja,
    Mangler,
    Nei,
}

/// What the absolute rules say together.
fn conclude(vurderinger: &[Vurdering]) -> Konklusjon {
    let absolute = |utfall: Utfall| {
        vurderinger
            .iter()
            .any(|verdict| verdict.art() == Art::Skal && verdict.utfall() == utfall)
    };
    if absolute(Utfall::IkkeOppfylt) {
        Konklusjon::Nei
    } else if absolute(Utfall::ManglerOpplysninger) {
        Konklusjon::Mangler
    } else {
        Konklusjon::Ja
    }
}

/// The page.
pub fn page(app: &App, innlogget: Option<&Innlogget>, bilde: &Bilde) -> Markup {
    let t = app.tekst;
    let navn = bilde.kommune.as_ref().map_or("", |kommune| kommune.navn.as_str());
    let konklusjon = conclude(&bilde.vurderinger);
    let (tittel, ingress, mark) = match konklusjon {
        _ if bilde.har_sokt => (
            t.kansoke_har_sokt(navn),
            t.kansoke_har_sokt_ingress(),
            Merke::Info,
        ),
        Konklusjon::Ja => (t.kansoke_ja(navn), t.kansoke_ja_ingress(), Merke::Oppfylt),
        Konklusjon::Mangler => (
            t.kansoke_mangler(navn),
            t.kansoke_mangler_ingress(),
            Merke::Mangler,
        ),
        Konklusjon::Nei => (t.kansoke_nei(navn), t.kansoke_nei_ingress(), Merke::IkkeOppfylt),
    };
    let blocking: Vec<&Vurdering> = bilde
        .vurderinger
        .iter()
        .filter(|verdict| verdict.blocks() && !bilde.har_sokt)
        .collect();
    Side::new(app, innlogget, tittel.clone()).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            (progress(t, bilde, Steg::Svar))
            div class="hj-to" data-deling="lik" {
                div class="hj-stabel" data-luft="skjema" {
                    div class="hj-stabel" {
                        p class="hj-etikett" { (t.kansoke_etikett()) }
                        h1 class="ds-heading hj-tegn" data-size="md" { (merke(mark)) (tittel) }
                        p class="hj-les" { (ingress) }
                        @if !blocking.is_empty() {
                            ul class="ds-list hj-les" { @for verdict in &blocking { li { (regel::forklaring(t, verdict)) } } }
                        }
                    }
                    (next(app, innlogget, bilde, konklusjon))
                    (answers(t, bilde))
                }
                section class="hj-stabel" aria-labelledby="regler-h" {
                    h2 class="ds-heading" data-size="xs" id="regler-h" { (t.kansoke_regler()) }
                    p class="hj-liten hj-dempet" { (t.kansoke_regler_ingress()) }
                    (grupper(t, Level::H3, &bilde.vurderinger, "svar"))
                }
            }
        }
    })
}

fn next(app: &App, innlogget: Option<&Innlogget>, bilde: &Bilde, konklusjon: Konklusjon) -> Markup {
    let t = app.tekst;
    let nummer = bilde
        .kommune
        .as_ref()
        .map_or("", |kommune| kommune.nummer.as_str());
    html! {
        section class="hj-stabel" data-luft="liten" aria-labelledby="videre-h" {
            @let open = bilde.mulighet != Mulighet::Stengt && konklusjon != Konklusjon::Nei && !bilde.har_sokt;
            @if open { (vei::go_on(t, innlogget, bilde)) }
            h2 class="ds-heading" data-size="xs" id="videre-h" { (t.kansoke_skjer_videre()) }
            ol class="ds-list hj-les" {
                @if konklusjon == Konklusjon::Nei && !bilde.har_sokt { li { (t.kansoke_videre_rett()) } }
                @match (&bilde.utlysning, bilde.mulighet) {
                    _ if bilde.har_sokt => {},
                    (Some(call), Mulighet::Frist) => li { (t.kansoke_videre_send(t.dato(call.frist))) },
                    (_, Mulighet::Lopende) => li { (t.kansoke_videre_lopende()) },
                    _ => li { (t.kansoke_videre_vent()) },
                }
                li { (t.kansoke_videre_vurdering()) }
                li { (t.kansoke_videre_svar()) }
            }
            p class="hj-rad hj-ikke-print" {
                @if bilde.har_sokt {
                    a class="ds-button" data-color="accent" href="/oppgaver" { (t.kansoke_til_soknaden()) }
                } @else if !open {
                    a class="ds-button" data-color="accent" href={ "/varsel?kommune=" (nummer) } { (t.forside_varsel()) }
                }
                a class="ds-button" data-variant="secondary" data-color="accent" href={ "/kommuner/" (nummer) } {
                    (t.kansoke_hvem_hjelper())
                }
            }
        }
    }
}

/// What was answered, with the way back to each.
fn answers(t: &Tekst, bilde: &Bilde) -> Markup {
    let mut facts = Vec::new();
    let change = |steg: Steg, answer: String| {
        html! { (answer) " " a class="hj-liten hj-ikke-print" href=(bilde.sporring.href(steg)) { (t.kansoke_endre()) } }
    };
    if let Some(kommune) = &bilde.kommune {
        facts.push(Faktum::new(
            t.kansoke_kommune(),
            change(Steg::Kommune, kommune.navn.clone()),
        ));
        if let Some(status) = kommune.utdanningsvirksomhet {
            let word = t.get(&format!("kommuner-utdanning-{}", status.word()), &[]);
            facts.push(Faktum::new(t.kommuner_fakta_utdanning(), word));
        }
    }
    for step in bilde.steps() {
        for asked in step.asks() {
            let typed = bilde.sporring.svar.get(asked);
            if typed.is_none() && *asked == Felt::AnnetArbeid {
                continue;
            }
            let name = t.get(&format!("kansoke-kort-{}", asked.name().replace('_', "-")), &[]);
            facts.push(Faktum::new(name, change(step, in_words(t, *asked, typed))));
        }
    }
    html! {
        section class="hj-stabel" data-luft="liten" aria-labelledby="svart-h" {
            h2 class="ds-heading" data-size="xs" id="svart-h" { (t.kansoke_dere_svarte()) }
            (fakta(Form::Stable, &facts))
            p class="hj-liten hj-dempet" { (t.kansoke_lagres_ikke_svar()) }
        }
    }
}

fn in_words(t: &Tekst, asked: Felt, typed: Option<&Vec<String>>) -> String {
    let Some(typed) = typed else {
        return t.kansoke_ikke_svart();
    };
    let word = |value: &String| match asked {
        Felt::Utdanningsvirksomhet | Felt::Perioder | Felt::Arbeid => {
            let key = format!("kansoke-valg-{}-{value}", asked.name());
            if t.has(&key) {
                t.get(&key, &[])
            } else {
                value.clone()
            }
        }
        _ => value.clone(),
    };
    typed.iter().map(word).collect::<Vec<_>>().join(", ")
}
