//! The left column: what the application says, what is known of the municipality, where the places stand, and
//! the documents.

use maud::{Markup, html};
use sak::kommune::Kommune;
use sak::prioritering::{ListePlass, Plassutfall, Prioritering};
use sak::soknad::Innhold;
use sak::soknad::sendt::Kilde;
use texts::Tekst;
use texts::regel::faktum_verdi;

use super::load::Sak;
use super::vedtak;
use crate::components::fakta::{Faktum, Form, fakta};

/// The whole column.
pub fn column(t: &Tekst, sak: &Sak) -> Markup {
    html! {
        div class="hj-stabel" data-luft="fakta" {
            (section("f-sok", &t.sak_soknaden(), &fakta(Form::Lik, &application(t, sak))))
            @if let Some(kommune) = sak.kommune() {
                (section("f-kom", &t.sak_kommunen(), &municipality(t, sak, kommune)))
            }
            (places(t, sak))
            (section("f-dok", &t.sak_dokumenter(), &vedtak::documents(t, sak)))
        }
    }
}

/// Thousands set apart.
fn number(value: u64) -> String {
    i64::try_from(value).map_or_else(|_| value.to_string(), texts::format::tall)
}

fn section(id: &str, tittel: &str, body: &Markup) -> Markup {
    html! {
        section aria-labelledby=(id) {
            h2 class="ds-heading" data-size="2xs" id=(id) { (tittel) }
            (body)
        }
    }
}

fn application(t: &Tekst, sak: &Sak) -> Vec<Faktum> {
    let innhold = &sak.sendt.innhold;
    let known = |value: Option<u64>| value.map_or_else(|| t.felles_ukjent(), number);
    let of_all =
        |value: Option<u64>| value.map_or_else(|| t.felles_ukjent(), |n| t.sak_antall_av(n, sak.antall()));
    let pasienter = innhold
        .pasientgrunnlag
        .map_or_else(|| t.felles_ukjent(), |n| t.sak_pasienter(number(n)));
    let perioder = innhold
        .perioder
        .map_or_else(|| t.felles_ukjent(), |n| t.sak_perioder_verdi(n));
    let stilling = innhold
        .stillingsandel
        .map_or_else(|| t.felles_ukjent(), |andel| t.prosent(andel));
    let annet = innhold
        .annet_allmennlegearbeid
        .clone()
        .filter(|text| !text.trim().is_empty());
    vec![
        Faktum::new(t.sak_onskede_plasser(), known(innhold.antall)),
        Faktum::new(t.sak_hovedformal(), main_purpose(t, sak)),
        Faktum::new(t.sak_alis(), of_all(innhold.antall_knyttet_til_alis)),
        Faktum::new(t.sak_perioder(), perioder),
        Faktum::new(t.sak_stilling(), stilling),
        Faktum::new(t.sak_behov(), known(innhold.behov)),
        Faktum::new(t.sak_kvotienter(), quotients(t, innhold)),
        Faktum::new(t.sak_annet_arbeid(), annet.unwrap_or_else(|| t.felles_ukjent())),
        Faktum::new(t.sak_pasientgrunnlag(), pasienter),
        Faktum::new(t.sak_utdanningsvirksomhet_soknad(), stated_status(t, innhold)),
        Faktum::new(t.sak_kilde(), source(t, sak.sendt.kilde)),
    ]
}

/// How the application came in.
pub fn source(t: &Tekst, kilde: Kilde) -> String {
    match kilde {
        Kilde::Skjema => t.sak_kilde_skjema(),
        Kilde::Fil => t.sak_kilde_fil(),
        Kilde::Epost => t.sak_kilde_epost(),
    }
}

/// With the case worker's correction beside it, if there is one.
fn main_purpose(t: &Tekst, sak: &Sak) -> String {
    let antall = sak.antall();
    match (sak.sendt.svar.hovedformal, sak.sendt.innhold.antall_hovedformal) {
        (Some(rettet), Some(sokt)) => t.sak_hovedformal_rettet(rettet, antall, sokt),
        (Some(rettet), None) => t.sak_hovedformal_rettet_ukjent(rettet, antall),
        (None, Some(sokt)) => t.sak_antall_av(sokt, antall),
        (None, None) => t.felles_ukjent(),
    }
}

/// `5/1, 5/2, 5/3`: what the ranking compares. At most twelve are written out.
fn quotients(t: &Tekst, innhold: &Innhold) -> Markup {
    let (Some(behov), Some(antall)) = (innhold.behov, innhold.antall.filter(|antall| *antall > 0)) else {
        return html! { (t.felles_ukjent()) };
    };
    let mut shown: Vec<String> = (1..=antall.min(12))
        .map(|plass| format!("{behov}/{plass}"))
        .collect();
    if antall > 12 {
        shown.push(format!("… {behov}/{antall}"));
    }
    html! {
        (shown.join(", "))
        br;
        span class="hj-mini hj-dempet" { (t.sak_kvotienter_forklaring()) }
    }
}

fn stated_status(t: &Tekst, innhold: &Innhold) -> String {
    let word = innhold.utdanningsvirksomhet.map(|status| status.word());
    faktum_verdi(t, "utdanningsvirksomhet", &word.into())
}

fn municipality(t: &Tekst, sak: &Sak, kommune: &Kommune) -> Markup {
    let inhabitants = html! {
        (number(u64::from(kommune.befolkning))) " "
        span class="hj-mini hj-dempet" { (t.sak_innbyggere_dato()) }
    };
    let held = if sak.plasser == 0 {
        t.sak_plasser_fra_for_ingen()
    } else {
        t.felles_antall_plasser(sak.plasser)
    };
    fakta(
        Form::Lik,
        &[
            Faktum::new(t.sak_kommunenummer(), kommune.nummer.as_str()),
            Faktum::new(t.sak_fylke(), kommune.fylke.as_str()),
            Faktum::new(t.sak_innbyggere(), inhabitants),
            Faktum::new(
                t.sak_sentralitet(),
                t.sak_sentralitet_verdi(u64::from(kommune.sentralitetsklasse)),
            ),
            Faktum::new(t.sak_utdanningsvirksomhet(), register(t, sak, kommune)),
            Faktum::new(t.sak_plasser_fra_for(), held),
        ],
    )
}

/// What the register says, and whether the application says something else.
fn register(t: &Tekst, sak: &Sak, kommune: &Kommune) -> Markup {
    let word = kommune.utdanningsvirksomhet.map(|status| status.word());
    let status = faktum_verdi(t, "utdanningsvirksomhet", &word.into());
    let stated = sak.sendt.innhold.utdanningsvirksomhet;
    let differs = stated.is_some() && word.is_some() && stated != kommune.utdanningsvirksomhet;
    html! {
        @match kommune.utdanningsvirksomhet_dato {
            Some(dato) => (t.sak_utdanningsvirksomhet_fra(t.dato(dato), status)),
            None => (status),
        }
        br;
        a class="hj-mini" href={ (crate::pages::register::HREF) "/" (kommune.nummer) } { (t.register_lenke_sak()) }
        @if differs { br; span class="hj-merkelapp" { (t.sak_utdanningsvirksomhet_avvik()) } }
    }
}

/// Where each place stands in the ranking as it is now.
fn places(t: &Tekst, sak: &Sak) -> Markup {
    let liste = sak.runde.liste();
    let mut rows: Vec<&ListePlass> = liste.of(sak.id()).collect();
    rows.sort_by_key(|row| row.plass.plass);
    let total = liste.plasser.len();
    let preliminary = matches!(sak.runde.prioritering, Prioritering::Apen(_));
    let facts: Vec<Faktum> = rows
        .iter()
        .map(|row| Faktum::new(t.sak_plass_nummer(row.plass.plass), position(t, row, total)))
        .collect();
    html! {
        @if !facts.is_empty() {
            section aria-labelledby="f-pri" {
                h2 class="ds-heading" data-size="2xs" id="f-pri" { (t.sak_plassene()) }
                (fakta(Form::Lik, &facts))
                p class="hj-mini hj-dempet" {
                    @if preliminary { (t.sak_plassene_forelopig()) " " }
                    a href=(sak.ranking()) { (t.sak_se_prioriteringen()) }
                }
            }
        }
    }
}

fn position(t: &Tekst, row: &ListePlass, total: usize) -> String {
    let (first, last) = row.endelig;
    let outcome = match row.utfall {
        Plassutfall::Innenfor => t.sak_plass_innenfor(),
        Plassutfall::Likt => t.sak_plass_likt(),
        Plassutfall::Venteliste => t.sak_plass_venteliste(),
    };
    let place = if first == last {
        t.sak_plass_posisjon(total, first)
    } else {
        t.sak_plass_posisjoner(total, first, last)
    };
    format!("{place}, {outcome}")
}
