//! The ministry's assignments as they stand in the sources, with invented answers.

use regelverk::tid::{Dato, Tidspunkt};
use sak::aktor::Aktor;
use sak::id::OppdragId;
use sak::oppdrag::{Apent, Innhold, KJENTE, Kjent, Oppdrag, OppdragFeil, Svar};
use store::{Spor, Store};
use texts::Tekst;

use crate::runde::refused;
use crate::{DemoFeil, NyId};

/// The day that the letters are taken as received here: the second bears none.
const REGISTERED: Dato = Dato::constant(2021, 12, 1);
/// When each answer was sent, if it was: the others wait.
const ANSWERED: [(&str, Dato); 5] = [
    ("soknadskriterier", Dato::constant(2021, 6, 18)),
    ("regelverk", Dato::constant(2022, 1, 14)),
    ("veiledning", Dato::constant(2022, 1, 14)),
    ("mandat", Dato::constant(2022, 1, 17)),
    ("utlysning", Dato::constant(2022, 2, 1)),
];
/// The one that the ministry has reminded of, and when.
const REMINDED: (&str, Dato) = ("samordning", Dato::constant(2022, 2, 21));

/// Registers the known assignments and what became of them.
pub async fn fill(store: &Store, t: &Tekst, aktor: &Aktor, new_id: &NyId) -> Result<(), DemoFeil> {
    let wrong = |error: OppdragFeil| DemoFeil::Data(error.to_string());
    let mut new = Vec::new();
    let mut ids = Vec::new();
    for kjent in &KJENTE {
        let id = OppdragId(new_id());
        let innhold = Innhold {
            tittel: t.get(&format!("oppdrag-kjent-{}", kjent.nokkel), &[]),
            kilde: kjent.kilde(),
            gitt: kjent.gitt(),
            ansvarlig: Some(t.demooppdrag_avdeling()),
        };
        new.push(Apent::register(id, innhold, kjent.frist).map_err(wrong)?);
        ids.push((kjent, id));
    }
    store
        .create_oppdrag(new, at(aktor, REGISTERED))
        .await
        .map_err(refused)?;
    for (kjent, id) in ids {
        follow_up(store, t, aktor, kjent, id).await?;
    }
    Ok(())
}

async fn follow_up(
    store: &Store,
    t: &Tekst,
    aktor: &Aktor,
    kjent: &Kjent,
    id: OppdragId,
) -> Result<(), DemoFeil> {
    if let Some((number, (_, day))) = (1..)
        .zip(ANSWERED)
        .find(|(_, (nokkel, _))| *nokkel == kjent.nokkel)
    {
        let svar = Svar {
            dato: day,
            sammendrag: t.get(&format!("demooppdrag-svar-{}", kjent.nokkel), &[]),
            referanse: Some(t.demooppdrag_referanse(number.to_string())),
            sporsmal: Vec::new(),
            av: aktor.clone(),
        };
        let registered = day.max(REGISTERED);
        let answer = |apent: Apent| {
            let (besvart, event) = apent.answer(svar, registered)?;
            Ok((Oppdrag::Besvart(besvart), event))
        };
        return change(store, id, 1, at(aktor, registered), answer).await;
    }
    let (nokkel, day) = REMINDED;
    if nokkel == kjent.nokkel {
        let begin = |apent: Apent| {
            let (apent, event) = apent.begin(REGISTERED)?;
            Ok((Oppdrag::Apent(apent), event))
        };
        change(store, id, 1, at(aktor, REGISTERED), begin).await?;
        let text = t.demooppdrag_purring();
        let remind = |apent: Apent| {
            let (apent, event) = apent.remind(day, &text, day)?;
            Ok((Oppdrag::Apent(apent), event))
        };
        change(store, id, 2, at(aktor, day), remind).await?;
    }
    Ok(())
}

async fn change<F>(
    store: &Store,
    id: OppdragId,
    versjon: i64,
    spor: Spor<'_>,
    command: F,
) -> Result<(), DemoFeil>
where
    F: FnOnce(Apent) -> Result<(Oppdrag, sak::hendelse::Hendelse), OppdragFeil>,
{
    let run = |oppdrag| match oppdrag {
        Oppdrag::Apent(apent) => command(apent),
        Oppdrag::Besvart(_) => Err(OppdragFeil::Tilstand),
    };
    let changed = store.change_oppdrag(id, versjon, spor, run).await;
    changed.map(|_| ()).map_err(refused)
}

fn at(aktor: &Aktor, day: Dato) -> Spor<'_> {
    let now = Tidspunkt::in_norway(day, 9, 0).unwrap_or(Tidspunkt::from_unix_seconds(0));
    Spor { aktor, now }
}
