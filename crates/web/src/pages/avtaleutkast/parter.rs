//! Who enters into the agreement: the doctor, the office and its GPs.

use maud::{Markup, html};
use sak::avtale::Utfylt;
use sak::avtale::innhold::Kontor;
use sak::legekontor::{Kontorlege, Legekontor};

use super::bilde::Bilde;
use super::fastleger::{self, Rad};
use super::felter::Form;
use super::veiledning::{self, text};
use crate::components::felt::Valg;
use crate::components::layout::Link;
use crate::form::les::{Grunn, Leser, Typed};
use crate::pages::legekontor::rad;

/// The boxes for GPs of the office who are not in the agreement yet.
const FRA_KONTORET: &str = "fra_kontoret";

/// What stands in the fields.
pub fn shown(utfylt: &Utfylt) -> Typed {
    let innhold = &utfylt.innhold;
    let address = |hpr| utfylt.epost.get(&hpr).cloned();
    let mut typed = Typed::default();
    typed.push("lis_hpr", text(innhold.lis.hpr));
    typed.push("lis_navn", innhold.lis.navn.clone().unwrap_or_default());
    typed.push("lis_epost", innhold.lis.hpr.and_then(address).unwrap_or_default());
    let office = innhold.legekontor.as_ref().map(|kontor| kontor.id.to_string());
    typed.push("legekontor", office.unwrap_or_default());
    for (index, fastlege) in innhold.fastleger.iter().enumerate() {
        let row = Rad {
            fastlege: fastlege.clone(),
            epost: fastlege.hpr.and_then(address),
        };
        fastleger::push(&mut typed, index + 1, &row);
    }
    typed
}

/// Does what the buttons and boxes of the step ask for: a row more, a row less, the GPs of the office that were
/// chosen.
pub fn arranged(typed: &Typed, til: Option<&str>, bilde: &Bilde) -> Typed {
    let gone = til.and_then(rad::removed);
    let mut typed = gone.map_or_else(|| typed.clone(), |gone| fastleger::without(typed, gone));
    let chosen: Vec<String> = typed.all(FRA_KONTORET).into_iter().map(str::to_owned).collect();
    typed.remove(|name| name == FRA_KONTORET);
    for lege in left(&typed, bilde) {
        if chosen.contains(&lege.hpr.to_string()) {
            let row = Rad {
                fastlege: fastleger::of_office(lege),
                epost: None,
            };
            let number = first_free(&mut typed);
            fastleger::push(&mut typed, number, &row);
        }
    }
    if til == Some(rad::MORE) {
        add_row(&mut typed);
    }
    typed
}

/// The number for a new row: that of the last one, taken away, if it says nothing.
fn first_free(typed: &mut Typed) -> usize {
    let rows = fastleger::count(typed);
    if rows > 0 && fastleger::read(&mut Leser::new(typed), rows).is_none() {
        *typed = fastleger::without(typed, rows);
        rows
    } else {
        rows + 1
    }
}

/// An empty row at the end.
pub fn add_row(typed: &mut Typed) {
    let number = fastleger::count(typed) + 1;
    let empty = Rad {
        fastlege: Default::default(),
        epost: None,
    };
    fastleger::push(typed, number, &empty);
}

/// Reads them.
pub fn read(leser: &mut Leser<'_>, utfylt: &mut Utfylt, bilde: &Bilde) {
    let innhold = &mut utfylt.innhold;
    innhold.legekontor = office(leser, innhold.legekontor.take(), bilde);
    innhold.lis.hpr = leser.hpr("lis_hpr", innhold.lis.hpr);
    innhold.lis.navn = leser.tekst("lis_navn", innhold.lis.navn.take());
    let address = leser.epost("lis_epost");
    if address.is_some() && innhold.lis.hpr.is_none() {
        leser.fail("lis_epost", Grunn::EpostUtenHpr);
    }
    let rows = 1..=fastleger::count(leser.typed);
    let rows: Vec<Rad> = rows.filter_map(|number| fastleger::read(leser, number)).collect();
    let addresses = rows.iter().map(|row| (row.fastlege.hpr, row.epost.clone()));
    let addresses = addresses.chain([(innhold.lis.hpr, address)]);
    utfylt.epost = addresses
        .filter_map(|(hpr, epost)| Some((hpr?, epost?)))
        .collect();
    innhold.fastleger = rows.into_iter().map(|row| row.fastlege).collect();
    veiledning::follow_parties(innhold);
}

fn office(leser: &mut Leser<'_>, before: Option<Kontor>, bilde: &Bilde) -> Option<Kontor> {
    let typed = leser.typed.raw("legekontor")?.trim();
    if typed.is_empty() {
        return None;
    }
    let known = bilde
        .kontorer
        .iter()
        .find(|kontor| kontor.id.to_string() == typed);
    if let Some(kontor) = known {
        return Some(Kontor {
            id: kontor.id,
            navn: kontor.navn.clone(),
        });
    }
    leser.fail("legekontor", Grunn::Valg);
    before
}

/// The GPs of the chosen office who are not in any row.
fn left<'a>(typed: &Typed, bilde: &'a Bilde) -> Vec<&'a Kontorlege> {
    let chosen = typed.get("legekontor");
    let office = bilde
        .kontorer
        .iter()
        .find(|kontor| kontor.id.to_string() == chosen);
    let rows = 1..=fastleger::count(typed);
    let there: Vec<&str> = rows.map(|number| typed.get(&format!("hpr_{number}"))).collect();
    let doctors = office.map_or(&[][..], |kontor| &kontor.fastleger);
    let is_left = |lege: &&Kontorlege| !there.contains(&lege.hpr.to_string().as_str());
    doctors.iter().filter(is_left).collect()
}

/// The fields.
pub fn fields(form: &Form<'_>, bilde: &Bilde) -> Markup {
    let t = form.t;
    let rows = fastleger::count(form.typed);
    let others = left(form.typed, bilde);
    let choice = |lege: &&Kontorlege| Valg::new(lege.hpr.to_string(), lege.navn.clone());
    let others: Vec<Valg<'_>> = others.iter().map(choice).collect();
    html! {
        (form.del("lis", &html! {
            (form.tall("lis_hpr"))
            (form.tekst("lis_navn"))
            (form.epost("lis_epost"))
        }))
        (form.del("legekontor", &offices(form, &bilde.kontorer)))
        (form.del("fastleger", &html! {
            @for number in 1..=rows { (fastleger::fields(form, number)) }
            @if rows == 0 { p class="hj-dempet" { (t.avtaleutkast_fastleger_ingen()) } }
            @if !others.is_empty() { (form.felt(FRA_KONTORET).kryss(&others, &[])) }
            p class="hj-rad" {
                @if !others.is_empty() {
                    button class="ds-button" data-variant="secondary" data-color="accent" type="submit"
                        name="knapp" value="valgte" { (t.avtaleutkast_legg_til_valgte()) }
                }
                button class="ds-button" data-variant="secondary" data-color="accent" type="submit"
                    name="knapp" value=(rad::MORE) { (t.avtaleutkast_legg_til()) }
            }
        }))
    }
}

fn offices(form: &Form<'_>, kontorer: &[Legekontor]) -> Markup {
    let t = form.t;
    let choice = |kontor: &Legekontor| Valg::new(kontor.id.to_string(), kontor.navn.clone());
    let choices: Vec<Valg<'_>> = kontorer.iter().map(choice).collect();
    let chosen = Some(form.typed.get("legekontor")).filter(|id| !id.is_empty());
    let register = Link::new(t.avtaleutkast_kontorer_lenke(), "/legekontor");
    html! {
        @if choices.is_empty() {
            p class="hj-les" {
                (t.avtaleutkast_kontorer_ingen()) " " a href=(register.href) { (register.text) }
            }
        } @else {
            (form.felt("legekontor").nedtrekk(Some(&t.avtaleutkast_kontor_velg()), &choices, chosen))
            p class="hj-liten" { a href=(register.href) { (register.text) } }
        }
    }
}
