//! An agreement of a doctor with two GPs, in order by the rules of its day.

use regelverk::introduksjonsavtale::avtale::{Ordning, Tilknytning};
use regelverk::tid::{Dato, Tidspunkt};
use sak::aktor::{Aktor, Rolle};
use sak::avtale::innhold::{Fastlege, Kontor, Lis, Listetak, Utdanningsplan, Veileder};
use sak::avtale::{
    Endring, Endringsslag, Inngatt, Innhold, Omgivelser, Part, Permisjon, Signert, TilSignering, Utfylt,
    Utkast,
};
use sak::id::{AvtaleId, Hpr, Kommunenummer, KvoteplassId, LegekontorId, SoknadId, VedtakId};
use sak::kommune::{Kommune, Maalform};
use sak::kvoteplass::{Kvoteplass, PlassTilstand};
use uuid::Uuid;

use crate::avtale::Avtalesak;

pub const LIS: u64 = 9_101_001;
pub const BIRK: u64 = 9_102_001;
pub const CELINE: u64 = 9_102_002;
pub const DINA: u64 = 9_102_003;
pub const EIRIK: u64 = 9_103_001;

pub fn hpr(number: u64) -> Hpr {
    Hpr::new(number).unwrap()
}

pub fn dato(text: &str) -> Dato {
    Dato::parse(text).unwrap()
}

/// Noon on a day.
pub fn noon(text: &str) -> Tidspunkt {
    Tidspunkt::in_norway(dato(text), 12, 0).unwrap()
}

pub fn kommune() -> Kommune {
    Kommune {
        nummer: Kommunenummer::parse("9901").unwrap(),
        navn: "Solvik".into(),
        fylkesnummer: "99".into(),
        fylke: "Nordfylket".into(),
        sentralitetsindeks: 500,
        sentralitetsklasse: 5,
        befolkning: 5_000,
        gyldig_fra: Dato::constant(2024, 1, 1),
        gyldig_til: None,
        etterfolger: None,
        utdanningsvirksomhet: None,
        utdanningsvirksomhet_dato: None,
        maalform: Maalform::default(),
    }
}

pub fn sak(kommune: &Kommune) -> Avtalesak<'_> {
    Avtalesak {
        kommune,
        saksnummer: "22/00017",
        nummer: 2,
        plass: 3,
        demonstrasjon: true,
    }
}

pub fn fastlege(number: u64, navn: &str, pasienter: u64) -> Fastlege {
    Fastlege {
        hpr: Some(hpr(number)),
        navn: Some(navn.into()),
        spesialist: Some(number == BIRK),
        trygderefusjon: Some(true),
        supervisjon: Some(true),
        pasienter: Some(pasienter),
        listetak: Listetak::IkkeOkt,
    }
}

pub fn veileder(number: u64, navn: &str) -> Veileder {
    Veileder {
        hpr: Some(hpr(number)),
        navn: Some(navn.into()),
        spesialist: Some(true),
    }
}

pub fn innhold() -> Innhold {
    Innhold {
        lis: Lis {
            hpr: Some(hpr(LIS)),
            navn: Some("Ada Oppdiktet".into()),
            lis1_fullfort: Some(dato("2021-08-31")),
            lis_start: Some(dato("2021-09-01")),
            ordning: Some(Ordning::Ny),
            ..Lis::default()
        },
        legekontor: Some(Kontor {
            id: LegekontorId(Uuid::from_u128(5)),
            navn: "Solvik legesenter".into(),
        }),
        fastleger: vec![
            fastlege(BIRK, "Birk Oppdiktet", 650),
            fastlege(CELINE, "Celine Oppdiktet", 590),
        ],
        fra: Some(dato("2022-04-01")),
        til: Some(dato("2023-03-31")),
        stillingsandel: Some(6_250),
        annet_allmennlegearbeid: Some("Sykehjem to dager i uken og legevakt hver sjette uke".into()),
        supervisjon_hele_perioden: Some(true),
        veileder: veileder(BIRK, "Birk Oppdiktet"),
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

fn plass() -> Kvoteplass {
    Kvoteplass {
        id: KvoteplassId(Uuid::from_u128(7)),
        nummer: 3,
        kvote: 65,
        soknad: SoknadId(Uuid::from_u128(1)),
        plass: 3,
        vedtak: VedtakId(Uuid::from_u128(8)),
        tilbud: None,
        kommune: kommune().nummer,
        tildelt: dato("2022-01-10"),
        tilstand: PlassTilstand::Tildelt,
        svarfrist: None,
        steg: Vec::new(),
    }
}

fn around(plass: &Kvoteplass) -> Omgivelser<'_> {
    Omgivelser {
        plass,
        avtaler: &[],
        andre_aktive: Some(0),
        registrert: None,
    }
}

fn person(id: &str, navn: &str, rolle: Rolle) -> Aktor {
    Aktor {
        id: id.into(),
        navn: navn.into(),
        rolle,
        kommune: None,
        hpr: None,
    }
}

pub fn kommunen() -> Aktor {
    Aktor {
        kommune: Some(kommune().nummer),
        ..person("kari", "Kari Oppdiktet", Rolle::Kommune)
    }
}

fn signatory(part: Part) -> Aktor {
    let Some(number) = part.hpr() else {
        return kommunen();
    };
    let navn = match number.number() {
        LIS => "Ada Oppdiktet",
        BIRK => "Birk Oppdiktet",
        CELINE => "Celine Oppdiktet",
        _ => "Dina Oppdiktet",
    };
    Aktor {
        hpr: Some(number),
        ..person(&format!("lege-{number}"), navn, Rolle::Lege)
    }
}

pub fn utkast(innhold: Innhold) -> Utkast {
    let (empty, _) = Utkast::begin(AvtaleId(Uuid::from_u128(11)), &plass(), 1, 1).unwrap();
    let utfylt = Utfylt {
        innhold,
        begrunnelser: [("IA-19".to_owned(), "Omfanget er passe.".to_owned())].into(),
        ..Utfylt::default()
    };
    empty.save(0, utfylt).unwrap()
}

pub fn til_signering() -> TilSignering {
    let plass = plass();
    let (sent, _) = utkast(innhold())
        .send(1, &around(&plass), &kommunen(), noon("2022-03-20"))
        .unwrap();
    sent
}

/// Signed by the municipality only.
pub fn venter() -> TilSignering {
    match sign(til_signering(), Part::Kommune, "2022-03-21") {
        Signert::Venter(waiting) => waiting,
        Signert::Inngatt(_) => panic!("entered into"),
    }
}

/// Signed by all, the last one after the first day.
pub fn inngatt() -> Inngatt {
    let days = ["2022-03-21", "2022-03-22", "2022-03-25", "2022-04-04"];
    let mut signering = til_signering();
    for (part, day) in signering.parter().into_iter().zip(days) {
        match sign(signering, part, day) {
            Signert::Venter(waiting) => signering = waiting,
            Signert::Inngatt(inngatt) => return inngatt,
        }
    }
    panic!("not entered into");
}

fn sign(signering: TilSignering, part: Part, day: &str) -> Signert {
    let (plass, avtrykk) = (plass(), signering.avtrykk.clone());
    let signed = signering.sign((part, &avtrykk), &signatory(part), &around(&plass), noon(day));
    signed.unwrap().0
}

/// Proposes an amendment; the agreement as it is then.
pub fn proposed(inngatt: Inngatt, slag: Endringsslag) -> Inngatt {
    let (plass, versjon) = (plass(), inngatt.versjon);
    let proposed = inngatt.propose(versjon, slag, &around(&plass), &kommunen(), noon("2022-05-02"));
    proposed.unwrap().0
}

/// Proposes an amendment that all sign.
pub fn amended(inngatt: Inngatt, slag: Endringsslag) -> Inngatt {
    let mut inngatt = proposed(inngatt, slag);
    let last = last(&inngatt).clone();
    let plass = plass();
    for part in last.parter {
        let signature = (part, last.avtrykk.as_str());
        let (av, around) = (signatory(part), around(&plass));
        inngatt = inngatt
            .sign_endring(last.nr, signature, &av, &around, noon("2022-05-03"))
            .unwrap()
            .0;
    }
    inngatt
}

pub fn last(inngatt: &Inngatt) -> &Endring {
    inngatt.endringer.last().unwrap()
}

pub fn leave() -> Permisjon {
    Permisjon {
        fra: dato("2022-08-01"),
        til: dato("2022-10-31"),
        lovregulert: true,
        arbeider: 0,
    }
}

/// One amendment of each kind, on top of an agreement whose first amendment is leave.
pub fn every_kind() -> Vec<Endringsslag> {
    let fra = dato("2022-06-01");
    let graded = Permisjon {
        fra: dato("2022-12-01"),
        til: dato("2022-12-31"),
        lovregulert: false,
        arbeider: 3_000,
    };
    let kinds = [
        Endringsslag::Andel {
            fra,
            stillingsandel: 8_000,
        },
        Endringsslag::Permisjon(graded),
        Endringsslag::FastlegeInn {
            fra,
            fastlege: fastlege(DINA, "Dina Oppdiktet", 410),
        },
        Endringsslag::FastlegeUt {
            fra,
            hpr: hpr(CELINE),
        },
        Endringsslag::Veileder {
            fra,
            veileder: veileder(EIRIK, "Eirik Oppdiktet"),
        },
        Endringsslag::Avslutning {
            siste: dato("2022-12-31"),
        },
        Endringsslag::Forlengelse {
            siste: dato("2023-09-30"),
        },
        Endringsslag::Rettelse {
            retter: Some(1),
            permisjon: Some(Permisjon {
                til: dato("2022-09-30"),
                ..leave()
            }),
        },
        Endringsslag::Rettelse {
            retter: Some(1),
            permisjon: None,
        },
        Endringsslag::Rettelse {
            retter: None,
            permisjon: Some(graded),
        },
    ];
    kinds.to_vec()
}

/// The agreement with one leave that all have signed, and an amendment on top that nobody has.
pub fn with_open(slag: Endringsslag) -> Inngatt {
    let with_leave = amended(inngatt(), Endringsslag::Permisjon(leave()));
    proposed(with_leave, slag)
}
