//! The figures as tables to take away. The addresses and the names of the columns are a promise: columns may be
//! added, never renamed or removed.

use serde_json::{Map, Value};

use super::bilde::Bilde;

/// The forms that each table comes in.
pub const FORMATER: [&str; 3] = ["csv", "xlsx", "json"];

/// A table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sett {
    /// How the quota is used today.
    Kvote,
    /// The rounds.
    Runder,
    /// Each municipality in each round.
    Kommuner,
}

impl Sett {
    /// All tables.
    pub const ALL: [Self; 3] = [Self::Kvote, Self::Runder, Self::Kommuner];

    /// The word in the address.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Kvote => "kvote",
            Self::Runder => "runder",
            Self::Kommuner => "kommuner",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sett| sett.word() == word)
    }

    /// The names of the columns.
    pub const fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Kvote => &[
                "dato",
                "kvote",
                "tildelt",
                "ledig",
                "tilbudt",
                "returnert",
                "i_bruk",
            ],
            Self::Runder => &[
                "utlysning",
                "tittel",
                "kunngjort",
                "frist",
                "kvote",
                "sokere",
                "onsket",
                "tildelt",
                "venteliste",
            ],
            Self::Kommuner => &[
                "utlysning",
                "kommunenummer",
                "kommune",
                "fylkesnummer",
                "fylke",
                "har_sokt",
                "onsket",
                "tildelt",
                "venteliste",
                "plasser_na",
            ],
        }
    }

    /// The rows. A figure that is not known yet is empty.
    pub fn rows(self, bilde: &Bilde) -> Vec<Vec<Value>> {
        match self {
            Self::Kvote => vec![vec![
                bilde.dato.to_string().into(),
                bilde.kvote.kvote.into(),
                bilde.kvote.tildelt.into(),
                bilde.kvote.ledige().into(),
                bilde.kvote.tilbudt.into(),
                bilde.kvote.returnert.into(),
                bilde.i_bruk.into(),
            ]],
            Self::Runder => bilde.runder.iter().map(round).collect(),
            Self::Kommuner => municipalities(bilde),
        }
    }
}

fn round(runde: &sak::tall::Rundetall) -> Vec<Value> {
    let call = &runde.utlysning;
    let sum = runde.sum();
    vec![
        call.navn.as_str().into(),
        call.tittel.as_str().into(),
        call.kunngjort.to_string().into(),
        call.frist.to_string().into(),
        call.kvote.into(),
        runde.sokere().into(),
        sum.onsket.into(),
        sum.tildelt.into(),
        sum.venteliste.into(),
    ]
}

fn municipalities(bilde: &Bilde) -> Vec<Vec<Value>> {
    let mut rows = Vec::new();
    for runde in &bilde.runder {
        for kommune in &bilde.kommuner {
            let utbytte = runde.kommuner.get(&kommune.nummer);
            rows.push(vec![
                runde.utlysning.navn.as_str().into(),
                kommune.nummer.as_str().into(),
                kommune.navn.as_str().into(),
                kommune.fylkesnummer.as_str().into(),
                kommune.fylke.as_str().into(),
                utbytte.is_some().into(),
                utbytte.and_then(|utbytte| utbytte.onsket).into(),
                utbytte.and_then(|utbytte| utbytte.tildelt).into(),
                utbytte.and_then(|utbytte| utbytte.venteliste).into(),
                bilde.plasser(&kommune.nummer).into(),
            ]);
        }
    }
    rows
}

/// A table as JSON: the day, the licence, and a row for each object.
pub fn as_json(sett: Sett, bilde: &Bilde) -> Value {
    let rows = sett.rows(bilde).into_iter().map(|row| {
        let members = sett.columns().iter().map(|name| (*name).to_owned()).zip(row);
        Value::Object(members.collect::<Map<_, _>>())
    });
    serde_json::json!({
        "tabell": sett.word(),
        "dato": bilde.dato.to_string(),
        "lisens": "https://data.norge.no/nlod/no/2.0",
        "rader": rows.collect::<Vec<_>>(),
    })
}
