# Sida med hurtigtastar.

hurtigtast-tittel = Hurtigtastar
hurtigtast-ingress = Tastane verkar når du ikkje skriv i eit felt. Trykk «?» på ei side for å sjå dei der, og for å slå dei av og på.
hurtigtast-tast = Tast
hurtigtast-gjor = Kva han gjer
hurtigtast-uten = Alle sidene kan også brukast med berre Tab, Enter og mellomrom, utan hurtigtastar og utan JavaScript.
