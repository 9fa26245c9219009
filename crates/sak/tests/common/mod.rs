//! Builders. What a test does not name is ordinary: a call for 2022, a complete application from an invented
//! municipality, a case worker who has answered everything.

use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use regelverk::introduksjonsavtale::tildeling::{Kriterium, Onske};
use regelverk::tid::{Dato, Tidspunkt};
use sak::aktor::{Aktor, Rolle};
use sak::id::{Kommunenummer, SoknadId, UtlysningNavn, VedtakId};
use sak::prioritering::{Apen, Deltaker, Flytting, Foreslatt, Inngrep, PlassRef, Prioritering, Skjonnsvalg};
use sak::runde::Runde;
use sak::soknad::felt::{Felt, Svarskjema};
use sak::soknad::innhold::VedMottak;
use sak::soknad::sendt::{Kilde, SvarPaRegler};
use sak::soknad::{Felles, Innhold, Innstilling, Innstilt, Kladd, Sendt, Soknad, Steg};
use sak::utlysning::Utlysning;
use uuid::Uuid;

/// The deadline of the call.
pub const FRIST: Dato = Dato::constant(2022, 3, 15);

/// A clock in Norway on a day of 2022.
pub fn at(month: i8, day: i8, hour: i8, minute: i8) -> Tidspunkt {
    Tidspunkt::in_norway(Dato::constant(2022, month, day), hour, minute).unwrap()
}

/// A day on which applications can be sent.
pub fn before() -> Tidspunkt {
    at(3, 1, 12, 0)
}

/// A day after the deadline.
pub fn after() -> Tidspunkt {
    at(4, 28, 12, 0)
}

pub fn utlysning() -> Utlysning {
    Utlysning {
        navn: UtlysningNavn::parse("fristrunden-2022").unwrap(),
        tittel: "Fristrunden 2022".into(),
        kunngjort: Dato::constant(2022, 2, 1),
        frist: FRIST,
        lopende: false,
        kvote: 65,
        rekkefolge: Kriterium::DEFAULT_ORDER.to_vec(),
    }
}

pub fn person(id: &str, rolle: Rolle) -> Aktor {
    Aktor {
        id: id.into(),
        navn: format!("{id} Oppdiktet"),
        rolle,
        kommune: None,
        hpr: None,
    }
}

pub fn saksbehandler() -> Aktor {
    person("kari", Rolle::Saksbehandler)
}

pub fn attestant() -> Aktor {
    person("ola", Rolle::Attestant)
}

pub fn soknad_id(number: u64) -> SoknadId {
    SoknadId(Uuid::from_u128(u128::from(number)))
}

pub fn vedtak_id(number: u64) -> VedtakId {
    VedtakId(Uuid::from_u128(1_000_000 + u128::from(number)))
}

/// An invented municipality.
pub fn kommune(number: u64) -> Kommunenummer {
    Kommunenummer::parse(&(9900 + number).to_string()).unwrap()
}

pub fn felles(number: u64) -> Felles {
    Felles {
        id: soknad_id(number),
        utlysning: utlysning().navn,
        kommune: kommune(number),
    }
}

pub fn ved_mottak() -> VedMottak {
    VedMottak {
        tidligere_soknader: 0,
        ledige_plasser: 65,
    }
}

/// A complete application that meets every rule.
pub fn innhold(antall: u64, antall_hovedformal: u64, behov: u64) -> Innhold {
    Innhold {
        utdanningsvirksomhet: Some(Utdanningsvirksomhet::Registrert),
        antall: Some(antall),
        antall_hovedformal: Some(antall_hovedformal),
        behov: Some(behov),
        annet_allmennlegearbeid: Some("sykehjem".into()),
        perioder: Some(1),
        stillingsandel: Some(5_000),
        antall_knyttet_til_alis: Some(0),
        pasientgrunnlag: Some(900),
    }
}

/// Received, and every verdict that wants an answer answered.
pub fn sendt(number: u64, innhold: Innhold) -> Sendt {
    let begrunnelser = [
        ("IA-05", "Leger ved sykehjemmet."),
        ("IA-24", "Legevakten kommer i tillegg."),
    ];
    Sendt {
        felles: felles(number),
        saksnummer: format!("22/{number:04}"),
        mottatt: before(),
        innhold,
        kilde: Kilde::Skjema,
        ved_mottak: ved_mottak(),
        svar: SvarPaRegler {
            begrunnelser: begrunnelser
                .map(|(regel, text)| (regel.into(), text.into()))
                .into(),
            hovedformal: None,
        },
    }
}

pub fn kan(antall: u64) -> Innstilling {
    Innstilling::KanTildeles {
        antall,
        begrunnelse: Some("Slik kommunen har planlagt.".into()),
    }
}

pub fn kan_ikke() -> Innstilling {
    Innstilling::KanIkkeTildeles {
        begrunnelse: "Formålet ligger utenfor ordningen.".into(),
    }
}

pub fn innstilt(sendt: Sendt, innstilling: Innstilling) -> Innstilt {
    Innstilt {
        sendt,
        innstilling,
        av: saksbehandler(),
        tidspunkt: at(4, 1, 12, 0),
    }
}

/// Assessed, with all places that it asks for.
pub fn vurdert(number: u64, innhold: Innhold) -> Soknad {
    let antall = innhold.antall.unwrap();
    Soknad::Innstilt(innstilt(sendt(number, innhold), kan(antall)))
}

pub fn runde(soknader: Vec<Soknad>, ledige: u64) -> Runde {
    Runde {
        utlysning: utlysning(),
        soknader,
        supplerende: Vec::new(),
        prioritering: Prioritering::untouched(utlysning().navn),
        ledige,
    }
}

/// A round where municipality 1, 2, 3 … want one place each, with these needs.
pub fn runde_med_behov(behov: &[u64], ledige: u64) -> Runde {
    let soknader = (1..)
        .zip(behov)
        .map(|(number, &behov)| vurdert(number, innhold(1, 1, behov)));
    runde(soknader.collect(), ledige)
}

pub fn apen(inngrep: Inngrep) -> Apen {
    Apen {
        utlysning: utlysning().navn,
        inngrep,
    }
}

/// The round with its ranking waiting for approval since `after`.
pub fn foreslatt(mut runde: Runde, inngrep: Inngrep) -> Runde {
    runde.prioritering = Prioritering::Foreslatt(Foreslatt {
        utlysning: utlysning().navn,
        inngrep,
        kapasitet: runde.ledige,
        av: saksbehandler(),
        tidspunkt: after(),
    });
    runde
}

pub fn plass(number: u64, plass: u64) -> PlassRef {
    PlassRef {
        soknad: soknad_id(number),
        plass,
    }
}

pub fn flytting(plass: PlassRef, til: u64) -> Flytting {
    Flytting {
        plass,
        til,
        begrunnelse: "Lang reisevei til nærmeste legevakt.".into(),
        av: saksbehandler(),
        tidspunkt: after(),
    }
}

pub fn valg(gruppe: Vec<PlassRef>, valgte: Vec<PlassRef>) -> Skjonnsvalg {
    Skjonnsvalg {
        gruppe,
        valgte,
        begrunnelse: "Fylket har ingen andre plasser.".into(),
        av: saksbehandler(),
        tidspunkt: after(),
    }
}

pub fn deltaker(number: u64, onske: Onske) -> Deltaker {
    Deltaker {
        soknad: soknad_id(number),
        onske,
    }
}

/// The answers of a complete form.
pub fn skjema() -> Svarskjema {
    let answers = [
        (Felt::Utdanningsvirksomhet, "registrert"),
        (Felt::Antall, "2"),
        (Felt::AntallHovedformal, "1"),
        (Felt::Behov, "4"),
        (Felt::Arbeid, "sykehjem"),
        (Felt::Perioder, "1"),
        (Felt::Stillingsandel, "50"),
        (Felt::AntallKnyttetTilAlis, "0"),
        (Felt::Pasientgrunnlag, "900"),
    ];
    answers.map(|(felt, text)| (felt, vec![text.to_owned()])).into()
}

/// A draft with these answers, each saved in its step.
pub fn kladd(svar: &Svarskjema) -> Kladd {
    let (mut kladd, _) = Kladd::begin(felles(1));
    for steg in Steg::ALL {
        let own = svar.iter().filter(|(felt, _)| felt.steg() == steg);
        let own = own.map(|(felt, texts)| (*felt, texts.clone())).collect();
        kladd = kladd
            .save_step(steg, 0, own, "Berit Oppdiktet", before())
            .unwrap();
    }
    kladd
}
