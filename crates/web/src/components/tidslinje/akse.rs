//! The axes: shares to the left, months or years below.

use maud::{Markup, html};
use regelverk::tid::Dato;
use texts::Tekst;

use super::skala::{FULL, Skala, Tidel, width};

/// Months between marks: the first that gives few enough of them.
const STEPS: [i64; 11] = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000];
/// Between two texts.
const AIR: i64 = 60;

/// The lines of half and full position, with their shares.
pub(super) fn shares(t: &Tekst, skala: &Skala) -> Markup {
    let lerret = skala.lerret;
    html! {
        @for andel in [FULL, FULL / 2, 0] {
            @let y = skala.y(andel);
            @if andel > 0 { path class="t-akse" d={ "M" (lerret.venstre) " " (y) "H" (lerret.hoyre) } {} }
            text class="t-dempet" x=(lerret.venstre - 5) y=(Tidel(y.0 + 40)) text-anchor="end" font-size=(lerret.liten) {
                (t.prosent(u16::try_from(andel).unwrap_or_default()))
            }
        }
    }
}

struct Mark {
    dag: Dato,
    x: Tidel,
}

/// The ground line with its marks and as many of their names as there is room for: years first.
pub(super) fn months(t: &Tekst, skala: &Skala) -> Markup {
    let lerret = skala.lerret;
    let marks = marks(skala);
    let names = names(t, skala, &marks);
    html! {
        path class="t-grunn" d={ "M" (lerret.venstre) " " (lerret.bunn) "H" (lerret.hoyre) } {}
        @for mark in &marks {
            path class="t-akse" d={ "M" (mark.x) " " (lerret.bunn) "v" (if mark.dag.month() == 1 { 10 } else { 5 }) } {}
        }
        @for (x, name) in &names {
            text class="t-dempet" x=(x) y=(lerret.bunn + lerret.liten + 6) font-size=(lerret.liten) { (name) }
        }
    }
}

fn marks(skala: &Skala) -> Vec<Mark> {
    let month = |dag: Dato| i64::from(dag.year()) * 12 + i64::from(dag.month()) - 1;
    let (first, last) = (month(skala.fra), month(skala.til));
    let enough = |step: &&i64| (last - first) / **step < skala.lerret.merker;
    let step = STEPS.iter().find(enough).copied().unwrap_or(6000);
    let on_step = (first..=last).filter(|month| month % step == 0);
    let day = |month: i64| {
        Dato::new(
            i16::try_from(month / 12).ok()?,
            i8::try_from(month % 12 + 1).ok()?,
            1,
        )
    };
    let days = on_step.filter_map(day).filter(|dag| skala.shows(*dag));
    days.map(|dag| Mark {
        dag,
        x: skala.x(dag),
    })
    .collect()
}

/// Names that do not run into each other, with where they begin.
fn names(t: &Tekst, skala: &Skala, marks: &[Mark]) -> Vec<(Tidel, String)> {
    let only_years = marks.iter().all(|mark| mark.dag.month() == 1);
    let narrow = skala.lerret.bredde < 500;
    let name = |index: usize, mark: &Mark| {
        let year = mark.dag.year().to_string();
        let month = t.get(&format!("plasstid-maned-{}", mark.dag.month()), &[]);
        match mark.dag.month() {
            1 if only_years || narrow => year,
            1 => t.plasstid_maned_og_ar(year, month),
            _ if index == 0 => t.plasstid_maned_og_ar(year, month),
            _ => month,
        }
    };
    let order = [1, 2, 3].into_iter().flat_map(|turn| {
        let of_turn = move |(index, mark): &(usize, &Mark)| match turn {
            1 => mark.dag.month() == 1,
            2 => *index == 0 && mark.dag.month() != 1,
            _ => *index > 0 && mark.dag.month() != 1,
        };
        marks.iter().enumerate().filter(of_turn)
    });
    let mut taken: Vec<(Tidel, i64, String)> = Vec::new();
    for (index, mark) in order {
        let text = name(index, mark);
        let (from, to) = (mark.x.0 + 30, mark.x.0 + 30 + width(&text, skala.lerret.liten));
        let free = taken.iter().all(|(x, end, _)| to + AIR <= x.0 || end + AIR <= from);
        if free && to <= skala.lerret.bredde * 10 {
            taken.push((Tidel(from), to, text));
        }
    }
    taken.into_iter().map(|(x, _, text)| (x, text)).collect()
}
