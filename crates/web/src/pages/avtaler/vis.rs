//! One agreement: how it stands, what one can do, what is in force on a day, and who signed what.

use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use sak::avtale::{Avtale, Legerolle};
use sak::id::AvtaleId;
use texts::Tekst;

use super::bilde::Bilde;
use super::{deler, href, papirer, regler};
use crate::access::{Avtaleinnsyn, Tilgang};
use crate::components::fakta::{Faktum, linjefakta};
use crate::components::layout::Link;
use crate::error::Feil;
use crate::form::Felter;
use crate::pages::prioritering::notis;
use crate::pages::{helfo, plasser};
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// `GET /avtaler/{id}`. A draft is shown by its steps.
pub async fn show(
    app: App,
    innsyn: Avtaleinnsyn,
    Path(id): Path<AvtaleId>,
    RawQuery(query): RawQuery,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let bilde = Bilde::load(&app, &innsyn, id).await?;
    if matches!(bilde.avtale, Avtale::Utkast(_)) {
        return Ok(Redirect::to(&format!("{}/utkast/parter", href(id))).into_response());
    }
    let query = Felter::parse(query.unwrap_or_default().as_bytes())?;
    let dato = query.date("dato").unwrap_or_else(|| app.today());
    let verdicts = bilde.vurderinger(&app, dato).await?;
    let title = bilde.tittel(t);
    let mut facts = short(&app, &innsyn, &bilde);
    if let Some(status) = helfo::status(&app, id).await? {
        facts.push(Faktum::new(t.helfo_stand(), status));
    }
    let way = vec![
        Link::new(t.avtaler_tittel(), "/avtaler"),
        Link::new(bilde.nummertekst(), bilde.href()),
    ];
    let side = Side::new(&app, Some(innsyn.innlogget()), title.as_str())
        .aktiv(Menypunkt::Avtaler)
        .smuler(way);
    let page = side.render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" {
            @if let Some(done) = receipt(t, query.get("gjort")) { (notis::receipt(&done)) }
            div class="hj-rad" {
                h1 class="ds-heading" data-size="md" { (title) }
                (bilde.stand.tag(t))
            }
            (linjefakta(&facts))
            (regler::raised(t, &innsyn, &bilde))
            (deler::next(&app, &innsyn, &bilde))
        }
        div class="hj-ramme hj-to" data-deling="skjema" {
            div class="hj-stabel" data-luft="stor" {
                @if bilde.avtale.inngatt().is_some() {
                    (deler::in_force(&app, &bilde, dato))
                    (deler::amendments(t, &bilde))
                }
                (papirer::signatures(t, &bilde))
                (papirer::documents(t, &bilde))
                @if may_read_report(&innsyn, &bilde) { (papirer::report(t, &bilde)) }
            }
            aside class="hj-side hj-stabel" aria-labelledby="reglene" {
                h2 class="ds-heading" data-size="xs" id="reglene" { (t.avtaler_reglene()) }
                (regler::panel(t, &innsyn, &bilde, (dato, &verdicts)))
            }
        }
    });
    Ok(page.into_response())
}

/// What was just done, by the word in the address.
fn receipt(t: &Tekst, done: Option<&str>) -> Option<String> {
    Some(match done? {
        "sendt" => t.avtaler_gjort_sendt(),
        "signert" => t.avtaler_gjort_signert(),
        "inngatt" => t.avtaler_gjort_inngatt(),
        "avlyst" => t.avtaler_gjort_avlyst(),
        "listetak" => t.avtaler_gjort_listetak(),
        "fulgt-opp" => t.avtaler_gjort_fulgt_opp(),
        "rapport" => t.avtaler_gjort_rapport(),
        "trukket" => t.avtaler_gjort_trukket(),
        _ => return None,
    })
}

fn short(app: &App, innsyn: &Avtaleinnsyn, bilde: &Bilde) -> Vec<Faktum> {
    let t = app.tekst;
    let innhold = &bilde.utfylt().innhold;
    let (fra, til) = bilde.periode();
    let mut facts = vec![Faktum::new(t.plasser_kommune(), bilde.kommune.navn.as_str())];
    if let Some(lis) = innhold.lis.hpr {
        facts.push(Faktum::new(t.avtaler_kolonne_lege(), bilde.navn(lis)));
    }
    if let Some(kontor) = &innhold.legekontor {
        facts.push(Faktum::new(t.avtaler_legekontor(), kontor.navn.as_str()));
    }
    if let (Some(fra), Some(til)) = (fra, til) {
        facts.push(Faktum::new(
            t.avtaler_periode(),
            t.avtaler_fra_til(t.dato(fra), t.dato(til)),
        ));
    }
    let place = t.plasser_nummer_navn(bilde.plass.nummer);
    let linked = innsyn.hpr().is_none();
    facts.push(Faktum::new(
        t.avtaler_plassen(),
        html! {
            @if linked { a href=(plasser::href(bilde.plass.id)) { (place) } } @else { (place) }
        },
    ));
    facts
}

/// The closing report tells of the doctor: it is for the municipality, the directorate and the doctor.
fn may_read_report(innsyn: &Avtaleinnsyn, bilde: &Bilde) -> bool {
    let named = innsyn.named_as(&bilde.avtale);
    named.is_empty() || named.contains(&Legerolle::Lis)
}
