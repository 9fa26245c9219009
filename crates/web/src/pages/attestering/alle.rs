//! The approval of every proposal of a round, after a page that says what will be sent.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use sak::id::UtlysningNavn;
use sak::vedtak::GodkjenningFeil;
use texts::Tekst;

use super::data::{Rundebilde, Sak, result};
use super::godkjenn::{Avvist, approve_one};
use crate::access::Attestant;
use crate::components::Level;
use crate::components::layout::Link;
use crate::components::tom::tom;
use crate::error::Feil;
use crate::form::Skjema;
use crate::side::{Menypunkt, Side};
use crate::state::App;

async fn load(app: &App, navn: &str) -> Result<Rundebilde, Feil> {
    let navn = UtlysningNavn::parse(navn).ok_or(Feil::NotFound)?;
    Rundebilde::load(app, &navn).await
}

/// Whether this person can approve it as it stands.
fn can(who: &Attestant, sak: &Sak<'_>) -> bool {
    sak.unchanged().is_some() && sak.check(who.aktor()).is_ok()
}

/// `GET /attestering/{navn}/godkjenn-alle`: what will be sent, and one button.
pub async fn ask(app: App, who: Attestant, Path(navn): Path<String>) -> Result<Response, Feil> {
    let t = app.tekst;
    let round = load(&app, &navn).await?;
    let (ready, others): (Vec<_>, Vec<_>) = round.ranked().into_iter().partition(|sak| can(&who, sak));
    let places: usize = ready.iter().map(|sak| sak.forslag.utfall.tildelt.len()).sum();
    let side = Side::new(&app, Some(&who.innlogget), t.attestering_alle_tittel());
    let back = Link::new(t.attestering_tilbake_til_listen(), "/attestering");
    let page = side.aktiv(Menypunkt::Attestering).tett().render(html! {
        div class="hj-ramme hj-sakstopp hj-stabel" {
            @if ready.is_empty() {
                h1 class="ds-heading" data-size="md" { (t.attestering_tittel()) }
                (tom(Level::H2, "tom-h", &t.attestering_alle_ingen(), &t.attestering_alle_ingen_hvordan(), Some(&back)))
            } @else {
                h1 class="ds-heading" data-size="md" { (t.attestering_alle_tittel()) }
                p { span class="hj-vekt" { (t.attestering_alle_ingress(ready.len(), places)) } }
                @if !others.is_empty() { p { (t.attestering_alle_utenom(others.len())) } }
                form class="hj-stabel" method="post" action={ "/attestering/" (navn) "/godkjenn-alle" } {
                    input type="hidden" name="csrf" value=(who.innlogget.csrf);
                    @for sak in &ready { input type="hidden" name="forslag" value=(sak.forslag.id); }
                    p class="hj-rad" {
                        button class="ds-button" data-color="accent" type="submit" {
                            (t.attestering_alle_ja(ready.len()))
                        }
                        a href="/attestering" { (t.attestering_alle_nei()) }
                    }
                }
                ul class="hj-dok hj-les" {
                    @for sak in &ready {
                        li {
                            a href={ "/attestering/" (sak.forslag.id) } { (sak.kommune()) }
                            span { (result(t, &sak.forslag.utfall)) }
                        }
                    }
                }
            }
        }
    });
    Ok(page.into_response())
}

/// `POST /attestering/{navn}/godkjenn-alle`: approves those that the page listed, one after another.
pub async fn approve_all(
    app: App,
    who: Attestant,
    Path(navn): Path<String>,
    Skjema(felter): Skjema,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let round = load(&app, &navn).await?;
    let listed = felter.all("forslag");
    let spor = app.spor(who.aktor());
    let (mut done, mut refused) = (0_usize, Vec::new());
    for sak in round
        .ranked()
        .into_iter()
        .filter(|sak| listed.contains(&sak.forslag.id.to_string().as_str()))
    {
        match approve_one(&app, &sak, spor).await? {
            None => done += 1,
            Some(avvist) => refused.push(t.attestering_alle_feil_linje(reason(t, &avvist), sak.kommune())),
        }
    }
    if refused.is_empty() {
        return Ok(Redirect::to(&format!("/attestering?godkjente={done}")).into_response());
    }
    let title = t.attestering_alle_resultat_tittel(done);
    let side = Side::new(&app, Some(&who.innlogget), title.as_str())
        .aktiv(Menypunkt::Attestering)
        .tett();
    let page = side.render(html! {
        div class="hj-ramme hj-sakstopp hj-stabel" {
            h1 class="ds-heading" data-size="md" { (title) }
            p { (t.attestering_alle_resultat_feil(refused.len())) }
            ul class="ds-list" { @for line in &refused { li { (line) } } }
            p { a href="/attestering" { (t.attestering_tilbake_til_listen()) } }
        }
    });
    Ok(page.into_response())
}

fn reason(t: &Tekst, avvist: &Avvist) -> String {
    match avvist {
        Avvist::Konflikt => t.attestering_alle_feil_konflikt(),
        Avvist::Feil(GodkjenningFeil::RundenPagar) => t.etterfrist_feil_runden(),
        Avvist::Feil(GodkjenningFeil::Endret) => t.attestering_alle_feil_endret(),
        Avvist::Feil(GodkjenningFeil::SammePerson) => t.attestering_alle_feil_samme_person(),
        Avvist::Feil(GodkjenningFeil::IkkeAttestant) => t.attestering_alle_feil_ikke_attestant(),
        Avvist::Feil(GodkjenningFeil::KvotenErFull { ledige, trengs }) => {
            t.attestering_alle_feil_kvoten(*ledige, *trengs)
        }
    }
}
