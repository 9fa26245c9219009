//! The index of the pages.

use regelverk::hjemmel::{Dokument, Status};
use regelverk::regel::Art;
use regelverk::register;
use texts::Tekst;
use texts::regel as words;

use super::markdown::{Table, comment, heading, link, named, paragraph};
use super::rule;

/// The whole page.
pub fn page(t: &Tekst) -> String {
    let mut page = comment(&t.regelside_merknad());
    page += &heading(1, &t.regelside_oversikt_tittel());
    page += &paragraph(&t.regelside_oversikt_ingress());
    page += &rules(t);
    page += &paragraph(&link(&t.regelside_parametere_tittel(), "parametre.md"));
    page += &heading(2, &t.regelside_oversikt_arter());
    for art in [Art::Skal, Art::Bor, Art::Skjonn, Art::Info] {
        page += &named(&words::art(t, art), &words::art_betydning(t, art));
    }
    page += "\n";
    page += &heading(2, &t.regelside_oversikt_statuser());
    for status in [Status::Bekreftet, Status::Ubekreftet, Status::Tolkning] {
        let (word, meaning) = (words::status(t, status), words::status_betydning(t, status));
        page += &named(&word, &meaning);
    }
    page += "\n";
    page += &heading(2, &t.regelside_oversikt_kilder());
    for dokument in [Dokument::S0, Dokument::S1, Dokument::S2] {
        let (name, date) = (words::dokument(t, dokument), words::datering(t, dokument));
        let sender = words::avsender(t, dokument);
        page += &format!("- {}\n", t.regelside_oversikt_kilde(sender, date, name));
    }
    page
}

/// Every rule as its latest version says.
fn rules(t: &Tekst) -> String {
    let mut table = Table::new(&[
        t.regelside_ord_regel(),
        t.regelside_ord_tittel(),
        t.regelside_ord_art(),
        t.regelside_ord_gjelder(),
        t.regelside_ord_kilde(),
        t.regelside_ord_punkt(),
        t.regelside_ord_status(),
    ]);
    for regel in register::ALL {
        let Some(versjon) = regel.versjoner.last() else {
            continue;
        };
        table.row(&[
            link(regel.id.0, &format!("{}.md", regel.id)),
            words::tittel(t, regel.id),
            words::art(t, versjon.art),
            rule::subjects(t, regel),
            words::dokument(t, versjon.hjemmel.dokument),
            versjon.hjemmel.punkt.to_owned(),
            words::status(t, versjon.hjemmel.status),
        ]);
    }
    table.finish()
}
