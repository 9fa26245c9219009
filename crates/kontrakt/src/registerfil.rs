//! A list of training establishments: CSV or a spreadsheet with the columns `kommunenummer`, `status` and
//! `dato`, read as the file of applications is. Other columns are passed over, so that the register's own
//! export can be mended and taken in again. All or nothing.

use std::collections::HashMap;

use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use regelverk::tid::Dato;

use crate::soknadsfil::celle::{Celle, Rad, trim};
use crate::soknadsfil::{RadFeil, RadSlag, rows, verdi};
use crate::vis::safe;

/// The word for a municipality of which nothing is known.
pub const UKJENT: &str = "ukjent";
/// The columns, in the order of the export.
const KOLONNER: [&str; 3] = ["kommunenummer", "status", "dato"];

/// One municipality, as the list has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterRad {
    /// The line in the file, or the row in the sheet, from 1.
    pub linje: usize,
    /// Four digits.
    pub kommunenummer: String,
    /// The status; `None` if the list says that nothing is known.
    pub status: Option<Utdanningsvirksomhet>,
    /// Since when; there whenever a status is.
    pub dato: Option<Dato>,
}

/// The names of the columns, for messages.
pub fn kolonner() -> String {
    KOLONNER.join(", ")
}

/// Reads a list. `kjente` says whether a municipality number exists; no date is after `today`.
///
/// # Errors
/// Everything that is wrong with the file, in the order of the file.
pub fn read(
    bytes: &[u8],
    kjente: &dyn Fn(&str) -> bool,
    today: Dato,
) -> Result<Vec<RegisterRad>, Vec<RadFeil>> {
    let rader = rows(bytes).map_err(|feil| vec![feil])?;
    let Some((head, rader)) = rader.split_first() else {
        return Err(vec![whole(RadSlag::Tom)]);
    };
    let places = places(head).map_err(|feil| vec![feil])?;
    if rader.is_empty() {
        return Err(vec![whole(RadSlag::UtenRader)]);
    }
    let mut feil = Vec::new();
    let mut first: HashMap<String, usize> = HashMap::new();
    let mut lest = Vec::new();
    for rad in rader {
        let mut line = Linje {
            rad,
            places,
            feil: &mut feil,
        };
        let nummer = line.municipality(kjente);
        let status = line.status();
        let dato = line.dato(status, today);
        let (Some(kommunenummer), Some(status), Some(dato)) = (nummer, status, dato) else {
            continue;
        };
        if let Some(forste) = first.insert(kommunenummer.clone(), rad.linje) {
            line.fault::<()>(0, RadSlag::DobbelILista { forste });
            continue;
        }
        lest.push(RegisterRad {
            linje: rad.linje,
            kommunenummer,
            status,
            dato,
        });
    }
    if feil.is_empty() { Ok(lest) } else { Err(feil) }
}

fn whole(slag: RadSlag) -> RadFeil {
    RadFeil {
        linje: None,
        kolonne: None,
        slag,
    }
}

/// Where each column stands.
fn places(head: &Rad) -> Result<[usize; 3], RadFeil> {
    let mut places = [0; 3];
    for (place, name) in places.iter_mut().zip(KOLONNER) {
        let found = head
            .celler
            .iter()
            .position(|celle| trim(celle.shown()).eq_ignore_ascii_case(name));
        *place = found.ok_or_else(|| RadFeil {
            linje: Some(head.linje),
            kolonne: Some(name.to_owned()),
            slag: RadSlag::ManglerRegisterkolonne,
        })?;
    }
    Ok(places)
}

struct Linje<'a> {
    rad: &'a Rad,
    places: [usize; 3],
    feil: &'a mut Vec<RadFeil>,
}

impl Linje<'_> {
    fn cell(&self, kolonne: usize) -> &Celle {
        const EMPTY: &Celle = &Celle::Tom;
        self.rad.celler.get(self.places[kolonne]).unwrap_or(EMPTY)
    }

    fn fault<T>(&mut self, kolonne: usize, slag: RadSlag) -> Option<T> {
        self.feil.push(RadFeil {
            linje: Some(self.rad.linje),
            kolonne: Some(KOLONNER[kolonne].to_owned()),
            slag,
        });
        None
    }

    fn municipality(&mut self, kjente: &dyn Fn(&str) -> bool) -> Option<String> {
        let shown = safe(self.cell(0).shown());
        let nummer = verdi::municipality(self.cell(0).shown());
        match nummer {
            _ if *self.cell(0) == Celle::Tom => self.fault(0, RadSlag::Blank),
            None => self.fault(0, RadSlag::IkkeKommunenummer { verdi: shown }),
            Some(nummer) if !kjente(&nummer) => self.fault(0, RadSlag::UkjentKommune { nummer }),
            nummer => nummer,
        }
    }

    /// The status; inside `None` if the list says that nothing is known.
    fn status(&mut self) -> Option<Option<Utdanningsvirksomhet>> {
        if *self.cell(1) == Celle::Tom {
            return self.fault(1, RadSlag::Blank);
        }
        let shown = safe(self.cell(1).shown());
        let word = shown.to_lowercase().replace('ø', "o");
        if word == UKJENT {
            return Some(None);
        }
        match Utdanningsvirksomhet::from_word(&word) {
            Some(status) => Some(Some(status)),
            None => {
                let words = Utdanningsvirksomhet::ALL.map(Utdanningsvirksomhet::word);
                let lov = format!("{}, {UKJENT}", words.join(", "));
                self.fault(1, RadSlag::UkjentOrd { verdi: shown, lov })
            }
        }
    }

    /// The date; inside `None` where nothing is known.
    fn dato(&mut self, status: Option<Option<Utdanningsvirksomhet>>, today: Dato) -> Option<Option<Dato>> {
        let shown = safe(self.cell(2).shown());
        let read = match self.cell(2) {
            Celle::Tom if status == Some(None) => return Some(None),
            Celle::Tom => return self.fault(2, RadSlag::Blank),
            Celle::Tekst(text) => verdi::received(text),
            Celle::Dato(serial) => verdi::from_serial(serial),
            Celle::Tall(_) => return self.fault(2, RadSlag::DatoSomTall { verdi: shown }),
            Celle::Prosent(_) | Celle::Ubrukelig(_) => None,
        };
        match read.map(|read| read.dato) {
            None => self.fault(2, RadSlag::IkkeDato { verdi: shown }),
            Some(dato) if dato > today => self.fault(2, RadSlag::Framtid),
            Some(dato) => Some(status.flatten().map(|_| dato)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Dato = Dato::constant(2022, 3, 14);

    fn read_text(text: &str) -> Result<Vec<RegisterRad>, Vec<String>> {
        let known = |nummer: &str| nummer.starts_with("99") || nummer == "0301";
        read(text.as_bytes(), &known, TODAY)
            .map_err(|feil| feil.iter().map(|feil| feil.setning(texts::nb())).collect())
    }

    #[test]
    fn a_list_is_read_whatever_other_columns_it_has() {
        let text = "kommunenummer;navn;status;dato\n9901;Prøvevik;Søkt;12.01.2021\n301;Oslo;registrert;2021-05-01\n9903;X;ukjent;\n";
        let rows = read_text(text).unwrap();
        let said: Vec<_> = rows
            .iter()
            .map(|row| {
                (
                    row.kommunenummer.as_str(),
                    row.status,
                    row.dato.map(|dato| dato.to_string()),
                )
            })
            .collect();
        assert_eq!(
            said,
            [
                (
                    "9901",
                    Some(Utdanningsvirksomhet::Sokt),
                    Some("2021-01-12".into())
                ),
                (
                    "0301",
                    Some(Utdanningsvirksomhet::Registrert),
                    Some("2021-05-01".into())
                ),
                ("9903", None, None),
            ]
        );
    }

    #[test]
    fn every_fault_is_named_with_its_line_and_column() {
        let text = "kommunenummer,status,dato\n1234,registrert,2021-01-01\n9901,kanskje,2021-01-01\n9902,sokt,\n9903,nei,2023-01-01\n9904,nei,i fjor\n9905,nei,2021-01-01\n9905,nei,2021-01-01\n";
        let faults = read_text(text).unwrap_err();
        let places = [
            (2, "kommunenummer"),
            (3, "status"),
            (4, "dato"),
            (5, "dato"),
            (6, "dato"),
            (8, "kommunenummer"),
        ];
        assert_eq!(faults.len(), places.len(), "{faults:#?}");
        for (fault, (line, column)) in faults.iter().zip(places) {
            assert!(
                fault.contains(&format!("Linje {line}")) && fault.contains(column),
                "{fault}"
            );
        }
    }

    #[test]
    fn a_list_needs_its_columns_and_a_line() {
        assert!(read_text("kommunenummer;status\n9901;nei\n").unwrap_err()[0].contains("dato"));
        assert_eq!(read_text("kommunenummer;status;dato\n").unwrap_err().len(), 1);
        assert_eq!(read_text("").unwrap_err().len(), 1);
    }
}
