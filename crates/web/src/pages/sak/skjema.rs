//! What the case worker typed, exactly as typed, and what the commands take of it.

use std::collections::BTreeMap;

use regelverk::vurdering::Vurdering;
use sak::soknad::Innstilling;
use sak::soknad::sendt::{LONGEST_REASON, SvarPaRegler};

use super::load::Sak;
use crate::form::Felter;

/// The name and id of the field for the number of places that serve the main purpose.
pub const HOVEDFORMAL: &str = "hovedformal";
/// The name and id of the field for the recommendation.
pub const INNSTILLING: &str = "innstilling";
/// The name and id of the field for the number of places, when fewer are recommended.
pub const ANTALL: &str = "innstilling-antall";
/// The name and id of the field for the reason for the recommendation.
pub const GRUNN: &str = "innstilling-begrunnelse";
/// The name and id of the box that recommends without the answer that the case waits for.
pub const UTEN_SVAR: &str = "uten-svar";
/// The names of the fields for reasons begin with this.
pub const BEGRUNNELSE: &str = "begrunnelse-";

/// The name and id of the field for the reason on a verdict: `begrunnelse-ia-24`.
pub fn reason_field(vurdering: &Vurdering) -> String {
    format!("{BEGRUNNELSE}{}", vurdering.regel().tekstnokkel())
}

/// What is chosen as recommendation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Valg {
    /// Nothing yet.
    #[default]
    Ingen,
    /// All places applied for can be granted.
    Alle,
    /// Fewer places can be granted.
    Farre,
    /// Nothing can be granted.
    Ikke,
}

impl Valg {
    /// The value in the form.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Ingen => "",
            Self::Alle => "alle",
            Self::Farre => "farre",
            Self::Ikke => "ikke",
        }
    }

    fn from_word(word: &str) -> Self {
        [Self::Alle, Self::Farre, Self::Ikke]
            .into_iter()
            .find(|valg| valg.word() == word)
            .unwrap_or_default()
    }
}

/// The content of the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Utfylt {
    /// Reasons by rule id.
    pub begrunnelser: BTreeMap<String, String>,
    /// Places that serve the main purpose; blank is as applied for.
    pub hovedformal: String,
    /// The recommendation.
    pub valg: Valg,
    /// Places, when fewer are recommended.
    pub antall: String,
    /// The reason for the recommendation.
    pub grunn: String,
}

/// What is wrong with the form before any command sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ugyldig {
    /// The number for the main purpose is no number.
    Hovedformal,
    /// Nothing is recommended.
    Velg,
    /// The number of places is no number, or not fewer than applied for.
    Antall,
    /// The reason for the recommendation has this many characters.
    ForLang(usize),
}

impl Utfylt {
    /// What is saved, as the form shows it.
    pub fn of(sak: &Sak) -> Self {
        let svar = &sak.sendt.svar;
        let mut utfylt = Self {
            begrunnelser: svar.begrunnelser.clone(),
            hovedformal: svar
                .hovedformal
                .map(|antall| antall.to_string())
                .unwrap_or_default(),
            ..Self::default()
        };
        let stored = sak.innstilt().map(|innstilt| innstilt.innstilling.clone());
        if let Some(innstilling) = stored.or_else(|| sak.earlier_recommendation()) {
            utfylt.grunn = innstilling.begrunnelse().unwrap_or_default().to_owned();
            utfylt.valg = match innstilling {
                Innstilling::KanIkkeTildeles { .. } => Valg::Ikke,
                Innstilling::KanTildeles { antall, .. } if antall < sak.antall() => {
                    utfylt.antall = antall.to_string();
                    Valg::Farre
                }
                Innstilling::KanTildeles { .. } => Valg::Alle,
            };
        }
        utfylt
    }

    /// What was sent. Browsers end lines with two characters; one is kept.
    pub fn read(felter: &Felter) -> Self {
        let reasons = felter.with_prefix(BEGRUNNELSE).into_iter();
        let text = |name: &str| lines(felter.get(name).unwrap_or_default());
        Self {
            begrunnelser: reasons
                .map(|(key, text)| (key.to_ascii_uppercase(), lines(text)))
                .collect(),
            hovedformal: text(HOVEDFORMAL).trim().to_owned(),
            valg: Valg::from_word(felter.get(INNSTILLING).unwrap_or_default()),
            antall: text(ANTALL),
            grunn: text(GRUNN),
        }
    }

    /// The reason typed for a rule.
    pub fn reason(&self, vurdering: &Vurdering) -> &str {
        self.begrunnelser.get(vurdering.id().0).map_or("", String::as_str)
    }

    /// Whether a reason is typed for a rule.
    pub fn is_answered(&self, vurdering: &Vurdering) -> bool {
        !self.reason(vurdering).trim().is_empty()
    }

    /// The answers as the command takes them. Reasons are kept only for rules that ask for one; a blank one
    /// is none.
    pub fn answers(&self, sak: &Sak) -> Result<SvarPaRegler, Ugyldig> {
        let reason = |vurdering: &Vurdering| {
            let text = self.reason(vurdering).trim();
            (!text.is_empty()).then(|| (vurdering.id().to_string(), text.to_owned()))
        };
        let hovedformal = match self.hovedformal.as_str() {
            "" => None,
            typed => Some(sak::soknad::felt::parse_whole(typed).ok_or(Ugyldig::Hovedformal)?),
        };
        // As the command does: a correction that says what the application says is no correction.
        let hovedformal = hovedformal.filter(|antall| Some(*antall) != sak.sendt.innhold.antall_hovedformal);
        Ok(SvarPaRegler {
            begrunnelser: sak.to_answer().into_iter().filter_map(reason).collect(),
            hovedformal,
        })
    }

    /// The recommendation as the command takes it.
    pub fn recommendation(&self, sak: &Sak) -> Result<Innstilling, Ugyldig> {
        let begrunnelse = self.grunn.trim().to_owned();
        let length = begrunnelse.chars().count();
        if length > LONGEST_REASON {
            return Err(Ugyldig::ForLang(length));
        }
        match self.valg {
            Valg::Ingen => Err(Ugyldig::Velg),
            Valg::Alle => {
                let begrunnelse = (length > 0).then_some(begrunnelse);
                Ok(Innstilling::KanTildeles {
                    antall: sak.antall(),
                    begrunnelse,
                })
            }
            Valg::Ikke => Ok(Innstilling::KanIkkeTildeles { begrunnelse }),
            Valg::Farre => {
                let antall = sak::soknad::felt::parse_whole(&self.antall).ok_or(Ugyldig::Antall)?;
                if antall == 0 || antall >= sak.antall() {
                    return Err(Ugyldig::Antall);
                }
                Ok(Innstilling::KanTildeles {
                    antall,
                    begrunnelse: Some(begrunnelse),
                })
            }
        }
    }

    /// Whether something of the recommendation is typed.
    pub fn has_recommendation(&self) -> bool {
        self.valg != Valg::Ingen || !self.antall.trim().is_empty() || !self.grunn.trim().is_empty()
    }
}

fn lines(text: &str) -> String {
    text.replace("\r\n", "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sent_is_kept_as_typed() {
        let body = b"begrunnelse-ia-24=+En%0D%0Ato+&hovedformal=2&innstilling=farre&innstilling-antall=x&innstilling-begrunnelse=";
        let utfylt = Utfylt::read(&Felter::parse(body).unwrap());
        assert_eq!(utfylt.begrunnelser["IA-24"], " En\nto ");
        assert_eq!((utfylt.valg, utfylt.antall.as_str()), (Valg::Farre, "x"));
        assert!(utfylt.has_recommendation());
        assert!(!Utfylt::read(&Felter::parse(b"innstilling=&hovedformal=2").unwrap()).has_recommendation());
    }
}
