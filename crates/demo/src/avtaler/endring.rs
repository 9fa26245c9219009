//! Amendments: proposed, and signed by those whom they touch.

use regelverk::tid::{Dato, Tidspunkt};
use sak::avtale::{Avtale, Part};
use sak::id::AvtaleId;
use store::Spor;

use super::skript::Endringstekst;
use super::sted::Sted;
use super::{Spill, at, nei, tekst};
use crate::DemoFeil;

impl Spill<'_> {
    /// Proposes an amendment; all sign it if `alle`.
    pub(super) async fn amend(
        &self,
        id: AvtaleId,
        sted: &Sted,
        (endring, alle): (&Endringstekst, bool),
        dag: Dato,
    ) -> Result<(), DemoFeil> {
        let slag = tekst::endring(self.world.t, sted, endring)?;
        let spor = Spor {
            aktor: &sted.kommune,
            now: at(dag, 9),
        };
        let propose = |avtale, rundt: &sak::avtale::Omgivelser<'_>| {
            let Avtale::Inngatt(inngatt) = avtale else {
                return Err(nei("not entered into"));
            };
            let versjon = inngatt.versjon;
            let (inngatt, told) = inngatt
                .propose(versjon, slag, rundt, spor.aktor, spor.now)
                .map_err(nei)?;
            Ok((Avtale::Inngatt(inngatt), told))
        };
        self.change(id, spor, propose).await?;
        let avtale = self.avtale(id).await?;
        let proposed = avtale.inngatt().and_then(|inngatt| inngatt.endringer.last());
        let Some(proposed) = proposed.filter(|_| alle) else {
            return Ok(());
        };
        for (hour, part) in (10..).zip(proposed.parter.clone()) {
            self.sign_endring(id, sted, (proposed.nr, part), at(dag, hour))
                .await?;
        }
        Ok(())
    }

    /// One signature under an amendment.
    pub(super) async fn sign_endring(
        &self,
        id: AvtaleId,
        sted: &Sted,
        (nr, part): (u64, Part),
        now: Tidspunkt,
    ) -> Result<(), DemoFeil> {
        let by = sted.signatory(self.world.t, part)?;
        let spor = Spor { aktor: &by, now };
        let sign = |avtale, rundt: &sak::avtale::Omgivelser<'_>| {
            let Avtale::Inngatt(inngatt) = avtale else {
                return Err(nei("not entered into"));
            };
            let found = inngatt.endringer.iter().find(|endring| endring.nr == nr);
            let shown = found.map(|endring| endring.avtrykk.clone()).unwrap_or_default();
            let signed = inngatt.sign_endring(nr, (part, &shown), spor.aktor, rundt, now);
            let (inngatt, told) = signed.map_err(nei)?;
            Ok((Avtale::Inngatt(inngatt), told))
        };
        self.change(id, spor, sign).await
    }
}
