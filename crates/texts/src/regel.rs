//! The texts of rules and verdicts. Ids are made from the rule's id and the keys that the verdict carries.

use fluent_bundle::FluentValue;
use regelverk::hjemmel::{Dokument, Hjemmel, Status};
use regelverk::parameter::{Enhet, Storrelse, Verdi};
use regelverk::penger::Ore;
use regelverk::regel::{Art, RegelId};
use regelverk::vurdering::{BruktParameter, Faktum, Utfall, Vurdering};

use crate::tekst::Tekst;

/// A fact of this name is a share, in hundredths of a percent.
const ANDEL: &str = "stillingsandel";
/// A fact whose name ends so is time, 10 000 to a day in a full position.
const ENHETER: &str = "_enheter";

/// `Stort nok pasientgrunnlag`: what the rule is about.
pub fn tittel(t: &Tekst, regel: RegelId) -> String {
    t.get(&format!("regel-{}-tittel", key(regel)), &[])
}

/// `Pasientgrunnlaget er 740, under anbefalte 800`: what the rule says of these facts, as a heading. The
/// rule's title if there is nothing better.
pub fn overskrift(t: &Tekst, vurdering: &Vurdering) -> String {
    let id = format!("overskrift-{}-{}", key(vurdering.id()), vurdering.forklaring());
    if t.has(&id) {
        t.get(&id, &values(t, vurdering))
    } else {
        tittel(t, vurdering.id())
    }
}

/// The one or two sentences that explain the verdict.
pub fn forklaring(t: &Tekst, vurdering: &Vurdering) -> String {
    let id = format!("regel-{}-{}", key(vurdering.id()), vurdering.forklaring());
    t.get(&id, &values(t, vurdering))
}

/// Our paraphrase of what the source says, for one version of the rule.
pub fn gjengivelse(t: &Tekst, regel: RegelId, versjon: u32) -> String {
    t.get(&format!("regel-{}-gjengivelse-{versjon}", key(regel)), &[])
}

/// `Ikke oppfylt`.
pub fn utfall(t: &Tekst, utfall: Utfall) -> String {
    t.get(&format!("utfall-{}", utfall.word()), &[])
}

/// `bør`.
pub fn art(t: &Tekst, art: Art) -> String {
    t.get(&format!("art-{}", art.word()), &[])
}

/// What the kind means for the applicant, as a sentence.
pub fn art_betydning(t: &Tekst, art: Art) -> String {
    t.get(&format!("art-{}-betydning", art.word()), &[])
}

/// `Tolkning`.
pub fn status(t: &Tekst, status: Status) -> String {
    t.get(&format!("status-{}", status.word()), &[])
}

/// What the status means, as a sentence.
pub fn status_betydning(t: &Tekst, status: Status) -> String {
    t.get(&format!("status-{}-betydning", status.word()), &[])
}

/// `Tillegg til tildelingsbrev nr. 88`.
pub fn dokument(t: &Tekst, dokument: Dokument) -> String {
    dokument_tekst(t, dokument, "navn")
}

/// `27. oktober 2020`, or as much of a date as the document bears.
pub fn datering(t: &Tekst, dokument: Dokument) -> String {
    dokument_tekst(t, dokument, "dato")
}

/// Who wrote the document.
pub fn avsender(t: &Tekst, dokument: Dokument) -> String {
    dokument_tekst(t, dokument, "avsender")
}

fn dokument_tekst(t: &Tekst, dokument: Dokument, part: &str) -> String {
    t.get(
        &format!("dokument-{}-{part}", dokument.code().to_ascii_lowercase()),
        &[],
    )
}

/// The legal basis on one line, for letters and lists.
pub fn henvisning(t: &Tekst, hjemmel: &Hjemmel) -> String {
    let Hjemmel {
        dokument: source,
        punkt,
        ..
    } = *hjemmel;
    t.felles_henvisning(
        datering(t, source),
        dokument(t, source),
        punkt,
        punktslag(hjemmel),
    )
}

/// `punkt 1` or `«Varighet»`: the point alone, where the document is named beside it.
pub fn punkt(t: &Tekst, hjemmel: &Hjemmel) -> String {
    t.felles_punkt(hjemmel.punkt, punktslag(hjemmel))
}

/// Where points have no numbers, a point is its heading.
fn punktslag(hjemmel: &Hjemmel) -> &'static str {
    let numbered = hjemmel.punkt.starts_with(|first: char| first.is_ascii_digit());
    if numbered { "nummer" } else { "overskrift" }
}

/// `Pasientgrunnlag`: the name of a fact.
pub fn faktum_navn(t: &Tekst, navn: &str) -> String {
    t.get(&format!("faktum-{navn}"), &[])
}

/// The value of a fact as people read it.
pub fn faktum_verdi(t: &Tekst, navn: &str, faktum: &Faktum) -> String {
    match faktum {
        Faktum::Ukjent => t.felles_ukjent(),
        Faktum::JaNei(true) => t.felles_ja(),
        Faktum::JaNei(false) => t.felles_nei(),
        Faktum::Tall(tall) => number(t, navn, *tall),
        Faktum::Dato(dato) => t.dato(*dato),
        Faktum::Tekst(tekst) => {
            let id = format!("faktum-{navn}-{tekst}");
            if t.has(&id) {
                t.get(&id, &[])
            } else {
                tekst.clone()
            }
        }
    }
}

/// A number in the unit that goes with its name.
fn number(t: &Tekst, navn: &str, tall: u64) -> String {
    if navn == ANDEL {
        t.prosent(u16::try_from(tall).unwrap_or(u16::MAX))
    } else if navn.ends_with(ENHETER) {
        t.fulle_dager(tall)
    } else {
        t.tall(tall)
    }
}

/// `Anbefalt pasientgrunnlag`: the name of a parameter.
pub fn parameter_navn(t: &Tekst, navn: &str) -> String {
    t.get(&format!("parameter-{navn}"), &[])
}

/// What a parameter means, as a sentence.
pub fn parameter_beskrivelse(t: &Tekst, navn: &str) -> String {
    t.get(&format!("parameter-{navn}-beskrivelse"), &[])
}

/// `Minst 800 pasienter` or `Om lag 500 000 kr`.
pub fn parameter_verdi(t: &Tekst, navn: &str, verdi: &Verdi) -> String {
    let value = value_text(t, verdi);
    t.get(&format!("parameter-{navn}-verdi"), &[("verdi", value.into())])
}

/// A parameter value that a verdict used, with the day it came into force.
pub fn brukt_parameter(t: &Tekst, brukt: &BruktParameter) -> String {
    let verdi = parameter_verdi(t, brukt.navn, brukt.verdi);
    t.felles_gjelder_fra(t.dato(brukt.verdi.virker_fra), verdi)
}

fn value_text(t: &Tekst, verdi: &Verdi) -> String {
    match (verdi.enhet, verdi.storrelse()) {
        (Enhet::Ore, Storrelse::Tall(tall)) => t.kroner(Ore(tall)),
        (Enhet::Andel, Storrelse::Tall(tall)) => t.prosent(u16::try_from(tall).unwrap_or(u16::MAX)),
        (_, Storrelse::Tall(tall)) => crate::format::tall(tall),
        (_, Storrelse::JaNei(true)) => t.felles_ja(),
        (_, Storrelse::JaNei(false)) => t.felles_nei(),
        (_, Storrelse::Dato(dato)) => t.dato(dato),
        (_, Storrelse::Ingen) => t.felles_ikke_satt(),
    }
}

/// How the id of a rule is written in the ids of texts: `ia-24`.
fn key(regel: RegelId) -> String {
    regel.0.to_ascii_lowercase()
}

/// Facts and parameter values by their contract names. Small numbers stay numbers, so that a text can
/// choose between singular and plural; everything else is words.
fn values<'a>(t: &Tekst, vurdering: &'a Vurdering) -> Vec<(&'a str, FluentValue<'a>)> {
    let facts = vurdering.fakta().iter().map(|(navn, faktum)| match faktum {
        Faktum::Tall(tall) if *tall < 1_000 && *navn != ANDEL && !navn.ends_with(ENHETER) => {
            (*navn, FluentValue::from(*tall))
        }
        other => (*navn, FluentValue::from(faktum_verdi(t, navn, other))),
    });
    let parameters = vurdering
        .parametere()
        .iter()
        .map(|brukt| (brukt.navn, FluentValue::from(value_text(t, brukt.verdi))));
    facts.chain(parameters).collect()
}

#[cfg(test)]
mod tests;
