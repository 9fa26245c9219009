# Oppdraga frå departementet til direktoratet.

oppdrag-tittel = Oppdrag frå departementet
oppdrag-ingress = Det departementet har bedt Helsedirektoratet om, med fristar og svar.
oppdrag-nytt = Registrer oppdrag
oppdrag-tom = Ingen oppdrag er registrerte
oppdrag-tom-hvordan = Breva frå departementet gir sju oppdrag som allereie er kjende. Du kan leggje inn dei først, eller registrere eit oppdrag sjølv.
oppdrag-tom-leser = Sakshandsamarar og leiarar i Helsedirektoratet registrerer oppdraga når breva kjem.
oppdrag-kjente-knapp = Legg inn dei kjende oppdraga

## Dei kjende oppdraga

oppdrag-kjent-soknadskriterier = Forslag til søknadskriterium for introduksjonsavtalar
oppdrag-kjent-utlysning = Utlysing av introduksjonsavtalar
oppdrag-kjent-kostnadsanslag = Nytt anslag over kva ein introduksjonsavtale kostar folketrygda
oppdrag-kjent-regelverk = Forslag til regelverk for tilskot til nasjonal ALIS
oppdrag-kjent-veiledning = Vurdering av eit enklare regelverk for tilskot til rettleiing
oppdrag-kjent-mandat = Utkast til nytt mandat for ALIS-kontora
oppdrag-kjent-samordning = Samordna utlysingar og enkle søknader

## Lista

oppdrag-tabell = Oppdrag
oppdrag-kolonne-oppdrag = Oppdrag
oppdrag-kolonne-kilde = Kjelde
oppdrag-kolonne-frist = Frist
oppdrag-kolonne-ansvarlig = Ansvarleg
oppdrag-kolonne-tilstand = Status
oppdrag-filter-navn = Vel oppdrag
oppdrag-filter-vis = Vis
oppdrag-filter-alle = Alle
oppdrag-filter-over = Over fristen
oppdrag-filter-sok = Søk i tittel og ansvarleg
oppdrag-filter-knapp = Vis oppdrag
oppdrag-filter-nullstill = Fjern vala
oppdrag-filter-tom = Ingen oppdrag passar med vala
oppdrag-filter-tom-hvordan = { $alle ->
    [one] Det finst eitt oppdrag i alt.
   *[other] Det finst { $alle } oppdrag i alt.
}
oppdrag-viser = Viser { $antall } av { $alle } oppdrag
oppdrag-tilstand-mottatt = Mottatt
oppdrag-tilstand-under-arbeid = Under arbeid
oppdrag-tilstand-besvart = Svart på
oppdrag-frist-igjen = { $dager ->
    [0] Fristen er i dag
    [one] 1 dag igjen
   *[other] { $dager } dagar igjen
}
oppdrag-frist-over = { $dager ->
    [one] 1 dag over fristen
   *[other] { $dager } dagar over fristen
}
oppdrag-purret = Purra
oppdrag-ikke-oppgitt = Ikkje oppgitt

## Eitt oppdrag

oppdrag-gitt = Gitt
oppdrag-gitt-brevet = { $datering }
oppdrag-frist = Frist
oppdrag-kilde = Kjelde
oppdrag-kilde-punkt = { $dokument }, { $punkt }
oppdrag-ansvarlig = Ansvarleg
oppdrag-status = Status
oppdrag-arbeid-fra = Under arbeid frå
oppdrag-svar-tittel = Svaret
oppdrag-svar-dato = Svart på
oppdrag-svar-sammendrag = Samandrag
oppdrag-svar-referanse = Kvar dokumentet er
oppdrag-svar-sporsmal = Spørsmål i regelboka
oppdrag-svar-av = Registrert av
oppdrag-svar-ingen = Oppdraget er ikkje svart på enno
oppdrag-svar-ingen-hvordan = Når svaret er sendt, registrerer Helsedirektoratet det her, med dato og samandrag.
oppdrag-utsettelser = Utsette fristar
oppdrag-utsettelse = Frå { $fra } til { $til }: { $grunn }
oppdrag-purringer = Purringar
oppdrag-purring = { $dato }: { $merknad }
oppdrag-historikk = Historikk
oppdrag-tilbake = Alle oppdraga
oppdrag-videre = Kva du kan gjere
oppdrag-begynn = Begynn på oppdraget
oppdrag-kvittert = Lagra

## Skjemaa

oppdrag-gjor-nytt = Registrer oppdrag
oppdrag-gjor-endre = Rett opplysningane
oppdrag-gjor-svar = Registrer svaret
oppdrag-gjor-utsett = Utset fristen
oppdrag-gjor-purring = Registrer ei purring
oppdrag-gjor-gjenapne = Opne oppdraget igjen
oppdrag-lagre = Lagre
oppdrag-avbryt = Avbryt
oppdrag-felt-tittel = Kva departementet ber om
oppdrag-felt-tittel-hjelp = Éi linje.
oppdrag-felt-dokument = Dokument
oppdrag-felt-dokument-annet = Eit anna dokument
oppdrag-felt-annet = Namn på eit anna dokument
oppdrag-felt-annet-hjelp = Berre viss dokumentet ikkje står i lista, til dømes «Tillegg til tildelingsbrev nr. 12 for 2022».
oppdrag-felt-punkt = Punkt i dokumentet
oppdrag-felt-punkt-hjelp = Nummeret eller overskrifta.
oppdrag-felt-gitt = Dagen oppdraget blei gitt
oppdrag-felt-gitt-hjelp = La feltet stå tomt viss dokumentet ikkje har nokon dato.
oppdrag-felt-frist = Frist
oppdrag-felt-ny-frist = Ny frist
oppdrag-felt-ny-frist-hjelp = Fristen er no { $frist }.
oppdrag-felt-ansvarlig = Kven som følgjer opp
oppdrag-felt-ansvarlig-hjelp = Namn eller avdeling. Kan stå tomt.
oppdrag-felt-grunn = Grunngiving
oppdrag-felt-grunn-utsett-hjelp = Skriv kven som har godtatt ein seinare frist, og kvifor.
oppdrag-felt-grunn-gjenapne-hjelp = Skriv kvifor. Svaret blir ståande i historikken.
oppdrag-felt-purring-dato = Dagen purringa kom
oppdrag-felt-purring-merknad = Kva ho sa
oppdrag-felt-svar-dato = Dagen svaret blei sendt
oppdrag-felt-sammendrag = Samandrag av svaret
oppdrag-felt-sammendrag-hjelp = Nokre setningar som departementet og kollegaer kan lese.
oppdrag-felt-referanse = Kvar dokumentet er
oppdrag-felt-referanse-hjelp = Saksnummer, dokumentnummer eller tittel. Kan stå tomt.
oppdrag-felt-sporsmal = Spørsmål i regelboka som svaret gjeld
oppdrag-felt-sporsmal-hjelp = Kryss av viss det passar. Kan stå tomt.

## Feil

oppdrag-feil-tittel = Skriv kva departementet ber om, med høgst { $lengst } teikn.
oppdrag-feil-dokument = Vel eit dokument, eller skriv namnet på eit anna.
oppdrag-feil-punkt = Skriv nummeret på punktet eller overskrifta, med høgst { $lengst } teikn.
oppdrag-feil-gitt = Oppdraget kan ikkje vere gitt etter fristen. Skriv ein tidlegare dag, eller la feltet stå tomt.
oppdrag-feil-frist = Fristen kan ikkje vere før dagen oppdraget blei gitt.
oppdrag-feil-ansvarlig = Kort ned til høgst { $lengst } teikn.
oppdrag-feil-ny-frist = Vel ein dag etter den fristen som gjeld no.
oppdrag-feil-grunn = Skriv nokre ord, høgst { $lengst } teikn.
oppdrag-feil-sammendrag = Skriv eit samandrag, med høgst { $lengst } teikn.
oppdrag-feil-referanse = Kort ned til høgst { $lengst } teikn.
oppdrag-feil-dato = Vel ein dag etter at oppdraget blei gitt, og ikkje seinare enn i dag.
oppdrag-feil-sporsmal = Eitt av spørsmåla finst ikkje lenger. Vel på nytt.
oppdrag-feil-datoform = Skriv datoen som år, månad og dag, til dømes { $eksempel }.
oppdrag-hindret = Dette kan ikkje gjerast no
oppdrag-hindret-konflikt = Nokon andre har endra oppdraget. Det du skreiv, står framleis her. Sjå kva som er endra, og lagre på nytt viss det framleis passar.
oppdrag-hindret-tilstand = Oppdraget har ein annan status enn då du opna sida. Ingenting er lagra.
oppdrag-se = Sjå oppdraget

## På oppgåvesida

oppdrag-oppgave-tittel = Fristar frå departementet
oppdrag-oppgave = { $antall ->
    [one] Eitt oppdrag har frist snart
   *[other] { $antall } oppdrag har frist snart
}
oppdrag-oppgave-over = { $antall ->
    [one] Eitt oppdrag er over fristen
   *[other] { $antall } oppdrag er over fristen
}
oppdrag-oppgave-forklaring = Det første er «{ $tittel }», med frist { $frist }.
oppdrag-oppgave-lenke = Opne oppdraget
oppdrag-oppgave-alle = Sjå alle oppdraga
