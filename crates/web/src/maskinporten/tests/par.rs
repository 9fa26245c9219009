//! Keys that sign tokens.

use ring::rand::SystemRandom;
use ring::rsa::{KeyPair, PublicKeyComponents};
use ring::signature::{RSA_PKCS1_SHA256, RsaEncoding};
use serde_json::{Value, json};

use super::encode;

/// A key pair. The two were made for these tests and sign nothing else.
pub(super) struct Par {
    pub(super) kid: &'static str,
    par: KeyPair,
}

pub(super) fn en() -> Par {
    Par::new("en", include_bytes!("en.pk8"))
}

pub(super) fn to() -> Par {
    Par::new("to", include_bytes!("to.pk8"))
}

impl Par {
    fn new(kid: &'static str, pkcs8: &[u8]) -> Self {
        let par = KeyPair::from_pkcs8(pkcs8).unwrap();
        Self { kid, par }
    }

    pub(super) fn public(&self) -> PublicKeyComponents<Vec<u8>> {
        self.par.public().into()
    }

    pub(super) fn jwk(&self) -> Value {
        let public = self.public();
        json!({
            "kty": "RSA", "use": "sig", "alg": "RS256", "kid": self.kid,
            "n": encode(public.n), "e": encode(public.e),
        })
    }

    pub(super) fn sign_as(&self, encoding: &'static dyn RsaEncoding, signed: &str) -> String {
        let mut signature = vec![0; self.par.public().modulus_len()];
        self.par
            .sign(encoding, &SystemRandom::new(), signed.as_bytes(), &mut signature)
            .unwrap();
        encode(signature)
    }

    pub(super) fn token_with(&self, header: &Value, claims: &str) -> String {
        let signed = format!("{}.{}", encode(header.to_string()), encode(claims));
        format!("{signed}.{}", self.sign_as(&RSA_PKCS1_SHA256, &signed))
    }

    pub(super) fn token(&self, claims: &Value) -> String {
        self.token_with(&json!({ "alg": "RS256", "kid": self.kid }), &claims.to_string())
    }
}
