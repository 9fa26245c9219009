use super::*;
use sak::aktor::Rolle;
use serde_json::json;

fn row(minute: i64, navn: &str, slag: Slag, nyttelast: Value) -> HistorikkRad {
    HistorikkRad {
        nr: minute,
        tidspunkt: Tidspunkt::from_unix_seconds(1_647_950_000 + minute * 60),
        aktor_navn: navn.into(),
        rolle: Rolle::Saksbehandler,
        slag,
        nyttelast,
    }
}

fn texts_of(rader: &[HistorikkRad]) -> Vec<String> {
    linjer(texts::nb(), rader)
        .into_iter()
        .flat_map(|linje| linje.setninger)
        .map(|s| s.tekst)
        .collect()
}

#[test]
fn saving_answers_tells_what_was_changed() {
    let first = row(
        1,
        "A",
        Slag::SvarLagret,
        json!({"begrunnelser": {"IA-24": "x"}, "hovedformal": null}),
    );
    let second = row(
        2,
        "B",
        Slag::SvarLagret,
        json!({"begrunnelser": {"IA-05": "y", "IA-24": "z"}, "hovedformal": 1}),
    );
    let third = row(
        3,
        "B",
        Slag::SvarLagret,
        json!({"begrunnelser": {"IA-05": "y"}, "hovedformal": null}),
    );
    let said = texts_of(&[third, second, first]);
    assert_eq!(said.len(), 6, "{said:#?}");
    assert!(
        said[0].starts_with("B (saksbehandler) fjernet begrunnelsen for «Stort nok pasientgrunnlag» (IA-24)")
    );
    assert!(said[1].contains("tilbake til det søknaden sier"));
    assert!(said[2].contains("begrunnet «Hva plassene skal brukes til» (IA-05)"));
    assert!(said[3].contains("endret begrunnelsen"));
    assert!(said[4].contains("til 1"));
    assert!(said[5].starts_with("A (saksbehandler) begrunnet"));
}

#[test]
fn every_kind_has_a_sentence_even_without_details() {
    for slag in Slag::ALL {
        let said = texts_of(&[row(1, "A", slag, Value::Null)]);
        assert_eq!(said.len(), 1, "{slag:?}");
        assert!(!said[0].contains('[') && !said[0].contains('{'), "{said:?}");
    }
}

#[test]
fn reasons_stand_as_they_were_written() {
    let rad = row(
        1,
        "A",
        Slag::Innstilt,
        json!({"slag": "kan_ikke_tildeles", "begrunnelse": "Fordi."}),
    );
    let linje = linjer(texts::nb(), &[rad]).remove(0);
    assert_eq!(linje.setninger[0].begrunnelse.as_deref(), Some("Fordi."));
    assert_eq!(
        linje.setninger[0].tekst,
        "A (saksbehandler) innstilte: kan ikke tildeles"
    );
}

#[test]
fn only_what_others_did_since_is_news() {
    let me = Aktor {
        id: "1".into(),
        navn: "A".into(),
        rolle: Rolle::Saksbehandler,
        kommune: None,
        hpr: None,
    };
    let mine = row(1, "A", Slag::SvarLagret, Value::Null);
    let theirs = row(2, "B", Slag::VurderingGjenapnet, Value::Null);
    let t = texts::nb();
    assert_eq!(since_last(t, std::slice::from_ref(&theirs), &me), None);
    assert_eq!(since_last(t, &[mine.clone(), theirs.clone()], &me), None);
    let (when, news) = since_last(t, &[theirs, mine.clone()], &me).unwrap();
    assert_eq!((when, news.len()), (mine.tidspunkt, 1));
}
