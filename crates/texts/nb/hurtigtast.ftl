# Siden med hurtigtaster.

hurtigtast-tittel = Hurtigtaster
hurtigtast-ingress = Tastene virker når du ikke skriver i et felt. Trykk «?» på en side for å se dem der, og for å slå dem av og på.
hurtigtast-tast = Tast
hurtigtast-gjor = Hva den gjør
hurtigtast-uten = Alle sidene kan også brukes med bare Tab, Enter og mellomrom, uten hurtigtaster og uten JavaScript.
