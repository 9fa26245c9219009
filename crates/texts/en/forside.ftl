# The open home page.

forside-tittel = Introduction agreements in general practice
# With a no-break space, so that it breaks well on a narrow screen.
forside-overskrift = Introduction agreements in{"\u00A0"}general practice
forside-ingress = With an introduction agreement (introduksjonsavtale), a doctor in specialisation can work on the lists of GPs (fastleger) at the same time as the GPs, and all of them are entitled to National Insurance refunds (trygderefusjon).
forside-kort = The municipality applies to the Norwegian Directorate of Health. The number of agreements is limited. The agreement does not come with funding.
forside-finn = Find your municipality
forside-regler = View the rules
forside-kvote-dato = The places as they are on { $dato }.
forside-hvorfor-kvote = Why { $kvote }?
forside-kvote-forklaring = The Ministry decides how many agreements there can be in the whole country. The number is { $kvote }. This fits with the proposed { $bevilgning } being enough for { $antall } agreements when one agreement is estimated at { $kostnad }. The calculation is an interpretation: it explains the number, it does not decide it.
forside-apent-tittel = Open now
forside-apent-ingress = The municipality sends one application and states how many agreements it wants. We do not ask for what we already know.
forside-apent-ingen = Nothing is open now
forside-apent-ingen-hvordan = New calls for applications appear here.
forside-apent-ordning = The right to enter into introduction agreements. You can apply before you have found a doctor.
forside-frist = { $dato }
forside-dager-igjen = { $dager ->
    [0] last day
    [one] 1 day left
   *[other] { $dager } days left
}
forside-fristen-ute = The deadline { $dato } has passed
forside-lopende = The deadline { $dato } has passed. The call for applications stays open as long as places are available.
forside-ikke-apen = Opens { $dato }
forside-finn-tittel = What applies to your municipality?
forside-kommune = Municipality
forside-velg = Select a municipality
forside-vis-svar = Show the answer
forside-svar-ja = { $kommune } can apply now
forside-svar-nei = { $kommune } cannot apply now
forside-svar-kanskje = { $kommune } can apply when the municipality is a training establishment
forside-svar-sendt = { $kommune } has applied
forside-svar-velg-forst = Select a municipality to see the answer here
forside-svar-velg-hvordan = The answer says whether the municipality can apply, what it can apply for, and when the deadline is.
forside-sporsmal-kan = Can we apply?
forside-sporsmal-hva = For what?
forside-sporsmal-nar = When?
forside-sporsmal-fra-for = What do we already have?
forside-sporsmal-ledige = How many are available?
forside-sporsmal-hjelp = Who can help us?
forside-ledige = { $ledige } of { $kvote } places in the whole country are available.
forside-kontor = { $navn } in { $sted }.
forside-kontor-kontakt = The office gives advice. It does not decide. Our sources do not give a contact address.
forside-kontor-ukjent = Our sources do not say which regional ALIS office helps the municipality on this date.
forside-kan-vi-soke = Can we apply? Step by step
forside-varsel = Get email alerts
forside-kan-registrert = Yes. The municipality is registered as a training establishment.
forside-kan-sokt = Yes. The municipality has applied to become a training establishment.
forside-kan-nei = The register says that the municipality is not a training establishment. The municipality can apply as soon as it has applied to become one.
forside-kan-ukjent = Yes, if the municipality is registered as a training establishment or has applied to become one. The register does not say anything about the municipality yet.
forside-kan-sendt = The municipality has sent its application in this round. In the deadline round there is one application per municipality.
forside-kan-lopende = Yes, as long as places are available. The deadline has passed, but the call for applications stays open. The waiting list comes first.
forside-kan-lukket = No. No call for applications is open now.
forside-hva-introduksjonsavtaler = Introduction agreements
forside-hva-ingenting = Nothing is open now. New calls for applications appear on the home page.
forside-nar-frist = By { $dato }.
forside-nar-lopende = At any time, as long as places are available. The deadline of the deadline round was { $dato }.
forside-nar-ute = The deadline { $dato } has passed. Contact the Norwegian Directorate of Health if you need an agreement now.
forside-fra-for-ingen = No places.
forside-fra-for = { $antall ->
    [one] 1 place
   *[other] { $antall } places
}
forside-logg-inn-og-sok = Sign in and apply
forside-logg-inn = Sign in
forside-hvem-tittel = Who are you?
forside-hvem-kommune = Municipality
forside-hvem-kommune-tekst = Write the application in short steps, see the verdicts as you write, and get the decision in one place.
forside-hvem-direktorat = The Norwegian Directorate of Health
forside-hvem-direktorat-tekst = Assess, prioritise and decide. Every verdict shows its source.
forside-hvem-alle = Everyone else
forside-hvem-alle-tekst = Read the rules, see where they come from, and what is interpretation.
forside-hvem-tall = Open figures
forside-hvem-tall-tekst = See how the quota is used, round by round and municipality by municipality, and download the figures.
forside-hvem-varsel = Email alerts
forside-hvem-varsel-tekst = Be told when a new call for applications opens. You can unsubscribe at any time.
