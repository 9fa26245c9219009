# Where an application is in the process, as the case worker sees it.

tilstand-kladd = Draft
tilstand-sendt = To be assessed
tilstand-innstilt = Recommended
tilstand-avgjort = Decided
tilstand-trukket = Withdrawn
