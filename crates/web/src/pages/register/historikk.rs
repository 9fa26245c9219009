//! What has been changed for a municipality in the register, with the way back.

use maud::{Markup, html};
use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use regelverk::tid::Dato;
use sak::hendelse::Slag;
use sak::id::Kommunenummer;
use sak::utdanningsvirksomhet::Opplysning;
use serde::Deserialize;
use store::HistorikkRad;
use texts::Tekst;
use texts::format::maskinlesbar;

use super::{HREF, felles};

/// What the journal keeps of a change.
#[derive(Deserialize)]
struct Endret {
    ny: Opplysning,
    forrige_status: Option<Utdanningsvirksomhet>,
    forrige_dato: Option<Dato>,
}

/// The changes, newest first. `back` shows the way back to what stood before each.
pub fn list(t: &Tekst, nummer: &Kommunenummer, rader: &[HistorikkRad], back: bool) -> Markup {
    let changes: Vec<(&HistorikkRad, Endret)> = rader
        .iter()
        .filter(|rad| rad.slag == Slag::RegisterEndret)
        .filter_map(|rad| Some((rad, serde_json::from_value(rad.nyttelast.clone()).ok()?)))
        .collect();
    html! {
        section class="hj-stabel" data-luft="liten" aria-labelledby="hist" {
            h2 class="ds-heading" data-size="xs" id="hist" { (t.register_en_historikk()) }
            @if changes.is_empty() {
                p class="hj-dempet" { (t.register_en_historikk_tom()) }
            } @else {
                ol class="hj-historikk" aria-labelledby="hist" {
                    @for (rad, endret) in &changes { (line(t, nummer, rad, endret, back)) }
                }
            }
        }
    }
}

fn line(t: &Tekst, nummer: &Kommunenummer, rad: &HistorikkRad, endret: &Endret, back: bool) -> Markup {
    let before = felles::value(t, endret.forrige_status, endret.forrige_dato);
    let after = felles::value(t, endret.ny.status, endret.ny.dato);
    let dato = endret
        .forrige_dato
        .map(|dato| dato.to_string())
        .unwrap_or_default();
    let status = felles::word(endret.forrige_status);
    html! {
        li {
            time datetime=(maskinlesbar(rad.tidspunkt)) { (t.tidspunkt(rad.tidspunkt)) }
            div {
                p {
                    (t.register_en_endring(
                        before.as_str(), rad.aktor_navn.as_str(), endret.ny.kilde.as_str(), after))
                }
                @if back {
                    p class="hj-liten" {
                        a href={ (HREF) "/" (nummer) "?status=" (status) "&dato=" (dato) } {
                            (t.register_en_tilbake(before))
                        }
                    }
                }
            }
        }
    }
}
