//! An application after the deadline, written on a phone while places are free: assessed, decided by itself behind those
//! who wait, approved by another, and the place accepted.

use demo::Stand;
use e2e::reise::Reise;
use e2e::serve;
use sak::id::Kommunenummer;
use sak::kvoteplass::PlassTilstand;
use testkit::browser::{self, DESKTOP, PHONE};
use texts::nb;

const APPLIES: &str = "Vågan kommune";

/// Looks at the page: accessible, and no wider than the screen.
async fn check(reise: &Reise) {
    reise.page.axe().await;
    reise.page.expect_no_sideways_scroll().await;
}

/// From the task list to the receipt, one place.
async fn apply(reise: &Reise) {
    let (page, t) = (&reise.page, nb());
    page.expect_text(&t.etterfrist_regel()).await;
    check(reise).await;
    page.follow(&t.etterfrist_begynn()).await;
    page.expect_text(&t.soknad_felt_antall()).await;
    check(reise).await;
    page.fill(&t.soknad_felt_antall(), "1").await;
    page.choose(&t.felles_ja()).await;
    page.fill(&t.soknad_felt_behov(), "2").await;
    page.check(&t.soknad_arbeid_sykehjem()).await;
    page.follow(&t.soknad_neste()).await;
    check(reise).await;
    page.follow(&t.soknad_neste()).await;
    check(reise).await;
    page.fill(&t.soknad_felt_pasientgrunnlag(), "1200").await;
    page.follow(&t.soknad_neste()).await;
    page.expect_text(&t.etterfrist_sender()).await;
    check(reise).await;
    page.follow(&t.oppsummering_send()).await;
    page.expect_text(&t.kvittering_tittel()).await;
    page.expect_text(&t.etterfrist_videre_fordeling()).await;
    check(reise).await;
}

/// The case worker's part: two others have applied before, but there is room for all.
async fn assess_and_propose(reise: &Reise) {
    let (page, t) = (&reise.page, nb());
    reise.log_in("Sanna Saksbehandler").await;
    page.axe().await;
    reise.look_at("/prioritering").await;
    page.expect_text(&t.etterfrist_tittel()).await;
    page.follow("Vågan").await;
    page.axe().await;
    reise.assess().await;
    reise.open("/saker?sok=1865").await;
    page.follow("Vågan").await;
    page.expect_text(&t.etterfrist_reservert(3)).await;
    page.axe().await;
    page.follow(&t.etterfrist_foresla()).await;
    page.expect_text(&t.saksarbeid_gjort_etterfrist()).await;
    page.axe().await;
    reise.log_out().await;
}

async fn approve(reise: &Reise) {
    let (page, t) = (&reise.page, nb());
    reise.log_in("Atle Attestant").await;
    reise.look_at("/attestering").await;
    page.expect_text(&t.etterfrist_attestering(1)).await;
    page.follow("Vågan").await;
    page.expect_text("IA-41").await;
    page.axe().await;
    page.follow(&t.attestering_godkjenn()).await;
    page.expect_text(&t.attestering_kvittert_siste("Vågan")).await;
    page.axe().await;
    reise.log_out().await;
}

#[tokio::test]
async fn an_application_after_the_deadline_gets_its_place() {
    let served = serve(Stand::Avgjort).await;
    let t = nb();
    let vagan = Kommunenummer::parse(demo::KOMMUNE_UTEN_SOKNAD).expect("a number");
    browser::journey("etterfrist", async |page| {
        let reise = Reise {
            page,
            url: served.url.clone(),
        };
        reise.page.size(PHONE).await;
        reise.log_in(APPLIES).await;
        apply(&reise).await;
        reise.log_out().await;
        reise.page.size(DESKTOP).await;

        assess_and_propose(&reise).await;
        approve(&reise).await;

        reise.page.size(PHONE).await;
        reise.log_in(APPLIES).await;
        reise.page.follow(&t.soknad_oppgave_les_svaret()).await;
        reise
            .page
            .expect_text(&t.vedtaksbrev_avgjorde_etter_fristen())
            .await;
        check(&reise).await;
        reise.open("/oppgaver").await;
        reise.page.follow(&t.plasser_oppgave_svar_lenke()).await;
        check(&reise).await;
        reise.page.follow(&t.plasser_takk_ja()).await;
        reise.page.follow(&t.plasser_takk_ja_ja()).await;
        reise.page.expect_text(&t.plasser_takk_ja_gjort()).await;
        check(&reise).await;
    })
    .await;
    let places = served.store.kvoteplasser_for(&vagan).await.expect("a database");
    assert_eq!(places.len(), 1);
    assert_eq!(places[0].tilstand, PlassTilstand::Tildelt);
    served.store.verify_journal().await.expect("a whole journal");
}
