//! Pictures of every page, at 1280 and 390 pixels, in `target/screenshots`; the ones that the documentation
//! shows are copied to `docs/pictures` (make them smaller with `convert in +dither -colors 64 PNG8:out`). Run with `cargo run -p e2e --example pictures` from the top folder.

#![expect(
    clippy::unwrap_used,
    reason = "a tool for developers: it stops at the first fault"
)]

use demo::Stand;
use e2e::reise::Reise;
use sak::id::{Kommunenummer, UtlysningNavn};
use store::Store;
use testkit::browser::{self, DESKTOP, PHONE, Page};
use texts::nb;

/// The name of a picture, and the file in the documentation that it becomes.
const SHOWN: [(&str, &str); 3] = [
    ("sak", "sak.png"),
    ("prioritering", "prioritering.png"),
    ("forside", "forside.png"),
];

#[tokio::main]
async fn main() {
    let served = e2e::serve(Stand::NestenVurdert).await;
    let navn = UtlysningNavn::parse(demo::UTLYSNING).unwrap();
    let levanger = Kommunenummer::parse("5037").unwrap();
    let sak = served
        .store
        .soknad_in(&navn, &levanger)
        .await
        .unwrap()
        .unwrap()
        .verdi
        .felles()
        .id;
    let sak = format!("/saker/{sak}");
    let url = served.url.clone();
    browser::journey("pictures", async |page| {
        take(
            &page,
            &url,
            &[
                ("forside", "/?kommune=1865"),
                ("logg-inn", "/logg-inn"),
                ("regler", "/regler"),
                ("regel", "/regler/IA-24"),
            ],
        )
        .await;
        log_in(&page, &url, "Sanna Saksbehandler").await;
        take(
            &page,
            &url,
            &[
                ("oppgaver", "/oppgaver"),
                ("saker", "/saker"),
                ("sak", &sak),
                ("prioritering", "/prioritering"),
                ("attestering", "/attestering"),
            ],
        )
        .await;
        let reise = Reise {
            page,
            url: url.clone(),
        };
        decide(&reise, &served.store, &navn).await;
    })
    .await;
    for (name, file) in SHOWN {
        let taken = format!("target/screenshots/{name}-{}.png", DESKTOP.0);
        std::fs::copy(taken, format!("docs/pictures/{file}")).unwrap();
    }
}

/// Goes on until the letters are out, and takes the pages that only then have something to show.
async fn decide(reise: &Reise, store: &Store, navn: &UtlysningNavn) {
    reise.go_to_date("16. mars 2022").await;
    reise.assess_all().await;
    reise.decide_ties().await;
    reise.send_for_approval().await;
    reise.log_out().await;
    reise.log_in("Atle Attestant").await;
    let waiting = store.vedtak_in(navn).await.unwrap();
    let one = format!("/attestering/{}", waiting[0].id());
    take(
        &reise.page,
        &reise.url,
        &[("attestering-liste", "/attestering"), ("attestering-ett", &one)],
    )
    .await;
    reise.open("/attestering").await;
    reise.approve_one().await;
    reise.approve_the_rest(waiting.len() - 1).await;
    for vedtak in store.vedtak_in(navn).await.unwrap() {
        let slag = vedtak.forslag().utfall.slag.word();
        let brev = store.dokument(vedtak.id()).await.unwrap().unwrap();
        std::fs::write(format!("target/screenshots/brev-{slag}.pdf"), brev.pdf).unwrap();
    }
    reise.log_out().await;
    reise.log_in("Levanger kommune").await;
    take(
        &reise.page,
        &reise.url,
        &[("brev", "/brev"), ("oppgaver-kommune", "/oppgaver")],
    )
    .await;
}

async fn log_in(page: &Page, url: &str, navn: &str) {
    page.open(&format!("{url}/logg-inn")).await;
    page.follow(&format!(
        "{} {}",
        nb().innlogging_velg(),
        nb().innlogging_velg_navn(navn)
    ))
    .await;
}

async fn take(page: &Page, url: &str, pages: &[(&str, &str)]) {
    for size in [DESKTOP, PHONE] {
        page.size(size).await;
        for (name, path) in pages {
            page.open(&format!("{url}{path}")).await;
            page.picture(name).await;
        }
    }
    page.size(DESKTOP).await;
}
