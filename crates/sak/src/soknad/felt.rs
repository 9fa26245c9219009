//! The questions of the application form, and how an answer is read. An answer that cannot be read is kept
//! as it was typed, so nothing that somebody wrote is ever lost.

use std::collections::BTreeMap;

use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use serde::{Deserialize, Serialize};

use super::innhold::Innhold;
use super::kladd::Steg;

/// One question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Felt {
    /// Status as training establishment; asked only if the register does not know.
    Utdanningsvirksomhet,
    /// Places wanted.
    Antall,
    /// Of these, for the main purpose.
    AntallHovedformal,
    /// Doctors who need to specialise.
    Behov,
    /// Other general medical work: boxes that are ticked.
    Arbeid,
    /// Other general medical work that has no box, in words.
    AnnetArbeid,
    /// Periods.
    Perioder,
    /// Position share, as a percentage.
    Stillingsandel,
    /// Places tied to an ALIS agreement.
    AntallKnyttetTilAlis,
    /// Patient base.
    Pasientgrunnlag,
}

impl Felt {
    /// Every question, in the order in which it is asked.
    pub const ALL: [Self; 10] = [
        Self::Utdanningsvirksomhet,
        Self::Antall,
        Self::AntallHovedformal,
        Self::Behov,
        Self::Arbeid,
        Self::AnnetArbeid,
        Self::Perioder,
        Self::Stillingsandel,
        Self::AntallKnyttetTilAlis,
        Self::Pasientgrunnlag,
    ];

    /// The name in forms, drafts and text keys (`soknad-felt-<name>`, with hyphens).
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utdanningsvirksomhet => "utdanningsvirksomhet",
            Self::Antall => "antall",
            Self::AntallHovedformal => "antall_hovedformal",
            Self::Behov => "behov",
            Self::Arbeid => "arbeid",
            Self::AnnetArbeid => "annet_arbeid",
            Self::Perioder => "perioder",
            Self::Stillingsandel => "stillingsandel",
            Self::AntallKnyttetTilAlis => "antall_knyttet_til_alis",
            Self::Pasientgrunnlag => "pasientgrunnlag",
        }
    }

    /// The opposite of [`Self::name`].
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|felt| felt.name() == name)
    }

    /// The step that asks it.
    pub const fn steg(self) -> Steg {
        match self {
            Self::Utdanningsvirksomhet => Steg::Kommunen,
            Self::Antall | Self::AntallHovedformal | Self::Behov | Self::Arbeid | Self::AnnetArbeid => {
                Steg::Legene
            }
            Self::Perioder | Self::Stillingsandel | Self::AntallKnyttetTilAlis => Steg::Plassene,
            Self::Pasientgrunnlag => Steg::Legekontoret,
        }
    }
}

/// The boxes for other general medical work. The last one excludes the others.
pub const ARBEID: [&str; 5] = ["sykehjem", "legevakt", "helsestasjon", "annet", "ingen"];

/// The answers that are right for most, with which a step begins that nobody has saved: one place for one
/// period, not tied to an ALIS agreement.
pub fn usual(steg: Steg) -> Svarskjema {
    let answers = [
        (Felt::Antall, "1"),
        (Felt::Perioder, "1"),
        (Felt::AntallKnyttetTilAlis, "0"),
    ];
    let own = answers.into_iter().filter(|(felt, _)| felt.steg() == steg);
    own.map(|(felt, text)| (felt, vec![text.to_owned()])).collect()
}

/// What somebody typed: the answers by question. A question may have several (boxes).
pub type Svarskjema = BTreeMap<Felt, Vec<String>>;

/// Why an answer cannot be used as it stands. The text key is `soknad-feil-<word>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeilSlag {
    /// Not a whole number of at least 0.
    IkkeTall,
    /// Not a whole number of at least 1.
    MinstEn,
    /// More than it can be; at most this.
    Hoyst(u64),
    /// Not a percentage from 0 to 100.
    IkkeProsent,
    /// "None" together with something else.
    IngenOgAnnet,
    /// The box for other work is ticked, but the words are missing.
    BeskrivAnnet,
    /// Not one of the offered answers.
    UkjentValg,
    /// Longer than 500 characters.
    ForLang,
}

/// An answer that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FeltFeil {
    /// The question.
    pub felt: Felt,
    /// What is wrong.
    pub slag: FeilSlag,
}

/// The longest text that an answer may be, in characters.
pub const LONGEST_TEXT: usize = 500;

/// The most places that the form takes: each is a row of the ranking, and a slip must not make a million.
pub const MOST_PLACES: u64 = 1_000;
/// The highest count that any other question takes.
const HIGHEST_COUNT: u64 = 1_000_000;

/// Reads what was typed. What can be read is in the content; what cannot is among the errors, and its
/// question counts as not answered.
pub fn read(svar: &Svarskjema) -> (Innhold, Vec<FeltFeil>) {
    let mut reader = Reader {
        svar,
        errors: Vec::new(),
    };
    let antall = reader.number(Felt::Antall, 1);
    let innhold = Innhold {
        utdanningsvirksomhet: reader.status(),
        antall,
        antall_hovedformal: reader.part_of(Felt::AntallHovedformal, antall),
        behov: reader.number(Felt::Behov, 0),
        annet_allmennlegearbeid: reader.work(),
        perioder: reader.number(Felt::Perioder, 1),
        stillingsandel: reader.share(),
        antall_knyttet_til_alis: reader.part_of(Felt::AntallKnyttetTilAlis, antall),
        pasientgrunnlag: reader.number(Felt::Pasientgrunnlag, 0),
    };
    (innhold, reader.errors)
}

struct Reader<'a> {
    svar: &'a Svarskjema,
    errors: Vec<FeltFeil>,
}

impl Reader<'_> {
    fn text(&self, felt: Felt) -> Option<&str> {
        let text = self.svar.get(&felt)?.first()?.trim();
        (!text.is_empty()).then_some(text)
    }

    fn fail<T>(&mut self, felt: Felt, slag: FeilSlag) -> Option<T> {
        self.errors.push(FeltFeil { felt, slag });
        None
    }

    fn number(&mut self, felt: Felt, least: u64) -> Option<u64> {
        let most = match felt {
            Felt::Antall => MOST_PLACES,
            _ => HIGHEST_COUNT,
        };
        match parse_whole(self.text(felt)?) {
            Some(number) if number > most => self.fail(felt, FeilSlag::Hoyst(most)),
            Some(number) if number >= least => Some(number),
            _ if least == 0 => self.fail(felt, FeilSlag::IkkeTall),
            _ => self.fail(felt, FeilSlag::MinstEn),
        }
    }

    fn part_of(&mut self, felt: Felt, whole: Option<u64>) -> Option<u64> {
        let part = self.number(felt, 0)?;
        match whole {
            Some(whole) if part > whole => self.fail(felt, FeilSlag::Hoyst(whole)),
            _ => Some(part),
        }
    }

    fn share(&mut self) -> Option<u16> {
        let text = self.text(Felt::Stillingsandel)?;
        match parse_percent(text) {
            Some(share) => Some(share),
            None => self.fail(Felt::Stillingsandel, FeilSlag::IkkeProsent),
        }
    }

    fn status(&mut self) -> Option<Utdanningsvirksomhet> {
        let text = self.text(Felt::Utdanningsvirksomhet)?;
        match Utdanningsvirksomhet::from_word(text) {
            Some(status) => Some(status),
            None => self.fail(Felt::Utdanningsvirksomhet, FeilSlag::UkjentValg),
        }
    }

    /// The ticked boxes as words, the box for other work replaced by its text.
    fn work(&mut self) -> Option<String> {
        let other = self.text(Felt::AnnetArbeid).map(str::to_owned);
        let typed = self.svar.get(&Felt::Arbeid).map_or(&[][..], Vec::as_slice);
        if typed.iter().any(|word| !ARBEID.contains(&word.as_str())) {
            return self.fail(Felt::Arbeid, FeilSlag::UkjentValg);
        }
        // Words without their box say as much as the box does, so nothing that was typed is dropped.
        let says = |box_: &str| typed.iter().any(|word| word == box_) || box_ == "annet" && other.is_some();
        let mut ticked = ARBEID.to_vec();
        ticked.retain(|box_| says(box_));
        if ticked.contains(&"ingen") && ticked.len() > 1 {
            return self.fail(Felt::Arbeid, FeilSlag::IngenOgAnnet);
        }
        if other
            .as_ref()
            .is_some_and(|text| text.chars().count() > LONGEST_TEXT)
        {
            return self.fail(Felt::AnnetArbeid, FeilSlag::ForLang);
        }
        if ticked.contains(&"annet") && other.is_none() {
            return self.fail(Felt::AnnetArbeid, FeilSlag::BeskrivAnnet);
        }
        let words: Vec<&str> = ticked
            .iter()
            .map(|word| {
                if *word == "annet" {
                    other.as_deref().unwrap_or(word)
                } else {
                    word
                }
            })
            .collect();
        (!words.is_empty()).then(|| words.join(", "))
    }
}

/// A whole number as people write it: spaces between thousands are fine, signs and decimals are not.
pub fn parse_whole(text: &str) -> Option<u64> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    (!digits.is_empty() && digits.len() <= 16 && digits.bytes().all(|byte| byte.is_ascii_digit()))
        .then_some(())?;
    digits.parse().ok()
}

/// A percentage from 0 to 100 with at most two decimals, as hundredths: "62,5 %" is 6250.
pub fn parse_percent(text: &str) -> Option<u16> {
    let text = text.trim().trim_end_matches('%').trim_end();
    let (whole, decimals) = text.split_once([',', '.']).unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let sound = (1..=3).contains(&whole.len()) && decimals.len() <= 2 && digits(whole) && digits(decimals);
    sound.then_some(())?;
    let hundredths: u16 = format!("{decimals:0<2}").parse().ok()?;
    let share = whole
        .parse::<u16>()
        .ok()?
        .checked_mul(100)?
        .checked_add(hundredths)?;
    (share <= 10_000).then_some(share)
}
