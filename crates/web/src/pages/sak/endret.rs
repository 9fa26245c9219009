//! What the municipality has changed after it sent: said at the top of the answers, and beside each answer that
//! was written about an earlier version.

use maud::{Markup, html};
use regelverk::vurdering::Vurdering;
use sak::hendelse::Slag;
use sak::soknad::Soknad;
use sak::soknad::sendt::SvarPaRegler;
use store::HistorikkRad;
use texts::Tekst;

use super::load::Sak;
use crate::components::Level;
use crate::components::fakta::{Faktum, Form, fakta};
use crate::pages::soknad::versjoner;

/// That the application is withdrawn, or what its last version changed; nothing if neither.
pub fn section(t: &Tekst, sak: &Sak) -> Markup {
    if let Soknad::Trukket(trukket) = &sak.soknad {
        return html! {
            div class="hj-endring hj-stabel" data-luft="liten" role="note" {
                p { (t.endring_sak_trukket(t.tidspunkt(trukket.tidspunkt))) }
                @if let Some(grunn) = &trukket.grunn { p { (t.endring_trukket_grunn(grunn.as_str())) } }
            }
            (versjoner::section(t, Level::H2, &sak.soknad, &sak.tidligere))
        };
    }
    let Some(last) = sak.tidligere.first() else {
        return html! {};
    };
    let rows: Vec<Faktum> = versjoner::differences(t, &last.innhold, &sak.sendt.innhold)
        .into_iter()
        .map(|(name, value)| Faktum::new(name, value))
        .collect();
    html! {
        section class="hj-endring hj-stabel" data-luft="liten" aria-labelledby="endret-h" {
            h2 class="ds-heading" data-size="2xs" id="endret-h" {
                (t.endring_sak_tittel(t.tidspunkt(sak.sendt.mottatt)))
            }
            (fakta(Form::Stable, &rows))
            @if sak.soknad.innstilt().is_none() { p { (t.endring_sak_forklaring()) } }
            details class="hj-fold hj-liten" {
                summary { (t.endring_versjoner()) }
                (versjoner::section(t, Level::H3, &sak.soknad, &sak.tidligere))
            }
        }
    }
}

/// The version of the application that the reason on a verdict was written about, if that is an earlier one.
pub fn answered_version(sak: &Sak, verdict: &Vurdering) -> Option<u64> {
    let id = verdict.id().0;
    let reason = sak.sendt.svar.reason(id)?;
    // Newest first: the lines up to the one that first had this reason.
    let same = |rad: &&HistorikkRad| read(rad).is_none_or(|svar| svar.reason(id) == Some(reason));
    let since = sak.historikk.iter().take_while(same);
    let versions: Vec<&HistorikkRad> = since.collect();
    let written = versions.iter().rposition(|rad| rad.slag == Slag::SvarLagret)?;
    let newer = versions.iter().take(written);
    let passed = newer.filter(|rad| matches!(rad.slag, Slag::SoknadEndret | Slag::SoknadSendtIgjen));
    let passed = u64::try_from(passed.count()).unwrap_or_default();
    let now = sak.tidligere.first().map_or(1, |last| last.nr + 1);
    (passed > 0).then(|| now.saturating_sub(passed))
}

/// The mark beside a reason about an earlier version.
pub fn mark(t: &Tekst, version: Option<u64>) -> Markup {
    html! {
        @if let Some(nr) = version { p { span class="hj-merkelapp" { (t.endring_sak_merke(nr)) } } }
    }
}

/// The answers that a line of the journal saved; `None` if it saved none.
fn read(rad: &HistorikkRad) -> Option<SvarPaRegler> {
    (rad.slag == Slag::SvarLagret).then(|| serde_json::from_value(rad.nyttelast.clone()).ok())?
}
