//! The municipality's own places in the queue, and the way out of it.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use sak::id::SoknadId;
use sak::ko::{Ko, Koplass, Merknadsslag};
use store::EndringFeil;
use texts::Tekst;

use super::{hindring, href, reference};
use crate::access::Kommunebruker;
use crate::components::felt::Felt;
use crate::components::layout::Link;
use crate::error::Feil;
use crate::form::Sendt;
use crate::pages::sporsmal::{BEGRUNNELSE, Hindring, Sporsmal};
use crate::side::Menypunkt;
use crate::state::App;

/// The places that the municipality waits for, with their number and what has been noted; nothing if there are
/// none.
///
/// # Errors
/// The database.
pub async fn section(app: &App, bruker: &Kommunebruker) -> Result<Markup, Feil> {
    let t = app.tekst;
    let ko = app.store.ko(app.today()).await?;
    let own: Vec<&Koplass> = ko
        .plasser
        .iter()
        .filter(|koplass| koplass.kommune == bruker.kommune)
        .collect();
    Ok(html! {
        @if !own.is_empty() {
            section class="hj-stabel" aria-labelledby="ko-h" {
                h2 class="ds-heading" data-size="xs" id="ko-h" { (t.ko_egne()) }
                ul class="hj-apent" { @for koplass in own { (line(t, &ko, koplass)) } }
            }
        }
    })
}

fn line(t: &Tekst, ko: &Ko, koplass: &Koplass) -> Markup {
    let stand = match (&koplass.merknad, ko.number(koplass.plass)) {
        (Some(merknad), _) if merknad.slag == Merknadsslag::Trukket => {
            t.ko_egne_trukket(t.dato(merknad.tidspunkt.dato()))
        }
        (Some(merknad), _) => {
            t.ko_egne_forbigatt(merknad.begrunnelse.as_str(), t.dato(merknad.tidspunkt.dato()))
        }
        (None, number) => t.ko_egne_nummer(ko.ledige(), number.unwrap_or_default()),
    };
    let gone = koplass
        .merknad
        .as_ref()
        .is_some_and(|merknad| merknad.slag == Merknadsslag::Trukket);
    html! {
        li {
            h3 class="ds-heading" data-size="2xs" {
                (t.ko_egne_linje(koplass.plass.plass, koplass.saksnummer.as_str()))
            }
            p { (stand) }
            p { @if !gone { a href={ (href(koplass.plass)) "/ta-ut" } { (t.ko_ta_ut()) } } }
        }
    }
}

fn question<'a>(
    app: &'a App,
    bruker: &'a Kommunebruker,
    address: (SoknadId, u64),
    typed: &str,
    hindring: &Hindring,
) -> Sporsmal<'a> {
    let t = app.tekst;
    let plass = reference(address);
    let action = format!("{}/ta-ut", href(plass));
    Sporsmal {
        app,
        innlogget: &bruker.innlogget,
        aktiv: Menypunkt::Plasser,
        vei: vec![
            Link::new(t.plasser_tittel(), "/plasser"),
            Link::new(t.ko_ta_ut(), action.as_str()),
        ],
        action,
        tilbake: "/plasser".to_owned(),
        tittel: t.ko_ta_ut_tittel(plass.plass),
        ingress: t.ko_ta_ut_ingress(),
        felter: Felt::new(BEGRUNNELSE, t.ko_ta_ut_begrunnelse())
            .feil(hindring.of(BEGRUNNELSE))
            .fritekst(typed, 3),
        knapp: t.ko_ta_ut_ja(),
    }
}

/// `GET /ko/{soknad}/{plass}/ta-ut`.
pub async fn ask_out(
    app: App,
    bruker: Kommunebruker,
    Path(address): Path<(SoknadId, u64)>,
) -> Result<Response, Feil> {
    bruker.soknad(&app, address.0).await?;
    let ko = app.store.ko(app.today()).await?;
    let hindring = match ko.find(reference(address)) {
        Some(_) => Hindring::Ingen,
        None => Hindring::Last(app.tekst.ko_feil_ikke_i_ko()),
    };
    Ok(question(&app, &bruker, address, "", &hindring).page(&hindring))
}

/// `POST /ko/{soknad}/{plass}/ta-ut`: takes the place out.
pub async fn out(
    app: App,
    Path(address): Path<(SoknadId, u64)>,
    Sendt {
        who: bruker,
        felter,
        gammelt,
    }: Sendt<Kommunebruker>,
) -> Result<Response, Feil> {
    bruker.soknad(&app, address.0).await?;
    let typed = felter.get(BEGRUNNELSE).unwrap_or_default();
    let again = |hindring: Hindring| question(&app, &bruker, address, typed, &hindring).page(&hindring);
    if gammelt {
        return Ok(again(Hindring::Gammelt));
    }
    let spor = app.spor(bruker.aktor());
    let done = app
        .store
        .set_aside(reference(address), Merknadsslag::Trukket, typed, spor)
        .await;
    match done {
        Ok(()) => Ok(Redirect::to("/plasser?gjort=ut").into_response()),
        Err(EndringFeil::Store(error)) => Err(error.into()),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Konflikt) => Err(Feil::Conflict),
        Err(EndringFeil::Avvist(feil)) => Ok(again(hindring(app.tekst, feil))),
    }
}
