# Errors for JSON in and out, and for the file of applications. Each message is one line.

## JSON: where, and what is wrong

kontrakt-feil = { $peker }: { $setning }
kontrakt-feil-hele = (the whole document): { $setning }
kontrakt-feil-utf8 = The text is not UTF-8 from byte number { $byte }. Save it as UTF-8.
kontrakt-feil-tomt = There is nothing here. Send a JSON document.
kontrakt-feil-avkortet = The JSON document ends too early, at line { $linje }, column { $kolonne }. Look for a missing bracket or quotation mark.
kontrakt-feil-syntaks = This is not valid JSON. The error is at line { $linje }, column { $kolonne }.
kontrakt-feil-etter-slutten = There is something after the end of the JSON document, at line { $linje }, column { $kolonne }. Send one document at a time.
kontrakt-feil-for-dypt = The JSON document has too many levels inside one another.
kontrakt-feil-dobbel-nokkel = The field appears twice in the same object. Keep only one.
kontrakt-feil-ukjent-felt = There is no such field here. The possible fields are: { $felter }.
kontrakt-feil-mangler-felt = The field is missing, and it is required.
kontrakt-feil-type = This is { $fikk }, but it must be { $ventet }.
kontrakt-feil-ikke-helt = The number must be whole, written in digits only, without a decimal mark, exponent or sign.
kontrakt-feil-omrade = The number must be whole, from { $fra } to { $til }.
kontrakt-feil-dato = This is not a date. Write it as YYYY-MM-DD, from 1900-01-01 to 2999-12-31.
kontrakt-feil-for-regelverket = There are no rules for this date. The first possible date is { $dato }.
kontrakt-feil-ord = The word is unknown here. The possible words are: { $ord }.
kontrakt-feil-for-mange = the list may have at most { $maks } elements
kontrakt-feil-dobbelt-ord = The word appears twice in the list. Keep only one.
kontrakt-feil-storre-enn = The number cannot be larger than “{ $felt }”.
kontrakt-feil-dobbel-id = An earlier application has the same “id”. Each application must have its own.
kontrakt-feil-sum = With this one, the sum of “{ $felt }” is too large. It can be at most { $maks }.
kontrakt-feil-tidligere-enn = The date cannot be before “{ $felt }”.
kontrakt-feil-senere-enn = The date cannot be after “{ $felt }”.
kontrakt-feil-skal-vaere = The date must be { $dato }, the day it begins.
kontrakt-feil-ikke-stigende = The date must be later than the one before it.
kontrakt-feil-tom-liste = The list is empty. It must have at least one line.
kontrakt-feil-utenfor-kalenderen = With this date, the answer gets a date outside 1900-01-01 to 2999-12-31.
kontrakt-feil-overlapp = Too many agreements overlap each other. At most { $maks } pairs can do so.

kontrakt-slag-null = null
kontrakt-slag-janei = true or false
kontrakt-slag-tall = a number
kontrakt-slag-tekst = text
kontrakt-slag-liste = a list
kontrakt-slag-objekt = an object

## The file of applications: where

kontrakt-fil-hele = The file: { $setning }
kontrakt-fil-linje = Line { $linje }: { $setning }
kontrakt-fil-celle = Line { $linje }, column “{ $kolonne }”: { $setning }

## The file of applications: the whole file

kontrakt-fil-tom = The file is empty. It must have a heading line and at least one line with an application.
kontrakt-fil-uten-rader = The file has a heading line, but no applications. Add at least one line.
kontrakt-fil-for-stor = The file is too large. It can be at most { $megabyte } MB.
kontrakt-fil-for-mange-rader = The file has too many lines. Split it, with at most { $maks } applications in each file.
kontrakt-fil-for-mange-celler = The file has too many cells. Delete what does not belong to the applications, or split the file.
kontrakt-fil-uleselig = The file cannot be read as a spreadsheet. Save it again as an Excel workbook (.xlsx) or CSV.
kontrakt-fil-gammelt-excel = The file is in an older Excel format or has a password. Save it again as an Excel workbook (.xlsx) without a password, or as CSV.
kontrakt-fil-utpakket-for-stor = The spreadsheet is too large when unpacked. Delete what does not belong to the applications, or save it as CSV.
kontrakt-fil-anforsel-apen = A quotation mark is opened here, but never closed. Add the one that is missing.
kontrakt-fil-anforsel-rest = There is text after a closing quotation mark. Write quotation marks inside a text twice.

## The file of applications: headings

kontrakt-fil-mangler-kolonne = The column is missing from the heading. Add it. The columns are { $kolonner }.
kontrakt-fil-ukjent-kolonne = The column is unknown. Remove it or correct the name. The columns are { $kolonner }.
kontrakt-fil-dobbel-kolonne = The column appears twice in the heading. Remove one of them.
kontrakt-fil-for-fa-celler = The line has { $antall } cells, but the heading has { $ventet }. Include the separator even where the cell is empty.
kontrakt-fil-for-mange-celler-i-linje = The line has { $antall } cells, but the heading has { $ventet }. Put text that contains the separator in quotation marks.

## The file of applications: cells

kontrakt-fil-blank = The cell is empty. Fill it in.
kontrakt-fil-blankt-tall = The cell is empty. Write a whole number, and write 0 if there are none.
kontrakt-fil-tall = This says “{ $verdi }”. Write a whole number from { $fra } to { $til }, in digits only.
kontrakt-fil-storre-enn = The number cannot be larger than the number in the column “{ $kolonne }”.
kontrakt-fil-sum = With this line, the sum of the column is too large. It can be at most { $maks } in the whole file.
kontrakt-fil-dato = This says “{ $verdi }”. Write the date as YYYY-MM-DD or DD.MM.YYYY. You can add the time, for example 2022-03-10 14:32.
kontrakt-fil-datotall = This is the number { $verdi }. Give the cell a date format in the spreadsheet, or write the date as YYYY-MM-DD.
kontrakt-fil-for-regelverket = There are no rules for this date. The first possible date is { $dato }.
kontrakt-fil-ord = This says “{ $verdi }”. Write one of the words { $ord }, or leave the cell empty.
kontrakt-fil-andel = This says “{ $verdi }”. Write the position share as a percentage with a percent sign, at most 100% and at most two decimals, or as a whole number from 0 to 10000, where 10000 is a full-time position.
kontrakt-fil-kommunenummer = This says “{ $verdi }”. Write the municipality number with four digits.
kontrakt-fil-ukjent-kommune = There is no municipality with number { $nummer }. Check whether the municipality has been given a new number.
kontrakt-fil-dobbel-kommune = Municipality { $nummer } is also on line { $forste }. Before the deadline, a municipality can have only one application.
kontrakt-fil-for-lang = The text is too long. Shorten it to { $maks } characters or fewer.
kontrakt-fil-tegn = The text has characters that cannot be shown. Write it again.
kontrakt-fil-cellefeil = The spreadsheet shows an error in the cell ({ $verdi }). Correct the formula, or type in the value.
