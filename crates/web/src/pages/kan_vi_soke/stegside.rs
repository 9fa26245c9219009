//! A step as a page: what is known, what is asked, and beside it how the rules stand.

use maud::{Markup, html};
use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use regelverk::parameter::PASIENTGRUNNLAG_MINST;
use sak::kommune::Kommune;
use sak::soknad::felt::{ARBEID, Felt, FeltFeil};
use texts::Tekst;

use super::bilde::Bilde;
use super::steg::Steg;
use crate::components::Level;
use crate::components::fakta::{Faktum, Form, fakta};
use crate::components::feilliste::{self, feilliste};
use crate::components::felt::{self, Bredde, Valg};
use crate::components::kommunevalg::kommunevalg;
use crate::components::layout::Link;
use crate::components::steg;
use crate::components::vurdering::{grupper, telling};
use crate::pages::kommuner::svar::Mulighet;
use crate::pages::soknad::feil;
use crate::session::Innlogget;
use crate::side::Side;
use crate::state::App;

/// A step to be shown.
pub struct Visning<'a> {
    /// What is known and answered.
    pub bilde: &'a Bilde,
    /// The step.
    pub steg: Steg,
    /// The municipalities to choose from; needed in the first step only.
    pub kommuner: &'a [Kommune],
    /// Whether somebody tried to go on from it.
    pub tried: bool,
}

/// The page.
pub fn page(app: &App, innlogget: Option<&Innlogget>, visning: &Visning<'_>) -> Markup {
    let t = app.tekst;
    let Visning {
        bilde,
        steg: shown,
        kommuner,
        tried,
    } = *visning;
    let errors = errors(t, bilde, shown, tried);
    let question = t.get(&format!("kansoke-sporsmal-{}", shown.word()), &[]);
    Side::new(app, innlogget, t.kansoke_tittel_steg(question.as_str())).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            (progress(t, bilde, shown))
            div class="hj-to" data-deling="skjema" {
                div class="hj-stabel" data-luft="skjema" {
                    div class="hj-stabel" {
                        (feilliste(t, &errors))
                        p class="hj-etikett" { (t.kansoke_etikett()) }
                        h1 class="ds-heading" data-size="md" { (question) }
                        p class="hj-les" { (t.get(&format!("kansoke-ingress-{}", shown.word()), &[])) }
                        @if shown == Steg::Kommune && bilde.mulighet == Mulighet::Stengt { p class="hj-endring hj-les" { (closed(t, bilde)) } }
                    }
                    (form(t, bilde, shown, kommuner, &errors))
                }
                (panel(t, bilde))
            }
        }
    })
}

fn closed(t: &Tekst, bilde: &Bilde) -> String {
    match &bilde.utlysning {
        Some(call) => t.kansoke_ikke_apent_siden(t.dato(call.frist)),
        None => t.kansoke_ikke_apent(),
    }
}

/// How far one has come.
pub fn progress(t: &Tekst, bilde: &Bilde, shown: Steg) -> Markup {
    let steps = bilde.steps();
    let position = steps.iter().position(|step| *step == shown).unwrap_or(0);
    let all: Vec<steg::Steg> = steps
        .iter()
        .map(|step| steg::Steg {
            link: Link::new(
                t.get(&format!("kansoke-steg-{}", step.word()), &[]),
                bilde.sporring.href(*step),
            ),
            ferdig: answered(bilde, *step),
        })
        .collect();
    steg::steg(t, &all, position)
}

fn answered(bilde: &Bilde, step: Steg) -> bool {
    match step {
        Steg::Kommune => bilde.kommune.is_some(),
        Steg::Svar => false,
        other => {
            let some = other
                .asks()
                .iter()
                .any(|felt| bilde.sporring.svar.contains_key(felt));
            some && bilde.is_sound(other)
        }
    }
}

fn errors(t: &Tekst, bilde: &Bilde, shown: Steg, tried: bool) -> Vec<feilliste::Feil> {
    if shown == Steg::Kommune {
        let missing = tried.then(|| feilliste::Feil {
            felt: "kommune".into(),
            tekst: t.kansoke_feil_kommune(),
        });
        return missing.into_iter().collect();
    }
    bilde
        .errors(shown)
        .into_iter()
        .map(|one| feilliste::Feil {
            felt: one.felt.name().to_owned(),
            tekst: feil::below_field(t, one),
        })
        .collect()
}

/// The form sends by GET: its answers become the address. A script asks for the verdicts while it is filled in.
fn form(t: &Tekst, bilde: &Bilde, shown: Steg, kommuner: &[Kommune], errors: &[feilliste::Feil]) -> Markup {
    let previous = bilde.steps().into_iter().take_while(|step| *step != shown).last();
    html! {
        form class="hj-skjema" method="get" action="/kan-vi-soke" novalidate
            hx-get="/kan-vi-soke" hx-trigger="change, input changed delay:700ms"
            hx-select="#vurderinger" hx-target="#vurderinger" hx-swap="outerHTML" {
            input type="hidden" name="fra" value=(shown.word());
            @for (name, value) in bilde.sporring.carried(Some(shown)) {
                input type="hidden" name=(name) value=(value);
            }
            @if let (Steg::Plasser, Some(kommune)) = (shown, &bilde.kommune) { (known(t, kommune)) }
            @if shown == Steg::Kommune {
                (kommunevalg(
                    &felt::Felt::new("kommune", t.kansoke_kommune()).feil(errors.first().map(|feil| feil.tekst.clone())),
                    &t.forside_velg(), kommuner, bilde.kommune.as_ref().map(|kommune| kommune.nummer.as_str()),
                ))
            }
            @for asked in shown.asks() { (field(t, bilde, *asked, &bilde.errors(shown))) }
            div class="hj-rad" {
                button class="ds-button" data-color="accent" type="submit" { (t.kansoke_videre()) }
                @if let Some(previous) = previous {
                    a class="ds-button" data-variant="secondary" data-color="accent"
                        href=(bilde.sporring.href(previous)) { (t.kansoke_tilbake()) }
                }
            }
            p class="hj-liten hj-dempet" { (t.kansoke_lagres_ikke()) }
        }
    }
}

/// What the register knows is shown, never asked.
fn known(t: &Tekst, kommune: &Kommune) -> Markup {
    let Some(status) = kommune.utdanningsvirksomhet else {
        return html! {};
    };
    let word = t.get(&format!("kommuner-utdanning-{}", status.word()), &[]);
    html! {
        section class="hj-vet hj-stabel" data-luft="liten" aria-labelledby="vet-h" {
            h2 class="ds-heading" data-size="2xs" id="vet-h" { (t.kansoke_vet()) }
            (fakta(Form::Stable, &[
                Faktum::new(t.kansoke_kommune(), kommune.navn.as_str()),
                Faktum::new(t.kommuner_fakta_utdanning(), word),
            ]))
        }
    }
}

fn field(t: &Tekst, bilde: &Bilde, asked: Felt, errors: &[FeltFeil]) -> Markup {
    let key = asked.name().replace('_', "-");
    let least = bilde
        .utlysning
        .as_ref()
        .and_then(sak::utlysning::Utlysning::regeldag)
        .map_or(0, |dag| PASIENTGRUNNLAG_MINST.on(dag).verdi);
    let error = errors
        .iter()
        .find(|one| one.felt == asked)
        .map(|one| feil::below_field(t, *one));
    let control = felt::Felt::new(asked.name(), t.get(&format!("kansoke-felt-{key}"), &[]))
        .beskrivelse(t.get(&format!("kansoke-felt-{key}-hjelp"), &[("minst", least.into())]))
        .feil(error);
    let typed: Vec<&str> = bilde
        .sporring
        .svar
        .get(&asked)
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let first = typed.first().copied();
    let choice = |value: &'static str| Valg::new(value, t.get(&format!("kansoke-valg-{key}-{value}"), &[]));
    match asked {
        Felt::Utdanningsvirksomhet => control.radio(
            &Utdanningsvirksomhet::ALL.map(|status| choice(status.word())),
            first,
        ),
        Felt::Perioder => control.radio(&[choice("1"), choice("2")], first),
        Felt::Arbeid => control.kryss(&ARBEID.map(choice), &typed),
        Felt::AnnetArbeid => control.tekst(first.unwrap_or_default()),
        _ => control.bredde(Bredde::Kort).tall(first.unwrap_or_default()),
    }
}

/// The verdicts beside the form. The script puts a new one in its place.
fn panel(t: &Tekst, bilde: &Bilde) -> Markup {
    html! {
        aside class="hj-side hj-stabel" id="vurderinger" aria-labelledby="stand-h" {
            h2 class="ds-heading" data-size="xs" id="stand-h" { (t.kansoke_stand()) }
            @if bilde.kommune.is_none() {
                p class="hj-liten hj-dempet" { (t.kansoke_stand_velg()) }
            } @else {
                (telling(t, &bilde.vurderinger))
                (grupper(t, Level::H3, &bilde.vurderinger, "stand"))
            }
        }
    }
}
