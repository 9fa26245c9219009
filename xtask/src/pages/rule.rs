//! The page of one rule.

use regelverk::parameter;
use regelverk::regel::{Regel, Versjon};
use texts::Tekst;
use texts::regel as words;

use super::markdown::{Table, code, comment, heading, link, named, paragraph};
use super::parameters;
use crate::{TaskError, workspace};

/// The whole page.
pub fn page(t: &Tekst, regel: &Regel) -> Result<String, TaskError> {
    let mut page = comment(&t.regelside_merknad());
    let title = t.regelside_regel_tittel(regel.id.to_string(), words::tittel(t, regel.id));
    page += &heading(1, &title);
    page += &paragraph(&link(&t.regelside_regel_tilbake(), "README.md"));
    page += &paragraph(&t.regelside_regel_gjelder(subjects(t, regel)));
    if regel.is_open() {
        page += &paragraph(&t.regelside_regel_apen());
    }
    page += &versions(t, regel);
    page += &answers(t, regel);
    page += &values(t, regel);
    page += &cases(t, regel)?;
    page += &source(t, regel)?;
    Ok(page.trim_end().to_owned() + "\n")
}

/// What the rule says, the latest version first.
fn versions(t: &Tekst, regel: &Regel) -> String {
    let mut text = heading(2, &t.regelside_regel_versjoner());
    for versjon in regel.versjoner.iter().rev() {
        text += &heading(3, &t.regelside_regel_versjon(t.dato(versjon.fra), versjon.nummer));
        text += &paragraph(&words::gjengivelse(t, regel.id, versjon.nummer));
        text += &basis(t, versjon);
    }
    text
}

fn basis(t: &Tekst, versjon: &Versjon) -> String {
    let hjemmel = &versjon.hjemmel;
    let status = words::status(t, hjemmel.status);
    let meaning = words::status_betydning(t, hjemmel.status);
    let (art, binding) = (words::art(t, versjon.art), words::art_betydning(t, versjon.art));
    let lines = [
        (t.regelside_ord_art(), format!("{art}. {binding}")),
        (t.regelside_ord_kilde(), words::dokument(t, hjemmel.dokument)),
        (t.regelside_ord_dato(), words::datering(t, hjemmel.dokument)),
        (t.regelside_ord_punkt(), hjemmel.punkt.to_owned()),
        (t.regelside_ord_status(), format!("{status}. {meaning}")),
    ];
    lines.map(|(name, value)| named(&name, &value)).concat() + "\n"
}

/// What the rule is judged on.
pub fn subjects(t: &Tekst, regel: &Regel) -> String {
    use regelverk::regel::Gjelder;
    let names = regel.gjelder.iter().map(|gjelder| match gjelder {
        Gjelder::Soknad => t.regelside_gjelder_soknad(),
        Gjelder::Tildeling => t.regelside_gjelder_tildeling(),
        Gjelder::Vedtak => t.regelside_gjelder_vedtak(),
        Gjelder::Avtale => t.regelside_gjelder_avtale(),
        Gjelder::Refusjon => t.regelside_gjelder_refusjon(),
    });
    names.collect::<Vec<_>>().join(", ")
}

/// Every explanation. Without a case there are no values, so each variable is shown by its name.
fn answers(t: &Tekst, regel: &Regel) -> String {
    let mut text = heading(2, &t.regelside_regel_svar());
    text += &paragraph(&t.regelside_regel_svar_om());
    let mut table = Table::new(&[t.regelside_ord_nokkel(), t.regelside_ord_setning()]);
    for forklaring in regel.forklaringer {
        let id = format!("regel-{}-{forklaring}", regel.tekstnokkel());
        let sentence = t.get(&id, &[]).replace("{$", "[").replace('}', "]");
        table.row(&[code(forklaring), sentence]);
    }
    text + &table.finish()
}

fn values(t: &Tekst, regel: &Regel) -> String {
    let mut text = heading(2, &t.regelside_regel_parametere());
    if regel.parametere.is_empty() {
        return text + &paragraph(&t.regelside_regel_uten_parametere());
    }
    for (name, parameter, _) in parameter::all() {
        if regel.parametere.contains(&name) {
            let target = format!("parametre.md#{name}");
            text += &paragraph(&link(&words::parameter_navn(t, name), &target));
            text += &parameters::values(t, parameter);
        }
    }
    text
}

/// The cases as they stand in their file, one heading level down.
fn cases(t: &Tekst, regel: &Regel) -> Result<String, TaskError> {
    let file = format!("{}/{}.md", workspace::CASES, workspace::file_stem(regel));
    let shown = link(&code(&file), &format!("../../{file}"));
    let mut text = heading(2, &t.regelside_regel_tilfeller());
    text += &paragraph(&t.regelside_regel_tilfeller_om(shown));
    let written = workspace::read(&file)?;
    for line in written
        .lines()
        .skip_while(|line| line.starts_with("# ") || line.is_empty())
    {
        if line.starts_with('#') {
            text.push('#');
        }
        text += line;
        text.push('\n');
    }
    text.push('\n');
    Ok(text)
}

fn source(t: &Tekst, regel: &Regel) -> Result<String, TaskError> {
    let name = workspace::rule_file(regel)?.unwrap_or_default();
    let file = format!("{}/{name}", workspace::RULES);
    let shown = link(&code(&file), &format!("../../{file}"));
    Ok(heading(2, &t.regelside_regel_kode()) + &paragraph(&t.regelside_regel_kode_om(shown)))
}
