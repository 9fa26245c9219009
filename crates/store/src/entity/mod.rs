//! One entity for each table. Relations are not declared: the queries say themselves what they join.

/// What SeaORM wants beside a model.
macro_rules! no_relations {
    () => {
        #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    };
}
use no_relations;

pub mod abonnement;
pub mod abonnement_lenke;
pub mod alis_dekning;
pub mod alis_kontor;
pub mod avtale;
pub mod avtale_part;
pub mod avtale_utkast;
pub mod avtaledokument;
pub mod avtalevarsel;
pub mod begrunnelse;
pub mod bruker;
pub mod dokument;
pub mod flytting;
pub mod foresporsel;
pub mod inhabilitet;
pub mod journal;
pub mod journal_nyttelast;
pub mod ko_merknad;
pub mod kommune;
pub mod kommuneopplysning;
pub mod kostnadsberegning;
pub mod kravkontroll;
pub mod kvoteplass;
pub mod legekontor;
pub mod melding;
pub mod meldingskvittering;
pub mod oppdrag;
pub mod outbox;
pub mod plass_steg;
pub mod prioritering;
pub mod saksansvar;
pub mod saksnummerserie;
pub mod sesjon;
pub mod skjonnsvalg;
pub mod soknad;
pub mod soknad_endring;
pub mod soknad_steg;
pub mod soknad_versjon;
pub mod sporsmalsvar;
pub mod tilbud;
pub mod tilbudsbrev;
pub mod tilgangsnokkel;
pub mod tilgangsnokkel_bruk;
pub mod utlysning;
pub mod utlysningsvarsel;
pub mod vedlegg;
pub mod vedlegg_fil;
pub mod vedtak;
