//! Agreements under places: who, when, how much, and what is in force on a day. Only to read.
//!
//! Of people there is no more than number and name, and those only for a key that may read what cases say. There
//! is no room for an address, nor for what kind of leave somebody is on.

mod hel;
mod innsyn;
mod plass;
mod skjema;
mod ut;

use regelverk::tid::Dato;
use sak::avtale::ramme::Medregnet;
use sak::avtale::{Avtale, Inngatt, Ramme};
use sak::id::{AvtaleId, Kommunenummer, KvoteplassId};
use sak::tilgangsnokkel::Omfang;
use serde_json::json;
use store::Avtalesak;
use uuid::Uuid;

use self::hel::{DokumentUt, HelAvtaleUt};
use self::plass::PlassavtalerUt;
use self::ut::AvtaleUt;
use super::Resource;
use super::answer::{self, Answer};
use super::nokkel::Avtaleleser;
use super::operation::{Access, Operation, Parameter};
use super::problem::Problem;
use super::query::{Part, Query};
use crate::pages::avtaler::stand::Stand;
use crate::state::App;

/// The resource.
pub fn resource() -> Resource {
    let of_place = Operation::get("plass_avtaler", "/plasser/{id}/avtaler", of_place)
        .says(
            "The agreements under a place",
            "By number, with what those that all have signed use of the place's frames. Units are days times \
             hundredths of a percent: a day in a full position is 10000. Who sees what is as for the list of agreements.",
        )
        .access(Access::Key(Omfang::RundeLes))
        .parameters([id("The id of the place.")])
        .answers(
            json!({ "$ref": "#/components/schemas/Plassavtaler" }),
            include_str!("../eksempler/plass_avtaler.json"),
        );
    let list = Operation::get("avtaler", "/avtaler", list)
        .says(
            "Agreements",
            "By application and number. A municipality's key shows its own, a national one those that were sent to \
             their parties. `hpr` and `navn` are null unless the key opens `runde:innhold` as well.",
        )
        .access(Access::Key(Omfang::RundeLes))
        .parameters(filters())
        .parameters(Parameter::pages())
        .answers(super::listed("Avtale"), include_str!("../eksempler/avtaler.json"));
    let one = Operation::get("avtale", "/avtaler/{id}", one)
        .says(
            "One agreement",
            "With what is in force on a day, its amendments, and the numbers and checksums of its archived documents. \
             Who sees what is as for the list of agreements.",
        )
        .access(Access::Key(Omfang::RundeLes))
        .parameters([
            id("The id of the agreement."),
            day("dato", "The day in `gjeldende`. Today unless given."),
        ])
        .answers(
            json!({ "$ref": "#/components/schemas/HelAvtale" }),
            include_str!("../eksempler/avtale.json"),
        );
    Resource {
        operations: vec![of_place, list, one],
        schemas: skjema::all(),
    }
}

fn id(what: &'static str) -> Parameter {
    let schema = json!({ "type": "string", "format": "uuid" });
    Parameter::path("id", what, schema, json!("00000000-0000-0000-0000-000000a00001"))
}

fn day(name: &'static str, what: &'static str) -> Parameter {
    let schema = json!({ "type": "string", "format": "date" });
    Parameter::query(name, what, schema, json!("2023-07-01"))
}

fn filters() -> [Parameter; 3] {
    let number = json!({ "$ref": "#/components/schemas/Kommunenummer" });
    [
        Parameter::query("kommune", "The municipality.", number, json!("1101")),
        Parameter::query("stand", "The state today.", skjema::stand(), json!("kommer")),
        day("paa_dato", "A day on which it is in force."),
    ]
}

async fn of_place(app: App, leser: Avtaleleser, Part(id): Part) -> Result<Answer, Problem> {
    let id = Uuid::try_parse(&id).map_err(|_| Problem::not_found())?;
    let plass = app.store.kvoteplass(KvoteplassId(id)).await?;
    let plass = plass
        .filter(|plass| leser.reads(&plass.kommune))
        .ok_or_else(Problem::not_found)?;
    let under = app.store.avtaler_under(plass.id).await?;
    let avtaler: Vec<Avtale> = under.iter().map(|sak| sak.avtale.clone()).collect();
    let perioder = app.store.perioder(plass.soknad).await?;
    let rammer: Vec<Ramme> = (1..=perioder)
        .filter_map(|nummer| Ramme::of(&avtaler, nummer, Medregnet::Inngatte))
        .collect();
    let seen = under.iter().filter(|sak| leser.sees(&sak.avtale));
    let shown = seen.map(|sak| AvtaleUt::new(sak, &leser, app.today())).collect();
    Ok(Answer::json(&PlassavtalerUt::new(plass.id, &rammer, shown))?.private())
}

async fn list(app: App, leser: Avtaleleser, query: Query) -> Result<Answer, Problem> {
    let wanted = query.page()?;
    let kommune = query.kommune()?;
    let stand = query.word("stand", &Stand::ALL.map(Stand::word), Stand::from_word)?;
    let dato = query.date("paa_dato")?;
    let today = app.today();
    let all = readable(&app, &leser, kommune.as_ref()).await?;
    let asked = |sak: &&Avtalesak| {
        leser.sees(&sak.avtale)
            && stand.is_none_or(|stand| Stand::of(&sak.avtale, today) == stand)
            && dato.is_none_or(|dato| sak.avtale.covers(dato))
    };
    let shown = all.iter().filter(asked);
    let shown = shown.map(|sak| AvtaleUt::new(sak, &leser, today)).collect();
    let kept = [
        ("kommune", kommune.as_ref().map(ToString::to_string)),
        ("stand", stand.map(|stand| stand.word().to_owned())),
        ("paa_dato", dato.as_ref().map(Dato::to_string)),
    ];
    let kept = kept.into_iter().filter_map(|(name, value)| Some((name, value?)));
    Ok(answer::page_for("/avtaler", kept, wanted, shown)?.private())
}

/// What the key may read of, before each agreement is looked at: nothing of others for a municipality.
async fn readable(
    app: &App,
    leser: &Avtaleleser,
    asked: Option<&Kommunenummer>,
) -> Result<Vec<Avtalesak>, Problem> {
    let wanted = asked.or_else(|| leser.kommune());
    Ok(match wanted {
        Some(kommune) if leser.reads(kommune) => app.store.avtaler_for(kommune).await?,
        Some(_) => Vec::new(),
        None => app.store.avtaler().await?,
    })
}

async fn one(app: App, leser: Avtaleleser, Part(id): Part, query: Query) -> Result<Answer, Problem> {
    let dato = query.date("dato")?.unwrap_or_else(|| app.today());
    let id = Uuid::try_parse(&id).map_err(|_| Problem::not_found())?;
    let found = app.store.avtale(AvtaleId(id)).await?;
    let sak = found
        .filter(|sak| leser.sees(&sak.avtale))
        .ok_or_else(Problem::not_found)?;
    let dokumenter = documents(&app, &sak.avtale).await?;
    let avtale = AvtaleUt::new(&sak, &leser, app.today());
    Ok(Answer::json(&HelAvtaleUt::new(avtale, (&sak.avtale, &leser), dato, dokumenter))?.private())
}

/// The archived documents: of the agreement, and of each amendment that has effect.
async fn documents(app: &App, avtale: &Avtale) -> Result<Vec<DokumentUt>, Problem> {
    let signed = avtale.inngatt().map(Inngatt::signed).unwrap_or_default();
    let mut found = Vec::new();
    for endring in [0].into_iter().chain(signed.iter().map(|endring| endring.nr)) {
        let kept = app.store.avtaledokument(avtale.felles().id, endring).await?;
        found.extend(kept.map(|kept| DokumentUt::new(endring, kept)));
    }
    Ok(found)
}
