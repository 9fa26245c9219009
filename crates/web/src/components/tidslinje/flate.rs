//! The areas: what is used, what is agreed, what is leave, and what is not signed.

use std::fmt::Write as _;

use maud::{Markup, html};
use regelverk::tid::Dato;
use texts::Tekst;

use super::skala::{Skala, Tidel, width};
use super::{Blokk, Del, Slag, Tidslinje};

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
    let Some(first) = deler.first() else {
        return html! {};
    };
    let base = skala.y(0);
    let mut d = format!("M{} {base}", skala.x(first.fra));
    for del in deler {
        let _ = write!(d, "V{}H{}", skala.y(del.bruk), skala.x_after(del.til));
    }
    let _ = write!(d, "V{base}z");
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
pub(super) fn labels(t: &Tekst, skala: &Skala, blokk: &Blokk, linje: &Tidslinje) -> Markup {
    let idag = linje.idag;
    let leave = blokk.deler.iter().filter(|del| del.bruk < del.andel);
    let (past, future): (Vec<Del>, Vec<Del>) = blokk.deler.iter().partition(|del| del.til <= idag);
    let (past_class, future_class) = match blokk.slag {
        Slag::Inngatt => (Some("t-lys"), None),
        Slag::Utkast => (Some("t-glorie"), Some("t-glorie")),
    };
    // Once is enough: where the past has room for the number, the future need not say it.
    let short = if past.is_empty() { blokk.kort.as_str() } else { "" };
    html! {
        @if let Some(del) = widest(skala, &past, linje.siste) { (lines(skala, &del, (&blokk.brukt, &blokk.kort), past_class)) }
        @if let Some(del) = widest(skala, &future, linje.siste) { (lines(skala, &del, (&blokk.avtalt, short), future_class)) }
        @if blokk.slag == Slag::Inngatt { @for del in leave { (leave_label(t, skala, del)) } }
    }
}

/// Where a text has the most room, without the line of the last permitted day through it. Of equal ones the first.
fn widest(skala: &Skala, deler: &[Del], siste: Option<Dato>) -> Option<Del> {
    let room = |del: &Del| skala.x_after(del.til).0 - skala.x(del.fra).0;
    let parts = deler.iter().filter(|del| del.bruk > 0).flat_map(|del| {
        let cut = siste.filter(|siste| (del.fra..del.til).contains(siste));
        let before = Del {
            til: cut.unwrap_or(del.til),
            ..*del
        };
        let after = cut
            .and_then(|cut| cut.plus_days(1))
            .map(|fra| Del { fra, ..*del });
        std::iter::once(before).chain(after)
    });
    let parts: Vec<Del> = parts.collect();
    parts.into_iter().rev().max_by_key(room)
}

/// That it is leave, and what is worked, in the middle of the strokes.
fn leave_label(t: &Tekst, skala: &Skala, del: &Del) -> Markup {
    let size = skala.lerret.liten;
    let (left, right) = (skala.x(del.fra).0, skala.x_after(del.til).0);
    let (top, bottom) = (skala.y(del.andel).0, skala.y(del.bruk).0);
    let share = (del.bruk > 0).then(|| t.prosent(u16::try_from(del.bruk).unwrap_or_default()));
    let lines: Vec<String> = std::iter::once(t.plasstid_permisjon_kort())
        .chain(share)
        .collect();
    let rows = i64::try_from(lines.len()).unwrap_or_default();
    let wide = lines
        .iter()
        .map(|line| width(line, size))
        .max()
        .unwrap_or_default();
    let step = (size + 3) * 10;
    let first = (top + bottom) / 2 - rows * step / 2 + size * 9;
    html! {
        @if wide <= right - left && rows * step <= bottom - top {
            @for (row, line) in (0_i64..).zip(&lines) {
                text class="t-glorie" x=(Tidel((left + right) / 2)) y=(Tidel(first + row * step))
                    text-anchor="middle" font-size=(size) { (line) }
            }
        }
    }
}

fn lines(skala: &Skala, del: &Del, (lines, short): (&[String], &str), class: Option<&str>) -> Markup {
    let size = skala.lerret.skrift;
    let step = size + 4;
    let (left, top) = (skala.x(del.fra).0, skala.y(del.bruk).0);
    let whole = skala.x_after(del.til).0 - left;
    let height = skala.y(0).0 - top;
    let fits = |text: &str, margin: i64| width(text, size) + 2 * margin <= whole;
    let mut shown: Vec<&str> = lines.iter().map(String::as_str).collect();
    shown.truncate(lines.iter().take_while(|line| fits(line, MARGIN)).count());
    let margin = if shown.is_empty() { MARGIN / 3 } else { MARGIN };
    if shown.is_empty() && !short.is_empty() && fits(short, margin) {
        shown.push(short);
    }
    let rows = (1_i64..)
        .zip(shown)
        .take_while(|(row, _)| row * step * 10 + 60 <= height);
    html! {
        @for (row, line) in rows {
            @let bold = if row == 1 { "t-vekt " } else { "" };
            text class={ (bold) (class.unwrap_or_default()) } x=(Tidel(left + margin))
                y=(Tidel(top + 30 + row * step * 10)) font-size=(size) { (line) }
        }
    }
}
