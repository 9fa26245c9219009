# Brevet som tilbyr ein plass til den som står først i køen. Ramma rundt brevet er den same som i vedtaksbrev.ftl.

tilbudsbrev-tittel = { $kommune } kommune får tilbod om ein plass for introduksjonsavtalar
tilbudsbrev-svar = Ein plass er ledig, og det er dykkar tur. Vi tilbyr dykk plass { $plass } i søknaden.
tilbudsbrev-svar-innen = Svar innan { $dato } om de tar imot plassen. Logg inn i Hjemmel og vel Plassar. Treng de meir tid, skriv til oss før fristen.
tilbudsbrev-svar-utkast = Fristen for å svare blir sett når brevet blir godkjent. Logg inn i Hjemmel og vel Plassar.
tilbudsbrev-takk-nei = Takk nei viss de ikkje vil bruke plassen. Då går han til den neste i køen.
tilbudsbrev-venteliste = Plassen hadde nummer { $nummer } på ventelista etter fordelinga. Alle framfor har fått plass, takka nei eller er sette til side med ei grunngiving.
tilbudsbrev-supplerende = Søknaden kom { $mottatt }, etter fristen. Ledige plassar går først til ventelista og så til søknadene i den rekkjefølgja dei kom. Alle framfor har fått plass, takka nei eller er sette til side med ei grunngiving.
tilbudsbrev-kontroll = Ny kontroll
tilbudsbrev-kontroll-forklaring = Vi kontrollerte søknaden på nytt { $dato }, etter reglane som gjeld for utlysinga, og med dei opplysningane som gjaldt den dagen.
