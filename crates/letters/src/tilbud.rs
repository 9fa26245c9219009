//! The letter that offers a place to whoever stands first in the queue: what is offered, by when to answer, what
//! decided and by which source, the new check, and that there is no appeal.

use regelverk::introduksjonsavtale::{ia03_frist, ia40_ingen_klagerett, ia41_prioritering};
use regelverk::regel::Regel;
use regelverk::tid::Tidspunkt;
use regelverk::vurdering::Vurdering;
use sak::aktor::Aktor;
use sak::ko::Opphav;
use sak::kommune::Kommune;
use sak::kvoteplass::svarfrist;
use sak::soknad::Innstilt;
use sak::tilbud::{Kontroll, Tilbud};
use sak::utlysning::Utlysning;
use texts::{Tekst, regel};

use crate::vedtak::{labels, language, short, source};
use crate::{Blokk, Brev};

/// All that the letter is made from.
#[derive(Clone, Copy, Debug)]
pub struct Tilbudsbrev<'a> {
    /// The municipality that is offered the place.
    pub kommune: &'a Kommune,
    /// The call that it applied in.
    pub utlysning: &'a Utlysning,
    /// The application, as it was assessed.
    pub innstilt: &'a Innstilt,
    /// The offer.
    pub tilbud: &'a Tilbud,
    /// Where the place stood in the queue.
    pub opphav: &'a Opphav,
    /// The new check.
    pub kontroll: &'a Kontroll,
    /// The number of the document.
    pub nummer: &'a str,
    /// Who approves it and when; `None` makes a draft that says so.
    pub godkjenning: Option<(&'a Aktor, Tidspunkt)>,
    /// Whether this is a demonstration.
    pub demonstrasjon: bool,
}

/// The number of an offer's document: the application is number 1 of the case and the decision number 2.
/// `earlier` are the offers of the same case that were approved before.
pub fn dokumentnummer(innstilt: &Innstilt, earlier: usize) -> String {
    format!("{}-{}", innstilt.sendt.saksnummer, earlier + 3)
}

/// The letter.
pub fn brev(t: &Tekst, sak: &Tilbudsbrev<'_>) -> Brev {
    let sendt = &sak.innstilt.sendt;
    let navn = sak.kommune.navn.as_str();
    let approved = sak
        .godkjenning
        .map(|(av, _)| (t.vedtaksbrev_godkjent_av(), av.navn.clone()));
    let prepared = (t.vedtaksbrev_forberedt_av(), sak.tilbud.av.navn.clone());
    Brev {
        spraak: language(t),
        tittel: t.tilbudsbrev_tittel(navn),
        avsender: vec![t.vedtaksbrev_avsender(), t.vedtaksbrev_epost()],
        mottaker: vec![t.vedtaksbrev_mottaker(navn)],
        dato: sak
            .godkjenning
            .map(|(_, at)| t.dato(at.dato()))
            .unwrap_or_default(),
        dokumentnummer: sak.nummer.to_owned(),
        saksnummer: sendt.saksnummer.clone(),
        metadata: vec![
            (
                t.vedtaksbrev_metadata_soknad(),
                t.vedtaksbrev_metadata_mottatt(t.dato(sendt.mottatt.dato())),
            ),
            (t.vedtaksbrev_metadata_utlysning(), sak.utlysning.tittel.clone()),
        ],
        innhold: [
            offer(t, sak),
            next(t, sak),
            decisive(t, sak),
            new_check(t, sak),
            no_appeal(t, sak),
            vec![Blokk::Merknad(
                t.vedtaksbrev_kontakt(sak.nummer, t.vedtaksbrev_epost()),
            )],
        ]
        .concat(),
        signatur: approved.into_iter().chain([prepared]).collect(),
        bunntekst: match sak.godkjenning {
            Some(_) => t.vedtaksbrev_bunntekst(short(&sak.tilbud.avtrykk)),
            None => t.vedtaksbrev_bunntekst_utkast(short(&sak.tilbud.avtrykk)),
        },
        demonstrasjon: sak.demonstrasjon.then(|| t.vedtaksbrev_demonstrasjon()),
        forhandsvisning: sak.godkjenning.is_none().then(|| t.vedtaksbrev_forhandsvisning()),
        etiketter: labels(t),
    }
}

fn offer(t: &Tekst, sak: &Tilbudsbrev<'_>) -> Vec<Blokk> {
    let mottatt = t.dato(sak.innstilt.sendt.mottatt.dato());
    vec![
        Blokk::Avsnitt(t.tilbudsbrev_svar(sak.tilbud.plass.plass)),
        Blokk::Avsnitt(t.vedtaksbrev_svar_soknaden(mottatt, sak.utlysning.tittel.as_str())),
    ]
}

fn next(t: &Tekst, sak: &Tilbudsbrev<'_>) -> Vec<Blokk> {
    let last = sak.godkjenning.and_then(|(_, at)| svarfrist(at.dato()));
    let answer = match last {
        Some(last) => t.tilbudsbrev_svar_innen(t.dato(last)),
        None => t.tilbudsbrev_svar_utkast(),
    };
    let steps = vec![answer, t.tilbudsbrev_takk_nei(), t.vedtaksbrev_videre_avtale()];
    vec![Blokk::Overskrift(t.vedtaksbrev_videre()), Blokk::Punkter(steps)]
}

/// What put the place first, with the rule: the order of priority, and for a supplementary application that the
/// call runs on.
fn decisive(t: &Tekst, sak: &Tilbudsbrev<'_>) -> Vec<Blokk> {
    let (why, late) = match sak.opphav {
        Opphav::Venteliste { nummer, .. } => (t.tilbudsbrev_venteliste(*nummer), false),
        Opphav::Supplerende { mottatt } => (t.tilbudsbrev_supplerende(t.tidspunkt(*mottatt)), true),
    };
    let mut blocks = vec![Blokk::Overskrift(t.vedtaksbrev_avgjorde()), Blokk::Avsnitt(why)];
    blocks.extend(cited(t, sak, &ia41_prioritering::REGEL));
    if late {
        blocks.extend(cited(t, sak, &ia03_frist::REGEL));
    }
    blocks
}

fn cited(t: &Tekst, sak: &Tilbudsbrev<'_>, rule: &Regel) -> Option<Blokk> {
    let found = sak
        .kontroll
        .vurderinger
        .iter()
        .find(|vurdering| vurdering.id() == rule.id)?;
    Some(source(t, found, regel::forklaring(t, found)))
}

fn new_check(t: &Tekst, sak: &Tilbudsbrev<'_>) -> Vec<Blokk> {
    let line = |vurdering: &Vurdering| {
        let title = regel::tittel(t, vurdering.id());
        (title, regel::forklaring(t, vurdering))
    };
    let shown = sak.kontroll.vurderinger.iter().filter(|vurdering| {
        vurdering.id() != ia40_ingen_klagerett::REGEL.id && vurdering.id() != ia41_prioritering::REGEL.id
    });
    vec![
        Blokk::Overskrift(t.tilbudsbrev_kontroll()),
        Blokk::Avsnitt(t.tilbudsbrev_kontroll_forklaring(t.dato(sak.tilbud.tidspunkt.dato()))),
        Blokk::Fakta(shown.map(line).collect()),
    ]
}

fn no_appeal(t: &Tekst, sak: &Tilbudsbrev<'_>) -> Vec<Blokk> {
    let mut blocks = vec![Blokk::Overskrift(t.vedtaksbrev_klage())];
    blocks.extend(cited(t, sak, &ia40_ingen_klagerett::REGEL));
    blocks.push(Blokk::Avsnitt(t.vedtaksbrev_klage_feil()));
    blocks
}
