//! Notices to a municipality's mailbox: a letter, a question or a new deadline waits in Hjemmel. They say no more
//! than that, since a mailbox is read by many: the case number, by when to answer, and where.

use regelverk::tid::{Dato, Tidspunkt};
use sak::id::{KvoteplassId, SoknadId, TilbudId, VedtakId};
use sak::kvoteplass::svarfrist;
use sak::vedtak::Forslag;
use store::{Mail, Mailbox};
use texts::Tekst;

use crate::state::App;

/// What waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Venter {
    /// A letter with a decision.
    Vedtak(VedtakId),
    /// A letter that offers a place from the queue.
    Tilbud(TilbudId),
    /// A question in the case.
    Sporsmal(SoknadId),
    /// A new last day to answer the question in the case.
    Sporsmalsfrist(SoknadId),
    /// A new last day to answer the offer of a place.
    Plassfrist(KvoteplassId),
}

/// A notice, until the mailbox is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beskjed {
    venter: Venter,
    frist: Option<Dato>,
}

impl Beskjed {
    /// That something waits, and by when to answer if there is a date.
    pub fn new(venter: Venter, frist: Option<Dato>) -> Self {
        Self { venter, frist }
    }

    /// That the letter of a decision waits. Whoever gets a place must answer.
    pub fn decision(forslag: &Forslag, now: Tidspunkt) -> Self {
        let granted = !forslag.utfall.tildelt.is_empty();
        let frist = svarfrist(now.dato()).filter(|_| granted);
        Self::new(Venter::Vedtak(forslag.id), frist)
    }

    /// That the letter of an offer waits.
    pub fn offer(id: TilbudId, now: Tidspunkt) -> Self {
        Self::new(Venter::Tilbud(id), svarfrist(now.dato()))
    }

    /// The notice in the form of Norwegian of its mailbox.
    pub fn write(self, app: &App, mailbox: &Mailbox) -> Mail {
        let t = letters::tekst_for(mailbox.maalform);
        let (emne, first) = self.words(t, &mailbox.saksnummer);
        let mut paragraphs = vec![first];
        paragraphs.extend(self.frist.map(|frist| t.epost_kommune_svar_innen(t.dato(frist))));
        paragraphs.extend([
            t.epost_kommune_lenke(),
            app.absolute(&self.path()),
            t.epost_kommune_hvorfor(),
            t.epost_avsender(),
        ]);
        Mail {
            id: app.new_id(),
            slag: self.slag().into(),
            til: mailbox.adresse.clone(),
            emne,
            tekst: paragraphs.join("\n\n"),
            avmelding: None,
        }
    }

    /// The subject, and what waits.
    fn words(self, t: &Tekst, saksnummer: &str) -> (String, String) {
        match self.venter {
            Venter::Vedtak(_) | Venter::Tilbud(_) => (
                t.epost_kommune_brev_emne(saksnummer),
                t.epost_kommune_brev(saksnummer),
            ),
            Venter::Sporsmal(_) => (
                t.epost_kommune_sporsmal_emne(saksnummer),
                t.epost_kommune_sporsmal(saksnummer),
            ),
            Venter::Sporsmalsfrist(_) | Venter::Plassfrist(_) => (
                t.epost_kommune_frist_emne(saksnummer),
                t.epost_kommune_frist(saksnummer),
            ),
        }
    }

    /// The kind of letter, as the outbox names it.
    fn slag(self) -> &'static str {
        match self.venter {
            Venter::Vedtak(_) | Venter::Tilbud(_) => "kommune-brev",
            Venter::Sporsmal(_) => "kommune-sporsmal",
            Venter::Sporsmalsfrist(_) | Venter::Plassfrist(_) => "kommune-frist",
        }
    }

    /// Where it waits.
    fn path(self) -> String {
        match self.venter {
            Venter::Vedtak(id) => format!("/brev/{id}"),
            Venter::Tilbud(id) => format!("/tilbud/{id}"),
            Venter::Sporsmal(id) | Venter::Sporsmalsfrist(id) => format!("/soknad/{id}/foresporsel"),
            Venter::Plassfrist(id) => format!("/plasser/{id}"),
        }
    }
}
