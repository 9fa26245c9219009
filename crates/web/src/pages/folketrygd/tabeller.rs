//! The tables of an estimate's page: agreement by agreement, and the trend.

use letters::kostnad::ord::Ord;
use maud::{Markup, html};
use sak::aktor::Rolle;

use crate::access::{Handling, allow};

/// What each agreement adds, and the estimate without it. The one that moves it most is marked in words.
pub fn agreements(said: &Ord<'_>, rolle: Rolle) -> Markup {
    let t = said.t;
    let resultat = &said.beregning.resultat;
    let heaviest = resultat.tyngst().map(|avtale| avtale.avtale);
    let may_open = allow(rolle, Handling::Lese);
    html! {
        section class="hj-stabel" data-luft="liten" {
            h2 class="ds-heading" data-size="sm" id="avtaler-h" { (t.folketrygd_avtaler()) }
            @if resultat.avtaler.is_empty() { p { (t.folketrygd_avtaler_ingen(said.ar())) } } @else {
                p class="hj-les" { (t.folketrygd_avtaler_forklaring()) }
                @if let Some(text) = said.tyngst() { p class="hj-les" { (text) } }
                div class="hj-rullbar" tabindex="0" role="region" aria-labelledby="avtaler-h" {
                    table class="ds-table hj-regn" data-size="sm" {
                        thead { tr {
                            @for name in [
                                t.folketrygd_avtaler_avtale(), t.folketrygd_avtaler_lis(), t.folketrygd_avtaler_endring(),
                                t.folketrygd_avtaler_arsverk(), t.folketrygd_avtaler_uten(),
                            ] { th scope="col" { (name) } }
                        } }
                        tbody { @for avtale in &resultat.avtaler {
                            tr {
                                th scope="row" {
                                    @if may_open { a class="hj-nr" href={ "/avtaler/" (avtale.avtale) } { (avtale.nummer) } }
                                    @else { b class="hj-nr" { (avtale.nummer) } }
                                    span { (avtale.kommune) }
                                }
                                td { (said.kroner(avtale.lis)) }
                                td { (said.kroner(avtale.endring)) }
                                td { (said.arsverk(avtale)) }
                                td {
                                    (said.uten(avtale))
                                    @if heaviest == Some(avtale.avtale) {
                                        br; span class="hj-merkelapp" { (t.folketrygd_avtaler_merke()) }
                                    }
                                }
                            }
                        } }
                        tfoot { tr {
                            th scope="row" { (t.folketrygd_avtaler_i_alt()) }
                            td { (said.kroner(resultat.lis)) }
                            td { (said.kroner(resultat.endring)) }
                            td { (said.hundredeler(resultat.arsverk_hundredeler)) }
                            td { (said.kostnad()) }
                        } }
                    }
                }
                p class="hj-liten hj-dempet" { (t.folketrygd_avtaler_avrunding()) }
            }
        }
    }
}

/// The trend, month by month.
pub fn trend(said: &Ord<'_>) -> Markup {
    let t = said.t;
    let months = &said.beregning.resultat.trend;
    html! {
        section class="hj-stabel" data-luft="liten" {
            h2 class="ds-heading" data-size="sm" id="trend-h" { (t.folketrygd_trend()) }
            @if months.is_empty() { p { (t.folketrygd_trend_ingen()) } } @else {
                p class="hj-les" { (t.folketrygd_trend_forklaring()) }
                div class="hj-rullbar" tabindex="0" role="region" aria-labelledby="trend-h" {
                    table class="ds-table hj-regn" data-size="sm" {
                        thead { tr {
                            @for name in [
                                t.folketrygd_trend_maned(), t.folketrygd_trend_leger(), t.folketrygd_trend_for(),
                                t.folketrygd_trend_na(), t.folketrygd_trend_endring(),
                            ] { th scope="col" { (name) } }
                        } }
                        tbody { @for month in months { tr {
                            th scope="row" { (said.maned(month)) }
                            td { (t.tall(month.leger)) }
                            td { (said.kroner(month.for_ett_ar_siden)) }
                            td { (said.kroner(month.na)) }
                            td { (said.vekst(month)) }
                        } } }
                    }
                }
            }
        }
    }
}
