//! Proposing, signing and withdrawing amendments.

use regelverk::tid::Tidspunkt;
use serde_json::json;

use super::{Endring, EndringFeil, Endringsslag, Stand};
use crate::aktor::Aktor;
use crate::avtale::part::{self, Part, Signatur};
use crate::avtale::{Avsluttet, Inngatt, Omgivelser, avtrykk};
use crate::hendelse::{Hendelse, Slag};

impl Inngatt {
    /// Proposes an amendment. `expected` is the version that was shown. It has no effect before all those that it
    /// touches have signed.
    ///
    /// # Errors
    /// If another amendment has taken effect since, or it cannot be.
    pub fn propose(
        mut self,
        expected: u64,
        slag: Endringsslag,
        omgivelser: &Omgivelser<'_>,
        av: &Aktor,
        now: Tidspunkt,
    ) -> Result<(Self, Hendelse), EndringFeil> {
        if expected != self.versjon {
            return Err(EndringFeil::Kollisjon(self.versjon));
        }
        let nr = self.endringer.len() as u64 + 1;
        let after = self.with(nr, &slag, omgivelser)?;
        let endring = Endring {
            nr,
            bygger_pa: self.versjon,
            parter: slag.parter(&self.forlop(), &after),
            avtrykk: avtrykk::of_endring(&self.avtrykk, self.versjon, nr, &slag),
            slag,
            signaturer: Vec::new(),
            av: av.clone(),
            foreslatt: now,
            stand: Stand::Apen,
        };
        let hendelse = self.told(Slag::AvtaleendringForeslatt, &endring);
        self.endringer.push(endring);
        Ok((self, hendelse))
    }

    /// Signs an amendment for a party. With the last signature it has effect, if it still can be.
    ///
    /// # Errors
    /// If it is not open, another has taken effect since it was proposed, the signature is not taken, or it is the
    /// last one and the result cannot be.
    pub fn sign_endring(
        mut self,
        nr: u64,
        (part, avtrykk): (Part, &str),
        av: &Aktor,
        omgivelser: &Omgivelser<'_>,
        now: Tidspunkt,
    ) -> Result<(Self, Hendelse), EndringFeil> {
        let versjon = self.versjon;
        let mut endring = self.open(nr)?.clone();
        if endring.bygger_pa != versjon {
            return Err(EndringFeil::Kollisjon(versjon));
        }
        let signatur = Signatur {
            part,
            av: av.clone(),
            tidspunkt: now,
            avtrykk: avtrykk.to_owned(),
        };
        part::add(
            &mut endring.signaturer,
            signatur,
            (&endring.parter, &self.felles.kommune),
            &endring.avtrykk,
        )?;
        let slag = if endring.missing().is_empty() {
            self.with(nr, &endring.slag, omgivelser)?;
            endring.stand = Stand::Virker { tidspunkt: now };
            self.versjon += 1;
            Slag::AvtaleendringVirker
        } else {
            Slag::AvtaleendringSignert
        };
        let hendelse = self.told(slag, &endring);
        self.put(endring);
        Ok((self, hendelse))
    }

    /// Withdraws an amendment that not all have signed.
    ///
    /// # Errors
    /// If it is not open.
    pub fn withdraw_endring(
        mut self,
        nr: u64,
        av: &Aktor,
        now: Tidspunkt,
    ) -> Result<(Self, Hendelse), EndringFeil> {
        let mut endring = self.open(nr)?.clone();
        endring.stand = Stand::Trukket {
            av: av.clone(),
            tidspunkt: now,
        };
        let hendelse = self.told(Slag::AvtaleendringTrukket, &endring);
        self.put(endring);
        Ok((self, hendelse))
    }

    fn open(&self, nr: u64) -> Result<&Endring, EndringFeil> {
        let found = self.endringer.iter().find(|endring| endring.nr == nr);
        found
            .filter(|endring| endring.is_open())
            .ok_or(EndringFeil::IkkeApen)
    }

    fn put(&mut self, changed: Endring) {
        let old = self.endringer.iter_mut().find(|endring| endring.nr == changed.nr);
        if let Some(old) = old {
            *old = changed;
        }
    }

    fn told(&self, slag: Slag, endring: &Endring) -> Hendelse {
        let told = json!({ "avtale": self.felles.id, "endring": endring });
        Hendelse::new(self.felles.kjede(), slag, &told)
    }
}

impl Avsluttet {
    /// Proposes a correction of leave. Nothing else can be amended when the agreement is over.
    ///
    /// # Errors
    /// If it is no correction, or as for [`Inngatt::propose`].
    pub fn propose(
        self,
        expected: u64,
        slag: Endringsslag,
        omgivelser: &Omgivelser<'_>,
        av: &Aktor,
        now: Tidspunkt,
    ) -> Result<(Self, Hendelse), EndringFeil> {
        if !matches!(slag, Endringsslag::Rettelse { .. }) {
            return Err(EndringFeil::BareRettelse);
        }
        let (inngatt, hendelse) = self.inngatt.propose(expected, slag, omgivelser, av, now)?;
        Ok((Self { inngatt, ..self }, hendelse))
    }

    /// Signs a correction of leave.
    ///
    /// # Errors
    /// If it is no correction, or as for [`Inngatt::sign_endring`].
    pub fn sign_endring(
        self,
        nr: u64,
        signature: (Part, &str),
        av: &Aktor,
        omgivelser: &Omgivelser<'_>,
        now: Tidspunkt,
    ) -> Result<(Self, Hendelse), EndringFeil> {
        if !matches!(self.inngatt.open(nr)?.slag, Endringsslag::Rettelse { .. }) {
            return Err(EndringFeil::BareRettelse);
        }
        let (inngatt, hendelse) = self.inngatt.sign_endring(nr, signature, av, omgivelser, now)?;
        Ok((Self { inngatt, ..self }, hendelse))
    }

    /// Withdraws an amendment that not all have signed.
    ///
    /// # Errors
    /// If it is not open.
    pub fn withdraw_endring(
        self,
        nr: u64,
        av: &Aktor,
        now: Tidspunkt,
    ) -> Result<(Self, Hendelse), EndringFeil> {
        let (inngatt, hendelse) = self.inngatt.withdraw_endring(nr, av, now)?;
        Ok((Self { inngatt, ..self }, hendelse))
    }
}
