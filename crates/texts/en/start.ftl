# An application that starts with the answers from an earlier one.

start-fra-tidligere = Start with the previous application
start-tom = Start with an empty form
start-tidligere-forklaring = You also applied in the call for applications “{ $utlysning }”. The answers from it can be used again. You check them before you send.
start-overfort = The answers on this page come from your application in “{ $utlysning }”.
start-overfort-hva = Check them, correct what has changed, and save.
start-overfort-merke = From the application in “{ $utlysning }”, check
start-fra-kansoke = The answers on this page are those you gave in “Can we apply?”.
start-fra-kansoke-merke = From “Can we apply?”, check
