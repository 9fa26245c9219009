//! Builders of agreements for the tests of a place's time.

use regelverk::tid::{Dato, Tidspunkt};
use sak::aktor::{Aktor, Rolle};
use sak::avtale::endring::Stand;
use sak::avtale::innhold::{Fastlege, Lis};
use sak::avtale::{
    Avtale, Endring, Endringsslag, Felles, Inngatt, Innhold, Permisjon, Utfylt, Utkast, Vilkar,
};
use sak::id::{AvtaleId, Hpr, Kommunenummer, KvoteplassId, SoknadId, VedtakId};
use sak::kvoteplass::{Kvoteplass, PlassTilstand};
use uuid::Uuid;

pub fn dato(text: &str) -> Dato {
    Dato::parse(text).unwrap()
}

pub fn plassen() -> Kvoteplass {
    Kvoteplass {
        id: KvoteplassId(Uuid::from_u128(7)),
        nummer: 1,
        kvote: 65,
        soknad: SoknadId(Uuid::from_u128(1)),
        plass: 1,
        vedtak: VedtakId(Uuid::from_u128(8)),
        tilbud: None,
        kommune: Kommunenummer::parse("5037").unwrap(),
        tildelt: dato("2022-05-02"),
        tilstand: PlassTilstand::Tildelt,
        svarfrist: None,
        steg: Vec::new(),
    }
}

pub fn navn(hpr: Hpr) -> String {
    match hpr.number() {
        1001 => "lege A".into(),
        1002 => "lege B".into(),
        other => format!("lege {other}"),
    }
}

fn felles(number: u128, ramme: u64) -> Felles {
    Felles {
        id: AvtaleId(Uuid::from_u128(number)),
        plass: plassen().id,
        soknad: plassen().soknad,
        kommune: plassen().kommune,
        ramme,
    }
}

fn innhold(lis: u64, fra: Dato, til: Dato, andel: u16) -> Innhold {
    Innhold {
        lis: Lis {
            hpr: Hpr::new(lis),
            navn: Some("Lege Oppdiktet".into()),
            ..Lis::default()
        },
        fastleger: vec![Fastlege {
            hpr: Hpr::new(2001),
            navn: Some("Fastlege Oppdiktet".into()),
            ..Fastlege::default()
        }],
        fra: Some(fra),
        til: Some(til),
        stillingsandel: Some(andel),
        ..Innhold::default()
    }
}

pub fn utkast(number: u128, ramme: u64, (fra, til): (&str, &str), andel: u16) -> Avtale {
    Avtale::Utkast(Utkast {
        felles: felles(number, ramme),
        utfylt: Utfylt {
            innhold: innhold(1003, dato(fra), dato(til), andel),
            ..Utfylt::default()
        },
        versjon: 1,
    })
}

/// Entered into, with signed amendments in order.
pub fn inngatt(
    number: u128,
    ramme: u64,
    (fra, til): (Dato, Dato),
    andel: u16,
    slag: Vec<Endringsslag>,
) -> Avtale {
    let lis = 1000 + u64::try_from(number).unwrap();
    let utfylt = Utfylt {
        innhold: innhold(lis, fra, til, andel),
        ..Utfylt::default()
    };
    let now = Tidspunkt::from_unix_seconds(1_650_000_000);
    let av = Aktor {
        id: "anne".into(),
        navn: "Anne".into(),
        rolle: Rolle::Kommune,
        kommune: None,
        hpr: None,
    };
    let endringer = (1..).zip(slag).map(|(nr, slag)| Endring {
        nr,
        slag,
        bygger_pa: nr - 1,
        parter: Vec::new(),
        avtrykk: String::new(),
        signaturer: Vec::new(),
        av: av.clone(),
        foreslatt: now,
        stand: Stand::Virker { tidspunkt: now },
    });
    let endringer: Vec<Endring> = endringer.collect();
    Avtale::Inngatt(Inngatt {
        felles: felles(number, ramme),
        vilkar: Vilkar::of(&utfylt.innhold).unwrap(),
        utfylt,
        avtrykk: String::new(),
        signaturer: Vec::new(),
        inngatt: now,
        versjon: endringer.len() as u64,
        endringer,
        listetak: Vec::new(),
    })
}

pub fn avtale(number: u128, (fra, til): (&str, &str), andel: u16, slag: Vec<Endringsslag>) -> Avtale {
    inngatt(number, 1, (dato(fra), dato(til)), andel, slag)
}

pub fn andel(fra: &str, stillingsandel: u16) -> Endringsslag {
    Endringsslag::Andel {
        fra: dato(fra),
        stillingsandel,
    }
}

pub fn permisjon(fra: &str, til: &str, arbeider: u16) -> Endringsslag {
    Endringsslag::Permisjon(Permisjon {
        fra: dato(fra),
        til: dato(til),
        lovregulert: true,
        arbeider,
    })
}

/// Two doctors, a change of share, graded leave: 572 days are used on 14 May 2024.
pub fn levanger() -> Vec<Avtale> {
    vec![
        avtale(1, ("2022-08-01", "2023-03-31"), 10_000, Vec::new()),
        avtale(
            2,
            ("2023-05-01", "2024-10-31"),
            10_000,
            vec![
                andel("2024-01-01", 8000),
                permisjon("2024-02-01", "2024-03-31", 4000),
            ],
        ),
    ]
}
