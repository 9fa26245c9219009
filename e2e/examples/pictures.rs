//! Pictures of every page, at 1280 and 390 pixels, in `target/screenshots`; the ones that the documentation
//! shows are copied to `docs/pictures`. Run with `cargo run -p e2e --example pictures` from the top folder.

#![expect(
    clippy::unwrap_used,
    reason = "a tool for developers: it stops at the first fault"
)]

use demo::Stand;
use sak::id::{Kommunenummer, UtlysningNavn};
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
    })
    .await;
    for (name, file) in SHOWN {
        let taken = format!("target/screenshots/{name}-{}.png", DESKTOP.0);
        std::fs::copy(taken, format!("docs/pictures/{file}")).unwrap();
    }
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
