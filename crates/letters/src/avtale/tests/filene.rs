//! The files as readers and archives see them.

use sak::avtale::Endringsslag;

use super::{bygg, pdf};
use crate::avtale::{Avtalebrev, Bekreftelse, Endringsbrev, bekreftelse, brev, endring};
use crate::{Blokk, Brev, render};

/// 4 April 2022, 10.00 UTC.
const ISSUED: i64 = 1_649_066_400;

fn documents() -> Vec<Brev> {
    let (kommune, t) = (bygg::kommune(), texts::nb());
    let (sak, waiting) = (bygg::sak(&kommune), bygg::venter());
    let entered = bygg::amended(bygg::inngatt(), Endringsslag::Permisjon(bygg::leave()));
    let amendment = Endringsbrev {
        sak,
        inngatt: &entered,
        endring: bygg::last(&entered),
    };
    let confirmation = Bekreftelse {
        sak,
        inngatt: &entered,
        dato: bygg::dato("2022-06-01"),
    };
    vec![
        brev(t, &Avtalebrev::of_signering(sak, &waiting)),
        brev(t, &Avtalebrev::of_inngatt(sak, &entered)),
        endring(t, &amendment),
        bekreftelse(t, &confirmation),
    ]
}

#[test]
fn each_can_be_archived_and_read_aloud() {
    for document in documents() {
        let file = pdf::read(render(&document, ISSUED).unwrap());
        assert!(file.marked && file.shows_title);
        assert_eq!(file.language, "nb");
        assert_eq!(file.output_intents, ["GTS_PDFA1"]);
        assert!((1..=3).contains(&file.pages), "{} pages", file.pages);
        for claim in [
            "<pdfaid:part>2<",
            "<pdfaid:conformance>A<",
            "<pdfuaid:part>1<",
            &document.tittel,
        ] {
            assert!(file.xmp.contains(claim), "{claim} in {}", file.xmp);
        }
        assert!(
            file.fonts
                .iter()
                .all(|font| font.embedded && font.name.contains("Inter"))
        );
    }
}

#[test]
fn tags_tell_what_each_block_is() {
    for document in documents() {
        let file = pdf::read(render(&document, ISSUED).unwrap());
        let tagged = |role: &str| file.tags.iter().filter(|tag| tag.role == role).count();
        let blocks = |is: fn(&Blokk) -> bool| document.innhold.iter().filter(|blokk| is(blokk)).count();
        let titles = file.tags.iter().filter(|tag| tag.role == "H1");
        let titles: Vec<&str> = titles.map(|tag| tag.title.as_str()).collect();
        assert_eq!(titles, [document.tittel.as_str()]);
        assert_eq!(tagged("H2"), blocks(|one| matches!(one, Blokk::Overskrift(_))));
        assert_eq!(tagged("L"), blocks(|one| matches!(one, Blokk::Punkter(_))));
        let tables = blocks(|one| matches!(one, Blokk::Tabell { .. }));
        let facts = blocks(|one| matches!(one, Blokk::Fakta(_) | Blokk::Hjemmel { .. }));
        assert_eq!(tagged("THead"), tables);
        // One more: the numbers beside the sender.
        assert_eq!(tagged("Table"), tables + facts + 1);
    }
}
