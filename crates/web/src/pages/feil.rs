//! Error pages. A handler answers with a bare status that carries what went wrong; the layer here, which
//! knows the application, makes the page: the banner of a demonstration stands on these as well.

use axum::extract::{FromRequestParts, Request};
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use maud::html;

use crate::access::Handling;
use crate::error::Feil;
use crate::session::{Innlogget, KanskjeInnlogget};
use crate::side::Side;
use crate::state::App;

/// What the page is to say; travels from the handler to the layer.
#[derive(Clone, Debug)]
struct Melding {
    word: &'static str,
    handling: Option<Handling>,
    reference: Option<String>,
}

/// The answer of a handler that failed: the status, and what the page is to say.
pub fn response(feil: &Feil) -> Response {
    let mut response = feil.status().into_response();
    response.extensions_mut().insert(Melding {
        word: feil.word(),
        handling: if let Feil::Forbidden(handling) = feil {
            Some(*handling)
        } else {
            None
        },
        reference: feil.status().is_server_error().then(|| feil.reference()),
    });
    response
}

/// Who is logged in; travels from within the session to the layer outside it.
#[derive(Clone, Debug)]
struct Hvem(Innlogget);

/// Tells the layer outside who asked, so that the page of a failure has the person's own menu. Stands inside
/// the session.
pub async fn remember_who(app: App, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let who = KanskjeInnlogget::from_request_parts(&mut parts, &app).await;
    let mut response = next.run(Request::from_parts(parts, body)).await;
    if let (true, Ok(KanskjeInnlogget(Some(who)))) = (!response.status().is_success(), who) {
        response.extensions_mut().insert(Hvem(who));
    }
    response
}

/// Turns bare failures into pages.
pub async fn layer(app: App, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let who = response.extensions_mut().remove::<Hvem>().map(|Hvem(who)| who);
    let status = response.status();
    let found = response
        .extensions()
        .get::<Melding>()
        .cloned()
        .or_else(|| of_status(status, &response));
    match found {
        Some(melding) => (status, page(&app, who.as_ref(), &melding)).into_response(),
        None => response,
    }
}

/// Failures that the framework itself gives, and which have no page of their own.
fn of_status(status: StatusCode, response: &Response) -> Option<Melding> {
    let word = match status {
        StatusCode::NOT_FOUND | StatusCode::BAD_REQUEST => "finnes-ikke",
        StatusCode::METHOD_NOT_ALLOWED => "metode",
        StatusCode::PAYLOAD_TOO_LARGE => "for-stort",
        StatusCode::FORBIDDEN => "avvist",
        StatusCode::INTERNAL_SERVER_ERROR => "intern",
        _ => return None,
    };
    let is_page = response
        .headers()
        .get(axum::http::header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    (!is_page).then_some(Melding {
        word,
        handling: None,
        reference: None,
    })
}

fn page(app: &App, who: Option<&Innlogget>, melding: &Melding) -> maud::Markup {
    let t = app.tekst;
    let tittel = t.get(&format!("feil-{}-tittel", melding.word), &[]);
    let forklaring = t.get(&format!("feil-{}-forklaring", melding.word), &[]);
    let hvem = melding.handling.map(|handling| match handling {
        Handling::Soke => t.feil_ingen_tilgang_soke(),
        Handling::Lese => t.feil_ingen_tilgang_lese(),
        Handling::Saksbehandle => t.feil_ingen_tilgang_saksbehandle(),
        Handling::Attestere | Handling::MeldeInhabil => t.feil_ingen_tilgang_attestere(),
        Handling::Lede => t.feil_ingen_tilgang_lede(),
        Handling::FolgeOppOppdrag => t.feil_ingen_tilgang_folge_opp_oppdrag(),
        Handling::Administrere => t.feil_ingen_tilgang_administrere(),
        Handling::SeEgneAvtaler => t.feil_ingen_tilgang_se_egne_avtaler(),
        Handling::KontrollereRefusjon => t.feil_ingen_tilgang_kontrollere_refusjon(),
        Handling::SeKostnad => t.feil_ingen_tilgang_se_kostnad(),
        Handling::BeregneKostnad => t.feil_ingen_tilgang_beregne_kostnad(),
    });
    Side::new(app, who, tittel.clone()).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" {
            h1 class="ds-heading" data-size="md" { (tittel) }
            p class="hj-les" { (forklaring) }
            @if let Some(hvem) = hvem { p class="hj-les" { (hvem) } }
            @if let Some(reference) = &melding.reference {
                p class="hj-dempet hj-nr" { (t.feil_referanse(reference.as_str())) }
            }
            p class="hj-rad" {
                a class="ds-button" data-color="accent" href="/oppgaver" { (t.feil_til_oppgaver()) }
                a class="ds-button" data-variant="tertiary" data-color="accent" href="/" { (t.feil_til_forsiden()) }
            }
        }
    })
}
