//! A draft is begun under a place that the municipality holds.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use regelverk::tid::Dato;
use sak::avtale::ramme::open_frames;
use sak::avtale::{Avtale, BegynnFeil};
use sak::id::{AvtaleId, KvoteplassId};
use sak::kvoteplass::Kvoteplass;
use store::EndringFeil;

use super::kjent::{self, Kjent};
use super::steg::base;
use crate::access::Kommunebruker;
use crate::components::layout::Link;
use crate::error::Feil;
use crate::form::Skjema;
use crate::pages::prioritering::notis;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// Begins a draft with what is known from before, and leads to its first step.
pub async fn begin(
    app: App,
    bruker: Kommunebruker,
    Path(plass): Path<KvoteplassId>,
    Skjema(felter): Skjema,
) -> Result<Response, Feil> {
    let found = app.store.kvoteplass(plass).await?;
    let own = found.filter(|plass| plass.kommune == bruker.kommune);
    let plass = own.ok_or(Feil::NotFound)?;
    let soknad = bruker.soknad(&app, plass.soknad).await?;
    let wanted = soknad.verdi.sendt().map(|sendt| sendt.innhold.clone());
    let wanted = wanted.unwrap_or_default();
    let under = app.store.avtaler_under(plass.id).await?;
    let avtaler: Vec<Avtale> = under.into_iter().map(|sak| sak.avtale).collect();
    let kontorer = app.store.legekontorer(&bruker.kommune).await?;
    let perioder = wanted.perioder.unwrap_or(1);
    let ramme = match felter.get("ramme") {
        Some(_) => felter.number("ramme").ok_or(Feil::BadForm)?,
        None => first_with_room(&avtaler, perioder, app.today()),
    };
    let utfylt = kjent::fill_in(&Kjent {
        soknad: &wanted,
        avtaler: &avtaler,
        kontorer: &kontorer,
    });
    let id = AvtaleId(app.new_id());
    let spor = app.spor(bruker.aktor());
    match app.store.begin_avtale(id, (plass.id, ramme), utfylt, spor).await {
        Ok(_) => Ok(Redirect::to(&format!("{}/parter", base(id))).into_response()),
        Err(EndringFeil::Avvist(why)) => Ok(not_begun(&app, &bruker, &plass, why)),
        Err(EndringFeil::Konflikt) => Err(Feil::Conflict),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Store(feil)) => Err(feil.into()),
    }
}

/// The first frame that can take one more agreement; the last one if none can, where the rules say why.
fn first_with_room(avtaler: &[Avtale], perioder: u64, today: Dato) -> u64 {
    let open = open_frames(avtaler, perioder, today);
    open.first().copied().unwrap_or(perioder)
}

fn not_begun(app: &App, bruker: &Kommunebruker, plass: &Kvoteplass, why: BegynnFeil) -> Response {
    let t = app.tekst;
    let tittel = t.avtaleutkast_ikke_begynt();
    let text = match why {
        BegynnFeil::IkkeTildelt => t.avtaleutkast_ikke_begynt_plass(),
        BegynnFeil::Ramme => t.avtaleutkast_ikke_begynt_periode(),
        BegynnFeil::Tekst(feil) => letters::avtale::feil::tekst(t, feil),
    };
    let back = format!("/plasser/{}", plass.id);
    let page = Side::new(app, Some(&bruker.innlogget), tittel.as_str()).aktiv(Menypunkt::Plasser);
    let page = page
        .smuler(vec![
            Link::new(t.plasser_tittel(), "/plasser"),
            Link::new(t.plasser_nummer_navn(plass.nummer), back.as_str()),
            Link::new(tittel.as_str(), back.as_str()),
        ])
        .render(html! {
            div class="hj-ramme hj-topptekst hj-stabel" {
                h1 class="ds-heading" data-size="md" { (tittel) }
                (notis::warning(&t.plasser_nummer_navn(plass.nummer), &html! { p { (text) } }))
                p { a class="ds-button" data-color="accent" href=(back) { (t.avtaleutkast_til_plassen()) } }
            }
        });
    (StatusCode::CONFLICT, page).into_response()
}
