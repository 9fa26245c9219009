//! The words under which kinds of the rulebook are kept, and numbers as keys.

use regelverk::introduksjonsavtale::avtale::{Ordning, Tilknytning};

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident: $kind:ty;)*) => {$(
        $(#[$doc])*
        pub mod $name {
            use serde::{Deserialize, Deserializer, Serialize, Serializer};

            use super::*;

            /// Writes the word.
            pub fn serialize<S: Serializer>(kind: &Option<$kind>, serializer: S) -> Result<S::Ok, S::Error> {
                kind.map(<$kind>::word).serialize(serializer)
            }

            /// Reads the word.
            pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<$kind>, D::Error> {
                let word = Option::<String>::deserialize(deserializer)?;
                let found = |word: String| <$kind>::ALL.into_iter().find(|kind| kind.word() == word);
                match word {
                    None => Ok(None),
                    Some(word) => found(word).map(Some).ok_or_else(|| serde::de::Error::custom("no such word")),
                }
            }
        }
    )*};
}

words! {
    /// Old or new training.
    ordning: Ordning;
    /// How the doctor is engaged.
    tilknytning: Tilknytning;
}

/// What is known by the number of a doctor. Where keys are numbers, they are text; and what is read as one of several
/// kinds has forgotten by then that they were numbers.
pub mod by_hpr {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use crate::id::Hpr;

    /// Writes the numbers as text.
    pub fn serialize<S: Serializer>(map: &BTreeMap<Hpr, String>, serializer: S) -> Result<S::Ok, S::Error> {
        let text = map.iter().map(|(hpr, text)| (hpr.to_string(), text));
        text.collect::<BTreeMap<_, _>>().serialize(serializer)
    }

    /// Reads them.
    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeMap<Hpr, String>, D::Error> {
        let text = BTreeMap::<String, String>::deserialize(deserializer)?;
        let number = |text: &str| text.parse().ok().and_then(Hpr::new);
        text.into_iter()
            .map(|(hpr, text)| Some((number(&hpr)?, text)))
            .collect::<Option<_>>()
            .ok_or_else(|| serde::de::Error::custom("not a number of one to nine digits"))
    }
}
