//! The tables, each with its columns, key and references.

use sea_orm_migration::prelude::{ColumnDef, TableCreateStatement};
use sea_orm_migration::schema::{
    big_integer as int, blob, date_null, json, json_null, text, text_null,
    timestamp_with_time_zone as instant, timestamp_with_time_zone_null as instant_null,
};

use crate::migrations::parts;

pub(super) fn tables() -> Vec<TableCreateStatement> {
    vec![
        table(
            "plass_steg",
            &["kvoteplass", "nummer"],
            ("kvoteplass", "kvoteplass"),
            [
                text("kvoteplass"),
                int("nummer"),
                text("soknad"),
                text("slag"),
                json("av"),
                instant("tidspunkt"),
                text_null("grunn"),
                text_null("begrunnelse"),
                date_null("svarfrist"),
            ],
        ),
        // Why a place in the queue was not offered when its turn came. A note that was taken back stays.
        table(
            "ko_merknad",
            &["soknad", "plass", "nummer"],
            ("soknad", "soknad"),
            [
                text("soknad"),
                int("plass"),
                int("nummer"),
                text("slag"),
                text("begrunnelse"),
                json("av"),
                instant("tidspunkt"),
                json_null("opphevet_av"),
                instant_null("opphevet"),
                text_null("opphevet_begrunnelse"),
            ],
        ),
        table(
            "tilbud",
            &["id"],
            ("soknad", "soknad"),
            [
                text("id"),
                text("soknad"),
                int("plass"),
                text("tilstand"),
                int("kvote"),
                int("ledige"),
                text("avtrykk"),
                // The new check, as it was when the offer was proposed.
                json("kontroll"),
                json("foreslatt_av"),
                instant("foreslatt"),
                json_null("behandlet_av"),
                instant_null("behandlet"),
                text_null("grunn"),
            ],
        ),
        table(
            "tilbudsbrev",
            &["tilbud"],
            ("tilbud", "tilbud"),
            [
                text("tilbud"),
                text("nummer"),
                text("avtrykk"),
                json("brev"),
                blob("pdf"),
                text("sha256"),
            ],
        ),
    ]
}

/// A table with its key, and the column that refers to the key `id` of another.
fn table<const N: usize>(
    name: &'static str,
    key: &[&'static str],
    (column, other): (&'static str, &'static str),
    columns: [ColumnDef; N],
) -> TableCreateStatement {
    parts::table(name, key, columns)
        .foreign_key(&mut parts::to(name, column, other, "id"))
        .to_owned()
}
