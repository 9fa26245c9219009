//! The parts of the journeys with agreements. Everything is done by keyboard, and questions are found by their words.

#![expect(clippy::unwrap_used, reason = "a journey fails by panicking")]

use regelverk::tid::Dato;
use sak::id::AvtaleId;
use testkit::browser::{DESKTOP, Key, PHONE};
use texts::nb;

use crate::reise::Reise;

/// How often Tab is pressed before a question counts as out of reach.
const TABS: usize = 200;

/// The kind of the control that has the focus, and the question it answers: for one of several choices the question
/// stands above the set.
const QUESTION: &str = "const e = document.activeElement; \
    const of = e.type === 'radio' ? e.closest('fieldset').querySelector('legend') : e.labels && e.labels[0]; \
    return [e.type || '', of ? of.textContent.replace(/\\s+/g, ' ').trim() : ''];";

/// What comes first in the browser's date fields: they follow its own language, not that of the page.
const DATE_ORDER: &str = "return new Intl.DateTimeFormat().formatToParts(new Date())[0].type;";

/// The fingerprint as it stands on the page.
const FINGERPRINT: &str = "return document.querySelector('.hj-avtrykk').textContent.trim();";

impl Reise {
    /// Checks the page where one is: that it fits a phone and a wide screen, and is accessible.
    pub async fn stop(&self) {
        for size in [PHONE, DESKTOP] {
            self.page.size(size).await;
            self.page.expect_no_sideways_scroll().await;
        }
        self.page.axe().await;
    }

    /// Moves the demonstration to any day.
    pub async fn go_to_day(&self, dato: Dato) {
        self.open("/logg-inn").await;
        self.answer(&nb().innlogging_dato_annen(), &dato.to_string())
            .await;
        self.page.follow(&nb().innlogging_dato_knapp()).await;
    }

    /// Answers a question: a date as `2024-02-29`, one of several choices or a text as it stands on the page.
    pub async fn answer(&self, question: &str, answer: &str) {
        let mut kind = self.question().await;
        let mut passed = Vec::new();
        while kind.1 != question {
            passed.push(kind.1);
            assert!(
                passed.len() < TABS,
                "`{question}` is not asked on {}: {passed:?}",
                self.page.path().await
            );
            self.page.tab().await;
            kind = self.question().await;
        }
        match kind.0.as_str() {
            "radio" => self.page.choose(answer).await,
            "date" => self.type_date(answer).await,
            "select-one" => self.page.type_text(answer).await,
            _ => {
                self.page.press_with(&[Key::Control], 'a').await;
                self.page.type_text(answer).await;
                assert_eq!(self.page.value().await, answer, "what stands in `{question}`");
            }
        }
    }

    async fn question(&self) -> (String, String) {
        let found = self.page.client().execute(QUESTION, Vec::new()).await.unwrap();
        let word = |index: usize| found[index].as_str().unwrap_or_default().to_owned();
        (word(0), word(1))
    }

    /// Types a date as the browser's own field takes it: day, month and year in the browser's order, without anything
    /// between.
    async fn type_date(&self, iso: &str) {
        let order = self.page.client().execute(DATE_ORDER, Vec::new()).await.unwrap();
        let [year, month, day] = iso.split('-').collect::<Vec<_>>().try_into().unwrap();
        let typed = match order.as_str().unwrap() {
            "month" => [month, day, year],
            _ => [day, month, year],
        };
        self.page.type_text(&typed.concat()).await;
        assert_eq!(self.page.value().await, iso, "the day in the field");
    }

    /// Somebody reads what waits for them, from their list of tasks, and signs it. Gives the fingerprint of what they
    /// saw.
    pub async fn sign(&self, navn: &str, size: (u32, u32)) -> String {
        let (page, t) = (&self.page, nb());
        page.size(size).await;
        self.log_in(navn).await;
        page.expect_no_sideways_scroll().await;
        page.follow(&t.avtaler_les_og_signer()).await;
        page.expect_no_sideways_scroll().await;
        page.axe().await;
        let seen = page.client().execute(FINGERPRINT, Vec::new()).await.unwrap();
        self.consent().await;
        page.expect_no_sideways_scroll().await;
        self.log_out().await;
        page.size(DESKTOP).await;
        seen.as_str().unwrap().to_owned()
    }

    /// Signs the text that is open.
    pub async fn consent(&self) {
        let (page, t) = (&self.page, nb());
        page.focus_containing(&t.signering_samtykke_for("")).await;
        page.space().await;
        page.follow(&t.avtaler_signer_knapp()).await;
    }

    /// All of them sign what waits for them, and all have seen the same.
    pub async fn all_sign(&self, names: &[&str]) {
        let mut seen = Vec::new();
        for navn in names {
            seen.push(self.sign(navn, DESKTOP).await);
        }
        seen.dedup();
        assert_eq!(seen.len(), 1, "all have signed the same: {seen:?}");
    }

    /// The municipality opens a form for an amendment from the agreement's page.
    pub async fn begin_amendment(&self, id: AvtaleId, kind: &str) {
        self.open(&format!("/avtaler/{id}")).await;
        self.page.activate(&nb().avtaler_endre_tittel()).await;
        self.page.follow(kind).await;
    }

    /// Fills in the form that is open, and proposes the amendment.
    pub async fn propose(&self, answers: &[(&str, &str)]) {
        for (question, answer) in answers {
            self.answer(question, answer).await;
        }
        self.page.follow(&nb().avtaler_endre_knapp()).await;
    }
}
