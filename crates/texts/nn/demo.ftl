# Dei oppdikta personane og tekstane i demonstrasjonen. Personnamn blir ikkje omsette.

demo-person-saksbehandler = Sanna Saksbehandler
demo-person-saksbehandler2 = Simen Saksbehandler
demo-person-attestant = Atle Attestant
demo-person-attestant2 = Astri Attestant
demo-person-leder = Liv Leder
demo-person-departement = Dina Departement
demo-person-kommune = { $kommune } kommune
demo-utlysning = Introduksjonsavtalar, fristrunden 2022
demo-formal-alle = Alle plassane gjeld legar som arbeider i anna allmennlegearbeid i kommunen.
demo-formal-noen = Nokre av plassane gjeld legar i anna allmennlegearbeid. Resten skal brukast til å rekruttere til fastlegeyrket.
demo-formal-ingen = Plassane skal brukast til å rekruttere til fastlegeyrket. Det er tillate, men kjem etter hovudformålet.
demo-pasientgrunnlag = Kontoret veks, og kommunen viser til at legen får pasientar frå fleire fastlegar. Læringsmåla kan nåast.
demo-skjonn = Geografi: fylka som har færrast plassar frå før, går føre.
demo-takk-nei = Legen vi hadde i tankane, har fått ei anna stilling.
demo-forbigatt = Kommunen har ikkje ein fastlege som kan gi pasientar før neste år, og ønsker å vente.
demo-ute-av-ko = Kommunen har rekruttert på ein annan måte.
demo-person-helfo = Hedda Helfo
