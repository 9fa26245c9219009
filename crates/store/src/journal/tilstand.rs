//! The state of a case as the tables have it, in one canonical form to hash.
//!
//! A column without a value is left out, so that a later migration can add columns without changing what was
//! journaled before it.

mod avtale;
mod departement;
mod registrering;

use std::collections::BTreeMap;

use sak::hendelse::Kjede;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IdenStatic, Iterable, ModelTrait, QueryFilter, QuerySelect,
    Value as Column,
};
use serde_json::{Map, Value, json};

use super::linje::{canonical, sha256};
use crate::entity::{
    begrunnelse, dokument, flytting, foresporsel, inhabilitet, ko_merknad, kommune, kommuneopplysning,
    kvoteplass, plass_steg, prioritering, saksansvar, skjonnsvalg, soknad, soknad_endring, soknad_versjon,
    tilbud, tilbudsbrev, tilgangsnokkel, utlysning, vedlegg, vedtak,
};
use crate::{StoreError, time};

/// Cases in one query: far below the number of values that either database takes.
const CHUNK: usize = 200;

/// The version of a case and the hash of its state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tilstand {
    pub versjon: i64,
    pub hash: String,
}

/// States by the name of the chain.
pub(super) type States = BTreeMap<String, Tilstand>;

/// The state of each of these chains that has one.
pub(super) async fn of(
    db: &impl ConnectionTrait,
    kjeder: impl Iterator<Item = &Kjede>,
) -> Result<States, StoreError> {
    let mut soknader = Vec::new();
    let mut utlysninger = Vec::new();
    let mut kommuner = Vec::new();
    let (mut oppdrag, mut sporsmal) = (Vec::new(), Vec::new());
    let (mut nokler, mut kontorer) = (Vec::new(), Vec::new());
    let mut registered = false;
    for kjede in kjeder {
        match kjede {
            Kjede::Soknad(id) => soknader.push(id.to_string()),
            Kjede::Utlysning(navn) => utlysninger.push(navn.to_string()),
            Kjede::Kommune(nummer) => kommuner.push(nummer.to_string()),
            Kjede::Oppdrag(id) => oppdrag.push(id.to_string()),
            Kjede::Sporsmal(kode) => sporsmal.push(kode.clone()),
            Kjede::Tilgangsnokkel(id) => nokler.push(id.to_string()),
            Kjede::Legekontor(id) => kontorer.push(id.to_string()),
            Kjede::Registrering => registered = true,
        }
    }
    let mut states = read(db, &soknader, &utlysninger, &kommuner).await?;
    states.append(&mut departement::oppdrag(db, Some(&oppdrag)).await?);
    states.append(&mut departement::sporsmal(db, Some(&sporsmal)).await?);
    states.append(&mut avtale::legekontor(db, Some(&kontorer)).await?);
    if registered {
        states.append(&mut registrering::all(db).await?);
    }
    for ids in nokler.chunks(CHUNK) {
        let rows = tilgangsnokkel::Entity::find().filter(tilgangsnokkel::Column::Id.is_in(ids));
        states.append(&mut nokler_in(&rows.all(db).await?)?);
    }
    Ok(states)
}

/// The state of everything that should have a chain.
pub(super) async fn all(db: &impl ConnectionTrait) -> Result<States, StoreError> {
    let soknader = soknad::Entity::find().select_only().column(soknad::Column::Id);
    let utlysninger = utlysning::Entity::find()
        .select_only()
        .column(utlysning::Column::Navn);
    let soknader: Vec<String> = soknader.into_tuple().all(db).await?;
    let utlysninger: Vec<String> = utlysninger.into_tuple().all(db).await?;
    let kommuner = kommuneopplysning::Entity::find()
        .select_only()
        .column(kommuneopplysning::Column::Kommune);
    let kommuner: Vec<String> = kommuner.into_tuple().all(db).await?;
    let mut states = read(db, &soknader, &utlysninger, &kommuner).await?;
    states.append(&mut departement::oppdrag(db, None).await?);
    states.append(&mut departement::sporsmal(db, None).await?);
    states.append(&mut avtale::legekontor(db, None).await?);
    states.append(&mut registrering::all(db).await?);
    states.append(&mut nokler_in(&tilgangsnokkel::Entity::find().all(db).await?)?);
    Ok(states)
}

async fn read(
    db: &impl ConnectionTrait,
    soknader: &[String],
    utlysninger: &[String],
    kommuner: &[String],
) -> Result<States, StoreError> {
    let mut states = States::new();
    for ids in soknader.chunks(CHUNK) {
        states.append(&mut soknader_in(db, ids).await?);
    }
    for names in utlysninger.chunks(CHUNK) {
        states.append(&mut utlysninger_in(db, names).await?);
    }
    for numbers in kommuner.chunks(CHUNK) {
        states.append(&mut kommuner_in(db, numbers).await?);
    }
    Ok(states)
}

/// The rows of a case, table by table.
type Tables = BTreeMap<&'static str, Vec<String>>;

async fn soknader_in(db: &impl ConnectionTrait, ids: &[String]) -> Result<States, StoreError> {
    let heads = soknad::Entity::find()
        .filter(soknad::Column::Id.is_in(ids))
        .all(db)
        .await?;
    let reasons = begrunnelse::Entity::find()
        .filter(begrunnelse::Column::Soknad.is_in(ids))
        .all(db)
        .await?;
    let decisions = vedtak::Entity::find()
        .filter(vedtak::Column::Soknad.is_in(ids))
        .all(db)
        .await?;
    let places = kvoteplass::Entity::find()
        .filter(kvoteplass::Column::Soknad.is_in(ids))
        .all(db)
        .await?;
    let changes = soknad_endring::Entity::find()
        .filter(soknad_endring::Column::Soknad.is_in(ids))
        .all(db)
        .await?;
    let versions = soknad_versjon::Entity::find()
        .filter(soknad_versjon::Column::Soknad.is_in(ids))
        .all(db)
        .await?;
    let soknad_of: BTreeMap<String, String> = decisions
        .iter()
        .map(|row| (row.id.clone(), row.soknad.clone()))
        .collect();
    let approved: Vec<&String> = soknad_of.keys().collect();
    let letters = dokument::Entity::find()
        .filter(dokument::Column::Vedtak.is_in(approved))
        .all(db)
        .await?;

    let mut cases = Cases::default();
    for row in &reasons {
        cases.add(&row.soknad, "begrunnelse", row)?;
    }
    for row in &decisions {
        cases.add(&row.soknad, "vedtak", row)?;
    }
    for row in &places {
        cases.add(&row.soknad, "kvoteplass", row)?;
    }
    for row in &changes {
        cases.add(&row.soknad, "soknad_endring", row)?;
    }
    for row in &versions {
        cases.add(&row.soknad, "soknad_versjon", row)?;
    }
    for row in &letters {
        let soknad = soknad_of.get(&row.vedtak).map(String::as_str).unwrap_or_default();
        cases.add(soknad, "dokument", row)?;
    }
    casework(db, ids, &mut cases).await?;
    add_life(db, ids, &mut cases).await?;
    avtale::add(db, ids, &mut cases).await?;
    let mut states = BTreeMap::new();
    for row in &heads {
        cases.add(&row.id, "soknad", row)?;
        states.insert(format!("soknad/{}", row.id), cases.close(&row.id, row.versjon));
    }
    Ok(states)
}

/// What stands around an application while it is worked on.
async fn casework(db: &impl ConnectionTrait, ids: &[String], cases: &mut Cases) -> Result<(), StoreError> {
    let workers = saksansvar::Entity::find().filter(saksansvar::Column::Soknad.is_in(ids));
    for row in workers.all(db).await? {
        cases.add(&row.soknad, "saksansvar", &row)?;
    }
    let declared = inhabilitet::Entity::find().filter(inhabilitet::Column::Soknad.is_in(ids));
    for row in declared.all(db).await? {
        cases.add(&row.soknad, "inhabilitet", &row)?;
    }
    let asked = foresporsel::Entity::find().filter(foresporsel::Column::Soknad.is_in(ids));
    for row in asked.all(db).await? {
        cases.add(&row.soknad, "foresporsel", &row)?;
    }
    let attached = vedlegg::Entity::find().filter(vedlegg::Column::Soknad.is_in(ids));
    for row in attached.all(db).await? {
        cases.add(&row.soknad, "vedlegg", &row)?;
    }
    Ok(())
}

/// What happens to an application's places after its decision.
async fn add_life(db: &impl ConnectionTrait, ids: &[String], cases: &mut Cases) -> Result<(), StoreError> {
    let steps = plass_steg::Entity::find()
        .filter(plass_steg::Column::Soknad.is_in(ids))
        .all(db)
        .await?;
    let notes = ko_merknad::Entity::find()
        .filter(ko_merknad::Column::Soknad.is_in(ids))
        .all(db)
        .await?;
    let offers = tilbud::Entity::find()
        .filter(tilbud::Column::Soknad.is_in(ids))
        .all(db)
        .await?;
    let soknad_of: BTreeMap<&str, &str> = offers
        .iter()
        .map(|row| (row.id.as_str(), row.soknad.as_str()))
        .collect();
    let letters = tilbudsbrev::Entity::find()
        .filter(tilbudsbrev::Column::Tilbud.is_in(soknad_of.keys().copied()))
        .all(db)
        .await?;
    for row in &steps {
        cases.add(&row.soknad, "plass_steg", row)?;
    }
    for row in &notes {
        cases.add(&row.soknad, "ko_merknad", row)?;
    }
    for row in &offers {
        cases.add(&row.soknad, "tilbud", row)?;
    }
    for row in &letters {
        let soknad = soknad_of.get(row.tilbud.as_str()).copied().unwrap_or_default();
        cases.add(soknad, "tilbudsbrev", row)?;
    }
    Ok(())
}

async fn utlysninger_in(db: &impl ConnectionTrait, names: &[String]) -> Result<States, StoreError> {
    let heads = utlysning::Entity::find()
        .filter(utlysning::Column::Navn.is_in(names))
        .all(db)
        .await?;
    let rankings = prioritering::Entity::find()
        .filter(prioritering::Column::Utlysning.is_in(names))
        .all(db)
        .await?;
    let moves = flytting::Entity::find()
        .filter(flytting::Column::Utlysning.is_in(names))
        .all(db)
        .await?;
    let choices = skjonnsvalg::Entity::find()
        .filter(skjonnsvalg::Column::Utlysning.is_in(names))
        .all(db)
        .await?;

    let mut cases = Cases::default();
    for row in &moves {
        cases.add(&row.utlysning, "flytting", row)?;
    }
    for row in &choices {
        cases.add(&row.utlysning, "skjonnsvalg", row)?;
    }
    let mut versions: BTreeMap<&str, i64> = BTreeMap::new();
    for row in &rankings {
        cases.add(&row.utlysning, "prioritering", row)?;
        versions.insert(&row.utlysning, row.versjon);
    }
    let mut states = BTreeMap::new();
    for row in &heads {
        cases.add(&row.navn, "utlysning", row)?;
        let versjon = versions.get(row.navn.as_str()).copied().unwrap_or(0);
        states.insert(format!("utlysning/{}", row.navn), cases.close(&row.navn, versjon));
    }
    Ok(states)
}

/// What was changed for a municipality: of its own row only the columns that can be changed, since the rest
/// comes with the list of municipalities.
async fn kommuner_in(db: &impl ConnectionTrait, numbers: &[String]) -> Result<States, StoreError> {
    let heads = kommuneopplysning::Entity::find()
        .filter(kommuneopplysning::Column::Kommune.is_in(numbers))
        .all(db)
        .await?;
    let own = kommune::Entity::find()
        .filter(kommune::Column::Nummer.is_in(numbers))
        .all(db)
        .await?;
    let mut cases = Cases::default();
    for row in &own {
        let dato = row.utdanningsvirksomhet_dato.map(time::dato).transpose()?;
        let kept = json!({
            "utdanningsvirksomhet": row.utdanningsvirksomhet,
            "utdanningsvirksomhet_dato": dato.map(|dato| dato.to_string()),
            "maalform": row.maalform,
        });
        cases.push(&row.nummer, "kommune", canonical(&kept));
    }
    let mut states = BTreeMap::new();
    for row in &heads {
        cases.add(&row.kommune, "kommuneopplysning", row)?;
        let state = cases.close(&row.kommune, row.versjon);
        states.insert(format!("kommune/{}", row.kommune), state);
    }
    Ok(states)
}

/// The state of access keys: a row each.
fn nokler_in(rows: &[tilgangsnokkel::Model]) -> Result<States, StoreError> {
    let mut cases = Cases::default();
    let mut states = BTreeMap::new();
    for row in rows {
        cases.add(&row.id, "tilgangsnokkel", row)?;
        states.insert(
            format!("tilgangsnokkel/{}", row.id),
            cases.close(&row.id, row.versjon),
        );
    }
    Ok(states)
}

/// The rows of several cases, gathered by case.
#[derive(Default)]
struct Cases(BTreeMap<String, Tables>);

impl Cases {
    fn add<M: ModelTrait>(&mut self, case: &str, table: &'static str, row: &M) -> Result<(), StoreError> {
        self.push(case, table, canonical(&row_value(row)?));
        Ok(())
    }

    fn push(&mut self, case: &str, table: &'static str, row: String) {
        let tables = self.0.entry(case.to_owned()).or_default();
        tables.entry(table).or_default().push(row);
    }

    /// Ends a case. Its rows are put in order here, since the databases order text differently.
    fn close(&mut self, case: &str, versjon: i64) -> Tilstand {
        let mut tables = self.0.remove(case).unwrap_or_default();
        let mut text = String::new();
        for (table, rows) in &mut tables {
            rows.sort_unstable();
            text.push_str(table);
            text.push('\n');
            for row in rows {
                text.push_str(row);
                text.push('\n');
            }
        }
        Tilstand {
            versjon,
            hash: sha256(text.as_bytes()),
        }
    }
}

/// A row by the names of its columns.
fn row_value<M: ModelTrait>(row: &M) -> Result<Value, StoreError> {
    let mut members = Map::new();
    for column in <M::Entity as EntityTrait>::Column::iter() {
        let name = column.as_str();
        if let Some(value) = column_value(name, row.get(column))? {
            members.insert(name.to_owned(), value);
        }
    }
    Ok(Value::Object(members))
}

fn column_value(name: &str, column: Column) -> Result<Option<Value>, StoreError> {
    Ok(match column {
        Column::String(text) => text.map(Value::from),
        Column::BigInt(number) => number.map(Value::from),
        Column::Bool(truth) => truth.map(Value::from),
        Column::Json(json) => json.map(|json| *json),
        Column::TimeDate(date) => date
            .map(time::dato)
            .transpose()?
            .map(|dato| Value::from(dato.to_string())),
        Column::TimeDateTimeWithTimeZone(instant) => {
            instant.map(|instant| Value::from(time::tidspunkt(instant).unix_seconds()))
        }
        Column::Bytes(bytes) => bytes.map(|bytes| Value::from(sha256(&bytes))),
        _ => {
            return Err(StoreError::ulesbar(format!(
                "the column {name} has no canonical form"
            )));
        }
    })
}
