//! Agreements that together are given every explanation.

use regelverk::introduksjonsavtale::avtale::{
    self, AvtaleFakta, Fastlege, Lis, Listetak, Ordning, Signert, Tilknytning, Utdanningsplan, Veileder,
};
use regelverk::introduksjonsavtale::varighet::Avtaleplan;
use regelverk::regel::Regeldag;
use regelverk::tid::Dato;
use regelverk::vurdering::Vurdering;

const DAY: Dato = Dato::constant(2022, 4, 1);

fn fastlege(hpr: u64) -> Fastlege {
    Fastlege {
        hpr: Some(hpr),
        spesialist: Some(hpr == 1),
        trygderefusjon: Some(true),
        supervisjon: Some(true),
        pasienter: Some(500),
        inngatt: Some(DAY),
        listetak: Listetak::IkkeOkt,
    }
}

/// An agreement where everything is in order.
fn full() -> AvtaleFakta {
    AvtaleFakta {
        fra: Dato::new(2022, 5, 1),
        til: Dato::new(2024, 4, 30),
        stillingsandel: Some(10_000),
        lis: Lis {
            lis1_fullfort: Dato::new(2021, 8, 31),
            turnus_fullfort: None,
            autorisert_eos_sveits: Some(false),
            lis_start: Dato::new(2021, 9, 1),
            ordning: Some(Ordning::Ny),
            andre_aktive_introduksjonsavtaler: Some(0),
        },
        fastleger: Some(vec![fastlege(1), fastlege(2)]),
        veileder: Veileder {
            hpr: Some(1),
            spesialist: Some(true),
        },
        supervisjon_hele_perioden: Some(true),
        utdanningsplan: Utdanningsplan {
            kontoret_er_laeringsarena: Some(true),
            laeringsmal_angitt: Some(true),
            veiledning_beskrevet: Some(true),
        },
        kontor_og_utstyr: Some(true),
        uselektert: Some(true),
        oppfolging_over_tid: Some(true),
        annet_allmennlegearbeid: Some("ingen".into()),
        tilknytning: Some(Tilknytning::Ansatt),
        okonomi_avtalt: Some(true),
        knyttet_til_alis_avtale: Some(false),
        signert: Signert {
            kommune: Some(true),
            lis: Some(true),
            fastleger: Some(true),
        },
        mal_brukt: Some(true),
        ..AvtaleFakta::unknown(DAY)
    }
}

/// Nothing is in order, in the first way that it can be so.
fn wrong() -> AvtaleFakta {
    AvtaleFakta {
        til: Dato::new(2026, 6, 30),
        stillingsandel: Some(4_000),
        lis: Lis {
            lis1_fullfort: Dato::new(2022, 6, 1),
            ordning: Some(Ordning::Gammel),
            andre_aktive_introduksjonsavtaler: Some(2),
            ..full().lis
        },
        fastleger: Some(vec![Fastlege {
            supervisjon: Some(false),
            spesialist: Some(false),
            trygderefusjon: Some(false),
            listetak: Listetak::Okt(Dato::constant(2022, 5, 1)),
            ..fastlege(1)
        }]),
        veileder: Veileder {
            hpr: Some(1),
            spesialist: Some(false),
        },
        supervisjon_hele_perioden: Some(false),
        utdanningsplan: Utdanningsplan {
            laeringsmal_angitt: Some(false),
            ..full().utdanningsplan
        },
        kontor_og_utstyr: Some(false),
        uselektert: Some(false),
        annet_allmennlegearbeid: Some(" ".into()),
        okonomi_avtalt: Some(false),
        knyttet_til_alis_avtale: Some(true),
        signert: Signert::default(),
        mal_brukt: Some(false),
        andre_avtaler: vec![Avtaleplan::constant(
            "B".into(),
            Dato::constant(2022, 4, 1),
            Dato::constant(2024, 5, 1),
            10_000,
        )],
        ..full()
    }
}

/// Every explanation that a rule can give of an agreement is given here by one of these.
pub fn verdicts() -> Vec<Vurdering> {
    let day = Regeldag::new(DAY).unwrap();
    let with = |change: fn(&mut AvtaleFakta)| {
        let mut fakta = full();
        change(&mut fakta);
        avtale::judge(&fakta, day)
    };
    let mut all = avtale::judge(&AvtaleFakta::unknown(DAY), day);
    all.extend(with(|_| ()));
    all.extend(avtale::judge(&wrong(), day));
    all.extend(with(|fakta| {
        fakta.lis.lis1_fullfort = None;
        fakta.lis.turnus_fullfort = Dato::new(2010, 8, 15);
        fakta.til = Dato::new(2022, 6, 1);
        fakta.stillingsandel = Some(6_000);
        fakta.annet_allmennlegearbeid = Some("sykehjem".into());
        fakta.veileder = Veileder {
            hpr: Some(3),
            spesialist: Some(false),
        };
    }));
    all.extend(with(|fakta| {
        fakta.lis.autorisert_eos_sveits = Some(true);
        fakta.lis.lis_start = Dato::new(2018, 9, 1);
        fakta.signert.lis = Some(false);
        let fastleger = fakta.fastleger.iter_mut().flatten();
        for fastlege in fastleger.take(1) {
            fastlege.supervisjon = Some(false);
            fastlege.listetak = Listetak::Okt(Dato::constant(2024, 1, 1));
        }
    }));
    all.extend(with(|fakta| {
        fakta.lis.lis1_fullfort = Dato::new(2022, 4, 20);
        fakta.fastleger = Some(Vec::new());
    }));
    all
}
