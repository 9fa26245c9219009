//! The page of a place's time in words and figures.

use maud::Markup;
use sak::avtale::Avtale;
use texts::{Spraak, Tekst};

use super::bygg::{andel, avtale, dato, inngatt, levanger, navn, permisjon, plassen, utkast};
use crate::form::Felter;
use crate::pages::plasser::tid::{Grunnlag, maal, section};

fn with(
    t: &'static Tekst,
    avtaler: &[Avtale],
    (idag, perioder): (&str, u64),
    show: fn(&Grunnlag<'_>) -> Markup,
) -> String {
    let (plass, sporring) = (plassen(), Felter::default());
    let grunnlag = Grunnlag {
        t,
        plass: &plass,
        avtaler,
        navn: &navn,
        idag: dato(idag),
        perioder,
        sporring: &sporring,
        kan_endre: false,
    };
    show(&grunnlag).into_string().replace('\u{a0}', " ")
}

fn nb(avtaler: &[Avtale], idag: &str) -> String {
    with(texts::nb(), avtaler, (idag, 1), section)
}

#[test]
fn the_four_figures_are_those_of_the_day() {
    let html = with(texts::nb(), &levanger(), ("2024-05-14", 1), maal);
    for shown in [
        "572 dager<small>av 731, regnet i full stilling",
        "159 dager<small>198 dager på kalenderen ved 80 %",
        "28. november 2024<small>28 dager etter avtalt slutt",
        "31. oktober 2024<small>avtale 2, lege B",
    ] {
        assert!(html.contains(shown), "{shown}: {html}");
    }
}

#[test]
fn used_and_left_are_the_whole_and_nothing_is_promised_that_is_not_there() {
    let thirds = [avtale(1, ("2024-05-14", "2025-05-13"), 3_333, Vec::new())];
    let html = with(texts::nb(), &thirds, ("2024-05-14", 1), maal);
    assert!(html.contains("0,4 dager<small>av 730"), "{html}");
    assert!(html.contains("729,6 dager<small>"), "{html}");
}

#[test]
fn a_place_without_agreements_says_what_starts_the_time() {
    let html = nb(&[], "2024-05-14");
    assert!(
        html.contains("Ingen avtale ennå") && html.contains("to år i full stilling"),
        "{html}"
    );
    assert!(!html.contains("<svg") && !html.contains("<form"), "{html}");
    assert_eq!(with(texts::nb(), &[], ("2024-05-14", 1), maal), "");
}

#[test]
fn what_is_left_and_too_short_for_a_new_doctor_is_told() {
    let html = nb(&levanger(), "2024-05-14");
    assert!(
        html.contains("Det som er igjen, er for kort for en ny lege"),
        "{html}"
    );
    assert!(
        html.contains("Etter 31. oktober 2024 er 23 dager igjen."),
        "{html}"
    );
    assert!(
        html.contains("lege B kan bruke tiden til og med 28. november 2024."),
        "{html}"
    );
    let early = nb(&levanger()[..1], "2022-09-01");
    assert!(!early.contains("ny lege"), "there is room for one: {early}");
}

#[test]
fn room_for_part_time_only_is_told() {
    let html = nb(
        &[avtale(1, ("2022-03-01", "2023-10-31"), 10_000, Vec::new())],
        "2023-01-01",
    );
    assert!(html.contains("En ny lege kan bare få deltid"), "{html}");
}

#[test]
fn the_calculation_can_be_followed_by_hand() {
    let html = nb(&levanger(), "2024-05-14");
    for row in [
        "<td>243</td><td>100 %</td><td>243</td>",
        "<td>30</td><td>0 %</td><td>0</td>",
        "<td>60</td><td>40 %</td><td>24</td>",
        "<td>44</td><td>80 %</td><td>35,2</td>",
        "<td>170</td><td>80 %</td><td>136</td>",
        "731 − 708 = 23 igjen",
        "23 delt på 80 % er 28 dager hele på kalenderen",
        "fire år fra 1. august 2022 er 1 461 dager",
        "Rammen tar slutt først, så 28. november 2024",
    ] {
        assert!(html.contains(row), "{row}: {html}");
    }
}

#[test]
fn the_calendar_decides_at_half_a_position_and_full_leave_moves_it() {
    let half = nb(
        &[avtale(1, ("2022-03-01", "2025-12-31"), 5_000, Vec::new())],
        "2024-01-01",
    );
    assert!(
        half.contains("Kalenderen tar slutt først, så 28. februar 2026"),
        "{half}"
    );
    assert!(half.contains("Det er kalenderen som setter grensen"), "{half}");
    let leave = vec![permisjon("2022-06-01", "2022-08-31", 0)];
    let moved = nb(
        &[avtale(1, ("2022-03-01", "2025-12-31"), 5_000, leave)],
        "2024-01-01",
    );
    assert!(
        moved.contains("92 dager med full permisjon kommer i tillegg"),
        "{moved}"
    );
}

#[test]
fn breaches_name_the_doctor_the_days_and_the_rule() {
    let small = avtale(
        1,
        ("2022-03-01", "2023-12-31"),
        10_000,
        vec![andel("2023-06-01", 4_000)],
    );
    let over = avtale(2, ("2023-12-01", "2025-03-31"), 10_000, Vec::new());
    let html = nb(&[small, over], "2024-01-01");
    assert!(
        html.contains("Stillingen til lege A er for liten fra 1. juni 2023 til 31. desember 2023."),
        "{html}"
    );
    for rule in ["IA-12", "IA-14", "IA-16"] {
        assert!(
            html.contains(&format!(r#"<a href="/regler/{rule}">{rule}</a>"#)),
            "{rule}: {html}"
        );
    }
    assert!(html.contains("bryter en regel"), "{html}");
}

#[test]
fn what_is_not_signed_is_shown_and_uses_nothing() {
    let html = nb(&[utkast(3, 1, ("2024-09-01", "2025-05-31"), 8_000)], "2024-05-14");
    assert!(html.contains("Ingen avtale er signert av alle ennå"), "{html}");
    let both = [
        levanger(),
        vec![utkast(3, 1, ("2025-01-01", "2025-08-31"), 5_000)],
    ]
    .concat();
    let figures = with(texts::nb(), &both, ("2024-05-14", 1), maal);
    assert_eq!(figures, with(texts::nb(), &levanger(), ("2024-05-14", 1), maal));
    assert!(nb(&both, "2024-05-14").contains("ikke signert, bruker ikke tid"));
}

#[test]
fn two_periods_are_two_frames_and_the_running_one_counts() {
    let mut both = levanger();
    both.push(inngatt(
        3,
        2,
        (dato("2025-01-01"), dato("2026-12-31")),
        5_000,
        Vec::new(),
    ));
    let html = with(texts::nb(), &both, ("2025-06-30", 2), section);
    assert!(
        html.contains("Periode 1 av 2") && html.contains("Periode 2 av 2"),
        "{html}"
    );
    assert!(
        html.contains("Avtalene er over. 23 dager ble ikke brukt."),
        "{html}"
    );
    let figures = with(texts::nb(), &both, ("2025-06-30", 2), maal);
    assert!(
        figures.contains("Periode 2 av 2") && figures.contains("90,5 dager<small>av 730"),
        "{figures}"
    );
    let one = with(texts::nb(), &levanger(), ("2024-05-14", 2), section);
    assert!(one.contains("Hele tiden i denne perioden står igjen"), "{one}");
}

#[test]
fn a_day_and_a_distant_year_have_a_page() {
    for (fra, til) in [
        ("2024-05-14", "2024-05-14"),
        ("2099-01-01", "2099-12-31"),
        ("2999-01-01", "2999-12-31"),
    ] {
        let html = nb(&[avtale(1, (fra, til), 10_000, Vec::new())], fra);
        assert!(html.contains("Avtale 1"), "{html}");
    }
    let html = nb(
        &[avtale(1, ("2999-01-01", "2999-12-31"), 10_000, Vec::new())],
        "2999-01-01",
    );
    assert!(html.contains("etter år 2999"), "{html}");
}

#[test]
fn ids_are_unique_no_text_is_missing_and_nothing_is_styled_in_place() {
    let mut both = levanger();
    both.push(inngatt(
        3,
        2,
        (dato("2025-01-01"), dato("2026-12-31")),
        5_000,
        Vec::new(),
    ));
    for spraak in Spraak::ALL {
        let html = with(Tekst::for_language(spraak), &both, ("2025-06-30", 2), section);
        assert!(
            !html.contains("[plasstid") && !html.contains("{$") && !html.contains("style="),
            "{html}"
        );
        let mut ids: Vec<&str> = html
            .split(" id=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{ids:?}");
    }
}
