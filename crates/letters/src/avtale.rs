//! The documents of an introduction agreement: the agreement itself, an amendment of it, and the confirmation that the
//! doctor encloses with Helfo's own form.
//!
//! What the parties sign is a text: [`tekst`] and [`endringstekst`] give it as blocks, so that the page where somebody
//! signs shows what the document shows. All that the fingerprint covers stands in the text. The record of signatures
//! and the sources stand after it and are no part of what is signed.

mod bekreftelse;
mod endring;
pub mod feil;
mod innhold;
mod kilder;
pub mod ord;
mod personer;
mod signaturer;
#[cfg(test)]
mod tests;
mod vilkar;

use regelverk::tid::Dato;
use sak::avtale::{Felles, Inngatt, Innhold, TilSignering, Utkast};
use sak::kommune::Kommune;
use texts::Tekst;

use crate::vedtak::{labels, language, short};
use crate::{Blokk, Brev};
pub use bekreftelse::{Bekreftelse, bekreftelse};
pub use endring::{Endringsbrev, endring, endringstekst};
pub use kilder::kilder;
pub use personer::Personer;
pub use signaturer::{Signering, signaturer};

/// What stands around every document of an agreement.
#[derive(Clone, Copy, Debug)]
pub struct Avtalesak<'a> {
    /// The municipality: a party.
    pub kommune: &'a Kommune,
    /// The case number of the application that the place answers.
    pub saksnummer: &'a str,
    /// The agreement's number under the application, from 1.
    pub nummer: u64,
    /// The number of the place within the application, from 1.
    pub plass: u64,
    /// Whether this is a demonstration.
    pub demonstrasjon: bool,
}

impl Avtalesak<'_> {
    /// The number of the agreement, as a document and as what others refer to.
    pub fn avtalenummer(&self) -> String {
        avtalenummer(self.saksnummer, self.nummer)
    }

    /// The number of an amendment's document. `nr` is the amendment's number within the agreement.
    pub fn endringsnummer(&self, nr: u64) -> String {
        format!("{}-E{nr}", self.avtalenummer())
    }

    /// The number of the confirmation.
    pub fn bekreftelsesnummer(&self) -> String {
        format!("{}-B", self.avtalenummer())
    }
}

/// The number of an agreement, from the case number and its own under the application.
pub fn avtalenummer(saksnummer: &str, nummer: u64) -> String {
    format!("{saksnummer}-A{nummer}")
}

/// All that the agreement's document is made from.
#[derive(Clone, Debug)]
pub struct Avtalebrev<'a> {
    /// What stands around it.
    pub sak: Avtalesak<'a>,
    /// What never changes.
    pub felles: &'a Felles,
    /// What the agreement says.
    pub innhold: &'a Innhold,
    /// Its signatures; `None` while it is a draft.
    pub signering: Option<Signering<'a>>,
    /// The day whose rules are cited as sources.
    pub dag: Dato,
}

impl<'a> Avtalebrev<'a> {
    /// Of a draft, with the sources of a day.
    pub fn of_utkast(sak: Avtalesak<'a>, utkast: &'a Utkast, dag: Dato) -> Self {
        Self {
            sak,
            felles: &utkast.felles,
            innhold: &utkast.utfylt.innhold,
            signering: None,
            dag,
        }
    }

    /// Of an agreement that waits for signatures, with the sources of the day it was sent: the same for all.
    pub fn of_signering(sak: Avtalesak<'a>, signering: &'a TilSignering) -> Self {
        Self {
            sak,
            felles: &signering.felles,
            innhold: &signering.utfylt.innhold,
            signering: Some(signering.into()),
            dag: signering.sendt.dato(),
        }
    }

    /// Of an agreement that was entered into, with the sources of that day. Amendments have documents of their own.
    pub fn of_inngatt(sak: Avtalesak<'a>, inngatt: &'a Inngatt) -> Self {
        Self {
            sak,
            felles: &inngatt.felles,
            innhold: &inngatt.utfylt.innhold,
            signering: Some(inngatt.into()),
            dag: inngatt.inngatt.dato(),
        }
    }
}

/// The agreement as a document.
pub fn brev(t: &Tekst, avtale: &Avtalebrev<'_>) -> Brev {
    let Avtalebrev {
        sak,
        felles,
        innhold,
        signering,
        dag,
    } = avtale;
    let personer = Personer::of(innhold);
    let kommune = sak.kommune.navn.as_str();
    let text = tekst(t, sak, felles, innhold);
    let record = signaturer(t, sak, &personer, signering.as_ref());
    let ferdig = signering.as_ref().and_then(|signering| signering.ferdig);
    document(
        t,
        sak,
        Omslag {
            tittel: match innhold.lis.navn.as_deref() {
                Some(lege) => t.avtalebrev_tittel(lege),
                None => t.avtalebrev_tittel_uten_lege(kommune),
            },
            nummer: sak.avtalenummer(),
            dato: ferdig.map(|ferdig| t.dato(ferdig.dato())).unwrap_or_default(),
            metadata: Vec::new(),
            innhold: [text, record, kilder(t, *dag)].concat(),
            bunntekst: match signering {
                None => t.avtalebrev_bunntekst_utkast(),
                Some(one) if one.ferdig.is_none() => t.avtalebrev_bunntekst_venter(short(one.avtrykk)),
                Some(one) => t.avtalebrev_bunntekst_signert(short(one.avtrykk)),
            },
            forhandsvisning: match signering {
                None => Some(t.avtalebrev_utkast()),
                Some(one) if one.ferdig.is_none() => Some(t.avtalebrev_ikke_inngatt()),
                Some(_) => None,
            },
        },
    )
}

/// The text that the parties sign: all that the agreement says, without signatures and sources.
pub fn tekst(t: &Tekst, sak: &Avtalesak<'_>, felles: &Felles, innhold: &Innhold) -> Vec<Blokk> {
    [
        innhold::parties(t, sak, innhold),
        innhold::time(t, sak, felles, innhold),
        innhold::patients(t, innhold),
        vilkar::training(t, innhold),
        vilkar::surroundings(t, innhold),
        vilkar::end(t, innhold),
    ]
    .concat()
}

/// What differs between the documents.
struct Omslag {
    tittel: String,
    nummer: String,
    dato: String,
    metadata: Vec<(String, String)>,
    innhold: Vec<Blokk>,
    bunntekst: String,
    forhandsvisning: Option<String>,
}

fn document(t: &Tekst, sak: &Avtalesak<'_>, omslag: Omslag) -> Brev {
    Brev {
        spraak: language(t),
        tittel: omslag.tittel,
        avsender: vec![
            t.avtalebrev_kommune(sak.kommune.navn.as_str()),
            t.avtalebrev_avsender(),
        ],
        mottaker: Vec::new(),
        dato: omslag.dato,
        dokumentnummer: omslag.nummer,
        saksnummer: sak.saksnummer.to_owned(),
        metadata: omslag.metadata,
        innhold: omslag.innhold,
        signatur: Vec::new(),
        bunntekst: omslag.bunntekst,
        demonstrasjon: sak.demonstrasjon.then(|| t.avtalebrev_demonstrasjon()),
        forhandsvisning: omslag.forhandsvisning,
        etiketter: labels(t),
    }
}
