# API-et: siden om det, og det svarene sier når noe er galt.

api-tittel = API
api-ingress = Med API-et kan kommunens eller direktoratets egne systemer hente og sende det samme som du ser på sidene. Samme kode og samme regelbok svarer, så svarene er de samme.
api-start-tittel = Prøv nå
api-start = Regelboken, kommunelisten, rundene og beregningene er åpne for alle. Her er en vurdering av en søknad:
api-beskrivelse-tittel = Beskrivelsen
api-beskrivelse = Alt som kan hentes og sendes, står i beskrivelsen, i formatet OpenAPI 3.1, med eksempler. Mange verktøy kan lese den og lage kode av den.
api-beskrivelse-lenke = Åpne beskrivelsen (openapi.json)
api-liste-tittel = Dette kan du hente og sende
api-kolonne-adresse = Adresse
api-kolonne-hva = Hva
api-kolonne-adgang = Nøkkel
api-apen = Åpen
api-valgfri = Åpen, med mer for { $omfang }
api-krever = { $omfang }
api-hva-beregn-tildeling = Ranger ønskede plasser
api-hva-beregn-varighet = Regn ut hvor lenge avtaler varer
api-hva-runde-tildeling = Rangeringen i en runde
api-hva-vurder-introduksjonsavtale-soknad = Vurder en søknad etter reglene
api-hva-vurder-introduksjonsavtale = Vurder en avtale etter reglene
api-hva-runder = Alle rundene
api-hva-runde = En runde: frist, fase og kvote
api-hva-runde-soknader = Søknadene i en runde
api-hva-importer-soknader = Send inn søknader fra en fil (CSV eller XLSX)
api-hva-plasser = Plassene som er tildelt
api-hva-plass-avtaler = Avtalene på en plass, og tiden som er brukt
api-hva-avtaler = Avtalene
api-hva-avtale = En avtale, og det som gjelder en dag
api-hva-kommuner = Kommunene
api-hva-regler = Reglene
api-hva-regel = En regel med versjoner og kilde
api-hva-parametre = Verdiene som reglene bruker
api-nokkel-tittel = Få en tilgangsnøkkel
api-nokkel = Søknadene i en runde, rangeringen, plassene og avtalene krever en tilgangsnøkkel. Lederen for ordningen i Helsedirektoratet lager den for organisasjonen din. Nøkkelen vises bare én gang, så lagre den der systemet ditt holder hemmeligheter.
api-nokkel-lenke = Lag og tilbakekall tilgangsnøkler
api-nokkel-bruk = Send nøkkelen slik:
api-omfang-tittel = Hva en nøkkel åpner
api-omfang-runde-les = Hvilke søknader en runde har, hvor de står, rangeringen, plassene og avtalene. En kommunes nøkkel viser bare kommunens egne søknader, plasser og avtaler.
api-omfang-runde-innhold = Det som står i søknadene, og navn og HPR-nummer i avtalene. Trenger runde:les i tillegg.
api-omfang-soknad-skriv = Sende inn søknader fra en fil. Bare for Helsedirektoratet.
api-sider-tittel = Lange lister
api-sider = Lister kommer i sider. Velg med parametrene side og antall, høyst { $mest } om gangen. Hodet Link har adressene til neste og forrige side.
api-uendret = Send verdien fra hodet ETag tilbake i If-None-Match. Er ingenting endret, får du status 304 uten innhold.
api-problem-tittel = Når noe er galt
api-problem-ingress = Svaret er da alltid application/problem+json (RFC 9457). Feltet type leder til linjen under, detail sier hva som er galt akkurat nå, og feil har stedet: peker i JSON, eller linje og kolonne i en fil.
api-problem-kolonne-status = Status
api-problem-kolonne-type = Type
api-problem-kolonne-hva = Hva det betyr

## Slagene av problemer: navnet, og hva det betyr

api-problem-avbrutt = Innholdet kom ikke fram
api-problem-avbrutt-hva = Forbindelsen ble brutt, eller innholdet var ikke slik hodene sa. Send på nytt.
api-problem-nokkel = Tilgangsnøkkel mangler eller gjelder ikke
api-problem-nokkel-hva = Send en gyldig tilgangsnøkkel i hodet Authorization: Bearer hjm_… Den kan være utløpt eller tilbakekalt.
api-problem-omfang = Nøkkelen åpner ikke dette
api-problem-omfang-hva = Tilgangsnøkkelen er gyldig, men gir ikke adgang til det du ba om. Lederen for ordningen kan lage en ny.
api-problem-omfang-mangler = Tilgangsnøkkelen må åpne { $omfang }, og organisasjonen må kunne ha det omfanget.
api-problem-avvist = Demonstrasjonen svarer bare på egen maskin
api-problem-avvist-hva = Demonstrasjonen slipper inn alle, og svarer derfor bare den som sitter ved maskinen.
api-problem-finnes-ikke = Finnes ikke
api-problem-finnes-ikke-hva = Adressen er skrevet feil, eller det du ba om, finnes ikke.
api-problem-metode = Metoden kan ikke brukes her
api-problem-metode-hva = Bruk en av metodene i hodet Allow.
api-problem-konflikt = Det kan ikke gjøres nå
api-problem-konflikt-hva = Noe er endret i mellomtiden, så det du ba om, passer ikke lenger.
api-problem-avgjort = Et vedtak i runden er godkjent, så den tar ikke imot flere søknader fra fil.
api-problem-for-stort = For stort
api-problem-for-stort-hva = JSON kan være høyst 2 MB og en fil høyst 16 MB. Del opp det du sender.
api-problem-medietype = Feil slags innhold
api-problem-medietype-hva = Hodet Content-Type må si hva du sender, og det må være en av typene som beskrivelsen nevner.
api-problem-medietyper = Sett hodet Content-Type til { $typer }, og send innholdet uten komprimering.
api-problem-ugyldig-innhold = Noe i det du sendte, er feil
api-problem-ugyldig-innhold-hva = Innholdet eller parametrene er ikke slik beskrivelsen sier. Ingenting er lagret.
api-problem-intern = Noe gikk galt hos oss
api-problem-intern-hva = Prøv igjen om litt. Blir det ikke bedre, oppgi verdien i hodet X-Request-Id når du tar kontakt.

## Feil i innhold og parametre

api-problem-flere = { $antall ->
    [one] 1 feil. Ingenting er lagret.
   *[other] { $antall } feil. Ingenting er lagret.
}
api-problem-adresse = Parametrene i adressen kan ikke leses. Skriv dem som navn=verdi med & imellom.
api-problem-tall = { $navn }: skriv et helt tall fra 1 til { $mest }
api-problem-dato = { $navn }: skriv en dato som finnes, som ÅÅÅÅ-MM-DD
api-problem-kommunenummer = kommune: skriv et kommunenummer med fire sifre
api-problem-ord = { $navn }: bruk et av ordene { $ord }
api-problem-for-regelverket = dato: det finnes ikke regler før { $dato }
api-problem-ingen-parametre = Adressen har ingen parametre.
api-problem-ukjent-parameter = Ukjent parameter. Disse finnes: { $kjente }
api-problem-to-ganger = Parameteren står to ganger. La den stå én gang.
api-omfang-refusjonsrett = Slå opp hvem som har refusjonsrett på hvilken liste, en dag eller mange.
api-omfang-registrering = Følge endringene i de registrerte avtalene, og kvittere for dem.
api-problem-hpr = Parameteren { $parameter } må være et HPR-nummer med ett til ni siffer.
api-problem-meldingsnummer = Parameteren { $parameter } må være et meldingsnummer: et helt tall fra 0.
api-problem-ukjent-melding = Det finnes ingen melding med dette nummeret.
api-problem-annen-hash = Meldingen med dette nummeret har en annen hash. Hent meldingene på nytt fra den siste du har kvittert for.
