//! `hjemmel import soknader`: a file of applications into a call, all or nothing.

use std::collections::HashSet;
use std::process::ExitCode;

use kontrakt::json::MAX_TALL;
use kontrakt::soknadsfil::{self, SoknadRad};
use regelverk::introduksjonsavtale::tildeling::Kriterium;
use regelverk::parameter::KVOTE;
use regelverk::regel::Regeldag;
use regelverk::tid::Dato;
use sak::aktor::{Aktor, Rolle};
use sak::id::{Kommunenummer, SoknadId, UtlysningNavn};
use sak::utlysning::Utlysning;
use store::{EndringFeil, Import, ImportFeil, Spor, Store};

use crate::cli::Soknader;
use crate::edge;
use crate::exit::{Slutt, say};

/// Takes the file in.
pub async fn run(args: Soknader) -> Result<ExitCode, Slutt> {
    let t = texts::nb();
    let navn = UtlysningNavn::from_title(&args.utlysning)
        .ok_or_else(|| Slutt::bad(t.cli_utlysning_navn(args.utlysning.as_str())))?;
    let frist = args
        .frist
        .as_deref()
        .map(|text| Dato::parse(text).ok_or_else(|| Slutt::bad(t.cli_frist(text))))
        .transpose()?;
    if let Some(kvote) = args.kvote.filter(|kvote| *kvote > MAX_TALL) {
        return Err(Slutt::bad(t.cli_kvote(kvote.to_string(), MAX_TALL.to_string())));
    }
    let bytes = super::tildel::input(Some(&args.fil))?;
    let store = super::open(&args.database).await?;
    let existing = store.utlysning(&navn).await.map_err(Slutt::failed)?;

    let known: HashSet<String> = store
        .kommuner()
        .await
        .map_err(Slutt::failed)?
        .into_iter()
        .map(|kommune| kommune.nummer.to_string())
        .collect();
    let rows = soknadsfil::read(&bytes, &|nummer| known.contains(nummer), None)
        .map_err(|errors| Slutt::BadInput(errors.iter().map(|error| error.setning(t)).collect()))?;

    let aktor = Aktor {
        id: "kommandolinje".into(),
        navn: t.cli_aktor(),
        rolle: Rolle::Saksbehandler,
        kommune: None,
        hpr: None,
    };
    let spor = Spor {
        aktor: &aktor,
        now: edge::now(),
    };
    match existing {
        Some(utlysning) => check_same(&utlysning, &args, frist)?,
        None => {
            let utlysning = Utlysning {
                lopende: args.lopende,
                ..new_call(navn.clone(), &rows, args.kvote, frist)?
            };
            create(&store, &utlysning, spor).await?;
        }
    }
    let count = rows.len();
    let rows = rows.into_iter().map(to_import).collect::<Result<Vec<_>, _>>()?;
    store
        .import(&navn, rows, spor)
        .await
        .map_err(|error| match error {
            EndringFeil::Avvist(ImportFeil::AlleredeSokt(kommuner)) => {
                let numbers: Vec<String> = kommuner.iter().map(ToString::to_string).collect();
                Slutt::bad(t.cli_allerede_sokt(numbers.join(", ")))
            }
            other => Slutt::failed(other),
        })?;
    say(&t.cli_importert(count, navn.as_str()));
    Ok(ExitCode::SUCCESS)
}

/// A call that was not announced here is taken to have been announced when its first application came, or
/// with the first rules if that is later.
fn new_call(
    navn: UtlysningNavn,
    rows: &[SoknadRad],
    kvote: Option<u64>,
    frist: Option<Dato>,
) -> Result<Utlysning, Slutt> {
    let t = texts::nb();
    let days = || rows.iter().map(|row| row.mottatt.dato);
    let frist = frist
        .or_else(|| days().max())
        .ok_or_else(|| Slutt::bad(t.cli_frist("")))?;
    let dag = Regeldag::new(frist).ok_or_else(|| Slutt::bad(t.cli_for_regelverket(frist.to_string())))?;
    let first = days().min().map_or(frist, |first| first.min(frist));
    let kunngjort = first.max(regelverk::regel::FIRST_RULEBOOK);
    let kvote = match kvote {
        Some(kvote) => kvote,
        None => u64::try_from(KVOTE.on(dag).verdi).map_err(Slutt::failed)?,
    };
    let tittel = t.cli_utlysning_tittel(navn.as_str());
    let rekkefolge = Kriterium::DEFAULT_ORDER.to_vec();
    Ok(Utlysning {
        navn,
        tittel,
        kunngjort,
        frist,
        lopende: false,
        kvote,
        rekkefolge,
    })
}

fn check_same(utlysning: &Utlysning, args: &Soknader, frist: Option<Dato>) -> Result<(), Slutt> {
    let differs = args.kvote.is_some_and(|kvote| kvote != utlysning.kvote)
        || frist.is_some_and(|frist| frist != utlysning.frist)
        || args.lopende && !utlysning.lopende;
    if differs {
        let t = texts::nb();
        return Err(Slutt::bad(t.cli_utlysning_er_annerledes(
            utlysning.frist.to_string(),
            utlysning.kvote,
            utlysning.navn.as_str(),
        )));
    }
    Ok(())
}

async fn create(store: &Store, utlysning: &Utlysning, spor: Spor<'_>) -> Result<(), Slutt> {
    match store.create_utlysning(utlysning, spor).await {
        // Somebody else made it in between; the import below finds out whether it fits.
        Ok(()) | Err(EndringFeil::Konflikt) => Ok(()),
        Err(error) => Err(Slutt::failed(error)),
    }
}

fn to_import(row: SoknadRad) -> Result<Import, Slutt> {
    let wrong = || Slutt::failed(format!("line {}", row.linje));
    Ok(Import {
        id: SoknadId(edge::new_id()),
        kommune: Kommunenummer::parse(&row.kommunenummer).ok_or_else(wrong)?,
        mottatt: row.mottatt.tidspunkt().ok_or_else(wrong)?,
        innhold: row.innhold(),
    })
}
