//! The rows of an application.

use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use sak::soknad::innhold::VedMottak;
use sak::soknad::kladd::StegInnhold;
use sak::soknad::sendt::{Kilde, SvarPaRegler};
use sak::soknad::{
    Avgjort, Felles, Innhold, Innstilling, Innstilt, Kladd, Sendt, Soknad, Steg, Tilstand, Trukket,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue, ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel,
    QueryFilter,
};

use crate::entity::soknad::{Column, Entity, Model};
use crate::entity::{begrunnelse, soknad_steg};
use crate::{StoreError, time, verdi};

const KAN_TILDELES: &str = "kan_tildeles";
const KAN_IKKE_TILDELES: &str = "kan_ikke_tildeles";

/// Saves a changed application under its version. Its call must be locked. The steps of a draft are saved by
/// themselves.
pub(crate) async fn update(
    tx: &DatabaseTransaction,
    soknad: &Soknad,
    versjon: i64,
) -> Result<(), StoreError> {
    let id = soknad.felles().id.to_string();
    let mut row = to_model(soknad, versjon, 1)?.into_active_model().reset_all();
    row.lopenummer = ActiveValue::NotSet;
    Entity::update_many()
        .set(row)
        .filter(Column::Id.eq(id.as_str()))
        .exec(tx)
        .await?;
    begrunnelse::Entity::delete_many()
        .filter(begrunnelse::Column::Soknad.eq(id.as_str()))
        .exec(tx)
        .await?;
    let reasons = soknad.last_sent().map(|sendt| &sendt.svar.begrunnelser);
    let rows = reasons.into_iter().flatten().map(|(regel, tekst)| {
        let row = begrunnelse::Model {
            soknad: id.clone(),
            regel: regel.clone(),
            tekst: tekst.clone(),
        };
        row.into_active_model()
    });
    begrunnelse::Entity::insert_many(rows)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// The row of an application in whichever state. `lopenummer` is its number among those that the municipality has
/// in the call, from 1.
pub(super) fn to_model(soknad: &Soknad, versjon: i64, lopenummer: i64) -> Result<Model, StoreError> {
    let mut model = draft(soknad.felles(), versjon, lopenummer);
    model.tilstand = soknad.tilstand().word().to_owned();
    if let Some(sendt) = soknad.last_sent() {
        fill_sendt(&mut model, sendt)?;
    }
    if let Some(innstilt) = soknad.innstilt() {
        fill_innstilt(&mut model, innstilt)?;
    }
    if let Soknad::Avgjort(avgjort) = soknad {
        model.vedtak = Some(avgjort.vedtak.to_string());
    }
    if let Soknad::Trukket(trukket) = soknad {
        model.trukket = Some(time::instant(trukket.tidspunkt)?);
        model.trukket_grunn.clone_from(&trukket.grunn);
    }
    Ok(model)
}

fn draft(felles: &Felles, versjon: i64, lopenummer: i64) -> Model {
    Model {
        id: felles.id.to_string(),
        utlysning: felles.utlysning.to_string(),
        kommune: felles.kommune.to_string(),
        lopenummer,
        tilstand: Tilstand::Kladd.word().to_owned(),
        versjon,
        saksnummer: None,
        mottatt: None,
        kilde: None,
        utdanningsvirksomhet: None,
        antall: None,
        antall_hovedformal: None,
        behov: None,
        annet_allmennlegearbeid: None,
        perioder: None,
        stillingsandel: None,
        antall_knyttet_til_alis: None,
        pasientgrunnlag: None,
        tidligere_soknader: None,
        ledige_plasser: None,
        vurdert_hovedformal: None,
        innstilling: None,
        innstilling_antall: None,
        innstilling_begrunnelse: None,
        innstilt_av: None,
        innstilt: None,
        vedtak: None,
        trukket: None,
        trukket_grunn: None,
    }
}

fn fill_sendt(model: &mut Model, sendt: &Sendt) -> Result<(), StoreError> {
    let Innhold {
        utdanningsvirksomhet,
        antall,
        antall_hovedformal,
        behov,
        ref annet_allmennlegearbeid,
        perioder,
        stillingsandel,
        antall_knyttet_til_alis,
        pasientgrunnlag,
    } = sendt.innhold;
    model.saksnummer = Some(sendt.saksnummer.clone());
    model.mottatt = Some(time::instant(sendt.mottatt)?);
    model.kilde = Some(sendt.kilde.word().to_owned());
    model.utdanningsvirksomhet = utdanningsvirksomhet.map(|status| status.word().to_owned());
    model.antall = verdi::count_if("antall", antall)?;
    model.antall_hovedformal = verdi::count_if("antall_hovedformal", antall_hovedformal)?;
    model.behov = verdi::count_if("behov", behov)?;
    model.annet_allmennlegearbeid = annet_allmennlegearbeid.clone();
    model.perioder = verdi::count_if("perioder", perioder)?;
    model.stillingsandel = stillingsandel.map(i64::from);
    model.antall_knyttet_til_alis = verdi::count_if("antall_knyttet_til_alis", antall_knyttet_til_alis)?;
    model.pasientgrunnlag = verdi::count_if("pasientgrunnlag", pasientgrunnlag)?;
    let VedMottak {
        tidligere_soknader,
        ledige_plasser,
    } = sendt.ved_mottak;
    model.tidligere_soknader = Some(verdi::count("tidligere_soknader", tidligere_soknader)?);
    model.ledige_plasser = Some(verdi::count("ledige_plasser", ledige_plasser)?);
    model.vurdert_hovedformal = verdi::count_if("vurdert_hovedformal", sendt.svar.hovedformal)?;
    Ok(())
}

fn fill_innstilt(model: &mut Model, innstilt: &Innstilt) -> Result<(), StoreError> {
    let (word, antall, begrunnelse) = match &innstilt.innstilling {
        Innstilling::KanTildeles { antall, begrunnelse } => {
            (KAN_TILDELES, Some(*antall), begrunnelse.clone())
        }
        Innstilling::KanIkkeTildeles { begrunnelse } => (KAN_IKKE_TILDELES, None, Some(begrunnelse.clone())),
    };
    model.innstilling = Some(word.to_owned());
    model.innstilling_antall = verdi::count_if("innstilling_antall", antall)?;
    model.innstilling_begrunnelse = begrunnelse;
    model.innstilt_av = Some(verdi::json(&innstilt.av)?);
    model.innstilt = Some(time::instant(innstilt.tidspunkt)?);
    Ok(())
}

/// The application that stands in these rows.
pub(super) fn from_rows(
    model: Model,
    reasons: Vec<begrunnelse::Model>,
    steps: Vec<soknad_steg::Model>,
) -> Result<Soknad, StoreError> {
    let felles = Felles {
        id: verdi::id(&model.id)?,
        utlysning: verdi::utlysning_navn(&model.utlysning)?,
        kommune: verdi::kommunenummer(&model.kommune)?,
    };
    let tilstand = verdi::word("tilstand", &model.tilstand, Tilstand::from_word)?;
    if tilstand == Tilstand::Kladd {
        let steg = steps.into_iter().map(step_from).collect::<Result<_, _>>()?;
        return Ok(Soknad::Kladd(Kladd { felles, steg }));
    }
    let begrunnelser = reasons.into_iter().map(|row| (row.regel, row.tekst)).collect();
    let svar = SvarPaRegler {
        begrunnelser,
        hovedformal: verdi::number_if("vurdert_hovedformal", model.vurdert_hovedformal)?,
    };
    let sendt = sendt_from(&model, felles, svar)?;
    if tilstand == Tilstand::Sendt {
        return Ok(Soknad::Sendt(sendt));
    }
    if tilstand == Tilstand::Trukket {
        return Ok(Soknad::Trukket(Trukket {
            sendt,
            tidspunkt: time::tidspunkt(verdi::required("trukket", model.trukket)?),
            grunn: model.trukket_grunn,
        }));
    }
    let vedtak = model.vedtak.clone();
    let innstilt = innstilt_from(model, sendt)?;
    if tilstand == Tilstand::Innstilt {
        return Ok(Soknad::Innstilt(innstilt));
    }
    let vedtak = verdi::id(&verdi::required("vedtak", vedtak)?)?;
    Ok(Soknad::Avgjort(Avgjort { innstilt, vedtak }))
}

fn sendt_from(model: &Model, felles: Felles, svar: SvarPaRegler) -> Result<Sendt, StoreError> {
    let status = |text: &str| verdi::word("utdanningsvirksomhet", text, Utdanningsvirksomhet::from_word);
    let kilde = |text: &str| Kilde::ALL.into_iter().find(|kilde| kilde.word() == text);
    let innhold = Innhold {
        utdanningsvirksomhet: model.utdanningsvirksomhet.as_deref().map(status).transpose()?,
        antall: verdi::number_if("antall", model.antall)?,
        antall_hovedformal: verdi::number_if("antall_hovedformal", model.antall_hovedformal)?,
        behov: verdi::number_if("behov", model.behov)?,
        annet_allmennlegearbeid: model.annet_allmennlegearbeid.clone(),
        perioder: verdi::number_if("perioder", model.perioder)?,
        stillingsandel: verdi::number_if("stillingsandel", model.stillingsandel)?,
        antall_knyttet_til_alis: verdi::number_if("antall_knyttet_til_alis", model.antall_knyttet_til_alis)?,
        pasientgrunnlag: verdi::number_if("pasientgrunnlag", model.pasientgrunnlag)?,
    };
    let tidligere = verdi::required("tidligere_soknader", model.tidligere_soknader)?;
    let ledige = verdi::required("ledige_plasser", model.ledige_plasser)?;
    Ok(Sendt {
        felles,
        saksnummer: verdi::required("saksnummer", model.saksnummer.clone())?,
        mottatt: time::tidspunkt(verdi::required("mottatt", model.mottatt)?),
        innhold,
        kilde: verdi::word("kilde", model.kilde.as_deref().unwrap_or_default(), kilde)?,
        ved_mottak: VedMottak {
            tidligere_soknader: verdi::number("tidligere_soknader", tidligere)?,
            ledige_plasser: verdi::number("ledige_plasser", ledige)?,
        },
        svar,
    })
}

fn innstilt_from(model: Model, sendt: Sendt) -> Result<Innstilt, StoreError> {
    let begrunnelse = model.innstilling_begrunnelse;
    let innstilling = match model.innstilling.as_deref() {
        Some(KAN_TILDELES) => {
            let antall = verdi::required("innstilling_antall", model.innstilling_antall)?;
            let antall = verdi::number("innstilling_antall", antall)?;
            Innstilling::KanTildeles { antall, begrunnelse }
        }
        Some(KAN_IKKE_TILDELES) => Innstilling::KanIkkeTildeles {
            begrunnelse: begrunnelse.unwrap_or_default(),
        },
        other => return Err(StoreError::ulesbar(format!("innstilling: {other:?}"))),
    };
    Ok(Innstilt {
        sendt,
        innstilling,
        av: verdi::from_json("innstilt_av", verdi::required("innstilt_av", model.innstilt_av)?)?,
        tidspunkt: time::tidspunkt(verdi::required("innstilt", model.innstilt)?),
    })
}

pub(super) fn step_from(row: soknad_steg::Model) -> Result<(Steg, StegInnhold), StoreError> {
    let innhold = StegInnhold {
        svar: verdi::from_json("svar", row.svar)?,
        versjon: verdi::number("versjon", row.versjon)?,
        lagret: Some(time::tidspunkt(row.lagret)),
        av: Some(row.av),
        overfort: row.overfort,
    };
    Ok((verdi::word("steg", &row.steg, Steg::from_word)?, innhold))
}
