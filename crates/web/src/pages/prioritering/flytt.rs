//! Moving a place: which, to which number, and why.

use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use sak::prioritering::{Flytting, PrioriteringFeil};
use sak::soknad::felt::parse_whole;
use store::EndringFeil;
use texts::Tekst;

use super::bilde::{Bilde, parse_key};
use super::endre::{on_open, version};
use super::feil::{Avvist, too_long, worded};
use super::prov::tall_of;
use super::side::{conflict, locked};
use crate::access::Saksbehandler;
use crate::components::feilliste::{Feil as Skjemafeil, feilliste};
use crate::components::felt::{Bredde, Felt, Valg};
use crate::error::Feil;
use crate::form::{Felter, Skjema};
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// What the page is to say beside what was typed.
#[derive(Default)]
struct Melding {
    feil: Vec<Skjemafeil>,
    konflikt: bool,
}

/// `GET …/flytt`: the form, with the place of the address chosen.
pub async fn ask(
    app: App,
    who: Saksbehandler,
    Path(navn): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Feil> {
    let query = Felter::parse(query.unwrap_or_default().as_bytes())?;
    let bilde = Bilde::load(&app, &navn).await?;
    Ok(page(&app, &who, &bilde, &query, &Melding::default()).into_response())
}

/// `POST …/flytt`: moves the place.
pub async fn move_place(
    app: App,
    who: Saksbehandler,
    Path(navn): Path<String>,
    Skjema(felter): Skjema,
) -> Result<Response, Feil> {
    let bilde = Bilde::load(&app, &navn).await?;
    let feil = incomplete(app.tekst, &felter, &bilde);
    let plass = felter.get("plass").and_then(parse_key);
    let (Some(plass), true) = (plass, feil.is_empty()) else {
        let page = page(
            &app,
            &who,
            &bilde,
            &felter,
            &Melding {
                feil,
                ..Melding::default()
            },
        );
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    let spor = app.spor(who.aktor());
    let flytting = Flytting {
        plass,
        til: felter.get("til").and_then(parse_whole).unwrap_or(0),
        begrunnelse: felter.get("begrunnelse").unwrap_or_default().trim().to_owned(),
        av: spor.aktor.clone(),
        tidspunkt: spor.now,
    };
    let result =
        app.store
            .change_prioritering(bilde.navn(), version(&felter), spor, |prioritering, runde| {
                on_open(prioritering, runde, |apen, runde| {
                    apen.move_place(flytting, &runde.liste())
                })
            });
    let (status, melding) = match result.await {
        Ok(_) => return Ok(Redirect::to(&format!("{}?kvittert=flyttet", bilde.href())).into_response()),
        Err(EndringFeil::Store(error)) => return Err(error.into()),
        Err(EndringFeil::IkkeFunnet) => return Err(Feil::NotFound),
        Err(EndringFeil::Konflikt | EndringFeil::Avvist(Avvist::Last | Avvist::IkkeFlyttet)) => (
            StatusCode::CONFLICT,
            Melding {
                konflikt: true,
                ..Melding::default()
            },
        ),
        Err(EndringFeil::Avvist(Avvist::Feil(feil))) => {
            let feil = vec![worded(app.tekst, &feil)];
            (
                StatusCode::UNPROCESSABLE_ENTITY,
                Melding {
                    feil,
                    ..Melding::default()
                },
            )
        }
    };
    let now = Bilde::load(&app, &navn).await?;
    Ok((status, page(&app, &who, &now, &felter, &melding)).into_response())
}

/// Everything that is missing at once, so that it is put right at once.
fn incomplete(t: &Tekst, felter: &Felter, bilde: &Bilde) -> Vec<Skjemafeil> {
    let last = bilde.gjeldende.plasser.len() as u64;
    let known = felter
        .get("plass")
        .and_then(parse_key)
        .filter(|plass| bilde.gjeldende.find(*plass).is_some());
    let position = felter
        .get("til")
        .and_then(parse_whole)
        .filter(|til| (1..=last).contains(til));
    let begrunnelse = felter.get("begrunnelse").unwrap_or_default();
    let refused = [
        known.is_none().then_some(PrioriteringFeil::UkjentPlass),
        position.is_none().then_some(PrioriteringFeil::Posisjon(last)),
        begrunnelse
            .trim()
            .is_empty()
            .then_some(PrioriteringFeil::Begrunnelse),
    ];
    let worded = refused.iter().flatten().map(|feil| worded(t, feil));
    worded.chain(too_long(t, begrunnelse)).collect()
}

fn page(app: &App, who: &Saksbehandler, bilde: &Bilde, felter: &Felter, melding: &Melding) -> Markup {
    let t = app.tekst;
    let typed = felter.get("begrunnelse").unwrap_or_default();
    let side = Side::new(app, Some(&who.innlogget), t.prioritering_flytt_tittel());
    side.aktiv(Menypunkt::Prioritering).tett().render(html! {
        div class="hj-ramme hj-sakstopp hj-stabel" {
            (feilliste(t, &melding.feil))
            @if !bilde.is_open() { (locked(t, typed)) }
            @else if melding.konflikt { (conflict(t)) }
            h1 class="ds-heading" data-size="md" { (t.prioritering_flytt_tittel()) }
            p class="hj-les" { (t.prioritering_flytt_ingress()) }
            p { a href=(bilde.href()) { (t.prioritering_flytt_avbryt()) } }
        }
        @if bilde.is_open() {
            div class="hj-ramme hj-sakskropp" { (form(t, who, bilde, felter, &melding.feil)) }
        }
    })
}

fn form(t: &Tekst, who: &Saksbehandler, bilde: &Bilde, felter: &Felter, feil: &[Skjemafeil]) -> Markup {
    let error = |felt: &str| {
        feil.iter()
            .find(|feil| feil.felt == felt)
            .map(|feil| feil.tekst.clone())
    };
    let count = bilde.gjeldende.plasser.len() as u64;
    let help = if bilde.gjeldende.kapasitet < count {
        t.prioritering_flytt_til_hjelp(tall_of(count), tall_of(bilde.gjeldende.kapasitet))
    } else {
        t.prioritering_flytt_til_hjelp_alle(tall_of(count))
    };
    html! {
        form class="hj-skjema" method="post" action={ (bilde.href()) "/flytt" } {
            input type="hidden" name="csrf" value=(who.innlogget.csrf);
            input type="hidden" name="versjon" value=(bilde.versjon);
            (Felt::new("plass", t.prioritering_flytt_plass()).feil(error("plass")).nedtrekk(
                Some(&t.prioritering_flytt_velg()),
                &places(t, bilde),
                felter.text("plass"),
            ))
            (Felt::new("til", t.prioritering_flytt_til()).beskrivelse(help).bredde(Bredde::Kort).feil(error("til"))
                .tall(felter.get("til").unwrap_or_default()))
            (Felt::new("begrunnelse", t.prioritering_flytt_begrunnelse())
                .beskrivelse(t.prioritering_flytt_begrunnelse_hjelp())
                .feil(error("begrunnelse"))
                .fritekst(felter.get("begrunnelse").unwrap_or_default(), 4))
            p class="hj-rad" {
                button class="ds-button" data-color="accent" type="submit" { (t.prioritering_flytt_lagre()) }
            }
        }
    }
}

/// Every place by municipality, so that typing the first letters finds it.
fn places(t: &Tekst, bilde: &Bilde) -> Vec<Valg<'static>> {
    let mut all: Vec<_> = bilde
        .gjeldende
        .plasser
        .iter()
        .map(|row| bilde.plass(row))
        .collect();
    all.sort_by_cached_key(|plass| (plass.kommune(), plass.id(), plass.nummer()));
    let choice = |plass: &super::bilde::Plass<'_>| {
        let now = super::bilde::span(plass.row.endelig);
        Valg::new(
            plass.key(),
            t.prioritering_flytt_valg(plass.fylke(), plass.kommune(), now, plass.nummer()),
        )
    };
    all.iter().map(choice).collect()
}
