# The criteria by which the places are prioritised, in the order that the call for applications decides.

kriterium-formal = Main purpose first
kriterium-behov = Largest need quotient
kriterium-alis = Not linked to an ALIS agreement

kriterium-formal-forklaring = Places that serve the main purpose come before others.
kriterium-behov-forklaring = The number of doctors who need to specialise is divided by the number of the place in the application. The largest quotient comes first.
kriterium-alis-forklaring = Places that are not linked to an ALIS agreement come before places that are.
