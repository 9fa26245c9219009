//! What is wrong with a JSON body, and where: always one line.

use regelverk::introduksjonsavtale::varighet::MAX_OVERLAPP;
use regelverk::tid::Dato;
use texts::Tekst;

use crate::json::{Node, Path};
use crate::vis::safe;

/// The longest pointer that is shown whole, in characters.
const MAX_POINTER: usize = 400;

/// Bad input: the place as a JSON pointer, and what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.linje(texts::nb()))]
pub struct Feil {
    /// The JSON pointer (RFC 6901), made safe to print. Empty for the whole document.
    pub peker: String,
    /// What is wrong.
    pub slag: FeilSlag,
}

/// The kinds of JSON value, for saying what was expected and what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonSlag {
    /// `null`.
    Null,
    /// `true` or `false`.
    JaNei,
    /// A number.
    Tall,
    /// A string.
    Tekst,
    /// An array.
    Liste,
    /// An object.
    Objekt,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FeilSlag {
    /// Not UTF-8, from this byte on, counted from 1.
    IkkeUtf8 {
        /// The first byte that is wrong.
        byte: usize,
    },
    /// Nothing but white space.
    Tomt,
    /// Ends in the middle.
    Avkortet {
        /// Line, from 1.
        linje: usize,
        /// Column, from 1.
        kolonne: usize,
    },
    /// Not JSON.
    Syntaks {
        /// Line, from 1.
        linje: usize,
        /// Column, from 1.
        kolonne: usize,
    },
    /// Something stands after the end of the document.
    EtterSlutten {
        /// Line, from 1.
        linje: usize,
        /// Column, from 1.
        kolonne: usize,
    },
    /// Nested too deeply.
    ForDypt,
    /// The key occurs twice in its object.
    DobbelNokkel,
    /// The contract has no such field.
    UkjentFelt {
        /// The fields that the object may have.
        kjente: &'static [&'static str],
    },
    /// A required field is missing.
    ManglerFelt,
    /// Another kind of value than the contract shows.
    FeilType {
        /// What the contract shows.
        ventet: JsonSlag,
        /// What was found.
        fikk: JsonSlag,
    },
    /// A number with a decimal point or an exponent, or too large to hold.
    IkkeHelt,
    /// A whole number outside its range.
    UtenforOmrade {
        /// The smallest allowed.
        fra: u64,
        /// The largest allowed.
        til: u64,
    },
    /// Not a date that exists, written `YYYY-MM-DD`.
    IkkeDato,
    /// A date before the first rulebook.
    ForRegelverket,
    /// None of the words that are allowed.
    UkjentOrd {
        /// The words.
        lov: Vec<&'static str>,
    },
    /// The word stands twice in its list.
    DobbeltOrd,
    /// A list with too many elements.
    ForMange {
        /// The most it may have.
        maks: u64,
    },
    /// Larger than another field of the same object.
    StorreEnn {
        /// The other field.
        felt: &'static str,
    },
    /// The same id as an earlier element.
    DobbelId,
    /// The sum of a field over all elements is too large.
    ForStorSum {
        /// The field.
        felt: &'static str,
        /// The largest sum allowed.
        maks: u64,
    },
    /// A date before another field of the same object.
    TidligereEnn {
        /// The other field.
        felt: &'static str,
    },
    /// A date after another field of the object around it.
    SenereEnn {
        /// The other field.
        felt: &'static str,
    },
    /// Not the one date that it can be.
    SkalVaere {
        /// The date.
        dato: Dato,
    },
    /// A date that does not come after the one before it in the list.
    IkkeStigende,
    /// A list without an element, where there must be one.
    TomListe,
    /// The answer would hold a date that cannot be written.
    UtenforKalenderen,
    /// More pairs of agreements overlap than are told one by one.
    ForMangeOverlapp,
}

impl Feil {
    pub(crate) fn new(path: &Path<'_>, slag: FeilSlag) -> Self {
        let mut peker = String::new();
        write_pointer(path, &mut peker);
        if let Some((cut, _)) = peker.char_indices().nth(MAX_POINTER) {
            peker.truncate(cut);
            peker.push('…');
        }
        Self { peker, slag }
    }

    /// The error as one line: the pointer, and what to do.
    pub fn linje(&self, t: &Tekst) -> String {
        let setning = self.setning(t);
        if self.peker.is_empty() {
            t.kontrakt_feil_hele(setning)
        } else {
            t.kontrakt_feil(self.peker.as_str(), setning)
        }
    }

    /// What is wrong and what is expected, without the place.
    pub fn setning(&self, t: &Tekst) -> String {
        match &self.slag {
            FeilSlag::IkkeUtf8 { byte } => t.kontrakt_feil_utf8(byte.to_string()),
            FeilSlag::Tomt => t.kontrakt_feil_tomt(),
            FeilSlag::Avkortet { linje, kolonne } => {
                t.kontrakt_feil_avkortet(kolonne.to_string(), linje.to_string())
            }
            FeilSlag::Syntaks { linje, kolonne } => {
                t.kontrakt_feil_syntaks(kolonne.to_string(), linje.to_string())
            }
            FeilSlag::EtterSlutten { linje, kolonne } => {
                t.kontrakt_feil_etter_slutten(kolonne.to_string(), linje.to_string())
            }
            FeilSlag::ForDypt => t.kontrakt_feil_for_dypt(),
            FeilSlag::DobbelNokkel => t.kontrakt_feil_dobbel_nokkel(),
            FeilSlag::UkjentFelt { kjente } => t.kontrakt_feil_ukjent_felt(kjente.join(", ")),
            FeilSlag::ManglerFelt => t.kontrakt_feil_mangler_felt(),
            FeilSlag::FeilType { ventet, fikk } => t.kontrakt_feil_type(fikk.navn(t), ventet.navn(t)),
            FeilSlag::IkkeHelt => t.kontrakt_feil_ikke_helt(),
            FeilSlag::UtenforOmrade { fra, til } => t.kontrakt_feil_omrade(fra.to_string(), til.to_string()),
            FeilSlag::IkkeDato => t.kontrakt_feil_dato(),
            FeilSlag::ForRegelverket => t.kontrakt_feil_for_regelverket(first_rulebook()),
            FeilSlag::UkjentOrd { lov } => t.kontrakt_feil_ord(lov.join(", ")),
            FeilSlag::ForMange { maks } => t.kontrakt_feil_for_mange(maks.to_string()),
            FeilSlag::DobbeltOrd => t.kontrakt_feil_dobbelt_ord(),
            FeilSlag::StorreEnn { felt } => t.kontrakt_feil_storre_enn(*felt),
            FeilSlag::DobbelId => t.kontrakt_feil_dobbel_id(),
            FeilSlag::ForStorSum { felt, maks } => t.kontrakt_feil_sum(*felt, maks.to_string()),
            FeilSlag::TidligereEnn { felt } => t.kontrakt_feil_tidligere_enn(*felt),
            FeilSlag::SenereEnn { felt } => t.kontrakt_feil_senere_enn(*felt),
            FeilSlag::SkalVaere { dato } => t.kontrakt_feil_skal_vaere(dato.to_string()),
            FeilSlag::IkkeStigende => t.kontrakt_feil_ikke_stigende(),
            FeilSlag::TomListe => t.kontrakt_feil_tom_liste(),
            FeilSlag::UtenforKalenderen => t.kontrakt_feil_utenfor_kalenderen(),
            FeilSlag::ForMangeOverlapp => t.kontrakt_feil_overlapp(MAX_OVERLAPP.to_string()),
        }
    }
}

pub(crate) fn first_rulebook() -> String {
    regelverk::regel::FIRST_RULEBOOK.to_string()
}

impl JsonSlag {
    /// The kind of a value.
    pub fn of(node: &Node) -> Self {
        match node {
            Node::Null => Self::Null,
            Node::Bool(_) => Self::JaNei,
            Node::Tall(_) => Self::Tall,
            Node::Tekst(_) => Self::Tekst,
            Node::Liste(_) => Self::Liste,
            Node::Objekt(_) => Self::Objekt,
        }
    }

    fn navn(self, t: &Tekst) -> String {
        match self {
            Self::Null => t.kontrakt_slag_null(),
            Self::JaNei => t.kontrakt_slag_janei(),
            Self::Tall => t.kontrakt_slag_tall(),
            Self::Tekst => t.kontrakt_slag_tekst(),
            Self::Liste => t.kontrakt_slag_liste(),
            Self::Objekt => t.kontrakt_slag_objekt(),
        }
    }
}

/// Written from the root on. Keys are escaped as RFC 6901 says, then made safe to show.
fn write_pointer(path: &Path<'_>, pointer: &mut String) {
    match path {
        Path::Root => {}
        Path::Key(parent, key) => {
            write_pointer(parent, pointer);
            pointer.push('/');
            pointer.push_str(&safe(key).replace('~', "~0").replace('/', "~1"));
        }
        Path::Index(parent, index) => {
            write_pointer(parent, pointer);
            pointer.push('/');
            pointer.push_str(&index.to_string());
        }
    }
}
