# What is kept of files and comments, for the public page.

policy-kept-files = Datoteke z dokazili in pripombe članov k osnutku
policy-kept-files-long = skupaj z zahtevo; datoteko je mogoče odstraniti, dokler ni poslana
policy-kept-blobs = Vsebina odstranjene datoteke
