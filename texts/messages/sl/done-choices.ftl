# What people at /choices just did, and what comes next.

done-on = Vklopljeno
done-on-next = Tukaj lahko to kadar koli izklopite.

done-off = Izklopljeno
done-off-next = Iz te aplikacije ne bo več novih sporočil.

done-password = Vaše geslo je spremenjeno
done-password-next = Vse druge seje so končane.

done-sessions-ended = Vse druge seje so končane
done-sessions-ended-next = Prijavljeni ste samo še na tej napravi.

done-signed-out = Odjavljeni ste
done-signed-out-next = Zaprite brskalnik, če ga uporabljajo tudi drugi.
done-account-deleted = Vaš račun je izbrisan
done-account-deleted-next = Vanj se ne more nihče več prijaviti. V podatkih, ki jih je treba po zakonu hraniti, je namesto vašega imena številka.
