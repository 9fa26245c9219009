//! What happened. Every command gives one; the store writes it to the journal in the same transaction as
//! the new state.

use serde::Serialize;
use serde_json::Value;

use crate::id::{Kommunenummer, LegekontorId, OppdragId, SoknadId, TilgangsnokkelId, UtlysningNavn};

/// The chain of journal lines that an event belongs to: each case has its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kjede {
    /// An application and its decision.
    Soknad(SoknadId),
    /// A call and its ranking.
    Utlysning(UtlysningNavn),
    /// What the register of training establishments says of a municipality, and its own profile.
    Kommune(Kommunenummer),
    /// An assignment from the ministry.
    Oppdrag(OppdragId),
    /// A question of the rulebook and its answer, by its lasting name.
    Sporsmal(String),
    /// An access key for the API.
    Tilgangsnokkel(TilgangsnokkelId),
    /// A GP office with its GPs.
    Legekontor(LegekontorId),
    /// The messages to the payer of refunds, and what of them is acknowledged.
    Registrering,
}

impl Kjede {
    /// The name of the chain in the journal.
    pub fn name(&self) -> String {
        match self {
            Self::Soknad(id) => format!("soknad/{id}"),
            Self::Utlysning(navn) => format!("utlysning/{navn}"),
            Self::Kommune(nummer) => format!("kommune/{nummer}"),
            Self::Oppdrag(id) => format!("oppdrag/{id}"),
            Self::Sporsmal(kode) => format!("sporsmal/{kode}"),
            Self::Tilgangsnokkel(id) => format!("tilgangsnokkel/{id}"),
            Self::Legekontor(id) => format!("legekontor/{id}"),
            Self::Registrering => "registrering".to_owned(),
        }
    }
}

/// What kind of thing happened. The text key is `hendelse-<word>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Slag {
    /// A call was made.
    UtlysningOpprettet,
    /// A draft was begun.
    SoknadPabegynt,
    /// An application was sent.
    SoknadSendt,
    /// An application was taken in from a file.
    SoknadImportert,
    /// A new version of an application was sent in place of the old one.
    SoknadEndret,
    /// A withdrawn application was sent again.
    SoknadSendtIgjen,
    /// An application was withdrawn.
    SoknadTrukket,
    /// A change of a sent application was begun.
    EndringPabegynt,
    /// A change of a sent application was given up.
    EndringForkastet,
    /// The register of training establishments was changed for a municipality.
    RegisterEndret,
    /// A municipality changed its own profile.
    KommuneprofilEndret,
    /// An application that came by e-mail was typed in.
    SoknadRegistrert,
    /// A document was attached.
    VedleggLagtTil,
    /// The municipality was asked for more.
    ForesporselSendt,
    /// The municipality got more time to answer.
    ForesporselForlenget,
    /// A request was taken back.
    ForesporselTrukket,
    /// The municipality answered a request.
    ForesporselBesvart,
    /// The case was given to a case worker, or put back in the queue.
    SaksbehandlerSatt,
    /// Somebody declared that they may not handle the case.
    InhabilitetMeldt,
    /// A leader found that they may handle it after all.
    InhabilitetOpphevet,
    /// A case worker answered with reasons.
    SvarLagret,
    /// A case worker recommended an outcome.
    Innstilt,
    /// An assessment was opened again.
    VurderingGjenapnet,
    /// A place was moved in the order.
    PlassFlyttet,
    /// A move was taken back.
    FlyttingAngret,
    /// A person chose between equal places.
    SkjonnValgt,
    /// The ranking was sent for approval, with a proposal for every application.
    TilAttestering,
    /// The ranking was opened again.
    PrioriteringGjenapnet,
    /// A decision was proposed.
    VedtakForeslatt,
    /// A decision was approved and its letter sent.
    VedtakGodkjent,
    /// A proposal was sent back.
    VedtakReturnert,
    /// A proposal was void, since something had changed.
    VedtakBortfalt,
    /// A municipality accepted a place.
    PlassGodtatt,
    /// A municipality declined a place.
    PlassAvslatt,
    /// A municipality gave a place back.
    PlassReturnert,
    /// The last day to answer an offer was moved.
    PlassFristUtsatt,
    /// An offer that nobody answered was withdrawn.
    PlassTrukket,
    /// An offer from the queue was proposed.
    TilbudForeslatt,
    /// An offer from the queue was approved and its letter sent.
    TilbudGodkjent,
    /// A proposed offer was sent back.
    TilbudReturnert,
    /// A proposed offer was void, since something had changed.
    TilbudBortfalt,
    /// A place in the queue was passed over.
    KoForbigatt,
    /// A municipality took its place out of the queue.
    KoTrukket,
    /// A place that was passed over was taken into the queue again.
    KoGjenopptatt,
    /// An assignment was registered.
    OppdragRegistrert,
    /// What an assignment says was corrected.
    OppdragEndret,
    /// Somebody began on an assignment.
    OppdragPabegynt,
    /// An assignment got a later deadline.
    OppdragUtsatt,
    /// The ministry reminded of an assignment.
    OppdragPurret,
    /// An assignment was answered.
    OppdragBesvart,
    /// An assignment was opened again.
    OppdragGjenapnet,
    /// An answer to a question was registered or corrected.
    SporsmalBesvart,
    /// An answer to a question was taken back.
    SporsmalsvarTrukket,
    /// An access key was made.
    TilgangsnokkelOpprettet,
    /// An access key was revoked.
    TilgangsnokkelTilbakekalt,
    /// The draft of an agreement was begun.
    AvtalePabegynt,
    /// An agreement was sent to its parties to be signed.
    AvtaleTilSignering,
    /// A party signed an agreement, and others have not yet.
    AvtaleSignert,
    /// An agreement that waited for signatures was opened to be changed, so that its signatures are void.
    AvtaleGjenapnet,
    /// The last party signed, and the agreement is entered into.
    AvtaleInngatt,
    /// An agreement was cancelled before it began.
    AvtaleKansellert,
    /// An agreement is over.
    AvtaleAvsluttet,
    /// An amendment of an agreement was proposed.
    AvtaleendringForeslatt,
    /// A party signed an amendment, and others have not yet.
    AvtaleendringSignert,
    /// The last party signed an amendment, and it has effect.
    AvtaleendringVirker,
    /// An amendment that was not signed by all was withdrawn.
    AvtaleendringTrukket,
    /// The document of an agreement or an amendment that all have signed was archived.
    AvtaleArkivert,
    /// The municipality reported how an agreement went.
    AvtaleRapportert,
    /// It was told that a GP raised the list ceiling.
    ListetakMeldt,
    /// What was told of a list ceiling was followed up.
    ListetakFulgtOpp,
    /// The time of a place is used.
    PlassAvsluttet,
    /// A GP office was registered or changed.
    LegekontorEndret,
    /// The payer of refunds acknowledged what it was told of the agreements.
    MeldingKvittert,
    /// A file of claims was checked.
    KravKontrollert,
    /// The rows of a checked file that are not covered were deleted.
    KravavvikSlettet,
    /// What the agreements cost the national insurance was worked out.
    KostnadBeregnet,
}

impl Slag {
    /// Every kind.
    pub const ALL: [Self; 76] = [
        Self::UtlysningOpprettet,
        Self::SoknadPabegynt,
        Self::SoknadSendt,
        Self::SoknadImportert,
        Self::SoknadEndret,
        Self::SoknadSendtIgjen,
        Self::SoknadTrukket,
        Self::EndringPabegynt,
        Self::EndringForkastet,
        Self::RegisterEndret,
        Self::KommuneprofilEndret,
        Self::SoknadRegistrert,
        Self::VedleggLagtTil,
        Self::ForesporselSendt,
        Self::ForesporselForlenget,
        Self::ForesporselTrukket,
        Self::ForesporselBesvart,
        Self::SaksbehandlerSatt,
        Self::InhabilitetMeldt,
        Self::InhabilitetOpphevet,
        Self::SvarLagret,
        Self::Innstilt,
        Self::VurderingGjenapnet,
        Self::PlassFlyttet,
        Self::FlyttingAngret,
        Self::SkjonnValgt,
        Self::TilAttestering,
        Self::PrioriteringGjenapnet,
        Self::VedtakForeslatt,
        Self::VedtakGodkjent,
        Self::VedtakReturnert,
        Self::VedtakBortfalt,
        Self::PlassGodtatt,
        Self::PlassAvslatt,
        Self::PlassReturnert,
        Self::PlassFristUtsatt,
        Self::PlassTrukket,
        Self::TilbudForeslatt,
        Self::TilbudGodkjent,
        Self::TilbudReturnert,
        Self::TilbudBortfalt,
        Self::KoForbigatt,
        Self::KoTrukket,
        Self::KoGjenopptatt,
        Self::OppdragRegistrert,
        Self::OppdragEndret,
        Self::OppdragPabegynt,
        Self::OppdragUtsatt,
        Self::OppdragPurret,
        Self::OppdragBesvart,
        Self::OppdragGjenapnet,
        Self::SporsmalBesvart,
        Self::SporsmalsvarTrukket,
        Self::TilgangsnokkelOpprettet,
        Self::TilgangsnokkelTilbakekalt,
        Self::AvtalePabegynt,
        Self::AvtaleTilSignering,
        Self::AvtaleSignert,
        Self::AvtaleGjenapnet,
        Self::AvtaleInngatt,
        Self::AvtaleKansellert,
        Self::AvtaleAvsluttet,
        Self::AvtaleendringForeslatt,
        Self::AvtaleendringSignert,
        Self::AvtaleendringVirker,
        Self::AvtaleendringTrukket,
        Self::AvtaleArkivert,
        Self::AvtaleRapportert,
        Self::ListetakMeldt,
        Self::ListetakFulgtOpp,
        Self::PlassAvsluttet,
        Self::LegekontorEndret,
        Self::MeldingKvittert,
        Self::KravKontrollert,
        Self::KravavvikSlettet,
        Self::KostnadBeregnet,
    ];

    /// The word that the journal and text keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::UtlysningOpprettet => "utlysning-opprettet",
            Self::SoknadPabegynt => "soknad-pabegynt",
            Self::SoknadSendt => "soknad-sendt",
            Self::SoknadImportert => "soknad-importert",
            Self::SoknadEndret => "soknad-endret",
            Self::SoknadSendtIgjen => "soknad-sendt-igjen",
            Self::SoknadTrukket => "soknad-trukket",
            Self::EndringPabegynt => "endring-pabegynt",
            Self::EndringForkastet => "endring-forkastet",
            Self::RegisterEndret => "register-endret",
            Self::KommuneprofilEndret => "kommuneprofil-endret",
            Self::SoknadRegistrert => "soknad-registrert",
            Self::VedleggLagtTil => "vedlegg-lagt-til",
            Self::ForesporselSendt => "foresporsel-sendt",
            Self::ForesporselForlenget => "foresporsel-forlenget",
            Self::ForesporselTrukket => "foresporsel-trukket",
            Self::ForesporselBesvart => "foresporsel-besvart",
            Self::SaksbehandlerSatt => "saksbehandler-satt",
            Self::InhabilitetMeldt => "inhabilitet-meldt",
            Self::InhabilitetOpphevet => "inhabilitet-opphevet",
            Self::SvarLagret => "svar-lagret",
            Self::Innstilt => "innstilt",
            Self::VurderingGjenapnet => "vurdering-gjenapnet",
            Self::PlassFlyttet => "plass-flyttet",
            Self::FlyttingAngret => "flytting-angret",
            Self::SkjonnValgt => "skjonn-valgt",
            Self::TilAttestering => "til-attestering",
            Self::PrioriteringGjenapnet => "prioritering-gjenapnet",
            Self::VedtakForeslatt => "vedtak-foreslatt",
            Self::VedtakGodkjent => "vedtak-godkjent",
            Self::VedtakReturnert => "vedtak-returnert",
            Self::VedtakBortfalt => "vedtak-bortfalt",
            Self::PlassGodtatt => "plass-godtatt",
            Self::PlassAvslatt => "plass-avslatt",
            Self::PlassReturnert => "plass-returnert",
            Self::PlassFristUtsatt => "plass-frist-utsatt",
            Self::PlassTrukket => "plass-trukket",
            Self::TilbudForeslatt => "tilbud-foreslatt",
            Self::TilbudGodkjent => "tilbud-godkjent",
            Self::TilbudReturnert => "tilbud-returnert",
            Self::TilbudBortfalt => "tilbud-bortfalt",
            Self::KoForbigatt => "ko-forbigatt",
            Self::KoTrukket => "ko-trukket",
            Self::KoGjenopptatt => "ko-gjenopptatt",
            Self::OppdragRegistrert => "oppdrag-registrert",
            Self::OppdragEndret => "oppdrag-endret",
            Self::OppdragPabegynt => "oppdrag-pabegynt",
            Self::OppdragUtsatt => "oppdrag-utsatt",
            Self::OppdragPurret => "oppdrag-purret",
            Self::OppdragBesvart => "oppdrag-besvart",
            Self::OppdragGjenapnet => "oppdrag-gjenapnet",
            Self::SporsmalBesvart => "sporsmal-besvart",
            Self::SporsmalsvarTrukket => "sporsmalsvar-trukket",
            Self::TilgangsnokkelOpprettet => "tilgangsnokkel-opprettet",
            Self::TilgangsnokkelTilbakekalt => "tilgangsnokkel-tilbakekalt",
            Self::AvtalePabegynt => "avtale-pabegynt",
            Self::AvtaleTilSignering => "avtale-til-signering",
            Self::AvtaleSignert => "avtale-signert",
            Self::AvtaleGjenapnet => "avtale-gjenapnet",
            Self::AvtaleInngatt => "avtale-inngatt",
            Self::AvtaleKansellert => "avtale-kansellert",
            Self::AvtaleAvsluttet => "avtale-avsluttet",
            Self::AvtaleendringForeslatt => "avtaleendring-foreslatt",
            Self::AvtaleendringSignert => "avtaleendring-signert",
            Self::AvtaleendringVirker => "avtaleendring-virker",
            Self::AvtaleendringTrukket => "avtaleendring-trukket",
            Self::AvtaleArkivert => "avtale-arkivert",
            Self::AvtaleRapportert => "avtale-rapportert",
            Self::ListetakMeldt => "listetak-meldt",
            Self::ListetakFulgtOpp => "listetak-fulgt-opp",
            Self::PlassAvsluttet => "plass-avsluttet",
            Self::LegekontorEndret => "legekontor-endret",
            Self::MeldingKvittert => "melding-kvittert",
            Self::KravKontrollert => "krav-kontrollert",
            Self::KravavvikSlettet => "kravavvik-slettet",
            Self::KostnadBeregnet => "kostnad-beregnet",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|slag| slag.word() == word)
    }
}

/// One event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hendelse {
    /// The chain it belongs to.
    pub kjede: Kjede,
    /// What happened.
    pub slag: Slag,
    /// The details, for the journal's payload.
    pub nyttelast: Value,
}

impl Hendelse {
    /// An event whose details are `nyttelast`.
    pub fn new(kjede: Kjede, slag: Slag, nyttelast: &impl Serialize) -> Self {
        // Serialising our own plain types cannot fail; should it ever, the journal says so rather than lie.
        let nyttelast = serde_json::to_value(nyttelast)
            .unwrap_or_else(|error| Value::String(format!("unserialisable: {error}")));
        Self {
            kjede,
            slag,
            nyttelast,
        }
    }
}
