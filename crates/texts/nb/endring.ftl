# Endre eller trekke en søknad før fristen, og hva som er endret fra én versjon til den neste.

## På kvitteringen

endring-tittel = Vil dere endre eller trekke søknaden?
endring-forklaring = Dere kan endre og trekke søknaden til og med { $frist }. Det dere har sendt, gjelder til dere sender en ny versjon.
endring-knapp = Endre søknaden
endring-trekk = Trekk søknaden
endring-paagar = Dere har begynt på en endring som ikke er sendt. Søknaden under er den som gjelder.
endring-fortsett = Fortsett på endringen
endring-for-sent = Fristen gikk ut { $frist }, så søknaden kan ikke endres eller trekkes her. Er noe feil, skriv til { $epost } og oppgi saksnummer { $saksnummer }.
endring-vurdert = En saksbehandler har vurdert søknaden, så den kan ikke endres eller trekkes her. Er noe feil, skriv til { $epost } og oppgi saksnummer { $saksnummer }.

## Mens dere endrer

endring-ramme-tittel = Dere endrer en søknad som er sendt
endring-ramme-forklaring = Søknaden fra { $tidspunkt } gjelder til dere sender den nye versjonen.
endring-ramme-trukket = Søknaden er trukket. Send den igjen før fristen hvis den skal gjelde.
endring-ramme-forkast = Gi opp endringen
endring-ramme-se = Se det som er sendt
endring-send = Send den nye versjonen
endring-send-igjen = Send søknaden igjen
endring-send-forklaring = Den nye versjonen kommer i stedet for den dere har sendt. Saksnummeret er det samme.
endring-hva = Dette endrer dere
endring-hva-ingenting = Dere har ikke endret noe ennå.
endring-verdi = { $nytt } (før: { $gammelt })
endring-uendret = Ingenting er endret. Søknaden som er sendt, gjelder som før.
endring-sent-vurdert = Den nye versjonen ble ikke sendt, fordi en saksbehandler har vurdert søknaden i mellomtiden. Søknaden som er sendt, gjelder. Skriv til { $epost } om det dere ville endre. Det dere skrev, er tatt vare på.

## Gi opp en endring

endring-forkast-tittel = Vil dere gi opp endringen?
endring-forkast-forklaring = Det dere har skrevet i endringen, blir borte. Søknaden som er sendt, står som den er.
endring-forkast-ja = Ja, gi opp endringen
endring-forkast-nei = Nei, fortsett på endringen

## Trekke søknaden

endring-trekk-tittel = Vil dere trekke søknaden?
endring-trekk-forklaring = Kommunen er da ikke med når plassene blir fordelt. Dere kan sende søknaden igjen til og med { $frist }.
endring-trekk-grunn = Hvorfor trekker dere søknaden?
endring-trekk-grunn-hjelp = Dere trenger ikke svare. Ikke skriv navn eller andre opplysninger om enkeltpersoner.
endring-trekk-for-lang = Skriv kortere: høyst { $maks } tegn.
endring-trekk-ja = Ja, trekk søknaden
endring-trekk-nei = Nei, behold søknaden
endring-trukket = Søknaden er trukket
endring-trukket-naar = Trukket { $tidspunkt }.
endring-trukket-grunn = Begrunnelse: «{ $tekst }»
endring-trukket-angre = Dere kan sende den igjen til og med { $frist }. Alt dere skrev, er tatt vare på.
endring-trukket-for-sent = Fristen gikk ut { $frist }, så den kan ikke sendes igjen. Trenger dere plasser likevel, skriv til { $epost }.
endring-trukket-knapp = Se over og send igjen
endring-trukket-sendte = Dette sto i søknaden
endring-oppgave-trukket = Søknaden er trukket. Saksnummer { $saksnummer }.
endring-oppgave-paagar = Dere har begynt på en endring som ikke er sendt.

## Versjonene

endring-versjoner = Versjoner av søknaden
endring-versjon-gjelder = Versjon { $nr }, sendt { $tidspunkt }. Denne gjelder.
endring-versjon-trukket = Versjon { $nr }, sendt { $tidspunkt }. Den er trukket.
endring-versjon-tidligere = Versjon { $nr }, sendt { $tidspunkt }
endring-versjon-endret = Endret fra versjon { $nr }:
endring-versjon-likt = Samme svar som i versjon { $nr }.
endring-versjon-se = Se hele versjon { $nr }
endring-ikke-oppgitt = ikke oppgitt

## Hos saksbehandleren

endring-sak-tittel = Kommunen endret søknaden { $tidspunkt }
endring-sak-forklaring = Svar og begrunnelser står som de sto. De som er skrevet før endringen, er merket.
endring-sak-merke = Skrevet om versjon { $nr } av søknaden
endring-sak-trukket = Kommunen trakk søknaden { $tidspunkt }. Den er ikke med i fordelingen. Kommunen kan søke igjen så lenge utlysningen er åpen.
endring-saker-trukket = { $antall ->
    [one] 1 søknad er trukket:
   *[other] { $antall } søknader er trukket:
}

## Historikken

endring-hendelse-endret = { $hvem } endret søknaden. Dette er versjon { $nr }
endring-hendelse-linje = { $navn }: { $verdi }
