//! What counts as a signature.
//!
//! Today it is the consent of the person who is logged in: they saw the text whose fingerprint the form carries, and
//! ticked that they sign it for a named party. A service for qualified signatures takes the place of this module:
//! [`form`] would lead to the service, and [`read`] would read what comes back. Whether the person may bind the party
//! is decided by `sak`, whichever way the signature is given.

use maud::{Markup, html};
use sak::avtale::Part;
use texts::Tekst;

use crate::components::felt::{Felt, Valg};
use crate::form::Felter;
use crate::pages::sporsmal::Hindring;

/// The party that is signed for, as its place among those that the person may sign for.
const PART: &str = "part";
/// The fingerprint of the text that was shown.
const AVTRYKK: &str = "avtrykk";
/// The consent.
pub const SAMTYKKE: &str = "samtykke";

/// A consent: for whom, and to which text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Samtykke {
    /// The party that is bound.
    pub part: Part,
    /// Fingerprint of the text that was shown.
    pub avtrykk: String,
}

/// Somebody who may sign.
pub struct Underskriver<'a> {
    /// The person's name.
    pub navn: &'a str,
    /// The parties that the person may sign for, with their names. One of them is signed for at a time.
    pub parter: &'a [(Part, String)],
}

/// The fields below the text that is signed.
pub fn form(t: &Tekst, hvem: &Underskriver<'_>, avtrykk: &str, hindring: &Hindring) -> Markup {
    let names: Vec<&str> = hvem.parter.iter().map(|(_, navn)| navn.as_str()).collect();
    let consent = match names.as_slice() {
        [only] => t.signering_samtykke_for(*only),
        _ => t.signering_samtykke(),
    };
    html! {
        input type="hidden" name=(AVTRYKK) value=(avtrykk);
        p class="hj-les" { (t.signering_hvem(hvem.navn)) }
        @if names.len() == 1 {
            input type="hidden" name=(PART) value="0";
        } @else {
            @let choices: Vec<Valg<'_>> = (0..).zip(&names).map(|(index, navn): (usize, _)| {
                Valg::new(index.to_string(), *navn)
            }).collect();
            (Felt::new(PART, t.signering_part()).feil(hindring.of(PART)).radio(&choices, None))
        }
        (Felt::new(SAMTYKKE, t.signering_samtykke_tittel())
            .feil(hindring.of(SAMTYKKE))
            .kryss(&[Valg::new("ja", consent)], &[]))
    }
}

/// Reads the consent. `parter` are the parties that the person may sign for, as in the form.
///
/// # Errors
/// What is missing in the form.
pub fn read(t: &Tekst, felter: &Felter, parter: &[Part]) -> Result<Samtykke, Hindring> {
    let chosen = felter.number(PART).and_then(|index| usize::try_from(index).ok());
    let part = chosen.and_then(|index| parter.get(index)).copied();
    let ticked = felter.get(SAMTYKKE) == Some("ja");
    match part {
        Some(part) if ticked => Ok(Samtykke {
            part,
            avtrykk: felter.get(AVTRYKK).unwrap_or_default().to_owned(),
        }),
        part => {
            let missing = part.is_none().then(|| (PART, t.signering_feil_part()));
            let consent = (!ticked).then(|| (SAMTYKKE, t.signering_feil_samtykke()));
            Err(Hindring::Felter(missing.into_iter().chain(consent).collect()))
        }
    }
}
