# Oppdragene fra departementet til direktoratet.

oppdrag-tittel = Oppdrag fra departementet
oppdrag-ingress = Det departementet har bedt Helsedirektoratet om, med frister og svar.
oppdrag-nytt = Registrer oppdrag
oppdrag-tom = Ingen oppdrag er registrert
oppdrag-tom-hvordan = Brevene fra departementet gir sju oppdrag som allerede er kjent. Du kan legge inn dem først, eller registrere et oppdrag selv.
oppdrag-tom-leser = Saksbehandlere og ledere i Helsedirektoratet registrerer oppdragene når brevene kommer.
oppdrag-kjente-knapp = Legg inn de kjente oppdragene

## De kjente oppdragene

oppdrag-kjent-soknadskriterier = Forslag til søknadskriterier for introduksjonsavtaler
oppdrag-kjent-utlysning = Utlysning av introduksjonsavtaler
oppdrag-kjent-kostnadsanslag = Nytt anslag over hva en introduksjonsavtale koster folketrygden
oppdrag-kjent-regelverk = Forslag til regelverk for tilskudd til nasjonal ALIS
oppdrag-kjent-veiledning = Vurdering av et enklere regelverk for tilskudd til veiledning
oppdrag-kjent-mandat = Utkast til nytt mandat for ALIS-kontorene
oppdrag-kjent-samordning = Samordnede utlysninger og enkle søknader

## Listen

oppdrag-tabell = Oppdrag
oppdrag-kolonne-oppdrag = Oppdrag
oppdrag-kolonne-kilde = Kilde
oppdrag-kolonne-frist = Frist
oppdrag-kolonne-ansvarlig = Ansvarlig
oppdrag-kolonne-tilstand = Status
oppdrag-filter-navn = Velg oppdrag
oppdrag-filter-vis = Vis
oppdrag-filter-alle = Alle
oppdrag-filter-over = Over fristen
oppdrag-filter-sok = Søk i tittel og ansvarlig
oppdrag-filter-knapp = Vis oppdrag
oppdrag-filter-nullstill = Fjern valgene
oppdrag-filter-tom = Ingen oppdrag passer til valgene
oppdrag-filter-tom-hvordan = { $alle ->
    [one] Det finnes ett oppdrag i alt.
   *[other] Det finnes { $alle } oppdrag i alt.
}
oppdrag-viser = Viser { $antall } av { $alle } oppdrag
oppdrag-tilstand-mottatt = Mottatt
oppdrag-tilstand-under-arbeid = Under arbeid
oppdrag-tilstand-besvart = Besvart
oppdrag-frist-igjen = { $dager ->
    [0] Fristen er i dag
    [one] 1 dag igjen
   *[other] { $dager } dager igjen
}
oppdrag-frist-over = { $dager ->
    [one] 1 dag over fristen
   *[other] { $dager } dager over fristen
}
oppdrag-purret = Purret
oppdrag-ikke-oppgitt = Ikke oppgitt

## Ett oppdrag

oppdrag-gitt = Gitt
oppdrag-gitt-brevet = { $datering }
oppdrag-frist = Frist
oppdrag-kilde = Kilde
oppdrag-kilde-punkt = { $dokument }, { $punkt }
oppdrag-ansvarlig = Ansvarlig
oppdrag-status = Status
oppdrag-arbeid-fra = Under arbeid fra
oppdrag-svar-tittel = Svaret
oppdrag-svar-dato = Besvart
oppdrag-svar-sammendrag = Sammendrag
oppdrag-svar-referanse = Hvor dokumentet er
oppdrag-svar-sporsmal = Spørsmål i regelboken
oppdrag-svar-av = Registrert av
oppdrag-svar-ingen = Oppdraget er ikke besvart ennå
oppdrag-svar-ingen-hvordan = Når svaret er sendt, registrerer Helsedirektoratet det her, med dato og sammendrag.
oppdrag-utsettelser = Utsatte frister
oppdrag-utsettelse = Fra { $fra } til { $til }: { $grunn }
oppdrag-purringer = Purringer
oppdrag-purring = { $dato }: { $merknad }
oppdrag-historikk = Historikk
oppdrag-tilbake = Alle oppdragene
oppdrag-videre = Hva du kan gjøre
oppdrag-begynn = Begynn på oppdraget
oppdrag-kvittert = Lagret

## Skjemaene

oppdrag-gjor-nytt = Registrer oppdrag
oppdrag-gjor-endre = Rett opplysningene
oppdrag-gjor-svar = Registrer svaret
oppdrag-gjor-utsett = Utsett fristen
oppdrag-gjor-purring = Registrer en purring
oppdrag-gjor-gjenapne = Åpne oppdraget igjen
oppdrag-lagre = Lagre
oppdrag-avbryt = Avbryt
oppdrag-felt-tittel = Hva departementet ber om
oppdrag-felt-tittel-hjelp = Én linje.
oppdrag-felt-dokument = Dokument
oppdrag-felt-dokument-annet = Et annet dokument
oppdrag-felt-annet = Navn på et annet dokument
oppdrag-felt-annet-hjelp = Bare hvis dokumentet ikke står i listen, for eksempel «Tillegg til tildelingsbrev nr. 12 for 2022».
oppdrag-felt-punkt = Punkt i dokumentet
oppdrag-felt-punkt-hjelp = Nummeret eller overskriften.
oppdrag-felt-gitt = Dagen oppdraget ble gitt
oppdrag-felt-gitt-hjelp = La feltet stå tomt hvis dokumentet ikke har noen dato.
oppdrag-felt-frist = Frist
oppdrag-felt-ny-frist = Ny frist
oppdrag-felt-ny-frist-hjelp = Fristen er nå { $frist }.
oppdrag-felt-ansvarlig = Hvem som følger opp
oppdrag-felt-ansvarlig-hjelp = Navn eller avdeling. Kan stå tomt.
oppdrag-felt-grunn = Begrunnelse
oppdrag-felt-grunn-utsett-hjelp = Skriv hvem som har godtatt en senere frist, og hvorfor.
oppdrag-felt-grunn-gjenapne-hjelp = Skriv hvorfor. Svaret blir stående i historikken.
oppdrag-felt-purring-dato = Dagen purringen kom
oppdrag-felt-purring-merknad = Hva den sa
oppdrag-felt-svar-dato = Dagen svaret ble sendt
oppdrag-felt-sammendrag = Sammendrag av svaret
oppdrag-felt-sammendrag-hjelp = Noen setninger som departementet og kolleger kan lese.
oppdrag-felt-referanse = Hvor dokumentet er
oppdrag-felt-referanse-hjelp = Saksnummer, dokumentnummer eller tittel. Kan stå tomt.
oppdrag-felt-sporsmal = Spørsmål i regelboken som svaret gjelder
oppdrag-felt-sporsmal-hjelp = Kryss av hvis det passer. Kan stå tomt.

## Feil

oppdrag-feil-tittel = Skriv hva departementet ber om, med høyst { $lengst } tegn.
oppdrag-feil-dokument = Velg et dokument, eller skriv navnet på et annet.
oppdrag-feil-punkt = Skriv nummeret på punktet eller overskriften, med høyst { $lengst } tegn.
oppdrag-feil-gitt = Oppdraget kan ikke være gitt etter fristen. Skriv en tidligere dag, eller la feltet stå tomt.
oppdrag-feil-frist = Fristen kan ikke være før dagen oppdraget ble gitt.
oppdrag-feil-ansvarlig = Kort ned til høyst { $lengst } tegn.
oppdrag-feil-ny-frist = Velg en dag etter den fristen som gjelder nå.
oppdrag-feil-grunn = Skriv noen ord, høyst { $lengst } tegn.
oppdrag-feil-sammendrag = Skriv et sammendrag, med høyst { $lengst } tegn.
oppdrag-feil-referanse = Kort ned til høyst { $lengst } tegn.
oppdrag-feil-dato = Velg en dag etter at oppdraget ble gitt, og ikke senere enn i dag.
oppdrag-feil-sporsmal = Et av spørsmålene finnes ikke lenger. Velg på nytt.
oppdrag-feil-datoform = Skriv datoen som år, måned og dag, for eksempel { $eksempel }.
oppdrag-hindret = Dette kan ikke gjøres nå
oppdrag-hindret-konflikt = En annen har endret oppdraget. Det du skrev, står fortsatt her. Se hva som er endret, og lagre på nytt hvis det fortsatt passer.
oppdrag-hindret-tilstand = Oppdraget er i en annen tilstand enn da du åpnet siden. Ingenting er lagret.
oppdrag-se = Se oppdraget

## På oppgavesiden

oppdrag-oppgave-tittel = Frister fra departementet
oppdrag-oppgave = { $antall ->
    [one] Ett oppdrag har frist snart
   *[other] { $antall } oppdrag har frist snart
}
oppdrag-oppgave-over = { $antall ->
    [one] Ett oppdrag er over fristen
   *[other] { $antall } oppdrag er over fristen
}
oppdrag-oppgave-forklaring = Det første er «{ $tittel }», med frist { $frist }.
oppdrag-oppgave-lenke = Åpne oppdraget
oppdrag-oppgave-alle = Se alle oppdragene
