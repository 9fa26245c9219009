//! All that the pages of a draft show, gathered once.

use regelverk::introduksjonsavtale::avtale::Signert;
use regelverk::introduksjonsavtale::ia28_parter;
use regelverk::introduksjonsavtale::varighet::{Avtaleplan, Grense, Plan, Varighet};
use regelverk::tid::Dato;
use regelverk::vurdering::{Utfall, Vurdering};
use sak::avtale::ramme::Medregnet;
use sak::avtale::{Avtale, Innhold, Mangel, Omgivelser, Ramme, Utkast, Vilkar};
use sak::id::AvtaleId;
use sak::kommune::Kommune;
use sak::kvoteplass::Kvoteplass;
use sak::legekontor::Legekontor;
use store::{Avtalesak, Lagringsmerke};

use super::mangler;
use super::steg::{Steg, asked_in};
use crate::access::Kommunebruker;
use crate::error::Feil;
use crate::state::App;

/// A draft with what stands around it, judged as it stands.
pub struct Bilde {
    /// The draft.
    pub utkast: Utkast,
    /// The last save.
    pub lagret: Option<Lagringsmerke>,
    /// The place.
    pub plass: Kvoteplass,
    /// How many frames the place has.
    pub perioder: u64,
    /// All agreements under the place.
    pub avtaler: Vec<Avtale>,
    /// The municipality.
    pub kommune: Kommune,
    /// Its GP offices.
    pub kontorer: Vec<Legekontor>,
    /// What the rules of today would say if all had signed.
    pub vurderinger: Vec<Vurdering>,
    /// Terms that it cannot be signed without.
    pub mangler: Vec<Mangel>,
}

/// An agreement that the municipality has opened.
pub enum Apnet {
    /// A draft.
    Utkast(Box<Bilde>),
    /// No draft any more.
    Videre,
}

/// Opens one of the municipality's own agreements.
pub async fn open(app: &App, bruker: &Kommunebruker, id: AvtaleId) -> Result<Apnet, Feil> {
    of(app, bruker, bruker.avtale(app, id).await?).await
}

/// All around an agreement that was read a moment ago.
pub async fn of(app: &App, bruker: &Kommunebruker, sak: Avtalesak) -> Result<Apnet, Feil> {
    let andre_aktive = app.store.andre_aktive(&sak.avtale).await?;
    let Avtale::Utkast(utkast) = sak.avtale else {
        return Ok(Apnet::Videre);
    };
    let felles = &utkast.felles;
    let plass = app.store.kvoteplass(felles.plass).await?.ok_or(Feil::NotFound)?;
    let under = app.store.avtaler_under(felles.plass).await?;
    let avtaler: Vec<Avtale> = under.into_iter().map(|sak| sak.avtale).collect();
    let kommune = app.store.kommune(&felles.kommune).await?.ok_or(Feil::NotFound)?;
    let kontorer = app.store.legekontorer(&felles.kommune).await?;
    let soknad = bruker.soknad(app, felles.soknad).await?;
    let perioder = soknad.verdi.sendt().and_then(|sendt| sendt.innhold.perioder);
    let around = Omgivelser {
        plass: &plass,
        avtaler: &avtaler,
        andre_aktive,
        registrert: None,
    };
    let innhold = &utkast.utfylt.innhold;
    // Before the first rulebook nothing is said; nothing can be sent then either.
    let judged = around.judge(felles, innhold, Signert::ALLE, app.today());
    let mut vurderinger = judged.unwrap_or_default();
    // It is judged as if all had signed, since whether they have is not for the draft. Nobody shall read that they have.
    vurderinger.retain(|one| !(one.id() == ia28_parter::REGEL.id && one.utfall() == Utfall::Oppfylt));
    let mangler = Vilkar::of(innhold).err().unwrap_or_default();
    Ok(Apnet::Utkast(Box::new(Bilde {
        lagret: sak.lagret,
        plass,
        perioder: perioder.unwrap_or(1),
        avtaler,
        kommune,
        kontorer,
        vurderinger,
        mangler,
        utkast,
    })))
}

impl Bilde {
    /// The id.
    pub const fn id(&self) -> AvtaleId {
        self.utkast.felles.id
    }

    /// What it says.
    pub const fn innhold(&self) -> &Innhold {
        &self.utkast.utfylt.innhold
    }

    /// Who saved it last, if that is somebody else.
    pub fn saved_by_other(&self, bruker: &Kommunebruker) -> Option<&str> {
        let saved = self.lagret.as_ref()?;
        (saved.av.id != bruker.aktor().id).then_some(saved.av.navn.as_str())
    }

    /// Whether nothing in the step stops the agreement.
    pub fn ferdig(&self, steg: Steg) -> bool {
        let missing = self
            .mangler
            .iter()
            .any(|mangel| mangler::place(*mangel).0 == steg);
        let stands = |one: &&Vurdering| one.blocks() || one.utfall() == Utfall::ManglerOpplysninger;
        let open = self
            .vurderinger
            .iter()
            .filter(stands)
            .any(|one| asked_in(one) == Some(steg));
        steg != Steg::Oppsummering && !missing && !open
    }

    /// The first step where something stops the agreement; the summary when none does.
    pub fn first_unfinished(&self) -> Steg {
        let open = |steg: &Steg| !self.ferdig(*steg);
        Steg::ALL.into_iter().find(open).unwrap_or(Steg::Oppsummering)
    }

    /// Whether its own days and share are known, and the share is one that can be agreed.
    pub fn is_timed(&self) -> bool {
        let least = self.ramme().map_or(0, |ramme| ramme.grense.stillingsandel_minst);
        let enough = self.innhold().stillingsandel.is_some_and(|share| share >= least);
        enough && this(self.innhold()).is_some()
    }

    /// The time of the frame: agreements that all have signed, and this one as soon as its days and share are known.
    /// `None` while nothing is.
    pub fn ramme(&self) -> Option<Ramme> {
        let felles = &self.utkast.felles;
        let own = |avtale: &&Avtale| avtale.felles().ramme == felles.ramme && avtale.felles().id != felles.id;
        let others = self.avtaler.iter().filter(own);
        let mut avtaler: Vec<Avtaleplan> = others.filter_map(|one| one.plan(Medregnet::Inngatte)).collect();
        avtaler.extend(this(self.innhold()));
        let fra: Dato = avtaler.iter().map(|avtale| avtale.fra).min()?;
        let (plan, grense) = (Plan { fra, avtaler }, Grense::of_frame(fra));
        let varighet = Varighet::compute(&plan, &grense);
        Some(Ramme {
            nummer: felles.ramme,
            plan,
            grense,
            varighet,
        })
    }
}

fn this(innhold: &Innhold) -> Option<Avtaleplan> {
    let (fra, til) = innhold.fra.zip(innhold.til).filter(|(fra, til)| fra <= til)?;
    Some(Avtaleplan::constant(
        String::new(),
        fra,
        til,
        innhold.stillingsandel?,
    ))
}
