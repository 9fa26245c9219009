//! Two server processes on one PostgreSQL: everything that waits is approved through both at the same
//! moment, more places than the quota has, and place 66 is never issued.

use std::sync::Arc;

use demo::NyId;
use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use regelverk::introduksjonsavtale::tildeling::Kriterium;
use regelverk::tid::{Dato, Tidspunkt};
use sak::id::{SoknadId, UtlysningNavn, VedtakId};
use sak::soknad::sendt::SvarPaRegler;
use sak::soknad::{Innhold, Innstilling, Soknad};
use sak::utlysning::Utlysning;
use sak::vedtak::Vedtak;
use store::{Import, Spor, Store};
use testkit::postgres;
use uuid::Uuid;

use crate::felles::Server;

const QUOTA: u64 = 65;

/// Sends a form as a browser that stands on the page does.
async fn send(server: &Server, method: &str, path: &str, cookie: &str, body: &str) -> String {
    let headers = format!("Sec-Fetch-Site: same-origin\r\nCookie: {cookie}\r\n");
    server.send(method, path, &headers, body).await
}

async fn log_in(server: &Server, who: &str) -> (String, String) {
    let head = send(server, "POST", "/logg-inn", "", &format!("bruker={who}")).await;
    let cookie = between(&head.to_lowercase(), "set-cookie: ", ";").unwrap();
    let start = head.to_lowercase().find("set-cookie: ").unwrap() + "set-cookie: ".len();
    let cookie = head[start..start + cookie.len()].to_owned();
    let page = send(server, "GET", "/om", &cookie, "").await;
    (cookie, between(&page, "name=\"csrf\" value=\"", "\"").unwrap())
}

fn between(text: &str, before: &str, after: &str) -> Option<String> {
    let rest = &text[text.find(before)? + before.len()..];
    Some(rest[..rest.find(after)?].to_owned())
}

/// A call with `count` applications for two places each, assessed and sent for approval.
async fn propose(store: &Store, name: &str, kommuner: &[sak::kommune::Kommune], ids: &NyId) -> UtlysningNavn {
    let at = |day| Tidspunkt::in_norway(Dato::constant(2022, 3, day), 12, 0).unwrap();
    let aktor = store.bruker(demo::SAKSBEHANDLER).await.unwrap().unwrap();
    let navn = UtlysningNavn::parse(name).unwrap();
    let utlysning = Utlysning {
        navn: navn.clone(),
        tittel: name.into(),
        kunngjort: Dato::constant(2022, 2, 1),
        frist: Dato::constant(2022, 3, 15),
        lopende: false,
        kvote: QUOTA,
        rekkefolge: Kriterium::DEFAULT_ORDER.to_vec(),
    };
    store
        .create_utlysning(
            &utlysning,
            Spor {
                aktor: &aktor,
                now: at(1),
            },
        )
        .await
        .unwrap();
    // Needs that differ, so that no places are equal across the cut.
    let rows: Vec<Import> = (0..100_u64)
        .rev()
        .zip(kommuner)
        .map(|(behov, kommune)| Import {
            id: SoknadId(ids()),
            kommune: kommune.nummer.clone(),
            mottatt: at(2),
            innhold: Innhold {
                utdanningsvirksomhet: Some(Utdanningsvirksomhet::Registrert),
                antall: Some(2),
                antall_hovedformal: Some(2),
                behov: Some(behov),
                annet_allmennlegearbeid: Some("sykehjem".into()),
                perioder: Some(1),
                stillingsandel: Some(10_000),
                antall_knyttet_til_alis: Some(0),
                pasientgrunnlag: Some(900),
            },
        })
        .collect();
    let applications: Vec<SoknadId> = rows.iter().map(|row| row.id).collect();
    store
        .import(
            &navn,
            rows,
            Spor {
                aktor: &aktor,
                now: at(3),
            },
        )
        .await
        .unwrap();
    for id in applications {
        let versjon = store.soknad(id).await.unwrap().unwrap().versjon;
        let by = aktor.clone();
        store
            .change_soknad(
                id,
                versjon,
                Spor {
                    aktor: &aktor,
                    now: at(16),
                },
                move |soknad, runde| {
                    let Soknad::Sendt(sendt) = soknad else {
                        return Err("not received".to_owned());
                    };
                    let verdicts = sendt.judge(&runde.utlysning);
                    let begrunnelser = [("IA-05".to_owned(), "sykehjem".to_owned())].into();
                    let svar = SvarPaRegler {
                        begrunnelser,
                        hovedformal: None,
                    };
                    let (sendt, answered) = sendt.answer(svar).map_err(|error| error.to_string())?;
                    let innstilling = Innstilling::KanTildeles {
                        antall: 2,
                        begrunnelse: None,
                    };
                    let (innstilt, recommended) = sendt
                        .recommend(innstilling, &verdicts, &by, at(16))
                        .map_err(|error| error.to_string())?;
                    Ok((Soknad::Innstilt(innstilt), vec![answered, recommended]))
                },
            )
            .await
            .unwrap();
    }
    let versjon = store.runde(&navn).await.unwrap().unwrap().versjon;
    let mut new_id = || ids();
    store
        .send_for_approval(
            &navn,
            versjon,
            Spor {
                aktor: &aktor,
                now: at(17),
            },
            &mut new_id,
        )
        .await
        .unwrap();
    navn
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_never_issue_place_66() {
    let Some(database) = postgres::postgres().await else {
        return;
    };
    let first = Server::start(database.url(), &["--demo"]);
    let second = Server::start(database.url(), &["--demo"]);
    let store = Store::open(database.url()).await.unwrap();
    #[expect(clippy::disallowed_methods, reason = "a test from outside makes its own ids")]
    let ids: NyId = Arc::new(Uuid::now_v7);

    // Two calls that want 2 × 20 × 2 = 80 places. The second is promised what the first has left: 25.
    let kommuner = store.kommuner().await.unwrap();
    let calls = [
        propose(&store, "lop-en", &kommuner[..20], &ids).await,
        propose(&store, "lop-to", &kommuner[20..40], &ids).await,
    ];
    let mut waiting: Vec<VedtakId> = Vec::new();
    for call in &calls {
        waiting.extend(store.vedtak_in(call).await.unwrap().iter().map(Vedtak::id));
    }
    assert_eq!(waiting.len(), 40);

    // Every proposal through both processes at the same moment, by two people.
    let (one, two) = (
        log_in(&first, "attestant").await,
        log_in(&second, "attestant2").await,
    );
    let approvals = waiting.iter().flat_map(|id| {
        [(&first, &one), (&second, &two)].map(|(server, (cookie, csrf))| async move {
            let path = format!("/attestering/{id}/godkjenn");
            let answer = send(server, "POST", &path, cookie, &format!("csrf={csrf}")).await;
            let status = answer.split(' ').nth(1).unwrap_or_default().to_owned();
            assert!(
                ["303", "409", "422"].contains(&status.as_str()),
                "{path}: {}",
                &answer[..answer.len().min(600)]
            );
        })
    });
    futures_util::future::join_all(approvals).await;

    let places = store.kvoteplasser().await.unwrap();
    let numbers: Vec<u64> = places.iter().map(|place| place.nummer).collect();
    assert_eq!(
        numbers,
        (1..=65).collect::<Vec<u64>>(),
        "every place that was promised, once, and not one more"
    );
    let mut approved = 0;
    for id in &waiting {
        if let Some(Vedtak::Godkjent(_)) = store.vedtak(*id).await.unwrap() {
            approved += 1;
            assert!(
                store.dokument(*id).await.unwrap().is_some(),
                "every approved decision has its letter"
            );
        }
    }
    assert_eq!(approved, 40, "those who wait have their answer too");
    store.verify_journal().await.unwrap();
}
