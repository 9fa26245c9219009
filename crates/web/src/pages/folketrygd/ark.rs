//! The sheets of the workbook: the figures, the agreements, the trend. Amounts are numbers in kroner.

use letters::kostnad::ord::{Ord, growth};
use regelverk::penger::Ore;
use sak::kostnad::{Avtalekostnad, Manedstrend};

use crate::eksport::{Celle, Fil};

/// All of them.
pub fn ark(said: &Ord<'_>) -> [Fil; 3] {
    [figures(said), agreements(said), trend(said)]
}

fn hundredths(count: u64) -> Celle {
    Celle::Hundredeler(i64::try_from(count).unwrap_or(i64::MAX))
}

fn figures(said: &Ord<'_>) -> Fil {
    let (t, beregning) = (said.t, said.beregning);
    let resultat = &beregning.resultat;
    let or_none = |value: Option<Celle>| value.unwrap_or_else(|| t.folketrygd_tall_ingen().into());
    let amount = |value: Option<Ore>| or_none(value.map(Celle::from));
    let days = resultat.enheter().saturating_add(50) / 100;
    let mut rows: Vec<(String, Celle)> = vec![
        (
            t.folketrygd_kolonne_ar(),
            u64::from(beregning.grunnlag.ar.unsigned_abs()).into(),
        ),
        (t.folketrygd_tall_kostnad(), amount(resultat.kostnad)),
        (
            t.folketrygd_ark_intervall_fra(),
            amount(resultat.intervall.map(|ends| ends.0)),
        ),
        (
            t.folketrygd_ark_intervall_til(),
            amount(resultat.intervall.map(|ends| ends.1)),
        ),
        (t.folketrygd_tall_anslag(), Ore(said.anslag().verdi).into()),
        (t.folketrygd_ark_bevilgning(), resultat.bevilgning.into()),
        (
            t.folketrygd_tall_forslag(),
            or_none(resultat.kvoteforslag.map(Celle::from)),
        ),
        (t.folketrygd_avtaler_lis(), resultat.lis.into()),
        (t.folketrygd_avtaler_endring(), resultat.endring.into()),
        (t.folketrygd_ark_sum(), resultat.sum().into()),
        (t.folketrygd_ark_fulle(), hundredths(days)),
        (t.folketrygd_ark_dager(), resultat.dager.into()),
        (
            t.folketrygd_avtaler_arsverk(),
            hundredths(resultat.arsverk_hundredeler),
        ),
        (t.folketrygd_ark_utelatt(), resultat.utelatt.into()),
        (t.folketrygd_ark_negative(), resultat.negative.into()),
        (t.folketrygd_grunnlag_oppdrag(), said.kilde().into()),
        (t.folketrygd_grunnlag_nummer(), beregning.dokumentnummer().into()),
    ];
    rows.extend(
        said.grunnlag()
            .into_iter()
            .map(|(name, value)| (name, value.into())),
    );
    Fil {
        navn: String::new(),
        ark: t.folketrygd_ark_tallene(),
        hode: vec![t.folketrygd_ark_opplysning(), t.folketrygd_ark_verdi()],
        rader: rows
            .into_iter()
            .map(|(name, value)| vec![name.into(), value])
            .collect(),
    }
}

fn agreements(said: &Ord<'_>) -> Fil {
    let t = said.t;
    let resultat = &said.beregning.resultat;
    let row = |avtale: &Avtalekostnad| {
        vec![
            avtale.nummer.as_str().into(),
            avtale.kommunenummer.as_str().into(),
            avtale.kommune.as_str().into(),
            avtale.lis.into(),
            avtale.endring.into(),
            hundredths(said.arsverk_hundredeler(avtale)),
            avtale.uten.into(),
        ]
    };
    Fil {
        navn: String::new(),
        ark: t.folketrygd_ark_avtaler(),
        hode: vec![
            t.folketrygd_avtaler_avtale(),
            t.folketrygd_ark_kommunenummer(),
            t.folketrygd_avtaler_kommune(),
            t.folketrygd_avtaler_lis(),
            t.folketrygd_avtaler_endring(),
            t.folketrygd_avtaler_arsverk(),
            t.folketrygd_avtaler_uten(),
        ],
        rader: resultat.avtaler.iter().map(row).collect(),
    }
}

fn trend(said: &Ord<'_>) -> Fil {
    let t = said.t;
    let row = |one: &Manedstrend| {
        let percent = growth(one).and_then(|growth| i64::try_from(growth).ok());
        vec![
            said.maned(one).into(),
            one.leger.into(),
            one.for_ett_ar_siden.into(),
            one.na.into(),
            percent.map_or(Celle::Tom, Celle::Hundredeler),
        ]
    };
    Fil {
        navn: String::new(),
        ark: t.folketrygd_ark_trend(),
        hode: vec![
            t.folketrygd_trend_maned(),
            t.folketrygd_trend_leger(),
            t.folketrygd_trend_for(),
            t.folketrygd_trend_na(),
            t.folketrygd_ark_trend_prosent(),
        ],
        rader: said.beregning.resultat.trend.iter().map(row).collect(),
    }
}
