//! Helpers.

use std::fmt::Display;

use kontrakt::soknadsfil::{self, RadFeil, SoknadRad};
use regelverk::tid::Dato;

pub const OVERSKRIFT: &str = "kommunenummer,mottatt,utdanningsvirksomhet,antall,antall_hovedformal,behov,\
    antall_knyttet_til_alis,perioder,stillingsandel,annet_allmennlegearbeid,pasientgrunnlag";

/// The numbers that the tests know.
pub fn kjent(nummer: &str) -> bool {
    ["0301", "1103", "4601", "5037", "5501"].contains(&nummer)
}

/// Reads with a deadline of 15 March 2022.
pub fn les(bytes: &[u8]) -> Result<Vec<SoknadRad>, Vec<RadFeil>> {
    soknadsfil::read(bytes, &kjent, Some(Dato::constant(2022, 3, 15)))
}

/// The faults as the user sees them.
pub fn feil(bytes: &[u8]) -> Vec<String> {
    match les(bytes) {
        Ok(rader) => panic!("read without fault: {rader:?}"),
        Err(feil) => {
            feil.iter().for_each(assert_whole);
            feil.iter().map(ToString::to_string).collect()
        }
    }
}

/// The faults of a CSV file with the usual header and one row.
pub fn radfeil(rad: &str) -> Vec<String> {
    feil(format!("{OVERSKRIFT}\n{rad}\n").as_bytes())
}

/// Every message is one line that a terminal shows as it is.
pub fn assert_one_line(message: &impl Display) {
    let text = message.to_string();
    assert!(!text.chars().any(char::is_control), "{text:?}");
    assert!(text.chars().count() < 1_000, "{text}");
}

/// The text exists, and every value that it needs was given.
pub fn assert_whole(message: &impl Display) {
    assert_one_line(message);
    let text = message.to_string();
    assert!(!text.contains("[kontrakt") && !text.contains("{$"), "{text}");
}

/// A file with the usual header.
pub fn file(rows: &[&str]) -> Vec<u8> {
    format!("{OVERSKRIFT}\n{}\n", rows.join("\n")).into_bytes()
}

/// A row with every cell filled in.
pub const FULL: &str = r#"5037,2022-03-10,sokt,3,2,4,1,2,6250,"Sykehjem, legevakt",900"#;
