//! An office is registered or changed. Rows are added and taken away without JavaScript too.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use sak::id::LegekontorId;
use sak::legekontor::{KontorFeil, Legekontor};
use store::EndringFeil;

use super::les::{self, FIELDS, NAVN};
use super::{HREF, rad, vis};
use crate::access::Kommunebruker;
use crate::components::feilliste::feilliste;
use crate::components::layout::Link;
use crate::error::Feil;
use crate::form::les::{Galt, Typed};
use crate::form::{Felter, Sendt};
use crate::pages::autolagring::{back_again, version};
use crate::pages::avtaleutkast::felter::{Form, listed};
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// The form as it is shown.
struct Visning {
    /// `None` for one that is new.
    id: Option<LegekontorId>,
    versjon: u64,
    typed: Typed,
    galt: Vec<Galt>,
    notice: Markup,
}

/// A form for a new office.
pub async fn new(app: App, bruker: Kommunebruker) -> Markup {
    let mut typed = Typed::default();
    les::add_row(&mut typed);
    les::add_row(&mut typed);
    let visning = Visning {
        id: None,
        versjon: 0,
        typed,
        galt: Vec::new(),
        notice: html! {},
    };
    page(&app, &bruker, &visning)
}

/// The form of an office, with an empty row.
pub fn of(app: &App, bruker: &Kommunebruker, kontor: &Legekontor) -> Markup {
    let mut typed = les::shown(kontor);
    les::add_row(&mut typed);
    let visning = Visning {
        id: Some(kontor.id),
        versjon: kontor.versjon,
        typed,
        galt: Vec::new(),
        notice: html! {},
    };
    page(app, bruker, &visning)
}

/// Registers a new office.
pub async fn create(app: App, sendt: Sendt<Kommunebruker>) -> Result<Response, Feil> {
    handle(&app, None, sendt).await
}

/// Changes an office.
pub async fn save(
    app: App,
    Path(id): Path<LegekontorId>,
    sendt: Sendt<Kommunebruker>,
) -> Result<Response, Feil> {
    let kept = app.store.legekontor(id).await?;
    kept.filter(|kontor| kontor.kommune == sendt.who.kommune)
        .ok_or(Feil::NotFound)?;
    handle(&app, Some(id), sendt).await
}

async fn handle(app: &App, id: Option<LegekontorId>, sendt: Sendt<Kommunebruker>) -> Result<Response, Feil> {
    let Sendt {
        who: bruker,
        felter,
        gammelt,
    } = sendt;
    let til = felter.get("knapp");
    let typed = arranged(&felter);
    let versjon = felter.number("versjon").unwrap_or(0);
    let shown = |status: StatusCode, galt: Vec<Galt>, notice: Markup| {
        let visning = Visning {
            id,
            versjon,
            typed: typed.clone(),
            galt,
            notice,
        };
        (status, page(app, &bruker, &visning)).into_response()
    };
    if gammelt {
        return Ok(shown(StatusCode::FORBIDDEN, Vec::new(), back_again(app.tekst)));
    }
    if til == Some(rad::MORE) || til.and_then(rad::removed).is_some() {
        return Ok(shown(StatusCode::OK, Vec::new(), html! {}));
    }
    let (navn, fastleger) = match les::read(&typed) {
        Ok(read) => read,
        Err(galt) => return Ok(shown(StatusCode::UNPROCESSABLE_ENTITY, galt, html! {})),
    };
    let office = (id.unwrap_or_else(|| LegekontorId(app.new_id())), &bruker.kommune);
    let spor = app.spor(bruker.aktor());
    let saved = app
        .store
        .change_legekontor(office, versjon, (&navn, fastleger), spor);
    match saved.await {
        Ok(_) | Err(EndringFeil::Avvist(KontorFeil::Uendret)) => {
            Ok(Redirect::to(&format!("{HREF}?lagret=1")).into_response())
        }
        Err(EndringFeil::Konflikt | EndringFeil::Avvist(KontorFeil::Kollisjon)) => {
            collided(app, &bruker, office.0, typed).await
        }
        Err(EndringFeil::Avvist(why)) => {
            let galt = les::refused(&typed, why);
            Ok(shown(StatusCode::UNPROCESSABLE_ENTITY, galt, html! {}))
        }
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Store(feil)) => Err(feil.into()),
    }
}

/// What was typed, with a row more or less if that was asked for.
fn arranged(felter: &Felter) -> Typed {
    let typed = Typed::of(felter);
    let til = felter.get("knapp");
    if let Some(gone) = til.and_then(rad::removed) {
        return rad::without(&typed, &FIELDS, gone);
    }
    let mut typed = typed;
    if til == Some(rad::MORE) {
        les::add_row(&mut typed);
    }
    typed
}

/// Somebody else has changed it: theirs as text, what was typed here in the fields.
async fn collided(
    app: &App,
    bruker: &Kommunebruker,
    id: LegekontorId,
    typed: Typed,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let kept = app.store.legekontor(id).await?.ok_or(Feil::NotFound)?;
    let notice = html! {
        div class="ds-alert hj-les hj-stabel" data-color="warning" data-luft="liten" role="alert" {
            h2 class="ds-heading" data-size="xs" { (t.legekontor_kollisjon()) }
            p { (t.soknad_kollisjon_forklaring()) }
            p class="hj-vekt" { (kept.navn) }
            (vis::doctors(t, &kept))
            p { a href={ (HREF) "/" (id) } { (t.soknad_kollisjon_behold()) } }
        }
    };
    let visning = Visning {
        id: Some(id),
        versjon: kept.versjon,
        typed,
        galt: Vec::new(),
        notice,
    };
    Ok((StatusCode::CONFLICT, page(app, bruker, &visning)).into_response())
}

fn page(app: &App, bruker: &Kommunebruker, visning: &Visning) -> Markup {
    let t = app.tekst;
    let tittel = if visning.id.is_some() {
        t.legekontor_endre_tittel()
    } else {
        t.legekontor_ny()
    };
    let action = visning
        .id
        .map_or_else(|| HREF.to_owned(), |id| format!("{HREF}/{id}"));
    let way = vec![
        Link::new(t.avtaler_tittel(), "/avtaler"),
        Link::new(t.legekontor_tittel(), HREF),
        Link::new(tittel.as_str(), action.as_str()),
    ];
    let side = Side::new(app, Some(&bruker.innlogget), tittel.as_str());
    side.aktiv(Menypunkt::Avtaler).smuler(way).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            (visning.notice)
            (feilliste(t, &listed(t, &visning.galt)))
            div class="hj-stabel" data-luft="liten" {
                h1 class="ds-heading" data-size="md" { (tittel) }
                p class="hj-les" { (t.legekontor_skjema_ingress()) }
            }
            (form(app, &bruker.innlogget.csrf, &action, visning))
        }
    })
}

fn form(app: &App, csrf: &str, action: &str, visning: &Visning) -> Markup {
    let t = app.tekst;
    let fields = Form {
        t,
        typed: &visning.typed,
        galt: &visning.galt,
    };
    html! {
        form class="hj-skjema" method="post" action=(action) novalidate data-vern {
            // The key that sends a form presses its first button, which must take nothing away.
            button class="ds-sr-only" type="submit" tabindex="-1" aria-hidden="true" {}
            input type="hidden" name="csrf" value=(csrf);
            (version(&visning.versjon.to_string()))
            (fields.tekst(NAVN))
            @for number in 1..=rad::count(&visning.typed, &FIELDS) {
                fieldset class="hj-lege hj-stabel" id={ "fastlege-" (number) } {
                    legend class="ds-label" { (t.avtaleutkast_fastlege_nr(number)) }
                    (rad::who(&fields, number))
                    (rad::remove(t, number))
                }
            }
            p class="hj-rad" {
                button class="ds-button" data-variant="secondary" data-color="accent" type="submit"
                    name="knapp" value=(rad::MORE) { (t.avtaleutkast_legg_til()) }
            }
            p class="hj-rad" {
                button class="ds-button" data-color="accent" type="submit" { (t.legekontor_lagre()) }
                a href=(HREF) { (t.plasser_avbryt()) }
            }
        }
    }
}
