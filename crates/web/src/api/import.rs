//! A file of applications into a call that exists, all or nothing: the reader of the command line.

use std::collections::HashSet;

use axum::extract::DefaultBodyLimit;
use kontrakt::soknadsfil::{self, MAX_BYTES, RadFeil, SoknadRad};
use sak::id::{Kommunenummer, SoknadId, UtlysningNavn};
use sak::tilgangsnokkel::Omfang;
use serde_json::{Value, json};
use store::{EndringFeil, Import, ImportFeil};

use super::answer::Answer;
use super::body::{CSV, File, XLSX};
use super::nokkel::Soknadskriver;
use super::operation::{Access, Operation};
use super::problem::{Fault, Kind, Problem};
use super::query::Part;
use super::{Resource, runder, work};
use crate::state::App;

const EXAMPLE: &str = include_str!("eksempler/importer_soknader_inn.csv");

/// The resource.
pub fn resource() -> Resource {
    let csv = json!({ "schema": { "type": "string" }, "example": EXAMPLE });
    let xlsx = json!({ "schema": { "type": "string", "contentMediaType": XLSX } });
    let import = Operation::post("importer_soknader", "/runder/{navn}/soknader", import)
        .says(
            "Send a file of applications",
            "CSV or XLSX with the columns of `hjemmel import soknader`, into a round that exists. All or nothing: \
             every faulty cell is named with line and column, and nothing is kept.",
        )
        .access(Access::Key(Omfang::SoknadSkriv))
        .parameters([runder::navn()])
        .body(CSV, csv)
        .body(XLSX, xlsx)
        .problem(Kind::Konflikt)
        .route(|route| route.layer(DefaultBodyLimit::max(MAX_BYTES)))
        .answers(
            json!({ "$ref": "#/components/schemas/Importert" }),
            include_str!("eksempler/importer_soknader.json"),
        );
    Resource {
        operations: vec![import],
        schemas: schemas(),
    }
}

async fn import(
    app: App,
    Soknadskriver(nokkel): Soknadskriver,
    Part(navn): Part,
    File(bytes): File,
) -> Result<Answer, Problem> {
    let navn = UtlysningNavn::parse(&navn).ok_or_else(Problem::not_found)?;
    app.store.utlysning(&navn).await?.ok_or_else(Problem::not_found)?;
    let kommuner = app.store.kommuner().await?.into_iter();
    let known: HashSet<String> = kommuner.map(|kommune| kommune.nummer.to_string()).collect();
    let rows = work::when_there_is_room(move || {
        soknadsfil::read(&bytes, &|nummer| known.contains(nummer), None).map_err(|feil| refused(&feil))
    })
    .await?;
    let rows = rows
        .into_iter()
        .map(|row| to_import(&app, &row))
        .collect::<Result<Vec<_>, _>>()?;
    let aktor = nokkel.aktor();
    let taken = app
        .store
        .import(&navn, rows, app.spor(&aktor))
        .await
        .map_err(|error| match error {
            EndringFeil::Avvist(ImportFeil::AlleredeSokt(kommuner)) => already_applied(&kommuner),
            EndringFeil::Konflikt => Problem::with(Kind::Konflikt, texts::nb().api_problem_avgjort()),
            EndringFeil::IkkeFunnet => Problem::not_found(),
            EndringFeil::Store(error) => error.into(),
        })?;
    Answer::json(&json!({ "runde": navn, "antall": taken }))
}

fn refused(feil: &[RadFeil]) -> Problem {
    let faults = feil.iter().map(|feil| Fault {
        linje: feil.linje,
        kolonne: feil.kolonne.clone(),
        detail: feil.setning(texts::nb()),
        ..Fault::default()
    });
    Problem::invalid(faults.collect())
}

fn already_applied(kommuner: &[Kommunenummer]) -> Problem {
    let numbers: Vec<&str> = kommuner.iter().map(Kommunenummer::as_str).collect();
    Problem::invalid(vec![Fault {
        kolonne: Some("kommunenummer".to_owned()),
        detail: texts::nb().cli_allerede_sokt(numbers.join(", ")),
        ..Fault::default()
    }])
}

fn to_import(app: &App, row: &SoknadRad) -> Result<Import, Problem> {
    let wrong = || Problem::internal(format!("line {}", row.linje));
    Ok(Import {
        id: SoknadId(app.new_id()),
        kommune: Kommunenummer::parse(&row.kommunenummer).ok_or_else(wrong)?,
        mottatt: row.mottatt.tidspunkt().ok_or_else(wrong)?,
        innhold: row.innhold(),
    })
}

fn schemas() -> Vec<(&'static str, Value)> {
    let importert = json!({
        "type": "object", "required": ["runde", "antall"],
        "properties": {
            "runde": { "type": "string" },
            "antall": { "type": "integer", "minimum": 1, "description": "Applications taken in." },
        },
    });
    vec![("Importert", importert)]
}
