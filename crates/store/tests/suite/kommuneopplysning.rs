//! What is changed for a municipality: the register, and its own profile.

use crate::common::*;
use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use regelverk::tid::Dato;
use sak::hendelse::{Kjede, Slag};
use sak::kommune::Maalform;
use sak::kommuneprofil::{Kommuneprofil, ProfilFeil};
use sak::utdanningsvirksomhet::{Opplysning, RegisterFeil};
use store::{EndringFeil, JournalBrudd, Kommuneopplysning};
use testkit::postgres::both_databases;

fn says(status: Utdanningsvirksomhet, day: i8) -> Opplysning {
    Opplysning {
        status: Some(status),
        dato: Dato::new(2022, 3, day),
        kilde: "Liste fra prøvefylket".into(),
    }
}

#[tokio::test]
async fn the_register_is_changed_with_its_source_and_no_list_of_municipalities_undoes_it() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let behandler = saksbehandler();
        let at = spor(&behandler, noon(3, 20));
        let nummer = nummer(1);
        let ny = says(Utdanningsvirksomhet::Sokt, 18);
        store.change_register(&nummer, 0, ny.clone(), at).await.unwrap();
        let changed = store.kommune(&nummer).await.unwrap().unwrap();
        assert!(changed.is_registered_as(ny.status, ny.dato));
        let kept = store.kommuneopplysning(&nummer).await.unwrap();
        assert_eq!(
            (kept.versjon, kept.registerkilde.as_deref()),
            (1, Some("Liste fra prøvefylket"))
        );

        let stale = store
            .change_register(&nummer, 0, says(Utdanningsvirksomhet::Nei, 1), at)
            .await;
        assert!(matches!(stale, Err(EndringFeil::Konflikt)), "{stale:?}");
        let same = store.change_register(&nummer, 1, ny, at).await;
        assert!(
            matches!(same, Err(EndringFeil::Avvist(RegisterFeil::Uendret))),
            "{same:?}"
        );

        let mut listed = kommune(1);
        listed.befolkning = 4_321;
        store.save_kommuner(&[listed]).await.unwrap();
        let after = store.kommune(&nummer).await.unwrap().unwrap();
        assert_eq!(after.befolkning, 4_321);
        assert_eq!(after.utdanningsvirksomhet, Some(Utdanningsvirksomhet::Sokt));
        let historikk = store.historikk(&Kjede::Kommune(nummer)).await.unwrap();
        assert_eq!(historikk.len(), 1);
        assert_eq!(historikk[0].slag, Slag::RegisterEndret);
        store.verify_journal().await.unwrap();

        tamper(
            &url,
            "UPDATE kommune SET utdanningsvirksomhet = 'nei' WHERE nummer = '0001'",
        )
        .await;
        let broken = store.verify_journal().await;
        assert!(
            matches!(&broken, Err(JournalBrudd::Tilstand { kjede }) if kjede == "kommune/0001"),
            "{broken:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn two_who_change_the_same_municipality_at_once_do_not_overwrite_each_other() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let behandler = saksbehandler();
        let at = spor(&behandler, noon(3, 20));
        let nummer = nummer(1);
        let (one, two) = tokio::join!(
            store.change_register(&nummer, 0, says(Utdanningsvirksomhet::Sokt, 1), at),
            store.change_register(&nummer, 0, says(Utdanningsvirksomhet::Nei, 2), at),
        );
        assert_eq!([one.is_ok(), two.is_ok()].into_iter().filter(|ok| *ok).count(), 1);
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_list_is_taken_in_whole_or_not_at_all() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let behandler = saksbehandler();
        let at = spor(&behandler, noon(3, 20));
        let unknown = vec![
            (nummer(1), says(Utdanningsvirksomhet::Sokt, 1)),
            (nummer(9_999), says(Utdanningsvirksomhet::Sokt, 1)),
        ];
        let refused = store.take_in_register(unknown, at).await;
        assert!(matches!(refused, Err(EndringFeil::IkkeFunnet)), "{refused:?}");
        assert_eq!(
            store.kommuneopplysning(&nummer(1)).await.unwrap(),
            Kommuneopplysning::default()
        );

        let list = vec![
            (nummer(1), says(Utdanningsvirksomhet::Sokt, 1)),
            (nummer(2), says(Utdanningsvirksomhet::Registrert, 16)),
            (nummer(3), says(Utdanningsvirksomhet::Nei, 2)),
        ];
        assert_eq!(
            store.take_in_register(list.clone(), at).await.unwrap(),
            2,
            "the second says what stands"
        );
        assert_eq!(store.take_in_register(list, at).await.unwrap(), 0);
        assert_eq!(store.kommuneopplysninger().await.unwrap().len(), 2);
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_municipality_chooses_its_form_of_norwegian_and_its_mailbox() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let soker = soker();
        let at = spor(&soker, noon(3, 2));
        let nummer = nummer(1);
        let profile = |epost: &str| Kommuneprofil {
            maalform: Maalform::Bokmal,
            epost: Some(epost.to_owned()),
        };
        let bad = store
            .change_kommuneprofil(&nummer, 0, profile("postmottak"), at)
            .await;
        assert!(
            matches!(bad, Err(EndringFeil::Avvist(ProfilFeil::IkkeEpost))),
            "{bad:?}"
        );
        store
            .change_kommuneprofil(&nummer, 0, profile(" postmottak@provevik.example "), at)
            .await
            .unwrap();
        let kept = store.kommuneopplysning(&nummer).await.unwrap();
        assert_eq!(kept.epost.as_deref(), Some("postmottak@provevik.example"));
        assert_eq!(
            store.kommune(&nummer).await.unwrap().unwrap().maalform,
            Maalform::Bokmal
        );
        let stale = store.change_kommuneprofil(&nummer, 0, profile(""), at).await;
        assert!(matches!(stale, Err(EndringFeil::Konflikt)), "{stale:?}");
        store
            .change_kommuneprofil(&nummer, 1, profile(""), at)
            .await
            .unwrap();
        assert_eq!(store.kommuneopplysning(&nummer).await.unwrap().epost, None);
        store.verify_journal().await.unwrap();
    })
    .await;
}
