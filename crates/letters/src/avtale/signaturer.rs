//! The record of signatures: for which party, by whom, when, and under which text.

use regelverk::tid::Tidspunkt;
use sak::avtale::endring::Stand;
use sak::avtale::{Endring, Inngatt, Part, Signatur, TilSignering};
use texts::Tekst;

use super::{Avtalesak, Personer};
use crate::Blokk;
use crate::vedtak::short;

/// A text that is signed.
#[derive(Clone, Debug)]
pub struct Signering<'a> {
    /// Who must sign.
    pub parter: Vec<Part>,
    /// Fingerprint (SHA-256, hexadecimal) of the text.
    pub avtrykk: &'a str,
    /// The signatures, in the order in which they came.
    pub signaturer: &'a [Signatur],
    /// When the last party signed; `None` until then.
    pub ferdig: Option<Tidspunkt>,
}

impl<'a> From<&'a TilSignering> for Signering<'a> {
    fn from(signering: &'a TilSignering) -> Self {
        Self {
            parter: signering.parter(),
            avtrykk: &signering.avtrykk,
            signaturer: &signering.signaturer,
            ferdig: None,
        }
    }
}

impl<'a> From<&'a Inngatt> for Signering<'a> {
    fn from(inngatt: &'a Inngatt) -> Self {
        Self {
            parter: inngatt.vilkar.parter(),
            avtrykk: &inngatt.avtrykk,
            signaturer: &inngatt.signaturer,
            ferdig: Some(inngatt.inngatt),
        }
    }
}

impl<'a> From<&'a Endring> for Signering<'a> {
    fn from(endring: &'a Endring) -> Self {
        Self {
            parter: endring.parter.clone(),
            avtrykk: &endring.avtrykk,
            signaturer: &endring.signaturer,
            ferdig: match endring.stand {
                Stand::Virker { tidspunkt } => Some(tidspunkt),
                Stand::Apen | Stand::Trukket { .. } => None,
            },
        }
    }
}

/// The record, with how parties sign and the whole fingerprint. `None` is a text that nobody can sign yet.
pub fn signaturer(
    t: &Tekst,
    sak: &Avtalesak<'_>,
    personer: &Personer,
    signering: Option<&Signering<'_>>,
) -> Vec<Blokk> {
    let heading = Blokk::Overskrift(t.avtalebrev_signaturer());
    let Some(signering) = signering else {
        return vec![heading, Blokk::Avsnitt(t.avtalebrev_signaturer_utkast())];
    };
    let how = if signering.ferdig.is_some() {
        t.avtalebrev_signaturer_forklaring()
    } else {
        t.avtalebrev_signaturer_venter()
    };
    let row = |part: &Part| {
        let signed = signering.signaturer.iter().find(|one| one.part == *part);
        let [av, nar, avtrykk] = match signed {
            Some(one) => [
                one.av.navn.clone(),
                t.tidspunkt(one.tidspunkt),
                short(&one.avtrykk),
            ],
            None => [t.avtalebrev_signatur_mangler(), String::new(), String::new()],
        };
        vec![personer.part(t, sak, *part), av, nar, avtrykk]
    };
    vec![
        heading,
        Blokk::Tabell {
            tittel: String::new(),
            hode: vec![
                t.avtalebrev_signatur_part(),
                t.avtalebrev_signatur_av(),
                t.avtalebrev_signatur_nar(),
                t.avtalebrev_signatur_avtrykk(),
            ],
            rader: signering.parter.iter().map(row).collect(),
            hoyre: Vec::new(),
        },
        // After the table, so that the heading never stands alone at the foot of a page.
        Blokk::Merknad(format!("{how}\n{}", t.avtalebrev_avtrykk(signering.avtrykk))),
    ]
}
