//! What the build refuses.

#[path = "../build/messages.rs"]
pub(crate) mod messages;

use messages::{Catalogue, File};

fn catalogue(name: &str, text: &str) -> Result<Catalogue, Vec<String>> {
    Catalogue::new(&[File {
        name: name.into(),
        text: text.into(),
    }])
}

fn fault(text: &str) -> String {
    catalogue("side", text).err().unwrap_or_default().join(" / ")
}

#[test]
fn the_line_of_a_parse_error_is_told() {
    assert!(
        fault("side-a = A\nside-b = { $x\n").contains("side.ftl:2"),
        "{}",
        fault("side-a = A\nside-b = { $x\n")
    );
}

#[test]
fn duplicates_and_foreign_ids_are_refused() {
    assert!(fault("side-a = A\nside-a = B\n").contains("exists already"));
    assert!(fault("annen-a = A\n").contains("does not begin with `side-`"));
    assert!(fault("side-a = A\n    .hint = B\n").contains("attributes"));
}

#[test]
fn references_must_exist_and_bring_their_variables() {
    assert!(fault("side-a = { side-b }\n").contains("`side-b`, which does not exist"));
    assert!(fault("side-a = { -term }\n").contains("`-term`, which does not exist"));
    let found = catalogue(
        "side",
        "side-a = { $z } { side-b }\nside-b = { $a ->\n   *[x] { $m }\n }\n",
    );
    let variables: Vec<_> = found.ok().unwrap().messages["side-a"]
        .variables
        .iter()
        .cloned()
        .collect();
    assert_eq!(variables, ["a", "m", "z"]);
}

#[test]
fn another_language_adds_nothing() {
    let nb = catalogue("side", "side-a = A { $x }\n").ok().unwrap();
    let nn = |text| catalogue("side", text).ok().unwrap().check_against(&nb);
    assert!(nn("side-a = Å { $x }\n").is_ok());
    assert!(nn("side-b = B\n").unwrap_err()[0].contains("does not exist in nb"));
    assert!(nn("side-a = { $y }\n").unwrap_err()[0].contains("does not give"));
}
