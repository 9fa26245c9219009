//! Claims in CSV: the file is cut into blocks of whole lines, which are read by whichever thread is free.

mod blokk;
mod post;
mod verdi;

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use self::blokk::{Blokk, Blokker};
use self::post::Kolonner;
use super::krav::Avvik;
use super::rekkefolge::Rekkefolge;
use super::{Fremdrift, Kontroll, KontrollFeil, Opptelling, Utfall};

/// A claims file whose heading is what it should be.
pub(super) struct Fil<'a> {
    blokker: Mutex<Blokker<'a>>,
    kolonner: Kolonner,
}

impl<'a> Fil<'a> {
    /// Opens it and reads the heading. `magic` is how it begins.
    pub fn open(path: &Path, magic: &[u8], fremdrift: &'a Fremdrift) -> Result<Self, KontrollFeil> {
        let mut blokker = Blokker::open(path, magic, fremdrift)?;
        let heading = blokker.heading()?;
        Ok(Self {
            kolonner: Kolonner::read(&heading)?,
            blokker: Mutex::new(blokker),
        })
    }

    fn next(&self, blokk: &mut Blokk) -> Result<bool, KontrollFeil> {
        let mut blokker = self.blokker.lock().unwrap_or_else(PoisonError::into_inner);
        blokker.next(blokk)
    }

    /// Takes blocks until there are none left.
    pub fn work(&self, kontroll: &Kontroll<'_>, out: &Rekkefolge<'_>) -> Opptelling {
        let _guard = out.guard();
        let mut sum = kontroll.opptelling();
        let mut blokk = Blokk::default();
        loop {
            if kontroll.fremdrift.is_stopped() {
                out.fail(KontrollFeil::Stoppet);
                return sum;
            }
            match self.next(&mut blokk) {
                Ok(true) => {
                    let (rows, avvik) = self.check(&blokk, (kontroll, out.writes), &mut sum);
                    out.done(blokk.nummer, rows, avvik);
                }
                Ok(false) => return sum,
                Err(feil) => {
                    out.fail(feil);
                    return sum;
                }
            }
        }
    }

    fn check(
        &self,
        blokk: &Blokk,
        (kontroll, writes): (&Kontroll<'_>, bool),
        sum: &mut Opptelling,
    ) -> (u64, Vec<Avvik>) {
        let mut rad = 0;
        let mut avvik = Vec::new();
        for krav in self.kolonner.rows(blokk) {
            rad += 1;
            let judged = match &krav {
                Ok(krav) => krav.judge(kontroll.register),
                Err(_) => (Utfall::Ugyldig, None),
            };
            let krav = krav.unwrap_or_else(|broken| *broken);
            sum.add(
                judged,
                krav.dag.unwrap_or_default(),
                krav.belop_ore.unwrap_or_default(),
            );
            if writes && judged.0.is_deviation(kontroll.alle) {
                let utfall = judged.0;
                avvik.push(Avvik { rad, krav, utfall });
            }
        }
        (rad, avvik)
    }
}
