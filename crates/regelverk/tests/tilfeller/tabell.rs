//! Reads the tables of a Markdown file. Plain text outside tables is for people and is skipped.

/// One row, as pairs of column name and cell.
pub struct Rad {
    /// Where it stands: `ia24.md:12`.
    pub sted: String,
    celler: Vec<(String, String)>,
}

impl Rad {
    /// The cell in a column, if the table has it.
    pub fn get(&self, kolonne: &str) -> Option<&str> {
        self.celler
            .iter()
            .find(|(navn, _)| navn == kolonne)
            .map(|(_, celle)| celle.as_str())
    }

    /// Every column name with its cell.
    pub fn celler(&self) -> impl Iterator<Item = (&str, &str)> {
        self.celler
            .iter()
            .map(|(navn, celle)| (navn.as_str(), celle.as_str()))
    }
}

/// All rows of all tables in a file.
///
/// # Panics
/// If a table is not well formed: the file is written by hand.
pub fn rader(filnavn: &str, tekst: &str) -> Vec<Rad> {
    let mut rader = Vec::new();
    let mut kolonner: Option<Vec<String>> = None;
    let mut skille_sett = false;
    for (nummer, linje) in tekst.lines().enumerate() {
        let sted = format!("{filnavn}:{}", nummer + 1);
        let Some(celler) = celler(linje) else {
            (kolonner, skille_sett) = (None, false);
            continue;
        };
        match &kolonner {
            None => {
                let mut unike = celler.clone();
                unike.sort();
                unike.dedup();
                assert_eq!(unike.len(), celler.len(), "{sted}: a column stands twice");
                kolonner = Some(celler);
            }
            Some(_) if !skille_sett => {
                assert!(
                    celler.iter().all(|celle| celle == "---"),
                    "{sted}: no line of ---"
                );
                skille_sett = true;
            }
            Some(navn) => {
                assert_eq!(navn.len(), celler.len(), "{sted}: wrong number of cells");
                let celler = navn.iter().cloned().zip(celler).collect();
                rader.push(Rad { sted, celler });
            }
        }
    }
    rader
}

fn celler(linje: &str) -> Option<Vec<String>> {
    let innhold = linje.strip_prefix('|')?.strip_suffix('|')?;
    Some(innhold.split('|').map(|celle| celle.trim().to_owned()).collect())
}
