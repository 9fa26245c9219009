use super::skala::{BRED, SMAL, Skala, Tidel};
use super::*;

fn dato(text: &str) -> Dato {
    Dato::parse(text).unwrap()
}

fn del(fra: &str, til: &str, andel: i64, bruk: i64) -> Del {
    Del {
        fra: dato(fra),
        til: dato(til),
        andel,
        bruk,
    }
}

fn linje(deler: Vec<Del>, idag: &str) -> Tidslinje {
    Tidslinje {
        id: "tl".into(),
        tittel: "Tidslinje".into(),
        beskrivelse: "En avtale.".into(),
        blokker: vec![Blokk {
            slag: Slag::Inngatt,
            kort: "1".into(),
            deler,
            brukt: vec!["Avtale 1".into(), "lege A".into()],
            avtalt: vec!["Avtalt".into()],
        }],
        forlenges: None,
        idag: dato(idag),
        siste: None,
        minst: Vec::new(),
        minste_maneder: 6,
        brudd: Vec::new(),
    }
}

fn drawn(linje: &Tidslinje) -> String {
    tidslinje(texts::nb(), linje).into_string()
}

#[test]
fn days_and_shares_stand_where_they_belong() {
    let full_year = linje(
        vec![del("2022-01-01", "2022-12-31", 10_000, 10_000)],
        "2022-07-01",
    );
    let skala = Skala::of(&full_year, BRED);
    let air = 364 / 24;
    assert_eq!(skala.fra, dato("2022-01-01").plus_days(-air).unwrap());
    assert_eq!(skala.til, dato("2022-12-31").plus_days(air).unwrap());
    let span = 365 + 2 * air;
    assert_eq!(
        skala.x(dato("2022-01-01")),
        Tidel(BRED.venstre * 10 + (BRED.hoyre - BRED.venstre) * 10 * air / span)
    );
    assert_eq!(skala.x_after(dato("2022-03-31")), skala.x(dato("2022-04-01")));
    assert_eq!(skala.y(0), Tidel(BRED.bunn * 10));
    assert_eq!(skala.y(10_000), Tidel(BRED.topp * 10));
    assert_eq!(skala.y(5_000), Tidel((BRED.bunn + BRED.topp) * 5));
}

#[test]
fn what_lies_outside_stands_on_the_edge() {
    let year = linje(
        vec![del("2022-01-01", "2022-12-31", 10_000, 10_000)],
        "2022-07-01",
    );
    let skala = Skala::of(&year, SMAL);
    assert_eq!(skala.x(Dato::FIRST), Tidel(SMAL.venstre * 10));
    assert_eq!(skala.x_after(Dato::LAST), Tidel(SMAL.hoyre * 10));
    assert_eq!(skala.y(20_000), skala.y(10_000));
    assert!(!skala.shows(dato("2030-01-01")));
}

#[test]
fn today_is_not_drawn_when_all_is_long_over_or_far_ahead() {
    let deler = || vec![del("2022-01-01", "2022-12-31", 10_000, 10_000)];
    assert!(!drawn(&linje(deler(), "2030-01-01")).contains("t-idag"));
    assert!(!drawn(&linje(deler(), "2010-01-01")).contains("t-idag"));
    assert_eq!(
        drawn(&linje(deler(), "2023-03-01")).matches("t-idag").count(),
        3,
        "one in each width"
    );
}

#[test]
fn the_past_is_filled_and_the_future_is_light() {
    let cut = vec![
        del("2022-01-01", "2022-06-30", 10_000, 10_000),
        del("2022-07-01", "2022-12-31", 5_000, 5_000),
    ];
    let html = drawn(&linje(cut, "2022-06-30"));
    assert_eq!(html.matches(r#"<path class="t-brukt""#).count(), 3, "{html}");
    assert_eq!(html.matches(r#"<path class="t-plan""#).count(), 3, "{html}");
    assert!(
        !html.contains("t-perm-kant") && !html.contains("t-utkast"),
        "{html}"
    );
}

#[test]
fn leave_has_strokes_between_the_share_and_what_is_worked() {
    let html = drawn(&linje(
        vec![del("2022-01-01", "2022-12-31", 8_000, 4_000)],
        "2023-01-01",
    ));
    let top = BRED.bunn - (BRED.bunn - BRED.topp) * 8 / 10;
    let height = (BRED.bunn - BRED.topp) * 4 / 10;
    assert!(html.contains(r##"fill="url(#tl-bred-s)""##), "{html}");
    assert!(html.contains(&format!(r#"y="{top}.0""#)), "{html}");
    assert!(html.contains(&format!(r#"height="{height}.0""#)), "{html}");
    assert!(
        html.contains("Permisjon<") && html.contains("permisjon, teller ikke"),
        "{html}"
    );
}

#[test]
fn what_is_not_signed_uses_nothing_and_is_only_an_outline() {
    let mut draft = linje(vec![del("2022-01-01", "2022-12-31", 8_000, 8_000)], "2022-06-01");
    draft.blokker[0].slag = Slag::Utkast;
    let html = drawn(&draft);
    assert!(
        html.contains("t-utkast") && !html.contains("t-brukt") && !html.contains("t-lys"),
        "{html}"
    );
}

#[test]
fn without_agreements_nothing_is_drawn() {
    assert_eq!(drawn(&linje(Vec::new(), "2022-06-01")), "");
}

#[test]
fn a_single_day_a_distant_year_and_a_thousand_years_can_be_drawn() {
    for (fra, til) in [
        ("2024-02-29", "2024-02-29"),
        ("2099-12-31", "2099-12-31"),
        ("2098-05-01", "2099-12-31"),
        ("1900-01-01", "2999-12-31"),
    ] {
        let html = drawn(&linje(vec![del(fra, til, 10_000, 10_000)], til));
        assert_eq!(html.matches("<svg class=\"kun-").count(), 3, "{fra}");
        assert!(
            !html.contains("=\"-"),
            "nothing lies left of or above the drawing: {html}"
        );
        assert!(html.matches("t-akse").count() <= 3 * (2 + 20), "{fra}: few marks");
    }
}

#[test]
fn texts_that_have_no_room_are_left_out() {
    let short = vec![del("2022-01-01", "2022-01-03", 10_000, 10_000)];
    let mut narrow = linje(short, "2022-06-01");
    narrow.siste = Some(dato("2024-06-01"));
    let html = drawn(&narrow);
    assert!(!html.contains(">Avtale 1<"), "{html}");
    let wide = drawn(&linje(
        vec![del("2022-01-01", "2022-12-31", 10_000, 10_000)],
        "2023-01-01",
    ));
    assert!(wide.contains(">Avtale 1<") && wide.contains(">lege A<"), "{wide}");
}

#[test]
fn names_on_the_axis_do_not_run_into_each_other() {
    let two_years = linje(
        vec![del("2022-08-01", "2024-10-31", 10_000, 10_000)],
        "2024-05-14",
    );
    for (lerret, years) in [(BRED, "jan. 2023"), (SMAL, "2023")] {
        let skala = Skala::of(&two_years, lerret);
        let html = akse::months(texts::nb(), &skala).into_string();
        assert!(html.contains(&format!(">{years}<")), "{html}");
    }
}

#[test]
fn it_is_told_in_words_and_has_no_style() {
    let html = drawn(&linje(
        vec![del("2022-01-01", "2022-12-31", 10_000, 10_000)],
        "2022-07-01",
    ));
    for width in ["bred", "mellom", "smal"] {
        assert!(
            html.contains(&format!(r#"aria-labelledby="tl-{width}-t tl-{width}-d""#)),
            "{html}"
        );
        assert!(
            html.contains(&format!(r#"<desc id="tl-{width}-d">En avtale.</desc>"#)),
            "{html}"
        );
    }
    assert!(!html.contains("style="), "{html}");
}
