//! Assignments from the ministry, and answers to the rulebook's questions.

use regelverk::tid::Dato;
use sak::aktor::Rolle;
use sak::hendelse::Kjede;
use sak::id::OppdragId;
use sak::oppdrag::{Apent, Innhold, KJENTE, Oppdrag, OppdragFeil, Svar, Tilstand};
use sak::sporsmal::{Sporsmalsvar, SporsmalsvarFeil};
use store::{EndringFeil, Store};
use testkit::postgres::both_databases;

use crate::common::*;

async fn registered(store: &Store) -> OppdragId {
    let id = OppdragId(new_id());
    let innhold = Innhold {
        tittel: "Prøveoppdrag".into(),
        kilde: KJENTE[2].kilde(),
        gitt: KJENTE[2].gitt(),
        ansvarlig: Some("Prøve Prøvesen".into()),
    };
    let new = Apent::register(id, innhold, KJENTE[2].frist).unwrap();
    let leder = aktor("leder-1", Rolle::Leder);
    store
        .create_oppdrag(vec![new], spor(&leder, noon(2, 1)))
        .await
        .unwrap();
    id
}

async fn extend(
    store: &Store,
    id: OppdragId,
    versjon: i64,
    day: i8,
) -> Result<i64, EndringFeil<OppdragFeil>> {
    let leder = aktor("leder-1", Rolle::Leder);
    store
        .change_oppdrag(id, versjon, spor(&leder, noon(3, 1)), |oppdrag| match oppdrag {
            Oppdrag::Apent(apent) => {
                let (apent, event) = apent.extend(Dato::constant(2023, 2, day), "Tallene mangler.")?;
                Ok((Oppdrag::Apent(apent), event))
            }
            Oppdrag::Besvart(_) => Err(OppdragFeil::Tilstand),
        })
        .await
}

#[tokio::test]
async fn an_assignment_is_kept_through_its_whole_life_and_journaled() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let id = registered(&store).await;
        assert_eq!(extend(&store, id, 1, 1).await.unwrap(), 2);
        let leder = aktor("leder-1", Rolle::Leder);
        let svar = Svar {
            dato: Dato::constant(2022, 3, 1),
            sammendrag: "Et oppdiktet svar.".into(),
            referanse: Some("22/1".into()),
            sporsmal: vec!["ia-41-2".into()],
            av: leder.clone(),
        };
        let answer = |oppdrag| match oppdrag {
            Oppdrag::Apent(apent) => {
                let (besvart, event) = apent.answer(svar.clone(), Dato::constant(2022, 3, 1))?;
                Ok((Oppdrag::Besvart(besvart), event))
            }
            Oppdrag::Besvart(_) => Err(OppdragFeil::Tilstand),
        };
        store
            .change_oppdrag(id, 2, spor(&leder, noon(3, 1)), answer)
            .await
            .unwrap();
        let kept = store.oppdrag(id).await.unwrap().unwrap();
        assert_eq!((kept.versjon, kept.verdi.tilstand()), (3, Tilstand::Besvart));
        assert_eq!(kept.verdi.svar(), Some(&svar));
        assert_eq!(kept.verdi.apent().utsettelser.len(), 1);
        assert_eq!(store.oppdragsliste().await.unwrap(), [kept.verdi]);
        assert_eq!(store.historikk(&Kjede::Oppdrag(id)).await.unwrap().len(), 3);
        store.verify_journal().await.unwrap();
        tamper(&url, "UPDATE oppdrag SET frist = '2030-01-01'").await;
        let broken = store.verify_journal().await.unwrap_err();
        assert_eq!(broken.kjede(), Some(format!("oppdrag/{id}").as_str()));
    })
    .await;
}

#[tokio::test]
async fn of_two_who_change_it_at_once_one_is_told() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let id = registered(&store).await;
        let (one, other) = tokio::join!(extend(&store, id, 1, 1), extend(&store, id, 1, 2));
        let told =
            |result: &Result<i64, EndringFeil<OppdragFeil>>| matches!(result, Err(EndringFeil::Konflikt));
        assert_eq!(usize::from(told(&one)) + usize::from(told(&other)), 1);
        let kept = store.oppdrag(id).await.unwrap().unwrap().verdi;
        assert_eq!(kept.apent().utsettelser.len(), 1);
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn an_answer_to_a_question_is_kept_corrected_and_taken_back() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let id = registered(&store).await;
        let leder = aktor("leder-1", Rolle::Leder);
        let answer = |text: &str| Sporsmalsvar {
            kode: "ia-41-2".into(),
            tekst: text.into(),
            fra: "Prøvedepartementet".into(),
            dato: Dato::constant(2022, 3, 1),
            referanse: None,
            oppdrag: Some(id),
            trukket: false,
        };
        let today = Dato::constant(2022, 3, 1);
        for (versjon, text) in [(0, "Ja."), (1, "Nei.")] {
            store
                .change_sporsmalsvar("ia-41-2", versjon, spor(&leder, noon(3, 1)), |_| {
                    answer(text).register(today)
                })
                .await
                .unwrap();
        }
        let late = store.change_sporsmalsvar("ia-41-2", 1, spor(&leder, noon(3, 1)), |_| {
            answer("Kanskje.").register(today)
        });
        assert!(matches!(late.await, Err(EndringFeil::Konflikt)));
        store
            .change_sporsmalsvar("ia-41-2", 2, spor(&leder, noon(3, 2)), |found| {
                found.map(Sporsmalsvar::withdraw).ok_or(SporsmalsvarFeil::Ukjent)
            })
            .await
            .unwrap();
        let kept = store.sporsmalsvar().await.unwrap();
        assert_eq!((kept.len(), kept[0].versjon), (1, 3));
        assert!(kept[0].verdi.trukket && kept[0].verdi.tekst == "Nei.");
        assert_eq!(
            store
                .historikk(&Kjede::Sporsmal("ia-41-2".into()))
                .await
                .unwrap()
                .len(),
            3
        );
        store.verify_journal().await.unwrap();
    })
    .await;
}
