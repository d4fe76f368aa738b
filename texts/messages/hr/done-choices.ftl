# What people at /choices just did, and what comes next.

done-on = Uključeno
done-on-next = Ovdje to možete isključiti u svakom trenutku.

done-off = Isključeno
done-off-next = Iz ove aplikacije više ne stižu nove poruke.

done-password = Vaša je lozinka promijenjena
done-password-next = Sve su druge sesije završile.

done-sessions-ended = Sve su druge sesije završene
done-sessions-ended-next = Prijavljen je samo ovaj uređaj.

done-signed-out = Odjavljeni ste
done-signed-out-next = Zatvorite preglednik ako ga upotrebljavaju i drugi.
done-account-deleted = Vaš je račun izbrisan
done-account-deleted-next = Nitko se više ne može prijaviti u njega. U podacima koji se po zakonu moraju čuvati umjesto vašeg imena stoji broj.
