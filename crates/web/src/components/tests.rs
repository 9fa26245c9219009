//! What holds for every component: the frame around a page and the small parts.

use maud::{Markup, html};
use regelverk::tid::{Dato, Tidspunkt};

use super::fakta::{Faktum, Form, fakta, linjefakta, tall};
use super::feilliste::{Feil, feilliste};
use super::handling::{Handling, handling};
use super::historikk::{Hendelse, historikk};
use super::lagret::lagret;
use super::layout::{DemoBanner, Density, Hvem, Link, MenuItem, Page, page};
use super::steg::{Steg, steg};
use super::tom::tom;
use super::*;

const NOW: Tidspunkt = Tidspunkt::from_unix_seconds(1_647_940_020); // 2022-03-22T09:07:00Z

fn document(change: fn(&mut Page<'_>)) -> String {
    let menu = [
        MenuItem {
            link: Link::new("Saker", "/saker"),
            current: true,
        },
        MenuItem {
            link: Link::new("Regelbok", "/regler"),
            current: false,
        },
    ];
    let hvem = Hvem {
        navn: "Kari & Co".into(),
        logg_ut: "/logg-ut".into(),
        csrf: "merke".into(),
    };
    let mut frame = Page {
        t: texts::nb(),
        tittel: "Saker <3",
        meny: &menu,
        density: Density::Sm,
        hvem: Some(&hvem),
        logg_inn: None,
        demo: None,
        breadcrumbs: &[],
        footer: &[],
        shortcuts: true,
        body: html! { h1 { "Saker" } },
    };
    change(&mut frame);
    page(&frame).into_string()
}

#[test]
fn a_page_tells_its_language_title_and_place_in_the_menu() {
    let html = document(|_| ());
    assert!(html.starts_with("<!DOCTYPE html><html lang=\"nb\">"), "{html}");
    assert!(html.contains("<title>Saker &lt;3 – Hjemmel</title>"), "{html}");
    assert!(
        html.contains(r##"<a class="ds-skip-link" href="#innhold">"##),
        "{html}"
    );
    assert!(html.contains(r#"<main id="innhold" tabindex="-1">"#), "{html}");
    assert!(
        html.contains(r#"<a href="/saker" aria-current="page">"#),
        "{html}"
    );
    assert!(html.contains(r#"<a href="/regler">"#), "{html}");
    assert!(
        html.contains(r#"data-color-scheme="auto" data-size="sm""#),
        "{html}"
    );
}

#[test]
fn logging_out_is_a_form_with_the_sessions_token() {
    let html = document(|_| ());
    assert!(
        html.contains(r#"<form method="post" action="/logg-ut">"#),
        "{html}"
    );
    assert!(html.contains(r#"name="csrf" value="merke""#), "{html}");
    assert!(html.contains("Kari &amp; Co"), "{html}");
    let public = document(|page| {
        page.hvem = None;
        page.logg_inn = Some("/logg-inn");
    });
    assert!(
        !public.contains("/logg-ut") && public.contains(r#"href="/logg-inn""#),
        "{public}"
    );
}

#[test]
fn a_demonstration_says_so_with_its_date_and_nothing_else_does() {
    let html = document(|page| {
        page.demo = Some(DemoBanner {
            dato: Dato::constant(2022, 3, 22),
        })
    });
    assert!(
        html.contains("Demonstrasjon") && html.contains("22. mars 2022"),
        "{html}"
    );
    assert!(!document(|_| ()).contains("Demonstrasjon"));
}

#[test]
fn shortcuts_are_listed_where_they_work() {
    assert!(document(|_| ()).contains(r#"popovertarget="hurtigtaster""#));
    assert!(!document(|page| page.shortcuts = false).contains("hurtigtaster"));
}

/// The Content-Security-Policy forbids styles and scripts in the page, and everything from elsewhere.
#[test]
fn nothing_inline_and_nothing_from_elsewhere() {
    let html = document(|_| ());
    for forbidden in [
        " style=",
        "<style",
        " onclick",
        " onload",
        "javascript:",
        "http://",
        "https://",
        "src=\"//",
    ] {
        assert!(!html.contains(forbidden), "{forbidden} in {html}");
    }
    let scripts = html.matches("<script").count();
    assert_eq!(html.matches("<script src=\"/static/").count(), scripts);
}

#[test]
fn the_way_here_ends_with_the_page_itself() {
    let html = layout::breadcrumbs(
        texts::nb(),
        &[Link::new("Saker", "/saker"), Link::new("Sak 1", "/saker/1")],
    );
    let html = html.into_string();
    assert!(html.contains(r#"href="/saker/1" aria-current="page""#), "{html}");
    assert_eq!(html.matches("aria-current").count(), 1, "{html}");
}

#[test]
fn errors_are_summed_up_with_links_to_their_fields() {
    let errors = [
        Feil {
            felt: "antall".into(),
            tekst: "Skriv et tall".into(),
        },
        Feil {
            felt: "frist".into(),
            tekst: "Skriv <en dato>".into(),
        },
    ];
    let html = feilliste(texts::nb(), &errors).into_string();
    assert!(
        html.contains(r##"<a href="#antall">Skriv et tall</a>"##),
        "{html}"
    );
    assert!(
        html.contains("Skriv &lt;en dato&gt;") && html.contains("2 ting må rettes"),
        "{html}"
    );
    assert!(html.contains(r#"tabindex="-1" autofocus"#), "{html}");
    assert_eq!(feilliste(texts::nb(), &[]).into_string(), "");
}

#[test]
fn steps_show_where_one_is_and_what_is_done() {
    let steps = [("Kommunen", true), ("Legene", false), ("Send", false)].map(|(name, ferdig)| Steg {
        link: Link::new(name, format!("/steg/{name}")),
        ferdig,
    });
    let html = steg(texts::nb(), &steps, 1).into_string();
    assert!(html.contains("Steg 2 av 3: Legene"), "{html}");
    assert!(
        html.contains(r#"<li aria-current="step"><span>2. Legene</span></li>"#),
        "{html}"
    );
    assert!(
        html.contains(r#"<li data-ferdig><a href="/steg/Kommunen">1. Kommunen"#),
        "{html}"
    );
    assert!(
        html.contains(r#"<li><a href="/steg/Send">3. Send</a></li>"#),
        "{html}"
    );
}

#[test]
fn events_bear_their_time_for_people_and_machines() {
    let events = [Hendelse {
        tidspunkt: NOW,
        tekst: "Sendt".into(),
        kommer: false,
    }];
    let html = historikk(texts::nb(), "hist", &events).into_string();
    let expected = r#"<time datetime="2022-03-22T10:07">22. mars 2022 kl. 10.07</time><span>Sendt</span>"#;
    assert!(html.contains(expected), "{html}");
}

#[test]
fn facts_are_names_and_values_and_only_markup_is_markup() {
    let facts = [
        Faktum::new("Kommune", "<b>"),
        Faktum::new("Kilde", html! { a href="/kilde" { "S1" } }),
    ];
    let html = fakta(Form::Smal, &facts).into_string();
    assert!(html.starts_with(r#"<dl class="hj-fakta" data-smal>"#), "{html}");
    assert!(html.contains("<dt>Kommune</dt><dd>&lt;b&gt;</dd>"), "{html}");
    assert!(html.contains(r#"<dd><a href="/kilde">S1</a></dd>"#), "{html}");
    assert_eq!(linjefakta(&facts).into_string().matches("<dt>").count(), 2);
    assert_eq!(tall(&facts, 1).into_string().matches("data-viktig").count(), 1);
}

#[test]
fn the_decision_bar_tells_what_is_missing_and_keeps_its_button() {
    let bar = |klar| Handling {
        navn: "Innstilling",
        skjema: "beslutning",
        action: "/saker/1/innstilling",
        csrf: "merke",
        klar,
        stand: html! { "Gjenstår: begrunnelse" },
    };
    let draw = |klar| {
        let button: Markup = html! { button type="submit" { "Send" } };
        handling(&bar(klar), &html! {}, &button).into_string()
    };
    assert!(draw(false).contains(r#"data-utfall="mangler""#) && draw(false).contains("Gjenstår"));
    assert!(draw(true).contains(r#"data-utfall="oppfylt""#));
    assert!(!draw(false).contains("disabled"));
    assert!(draw(true).contains(r#"name="csrf" value="merke""#));
}

#[test]
fn a_save_is_told_with_its_time_and_what_to_do_if_it_fails() {
    let html = lagret(texts::nb(), Some(NOW)).into_string();
    assert!(
        html.contains("Lagret kl. 10.07") && html.contains(r#"role="status""#),
        "{html}"
    );
    assert!(html.contains("data-feil=\"Vi fikk ikke lagret."), "{html}");
    assert!(!lagret(texts::nb(), None).into_string().contains("10.07"));
}

#[test]
fn an_empty_list_is_no_dead_end() {
    let next = Link::new("Se alle saker", "/saker");
    let html = tom(
        Level::H3,
        "tomt",
        "Ingen saker",
        "De kommer når en kommune søker.",
        Some(&next),
    )
    .into_string();
    assert!(
        html.contains(r#"<h3 class="ds-heading" data-size="xs" id="tomt">Ingen saker</h3>"#),
        "{html}"
    );
    assert!(
        html.contains("De kommer når en kommune søker.") && html.contains(r#"href="/saker""#),
        "{html}"
    );
}
