//! Parties and amendments in words, for documents and pages alike.

use sak::avtale::{Endringsslag, Part, Permisjon};
use texts::Tekst;

use super::Personer;

/// `kommunen`: what a party is, in the middle of a sentence.
pub fn part(t: &Tekst, part: Part) -> String {
    match part {
        Part::Kommune => t.avtaleord_part_kommune(),
        Part::Lis(_) => t.avtaleord_part_lis(),
        Part::Fastlege(_) => t.avtaleord_part_fastlege(),
    }
}

/// `Ny stillingsprosent`: the kind of an amendment.
pub fn endringsslag(t: &Tekst, slag: &Endringsslag) -> String {
    match slag {
        Endringsslag::Andel { .. } => t.avtaleord_slag_andel(),
        Endringsslag::Permisjon(_) => t.avtaleord_slag_permisjon(),
        Endringsslag::FastlegeInn { .. } => t.avtaleord_slag_fastlege_inn(),
        Endringsslag::FastlegeUt { .. } => t.avtaleord_slag_fastlege_ut(),
        Endringsslag::Veileder { .. } => t.avtaleord_slag_veileder(),
        Endringsslag::Avslutning { .. } => t.avtaleord_slag_avslutning(),
        Endringsslag::Forlengelse { .. } => t.avtaleord_slag_forlengelse(),
        Endringsslag::Rettelse { .. } => t.avtaleord_slag_rettelse(),
    }
}

/// What an amendment says, as one or two sentences.
pub fn endring(t: &Tekst, slag: &Endringsslag, personer: &Personer) -> String {
    let name = |hpr: Option<_>| hpr.map_or_else(|| t.felles_ukjent(), |hpr| personer.navn(t, hpr));
    match slag {
        Endringsslag::Andel { fra, stillingsandel } => {
            t.avtaleord_endring_andel(t.prosent(*stillingsandel), t.dato(*fra))
        }
        Endringsslag::Permisjon(leave) => t.avtaleord_endring_permisjon(permisjon(t, leave)),
        Endringsslag::FastlegeInn { fra, fastlege } => {
            t.avtaleord_endring_fastlege_inn(t.dato(*fra), name(fastlege.hpr))
        }
        Endringsslag::FastlegeUt { fra, hpr } => {
            t.avtaleord_endring_fastlege_ut(t.dato(*fra), name(Some(*hpr)))
        }
        Endringsslag::Veileder { fra, veileder } => {
            t.avtaleord_endring_veileder(t.dato(*fra), name(veileder.hpr))
        }
        Endringsslag::Avslutning { siste } => t.avtaleord_endring_avslutning(t.dato(*siste)),
        Endringsslag::Forlengelse { siste } => t.avtaleord_endring_forlengelse(t.dato(*siste)),
        Endringsslag::Rettelse { retter, permisjon } => rettelse(t, *retter, permisjon.as_ref()),
    }
}

fn rettelse(t: &Tekst, retter: Option<u64>, right: Option<&Permisjon>) -> String {
    let right = right.map(|right| permisjon(t, right));
    match (retter, right) {
        (None, right) => t.avtaleord_endring_rettelse_ny(right.unwrap_or_default()),
        (Some(nr), Some(right)) => t.avtaleord_endring_rettelse_endret(nr.to_string(), right),
        (Some(nr), None) => t.avtaleord_endring_rettelse_fjernet(nr.to_string()),
    }
}

/// Leave: its days, what is worked meanwhile, and whether the law gives a right to it. Never its ground.
pub fn permisjon(t: &Tekst, permisjon: &Permisjon) -> String {
    let degree = if permisjon.arbeider == 0 { "hel" } else { "gradert" };
    let statutory = if permisjon.lovregulert { "ja" } else { "nei" };
    t.avtaleord_permisjon(
        t.prosent(permisjon.arbeider),
        t.dato(permisjon.fra),
        degree,
        statutory,
        t.dato(permisjon.til),
    )
}
