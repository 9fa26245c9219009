# The invented people and texts of the demonstration.

demo-person-saksbehandler = Sanna Saksbehandler
demo-person-saksbehandler2 = Simen Saksbehandler
demo-person-attestant = Atle Attestant
demo-person-attestant2 = Astri Attestant
demo-person-leder = Liv Leder
demo-person-departement = Dina Departement
demo-person-kommune = { $kommune } Municipality
demo-utlysning = Introduction agreements, deadline round 2022
demo-formal-alle = All the places are for doctors who do other general medical work in the municipality.
demo-formal-noen = Some of the places are for doctors in other general medical work. The rest will be used to recruit GPs.
demo-formal-ingen = The places will be used to recruit GPs. This is permitted, but comes after the main purpose.
demo-pasientgrunnlag = The practice is growing, and the municipality points out that the doctor will have patients from several GPs. The learning objectives can be reached.
demo-skjonn = Geography: the counties with the fewest places already come first.
demo-takk-nei = The doctor we had in mind has taken another position.
demo-forbigatt = The municipality has no GP who can give patients before next year, and wishes to wait.
demo-ute-av-ko = The municipality has recruited in another way.
demo-person-helfo = Hedda Helfo
