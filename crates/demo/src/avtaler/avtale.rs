//! Agreements: drafted, sent, signed, over.

use regelverk::tid::{Dato, Tidspunkt};
use sak::avtale::{Avtale, Etter, Part, Rapportsvar, Signert};
use sak::id::AvtaleId;
use sak::kvoteplass::Kvoteplass;
use store::Spor;

use super::skript::{Gikk, Hvem, Om};
use super::sted::Sted;
use super::{Spill, at, nei, tekst};
use crate::DemoFeil;
use crate::runde::refused;

impl Spill<'_> {
    /// Drafts an agreement, and saves what it says.
    pub(super) async fn draft(
        &self,
        plass: &Kvoteplass,
        sted: &Sted,
        om: &Om,
        dag: Dato,
    ) -> Result<AvtaleId, DemoFeil> {
        let store = self.world.store;
        let id = AvtaleId((self.world.new_id)());
        let spor = Spor {
            aktor: &sted.kommune,
            now: at(dag, 8),
        };
        let empty = sak::avtale::Utfylt::default();
        let begun = store.begin_avtale(id, (plass.id, om.ramme), empty, spor).await;
        begun.map_err(refused)?;
        let utfylt = tekst::utfylt(self.world.t, sted, om)?;
        let saved = store.save_avtale(id, 0, utfylt, spor).await;
        saved.map_err(refused)?;
        Ok(id)
    }

    /// Sends what is drafted and has all sign it, as far as it went on its day.
    pub(super) async fn go(&self, id: AvtaleId, sted: &Sted, gikk: Gikk, dag: Dato) -> Result<(), DemoFeil> {
        if gikk == Gikk::Utkast {
            return Ok(());
        }
        let spor = Spor {
            aktor: &sted.kommune,
            now: at(dag, 9),
        };
        let send = |avtale, rundt: &sak::avtale::Omgivelser<'_>| match avtale {
            Avtale::Utkast(utkast) => {
                let versjon = utkast.versjon;
                let sent = utkast.send(versjon, rundt, spor.aktor, spor.now);
                sent.map(|(sent, told)| (Avtale::TilSignering(sent), told))
                    .map_err(nei)
            }
            _ => Err(nei("no draft")),
        };
        self.change(id, spor, send).await?;
        if gikk == Gikk::Sendt {
            return Ok(());
        }
        let Avtale::TilSignering(venter) = self.avtale(id).await? else {
            return Err(nei("not sent"));
        };
        for (hour, part) in (10..).zip(venter.parter()) {
            self.sign(id, sted, part, at(dag, hour)).await?;
        }
        Ok(())
    }

    /// One signature.
    pub(super) async fn sign(
        &self,
        id: AvtaleId,
        sted: &Sted,
        part: Part,
        now: Tidspunkt,
    ) -> Result<(), DemoFeil> {
        let by = sted.signatory(self.world.t, part)?;
        let spor = Spor { aktor: &by, now };
        let sign = |avtale, rundt: &sak::avtale::Omgivelser<'_>| {
            let Avtale::TilSignering(venter) = avtale else {
                return Err(nei("not sent"));
            };
            let shown = venter.avtrykk.clone();
            let (signert, told) = venter.sign((part, &shown), spor.aktor, rundt, now).map_err(nei)?;
            let avtale = match signert {
                Signert::Venter(venter) => Avtale::TilSignering(venter),
                Signert::Inngatt(inngatt) => Avtale::Inngatt(inngatt),
            };
            Ok((avtale, told))
        };
        self.change(id, spor, sign).await
    }

    /// The party that the script means.
    pub(super) async fn part(&self, id: AvtaleId, sted: &Sted, hvem: Hvem) -> Result<Part, DemoFeil> {
        let fastlege = match hvem {
            Hvem::Kommune => return Ok(Part::Kommune),
            Hvem::Fastlege(number) => Some(sted.fastlege_hpr(number)?),
            Hvem::Lis => None,
        };
        if let Some(hpr) = fastlege {
            return Ok(Part::Fastlege(hpr));
        }
        let parter = match self.avtale(id).await? {
            Avtale::TilSignering(venter) => venter.parter(),
            other => other.inngatt().map(|one| one.vilkar.parter()).unwrap_or_default(),
        };
        let lis = parter.into_iter().find(|part| matches!(part, Part::Lis(_)));
        lis.ok_or_else(|| nei("no doctor in specialisation"))
    }

    /// The municipality tells that a GP raised the list ceiling.
    pub(super) async fn tell_raise(
        &self,
        id: AvtaleId,
        sted: &Sted,
        (fastlege, okt): (u64, Dato),
        dag: Dato,
    ) -> Result<(), DemoFeil> {
        let hpr = sted.fastlege_hpr(fastlege)?;
        let spor = Spor {
            aktor: &sted.kommune,
            now: at(dag, 11),
        };
        let tell = |avtale, _: &sak::avtale::Omgivelser<'_>| match avtale {
            Avtale::Inngatt(inngatt) => {
                let told = inngatt.report_listetak(hpr, okt, spor.aktor, spor.now);
                let (inngatt, told) = told.map_err(nei)?;
                Ok((Avtale::Inngatt(inngatt), told))
            }
            _ => Err(nei("not entered into")),
        };
        self.change(id, spor, tell).await
    }

    /// It is given up before it began.
    pub(super) async fn cancel(&self, id: AvtaleId, sted: &Sted, dag: Dato) -> Result<(), DemoFeil> {
        let spor = Spor {
            aktor: &sted.kommune,
            now: at(dag, 13),
        };
        let cancel = |avtale, _: &sak::avtale::Omgivelser<'_>| match avtale {
            Avtale::Inngatt(inngatt) => {
                let over = inngatt.cancel(spor.aktor, spor.now).map_err(nei)?;
                Ok((Avtale::Kansellert(over.0), over.1))
            }
            _ => Err(nei("not entered into")),
        };
        self.change(id, spor, cancel).await
    }

    /// Its last day has passed.
    pub(super) async fn close(&self, id: AvtaleId, sted: &Sted, dag: Dato) -> Result<(), DemoFeil> {
        let spor = Spor {
            aktor: &sted.kommune,
            now: at(dag, 9),
        };
        let close = |avtale, _: &sak::avtale::Omgivelser<'_>| match avtale {
            Avtale::Inngatt(inngatt) => {
                let over = inngatt.close(spor.now).map_err(nei)?;
                Ok((Avtale::Avsluttet(over.0), over.1))
            }
            _ => Err(nei("not entered into")),
        };
        self.change(id, spor, close).await
    }

    /// The municipality reports how it went.
    pub(super) async fn report(
        &self,
        id: AvtaleId,
        sted: &Sted,
        etter: Etter,
        dag: Dato,
    ) -> Result<(), DemoFeil> {
        let t = self.world.t;
        let spor = Spor {
            aktor: &sted.kommune,
            now: at(dag, 12),
        };
        let erfaring = (etter == Etter::FastlegeHer).then(|| t.demoavtale_erfaring());
        let report = |avtale, _: &sak::avtale::Omgivelser<'_>| {
            let Avtale::Avsluttet(over) = avtale else {
                return Err(nei("not over"));
            };
            let stated = over.inngatt.utfylt.innhold.annet_allmennlegearbeid.clone();
            let svar = Rapportsvar {
                etter,
                annet_allmennlegearbeid: stated.unwrap_or_default(),
                erfaring,
            };
            let (over, told) = over.report(svar, spor.aktor, spor.now).map_err(nei)?;
            Ok((Avtale::Avsluttet(over), told))
        };
        self.change(id, spor, report).await
    }
}
