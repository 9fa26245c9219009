//! Letters by e-mail: what they say. They are plain text, and each has the way out in it.

use maud::html;
use regelverk::tid::Dato;
use sak::abonnement::{Abonnement, Epost, LENKE_VARER};
use sak::kommune::Kommune;
use sak::utlysning::Utlysning;
use sha2::{Digest, Sha256};
use store::Mail;
use texts::{Spraak, Tekst};

use crate::state::App;

/// What kinds of letters there are, as the outbox names them. What begins with `varsel-` belongs to a
/// subscription, and goes with it.
const BEKREFT: &str = "varsel-bekreft";
const UTLYSNING: &str = "varsel-utlysning";

/// A link that only the letter knows: 256 random bits. What is kept of it is its hash.
#[derive(Clone, PartialEq, Eq)]
pub struct Hemmelighet(String);

impl Hemmelighet {
    /// A new one.
    pub fn new(app: &App) -> Self {
        Self(sak::vedtak::hex(&app.secret()))
    }

    /// The hash of what stands in an address.
    pub fn hash(text: &str) -> String {
        sak::vedtak::hex(&Sha256::digest(text.as_bytes()))
    }

    /// The hash of this one.
    pub fn own_hash(&self) -> String {
        Self::hash(&self.0)
    }
}

/// The two links in the letter that asks for confirmation.
pub struct Lenker {
    /// The one that confirms.
    pub bekreft: Hemmelighet,
    /// The one that ends.
    pub avslutt: Hemmelighet,
}

/// The letter that asks the owner of an address to confirm it, in the language that was chosen.
pub fn confirm(app: &App, t: &Tekst, til: &Epost, lenker: &Lenker) -> Mail {
    let Lenker { bekreft, avslutt } = lenker;
    let hours = LENKE_VARER / 3600;
    let paragraphs = [
        t.epost_bekreft_hvorfor(),
        t.epost_bekreft_lenke(hours),
        app.absolute(&format!("/varsel/bekreft/{}", bekreft.0)),
        t.epost_bekreft_ikke_deg(),
        t.epost_avslutt(),
        app.absolute(&format!("/varsel/avslutt/{}", avslutt.0)),
        t.epost_avsender(),
    ];
    Mail {
        id: app.new_id(),
        slag: BEKREFT.into(),
        til: til.clone(),
        emne: t.epost_bekreft_emne(),
        tekst: paragraphs.join("\n\n"),
        avmelding: Some(app.absolute(&format!("/varsel/avslutt/{}", avslutt.0))),
    }
}

/// A call that has opened, and what its letters speak of.
pub struct Apnet<'a> {
    /// The call.
    pub utlysning: &'a Utlysning,
    /// Every municipality.
    pub kommuner: &'a [Kommune],
    /// Today.
    pub dato: Dato,
}

/// The letter that tells of a call that has opened, in the subscriber's language.
pub fn call_opened(app: &App, apnet: &Apnet<'_>, abonnement: &Abonnement, avslutt: &Hemmelighet) -> Mail {
    let t = Tekst::for_language(Spraak::from_tag(&abonnement.valg.spraak).unwrap_or(Spraak::Nb));
    let call = apnet.utlysning;
    let chosen = abonnement.valg.kommune.as_ref();
    let kommune = chosen.and_then(|nummer| apnet.kommuner.iter().find(|kommune| kommune.nummer == *nummer));
    let mut paragraphs = vec![
        t.epost_apnet_hva(call.tittel.as_str()),
        t.epost_apnet_frist(apnet.dato.days_until(call.frist), t.dato(call.frist)),
    ];
    if let Some(kommune) = kommune {
        paragraphs.push(t.epost_apnet_kommune(kommune.navn.as_str()));
        paragraphs.push(app.absolute(&format!("/kommuner/{}", kommune.nummer)));
    }
    paragraphs.extend([
        t.epost_apnet_kan_vi(),
        app.absolute("/kan-vi-soke"),
        t.epost_avslutt(),
        app.absolute(&format!("/varsel/avslutt/{}", avslutt.0)),
        t.epost_avsender(),
    ]);
    Mail {
        id: app.new_id(),
        slag: UTLYSNING.into(),
        til: abonnement.adresse.clone(),
        emne: t.epost_apnet_emne(call.tittel.as_str()),
        tekst: paragraphs.join("\n\n"),
        avmelding: Some(app.absolute(&format!("/varsel/avslutt/{}", avslutt.0))),
    }
}

/// A letter's text as a page: paragraphs, and links that lead where they say.
pub fn as_page(app: &App, tekst: &str) -> maud::Markup {
    let local = |paragraph: &str| paragraph.strip_prefix(&app.absolute("")).map(str::to_owned);
    html! {
        @for paragraph in tekst.split("\n\n") {
            @match local(paragraph) {
                Some(path) => p { a href=(path) { (paragraph) } },
                None => p { (paragraph) },
            }
        }
    }
}
