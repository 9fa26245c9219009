//! An application that came by e-mail: registered by the case worker with the document, asked for more, answered by the
//! municipality on a phone, and the answer landing in the case.

use demo::Stand;
use e2e::reise::Reise;
use e2e::serve;
use sak::aktor::{Aktor, Rolle};
use sak::id::{Kommunenummer, UtlysningNavn};
use testkit::browser::{self, DESKTOP, PHONE, Page};
use texts::nb;

/// A municipality that has neither applied nor begun to.
const KOMMUNE: (&str, &str) = ("1811", "Bindal");
const COORDINATOR: &str = "Per Prøvesen";
const QUESTION: &str = "Hvor mange pasienter har fastlegene til sammen?";

/// Types in a field of the browser's own for dates and times, whose parts stand in the order of American English: the
/// language of the test's browser.
async fn type_in_parts(page: &Page, label: &str, keys: &str, value: &str) {
    page.focus(label).await;
    page.type_text(keys).await;
    assert_eq!(page.value().await, value, "what stands in `{label}`");
}

async fn register(reise: &Reise, mail: &std::path::Path) {
    let (page, t) = (&reise.page, nb());
    reise.look_at("/saker").await;
    page.follow(&t.registrering_tittel()).await;
    page.axe().await;
    // Nothing is lost when something is missing.
    page.select(&t.registrering_kommune(), KOMMUNE.1).await;
    page.fill(&t.soknad_felt_antall(), "1").await;
    page.follow(&t.registrering_knapp()).await;
    page.expect_text(&t.registrering_feil_mottatt()).await;
    page.axe().await;
    page.focus(&t.soknad_felt_antall()).await;
    assert_eq!(page.value().await, "1");
    page.open(&format!("{}/saker/ny", reise.url)).await;

    page.select(&t.registrering_kommune(), KOMMUNE.1).await;
    type_in_parts(page, &t.registrering_mottatt(), "03142022", "2022-03-14").await;
    type_in_parts(page, &t.registrering_klokke(), "0145PM", "13:45").await;
    page.choose(&t.soknad_valg_registrert()).await;
    page.fill(&t.soknad_felt_antall(), "1").await;
    page.fill(&t.soknad_felt_antall_hovedformal(), "1").await;
    page.fill(&t.soknad_felt_behov(), "2").await;
    page.check(&t.soknad_arbeid_legevakt()).await;
    page.choose(&t.soknad_valg_en_periode()).await;
    page.fill(&t.soknad_felt_antall_knyttet_til_alis(), "0").await;
    page.attach(&t.vedlegg_felt(), mail).await;
    page.follow(&t.registrering_knapp()).await;
    page.expect_text(&t.saksarbeid_gjort_registrert()).await;
    page.expect_text("soknaden.pdf").await;
    page.axe().await;
}

async fn ask_for_more(reise: &Reise) {
    let (page, t) = (&reise.page, nb());
    page.follow(&t.foresporsel_lenke()).await;
    page.axe().await;
    page.fill(&t.foresporsel_tekst(), QUESTION).await;
    page.check(&t.oppsummering_svar_pasientgrunnlag()).await;
    page.follow(&t.foresporsel_send()).await;
    page.expect_text(&t.saksarbeid_gjort_spurt()).await;
    page.axe().await;
}

async fn answer_on_a_phone(reise: &Reise) {
    let (page, t) = (&reise.page, nb());
    page.size(PHONE).await;
    reise.log_in(COORDINATOR).await;
    page.expect_no_sideways_scroll().await;
    page.axe().await;
    page.focus_containing(&t.foresporsel_oppgave_lenke()).await;
    page.enter_and_wait().await;
    page.expect_text(QUESTION).await;
    page.expect_no_sideways_scroll().await;
    page.axe().await;
    page.fill(&t.soknad_felt_pasientgrunnlag(), "950").await;
    page.follow(&t.foresporsel_svar_send()).await;
    page.expect_text(&t.foresporsel_svar_feil_tekst()).await;
    page.axe().await;
    page.focus(&t.soknad_felt_pasientgrunnlag()).await;
    assert_eq!(page.value().await, "950", "what was typed stands");
    page.fill(&t.foresporsel_svar_tekst(), "Til sammen 950.").await;
    page.follow(&t.foresporsel_svar_send()).await;
    page.expect_text(&t.foresporsel_svar_sendt()).await;
    page.expect_no_sideways_scroll().await;
    page.axe().await;
    page.size(DESKTOP).await;
    reise.log_out().await;
}

#[tokio::test]
async fn an_application_by_e_mail_is_registered_asked_about_and_answered() {
    let served = serve(Stand::NestenVurdert).await;
    let nummer = Kommunenummer::parse(KOMMUNE.0).unwrap();
    let coordinator = Aktor {
        id: "per".into(),
        navn: COORDINATOR.into(),
        rolle: Rolle::Kommune,
        kommune: Some(nummer.clone()),
        hpr: None,
    };
    served.store.save_brukere(&[coordinator]).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mail = folder.path().join("soknaden.pdf");
    std::fs::write(&mail, b"%PDF-1.7\n%%EOF\n").unwrap();

    browser::journey("epost", async |page| {
        let reise = Reise {
            page,
            url: served.url.clone(),
        };
        reise.log_in("Sanna Saksbehandler").await;
        reise.go_to_date("16. mars 2022").await;
        register(&reise, &mail).await;
        let case = reise.page.path().await;
        let case = case.split('?').next().unwrap();
        ask_for_more(&reise).await;
        reise.log_out().await;

        answer_on_a_phone(&reise).await;

        reise.log_in("Sanna Saksbehandler").await;
        reise.look_at(case).await;
        reise.page.expect_text("Til sammen 950.").await;
        reise.page.expect_no_text(&nb().foresporsel_endre()).await;
    })
    .await;

    let navn = UtlysningNavn::parse(demo::UTLYSNING).unwrap();
    let soknad = served
        .store
        .soknad_in(&navn, &nummer)
        .await
        .unwrap()
        .unwrap()
        .verdi;
    let sendt = soknad.sendt().unwrap();
    assert_eq!(sendt.innhold.pasientgrunnlag, Some(950));
    assert!(
        sendt.mottatt.dato() < regelverk::tid::Dato::constant(2022, 3, 15),
        "received when the e-mail came"
    );
    served.store.verify_journal().await.unwrap();
}
