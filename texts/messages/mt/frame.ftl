# The page around every page, and words that parts share.

frame-skip = Mur għall-parti prinċipali
frame-sign-in = Idħol
frame-sign-out = Oħroġ
frame-sections = Taqsimiet
frame-breadcrumbs = Fejn qiegħed
frame-provider = Fornitur
frame-review = Eżami
frame-admin = Amministrazzjoni
frame-choices = L-għażliet tiegħek
frame-about = L-interoperabbiltà tas-servizzi ta’ messaġġi skont l-Artikolu 7 tal-Att dwar is-Swieq Diġitali.
frame-portal = Dwar dan il-portal
frame-offers = Offerti ta’ referenza
frame-calculator = Kalkulatur tal-iskadenzi
frame-policy = Kif jiġu protetti l-kontijiet
frame-source = Kodiċi sors
frame-language = Lingwa
frame-switch = Ibdel
frame-trace = Identifikatur tat-traċċar
frame-start = Mur fil-paġna ewlenija
frame-prove = Ikkonferma l-identità tiegħek
frame-account = Mur fil-kont tiegħek

form-problem = Problema
form-problems = Hemm problema
form-change = Ibdel

pager-label = Paġni ta’ din il-lista
pager-previous = Ta’ qabel
pager-next = Li jmiss

timeline-table = L-istess f’tabella
timeline-what = Xiex
timeline-when = Meta

tone-neutral = Nota
tone-info = Informazzjoni
tone-success = Lest
tone-warning = Twissija
tone-problem = Problema
