//! The tables.

use sea_orm_migration::prelude::{ForeignKey, Index, Table, TableCreateStatement};
use sea_orm_migration::schema::{
    big_integer as int, date, date_null, text, text_null, timestamp_with_time_zone as instant,
    timestamp_with_time_zone_null as instant_null,
};

pub(super) fn all() -> Vec<TableCreateStatement> {
    vec![kontor(), dekning(), outbox(), abonnement(), lenke(), varsel()]
}

fn kontor() -> TableCreateStatement {
    Table::create()
        .table("alis_kontor")
        .col(text("id").primary_key())
        .col(text("navn"))
        .col(text("sted"))
        .col(date("fra"))
        .col(date_null("til"))
        .to_owned()
}

fn dekning() -> TableCreateStatement {
    Table::create()
        .table("alis_dekning")
        .col(text("kontor"))
        .col(text("fylke"))
        .col(date("fra"))
        .col(date_null("til"))
        .col(text("status"))
        .primary_key(
            Index::create()
                .name("pk_alis_dekning")
                .col("kontor")
                .col("fylke")
                .col("fra"),
        )
        .foreign_key(
            ForeignKey::create()
                .name("fk_alis_dekning_kontor")
                .from("alis_dekning", "kontor")
                .to("alis_kontor", "id"),
        )
        .to_owned()
}

fn outbox() -> TableCreateStatement {
    Table::create()
        .table("outbox")
        .col(text("id").primary_key())
        .col(text("slag"))
        .col(text("tilstand"))
        // Who, and what it says: erased when the letter is sent.
        .col(text_null("til"))
        .col(text_null("emne"))
        .col(text_null("tekst"))
        .col(text_null("avmelding"))
        .col(instant("opprettet"))
        .col(instant("neste"))
        .col(int("forsok"))
        .col(instant_null("ferdig"))
        .col(text_null("feil"))
        .to_owned()
}

fn abonnement() -> TableCreateStatement {
    Table::create()
        .table("abonnement")
        .col(text("id").primary_key())
        .col(text("adresse"))
        .col(text("spraak"))
        .col(text_null("kommune"))
        .col(instant("opprettet"))
        .col(instant_null("bekreftet"))
        .to_owned()
}

fn lenke() -> TableCreateStatement {
    Table::create()
        .table("abonnement_lenke")
        // SHA-256 of what stands in the link. The link itself stands only in the letter.
        .col(text("hash").primary_key())
        .col(text("abonnement"))
        .col(text("formal"))
        .col(text("spraak"))
        .col(text_null("kommune"))
        .col(instant("laget"))
        .col(instant_null("utloper"))
        .foreign_key(
            ForeignKey::create()
                .name("fk_abonnement_lenke_abonnement")
                .from("abonnement_lenke", "abonnement")
                .to("abonnement", "id"),
        )
        .to_owned()
}

fn varsel() -> TableCreateStatement {
    Table::create()
        .table("utlysningsvarsel")
        .col(text("utlysning").primary_key())
        .col(instant("tidspunkt"))
        .col(int("antall"))
        .foreign_key(
            ForeignKey::create()
                .name("fk_utlysningsvarsel_utlysning")
                .from("utlysningsvarsel", "utlysning")
                .to("utlysning", "navn"),
        )
        .to_owned()
}
