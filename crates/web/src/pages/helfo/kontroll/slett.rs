//! Deleting the rows that are not covered, after a question. The sums stay: they name no claim.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use store::Kravkontroll;

use super::{HREF, avvik, load};
use crate::access::Kontrollor;
use crate::components::layout::Link;
use crate::error::Feil;
use crate::form::{Skjema, TOKEN};
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// `GET /helfo/kontroll/{id}/slett`: the question.
pub async fn ask(app: App, who: Kontrollor, Path(id): Path<String>) -> Result<Response, Feil> {
    let run = load(&app, &id).await?;
    if avvik::kept(&app, &run).is_none() {
        return Ok(Redirect::to(&format!("{HREF}/{}", run.id)).into_response());
    }
    Ok(question(&app, &who, &run).into_response())
}

/// `POST /helfo/kontroll/{id}/slett`: deletes them. If they are gone already, nothing happens.
pub async fn delete(
    app: App,
    who: Kontrollor,
    Path(id): Path<String>,
    Skjema(_): Skjema,
) -> Result<Response, Feil> {
    let run = load(&app, &id).await?;
    let here = format!("{HREF}/{}", run.id);
    let Some(path) = avvik::kept(&app, &run) else {
        return Ok(Redirect::to(&here).into_response());
    };
    // The journal first: what it tells of and does not happen can be asked for again, what it does not tell of cannot.
    let spor = app.spor(&who.innlogget.aktor);
    app.store.note_deleted_kravavvik(run.id, spor).await?;
    tokio::fs::remove_file(path).await.map_err(Feil::internal)?;
    Ok(Redirect::to(&format!("{here}?kvittert=slettet")).into_response())
}

fn question(app: &App, who: &Kontrollor, run: &Kravkontroll) -> Markup {
    let t = app.tekst;
    let here = format!("{HREF}/{}", run.id);
    let tittel = t.helfo_avvik_slett_tittel();
    let way = vec![
        Link::new(t.helfo_kontroll_tittel(), HREF),
        Link::new(run.fil.navn.clone(), here.clone()),
        Link::new(tittel.clone(), format!("{here}/slett")),
    ];
    let side = Side::new(app, Some(&who.innlogget), tittel.clone()).aktiv(Menypunkt::Kontroll);
    side.smuler(way).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" {
            h1 class="ds-heading" data-size="md" { (tittel) }
            p class="hj-les" { (t.helfo_avvik_slett_ingress(run.fil.navn.as_str())) }
            form method="post" action={ (here) "/slett" } {
                input type="hidden" name=(TOKEN) value=(who.innlogget.csrf);
                p class="hj-rad" {
                    button class="ds-button" data-color="danger" type="submit" { (t.helfo_avvik_slett_ja()) }
                    a href=(here) { (t.helfo_avvik_slett_nei()) }
                }
            }
        }
    })
}
