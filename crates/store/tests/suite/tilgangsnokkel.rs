//! Access keys: kept with their journal, revoked once, last use noted.

use crate::common::*;
use regelverk::tid::Dato;
use sak::aktor::Rolle;
use sak::hendelse::{Hendelse, Kjede, Slag};
use sak::id::TilgangsnokkelId;
use sak::tilgangsnokkel::{Gyldig, Omfang, Onske, Organisasjon, Tilgangsnokkel};
use store::EndringFeil;
use testkit::postgres::both_databases;

fn key(organisasjon: Organisasjon) -> (Gyldig, Hendelse) {
    let onske = Onske {
        navn: "Prøvesystemet".into(),
        organisasjon,
        omfang: [Omfang::RundeLes, Omfang::RundeInnhold].into(),
        siste_dag: Dato::constant(2022, 12, 31),
    };
    let leder = aktor("leder-1", Rolle::Leder);
    onske
        .make(TilgangsnokkelId(new_id()), "ab12".into(), &leder, noon(3, 1))
        .unwrap()
}

#[tokio::test]
async fn a_key_is_kept_used_and_revoked_once() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let leder = aktor("leder-1", Rolle::Leder);
        let (nokkel, made) = key(Organisasjon::Kommune(nummer(1)));
        let made_at = spor(&leder, noon(3, 1));
        store
            .save_tilgangsnokkel(&nokkel, made.clone(), made_at)
            .await
            .unwrap();
        let again = store.save_tilgangsnokkel(&nokkel, made, made_at).await;
        assert!(matches!(again, Err(EndringFeil::Konflikt)));

        let found = store.tilgangsnokkel(nokkel.id).await.unwrap().unwrap();
        assert_eq!(found.verdi, Tilgangsnokkel::Gyldig(nokkel.clone()));
        assert_eq!(store.tilgangsnokler().await.unwrap()[0].sist_brukt, None);
        for day in [2, 2, 3] {
            let dato = Dato::constant(2022, 3, day);
            store.note_tilgangsnokkel(nokkel.id, dato).await.unwrap();
        }
        let rows = store.tilgangsnokler().await.unwrap();
        assert_eq!(rows[0].sist_brukt, Some(Dato::constant(2022, 3, 3)));
        store.verify_journal().await.unwrap();

        let revoked_at = spor(&leder, noon(3, 4));
        store.revoke_tilgangsnokkel(nokkel.id, revoked_at).await.unwrap();
        let twice = store.revoke_tilgangsnokkel(nokkel.id, revoked_at).await;
        assert!(matches!(twice, Err(EndringFeil::Konflikt)));
        let unknown = store
            .revoke_tilgangsnokkel(TilgangsnokkelId(new_id()), revoked_at)
            .await;
        assert!(matches!(unknown, Err(EndringFeil::IkkeFunnet)));
        let found = store.tilgangsnokkel(nokkel.id).await.unwrap().unwrap();
        assert!(matches!(found.verdi, Tilgangsnokkel::Tilbakekalt(_)));
        let told: Vec<Slag> = store
            .historikk(&Kjede::Tilgangsnokkel(nokkel.id))
            .await
            .unwrap()
            .iter()
            .map(|line| line.slag)
            .collect();
        assert_eq!(
            told,
            [Slag::TilgangsnokkelTilbakekalt, Slag::TilgangsnokkelOpprettet]
        );
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_key_for_an_unknown_municipality_is_not_kept_and_a_changed_one_is_found() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let leder = aktor("leder-1", Rolle::Leder);
        let at = spor(&leder, noon(3, 1));
        let (nowhere, made) = key(Organisasjon::Kommune(nummer(9_999)));
        let refused = store.save_tilgangsnokkel(&nowhere, made, at).await;
        assert!(matches!(refused, Err(EndringFeil::IkkeFunnet)));
        assert!(store.tilgangsnokler().await.unwrap().is_empty());

        let (nokkel, made) = key(Organisasjon::Direktorat);
        store.save_tilgangsnokkel(&nokkel, made, at).await.unwrap();
        tamper(
            &url,
            "UPDATE tilgangsnokkel SET omfang = 'runde:les soknad:skriv'",
        )
        .await;
        let broken = store.verify_journal().await.unwrap_err();
        let kjede = Kjede::Tilgangsnokkel(nokkel.id).name();
        assert_eq!(broken.kjede(), Some(kjede.as_str()));
    })
    .await;
}
