//! The draft of an agreement: begun, written, judged, sent, given up.

mod begynn;
mod regler;
mod samtidig;
mod send;
mod skriv;

use axum::http::StatusCode;
use sak::avtale::{Avtale, Utkast};
use sak::id::AvtaleId;
use sak::kvoteplass::Kvoteplass;

use crate::common::{Answer, TestApp, Visitor, between};
use crate::plasser::offered;

/// Fields of a form.
pub type Fields = &'static [(&'static str, &'static str)];

/// The steps with answers that every rule is content with. The round is decided in April 2022.
pub const GOOD: [(&str, Fields); 6] = [
    (
        "parter",
        &[
            ("lis_hpr", "9144910"),
            ("lis_navn", "Liv Lis"),
            ("lis_epost", "liv@lege.example"),
            ("hpr_1", "9144900"),
            ("navn_1", "Kari Fastlege"),
            ("spesialist_1", "ja"),
            ("trygderefusjon_1", "ja"),
            ("supervisjon_1", "ja"),
            ("pasienter_1", "500"),
            ("listetak_1", "ikke-okt"),
            ("epost_1", ""),
            ("hpr_2", "9144901"),
            ("navn_2", "Ola Fastlege"),
            ("spesialist_2", "nei"),
            ("trygderefusjon_2", "ja"),
            ("supervisjon_2", "nei"),
            ("pasienter_2", "400"),
            ("listetak_2", "ikke-okt"),
            ("epost_2", ""),
        ],
    ),
    (
        "lege",
        &[
            ("ordning", "ny"),
            ("lis1_fullfort", "2021-02-28"),
            ("knyttet_til_alis_avtale", "nei"),
        ],
    ),
    (
        "tid",
        &[
            ("fra", "2022-09-01"),
            ("til", "2024-08-31"),
            ("stillingsandel", "62,5"),
        ],
    ),
    (
        "arbeid",
        &[
            ("annet_valg", "ingen"),
            ("tilknytning", "ansatt"),
            ("okonomi_avtalt", "ja"),
            ("mal_brukt", "ja"),
        ],
    ),
    (
        "veiledning",
        &[
            ("supervisjon_hele_perioden", "ja"),
            ("veileder", "9144900"),
            ("kontoret_er_laeringsarena", "ja"),
            ("laeringsmal_angitt", "ja"),
            ("veiledning_beskrevet", "ja"),
        ],
    ),
    (
        "kontor",
        &[
            ("kontor_og_utstyr", "ja"),
            ("uselektert", "ja"),
            ("oppfolging_over_tid", "ja"),
        ],
    ),
];

/// The answers of a step that every rule is content with.
pub fn good(step: &str) -> Fields {
    GOOD.iter().find(|(name, _)| *name == step).unwrap().1
}

/// A place that a municipality has accepted.
pub async fn accepted() -> (TestApp, Visitor, Kvoteplass) {
    let (app, visitor, place) = offered().await;
    app.post_as(&visitor, &format!("/plasser/{}/takk-ja", place.id), &[])
        .await;
    (app, visitor, place)
}

/// Begins a draft, and gives where it begins.
pub async fn begin(app: &TestApp, visitor: &Visitor, place: &Kvoteplass) -> String {
    let answer = app
        .post_as(visitor, &format!("/plasser/{}/avtale", place.id), &[])
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.location.strip_suffix("/parter").unwrap().to_owned()
}

/// A draft just begun, and where it begins.
pub async fn begun() -> (TestApp, Visitor, String) {
    let (app, visitor, place) = accepted().await;
    let base = begin(&app, &visitor, &place).await;
    (app, visitor, base)
}

/// The id in an address.
pub fn id_of(base: &str) -> AvtaleId {
    between(base, "/avtaler/", "/utkast").unwrap().parse().unwrap()
}

/// What is kept.
pub async fn kept(app: &TestApp, base: &str) -> Utkast {
    match app.store.avtale(id_of(base)).await.unwrap().unwrap().avtale {
        Avtale::Utkast(utkast) => utkast,
        other => panic!("no draft: {other:?}"),
    }
}

/// A hidden field of a page.
pub fn hidden(page: &str, name: &str) -> String {
    let rest = page.split(&format!("name=\"{name}\"")).nth(1).unwrap();
    between(rest, "value=\"", "\"").unwrap().to_owned()
}

/// Sends a step as it is shown now, with these answers, to its page or to its autosave.
pub async fn send_step(
    app: &TestApp,
    visitor: &Visitor,
    (base, step): (&str, &str),
    rest: &str,
    fields: &[(&str, &str)],
) -> Answer {
    let page = app.get_as(visitor, &format!("{base}/{step}")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let versjon = hidden(&page.body, "versjon");
    let mut all = vec![("versjon", versjon.as_str())];
    all.extend_from_slice(fields);
    app.post_as(visitor, &format!("{base}/{step}{rest}"), &all).await
}

/// Saves a step by its button.
pub async fn save(app: &TestApp, visitor: &Visitor, at: (&str, &str), fields: &[(&str, &str)]) -> Answer {
    send_step(app, visitor, at, "", fields).await
}

/// Saves a step by itself.
pub async fn autosave(app: &TestApp, visitor: &Visitor, at: (&str, &str), fields: &[(&str, &str)]) -> Answer {
    send_step(app, visitor, at, "/lagre", fields).await
}

/// Fills in all of it.
pub async fn fill_in(app: &TestApp, visitor: &Visitor, base: &str) {
    for (step, fields) in GOOD {
        let answer = save(app, visitor, (base, step), fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{step}: {}", answer.body);
    }
}

/// Sends the draft for signing, with these reasons.
pub async fn send(app: &TestApp, visitor: &Visitor, base: &str, reasons: &[(&str, &str)]) -> Answer {
    let page = app.get_as(visitor, &format!("{base}/oppsummering")).await.body;
    let (versjon, sett) = (hidden(&page, "versjon"), hidden(&page, "sett"));
    let mut all = vec![("versjon", versjon.as_str()), ("sett", sett.as_str())];
    all.extend_from_slice(reasons);
    app.post_as(visitor, &format!("/avtaler/{}/send", id_of(base)), &all)
        .await
}
