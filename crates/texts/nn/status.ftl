# Kor sikkert det er at kjelda seier det regelen seier.

status-bekreftet = Stadfesta
status-ubekreftet = Ikkje stadfesta
status-tolkning = Tolking

status-bekreftet-betydning = Kjelda seier det.
status-ubekreftet-betydning = Kjelda seier det ikkje klart. Verdien blir brukt til han er stadfesta.
status-tolkning-betydning = Kjelda lar det stå ope. Dette er lagt til grunn inntil noko anna er avklart.
