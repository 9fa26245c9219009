//! Drafts: begun, saved step by step, sent.

use crate::common::*;
use sak::hendelse::{Kjede, Slag};
use sak::id::SoknadId;
use sak::soknad::felt::{Felt, Svarskjema};
use sak::soknad::kladd::{FRA_KAN_VI_SOKE, SendFeil};
use sak::soknad::{Soknad, Steg};
use store::EndringFeil;
use testkit::postgres::both_databases;

#[tokio::test]
async fn a_municipality_has_one_draft_in_a_call() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = call(&store, "runde", 65).await;
        let soker = soker();
        let at = spor(&soker, noon(3, 1));
        let (one, two) = tokio::join!(
            store.begin_kladd(felles(&navn, 1), at),
            store.begin_kladd(felles(&navn, 1), at)
        );
        let (one, two) = (one.unwrap(), two.unwrap());
        assert_eq!(one, two);
        assert_eq!(
            store.soknad_in(&navn, &nummer(1)).await.unwrap(),
            Some(one.clone())
        );
        assert_eq!(store.soknader_of(&nummer(1)).await.unwrap(), vec![one.clone()]);
        assert_eq!(store.soknad_in(&navn, &nummer(2)).await.unwrap(), None);

        let kjede = one.verdi.felles().kjede();
        let historikk = store.historikk(&kjede).await.unwrap();
        assert_eq!(historikk.len(), 1);
        assert_eq!(historikk[0].slag, Slag::SoknadPabegynt);
        assert!(runde(&store, &navn).await.soknader.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_draft_needs_a_call_and_a_municipality() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let known = call(&store, "runde", 65).await;
        let soker = soker();
        for felles in [felles(&navn("ukjent"), 1), felles(&known, 9_999)] {
            let begun = store.begin_kladd(felles, spor(&soker, noon(3, 1))).await;
            assert!(matches!(begun, Err(EndringFeil::IkkeFunnet)), "{begun:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn two_people_in_different_steps_do_not_collide_and_in_the_same_step_they_do() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = call(&store, "runde", 65).await;
        let soker = soker();
        let at = spor(&soker, noon(3, 1));
        let id = store
            .begin_kladd(felles(&navn, 1), at)
            .await
            .unwrap()
            .verdi
            .felles()
            .id;
        let [kommunen, legene, ..] = complete_answers();
        let (one, two) = tokio::join!(
            store.save_step(id, kommunen.0, 0, kommunen.1.clone(), at),
            store.save_step(id, legene.0, 0, legene.1.clone(), at),
        );
        assert_eq!((one.unwrap().versjon, two.unwrap().versjon), (1, 1));

        // Two write the same step at the same time: one of them is told what the other wrote.
        let mut other = legene.1.clone();
        other.insert(sak::soknad::felt::Felt::Antall, vec!["3".into()]);
        let mut third = legene.1.clone();
        third.insert(sak::soknad::felt::Felt::Antall, vec!["4".into()]);
        let (one, two) = tokio::join!(
            store.save_step(id, Steg::Legene, 1, other.clone(), at),
            store.save_step(id, Steg::Legene, 1, third.clone(), at),
        );
        let (won, lost) = if one.is_ok() { (one, two) } else { (two, one) };
        let won = won.unwrap();
        assert_eq!(won.versjon, 2);
        match lost {
            Err(EndringFeil::Avvist(kollisjon)) => assert_eq!(kollisjon.theirs, won),
            other => panic!("{other:?}"),
        }
        // Saving what stands there already never collides.
        let same = store
            .save_step(id, Steg::Legene, 0, won.svar.clone(), at)
            .await
            .unwrap();
        assert_eq!(same, won);

        let Soknad::Kladd(kladd) = store.soknad(id).await.unwrap().unwrap().verdi else {
            panic!("no draft");
        };
        assert_eq!(kladd.step(Steg::Kommunen).svar, kommunen.1);
        assert_eq!(kladd.step(Steg::Legene), won);
        assert_eq!(won.av.as_deref(), Some("Prøve soker-1"));
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn what_was_typed_is_kept_to_the_letter() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = call(&store, "runde", 65).await;
        let soker = soker();
        let at = spor(&soker, noon(3, 1));
        let id = store
            .begin_kladd(felles(&navn, 1), at)
            .await
            .unwrap()
            .verdi
            .felles()
            .id;
        let typed = "  halv \"tre\"\n'; DROP TABLE soknad; -- æøå 👩‍⚕️\\ ";
        let svar = [(sak::soknad::felt::Felt::AnnetArbeid, vec![typed.to_owned()])].into();
        let saved = store.save_step(id, Steg::Legene, 0, svar, at).await.unwrap();
        let Soknad::Kladd(kladd) = store.soknad(id).await.unwrap().unwrap().verdi else {
            panic!("no draft");
        };
        assert_eq!(kladd.step(Steg::Legene), saved);
        assert_eq!(
            saved.svar[&sak::soknad::felt::Felt::AnnetArbeid],
            [typed.to_owned()]
        );
    })
    .await;
}

#[tokio::test]
async fn sending_gives_the_next_case_number_once() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = call(&store, "runde", 65).await;
        let (first, second) = (
            complete_draft(&store, &navn, 1).await,
            complete_draft(&store, &navn, 2).await,
        );
        let soker = soker();
        let at = spor(&soker, noon(3, 2));
        // The same draft twice at the same time.
        let (one, two) = tokio::join!(store.send(first, at), store.send(first, at));
        let (won, lost) = if one.is_ok() { (one, two) } else { (two, one) };
        let sendt = won.unwrap();
        assert!(
            matches!(lost, Err(EndringFeil::Avvist(SendFeil::AlleredeSendt))),
            "{lost:?}"
        );
        assert_eq!(sendt.saksnummer, "22/0001");
        assert_eq!(sendt.ved_mottak.ledige_plasser, 65);
        assert_eq!(sendt.innhold.stillingsandel, Some(6250));
        let read = store.soknad(first).await.unwrap().unwrap();
        assert_eq!((read.verdi, read.versjon), (Soknad::Sendt(sendt.clone()), 2));

        // A refusal uses no number.
        let early = store.send(second, spor(&soker, noon(1, 31))).await;
        assert!(matches!(early, Err(EndringFeil::Avvist(SendFeil::IkkeApen))));
        assert_eq!(store.send(second, at).await.unwrap().saksnummer, "22/0002");

        // A sent application takes no more steps.
        let [(steg, svar), ..] = complete_answers();
        let typed = store.save_step(first, steg, 1, svar, at).await;
        assert!(matches!(typed, Err(EndringFeil::Konflikt)), "{typed:?}");
        let unknown = store.send(SoknadId(new_id()), at).await;
        assert!(matches!(unknown, Err(EndringFeil::IkkeFunnet)));

        let historikk = store.historikk(&Kjede::Soknad(first)).await.unwrap();
        let slag: Vec<Slag> = historikk.iter().map(|rad| rad.slag).collect();
        assert_eq!(slag, [Slag::SoknadSendt, Slag::SoknadPabegynt]);
        assert_eq!(runde(&store, &navn).await.soknader.len(), 2);
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn an_incomplete_draft_is_not_sent_and_stays_as_it_was() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = call(&store, "runde", 65).await;
        let soker = soker();
        let at = spor(&soker, noon(3, 2));
        let begun = store.begin_kladd(felles(&navn, 1), at).await.unwrap();
        let id = begun.verdi.felles().id;
        let sent = store.send(id, at).await;
        assert!(
            matches!(&sent, Err(EndringFeil::Avvist(SendFeil::Ufullstendig { mangler, .. })) if mangler.len() == 7),
            "{sent:?}"
        );
        assert_eq!(store.soknad(id).await.unwrap(), Some(begun));
    })
    .await;
}

#[tokio::test]
async fn many_senders_at_once_get_numbers_without_holes() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let one = call(&store, "runde-a", 65).await;
        let two = call(&store, "runde-b", 65).await;
        let mut sending = Vec::new();
        for n in 1..=8 {
            for navn in [&one, &two] {
                let id = complete_draft(&store, navn, n).await;
                let store = store.clone();
                sending.push(tokio::spawn(async move {
                    let soker = soker();
                    store.send(id, spor(&soker, noon(3, 2))).await.unwrap().saksnummer
                }));
            }
        }
        let mut numbers = Vec::new();
        for task in sending {
            numbers.push(task.await.unwrap());
        }
        numbers.sort();
        let expected: Vec<String> = (1..=16).map(|n| format!("22/{n:04}")).collect();
        assert_eq!(numbers, expected);
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn the_last_application_is_carried_over_to_an_empty_draft_of_the_same_municipality() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let (before, now) = (call(&store, "for", 65).await, call(&store, "na", 65).await);
        let soker = soker();
        let at = spor(&soker, noon(3, 2));
        let earlier = complete_draft(&store, &before, 1).await;
        let draft = |felles| store.begin_kladd(felles, at);
        let id = draft(felles(&now, 1)).await.unwrap().verdi.felles().id;
        let unsent = store.carry_over(id, earlier, at).await;
        assert!(matches!(unsent, Err(EndringFeil::IkkeFunnet)), "{unsent:?}");
        let sent = store.send(earlier, at).await.unwrap();

        let other = draft(felles(&now, 2)).await.unwrap().verdi.felles().id;
        let theirs = store.carry_over(other, earlier, at).await;
        assert!(matches!(theirs, Err(EndringFeil::IkkeFunnet)), "{theirs:?}");

        store.carry_over(id, earlier, at).await.unwrap();
        let Soknad::Kladd(kladd) = store.soknad(id).await.unwrap().unwrap().verdi else {
            panic!("not a draft");
        };
        let legene = kladd.step(Steg::Legene);
        assert_eq!(legene.overfort.as_deref(), Some("Runde for"));
        assert_eq!(kladd.read().0.behov, sent.innhold.behov);
        let saved = store
            .save_step(id, Steg::Legene, legene.versjon, legene.svar, at)
            .await
            .unwrap();
        assert_eq!(saved.overfort, None);
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn answers_from_before_the_draft_fill_what_nobody_has_saved_and_are_marked() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = call(&store, "runde", 65).await;
        let soker = soker();
        let at = spor(&soker, noon(3, 1));
        let begun = store.begin_kladd(felles(&navn, 1), at).await.unwrap();
        let id = begun.verdi.felles().id;
        let own = Svarskjema::from([(Felt::Pasientgrunnlag, vec!["700".to_owned()])]);
        store.save_step(id, Steg::Legekontoret, 0, own, at).await.unwrap();
        let given = Svarskjema::from([
            (Felt::Antall, vec!["2".to_owned()]),
            (Felt::Arbeid, vec!["legevakt".to_owned()]),
            (Felt::Pasientgrunnlag, vec!["900".to_owned()]),
        ]);
        store.fill_in(id, given.clone(), at).await.unwrap();
        let Soknad::Kladd(kladd) = store.soknad(id).await.unwrap().unwrap().verdi else {
            panic!("not a draft");
        };
        let legene = kladd.step(Steg::Legene);
        assert_eq!(legene.overfort.as_deref(), Some(FRA_KAN_VI_SOKE));
        assert_eq!(legene.svar.get(&Felt::Antall), given.get(&Felt::Antall));
        assert_eq!(kladd.read().0.pasientgrunnlag, Some(700), "what is saved stands");
        let unknown = store.fill_in(SoknadId(new_id()), given, at).await;
        assert!(matches!(unknown, Err(EndringFeil::IkkeFunnet)));
        store.verify_journal().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_call_that_does_not_run_on_takes_nothing_after_the_deadline() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let closed = sak::utlysning::Utlysning {
            lopende: false,
            ..utlysning("stengt", 65)
        };
        let leder = aktor("leder-1", sak::aktor::Rolle::Leder);
        store
            .create_utlysning(&closed, spor(&leder, noon(2, 1)))
            .await
            .unwrap();
        let id = complete_draft(&store, &closed.navn, 1).await;
        let soker = soker();
        let late = store.send(id, spor(&soker, noon(3, 16))).await;
        assert!(matches!(late, Err(EndringFeil::Avvist(SendFeil::ForSent))));
        // A refusal uses no number, and the draft is kept.
        let sendt = store.send(id, spor(&soker, noon(3, 15))).await.unwrap();
        assert_eq!(sendt.saksnummer, "22/0001");
    })
    .await;
}
