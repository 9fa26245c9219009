//! Login. A demonstration lets anybody choose a role and a date; without it there is no login yet, and only
//! the public pages can be reached.

use axum::Router;
use axum::body::Bytes;
use axum::extract::Query;
use axum::response::Redirect;
use axum::routing::{get, post};
use maud::{Markup, html};
use regelverk::tid::{Dato, Tidspunkt};
use sak::aktor::{Aktor, Rolle};
use sak::id::Kommunenummer;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use tower_sessions::Session;

use crate::components::felt::Felt;
use crate::components::kommunevalg::kommunevalg;
use crate::error::Feil;
use crate::form::{Felter, Skjema};
use crate::session::{Innlogget, KanskjeInnlogget};
use crate::side::Side;
use crate::state::App;

/// The dates that the demonstration offers: before the deadline, after it, and later. Of those that come before the
/// day that it began with, nothing can be shown.
const DEMO_DATES: [Dato; 11] = [
    Dato::constant(2022, 3, 14),
    Dato::constant(2022, 3, 16),
    Dato::constant(2022, 4, 20),
    Dato::constant(2022, 9, 1),
    Dato::constant(2022, 10, 3),
    Dato::constant(2023, 8, 25),
    Dato::constant(2026, 11, 23),
    Dato::constant(2026, 12, 1),
    Dato::constant(2026, 12, 24),
    Dato::constant(2027, 1, 2),
    Dato::constant(2027, 2, 22),
];

/// The last day that a demonstration can show.
const LAST_DEMO_DATE: Dato = Dato::constant(2099, 12, 31);

/// A day that is not among those that are offered.
const OTHER_DATE: &str = "annen";

fn demo_dates(app: &App) -> impl Iterator<Item = Dato> {
    let start = app.demo_start();
    DEMO_DATES
        .into_iter()
        .filter(move |dato| start.is_some_and(|start| *dato >= start))
}

/// The routes.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/logg-inn", get(show).post(log_in))
        .route("/logg-ut", post(log_out))
        .route("/demo/dato", post(move_date))
}

#[derive(Debug, Default, Deserialize)]
struct Sporring {
    #[serde(default)]
    neste: String,
}

async fn show(
    app: App,
    KanskjeInnlogget(innlogget): KanskjeInnlogget,
    Query(sporring): Query<Sporring>,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let brukere = if app.is_demo() {
        app.store.brukere().await?
    } else {
        Vec::new()
    };
    let kommuner = if app.is_demo() {
        app.store.kommuner().await?
    } else {
        Vec::new()
    };
    let neste = local_path(&sporring.neste);
    Ok(Side::new(&app, innlogget.as_ref(), t.innlogging_tittel()).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            h1 class="ds-heading" data-size="md" { (t.innlogging_tittel()) }
            @if app.is_demo() {
                p class="hj-les" { (t.innlogging_demo_ingress()) }
                section class="hj-stabel" aria-labelledby="roller" {
                    h2 class="ds-heading" data-size="xs" id="roller" { (t.innlogging_roller()) }
                    ul class="hj-apent" { @for bruker in &brukere { (role(&app, bruker, &neste)) } }
                }
                section class="hj-les hj-stabel" aria-labelledby="annen-kommune" {
                    h2 class="ds-heading" data-size="xs" id="annen-kommune" { (t.innlogging_kommune_tittel()) }
                    form class="hj-stabel" method="post" action="/logg-inn" {
                        input type="hidden" name="neste" value=(neste);
                        (kommunevalg(
                            &Felt::new("kommune", t.innlogging_kommune_ledetekst())
                                .beskrivelse(t.innlogging_kommune_hjelp()),
                            &t.innlogging_kommune_tom(), &kommuner, None,
                        ))
                        div { button class="ds-button" data-variant="secondary" data-color="accent" type="submit" {
                            (t.innlogging_kommune_knapp())
                        } }
                    }
                }
                @if let Some(innlogget) = &innlogget { (dates(&app, innlogget)) }
            } @else {
                p class="hj-les" { (t.innlogging_ikke_satt_opp()) }
            }
        }
    }))
}

fn role(app: &App, bruker: &Aktor, neste: &str) -> Markup {
    let t = app.tekst;
    html! {
        li {
            h3 class="ds-heading" data-size="2xs" { (bruker.navn) }
            p { (t.get(&format!("innlogging-rolle-{}", bruker.rolle.word()), &[])) }
            form method="post" action="/logg-inn" {
                input type="hidden" name="neste" value=(neste);
                input type="hidden" name="bruker" value=(bruker.id);
                button class="ds-button" data-variant="secondary" data-color="accent" data-size="sm" type="submit" {
                    (t.innlogging_velg()) span class="ds-sr-only" { " " (t.innlogging_velg_navn(bruker.navn.as_str())) }
                }
            }
        }
    }
}

fn dates(app: &App, innlogget: &Innlogget) -> Markup {
    let t = app.tekst;
    let frist = Dato::constant(2022, 3, 15);
    html! {
        section class="hj-les hj-stabel" aria-labelledby="dato" {
            h2 class="ds-heading" data-size="xs" id="dato" { (t.innlogging_dato_tittel()) }
            p { (t.innlogging_dato_ingress()) }
            form class="hj-stabel" method="post" action="/demo/dato" {
                input type="hidden" name="csrf" value=(innlogget.csrf);
                div class="ds-field" {
                    label class="ds-label" for="dato-valg" { (t.innlogging_dato_ledetekst()) }
                    select class="ds-input" id="dato-valg" name="dato" {
                        @for dato in demo_dates(app) {
                            option value=(dato) selected[dato == app.today()] {
                                @if dato < frist { (t.innlogging_dato_for(t.dato(dato))) }
                                @else if frist.days_until(dato) == 1 { (t.innlogging_dato_etter(t.dato(dato))) }
                                @else { (t.innlogging_dato_senere(t.dato(dato))) }
                            }
                        }
                    }
                }
                (Felt::new(OTHER_DATE, t.innlogging_dato_annen()).dato(""))
                div { button class="ds-button" data-variant="secondary" data-color="accent" type="submit" {
                    (t.innlogging_dato_knapp())
                } }
            }
        }
    }
}

async fn log_in(app: App, session: Session, body: Bytes) -> Result<Redirect, Feil> {
    if !app.is_demo() {
        return Err(Feil::NotFound);
    }
    let felter = Felter::parse(&body)?;
    let aktor = match (felter.text("bruker"), felter.text("kommune")) {
        (Some(id), _) => app.store.bruker(id).await?,
        (None, Some(nummer)) => municipality_user(&app, nummer).await?,
        (None, None) => None,
    };
    let aktor = aktor.ok_or(Feil::BadForm)?;
    // The token is unguessable: it is made from two fresh random ids, and only its digest leaves the server.
    let seed = [app.new_id().into_bytes(), app.new_id().into_bytes()].concat();
    let csrf = sak::vedtak::hex(&Sha256::digest(seed));
    Innlogget::begin(&session, aktor, csrf).await?;
    let neste = local_path(felter.get("neste").unwrap_or_default());
    Ok(Redirect::to(if neste.is_empty() { "/oppgaver" } else { &neste }))
}

/// Somebody, plainly invented, who acts for the municipality.
async fn municipality_user(app: &App, nummer: &str) -> Result<Option<Aktor>, Feil> {
    let Some(nummer) = Kommunenummer::parse(nummer) else {
        return Ok(None);
    };
    let Some(kommune) = app.store.kommune(&nummer).await? else {
        return Ok(None);
    };
    let navn = app.tekst.innlogging_kommune_navn(kommune.navn);
    let aktor = Aktor {
        id: format!("kommune-{nummer}"),
        navn,
        rolle: Rolle::Kommune,
        kommune: Some(nummer),
        hpr: None,
    };
    app.store.save_brukere(std::slice::from_ref(&aktor)).await?;
    Ok(Some(aktor))
}

async fn log_out(session: Session, Skjema(_): Skjema) -> Result<Redirect, Feil> {
    session.flush().await.map_err(Feil::session)?;
    Ok(Redirect::to("/"))
}

async fn move_date(app: App, Skjema(felter): Skjema) -> Result<Redirect, Feil> {
    if !app.is_demo() {
        return Err(Feil::NotFound);
    }
    // Another day than those that are offered comes first, if one was typed.
    let typed = felter.date(OTHER_DATE).or_else(|| felter.date("dato"));
    let start = app.demo_start();
    let dato = typed.filter(|dato| start.is_some_and(|start| start <= *dato && *dato <= LAST_DEMO_DATE));
    let to = dato
        .and_then(|dato| Tidspunkt::in_norway(dato, 9, 0))
        .ok_or(Feil::BadForm)?;
    app.move_demo_clock(to);
    Ok(Redirect::to("/oppgaver"))
}

/// An address on this site, or nothing: a login must not send anybody elsewhere. Browsers drop tabs and line
/// breaks from an address and read `\` as `/`, so that with any of these it may say something else than it shows.
fn local_path(path: &str) -> String {
    let odd = |c: char| c.is_control() || c == '\\';
    let sound = path.starts_with('/') && !path.starts_with("//") && !path.contains(odd);
    if sound { path.to_owned() } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::local_path;

    #[test]
    fn the_way_back_stays_on_this_site() {
        assert_eq!(local_path("/saker/1?a=b"), "/saker/1?a=b");
        for elsewhere in [
            "//example.org",
            "https://example.org",
            "/\\example.org",
            "",
            "/a\r\nx",
            "/\t/example.org",
        ] {
            assert_eq!(local_path(elsewhere), "", "{elsewhere}");
        }
    }
}
