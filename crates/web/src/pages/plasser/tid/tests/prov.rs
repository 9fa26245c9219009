//! The try-out.

use sak::avtale::Avtale;

use super::bygg::{avtale, dato, levanger, navn, plassen};
use crate::form::Felter;
use crate::pages::plasser::tid::{Grunnlag, section};

fn tried(avtaler: &[Avtale], query: &str, kan_endre: bool) -> String {
    let (plass, sporring) = (plassen(), Felter::parse(query.as_bytes()).unwrap());
    let grunnlag = Grunnlag {
        t: texts::nb(),
        plass: &plass,
        avtaler,
        navn: &navn,
        idag: dato("2024-05-14"),
        perioder: 1,
        sporring: &sporring,
        kan_endre,
    };
    let html = section(&grunnlag).into_string().replace('\u{a0}', " ");
    html.split_once(r#"id="prov""#).unwrap().1.to_owned()
}

#[test]
fn another_share_moves_the_last_day() {
    let html = tried(&levanger(), "prov=andel&prosent=60&fra=2024-08-01", false);
    for shown in [
        "Med 60 % fra 1. august 2024 kan plassen brukes til 8. januar 2025",
        "41 dager senere",
        "<td>23 dager</td><td class=\"hj-vekt\">41,4 dager</td>",
        "41,4 delt på 60 % er 69 dager hele",
        "Slik blir tiden",
    ] {
        assert!(html.contains(shown), "{shown}: {html}");
    }
    for rule in ["ia-12", "ia-14", "ia-15", "ia-16"] {
        assert!(
            html.contains(&format!(r#"id="v-{rule}" data-utfall="oppfylt""#)),
            "{rule}: {html}"
        );
    }
    assert!(!html.contains("/endre/"), "nobody may propose it: {html}");
}

#[test]
fn a_person_who_may_is_led_on_to_the_amendment_with_what_was_tried() {
    let id = levanger()[1].felles().id;
    for (query, address) in [
        (
            "prov=andel&prosent=60&fra=2024-08-01",
            "endre/andel?prosent=60,00&amp;fra=2024-08-01",
        ),
        (
            "prov=permisjon&fra=2024-08-01&til=2024-08-31&arbeider=20",
            "endre/permisjon?fra=2024-08-01&amp;til=2024-08-31&amp;arbeider=20,00",
        ),
        (
            "prov=slutt&siste=2024-11-15",
            "endre/forlengelse?siste=2024-11-15",
        ),
        ("prov=slutt&siste=2024-09-30", "endre/avslutning?siste=2024-09-30"),
    ] {
        let html = tried(&levanger(), query, true);
        assert!(
            html.contains(&format!("/avtaler/{id}/{address}")),
            "{address}: {html}"
        );
    }
}

#[test]
fn what_breaks_a_rule_is_shown_with_the_rule_and_leads_nowhere() {
    let small = tried(&levanger(), "prov=andel&prosent=40&fra=2024-08-01", true);
    assert!(
        small.contains(r#"id="v-ia-12" data-utfall="ikke-oppfylt""#),
        "{small}"
    );
    assert!(
        small.contains("kan ikke foreslås slik") && !small.contains("/endre/"),
        "{small}"
    );
    let long = tried(&levanger(), "prov=slutt&siste=2024-12-31", true);
    assert!(
        long.contains(r#"id="v-ia-14" data-utfall="ikke-oppfylt""#),
        "{long}"
    );
}

#[test]
fn leave_gives_the_days_back() {
    let html = tried(&levanger(), "prov=permisjon&fra=2024-08-01&til=2024-08-31", false);
    assert!(
        html.contains("kan plassen brukes til 29. desember 2024"),
        "31 × 0,8 = 24,8 days: {html}"
    );
    assert!(html.contains("<td>31</td><td>0 %</td><td>0</td>"), "{html}");
}

#[test]
fn errors_stand_beside_the_field() {
    for (query, field, text) in [
        (
            "prov=andel&prosent=&fra=2024-08-01",
            "prosent",
            "Skriv et tall fra 1 til 100",
        ),
        (
            "prov=andel&prosent=0&fra=2024-08-01",
            "prosent",
            "Skriv et tall fra 1 til 100",
        ),
        (
            "prov=andel&prosent=60&fra=i%20morgen",
            "fra",
            "Velg en dato, for eksempel 14.05.2024",
        ),
        (
            "prov=andel&prosent=60&fra=2024-12-01",
            "fra",
            "Avtalen varer fra 1. mai 2023 til 31. oktober 2024.",
        ),
        (
            "prov=permisjon&fra=2024-08-10&til=2024-08-01",
            "til",
            "ikke er før 10. august 2024",
        ),
        (
            "prov=permisjon&fra=2024-08-10&til=2025-08-01",
            "til",
            "Avtalen varer fra 1. mai 2023",
        ),
        (
            "prov=permisjon&fra=2024-08-10&til=2024-08-11&arbeider=80",
            "arbeider",
            "Skriv mindre enn stillingen, som er 80 %",
        ),
        (
            "prov=permisjon&fra=2024-08-10&til=2024-08-11&arbeider=x",
            "arbeider",
            "Skriv et tall fra 0 til 100",
        ),
        (
            "prov=permisjon&fra=2024-02-10&til=2024-02-11",
            "fra",
            "Legen har permisjon i disse dagene",
        ),
        (
            "prov=slutt&siste=2024-10-31",
            "siste",
            "31. oktober 2024 er siste dag allerede",
        ),
        (
            "prov=slutt&siste=2023-01-01",
            "siste",
            "Avtalen begynner 1. mai 2023",
        ),
    ] {
        let html = tried(&levanger(), query, true);
        let told = format!(r#"<p class="ds-validation-message" id="prov-{field}-f">"#);
        let after = html
            .split_once(&told)
            .map(|(_, rest)| rest.split("</p>").next().unwrap_or_default());
        assert!(
            after.is_some_and(|shown| shown.contains(text)),
            "{query}: {after:?}"
        );
        assert!(!html.contains("Slik blir tiden"), "{query}");
    }
}

#[test]
fn nothing_is_said_before_anything_is_asked() {
    let html = tried(&levanger(), "", true);
    assert!(
        html.contains("Fyll ut og velg «Prøv»") && !html.contains("ds-validation-message"),
        "{html}"
    );
    assert!(
        html.contains(r#"value="2024-06-01""#),
        "the first of the next month: {html}"
    );
}

#[test]
fn when_all_agreements_are_over_there_is_nothing_to_try() {
    let html = tried(&levanger()[..1], "prov=andel&prosent=60&fra=2024-08-01", true);
    assert!(
        html.contains("Ingen avtale varer nå") && !html.contains("<form"),
        "{html}"
    );
}

#[test]
fn people_write_dates_and_shares_in_their_own_way() {
    let html = tried(&levanger(), "prov=andel&prosent=62%2C5+%25&fra=1.8.2024", false);
    assert!(html.contains("Med 62,5 % fra 1. august 2024"), "{html}");
}

#[test]
fn the_day_chooses_the_agreement() {
    let mut both = levanger();
    both.push(avtale(3, ("2024-11-01", "2024-11-20"), 5_000, Vec::new()));
    let html = tried(&both, "prov=andel&prosent=100&fra=2024-11-05", true);
    assert!(
        html.contains(&format!("/avtaler/{}/endre", both[2].felles().id))
            || html.contains("kan ikke foreslås"),
        "{html}"
    );
    assert!(html.contains("Stilling fra 5. november 2024"), "{html}");
}
