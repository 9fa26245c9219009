//! The documents that the rules rest on, described in our own words.

use maud::{Markup, html};
use regelverk::hjemmel::Dokument;
use regelverk::{parameter, register};
use texts::{Tekst, regel};

use super::ramme::{Del, Ramme};
use crate::components::fakta::{Faktum, Form, fakta};
use crate::session::KanskjeInnlogget;
use crate::state::App;

/// `GET /regler/kilder`.
pub async fn show(app: App, KanskjeInnlogget(innlogget): KanskjeInnlogget) -> Markup {
    let t = app.tekst;
    let page = Ramme {
        app: &app,
        innlogget: innlogget.as_ref(),
        del: Del::Kilder,
        tittel: t.kilder_tittel(),
        under: None,
    };
    page.render(&html! {
        p class="hj-les" { (t.kilder_ingress()) }
        @for dokument in Dokument::ALL { (source(t, dokument)) }
    })
}

fn source(t: &Tekst, dokument: Dokument) -> Markup {
    let code = dokument.code();
    html! {
        section class="hj-stabel hj-les" data-luft="liten" aria-labelledby=(code) {
            h2 class="ds-heading" data-size="xs" id=(code) { (code) ": " (regel::dokument(t, dokument)) }
            p { (t.get(&format!("kilder-{}-om", code.to_ascii_lowercase()), &[])) }
            (fakta(Form::Stable, &[
                Faktum::new(t.kilder_avsender(), regel::avsender(t, dokument)),
                Faktum::new(t.kilder_datering(), regel::datering(t, dokument)),
                Faktum::new(t.kilder_regler(), links(t, &rules(t, dokument))),
                Faktum::new(t.kilder_verdier(), links(t, &values(t, dokument))),
            ]))
        }
    }
}

/// A name with its address.
type Lenke = (String, String);

fn rules(t: &Tekst, dokument: Dokument) -> Vec<Lenke> {
    let versions = register::ALL
        .iter()
        .flat_map(|rule| rule.versjoner.iter().map(move |version| (rule, version)));
    let citing = versions.filter(|(_, version)| version.hjemmel.dokument == dokument);
    citing
        .map(|(rule, version)| {
            let name = t.kilder_versjon(rule.id.to_string(), version.nummer);
            (name, format!("/regler/{}/{}", rule.id, version.nummer))
        })
        .collect()
}

fn values(t: &Tekst, dokument: Dokument) -> Vec<Lenke> {
    let cites = |found: &parameter::Parameter| found.verdi.iter().any(|value| value.dokument == dokument);
    let citing = parameter::all().into_iter().filter(|(_, found, _)| cites(found));
    citing
        .map(|(navn, ..)| {
            (
                regel::parameter_navn(t, navn),
                format!("/regler/parametre/{navn}"),
            )
        })
        .collect()
}

fn links(t: &Tekst, links: &[Lenke]) -> Markup {
    html! {
        @if links.is_empty() { (t.kilder_ingen()) }
        @for (index, (name, href)) in links.iter().enumerate() {
            @if index > 0 { ", " }
            a href=(href) { (name) }
        }
    }
}
