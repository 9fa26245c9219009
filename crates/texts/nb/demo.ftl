# Demonstrasjonens oppdiktede personer og tekster.

demo-person-saksbehandler = Sanna Saksbehandler
demo-person-saksbehandler2 = Simen Saksbehandler
demo-person-attestant = Atle Attestant
demo-person-attestant2 = Astri Attestant
demo-person-leder = Liv Leder
demo-person-departement = Dina Departement
demo-person-kommune = { $kommune } kommune
demo-utlysning = Introduksjonsavtaler, fristrunden 2022
demo-formal-alle = Alle plassene gjelder leger som arbeider i annet allmennlegearbeid i kommunen.
demo-formal-noen = Noen av plassene gjelder leger i annet allmennlegearbeid. De øvrige skal brukes til å rekruttere til fastlegeyrket.
demo-formal-ingen = Plassene skal brukes til å rekruttere til fastlegeyrket. Det er tillatt, men kommer etter hovedformålet.
demo-pasientgrunnlag = Kontoret vokser, og kommunen viser til at legen får pasienter fra flere fastleger. Læringsmålene kan nås.
demo-skjonn = Geografi: fylkene som har færrest plasser fra før, går foran.
demo-takk-nei = Legen vi hadde i tankene, har fått annen stilling.
demo-forbigatt = Kommunen har ikke en fastlege som kan gi pasienter før neste år, og ønsker å vente.
demo-ute-av-ko = Kommunen har rekruttert på en annen måte.
demo-person-helfo = Hedda Helfo
