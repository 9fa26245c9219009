//! The tables, each with its columns, key and references.

use sea_orm_migration::prelude::{ColumnDef, Expr, ExprTrait, ForeignKey, TableCreateStatement};
use sea_orm_migration::schema::{
    big_integer as int, big_integer_null as int_null, blob, boolean, date, date_null, json, json_null, text,
    text_null, timestamp_with_time_zone as instant, timestamp_with_time_zone_null as instant_null,
};

use crate::migrations::parts::{table, to};

pub(super) fn register() -> Vec<TableCreateStatement> {
    vec![
        table(
            "kommune",
            &["nummer"],
            [
                text("nummer"),
                text("navn"),
                text("fylkesnummer"),
                text("fylke"),
                int("sentralitetsindeks"),
                int("sentralitetsklasse"),
                int("befolkning"),
                date("gyldig_fra"),
                date_null("gyldig_til"),
                text_null("etterfolger"),
                text_null("utdanningsvirksomhet"),
                date_null("utdanningsvirksomhet_dato"),
            ],
        ),
        table(
            "bruker",
            &["id"],
            [text("id"), text("navn"), text("rolle"), text_null("kommune")],
        )
        .foreign_key(&mut to("bruker", "kommune", "kommune", "nummer"))
        .to_owned(),
        table("sesjon", &["id"], [text("id"), text("data"), instant("utloper")]),
        table(
            "utlysning",
            &["navn"],
            [
                text("navn"),
                text("tittel"),
                date("kunngjort"),
                date("frist"),
                boolean("lopende"),
                int("kvote"),
                json("rekkefolge"),
                lock_counter(),
            ],
        ),
        table("saksnummerserie", &["ar"], [int("ar"), int("siste")]),
        // One row. Whoever hands out places locks it, since the quota is national and not of one call.
        table("kvotelas", &["id"], [int("id"), lock_counter()]),
    ]
}

pub(super) fn soknader() -> Vec<TableCreateStatement> {
    vec![
        table(
            "soknad",
            &["id"],
            [
                text("id"),
                text("utlysning"),
                text("kommune"),
                // The number of the application within the call and municipality: 1 in the deadline round.
                int("lopenummer"),
                text("tilstand"),
                int("versjon"),
                lock_counter(),
                text_null("saksnummer"),
                instant_null("mottatt"),
                text_null("kilde"),
                text_null("utdanningsvirksomhet"),
                int_null("antall"),
                int_null("antall_hovedformal"),
                int_null("behov"),
                text_null("annet_allmennlegearbeid"),
                int_null("perioder"),
                int_null("stillingsandel"),
                int_null("antall_knyttet_til_alis"),
                int_null("pasientgrunnlag"),
                int_null("tidligere_soknader"),
                int_null("ledige_plasser"),
                int_null("vurdert_hovedformal"),
                text_null("innstilling"),
                int_null("innstilling_antall"),
                text_null("innstilling_begrunnelse"),
                json_null("innstilt_av"),
                instant_null("innstilt"),
                text_null("vedtak"),
            ],
        )
        .foreign_key(&mut to("soknad", "utlysning", "utlysning", "navn"))
        .foreign_key(&mut to("soknad", "kommune", "kommune", "nummer"))
        .to_owned(),
        table(
            "soknad_steg",
            &["soknad", "steg"],
            [
                text("soknad"),
                text("steg"),
                json("svar"),
                int("versjon"),
                instant("lagret"),
                text("av"),
            ],
        )
        .foreign_key(&mut to("soknad_steg", "soknad", "soknad", "id"))
        .to_owned(),
        table(
            "begrunnelse",
            &["soknad", "regel"],
            [text("soknad"), text("regel"), text("tekst")],
        )
        .foreign_key(&mut to("begrunnelse", "soknad", "soknad", "id"))
        .to_owned(),
    ]
}

pub(super) fn prioritering() -> Vec<TableCreateStatement> {
    vec![
        table(
            "prioritering",
            &["utlysning"],
            [
                text("utlysning"),
                text("tilstand"),
                int("versjon"),
                int_null("kapasitet"),
                json_null("foreslatt_av"),
                instant_null("foreslatt"),
                instant_null("vedtatt"),
            ],
        )
        .foreign_key(&mut to("prioritering", "utlysning", "utlysning", "navn"))
        .to_owned(),
        table(
            "flytting",
            &["utlysning", "nummer"],
            [
                text("utlysning"),
                int("nummer"),
                text("soknad"),
                int("plass"),
                int("til"),
                text("begrunnelse"),
                json("av"),
                instant("tidspunkt"),
            ],
        )
        .foreign_key(&mut to("flytting", "utlysning", "utlysning", "navn"))
        .foreign_key(&mut to("flytting", "soknad", "soknad", "id"))
        .to_owned(),
        table(
            "skjonnsvalg",
            &["utlysning"],
            [
                text("utlysning"),
                json("gruppe"),
                json("valgte"),
                text("begrunnelse"),
                json("av"),
                instant("tidspunkt"),
            ],
        )
        .foreign_key(&mut to("skjonnsvalg", "utlysning", "utlysning", "navn"))
        .to_owned(),
    ]
}

pub(super) fn vedtak() -> Vec<TableCreateStatement> {
    vec![
        table(
            "vedtak",
            &["id"],
            [
                text("id"),
                text("soknad"),
                int("lopenummer"),
                text("tilstand"),
                text("slag"),
                int("sokt"),
                json("tildelt"),
                json("venteliste"),
                text("avtrykk"),
                json("foreslatt_av"),
                instant("foreslatt"),
                json_null("behandlet_av"),
                instant_null("behandlet"),
                text_null("grunn"),
            ],
        )
        .foreign_key(&mut to("vedtak", "soknad", "soknad", "id"))
        .to_owned(),
        table(
            "kvoteplass",
            &["id"],
            [
                text("id"),
                int("nummer"),
                int("kvote_ved_tildeling"),
                text("soknad"),
                text("vedtak"),
                int("plass"),
                text("kommune"),
                date("tildelt"),
                text("tilstand"),
            ],
        )
        .foreign_key(&mut to("kvoteplass", "soknad", "soknad", "id"))
        .foreign_key(&mut to("kvoteplass", "vedtak", "vedtak", "id"))
        .foreign_key(&mut to("kvoteplass", "kommune", "kommune", "nummer"))
        // Whatever the program does wrong: no place has a number beyond the quota, and (by the index below)
        // no two live places have the same. So there are never more of them than the quota.
        .check(
            Expr::col("nummer")
                .gte(1)
                .and(Expr::col("nummer").lte(Expr::col("kvote_ved_tildeling"))),
        )
        .to_owned(),
        table(
            "dokument",
            &["vedtak"],
            [
                text("vedtak"),
                text("nummer"),
                text("avtrykk"),
                json("brev"),
                blob("pdf"),
                text("sha256"),
            ],
        )
        .foreign_key(&mut to("dokument", "vedtak", "vedtak", "id"))
        .to_owned(),
    ]
}

pub(super) fn journal() -> Vec<TableCreateStatement> {
    vec![
        table(
            "journal",
            &["kjede", "nr"],
            [
                text("kjede"),
                int("nr"),
                instant("tidspunkt"),
                text("aktor_id"),
                text("aktor_navn"),
                text("aktor_rolle"),
                text_null("pa_vegne_av"),
                text("slag"),
                int("versjon"),
                text("nyttelast_hash"),
                text("tilstand_hash"),
                text("forrige"),
                text("hash"),
            ],
        ),
        table(
            "journal_nyttelast",
            &["kjede", "nr"],
            [
                text("kjede"),
                int("nr"),
                text_null("innhold"),
                instant_null("slettet"),
            ],
        )
        .foreign_key(
            ForeignKey::create()
                .name("fk_journal_nyttelast_kjede")
                .from_tbl("journal_nyttelast")
                .from_col("kjede")
                .from_col("nr")
                .to_tbl("journal")
                .to_col("kjede")
                .to_col("nr"),
        )
        .to_owned(),
    ]
}

/// Taking a lock is counting this up: it locks the row on PostgreSQL and the file on SQLite.
fn lock_counter() -> ColumnDef {
    int("las").default(0).to_owned()
}
