//! What stands on the pages, read from the layout itself: text and where it is.

use typst::layout::{Abs, Frame, FrameItem, Point};

use crate::{Blokk, Brev, LetterError, render, render::compile, unknown_characters};

const SAMPLE: &str = include_str!("../examples/brev.json");
const ISSUED: i64 = 1_651_140_000;

/// Looks like markup, code, math and a reference; must come out as it went in.
const EVIL: &str = r##"#panic("x") *a* _b_ $x$ @ref <lab> `raw` = H \ // #{1+1} [c] "q" -> ~ ..."##;

fn sample() -> Brev {
    serde_json::from_str(SAMPLE).unwrap()
}

/// A letter with only what every letter must have.
fn bare(innhold: Vec<Blokk>) -> Brev {
    Brev {
        avsender: vec![],
        mottaker: vec![],
        dato: String::new(),
        saksnummer: String::new(),
        metadata: vec![],
        innhold,
        signatur: vec![],
        bunntekst: String::new(),
        demonstrasjon: None,
        forhandsvisning: None,
        ..sample()
    }
}

/// The text of each page, runs joined, without the invisible break opportunities.
fn pages(brev: &Brev) -> Vec<String> {
    let document = compile(brev).unwrap();
    let mut pages = Vec::new();
    for page in document.pages() {
        let mut text = String::new();
        visit(&page.frame, Point::zero(), &mut |run, _, _| text.push_str(run));
        pages.push(text.replace(['\u{200b}', '\n'], ""));
    }
    pages
}

fn visit(frame: &Frame, at: Point, see: &mut impl FnMut(&str, Abs, Abs)) {
    for (offset, item) in frame.items() {
        let at = at + *offset;
        match item {
            FrameItem::Text(run) => see(&run.text, at.x, at.x + run.width()),
            FrameItem::Group(group) => visit(&group.frame, at, see),
            _ => {}
        }
    }
}

fn lorem(words: usize) -> String {
    (0..words)
        .map(|n| format!("ord{n}"))
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn everything_in_the_letter_is_on_the_pages_in_order() {
    let brev = sample();
    let text = pages(&brev).concat();
    let mut from = 0;
    let first_words = |text: &str| text.split(' ').take(2).collect::<Vec<_>>().join(" ");
    for expected in [
        brev.demonstrasjon.as_deref().unwrap(),
        &brev.avsender[0],
        &brev.mottaker[0],
        &brev.etiketter.dato,
        &brev.dato,
        &brev.etiketter.saksnummer,
        &brev.saksnummer,
        &brev.dokumentnummer,
        &brev.metadata[0].1,
        &brev.tittel,
    ] {
        from += text[from..]
            .find(expected)
            .unwrap_or_else(|| panic!("{expected} in {text}"))
            + expected.len();
    }
    for blokk in &brev.innhold {
        let expected = match blokk {
            Blokk::Overskrift(text) | Blokk::Avsnitt(text) | Blokk::Merknad(text) => first_words(text),
            Blokk::Fakta(rader) => rader[4].1.clone(),
            Blokk::Tabell { rader, .. } => rader[2][4].clone(),
            Blokk::Punkter(punkter) => first_words(&punkter[3]),
            Blokk::Hjemmel { rader, .. } => rader[3].1.clone(),
        };
        from += text[from..]
            .find(&expected)
            .unwrap_or_else(|| panic!("{expected} in {text}"))
            + expected.len();
    }
    assert!(text[from..].contains(&brev.signatur[1].0), "{text}");
}

#[test]
fn text_is_never_read_as_markup() {
    let evil = || EVIL.to_owned();
    let mut brev = sample();
    brev.tittel = evil();
    brev.avsender = vec![evil(), evil()];
    brev.mottaker = vec![evil()];
    brev.dato = evil();
    brev.dokumentnummer = evil();
    brev.saksnummer = evil();
    brev.metadata = vec![(evil(), evil())];
    brev.signatur = vec![(evil(), evil())];
    brev.bunntekst = evil();
    brev.demonstrasjon = Some(evil());
    brev.forhandsvisning = Some(evil());
    brev.innhold = vec![
        Blokk::Overskrift(evil()),
        Blokk::Avsnitt(evil()),
        Blokk::Fakta(vec![(evil(), evil())]),
        Blokk::Tabell {
            tittel: evil(),
            hode: vec![evil()],
            rader: vec![vec![evil()]],
            hoyre: vec![0],
        },
        Blokk::Punkter(vec![evil()]),
        Blokk::Hjemmel {
            rubrikk: evil(),
            setning: evil(),
            rader: vec![(evil(), evil())],
        },
        Blokk::Merknad(evil()),
    ];
    let tight = |text: &str| text.replace(' ', "");
    let text = tight(&pages(&brev).concat());
    // 26 texts of the letter, and what the top and foot of the pages repeat.
    let found = text.matches(&tight(EVIL)).count();
    assert!(found >= 26, "{found} of 26 in {text}");
    assert!(render(&brev, ISSUED).is_ok());
}

#[test]
fn a_long_letter_has_number_and_marking_on_every_page() {
    let mut brev = sample();
    brev.forhandsvisning = Some("PREVIEW".to_owned());
    brev.innhold = (0..30)
        .map(|n| Blokk::Avsnitt(format!("p{n}. {}", lorem(120))))
        .collect();
    let pages = pages(&brev);
    assert!(pages.len() >= 4, "{} pages", pages.len());
    for (index, page) in pages.iter().enumerate() {
        let number = format!(
            "{} {} {} {}",
            brev.etiketter.side,
            index + 1,
            brev.etiketter.av,
            pages.len()
        );
        assert!(page.contains(&number), "{number} in {page}");
        assert!(page.contains(&brev.dokumentnummer), "{page}");
        assert!(page.contains(brev.demonstrasjon.as_deref().unwrap()), "{page}");
        assert!(page.contains("PREVIEW"), "{page}");
    }
    let text = pages.concat();
    assert!((0..30).all(|n| text.contains(&format!("p{n}."))));
}

#[test]
fn a_long_table_repeats_its_header() {
    let rader = (0..90)
        .map(|n| vec![format!("rad{n}"), lorem(4), format!("{n} 000")])
        .collect();
    let hode = ["HODE", "Tekst", "Kroner"].map(str::to_owned).to_vec();
    let pages = pages(&bare(vec![Blokk::Tabell {
        tittel: "TITTEL".to_owned(),
        hode,
        rader,
        hoyre: vec![2],
    }]));
    assert!(pages.len() >= 3, "{} pages", pages.len());
    for page in pages.iter().filter(|page| page.contains("rad")) {
        assert_eq!(page.matches("HODE").count(), 1, "{page}");
    }
    assert_eq!(pages.concat().matches("TITTEL").count(), 1);
    assert!((0..90).all(|n| pages.concat().contains(&format!("rad{n}ord0"))));
}

#[test]
fn what_is_missing_leaves_no_trace() {
    let brev = bare(vec![]);
    let pages = pages(&brev);
    assert_eq!(pages.len(), 1);
    assert!(pages[0].contains(&brev.tittel));
    assert!(!pages[0].contains(&brev.etiketter.dato), "{}", pages[0]);
    assert!(!pages[0].contains(&brev.etiketter.saksnummer), "{}", pages[0]);
    assert!(render(&brev, ISSUED).is_ok());
}

#[test]
fn empty_blocks_do_no_harm() {
    let brev = bare(vec![
        Blokk::Overskrift(String::new()),
        Blokk::Avsnitt(String::new()),
        Blokk::Fakta(vec![]),
        Blokk::Tabell {
            tittel: String::new(),
            hode: vec![],
            rader: vec![],
            hoyre: vec![7],
        },
        Blokk::Tabell {
            tittel: String::new(),
            hode: vec!["HODE".to_owned()],
            rader: vec![],
            hoyre: vec![],
        },
        Blokk::Tabell {
            tittel: String::new(),
            hode: vec![],
            rader: vec![vec!["CELLE".to_owned()]],
            hoyre: vec![],
        },
        Blokk::Punkter(vec![]),
        Blokk::Hjemmel {
            rubrikk: String::new(),
            setning: String::new(),
            rader: vec![],
        },
        Blokk::Merknad(String::new()),
    ]);
    let pages = pages(&brev);
    assert_eq!(pages.len(), 1);
    assert!(
        pages[0].contains("HODE") && pages[0].contains("CELLE"),
        "{}",
        pages[0]
    );
    assert!(render(&brev, ISSUED).is_ok());
}

#[test]
fn uneven_rows_lose_nothing() {
    let rader = vec![
        vec!["a1".to_owned()],
        ["b1", "b2", "b3"].map(str::to_owned).to_vec(),
    ];
    let hode = ["h1", "h2"].map(str::to_owned).to_vec();
    let text = pages(&bare(vec![Blokk::Tabell {
        tittel: String::new(),
        hode,
        rader,
        hoyre: vec![],
    }]))
    .concat();
    assert!(
        ["h1", "h2", "a1", "b1", "b2", "b3"]
            .iter()
            .all(|cell| text.contains(cell)),
        "{text}"
    );
}

#[test]
fn nothing_reaches_into_the_margins() {
    let long = "x".repeat(400);
    let cells = |n: usize| (0..n).map(|_| long.clone()).collect::<Vec<_>>();
    let mut brev = bare(vec![
        Blokk::Overskrift(long.clone()),
        Blokk::Avsnitt(format!("https://example.invalid/{long}")),
        Blokk::Fakta(vec![(long.clone(), long.clone())]),
        Blokk::Tabell {
            tittel: long.clone(),
            hode: cells(3),
            rader: vec![cells(3)],
            hoyre: vec![1],
        },
        Blokk::Punkter(vec![long.clone()]),
        Blokk::Hjemmel {
            rubrikk: long.clone(),
            setning: long.clone(),
            rader: vec![(long.clone(), long.clone())],
        },
        Blokk::Merknad(long.clone()),
    ]);
    brev.tittel = long.clone();
    brev.avsender = vec![long.clone(), long.clone()];
    brev.mottaker = vec![long.clone()];
    brev.metadata = vec![(long.clone(), long.clone())];
    brev.signatur = vec![(long.clone(), long.clone()), (long.clone(), long.clone())];
    brev.bunntekst = long;
    for page in compile(&brev).unwrap().pages() {
        visit(&page.frame, Point::zero(), &mut |run, left, right| {
            assert!(
                left >= Abs::mm(24.0) && right <= Abs::mm(210.0 - 24.0),
                "{run}: {left:?} to {right:?}"
            );
        });
    }
}

#[test]
fn foreign_letters_are_kept_and_unknown_characters_shown() {
    let kept = "ÆØÅ æøå Kárášjohka Čáhcesuolu ŋ đ ŧ ž «½» § – — − × ≥ Łódź Ελλάδα Київ 32\u{a0}700\u{a0}000";
    let brev = bare(vec![Blokk::Avsnitt(format!(
        "{kept} |\u{1f600}\u{e000}\u{4e2d}\u{1f600}|"
    ))]);
    assert_eq!(
        unknown_characters(&brev).unwrap(),
        ['\u{1f600}', '\u{e000}', '\u{4e2d}']
    );
    let text = pages(&brev).concat();
    assert!(text.contains(kept), "{text}");
    assert!(text.contains("|□□□□|"), "{text}");
    assert!(render(&brev, ISSUED).is_ok());
    assert!(unknown_characters(&sample()).unwrap().is_empty());
}

#[test]
fn invisible_characters_disappear_and_breaks_stay() {
    let brev = bare(vec![Blokk::Avsnitt(
        "a\u{0}b\u{ad}c\u{200b}d\u{202e}e\u{feff}f\tg\r\nh\n\ni".to_owned(),
    )]);
    assert!(unknown_characters(&brev).unwrap().is_empty());
    let mut runs = Vec::new();
    for page in compile(&brev).unwrap().pages() {
        visit(&page.frame, Point::zero(), &mut |run, _, _| {
            runs.push(run.trim().to_owned())
        });
    }
    assert!(
        runs.windows(3).any(|three| three == ["abcdef g", "h", "i"]),
        "{runs:?}"
    );
    assert!(render(&brev, ISSUED).is_ok());
}

#[test]
fn a_letter_must_have_title_number_and_a_possible_time() {
    let without_title = Brev {
        tittel: " \u{200b}\n".to_owned(),
        ..sample()
    };
    assert!(matches!(
        render(&without_title, ISSUED),
        Err(LetterError::MissingTitle)
    ));
    let without_number = Brev {
        dokumentnummer: String::new(),
        ..sample()
    };
    assert!(matches!(
        render(&without_number, ISSUED),
        Err(LetterError::MissingDocumentNumber)
    ));
    assert!(matches!(
        render(&sample(), i64::MAX),
        Err(LetterError::Time(i64::MAX))
    ));
    assert!(matches!(
        render(&sample(), -70_000_000_000),
        Err(LetterError::Time(_))
    ));
}

#[test]
fn a_letter_survives_storage() {
    let brev = sample();
    let stored = serde_json::to_string(&brev).unwrap();
    assert_eq!(serde_json::from_str::<Brev>(&stored).unwrap(), brev);
}
