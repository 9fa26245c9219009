//! The form of an office: what stands in it, and how it is read.

use sak::id::Hpr;
use sak::legekontor::{KontorFeil, Kontorlege, LONGEST_NAME, Legekontor};

use super::rad;
use crate::form::les::{Galt, Grunn, Leser, Typed, yes_no};

/// The name of the office.
pub const NAVN: &str = "kontornavn";

/// Everything that a row may hold.
pub const FIELDS: [&str; 5] = ["hpr", "navn", "spesialist", "trygderefusjon", "pasienter"];

/// What stands in the fields of an office as it is kept.
pub fn shown(kontor: &Legekontor) -> Typed {
    let mut typed = Typed::default();
    typed.push(NAVN, kontor.navn.as_str());
    for (number, lege) in (1..).zip(&kontor.fastleger) {
        let patients = lege.pasienter.map(|count| count.to_string());
        let values = [
            lege.hpr.to_string(),
            lege.navn.clone(),
            yes_no(lege.spesialist).to_owned(),
            yes_no(lege.trygderefusjon).to_owned(),
            patients.unwrap_or_default(),
        ];
        for (field, value) in FIELDS.into_iter().zip(values) {
            typed.push(format!("{field}_{number}"), value);
        }
    }
    typed
}

/// An empty row at the end.
pub fn add_row(typed: &mut Typed) {
    let number = rad::count(typed, &FIELDS) + 1;
    for field in FIELDS {
        typed.push(format!("{field}_{number}"), "");
    }
}

/// Reads the rows that say something, each with its number.
///
/// # Errors
/// All that cannot be kept.
pub fn read(typed: &Typed) -> Result<(String, Vec<Kontorlege>), Vec<Galt>> {
    let mut leser = Leser::new(typed);
    let navn = leser.tekst(NAVN, None).unwrap_or_default();
    if leser.galt.is_empty() && navn.is_empty() {
        leser.fail(NAVN, Grunn::UtenNavn);
    } else if navn.chars().count() > LONGEST_NAME {
        leser.fail(NAVN, Grunn::ForLang);
    }
    let mut doctors: Vec<Kontorlege> = Vec::new();
    for number in 1..=rad::count(typed, &FIELDS) {
        let says = |field: &&str| !typed.get(&format!("{field}_{number}")).is_empty();
        if !FIELDS.iter().any(says) {
            continue;
        }
        if let Some(lege) = row(&mut leser, number) {
            if doctors.iter().any(|other| other.hpr == lege.hpr) {
                leser.fail(format!("hpr_{number}"), Grunn::Dobbelt);
            }
            doctors.push(lege);
        }
    }
    if leser.galt.is_empty() {
        Ok((navn, doctors))
    } else {
        Err(leser.galt)
    }
}

fn row(leser: &mut Leser<'_>, number: usize) -> Option<Kontorlege> {
    let name = |field: &str| format!("{field}_{number}");
    let hpr: Option<Hpr> = leser.hpr(&name("hpr"), None);
    let navn = leser.tekst(&name("navn"), None);
    let wrong = |leser: &Leser<'_>, field: &str| leser.galt.iter().any(|galt| galt.felt == name(field));
    if hpr.is_none() && !wrong(leser, "hpr") {
        leser.fail(name("hpr"), Grunn::UtenHpr);
    }
    match &navn {
        None if !wrong(leser, "navn") => leser.fail(name("navn"), Grunn::UtenNavn),
        Some(navn) if navn.chars().count() > LONGEST_NAME => leser.fail(name("navn"), Grunn::ForLang),
        _ => {}
    }
    let (spesialist, trygderefusjon) = (
        leser.ja_nei(&name("spesialist"), None),
        leser.ja_nei(&name("trygderefusjon"), None),
    );
    let pasienter = leser.pasienter(&name("pasienter"), None);
    Some(Kontorlege {
        hpr: hpr?,
        navn: navn?,
        spesialist,
        trygderefusjon,
        pasienter,
    })
}

/// What the register says is wrong, as far as the form has not said it before.
pub fn refused(typed: &Typed, why: KontorFeil) -> Vec<Galt> {
    let (felt, grunn) = match why {
        KontorFeil::Legenavn(index) => (format!("navn_{}", index + 1), Grunn::UtenNavn),
        KontorFeil::Dobbelt(hpr) => {
            let mut rows = 1..=rad::count(typed, &FIELDS);
            let same = |number: &usize| typed.get(&format!("hpr_{number}")) == hpr.to_string();
            let last = rows.rfind(same).unwrap_or(1);
            (format!("hpr_{last}"), Grunn::Dobbelt)
        }
        KontorFeil::Navn | KontorFeil::Kollisjon | KontorFeil::Uendret => (NAVN.to_owned(), Grunn::UtenNavn),
    };
    vec![Galt { felt, grunn }]
}
