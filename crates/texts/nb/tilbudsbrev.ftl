# Brevet som tilbyr en plass til den som står først i køen. Rammen rundt brevet er den samme som i vedtaksbrev.ftl.

tilbudsbrev-tittel = { $kommune } kommune får tilbud om en plass for introduksjonsavtaler
tilbudsbrev-svar = En plass er ledig, og det er deres tur. Vi tilbyr dere plass { $plass } i søknaden.
tilbudsbrev-svar-innen = Svar innen { $dato } om dere tar imot plassen. Logg inn i Hjemmel og velg Plasser. Trenger dere mer tid, skriv til oss før fristen.
tilbudsbrev-svar-utkast = Fristen for å svare settes når brevet godkjennes. Logg inn i Hjemmel og velg Plasser.
tilbudsbrev-takk-nei = Takk nei hvis dere ikke vil bruke plassen. Da går den til den neste i køen.
tilbudsbrev-venteliste = Plassen hadde nummer { $nummer } på ventelisten etter fordelingen. Alle foran har fått plass, takket nei eller er satt til side med en begrunnelse.
tilbudsbrev-supplerende = Søknaden kom { $mottatt }, etter fristen. Ledige plasser går først til ventelisten og så til søknadene i den rekkefølgen de kom. Alle foran har fått plass, takket nei eller er satt til side med en begrunnelse.
tilbudsbrev-kontroll = Ny kontroll
tilbudsbrev-kontroll-forklaring = Vi kontrollerte søknaden på nytt { $dato }, etter reglene som gjelder for utlysningen og med de opplysningene som gjaldt den dagen.
