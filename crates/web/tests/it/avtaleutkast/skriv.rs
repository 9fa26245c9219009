//! Write: steps, rows, autosave, what cannot be kept.

use super::*;

#[tokio::test]
async fn every_step_has_a_label_for_every_field_and_no_text_is_missing() {
    let (app, visitor, base) = begun().await;
    fill_in(&app, &visitor, &base).await;
    for step in GOOD.iter().map(|(step, _)| *step).chain(["oppsummering"]) {
        let page = app.get_as(&visitor, &format!("{base}/{step}")).await.body;
        let form = between(&page, "<form class=\"hj-skjema\"", "</form>").unwrap();
        for control in form.split("class=\"ds-input").skip(1) {
            let id = between(control, "id=\"", "\"").unwrap();
            assert!(form.contains(&format!("for=\"{id}\"")), "{id} in {form}");
        }
        assert!(!page.contains("[avtaleutkast"), "a text is missing: {page}");
    }
    let unknown = app.get_as(&visitor, &format!("{base}/tilskudd")).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn buttons_lead_on_back_and_away_and_all_save() {
    let (app, visitor, base) = begun().await;
    let place = kept(&app, &base).await.felles.plass;
    for (knapp, andel, location) in [
        ("", "50", format!("{base}/arbeid")),
        ("forrige", "60", format!("{base}/lege")),
        ("bli", "70", format!("{base}/tid")),
        ("senere", "80", format!("/plasser/{place}")),
    ] {
        let fields = [("stillingsandel", andel), ("knapp", knapp)];
        assert_eq!(
            save(&app, &visitor, (&base, "tid"), &fields).await.location,
            location
        );
        let kept = kept(&app, &base).await.utfylt.innhold.stillingsandel;
        assert_eq!(kept, andel.parse::<u16>().ok().map(|whole| whole * 100));
    }
    let first = app.get_as(&visitor, &base).await;
    assert_eq!(first.location, format!("{base}/parter"));
}

#[tokio::test]
async fn an_autosave_answers_with_time_version_fields_and_verdicts() {
    let (app, visitor, base) = begun().await;
    let answer = autosave(&app, &visitor, (&base, "tid"), good("tid")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let body = answer.body;
    assert!(
        !body.contains("<html") && body.contains("Lagret kl. 09.00"),
        "{body}"
    );
    assert!(body.contains("id=\"versjon\""), "{body}");
    assert!(body.contains("id=\"v-ia-14\" data-utfall=\"oppfylt\""), "{body}");
    assert!(body.contains("456,875") && body.contains("274,125"), "{body}");
    assert!(
        body.contains("Avtalen kan høyst vare til 12. november 2025."),
        "{body}"
    );
    assert_eq!(kept(&app, &base).await.utfylt.innhold.stillingsandel, Some(6250));
}

#[tokio::test]
async fn what_cannot_be_read_is_told_beside_its_field_and_takes_nothing_along() {
    let (app, visitor, base) = begun().await;
    let fields = [
        ("fra", "i morgen"),
        ("til", "31.8.2024"),
        ("stillingsandel", "mye"),
    ];
    let answer = save(&app, &visitor, (&base, "tid"), &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer.body.contains("value=\"i morgen\"") && answer.body.contains("id=\"fra-f\""),
        "{}",
        answer.body
    );
    assert!(
        answer.body.contains("href=\"#stillingsandel\"") && answer.body.contains("2 ting må rettes"),
        "{}",
        answer.body
    );
    let innhold = kept(&app, &base).await.utfylt.innhold;
    assert_eq!(innhold.til.unwrap().to_string(), "2024-08-31");
    assert_eq!((innhold.fra, innhold.stillingsandel), (None, None));
    // An autosave says the same, and the list of errors follows only a page that has one.
    let quiet = autosave(&app, &visitor, (&base, "tid"), &fields).await.body;
    assert!(
        quiet.contains("id=\"fra-f\"") && !quiet.contains("feil-topp"),
        "{quiet}"
    );
    let shown = [("viste_feil", "1"), ("fra", "2022-09-01")];
    let mended = autosave(&app, &visitor, (&base, "tid"), &shown).await.body;
    assert!(
        mended.contains("feil-topp") && !mended.contains("må rettes"),
        "{mended}"
    );
}

#[tokio::test]
async fn an_identity_number_is_never_kept() {
    let (app, visitor, base) = begun().await;
    let fields = [
        ("lis_hpr", "010170 12345"),
        ("lis_navn", "Liv 01017012345"),
        ("hpr_1", "1234567890"),
        ("navn_1", "Kari"),
        ("epost_1", "kari@lege.example"),
    ];
    let answer = save(&app, &visitor, (&base, "parter"), &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer.body.contains("Dette ligner et fødselsnummer"),
        "{}",
        answer.body
    );
    assert!(answer.body.contains("Fastlege 1, HPR-nummer:"), "{}", answer.body);
    assert!(
        answer.body.contains("Skriv HPR-nummeret først."),
        "{}",
        answer.body
    );
    let utfylt = kept(&app, &base).await.utfylt;
    assert_eq!((utfylt.innhold.lis.hpr, utfylt.innhold.lis.navn), (None, None));
    assert_eq!(utfylt.innhold.fastleger[0].navn.as_deref(), Some("Kari"));
    assert!(utfylt.epost.is_empty());
}

#[tokio::test]
async fn gps_are_added_taken_away_and_asked_when_the_ceiling_was_raised() {
    let (app, visitor, base) = begun().await;
    let at = (base.as_str(), "parter");
    let one = [("hpr_1", "1"), ("navn_1", "En"), ("knapp", "legg-til")];
    let more = save(&app, &visitor, at, &one).await;
    assert_eq!(more.status, StatusCode::OK);
    assert!(more.body.contains("id=\"hpr_2\""), "{}", more.body);
    assert_eq!(kept(&app, &base).await.utfylt.innhold.fastleger.len(), 1);
    let raised = [("hpr_1", "1"), ("navn_1", "En"), ("listetak_1", "okt")];
    let asked = save(&app, &visitor, at, &raised).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        asked.body.contains("id=\"listetak_okt_1\"") && asked.body.contains("Skriv hvilken dag"),
        "{}",
        asked.body
    );
    let two = [
        ("hpr_1", "1"),
        ("navn_1", "En"),
        ("hpr_2", "2"),
        ("navn_2", "To"),
        ("knapp", "fjern-1"),
    ];
    let less = save(&app, &visitor, at, &two).await;
    assert_eq!(less.location, format!("{base}/parter#del-fastleger"));
    let left = kept(&app, &base).await.utfylt.innhold.fastleger;
    assert_eq!((left.len(), left[0].navn.as_deref()), (1, Some("To")));
}

#[tokio::test]
async fn only_what_applies_is_asked_and_a_raised_question_is_put_at_once() {
    let (app, visitor, base) = begun().await;
    let page = autosave(
        &app,
        &visitor,
        (&base, "lege"),
        &[("lis1_fullfort", "2021-02-28")],
    )
    .await
    .body;
    assert!(
        !page.contains("turnus_fullfort\"") && !page.contains("name=\"lis_start"),
        "{page}"
    );
    let abroad = [
        ("lis1_fullfort", ""),
        ("turnus_fullfort", ""),
        ("autorisert_eos_sveits", "ja"),
    ];
    let asked = save(&app, &visitor, (&base, "lege"), &abroad).await;
    assert!(
        asked.status == StatusCode::OK && asked.body.contains("id=\"lis_start\""),
        "{}",
        asked.body
    );
    let other = [("veileder", "annen")];
    let asked = save(&app, &visitor, (&base, "veiledning"), &other).await;
    assert!(
        asked.status == StatusCode::OK && asked.body.contains("id=\"veileder_navn\""),
        "{}",
        asked.body
    );
    let named = [
        ("veileder", "annen"),
        ("veileder_hpr", "77"),
        ("veileder_navn", "Vera"),
    ];
    save(&app, &visitor, (&base, "veiledning"), &named).await;
    let veileder = kept(&app, &base).await.utfylt.innhold.veileder;
    assert_eq!(veileder.navn.as_deref(), Some("Vera"));
    let unknown = save(&app, &visitor, (&base, "veiledning"), &[("veileder", "99")]).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
}
