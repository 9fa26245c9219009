# The page about keyboard shortcuts.

hurtigtast-tittel = Keyboard shortcuts
hurtigtast-ingress = The keys work when you are not typing in a box. Press “?” on a page to see the keys that work there, and to turn them off and on.
hurtigtast-tast = Key
hurtigtast-gjor = What it does
hurtigtast-uten = You can also use all the pages with only Tab, Enter and Space, without keyboard shortcuts and without JavaScript.
