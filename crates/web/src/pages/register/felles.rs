//! What the pages of the register share: statuses as words and choices, and a status with its date.

use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use regelverk::tid::Dato;
use sak::kommune::Kommune;
use texts::Tekst;

use crate::components::felt::Valg;

pub use kontrakt::registerfil::UKJENT;

/// The word of a status in forms and files.
pub fn word(status: Option<Utdanningsvirksomhet>) -> &'static str {
    status.map_or(UKJENT, Utdanningsvirksomhet::word)
}

/// A status from its word; `None` if it is none, inside `None` if it stands for what is unknown.
pub fn from_word(word: &str) -> Option<Option<Utdanningsvirksomhet>> {
    if word == UKJENT {
        Some(None)
    } else {
        Utdanningsvirksomhet::from_word(word).map(Some)
    }
}

/// The statuses to choose from.
pub fn choices(t: &Tekst) -> Vec<Valg<'static>> {
    let words = Utdanningsvirksomhet::ALL.map(Utdanningsvirksomhet::word);
    let all = words.into_iter().chain([UKJENT]);
    all.map(|word| Valg::new(word, t.get(&format!("register-status-{word}"), &[])))
        .collect()
}

/// The name of a status.
pub fn name(t: &Tekst, status: Option<Utdanningsvirksomhet>) -> String {
    t.get(&format!("register-status-{}", word(status)), &[])
}

/// A status with its date.
pub fn value(t: &Tekst, status: Option<Utdanningsvirksomhet>, dato: Option<Dato>) -> String {
    match dato {
        Some(dato) => t.register_verdi(t.dato(dato), name(t, status)),
        None => name(t, status),
    }
}

/// What the register says of a municipality now.
pub fn value_of(t: &Tekst, kommune: &Kommune) -> String {
    value(t, kommune.utdanningsvirksomhet, kommune.utdanningsvirksomhet_dato)
}
