//! What stands in the fields of a step, as names and values: for two versions beside each other, and for the letter.

use regelverk::tid::Dato;
use sak::avtale::innhold::Fastlege;
use texts::Tekst;

use super::bilde::Bilde;
use super::felter::{choice_id, label, row_of};
use super::{begrunnelser, felter};

/// The name of a field where its question is not in sight.
pub fn name(t: &Tekst, field: &str) -> String {
    if let Some(rule) = begrunnelser::rule_of(field) {
        return t.avtaleutkast_begrunnelse(rule);
    }
    match row_of(field) {
        Some(number) => t.avtaleutkast_rad(label(t, field), number),
        None => felter::label(t, field),
    }
}

/// What a field says, in words.
pub fn value(t: &Tekst, bilde: &Bilde, field: &str, text: &str) -> String {
    let text = text.trim();
    let choice = choice_id(field, text);
    match text {
        "ja" => return t.felles_ja(),
        "nei" => return t.felles_nei(),
        _ if t.has(&choice) => return t.get(&choice, &[]),
        _ => {}
    }
    match field {
        "legekontor" => {
            let office = bilde.kontorer.iter().find(|kontor| kontor.id.to_string() == text);
            office.map_or_else(|| text.to_owned(), |kontor| kontor.navn.clone())
        }
        "veileder" => {
            let party = |one: &&Fastlege| one.hpr.is_some_and(|hpr| hpr.to_string() == text);
            let party = bilde.innhold().fastleger.iter().find(party);
            party
                .and_then(|one| one.navn.clone())
                .unwrap_or_else(|| text.to_owned())
        }
        "stillingsandel" => {
            sak::soknad::felt::parse_percent(text).map_or_else(|| text.to_owned(), |share| t.prosent(share))
        }
        _ => Dato::parse(text).map_or_else(|| text.to_owned(), |dato| t.dato(dato)),
    }
}
