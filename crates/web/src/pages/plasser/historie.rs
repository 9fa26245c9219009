//! All that has happened to a place, newest first, with the letter and the line of the journal.

use maud::{Markup, html};
use regelverk::tid::Tidspunkt;
use sak::hendelse::{Kjede, Slag};
use sak::kvoteplass::{Kvoteplass, Plassteg, Plasstegslag};
use store::HistorikkRad;
use texts::Tekst;
use texts::format::maskinlesbar;

use crate::access::Innsyn;
use crate::error::Feil;
use crate::pages::ko;
use crate::state::App;

/// One thing that happened.
pub struct Linje {
    tidspunkt: Tidspunkt,
    tekst: String,
    begrunnelse: Option<String>,
    /// The letter, where the event sent one.
    brev: Option<String>,
    /// The number of the line in the case's journal, for those who read cases.
    journal: Option<i64>,
}

/// The history of a place.
pub async fn of(app: &App, innsyn: &Innsyn, plass: &Kvoteplass) -> Result<Vec<Linje>, Feil> {
    let t = app.tekst;
    let journal = app.store.historikk(&Kjede::Soknad(plass.soknad)).await?;
    let letter = letter(innsyn, plass);
    let mut lines: Vec<Linje> = plass
        .steg
        .iter()
        .map(|steg| Linje {
            tidspunkt: steg.tidspunkt,
            tekst: sentence(t, steg),
            begrunnelse: steg.begrunnelse.clone(),
            brev: (steg.slag == Plasstegslag::Tilbudt).then(|| letter.clone()),
            journal: journal_line(innsyn, &journal, plass, steg),
        })
        .collect();
    // A place that was granted before there were offers has its decision alone.
    if lines.is_empty() {
        let approved = journal
            .iter()
            .find(|rad| rad.slag == Slag::VedtakGodkjent)
            .map(|rad| rad.tidspunkt);
        lines.extend(approved.map(|tidspunkt| Linje {
            tidspunkt,
            tekst: t.plasser_steg_vedtak(),
            begrunnelse: None,
            brev: Some(letter),
            journal: None,
        }));
    }
    let queue = ko::historie::of(app, plass.wanted()).await?;
    lines.extend(queue.into_iter().map(|event| Linje {
        tidspunkt: event.tidspunkt,
        tekst: event.tekst,
        begrunnelse: Some(event.begrunnelse),
        brev: None,
        journal: None,
    }));
    lines.sort_by_key(|line| line.tidspunkt);
    lines.reverse();
    Ok(lines)
}

fn letter(innsyn: &Innsyn, plass: &Kvoteplass) -> String {
    match (innsyn, plass.tilbud) {
        (_, Some(tilbud)) => format!("/tilbud/{tilbud}"),
        (Innsyn::Alle(_), None) => format!("/attestering/{}", plass.vedtak),
        (Innsyn::Egne(_), None) => format!("/brev/{}", plass.vedtak),
    }
}

fn journal_line(
    innsyn: &Innsyn,
    journal: &[HistorikkRad],
    plass: &Kvoteplass,
    steg: &Plassteg,
) -> Option<i64> {
    if matches!(innsyn, Innsyn::Egne(_)) {
        return None;
    }
    let id = plass.id.to_string();
    let said = serde_json::to_value(steg).ok();
    let of_step = |rad: &&HistorikkRad| match steg.slag {
        Plasstegslag::Tilbudt => match plass.tilbud {
            Some(_) => rad.slag == Slag::TilbudGodkjent,
            None => rad.slag == Slag::VedtakGodkjent,
        },
        // Two steps may be taken in the same second, so the line is found by what it says.
        _ => {
            rad.nyttelast.get("kvoteplass").and_then(|value| value.as_str()) == Some(id.as_str())
                && rad.nyttelast.get("steg") == said.as_ref()
        }
    };
    journal
        .iter()
        .filter(of_step)
        .find(|rad| rad.tidspunkt == steg.tidspunkt)
        .map(|rad| rad.nr)
}

fn sentence(t: &Tekst, steg: &Plassteg) -> String {
    let rolle = t.get(&format!("rolle-{}", steg.av.rolle.word()), &[]);
    let hvem = t.hendelse_hvem(steg.av.navn.as_str(), rolle);
    let deadline = steg.svarfrist.map(|last| t.dato(last));
    match (steg.slag, deadline) {
        (Plasstegslag::Tilbudt, Some(last)) => t.plasser_steg_tilbudt(hvem, last),
        (Plasstegslag::Tilbudt, None) => t.plasser_steg_tilbudt_uten_frist(hvem),
        (Plasstegslag::Godtatt, _) => t.plasser_steg_godtatt(hvem),
        (Plasstegslag::Avslatt, _) => t.plasser_steg_avslatt(hvem),
        (Plasstegslag::Utsatt, last) => t.plasser_steg_utsatt(hvem, last.unwrap_or_default()),
        (Plasstegslag::Trukket, _) => t.plasser_steg_trukket(hvem),
        (Plasstegslag::Avsluttet, _) => t.plasser_steg_avsluttet(hvem),
        (Plasstegslag::Returnert, _) => {
            let grunn = steg
                .grunn
                .map(|grunn| t.get(&format!("plasser-grunn-{}", grunn.word()), &[]));
            t.plasser_steg_returnert(grunn.unwrap_or_default(), hvem)
        }
    }
}

/// The lines as a list. `labelled_by` is the id of the heading above it.
pub fn list(t: &Tekst, labelled_by: &str, lines: &[Linje]) -> Markup {
    html! {
        ol class="hj-historikk" aria-labelledby=(labelled_by) {
            @for line in lines {
                li {
                    time datetime=(maskinlesbar(line.tidspunkt)) { (t.tidspunkt(line.tidspunkt)) }
                    div {
                        p { (line.tekst) }
                        @if let Some(reason) = &line.begrunnelse {
                            p class="hj-liten hj-dempet hj-les" { (t.hendelse_begrunnelse(reason.as_str())) }
                        }
                        @if line.brev.is_some() || line.journal.is_some() {
                            p class="hj-mini hj-rad" {
                                @if let Some(href) = &line.brev { a href=(href) { (t.plasser_brevet()) } }
                                @if let Some(number) = line.journal {
                                    span class="hj-dempet" { (t.plasser_journal(number)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
