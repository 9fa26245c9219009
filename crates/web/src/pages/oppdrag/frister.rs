//! Deadlines that are near, for the page of tasks.

use sak::oppdrag::Oppdrag;

use crate::access::{Handling, allow};
use crate::components::layout::Link;
use crate::error::Feil;
use crate::pages::oppgaver::gjoremal::Gjoremal;
use crate::session::Innlogget;
use crate::state::App;

/// So many days before the deadline it is shown.
const NEAR: i64 = 30;

/// What waits for whoever follows up: what is past its deadline, then what soon will be.
///
/// # Errors
/// If the database fails.
pub async fn tasks(app: &App, innlogget: &Innlogget) -> Result<Vec<Gjoremal>, Feil> {
    if !allow(innlogget.aktor.rolle, Handling::FolgeOppOppdrag) {
        return Ok(Vec::new());
    }
    let t = app.tekst;
    let mut near: Vec<(i64, Oppdrag)> = app
        .store
        .oppdragsliste()
        .await?
        .into_iter()
        .filter_map(|oppdrag| Some((oppdrag.days_left(app.today())?, oppdrag)))
        .filter(|(days, _)| *days <= NEAR)
        .collect();
    near.sort_by_key(|(days, _)| *days);
    let (over, soon): (Vec<_>, Vec<_>) = near.into_iter().partition(|(days, _)| *days < 0);
    let task = |hva: fn(&texts::Tekst, usize) -> String, those: &[(i64, Oppdrag)]| {
        let (_, first) = those.first()?;
        let apent = first.apent();
        Some(Gjoremal {
            hva: hva(t, those.len()),
            forklaring: t.oppdrag_oppgave_forklaring(t.dato(apent.frist), apent.innhold.tittel.as_str()),
            lenker: vec![
                Link::new(t.oppdrag_oppgave_lenke(), format!("/oppdrag/{}", apent.id)),
                Link::new(t.oppdrag_oppgave_alle(), "/oppdrag"),
            ],
        })
    };
    let past = task(|t, count| t.oppdrag_oppgave_over(count), &over);
    let coming = task(|t, count| t.oppdrag_oppgave(count), &soon);
    Ok(past.into_iter().chain(coming).collect())
}
