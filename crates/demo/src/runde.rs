//! The round of 2022.

use std::collections::BTreeMap;

use kontrakt::soknadsfil::{self, SoknadRad};
use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use regelverk::introduksjonsavtale::tildeling::Kriterium;
use regelverk::tid::{Dato, Tidspunkt};
use sak::id::{Kommunenummer, SoknadId, UtlysningNavn};
use sak::kommune::{Kommune, Maalform};
use sak::runde::Runde;
use sak::soknad::sendt::SvarPaRegler;
use sak::soknad::{Innstilling, Sendt, Soknad};
use sak::utlysning::Utlysning;
use store::{EndringFeil, Import, Spor, Store};
use texts::Tekst;

use crate::mennesker::People;
use crate::{DemoFeil, NyId, Stand};

const APPLICATIONS: &[u8] = include_bytes!("../data/soknader_2022.csv");
/// Since when the register knows those who applied.
const REGISTERED: Dato = Dato::constant(2021, 1, 12);
/// Left for whoever tries the program: one plain case, one with advice that is not met, one that cannot be
/// granted, one that lacks a figure.
const LEFT_TO_ASSESS: [&str; 4] = ["1804", "5037", "1870", "4621"];

/// Applicants who get their letters in nynorsk, so that the demonstration shows both forms.
const NYNORSK: [&str; 3] = ["4602", "4621", "4647"];

/// The list of 2024 with an invented register of training establishments: those who applied are in it as
/// they stated, and one in three of the others.
pub fn municipalities() -> Result<Vec<Kommune>, DemoFeil> {
    let applied: BTreeMap<String, Option<Utdanningsvirksomhet>> = applications()?
        .into_iter()
        .map(|row| (row.kommunenummer, row.utdanningsvirksomhet))
        .collect();
    let mut list = kontrakt::kommuneliste::built_in().map_err(|error| DemoFeil::Data(error.to_string()))?;
    for (index, kommune) in list.iter_mut().enumerate() {
        let status = match applied.get(kommune.nummer.as_str()) {
            Some(stated) => *stated,
            None if index % 3 == 0 => Some(Utdanningsvirksomhet::Registrert),
            None => None,
        };
        kommune.utdanningsvirksomhet = status;
        kommune.utdanningsvirksomhet_dato = status.map(|_| REGISTERED);
        if NYNORSK.contains(&kommune.nummer.as_str()) {
            kommune.maalform = Maalform::Nynorsk;
        }
    }
    Ok(list)
}

fn applications() -> Result<Vec<SoknadRad>, DemoFeil> {
    soknadsfil::read(APPLICATIONS, &|_| true, None).map_err(|errors| DemoFeil::Data(format!("{errors:?}")))
}

/// The call, its applications, and as much of the case work as `stand` says.
pub async fn fill(
    store: &Store,
    t: &Tekst,
    people: &People,
    navn: &UtlysningNavn,
    stand: Stand,
    new_id: &NyId,
) -> Result<(), DemoFeil> {
    let at = |day: Dato, hour| Tidspunkt::in_norway(day, hour, 0).unwrap_or(Tidspunkt::from_unix_seconds(0));
    let utlysning = Utlysning {
        navn: navn.clone(),
        tittel: t.demo_utlysning(),
        kunngjort: Dato::constant(2022, 2, 1),
        frist: Dato::constant(2022, 3, 15),
        lopende: true,
        kvote: 65,
        rekkefolge: Kriterium::DEFAULT_ORDER.to_vec(),
    };
    let aktor = &people.saksbehandler;
    let spor = Spor {
        aktor,
        now: at(utlysning.kunngjort, 9),
    };
    store.create_utlysning(&utlysning, spor).await.map_err(refused)?;

    let rows: Vec<Import> = applications()?
        .into_iter()
        .map(|row| import(row, new_id))
        .collect::<Result<_, _>>()?;
    let ids: Vec<(SoknadId, String)> = rows.iter().map(|row| (row.id, row.kommune.to_string())).collect();
    store
        .import(
            navn,
            rows,
            Spor {
                aktor,
                now: at(Dato::constant(2022, 3, 12), 8),
            },
        )
        .await
        .map_err(refused)?;

    for (index, (id, kommune)) in (0..).zip(&ids) {
        let wait = match stand {
            Stand::Mottatt => true,
            Stand::NestenVurdert => LEFT_TO_ASSESS.contains(&kommune.as_str()),
            _ => false,
        };
        if wait {
            continue;
        }
        let now = at(Dato::constant(2022, 3, 12), 10).plus_seconds(index * 420);
        assess(store, t, *id, Spor { aktor, now }).await?;
    }
    Ok(())
}

fn import(row: SoknadRad, new_id: &NyId) -> Result<Import, DemoFeil> {
    let wrong = || DemoFeil::Data(format!("line {}", row.linje));
    Ok(Import {
        id: SoknadId(new_id()),
        kommune: Kommunenummer::parse(&row.kommunenummer).ok_or_else(wrong)?,
        mottatt: row.mottatt.tidspunkt().ok_or_else(wrong)?,
        innhold: row.innhold(),
    })
}

/// Answers what must be answered and recommends.
pub async fn assess(store: &Store, t: &Tekst, id: SoknadId, spor: Spor<'_>) -> Result<(), DemoFeil> {
    let versjon = store.soknad(id).await?.map_or(0, |soknad| soknad.versjon);
    let (aktor, now) = (spor.aktor.clone(), spor.now);
    store
        .change_soknad(id, versjon, spor, |soknad: Soknad, runde: &Runde| {
            let Soknad::Sendt(sendt) = soknad else {
                return Err(DemoFeil::Data(format!("{id} is not received")));
            };
            let verdicts = sendt.judge(&runde.utlysning);
            let refusal = verdicts.iter().find(|verdict| verdict.blocks());
            let innstilling = match refusal {
                Some(verdict) => Innstilling::KanIkkeTildeles {
                    begrunnelse: texts::regel::forklaring(t, verdict),
                },
                None => Innstilling::KanTildeles {
                    antall: sendt.innhold.antall.unwrap_or(0),
                    begrunnelse: None,
                },
            };
            let svar = answers(t, &sendt, &verdicts);
            let (sendt, answered) = sendt
                .answer(svar)
                .map_err(|error| DemoFeil::Data(error.to_string()))?;
            let (innstilt, recommended) = sendt
                .recommend(innstilling, &verdicts, &aktor, now)
                .map_err(|error| DemoFeil::Data(error.to_string()))?;
            Ok((Soknad::Innstilt(innstilt), vec![answered, recommended]))
        })
        .await
        .map(|_| ())
        .map_err(refused)
}

fn answers(t: &Tekst, sendt: &Sendt, verdicts: &[regelverk::vurdering::Vurdering]) -> SvarPaRegler {
    let purpose = match (sendt.innhold.antall_hovedformal, sendt.innhold.antall) {
        (Some(0), _) => t.demo_formal_ingen(),
        (some, all) if some == all => t.demo_formal_alle(),
        _ => t.demo_formal_noen(),
    };
    let begrunnelser = verdicts
        .iter()
        .filter(|verdict| verdict.needs_answer())
        .map(|verdict| {
            let reason = if verdict.id().0 == "IA-05" {
                purpose.clone()
            } else {
                t.demo_pasientgrunnlag()
            };
            (verdict.id().to_string(), reason)
        })
        .collect();
    SvarPaRegler {
        begrunnelser,
        hovedformal: None,
    }
}

/// A change that the program refuses: a fault of the demonstration's data.
pub fn refused<E: std::fmt::Display>(error: EndringFeil<E>) -> DemoFeil {
    match error {
        EndringFeil::Store(error) => DemoFeil::Store(error),
        other => DemoFeil::Data(other.to_string()),
    }
}
