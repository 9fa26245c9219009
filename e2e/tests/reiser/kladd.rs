//! The draft as people write it: two at once, on a phone, and with a login that runs out. Nothing is lost, nothing
//! is overwritten in silence.

use demo::Stand;
use e2e::reise::Reise;
use e2e::{Served, serve};
use regelverk::tid::{Dato, Tidspunkt};
use sak::aktor::{Aktor, Rolle};
use sak::id::Kommunenummer;
use sak::soknad::{Soknad, Steg};
use testkit::browser::{self, PHONE};
use texts::nb;

/// Somebody else at the municipality that has not applied.
const COLLEAGUE: &str = "Ola Oppdiktet";

async fn with_colleague() -> Served {
    let served = serve(Stand::NestenVurdert).await;
    let ola = Aktor {
        id: "ola".into(),
        navn: COLLEAGUE.into(),
        rolle: Rolle::Kommune,
        kommune: Kommunenummer::parse(demo::KOMMUNE_UTEN_SOKNAD),
        hpr: None,
    };
    served.store.save_brukere(&[ola]).await.unwrap();
    served
}

/// Ends every login, as time does.
async fn end_logins(served: &Served) {
    let later = Tidspunkt::in_norway(Dato::constant(2900, 1, 1), 0, 0).unwrap();
    served.store.delete_expired_sesjoner(later).await.unwrap();
}

/// Begins an application and gives the address of the draft.
async fn begin(reise: &Reise) -> String {
    reise.page.focus_containing(&nb().soknad_oppgave_begynn()).await;
    reise.page.enter_and_wait().await;
    let path = reise.page.path().await;
    path.rsplit_once('/').unwrap().0.to_owned()
}

/// Waits until a step has been saved so often. The page tells the minute only, so it cannot tell one save from the
/// one before.
async fn expect_saved(served: &Served, draft: &str, steg: Steg, versjon: u64) {
    let id = draft.strip_prefix("/soknad/").unwrap().parse().unwrap();
    for _ in 0..600 {
        if let Soknad::Kladd(kladd) = served.store.soknad(id).await.unwrap().unwrap().verdi
            && kladd.step(steg).versjon >= versjon
        {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("{steg:?} was not saved {versjon} times");
}

#[tokio::test]
async fn two_people_write_one_draft() {
    let served = with_colleague().await;
    let t = nb();
    browser::journey("kladd-en", async |page| {
        let vagan = Reise {
            page,
            url: served.url.clone(),
        };
        vagan.log_in("Vågan kommune").await;
        let draft = begin(&vagan).await;
        browser::journey("kladd-to", async |page| {
            let ola = Reise {
                page,
                url: served.url.clone(),
            };
            ola.page.size(PHONE).await;
            ola.log_in(COLLEAGUE).await;

            // Different steps: both are kept.
            vagan.open(&format!("{draft}/legene")).await;
            ola.open(&format!("{draft}/plassene")).await;
            vagan.page.fill(&t.soknad_felt_antall(), "2").await;
            ola.page.choose(&t.soknad_valg_to_perioder()).await;
            expect_saved(&served, &draft, Steg::Legene, 1).await;
            expect_saved(&served, &draft, Steg::Plassene, 1).await;

            // The same step: the second is told, and sees both versions.
            ola.open(&format!("{draft}/legene")).await;
            ola.page.focus(&t.soknad_felt_antall()).await;
            assert_eq!(ola.page.value().await, "2", "what the other wrote is there");
            vagan.page.fill(&t.soknad_felt_behov(), "4").await;
            vagan.page.follow(&t.soknad_neste()).await;
            ola.page.fill(&t.soknad_felt_behov(), "7").await;
            ola.page.expect_text(&t.soknad_kollisjon_se_begge()).await;
            ola.page.axe().await;
            ola.page.follow(&t.soknad_kollisjon_se_begge()).await;
            ola.page
                .expect_text(&t.soknad_kollisjon_tittel("Vågan kommune"))
                .await;
            ola.page.expect_text(&t.soknad_kollisjon_ulikt()).await;
            ola.page.expect_no_sideways_scroll().await;
            ola.page.axe().await;
            ola.page.follow(&t.soknad_kollisjon_lagre()).await;

            vagan.open(&format!("{draft}/legene")).await;
            vagan.page.focus(&t.soknad_felt_behov()).await;
            assert_eq!(vagan.page.value().await, "7", "what was chosen stands");
            vagan.page.focus(&t.soknad_felt_antall()).await;
            assert_eq!(vagan.page.value().await, "2", "the rest of the step is kept");
            vagan.open(&format!("{draft}/plassene")).await;
            vagan.page.axe().await;
        })
        .await;
    })
    .await;
}

/// Logs in anew in the tab that the page opened, and comes back.
async fn log_in_in_new_tab(reise: &Reise, link: &str) {
    let client = reise.page.client();
    let here = client.window().await.unwrap();
    reise.page.focus(link).await;
    reise.page.enter().await;
    let there = loop {
        let windows = client.windows().await.unwrap();
        if let Some(there) = windows.into_iter().find(|window| *window != here) {
            break there;
        }
    };
    client.switch_to_window(there).await.unwrap();
    let t = nb();
    let name = format!(
        "{} {}",
        t.innlogging_velg(),
        t.innlogging_velg_navn("Vågan kommune")
    );
    reise.page.follow(&name).await;
    client.close_window().await.unwrap();
    client.switch_to_window(here).await.unwrap();
}

#[tokio::test]
async fn a_login_that_runs_out_leads_back_to_the_same_text() {
    let served = with_colleague().await;
    let t = nb();
    browser::journey("utlogget", async |page| {
        let reise = Reise {
            page,
            url: served.url.clone(),
        };
        reise.page.size(PHONE).await;
        reise.log_in("Vågan kommune").await;
        let draft = begin(&reise).await;
        let step = format!("{draft}/legene");

        // With scripts: the line that tells of saving says what to do, and saving goes on by itself.
        reise.open(&step).await;
        end_logins(&served).await;
        reise.page.fill(&t.soknad_felt_antall(), "3").await;
        reise.page.expect_text(&t.soknad_autolagring_utlogget()).await;
        reise.page.axe().await;
        log_in_in_new_tab(&reise, &t.soknad_autolagring_logg_inn()).await;
        reise.page.fill(&t.soknad_felt_antall(), "4").await;
        expect_saved(&served, &draft, Steg::Legene, 1).await;
        reise.page.follow(&t.soknad_neste()).await;

        // Without: the page that answers holds the text.
        reise.page.scripts(false).await;
        reise.open(&step).await;
        reise.page.fill(&t.soknad_felt_antall(), "5").await;
        end_logins(&served).await;
        reise.page.follow(&t.soknad_neste()).await;
        reise.page.expect_text(&t.soknad_utlogget_tittel()).await;
        reise.page.expect_no_sideways_scroll().await;
        reise.page.axe().await;
        log_in_in_new_tab(&reise, &t.soknad_utlogget_logg_inn()).await;
        reise.page.follow(&t.soknad_utlogget_lagre()).await;
        reise.page.expect_text(&t.soknad_gammelt_tittel()).await;
        assert_eq!(reise.page.path().await, step, "the same place");
        reise.page.focus(&t.soknad_felt_antall()).await;
        assert_eq!(reise.page.value().await, "5", "the same text");
        reise.page.axe().await;
        reise.page.follow(&t.soknad_neste()).await;
        reise.open(&step).await;
        reise.page.focus(&t.soknad_felt_antall()).await;
        assert_eq!(reise.page.value().await, "5");
    })
    .await;
}
