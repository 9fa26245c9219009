//! The quota as squares, one for each place, always with a key and the same figures as a table.

use maud::{Markup, html};
use texts::Tekst;

use super::{Level, heading};

/// What a place is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rute {
    /// In use.
    IBruk,
    /// Granted, without an agreement.
    Tildelt,
    /// Returned.
    Returnert,
    /// Free.
    Ledig,
}

impl Rute {
    const ALL: [Self; 4] = [Self::IBruk, Self::Tildelt, Self::Returnert, Self::Ledig];

    const fn can_be_granted(self) -> bool {
        matches!(self, Self::Returnert | Self::Ledig)
    }

    const fn key(self) -> &'static str {
        match self {
            Self::IBruk => "i-bruk",
            Self::Tildelt => "tildelt",
            Self::Returnert => "returnert",
            Self::Ledig => "ledig",
        }
    }
}

/// How many places there are of each kind. Together they are the quota.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kvote {
    /// In use.
    pub i_bruk: u32,
    /// Granted, without an agreement.
    pub tildelt: u32,
    /// Returned.
    pub returnert: u32,
    /// Free.
    pub ledig: u32,
}

impl Kvote {
    /// The number of places of one kind.
    pub fn count(&self, rute: Rute) -> u32 {
        match rute {
            Rute::IBruk => self.i_bruk,
            Rute::Tildelt => self.tildelt,
            Rute::Returnert => self.returnert,
            Rute::Ledig => self.ledig,
        }
    }

    /// The quota.
    pub fn total(&self) -> u32 {
        Rute::ALL.iter().map(|rute| self.count(*rute)).sum()
    }

    /// The places that can be granted now.
    pub fn available(&self) -> u32 {
        self.returnert + self.ledig
    }
}

/// The drawing with heading, key and table. `id` keeps two drawings on a page apart; `caption` says how fresh
/// the figures are and where the quota comes from.
pub fn kvote(t: &Tekst, level: Level, id: &str, kvote: &Kvote, caption: &Markup) -> Markup {
    let heading_id = format!("{id}-h");
    html! {
        figure class="hj-kvote hj-stabel" aria-labelledby=(heading_id) {
            (heading(level, "xs", &heading_id, &t.komponent_kvote_tittel(kvote.total(), kvote.available())))
            (drawing(t, id, kvote))
            (key(t, kvote))
            details class="hj-fold hj-liten" {
                summary { (t.komponent_vis_tabell()) }
                (table(t, kvote))
            }
            figcaption class="hj-mini hj-dempet" { (caption) }
        }
    }
}

/// 20 wide, 5 between. Thirteen in a row makes 65 a rectangle; larger quotas get longer rows.
fn drawing(t: &Tekst, id: &str, kvote: &Kvote) -> Markup {
    let total = kvote.total();
    let columns = if total > 130 { 26 } else { 13 };
    let (width, height) = (columns * 25 - 5, total.div_ceil(columns).max(1) * 25 - 5);
    let all = Rute::ALL
        .iter()
        .flat_map(|rute| std::iter::repeat_n(*rute, kvote.count(*rute) as usize));
    html! {
        svg viewBox={ "0 0 " (width) " " (height) } role="img" aria-labelledby={ (id) "-t " (id) "-d" } {
            title id={ (id) "-t" } { (t.komponent_kvote_tegning(total)) }
            desc id={ (id) "-d" } {
                (t.komponent_kvote_beskrivelse(kvote.i_bruk, kvote.ledig, kvote.returnert, kvote.tildelt))
            }
            @for (number, rute) in (0_u32..).zip(all) {
                (square(rute, number % columns * 25, number / columns * 25))
            }
        }
    }
}

fn square(rute: Rute, x: u32, y: u32) -> Markup {
    let outline = |class: &str| {
        html! { rect class=(class) x={ (x) ".75" } y={ (y) ".75" } width="18.5" height="18.5" rx="1.5" {} }
    };
    html! {
        @match rute {
            Rute::IBruk => rect class="hj-rute-bruk" x=(x) y=(y) width="20" height="20" rx="2" {},
            Rute::Tildelt => {
                (outline("hj-rute-kant"))
                path class="hj-rute-halv" d=(format!("M{} {}V{}h18v9z", x + 1, y + 19, y + 10)) {}
            },
            Rute::Returnert => {
                (outline("hj-rute-kant"))
                path class="hj-rute-strek"
                    d=(format!("M{} {}h8.5a3 3 0 0 0 0-6h-2M{} {}l-3 3 3 3", x + 5, y + 11, x + 8, y + 8)) {}
            },
            Rute::Ledig => (outline("hj-rute-ledig")),
        }
    }
}

fn key(t: &Tekst, kvote: &Kvote) -> Markup {
    html! {
        ul class="hj-tegnforklaring" {
            @for rute in Rute::ALL {
                li {
                    svg viewBox="0 0 20 20" aria-hidden="true" { (square(rute, 0, 0)) }
                    b { (kvote.count(rute)) } " "
                    span { (t.get(&format!("komponent-kvote-{}", rute.key()), &[])) }
                }
            }
        }
    }
}

fn table(t: &Tekst, kvote: &Kvote) -> Markup {
    html! {
        table class="ds-table" data-size="sm" {
            caption class="ds-sr-only" { (t.komponent_kvote_tegning(kvote.total())) }
            thead {
                tr {
                    th scope="col" { (t.komponent_kvote_status()) }
                    th scope="col" { (t.komponent_kvote_plasser()) }
                    th scope="col" { (t.komponent_kvote_kan_tildeles()) }
                }
            }
            tbody {
                @for rute in Rute::ALL {
                    tr {
                        th scope="row" { (t.get(&format!("komponent-kvote-{}-navn", rute.key()), &[])) }
                        td class="hj-nr" { (kvote.count(rute)) }
                        td { (if rute.can_be_granted() { t.felles_ja() } else { t.felles_nei() }) }
                    }
                }
            }
            tfoot {
                tr {
                    th scope="row" { (t.komponent_kvote_navn()) }
                    td class="hj-nr" { (kvote.total()) }
                    td { (t.felles_antall_plasser(kvote.available())) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRONT: Kvote = Kvote {
        i_bruk: 34,
        tildelt: 9,
        returnert: 3,
        ledig: 19,
    };

    fn drawn(figures: &Kvote) -> String {
        kvote(texts::nb(), Level::H2, "kvote", figures, &html! {}).into_string()
    }

    #[test]
    fn there_is_a_square_for_each_place_and_one_for_each_key() {
        let html = drawn(&FRONT);
        assert_eq!(html.matches("hj-rute-bruk").count(), 34 + 1);
        assert_eq!(html.matches("hj-rute-halv").count(), 9 + 1);
        assert_eq!(html.matches("hj-rute-strek").count(), 3 + 1);
        assert_eq!(html.matches("hj-rute-ledig").count(), 19 + 1);
        assert!(html.contains(r#"viewBox="0 0 320 120""#));
    }

    #[test]
    fn the_drawing_the_key_and_the_table_say_the_same() {
        let html = drawn(&FRONT);
        assert!(html.contains("22 av 65 plasser kan tildeles nå"), "{html}");
        assert!(
            html.contains("34 plasser er i bruk, 9 er tildelt uten avtale, 3 er ledig igjen etter bruk eller retur, og 19 er ikke tildelt før.")
        );
        assert!(html.contains("<b>19</b>"));
        assert_eq!(FRONT.total(), 65);
    }

    #[test]
    fn an_empty_quota_is_still_a_drawing() {
        assert!(drawn(&Kvote::default()).contains(r#"viewBox="0 0 320 20""#));
    }
}
