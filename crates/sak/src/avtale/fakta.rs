//! From what an agreement says to what the rules ask for.

use regelverk::introduksjonsavtale::avtale as regler;
use regelverk::introduksjonsavtale::avtale::{AvtaleFakta, Signert};
use regelverk::introduksjonsavtale::varighet::Avtaleplan;
use regelverk::tid::Dato;

use super::innhold::{Fastlege, Innhold, Lis, Listetak, Veileder};
use crate::id::Hpr;

impl Innhold {
    /// The facts on a day. `andre` are the other agreements in the frame, `andre_aktive` those that the doctor
    /// has anywhere. A GP enters into the agreement on the day of assessment.
    pub fn fakta(
        &self,
        dato: Dato,
        signert: Signert,
        andre: Vec<Avtaleplan>,
        andre_aktive: Option<u64>,
    ) -> AvtaleFakta {
        let fastleger: Vec<_> = self.fastleger.iter().map(|one| of_fastlege(one, dato)).collect();
        AvtaleFakta {
            dato,
            fra: self.fra,
            til: self.til,
            stillingsandel: self.stillingsandel,
            lis: of_lis(&self.lis, andre_aktive),
            fastleger: Some(fastleger).filter(|fastleger| !fastleger.is_empty()),
            veileder: of_veileder(&self.veileder),
            supervisjon_hele_perioden: self.supervisjon_hele_perioden,
            utdanningsplan: regler::Utdanningsplan {
                kontoret_er_laeringsarena: self.utdanningsplan.kontoret_er_laeringsarena,
                laeringsmal_angitt: self.utdanningsplan.laeringsmal_angitt,
                veiledning_beskrevet: self.utdanningsplan.veiledning_beskrevet,
            },
            kontor_og_utstyr: self.kontor_og_utstyr,
            uselektert: self.uselektert,
            oppfolging_over_tid: self.oppfolging_over_tid,
            annet_allmennlegearbeid: self.annet_allmennlegearbeid.clone(),
            tilknytning: self.tilknytning,
            okonomi_avtalt: self.okonomi_avtalt,
            knyttet_til_alis_avtale: self.knyttet_til_alis_avtale,
            signert,
            mal_brukt: self.mal_brukt,
            andre_avtaler: andre,
        }
    }
}

fn of_lis(lis: &Lis, andre_aktive: Option<u64>) -> regler::Lis {
    regler::Lis {
        lis1_fullfort: lis.lis1_fullfort,
        turnus_fullfort: lis.turnus_fullfort,
        autorisert_eos_sveits: lis.autorisert_eos_sveits,
        lis_start: lis.lis_start,
        ordning: lis.ordning,
        andre_aktive_introduksjonsavtaler: andre_aktive,
    }
}

fn of_fastlege(fastlege: &Fastlege, inngatt: Dato) -> regler::Fastlege {
    regler::Fastlege {
        hpr: fastlege.hpr.map(Hpr::number),
        spesialist: fastlege.spesialist,
        trygderefusjon: fastlege.trygderefusjon,
        supervisjon: fastlege.supervisjon,
        pasienter: fastlege.pasienter,
        inngatt: Some(inngatt),
        listetak: match fastlege.listetak {
            Listetak::Ukjent => regler::Listetak::Ukjent,
            Listetak::IkkeOkt => regler::Listetak::IkkeOkt,
            Listetak::Okt(dato) => regler::Listetak::Okt(dato),
        },
    }
}

fn of_veileder(veileder: &Veileder) -> regler::Veileder {
    regler::Veileder {
        hpr: veileder.hpr.map(Hpr::number),
        spesialist: veileder.spesialist,
    }
}
