//! The cost beside the ministry's estimate, as a picture. Shapes tell them apart, not only colours: a thick mark, a
//! framed band, a dashed line. The figures stand in the key.

use letters::kostnad::ord::Ord;
use maud::{Markup, html};
use regelverk::penger::Ore;

use crate::components::{Level, heading};

/// From the left edge to the right one, and the room outside.
const WIDTH: i128 = 700;
const MARGIN: i128 = 10;

/// A scale in whole numbers, from the smallest amount to the largest.
struct Skala {
    fra: i128,
    til: i128,
}

impl Skala {
    /// From nothing, or from below it if something costs less, to a little above the largest.
    fn of(amounts: &[Ore]) -> Self {
        let all = || amounts.iter().map(|amount| i128::from(amount.0));
        let fra = all().min().unwrap_or(0).min(0);
        let largest = all().max().unwrap_or(0).max(0);
        // To a whole 100 000 kr, so that the end is a number that can be read.
        let step = 10_000_000;
        Self {
            fra: fra.div_euclid(step) * step,
            til: (largest.div_euclid(step) + 1) * step,
        }
    }

    fn x(&self, amount: Ore) -> i128 {
        MARGIN + (i128::from(amount.0) - self.fra) * WIDTH / (self.til - self.fra)
    }

    fn end(amount: i128) -> Ore {
        Ore(i64::try_from(amount).unwrap_or(i64::MAX))
    }
}

/// The picture; nothing without a cost.
pub fn bilde(said: &Ord<'_>) -> Markup {
    let t = said.t;
    let resultat = &said.beregning.resultat;
    let (Some(kostnad), Some((fra, til))) = (resultat.kostnad, resultat.intervall) else {
        return html! {};
    };
    let anslag = Ore(said.anslag().verdi);
    let skala = Skala::of(&[kostnad, fra, til, anslag]);
    let (low, high) = (said.kroner(fra), said.kroner(til));
    let words = t.folketrygd_figur_beskrivelse(
        said.anslag_kroner(),
        low.as_str(),
        said.kroner(kostnad),
        high.as_str(),
    );
    let band = (skala.x(fra), (skala.x(til) - skala.x(fra)).max(2));
    html! {
        figure class="hj-tidslinje hj-stabel hj-les" data-luft="liten" aria-labelledby="figur-h" {
            (heading(Level::H2, "xs", "figur-h", &t.folketrygd_figur()))
            svg viewBox={ "0 0 " (WIDTH + 2 * MARGIN) " 64" } role="img" aria-label=(words) {
                line class="t-grunn" x1=(MARGIN) y1="56" x2=(MARGIN + WIDTH) y2="56" {}
                line class="t-grunn" x1=(skala.x(Ore(0))) y1="50" x2=(skala.x(Ore(0))) y2="62" {}
                (interval(band.0, band.1, 16))
                (cost(skala.x(kostnad), 8))
                (ministry(skala.x(anslag), 64))
            }
            p class="hj-rad hj-mini hj-dempet" data-fordel aria-hidden="true" {
                span { (t.kroner(Skala::end(skala.fra))) }
                span { (t.kroner(Skala::end(skala.til))) }
            }
            ul class="hj-tegnforklaring" {
                li { (key(&cost(10, 1))) span { (t.folketrygd_figur_kostnad(said.kroner(kostnad))) } }
                li { (key(&interval(1, 18, 1))) span { (t.folketrygd_figur_intervall(low, high)) } }
                li { (key(&ministry(10, 20))) span { (t.folketrygd_figur_anslag(said.anslag_kroner())) } }
            }
        }
    }
}

fn key(mark: &Markup) -> Markup {
    html! { svg viewBox="0 0 20 20" aria-hidden="true" { (mark) } }
}

fn interval(x: i128, width: i128, y: i128) -> Markup {
    html! { rect class="t-plan" x=(x) y=(y) width=(width) height="18" {} }
}

fn cost(x: i128, y: i128) -> Markup {
    html! { rect class="t-brukt" x=(x - 3) y=(y) width="6" height={ (if y > 1 { 34 } else { 18 }) } {} }
}

fn ministry(x: i128, height: i128) -> Markup {
    html! { line class="t-idag" x1=(x) y1="0" x2=(x) y2=(height) stroke-dasharray="5 3" {} }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scale_begins_at_nothing_and_ends_at_a_whole_hundred_thousand() {
        let skala = Skala::of(&[Ore(41_000_000), Ore(63_000_000)]);
        assert_eq!((skala.fra, skala.til), (0, 70_000_000));
        assert_eq!(
            [0, 35_000_000, 70_000_000].map(|ore| skala.x(Ore(ore))),
            [10, 360, 710]
        );
        let below = Skala::of(&[Ore(-1), Ore(-15_000_000)]);
        assert_eq!((below.fra, below.til), (-20_000_000, 10_000_000));
        let none = Skala::of(&[]);
        assert!(none.til > none.fra);
    }
}
