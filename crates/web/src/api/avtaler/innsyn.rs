//! What a key shows of agreements.

use sak::avtale::Avtale;
use sak::id::Kommunenummer;
use sak::tilgangsnokkel::Omfang;

use crate::api::nokkel::Avtaleleser;

impl Avtaleleser {
    /// The municipality whose key it is; `None` for a national authority.
    pub const fn kommune(&self) -> Option<&Kommunenummer> {
        self.0.organisasjon.kommune()
    }

    /// Whether what belongs to a municipality may be read.
    pub fn reads(&self, kommune: &Kommunenummer) -> bool {
        self.kommune().is_none_or(|own| own == kommune)
    }

    /// Whether an agreement is shown: a municipality its own; others what was sent to its parties.
    pub fn sees(&self, avtale: &Avtale) -> bool {
        let sent = match avtale {
            Avtale::Utkast(_) => false,
            Avtale::Kansellert(over) => over.was_sent(),
            Avtale::TilSignering(_) | Avtale::Inngatt(_) | Avtale::Avsluttet(_) => true,
        };
        self.reads(&avtale.felles().kommune) && (sent || self.kommune().is_some())
    }

    /// Whether numbers and names of people are shown.
    pub fn knows_people(&self) -> bool {
        self.0.opens(Omfang::RundeInnhold)
    }
}
