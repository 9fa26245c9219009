//! Supervision, the individual supervisor and what the education plan says.

use maud::{Markup, html};
use sak::avtale::Innhold;
use sak::avtale::innhold::{Fastlege, Veileder};
use sak::id::Hpr;

use super::bilde::Bilde;
use super::felter::Form;
use crate::components::felt::Valg;
use crate::form::les::{Grunn, Leser, Typed, yes_no};

/// A supervisor who is none of the GPs.
const ANNEN: &str = "annen";

/// What stands in the fields.
pub fn shown(innhold: &Innhold) -> Typed {
    let veileder = &innhold.veileder;
    let party = veileder
        .hpr
        .filter(|hpr| find(&innhold.fastleger, *hpr).is_some());
    let mut typed = Typed::default();
    typed.push(
        "supervisjon_hele_perioden",
        yes_no(innhold.supervisjon_hele_perioden),
    );
    match party {
        Some(hpr) => typed.push("veileder", hpr.to_string()),
        None if *veileder == Veileder::default() => typed.push("veileder", ""),
        None => {
            typed.push("veileder", ANNEN);
            typed.push("veileder_hpr", text(veileder.hpr));
            typed.push("veileder_navn", veileder.navn.clone().unwrap_or_default());
            typed.push("veileder_spesialist", yes_no(veileder.spesialist));
        }
    }
    let plan = innhold.utdanningsplan;
    typed.push(
        "kontoret_er_laeringsarena",
        yes_no(plan.kontoret_er_laeringsarena),
    );
    typed.push("laeringsmal_angitt", yes_no(plan.laeringsmal_angitt));
    typed.push("veiledning_beskrevet", yes_no(plan.veiledning_beskrevet));
    typed
}

/// A number as it is typed.
pub fn text(hpr: Option<Hpr>) -> String {
    hpr.map(|hpr| hpr.to_string()).unwrap_or_default()
}

/// Reads them.
pub fn read(leser: &mut Leser<'_>, innhold: &mut Innhold) {
    innhold.supervisjon_hele_perioden =
        leser.ja_nei("supervisjon_hele_perioden", innhold.supervisjon_hele_perioden);
    let before = innhold.veileder.clone();
    innhold.veileder = match leser.typed.get("veileder") {
        "" => before,
        ANNEN => other(leser, before, &innhold.fastleger),
        number => {
            let hpr = number.parse().ok().and_then(Hpr::new);
            match hpr.and_then(|hpr| find(&innhold.fastleger, hpr)) {
                Some(fastlege) => of_party(fastlege),
                None => {
                    leser.fail("veileder", Grunn::Valg);
                    before
                }
            }
        }
    };
    let plan = &mut innhold.utdanningsplan;
    plan.kontoret_er_laeringsarena =
        leser.ja_nei("kontoret_er_laeringsarena", plan.kontoret_er_laeringsarena);
    plan.laeringsmal_angitt = leser.ja_nei("laeringsmal_angitt", plan.laeringsmal_angitt);
    plan.veiledning_beskrevet = leser.ja_nei("veiledning_beskrevet", plan.veiledning_beskrevet);
}

/// Somebody who was a GP of the agreement is not who *another* means.
fn other(leser: &mut Leser<'_>, before: Veileder, fastleger: &[Fastlege]) -> Veileder {
    let was_party = before.hpr.is_some_and(|hpr| find(fastleger, hpr).is_some());
    let before = if was_party { Veileder::default() } else { before };
    Veileder {
        hpr: leser.hpr("veileder_hpr", before.hpr),
        navn: leser.tekst("veileder_navn", before.navn),
        spesialist: leser.ja_nei("veileder_spesialist", before.spesialist),
    }
}

fn find(fastleger: &[Fastlege], hpr: Hpr) -> Option<&Fastlege> {
    fastleger.iter().find(|fastlege| fastlege.hpr == Some(hpr))
}

fn of_party(fastlege: &Fastlege) -> Veileder {
    Veileder {
        hpr: fastlege.hpr,
        navn: fastlege.navn.clone(),
        spesialist: fastlege.spesialist,
    }
}

/// What is known of a supervisor who is a GP of the agreement stands with the GPs.
pub fn follow_parties(innhold: &mut Innhold) {
    let hpr = innhold.veileder.hpr;
    if let Some(fastlege) = hpr.and_then(|hpr| find(&innhold.fastleger, hpr)) {
        innhold.veileder = of_party(fastlege);
    }
}

/// A question that the answers have raised.
pub fn raised(typed: &Typed) -> Option<&'static str> {
    (typed.get("veileder") == ANNEN && typed.raw("veileder_hpr").is_none()).then_some("veileder_hpr")
}

/// The fields.
pub fn fields(form: &Form<'_>, bilde: &Bilde) -> Markup {
    let parties = bilde.innhold().fastleger.iter();
    let named = parties.filter_map(|fastlege| {
        let hpr = fastlege.hpr?.to_string();
        let navn = fastlege.navn.clone().unwrap_or_else(|| hpr.clone());
        Some(Valg::new(hpr, navn))
    });
    let another = Valg::new(ANNEN, form.t.avtaleutkast_valg_veileder_annen());
    let choices: Vec<Valg<'_>> = named.chain([another]).collect();
    let chosen = Some(form.typed.get("veileder"));
    html! {
        (form.ja_nei("supervisjon_hele_perioden"))
        (form.felt("veileder").radio(&choices, chosen))
        @if chosen == Some(ANNEN) {
            (form.tall("veileder_hpr"))
            (form.tekst("veileder_navn"))
            (form.ja_nei("veileder_spesialist"))
        }
        (form.del("utdanningsplan", &html! {
            (form.ja_nei("kontoret_er_laeringsarena"))
            (form.ja_nei("laeringsmal_angitt"))
            (form.ja_nei("veiledning_beskrevet"))
        }))
    }
}
