//! The cases that every rule is tried on, as they stand in the files that the tests read: so that what people
//! are shown is what is tested.

use crate::regel::RegelId;

macro_rules! cases {
    ($($id:literal in $path:literal;)*) => {
        const ALL: &[(&str, &str)] = &[$((
            $id,
            include_str!(concat!("../tests/tilfeller/", $path)),
        )),*];
    };
}

cases! {
    "IA-01" in "introduksjonsavtale/ia01.md";
    "IA-02" in "introduksjonsavtale/ia02.md";
    "IA-03" in "introduksjonsavtale/ia03.md";
    "IA-04" in "introduksjonsavtale/ia04.md";
    "IA-05" in "introduksjonsavtale/ia05.md";
    "IA-06" in "introduksjonsavtale/ia06.md";
    "IA-07" in "introduksjonsavtale/ia07.md";
    "IA-10" in "introduksjonsavtale/ia10.md";
    "IA-11" in "introduksjonsavtale/ia11.md";
    "IA-12" in "introduksjonsavtale/ia12.md";
    "IA-13" in "introduksjonsavtale/ia13.md";
    "IA-14" in "introduksjonsavtale/ia14.md";
    "IA-15" in "introduksjonsavtale/ia15.md";
    "IA-16" in "introduksjonsavtale/ia16.md";
    "IA-17" in "introduksjonsavtale/ia17.md";
    "IA-18" in "introduksjonsavtale/ia18.md";
    "IA-19" in "introduksjonsavtale/ia19.md";
    "IA-20" in "introduksjonsavtale/ia20.md";
    "IA-21" in "introduksjonsavtale/ia21.md";
    "IA-22" in "introduksjonsavtale/ia22.md";
    "IA-23" in "introduksjonsavtale/ia23.md";
    "IA-24" in "introduksjonsavtale/ia24.md";
    "IA-25" in "introduksjonsavtale/ia25.md";
    "IA-26" in "introduksjonsavtale/ia26.md";
    "IA-27" in "introduksjonsavtale/ia27.md";
    "IA-28" in "introduksjonsavtale/ia28.md";
    "IA-29" in "introduksjonsavtale/ia29.md";
    "IA-30" in "introduksjonsavtale/ia30.md";
    "IA-31" in "introduksjonsavtale/ia31.md";
    "IA-32" in "introduksjonsavtale/ia32.md";
    "IA-33" in "introduksjonsavtale/ia33.md";
    "IA-34" in "introduksjonsavtale/ia34.md";
    "IA-35" in "introduksjonsavtale/ia35.md";
    "IA-40" in "introduksjonsavtale/ia40.md";
    "IA-41" in "introduksjonsavtale/ia41.md";
    "IA-42" in "introduksjonsavtale/ia42.md";
}

/// A part of a file of cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Blokk {
    /// A heading.
    Overskrift(String),
    /// A paragraph.
    Avsnitt(String),
    /// A table of cases.
    Tabell {
        /// The names of the columns: facts, parameters, and what is expected.
        hode: Vec<String>,
        /// One case in each row.
        rader: Vec<Vec<String>>,
    },
}

/// The cases of a rule, without the title of the file.
pub fn of(regel: RegelId) -> Vec<Blokk> {
    let found = ALL.iter().find(|(id, _)| *id == regel.0);
    found.map(|(_, text)| parse(text)).unwrap_or_default()
}

/// Reads the little Markdown that the files are written in.
fn parse(text: &str) -> Vec<Blokk> {
    let mut blocks: Vec<Blokk> = Vec::new();
    let mut open = false;
    for line in text.lines().skip_while(|line| line.starts_with("# ")) {
        if let Some(cells) = cells(line) {
            add_row(&mut blocks, open, cells);
        } else if line.is_empty() {
            open = false;
            continue;
        } else if line.starts_with('#') {
            blocks.push(Blokk::Overskrift(line.trim_start_matches('#').trim().to_owned()));
        } else if let (true, Some(Blokk::Avsnitt(text))) = (open, blocks.last_mut()) {
            text.push(' ');
            text.push_str(line);
        } else {
            blocks.push(Blokk::Avsnitt(line.to_owned()));
        }
        open = true;
    }
    blocks
}

fn add_row(blocks: &mut Vec<Blokk>, open: bool, cells: Vec<String>) {
    match blocks.last_mut() {
        Some(Blokk::Tabell { rader, .. }) if open => {
            if !cells.iter().all(|cell| cell.chars().all(|c| c == '-')) {
                rader.push(cells);
            }
        }
        _ => blocks.push(Blokk::Tabell {
            hode: cells,
            rader: Vec::new(),
        }),
    }
}

fn cells(line: &str) -> Option<Vec<String>> {
    let inner = line.strip_prefix('|')?.strip_suffix('|')?;
    Some(inner.split('|').map(|cell| cell.trim().to_owned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register;

    #[test]
    fn every_rule_has_cases_and_every_row_is_whole() {
        for regel in register::ALL {
            let blocks = of(regel.id);
            let tables = blocks.iter().filter_map(|block| match block {
                Blokk::Tabell { hode, rader } => Some((hode, rader)),
                _ => None,
            });
            let mut rows = 0;
            for (head, lines) in tables {
                assert!(lines.iter().all(|line| line.len() == head.len()), "{}", regel.id);
                rows += lines.len();
            }
            assert!(rows > 0, "{} has no case", regel.id);
        }
        assert_eq!(ALL.len(), register::ALL.len());
    }

    #[test]
    fn paragraphs_headings_and_tables_are_told_apart() {
        let text = "# IA-00: Tittel\n\nEn linje\nog en til.\n\n## Del\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
        let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
        let expected = [
            Blokk::Avsnitt("En linje og en til.".into()),
            Blokk::Overskrift("Del".into()),
            Blokk::Tabell {
                hode: row(["a", "b"]),
                rader: vec![row(["1", "2"])],
            },
        ];
        assert_eq!(parse(text), expected);
    }
}
