# What people at /choices just did, and what comes next.

done-on = Zapnuté
done-on-next = Kedykoľvek to tu môžete vypnúť.

done-off = Vypnuté
done-off-next = Z tejto aplikácie už neprídu žiadne nové správy.

done-password = Vaše heslo je zmenené
done-password-next = Všetky ostatné relácie sa skončili.

done-sessions-ended = Všetky ostatné relácie sa skončili
done-sessions-ended-next = Prihlásení ste už len na tomto zariadení.

done-signed-out = Ste odhlásení
done-signed-out-next = Zatvorte prehliadač, ak ho používajú aj iní.
done-account-deleted = Váš účet je vymazaný
done-account-deleted-next = Nikto sa doň už neprihlási. V údajoch, ktoré treba podľa zákona uchovať, je namiesto vášho mena číslo.
