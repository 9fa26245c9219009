//! The ranked table: the rows around the cut open, those far from it folded.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::ops::Range;

use maud::{Markup, html};
use sak::prioritering::{Liste, ListePlass, Plassutfall};
use texts::Tekst;

use super::bilde::{Bilde, Plass, span};
use super::likt::Valgskjema;
use super::prov::tall_of;

/// Rows that are open on each side of the cut and the equal places.
const AROUND: usize = 11;
/// A list that is at most so long is not folded.
const SHORT: usize = 45;
/// A fold for fewer rows than this is more to read than the rows themselves.
const SMALLEST_FOLD: usize = 4;
/// Columns of the table. Where places can be moved there is one more, for the way to do it.
const COLUMNS: usize = 7;

/// All that the table needs.
pub struct Tabell<'a> {
    /// The texts.
    pub t: &'a Tekst,
    /// The round.
    pub bilde: &'a Bilde,
    /// The list to show.
    pub liste: &'a Liste,
    /// The quota that the cut line names.
    pub kvote: u64,
    /// The choice; `None` if it cannot be made here and now.
    pub valg: Option<Valgskjema<'a>>,
    /// Whether places can be moved.
    pub kan_flytte: bool,
}

impl Tabell<'_> {
    /// The folded first rows, the table, the folded last ones.
    pub fn render(&self) -> Markup {
        let rows = &self.liste.plasser;
        let open = window(self.liste);
        let table = self.table(&open);
        html! {
            @if open.start > 0 { (self.fold(&rows[..open.start], 0, true)) }
            @match &self.valg {
                Some(valg) => {
                    form method="post" action={ (self.bilde.href()) "/velg" } {
                        input type="hidden" name="csrf" value=(valg.csrf);
                        input type="hidden" name="versjon" value=(self.bilde.versjon);
                        (table)
                    }
                }
                None => (table),
            }
            @if open.end < rows.len() { (self.fold(&rows[open.end..], open.end, false)) }
        }
    }

    pub(super) fn columns(&self) -> usize {
        COLUMNS + usize::from(self.kan_flytte)
    }

    fn table(&self, open: &Range<usize>) -> Markup {
        let (t, rows) = (self.t, &self.liste.plasser);
        let tied: Vec<usize> = (0..rows.len())
            .filter(|&slot| rows[slot].utfall == Plassutfall::Likt)
            .collect();
        let cut = usize::try_from(self.liste.kapasitet).unwrap_or(usize::MAX);
        let inside = self.bilde.inside_by_county(self.liste);
        html! {
            table class="ds-table hj-rang hj-prioritert" {
                caption class="ds-sr-only" { (t.prioritering_liste_navn(rows.len(), open.start + 1, open.end)) }
                (self.head())
                tbody {
                    @for slot in open.clone() {
                        @if tied.first() == Some(&slot) { (self.tie_head()) }
                        @if slot == cut { (self.cut()) }
                        (self.row(slot, &inside))
                        @if tied.last() == Some(&slot) { (self.tie_foot()) }
                    }
                    @if cut >= rows.len() { (self.all_inside()) }
                }
            }
        }
    }

    fn head(&self) -> Markup {
        let t = self.t;
        html! {
            thead {
                tr {
                    th scope="col" class="hj-tallcelle" { (t.prioritering_endelig()) }
                    th scope="col" class="hj-tallcelle" { (t.prioritering_beregnet()) }
                    th scope="col" { (t.prioritering_kommune()) }
                    th scope="col" { (t.prioritering_formal()) }
                    th scope="col" class="hj-tallcelle" {
                        abbr title=(t.prioritering_kvotient_forklaring()) { (t.prioritering_kvotient()) }
                    }
                    th scope="col" { (t.prioritering_alis()) }
                    th scope="col" { (t.prioritering_merknad()) }
                    @if self.kan_flytte { td {} }
                }
            }
        }
    }

    fn row(&self, slot: usize, inside: &HashMap<&str, u64>) -> Markup {
        let (t, row) = (self.t, &self.liste.plasser[slot]);
        let plass = self.bilde.plass(row);
        let tied = row.utfall == Plassutfall::Likt;
        let under = row.utfall == Plassutfall::Venteliste;
        let purpose = if plass.hoved() {
            t.prioritering_hoved()
        } else {
            t.prioritering_annet()
        };
        html! {
            tr data-likt[tied] data-flyttet[row.flyttet.is_some() && !tied] data-under[under] {
                td class="hj-tallcelle hj-vekt" { (span(row.endelig)) }
                td class="hj-tallcelle hj-bred" { (span(row.beregnet)) }
                th scope="row" {
                    a href={ "/saker/" (plass.id()) } {
                        (t.prioritering_plass(plass.kommune(), plass.nummer()))
                    }
                    small class="hj-bred" { (plass.fylke()) }
                    small class="hj-smal" { (self.narrow(&plass)) }
                }
                td class="hj-bred" { (purpose) }
                td class="hj-tallcelle" { (fraction(plass.behov(), plass.nummer())) }
                td class="hj-bred" { (if plass.knyttet() { t.felles_ja() } else { t.felles_nei() }) }
                td class="hj-merknad" { (self.remark(&plass, inside)) }
                @if self.kan_flytte { td class="hj-radvalg hj-bred" { (self.mover(&plass)) } }
            }
        }
    }

    /// The way to move the place. A phone has one for all places, at the bottom.
    fn mover(&self, plass: &Plass<'_>) -> Markup {
        let t = self.t;
        html! {
            @if plass.row.utfall != Plassutfall::Likt {
                a href={ (self.bilde.href()) "/flytt?plass=" (plass.key()) } {
                    (t.prioritering_flytt())
                    span class="ds-sr-only" { " " (t.prioritering_plass(plass.kommune(), plass.nummer())) }
                }
            }
        }
    }

    /// What a phone shows instead of the columns that it has no room for.
    fn narrow(&self, plass: &Plass<'_>) -> String {
        let t = self.t;
        let purpose = if plass.hoved() {
            t.prioritering_smal_hoved()
        } else {
            t.prioritering_smal_annet()
        };
        let tied = if plass.knyttet() { "ja" } else { "nei" };
        t.prioritering_smal(tied, span(plass.row.beregnet), purpose)
    }

    fn remark(&self, plass: &Plass<'_>, inside: &HashMap<&str, u64>) -> Markup {
        let t = self.t;
        let tied = plass.row.utfall == Plassutfall::Likt;
        html! {
            @if plass.uvurdert() {
                span class="hj-merkelapp" { (t.prioritering_ikke_vurdert()) } " "
            }
            @if let Some(chosen) = plass.valgt(self.liste) {
                span class="hj-liten" {
                    (if chosen { t.prioritering_valgt() } else { t.prioritering_ikke_valgt() })
                } " "
            }
            (moved(t, plass.row))
            @if tied { (self.discretion(plass, inside)) }
        }
    }

    /// The line that everything is about. Where places are held from before, it names what there is to hand out.
    fn cut(&self) -> Markup {
        let t = self.t;
        let text = if self.kvote == self.liste.kapasitet {
            t.prioritering_kutt(tall_of(self.kvote))
        } else {
            t.prioritering_kutt_ledige(self.liste.kapasitet)
        };
        html! {
            tr class="hj-kutt" {
                td colspan=(self.columns()) class="hj-hel" { span { (text) " " span { (t.prioritering_kutt_under()) } } }
            }
        }
    }

    fn all_inside(&self) -> Markup {
        let left = self
            .liste
            .kapasitet
            .saturating_sub(self.liste.plasser.len() as u64);
        html! {
            tr class="hj-kutt" {
                td colspan=(self.columns()) class="hj-hel" { span { (self.t.prioritering_kutt_alle(left)) } }
            }
        }
    }

    fn fold(&self, rows: &[ListePlass], before: usize, inside: bool) -> Markup {
        let t = self.t;
        let (from, to) = (before + 1, before + rows.len());
        let summary = if inside {
            t.prioritering_vis_innenfor(rows.len(), from, to)
        } else {
            t.prioritering_vis_venteliste(rows.len(), from, to)
        };
        html! {
            details class="hj-fold" {
                summary { (summary) }
                ol class="hj-tett" {
                    @for row in rows { (self.folded(row)) }
                }
            }
        }
    }

    fn folded(&self, row: &ListePlass) -> Markup {
        let (t, plass) = (self.t, self.bilde.plass(row));
        html! {
            li value=(row.endelig.0) {
                span class="hj-dempet" { (row.endelig.0) }
                span {
                    (t.prioritering_plass(plass.kommune(), plass.nummer()))
                    @if plass.uvurdert() { " " span class="hj-merkelapp" { (t.prioritering_ikke_vurdert()) } }
                    @if row.flyttet.is_some() { " " span class="hj-liten" { (direction(t, row)) } }
                }
                span { (plass.behov()) "/" (plass.nummer()) }
            }
        }
    }
}

/// That a place was moved, how far, why and by whom.
fn moved(t: &Tekst, row: &ListePlass) -> Markup {
    html! {
        @if let Some(flytting) = &row.flyttet {
            span class="hj-flytt" { (direction(t, row)) }
            span class="hj-liten" {
                (flytting.begrunnelse.trim()) " "
                span class="hj-dempet" {
                    (t.prioritering_flyttet_av(t.dato(flytting.tidspunkt.dato()), flytting.av.navn.as_str()))
                }
            } " "
        }
    }
}

/// `↑ Flyttet 12 plasser opp`, counted from the last or first computed position of its group.
pub fn direction(t: &Tekst, row: &ListePlass) -> String {
    let (first, last) = row.beregnet;
    let now = row.endelig.0;
    let from = now.clamp(first, last);
    match now.cmp(&from) {
        Ordering::Less => format!("↑ {}", t.prioritering_flyttet_opp(from - now)),
        Ordering::Greater => format!("↓ {}", t.prioritering_flyttet_ned(now - from)),
        Ordering::Equal => t.prioritering_flyttet_likt(),
    }
}

fn fraction(behov: u64, plass: u64) -> Markup {
    html! { span class="hj-brok" { span { (behov) } span { "/" } span { (plass) } } }
}

/// The rows that are open: around the cut, and all that are equal across it.
fn window(liste: &Liste) -> Range<usize> {
    let rows = &liste.plasser;
    if rows.len() <= SHORT {
        return 0..rows.len();
    }
    let cut = usize::try_from(liste.kapasitet)
        .unwrap_or(usize::MAX)
        .min(rows.len());
    let tied = |row: &ListePlass| row.utfall == Plassutfall::Likt;
    let first = rows.iter().position(tied).unwrap_or(cut).min(cut);
    let last = rows.iter().rposition(tied).map_or(cut, |slot| slot + 1).max(cut);
    let start = Some(first.saturating_sub(AROUND))
        .filter(|&start| start >= SMALLEST_FOLD)
        .unwrap_or(0);
    let end = Some(last + AROUND)
        .filter(|&end| end + SMALLEST_FOLD <= rows.len())
        .unwrap_or(rows.len());
    start..end
}
