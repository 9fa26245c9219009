//! Letters that nobody's action causes: the time of a place runs out, nobody uses it, a report is missing.

use regelverk::tid::Dato;
use sak::abonnement::Epost;
use sak::avtale::{Varsel, Varselslag};
use sak::kommune::Maalform;
use store::{Mail, Mailbox};

use crate::state::App;

/// To whom a letter goes, and where it leads.
#[derive(Clone, Debug)]
pub struct Envelope {
    til: Epost,
    maalform: Maalform,
    lenke: String,
    kommune: bool,
}

impl Envelope {
    /// To the mailbox of a municipality.
    pub fn to_kommune(mailbox: &Mailbox, lenke: String) -> Self {
        Self {
            til: mailbox.adresse.clone(),
            maalform: mailbox.maalform,
            lenke,
            kommune: true,
        }
    }

    /// To a doctor, in the form of Norwegian that the municipality has chosen.
    pub fn to_lege(til: Epost, maalform: Maalform, lenke: String) -> Self {
        Self {
            til,
            maalform,
            lenke,
            kommune: false,
        }
    }
}

/// A warning about a place.
pub fn warning(app: &App, til: Envelope, varsel: &Varsel) -> Mail {
    let t = letters::tekst_for(til.maalform);
    let dato = t.dato(varsel.gjelder);
    match varsel.slag {
        Varselslag::NittiDager | Varselslag::TrettiDager => {
            let dager = app.today().days_until(varsel.gjelder);
            let said = (t.epost_avtale_frist_emne(), t.epost_avtale_frist(dager, dato));
            letter(app, til, "frist", said)
        }
        Varselslag::Ubrukt => {
            let said = (t.epost_avtale_ubrukt_emne(), t.epost_avtale_ubrukt(dato));
            letter(app, til, "ubrukt", said)
        }
    }
}

/// The closing report of an agreement that ended on a day is missing.
pub fn report(app: &App, til: Envelope, siste: Dato) -> Mail {
    let t = letters::tekst_for(til.maalform);
    let said = (
        t.epost_avtale_rapport_emne(),
        t.epost_avtale_rapport(t.dato(siste)),
    );
    letter(app, til, "rapport", said)
}

fn letter(app: &App, til: Envelope, slag: &str, (emne, hva): (String, String)) -> Mail {
    let t = letters::tekst_for(til.maalform);
    let (lenke, hvorfor) = if til.kommune {
        (t.epost_kommune_lenke(), t.epost_kommune_hvorfor())
    } else {
        (t.epost_avtale_lenke(), t.epost_avtale_hvorfor())
    };
    let parts = [hva, lenke, app.absolute(&til.lenke), hvorfor, t.epost_avsender()];
    Mail {
        id: app.new_id(),
        slag: format!("avtale-{slag}"),
        til: til.til,
        emne,
        tekst: parts.join("\n\n"),
        avmelding: None,
    }
}
