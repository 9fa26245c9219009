# How binding a rule is, and what that means for the case.

art-skal = must
art-bor = should
art-skjonn = discretion
art-info = information

art-skal-betydning = The requirement must be met.
art-bor-betydning = The requirement is advice. It can be departed from, with a reason.
art-skjonn-betydning = A case worker assesses and gives a reason.
art-info-betydning = For information. Does not affect the decision.
