//! The round decided: places handed out, answered, passed on, and an application after the deadline.
//!
//! Who answered what is invented, and the same every time.

use letters::Brev;
use letters::tilbud::{self, Tilbudsbrev};
use letters::vedtak::{self, Vedtaksbrev};
use regelverk::tid::{Dato, Tidspunkt};
use sak::aktor::Aktor;
use sak::id::{Kommunenummer, UtlysningNavn};
use sak::ko::Merknadsslag;
use sak::kommune::Kommune;
use sak::kvoteplass::{Kvoteplass, Returgrunn};
use sak::prioritering::{PlassRef, Prioritering};
use sak::runde::Runde;
use sak::soknad::Innstilt;
use sak::tilbud::{DagensFakta, Kontroll, Tilbud};
use sak::vedtak::Vedtak;
use store::{Dokument, Mail, Mailbox, Spor, Store};
use texts::Tekst;

use crate::mennesker::People;
use crate::runde::refused;
use crate::{DemoFeil, NyId};

/// Places of the queue that are offered: all but the third, which is passed over.
const OFFERED: usize = 9;
/// Places of the queue that still wait in the end.
const STILL_WAITING: usize = 4;

/// What everything here needs.
pub struct Avgjorelse<'a> {
    pub store: &'a Store,
    pub t: &'a Tekst,
    pub people: &'a People,
    pub navn: &'a UtlysningNavn,
    pub new_id: &'a NyId,
}

/// Ten in the morning on a day of 2022.
pub fn at(month: i8, day: i8) -> Tidspunkt {
    let dato = Dato::new(2022, month, day);
    dato.and_then(|dato| Tidspunkt::in_norway(dato, 10, 0))
        .unwrap_or(Tidspunkt::from_unix_seconds(0))
}

/// A letter as it is kept.
fn document(brev: Brev, avtrykk: &str, now: Tidspunkt) -> Result<Dokument, DemoFeil> {
    let kept =
        letters::archive(brev, now.unix_seconds()).map_err(|error| DemoFeil::Data(error.to_string()))?;
    Ok(Dokument {
        nummer: kept.nummer,
        avtrykk: avtrykk.to_owned(),
        brev: kept.brev,
        pdf: kept.pdf,
        sha256: kept.sha256,
    })
}

impl Avgjorelse<'_> {
    /// Everything, in the order in which it happened.
    pub async fn carry_out(&self) -> Result<(), DemoFeil> {
        self.choose().await?;
        self.send_for_approval().await?;
        self.approve().await?;
        self.answer().await?;
        self.pass_on().await?;
        self.leave().await
    }

    fn missing(what: &str) -> DemoFeil {
        DemoFeil::Data(format!("no {what}"))
    }

    async fn runde(&self) -> Result<store::Lagret<Runde>, DemoFeil> {
        let found = self.store.runde(self.navn).await?;
        found.ok_or_else(|| Self::missing("round"))
    }

    async fn kommune(&self, nummer: &Kommunenummer) -> Result<Kommune, DemoFeil> {
        let found = self.store.kommune(nummer).await?;
        found.ok_or_else(|| Self::missing("municipality"))
    }

    /// Somebody of a municipality.
    pub async fn somebody(&self, nummer: &Kommunenummer) -> Result<Aktor, DemoFeil> {
        let navn = self.kommune(nummer).await?.navn;
        Ok(Aktor {
            id: format!("kommune-{nummer}"),
            navn: self.t.demo_person_kommune(navn),
            rolle: sak::aktor::Rolle::Kommune,
            kommune: Some(nummer.clone()),
            hpr: None,
        })
    }

    /// That a letter waits, to a municipality that has a mailbox.
    fn notice(&self, mailbox: &Mailbox) -> Mail {
        let t = letters::tekst_for(mailbox.maalform);
        let case = mailbox.saksnummer.as_str();
        Mail {
            id: (self.new_id)(),
            slag: "brev".into(),
            til: mailbox.adresse.clone(),
            emne: t.epost_kommune_brev_emne(case),
            tekst: t.epost_kommune_brev(case),
            avmelding: None,
        }
    }

    fn case_worker(&self, now: Tidspunkt) -> Spor<'_> {
        Spor {
            aktor: &self.people.saksbehandler,
            now,
        }
    }

    async fn choose(&self) -> Result<(), DemoFeil> {
        let round = self.runde().await?;
        let Some(equal) = round.verdi.liste().likhet else {
            return Ok(());
        };
        let count = usize::try_from(equal.ledig).unwrap_or(0);
        let chosen: Vec<PlassRef> = equal.gruppe.into_iter().take(count).collect();
        let spor = self.case_worker(at(3, 31));
        let choose = |ranking: Prioritering, runde: &Runde| match ranking {
            Prioritering::Apen(open) => open
                .choose(chosen, self.t.demo_skjonn(), &runde.liste(), spor.aktor, spor.now)
                .map(|(open, event)| (Prioritering::Apen(open), event))
                .map_err(|error| DemoFeil::Data(error.to_string())),
            _ => Err(Self::missing("open ranking")),
        };
        let changed = self
            .store
            .change_prioritering(self.navn, round.versjon, spor, choose);
        changed.await.map(|_| ()).map_err(refused)
    }

    async fn send_for_approval(&self) -> Result<(), DemoFeil> {
        let versjon = self.runde().await?.versjon;
        let spor = self.case_worker(at(4, 1));
        let mut new_id = || (self.new_id)();
        let sent = self
            .store
            .send_for_approval(self.navn, versjon, spor, &mut new_id);
        sent.await.map_err(refused)
    }

    async fn approve(&self) -> Result<(), DemoFeil> {
        let spor = Spor {
            aktor: &self.people.attestant,
            now: at(4, 28),
        };
        let mut new_id = || (self.new_id)();
        let notice = |mailbox: &Mailbox| self.notice(mailbox);
        let round = self.runde().await?.verdi;
        let liste = round.liste();
        for vedtak in self.store.vedtak_in(self.navn).await? {
            let Vedtak::Forslag(forslag) = &vedtak else {
                continue;
            };
            let (innstilt, grunnlag) = round
                .grunnlag(forslag.soknad, &liste)
                .ok_or_else(|| Self::missing("decision"))?;
            let kommune = self.kommune(&innstilt.sendt.felles.kommune).await?;
            let brev = vedtak::brev(
                letters::tekst_for(kommune.maalform),
                &Vedtaksbrev {
                    runde: &round,
                    liste: &liste,
                    kommune: &kommune,
                    forslag,
                    innstilt,
                    grunnlag: &grunnlag,
                    godkjenning: Some((spor.aktor, spor.now)),
                    demonstrasjon: true,
                },
            );
            let dokument = document(brev, &forslag.avtrykk, spor.now)?;
            let approved = self
                .store
                .approve(forslag.id, (dokument, &notice), spor, &mut new_id);
            approved.await.map_err(refused)?;
        }
        Ok(())
    }

    /// Most accept, a third decline, the last do not answer; three give back what they accepted.
    async fn answer(&self) -> Result<(), DemoFeil> {
        for (index, plass) in self.store.kvoteplasser().await?.into_iter().enumerate() {
            let by = self.somebody(&plass.kommune).await?;
            match index {
                61.. => continue,
                index if index % 3 == 1 => {
                    self.place(&plass, &by, at(5, 9), |place, spor| {
                        place.decline(&self.t.demo_takk_nei(), spor.aktor, spor.now)
                    })
                    .await?;
                }
                index => {
                    self.place(&plass, &by, at(5, 12), |place, spor| {
                        place.accept(spor.aktor, spor.now)
                    })
                    .await?;
                    if [5, 20, 35].contains(&index) {
                        self.place(&plass, &by, at(6, 20), |place, spor| {
                            place.give_back((Returgrunn::IngenLege, ""), &[], spor.aktor, spor.now)
                        })
                        .await?;
                    }
                }
            }
        }
        Ok(())
    }

    async fn place<F>(
        &self,
        plass: &Kvoteplass,
        by: &Aktor,
        now: Tidspunkt,
        answer: F,
    ) -> Result<(), DemoFeil>
    where
        F: FnOnce(
                Kvoteplass,
                Spor<'_>,
            ) -> Result<(Kvoteplass, sak::hendelse::Hendelse), sak::kvoteplass::PlassFeil>
            + Send,
    {
        let spor = Spor { aktor: by, now };
        let changed = self
            .store
            .change_kvoteplass(plass.id, spor, |place| answer(place, spor));
        changed.await.map(|_| ()).map_err(refused)
    }

    /// The third in the queue is passed over, and the first nine others are offered a place.
    async fn pass_on(&self) -> Result<(), DemoFeil> {
        let queue = self.waiting().await?;
        let why = self.t.demo_forbigatt();
        if let Some(third) = queue.get(2) {
            let noted =
                self.store
                    .set_aside(*third, Merknadsslag::Forbigatt, &why, self.case_worker(at(6, 27)));
            noted.await.map_err(refused)?;
        }
        for (index, plass) in self.waiting().await?.into_iter().take(OFFERED).enumerate() {
            let place = self.offer(plass).await?;
            let by = self.somebody(&place.kommune).await?;
            match index {
                // The last one has not answered yet.
                8.. => {}
                4 => {
                    self.place(&place, &by, at(7, 5), |place, spor| {
                        place.decline("", spor.aktor, spor.now)
                    })
                    .await?;
                }
                _ => {
                    self.place(&place, &by, at(7, 4), |place, spor| {
                        place.accept(spor.aktor, spor.now)
                    })
                    .await?;
                }
            }
        }
        Ok(())
    }

    async fn waiting(&self) -> Result<Vec<PlassRef>, DemoFeil> {
        let ko = self.store.ko(at(6, 28).dato()).await?;
        Ok(ko.waiting().map(|koplass| koplass.plass).collect())
    }

    async fn offer(&self, plass: PlassRef) -> Result<Kvoteplass, DemoFeil> {
        let mut new_id = || (self.new_id)();
        let proposed = self
            .store
            .propose_tilbud(plass, self.case_worker(at(6, 28)), &mut new_id);
        let tilbud = proposed.await.map_err(refused)?;
        let attestant = Spor {
            aktor: &self.people.attestant,
            now: at(6, 29),
        };
        let dokument = self.offer_letter(&tilbud, attestant).await?;
        let notice = |mailbox: &Mailbox| self.notice(mailbox);
        let approved = self
            .store
            .approve_tilbud(tilbud.id, (dokument, &notice), attestant, &mut new_id);
        approved.await.map_err(refused)?;
        let held = self.store.kvoteplasser().await?;
        let found = held.into_iter().find(|place| place.wanted() == plass);
        found.ok_or_else(|| Self::missing("place"))
    }

    async fn offer_letter(&self, tilbud: &Tilbud, spor: Spor<'_>) -> Result<Dokument, DemoFeil> {
        let round = self.runde().await?.verdi;
        let innstilt: &Innstilt = round
            .find(tilbud.plass.soknad)
            .and_then(|soknad| soknad.innstilt())
            .ok_or_else(|| Self::missing("assessment"))?;
        let kommune = self.kommune(&innstilt.sendt.felles.kommune).await?;
        let ko = self.store.ko(spor.now.dato()).await?;
        let fakta = DagensFakta {
            utdanningsvirksomhet: kommune.utdanningsvirksomhet,
            kvote: tilbud.kvote,
            ledige: tilbud.ledige,
        };
        let kontroll = Kontroll::work_out(innstilt, &round.utlysning, tilbud.plass, &ko, fakta)
            .ok_or_else(|| Self::missing("check"))?;
        let koplass = ko
            .find(tilbud.plass)
            .ok_or_else(|| Self::missing("place in the queue"))?;
        let earlier = self.store.tilbud_of(tilbud.plass.soknad).await?;
        let earlier = earlier
            .iter()
            .filter(|one| one.stand.word() == "godkjent")
            .count();
        let brev = tilbud::brev(
            letters::tekst_for(kommune.maalform),
            &Tilbudsbrev {
                kommune: &kommune,
                utlysning: &round.utlysning,
                innstilt,
                tilbud,
                opphav: &koplass.opphav,
                kontroll: &kontroll,
                nummer: &tilbud::dokumentnummer(innstilt, earlier),
                godkjenning: Some((spor.aktor, spor.now)),
                demonstrasjon: true,
            },
        );
        document(brev, &tilbud.avtrykk, spor.now)
    }

    /// All but a few of those who still wait take themselves out.
    async fn leave(&self) -> Result<(), DemoFeil> {
        let queue = self.store.ko(at(8, 1).dato()).await?;
        let why = self.t.demo_ute_av_ko();
        let waiting: Vec<_> = queue.waiting().skip(STILL_WAITING).collect();
        for koplass in waiting {
            let by = self.somebody(&koplass.kommune).await?;
            let spor = Spor {
                aktor: &by,
                now: at(8, 2),
            };
            let left = self
                .store
                .set_aside(koplass.plass, Merknadsslag::Trukket, &why, spor);
            left.await.map_err(refused)?;
        }
        Ok(())
    }
}
