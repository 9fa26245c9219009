//! Opening an assessment again: first a page that says what it means, then the act.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use sak::prioritering::Prioritering;
use sak::soknad::Soknad;
use sak::vedtak::Vedtak;
use store::EndringFeil;

use super::load::Sak;
use super::melding::receipt;
use super::parse_id;
use crate::access::Saksbehandler;
use crate::error::Feil;
use crate::form::{Skjema, TOKEN};
use crate::pages::saker::filter::Filter;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// Asks first.
pub async fn ask(
    app: App,
    bruker: Saksbehandler,
    Path(id): Path<String>,
    filter: Filter,
) -> Result<Response, Feil> {
    let sak = Sak::load(&app, parse_id(&id)?, bruker.aktor()).await?;
    if !sak.can_reopen() {
        return Ok(Redirect::to(&filter.case(sak.id())).into_response());
    }
    Ok(page(&app, &bruker, &sak, &filter).into_response())
}

fn page(app: &App, bruker: &Saksbehandler, sak: &Sak, filter: &Filter) -> Markup {
    let t = app.tekst;
    let tittel = t.sak_gjenapne_tittel(sak.navn());
    let proposed = !sak.is_supplerende() && matches!(sak.runde.prioritering, Prioritering::Foreslatt(_));
    let standing = sak.is_supplerende() && sak.vedtak.iter().any(Vedtak::is_current);
    let explanation = if sak.is_supplerende() {
        t.etterfrist_gjenapne()
    } else {
        t.sak_gjenapne_forklaring()
    };
    let back = filter.case(sak.id());
    Side::new(app, Some(&bruker.innlogget), tittel.as_str()).aktiv(Menypunkt::Saker).tett().render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" {
            h1 class="ds-heading" data-size="md" { (tittel) }
            p class="hj-les" { (explanation) }
            @if standing { p class="hj-les hj-vekt" { (t.etterfrist_gjenapne_forslag()) } }
            @if proposed { p class="hj-les hj-vekt" { (t.sak_gjenapne_forslag()) } }
            form class="hj-rad" method="post" action=(filter.at(&format!("/saker/{}/gjenapne", sak.id()))) {
                input type="hidden" name=(TOKEN) value=(bruker.innlogget.csrf);
                input type="hidden" name="versjon" value=(sak.versjon);
                button class="ds-button" data-color="accent" type="submit" { (t.sak_gjenapne_ja()) }
                a href=(back) { (t.sak_gjenapne_nei()) }
            }
        }
    })
}

/// Opens it.
pub async fn reopen(
    app: App,
    bruker: Saksbehandler,
    Path(id): Path<String>,
    filter: Filter,
    Skjema(felter): Skjema,
) -> Result<Redirect, Feil> {
    let id = parse_id(&id)?;
    let versjon = felter
        .get("versjon")
        .and_then(|typed| typed.parse().ok())
        .unwrap_or(-1);
    let change = app
        .store
        .change_soknad(id, versjon, app.spor(bruker.aktor()), |soknad, _| match soknad {
            Soknad::Innstilt(innstilt) => {
                let (sendt, hendelse) = innstilt.reopen();
                Ok((Soknad::Sendt(sendt), vec![hendelse]))
            }
            _ => Err(()),
        });
    match change.await {
        Ok(_) => Ok(Redirect::to(&receipt(&filter, id, "kvittert=gjenapnet"))),
        Err(EndringFeil::Store(error)) => Err(error.into()),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Konflikt | EndringFeil::Avvist(())) => Err(Feil::Conflict),
    }
}
