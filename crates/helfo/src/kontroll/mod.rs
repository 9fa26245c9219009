//! Control of claims: what is not covered by an introduction agreement.
//!
//! Rows are judged one by one, whatever the size of the file, on every core; what is written as deviations stands in
//! the order of the file.

mod avvik;
mod csv;
mod feil;
mod fremdrift;
pub mod krav;
mod lesing;
mod opptelling;
mod parquet;
mod rekkefolge;
mod utfall;

use std::fs::File;
use std::io::Read;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::atomic::AtomicUsize;
use std::thread;

pub use avvik::{DELVIS, Skriver};
pub use feil::KontrollFeil;
pub use fremdrift::Fremdrift;
pub use lesing::{avvik_som_csv, les_avvik};
pub use opptelling::{Opptelling, Sum};
pub use utfall::Utfall;

use self::krav::Kolonne;
use self::rekkefolge::Rekkefolge;
use crate::register::Register;

/// How claims are checked.
#[derive(Clone, Copy)]
pub struct Kontroll<'a> {
    /// The agreements.
    pub register: &'a Register,
    /// Whether rows are also counted by doctor and month.
    pub detaljer: bool,
    /// Whether rows of doctors without any agreement are deviations too.
    pub alle: bool,
    /// How many threads do the work.
    pub trader: NonZeroUsize,
    /// How far it has come.
    pub fremdrift: &'a Fremdrift,
}

impl Kontroll<'_> {
    /// Checks a file of claims, Parquet or CSV, the latter perhaps compressed with gzip or Zstandard. What it is is seen
    /// from its contents. Deviations go to `avvik`.
    ///
    /// # Errors
    /// If the file is refused or cannot be read, deviations cannot be written, or it was asked to stop.
    pub fn check(&self, path: &Path, avvik: Option<&mut Skriver>) -> Result<Opptelling, KontrollFeil> {
        let fil = Fil::open(path, self.fremdrift)?;
        let out = Rekkefolge::new(avvik, self.fremdrift);
        let sum = match &fil {
            Fil::Parquet(fil) => {
                let next = AtomicUsize::new(0);
                self.on_every_thread(|| fil.work(&next, self, &out))
            }
            Fil::Csv(fil) => self.on_every_thread(|| fil.work(self, &out)),
        };
        out.finish()?;
        Ok(sum)
    }

    /// Does the same on every thread, and adds up what each has counted.
    fn on_every_thread(&self, work: impl Fn() -> Opptelling + Sync) -> Opptelling {
        let mut sum = self.opptelling();
        thread::scope(|scope| {
            let threads: Vec<_> = (0..self.trader.get()).map(|_| scope.spawn(&work)).collect();
            for thread in threads {
                match thread.join() {
                    Ok(counted) => sum.merge(counted),
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            }
        });
        sum
    }

    fn opptelling(&self) -> Opptelling {
        Opptelling::new(self.detaljer)
    }
}

/// Opens a file of claims and looks whether its columns are those that they should be.
///
/// # Errors
/// If the file is refused or cannot be read.
pub fn look(path: &Path) -> Result<(), KontrollFeil> {
    Fil::open(path, &Fremdrift::default()).map(drop)
}

/// A file of claims that may be checked.
enum Fil<'a> {
    Parquet(parquet::Fil<'a>),
    Csv(csv::Fil<'a>),
}

impl<'a> Fil<'a> {
    fn open(path: &'a Path, fremdrift: &'a Fremdrift) -> Result<Self, KontrollFeil> {
        let mut magic = [0; 4];
        let mut file = File::open(path).map_err(KontrollFeil::Apne)?;
        let read = fill(&mut file, &mut magic).map_err(KontrollFeil::ulesbar)?;
        match &magic[..read] {
            b"PAR1" => {
                let fil = parquet::Fil::open(path)?;
                fremdrift.begin(fil.rows());
                Ok(Self::Parquet(fil))
            }
            [] => Err(KontrollFeil::Tom),
            magic => csv::Fil::open(path, magic, fremdrift).map(Self::Csv),
        }
    }
}

/// Reads until the buffer is full or the file ends; how much was read.
fn fill(file: &mut impl Read, buffer: &mut [u8]) -> std::io::Result<usize> {
    let mut read = 0;
    while read < buffer.len() {
        match file.read(&mut buffer[read..]) {
            Ok(0) => break,
            Ok(more) => read += more,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(read)
}

/// Where each column stands among the names of a file's columns.
///
/// # Errors
/// If a name is not known, or a column is there twice or not at all.
fn places(names: &[&str]) -> Result<[Option<usize>; Kolonne::ALL.len()], KontrollFeil> {
    let unknown: Vec<String> = names
        .iter()
        .filter(|name| Kolonne::from_name(name).is_none())
        .map(|name| (*name).to_owned())
        .collect();
    if !unknown.is_empty() {
        return Err(KontrollFeil::UkjenteKolonner(unknown));
    }
    let mut found = [None; Kolonne::ALL.len()];
    for (place, name) in names.iter().enumerate() {
        for (column, slot) in Kolonne::ALL.into_iter().zip(&mut found) {
            if column.name() == *name && slot.replace(place).is_some() {
                return Err(KontrollFeil::DobbelKolonne(column.name()));
            }
        }
    }
    let missing = Kolonne::ALL.into_iter().zip(found);
    let missing: Vec<&str> = missing
        .filter(|(column, place)| column.is_required() && place.is_none())
        .map(|(column, _)| column.name())
        .collect();
    if missing.is_empty() {
        Ok(found)
    } else {
        Err(KontrollFeil::ManglendeKolonner(missing))
    }
}
