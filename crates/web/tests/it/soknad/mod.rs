//! The municipality's application: begin, write, collide, send, receipt.

mod endre;
mod samtidig;
mod send;
mod skriv;
mod start;

use crate::common::{Answer, TestApp, Visitor, between};
use axum::http::StatusCode;
use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use regelverk::tid::Dato;
use sak::aktor::{Aktor, Rolle};
use sak::id::{Kommunenummer, SoknadId};
use sak::soknad::felt::Felt;
use sak::soknad::{Kladd, Soknad, Steg};

/// A municipality that has not applied, by what the register says of it.
async fn municipality(app: &TestApp, status: Option<Utdanningsvirksomhet>) -> Kommunenummer {
    for kommune in app.store.kommuner().await.unwrap() {
        let applied = app
            .store
            .soknad_in(&app.call(), &kommune.nummer)
            .await
            .unwrap()
            .is_some();
        if !applied && kommune.utdanningsvirksomhet == status {
            return kommune.nummer;
        }
    }
    panic!("no municipality with the status {status:?} is left");
}

/// Somebody of a municipality with a draft just begun, and the address of the draft.
async fn draft(app: &TestApp, status: Option<Utdanningsvirksomhet>) -> (Visitor, String) {
    let nummer = municipality(app, status).await;
    let visitor = app.login_kommune(nummer.as_str()).await;
    let answer = begin(app, &visitor).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let (address, _) = answer.location.rsplit_once('/').unwrap();
    let address = address.to_owned();
    (visitor, address)
}

async fn begin(app: &TestApp, visitor: &Visitor) -> Answer {
    app.post_as(visitor, "/soknad", &[("utlysning", demo::UTLYSNING)])
        .await
}

async fn stored(app: &TestApp, address: &str) -> Soknad {
    let id: SoknadId = address.strip_prefix("/soknad/").unwrap().parse().unwrap();
    app.store.soknad(id).await.unwrap().unwrap().verdi
}

async fn stored_draft(app: &TestApp, address: &str) -> Kladd {
    match stored(app, address).await {
        Soknad::Kladd(kladd) => kladd,
        other => panic!("not a draft: {other:?}"),
    }
}

async fn typed(app: &TestApp, address: &str, felt: Felt) -> Vec<String> {
    let step = stored_draft(app, address).await.step(felt.steg());
    step.svar.get(&felt).cloned().unwrap_or_default()
}

const LEGENE: [(&str, &str); 5] = [
    ("versjon", "0"),
    ("antall", "3"),
    ("antall_hovedformal", "2"),
    ("behov", "5"),
    ("arbeid", "sykehjem"),
];
const PLASSENE: [(&str, &str); 3] = [
    ("versjon", "0"),
    ("perioder", "1"),
    ("antall_knyttet_til_alis", "0"),
];

/// Fills in all that must be filled in.
async fn fill_in(app: &TestApp, visitor: &Visitor, address: &str) {
    for (step, fields) in [("legene", LEGENE.as_slice()), ("plassene", PLASSENE.as_slice())] {
        let answer = app.post_as(visitor, &format!("{address}/{step}"), fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    }
}

/// Another person of the municipality that has the draft.
async fn colleague(app: &TestApp, address: &str) -> Visitor {
    let kommune = stored(app, address).await.felles().kommune.clone();
    let ola = Aktor {
        id: "ola".into(),
        navn: "Ola Oppdiktet".into(),
        rolle: Rolle::Kommune,
        kommune: Some(kommune),
        hpr: None,
    };
    app.store.save_brukere(&[ola]).await.unwrap();
    app.login("ola").await
}
