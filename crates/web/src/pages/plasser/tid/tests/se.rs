use super::super::*;
use super::bygg::*;
use crate::components::layout::{self, DemoBanner, Density, Page};

fn page(name: &str, t: &'static Tekst, avtaler: &[Avtale], idag: &str, query: &str, perioder: u64) {
    let plass = plassen();
    let sporring = Felter::parse(query.as_bytes()).unwrap();
    let g = Grunnlag {
        t,
        plass: &plass,
        avtaler,
        navn: &navn,
        idag: dato(idag),
        perioder,
        sporring: &sporring,
        kan_endre: true,
    };
    let body = html! {
        div class="hj-ramme hj-topptekst hj-stabel" { h1 class="ds-heading" data-size="md" { "Plass 1, Levanger" } (maal(&g)) }
        div class="hj-ramme hj-stabel" data-luft="stor" { (section(&g)) }
    };
    let html = layout::page(&Page {
        t,
        tittel: "Plass 1",
        meny: &[],
        density: Density::Md,
        hvem: None,
        logg_inn: None,
        demo: Some(DemoBanner { dato: dato(idag) }),
        breadcrumbs: &[],
        footer: &[],
        shortcuts: false,
        body,
    });
    let dir = std::path::Path::new("/tmp/tl");
    let own = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("static");
    let url = crate::assets::asset_url("hjemmel.css");
    let stat = dir.join(
        std::path::Path::new(url.trim_start_matches('/'))
            .parent()
            .unwrap(),
    );
    std::fs::create_dir_all(&stat).unwrap();
    for (from, to) in [
        ("hjemmel.css", "hjemmel.css"),
        ("hjemmel.js", "hjemmel.js"),
        ("symboler.svg", "symboler.svg"),
        ("vendor/designsystemet/designsystemet.css", "designsystemet.css"),
        ("vendor/designsystemet/tema.css", "tema.css"),
        ("vendor/htmx/htmx.min.js", "htmx.js"),
        ("vendor/inter/inter.woff2", "inter.woff2"),
        ("vendor/inter/inter-samisk.woff2", "inter-samisk.woff2"),
    ] {
        std::fs::copy(own.join(from), stat.join(to)).unwrap();
    }
    std::fs::write(
        dir.join(format!("{name}.html")),
        html.0.replace("\"/static/", "\"static/"),
    )
    .unwrap();
}

#[test]
fn se() {
    let nb = texts::nb();
    page(
        "levanger",
        nb,
        &levanger(),
        "2024-05-14",
        "prov=andel&prosent=60&fra=2024-08-01",
        1,
    );
    page(
        "feil",
        nb,
        &levanger(),
        "2024-05-14",
        "prov=permisjon&fra=2024-12-01&til=&arbeider=120",
        1,
    );
    page(
        "brudd",
        nb,
        &[
            avtale(
                1,
                ("2022-03-01", "2023-12-31"),
                10_000,
                vec![andel("2023-06-01", 4000)],
            ),
            avtale(
                2,
                ("2023-11-01", "2025-03-31"),
                10_000,
                vec![permisjon("2024-03-01", "2024-08-31", 0)],
            ),
        ],
        "2024-09-14",
        "prov=slutt&siste=2024-12-31",
        1,
    );
    let mut two = levanger();
    two.push(inngatt(
        3,
        2,
        (dato("2025-01-01"), dato("2027-06-30")),
        5000,
        vec![permisjon("2026-01-01", "2026-06-30", 0)],
    ));
    two.push(utkast(4, 2, ("2027-09-01", "2028-05-31"), 8000));
    page(
        "to",
        texts::Tekst::for_language(texts::Spraak::Nn),
        &two,
        "2026-11-26",
        "prov=slutt&siste=2027-12-31",
        2,
    );
    page("tom", nb, &[], "2024-05-14", "", 1);
    page(
        "utkast",
        texts::Tekst::for_language(texts::Spraak::En),
        &[utkast(4, 1, ("2024-09-01", "2025-05-31"), 8000)],
        "2024-05-14",
        "",
        1,
    );
    page(
        "kort",
        nb,
        &[avtale(1, ("2024-05-14", "2024-05-14"), 10_000, vec![])],
        "2024-05-14",
        "",
        1,
    );

    let many = [
        avtale(1, ("2022-03-01", "2022-09-15"), 5_000, vec![]),
        avtale(2, ("2022-10-01", "2023-04-15"), 8_000, vec![permisjon("2022-12-01", "2023-01-20", 0)]),
        avtale(3, ("2023-04-16", "2023-11-30"), 6_250, vec![]),
        avtale(4, ("2024-01-01", "2024-07-15"), 10_000, vec![andel("2024-03-01", 5_000)]),
        avtale(5, ("2024-09-01", "2025-05-31"), 7_500, vec![permisjon("2025-01-01", "2025-03-31", 2_000)]),
        utkast(6, 1, ("2025-06-15", "2025-12-31"), 5_000),
    ];
    page("mange", nb, &many, "2024-10-20", "prov=permisjon&fra=2025-04-10&til=2025-05-10&arbeider=50", 1);
    page("mangeen", texts::Tekst::for_language(texts::Spraak::En), &many, "2024-10-20", "prov=andel&prosent=40&fra=2025-04-10", 1);
}
