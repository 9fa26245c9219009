//! The letters that a municipality has received: the list, each letter as a page, and the document itself.

pub mod blokker;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use maud::{Markup, html};
use regelverk::tid::Tidspunkt;
use sak::id::VedtakId;
use sak::soknad::Soknad;
use sak::vedtak::{Godkjent, Utfall, Vedtak};
use store::Dokument;
use texts::Tekst;
use texts::format::maskinlesbar;

use crate::access::Kommunebruker;
use crate::components::Level;
use crate::components::fakta::{Faktum, Form, fakta, tall};
use crate::components::layout::Link;
use crate::components::tom::tom;
use crate::error::Feil;
use crate::fil;
use crate::pages::tilbud;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/brev", get(list))
        .route("/brev/{id}", get(show))
        .route("/brev/{id}/brev.pdf", get(document))
}

/// A letter that was sent.
struct Brev {
    godkjent: Godkjent,
    dokument: Dokument,
}

/// An approved decision of the municipality's own, with its document. Without a document nothing was sent.
async fn load(app: &App, bruker: &Kommunebruker, id: VedtakId) -> Result<Brev, Feil> {
    let Vedtak::Godkjent(godkjent) = bruker.vedtak(app, id).await? else {
        return Err(Feil::NotFound);
    };
    let dokument = app.store.dokument(id).await?.ok_or(Feil::NotFound)?;
    Ok(Brev { godkjent, dokument })
}

async fn list(app: App, bruker: Kommunebruker) -> Result<Markup, Feil> {
    let t = app.tekst;
    let mut letters = Vec::new();
    for soknad in app.store.soknader_of(&bruker.kommune).await? {
        if let Soknad::Avgjort(avgjort) = &soknad.verdi {
            letters.push(load(&app, &bruker, avgjort.vedtak).await?);
        }
    }
    let offers = tilbud::lister::letters(&app, &bruker).await?;
    letters.sort_by_key(|brev| std::cmp::Reverse(brev.godkjent.tidspunkt));
    Ok(Side::new(&app, Some(&bruker.innlogget), t.brev_tittel())
        .aktiv(Menypunkt::Brev)
        .render(html! {
            div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
                div class="hj-stabel" data-luft="liten" {
                    h1 class="ds-heading" data-size="md" { (t.brev_tittel()) }
                    @if !letters.is_empty() { p class="hj-les" { (t.brev_ingress()) } }
                }
                @if letters.is_empty() {
                    @let way = Link::new(t.brev_til_oppgavene(), "/oppgaver");
                    (tom(Level::H2, "ingen", &t.brev_ingen(), &t.brev_ingen_hvordan(), Some(&way)))
                } @else {
                    ul class="hj-apent" {
                        @for offer in &offers { (tilbud::lister::line(&app, offer)) }
                        @for brev in &letters { (line(t, brev)) }
                    }
                }
            }
        }))
}

fn line(t: &Tekst, brev: &Brev) -> Markup {
    let Brev { godkjent, dokument } = brev;
    let id = godkjent.forslag.id;
    html! {
        li {
            p { (time(t, godkjent.tidspunkt)) }
            div class="hj-stabel" data-luft="liten" {
                h2 class="ds-heading" data-size="2xs" {
                    a href={ "/brev/" (id) } { (title(t, brev)) }
                }
                p { (kind(t, &godkjent.forslag.utfall)) }
                p class="hj-mini hj-dempet" { (t.brev_avtrykk()) ": " (fingerprint(&dokument.sha256)) }
            }
            p {
                span class="hj-nr" { (t.brev_dokument()) " " (dokument.nummer) } br;
                a href=(pdf_href(id)) aria-label=(t.brev_apne_pdf_navn(dokument.nummer.as_str())) { (t.brev_apne_pdf()) }
            }
        }
    }
}

async fn show(app: App, bruker: Kommunebruker, Path(id): Path<VedtakId>) -> Result<Markup, Feil> {
    let t = app.tekst;
    let brev = load(&app, &bruker, id).await?;
    let title = title(t, &brev);
    let way = vec![
        Link::new(t.brev_tittel(), "/brev"),
        Link::new(brev.dokument.nummer.as_str(), format!("/brev/{id}")),
    ];
    let stored: Option<letters::Brev> = serde_json::from_value(brev.dokument.brev.clone()).ok();
    Ok(Side::new(&app, Some(&bruker.innlogget), title.as_str()).aktiv(Menypunkt::Brev).smuler(way).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" {
            p class="hj-etikett" { (time(t, brev.godkjent.tidspunkt)) " · " (brev.dokument.nummer) }
            h1 class="ds-heading" data-size="md" { (title) }
            p class="hj-rad" {
                a class="ds-button" data-color="accent" href=(pdf_href(id)) { (t.brev_hent_pdf()) }
                a class="ds-button" data-variant="tertiary" data-color="accent"
                    href={ "/soknad/" (brev.godkjent.forslag.soknad) "/kvittering" } { (t.brev_se_soknaden()) }
            }
        }
        div class="hj-ramme hj-to" data-deling="skjema" {
            article class="hj-stabel" data-luft="skjema" aria-label=(t.brev_tittel()) {
                (figures(t, &brev.godkjent.forslag.utfall))
                @match &stored {
                    Some(stored) => (blokker::blokker(&stored.innhold)),
                    None => p class="hj-les" { (t.brev_mangler_dokument()) },
                }
            }
            aside class="hj-side hj-stabel" aria-labelledby="om" { (about(t, &brev, stored.as_ref())) }
        }
    }))
}

/// Who approved it, and how to check that the document is the one that was sent.
fn about(t: &Tekst, brev: &Brev, stored: Option<&letters::Brev>) -> Markup {
    let mut facts = vec![
        Faktum::new(t.brev_dokumentnummer(), brev.dokument.nummer.as_str()),
        Faktum::new(t.brev_godkjent(), time(t, brev.godkjent.tidspunkt)),
    ];
    match stored {
        Some(stored) => facts.extend(
            stored
                .signatur
                .iter()
                .map(|(role, name)| Faktum::new(role.as_str(), name.as_str())),
        ),
        None => facts.push(Faktum::new(t.brev_godkjent_av(), brev.godkjent.av.navn.as_str())),
    }
    facts.push(Faktum::new(
        t.brev_avtrykk(),
        html! { span class="hj-mini" { (fingerprint(&brev.dokument.sha256)) } },
    ));
    html! {
        h2 class="ds-heading" data-size="xs" id="om" { (t.brev_om_brevet()) }
        div class="hj-liten" { (fakta(Form::Lik, &facts)) }
        p class="hj-mini hj-dempet" { (t.brev_avtrykk_forklaring()) }
    }
}

fn figures(t: &Tekst, utfall: &Utfall) -> Markup {
    let facts = [
        Faktum::new(t.brev_tall_tildelt(), utfall.tildelt.len().to_string()),
        Faktum::new(t.brev_tall_venteliste(), utfall.venteliste.len().to_string()),
        Faktum::new(t.brev_tall_sokt(), utfall.sokt.to_string()),
    ];
    html! { div class="hj-les" { (tall(&facts, 0)) } }
}

async fn document(app: App, bruker: Kommunebruker, Path(id): Path<VedtakId>) -> Result<Response, Feil> {
    let brev = load(&app, &bruker, id).await?;
    let name = app.tekst.brev_filnavn(brev.dokument.nummer.replace('/', "-"));
    Ok(fil::pdf(&name, brev.dokument.pdf))
}

fn pdf_href(id: VedtakId) -> String {
    format!("/brev/{id}/brev.pdf")
}

/// The letter's own title, which says the result.
fn title(t: &Tekst, brev: &Brev) -> String {
    let stored = brev.dokument.brev.get("tittel").and_then(|title| title.as_str());
    stored.map_or_else(|| kind(t, &brev.godkjent.forslag.utfall), str::to_owned)
}

fn kind(t: &Tekst, utfall: &Utfall) -> String {
    t.get(&format!("brev-slag-{}", utfall.slag.word()), &[])
}

fn time(t: &Tekst, at: Tidspunkt) -> Markup {
    html! { time datetime=(maskinlesbar(at)) { (t.dato(at.dato())) } }
}

/// A long row of digits that may be broken between groups of eight.
fn fingerprint(digits: &str) -> Markup {
    let digits: Vec<char> = digits.chars().collect();
    html! {
        span class="hj-brekk" { @for group in digits.chunks(8) { (group.iter().collect::<String>()) wbr; } }
    }
}
