//! What decided, by rule and source, and the reasons that people gave.

use regelverk::hjemmel::Status;
use regelverk::introduksjonsavtale::ia05_formal;
use regelverk::vurdering::Vurdering;
use sak::vedtak::{Grunnlag, VedtakSlag};
use texts::{Tekst, regel};

use super::Vedtaksbrev;
use crate::Blokk;

/// The verdicts that decided. A refusal may rest on facts that are missing, or on judgement alone: then those
/// verdicts stand here, so that no letter lacks its source.
pub fn decisive_verdicts(grunnlag: &Grunnlag) -> Vec<&Vurdering> {
    let tests: [fn(&Vurdering) -> bool; 3] =
        [Vurdering::is_decisive, Vurdering::blocks, Vurdering::needs_answer];
    tests
        .iter()
        .map(|test| {
            let found = grunnlag.vurderinger.iter().filter(|vurdering| test(vurdering));
            found.collect::<Vec<_>>()
        })
        .find(|found| !found.is_empty())
        .unwrap_or_default()
}

/// What decided: the order of criteria or the rules that are not met, each with its source; then the reasons of
/// the people who assessed, moved or chose.
pub fn decisive(t: &Tekst, sak: &Vedtaksbrev<'_>) -> Vec<Blokk> {
    let refused = sak.grunnlag.utfall.slag == VedtakSlag::Avslag;
    let mut blocks = vec![Blokk::Overskrift(t.vedtaksbrev_avgjorde())];
    blocks.extend(if refused {
        refusal_intro(t, sak)
    } else if sak.is_supplerende() {
        vec![Blokk::Avsnitt(t.vedtaksbrev_avgjorde_etter_fristen())]
    } else {
        ranking_intro(t, sak)
    });
    let verdicts = decisive_verdicts(sak.grunnlag);
    blocks.extend(
        verdicts
            .iter()
            .map(|vurdering| source(t, vurdering, said(t, sak, vurdering))),
    );
    if !refused {
        blocks.extend(moved(t, sak));
        blocks.extend(chosen(t, sak));
    }
    blocks.extend(fewer(t, sak));
    let reason = sak.innstilt.innstilling.begrunnelse();
    blocks.extend(reason.map(|reason| Blokk::Avsnitt(t.vedtaksbrev_begrunnelse(reason))));
    blocks
}

fn refusal_intro(t: &Tekst, sak: &Vedtaksbrev<'_>) -> Vec<Blokk> {
    let blocking = sak
        .grunnlag
        .vurderinger
        .iter()
        .filter(|vurdering| vurdering.blocks())
        .count();
    let text = if blocking > 0 {
        t.vedtaksbrev_avgjorde_avslag(decisive_verdicts(sak.grunnlag).len())
    } else {
        t.vedtaksbrev_avgjorde_skjonn()
    };
    vec![Blokk::Avsnitt(text)]
}

fn ranking_intro(t: &Tekst, sak: &Vedtaksbrev<'_>) -> Vec<Blokk> {
    let full = sak.liste.plasser.len() as u64 > sak.liste.kapasitet;
    let intro = if full {
        t.vedtaksbrev_avgjorde_prioritering()
    } else {
        t.vedtaksbrev_avgjorde_rom()
    };
    let criteria = sak.runde.utlysning.rekkefolge.iter();
    let criteria =
        criteria.map(|kriterium| t.get(&format!("kriterium-{}-forklaring", kriterium.word()), &[]));
    vec![Blokk::Avsnitt(intro), Blokk::Punkter(criteria.collect())]
}

/// Places that somebody moved, with the reason.
fn moved(t: &Tekst, sak: &Vedtaksbrev<'_>) -> Vec<Blokk> {
    let rows = sak.liste.of(sak.forslag.soknad);
    rows.filter_map(|row| {
        let reason = row.flyttet.as_ref()?.begrunnelse.trim().to_owned();
        let (from, to) = (row.beregnet.0, row.endelig.0);
        Some(Blokk::Avsnitt(t.vedtaksbrev_flyttet(
            reason,
            from,
            row.plass.plass,
            to,
        )))
    })
    .collect()
}

/// The choice between equal places, if one of the application's places was among them.
fn chosen(t: &Tekst, sak: &Vedtaksbrev<'_>) -> Option<Blokk> {
    let likhet = sak.liste.likhet.as_ref()?;
    let mine = |place: &sak::prioritering::PlassRef| place.soknad == sak.forslag.soknad;
    likhet.gruppe.iter().any(mine).then_some(())?;
    let choice = likhet.valg.as_ref()?;
    let reason = choice.begrunnelse.trim();
    Some(Blokk::Avsnitt(t.vedtaksbrev_skjonn(
        likhet.gruppe.len(),
        reason,
        likhet.ledig,
    )))
}

/// Why not all places applied for took part in the ranking.
fn fewer(t: &Tekst, sak: &Vedtaksbrev<'_>) -> Vec<Blokk> {
    let (ranked, wanted) = (sak.innstilt.innstilling.antall(), sak.grunnlag.utfall.sokt);
    if ranked == 0 || ranked >= wanted {
        return Vec::new();
    }
    vec![
        Blokk::Overskrift(t.vedtaksbrev_farre()),
        Blokk::Avsnitt(t.vedtaksbrev_farre_forklaring(ranked, wanted)),
    ]
}

/// Advice that is not met and judgement, with the reason that the case worker gave. A refusal rests on what
/// decided it and on nothing else.
pub fn reasoned(t: &Tekst, sak: &Vedtaksbrev<'_>) -> Vec<Blokk> {
    if sak.grunnlag.utfall.slag == VedtakSlag::Avslag {
        return Vec::new();
    }
    let shown: Vec<_> = decisive_verdicts(sak.grunnlag)
        .iter()
        .map(|vurdering| vurdering.id())
        .collect();
    let verdicts = sak
        .grunnlag
        .vurderinger
        .iter()
        .filter(|v| v.needs_answer() && !shown.contains(&v.id()));
    let blocks: Vec<Blokk> = verdicts
        .filter(|vurdering| reason(sak, vurdering).is_some())
        .map(|vurdering| source(t, vurdering, said(t, sak, vurdering)))
        .collect();
    if blocks.is_empty() {
        return blocks;
    }
    [vec![Blokk::Overskrift(t.vedtaksbrev_vurderinger())], blocks].concat()
}

fn reason<'a>(sak: &Vedtaksbrev<'a>, vurdering: &Vurdering) -> Option<&'a str> {
    sak.innstilt
        .sendt
        .svar
        .reason(vurdering.id().0)
        .filter(|_| vurdering.needs_answer())
}

fn said(t: &Tekst, sak: &Vedtaksbrev<'_>, vurdering: &Vurdering) -> String {
    match reason(sak, vurdering) {
        Some(reason) => answered(t, sak, vurdering, reason),
        None => regel::forklaring(t, vurdering),
    }
}

/// What a verdict that a person had to answer says of the case, then the answer.
fn answered(t: &Tekst, sak: &Vedtaksbrev<'_>, vurdering: &Vurdering, reason: &str) -> String {
    let overskrift = regel::overskrift(t, vurdering);
    let sendt = &sak.innstilt.sendt;
    let stated = vurdering.id() == ia05_formal::REGEL.id && sendt.innhold.antall_hovedformal.is_some();
    let hovedformal = sendt.svar.hovedformal;
    let judged = hovedformal.filter(|_| vurdering.id() == ia05_formal::REGEL.id);
    let said = match judged {
        Some(judged) => {
            let oppgitt = t.vedtaksbrev_vurdering_oppgitt(overskrift);
            format!("{oppgitt} {}", t.vedtaksbrev_vurdering_hovedformal(judged))
        }
        None if stated => t.vedtaksbrev_vurdering_oppgitt(overskrift),
        None => t.vedtaksbrev_vurdering(overskrift),
    };
    format!("{said}\n\n{}", t.vedtaksbrev_begrunnelse(reason))
}

/// A verdict with its source, always in the same order: what it says of the case, what the source says, the
/// values, where it stands, the rule.
pub fn source(t: &Tekst, vurdering: &Vurdering, said: String) -> Blokk {
    let hjemmel = vurdering.hjemmel();
    let versjon = vurdering.versjon().nummer;
    let said_by_source = regel::gjengivelse(t, vurdering.id(), versjon);
    let values = vurdering.parametere().iter();
    let values = values.map(|brukt| (t.vedtaksbrev_ord_verdi(), regel::brukt_parameter(t, brukt)));
    let art = regel::art(t, vurdering.art());
    let rule = t.vedtaksbrev_regel_versjon(art, vurdering.id().to_string(), versjon.to_string());
    let rule = match hjemmel.status {
        Status::Bekreftet => rule,
        open => t.vedtaksbrev_regel_status(regel::status_betydning(t, open), rule, regel::status(t, open)),
    };
    let rader = [(t.vedtaksbrev_ord_innhold(), said_by_source)]
        .into_iter()
        .chain(values)
        .chain([
            (t.vedtaksbrev_ord_kilde(), regel::henvisning(t, hjemmel)),
            (t.vedtaksbrev_ord_regel(), rule),
        ])
        .collect();
    Blokk::Hjemmel {
        rubrikk: t.vedtaksbrev_regel(vurdering.id().to_string(), regel::tittel(t, vurdering.id())),
        setning: said,
        rader,
    }
}
