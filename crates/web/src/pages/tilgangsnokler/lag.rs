//! Making a key, and showing it the one time that it can be shown.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use sak::id::TilgangsnokkelId;
use sak::kommune::Kommune;
use store::EndringFeil;

use super::skjema::{Faults, Typed};
use crate::access::Administrator;
use crate::api::nokkel;
use crate::components::feilliste::feilliste;
use crate::components::layout::Link;
use crate::error::Feil;
use crate::form::Skjema;
use crate::pages::prioritering::notis;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// `GET /tilgangsnokler/ny`: the form. It carries the id that the key will have, so that a form that is sent
/// twice makes one key.
pub async fn ask(app: App, who: Administrator) -> Result<Markup, Feil> {
    let kommuner = app.store.kommuner().await?;
    let id = TilgangsnokkelId(app.new_id());
    let typed = Typed::new(app.today());
    Ok(form(&app, &who, id, &kommuner, &typed, &Faults::default()))
}

/// `POST /tilgangsnokler`: makes it.
pub async fn make(app: App, who: Administrator, Skjema(felter): Skjema) -> Result<Response, Feil> {
    let id: TilgangsnokkelId = felter
        .get("id")
        .and_then(|text| text.parse().ok())
        .ok_or(Feil::BadForm)?;
    let kommuner = app.store.kommuner().await?;
    let typed = Typed::read(&felter);
    let onske = match typed.wanted(app.tekst, &kommuner, app.today()) {
        Ok(onske) => onske,
        Err(faults) => {
            let page = form(&app, &who, id, &kommuner, &typed, &faults);
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    let (key, avtrykk) = nokkel::make(id, &app.secret());
    let spor = app.spor(who.aktor());
    let (made, hendelse) = onske
        .make(id, avtrykk, who.aktor(), spor.now)
        .map_err(|faults| Feil::Internal(format!("{faults:?}")))?;
    match app.store.save_tilgangsnokkel(&made, hendelse, spor).await {
        Ok(()) => Ok(shown(&app, &who, &made.navn, &key).into_response()),
        Err(EndringFeil::Konflikt) => Ok((StatusCode::CONFLICT, made_before(&app, &who)).into_response()),
        Err(EndringFeil::Store(error)) => Err(error.into()),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Avvist(never)) => match never {},
    }
}

fn side<'a>(app: &'a App, who: &'a Administrator, tittel: String) -> Side<'a> {
    let t = app.tekst;
    Side::new(app, Some(&who.innlogget), tittel.clone())
        .aktiv(Menypunkt::Tilgangsnokler)
        .smuler(vec![
            Link::new(t.tilgangsnokkel_tittel(), "/tilgangsnokler"),
            Link::new(tittel, "/tilgangsnokler/ny"),
        ])
}

fn form(
    app: &App,
    who: &Administrator,
    id: TilgangsnokkelId,
    kommuner: &[Kommune],
    typed: &Typed,
    faults: &Faults,
) -> Markup {
    let t = app.tekst;
    side(app, who, t.tilgangsnokkel_ny_tittel()).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            (feilliste(t, &faults.listed()))
            div class="hj-stabel" {
                h1 class="ds-heading" data-size="md" { (t.tilgangsnokkel_ny_tittel()) }
                p class="hj-les" { (t.tilgangsnokkel_ny_ingress()) }
            }
            form class="hj-skjema" method="post" action="/tilgangsnokler" {
                input type="hidden" name="csrf" value=(who.innlogget.csrf);
                input type="hidden" name="id" value=(id);
                (typed.fields(t, kommuner, faults))
                p class="hj-rad" {
                    button class="ds-button" data-color="accent" type="submit" { (t.tilgangsnokkel_ny_knapp()) }
                    a href="/tilgangsnokler" { (t.tilgangsnokkel_avbryt()) }
                }
            }
        }
    })
}

fn shown(app: &App, who: &Administrator, navn: &str, key: &str) -> Markup {
    let t = app.tekst;
    side(app, who, t.tilgangsnokkel_vist_tittel()).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            h1 class="ds-heading" data-size="md" { (t.tilgangsnokkel_vist_tittel()) }
            (notis::warning(
                &t.tilgangsnokkel_vist_advarsel_tittel(),
                &html! { p { (t.tilgangsnokkel_vist_advarsel()) } },
            ))
            div class="ds-field" {
                label class="ds-label" data-weight="medium" for="nokkel" { (t.tilgangsnokkel_vist_felt(navn)) }
                p data-field="description" id="nokkel-hjelp" { (t.tilgangsnokkel_vist_felt_hjelp()) }
                textarea class="ds-input hj-kode" id="nokkel" rows="3" readonly spellcheck="false"
                    aria-describedby="nokkel-hjelp" { (key) }
            }
            p class="hj-rad" {
                a class="ds-button" data-color="accent" href="/tilgangsnokler" { (t.tilgangsnokkel_vist_ferdig()) }
                a href="/api#nokkel-hvordan" { (t.tilgangsnokkel_om_api()) }
            }
        }
    })
}

fn made_before(app: &App, who: &Administrator) -> Markup {
    let t = app.tekst;
    side(app, who, t.tilgangsnokkel_finnes_tittel()).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" {
            h1 class="ds-heading" data-size="md" { (t.tilgangsnokkel_finnes_tittel()) }
            p class="hj-les" { (t.tilgangsnokkel_finnes()) }
            p { a class="ds-button" data-color="accent" href="/tilgangsnokler" { (t.tilgangsnokkel_tittel()) } }
        }
    })
}
