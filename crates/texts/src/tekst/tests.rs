use super::*;

#[test]
fn a_message_is_a_method() {
    assert_eq!(nb().felles_ja(), "Ja");
    assert_eq!(nb().felles_antall_plasser(1), "1 plass");
    assert_eq!(nb().felles_antall_plasser(3), "3 plasser");
}

#[test]
fn values_are_not_wrapped_in_invisible_marks() {
    assert_eq!(nb().felles_sideantall("2", "7"), "Side 2 av 7");
}

#[test]
fn an_unknown_id_shows_itself() {
    assert!(!nb().has("finnes-ikke"));
    assert_eq!(nb().get("finnes-ikke", &[]), "[finnes-ikke]");
}

#[test]
fn a_language_without_a_text_shows_bokmal() {
    for spraak in [Spraak::Nn, Spraak::En] {
        let tekst = Tekst::for_language(spraak);
        assert_eq!(tekst.spraak(), spraak);
        assert!(tekst.has("felles-ja"), "{}", spraak.tag());
    }
}

#[test]
fn every_listed_id_has_a_text() {
    assert!(IDER.len() > 10);
    for id in IDER {
        assert!(nb().has(id), "{id}");
    }
}

#[test]
fn long_numbers_are_grouped_and_years_are_not() {
    assert_eq!(nb().felles_antall_plasser(12_000), "12\u{a0}000 plasser");
    assert_eq!(nb().felles_sideantall(2022, 2024), "Side 2022 av 2024");
}
