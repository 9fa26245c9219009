//! Builders of agreements. What a test does not name is ordinary: a full-time year, two GPs who are specialists,
//! everything that the rules ask for in place.

use regelverk::introduksjonsavtale::avtale::{Ordning, Tilknytning};
use regelverk::tid::{Dato, Tidspunkt};
use sak::aktor::{Aktor, Rolle};
use sak::avtale::innhold::{Fastlege, Lis, Listetak, Utdanningsplan, Veileder};
use sak::avtale::{
    Avtale, Endringsslag, Inngatt, Innhold, Omgivelser, Part, Permisjon, Signert, TilSignering, Utfylt,
    Utkast,
};
use sak::id::{AvtaleId, Hpr, KvoteplassId, VedtakId};
use sak::kvoteplass::{Kvoteplass, PlassTilstand};
use uuid::Uuid;

use crate::common;

pub const LIS: u64 = 1001;
pub const FASTLEGE: u64 = 2001;
pub const KOLLEGA: u64 = 2002;

pub fn hpr(number: u64) -> Hpr {
    Hpr::new(number).unwrap()
}

pub fn dato(text: &str) -> Dato {
    Dato::parse(text).unwrap()
}

/// Noon on a day.
pub fn noon(dag: Dato) -> Tidspunkt {
    Tidspunkt::in_norway(dag, 12, 0).unwrap()
}

pub fn kommunen() -> Aktor {
    let mut person = common::person("anne", Rolle::Kommune);
    person.kommune = Some(common::kommune(1));
    person
}

/// Somebody who may sign for a party.
pub fn signatory(part: Part) -> Aktor {
    match part.hpr() {
        None => kommunen(),
        Some(hpr) => Aktor {
            hpr: Some(hpr),
            ..common::person(&format!("lege-{hpr}"), Rolle::Lege)
        },
    }
}

/// An accepted place.
pub fn plassen() -> Kvoteplass {
    Kvoteplass {
        id: KvoteplassId(Uuid::from_u128(7)),
        nummer: 3,
        kvote: 65,
        soknad: common::soknad_id(1),
        plass: 1,
        vedtak: VedtakId(Uuid::from_u128(8)),
        tilbud: None,
        kommune: common::kommune(1),
        tildelt: dato("2022-01-10"),
        tilstand: PlassTilstand::Tildelt,
        svarfrist: None,
        steg: Vec::new(),
    }
}

pub fn omgivelser<'a>(plass: &'a Kvoteplass, avtaler: &'a [Avtale]) -> Omgivelser<'a> {
    Omgivelser {
        plass,
        avtaler,
        andre_aktive: Some(0),
        registrert: None,
    }
}

pub fn fastlege(number: u64) -> Fastlege {
    Fastlege {
        hpr: Some(hpr(number)),
        navn: Some(format!("Fastlege {number} Oppdiktet")),
        spesialist: Some(true),
        trygderefusjon: Some(true),
        supervisjon: Some(true),
        pasienter: Some(700),
        listetak: Listetak::IkkeOkt,
    }
}

pub fn veileder(number: u64) -> Veileder {
    Veileder {
        hpr: Some(hpr(number)),
        navn: Some(format!("Veileder {number} Oppdiktet")),
        spesialist: Some(true),
    }
}

pub fn innhold(fra: Dato, til: Dato, stillingsandel: u16) -> Innhold {
    Innhold {
        legekontor: None,
        lis: Lis {
            hpr: Some(hpr(LIS)),
            navn: Some("Lege Oppdiktet".into()),
            lis1_fullfort: Some(dato("2021-08-31")),
            ordning: Some(Ordning::Ny),
            ..Lis::default()
        },
        fastleger: vec![fastlege(FASTLEGE), fastlege(KOLLEGA)],
        fra: Some(fra),
        til: Some(til),
        stillingsandel: Some(stillingsandel),
        annet_allmennlegearbeid: Some("ingen".into()),
        supervisjon_hele_perioden: Some(true),
        veileder: veileder(FASTLEGE),
        utdanningsplan: Utdanningsplan {
            kontoret_er_laeringsarena: Some(true),
            laeringsmal_angitt: Some(true),
            veiledning_beskrevet: Some(true),
        },
        kontor_og_utstyr: Some(true),
        uselektert: Some(true),
        oppfolging_over_tid: Some(true),
        tilknytning: Some(Tilknytning::Ansatt),
        okonomi_avtalt: Some(true),
        knyttet_til_alis_avtale: Some(false),
        mal_brukt: Some(true),
    }
}

pub fn utfylt(innhold: Innhold) -> Utfylt {
    Utfylt {
        innhold,
        ..Utfylt::default()
    }
}

pub fn utkast(number: u128, innhold: Innhold) -> Utkast {
    let id = AvtaleId(Uuid::from_u128(number));
    let (empty, _) = Utkast::begin(id, &plassen(), 1, 2).unwrap();
    empty.save(0, utfylt(innhold)).unwrap()
}

/// Sent on a day, with these agreements beside it.
pub fn sendt(utkast: Utkast, avtaler: &[Avtale], dag: Dato) -> TilSignering {
    let (plass, versjon) = (plassen(), utkast.versjon);
    let sent = utkast.send(versjon, &omgivelser(&plass, avtaler), &kommunen(), noon(dag));
    sent.unwrap().0
}

/// Signed by all on a day.
pub fn signert(mut venter: TilSignering, avtaler: &[Avtale], dag: Dato) -> Inngatt {
    let plass = plassen();
    loop {
        let (part, avtrykk) = (venter.missing()[0], venter.avtrykk.clone());
        let signed = venter.sign(
            (part, &avtrykk),
            &signatory(part),
            &omgivelser(&plass, avtaler),
            noon(dag),
        );
        match signed.unwrap().0 {
            Signert::Venter(next) => venter = next,
            Signert::Inngatt(inngatt) => return inngatt,
        }
    }
}

/// Entered into on the day before it begins.
pub fn inngatt(number: u128, fra: &str, til: &str, andel: u16, avtaler: &[Avtale]) -> Inngatt {
    let (fra, til) = (dato(fra), dato(til));
    let before = fra.plus_days(-1).unwrap();
    signert(
        sendt(utkast(number, innhold(fra, til, andel)), avtaler, before),
        avtaler,
        before,
    )
}

/// The amendment is proposed and signed by all on a day; or why it cannot be.
pub fn endret(
    inngatt: &Inngatt,
    slag: Endringsslag,
    omgivelser: &Omgivelser<'_>,
    dag: Dato,
) -> Result<Inngatt, sak::avtale::EndringFeil> {
    let (versjon, av) = (inngatt.versjon, kommunen());
    let proposed = inngatt.clone().propose(versjon, slag, omgivelser, &av, noon(dag));
    let (mut inngatt, _) = proposed?;
    let endring = inngatt.endringer.last().unwrap().clone();
    for part in &endring.parter {
        let signatory = signatory(*part);
        let signed = inngatt.sign_endring(
            endring.nr,
            (*part, &endring.avtrykk),
            &signatory,
            omgivelser,
            noon(dag),
        );
        inngatt = signed?.0;
    }
    Ok(inngatt)
}

pub fn andel(fra: &str, stillingsandel: u16) -> Endringsslag {
    Endringsslag::Andel {
        fra: dato(fra),
        stillingsandel,
    }
}

/// Full statutory leave.
pub fn permisjon(fra: &str, til: &str) -> Permisjon {
    Permisjon {
        fra: dato(fra),
        til: dato(til),
        lovregulert: true,
        arbeider: 0,
    }
}

pub fn parter() -> Vec<Part> {
    vec![
        Part::Kommune,
        Part::Lis(hpr(LIS)),
        Part::Fastlege(hpr(FASTLEGE)),
        Part::Fastlege(hpr(KOLLEGA)),
    ]
}
