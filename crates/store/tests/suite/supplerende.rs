//! Applications after the deadline of a call that runs on: decided one by one, behind the waiting list, in the order
//! received.

use crate::common::*;
use sak::id::{SoknadId, UtlysningNavn};
use sak::soknad::kladd::SendFeil;
use sak::soknad::{Innstilling, Soknad, Tilstand};
use sak::vedtak::{Forslag, GodkjenningFeil, SupplerendeFeil, Vedtak, VedtakSlag};
use store::{EndringFeil, Epost, EpostFeil, Store, TilbakeFeil};
use testkit::postgres::both_databases;

/// A round of municipalities from 1 on that want one place each, decided.
async fn decided(store: &Store, kvote: u64, wanted: u64) -> UtlysningNavn {
    let needs: Vec<(u64, u64)> = (0..wanted).map(|n| (1, 100 - n)).collect();
    let navn = proposed(store, "runde", kvote, &needs).await;
    approve_all(store, &navn).await;
    navn
}

async fn approve_all(store: &Store, navn: &UtlysningNavn) {
    for vedtak in store.vedtak_in(navn).await.unwrap() {
        approve(store, vedtak.id(), &attestant()).await.unwrap();
    }
}

/// The n-th municipality applies for two places on a day of April.
async fn apply(
    store: &Store,
    navn: &UtlysningNavn,
    n: u64,
    day: i8,
) -> Result<SoknadId, EndringFeil<SendFeil>> {
    let soker = soker();
    let at = spor(&soker, noon(4, day));
    let id = store
        .begin_kladd(felles(navn, n), at)
        .await
        .unwrap()
        .verdi
        .felles()
        .id;
    for (steg, svar) in complete_answers() {
        store.save_step(id, steg, 0, svar, at).await.unwrap();
    }
    store.send(id, at).await.map(|sendt| sendt.felles.id)
}

async fn propose(store: &Store, id: SoknadId) -> Result<Forslag, EndringFeil<SupplerendeFeil>> {
    let behandler = saksbehandler();
    store
        .propose_supplerende(id, spor(&behandler, noon(4, 25)), &mut new_id)
        .await
}

fn refused(result: Result<Forslag, EndringFeil<SupplerendeFeil>>) -> SupplerendeFeil {
    match result {
        Err(EndringFeil::Avvist(feil)) => feil,
        other => panic!("{other:?}"),
    }
}

/// What a proposal gives: places granted, and (place, number in the queue).
fn gives(forslag: &Forslag) -> (VedtakSlag, Vec<u64>, Vec<(u64, u64)>) {
    let utfall = &forslag.utfall;
    let waits = utfall.venteliste.iter().map(|place| (place.plass, place.nummer));
    (utfall.slag, utfall.tildelt.clone(), waits.collect())
}

async fn waiting(store: &Store) -> Vec<(SoknadId, u64)> {
    let ko = store.ko(noon(4, 26).dato()).await.unwrap();
    let places = ko
        .waiting()
        .map(|koplass| (koplass.plass.soknad, koplass.plass.plass));
    places.collect()
}

async fn decline_first(store: &Store) {
    let soker = soker();
    let at = spor(&soker, noon(4, 20));
    let first = store.kvoteplasser().await.unwrap()[0].id;
    store
        .change_kvoteplass(first, at, |plass| plass.decline("", at.aktor, at.now))
        .await
        .unwrap();
}

#[tokio::test]
async fn it_waits_for_the_round_and_then_gets_what_is_left_behind_the_waiting_list() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = proposed(&store, "runde", 3, &[(1, 9), (1, 8)]).await;
        let late = apply(&store, &navn, 3, 16).await.unwrap();
        let round = runde(&store, &navn).await;
        assert_eq!((round.soknader.len(), round.supplerende.len()), (2, 1));
        assert_eq!(round.liste().plasser.len(), 2);
        recommend(&store, late).await;
        assert_eq!(refused(propose(&store, late).await), SupplerendeFeil::RundenPagar);

        approve_all(&store, &navn).await;
        let forslag = propose(&store, late).await.unwrap();
        assert_eq!(gives(&forslag), (VedtakSlag::Delvis, vec![1], vec![(2, 1)]));
        assert_eq!(refused(propose(&store, late).await), SupplerendeFeil::Foreslatt);
        let own = approve(&store, forslag.id, &saksbehandler()).await;
        assert!(matches!(
            own,
            Err(EndringFeil::Avvist(GodkjenningFeil::IkkeAttestant))
        ));
        approve(&store, forslag.id, &attestant()).await.unwrap();
        assert_eq!(store.kvoteplasser().await.unwrap().len(), 3);
        assert_eq!(waiting(&store).await, [(late, 2)]);
        let soknad = store.soknad(late).await.unwrap().unwrap().verdi;
        assert_eq!(soknad.tilstand(), Tilstand::Avgjort);
        assert!(store.verify_journal().await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn when_no_place_is_free_it_can_only_be_refused() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = decided(&store, 2, 3).await;
        let late = apply(&store, &navn, 4, 10).await.unwrap();
        let round = runde(&store, &navn).await;
        let sendt = round.find(late).unwrap().sendt().unwrap();
        assert_eq!(
            (
                sendt.ved_mottak.ledige_plasser,
                sendt.ved_mottak.tidligere_soknader
            ),
            (0, 0)
        );
        let blocking = sendt.judge(&round.utlysning).into_iter().find(|v| v.blocks());
        assert_eq!(blocking.unwrap().id().to_string(), "IA-03");

        let behandler = saksbehandler();
        let refuse = |soknad: Soknad, runde: &sak::runde::Runde| {
            let Soknad::Sendt(sendt) = soknad else {
                return Err("not received");
            };
            let innstilling = Innstilling::KanIkkeTildeles {
                begrunnelse: "Ingen plasser er ledige.".into(),
            };
            let verdicts = sendt.judge(&runde.utlysning);
            let (innstilt, told) = sendt
                .recommend(innstilling, &verdicts, &behandler, noon(4, 11))
                .map_err(|_| "refused")?;
            Ok((Soknad::Innstilt(innstilt), vec![told]))
        };
        store
            .change_soknad(late, 2, spor(&behandler, noon(4, 11)), refuse)
            .await
            .unwrap();
        let forslag = propose(&store, late).await.unwrap();
        assert_eq!(gives(&forslag), (VedtakSlag::Avslag, vec![], vec![]));
        // A refusal does not rest on the queue, so it stands when a place becomes free.
        decline_first(&store).await;
        approve(&store, forslag.id, &attestant()).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn whoever_came_first_comes_first_unless_there_is_room_for_both() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = decided(&store, 5, 2).await;
        let first = apply(&store, &navn, 3, 10).await.unwrap();
        let second = apply(&store, &navn, 4, 11).await.unwrap();
        recommend(&store, second).await;
        // Three places are free: two are kept for the first, one is left for the second's two.
        assert_eq!(
            refused(propose(&store, second).await),
            SupplerendeFeil::TidligereSoknad(first)
        );
        recommend(&store, first).await;
        let one = propose(&store, first).await.unwrap();
        assert_eq!(gives(&one), (VedtakSlag::Tildeling, vec![1, 2], vec![]));
        // What is promised to the first is not promised twice, and no longer uncertain.
        let two = propose(&store, second).await.unwrap();
        assert_eq!(gives(&two), (VedtakSlag::Delvis, vec![1], vec![(2, 1)]));
        approve(&store, two.id, &attestant()).await.unwrap();
        approve(&store, one.id, &attestant()).await.unwrap();
        assert_eq!(store.kvoteplasser().await.unwrap().len(), 5);
    })
    .await;
}

#[tokio::test]
async fn a_proposal_that_the_queue_has_overtaken_is_void_and_no_other() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = decided(&store, 3, 2).await;
        let late = apply(&store, &navn, 3, 10).await.unwrap();
        recommend(&store, late).await;
        let forslag = propose(&store, late).await.unwrap();
        assert_eq!(gives(&forslag).0, VedtakSlag::Delvis);
        decline_first(&store).await;
        let overtaken = approve(&store, forslag.id, &attestant()).await;
        assert!(matches!(
            overtaken,
            Err(EndringFeil::Avvist(GodkjenningFeil::Endret))
        ));
        let kept = store.vedtak(forslag.id).await.unwrap().unwrap();
        assert!(matches!(kept, Vedtak::Bortfalt { .. }));
        assert!(runde(&store, &navn).await.is_decided());
        let anew = propose(&store, late).await.unwrap();
        assert_eq!(gives(&anew), (VedtakSlag::Tildeling, vec![1, 2], vec![]));
        assert!(store.verify_journal().await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn it_is_sent_back_and_opened_again_by_itself() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = decided(&store, 5, 2).await;
        let late = apply(&store, &navn, 3, 10).await.unwrap();
        recommend(&store, late).await;
        let forslag = propose(&store, late).await.unwrap();
        let attestant = attestant();
        let at = spor(&attestant, noon(4, 26));
        let silent = store.send_back_supplerende(forslag.id, at, " ").await;
        assert!(matches!(
            silent,
            Err(EndringFeil::Avvist(TilbakeFeil::Begrunnelse))
        ));
        store
            .send_back_supplerende(forslag.id, at, "Se på formålet.")
            .await
            .unwrap();
        let again = store
            .send_back_supplerende(forslag.id, at, "Se på formålet.")
            .await;
        assert!(matches!(
            again,
            Err(EndringFeil::Avvist(TilbakeFeil::IkkeForeslatt))
        ));
        let of_round = store.vedtak_in(&navn).await.unwrap()[0].id();
        let ranked = store.send_back_supplerende(of_round, at, "Se på formålet.").await;
        assert!(matches!(ranked, Err(EndringFeil::IkkeFunnet)));

        let anew = propose(&store, late).await.unwrap();
        reopen(&store, late).await.unwrap();
        let kept = store.vedtak(anew.id).await.unwrap().unwrap();
        assert!(matches!(kept, Vedtak::Bortfalt { .. }));
        assert_eq!(refused(propose(&store, late).await), SupplerendeFeil::IkkeKlar);
        assert!(runde(&store, &navn).await.is_decided());
    })
    .await;
}

#[tokio::test]
async fn a_municipality_sends_several_over_time_and_has_one_that_waits() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = decided(&store, 9, 2).await;
        // Municipality 1 has a place from the round, and applies for more.
        let first = apply(&store, &navn, 1, 10).await.unwrap();
        let soker = soker();
        let at = spor(&soker, noon(4, 11));
        let same = store.begin_kladd(felles(&navn, 1), at).await.unwrap();
        assert_eq!(same.verdi.felles().id, first);
        recommend(&store, first).await;
        let forslag = propose(&store, first).await.unwrap();
        approve(&store, forslag.id, &attestant()).await.unwrap();
        let second = apply(&store, &navn, 1, 27).await.unwrap();
        assert_ne!(second, first);
        let own = store.soknader_of(&nummer(1)).await.unwrap();
        let ids: Vec<SoknadId> = own.iter().map(|lagret| lagret.verdi.felles().id).collect();
        assert_eq!((ids.len(), ids[0], ids[1]), (3, second, first));
        let latest = store.soknad_in(&navn, &nummer(1)).await.unwrap().unwrap();
        assert_eq!(latest.verdi.felles().id, second);
        let sendt = latest.verdi.sendt().unwrap().clone();
        assert_eq!(sendt.ved_mottak.tidligere_soknader, 1);
        let round = runde(&store, &navn).await;
        assert!(
            sendt
                .judge(&round.utlysning)
                .iter()
                .all(|verdict| !verdict.blocks())
        );
    })
    .await;
}

#[tokio::test]
async fn it_can_be_changed_and_withdrawn_until_it_is_assessed_and_a_change_comes_later() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = decided(&store, 9, 2).await;
        let late = apply(&store, &navn, 3, 10).await.unwrap();
        let soker = soker();
        let at = spor(&soker, noon(4, 12));
        store.begin_endring(late, at).await.unwrap();
        let versjon = store.endring(late).await.unwrap().unwrap().steg[&sak::soknad::Steg::Legene].versjon;
        let mut svar = complete_answers()[1].1.clone();
        svar.insert(sak::soknad::felt::Felt::Antall, vec!["1".into()]);
        store
            .save_step(late, sak::soknad::Steg::Legene, versjon, svar, at)
            .await
            .unwrap();
        let sendt = store.send(late, at).await.unwrap();
        assert_eq!((sendt.mottatt, sendt.innhold.antall), (noon(4, 12), Some(1)));
        store.withdraw(late, None, at).await.unwrap();
        assert!(runde(&store, &navn).await.supplerende.is_empty());
        assert!(store.begin_endring(late, at).await.is_err());
        let another = apply(&store, &navn, 3, 13).await.unwrap();
        assert_ne!(another, late);
        recommend(&store, another).await;
        let assessed = store.withdraw(another, None, spor(&soker, noon(4, 14))).await;
        assert!(assessed.is_err());
    })
    .await;
}

#[tokio::test]
async fn one_that_came_by_email_is_taken_in_after_the_round_with_what_was_free_then() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = decided(&store, 3, 2).await;
        let epost = |n: u64, day: i8| Epost {
            felles: felles(&navn, n),
            mottatt: noon(4, day),
            svar: complete_answers()
                .into_iter()
                .flat_map(|(_, svar)| svar)
                .collect(),
            filer: Vec::new(),
            i_stedet_for_kladd: false,
        };
        let behandler = saksbehandler();
        let at = spor(&behandler, noon(4, 28));
        // The round was decided on 3 April: the day before, nothing was handed out.
        let before = store.register(epost(3, 2), at).await.unwrap();
        assert_eq!(before.ved_mottak.ledige_plasser, 3);
        let after = store.register(epost(4, 5), at).await.unwrap();
        assert_eq!(after.ved_mottak.ledige_plasser, 1);
        let twice = store.register(epost(4, 6), at).await;
        assert!(matches!(
            twice,
            Err(EndringFeil::Avvist(EpostFeil::Registrering(_)))
        ));
        let round = runde(&store, &navn).await;
        assert_eq!(round.supplerende.len(), 2);
        assert!(round.is_decided());
    })
    .await;
}

#[tokio::test]
async fn it_is_asked_for_more_after_the_round_and_one_that_says_no_number_keeps_its_turn() {
    both_databases(|url| async move {
        let store = open(&url).await;
        let navn = decided(&store, 3, 2).await;
        let mut svar: sak::soknad::felt::Svarskjema = complete_answers()
            .into_iter()
            .flat_map(|(_, svar)| svar)
            .collect();
        svar.remove(&sak::soknad::felt::Felt::Antall);
        svar.remove(&sak::soknad::felt::Felt::AntallHovedformal);
        svar.remove(&sak::soknad::felt::Felt::AntallKnyttetTilAlis);
        let epost = Epost {
            felles: felles(&navn, 3),
            mottatt: noon(4, 10),
            svar,
            filer: Vec::new(),
            i_stedet_for_kladd: false,
        };
        let behandler = saksbehandler();
        let first = store
            .register(epost, spor(&behandler, noon(4, 12)))
            .await
            .unwrap();
        let second = apply(&store, &navn, 4, 13).await.unwrap();
        recommend(&store, second).await;
        let feil = refused(propose(&store, second).await);
        assert_eq!(feil, SupplerendeFeil::TidligereSoknad(first.felles.id));
        let sporsmal = sak::foresporsel::Sporsmal {
            tekst: "Hvor mange avtaler?".into(),
            felt: vec![sak::soknad::felt::Felt::Antall],
            frist: noon(4, 28).dato(),
        };
        let id = sak::id::ForesporselId(new_id());
        let at = spor(&behandler, noon(4, 14));
        let asked = store.ask(first.felles.id, id, (sporsmal, &notice), at).await;
        assert!(asked.is_ok(), "{asked:?}");
    })
    .await;
}
