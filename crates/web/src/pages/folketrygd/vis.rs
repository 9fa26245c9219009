//! One estimate: the answer first, then the way to it.

use axum::extract::{Path, Query};
use maud::{Markup, html};
use sak::id::KostnadsberegningId;
use serde::Deserialize;

use super::{HREF, bilde, deler, frister, href, load, ord, tabeller};
use crate::access::Kostnadsleser;
use crate::components::layout::Link;
use crate::error::Feil;
use crate::pages::prioritering::notis;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// The part of the address after `?`.
#[derive(Debug, Default, Deserialize)]
pub struct Sporring {
    kvittert: Option<String>,
}

/// `GET /folketrygd/{id}`.
pub async fn show(
    app: App,
    leser: Kostnadsleser,
    Path(id): Path<KostnadsberegningId>,
    Query(sporring): Query<Sporring>,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let rolle = leser.aktor().rolle;
    let beregning = load(&app, id).await?;
    let said = ord(&app, &beregning)?;
    let apne = frister::apne(&app).await?;
    let tittel = t.folketrygd_en_tittel(said.ar());
    let smuler = vec![
        Link::new(t.folketrygd_tittel(), HREF),
        Link::new(tittel.as_str(), href(&beregning)),
    ];
    let side = Side::new(&app, Some(&leser.innlogget), tittel.as_str()).aktiv(Menypunkt::Folketrygd);
    Ok(side.tett().smuler(smuler).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="stor" {
            div class="hj-stabel" {
                @if sporring.kvittert.is_some() { (notis::receipt(&t.folketrygd_kvittert())) }
                h1 class="ds-heading" data-size="md" { (tittel) }
                @for text in said.svar() { p class="hj-les" { (text) } }
                (deler::figures(&said))
            }
            (bilde::bilde(&said))
            (deler::proposal(&said))
            section class="hj-stabel" data-luft="liten" aria-labelledby="rapport-h" {
                h2 class="ds-heading" data-size="sm" id="rapport-h" { (t.folketrygd_rapport()) }
                (deler::files(&said))
                (frister::besvar(&app, rolle, &apne, &beregning))
            }
            (deler::steps(&said))
            (tabeller::agreements(&said, rolle))
            (tabeller::trend(&said))
            (deler::left_out(&said))
            (deler::assumptions(&said))
            (deler::basis(&said))
        }
    }))
}
