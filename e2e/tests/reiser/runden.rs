//! The whole journey, by keyboard: a municipality applies, a case worker assesses, ties are decided, another
//! approves, letters are out and name the decisive rule. Every page on the way is checked for accessibility.

use demo::Stand;
use e2e::reise::Reise;
use e2e::serve;
use sak::id::{Kommunenummer, UtlysningNavn};
use testkit::browser::{self, PHONE};

#[tokio::test]
async fn from_application_to_letter() {
    let served = serve(Stand::NestenVurdert).await;
    browser::journey("runden", async |page| {
        let reise = Reise {
            page,
            url: served.url.clone(),
        };
        reise.log_in("Vågan kommune").await;
        reise.apply().await;
        reise.log_out().await;

        reise.log_in("Sanna Saksbehandler").await;
        reise.go_to_date("16. mars 2022").await;
        assert_eq!(reise.assess_all().await, 5, "four that waited, and the new one");
        reise.decide_ties().await;
        reise.send_for_approval().await;
        reise.log_out().await;

        reise.log_in("Atle Attestant").await;
        reise.approve_one().await;
        reise.approve_the_rest(34).await;
        reise.log_out().await;

        reise.log_in("Vågan kommune").await;
        reise.read_the_letter().await;
    })
    .await;

    let navn = UtlysningNavn::parse(demo::UTLYSNING).unwrap();
    let vagan = Kommunenummer::parse(demo::KOMMUNE_UTEN_SOKNAD).unwrap();
    let status = served.store.kvotestatus(65).await.unwrap();
    assert_eq!(
        (status.tildelt, status.ledige()),
        (65, 0),
        "all 65 places are out, and not one more"
    );
    let soknad = served
        .store
        .soknad_in(&navn, &vagan)
        .await
        .unwrap()
        .unwrap()
        .verdi;
    let vedtak = served.store.vedtak_of(soknad.felles().id).await.unwrap();
    assert!(
        served
            .store
            .dokument(vedtak[0].id())
            .await
            .unwrap()
            .unwrap()
            .pdf
            .starts_with(b"%PDF-")
    );
    served.store.verify_journal().await.unwrap();
}

/// The pages for everybody.
const OPEN_PAGES: [&str; 9] = [
    "/kommuner",
    "/kommuner?sok=finnesikke",
    "/kommuner/1865",
    "/tall",
    "/kan-vi-soke",
    "/kan-vi-soke?fra=plasser&kommune=1865&antall=mange",
    "/kan-vi-soke?steg=svar&kommune=1865&antall=1&arbeid=sykehjem",
    "/varsel",
    "/demo/post",
];

#[tokio::test]
async fn every_page_is_accessible_and_fits_a_phone() {
    let served = serve(Stand::NestenVurdert).await;
    browser::journey("sidene", async |page| {
        let reise = Reise {
            page,
            url: served.url.clone(),
        };
        for path in [
            "/",
            "/?kommune=5037",
            "/logg-inn",
            "/regler",
            "/regler/IA-24",
            "/om",
            "/finnes-ikke",
        ] {
            reise.look_at(path).await;
        }
        for size in [browser::DESKTOP, PHONE] {
            reise.page.size(size).await;
            for path in OPEN_PAGES {
                reise.look_at(path).await;
                reise.page.expect_no_sideways_scroll().await;
            }
        }
        reise.page.size(browser::DESKTOP).await;
        for (who, paths) in [
            ("Levanger kommune", &["/oppgaver", "/brev"][..]),
            (
                "Sanna Saksbehandler",
                &[
                    "/oppgaver",
                    "/saker",
                    "/prioritering",
                    "/attestering",
                    "/hurtigtaster",
                ][..],
            ),
        ] {
            reise.log_in(who).await;
            for path in paths {
                reise.look_at(path).await;
            }
            reise.page.size(PHONE).await;
            for path in paths {
                reise.look_at(path).await;
                reise.page.expect_no_sideways_scroll().await;
            }
            reise.page.size(browser::DESKTOP).await;
            reise.log_out().await;
        }
    })
    .await;
}
