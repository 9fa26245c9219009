//! A step is saved on top of what it was shown with. Two people in different steps never collide; in the same step
//! nothing is overwritten.

use sak::avtale::LagreFeil;
use store::EndringFeil;

use super::bilde::{self, Apnet, Bilde};
use super::felter::{self, Lest};
use super::steg::Steg;
use crate::access::Kommunebruker;
use crate::error::Feil;
use crate::form::les::{Galt, Typed};
use crate::state::App;

/// What became of a save.
pub enum Utfall {
    /// What could be kept is, with what could not.
    Lagret(Box<Bilde>, Vec<Galt>),
    /// Somebody else saved the step in between.
    Kollisjon(Box<Bilde>),
    /// It is no draft any more.
    Videre,
}

/// What somebody typed in a step.
pub struct Innlevert<'a> {
    /// The step.
    pub steg: Steg,
    /// What was typed.
    pub typed: &'a Typed,
    /// The version of the step that the form was shown with.
    pub versjon: &'a str,
}

/// How often a save is tried anew because somebody saved another step at the same moment.
const TRIES: usize = 5;

/// Saves what can be kept, if nobody else has saved the step since it was shown.
pub async fn store_step(
    app: &App,
    bruker: &Kommunebruker,
    mut bilde: Box<Bilde>,
    innlevert: &Innlevert<'_>,
) -> Result<Utfall, Feil> {
    let id = bilde.id();
    for _ in 0..TRIES {
        let Lest { utfylt, galt } = felter::read(innlevert.steg, innlevert.typed, &bilde);
        if utfylt == bilde.utkast.utfylt {
            return Ok(Utfall::Lagret(bilde, galt));
        }
        if felter::shown(innlevert.steg, &bilde).avtrykk() != innlevert.versjon {
            return Ok(Utfall::Kollisjon(bilde));
        }
        let spor = app.spor(bruker.aktor());
        let saved = app.store.save_avtale(id, bilde.utkast.versjon, utfylt, spor);
        let opened = match saved.await {
            Ok(sak) => match bilde::of(app, bruker, sak).await? {
                Apnet::Utkast(bilde) => return Ok(Utfall::Lagret(bilde, galt)),
                Apnet::Videre => return Ok(Utfall::Videre),
            },
            Err(EndringFeil::Avvist(LagreFeil::Kollisjon(_))) => bilde::open(app, bruker, id).await?,
            // Every text is judged field by field before this.
            Err(EndringFeil::Avvist(LagreFeil::Tekst(_))) => return Err(Feil::BadForm),
            Err(EndringFeil::Konflikt) => return Ok(Utfall::Videre),
            Err(EndringFeil::IkkeFunnet) => return Err(Feil::NotFound),
            Err(EndringFeil::Store(feil)) => return Err(feil.into()),
        };
        match opened {
            Apnet::Utkast(newer) => bilde = newer,
            Apnet::Videre => return Ok(Utfall::Videre),
        }
    }
    Err(Feil::Conflict)
}
