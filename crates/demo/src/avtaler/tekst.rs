//! What an agreement of the script says. What the script does not say is ordinary: all that the rules ask for is in
//! place.

use std::collections::BTreeMap;

use regelverk::introduksjonsavtale::avtale::{Ordning, Tilknytning};
use sak::avtale::innhold::{Fastlege, Lis, Utdanningsplan};
use sak::avtale::{Endringsslag, Innhold, Permisjon, Utfylt};
use texts::Tekst;

use super::skript::{Endringstekst, Fravar, Om};
use super::sted::Sted;
use crate::DemoFeil;

/// A full position.
const FULL: u16 = 10_000;
/// The first part of the training ended so many days before the agreement.
const LIS1_DAYS_BEFORE: i64 = 150;

/// What is written in an agreement and beside it.
pub fn utfylt(t: &Tekst, sted: &Sted, om: &Om) -> Result<Utfylt, DemoFeil> {
    let innhold = innhold(t, sted, om)?;
    let numbers = innhold.fastleger.iter().map(|one| one.hpr);
    let doctors = numbers.chain([innhold.lis.hpr]).flatten();
    let epost = doctors
        .map(|hpr| (hpr, format!("lege-{hpr}@eksempel.example")))
        .collect();
    Ok(Utfylt {
        begrunnelser: reasons(t, &innhold),
        innhold,
        epost,
    })
}

/// Reasons where the rules ask a person.
fn reasons(t: &Tekst, innhold: &Innhold) -> BTreeMap<String, String> {
    let mut reasons = BTreeMap::new();
    if innhold.stillingsandel != Some(FULL) {
        reasons.insert("IA-19".to_owned(), t.demoavtale_annet_arbeid());
    }
    if innhold.fastleger.len() == 1 {
        reasons.insert("IA-25".to_owned(), t.demoavtale_en_fastlege());
    }
    reasons
}

fn innhold(t: &Tekst, sted: &Sted, om: &Om) -> Result<Innhold, DemoFeil> {
    let fastleger: Result<Vec<Fastlege>, _> = om
        .fastleger
        .iter()
        .map(|number| sted.fastlege(t, *number))
        .collect();
    Ok(Innhold {
        lis: lis(t, sted, om)?,
        legekontor: Some(sted.kontor.clone()),
        fastleger: fastleger?,
        fra: om.dager.map(|(fra, _)| fra),
        til: om.dager.map(|(_, til)| til),
        stillingsandel: om.andel,
        annet_allmennlegearbeid: om.andel.map(|andel| {
            if andel == FULL {
                t.demoavtale_ingen()
            } else {
                sted.arbeid.clone()
            }
        }),
        supervisjon_hele_perioden: Some(true),
        veileder: sted.veileder(t, om.veileder)?,
        utdanningsplan: Utdanningsplan {
            kontoret_er_laeringsarena: Some(true),
            laeringsmal_angitt: Some(true),
            veiledning_beskrevet: Some(true),
        },
        kontor_og_utstyr: Some(true),
        uselektert: Some(true),
        oppfolging_over_tid: Some(true),
        tilknytning: Some(if om.andel == Some(FULL) {
            Tilknytning::Ansatt
        } else {
            Tilknytning::Naeringsdrivende
        }),
        okonomi_avtalt: Some(true),
        knyttet_til_alis_avtale: Some(false),
        mal_brukt: Some(true),
    })
}

fn lis(t: &Tekst, sted: &Sted, om: &Om) -> Result<Lis, DemoFeil> {
    let Some(number) = om.lis else {
        return Ok(Lis::default());
    };
    let lege = sted.lis(t, number)?;
    let start = om.dager.map(|(fra, _)| fra);
    Ok(Lis {
        hpr: lege.hpr,
        navn: Some(lege.navn),
        lis1_fullfort: start.and_then(|fra| fra.plus_days(-LIS1_DAYS_BEFORE)),
        lis_start: start,
        ordning: Some(Ordning::Ny),
        ..Lis::default()
    })
}

/// What an amendment says.
pub fn endring(t: &Tekst, sted: &Sted, endring: &Endringstekst) -> Result<Endringsslag, DemoFeil> {
    Ok(match *endring {
        Endringstekst::Andel(fra, stillingsandel) => Endringsslag::Andel { fra, stillingsandel },
        Endringstekst::Permisjon(ref fravar) => Endringsslag::Permisjon(leave(fravar)),
        Endringstekst::Rettelse(ref fravar) => Endringsslag::Rettelse {
            retter: None,
            permisjon: Some(leave(fravar)),
        },
        Endringstekst::FastlegeInn(fra, number) => Endringsslag::FastlegeInn {
            fra,
            fastlege: sted.fastlege(t, number)?,
        },
        Endringstekst::FastlegeUt(fra, number) => Endringsslag::FastlegeUt {
            fra,
            hpr: sted.fastlege_hpr(number)?,
        },
        Endringstekst::Veileder(fra, number) => Endringsslag::Veileder {
            fra,
            veileder: sted.veileder(t, Some(number))?,
        },
        Endringstekst::Slutt(siste) => Endringsslag::Avslutning { siste },
        Endringstekst::Forlenget(siste) => Endringsslag::Forlengelse { siste },
    })
}

fn leave(fravar: &Fravar) -> Permisjon {
    Permisjon {
        fra: fravar.dager.0,
        til: fravar.dager.1,
        lovregulert: fravar.lovregulert,
        arbeider: fravar.arbeider,
    }
}
