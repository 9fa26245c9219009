//! The page of the parameters.

use regelverk::parameter::{self, Parameter};
use regelverk::register;
use texts::Tekst;
use texts::regel as words;

use super::markdown::{Table, code, comment, heading, link, paragraph};
use crate::workspace;

/// The whole page.
pub fn page(t: &Tekst) -> String {
    let mut page = comment(&t.regelside_merknad());
    page += &heading(1, &t.regelside_parametere_tittel());
    page += &paragraph(&link(&t.regelside_regel_tilbake(), "README.md"));
    page += &paragraph(&t.regelside_parametere_ingress());
    for (name, parameter, _) in parameter::all() {
        page += &paragraph(&format!("<a id=\"{name}\"></a>"));
        page += &heading(2, &words::parameter_navn(t, name));
        page += &paragraph(&words::parameter_beskrivelse(t, name));
        page += &values(t, parameter);
        page += &paragraph(&users(t, name));
        let file = format!("{}/{name}.toml", workspace::PARAMETERS);
        let shown = link(&code(&file), &format!("../../{file}"));
        page += &paragraph(&t.regelside_parametere_fil(shown));
    }
    page.trim_end().to_owned() + "\n"
}

/// Which rules read the parameter.
fn users(t: &Tekst, name: &str) -> String {
    let rules = register::ALL
        .iter()
        .filter(|regel| regel.parametere.contains(&name));
    let links = rules.map(|regel| link(regel.id.0, &format!("{}.md", regel.id)));
    let links: Vec<String> = links.collect();
    if links.is_empty() {
        t.regelside_parametere_ikke_brukt()
    } else {
        t.regelside_parametere_brukt_av(links.join(", "))
    }
}

/// Every dated value with its source, the latest first.
pub fn values(t: &Tekst, parameter: &Parameter) -> String {
    let mut table = Table::new(&[
        t.regelside_ord_verdi(),
        t.regelside_ord_gjelder_fra(),
        t.regelside_ord_kjent_fra(),
        t.regelside_ord_kilde(),
        t.regelside_ord_punkt(),
        t.regelside_ord_status(),
        t.regelside_ord_kontrollert(),
    ]);
    for verdi in parameter.verdi.iter().rev() {
        table.row(&[
            words::parameter_verdi(t, &parameter.navn, verdi),
            t.dato(verdi.virker_fra),
            t.dato(verdi.kunngjort),
            words::dokument(t, verdi.dokument),
            verdi.punkt.clone(),
            words::status(t, verdi.status),
            t.dato(verdi.sist_kontrollert),
        ]);
    }
    table.finish()
}
