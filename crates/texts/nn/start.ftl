# Ein søknad som begynner med svara frå ein tidlegare søknad.

start-fra-tidligere = Start med førre søknad
start-tom = Start med tomt skjema
start-tidligere-forklaring = De søkte også i utlysinga «{ $utlysning }». Svara derifrå kan brukast om igjen. De ser over dei før de sender.
start-overfort = Svara på denne sida er henta frå søknaden dykkar i «{ $utlysning }».
start-overfort-hva = Sjå over dei, rett det som har endra seg, og lagre.
start-overfort-merke = Frå søknaden i «{ $utlysning }», kontroller
start-fra-kansoke = Svara på denne sida er dei de gav i «Kan vi søke?».
start-fra-kansoke-merke = Frå «Kan vi søke?», kontroller
