//! Offers in the lists of others: among what waits for approval, and among the municipality's letters.

use maud::{Markup, html};
use sak::tilbud::{Tilbud, Tilbudsstand};
use store::Dokument;
use texts::format::maskinlesbar;

use crate::access::Kommunebruker;
use crate::error::Feil;
use crate::pages::plasser::names;
use crate::state::App;

/// The offers that wait for approval; nothing if there are none.
///
/// # Errors
/// The database.
pub async fn waiting(app: &App) -> Result<Option<Markup>, Feil> {
    let t = app.tekst;
    let offers = app.store.tilbud_til_attestering().await?;
    if offers.is_empty() {
        return Ok(None);
    }
    let names = names(app).await?;
    let mut lines = Vec::new();
    for offer in &offers {
        let case = app
            .store
            .soknad(offer.plass.soknad)
            .await?
            .ok_or(Feil::NotFound)?;
        let nummer = case.verdi.felles().kommune.clone();
        let name = names.get(&nummer).map_or(nummer.as_str(), String::as_str);
        lines.push((
            offer,
            t.tilbud_liste_linje(name, offer.plass.plass),
            t.tilbud_liste_foreslatt(offer.av.navn.as_str(), t.tidspunkt(offer.tidspunkt)),
        ));
    }
    Ok(Some(html! {
        section class="hj-stabel" aria-labelledby="tilbud-h" {
            h2 class="ds-heading" data-size="xs" id="tilbud-h" { (t.tilbud_liste()) }
            ul class="hj-dok hj-les" {
                @for (offer, title, by) in &lines {
                    li { a href={ "/tilbud/" (offer.id) } { (title) } span class="hj-liten hj-dempet" { (by) } }
                }
            }
        }
    }))
}

/// The letters that offered the municipality a place, last first.
///
/// # Errors
/// The database.
pub async fn letters(app: &App, bruker: &Kommunebruker) -> Result<Vec<(Tilbud, Dokument)>, Feil> {
    let mut sent = Vec::new();
    for soknad in app.store.soknader_of(&bruker.kommune).await? {
        for offer in app.store.tilbud_of(soknad.verdi.felles().id).await? {
            if let Some(dokument) = app.store.tilbudsbrev(offer.id).await? {
                sent.push((offer, dokument));
            }
        }
    }
    sent.reverse();
    Ok(sent)
}

/// One letter as a line of the list.
pub fn line(app: &App, (offer, dokument): &(Tilbud, Dokument)) -> Markup {
    let t = app.tekst;
    let Tilbudsstand::Godkjent { tidspunkt, .. } = offer.stand else {
        return html! {};
    };
    html! {
        li {
            p { time datetime=(maskinlesbar(tidspunkt)) { (t.dato(tidspunkt.dato())) } }
            h2 class="ds-heading" data-size="2xs" { a href={ "/tilbud/" (offer.id) } { (t.tilbud_brev_slag()) } }
            p {
                span class="hj-nr" { (t.brev_dokument()) " " (dokument.nummer) } br;
                a href={ "/tilbud/" (offer.id) "/brev.pdf" }
                    aria-label=(t.brev_apne_pdf_navn(dokument.nummer.as_str())) { (t.brev_apne_pdf()) }
            }
        }
    }
}
