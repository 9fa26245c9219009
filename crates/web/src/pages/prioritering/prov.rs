//! The strip that tries out another quota, another order of criteria or another cost. It computes a list of its
//! own and touches nothing.

use std::collections::HashSet;

use maud::{Markup, html};
use regelverk::introduksjonsavtale::tildeling::Kriterium;
use regelverk::parameter::{FORESLATT_BEVILGNING, KOSTNAD_PER_AVTALE};
use regelverk::penger::Ore;
use sak::prioritering::{Liste, PlassRef, Plassutfall};
use sak::soknad::felt::parse_whole;
use texts::Tekst;
use texts::format::tall;

use super::bilde::Bilde;
use crate::components::feilliste::Feil;
use crate::components::felt::{Bredde, Felt};
use crate::form::Felter;

/// The highest quota that can be tried.
const HIGHEST_QUOTA: u64 = 10_000;

/// What is tried out, or what is in force.
pub struct Prov {
    /// The quota.
    pub kvote: u64,
    /// The order of criteria.
    pub rekkefolge: Vec<Kriterium>,
    /// The cost of one agreement.
    pub kostnad: Ore,
    /// Whether anything differs from what is in force.
    pub aktiv: bool,
    /// What is wrong with what was written.
    pub feil: Vec<Feil>,
    kvote_tekst: String,
    kostnad_tekst: String,
    /// A button beside a criterion was pressed.
    flyttet: bool,
}

impl Prov {
    /// Reads the address.
    pub fn read(t: &Tekst, query: &Felter, bilde: &Bilde) -> Self {
        let utlysning = &bilde.runde.utlysning;
        let standard = default_cost(bilde);
        let mut feil = Vec::new();
        let kvote = match query.text("kvote") {
            None => utlysning.kvote,
            Some(text) => parse_whole(text)
                .filter(|kvote| *kvote <= HIGHEST_QUOTA)
                .unwrap_or_else(|| {
                    let tekst = t.prioritering_prov_kvote_feil(tall_of(HIGHEST_QUOTA));
                    feil.push(Feil {
                        felt: "kvote".into(),
                        tekst,
                    });
                    utlysning.kvote
                }),
        };
        let kostnad = match query.text("kostnad") {
            None => standard,
            Some(text) => parse_kroner(text).unwrap_or_else(|| {
                feil.push(Feil {
                    felt: "kostnad".into(),
                    tekst: t.prioritering_prov_kostnad_feil(),
                });
                standard
            }),
        };
        let (rekkefolge, flyttet) = order(query, &utlysning.rekkefolge);
        let aktiv = kvote != utlysning.kvote || rekkefolge != utlysning.rekkefolge || kostnad != standard;
        let kvote_tekst = query
            .text("kvote")
            .map_or_else(|| kvote.to_string(), str::to_owned);
        let kostnad_tekst = match query.text("kostnad") {
            Some(text) if feil.iter().any(|feil| feil.felt == "kostnad") => text.to_owned(),
            _ => t.kroner(kostnad),
        };
        Self {
            kvote,
            rekkefolge,
            kostnad,
            aktiv,
            feil,
            kvote_tekst,
            kostnad_tekst,
            flyttet,
        }
    }

    /// The address that says what is tried out without the button that was pressed; `None` if none was.
    pub fn canonical(&self, href: &str) -> Option<String> {
        (self.flyttet && self.feil.is_empty()).then(|| format!("{href}?{}#prov-h", self.query()))
    }

    /// What is tried out, as it stands in addresses.
    pub fn query(&self) -> String {
        let fields = [
            ("kvote", self.kvote.to_string()),
            ("rekkefolge", words(&self.rekkefolge)),
            ("kostnad", self.kostnad_tekst.clone()),
        ];
        serde_html_form::to_string(fields).unwrap_or_default()
    }

    /// The list to show.
    pub fn liste(&self, bilde: &Bilde) -> Liste {
        if !self.aktiv {
            return bilde.gjeldende.clone();
        }
        let kapasitet = self.kvote.saturating_sub(bilde.held());
        Liste::compute(
            &bilde.deltakere,
            kapasitet,
            &self.rekkefolge,
            bilde.runde.prioritering.inngrep(),
        )
    }

    /// The strip. `liste` is the list that is shown.
    pub fn strip(&self, t: &Tekst, bilde: &Bilde, liste: &Liste) -> Markup {
        let title = if self.aktiv {
            t.prioritering_prov_aktiv_tittel()
        } else {
            t.prioritering_prov_tittel()
        };
        let error = |id: &str| {
            self.feil
                .iter()
                .find(|feil| feil.felt == id)
                .map(|feil| feil.tekst.clone())
        };
        html! {
            section class="hj-prov hj-stabel" aria-labelledby="prov-h" data-luft="liten" {
                div class="hj-rad" data-fordel {
                    h2 class="ds-heading" data-size="2xs" id="prov-h" tabindex="-1" { (title) }
                    @if self.aktiv { a href=(bilde.href()) { (t.prioritering_prov_tilbake()) } }
                }
                form method="get" action=(bilde.href()) {
                    (Felt::new("kvote", t.prioritering_prov_kvote()).bredde(Bredde::Kort).feil(error("kvote"))
                        .tall(&self.kvote_tekst))
                    fieldset {
                        legend class="ds-label" { (t.prioritering_prov_rekkefolge()) }
                        // Return in a field presses the first button of a form; this one changes nothing else.
                        button class="ds-sr-only" type="submit" tabindex="-1" aria-hidden="true" {}
                        input type="hidden" name="rekkefolge" value=(words(&self.rekkefolge));
                        ol { @for index in 0..self.rekkefolge.len() { (self.criterion(t, index)) } }
                    }
                    (Felt::new("kostnad", t.prioritering_prov_kostnad()).bredde(Bredde::Middels).feil(error("kostnad"))
                        .tall(&self.kostnad_tekst))
                    button class="ds-button" data-color="accent" type="submit" { (t.prioritering_prov_regn_ut()) }
                }
                (self.result(t, bilde, liste))
            }
        }
    }

    fn criterion(&self, t: &Tekst, index: usize) -> Markup {
        let number = index + 1;
        let name = t.get(
            &format!("prioritering-kriterium-{}", self.rekkefolge[index].word()),
            &[],
        );
        let button = |field: &str, arrow: &str, label: String| {
            html! {
                button class="ds-button" data-variant="tertiary" data-color="accent" data-icon type="submit"
                    name=(field) value=(number) {
                    span aria-hidden="true" { (arrow) }
                    span class="ds-sr-only" { (label) }
                }
            }
        };
        html! {
            li class="hj-kriterium" {
                span { (t.prioritering_prov_kriterium(name.as_str(), number)) }
                span class="hj-rad hj-pilrad" {
                    @if index > 0 { (button("opp", "↑", t.prioritering_prov_opp(name.as_str()))) }
                    @if number < self.rekkefolge.len() {
                        (button("ned", "↓", t.prioritering_prov_ned(name.as_str())))
                    }
                }
            }
        }
    }

    fn result(&self, t: &Tekst, bilde: &Bilde, liste: &Liste) -> Markup {
        let shown = if self.aktiv {
            t.prioritering_prov_viser_prove()
        } else {
            t.prioritering_prov_viser_gjeldende()
        };
        let sum = match self.kostnad.times(self.kvote) {
            Some(sum) => {
                t.prioritering_prov_regnestykke(tall_of(self.kvote), t.kroner(self.kostnad), t.kroner(sum))
            }
            None => t.prioritering_prov_for_stort(),
        };
        let affordable = proposed(bilde).and_then(|sum| Some((sum, sum.whole_times(self.kostnad)?)));
        html! {
            p class="hj-liten" role="status" {
                span class="hj-dempet" { (shown) } " " span class="hj-nr" { (sum) }
                @if let Some((bevilgning, antall)) = affordable {
                    " " span class="hj-dempet" { (t.prioritering_prov_bevilgning(antall, t.kroner(bevilgning))) }
                }
                @if self.aktiv { " " span class="hj-vekt" { (difference(t, &bilde.gjeldende, liste)) } }
            }
        }
    }
}

/// How many places come in and fall out compared with the list in force.
fn difference(t: &Tekst, gjeldende: &Liste, liste: &Liste) -> String {
    let inside = |liste: &Liste| -> HashSet<PlassRef> {
        let rows = liste
            .plasser
            .iter()
            .filter(|row| row.utfall == Plassutfall::Innenfor);
        rows.map(|row| row.plass).collect()
    };
    let (before, now) = (inside(gjeldende), inside(liste));
    match (now.difference(&before).count(), before.difference(&now).count()) {
        (0, 0) => t.prioritering_prov_uendret(),
        (inn, ut) => t.prioritering_prov_endring(inn, ut),
    }
}

/// The criteria in the order of the address, with the press of a button carried out. An order that is not one
/// of the call's own criteria is ignored.
fn order(query: &Felter, standard: &[Kriterium]) -> (Vec<Kriterium>, bool) {
    let asked: Option<Vec<Kriterium>> = query
        .text("rekkefolge")
        .and_then(|text| text.split(',').map(Kriterium::from_word).collect());
    let same = |asked: &Vec<Kriterium>| {
        asked.len() == standard.len() && standard.iter().all(|kriterium| asked.contains(kriterium))
    };
    let mut order = asked.filter(same).unwrap_or_else(|| standard.to_vec());
    let at = |field: &str| {
        query
            .number(field)
            .and_then(|number| usize::try_from(number).ok())
    };
    let swap = at("opp")
        .and_then(|number| number.checked_sub(2))
        .or_else(|| at("ned")?.checked_sub(1));
    match swap.filter(|first| first + 1 < order.len()) {
        Some(first) => {
            order.swap(first, first + 1);
            (order, true)
        }
        None => (order, false),
    }
}

fn words(rekkefolge: &[Kriterium]) -> String {
    rekkefolge
        .iter()
        .map(|kriterium| kriterium.word())
        .collect::<Vec<_>>()
        .join(",")
}

fn default_cost(bilde: &Bilde) -> Ore {
    bilde
        .runde
        .utlysning
        .regeldag()
        .map_or(Ore(0), |dag| Ore(KOSTNAD_PER_AVTALE.on(dag).verdi))
}

/// The appropriation that was proposed on the day of the call.
pub fn proposed(bilde: &Bilde) -> Option<Ore> {
    bilde
        .runde
        .utlysning
        .regeldag()
        .map(|dag| Ore(FORESLATT_BEVILGNING.on(dag).verdi))
}

/// An amount as people write it: `500 000 kr`, `500000`, `1 581,25`. More than zero.
fn parse_kroner(text: &str) -> Option<Ore> {
    let text = text.trim().trim_end_matches("kr").trim_end();
    // English writes a point where Norwegian writes a comma.
    let (kroner, ore) = text.split_once([',', '.']).unwrap_or((text, "00"));
    let sound = ore.len() == 2 && ore.bytes().all(|byte| byte.is_ascii_digit());
    let ore: i64 = sound.then(|| ore.parse().ok())??;
    let kroner = Ore::from_kroner(i64::try_from(parse_whole(kroner)?).ok()?)?;
    Some(Ore(kroner.0.checked_add(ore)?)).filter(|amount| amount.0 > 0)
}

/// A count as people read it.
pub fn tall_of(count: u64) -> String {
    i64::try_from(count).map_or_else(|_| count.to_string(), tall)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        let half_a_million = Ore::from_kroner(500_000);
        for text in ["500 000 kr", "500000", "500\u{a0}000\u{a0}kr", " 500 000,00 kr "] {
            assert_eq!(parse_kroner(text), half_a_million, "{text}");
        }
        for text in ["1 581,25 kr", "1 581.25 kr"] {
            assert_eq!(parse_kroner(text), Some(Ore(158_125)), "{text}");
        }
        for text in ["", "kr", "0", "-1", "5,5", "mye", "1.5"] {
            assert_eq!(parse_kroner(text), None, "{text}");
        }
    }

    #[test]
    fn a_button_moves_one_criterion_and_nothing_else_can_be_slipped_in() {
        let standard = Kriterium::DEFAULT_ORDER;
        let read = |query: &str| order(&Felter::parse(query.as_bytes()).unwrap(), &standard);
        assert_eq!(read(""), (standard.to_vec(), false));
        assert_eq!(
            words(&read("rekkefolge=formal,behov,alis&opp=2").0),
            "behov,formal,alis"
        );
        assert_eq!(
            words(&read("rekkefolge=behov,formal,alis&ned=2").0),
            "behov,alis,formal"
        );
        for query in [
            "opp=1",
            "ned=3",
            "opp=9",
            "rekkefolge=formal",
            "rekkefolge=formal,formal,alis",
            "rekkefolge=x",
        ] {
            assert_eq!(words(&read(query).0), "formal,behov,alis", "{query}");
        }
    }
}
