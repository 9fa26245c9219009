# Endre eller trekkje ein søknad før fristen, og kva som er endra frå éin versjon til den neste.

## På kvitteringa

endring-tittel = Vil de endre eller trekkje søknaden?
endring-forklaring = De kan endre og trekkje søknaden til og med { $frist }. Det de har sendt, gjeld til de sender ein ny versjon.
endring-knapp = Endre søknaden
endring-trekk = Trekk søknaden
endring-paagar = De har begynt på ei endring som ikkje er sendt. Søknaden under er den som gjeld.
endring-fortsett = Hald fram med endringa
endring-for-sent = Fristen gjekk ut { $frist }, så søknaden kan ikkje endrast eller trekkjast her. Er noko feil, skriv til { $epost } og oppgi saksnummer { $saksnummer }.
endring-vurdert = Ein sakshandsamar har vurdert søknaden, så han kan ikkje endrast eller trekkjast her. Er noko feil, skriv til { $epost } og oppgi saksnummer { $saksnummer }.

## Medan de endrar

endring-ramme-tittel = De endrar ein søknad som er sendt
endring-ramme-forklaring = Søknaden frå { $tidspunkt } gjeld til de sender den nye versjonen.
endring-ramme-trukket = Søknaden er trekt. Send han igjen før fristen viss han skal gjelde.
endring-ramme-forkast = Gi opp endringa
endring-ramme-se = Sjå det som er sendt
endring-send = Send den nye versjonen
endring-send-igjen = Send søknaden igjen
endring-send-forklaring = Den nye versjonen kjem i staden for den de har sendt. Saksnummeret er det same.
endring-hva = Dette endrar de
endring-hva-ingenting = De har ikkje endra noko enno.
endring-verdi = { $nytt } (før: { $gammelt })
endring-uendret = Ingenting er endra. Søknaden som er sendt, gjeld som før.
endring-sent-vurdert = Den nye versjonen blei ikkje sendt, fordi ein sakshandsamar har vurdert søknaden i mellomtida. Søknaden som er sendt, gjeld. Skriv til { $epost } om det de ville endre. Vi har tatt vare på det de skreiv.

## Gi opp ei endring

endring-forkast-tittel = Vil de gi opp endringa?
endring-forkast-forklaring = Det de har skrive i endringa, blir borte. Søknaden som er sendt, står som han er.
endring-forkast-ja = Ja, gi opp endringa
endring-forkast-nei = Nei, hald fram med endringa

## Trekkje søknaden

endring-trekk-tittel = Vil de trekkje søknaden?
endring-trekk-forklaring = Kommunen er då ikkje med når plassane blir fordelte. De kan sende søknaden igjen til og med { $frist }.
endring-trekk-grunn = Kvifor trekkjer de søknaden?
endring-trekk-grunn-hjelp = De treng ikkje svare. Ikkje skriv namn eller andre opplysningar om enkeltpersonar.
endring-trekk-for-lang = Skriv kortare: høgst { $maks } teikn.
endring-trekk-ja = Ja, trekk søknaden
endring-trekk-nei = Nei, behald søknaden
endring-trukket = Søknaden er trekt
endring-trukket-naar = Trekt { $tidspunkt }.
endring-trukket-grunn = Grunngiving: «{ $tekst }»
endring-trukket-angre = De kan sende han igjen til og med { $frist }. Vi har tatt vare på alt de skreiv.
endring-trukket-for-sent = Fristen gjekk ut { $frist }, så han kan ikkje sendast igjen. Treng de plassar likevel, skriv til { $epost }.
endring-trukket-knapp = Sjå over og send igjen
endring-trukket-sendte = Dette stod i søknaden
endring-oppgave-trukket = Søknaden er trekt. Saksnummer { $saksnummer }.
endring-oppgave-paagar = De har begynt på ei endring som ikkje er sendt.

## Versjonane

endring-versjoner = Versjonar av søknaden
endring-versjon-gjelder = Versjon { $nr }, sendt { $tidspunkt }. Denne gjeld.
endring-versjon-trukket = Versjon { $nr }, sendt { $tidspunkt }. Han er trekt.
endring-versjon-tidligere = Versjon { $nr }, sendt { $tidspunkt }
endring-versjon-endret = Endra frå versjon { $nr }:
endring-versjon-likt = Same svar som i versjon { $nr }.
endring-versjon-se = Sjå heile versjon { $nr }
endring-ikke-oppgitt = ikkje oppgitt

## Hos sakshandsamaren

endring-sak-tittel = Kommunen endra søknaden { $tidspunkt }
endring-sak-forklaring = Svar og grunngivingar står som før. Dei som er skrivne før endringa, er merkte.
endring-sak-merke = Gjeld versjon { $nr } av søknaden
endring-sak-trukket = Kommunen trekte søknaden { $tidspunkt }. Han er ikkje med i fordelinga. Kommunen kan søke igjen så lenge utlysinga er open.
endring-saker-trukket = { $antall ->
    [one] 1 søknad er trekt:
   *[other] { $antall } søknader er trekte:
}

## Historikken

endring-hendelse-endret = { $hvem } endra søknaden. Dette er versjon { $nr }
endring-hendelse-linje = { $navn }: { $verdi }
