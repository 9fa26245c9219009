//! The file as a reader and an archive see it: standards, tags, fonts, identity.

#![expect(
    clippy::unwrap_used,
    reason = "a test may stop where it stands; its helpers are not seen as tests"
)]

mod pdf;

use letters::{Brev, Spraak, render};

const SAMPLE: &str = include_str!("../examples/brev.json");

/// 28 April 2022, 10.00 UTC.
const ISSUED: i64 = 1_651_140_000;

fn sample() -> Brev {
    serde_json::from_str(SAMPLE).unwrap()
}

#[test]
fn claims_both_standards_and_carries_what_they_demand() {
    let brev = sample();
    let file = pdf::read(render(&brev, ISSUED).unwrap());
    assert!(file.marked);
    assert!(file.shows_title);
    assert_eq!(file.language, "nb");
    assert_eq!(file.output_intents, ["GTS_PDFA1"]);
    for claim in [
        "<pdfaid:part>2<",
        "<pdfaid:conformance>A<",
        "<pdfuaid:part>1<",
        &brev.tittel,
    ] {
        assert!(file.xmp.contains(claim), "{claim} in {}", file.xmp);
    }
    assert!(
        file.xmp.contains("<xmp:CreateDate>2022-04-28T10:00:00"),
        "{}",
        file.xmp
    );
}

#[test]
fn fonts_are_embedded() {
    let file = pdf::read(render(&sample(), ISSUED).unwrap());
    let mut names: Vec<_> = file
        .fonts
        .iter()
        .map(|font| font.name.split('+').next_back().unwrap())
        .collect();
    names.sort_unstable();
    assert_eq!(names, ["Inter-Regular", "Inter-SemiBold"]);
    assert!(file.fonts.iter().all(|font| font.embedded));
}

#[test]
fn tags_tell_title_headings_tables_and_lists() {
    let brev = sample();
    let file = pdf::read(render(&brev, ISSUED).unwrap());
    let count = |role: &str| file.tags.iter().filter(|tag| tag.role == role).count();
    let titles: Vec<_> = file
        .tags
        .iter()
        .filter(|tag| tag.role == "H1")
        .map(|tag| tag.title.as_str())
        .collect();
    assert_eq!(titles, [brev.tittel.as_str()]);
    assert_eq!(count("H2"), 4);
    assert_eq!(count("H3"), 0);
    // The block of dates and numbers, one of facts, two sources, one table with a caption.
    assert_eq!(count("Table"), 5);
    assert_eq!(count("Caption"), 1);
    assert_eq!(count("THead"), 1);
    assert_eq!(count("TH"), 4 + 5 + 4 + 4 + 5);
    assert_eq!(count("TD"), 4 + 5 + 4 + 4 + 15);
    assert_eq!((count("L"), count("LI"), count("LBody")), (1, 4, 4));
    assert_eq!(count("Figure"), 0, "the mark is decoration");
}

#[test]
fn the_header_of_a_long_table_is_read_once() {
    let mut brev = sample();
    let hode = vec!["A".to_owned(), "B".to_owned()];
    let rader = (0..120)
        .map(|n| vec![format!("{n}"), format!("{}", n * 2)])
        .collect();
    brev.innhold = vec![letters::Blokk::Tabell {
        tittel: String::new(),
        hode,
        rader,
        hoyre: vec![0, 1],
    }];
    let file = pdf::read(render(&brev, ISSUED).unwrap());
    assert!(file.pages > 2, "{} pages", file.pages);
    assert_eq!(file.tags.iter().filter(|tag| tag.role == "THead").count(), 1);
    assert_eq!(file.tags.iter().filter(|tag| tag.role == "TD").count(), 240 + 4);
}

#[test]
fn the_language_follows_the_letter() {
    for (spraak, code) in [(Spraak::Nb, "nb"), (Spraak::Nn, "nn"), (Spraak::En, "en")] {
        let file = pdf::read(render(&Brev { spraak, ..sample() }, ISSUED).unwrap());
        assert_eq!(file.language, code);
    }
}

#[test]
fn the_same_letter_gives_the_same_bytes() {
    let first = render(&sample(), ISSUED).unwrap();
    // Other letters in between, so that a warm cache is compared with a cold one.
    let other = Brev {
        tittel: "Other".to_owned(),
        ..sample()
    };
    let different = render(&other, ISSUED).unwrap();
    assert!(first == render(&sample(), ISSUED).unwrap());
    assert!(first != different);
    assert!(first != render(&sample(), ISSUED + 1).unwrap());
}

#[test]
fn letters_made_side_by_side_do_not_disturb_each_other() {
    let alone = render(&sample(), ISSUED).unwrap();
    let made: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|n| {
                scope.spawn(move || {
                    let other = Brev {
                        dokumentnummer: format!("other-{n}"),
                        ..sample()
                    };
                    render(&other, ISSUED).unwrap();
                    render(&sample(), ISSUED).unwrap()
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(made.iter().all(|bytes| *bytes == alone));
}
