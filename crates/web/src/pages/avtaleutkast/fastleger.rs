//! The GPs of an agreement as rows of fields: `hpr_1`, `navn_1` … A row that says nothing is no GP.

use maud::{Markup, html};
use sak::avtale::innhold::{Fastlege, Listetak};
use sak::legekontor::Kontorlege;

use super::felter::Form;
use super::veiledning::text;
use crate::form::les::{Grunn, Leser, Typed, yes_no};
use crate::pages::legekontor::rad;

/// Whether the list ceiling was raised: nobody has said.
const UKJENT: &str = "ukjent";
const IKKE_OKT: &str = "ikke-okt";
const OKT: &str = "okt";

/// Everything that a row may hold.
const FIELDS: [&str; 9] = [
    "hpr",
    "navn",
    "spesialist",
    "trygderefusjon",
    "supervisjon",
    "pasienter",
    "listetak",
    "listetak_okt",
    "epost",
];

/// A GP with the address that belongs to them.
pub struct Rad {
    /// The GP.
    pub fastlege: Fastlege,
    /// The address.
    pub epost: Option<String>,
}

/// Puts a GP into a row.
pub fn push(typed: &mut Typed, number: usize, rad: &Rad) {
    let Rad { fastlege, epost } = rad;
    let (ceiling, raised) = match fastlege.listetak {
        Listetak::Ukjent => (UKJENT, String::new()),
        Listetak::IkkeOkt => (IKKE_OKT, String::new()),
        Listetak::Okt(dato) => (OKT, dato.to_string()),
    };
    let patients = fastlege.pasienter.map(|count| count.to_string());
    let fields = [
        ("hpr", text(fastlege.hpr)),
        ("navn", fastlege.navn.clone().unwrap_or_default()),
        ("spesialist", yes_no(fastlege.spesialist).to_owned()),
        ("trygderefusjon", yes_no(fastlege.trygderefusjon).to_owned()),
        ("supervisjon", yes_no(fastlege.supervisjon).to_owned()),
        ("pasienter", patients.unwrap_or_default()),
        ("listetak", ceiling.to_owned()),
        ("listetak_okt", raised),
        ("epost", epost.clone().unwrap_or_default()),
    ];
    for (name, value) in fields {
        // The day is asked only of a raise.
        if name != "listetak_okt" || ceiling == OKT {
            typed.push(format!("{name}_{number}"), value);
        }
    }
}

/// How many rows there are.
pub fn count(typed: &Typed) -> usize {
    rad::count(typed, &FIELDS)
}

/// The same without one row; those after it move up.
pub fn without(typed: &Typed, gone: usize) -> Typed {
    rad::without(typed, &FIELDS, gone)
}

/// A GP of an office, as one of the agreement.
pub fn of_office(lege: &Kontorlege) -> Fastlege {
    Fastlege {
        hpr: Some(lege.hpr),
        navn: Some(lege.navn.clone()),
        spesialist: lege.spesialist,
        trygderefusjon: lege.trygderefusjon,
        pasienter: lege.pasienter,
        ..Fastlege::default()
    }
}

/// Reads a row; `None` if it says nothing.
pub fn read(leser: &mut Leser<'_>, number: usize) -> Option<Rad> {
    let name = |field: &str| format!("{field}_{number}");
    let says = |field: &&str| {
        let text = leser.typed.get(&name(field));
        !text.is_empty() && text != UKJENT
    };
    if !FIELDS.iter().any(says) {
        return None;
    }
    let fastlege = Fastlege {
        hpr: leser.hpr(&name("hpr"), None),
        navn: leser.tekst(&name("navn"), None),
        spesialist: leser.ja_nei(&name("spesialist"), None),
        trygderefusjon: leser.ja_nei(&name("trygderefusjon"), None),
        supervisjon: leser.ja_nei(&name("supervisjon"), None),
        pasienter: leser.pasienter(&name("pasienter"), None),
        listetak: ceiling(leser, &name("listetak"), &name("listetak_okt")),
    };
    let epost = leser.epost(&name("epost"));
    if epost.is_some() && fastlege.hpr.is_none() {
        leser.fail(name("epost"), Grunn::EpostUtenHpr);
    }
    Some(Rad { fastlege, epost })
}

fn ceiling(leser: &mut Leser<'_>, choice: &str, day: &str) -> Listetak {
    match leser.typed.get(choice) {
        IKKE_OKT => Listetak::IkkeOkt,
        OKT => {
            let raised = leser.dato(day, None);
            if raised.is_none() && leser.typed.get(day).is_empty() {
                leser.fail(day, Grunn::UtenDato);
            }
            raised.map_or(Listetak::Ukjent, Listetak::Okt)
        }
        _ => Listetak::Ukjent,
    }
}

/// A row as fields.
pub fn fields(form: &Form<'_>, number: usize) -> Markup {
    let name = |field: &str| format!("{field}_{number}");
    let raised = form.typed.get(&name("listetak")) == OKT;
    let title = match form.typed.get(&name("navn")) {
        "" => form.t.avtaleutkast_fastlege_nr(number),
        navn => form.t.avtaleutkast_fastlege_navn(navn, number),
    };
    html! {
        fieldset class="hj-lege hj-stabel" id={ "fastlege-" (number) } {
            legend class="ds-label" { (title) }
            (rad::who(form, number))
            (form.ja_nei(&name("supervisjon")))
            (form.valg_nedtrekk(&name("listetak"), &[UKJENT, IKKE_OKT, OKT]))
            @if raised { (form.dato(&name("listetak_okt"))) }
            (form.epost(&name("epost")))
            (rad::remove(form.t, number))
        }
    }
}
