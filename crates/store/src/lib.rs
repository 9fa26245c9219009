//! State, journal and sessions, in SQLite or PostgreSQL by address.
//!
//! One file per aggregate, with the same name as in `sak`. A change is one transaction: it takes its locks
//! first (the call, then the quota, then the rest, always in that order), reads the state anew, runs the
//! pure command, writes the new state with its version, and journals what happened.

mod abonnement;
mod alis_kontor;
mod avtale;
mod bruker;
mod entity;
mod feil;
mod foresporsel;
mod journal;
mod ko;
mod kommune;
mod kommuneopplysning;
mod kostnad;
mod kravkontroll;
mod kvoteplass;
mod las;
mod legekontor;
mod migrations;
mod oppdrag;
mod outbox;
mod prioritering;
mod registrering;
mod runde;
mod saksarbeid;
mod sesjon;
mod soknad;
mod sporsmal;
mod store;
mod tilbud;
mod tilgangsnokkel;
mod time;
mod typer;
mod utlysning;
mod vedlegg;
mod vedtak;
mod verdi;

pub use abonnement::{Bestilling, Lenke, Mottak};
pub use avtale::{Avtalepost, Avtalesak, Lagringsmerke};
pub use feil::{EndringFeil, ImportFeil, JournalBrudd, StoreError, TilbakeFeil};
pub use foresporsel::BesvarFeil;
pub use journal::Journallinje;
pub use kommuneopplysning::Kommuneopplysning;
pub use kravkontroll::{Kontrollstand, Kravfil, Kravkontroll};
pub use outbox::{Krav, Mail, Mailbox, Notice, Oppgitt, OutboxStatus, TRIES};
pub use registrering::{Kvittering, KvitteringFeil, Melding, Register};
pub use soknad::{Epost, EpostFeil};
pub use store::Store;
pub use typer::{Dokument, HistorikkRad, Import, Lagret, MerknadRad, NokkelRad, Opphevet, Spor};
