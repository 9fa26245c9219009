# Why answers or a recommendation cannot be saved, and what you can do.

svarfeil-for-mange = At most { $antall ->
    [one] 1 place
   *[other] { $antall } places
} can serve the main purpose. Select a lower number.
svarfeil-for-lang = The reason for “{ $regel }” is { $tegn } characters long. Shorten it to { $hoyst } or fewer.
svarfeil-innstilling-for-lang = The reason for the recommendation is { $tegn } characters long. Shorten it to { $hoyst } or fewer.
svarfeil-hovedformal = Enter how many places serve the main purpose, as a whole number.
svarfeil-mangler = Enter a reason for “{ $regel }” ({ $id }).
svarfeil-velg = Select a recommendation.
svarfeil-kan-ikke-tildeles = You cannot recommend allocating places to this application. { $forklaring } Rule: { $id }.
svarfeil-antall = { $hoyst ->
    [one] Enter 1. It is the only number lower than the number applied for.
   *[other] Enter how many places can be allocated, from 1 to { $hoyst }.
}
svarfeil-antall-en = The application is for 1 place. Select “Can be allocated 1 place” or “Cannot be allocated places”.
svarfeil-begrunnelse-farre = Say why the municipality should be allocated fewer places than it is applying for.
svarfeil-begrunnelse-ikke = Say why the application cannot be allocated places.
