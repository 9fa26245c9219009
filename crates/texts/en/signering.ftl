# What counts as a signature: the consent of whoever is logged in.

signering-hvem = You are logged in as { $navn }. Your name, the time and the fingerprint of the text are kept as the signature.
signering-samtykke-tittel = Signature
signering-samtykke-for = I have read the text and sign for { $part }
signering-samtykke = I have read the text and sign for the party I have chosen
signering-part = For whom do you sign?
signering-feil-part = Choose for whom you sign.
signering-feil-samtykke = Tick that you have read the text and sign.
