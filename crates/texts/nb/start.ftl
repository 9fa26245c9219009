# En søknad som begynner med svarene fra en tidligere søknad.

start-fra-tidligere = Start med forrige søknad
start-tom = Start med tomt skjema
start-tidligere-forklaring = Dere søkte også i utlysningen «{ $utlysning }». Svarene derfra kan brukes om igjen. Dere ser over dem før dere sender.
start-overfort = Svarene på denne siden er hentet fra søknaden deres i «{ $utlysning }».
start-overfort-hva = Se over dem, rett det som har endret seg, og lagre.
start-overfort-merke = Fra søknaden i «{ $utlysning }», kontroller
start-fra-kansoke = Svarene på denne siden er de dere ga i «Kan vi søke?».
start-fra-kansoke-merke = Fra «Kan vi søke?», kontroller
