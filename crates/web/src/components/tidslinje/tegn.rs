//! What stands on top of the areas: today, the last permitted day, the shortest time, breaches; and the key.

use maud::{Markup, html};
use regelverk::tid::Dato;
use texts::Tekst;

use super::skala::{Lerret, Skala, Tidel, width};
use super::{Slag, Tidslinje};

/// The strokes of leave. Each drawing has its own: one that is not shown lends its pattern to nobody.
pub(super) fn hatch(id: &str) -> Markup {
    html! {
        defs {
            pattern id={ (id) "-s" } width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                path class="t-perm" d="M0 0V6" {}
            }
        }
    }
}

/// A text beside an upright line: on the side where there is more room.
fn beside(skala: &Skala, x: Tidel, y: i64, text: &str) -> Markup {
    let Lerret {
        venstre,
        hoyre,
        skrift,
        ..
    } = skala.lerret;
    let right = x.0 > (venstre + hoyre) * 5;
    let (anchor, x) = if right {
        ("end", x.0 - 80)
    } else {
        ("start", x.0 + 80)
    };
    html! { text class="t-vekt" x=(Tidel(x)) y=(y) text-anchor=(anchor) font-size=(skrift) { (text) } }
}

/// Where today ends.
pub(super) fn today(t: &Tekst, skala: &Skala, idag: Dato) -> Markup {
    let Lerret {
        topp, bunn, bredde, ..
    } = skala.lerret;
    let x = skala.x_after(idag);
    let text = if bredde < 500 {
        t.plasstid_idag()
    } else {
        t.plasstid_idag_dato(t.dato(idag))
    };
    html! {
        @if skala.shows(idag) {
            path class="t-idag" d={ "M" (x) " " (topp - 26) "V" (bunn + 6) } {}
            (beside(skala, x, topp - 15, &text))
        }
    }
}

/// The last permitted day, with a flag.
pub(super) fn last(t: &Tekst, skala: &Skala, siste: Dato) -> Markup {
    let Lerret {
        topp,
        bunn,
        bredde,
        venstre,
        hoyre,
        ..
    } = skala.lerret;
    let x = skala.x_after(siste);
    let text = if bredde < 500 {
        t.plasstid_siste_navn_og_dato(t.dato_kort(siste))
    } else {
        t.plasstid_siste_navn_og_dato(t.dato(siste))
    };
    let flag = if x.0 > (venstre + hoyre) * 5 {
        "h-12l4 6-4 6h12z"
    } else {
        "h12l-4 6 4 6h-12z"
    };
    let away = if x.0 > (venstre + hoyre) * 5 { -80 } else { 80 };
    html! {
        path class="t-siste" d={ "M" (x) " " (topp - 48) "V" (bunn + 6) } {}
        path class="t-flagg" d={ "M" (x) " " (topp - 49) (flag) } {}
        (beside(skala, Tidel(x.0 + away), topp - 38, &text))
    }
}

/// Days that break a rule: a thick line on the ground.
pub(super) fn breach(skala: &Skala, fra: Dato, til: Dato) -> Markup {
    html! {
        path class="t-brudd" d={ "M" (skala.x(fra)) " " (skala.lerret.bunn) "H" (skala.x_after(til)) } {}
    }
}

/// How long each agreement must at least last, below the axis. The texts are as long as there is room for, and of
/// the same form.
pub(super) fn minimum(t: &Tekst, skala: &Skala, linje: &Tidslinje) -> Markup {
    let Lerret {
        bunn,
        liten,
        hoyre,
        linjer,
        ..
    } = skala.lerret;
    let months = u64::from(linje.minste_maneder);
    let minst = &linje.minst;
    let forms: [&dyn Fn(Dato) -> String; 3] = [
        &|til| t.plasstid_minst_til(t.dato(til), t.plasstid_lengde(months)),
        &|til| t.plasstid_minst_til_kort(t.dato_kort(til), months),
        &|_| t.plasstid_minst_kort(months),
    ];
    let fits = |index: usize, text: &str| {
        let next = minst.get(index + linjer);
        let room = next.map_or(hoyre * 10, |(next, _)| skala.x(*next).0 - 60);
        minst
            .get(index)
            .is_some_and(|(fra, _)| skala.x(*fra).0 + width(text, liten) <= room)
    };
    let all_fit = |form: &&dyn Fn(Dato) -> String| {
        let mut texts = minst.iter().enumerate();
        texts.all(|(index, (_, til))| fits(index, &form(*til)))
    };
    let form = forms.into_iter().find(|form| all_fit(form));
    let (bar, text) = (bunn + 30, bunn + 38 + liten);
    html! {
        @for (index, (fra, til)) in minst.iter().enumerate() {
            @let (x, end) = (skala.x(*fra), skala.x_after(*til));
            path class="t-min" d={ "M" (x) " " (bar - 5) "v10M" (x) " " (bar) "H" (end) "M" (end) " " (bar - 5) "v10" } {}
            @if let Some(form) = form {
                text x=(x) y=(text + lane(index, linjer) * (liten + 3)) font-size=(liten) { (form(*til)) }
            }
        }
    }
}

/// The line that a text stands on.
fn lane(index: usize, lines: usize) -> i64 {
    i64::try_from(index % lines).unwrap_or_default()
}

/// What the signs mean: those that occur.
pub(super) fn key(t: &Tekst, linje: &Tidslinje) -> Markup {
    let box_ = |class: &'static str| html! { rect class=(class) x="1" y="1" width="18" height="18" {} };
    let strokes = html! { path class="t-perm" d="M0 8 8 0M0 14 14 0M0 20 20 0M6 20 20 6M12 20l8-8" {} };
    let line = html! { path class="t-brudd" d="M0 10H20" {} };
    let signs = [
        (
            linje.has(Slag::Inngatt, true),
            box_("t-brukt"),
            t.plasstid_tegn_brukt(),
        ),
        (
            linje.has(Slag::Inngatt, false),
            box_("t-plan"),
            t.plasstid_tegn_avtalt(),
        ),
        (
            linje.forlenges.is_some(),
            box_("t-rest"),
            t.plasstid_tegn_forlenges(),
        ),
        (linje.has_leave(), strokes, t.plasstid_tegn_permisjon()),
        (
            linje.blokker.iter().any(|blokk| blokk.slag == Slag::Utkast),
            box_("t-utkast"),
            t.plasstid_tegn_utkast(),
        ),
        (!linje.brudd.is_empty(), line, t.plasstid_tegn_brudd()),
    ];
    html! {
        ul class="hj-tegnforklaring" data-rad {
            @for (shown, sign, name) in &signs {
                @if *shown {
                    li { svg viewBox="0 0 20 20" aria-hidden="true" { (sign) } span { (name) } }
                }
            }
        }
    }
}
