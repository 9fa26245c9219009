//! The answer to the application, as far as it has come, and the documents.

use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use sak::vedtak::{Utfall, Vedtak};
use texts::Tekst;

use super::load::Sak;
use super::parse_id;
use crate::access::Leser;
use crate::error::Feil;
use crate::state::App;

/// `Delvis tildeling, 2 av 3, 1 på venteliste`.
pub fn outcome(t: &Tekst, utfall: &Utfall) -> String {
    let slag = t.get(&format!("sak-svaret-slag-{}", utfall.slag.word()), &[]);
    t.sak_svaret_utfall(slag, utfall.sokt, utfall.tildelt.len(), utfall.venteliste.len())
}

/// The decision on the application; nothing while there is none.
pub fn section(t: &Tekst, sak: &Sak) -> Markup {
    let Some(vedtak) = sak.vedtak.first() else {
        return html! {};
    };
    let line = match vedtak {
        Vedtak::Forslag(forslag) => {
            t.sak_svaret_forslag(forslag.av.navn.as_str(), t.tidspunkt(forslag.tidspunkt))
        }
        Vedtak::Godkjent(godkjent) => {
            t.sak_svaret_godkjent(godkjent.av.navn.as_str(), t.tidspunkt(godkjent.tidspunkt))
        }
        Vedtak::Returnert {
            av, tidspunkt, grunn, ..
        } => t.sak_svaret_returnert(grunn.as_str(), av.navn.as_str(), t.tidspunkt(*tidspunkt)),
        Vedtak::Bortfalt { tidspunkt, .. } => t.sak_svaret_bortfalt(t.tidspunkt(*tidspunkt)),
    };
    html! {
        section class="hj-svarblokk hj-stabel" data-luft="liten" aria-labelledby="svaret-h" {
            h2 class="ds-heading" data-size="xs" id="svaret-h" { (t.sak_svaret()) }
            @if vedtak.is_current() { p class="hj-vekt" { (outcome(t, &vedtak.forslag().utfall)) } }
            p { (line) }
            @if matches!(vedtak, Vedtak::Forslag(_)) {
                p { a href={ "/attestering/" (vedtak.id()) } { (t.sak_svaret_til_attestering()) } }
            }
        }
    }
}

/// The receipt, and the letter when the decision is approved.
pub fn documents(t: &Tekst, sak: &Sak) -> Markup {
    let approved = sak.vedtak.iter().find_map(|vedtak| match vedtak {
        Vedtak::Godkjent(godkjent) => Some(godkjent),
        _ => None,
    });
    html! {
        ul class="hj-dok" {
            @if let Some(godkjent) = approved {
                li {
                    a href={ "/saker/" (sak.id()) "/brev.pdf" } { (t.sak_brev()) }
                    span class="hj-mini hj-dempet" { (t.dato(godkjent.tidspunkt.dato())) }
                }
            } @else {
                li class="hj-dempet" { (t.sak_dokumenter_ingen()) }
            }
        }
    }
}

/// Gives the letter that was sent to the municipality.
pub async fn letter(State(app): State<App>, _leser: Leser, Path(id): Path<String>) -> Result<Response, Feil> {
    let all = app.store.vedtak_of(parse_id(&id)?).await?;
    let approved = all
        .iter()
        .find(|vedtak| matches!(vedtak, Vedtak::Godkjent(_)))
        .ok_or(Feil::NotFound)?;
    let dokument = app.store.dokument(approved.id()).await?.ok_or(Feil::NotFound)?;
    let name = app.tekst.brev_filnavn(dokument.nummer.replace('/', "-"));
    let headers = [
        (CONTENT_TYPE, "application/pdf".to_owned()),
        (CONTENT_DISPOSITION, format!("inline; filename=\"{name}\"")),
    ];
    Ok((headers, dokument.pdf).into_response())
}
