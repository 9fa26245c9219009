# Et tilbud om en plass fra køen: kontrollert og foreslått av én, godkjent av en annen.

tilbud-tittel = Tilbud til { $kommune }
tilbud-tilstand-forslag = Venter på godkjenning
tilbud-tilstand-godkjent = Godkjent
tilbud-tilstand-returnert = Sendt tilbake
tilbud-tilstand-bortfalt = Falt bort
tilbud-foreslatt = Foreslått
tilbud-person-tid = { $navn }, { $tidspunkt }
tilbud-plass = Plass i søknaden
tilbud-saksnummer = Saksnummer
tilbud-opphav = Står i køen
tilbud-gatt-forbi = Gått forbi
tilbud-gatt-forbi-linje = { $kommune }: «{ $begrunnelse }»
tilbud-gatt-forbi-ingen = Ingen er gått forbi for at plassen skulle komme først.
tilbud-kontroll = Ny kontroll
tilbud-endret-tittel = Noe er endret siden tilbudet ble foreslått
tilbud-endret = Prøver du å godkjenne det, faller forslaget bort, og saksbehandleren må kontrollere på nytt.
tilbud-brevet = Brevet
tilbud-brevet-utkast = Slik blir brevet når tilbudet godkjennes. Datoen og svarfristen kommer på.
tilbud-brevet-pdf = Åpne brevet (PDF)
tilbud-brevet-mangler = Brevet kan ikke vises, fordi noe er endret siden forslaget.
tilbud-filnavn = tilbud-{ $dokument }.pdf
tilbud-godkjenn = Godkjenn og send brevet
tilbud-send-tilbake = Send tilbake
tilbud-beslutning = Beslutning
tilbud-klar = Klar til å godkjennes. Kommunen får brevet og plassen.
tilbud-samme-person = Du har forberedt tilbudet, vurdert søknaden eller gått forbi noen i køen, så en annen må godkjenne.
tilbud-ikke-attestant = Attestanter og ledere godkjenner. Du kan lese tilbudet.
tilbud-er-godkjent = Godkjent av { $navn } { $tidspunkt }. Brevet er sendt.
tilbud-er-returnert = Sendt tilbake av { $navn } { $tidspunkt }: «{ $grunn }»
tilbud-er-bortfalt = Falt bort { $tidspunkt }, fordi noe det bygger på, ble endret.
tilbud-kvittert = Tilbudet er godkjent, og brevet er sendt.
tilbud-kvittert-tilbake = Forslaget er sendt tilbake.
tilbud-feil-tittel = Tilbudet er ikke godkjent
tilbud-feil-endret = Forslaget er falt bort fordi noe er endret siden det ble laget. Ingen brev er sendt. Saksbehandleren må kontrollere på nytt.
tilbud-feil-konflikt = Noen andre har behandlet forslaget. Siden viser hvordan det står nå.
tilbud-feil-kontroll = Et krav er ikke oppfylt lenger.
tilbud-tilbake-tittel = Sende forslaget om tilbud tilbake?
tilbud-tilbake-ingress = { $kommune } får ikke noe brev nå. Saksbehandleren ser begrunnelsen.
tilbud-tilbake-grunn = Hva må endres?
tilbud-tilbake-ja = Send tilbake
tilbud-se-plassen = Se plassen
tilbud-til-koen = Til køen

## I listene

tilbud-liste = Tilbud fra køen
tilbud-liste-linje = { $kommune }, plass { $plass } i søknaden
tilbud-liste-foreslatt = Foreslått av { $navn } { $tidspunkt }
tilbud-brev-slag = Tilbud om en plass
tilbud-oppgave = { $antall ->
    [one] Kontroller 1 tilbud fra køen
   *[other] Kontroller { $antall } tilbud fra køen
}
tilbud-oppgave-forklaring = Foreslått { $tidspunkt } av { $navn }.
tilbud-oppgave-lenke = Se tilbudene
