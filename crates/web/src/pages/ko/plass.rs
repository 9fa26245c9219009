//! One place in the queue: the new check, and what is done with it.

use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use sak::id::SoknadId;
use sak::ko::{Koplass, Merknadsslag};
use sak::tilbud::{Kontroll, TilbudFeil};
use store::EndringFeil;
use texts::Tekst;
use texts::format::maskinlesbar;

use super::bilde::Kobilde;
use super::historie::{self, Hendelse};
use super::liste::stand;
use super::{href, origin, reference, words};
use crate::access::{Handling, Leser, Saksbehandler, Tilgang, allow};
use crate::components::Level;
use crate::components::fakta::{Faktum, linjefakta};
use crate::components::layout::Link;
use crate::components::vurdering;
use crate::error::Feil;
use crate::form::{Felter, Skjema};
use crate::pages::prioritering::notis;
use crate::session::Innlogget;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// `GET /ko/{soknad}/{plass}`.
pub async fn show(
    app: App,
    leser: Leser,
    Path(address): Path<(SoknadId, u64)>,
    RawQuery(query): RawQuery,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let bilde = Kobilde::load(&app, reference(address)).await?;
    let query = Felter::parse(query.unwrap_or_default().as_bytes())?;
    let done = match query.get("gjort") {
        Some("forbi") => Some(t.ko_gjort_forbi()),
        Some("inn") => Some(t.ko_gjort_inn()),
        Some("tilby") => Some(t.ko_gjort_tilby()),
        _ => None,
    };
    page(&app, leser.innlogget(), &bilde, done, None).await
}

/// `POST /ko/{soknad}/{plass}/tilby`: proposes an offer.
pub async fn offer(
    app: App,
    who: Saksbehandler,
    Path(address): Path<(SoknadId, u64)>,
    Skjema(_): Skjema,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let plass = reference(address);
    let mut new_id = || app.new_id();
    let refused = match app
        .store
        .propose_tilbud(plass, app.spor(who.aktor()), &mut new_id)
        .await
    {
        Ok(_) => return Ok(Redirect::to(&format!("{}?gjort=tilby", href(plass))).into_response()),
        Err(EndringFeil::Store(error)) => return Err(error.into()),
        Err(EndringFeil::IkkeFunnet) => return Err(Feil::NotFound),
        Err(EndringFeil::Konflikt) => t.ko_feil_til_attestering(),
        Err(EndringFeil::Avvist(TilbudFeil::Ko(feil))) => words(t, feil),
        Err(EndringFeil::Avvist(TilbudFeil::Kontroll(rules))) => t.ko_kontroll_feiler(rules.join(", ")),
        Err(EndringFeil::Avvist(other)) => return Err(Feil::internal(other)),
    };
    let bilde = Kobilde::load(&app, plass).await?;
    let page = page(&app, &who.innlogget, &bilde, None, Some(&refused)).await?;
    Ok((StatusCode::CONFLICT, page).into_response())
}

async fn page(
    app: &App,
    innlogget: &Innlogget,
    bilde: &Kobilde,
    done: Option<String>,
    refused: Option<&str>,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let kontroll = bilde.kontroll();
    let events = historie::of(app, bilde.plass).await?;
    let title = t.ko_plass_tittel(bilde.kommune.navn.as_str(), bilde.plass.plass);
    let way = vec![
        Link::new(t.plasser_tittel(), "/plasser"),
        Link::new(t.ko_tittel(), "/ko"),
        Link::new(bilde.kommune.navn.as_str(), href(bilde.plass)),
    ];
    let side = Side::new(app, Some(innlogget), title.as_str());
    Ok(side.aktiv(Menypunkt::Plasser).tett().smuler(way).render(html! {
        div class="hj-ramme hj-sakstopp hj-stabel" {
            @if let Some(done) = done { (notis::receipt(&done)) }
            @if let Some(refused) = refused {
                (notis::warning(&t.plasser_feil_tittel(), &html! { p { (refused) } }))
            }
            div class="hj-rad" {
                h1 class="ds-heading" data-size="md" { (title) }
                @if let Some(koplass) = bilde.koplass() { (stand(t, &bilde.ko, koplass)) }
            }
            (facts(t, bilde))
            @match bilde.koplass() {
                Some(koplass) => (next(t, innlogget, bilde, koplass, kontroll.as_ref())),
                None => p { (t.ko_feil_ikke_i_ko()) },
            }
        }
        div class="hj-ramme hj-sakskropp hj-stabel" data-luft="skjema" {
            (history(t, &events))
            @if let Some(kontroll) = &kontroll {
                section class="hj-stabel" aria-labelledby="kontroll-h" {
                    h2 class="ds-heading" data-size="xs" id="kontroll-h" { (t.ko_kontroll()) }
                    p class="hj-dempet hj-les" { (t.ko_kontroll_forklaring()) }
                    (vurdering::grupper(t, Level::H3, &kontroll.vurderinger, "kontroll"))
                }
            }
        }
    }))
}

fn facts(t: &Tekst, bilde: &Kobilde) -> Markup {
    let sendt = &bilde.innstilt.sendt;
    let case = html! { a href={ "/saker/" (bilde.plass.soknad) } { (sendt.saksnummer) } };
    let number = bilde
        .ko
        .number(bilde.plass)
        .map_or_else(|| t.ko_nummer_ute(), |number| number.to_string());
    let mut facts = vec![
        Faktum::new(t.ko_saksnummer(), case),
        Faktum::new(t.ko_nummer_i_koen(), number),
        Faktum::new(t.ko_tall_ledige(), bilde.ko.ledige()),
    ];
    if let Some(koplass) = bilde.koplass() {
        facts.push(Faktum::new(t.ko_opphav(), origin(t, &koplass.opphav)));
    }
    linjefakta(&facts)
}

/// What the case worker can do now, and why not when nothing can be done.
fn next(
    t: &Tekst,
    innlogget: &Innlogget,
    bilde: &Kobilde,
    koplass: &Koplass,
    kontroll: Option<&Kontroll>,
) -> Markup {
    let address = href(bilde.plass);
    let case_worker = allow(innlogget.aktor.rolle, Handling::Saksbehandle);
    let blocking = kontroll.map(Kontroll::blocking).unwrap_or_default();
    let turn = bilde.ko.check_proposal(bilde.plass);
    let passed = koplass.merknad.as_ref().map(|merknad| merknad.slag);
    let link = |word: &str, text: String| {
        html! {
            a class="ds-button" data-variant="secondary" data-color="accent" href={ (address) "/" (word) } { (text) }
        }
    };
    html! {
        @if let Some(forslag) = koplass.forslag {
            p { a href={ "/tilbud/" (forslag) } { (t.ko_til_forslaget()) } }
        } @else if passed == Some(Merknadsslag::Forbigatt) {
            @if case_worker { p class="hj-rad" { (link("ta-inn", t.ko_ta_inn())) } }
        } @else if passed.is_none() {
            @if !blocking.is_empty() {
                (notis::warning(
                    &t.ko_kontroll_feiler_tittel(), &html! { p { (t.ko_kontroll_feiler(blocking.join(", "))) } },
                ))
            } @else if let Err(why) = turn { p class="hj-les" { (words(t, why)) } }
            @if case_worker {
                form class="hj-rad" method="post" action={ (address) "/tilby" } {
                    input type="hidden" name="csrf" value=(innlogget.csrf);
                    @if turn.is_ok() && blocking.is_empty() {
                        button class="ds-button" data-color="accent" type="submit" { (t.ko_tilby()) }
                    }
                    (link("ga-forbi", t.ko_ga_forbi()))
                }
                @if turn.is_ok() && blocking.is_empty() { p class="hj-liten hj-dempet" { (t.ko_tilby_forklaring()) } }
            }
        }
    }
}

/// All that was done with the place, also what was taken back.
fn history(t: &Tekst, events: &[Hendelse]) -> Markup {
    if events.is_empty() {
        return html! {};
    }
    html! {
        section class="hj-stabel" aria-labelledby="merknader-h" {
            h2 class="ds-heading" data-size="xs" id="merknader-h" { (t.ko_merknader()) }
            ol class="hj-historikk" aria-labelledby="merknader-h" {
                @for event in events {
                    li {
                        time datetime=(maskinlesbar(event.tidspunkt)) { (t.tidspunkt(event.tidspunkt)) }
                        div {
                            p { (event.tekst) }
                            p class="hj-liten hj-dempet hj-les" {
                                (t.hendelse_begrunnelse(event.begrunnelse.as_str()))
                            }
                        }
                    }
                }
            }
        }
    }
}
