//! An agreement that all have signed.

use regelverk::tid::{Dato, Tidspunkt};
use serde::{Deserialize, Serialize};

use super::endring::{Endring, Endringsslag};
use super::{Felles, Forlop, Gjeldende, Innhold, Listetakmelding, Signatur, Utfylt, Vilkar};

/// An agreement that all have signed. It runs from the first day that it names, whenever it was signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inngatt {
    /// What never changes.
    pub felles: Felles,
    /// What was entered into. Amendments stand beside it.
    pub utfylt: Utfylt,
    /// The terms that were entered into.
    pub vilkar: Vilkar,
    /// Fingerprint of the text that was signed.
    pub avtrykk: String,
    /// The signatures, one for each party, in the order in which they came.
    pub signaturer: Vec<Signatur>,
    /// When the last party signed.
    pub inngatt: Tidspunkt,
    /// How many amendments have effect.
    pub versjon: u64,
    /// Amendments in the order in which they were proposed, with those that were withdrawn.
    pub endringer: Vec<Endring>,
    /// List ceilings that were raised since, in the order in which they were told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub listetak: Vec<Listetakmelding>,
}

impl Inngatt {
    /// The day from which the doctor has refund right: the first day, or that of the last signature if it came
    /// later.
    pub fn refusjon_fra(&self) -> Dato {
        self.vilkar.fra.max(self.inngatt.dato())
    }

    /// The last day that is registered to Helfo, as of a day: days gone by are settled, those after the agreement too,
    /// since somebody may have been paid for them or refused. `None` before the first day with refund right has
    /// passed.
    pub fn registrert(&self, today: Dato) -> Option<Dato> {
        let yesterday = today.plus_days(-1)?;
        (self.refusjon_fra() <= yesterday).then_some(yesterday)
    }

    /// Whether an amendment can still be signed on a day: it is open, builds on the agreement as it is, and its effect
    /// lies on days that are not registered. What a rule says is found out when the last one signs.
    pub fn can_be_signed(&self, endring: &Endring, today: Dato) -> bool {
        let corrects = matches!(endring.slag, Endringsslag::Rettelse { .. });
        let late = || {
            let virkning = endring.slag.virkning(&self.forlop());
            let registered = self.registrert(today);
            virkning.is_none_or(|virkning| registered.is_some_and(|last| virkning <= last))
        };
        endring.is_open() && endring.bygger_pa == self.versjon && (corrects || !late())
    }

    /// Amendments that have effect, in the order in which they took it.
    pub fn signed(&self) -> Vec<&Endring> {
        let mut signed: Vec<&Endring> = self
            .endringer
            .iter()
            .filter(|endring| endring.has_effect())
            .collect();
        signed.sort_by_key(|endring| endring.bygger_pa);
        signed
    }

    /// The whole course of the agreement with the amendments that have effect.
    pub fn forlop(&self) -> Forlop {
        let mut forlop = Forlop::begin(&self.vilkar, &self.utfylt.innhold);
        for endring in self.signed() {
            forlop.apply(endring.nr, &endring.slag);
        }
        forlop
    }

    /// What it says on a day of it, with the amendments that have effect: GPs, supervisor and share as they are then. The
    /// days are those that were agreed at signing, which is what the shortest time is judged by.
    pub fn innhold_on(&self, dato: Dato) -> Innhold {
        let forlop = self.forlop();
        Innhold {
            fastleger: forlop.fastleger_on(dato),
            veileder: forlop.veileder_on(dato),
            stillingsandel: Some(forlop.andel_on(dato)),
            ..self.utfylt.innhold.clone()
        }
    }

    /// What is in force on a day; `None` outside its days.
    pub fn on(&self, dato: Dato) -> Option<Gjeldende> {
        self.forlop().on(&self.felles.kommune, dato)
    }
}
