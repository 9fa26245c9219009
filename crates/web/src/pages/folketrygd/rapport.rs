//! The report to the ministry, as a document and as a workbook. Both are made anew each time, from what was kept: the same
//! estimate gives the same bytes.

use axum::extract::Path;
use axum::response::Response;
use sak::id::KostnadsberegningId;

use super::{ark, load, ord};
use crate::access::Kostnadsleser;
use crate::eksport::bok;
use crate::error::Feil;
use crate::fil;
use crate::pages::attestering::render;
use crate::state::App;

/// `GET /folketrygd/{id}/rapport.pdf`.
pub async fn pdf(
    app: App,
    _leser: Kostnadsleser,
    Path(id): Path<KostnadsberegningId>,
) -> Result<Response, Feil> {
    let beregning = load(&app, id).await?;
    let brev = letters::kostnad::rapport(app.tekst, &beregning, app.is_demo());
    let brev = brev.ok_or_else(|| Feil::Internal("an estimate from before the first rulebook".to_owned()))?;
    let (brev, bytes) = render(brev, beregning.tidspunkt).await?;
    Ok(fil::pdf(&format!("{}.pdf", brev.dokumentnummer), bytes))
}

/// `GET /folketrygd/{id}/rapport.xlsx`.
pub async fn xlsx(
    app: App,
    _leser: Kostnadsleser,
    Path(id): Path<KostnadsberegningId>,
) -> Result<Response, Feil> {
    let beregning = load(&app, id).await?;
    let sheets = ark::ark(&ord(&app, &beregning)?);
    bok(&beregning.dokumentnummer(), &sheets, beregning.tidspunkt)
}
