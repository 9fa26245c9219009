//! The texts of the questions to the ministry. Ids are made from the question's name.

use regelverk::sporsmal::{Emne, Sporsmal};

use crate::tekst::Tekst;

/// The parts that every question has.
pub const DELER: [&str; 4] = ["sporsmal", "kilden", "lest", "endrer"];

/// The question itself.
pub fn sporsmal(t: &Tekst, sporsmal: &Sporsmal) -> String {
    part(t, sporsmal, "sporsmal")
}

/// What the sources say.
pub fn kilden(t: &Tekst, sporsmal: &Sporsmal) -> String {
    part(t, sporsmal, "kilden")
}

/// How we read them.
pub fn lest(t: &Tekst, sporsmal: &Sporsmal) -> String {
    part(t, sporsmal, "lest")
}

/// What another answer would change.
pub fn endrer(t: &Tekst, sporsmal: &Sporsmal) -> String {
    part(t, sporsmal, "endrer")
}

/// What it is about: the version of the rule, or the value.
pub fn emne(t: &Tekst, sporsmal: &Sporsmal) -> String {
    match sporsmal.emne {
        Emne::Regel(regel, versjon) => {
            let title = crate::regel::tittel(t, regel.id);
            t.sporsmalsliste_regel(regel.id.to_string(), title, versjon.nummer)
        }
        Emne::Verdi(parameter, verdi) => {
            let name = crate::regel::parameter_navn(t, &parameter.navn);
            t.sporsmalsliste_verdi(name, crate::regel::parameter_verdi(t, &parameter.navn, verdi))
        }
    }
}

/// The days that it matters for.
pub fn periode(t: &Tekst, sporsmal: &Sporsmal) -> String {
    let from = t.dato(sporsmal.fra());
    match sporsmal.til() {
        Some(til) => t.sporsmalsliste_periode_lukket(from, t.dato(til)),
        None => t.sporsmalsliste_periode_apen(from),
    }
}

/// The document and the point that come nearest.
pub fn kilde(t: &Tekst, sporsmal: &Sporsmal) -> String {
    let document = crate::regel::dokument(t, sporsmal.dokument());
    t.sporsmalsliste_henvisning(document, sporsmal.punkt())
}

fn part(t: &Tekst, sporsmal: &Sporsmal, part: &str) -> String {
    t.get(&format!("sporsmal-{}-{part}", sporsmal.kode()), &[])
}
