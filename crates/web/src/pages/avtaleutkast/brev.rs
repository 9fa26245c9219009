//! The agreement as a letter: between whom, for how long, and what it says.

use maud::{Markup, html};
use sak::avtale::innhold::Fastlege;
use texts::Tekst;

use super::bilde::Bilde;
use super::felter::{self, row_of};
use super::ord;
use super::steg::Steg;
use crate::components::fakta::{Faktum, Form, fakta};

/// Answers that an agreement can do without: they are left out when nobody has given them.
const OPTIONAL: [&str; 6] = [
    "lis1_fullfort",
    "turnus_fullfort",
    "autorisert_eos_sveits",
    "lis_start",
    "annet_arbeid",
    "veileder_spesialist",
];

/// The letter.
pub fn letter(t: &Tekst, bilde: &Bilde) -> Markup {
    html! {
        article class="hj-les hj-stabel" data-luft="skjema" aria-labelledby="brev-h" {
            div class="hj-stabel" data-luft="liten" {
                h2 class="ds-heading" data-size="sm" id="brev-h" { (t.avtaleutkast_brev_tittel()) }
                p { (opening(t, bilde)) }
            }
            @for steg in Steg::ALL {
                @if steg != Steg::Oppsummering { (section(t, bilde, steg)) }
            }
        }
    }
}

/// Who enters into what, for how long: as far as it is known.
fn opening(t: &Tekst, bilde: &Bilde) -> String {
    let innhold = bilde.innhold();
    let number = bilde.plass.nummer;
    let between = t.avtaleutkast_brev_mellom(bilde.kommune.navn.as_str(), number);
    match (innhold.fra, innhold.til, innhold.stillingsandel) {
        (Some(fra), Some(til), Some(andel)) => {
            let time = t.avtaleutkast_brev_tid(t.dato(fra), t.prosent(andel), t.dato(til));
            format!("{between} {time}")
        }
        _ => between,
    }
}

fn section(t: &Tekst, bilde: &Bilde, steg: Steg) -> Markup {
    let name = steg.name(t);
    let id = format!("brev-{}", steg.word());
    let number = steg.position() + 1;
    html! {
        section aria-labelledby=(id) {
            div class="hj-rad" data-fordel {
                h3 class="ds-heading" data-size="2xs" id=(id) { (name) }
                a href=(steg.href(bilde.id())) aria-label=(t.oppsummering_endre_navn(name.as_str(), number)) {
                    (t.oppsummering_endre())
                }
            }
            (fakta(Form::Stable, &facts(t, bilde, steg)))
        }
    }
}

fn facts(t: &Tekst, bilde: &Bilde, steg: Steg) -> Vec<Faktum> {
    if steg == Steg::Parter {
        return parties(t, bilde);
    }
    let typed = felter::shown(steg, bilde);
    let told = typed
        .iter()
        .filter(|(name, text)| !text.is_empty() || !OPTIONAL.contains(name));
    told.map(|(name, text)| Faktum::new(ord::name(t, name), answer(t, bilde, name, text)))
        .collect()
}

fn answer(t: &Tekst, bilde: &Bilde, name: &str, text: &str) -> Markup {
    if text.is_empty() {
        return html! { span class="hj-dempet" { (t.avtaleutkast_ikke_besvart()) } };
    }
    html! { (ord::value(t, bilde, name, text)) }
}

fn parties(t: &Tekst, bilde: &Bilde) -> Vec<Faktum> {
    let innhold = bilde.innhold();
    let missing = || html! { span class="hj-dempet" { (t.avtaleutkast_ikke_besvart()) } };
    let person = |navn: Option<&str>, hpr: Option<sak::id::Hpr>| match (navn, hpr) {
        (Some(navn), Some(hpr)) => html! { (t.avtaleutkast_brev_lege(hpr.to_string(), navn)) },
        (Some(navn), None) => html! { (navn) },
        (None, Some(hpr)) => html! { (t.avtaleutkast_brev_hpr(hpr.to_string())) },
        (None, None) => missing(),
    };
    let kontor = innhold.legekontor.as_ref().map(|kontor| kontor.navn.as_str());
    let mut facts = vec![
        Faktum::new(t.avtaleutkast_brev_kommune(), bilde.kommune.navn.as_str()),
        Faktum::new(
            t.avtaleutkast_del_lis(),
            person(innhold.lis.navn.as_deref(), innhold.lis.hpr),
        ),
        Faktum::new(
            t.avtaleutkast_del_legekontor(),
            kontor.map_or_else(missing, |navn| html! { (navn) }),
        ),
    ];
    let typed = felter::shown(Steg::Parter, bilde);
    for (number, fastlege) in (1..).zip(&innhold.fastleger) {
        let rows = typed
            .iter()
            .filter(|(name, text)| row_of(name) == Some(number) && !text.is_empty() && !is_who(name));
        facts.push(Faktum::new(
            t.avtaleutkast_fastlege_nr(number),
            html! {
                (of_fastlege(fastlege, &person))
                ul class="hj-linjeliste hj-liten" {
                    @for (name, text) in rows {
                        li { (felter::label(t, name)) " " (ord::value(t, bilde, name, text)) }
                    }
                }
            },
        ));
    }
    if innhold.fastleger.is_empty() {
        facts.push(Faktum::new(t.avtaleutkast_del_fastleger(), missing()));
    }
    facts
}

fn of_fastlege(
    fastlege: &Fastlege,
    person: &impl Fn(Option<&str>, Option<sak::id::Hpr>) -> Markup,
) -> Markup {
    person(fastlege.navn.as_deref(), fastlege.hpr)
}

/// What is said of a GP above the list already, or is no part of the agreement.
fn is_who(name: &str) -> bool {
    ["hpr_", "navn_", "epost_"]
        .iter()
        .any(|field| name.starts_with(field))
}
