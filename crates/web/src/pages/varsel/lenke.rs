//! The links in the letters. Opening one changes nothing, since machines open links too: a button does. The one
//! exception is the request that a mail program sends by itself when somebody presses its own button to
//! unsubscribe; it comes by POST, and is answered without leading anywhere else.

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, REFERRER_POLICY};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use sak::abonnement::Formal;
use texts::{Spraak, Tekst};

use super::plain;
use crate::components::fakta::{Faktum, Form, fakta};
use crate::epost::Hemmelighet;
use crate::error::Feil;
use crate::session::KanskjeInnlogget;
use crate::state::App;

/// `GET /varsel/bekreft/{key}`.
pub async fn ask_confirm(
    app: App,
    KanskjeInnlogget(innlogget): KanskjeInnlogget,
    Path(nokkel): Path<String>,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let found = app
        .store
        .abonnement_lenke(&Hemmelighet::hash(&nokkel), app.now())
        .await?;
    let page = match found.filter(|lenke| lenke.formal == Formal::Bekreft) {
        Some(lenke) => {
            let language = Spraak::from_tag(&lenke.valg.spraak).unwrap_or(Spraak::Nb);
            let kommune = match &lenke.valg.kommune {
                Some(nummer) => app.store.kommune(nummer).await?.map(|kommune| kommune.navn),
                None => None,
            };
            let facts = [
                Faktum::new(t.varsel_epost(), lenke.abonnement.adresse.as_str()),
                Faktum::new(
                    t.varsel_spraak(),
                    Tekst::for_language(language).komponent_spraak_navn(),
                ),
                Faktum::new(
                    t.varsel_kommune(),
                    kommune.unwrap_or_else(|| t.varsel_kommune_ingen()),
                ),
            ];
            let body = html! {
                div class="hj-les" { (fakta(Form::Stable, &facts)) }
                (button(&format!("/varsel/bekreft/{nokkel}"), &t.varsel_bekreft_knapp()))
            };
            plain(
                &app,
                innlogget.as_ref(),
                &t.varsel_bekreft_tittel(),
                &[t.varsel_bekreft_hva()],
                &body,
            )
        }
        None => run_out(&app, innlogget.as_ref()),
    };
    Ok(private(page))
}

/// `POST /varsel/bekreft/{key}`.
pub async fn confirm(
    app: App,
    KanskjeInnlogget(innlogget): KanskjeInnlogget,
    Path(nokkel): Path<String>,
) -> Result<Response, Feil> {
    let confirmed = app
        .store
        .confirm_abonnement(&Hemmelighet::hash(&nokkel), app.now())
        .await?;
    Ok(match confirmed {
        Some(_) => Redirect::to("/varsel/bekreftet").into_response(),
        None => private(run_out(&app, innlogget.as_ref())),
    })
}

/// `GET /varsel/bekreftet`.
pub async fn confirmed(app: App, KanskjeInnlogget(innlogget): KanskjeInnlogget) -> Markup {
    let t = app.tekst;
    let body = html! { p { a href="/" { (t.feil_til_forsiden()) } } };
    plain(
        &app,
        innlogget.as_ref(),
        &t.varsel_bekreftet_tittel(),
        &[t.varsel_bekreftet_hva()],
        &body,
    )
}

/// `GET /varsel/avslutt/{key}`.
pub async fn ask_end(
    app: App,
    KanskjeInnlogget(innlogget): KanskjeInnlogget,
    Path(nokkel): Path<String>,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let found = app
        .store
        .abonnement_lenke(&Hemmelighet::hash(&nokkel), app.now())
        .await?;
    let page = match found {
        Some(_) => {
            let body = button(&format!("/varsel/avslutt/{nokkel}"), &t.varsel_avslutt_knapp());
            plain(
                &app,
                innlogget.as_ref(),
                &t.varsel_avslutt_tittel(),
                &[t.varsel_avslutt_hva()],
                &body,
            )
        }
        None => ended(&app, innlogget.as_ref()),
    };
    Ok(private(page))
}

/// `POST /varsel/avslutt/{key}`. Also what a mail program sends. Ending twice is as ending once.
pub async fn end(
    app: App,
    KanskjeInnlogget(innlogget): KanskjeInnlogget,
    Path(nokkel): Path<String>,
) -> Result<Response, Feil> {
    app.store
        .end_abonnement(&Hemmelighet::hash(&nokkel), app.now())
        .await?;
    Ok(private(ended(&app, innlogget.as_ref())))
}

fn ended(app: &App, innlogget: Option<&crate::session::Innlogget>) -> Markup {
    let t = app.tekst;
    let body = html! { p { a href="/varsel" { (t.varsel_meld_pa_igjen()) } } };
    plain(
        app,
        innlogget,
        &t.varsel_avsluttet_tittel(),
        &[t.varsel_avsluttet_hva()],
        &body,
    )
}

fn run_out(app: &App, innlogget: Option<&crate::session::Innlogget>) -> Markup {
    let t = app.tekst;
    let body =
        html! { p { a class="ds-button" data-color="accent" href="/varsel" { (t.varsel_meld_pa_igjen()) } } };
    plain(
        app,
        innlogget,
        &t.varsel_utlopt_tittel(),
        &[t.varsel_utlopt_hva()],
        &body,
    )
}

fn button(action: &str, text: &str) -> Markup {
    html! {
        form method="post" action=(action) {
            button class="ds-button" data-color="accent" type="submit" { (text) }
        }
    }
}

/// The address of such a page is a key: it is told to nobody, and kept nowhere.
fn private(page: Markup) -> Response {
    (
        [(CACHE_CONTROL, "no-store"), (REFERRER_POLICY, "no-referrer")],
        page,
    )
        .into_response()
}
