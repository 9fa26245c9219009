//! Verdicts as the contract shows them.

use regelverk::regel::Art;
use regelverk::vurdering::{Faktum, Utfall, Vurdering};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};
use texts::Tekst;

/// A verdict, ready to be written as JSON in a language.
#[derive(Clone, Copy)]
pub struct VurderingUt<'a> {
    vurdering: &'a Vurdering,
    t: &'a Tekst,
}

/// The verdicts, ready to be written as a JSON array.
pub fn verdicts<'a>(vurderinger: &'a [Vurdering], t: &'a Tekst) -> Vec<VurderingUt<'a>> {
    vurderinger
        .iter()
        .map(|vurdering| VurderingUt { vurdering, t })
        .collect()
}

/// Whether the answer is *no*: some absolute rule is not met. The command line then ends with status 1.
pub fn is_no(vurderinger: &[Vurdering]) -> bool {
    vurderinger
        .iter()
        .any(|vurdering| vurdering.art() == Art::Skal && vurdering.utfall() == Utfall::IkkeOppfylt)
}

impl Serialize for VurderingUt<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { vurdering, t } = self;
        let mut body = serializer.serialize_struct("Vurdering", 8)?;
        body.serialize_field("regel", vurdering.id().0)?;
        body.serialize_field("art", vurdering.art().word())?;
        body.serialize_field("utfall", vurdering.utfall().word())?;
        body.serialize_field("avgjorende", &vurdering.is_decisive())?;
        body.serialize_field("forklaring", &texts::regel::forklaring(t, vurdering))?;
        body.serialize_field("fakta", &Fakta(vurdering.fakta()))?;
        body.serialize_field("parametere", &Parametere(vurdering))?;
        body.serialize_field("hjemmel", &HjemmelUt { vurdering, t })?;
        body.end()
    }
}

struct Fakta<'a>(&'a [(&'static str, Faktum)]);

impl Serialize for Fakta<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (navn, faktum) in self.0 {
            map.serialize_entry(navn, faktum)?;
        }
        map.end()
    }
}

struct Parametere<'a>(&'a Vurdering);

impl Serialize for Parametere<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let brukte = self.0.parametere();
        let mut list = serializer.serialize_seq(Some(brukte.len()))?;
        for brukt in brukte {
            list.serialize_element(&serde_json::json!({
                "navn": brukt.navn,
                "verdi": brukt.verdi.storrelse(),
                "gjelder_fra": brukt.verdi.virker_fra,
            }))?;
        }
        list.end()
    }
}

struct HjemmelUt<'a> {
    vurdering: &'a Vurdering,
    t: &'a Tekst,
}

impl Serialize for HjemmelUt<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let hjemmel = self.vurdering.hjemmel();
        let versjon = self.vurdering.versjon().nummer;
        let mut body = serializer.serialize_struct("Hjemmel", 5)?;
        body.serialize_field("dokument", hjemmel.dokument.code())?;
        body.serialize_field("dato", &hjemmel.dokument.datering().to_string())?;
        body.serialize_field("punkt", hjemmel.punkt)?;
        body.serialize_field(
            "gjengivelse",
            &texts::regel::gjengivelse(self.t, self.vurdering.id(), versjon),
        )?;
        body.serialize_field("status", hjemmel.status.word())?;
        body.end()
    }
}
