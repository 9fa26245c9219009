# Hvor sikkert det er at kilden sier det regelen sier.

status-bekreftet = Bekreftet
status-ubekreftet = Ikke bekreftet
status-tolkning = Tolkning

status-bekreftet-betydning = Kilden sier det.
status-ubekreftet-betydning = Kilden sier det ikke klart. Verdien brukes til den er bekreftet.
status-tolkning-betydning = Kilden lar det stå åpent. Dette er lagt til grunn inntil noe annet er avklart.
