//! One row of the file, cell by cell.

use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use regelverk::regel::FIRST_RULEBOOK;

use super::celle::{Celle, Rad};
use super::feil::{RadFeil, RadSlag};
use super::kolonner::{Kolonne, Kolonner};
use super::verdi;
use super::{Mottatt, SoknadRad};
use crate::json::MAX_TALL;
use crate::vis::safe;

/// The longest description of other work, in characters.
const MAX_TEGN: usize = 4_000;

/// What could be read of a row: the row itself if all of it could, and otherwise what is needed to compare
/// it with other rows.
pub struct Lest {
    /// The line.
    pub linje: usize,
    /// The municipality, if its cell could be read.
    pub kommunenummer: Option<String>,
    /// The day received, if its cell could be read.
    pub mottatt: Option<Mottatt>,
    /// The number of places, if its cell could be read.
    pub antall: Option<u64>,
    /// The whole row.
    pub rad: Option<SoknadRad>,
}

/// Reads the cells of one row and notes every fault.
pub struct Radleser<'a> {
    rad: &'a Rad,
    kolonner: &'a Kolonner,
    kjente: &'a dyn Fn(&str) -> bool,
    feil: &'a mut Vec<RadFeil>,
}

impl<'a> Radleser<'a> {
    /// A reader of `rad`.
    pub fn new(
        rad: &'a Rad,
        kolonner: &'a Kolonner,
        kjente: &'a dyn Fn(&str) -> bool,
        feil: &'a mut Vec<RadFeil>,
    ) -> Self {
        Self {
            rad,
            kolonner,
            kjente,
            feil,
        }
    }

    /// Reads the row. A row of the wrong length is not read further, since its cells may have moved.
    pub fn read(mut self) -> Lest {
        let linje = self.rad.linje;
        if let Some(slag) = self.wrong_length() {
            self.feil.push(RadFeil::line(linje, slag));
            return Lest {
                linje,
                kommunenummer: None,
                mottatt: None,
                antall: None,
                rad: None,
            };
        }
        let kommunenummer = self.municipality();
        let mottatt = self.received();
        let antall = self.number(Kolonne::Antall, 1..=crate::MAX_PLASSER);
        let rad = self.rest(kommunenummer.clone(), mottatt, antall);
        Lest {
            linje,
            kommunenummer,
            mottatt,
            antall,
            rad,
        }
    }

    /// Every cell is read before any is missed, so that all faults are found at once.
    fn rest(
        &mut self,
        nummer: Option<String>,
        mottatt: Option<Mottatt>,
        antall: Option<u64>,
    ) -> Option<SoknadRad> {
        let utdanningsvirksomhet = self.training_establishment();
        let antall_hovedformal = self.part_of(Kolonne::AntallHovedformal, antall);
        let behov = self.number(Kolonne::Behov, 0..=MAX_TALL);
        let antall_knyttet_til_alis = self.part_of(Kolonne::AntallKnyttetTilAlis, antall);
        let perioder = self.optional_number(Kolonne::Perioder, 1..=MAX_TALL);
        let stillingsandel = self.share();
        let annet_allmennlegearbeid = self.description();
        let pasientgrunnlag = self.optional_number(Kolonne::Pasientgrunnlag, 0..=MAX_TALL);
        Some(SoknadRad {
            linje: self.rad.linje,
            kommunenummer: nummer?,
            mottatt: mottatt?,
            utdanningsvirksomhet,
            antall: antall?,
            antall_hovedformal: antall_hovedformal?,
            behov: behov?,
            antall_knyttet_til_alis: antall_knyttet_til_alis?,
            perioder,
            stillingsandel,
            annet_allmennlegearbeid,
            pasientgrunnlag,
        })
    }

    fn wrong_length(&self) -> Option<RadSlag> {
        let ventet = self.kolonner.bredde;
        match self.rad.skrevet {
            _ if self.rad.celler.len() > ventet => Some(RadSlag::ForMangeCeller {
                antall: self.rad.celler.len(),
                ventet,
            }),
            Some(antall) if antall < ventet => Some(RadSlag::ForFaCeller { antall, ventet }),
            _ => None,
        }
    }

    /// `None` if the header lacks the column, which has been said already.
    fn cell(&self, kolonne: Kolonne) -> Option<&'a Celle> {
        const EMPTY: &Celle = &Celle::Tom;
        let place = self.kolonner.place(kolonne)?;
        Some(self.rad.celler.get(place).unwrap_or(EMPTY))
    }

    fn fault<T>(&mut self, kolonne: Kolonne, slag: RadSlag) -> Option<T> {
        self.feil.push(RadFeil::cell(self.rad.linje, kolonne, slag));
        None
    }

    /// A cell that cannot be used as it is: a failed formula says so whatever the column, and otherwise the
    /// column says what it wants.
    fn unusable<T>(
        &mut self,
        kolonne: Kolonne,
        celle: &Celle,
        wanted: impl FnOnce(String) -> RadSlag,
    ) -> Option<T> {
        let verdi = safe(celle.shown());
        let slag = match celle {
            Celle::Ubrukelig(_) => RadSlag::Cellefeil { verdi },
            _ => wanted(verdi),
        };
        self.fault(kolonne, slag)
    }

    fn municipality(&mut self) -> Option<String> {
        const KOLONNE: Kolonne = Kolonne::Kommunenummer;
        let celle = self.cell(KOLONNE)?;
        let nummer = match celle {
            Celle::Tom => return self.fault(KOLONNE, RadSlag::Blank),
            Celle::Tekst(_) | Celle::Tall(_) => verdi::municipality(celle.shown()),
            _ => None,
        };
        match nummer {
            None => self.unusable(KOLONNE, celle, |verdi| RadSlag::IkkeKommunenummer { verdi }),
            Some(nummer) if !(self.kjente)(&nummer) => self.fault(KOLONNE, RadSlag::UkjentKommune { nummer }),
            nummer => nummer,
        }
    }

    fn received(&mut self) -> Option<Mottatt> {
        const KOLONNE: Kolonne = Kolonne::Mottatt;
        let celle = self.cell(KOLONNE)?;
        let mottatt = match celle {
            Celle::Tom => return self.fault(KOLONNE, RadSlag::Blank),
            Celle::Tekst(text) => verdi::received(text),
            Celle::Dato(serial) => verdi::from_serial(serial),
            Celle::Tall(tall) => return self.fault(KOLONNE, RadSlag::DatoSomTall { verdi: safe(tall) }),
            Celle::Prosent(_) | Celle::Ubrukelig(_) => None,
        };
        match mottatt {
            None => self.unusable(KOLONNE, celle, |verdi| RadSlag::IkkeDato { verdi }),
            Some(mottatt) if mottatt.dato < FIRST_RULEBOOK => self.fault(KOLONNE, RadSlag::ForRegelverket),
            mottatt => mottatt,
        }
    }

    fn training_establishment(&mut self) -> Option<Utdanningsvirksomhet> {
        const KOLONNE: Kolonne = Kolonne::Utdanningsvirksomhet;
        let celle = self.cell(KOLONNE).filter(|celle| **celle != Celle::Tom)?;
        let word = safe(celle.shown()).to_lowercase().replace('ø', "o");
        Utdanningsvirksomhet::from_word(&word).or_else(|| {
            let lov = Utdanningsvirksomhet::ALL
                .map(Utdanningsvirksomhet::word)
                .join(", ");
            self.unusable(KOLONNE, celle, |verdi| RadSlag::UkjentOrd { verdi, lov })
        })
    }

    fn number(&mut self, kolonne: Kolonne, range: std::ops::RangeInclusive<u64>) -> Option<u64> {
        let celle = self.cell(kolonne)?;
        let tall = match celle {
            Celle::Tom if *range.start() > 0 => return self.fault(kolonne, RadSlag::Blank),
            Celle::Tom => return self.fault(kolonne, RadSlag::BlanktTall),
            Celle::Tekst(_) | Celle::Tall(_) => verdi::whole(celle.shown()),
            _ => None,
        };
        tall.filter(|tall| range.contains(tall)).or_else(|| {
            let (fra, til) = range.into_inner();
            self.unusable(kolonne, celle, |verdi| RadSlag::IkkeTall { verdi, fra, til })
        })
    }

    fn optional_number(&mut self, kolonne: Kolonne, range: std::ops::RangeInclusive<u64>) -> Option<u64> {
        match self.cell(kolonne)? {
            Celle::Tom => None,
            _ => self.number(kolonne, range),
        }
    }

    /// A number of the places wanted.
    fn part_of(&mut self, kolonne: Kolonne, antall: Option<u64>) -> Option<u64> {
        let tall = self.number(kolonne, 0..=MAX_TALL)?;
        if antall.is_some_and(|antall| tall > antall) {
            return self.fault(
                kolonne,
                RadSlag::StorreEnn {
                    kolonne: Kolonne::Antall,
                },
            );
        }
        Some(tall)
    }

    fn share(&mut self) -> Option<u16> {
        const KOLONNE: Kolonne = Kolonne::Stillingsandel;
        let celle = self.cell(KOLONNE)?;
        let share = match celle {
            Celle::Tom => return None,
            Celle::Tekst(text) => verdi::share(text),
            Celle::Tall(tall) => verdi::share(tall),
            Celle::Prosent(decimal) => verdi::share_of_one(decimal),
            Celle::Dato(_) | Celle::Ubrukelig(_) => None,
        };
        share.or_else(|| self.unusable(KOLONNE, celle, |verdi| RadSlag::IkkeAndel { verdi }))
    }

    fn description(&mut self) -> Option<String> {
        const KOLONNE: Kolonne = Kolonne::AnnetAllmennlegearbeid;
        let celle = self.cell(KOLONNE)?;
        if let Celle::Ubrukelig(_) = celle {
            return self.unusable(KOLONNE, celle, |_| RadSlag::UgyldigTegn);
        }
        let text = celle.shown();
        // Bytes first: counting the characters of a very long text is work that a file could ask for often.
        if text.len() > MAX_TEGN * 4 || text.chars().count() > MAX_TEGN {
            return self.fault(KOLONNE, RadSlag::ForLang { maks: MAX_TEGN });
        }
        let text = text.replace("\r\n", "\n");
        let odd = |c: char| (c.is_control() && !matches!(c, '\n' | '\t')) || c == char::REPLACEMENT_CHARACTER;
        if text.contains(odd) {
            return self.fault(KOLONNE, RadSlag::UgyldigTegn);
        }
        (!text.is_empty()).then_some(text)
    }
}
