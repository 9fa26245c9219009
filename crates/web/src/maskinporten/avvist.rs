//! Why a token is refused.

use thiserror::Error;

/// Which check a token did not pass. Meant for the log, not for whoever sent the token: it tells nothing that
/// stood in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
pub enum Avvist {
    /// It is not three parts, or too long, or a part cannot be read.
    #[error("not a signed token")]
    Form,
    /// It is signed with something other than RS256, or not at all.
    #[error("not signed with RS256")]
    Algoritme,
    /// The header names no key, or says that this is another kind of token, or asks for an extension.
    #[error("the header is not that of an access token")]
    Hode,
    /// The issuer has no key with this id.
    #[error("the issuer has no such key")]
    UkjentNokkel,
    /// The issuer's keys could not be had. The token may be good.
    #[error("the issuer's keys cannot be had")]
    IngenNokler,
    /// The issuer's key did not make this signature.
    #[error("the signature is wrong")]
    Signatur,
    /// A claim is missing or of the wrong type.
    #[error("the claims cannot be read")]
    Innhold,
    /// Another issuer.
    #[error("another issuer")]
    Utsteder,
    /// It was issued for another API, or for any.
    #[error("not issued for this API")]
    Mottaker,
    /// It was issued in the future, or ends before it begins, or lives for longer than any access token does.
    #[error("impossible times")]
    Tid,
    /// It is not valid yet.
    #[error("not valid yet")]
    ForTidlig,
    /// It has expired.
    #[error("expired")]
    Utlopt,
    /// The consumer is missing, or is no Norwegian organisation.
    #[error("the consumer is no Norwegian organisation")]
    Konsument,
    /// There is a supplier that is no Norwegian organisation.
    #[error("the supplier is no Norwegian organisation")]
    Leverandor,
    /// It opens nothing.
    #[error("no scope")]
    Omfang,
}

impl Avvist {
    /// Whether the fault is not the token's, so that it is worth trying again.
    pub const fn is_temporary(self) -> bool {
        matches!(self, Self::IngenNokler)
    }
}
