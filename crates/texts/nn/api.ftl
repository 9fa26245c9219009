# API-et: sida om det, og det svara seier når noko er gale.

api-tittel = API
api-ingress = Med API-et kan systema til kommunen eller direktoratet hente og sende det same som du ser på sidene. Den same koden og den same regelboka svarer, så svara er dei same.
api-start-tittel = Prøv no
api-start = Regelboka, kommunelista, rundane og utrekningane er opne for alle. Her er ei vurdering av ein søknad:
api-beskrivelse-tittel = Beskrivinga
api-beskrivelse = Alt som kan hentast og sendast, står i beskrivinga, i formatet OpenAPI 3.1, med døme. Mange verktøy kan lese ho og lage kode av ho.
api-beskrivelse-lenke = Opne beskrivinga (openapi.json)
api-liste-tittel = Dette kan du hente og sende
api-kolonne-adresse = Adresse
api-kolonne-hva = Kva
api-kolonne-adgang = Nøkkel
api-apen = Open
api-valgfri = Open, med meir for { $omfang }
api-krever = { $omfang }
api-hva-beregn-tildeling = Ranger ønskte plassar
api-hva-beregn-varighet = Rekn ut kor lenge avtalar varer
api-hva-runde-tildeling = Rangeringa i ein runde
api-hva-vurder-introduksjonsavtale-soknad = Vurder ein søknad etter reglane
api-hva-vurder-introduksjonsavtale = Vurder ein avtale etter reglane
api-hva-runder = Alle rundane
api-hva-runde = Ein runde: frist, fase og kvote
api-hva-runde-soknader = Søknadene i ein runde
api-hva-importer-soknader = Send inn søknader frå ei fil (CSV eller XLSX)
api-hva-plasser = Plassane som er tildelte
api-hva-plass-avtaler = Avtalane på ein plass, og tida som er brukt
api-hva-avtaler = Avtalane
api-hva-avtale = Ein avtale, og det som gjeld ein dag
api-hva-kommuner = Kommunane
api-hva-regler = Reglane
api-hva-regel = Ein regel med versjonar og kjelde
api-hva-parametre = Verdiane som reglane bruker
api-nokkel-tittel = Få ein tilgangsnøkkel
api-nokkel = Søknadene i ein runde, rangeringa, plassane og avtalane krev ein tilgangsnøkkel. Leiaren for ordninga i Helsedirektoratet lagar han for organisasjonen din. Nøkkelen blir vist berre éin gong, så lagre han der systemet ditt oppbevarer hemmelegheiter.
api-nokkel-lenke = Lag og kall tilbake tilgangsnøklar
api-nokkel-bruk = Send nøkkelen slik:
api-omfang-tittel = Kva ein nøkkel opnar
api-omfang-runde-les = Kva søknader ein runde har, kvar dei står, rangeringa, plassane og avtalane. Nøkkelen til ein kommune viser berre søknadene, plassane og avtalane til kommunen sjølv.
api-omfang-runde-innhold = Det som står i søknadene, og namn og HPR-nummer i avtalane. Treng runde:les i tillegg.
api-omfang-soknad-skriv = Sende inn søknader frå ei fil. Berre for Helsedirektoratet.
api-sider-tittel = Lange lister
api-sider = Lister kjem i sider. Vel med parametrane side og antall, høgst { $mest } om gongen. Hovudet Link har adressene til neste og førre side.
api-uendret = Send verdien frå hovudet ETag tilbake i If-None-Match. Er ingenting endra, får du status 304 utan innhald.
api-problem-tittel = Når noko er gale
api-problem-ingress = Svaret er då alltid application/problem+json (RFC 9457). Feltet type viser til linja under, detail seier kva som er gale akkurat no, og feil har staden: peker i JSON, eller linje og kolonne i ei fil.
api-problem-kolonne-status = Status
api-problem-kolonne-type = Type
api-problem-kolonne-hva = Kva det betyr

## Slaga av problem: namnet, og kva det betyr

api-problem-avbrutt = Innhaldet kom ikkje fram
api-problem-avbrutt-hva = Sambandet blei brote, eller innhaldet var ikkje slik hovuda sa. Send på nytt.
api-problem-nokkel = Tilgangsnøkkel manglar eller gjeld ikkje
api-problem-nokkel-hva = Send ein gyldig tilgangsnøkkel i hovudet Authorization: Bearer hjm_… Han kan ha gått ut eller vere kalla tilbake.
api-problem-omfang = Nøkkelen opnar ikkje dette
api-problem-omfang-hva = Tilgangsnøkkelen er gyldig, men gir ikkje tilgang til det du bad om. Leiaren for ordninga kan lage ein ny.
api-problem-omfang-mangler = Tilgangsnøkkelen må opne { $omfang }, og organisasjonen må kunne ha det omfanget.
api-problem-avvist = Demonstrasjonen svarer berre på eiga maskin
api-problem-avvist-hva = Demonstrasjonen slepper inn alle, og svarer derfor berre den som sit ved maskina.
api-problem-finnes-ikke = Finst ikkje
api-problem-finnes-ikke-hva = Adressa er skriven feil, eller det du bad om, finst ikkje.
api-problem-metode = Metoden kan ikkje brukast her
api-problem-metode-hva = Bruk ein av metodane i hovudet Allow.
api-problem-konflikt = Det kan ikkje gjerast no
api-problem-konflikt-hva = Noko er endra i mellomtida, så det du bad om, passar ikkje lenger.
api-problem-avgjort = Eit vedtak i runden er godkjent, så han tar ikkje imot fleire søknader frå fil.
api-problem-for-stort = For stort
api-problem-for-stort-hva = JSON kan vere høgst 2 MB og ei fil høgst 16 MB. Del opp det du sender.
api-problem-medietype = Feil slags innhald
api-problem-medietype-hva = Hovudet Content-Type må seie kva du sender, og det må vere ein av typane som beskrivinga nemner.
api-problem-medietyper = Set hovudet Content-Type til { $typer }, og send innhaldet utan komprimering.
api-problem-ugyldig-innhold = Noko i det du sende, er feil
api-problem-ugyldig-innhold-hva = Innhaldet eller parametrane er ikkje slik beskrivinga seier. Ingenting er lagra.
api-problem-intern = Noko gjekk gale hos oss
api-problem-intern-hva = Prøv igjen om litt. Blir det ikkje betre, oppgi verdien i hovudet X-Request-Id når du tar kontakt.

## Feil i innhald og parametrar

api-problem-flere = { $antall ->
    [one] 1 feil. Ingenting er lagra.
   *[other] { $antall } feil. Ingenting er lagra.
}
api-problem-adresse = Parametrane i adressa kan ikkje lesast. Skriv dei som namn=verdi med & imellom.
api-problem-tall = { $navn }: skriv eit heilt tal frå 1 til { $mest }
api-problem-dato = { $navn }: skriv ein dato som finst, som ÅÅÅÅ-MM-DD
api-problem-kommunenummer = kommune: skriv eit kommunenummer med fire siffer
api-problem-ord = { $navn }: bruk eitt av orda { $ord }
api-problem-for-regelverket = dato: det finst ikkje reglar før { $dato }
api-problem-ingen-parametre = Adressa har ingen parametrar.
api-problem-ukjent-parameter = Ukjend parameter. Desse finst: { $kjente }
api-problem-to-ganger = Parameteren står to gonger. La han stå éin gong.
api-omfang-refusjonsrett = Slå opp kven som har refusjonsrett på kva liste, ein dag eller mange.
api-omfang-registrering = Følgje endringane i dei registrerte avtalane, og kvittere for dei.
api-problem-hpr = Parameteren { $parameter } må vere eit HPR-nummer med eitt til ni siffer.
api-problem-meldingsnummer = Parameteren { $parameter } må vere eit meldingsnummer: eit heilt tal frå 0.
api-problem-ukjent-melding = Det finst inga melding med dette nummeret.
api-problem-annen-hash = Meldinga med dette nummeret har ein annan hash. Hent meldingane på nytt frå den siste du har kvittert for.
