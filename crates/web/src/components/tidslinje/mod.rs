//! The time of a place as a picture: the height is the share, the area is the time that is used.
//!
//! It is drawn for three widths, and the stylesheet shows the one that fits. It holds geometry and classes only, no
//! style attribute. Whoever calls it shows the same figures as a table.

mod akse;
mod flate;
mod skala;
mod tegn;

use maud::{Markup, html};
use regelverk::tid::Dato;
use texts::Tekst;

use skala::{BRED, Lerret, MELLOM, SMAL, Skala};

/// Days on which nothing changes. Shares are hundredths of a percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Del {
    /// The first day.
    pub fra: Dato,
    /// The last day.
    pub til: Dato,
    /// The share in force.
    pub andel: i64,
    /// What each day uses; less than the share in leave.
    pub bruk: i64,
}

/// What an agreement is to the eye.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slag {
    /// Signed by all: filled.
    Inngatt,
    /// Not signed by all yet: an outline, since it uses nothing.
    Utkast,
}

/// An agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blokk {
    /// Whether all have signed.
    pub slag: Slag,
    /// What stands in it where there is no room for more.
    pub kort: String,
    /// Its days in order, cut after today.
    pub deler: Vec<Del>,
    /// What stands in the part that has passed, if there is room: the name first.
    pub brukt: Vec<String>,
    /// What stands in the part that is to come.
    pub avtalt: Vec<String>,
}

/// The time of a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tidslinje {
    /// Keeps drawings on a page apart.
    pub id: String,
    /// The name of the drawing.
    pub tittel: String,
    /// All that it shows, in sentences.
    pub beskrivelse: String,
    /// The agreements in order of day.
    pub blokker: Vec<Blokk>,
    /// Days that the last agreement could go on.
    pub forlenges: Option<Del>,
    /// Today. Shown if it is near the rest.
    pub idag: Dato,
    /// The last permitted day.
    pub siste: Option<Dato>,
    /// From the first day of each agreement to the day that it must last to.
    pub minst: Vec<(Dato, Dato)>,
    /// How long that is, in months.
    pub minste_maneder: u16,
    /// Days that break a rule.
    pub brudd: Vec<(Dato, Dato)>,
}

impl Tidslinje {
    fn has_leave(&self) -> bool {
        let mut deler = self.blokker.iter().flat_map(|blokk| &blokk.deler);
        deler.any(|del| del.bruk < del.andel)
    }

    fn has(&self, slag: Slag, passed: bool) -> bool {
        let mut blokker = self.blokker.iter().filter(|blokk| blokk.slag == slag);
        blokker.any(|blokk| blokk.deler.iter().any(|del| (del.til <= self.idag) == passed))
    }
}

/// The drawing with its key. Nothing if there is nothing to draw.
pub fn tidslinje(t: &Tekst, linje: &Tidslinje) -> Markup {
    html! {
        @if linje.blokker.iter().any(|blokk| !blokk.deler.is_empty()) {
            figure class="hj-tidslinje hj-stabel" data-luft="liten" {
                @for lerret in [BRED, MELLOM, SMAL] { (drawing(t, linje, lerret)) }
                figcaption { (tegn::key(t, linje)) }
            }
        }
    }
}

fn drawing(t: &Tekst, linje: &Tidslinje, lerret: Lerret) -> Markup {
    let skala = Skala::of(linje, lerret);
    let id = format!("{}-{}", linje.id, lerret.navn);
    html! {
        svg class={ "kun-" (lerret.navn) } viewBox={ "0 0 " (lerret.bredde) " " (lerret.hoyde) } role="img"
            aria-labelledby={ (id) "-t " (id) "-d" } {
            title id={ (id) "-t" } { (linje.tittel) }
            desc id={ (id) "-d" } { (linje.beskrivelse) }
            (tegn::hatch(&id))
            (akse::shares(t, &skala))
            @for blokk in &linje.blokker { (flate::area(&skala, blokk, linje.idag, &id)) }
            @if let Some(del) = &linje.forlenges { (flate::rect(&skala, del.fra, del.til, (del.andel, 0), "t-rest")) }
            (akse::months(t, &skala))
            @for blokk in &linje.blokker { (flate::labels(t, &skala, blokk, linje)) }
            @for (fra, til) in &linje.brudd { (tegn::breach(&skala, *fra, *til)) }
            (tegn::minimum(t, &skala, linje))
            (tegn::today(t, &skala, linje.idag))
            @if let Some(siste) = linje.siste { (tegn::last(t, &skala, siste)) }
        }
    }
}

#[cfg(test)]
mod tests;
