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
    days.map(|dag| Mark { dag, x: skala.x(dag) }).collect()
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
    let placed = |is: fn(usize, i8) -> bool| {
        let chosen = marks
            .iter()
            .enumerate()
            .filter(move |(index, mark)| is(*index, mark.dag.month()));
        let all = chosen.map(|(index, mark)| Navn::at(mark.x, name(index, mark), skala.lerret.liten));
        all.filter(|navn| navn.til <= skala.lerret.bredde * 10)
            .collect::<Vec<_>>()
    };
    let mut taken = placed(|_, month| month == 1);
    if !only_years {
        // The first month, then all other quarters or none of them: a row with holes reads badly.
        add(&mut taken, placed(|index, month| index == 0 && month != 1));
        if !add(&mut taken, placed(|index, month| index > 0 && month != 1)) {
            add(&mut taken, placed(|index, month| index > 0 && month == 7));
        }
    }
    taken
        .into_iter()
        .map(|navn| (Tidel(navn.fra), navn.tekst))
        .collect()
}

/// A name with where it begins and ends.
struct Navn {
    fra: i64,
    til: i64,
    tekst: String,
}

impl Navn {
    fn at(mark: Tidel, tekst: String, size: i64) -> Self {
        let fra = mark.0 + 30;
        let til = fra + width(&tekst, size);
        Self { fra, til, tekst }
    }

    fn is_clear_of(&self, other: &Self) -> bool {
        self.til + AIR <= other.fra || other.til + AIR <= self.fra
    }
}

/// Adds names if none of them runs into another.
fn add(taken: &mut Vec<Navn>, names: Vec<Navn>) -> bool {
    let free = |(index, navn): (usize, &Navn)| {
        let others = taken.iter().chain(&names[..index]);
        others.into_iter().all(|other| navn.is_clear_of(other))
    };
    let fits = names.iter().enumerate().all(free);
    if fits {
        taken.extend(names);
    }
    fits
}
