//! What was done with a place in the queue: who passed it over or took it out, who took that back, and why.

use regelverk::tid::Tidspunkt;
use sak::aktor::Aktor;
use sak::ko::Merknadsslag;
use sak::prioritering::PlassRef;
use texts::Tekst;

use crate::error::Feil;
use crate::state::App;

/// One thing that was done.
pub struct Hendelse {
    /// When.
    pub tidspunkt: Tidspunkt,
    /// What, and who did it.
    pub tekst: String,
    /// Why.
    pub begrunnelse: String,
}

/// All that was done with a wanted place, first to last.
///
/// # Errors
/// The database.
pub async fn of(app: &App, plass: PlassRef) -> Result<Vec<Hendelse>, Feil> {
    let t = app.tekst;
    let notes = app.store.ko_merknader(plass.soknad).await?;
    let mut events = Vec::new();
    for note in notes.into_iter().filter(|note| note.plass == plass.plass) {
        let hvem = who(t, &note.merknad.av);
        events.push(Hendelse {
            tidspunkt: note.merknad.tidspunkt,
            tekst: match note.merknad.slag {
                Merknadsslag::Forbigatt => t.ko_merknad_forbigatt(hvem),
                Merknadsslag::Trukket => t.ko_merknad_trukket(hvem),
            },
            begrunnelse: note.merknad.begrunnelse,
        });
        events.extend(note.opphevet.map(|lifted| Hendelse {
            tidspunkt: lifted.tidspunkt,
            tekst: t.ko_merknad_opphevet(who(t, &lifted.av)),
            begrunnelse: lifted.begrunnelse,
        }));
    }
    events.sort_by_key(|event| event.tidspunkt);
    Ok(events)
}

fn who(t: &Tekst, aktor: &Aktor) -> String {
    let rolle = t.get(&format!("rolle-{}", aktor.rolle.word()), &[]);
    t.hendelse_hvem(aktor.navn.as_str(), rolle)
}
