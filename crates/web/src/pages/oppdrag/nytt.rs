//! Registering an assignment, or those that the sources give.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use sak::hendelse::Hendelse;
use sak::id::OppdragId;
use sak::oppdrag::{Apent, Innhold, KJENTE, Oppdrag};
use store::EndringFeil;

use super::skjema::Utfylt;
use crate::access::Oppfolger;
use crate::components::feilliste::feilliste;
use crate::components::layout::Link;
use crate::error::Feil;
use crate::form::{Sendt, Skjema};
use crate::pages::sporsmal;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// `GET /oppdrag/nytt`.
pub async fn ask(app: App, who: Oppfolger) -> Markup {
    page(&app, &who, &Utfylt::default(), None)
}

/// `POST /oppdrag/nytt`.
pub async fn register(app: App, Sendt { who, felter, gammelt }: Sendt<Oppfolger>) -> Result<Response, Feil> {
    let t = app.tekst;
    let mut utfylt = Utfylt::typed(&felter);
    if gammelt {
        let page = page(&app, &who, &utfylt, Some(sporsmal::gammelt(t)));
        return Ok((StatusCode::FORBIDDEN, page).into_response());
    }
    let innhold = utfylt.innhold(t, app.today());
    let frist = utfylt.day(t, "frist", app.today());
    if let (Some(innhold), Some(frist)) = (innhold, frist) {
        let id = OppdragId(app.new_id());
        match Apent::register(id, innhold, frist) {
            Ok(new) => {
                save(&app, &who, vec![new]).await?;
                return Ok(Redirect::to(&format!("/oppdrag/{id}?kvittert=nytt")).into_response());
            }
            Err(feil) => {
                utfylt.refused(t, feil, false);
            }
        }
    }
    let page = page(&app, &who, &utfylt, None);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// `POST /oppdrag/kjente`: those of the sources that are not registered already.
pub async fn known(app: App, who: Oppfolger, Skjema(_): Skjema) -> Result<Response, Feil> {
    let there = app.store.oppdragsliste().await?;
    let missing = KJENTE
        .iter()
        .filter(|kjent| !there.iter().any(|one| one.apent().innhold.kilde == kjent.kilde()));
    let mut new = Vec::new();
    for kjent in missing {
        let innhold = Innhold {
            tittel: app.tekst.get(&format!("oppdrag-kjent-{}", kjent.nokkel), &[]),
            kilde: kjent.kilde(),
            gitt: kjent.gitt(),
            ansvarlig: None,
        };
        let made = Apent::register(OppdragId(app.new_id()), innhold, kjent.frist);
        new.push(made.map_err(Feil::internal)?);
    }
    save(&app, &who, new).await?;
    Ok(Redirect::to("/oppdrag").into_response())
}

async fn save(app: &App, who: &Oppfolger, new: Vec<(Apent, Hendelse)>) -> Result<(), Feil> {
    let saved = app.store.create_oppdrag(new, app.spor(who.aktor())).await;
    saved.map_err(|error| match error {
        EndringFeil::Store(error) => error.into(),
        EndringFeil::IkkeFunnet => Feil::NotFound,
        EndringFeil::Konflikt => Feil::Conflict,
        EndringFeil::Avvist(never) => match never {},
    })
}

fn page(app: &App, who: &Oppfolger, utfylt: &Utfylt, varsel: Option<Markup>) -> Markup {
    let t = app.tekst;
    let fields = html! {
        (utfylt.about(t))
        (utfylt.field("frist", t.oppdrag_felt_frist(), None).dato(utfylt.get("frist")))
    };
    form_page(
        app,
        who,
        &Form {
            tittel: t.oppdrag_gjor_nytt(),
            action: "/oppdrag/nytt".into(),
            tilbake: "/oppdrag".into(),
            om: None,
            versjon: None,
            varsel,
            utfylt,
            felter: fields,
        },
    )
}

/// A page with one form.
pub struct Form<'a> {
    /// The title, and what the button does.
    pub tittel: String,
    /// Where it is sent.
    pub action: String,
    /// Where it is left.
    pub tilbake: String,
    /// The assignment that it is about.
    pub om: Option<&'a Oppdrag>,
    /// The version that it was made from.
    pub versjon: Option<i64>,
    /// What stands in the way.
    pub varsel: Option<Markup>,
    /// What stands in it.
    pub utfylt: &'a Utfylt,
    /// The fields.
    pub felter: Markup,
}

/// The page.
pub fn form_page(app: &App, who: &Oppfolger, form: &Form<'_>) -> Markup {
    let t = app.tekst;
    let mut smuler = vec![Link::new(t.oppdrag_tittel(), "/oppdrag")];
    if let Some(om) = form.om {
        smuler.push(Link::new(
            om.apent().innhold.tittel.as_str(),
            form.tilbake.as_str(),
        ));
    }
    smuler.push(Link::new(form.tittel.as_str(), form.action.as_str()));
    let side = Side::new(app, Some(&who.innlogget), form.tittel.as_str()).aktiv(Menypunkt::Oppdrag);
    side.tett().smuler(smuler).render(html! {
        div class="hj-ramme hj-sakstopp hj-stabel" {
            (feilliste(t, &form.utfylt.feil))
            @if let Some(varsel) = &form.varsel { (varsel) }
            h1 class="ds-heading" data-size="md" { (form.tittel) }
            @if let Some(om) = form.om { p class="hj-les hj-dempet" { (om.apent().innhold.tittel) } }
        }
        div class="hj-ramme hj-sakskropp" {
            form class="hj-skjema" method="post" action=(form.action) {
                input type="hidden" name="csrf" value=(who.innlogget.csrf);
                @if let Some(versjon) = form.versjon { input type="hidden" name="versjon" value=(versjon); }
                (form.felter)
                p class="hj-rad" {
                    button class="ds-button" data-color="accent" type="submit" { (t.oppdrag_lagre()) }
                    a href=(form.tilbake) { (t.oppdrag_avbryt()) }
                }
            }
        }
    })
}
