//! The parts of the journey from application to letter. Everything is done by keyboard, and what is on the screen is what is looked for.

#![expect(clippy::unwrap_used, reason = "a journey fails by panicking")]

use testkit::browser::{DESKTOP, Key, PHONE, Page};
use texts::nb;

/// Somebody at a keyboard.
pub struct Reise {
    /// The browser.
    pub page: Page,
    /// The address of the application, without a slash at the end.
    pub url: String,
}

impl Reise {
    /// Opens a page.
    pub async fn open(&self, path: &str) {
        self.page.open(&format!("{}{path}", self.url)).await;
    }

    /// Opens a page and checks it.
    pub async fn look_at(&self, path: &str) {
        self.open(path).await;
        self.page.axe().await;
    }

    /// Checks the page that is open, on a phone and on a wide screen.
    pub async fn look_here(&self) {
        for size in [PHONE, DESKTOP] {
            self.page.size(size).await;
            self.page.axe().await;
            self.page.expect_no_sideways_scroll().await;
        }
    }

    /// Logs in as somebody of the demonstration, by name.
    pub async fn log_in(&self, navn: &str) {
        self.open("/logg-inn").await;
        let t = nb();
        self.page
            .follow(&format!(
                "{} {}",
                t.innlogging_velg(),
                t.innlogging_velg_navn(navn)
            ))
            .await;
        assert_eq!(self.page.path().await, "/oppgaver");
    }

    /// Logs out.
    pub async fn log_out(&self) {
        self.page.follow(&nb().komponent_logg_ut()).await;
        assert_eq!(self.page.path().await, "/");
    }

    /// Moves the demonstration's date.
    pub async fn go_to_date(&self, dato: &str) {
        self.open("/logg-inn").await;
        let t = nb();
        self.page
            .select(&t.innlogging_dato_ledetekst(), &t.innlogging_dato_etter(dato))
            .await;
        self.page.follow(&t.innlogging_dato_knapp()).await;
    }

    /// Fills in the application for one place and sends it.
    pub async fn apply(&self) {
        let (page, t) = (&self.page, nb());
        page.axe().await;
        page.focus_containing(&t.soknad_oppgave_begynn()).await;
        page.enter_and_wait().await;
        page.axe().await;

        // The register knows the municipality, so the first step asks nothing. Another number than one asks
        // how many, not whether.
        page.fill(&t.soknad_felt_antall(), "2").await;
        page.expect_text(&t.soknad_felt_antall_hovedformal()).await;
        page.focus(&t.soknad_felt_antall_hovedformal()).await;
        assert_eq!(page.value().await, "", "nobody has said how many");
        page.fill(&t.soknad_felt_antall_hovedformal(), "3").await;
        page.fill(&t.soknad_felt_behov(), "3").await;
        page.check(&t.soknad_arbeid_sykehjem()).await;
        page.axe().await;
        page.follow(&t.soknad_neste()).await;

        page.choose(&t.soknad_valg_en_periode()).await;
        page.fill(&t.soknad_felt_stillingsandel(), "80").await;
        page.fill(&t.soknad_felt_antall_knyttet_til_alis(), "0").await;
        page.axe().await;
        page.follow(&t.soknad_neste()).await;

        page.fill(&t.soknad_felt_pasientgrunnlag(), "900").await;
        page.axe().await;
        page.follow(&t.soknad_neste()).await;

        // More places for the main purpose than places: the summary says so, and nothing was lost.
        page.expect_text(&t.oppsummering_tittel()).await;
        page.axe().await;
        page.follow(&t.oppsummering_send()).await;
        page.axe().await;
        page.follow(&t.soknad_rett_antall_hovedformal_hoyst()).await;
        page.fill(&t.soknad_felt_antall_hovedformal(), "2").await;
        for _ in 0..3 {
            page.follow(&t.soknad_neste()).await;
        }
        page.follow(&t.oppsummering_send()).await;
        page.expect_text(&t.kvittering_tittel()).await;
        page.axe().await;
    }

    /// Assesses everything that waits; says how many there were.
    pub async fn assess_all(&self) -> usize {
        let mut count = 0;
        loop {
            self.open("/saker?tilstand=sendt").await;
            self.page.axe().await;
            let Some(name) = self.first_case().await else {
                return count;
            };
            self.page.follow(&name).await;
            self.page.axe().await;
            self.assess().await;
            count += 1;
            assert!(count < 40, "the queue never ends");
        }
    }

    /// The first case in the queue, by the name of its link.
    async fn first_case(&self) -> Option<String> {
        let script = "const a = document.querySelector('table a[href^=\"/saker/\"]'); \
                      return a ? a.textContent.trim() : null;";
        let found = self.page.client().execute(script, Vec::new()).await.ok()?;
        found.as_str().map(str::to_owned)
    }

    /// Answers what must be answered on the case that is open, and recommends it.
    pub async fn assess(&self) {
        let (page, t) = (&self.page, nb());
        let text = page.text().await;
        if text.contains(&t.sak_begrunnelse_likevel()) {
            page.fill(
                &t.sak_begrunnelse_likevel(),
                "Legen får pasienter fra flere fastleger.",
            )
            .await;
        }
        page.fill(&t.sak_begrunnelse(), "Plassene gjelder leger ved sykehjemmet.")
            .await;
        if text.contains(&t.sak_beslutning_sperret()) {
            page.fill(
                &t.sak_farre_begrunnelse(),
                "Kommunen er ikke utdanningsvirksomhet.",
            )
            .await;
            page.select(&t.sak_beslutning(), &t.sak_innstilling_ikke()).await;
        } else {
            page.focus(&t.sak_beslutning()).await;
            page.press(Key::Down).await;
        }
        page.follow(&t.sak_lagre_innstilling()).await;
        page.axe().await;
    }
}

impl Reise {
    /// Chooses between the places that are equal across the cut: as many as there is room for.
    pub async fn decide_ties(&self) {
        let (page, t) = (&self.page, nb());
        self.open("/prioritering").await;
        page.axe().await;
        let boxes = self.names("input[type=checkbox][id^=valgt-]").await;
        assert!(boxes.len() > 1, "places are equal across the cut");
        let text = page.text().await;
        let room = (1..boxes.len())
            .find(|room| text.contains(&t.prioritering_likt_tittel(boxes.len(), *room)))
            .unwrap();
        for name in &boxes[..room] {
            page.check(name).await;
        }
        // Without a reason nothing is saved, and the boxes stay ticked.
        page.follow(&t.prioritering_likt_lagre()).await;
        page.expect_text(&t.prioritering_feil_begrunnelse()).await;
        page.axe().await;
        page.fill(
            &t.prioritering_likt_begrunnelse(),
            "Lang vei til andre legekontor som utdanner.",
        )
        .await;
        page.follow(&t.prioritering_likt_lagre()).await;
        page.expect_text(&t.prioritering_kvittert_valgt()).await;
        page.axe().await;
    }

    /// The accessible names of the labelled controls that a selector finds.
    async fn names(&self, selector: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll(arguments[0])]\
                      .map(box => box.labels[0].textContent.replace(/\\s+/g, ' ').trim());";
        let found = self
            .page
            .client()
            .execute(script, vec![selector.into()])
            .await
            .unwrap();
        found
            .as_array()
            .unwrap()
            .iter()
            .map(|name| name.as_str().unwrap().to_owned())
            .collect()
    }

    /// Sends the ranking for approval.
    pub async fn send_for_approval(&self) {
        self.page.follow(&nb().prioritering_send()).await;
        self.page.expect_text(&nb().prioritering_kvittert_sendt()).await;
        self.page.axe().await;
    }

    /// Approves the first proposal, after having looked at its letter.
    pub async fn approve_one(&self) {
        let (page, t) = (&self.page, nb());
        self.open("/attestering").await;
        page.axe().await;
        let script = "return document.querySelector('table a[href^=\"/attestering/\"]').textContent.trim();";
        let name = page.client().execute(script, Vec::new()).await.unwrap();
        page.follow(name.as_str().unwrap()).await;
        page.axe().await;
        page.expect_text(&t.attestering_kontroll_uendret()).await;
        page.follow(&t.attestering_godkjenn()).await;
        page.axe().await;
    }

    /// Approves everything that still waits, at one go.
    pub async fn approve_the_rest(&self, count: usize) {
        let (page, t) = (&self.page, nb());
        self.open("/attestering").await;
        page.focus_containing(&t.attestering_godkjenn_alle()).await;
        page.enter_and_wait().await;
        page.axe().await;
        page.follow(&t.attestering_alle_ja(count)).await;
        page.axe().await;
        self.open("/attestering").await;
        page.expect_text(&t.attestering_tom()).await;
    }

    /// The municipality's letter: the decisive rule, its source, and that there is no appeal.
    pub async fn read_the_letter(&self) {
        let (page, t) = (&self.page, nb());
        self.open("/brev").await;
        page.axe().await;
        let script = "return document.querySelector('main a[href^=\"/brev/\"]').textContent.trim();";
        let name = page.client().execute(script, Vec::new()).await.unwrap();
        page.follow(name.as_str().unwrap()).await;
        page.axe().await;
        page.expect_text("IA-41").await;
        page.expect_text(&t.dokument_s2_navn()).await;
        page.expect_text("klage").await;
    }
}
