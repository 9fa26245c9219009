//! An amendment as a document: what is changed, from when, before and after, in which agreement, and who signs.

use regelverk::vurdering::Faktum;
use sak::avtale::endring::Stand;
use sak::avtale::innhold::{Fastlege, Veileder};
use sak::avtale::{Endring, Endringsslag, Forlop, Inngatt, Permisjon};
use texts::{Tekst, regel};

use super::personer::person;
use super::{Avtalesak, Omslag, Personer, Signering, document, innhold, ord, signaturer};
use crate::vedtak::short;
use crate::{Blokk, Brev};

/// All that an amendment's document is made from.
#[derive(Clone, Copy, Debug)]
pub struct Endringsbrev<'a> {
    /// What stands around it.
    pub sak: Avtalesak<'a>,
    /// The agreement.
    pub inngatt: &'a Inngatt,
    /// The amendment; it may still wait for signatures.
    pub endring: &'a Endring,
}

impl Endringsbrev<'_> {
    /// The course that the amendment was put on top of, whatever was signed since.
    fn before(&self) -> Forlop {
        let mut forlop = Forlop::begin(&self.inngatt.vilkar, &self.inngatt.utfylt.innhold);
        let signed = self.inngatt.signed().into_iter();
        for earlier in signed.filter(|earlier| earlier.bygger_pa < self.endring.bygger_pa) {
            forlop.apply(earlier.nr, &earlier.slag);
        }
        forlop
    }
}

/// The amendment as a document.
pub fn endring(t: &Tekst, brev: &Endringsbrev<'_>) -> Brev {
    let (sak, one) = (&brev.sak, brev.endring);
    let personer = Personer::of_inngatt(brev.inngatt);
    let signering = Signering::from(one);
    let record = signaturer(t, sak, &personer, Some(&signering));
    let avtrykk = short(&one.avtrykk);
    let (bunntekst, forhandsvisning) = match one.stand {
        Stand::Apen => (
            t.avtalebrev_bunntekst_venter(avtrykk),
            Some(t.avtalebrev_endring_venter()),
        ),
        Stand::Virker { .. } => (t.avtalebrev_bunntekst_signert(avtrykk), None),
        Stand::Trukket { .. } => (
            t.avtalebrev_bunntekst_trukket(avtrykk),
            Some(t.avtalebrev_endring_trukket()),
        ),
    };
    let signed = signering.ferdig.map(|ferdig| t.dato(ferdig.dato()));
    document(
        t,
        sak,
        Omslag {
            tittel: t.avtalebrev_endring_tittel(one.nr.to_string(), ord::endringsslag(t, &one.slag)),
            nummer: sak.endringsnummer(one.nr),
            dato: signed.unwrap_or_default(),
            metadata: vec![(t.avtalebrev_metadata_avtale(), sak.avtalenummer())],
            innhold: [endringstekst(t, brev), record].concat(),
            bunntekst,
            forhandsvisning,
        },
    )
}

/// The text that is signed: the amendment without signatures.
pub fn endringstekst(t: &Tekst, brev: &Endringsbrev<'_>) -> Vec<Blokk> {
    let personer = Personer::of_inngatt(brev.inngatt);
    [changed(t, brev, &personer), agreement(t, brev, &personer)].concat()
}

fn changed(t: &Tekst, brev: &Endringsbrev<'_>, personer: &Personer) -> Vec<Blokk> {
    let slag = &brev.endring.slag;
    let before = brev.before();
    let mut after = before.clone();
    after.apply(brev.endring.nr, slag);
    let [term, was, becomes] = difference(t, slag, &before, &after);
    let parter = brev.endring.parter.iter();
    let parter: Vec<String> = parter.map(|part| personer.part(t, &brev.sak, *part)).collect();
    let fra = slag.virkning(&before).map(|fra| t.dato(fra));
    let fra = fra.map(|fra| (t.avtalebrev_endring_fra(), fra));
    let others = [
        (t.avtalebrev_endring_for(term.as_str()), was),
        (t.avtalebrev_endring_etter(term.as_str()), becomes),
        (t.avtalebrev_endring_parter(), parter.join("\n")),
    ];
    let mut blocks = vec![
        Blokk::Avsnitt(ord::endring(t, slag, personer)),
        Blokk::Fakta(fra.into_iter().chain(others).collect()),
    ];
    if let Endringsslag::FastlegeInn { fastlege, .. } = slag {
        blocks.push(innhold::table(t, std::slice::from_ref(fastlege)));
    }
    blocks.push(Blokk::Avsnitt(match slag {
        Endringsslag::Rettelse { .. } => t.avtalebrev_endring_resten_rettelse(),
        _ => t.avtalebrev_endring_resten(),
    }));
    blocks
}

/// The term, what it was and what it becomes.
fn difference(t: &Tekst, slag: &Endringsslag, before: &Forlop, after: &Forlop) -> [String; 3] {
    let leave = |permisjon: Option<&Permisjon>| match permisjon {
        Some(permisjon) => ord::permisjon(t, permisjon),
        None => t.avtalebrev_endring_ingen(),
    };
    let on_leave = |old: Option<&Permisjon>, new: Option<&Permisjon>| {
        [t.avtalebrev_endring_permisjon(), leave(old), leave(new)]
    };
    match slag {
        Endringsslag::Andel { fra, .. } => {
            let share = |forlop: &Forlop| t.prosent(forlop.andel_on(*fra));
            [t.avtalebrev_endring_stilling(), share(before), share(after)]
        }
        Endringsslag::FastlegeInn { fra, .. } | Endringsslag::FastlegeUt { fra, .. } => {
            let there = |forlop: &Forlop| names(t, &forlop.fastleger_on(*fra));
            [t.avtalebrev_endring_fastleger(), there(before), there(after)]
        }
        Endringsslag::Veileder { fra, .. } => {
            let who = |forlop: &Forlop| supervisor(t, &forlop.veileder_on(*fra));
            [t.avtalebrev_endring_veileder(), who(before), who(after)]
        }
        Endringsslag::Avslutning { .. } | Endringsslag::Forlengelse { .. } => [
            t.avtalebrev_endring_siste_dag(),
            t.dato(before.til),
            t.dato(after.til),
        ],
        Endringsslag::Permisjon(permisjon) => on_leave(None, Some(permisjon)),
        Endringsslag::Rettelse { retter, permisjon } => {
            let stood = before.permisjoner.iter().find(|(nr, _)| Some(*nr) == *retter);
            on_leave(stood.map(|(_, stood)| stood), permisjon.as_ref())
        }
    }
}

fn names(t: &Tekst, fastleger: &[Fastlege]) -> String {
    let name = |one: &Fastlege| person(t, one.hpr, one.navn.as_deref());
    let lines: Vec<String> = fastleger.iter().map(name).collect();
    if lines.is_empty() {
        return t.avtalebrev_endring_ingen();
    }
    lines.join("\n")
}

fn supervisor(t: &Tekst, veileder: &Veileder) -> String {
    let who = person(t, veileder.hpr, veileder.navn.as_deref());
    let approved = regel::faktum_verdi(t, "", &Faktum::from(veileder.spesialist));
    let approved = t.felles_navn_og_verdi(t.avtalebrev_pasienter_spesialist(), approved);
    format!("{who}\n{approved}")
}

fn agreement(t: &Tekst, brev: &Endringsbrev<'_>, personer: &Personer) -> Vec<Blokk> {
    let Endringsbrev {
        sak,
        inngatt,
        endring,
    } = brev;
    let lis = inngatt.vilkar.lis;
    let which = t.avtalebrev_endring_avtale_verdi(sak.avtalenummer(), t.tidspunkt(inngatt.inngatt));
    let rows = vec![
        (t.avtalebrev_endring_avtale(), which),
        (
            t.avtalebrev_part_lis(),
            person(t, Some(lis), Some(&personer.navn(t, lis))),
        ),
        (t.avtalebrev_endring_bygger(), endring.bygger_pa.to_string()),
        (t.avtalebrev_endring_avtrykk(), inngatt.avtrykk.clone()),
    ];
    vec![
        Blokk::Overskrift(t.avtalebrev_endring_avtalen()),
        Blokk::Fakta(rows),
    ]
}
