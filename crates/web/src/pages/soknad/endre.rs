//! Changing what was sent: the change is begun from the receipt, written in the same steps, and sent in place
//! of what stands; or given up, after a question.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use sak::id::SoknadId;
use sak::soknad::endring::EndreFeil;
use store::EndringFeil;

use super::bilde::{self, Apnet, Bilde};
use super::{ramme, versjoner};
use crate::access::Kommunebruker;
use crate::components::fakta::{Faktum, Form, fakta};
use crate::error::Feil;
use crate::form::{Skjema, TOKEN};
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// Begins a change, or comes back to the one that is begun.
pub async fn begin(
    app: App,
    bruker: Kommunebruker,
    Path(id): Path<SoknadId>,
    Skjema(_): Skjema,
) -> Result<Redirect, Feil> {
    bruker.soknad(&app, id).await?;
    let begun = app.store.begin_endring(id, app.spor(bruker.aktor())).await;
    match begun {
        Ok(_) => Ok(Redirect::to(&ramme::summary_href(id))),
        // A first draft is changed by writing on; otherwise the receipt says why it cannot be changed.
        Err(EndringFeil::Avvist(_)) => Ok(Redirect::to(&format!("/soknad/{id}"))),
        Err(other) => Err(failed(other)),
    }
}

/// Asks before a change is given up.
pub async fn ask(app: App, bruker: Kommunebruker, Path(id): Path<SoknadId>) -> Result<Response, Feil> {
    match bilde::open(&app, &bruker, id).await? {
        Apnet::Kladd(bilde) if bilde.endrer.is_some() => Ok(page(&app, &bruker, &bilde).into_response()),
        _ => Ok(Redirect::to(&format!("/soknad/{id}")).into_response()),
    }
}

/// Gives it up.
pub async fn discard(
    app: App,
    bruker: Kommunebruker,
    Path(id): Path<SoknadId>,
    Skjema(_): Skjema,
) -> Result<Redirect, Feil> {
    bruker.soknad(&app, id).await?;
    match app.store.discard_endring(id, app.spor(bruker.aktor())).await {
        Ok(()) | Err(EndringFeil::Konflikt | EndringFeil::Avvist(_)) => {
            Ok(Redirect::to(&format!("/soknad/{id}/kvittering")))
        }
        Err(other) => Err(failed(other)),
    }
}

/// What a change differs in from what was sent, or that it does not.
pub fn differences(app: &App, bilde: &Bilde) -> Markup {
    let t = app.tekst;
    let Some(before) = bilde.endrer.as_ref().and_then(|soknad| soknad.last_sent()) else {
        return html! {};
    };
    let rows: Vec<Faktum> = versjoner::differences(t, &before.innhold, &bilde.innhold)
        .into_iter()
        .map(|(name, value)| Faktum::new(name, value))
        .collect();
    html! {
        section class="hj-vet hj-les hj-stabel" data-luft="liten" aria-labelledby="endret-h" {
            h2 class="ds-heading" data-size="2xs" id="endret-h" { (t.endring_hva()) }
            @if rows.is_empty() {
                p { (t.endring_hva_ingenting()) }
            } @else {
                div class="hj-liten" { (fakta(Form::Stable, &rows)) }
            }
        }
    }
}

/// An error of the store as one of a page.
pub fn failed(feil: EndringFeil<EndreFeil>) -> Feil {
    match feil {
        EndringFeil::Store(feil) => feil.into(),
        EndringFeil::IkkeFunnet => Feil::NotFound,
        EndringFeil::Konflikt | EndringFeil::Avvist(_) => Feil::Conflict,
    }
}

fn page(app: &App, bruker: &Kommunebruker, bilde: &Bilde) -> Markup {
    let t = app.tekst;
    let tittel = t.endring_forkast_tittel();
    Side::new(app, Some(&bruker.innlogget), tittel.as_str()).aktiv(Menypunkt::Oppgaver).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" {
            h1 class="ds-heading" data-size="md" { (tittel) }
            p class="hj-les" { (t.endring_forkast_forklaring()) }
            (differences(app, bilde))
            form class="hj-rad" method="post" action={ "/soknad/" (bilde.id()) "/forkast" } {
                input type="hidden" name=(TOKEN) value=(bruker.innlogget.csrf);
                button class="ds-button" data-color="danger" type="submit" { (t.endring_forkast_ja()) }
                a class="ds-button" data-variant="secondary" data-color="accent" href=(ramme::summary_href(bilde.id())) {
                    (t.endring_forkast_nei())
                }
            }
        }
    })
}
