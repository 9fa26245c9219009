//! The areas: what is used, what is agreed, what is leave, and what is not signed.

use std::fmt::Write as _;

use maud::{Markup, html};
use regelverk::tid::Dato;

use super::skala::{Skala, Tidel, width};
use super::{Blokk, Del, Slag};

/// Between the edge of an area and the text in it.
const MARGIN: i64 = 80;

/// An agreement without its texts.
pub(super) fn area(skala: &Skala, blokk: &Blokk, idag: Dato, id: &str) -> Markup {
    let (past, future): (Vec<Del>, Vec<Del>) = blokk.deler.iter().partition(|del| del.til <= idag);
    let leave = blokk.deler.iter().filter(|del| del.bruk < del.andel);
    html! {
        @match blokk.slag {
            Slag::Inngatt => {
                (outline(skala, &past, "t-brukt"))
                (outline(skala, &future, "t-plan"))
                @for del in leave {
                    @let between = (del.andel, del.bruk);
                    (filled(skala, del, &format!("url(#{id}-s)")))
                    (rect(skala, del.fra, del.til, between, "t-perm-kant"))
                }
            },
            Slag::Utkast => (outline(skala, &blokk.deler, "t-utkast")),
        }
    }
}

/// Days in a row as one shape, as high as what they use.
fn outline(skala: &Skala, deler: &[Del], class: &str) -> Markup {
    let (Some(first), Some(last)) = (deler.first(), deler.last()) else {
        return html! {};
    };
    let base = skala.y(0);
    let mut d = format!("M{} {base}", skala.x(first.fra));
    for del in deler {
        let _ = write!(d, "V{}H{}", skala.y(del.bruk), skala.x_after(del.til));
    }
    let _ = write!(d, "V{base}z");
    debug_assert!(first.fra <= last.til);
    html! { path class=(class) d=(d) {} }
}

/// Days as a rectangle between two shares, the upper one first.
pub(super) fn rect(skala: &Skala, fra: Dato, til: Dato, between: (i64, i64), class: &str) -> Markup {
    let (x, y, width, height) = corners(skala, fra, til, between);
    html! { rect class=(class) x=(x) y=(y) width=(width) height=(height) {} }
}

fn filled(skala: &Skala, del: &Del, fill: &str) -> Markup {
    let (x, y, width, height) = corners(skala, del.fra, del.til, (del.andel, del.bruk));
    html! { rect fill=(fill) x=(x) y=(y) width=(width) height=(height) {} }
}

fn corners(skala: &Skala, fra: Dato, til: Dato, (upper, lower): (i64, i64)) -> (Tidel, Tidel, Tidel, Tidel) {
    let (left, right) = (skala.x(fra), skala.x_after(til));
    let (top, bottom) = (skala.y(upper), skala.y(lower));
    (left, top, Tidel(right.0 - left.0), Tidel(bottom.0 - top.0))
}

/// The texts of an agreement, as far as there is room.
pub(super) fn labels(skala: &Skala, blokk: &Blokk, idag: Dato) -> Markup {
    let (past, future): (Vec<Del>, Vec<Del>) = blokk.deler.iter().partition(|del| del.til <= idag);
    let light = (blokk.slag == Slag::Inngatt).then_some("t-lys");
    html! {
        @if let Some(del) = widest(skala, &past) { (lines(skala, &del, &blokk.brukt, light)) }
        @if let Some(del) = widest(skala, &future) { (lines(skala, &del, &blokk.avtalt, None)) }
    }
}

/// Where a text has the most room.
fn widest(skala: &Skala, deler: &[Del]) -> Option<Del> {
    let room = |del: &Del| skala.x_after(del.til).0 - skala.x(del.fra).0;
    let used = deler.iter().filter(|del| del.bruk > 0);
    used.rev().max_by_key(|del| room(del)).copied()
}

fn lines(skala: &Skala, del: &Del, lines: &[String], class: Option<&str>) -> Markup {
    let size = skala.lerret.skrift;
    let step = size + 4;
    let (left, top) = (skala.x(del.fra).0, skala.y(del.bruk).0);
    let room = skala.x_after(del.til).0 - left - 2 * MARGIN;
    let height = skala.y(0).0 - top;
    let fits = lines.iter().take_while(|line| width(line, size) <= room).enumerate();
    let rows = fits.map(|(index, line)| (i64::try_from(index).unwrap_or_default(), line));
    let rows = rows.take_while(|(index, _)| (index + 1) * step * 10 + 60 <= height);
    html! {
        @for (index, line) in rows {
            @let bold = if index == 0 { "t-vekt " } else { "" };
            text class={ (bold) (class.unwrap_or_default()) } x=(Tidel(left + MARGIN))
                y=(Tidel(top + 30 + (index + 1) * step * 10)) font-size=(size) { (line) }
        }
    }
}
