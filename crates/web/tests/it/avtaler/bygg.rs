//! Builders: an accepted place, an agreement that waits for signatures, one that all have signed.

use regelverk::introduksjonsavtale::avtale::{Ordning, Tilknytning};
use regelverk::tid::Dato;
use sak::aktor::Aktor;
use sak::avtale::innhold::{Fastlege, Lis, Listetak, Utdanningsplan, Veileder};
use sak::avtale::{Avtale, Innhold, Utfylt};
use sak::id::{AvtaleId, Hpr};
use sak::kvoteplass::Kvoteplass;
use store::Spor;
use uuid::Uuid;

use crate::common::{TestApp, Visitor};
use crate::plasser::offered;

pub const LIS: &str = demo::DEMO_LIS;
pub const FASTLEGE: &str = demo::DEMO_FASTLEGE_1;
pub const KOLLEGA: &str = demo::DEMO_FASTLEGE_2;
pub const NESTE: &str = demo::DEMO_NESTE_LIS;

/// The number of a doctor who logs in under it.
pub fn hpr(lege: &str) -> Hpr {
    Hpr::new(lege.trim_start_matches("lege-").parse().unwrap()).unwrap()
}

fn fastlege(lege: &str, navn: &str) -> Fastlege {
    Fastlege {
        hpr: Some(hpr(lege)),
        navn: Some(navn.into()),
        spesialist: Some(true),
        trygderefusjon: Some(true),
        supervisjon: Some(true),
        pasienter: Some(700),
        listetak: Listetak::IkkeOkt,
    }
}

/// What meets every rule.
pub fn innhold(fra: Dato, til: Dato) -> Innhold {
    Innhold {
        legekontor: None,
        lis: Lis {
            hpr: Some(hpr(LIS)),
            navn: Some("Lise Oppdiktet".into()),
            lis1_fullfort: Dato::parse("2021-08-31"),
            ordning: Some(Ordning::Ny),
            ..Lis::default()
        },
        fastleger: vec![
            fastlege(FASTLEGE, "Fred Oppdiktet"),
            fastlege(KOLLEGA, "Kari Oppdiktet"),
        ],
        fra: Some(fra),
        til: Some(til),
        stillingsandel: Some(10_000),
        annet_allmennlegearbeid: Some("legevakt".into()),
        supervisjon_hele_perioden: Some(true),
        veileder: Veileder {
            hpr: Some(hpr(FASTLEGE)),
            navn: Some("Fred Oppdiktet".into()),
            spesialist: Some(true),
        },
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

/// A municipality that has accepted a place.
pub async fn accepted() -> (TestApp, Visitor, Kvoteplass) {
    let (app, visitor, place) = offered().await;
    let address = format!("/plasser/{}/takk-ja", place.id);
    app.post_as(&visitor, &address, &[]).await;
    let place = app.store.kvoteplass(place.id).await.unwrap().unwrap();
    (app, visitor, place)
}

/// Somebody of the municipality that has a place.
pub fn somebody(place: &Kvoteplass) -> Aktor {
    Aktor {
        id: format!("kommune-{}", place.kommune),
        navn: "Kommunen Oppdiktet".into(),
        rolle: sak::aktor::Rolle::Kommune,
        kommune: Some(place.kommune.clone()),
        hpr: None,
    }
}

/// An agreement from the first to the last day that waits for signatures.
pub async fn waiting(app: &TestApp, place: &Kvoteplass, number: u128, innhold: Innhold) -> AvtaleId {
    let id = AvtaleId(Uuid::from_u128(0xA0_0000 + number));
    let av = somebody(place);
    let spor = Spor {
        aktor: &av,
        now: app.now(),
    };
    let epost = [(hpr(LIS), "lise@oppdiktet.example".to_owned())].into();
    let utfylt = Utfylt {
        innhold,
        // What a person must judge needs a reason.
        begrunnelser: [("IA-19".to_owned(), "Legevakten tar lite tid.".to_owned())].into(),
        epost,
    };
    app.store
        .begin_avtale(id, (place.id, 1), Utfylt::default(), spor)
        .await
        .unwrap();
    app.store.save_avtale(id, 0, utfylt, spor).await.unwrap();
    let sent = app
        .store
        .change_avtale(id, &|_, _| Vec::new(), spor, |avtale, around| {
            let Avtale::Utkast(utkast) = avtale else {
                panic!("a draft")
            };
            let versjon = utkast.versjon;
            let (venter, event) = utkast.send(versjon, around, spor.aktor, spor.now)?;
            Ok::<_, sak::avtale::SendFeil>((Avtale::TilSignering(venter), vec![event]))
        });
    sent.await.unwrap();
    id
}

/// The fingerprint that the page for signing shows.
pub fn avtrykk(page: &str) -> String {
    crate::common::between(page, "name=\"avtrykk\" value=\"", "\"")
        .unwrap()
        .to_owned()
}

/// Signs what waits at an address.
pub async fn sign(app: &TestApp, who: &Visitor, address: &str) -> crate::common::Answer {
    let page = app.get_as(who, address).await.body;
    let avtrykk = avtrykk(&page);
    let fields = [("avtrykk", avtrykk.as_str()), ("part", "0"), ("samtykke", "ja")];
    app.post_as(who, address, &fields).await
}

/// All four sign an agreement, the municipality last.
pub async fn all_sign(app: &TestApp, kommune: &Visitor, id: AvtaleId) {
    let address = format!("/avtaler/{id}/signer");
    for lege in [LIS, FASTLEGE, KOLLEGA] {
        let visitor = app.login(lege).await;
        let signed = sign(app, &visitor, &address).await;
        assert_eq!(signed.location, format!("/avtaler/{id}?gjort=signert"));
    }
    let signed = sign(app, kommune, &address).await;
    assert_eq!(
        signed.location,
        format!("/avtaler/{id}?gjort=inngatt"),
        "{}",
        signed.body
    );
}

/// An agreement for the year 2023, entered into in 2022.
pub async fn entered() -> (TestApp, Visitor, Kvoteplass, AvtaleId) {
    let (app, kommune, place) = accepted().await;
    let (fra, til) = (Dato::constant(2023, 1, 1), Dato::constant(2023, 12, 31));
    let id = waiting(&app, &place, 1, innhold(fra, til)).await;
    all_sign(&app, &kommune, id).await;
    (app, kommune, place, id)
}
