//! All that the pages of one agreement show, gathered once.

use letters::avtale::avtalenummer;
use maud::{Markup, html};
use regelverk::introduksjonsavtale::avtale::{Signert, judge_plan};
use regelverk::regel::Regeldag;
use regelverk::tid::{Dato, Tidspunkt};
use regelverk::vurdering::Vurdering;
use sak::avtale::ramme::Medregnet;
use sak::avtale::{Avtale, Inngatt, Omgivelser, Part, Ramme, Utfylt};
use sak::id::{AvtaleId, Hpr};
use sak::kommune::Kommune;
use sak::kvoteplass::Kvoteplass;
use store::Avtalesak;
use texts::Tekst;

use super::stand::Stand;
use crate::access::{Avtaleinnsyn, Handling};
use crate::components::layout::Link;
use crate::error::Feil;
use crate::form::Felter;
use crate::pages::sporsmal::Sporsmal;
use crate::session::Innlogget;
use crate::side::Menypunkt;
use crate::state::App;

/// The number of signatures that a form was shown for.
const SIGNERT: &str = "signert";

/// An agreement with what stands around it.
pub struct Bilde {
    /// The agreement.
    pub avtale: Avtale,
    /// Its number under the application.
    pub nummer: u64,
    /// The case number of the application.
    pub saksnummer: String,
    /// The municipality.
    pub kommune: Kommune,
    /// The place.
    pub plass: Kvoteplass,
    /// The agreements under the place, this one among them.
    pub under: Vec<Avtalesak>,
    /// The state today.
    pub stand: Stand,
    /// Today.
    pub idag: Dato,
}

impl Bilde {
    /// Gathers it for somebody who sees it.
    ///
    /// # Errors
    /// Not found, or the database.
    pub async fn load(app: &App, innsyn: &Avtaleinnsyn, id: AvtaleId) -> Result<Self, Feil> {
        let Avtalesak { avtale, nummer, .. } = innsyn.avtale(app, id).await?;
        let felles = avtale.felles().clone();
        let kommune = app.store.kommune(&felles.kommune).await?.ok_or(Feil::NotFound)?;
        let plass = app.store.kvoteplass(felles.plass).await?.ok_or(Feil::NotFound)?;
        let soknad = app.store.soknad(felles.soknad).await?.ok_or(Feil::NotFound)?;
        let saksnummer = soknad.verdi.sendt().map(|sendt| sendt.saksnummer.clone());
        Ok(Self {
            stand: Stand::of(&avtale, app.today()),
            idag: app.today(),
            under: app.store.avtaler_under(plass.id).await?,
            saksnummer: saksnummer.unwrap_or_default(),
            avtale,
            nummer,
            kommune,
            plass,
        })
    }

    /// The same for the municipality whose agreement it is, and for nobody else.
    ///
    /// # Errors
    /// Not found, or the database.
    pub async fn owned(app: &App, innsyn: &Avtaleinnsyn, id: AvtaleId) -> Result<Self, Feil> {
        let bilde = Self::load(app, innsyn, id).await?;
        if innsyn.owns(&bilde.avtale) {
            Ok(bilde)
        } else {
            Err(Feil::Forbidden(Handling::Soke))
        }
    }

    /// How many signatures stand under it: what a form was shown for.
    pub fn signed_count(&self) -> usize {
        signed_count(&self.avtale)
    }

    /// The hidden field that says how many signatures there were when the form was shown.
    pub fn shown(&self) -> Markup {
        html! { input type="hidden" name=(SIGNERT) value=(self.signed_count()); }
    }

    /// Whether nobody has signed since the form was shown.
    pub fn is_as_shown(&self, felter: &Felter) -> bool {
        felter.number(SIGNERT) == Some(self.signed_count() as u64)
    }

    /// Those who have signed while others have not.
    pub fn signatories(&self) -> Vec<Part> {
        match &self.avtale {
            Avtale::TilSignering(venter) => venter.signaturer.iter().map(|one| one.part).collect(),
            _ => Vec::new(),
        }
    }

    /// A question about it.
    pub fn question<'a>(&self, app: &'a App, innlogget: &'a Innlogget, innhold: Question) -> Sporsmal<'a> {
        let t = app.tekst;
        let action = format!("{}/{}", self.href(), innhold.handling);
        Sporsmal {
            app,
            innlogget,
            aktiv: Menypunkt::Avtaler,
            vei: vec![
                Link::new(t.avtaler_tittel(), "/avtaler"),
                Link::new(self.nummertekst(), self.href()),
                Link::new(innhold.tittel.as_str(), action.as_str()),
            ],
            action,
            tilbake: self.href(),
            tittel: innhold.tittel,
            ingress: innhold.ingress,
            felter: innhold.felter,
            knapp: innhold.knapp,
        }
    }

    /// First and last day, as they are now.
    pub fn periode(&self) -> (Option<Dato>, Option<Dato>) {
        match self.signert() {
            Some(inngatt) => {
                let forlop = inngatt.forlop();
                (Some(forlop.fra), Some(forlop.til))
            }
            None => (self.utfylt().innhold.fra, self.utfylt().innhold.til),
        }
    }

    /// The id.
    pub const fn id(&self) -> AvtaleId {
        self.avtale.felles().id
    }

    /// The address.
    pub fn href(&self) -> String {
        super::href(self.id())
    }

    /// The number that people call it by.
    pub fn nummertekst(&self) -> String {
        avtalenummer(&self.saksnummer, self.nummer)
    }

    /// The title of its pages.
    pub fn tittel(&self, t: &Tekst) -> String {
        t.avtaler_tittel_en(self.nummertekst())
    }

    /// What was written, before any amendment.
    pub const fn utfylt(&self) -> &Utfylt {
        self.avtale.utfylt()
    }

    /// The agreement that all signed, also one that was cancelled afterwards.
    pub fn signert(&self) -> Option<&Inngatt> {
        match &self.avtale {
            Avtale::Kansellert(over) => over.inngatt.as_deref(),
            other => other.inngatt(),
        }
    }

    /// The agreement that all have signed.
    ///
    /// # Errors
    /// Not found, if they have not.
    pub fn inngatt(&self) -> Result<&Inngatt, Feil> {
        self.avtale.inngatt().ok_or(Feil::NotFound)
    }

    /// A doctor's name, with the number where there is none.
    pub fn navn(&self, hpr: Hpr) -> String {
        self.avtale
            .navn(hpr)
            .map_or_else(|| hpr.to_string(), str::to_owned)
    }

    /// What its documents are made from.
    pub fn brevsak(&self, app: &App) -> letters::avtale::Avtalesak<'_> {
        letters::avtale::Avtalesak {
            kommune: &self.kommune,
            saksnummer: &self.saksnummer,
            nummer: self.nummer,
            plass: self.plass.plass,
            demonstrasjon: app.is_demo(),
        }
    }

    /// What the rules say of it. One that waits for signatures is judged by the rules of today. One that all have signed
    /// is judged by those of the day it was entered into, or, when it has been amended, as it is on a day of it by the
    /// rules of that day.
    ///
    /// # Errors
    /// The database.
    pub async fn vurderinger(&self, app: &App, dato: Dato) -> Result<Vec<Vurdering>, Feil> {
        let (signert, dag, innhold) = match (&self.avtale, self.signert()) {
            (Avtale::TilSignering(venter), _) => {
                (venter.signert(), app.today(), venter.utfylt.innhold.clone())
            }
            (_, Some(inngatt)) => match self.amended_on(dato) {
                Some(dag) => (Signert::ALLE, dag, inngatt.innhold_on(dag)),
                None => (
                    Signert::ALLE,
                    inngatt.inngatt.dato(),
                    inngatt.utfylt.innhold.clone(),
                ),
            },
            _ => return Ok(Vec::new()),
        };
        let avtaler = self.entered_before(self.signert().map(|inngatt| inngatt.inngatt));
        let omgivelser = Omgivelser {
            plass: &self.plass,
            avtaler: &avtaler,
            andre_aktive: app.store.andre_aktive(&self.avtale).await?,
            registrert: None,
        };
        let judged = omgivelser.judge(self.avtale.felles(), &innhold, signert, dag);
        let mut judged = judged.unwrap_or_default();
        if self.signert().is_some() && self.amended_on(dato).is_some() {
            self.put_time(&mut judged, dag);
        }
        Ok(judged)
    }

    /// The day on which an amended agreement is judged: the day that is asked for, or the nearest one of it. `None` if
    /// it was never amended.
    pub fn amended_on(&self, dato: Dato) -> Option<Dato> {
        let inngatt = self.signert().filter(|inngatt| inngatt.versjon > 0)?;
        let forlop = inngatt.forlop();
        Some(dato.clamp(forlop.fra, forlop.til.max(forlop.fra)))
    }

    /// The rules of time, with changes of share and leave, in place of those that know one share only.
    fn put_time(&self, judged: &mut [Vurdering], dag: Dato) {
        let avtaler: Vec<Avtale> = self.under.iter().map(|sak| sak.avtale.clone()).collect();
        let ramme = Ramme::of(&avtaler, self.avtale.felles().ramme, Medregnet::Inngatte);
        let (Some(ramme), Some(dag)) = (ramme, Regeldag::new(dag)) else {
            return;
        };
        for verdict in judge_plan(&ramme.plan, dag) {
            if let Some(old) = judged.iter_mut().find(|old| old.id() == verdict.id()) {
                *old = verdict;
            }
        }
    }

    /// The agreements under the place that all had signed before a moment; all of them without one.
    fn entered_before(&self, at: Option<Tidspunkt>) -> Vec<Avtale> {
        let entered = self.under.iter().map(|sak| &sak.avtale).filter(|other| {
            let entered = other.inngatt().map(|inngatt| inngatt.inngatt);
            entered.is_some_and(|entered| at.is_none_or(|at| entered < at))
        });
        entered.cloned().collect()
    }

    /// A party in words.
    pub fn part(&self, t: &Tekst, part: Part) -> String {
        match part {
            Part::Kommune => t.avtaler_part_kommune(self.kommune.navn.as_str()),
            Part::Lis(hpr) => t.avtaler_part_lis(self.navn(hpr)),
            Part::Fastlege(hpr) => t.avtaler_part_fastlege(self.navn(hpr)),
        }
    }
}

/// What is asked about an agreement.
pub struct Question {
    /// The last part of the address.
    pub handling: String,
    /// The question.
    pub tittel: String,
    /// What it means.
    pub ingress: String,
    /// The fields.
    pub felter: Markup,
    /// The button that does it.
    pub knapp: String,
}

/// How many signatures stand under an agreement.
pub fn signed_count(avtale: &Avtale) -> usize {
    match avtale {
        Avtale::TilSignering(venter) => venter.signaturer.len(),
        Avtale::Inngatt(inngatt) => inngatt.signaturer.len(),
        Avtale::Utkast(_) | Avtale::Avsluttet(_) | Avtale::Kansellert(_) => 0,
    }
}
