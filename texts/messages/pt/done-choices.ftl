# What people at /choices just did, and what comes next.

done-on = Ativada
done-on-next = Pode desativá-la aqui em qualquer momento.

done-off = Desativada
done-off-next = Não chegam novas mensagens desta aplicação.

done-password = A sua palavra-passe foi alterada
done-password-next = Todas as outras sessões terminaram.

done-sessions-ended = Todas as outras sessões terminaram
done-sessions-ended-next = Só tem sessão iniciada neste dispositivo.

done-signed-out = Sessão terminada
done-signed-out-next = Feche o navegador se outras pessoas também o utilizarem.
done-account-deleted = A sua conta foi eliminada
done-account-deleted-next = Já ninguém pode iniciar sessão com ela. O que a lei obriga a conservar tem um número em vez do seu nome.
