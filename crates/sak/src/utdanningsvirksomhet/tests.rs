use super::*;
use crate::id::Kommunenummer;
use crate::kommune::Maalform;

const TODAY: Dato = Dato::constant(2022, 3, 14);

fn kommune() -> Kommune {
    Kommune {
        nummer: Kommunenummer::parse("9901").unwrap(),
        navn: "Prøvevik".into(),
        fylkesnummer: "99".into(),
        fylke: "Prøvefylket".into(),
        sentralitetsindeks: 500,
        sentralitetsklasse: 5,
        befolkning: 4_000,
        gyldig_fra: Dato::constant(2024, 1, 1),
        gyldig_til: None,
        etterfolger: None,
        utdanningsvirksomhet: None,
        utdanningsvirksomhet_dato: None,
        maalform: Maalform::Bokmal,
    }
}

fn says(status: Option<Utdanningsvirksomhet>, dato: Option<Dato>, kilde: &str) -> Opplysning {
    Opplysning {
        status,
        dato,
        kilde: kilde.into(),
    }
}

#[test]
fn a_status_needs_a_date_that_has_come_and_a_source() {
    let registered = Some(Utdanningsvirksomhet::Registrert);
    let change = |dato, kilde: &str| kommune().change_register(says(registered, dato, kilde), TODAY);
    assert_eq!(change(None, "brev").unwrap_err(), RegisterFeil::UtenDato);
    let tomorrow = Dato::constant(2022, 3, 15);
    assert_eq!(change(Some(tomorrow), "brev").unwrap_err(), RegisterFeil::Framtid);
    assert_eq!(change(Some(TODAY), "  ").unwrap_err(), RegisterFeil::UtenKilde);
    let long = "x".repeat(LONGEST_KILDE + 1);
    assert_eq!(change(Some(TODAY), &long).unwrap_err(), RegisterFeil::ForLang);
    let (kommune, ny, hendelse) = change(Some(TODAY), " brev ").unwrap();
    assert!(kommune.is_registered_as(registered, Some(TODAY)));
    assert_eq!((ny.kilde.as_str(), hendelse.slag), ("brev", Slag::RegisterEndret));
    assert_eq!(hendelse.kjede.name(), "kommune/9901");
}

#[test]
fn what_the_register_says_already_is_no_change_and_what_is_unknown_has_no_date() {
    let same = kommune().change_register(says(None, Some(TODAY), "brev"), TODAY);
    assert_eq!(same.unwrap_err(), RegisterFeil::Uendret);
}
