//! An assignment that waits for its answer.

use regelverk::sporsmal;
use regelverk::tid::Dato;
use serde::{Deserialize, Serialize};

use super::{
    Besvart, Innhold, LONGEST_LINE, LONGEST_TEXT, OppdragFeil, Purring, Svar, Utsettelse, text, text_if,
};
use crate::hendelse::{Hendelse, Kjede, Slag};
use crate::id::OppdragId;

/// Received, or being worked on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Apent {
    /// The id.
    pub id: OppdragId,
    /// What is asked.
    pub innhold: Innhold,
    /// The last day to answer, as it is now.
    pub frist: Dato,
    /// The day somebody began; `None` if nobody has.
    pub arbeid_fra: Option<Dato>,
    /// Every later deadline, in order.
    pub utsettelser: Vec<Utsettelse>,
    /// Every reminder, in order.
    pub purringer: Vec<Purring>,
}

impl Apent {
    /// Registers an assignment.
    ///
    /// # Errors
    /// Says which field is wrong.
    pub fn register(id: OppdragId, innhold: Innhold, frist: Dato) -> Result<(Self, Hendelse), OppdragFeil> {
        let innhold = checked(innhold)?;
        if innhold.gitt.is_some_and(|gitt| frist < gitt) {
            return Err(OppdragFeil::Frist);
        }
        let apent = Self {
            id,
            innhold,
            frist,
            arbeid_fra: None,
            utsettelser: Vec::new(),
            purringer: Vec::new(),
        };
        let event = apent.event(Slag::OppdragRegistrert, &apent);
        Ok((apent, event))
    }

    /// Corrects what was registered. The deadline is moved with [`Self::extend`] alone, since that takes a reason.
    ///
    /// # Errors
    /// Says which field is wrong.
    pub fn change(mut self, innhold: Innhold) -> Result<(Self, Hendelse), OppdragFeil> {
        let innhold = checked(innhold)?;
        if innhold.gitt.is_some_and(|gitt| self.frist < gitt) {
            return Err(OppdragFeil::Frist);
        }
        self.innhold = innhold;
        let event = self.event(Slag::OppdragEndret, &self.innhold);
        Ok((self, event))
    }

    /// Somebody begins.
    ///
    /// # Errors
    /// If somebody has begun already.
    pub fn begin(mut self, today: Dato) -> Result<(Self, Hendelse), OppdragFeil> {
        if self.arbeid_fra.is_some() {
            return Err(OppdragFeil::Tilstand);
        }
        self.arbeid_fra = Some(today);
        let event = self.event(Slag::OppdragPabegynt, &today);
        Ok((self, event))
    }

    /// Moves the deadline to a later day, with the reason.
    ///
    /// # Errors
    /// If the day is not later, or the reason is missing.
    pub fn extend(mut self, til: Dato, grunn: &str) -> Result<(Self, Hendelse), OppdragFeil> {
        if til <= self.frist {
            return Err(OppdragFeil::NyFrist);
        }
        let utsettelse = Utsettelse {
            fra: self.frist,
            til,
            grunn: text(grunn, LONGEST_TEXT, OppdragFeil::Grunn)?,
        };
        let event = self.event(Slag::OppdragUtsatt, &utsettelse);
        self.frist = til;
        self.utsettelser.push(utsettelse);
        Ok((self, event))
    }

    /// Registers a reminder from the ministry.
    ///
    /// # Errors
    /// If the day has not come or is before the assignment, or nothing is said of what the reminder said.
    pub fn remind(mut self, dato: Dato, merknad: &str, today: Dato) -> Result<(Self, Hendelse), OppdragFeil> {
        self.in_time(dato, today)?;
        let purring = Purring {
            dato,
            merknad: text(merknad, LONGEST_TEXT, OppdragFeil::Grunn)?,
        };
        let event = self.event(Slag::OppdragPurret, &purring);
        self.purringer.push(purring);
        Ok((self, event))
    }

    /// Answers it.
    ///
    /// # Errors
    /// Says which field is wrong.
    pub fn answer(self, svar: Svar, today: Dato) -> Result<(Besvart, Hendelse), OppdragFeil> {
        self.in_time(svar.dato, today)?;
        if svar.sporsmal.iter().any(|kode| sporsmal::find(kode).is_none()) {
            return Err(OppdragFeil::Sporsmal);
        }
        let svar = Svar {
            sammendrag: text(&svar.sammendrag, LONGEST_TEXT, OppdragFeil::Sammendrag)?,
            referanse: text_if(svar.referanse.as_deref(), LONGEST_LINE, OppdragFeil::Referanse)?,
            ..svar
        };
        let event = self.event(Slag::OppdragBesvart, &svar);
        Ok((Besvart { apent: self, svar }, event))
    }

    /// The chain of its journal lines.
    pub fn kjede(&self) -> Kjede {
        Kjede::Oppdrag(self.id)
    }

    fn event(&self, slag: Slag, details: &impl Serialize) -> Hendelse {
        Hendelse::new(self.kjede(), slag, details)
    }

    fn in_time(&self, dato: Dato, today: Dato) -> Result<(), OppdragFeil> {
        let before = self.innhold.gitt.is_some_and(|gitt| dato < gitt);
        if before || dato > today {
            return Err(OppdragFeil::Dato);
        }
        Ok(())
    }
}

fn checked(mut innhold: Innhold) -> Result<Innhold, OppdragFeil> {
    innhold.tittel = text(&innhold.tittel, LONGEST_LINE, OppdragFeil::Tittel)?;
    let annet = text_if(innhold.kilde.annet.as_deref(), LONGEST_LINE, OppdragFeil::Kilde)?;
    // One document, not two.
    innhold.kilde.annet = annet.filter(|_| innhold.kilde.dokument.is_none());
    if innhold.kilde.dokument.is_none() && innhold.kilde.annet.is_none() {
        return Err(OppdragFeil::Kilde);
    }
    innhold.kilde.punkt = text(&innhold.kilde.punkt, LONGEST_LINE, OppdragFeil::Punkt)?;
    innhold.ansvarlig = text_if(innhold.ansvarlig.as_deref(), LONGEST_LINE, OppdragFeil::Ansvarlig)?;
    Ok(innhold)
}
