//! The strict reader, through a body that uses every kind of value.

use kontrakt::json::{self, At};
use kontrakt::{Feil, FeilSlag, JsonSlag};

use crate::felles::assert_whole;

/// The body of an application with one field replaced or added.
fn with(field: &str) -> String {
    format!(r#"{{"dato": "2022-03-10", {field}}}"#)
}

fn fault(body: impl AsRef<[u8]>) -> Feil {
    let body = body.as_ref();
    let feil = kontrakt::soknad_fakta::read(body).expect_err(&String::from_utf8_lossy(body));
    assert_whole(&feil);
    feil
}

#[test]
fn what_is_not_json_is_said_of_the_whole_document() {
    let at = |linje, kolonne| (linje, kolonne);
    for (body, slag) in [
        (&b""[..], FeilSlag::Tomt),
        (b" \r\n\t", FeilSlag::Tomt),
        (b"\xef\xbb\xbf", FeilSlag::Tomt),
        (b"{\"dato\": \"\xff\"}", FeilSlag::IkkeUtf8 { byte: 11 }),
        (b"{", FeilSlag::Avkortet { linje: 1, kolonne: 1 }),
        (
            b"{\"dato\": \"2022",
            FeilSlag::Avkortet {
                linje: 1,
                kolonne: 14,
            },
        ),
        (
            b"{\"dato\": \"2022-03-10\"}\n{}",
            FeilSlag::EtterSlutten { linje: 2, kolonne: 1 },
        ),
        (
            b"{\"dato\": \"2022-03-10\"},",
            FeilSlag::EtterSlutten {
                linje: 1,
                kolonne: 23,
            },
        ),
    ] {
        let feil = fault(body);
        assert_eq!((feil.peker.as_str(), &feil.slag), ("", &slag), "{body:?}");
        assert!(feil.to_string().starts_with("(hele dokumentet): "), "{feil}");
    }
    for (body, (linje, kolonne)) in [
        (r#"{"dato": NaN}"#, at(1, 10)),
        (r#"{"dato": 01}"#, at(1, 11)),
        (r#"{"dato": +1}"#, at(1, 10)),
        (r#"{"dato": 1e999}"#, at(1, 14)),
        (r#"{'dato': 1}"#, at(1, 2)),
        (r#"{"dato": 1,}"#, at(1, 12)),
        ("{\n// nei\n}", at(2, 1)),
        (r#"{"dato": "\ud800"}"#, at(1, 17)),
        ("{\"dato\": \"a\nb\"}", at(2, 0)),
        ("\u{1}", at(1, 1)),
    ] {
        assert_eq!(fault(body).slag, FeilSlag::Syntaks { linje, kolonne }, "{body}");
    }
    let deep = "[".repeat(100_000);
    assert_eq!(fault(&deep).slag, FeilSlag::ForDypt);
    assert_eq!(
        fault(with(&format!(r#""x": {}{}"#, "[".repeat(200), "]".repeat(200)))).slag,
        FeilSlag::ForDypt
    );
}

#[test]
fn a_byte_order_mark_in_front_does_no_harm() {
    assert!(kontrakt::soknad_fakta::read("\u{feff}{\"dato\": \"2022-03-10\"}".as_bytes()).is_ok());
}

#[test]
fn a_duplicate_key_is_refused_at_every_level() {
    for (body, peker) in [
        (r#"{"dato": "2022-03-10", "dato": "2022-03-10"}"#, "/dato"),
        (
            r#"{"dato": "2022-03-10", "x": [{"a": {"b": 1, "b": 1}}]}"#,
            "/x/0/a/b",
        ),
        (r#"{"d\u0061to": 1, "dato": 1}"#, "/dato"),
    ] {
        let feil = fault(body);
        assert_eq!((feil.peker.as_str(), feil.slag), (peker, FeilSlag::DobbelNokkel));
    }
    let many: Vec<String> = (0..500).chain([250]).map(|n| format!(r#""k{n}": {n}"#)).collect();
    let feil = fault(format!("{{{}}}", many.join(",")));
    assert_eq!(
        (feil.peker.as_str(), feil.slag),
        ("/k250", FeilSlag::DobbelNokkel)
    );
}

#[test]
fn every_value_has_one_type() {
    let type_fault = |ventet, fikk| FeilSlag::FeilType { ventet, fikk };
    for (field, peker, slag) in [
        (
            r#""antall": "2""#,
            "/antall",
            type_fault(JsonSlag::Tall, JsonSlag::Tekst),
        ),
        (
            r#""antall": [2]"#,
            "/antall",
            type_fault(JsonSlag::Tall, JsonSlag::Liste),
        ),
        (
            r#""antall": {"n": 2}"#,
            "/antall",
            type_fault(JsonSlag::Tall, JsonSlag::Objekt),
        ),
        (
            r#""antall": true"#,
            "/antall",
            type_fault(JsonSlag::Tall, JsonSlag::JaNei),
        ),
        (r#""antall": 2.0"#, "/antall", FeilSlag::IkkeHelt),
        (r#""antall": 2e0"#, "/antall", FeilSlag::IkkeHelt),
        (r#""antall": -0"#, "/antall", FeilSlag::IkkeHelt),
        (
            r#""antall": 99999999999999999999999"#,
            "/antall",
            FeilSlag::IkkeHelt,
        ),
        (
            r#""antall": -1"#,
            "/antall",
            FeilSlag::UtenforOmrade { fra: 0, til: 1 << 53 },
        ),
        (
            r#""antall": 9007199254740993"#,
            "/antall",
            FeilSlag::UtenforOmrade { fra: 0, til: 1 << 53 },
        ),
        (
            r#""perioder": 0"#,
            "/perioder",
            FeilSlag::UtenforOmrade { fra: 1, til: 1 << 53 },
        ),
        (
            r#""stillingsandel": 10001"#,
            "/stillingsandel",
            FeilSlag::UtenforOmrade { fra: 0, til: 10_000 },
        ),
        (
            r#""lopende": 1"#,
            "/lopende",
            type_fault(JsonSlag::JaNei, JsonSlag::Tall),
        ),
        (
            r#""lopende": "true""#,
            "/lopende",
            type_fault(JsonSlag::JaNei, JsonSlag::Tekst),
        ),
        (
            r#""frist": 20220315"#,
            "/frist",
            type_fault(JsonSlag::Tekst, JsonSlag::Tall),
        ),
        (r#""frist": "2022-02-29""#, "/frist", FeilSlag::IkkeDato),
        (r#""frist": "2022-3-15""#, "/frist", FeilSlag::IkkeDato),
        (r#""frist": "2022-03-15T00:00""#, "/frist", FeilSlag::IkkeDato),
        (r#""frist": " 2022-03-15""#, "/frist", FeilSlag::IkkeDato),
        (r#""frist": "1899-12-31""#, "/frist", FeilSlag::IkkeDato),
        (r#""frist": "3000-01-01""#, "/frist", FeilSlag::IkkeDato),
        (r#""frist": "٢٠٢٢-٠٣-١٥""#, "/frist", FeilSlag::IkkeDato),
        (
            r#""utdanningsvirksomhet": "Registrert""#,
            "/utdanningsvirksomhet",
            FeilSlag::UkjentOrd {
                lov: vec!["registrert", "sokt", "nei"],
            },
        ),
    ] {
        let feil = fault(with(field));
        assert_eq!((feil.peker.as_str(), &feil.slag), (peker, &slag), "{field}");
        assert!(feil.to_string().starts_with(&format!("{peker}: ")), "{feil}");
    }
    assert!(kontrakt::soknad_fakta::read(with(r#""antall": 9007199254740992"#).as_bytes()).is_ok());
}

#[test]
fn the_document_itself_must_be_an_object() {
    for (body, fikk) in [
        ("[]", JsonSlag::Liste),
        ("null", JsonSlag::Null),
        ("3", JsonSlag::Tall),
        (r#""dato""#, JsonSlag::Tekst),
        ("true", JsonSlag::JaNei),
    ] {
        let feil = fault(body);
        assert_eq!(
            (feil.peker.as_str(), feil.slag),
            (
                "",
                FeilSlag::FeilType {
                    ventet: JsonSlag::Objekt,
                    fikk
                }
            )
        );
    }
}

#[test]
fn a_pointer_is_escaped_shortened_and_safe_to_print() {
    for (key, peker) in [
        ("a/b~c", "/a~1b~0c"),
        ("", "/"),
        ("antal", "/antal"),
        (r"linje\n\u001b[31m", "/linje\\u{a}\\u{1b}[31m"),
        (r"\u202eomvendt", "/\\u{202e}omvendt"),
    ] {
        assert_eq!(fault(with(&format!(r#""{key}": 1"#))).peker, peker);
    }
    let long = fault(with(&format!(r#""{}": 1"#, "æ".repeat(5_000)))).peker;
    assert_eq!(long, format!("/{}…", "æ".repeat(60)));
    let nested = format!(r#""{}": "#, "k".repeat(50)) + &format!(r#"{{"{}": "#, "k".repeat(50)).repeat(100);
    let body = with(&format!(r#"{nested}{{"d": 1, "d": 2}}{}"#, "}".repeat(100)));
    assert_eq!(fault(body).peker.chars().count(), 401);
}

#[test]
fn optional_is_not_the_same_as_nullable() {
    let node = json::read(br#"{"a": null}"#).unwrap();
    let object = At::root(&node).object(&["a", "b"]).unwrap();
    assert!(object.nullable("a").is_none());
    assert!(object.nullable("b").is_none());
    let null = FeilSlag::FeilType {
        ventet: JsonSlag::Tall,
        fikk: JsonSlag::Null,
    };
    assert_eq!(object.optional("a").unwrap().number().unwrap_err().slag, null);
    assert!(object.optional("b").is_none());
    assert_eq!(object.required("b").unwrap_err().slag, FeilSlag::ManglerFelt);
    assert_eq!(
        object.required("b").unwrap_err().to_string(),
        "/b: Feltet mangler, og det må være med."
    );
}

/// A feature of the JSON library, switched on by some other crate, would change how numbers arrive.
#[test]
fn numbers_arrive_as_numbers() {
    let node = json::read(b"[0, 18446744073709551615, -1, 1.5]").unwrap();
    let tall = |tall| json::Node::Tall(tall);
    use json::Tall::{Desimal, Helt, Negativt};
    let expected = vec![tall(Helt(0)), tall(Helt(u64::MAX)), tall(Negativt), tall(Desimal)];
    assert_eq!(node, json::Node::Liste(expected));
}
