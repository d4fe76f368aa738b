# Che cosa una persona ha appena fatto in /choices e che cosa succede ora.

done-on = Attivata
done-on-next = Puoi disattivarla qui in qualsiasi momento.

done-off = Disattivata
done-off-next = Da questa app non arrivano più nuovi messaggi.

done-password = La tua password è stata cambiata
done-password-next = Tutte le altre sessioni sono terminate.

done-sessions-ended = Tutte le altre sessioni sono terminate
done-sessions-ended-next = Resta aperta solo la sessione di questo dispositivo.

done-signed-out = Uscita effettuata
done-signed-out-next = Chiudi il browser se lo usano anche altre persone.
done-account-deleted = Il tuo account è stato eliminato
done-account-deleted-next = Nessuno può più accedervi. Ciò che la legge impone di conservare porta un numero al posto del tuo nome.
