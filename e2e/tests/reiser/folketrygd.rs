//! What the agreements cost the national insurance, by keyboard: the payer of refunds works it out from a file, a case
//! worker answers the ministry's assignment with it, the ministry reads it. Every page on a phone and on a wide screen.

use std::collections::BTreeSet;

use demo::Stand;
use e2e::reise::Reise;
use e2e::serve;
use sak::avtale::melding::{Registerstand, Registrert};
use testkit::browser;
use texts::nb;

/// Doctors in no agreement: no doctor of the demonstration has such a number.
const CONTROLS: [u64; 2] = [999_999_991, 999_999_992];

/// Refunds of the year and the year before, for everybody in an agreement and for doctors in none.
fn refunds(avtaler: &[&Registrert], year: i16) -> String {
    let mut text = String::from("hpr;maned;belop_ore\n");
    let doctors: BTreeSet<u64> = avtaler
        .iter()
        .flat_map(|one| one.fastleger.iter().map(|part| part.hpr).chain([one.lis]))
        .map(u64::from)
        .collect();
    for hpr in doctors.into_iter().chain(CONTROLS) {
        for (ar, kroner) in [(year - 1, 80_000), (year, 81_000 + hpr % 7 * 1_000)] {
            for month in 1..=12 {
                text.push_str(&format!("{hpr};{ar}-{month:02};{}\n", kroner * 100));
            }
        }
    }
    text
}

#[tokio::test]
async fn the_cost_is_worked_out_reported_and_read() {
    let served = serve(Stand::Avtaler).await;
    let register = served.store.registrerte(None).await.unwrap();
    let holds = |one: &&Registrert| one.stand == Registerstand::Gjelder;
    let avtaler: Vec<&Registrert> = register.avtaler.values().filter(holds).collect();
    let year = avtaler.iter().map(|one| one.dager.fra.year()).max().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let [good, wrong] = ["refusjoner.csv", "pasienter.csv"].map(|name| folder.path().join(name));
    std::fs::write(&good, refunds(&avtaler, year)).unwrap();
    std::fs::write(&wrong, "hpr;maned;belop_ore;fnr\n").unwrap();
    browser::journey("folketrygd", async |page| {
        let t = nb();
        let reise = Reise {
            page,
            url: served.url.clone(),
        };
        let page = &reise.page;
        let year = year.to_string();

        reise.log_in("Hedda Helfo").await;
        page.follow(&t.meny_folketrygd()).await;
        page.expect_text(&t.folketrygd_tom()).await;
        reise.look_here().await;

        // A file with more in it than is asked for is refused beside the field; what was typed stays.
        page.attach(&t.folketrygd_felt_fil(), &wrong).await;
        page.fill(&t.folketrygd_felt_ar(), &year).await;
        page.fill(&t.folketrygd_felt_bevilgning(), "30 000 000").await;
        page.follow(&t.folketrygd_regn_ut()).await;
        page.expect_text(&t.refusjonsfil_kolonner("hpr, maned, belop_ore, fnr"))
            .await;
        reise.look_here().await;
        page.focus(&t.folketrygd_felt_ar()).await;
        assert_eq!(page.value().await, year);

        page.attach(&t.folketrygd_felt_fil(), &good).await;
        page.follow(&t.folketrygd_regn_ut()).await;
        page.expect_text(&t.folketrygd_kvittert()).await;
        page.expect_text(&t.folketrygd_steg()).await;
        reise.look_here().await;
        let path = page.path().await;
        let estimate = path.split('?').next().unwrap();
        page.focus(&t.meny_folketrygd()).await;
        page.enter_and_wait().await;
        page.expect_text(&t.folketrygd_siste(&*year)).await;
        reise.look_here().await;
        reise.log_out().await;

        reise.log_in("Sanna Saksbehandler").await;
        reise.open(estimate).await;
        reise.look_here().await;
        let assignment = t.get("oppdrag-kjent-kostnadsanslag", &[]);
        page.focus_containing(&assignment).await;
        page.enter_and_wait().await;
        page.focus(&t.oppdrag_felt_sammendrag()).await;
        assert!(page.value().await.contains(&year), "the answer is proposed");
        reise.look_here().await;
        page.follow(&t.oppdrag_lagre()).await;
        page.expect_text(&t.oppdrag_svar_tittel()).await;
        reise.look_here().await;
        reise.log_out().await;

        reise.log_in("Dina Departement").await;
        page.focus(&t.meny_folketrygd()).await;
        page.enter_and_wait().await;
        page.expect_text(&t.folketrygd_frister_ingen()).await;
        reise.look_here().await;
        page.follow(&t.folketrygd_se()).await;
        assert_eq!(page.path().await, estimate);
        reise.look_here().await;
        // The browser tells of the file that was refused, and of nothing else.
        let errors = page.console_errors().await;
        assert!(
            errors
                .iter()
                .all(|error| error.contains("(Unprocessable Entity)")),
            "{errors:?}"
        );
    })
    .await;
}
