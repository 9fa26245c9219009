//! The payer of refunds, by keyboard: looks up a refund right, acknowledges what is registered, checks claims. Every page
//! on a phone and on a wide screen.

use std::fmt::Write;

use demo::Stand;
use e2e::reise::Reise;
use e2e::serve;
use sak::avtale::melding::Registerstand;
use testkit::browser;
use texts::nb;

#[tokio::test]
async fn the_payer_of_refunds_looks_up_acknowledges_and_checks() {
    let served = serve(Stand::Avtaler).await;
    let register = served.store.registrerte(None).await.unwrap();
    let holds = |one: &&sak::avtale::melding::Registrert| one.stand == Registerstand::Gjelder;
    let avtale = register.avtaler.values().find(holds).unwrap().clone();
    let part = avtale.fastleger[0];
    let folder = tempfile::tempdir().unwrap();
    let claims = folder.path().join("krav.csv");
    let mut text = String::from("krav_id,behandler_hpr,liste_hpr,dato,belop_ore\n");
    for (id, day) in (0..2_000).zip(
        [part.dager.fra, part.dager.fra.plus_days(-400).unwrap()]
            .into_iter()
            .cycle(),
    ) {
        writeln!(text, "{id},{},{},{day},15000", avtale.lis, part.hpr).unwrap();
    }
    std::fs::write(&claims, text).unwrap();
    let wrong = folder.path().join("pasienter.csv");
    std::fs::write(&wrong, "krav_id,behandler_hpr,liste_hpr,dato,belop_ore,fnr\n").unwrap();
    browser::journey("helfo", async |page| {
        let t = nb();
        let reise = Reise {
            page,
            url: served.url.clone(),
        };
        let page = &reise.page;
        reise.log_in("Hedda Helfo").await;
        reise.look_here().await;

        page.focus(&t.meny_refusjonsrett()).await;
        page.enter_and_wait().await;
        reise.look_here().await;
        page.fill(&t.helfo_rett_lis(), &avtale.lis.to_string()).await;
        page.fill(&t.helfo_rett_liste(), "7").await;
        page.follow(&t.helfo_rett_knapp()).await;
        page.expect_text(&t.helfo_rett_andre_grunnlag()).await;
        page.expect_text("IA-42").await;
        reise.look_here().await;

        page.focus(&t.meny_registrering()).await;
        page.enter_and_wait().await;
        reise.look_here().await;
        page.follow(&t.helfo_reg_kvitter(register.nr.to_string())).await;
        page.expect_text(&t.helfo_reg_kvittert(register.nr.to_string()))
            .await;
        reise.look_here().await;
        page.expect_text(&t.helfo_reg_ingen_nye()).await;

        page.focus(&t.meny_kontroll()).await;
        page.enter_and_wait().await;
        reise.look_here().await;
        page.attach(&t.helfo_kontroll_fil(), &wrong).await;
        page.follow(&t.helfo_kontroll_send()).await;
        page.expect_text("fnr. Den er avvist").await;
        reise.look_here().await;
        page.attach(&t.helfo_kontroll_fil(), &claims).await;
        page.follow(&t.helfo_kontroll_send()).await;
        // The page fetches itself until the run is done.
        page.expect_text(&t.helfo_kontroll_per_maned()).await;
        reise.look_here().await;
        page.follow(&t.helfo_kontroll_se_avvik()).await;
        page.expect_text(&t.helfo_avvik_antall(1000_usize)).await;
        reise.look_here().await;
        page.focus(&t.meny_kontroll()).await;
        page.enter_and_wait().await;
        page.expect_text("krav.csv").await;
        reise.look_here().await;
        page.expect_clean_console().await;
    })
    .await;
}
