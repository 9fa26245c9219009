//! The facts that were used, that there is no appeal, and what to do next.

use regelverk::introduksjonsavtale::ia40_ingen_klagerett;
use regelverk::vurdering::Faktum;
use sak::kvoteplass::svarfrist;
use sak::vedtak::VedtakSlag;
use texts::{Tekst, regel};

use super::{Vedtaksbrev, dokumentnummer, grunner};
use crate::Blokk;

/// What the application said, and what the case worker corrected.
pub fn facts(t: &Tekst, sak: &Vedtaksbrev<'_>) -> Vec<Blokk> {
    let innhold = &sak.innstilt.sendt.innhold;
    let fact =
        |navn: &str, faktum: Faktum| (regel::faktum_navn(t, navn), regel::faktum_verdi(t, navn, &faktum));
    let share = innhold
        .stillingsandel
        .map_or_else(|| t.felles_ukjent(), |andel| t.prosent(andel));
    let number = |value: Option<u64>| regel::faktum_verdi(t, "", &Faktum::from(value));
    let establishment = innhold.utdanningsvirksomhet.map(|status| status.word());
    let rows = vec![
        fact("utdanningsvirksomhet", Faktum::from(establishment)),
        fact("antall", innhold.antall.into()),
        (regel::faktum_navn(t, "antall_hovedformal"), main_purpose(t, sak)),
        (t.vedtaksbrev_opplysning_behov(), number(innhold.behov)),
        (
            t.vedtaksbrev_opplysning_alis(),
            number(innhold.antall_knyttet_til_alis),
        ),
        fact("perioder", innhold.perioder.into()),
        (regel::faktum_navn(t, "stillingsandel"), share),
        fact(
            "annet_allmennlegearbeid",
            Faktum::from(innhold.annet_allmennlegearbeid.as_deref()),
        ),
        fact("pasientgrunnlag", innhold.pasientgrunnlag.into()),
    ];
    vec![
        Blokk::Overskrift(t.vedtaksbrev_opplysninger()),
        Blokk::Fakta(rows),
    ]
}

fn main_purpose(t: &Tekst, sak: &Vedtaksbrev<'_>) -> String {
    let sendt = &sak.innstilt.sendt;
    let number = |value: Option<u64>| regel::faktum_verdi(t, "antall_hovedformal", &Faktum::from(value));
    let stated = number(sendt.innhold.antall_hovedformal);
    match sendt.svar.hovedformal {
        None => stated,
        judged => t.vedtaksbrev_opplysning_hovedformal_rettet(stated, number(judged)),
    }
}

/// The sentence that no letter may lack, with its source.
pub fn no_appeal(t: &Tekst, sak: &Vedtaksbrev<'_>) -> Vec<Blokk> {
    let verdicts = sak.grunnlag.vurderinger.iter();
    let found = verdicts.filter(|vurdering| vurdering.id() == ia40_ingen_klagerett::REGEL.id);
    let mut blocks = vec![Blokk::Overskrift(t.vedtaksbrev_klage())];
    blocks.extend(found.map(|vurdering| grunner::source(t, vurdering, regel::forklaring(t, vurdering))));
    blocks.push(Blokk::Avsnitt(t.vedtaksbrev_klage_feil()));
    blocks
}

/// What to do.
pub fn next(t: &Tekst, sak: &Vedtaksbrev<'_>) -> Vec<Blokk> {
    let steps = match sak.grunnlag.utfall.slag {
        VedtakSlag::Tildeling | VedtakSlag::Delvis => vec![
            answer_by(t, sak),
            t.vedtaksbrev_videre_takk_nei(),
            t.vedtaksbrev_videre_avtale(),
            t.vedtaksbrev_videre_kandidat(),
        ],
        VedtakSlag::Venteliste => vec![t.vedtaksbrev_videre_vent()],
        VedtakSlag::Avslag if sak.runde.utlysning.lopende => vec![t.vedtaksbrev_videre_sok_igjen_apen()],
        VedtakSlag::Avslag => vec![t.vedtaksbrev_videre_sok_igjen()],
    };
    vec![Blokk::Overskrift(t.vedtaksbrev_videre()), Blokk::Punkter(steps)]
}

/// By when, and how, the offer is answered. A draft has no date to count from.
fn answer_by(t: &Tekst, sak: &Vedtaksbrev<'_>) -> String {
    let last = sak.godkjenning.and_then(|(_, at)| svarfrist(at.dato()));
    match last {
        Some(last) => t.vedtaksbrev_videre_svar(t.dato(last)),
        None => t.vedtaksbrev_videre_svar_utkast(),
    }
}

/// Whom to ask.
pub fn contact(t: &Tekst, sak: &Vedtaksbrev<'_>) -> Vec<Blokk> {
    vec![Blokk::Merknad(t.vedtaksbrev_kontakt(
        dokumentnummer(sak.innstilt),
        t.vedtaksbrev_epost(),
    ))]
}
