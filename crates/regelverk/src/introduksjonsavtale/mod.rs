//! Introduction agreements: one file per rule, the facts of an application, and the order of priority.

pub mod ia01_utdanningsvirksomhet;
pub mod ia02_en_soknad;
pub mod ia03_frist;
pub mod ia04_uten_kandidat;
pub mod ia05_formal;
pub mod ia06_annet_arbeid_oppgitt;
pub mod ia07_perioder;
pub mod ia24_pasientgrunnlag;
pub mod ia40_ingen_klagerett;
pub mod ia41_prioritering;
pub mod soknad;
pub mod tildeling;
pub mod varighet;
