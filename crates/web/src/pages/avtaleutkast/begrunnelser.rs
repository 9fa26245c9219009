//! Reasons for what departs from advice or a person must judge. They are for the directorate, and no part of what is
//! signed.

use maud::{Markup, html};
use regelverk::introduksjonsavtale::ia17_en_avtale;
use regelverk::vurdering::Vurdering;
use sak::avtale::Utfylt;
use texts::Tekst;

use super::felter::Form;
use crate::components::felt::Felt;
use crate::components::vurdering::{Visning, svar};
use crate::form::les::{Leser, Typed};

/// The name of the field for the reason of a rule.
pub fn name(vurdering: &Vurdering) -> String {
    format!("{PREFIX}{}", vurdering.id().0)
}

const PREFIX: &str = "begrunnelse-";

/// The rule whose reason a field holds.
pub fn rule_of(name: &str) -> Option<&str> {
    name.strip_prefix(PREFIX)
}

/// What stands in the fields.
pub fn shown(utfylt: &Utfylt, vurderinger: &[Vurdering]) -> Typed {
    let mut typed = Typed::default();
    for one in asking(utfylt, vurderinger) {
        let reason = utfylt.begrunnelser.get(one.id().0);
        typed.push(name(one), reason.cloned().unwrap_or_default());
    }
    typed
}

/// Reads them. A reason that nothing asks for any longer is kept until the draft is sent: the answers may change back.
pub fn read(leser: &mut Leser<'_>, utfylt: &mut Utfylt, vurderinger: &[Vurdering]) {
    for one in vurderinger {
        let rule = one.id().0;
        let before = utfylt.begrunnelser.remove(rule);
        if let Some(reason) = leser.tekst(&name(one), before) {
            utfylt.begrunnelser.insert(rule.to_owned(), reason);
        }
    }
}

/// Verdicts that need a reason. What is unknown only because the doctor is, is asked for as the doctor.
pub fn asking<'a>(utfylt: &Utfylt, vurderinger: &'a [Vurdering]) -> impl Iterator<Item = &'a Vurdering> {
    let known = utfylt.innhold.lis.hpr.is_some();
    let doctor = move |one: &Vurdering| one.id() == ia17_en_avtale::REGEL.id && !known;
    let asks = move |one: &&Vurdering| one.needs_answer() && !doctor(one);
    vurderinger.iter().filter(asks)
}

/// Each of them with its box.
pub fn fields(form: &Form<'_>, utfylt: &Utfylt, vurderinger: &[Vurdering]) -> Markup {
    html! {
        @for one in asking(utfylt, vurderinger) {
            @let field = name(one);
            @let box_ = Felt::new(field.clone(), label(form.t, one))
                .feil(form.feil(&field))
                .fritekst(form.raw(&field), 3);
            (svar(form.t, one, Visning::default(), &box_))
        }
    }
}

/// The label of a reason.
pub fn label(t: &Tekst, vurdering: &Vurdering) -> String {
    t.avtaleutkast_begrunnelse(vurdering.id().0)
}
