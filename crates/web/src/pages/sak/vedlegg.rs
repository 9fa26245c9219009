//! The documents of a case: reading one, and attaching more.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use sak::id::VedleggId;
use sak::vedlegg::LARGEST;
use store::EndringFeil;

use super::melding::receipt;
use super::parse_id;
use super::view::Sakside;
use crate::access::{Leser, Saksbehandler};
use crate::components::vedlegg::{self, VEDLEGG};
use crate::error::Feil;
use crate::form::{Skjema, TOKEN};
use crate::pages::saker::filter::Filter;
use crate::state::App;

/// `GET /saker/{id}/vedlegg/{vedlegg}`.
pub async fn show(
    app: App,
    _leser: Leser,
    Path((id, vedlegg)): Path<(String, String)>,
) -> Result<Response, Feil> {
    let (id, vedlegg) = (parse_id(&id)?, vedlegg.parse().map_err(|_| Feil::NotFound)?);
    let found = app.store.vedlegg(vedlegg).await?.ok_or(Feil::NotFound)?;
    if found.0.soknad == id {
        Ok(vedlegg::download(&found.0, found.1))
    } else {
        Err(Feil::NotFound)
    }
}

/// `POST /saker/{id}/vedlegg`.
pub async fn add(
    app: App,
    bruker: Saksbehandler,
    Path(id): Path<String>,
    filter: Filter,
    Skjema(felter): Skjema,
) -> Result<Response, Feil> {
    let id = parse_id(&id)?;
    let filer = felter.files(VEDLEGG);
    if filer.is_empty() || filer.iter().any(|fil| fil.check().is_err()) {
        return Ok(Redirect::to(&receipt(&filter, id, "kvittert=vedlegg-avvist#vedlegg")).into_response());
    }
    for fil in filer {
        let added = app
            .store
            .add_vedlegg(id, VedleggId(app.new_id()), fil, app.spor(bruker.aktor()));
        match added.await {
            Ok(_) => {}
            Err(EndringFeil::Store(error)) => return Err(error.into()),
            Err(EndringFeil::IkkeFunnet) => return Err(Feil::NotFound),
            Err(EndringFeil::Konflikt | EndringFeil::Avvist(_)) => return Err(Feil::Conflict),
        }
    }
    Ok(Redirect::to(&receipt(&filter, id, "kvittert=vedlegg")).into_response())
}

impl Sakside<'_> {
    /// The field to attach more, folded away.
    pub(super) fn attach(&self) -> Markup {
        let t = self.app.tekst;
        let refused = self.melding.is_done("vedlegg-avvist");
        html! {
            details class="hj-fold" open[refused] {
                summary { (t.vedlegg_legg_til()) }
                form class="hj-stabel" data-luft="liten" method="post" enctype="multipart/form-data"
                    action=(self.filter.at(&format!("/saker/{}/vedlegg", self.sak.id()))) {
                    input type="hidden" name=(TOKEN) value=(self.innlogget.csrf);
                    (vedlegg::field(t, refused.then(|| t.vedlegg_feil_avvist(LARGEST / 1024 / 1024)).as_deref(), false))
                    div { button class="ds-button" data-variant="secondary" data-color="accent" type="submit" { (t.vedlegg_knapp()) } }
                }
            }
        }
    }
}
