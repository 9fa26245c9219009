# The case: an application, what the rules say about it, and what the case worker answers.

sak-tittel = { $kommune }: { $antall ->
    [one] 1 introduction agreement
   *[other] { $antall } introduction agreements
}
sak-bla = Browse cases
sak-nummer-av = Case { $nummer } of { $antall }
sak-forrige = ← { $kommune }
sak-neste = { $kommune } →
sak-mottatt = Received
sak-frist = Application deadline
sak-saksnummer = Case number
sak-vurdert-av = Assessed by
sak-ikke-vurdert = No one yet
sak-deg = You, { $dato }
sak-person = { $navn }, { $dato }

## Messages

sak-lagret-svar = The answers have been saved.
sak-uendret = The answers were already saved. Nothing has changed.
sak-innstilt-neste = The recommendation for { $kommune } has been saved. This is the next case to assess.
sak-tilbake-til = Back to { $kommune }
sak-gjenapnet = The assessment has been reopened. The answers are as before.
sak-delvis-lagret = The answers have been saved, but the recommendation has not. See what must be corrected.
sak-innstilling-ikke-lagret = The answers have been saved. The recommendation is saved when you select “Save recommendation”.
sak-konflikt-tittel = Someone else has changed the case
sak-konflikt = Nothing has been overwritten. What you wrote is in the boxes. Where something else has been saved, it is shown below the box. Check it and save again.
sak-gammelt-tittel = You have signed in again
sak-gammelt = What you wrote is in the boxes, but has not been saved yet. Where something else has been saved, it is shown below the box. Check it and save.
sak-utlogget-tittel = You have been signed out
sak-utlogget-forklaring = You have not used the page for a while. What you wrote is not lost. Sign in using a new tab, come back here and continue.
sak-utlogget-logg-inn = Sign in using a new tab
sak-utlogget-videre = Continue with what you wrote
sak-utlogget-skrev = What you wrote
sak-konflikt-lagret = Saved now: “{ $tekst }”
sak-konflikt-blankt = Saved now: nothing
sak-konflikt-last = The case is no longer being assessed. What you wrote has not been saved. Copy what you want to keep:
sak-endret = Changed since you last did something here, { $tidspunkt }:

## Facts

sak-soknaden = The application
sak-onskede-plasser = Places wanted
sak-hovedformal = Serve the main purpose
sak-hovedformal-rettet = { $antall } of { $av }, corrected from { $sokt }
sak-hovedformal-rettet-ukjent = { $antall } of { $av }, not stated in the application
sak-antall-av = { $antall } of { $av }
sak-alis = Linked to an ALIS agreement
sak-perioder = Periods
sak-perioder-verdi = { $antall ->
    [one] 1 period of 2 years
   *[other] { $antall } periods of 2 years
}
sak-behov = Doctors who need to specialise
sak-kvotienter = Need quotient
sak-kvotienter-forklaring = Doctors divided by the number of the place
sak-annet-arbeid = Other general medical work
sak-stilling = Planned position
sak-pasientgrunnlag = Patient base
sak-pasienter = { $antall } patients
sak-utdanningsvirksomhet-soknad = Training establishment, according to the application
sak-kilde = Came in
sak-kilde-skjema = From the application form
sak-kilde-fil = From a file
sak-kilde-epost = By email, registered by a case worker
sak-kommunen = The municipality
sak-kommunenummer = Municipality number
sak-fylke = County
sak-innbyggere = Population
sak-innbyggere-dato = on 1 January 2026
sak-sentralitet = Centrality
sak-sentralitet-verdi = Class { $klasse } of 6
sak-utdanningsvirksomhet = Training establishment
sak-utdanningsvirksomhet-fra = { $status }, { $dato }
sak-utdanningsvirksomhet-avvik = The register and the application do not say the same.
sak-plasser-fra-for = Places already held
sak-plasser-fra-for-ingen = None
sak-plassene = The places in the prioritisation
sak-plassene-forelopig = Preliminary, as the list stands now.
sak-plass-nummer = Place { $nummer }
sak-plass-posisjon = No. { $posisjon } of { $antall }
sak-plass-posisjoner = No. { $fra } to { $til } of { $antall }
sak-plass-innenfor = within the quota
sak-plass-likt = must be decided by discretion
sak-plass-venteliste = waiting list
sak-se-prioriteringen = View the prioritisation
sak-dokumenter = Documents
sak-dokumenter-ingen = The letter appears here when the decision has been approved.
sak-brev = Letter to the municipality (PDF)

## The verdicts

sak-krever-svar = Needs an answer from you ({ $antall })
sak-krever-svar-andre = Answers from the case worker ({ $antall })
sak-ingen-svar = None of the rules needs an answer in this case.
sak-hva-bor-ikke-oppfylt = Not met. Should: You can still recommend allocation if you give a reason.
sak-hva-bor-mangler = The information is missing. Should: You can still recommend allocation if you give a reason.
sak-hva-skjonn = Must be assessed. Discretion: You decide, and give a reason.
sak-begrunnelse-likevel = Reason for recommending allocation anyway
sak-begrunnelse-likevel-hjelp = The municipality will read this. Say what makes it possible to reach the learning objectives.
sak-begrunnelse = Reason
sak-begrunnelse-hjelp = The municipality will read this.
sak-hovedformal-ledetekst = Places that serve the main purpose
sak-hovedformal-valg = { $antall } of { $av }
sak-hovedformal-som-sokt = { $antall } of { $av } (as applied for)
sak-hovedformal-ikke-oppgitt = Not stated, counts as 0
sak-ikke-besvart = Not answered

## The recommendation

sak-beslutning = Recommendation
sak-beslutning-svar-gitt = { $gitt } of { $antall } answers given.
sak-beslutning-gjenstar = Still to do:
sak-beslutning-klar = All answers have been given.
sak-beslutning-sperret = The application cannot be allocated places as it stands:
sak-beslutning-lagret = Saved at { $klokke }.
sak-innstilling-velg = Select
sak-innstilling-alle = Can be allocated { $antall ->
    [one] 1 place
   *[other] { $antall } places
}
sak-innstilling-farre = Can be allocated fewer places
sak-innstilling-ikke = Cannot be allocated places
sak-innstilling-nar = Recommended on { $dato } by { $navn }
sak-farre-tittel = Fewer places, or no allocation
sak-farre-bare-ikke = No allocation
sak-farre-forklaring = Fill this in only if you select “Can be allocated fewer places” or “Cannot be allocated places” at the bottom.
sak-farre-forklaring-ikke = Fill this in only if you select “Cannot be allocated places” at the bottom.
sak-farre-antall = Number of places
sak-farre-antall-hjelp = { $hoyst ->
    [one] Only 1 is possible. The first place in the application is included.
   *[other] From 1 to { $hoyst }. The first places in the application are included.
}
sak-farre-begrunnelse = Reason for the recommendation
sak-farre-begrunnelse-hjelp = The municipality will read this.
sak-farre-begrunnelse-forslag = The municipality will read this. The rules say: { $forklaring }
sak-lagre = Save
sak-lagre-innstilling = Save recommendation
sak-gjenapne = Reopen the assessment
sak-gjenapne-tittel = Reopen the assessment of { $kommune }?
sak-gjenapne-forklaring = The answers are kept, but the application must be given a new recommendation before the round can be decided.
sak-gjenapne-forslag = The prioritisation has been sent for approval. The proposed decisions are based on the assessment, so they lapse when you reopen it. The prioritisation must then be sent again.
sak-gjenapne-ja = Yes, reopen
sak-gjenapne-nei = No, go back to the case
sak-neste-uvurderte = Next case to assess: { $kommune }
sak-alle-vurdert = All applications have been assessed.
sak-til-prioritering = Go to prioritisation
sak-last-vedtatt = The round has been decided, so the assessment cannot be changed.
sak-bare-les = You can read the case. The case workers assess and recommend.
sak-to-par-oyne = Someone other than the case worker must approve the decision.

## The decision

sak-svaret = The decision on the application
sak-svaret-slag-tildeling = Allocation
sak-svaret-slag-delvis = Partial allocation
sak-svaret-slag-venteliste = Waiting list
sak-svaret-slag-avslag = Refusal
sak-svaret-utfall = { $tildelt ->
    [0] { $venteliste ->
        [0] { $slag }
       *[other] { $slag } for { $venteliste ->
            [one] 1 place
           *[other] { $venteliste } places
        }
    }
   *[other] { $venteliste ->
        [0] { $slag }, { $tildelt } of { $sokt }
       *[other] { $slag }, { $tildelt } of { $sokt }, { $venteliste } on the waiting list
    }
}
sak-svaret-forslag = Proposed by { $navn } on { $tidspunkt }. Awaiting approval.
sak-svaret-godkjent = Approved by { $navn } on { $tidspunkt }.
sak-svaret-returnert = Sent back by { $navn } on { $tidspunkt }: “{ $grunn }”
sak-svaret-bortfalt = The proposal lapsed on { $tidspunkt }, because something it is based on was changed.
sak-svaret-til-attestering = View the proposal
sak-svaret-se = View the decision
sak-historikk = History
