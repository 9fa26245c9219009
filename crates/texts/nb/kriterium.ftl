# Kriteriene som plassene prioriteres etter, i den rekkefølgen utlysningen bestemmer.

kriterium-formal = Hovedformål først
kriterium-behov = Størst behovskvotient
kriterium-alis = Ikke knyttet til ALIS-avtale

kriterium-formal-forklaring = Plasser som tjener hovedformålet, går foran andre.
kriterium-behov-forklaring = Antall leger som trenger spesialisering, deles på plassens nummer i søknaden. Størst kvotient går foran.
kriterium-alis-forklaring = Plasser som ikke er knyttet til en ALIS-avtale, går foran plasser som er det.
