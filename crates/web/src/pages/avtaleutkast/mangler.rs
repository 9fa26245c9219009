//! Terms that are missing, in words, with the way to their fields.

use sak::avtale::Mangel;
use texts::Tekst;

use super::steg::Steg;

/// The step and the field where it is put right.
pub fn place(mangel: Mangel) -> (Steg, String) {
    let (steg, field) = match mangel {
        Mangel::Lis => (Steg::Parter, "lis_hpr"),
        Mangel::Fastleger => (Steg::Parter, "del-fastleger"),
        Mangel::Fastlege(index) => return (Steg::Parter, format!("hpr_{}", index + 1)),
        Mangel::SammePerson(_) => (Steg::Parter, "del-fastleger"),
        Mangel::Fra => (Steg::Tid, "fra"),
        Mangel::Til | Mangel::Rekkefolge => (Steg::Tid, "til"),
        Mangel::Stillingsandel => (Steg::Tid, "stillingsandel"),
    };
    (steg, field.to_owned())
}

/// What to do.
pub fn words(t: &Tekst, mangel: Mangel) -> String {
    match mangel {
        Mangel::Lis => t.avtaleutkast_mangler_lis(),
        Mangel::Fastleger => t.avtaleutkast_mangler_fastleger(),
        Mangel::Fastlege(index) => t.avtaleutkast_mangler_fastlege(index + 1),
        Mangel::SammePerson(hpr) => t.avtaleutkast_mangler_samme_person(hpr.to_string()),
        Mangel::Fra => t.avtaleutkast_mangler_fra(),
        Mangel::Til => t.avtaleutkast_mangler_til(),
        Mangel::Rekkefolge => t.avtaleutkast_mangler_rekkefolge(),
        Mangel::Stillingsandel => t.avtaleutkast_mangler_stillingsandel(),
    }
}
