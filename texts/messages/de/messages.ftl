# Nachrichten zwischen einem Anbieter und dem Torwächter zu einem Antrag.

message-title = Nachrichten
message-label = Nachricht
message-missing = Schreiben Sie die Nachricht.
message-none = Noch wurde nichts gesagt
message-lead = Was Sie und der Torwächter einander zu diesem Antrag geschrieben haben, mit seinen Schritten, Fragen, Antworten und Entscheidungen, nach der Zeit geordnet.
message-link = Nachrichten mit dem Torwächter und alles, was zu diesem Antrag gesagt wurde
message-to-provider = Nachricht an { $organisation } – der Anbieter liest dies
message-from-provider = Nachricht von { $organisation }
message-from-gatekeeper = Nachricht vom Torwächter
message-to-gatekeeper = Nachricht an den Torwächter
message-send-label = Nachricht an { $organisation }
message-send-hint = Der Anbieter liest sie im Wortlaut, hier und per E-Mail an: { $to }. Sie fragt nichts, was beantwortet werden muss: Dafür gibt es „Anbieter fragen“.
message-send = An { $organisation } senden
message-reply-hint = Wer beim Torwächter an Ihrem Antrag gearbeitet hat, erhält eine E-Mail darüber. Zum Beispiel: „Unser neues Zertifikat ist ab Montag eingesetzt.“
message-reply = An den Torwächter senden

done-message-sent = Nachricht gesendet
done-message-sent-next = Der Anbieter hat eine E-Mail darüber und liest sie im Portal.
done-message-replied = Nachricht gesendet
done-message-replied-next = Der Torwächter liest sie bei Ihrem Antrag.
