//! The words under which kinds of the rulebook are kept.

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
