//! What happens to a place itself.

use regelverk::tid::Dato;
use sak::kvoteplass::{Kvoteplass, Returgrunn};
use store::Spor;

use super::skript::Plasslag;
use super::sted::Sted;
use super::{Spill, at};
use crate::DemoFeil;
use crate::runde::refused;

impl Spill<'_> {
    /// What the municipality does with its place, or the directorate.
    pub(super) async fn step(
        &self,
        plass: &Kvoteplass,
        sted: &Sted,
        slag: &Plasslag,
        dag: Dato,
    ) -> Result<(), DemoFeil> {
        let aktor = match slag {
            Plasslag::Trukket | Plasslag::Avsluttet => &self.world.people.saksbehandler,
            _ => &sted.kommune,
        };
        let spor = Spor {
            aktor,
            now: at(dag, 14),
        };
        let t = self.world.t;
        let words = match slag {
            Plasslag::Returnert(Returgrunn::Annet) => t.demoavtale_returnert_annet(),
            Plasslag::Avslatt => t.demo_takk_nei(),
            Plasslag::Trukket => t.demoavtale_trukket(),
            _ => String::new(),
        };
        let changed =
            self.world
                .store
                .leave_kvoteplass(plass.id, spor, |plass, avtaler, perioder| match slag {
                    Plasslag::Godtatt => plass.accept(spor.aktor, spor.now),
                    Plasslag::Avslatt => plass.decline(&words, spor.aktor, spor.now),
                    Plasslag::Trukket => plass.withdraw(&words, spor.aktor, spor.now),
                    Plasslag::Returnert(grunn) => {
                        plass.give_back((*grunn, &words), avtaler, spor.aktor, spor.now)
                    }
                    Plasslag::Avsluttet => plass.close(avtaler, perioder, spor.aktor, spor.now),
                });
        changed.await.map(|_| ()).map_err(refused)
    }
}
