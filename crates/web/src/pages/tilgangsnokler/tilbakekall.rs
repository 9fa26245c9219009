//! Revoking a key, after a question.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use sak::id::TilgangsnokkelId;
use sak::tilgangsnokkel::{Gyldig, Tilgangsnokkel};
use store::EndringFeil;

use crate::access::Administrator;
use crate::components::fakta::{Faktum, Form, fakta};
use crate::components::layout::Link;
use crate::error::Feil;
use crate::form::Skjema;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// `GET /tilgangsnokler/{id}/tilbakekall`: the question.
pub async fn ask(app: App, who: Administrator, Path(id): Path<String>) -> Result<Response, Feil> {
    let id: TilgangsnokkelId = id.parse().map_err(|_| Feil::NotFound)?;
    let found = app.store.tilgangsnokkel(id).await?.ok_or(Feil::NotFound)?;
    match found.verdi {
        Tilgangsnokkel::Gyldig(nokkel) => {
            let organisasjon = super::name(&app, &nokkel.organisasjon).await?;
            Ok(question(&app, &who, &nokkel, organisasjon).into_response())
        }
        Tilgangsnokkel::Tilbakekalt(_) => {
            Ok((StatusCode::CONFLICT, revoked_before(&app, &who)).into_response())
        }
    }
}

/// `POST /tilgangsnokler/{id}/tilbakekall`: revokes it.
pub async fn revoke(
    app: App,
    who: Administrator,
    Path(id): Path<String>,
    Skjema(_): Skjema,
) -> Result<Response, Feil> {
    let id: TilgangsnokkelId = id.parse().map_err(|_| Feil::NotFound)?;
    match app.store.revoke_tilgangsnokkel(id, app.spor(who.aktor())).await {
        Ok(()) => Ok(Redirect::to("/tilgangsnokler?kvittert=tilbakekalt").into_response()),
        Err(EndringFeil::Konflikt) => Ok((StatusCode::CONFLICT, revoked_before(&app, &who)).into_response()),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Store(error)) => Err(error.into()),
        Err(EndringFeil::Avvist(never)) => match never {},
    }
}

fn side<'a>(app: &'a App, who: &'a Administrator, tittel: String) -> Side<'a> {
    let t = app.tekst;
    Side::new(app, Some(&who.innlogget), tittel.clone())
        .aktiv(Menypunkt::Tilgangsnokler)
        .smuler(vec![
            Link::new(t.tilgangsnokkel_tittel(), "/tilgangsnokler"),
            Link::new(tittel, "#innhold"),
        ])
}

fn question(app: &App, who: &Administrator, nokkel: &Gyldig, organisasjon: String) -> Markup {
    let t = app.tekst;
    side(app, who, t.tilgangsnokkel_tilbakekall_tittel()).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" {
            h1 class="ds-heading" data-size="md" { (t.tilgangsnokkel_tilbakekall_tittel()) }
            p class="hj-les" { (t.tilgangsnokkel_tilbakekall_ingress()) }
            div class="hj-les" {
                (fakta(Form::Smal, &[
                    Faktum::new(t.tilgangsnokkel_navn(), nokkel.navn.as_str()),
                    Faktum::new(t.tilgangsnokkel_organisasjon(), organisasjon),
                    Faktum::new(t.tilgangsnokkel_siste_dag(), t.dato(nokkel.siste_dag)),
                ]))
            }
            form method="post" action={ "/tilgangsnokler/" (nokkel.id) "/tilbakekall" } {
                input type="hidden" name="csrf" value=(who.innlogget.csrf);
                p class="hj-rad" {
                    button class="ds-button" data-color="danger" type="submit" { (t.tilgangsnokkel_tilbakekall_ja()) }
                    a href="/tilgangsnokler" { (t.tilgangsnokkel_tilbakekall_nei()) }
                }
            }
        }
    })
}

fn revoked_before(app: &App, who: &Administrator) -> Markup {
    let t = app.tekst;
    side(app, who, t.tilgangsnokkel_er_tilbakekalt_tittel()).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" {
            h1 class="ds-heading" data-size="md" { (t.tilgangsnokkel_er_tilbakekalt_tittel()) }
            p class="hj-les" { (t.tilgangsnokkel_er_tilbakekalt()) }
            p { a class="ds-button" data-color="accent" href="/tilgangsnokler" { (t.tilgangsnokkel_tittel()) } }
        }
    })
}
