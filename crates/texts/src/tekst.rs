//! Access to the texts of one language.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

include!(concat!(env!("OUT_DIR"), "/kilder.rs"));
include!(concat!(env!("OUT_DIR"), "/metoder.rs"));

/// A language that the program can speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Spraak {
    /// Bokmål.
    Nb,
    /// Nynorsk.
    Nn,
    /// English.
    En,
}

impl Spraak {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Nb, Self::Nn, Self::En];

    /// The opposite of [`Self::tag`].
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|spraak| spraak.tag() == tag)
    }

    /// The language tag, also the name of the directory and the value of `lang` in HTML.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }
}

type Bundle = FluentBundle<FluentResource>;

/// The texts of one language, with bokmål for what the language lacks.
pub struct Tekst {
    spraak: Spraak,
    bundles: Vec<Bundle>,
}

static NB: LazyLock<Tekst> = LazyLock::new(|| Tekst::load(Spraak::Nb));
static NN: LazyLock<Tekst> = LazyLock::new(|| Tekst::load(Spraak::Nn));
static EN: LazyLock<Tekst> = LazyLock::new(|| Tekst::load(Spraak::En));

/// The texts in bokmål.
pub fn nb() -> &'static Tekst {
    &NB
}

impl Tekst {
    /// The texts of a language.
    pub fn for_language(spraak: Spraak) -> &'static Self {
        match spraak {
            Spraak::Nb => &NB,
            Spraak::Nn => &NN,
            Spraak::En => &EN,
        }
    }

    fn load(spraak: Spraak) -> Self {
        let chain = if spraak == Spraak::Nb {
            vec![spraak]
        } else {
            vec![spraak, Spraak::Nb]
        };
        Self {
            spraak,
            bundles: chain.into_iter().filter_map(bundle).collect(),
        }
    }

    /// The language.
    pub fn spraak(&self) -> Spraak {
        self.spraak
    }

    /// Whether a text with this id exists.
    pub fn has(&self, id: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.has_message(id))
    }

    /// A text by id, for families whose ids are made from the name of a rule or an outcome. An id that does
    /// not exist is shown in brackets, so that the fault can be seen and reported.
    pub fn get(&self, id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        let found = self.bundles.iter().find_map(|bundle| {
            let pattern = bundle.get_message(id)?.value()?;
            Some((bundle, pattern))
        });
        let Some((bundle, pattern)) = found else {
            return format!("[{id}]");
        };
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, value.clone());
        }
        // A value that is not given is shown as `{$name}`, which is what a reader can report.
        bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new())
            .into_owned()
    }
}

/// `None` if there are no files in the language. The build has read the files, so errors cannot occur here.
fn bundle(spraak: Spraak) -> Option<Bundle> {
    let (_, sources) = KILDER
        .iter()
        .find(|(tag, sources)| *tag == spraak.tag() && !sources.is_empty())?;
    let language: LanguageIdentifier = spraak.tag().parse().ok()?;
    let mut bundle = Bundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => group_digits(&number.as_string()),
        _ => None,
    }));
    for source in *sources {
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    Some(bundle)
}

/// Numbers of five digits and more are grouped, like everywhere else; shorter ones (years too) are not.
fn group_digits(number: &str) -> Option<String> {
    let value: i64 = number.parse().ok()?;
    (value.unsigned_abs() >= 10_000).then(|| crate::format::tall(value))
}

#[cfg(test)]
mod tests;
