//! Two applications after the deadline: one that is assessed, one that has just come.

use sak::id::{Kommunenummer, SoknadId};
use sak::soknad::felt::{Felt, Svarskjema};
use sak::soknad::{Felles, Steg};
use store::Spor;

use crate::DemoFeil;
use crate::avgjort::{Avgjorelse, at};
use crate::runde::{assess, refused};

/// Who applied: the number, the day of August, the places, the need.
const APPLIED: [(&str, i8, u64, u64); 2] = [("3411", 10, 1, 2), ("5006", 24, 2, 3)];

/// Both, and the assessment of the first.
pub async fn fill(world: &Avgjorelse<'_>) -> Result<(), DemoFeil> {
    let mut first = None;
    for (nummer, day, antall, behov) in APPLIED {
        let id = apply(world, nummer, day, &answers(antall, behov)).await?;
        first = first.or(Some(id));
    }
    if let Some(id) = first {
        let spor = Spor {
            aktor: &world.people.saksbehandler,
            now: at(8, 17),
        };
        assess(world.store, world.t, id, spor).await?;
    }
    Ok(())
}

fn answers(antall: u64, behov: u64) -> Svarskjema {
    let texts = [
        (Felt::Utdanningsvirksomhet, "registrert".to_owned()),
        (Felt::Antall, antall.to_string()),
        (Felt::AntallHovedformal, antall.to_string()),
        (Felt::Behov, behov.to_string()),
        (Felt::Arbeid, "sykehjem".to_owned()),
        (Felt::Perioder, "1".to_owned()),
        (Felt::Stillingsandel, "60".to_owned()),
        (Felt::AntallKnyttetTilAlis, "0".to_owned()),
        (Felt::Pasientgrunnlag, "1100".to_owned()),
    ];
    texts.map(|(felt, text)| (felt, vec![text])).into()
}

async fn apply(
    world: &Avgjorelse<'_>,
    nummer: &str,
    day: i8,
    answers: &Svarskjema,
) -> Result<SoknadId, DemoFeil> {
    let kommune = Kommunenummer::parse(nummer).ok_or_else(|| DemoFeil::Data(nummer.into()))?;
    let by = world.somebody(&kommune).await?;
    let spor = Spor {
        aktor: &by,
        now: at(8, day),
    };
    let felles = Felles {
        id: SoknadId((world.new_id)()),
        utlysning: world.navn.clone(),
        kommune,
    };
    let id = felles.id;
    world.store.begin_kladd(felles, spor).await.map_err(refused)?;
    for steg in Steg::ALL {
        let own = answers.iter().filter(|(felt, _)| felt.steg() == steg);
        let own = own.map(|(felt, texts)| (*felt, texts.clone())).collect();
        let saved = world.store.save_step(id, steg, 0, own, spor);
        saved.await.map_err(refused)?;
    }
    world.store.send(id, spor).await.map_err(refused)?;
    Ok(id)
}
