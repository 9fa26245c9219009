//! The country as a tile map: a square for each municipality, grouped by county, north at the top. A map in
//! this sense keeps every municipality equally large; the tables beside it say the same in figures.

use maud::{Markup, html};
use sak::kommune::Kommune;
use sak::tall::Kommunestatus;
use texts::Tekst;

use super::bilde::Bilde;
use crate::components::rute;
use crate::pages::kommuner::status_text;

/// The counties from north to south. A county that is not named here comes last.
const NORTH_TO_SOUTH: [&str; 15] = [
    "56", "55", "18", "50", "15", "34", "46", "33", "03", "32", "11", "40", "31", "39", "42",
];
/// Squares in a row.
const COLUMNS: u32 = 8;
/// From one square to the next.
const STEP: u32 = 25;

/// The tile map.
pub fn kart(t: &Tekst, bilde: &Bilde) -> Markup {
    html! {
        ul class="hj-kart" {
            @for fylke in counties(&bilde.kommuner) {
                @let of_county: Vec<&Kommune> =
                    bilde.kommuner.iter().filter(|kommune| kommune.fylkesnummer == fylke).collect();
                @if let Some(first) = of_county.first() {
                    li {
                        h3 class="ds-heading" data-size="2xs" { a href={ "/kommuner?fylke=" (fylke) } { (first.fylke) } }
                        (county(t, bilde, first, &of_county))
                    }
                }
            }
        }
    }
}

fn counties(kommuner: &[Kommune]) -> Vec<&str> {
    let mut all: Vec<&str> = kommuner
        .iter()
        .map(|kommune| kommune.fylkesnummer.as_str())
        .collect();
    let place = |fylke: &str| {
        let found = NORTH_TO_SOUTH.iter().position(|known| *known == fylke);
        found.unwrap_or(NORTH_TO_SOUTH.len())
    };
    all.sort_by_key(|fylke| (place(fylke), *fylke));
    all.dedup();
    all
}

fn county(t: &Tekst, bilde: &Bilde, first: &Kommune, kommuner: &[&Kommune]) -> Markup {
    let count = u32::try_from(kommuner.len()).unwrap_or(u32::MAX);
    let (width, height) = (COLUMNS * STEP - 5, count.div_ceil(COLUMNS).max(1) * STEP - 5);
    let with = |status: Kommunestatus| {
        kommuner
            .iter()
            .filter(|kommune| bilde.status(&kommune.nummer) == status)
            .count()
    };
    let words = t.tall_kart_fylke(
        kommuner.len(),
        first.fylke.as_str(),
        with(Kommunestatus::Plass),
        with(Kommunestatus::Sokt),
        with(Kommunestatus::Venteliste),
    );
    html! {
        svg viewBox={ "0 0 " (width) " " (height) } role="img" aria-label=(words) {
            @for (number, kommune) in (0_u32..).zip(kommuner) {
                @let status = bilde.status(&kommune.nummer);
                g {
                    title { (kommune.navn) ": " (status_text(t, status)) }
                    (rute::rute(status, number % COLUMNS * STEP, number / COLUMNS * STEP))
                    rect class="hj-rute-treff" x=(number % COLUMNS * STEP) y=(number / COLUMNS * STEP) width="20" height="20" {}
                }
            }
        }
    }
}
