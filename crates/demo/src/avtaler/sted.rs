//! A municipality of the script: who acts for it, its GP office, and its doctors.

use regelverk::tid::Tidspunkt;
use sak::aktor::Aktor;
use sak::avtale::Part;
use sak::avtale::innhold::{Fastlege, Kontor, Listetak, Veileder};
use sak::id::{Hpr, Kommunenummer, LegekontorId};
use store::Spor;
use texts::Tekst;

use crate::DemoFeil;
use crate::avgjort::Avgjorelse;
use crate::kontorer::{gp, register};
use crate::mennesker::doctor;

/// What its doctors are counted from.
const LIS: u64 = 100;
const FASTLEGE: u64 = 200;
const VEILEDER: u64 = 300;
/// Numbers that nobody has begin like this; then come the municipality and the doctor.
const INVENTED: u64 = 990_000_000;
/// Patients on the lists of its GPs.
const PASIENTER: [u64; 3] = [1050, 980, 720];

/// A municipality.
pub struct Sted {
    /// Who acts for it.
    pub kommune: Aktor,
    /// Its office.
    pub kontor: Kontor,
    /// Other general medical work, as its application says.
    pub arbeid: String,
    nummer: u64,
    navn: String,
    logged_in: Vec<Aktor>,
}

impl Sted {
    /// The municipality, which registers its GP office now if it has none.
    pub async fn open(
        world: &Avgjorelse<'_>,
        nummer: &Kommunenummer,
        arbeid: String,
        now: Tidspunkt,
    ) -> Result<Self, DemoFeil> {
        let wrong = || DemoFeil::Data(nummer.to_string());
        let kommune = world.store.kommune(nummer).await?.ok_or_else(wrong)?;
        let mut sted = Self {
            kommune: world.somebody(nummer).await?,
            kontor: Kontor {
                id: LegekontorId((world.new_id)()),
                navn: world.t.demoavtale_kontor(kommune.navn.as_str()),
            },
            arbeid,
            nummer: nummer.as_str().parse().map_err(|_| wrong())?,
            navn: kommune.navn,
            logged_in: world.people.doctors(),
        };
        if let Some(known) = world.store.legekontorer(nummer).await?.into_iter().next() {
            sted.kontor = Kontor {
                id: known.id,
                navn: known.navn,
            };
            return Ok(sted);
        }
        let leger = (1..).zip(PASIENTER).map(|(number, pasienter)| {
            let lege = sted.person(world.t, FASTLEGE, number)?;
            gp(&lege, pasienter).ok_or_else(wrong)
        });
        let kontor = (sted.kontor.navn.as_str(), leger.collect::<Result<_, _>>()?);
        let spor = Spor {
            aktor: &sted.kommune,
            now,
        };
        register(world.store, sted.kontor.id, nummer, kontor, spor).await?;
        Ok(sted)
    }

    fn hpr(&self, kind: u64, number: u64) -> Result<Hpr, DemoFeil> {
        let hpr = Hpr::new(INVENTED + self.nummer * 1000 + kind + number);
        hpr.ok_or_else(|| DemoFeil::Data(self.navn.clone()))
    }

    fn person(&self, t: &Tekst, kind: u64, number: u64) -> Result<Aktor, DemoFeil> {
        let hpr = self.hpr(kind, number)?;
        if let Some(known) = self.logged_in.iter().find(|lege| lege.hpr == Some(hpr)) {
            return Ok(known.clone());
        }
        let (kommune, number) = (self.navn.as_str(), number.to_string());
        let navn = match kind {
            LIS => t.demoavtale_lis(kommune, number),
            FASTLEGE => t.demoavtale_fastlege(kommune, number),
            _ => t.demoavtale_veileder(kommune, number),
        };
        Ok(doctor(hpr, navn))
    }

    /// A doctor in specialisation.
    pub fn lis(&self, t: &Tekst, number: u64) -> Result<Aktor, DemoFeil> {
        self.person(t, LIS, number)
    }

    /// A GP, a specialist with refund right.
    pub fn fastlege(&self, t: &Tekst, number: u64) -> Result<Fastlege, DemoFeil> {
        let lege = self.person(t, FASTLEGE, number)?;
        let index = usize::try_from(number).unwrap_or(1).saturating_sub(1);
        Ok(Fastlege {
            hpr: lege.hpr,
            navn: Some(lege.navn),
            spesialist: Some(true),
            trygderefusjon: Some(true),
            supervisjon: Some(true),
            pasienter: PASIENTER.get(index).copied(),
            listetak: Listetak::IkkeOkt,
        })
    }

    /// The GP's number in the register.
    pub fn fastlege_hpr(&self, number: u64) -> Result<Hpr, DemoFeil> {
        self.hpr(FASTLEGE, number)
    }

    /// A supervisor who is no GP of the office; the first GP if none is named.
    pub fn veileder(&self, t: &Tekst, number: Option<u64>) -> Result<Veileder, DemoFeil> {
        let lege = match number {
            Some(number) => self.person(t, VEILEDER, number)?,
            None => self.person(t, FASTLEGE, 1)?,
        };
        Ok(Veileder {
            hpr: lege.hpr,
            navn: Some(lege.navn),
            spesialist: Some(true),
        })
    }

    /// Who signs for a party.
    pub fn signatory(&self, t: &Tekst, part: Part) -> Result<Aktor, DemoFeil> {
        let Some(hpr) = part.hpr() else {
            return Ok(self.kommune.clone());
        };
        let own = hpr.number() % 1000;
        self.person(t, own - own % 100, own % 100)
    }
}
