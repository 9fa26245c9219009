//! A file of applications over the API: all or nothing, journaled with the key's name.

use axum::http::StatusCode;
use sak::hendelse::Kjede;
use sak::id::Kommunenummer;
use sak::tilgangsnokkel::{Omfang, Organisasjon};

use super::{body, key, request};
use crate::common::TestApp;

const PATH: &str = "/runder/fristrunden-2022/soknader";
const CSV: [(&str, &str); 1] = [("content-type", "text/csv")];
const HEADER: &str = "kommunenummer,mottatt,utdanningsvirksomhet,antall,antall_hovedformal,behov,\
antall_knyttet_til_alis,perioder,stillingsandel,annet_allmennlegearbeid,pasientgrunnlag";

#[tokio::test]
async fn a_file_is_taken_in_once_and_the_journal_says_by_whom() {
    let app = TestApp::new().await;
    let key = key(&app, Organisasjon::Direktorat, &[Omfang::SoknadSkriv]).await;
    let file = format!("{HEADER}\n1865,2022-03-14,registrert,2,1,4,0,1,10000,sykehjem,900\n");
    let taken = app
        .send(request("POST", PATH, Some(&key), &CSV, file.as_bytes()))
        .await;
    assert_eq!(taken.status, StatusCode::OK, "{}", taken.body);
    assert_eq!(body(&taken)["antall"], 1);
    let vagan = Kommunenummer::parse("1865").unwrap();
    let soknad = app.store.soknad_in(&app.call(), &vagan).await.unwrap().unwrap();
    let chain = Kjede::Soknad(soknad.verdi.felles().id);
    assert_eq!(
        app.store.historikk(&chain).await.unwrap()[0].aktor_navn,
        "Prøvesystemet"
    );
    app.store.verify_journal().await.unwrap();

    let again = app
        .send(request("POST", PATH, Some(&key), &CSV, file.as_bytes()))
        .await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(body(&again)["detail"].as_str().unwrap().contains("1865"));
    let nowhere = request(
        "POST",
        "/runder/finnes-ikke/soknader",
        Some(&key),
        &CSV,
        file.as_bytes(),
    );
    assert_eq!(app.send(nowhere).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn every_fault_is_named_with_line_and_column_and_nothing_is_kept() {
    let app = TestApp::new().await;
    let key = key(&app, Organisasjon::Direktorat, &[Omfang::SoknadSkriv]).await;
    let file = format!(
        "{HEADER}\n1865,2022-03-14,registrert,2,1,4,0,1,10000,sykehjem,900\n9999,2022-02-30,kanskje,0,1,3,1,2,5000,x,\n"
    );
    let refused = app
        .send(request("POST", PATH, Some(&key), &CSV, file.as_bytes()))
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let problem = body(&refused);
    let columns: Vec<&str> = problem["feil"]
        .as_array()
        .unwrap()
        .iter()
        .map(|fault| fault["kolonne"].as_str().unwrap())
        .collect();
    for column in ["kommunenummer", "mottatt", "utdanningsvirksomhet", "antall"] {
        assert!(columns.contains(&column), "{columns:?}");
    }
    assert_eq!(problem["linje"], 3);
    assert_eq!(problem["feil_antall"], columns.len());
    let vagan = Kommunenummer::parse("1865").unwrap();
    assert!(app.store.soknad_in(&app.call(), &vagan).await.unwrap().is_none());
}
