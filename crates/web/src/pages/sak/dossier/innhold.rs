//! What the file of a case says, section by section.

use letters::{Blokk, Brev, Etiketter, Spraak};
use sak::foresporsel::{Foresporsel, Stand};
use sak::vedtak::Vedtak;
use store::{Dokument, Journallinje};
use texts::{Tekst, regel};

use super::super::fakta::source;
use super::super::historikk;
use super::super::load::Sak;
use super::super::vedtak::outcome;
use crate::components::foresporsel::{changed, questions};
use crate::components::vedlegg::size;
use crate::pages::saker::tabell_recommendation;
use crate::pages::soknad::svar;
use crate::state::App;

/// The whole document.
pub fn document(app: &App, sak: &Sak, journal: &[Journallinje], brev: Option<&Dokument>) -> Brev {
    let t = app.tekst;
    let number = sak.sendt.saksnummer.as_str();
    let mut innhold = vec![Blokk::Avsnitt(t.dossier_innledning(t.tidspunkt(app.now())))];
    innhold.extend(application(t, sak));
    innhold.extend(verdicts(t, sak));
    innhold.extend(recommendation(t, sak));
    innhold.extend(places(t, sak));
    innhold.extend(decisions(t, sak, brev));
    innhold.extend(requests(t, sak));
    innhold.extend(attached(t, sak));
    innhold.extend(history(t, sak, journal));
    Brev {
        spraak: match t.spraak() {
            texts::Spraak::Nb => Spraak::Nb,
            texts::Spraak::Nn => Spraak::Nn,
            texts::Spraak::En => Spraak::En,
        },
        tittel: t.dossier_tittel(sak.navn(), number),
        avsender: vec![t.kvittering_pdf_avsender()],
        mottaker: Vec::new(),
        dato: t.dato(app.today()),
        dokumentnummer: format!("{number}-{}", t.dossier_filnavn()),
        saksnummer: number.to_owned(),
        metadata: vec![
            (t.kvittering_mottatt(), t.tidspunkt(sak.sendt.mottatt)),
            (t.kvittering_utlysning(), sak.runde.utlysning.tittel.clone()),
        ],
        innhold,
        signatur: Vec::new(),
        bunntekst: t.dossier_bunntekst(),
        demonstrasjon: app.is_demo().then(|| t.dossier_demonstrasjon()),
        forhandsvisning: None,
        etiketter: Etiketter {
            dato: t.kvittering_pdf_dato(),
            saksnummer: t.kvittering_pdf_saksnummer(),
            dokumentnummer: t.kvittering_pdf_dokumentnummer(),
            side: t.kvittering_pdf_side(),
            av: t.kvittering_pdf_av(),
        },
    }
}

fn application(t: &Tekst, sak: &Sak) -> Vec<Blokk> {
    let mut facts = svar::sent(t, &sak.sendt.innhold);
    facts.push((t.sak_kilde(), source(t, sak.sendt.kilde)));
    vec![Blokk::Overskrift(t.sak_soknaden()), Blokk::Fakta(facts)]
}

/// Every verdict with its source, the facts it rests on, and what the case worker answered.
fn verdicts(t: &Tekst, sak: &Sak) -> Vec<Blokk> {
    let mut blocks = vec![Blokk::Overskrift(t.kvittering_vurderinger())];
    for verdict in &sak.vurderinger {
        let mut rows = vec![
            (t.kvittering_pdf_utfall(), regel::utfall(t, verdict.utfall())),
            (t.dossier_kilde(), regel::henvisning(t, verdict.hjemmel())),
        ];
        if let Some(reason) = sak.sendt.svar.reason(verdict.id().0) {
            rows.push((t.sak_begrunnelse(), reason.to_owned()));
        }
        blocks.push(Blokk::Hjemmel {
            rubrikk: t
                .kvittering_pdf_regel_og_tittel(verdict.id().to_string(), regel::tittel(t, verdict.id())),
            setning: regel::forklaring(t, verdict),
            rader: rows,
        });
        // Beside the box and not in it: the names of facts are longer than its column.
        let facts = verdict.fakta().iter();
        let facts: Vec<(String, String)> = facts
            .map(|(name, value)| (regel::faktum_navn(t, name), regel::faktum_verdi(t, name, value)))
            .collect();
        if !facts.is_empty() {
            blocks.push(Blokk::Fakta(facts));
        }
    }
    blocks
}

fn recommendation(t: &Tekst, sak: &Sak) -> Vec<Blokk> {
    let mut facts = Vec::new();
    match sak.innstilt() {
        None => facts.push((t.sak_beslutning(), t.sak_ikke_vurdert())),
        Some(innstilt) => {
            facts.push((
                t.sak_beslutning(),
                tabell_recommendation(t, &innstilt.innstilling),
            ));
            let who = t.sak_innstilling_nar(t.tidspunkt(innstilt.tidspunkt), innstilt.av.navn.as_str());
            facts.push((t.sak_vurdert_av(), who));
            if let Some(reason) = innstilt.innstilling.begrunnelse() {
                facts.push((t.sak_begrunnelse(), reason.to_owned()));
            }
        }
    }
    vec![Blokk::Overskrift(t.sak_beslutning()), Blokk::Fakta(facts)]
}

fn places(t: &Tekst, sak: &Sak) -> Vec<Blokk> {
    let liste = sak.runde.liste();
    let span = |(first, last): (u64, u64)| {
        if first == last {
            first.to_string()
        } else {
            format!("{first}–{last}")
        }
    };
    let rows: Vec<Vec<String>> = liste
        .of(sak.id())
        .map(|row| {
            let moved = row.flyttet.as_ref();
            vec![
                row.plass.plass.to_string(),
                span(row.beregnet),
                span(row.endelig),
                moved
                    .map(|flytting| format!("{}: {}", flytting.av.navn, flytting.begrunnelse.trim()))
                    .unwrap_or_default(),
            ]
        })
        .collect();
    let head = vec![
        t.prioritering_fil_plass(),
        t.prioritering_beregnet(),
        t.prioritering_endelig(),
        t.prioritering_fil_begrunnelse(),
    ];
    if rows.is_empty() {
        return Vec::new();
    }
    vec![
        Blokk::Overskrift(t.sak_plassene()),
        Blokk::Tabell {
            tittel: String::new(),
            hode: head,
            rader: rows,
            hoyre: vec![0, 1, 2],
        },
    ]
}

fn decisions(t: &Tekst, sak: &Sak, brev: Option<&Dokument>) -> Vec<Blokk> {
    let said = |vedtak: &Vedtak| match vedtak {
        Vedtak::Forslag(forslag) => {
            t.sak_svaret_forslag(forslag.av.navn.as_str(), t.tidspunkt(forslag.tidspunkt))
        }
        Vedtak::Godkjent(godkjent) => {
            t.sak_svaret_godkjent(godkjent.av.navn.as_str(), t.tidspunkt(godkjent.tidspunkt))
        }
        Vedtak::Returnert {
            av, tidspunkt, grunn, ..
        } => t.sak_svaret_returnert(grunn.as_str(), av.navn.as_str(), t.tidspunkt(*tidspunkt)),
        Vedtak::Bortfalt { tidspunkt, .. } => t.sak_svaret_bortfalt(t.tidspunkt(*tidspunkt)),
    };
    let mut lines: Vec<String> = sak
        .vedtak
        .iter()
        .rev()
        .map(|vedtak| format!("{}. {}", outcome(t, &vedtak.forslag().utfall), said(vedtak)))
        .collect();
    if lines.is_empty() {
        lines.push(t.dossier_ingen_svar());
    }
    let mut blocks = vec![Blokk::Overskrift(t.sak_svaret()), Blokk::Punkter(lines)];
    if let Some(brev) = brev {
        blocks.push(Blokk::Fakta(vec![
            (t.sak_brev(), brev.nummer.clone()),
            (t.dossier_sha256(), halves(&brev.sha256)),
        ]));
    }
    blocks
}

fn requests(t: &Tekst, sak: &Sak) -> Vec<Blokk> {
    let asked = &sak.arbeid().foresporsler;
    if asked.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Blokk::Overskrift(t.foresporsel_overskrift())];
    blocks.extend(asked.iter().map(|one| Blokk::Punkter(request(t, one))));
    blocks
}

fn request(t: &Tekst, one: &Foresporsel) -> Vec<String> {
    let mut lines = vec![
        t.foresporsel_spurt(t.dato(one.frist), one.av.navn.as_str(), t.tidspunkt(one.sendt)),
        one.tekst.clone(),
    ];
    if !one.felt.is_empty() {
        lines.push(t.foresporsel_felt_liste(questions(t, one)));
    }
    match &one.stand {
        Stand::Apen => {}
        Stand::Trukket { av, tidspunkt } => {
            lines.push(t.foresporsel_trukket(av.navn.as_str(), t.tidspunkt(*tidspunkt)));
        }
        Stand::Besvart { svar, av, tidspunkt } => {
            lines.push(t.foresporsel_besvart(av.navn.as_str(), t.tidspunkt(*tidspunkt)));
            lines.push(svar.tekst.clone());
            lines.extend(svar.endringer.iter().map(|change| changed(t, change)));
        }
    }
    lines
}

fn attached(t: &Tekst, sak: &Sak) -> Vec<Blokk> {
    let kept = &sak.arbeid().vedlegg;
    if kept.is_empty() {
        return Vec::new();
    }
    let rows = kept.iter().map(|one| {
        let line = t.vedlegg_linje(
            one.av.navn.as_str(),
            size(t, one.storrelse),
            t.tidspunkt(one.tidspunkt),
        );
        vec![one.navn.clone(), line, halves(&one.sha256)]
    });
    vec![
        Blokk::Overskrift(t.vedlegg_overskrift()),
        Blokk::Tabell {
            tittel: String::new(),
            hode: vec![t.dossier_navn(), t.dossier_hvem(), t.dossier_sha256()],
            rader: rows.collect(),
            hoyre: Vec::new(),
        },
    ]
}

/// The whole journal, first to last, each line with its hash.
fn history(t: &Tekst, sak: &Sak, journal: &[Journallinje]) -> Vec<Blokk> {
    let told = historikk::linjer(t, &sak.historikk);
    let rows = told.iter().rev().zip(journal).map(|(linje, line)| {
        let said: Vec<String> = linje
            .setninger
            .iter()
            .map(|setning| match &setning.begrunnelse {
                Some(reason) => format!("{}: {}", setning.tekst, t.hendelse_begrunnelse(reason.as_str())),
                None => setning.tekst.clone(),
            })
            .collect();
        vec![
            line.nr.to_string(),
            t.tidspunkt(linje.tidspunkt),
            said.join("\n"),
            halves(&line.hash),
        ]
    });
    vec![
        Blokk::Overskrift(t.sak_historikk()),
        Blokk::Avsnitt(t.dossier_journal()),
        Blokk::Tabell {
            tittel: String::new(),
            hode: vec![
                t.dossier_nummer(),
                t.dossier_tid(),
                t.dossier_hendelse(),
                t.dossier_sha256(),
            ],
            rader: rows.collect(),
            hoyre: vec![0],
        },
    ]
}

/// A hash in four lines, so that it has room in a column.
fn halves(hash: &str) -> String {
    let parts: Vec<&str> = [0..16, 16..32, 32..48, 48..64]
        .into_iter()
        .filter_map(|part| hash.get(part))
        .collect();
    parts.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use regelverk::tid::{Dato, Tidspunkt};
    use sak::aktor::{Aktor, Rolle};
    use sak::id::{ForesporselId, SoknadId};
    use uuid::Uuid;

    #[test]
    fn a_request_says_who_asked_when_and_by_when() {
        let asked = Foresporsel {
            id: ForesporselId(Uuid::from_u128(1)),
            soknad: SoknadId(Uuid::from_u128(2)),
            tekst: "Hvor mange pasienter?".into(),
            felt: Vec::new(),
            frist: Dato::constant(2022, 3, 28),
            av: Aktor {
                id: "prove".into(),
                navn: "Prøve Saksbehandler".into(),
                rolle: Rolle::Saksbehandler,
                kommune: None,
                hpr: None,
            },
            sendt: Tidspunkt::in_norway(Dato::constant(2022, 3, 14), 9, 0).unwrap(),
            stand: Stand::Apen,
        };
        assert_eq!(
            request(texts::nb(), &asked)[0],
            "Prøve Saksbehandler spurte 14. mars 2022 kl. 09.00, med frist 28. mars 2022"
        );
    }
}
