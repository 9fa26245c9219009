# Eit tilbod om ein plass frå køen: kontrollert og foreslått av éin, godkjent av ein annan.

tilbud-tittel = Tilbod til { $kommune }
tilbud-tilstand-forslag = Ventar på godkjenning
tilbud-tilstand-godkjent = Godkjent
tilbud-tilstand-returnert = Sendt tilbake
tilbud-tilstand-bortfalt = Falle bort
tilbud-foreslatt = Foreslått
tilbud-person-tid = { $navn }, { $tidspunkt }
tilbud-plass = Plass i søknaden
tilbud-saksnummer = Saksnummer
tilbud-opphav = Står i køen
tilbud-gatt-forbi = Gått forbi
tilbud-gatt-forbi-linje = { $kommune }: «{ $begrunnelse }»
tilbud-gatt-forbi-ingen = Ingen er gått forbi for at plassen skulle komme først.
tilbud-kontroll = Ny kontroll
tilbud-endret-tittel = Noko er endra sidan tilbodet blei foreslått
tilbud-endret = Prøver du å godkjenne det, fell forslaget bort, og sakshandsamaren må kontrollere på nytt.
tilbud-brevet = Brevet
tilbud-brevet-utkast = Slik blir brevet når tilbodet er godkjent. Datoen og svarfristen kjem på.
tilbud-brevet-pdf = Opne brevet (PDF)
tilbud-brevet-mangler = Brevet kan ikkje visast, fordi noko er endra sidan forslaget.
tilbud-filnavn = tilbud-{ $dokument }.pdf
tilbud-godkjenn = Godkjenn og send brevet
tilbud-send-tilbake = Send tilbake
tilbud-beslutning = Avgjerd
tilbud-klar = Klart til å godkjennast. Kommunen får brevet og plassen.
tilbud-samme-person = Du har førebudd tilbodet, vurdert søknaden eller gått forbi nokon i køen, så nokon andre må godkjenne.
tilbud-ikke-attestant = Attestantar og leiarar godkjenner. Du kan lese tilbodet.
tilbud-er-godkjent = Godkjent av { $navn } { $tidspunkt }. Brevet er sendt.
tilbud-er-returnert = Sendt tilbake av { $navn } { $tidspunkt }: «{ $grunn }»
tilbud-er-bortfalt = Fall bort { $tidspunkt }, fordi noko det byggjer på, blei endra.
tilbud-kvittert = Tilbodet er godkjent, og brevet er sendt.
tilbud-kvittert-tilbake = Forslaget er sendt tilbake.
tilbud-feil-tittel = Tilbodet er ikkje godkjent
tilbud-feil-endret = Forslaget har falle bort fordi noko er endra sidan det blei laga. Ingen brev er sende. Sakshandsamaren må kontrollere på nytt.
tilbud-feil-konflikt = Nokon andre har handsama forslaget. Sida viser korleis det står no.
tilbud-feil-kontroll = Eit krav er ikkje oppfylt lenger.
tilbud-tilbake-tittel = Sende forslaget om tilbod tilbake?
tilbud-tilbake-ingress = { $kommune } får ikkje noko brev no. Sakshandsamaren ser grunngivinga.
tilbud-tilbake-grunn = Kva må endrast?
tilbud-tilbake-ja = Send tilbake
tilbud-se-plassen = Sjå plassen
tilbud-til-koen = Til køen

## I listene

tilbud-liste = Tilbod frå køen
tilbud-liste-linje = { $kommune }, plass { $plass } i søknaden
tilbud-liste-foreslatt = Foreslått av { $navn } { $tidspunkt }
tilbud-brev-slag = Tilbod om ein plass
tilbud-oppgave = { $antall ->
    [one] Kontroller 1 tilbod frå køen
   *[other] Kontroller { $antall } tilbod frå køen
}
tilbud-oppgave-forklaring = Foreslått { $tidspunkt } av { $navn }.
tilbud-oppgave-lenke = Sjå tilboda
