# Wie weit Mails kamen, Mails, die zurückkommen, und die Schreiben zu beidem.

deliveries-title = Mailzustellung
deliveries-lead = Wie weit jede Mail kam. Was sie sagt, liest hier niemand, und Adressen stehen nur so weit da, dass man sie wiedererkennt.
deliveries-open = Zu erledigen
deliveries-open-what = Diese versucht niemand mehr. Eine aufgegebene Mail kann erneut versucht werden. Von einer zurückgekommenen ist nur der Betreff aufbewahrt: Der erneute Versuch sagt dem Postfach, was ihm entging und wo es zu lesen ist.
deliveries-open-more = Gezeigt sind die { $n } ältesten von { $total }.
deliveries-open-none = Nichts wartet auf Sie
deliveries-all = Alle Mails
deliveries-none = Keine Mail ist in diesem Zustand.
deliveries-state = Zustand
deliveries-states = Alle Zustände
deliveries-show = Anzeigen
deliveries-count = { $n ->
    [one] { $n } Mail
   *[other] { $n } Mails
}
deliveries-kind = Mail
deliveries-to = An
deliveries-written = Geschrieben
deliveries-attempts = Versuche
deliveries-act = Was zu tun ist
deliveries-retry = Erneut versuchen
deliveries-leave = Dabei belassen
deliveries-left = Erledigt
deliveries-told = Wer benachrichtigt wurde
deliveries-told-what = Jede Mail zu diesem Antrag und wie weit sie kam.
deliveries-told-none = Zu diesem Antrag ist keine Mail aufbewahrt: Es wurde nichts gesendet, oder es ist mehr als 90 Tage her.
deliveries-person = { $name } ({ $address })

delivery-waiting = Wartet
delivery-retried = Fehlgeschlagen, wird erneut versucht
delivery-sent = Gesendet
delivery-given-up = Aufgegeben
delivery-bounced = Zurückgekommen
delivery-held = Zurückgehalten

mail-kind-confirm = Adresse bestätigen
mail-kind-already = Hat bereits ein Konto
mail-kind-elsewhere = Meldet sich anderswo an
mail-kind-reset = Anderes Passwort wählen
mail-kind-no-account = Kein Konto hier
mail-kind-new-device = Neues Gerät
mail-kind-security = Sicherheit eines Kontos
mail-kind-address-old = Adressänderung, altes Postfach
mail-kind-address-new = Adressänderung, neues Postfach
mail-kind-address-known = Adresse hat ein Konto
mail-kind-address-check = Funktioniert die Adresse
mail-kind-closed = Konto geschlossen
mail-kind-invite = Einladung zum Personal
mail-kind-staff-role = Rolle beim Torwächter
mail-kind-staff-asked = Ein Administrator beantragt
mail-kind-staff-declined = Ein Administrator lehnte ab
mail-kind-staff-removed = Aus dem Personal entfernt
mail-kind-join = Einladung zu einem Anbieter
mail-kind-membership = Rolle bei einem Anbieter
mail-kind-received = Antrag eingegangen
mail-kind-asked = Rückfrage an den Anbieter
mail-kind-refused = Antrag abgelehnt
mail-kind-accepted = Antrag angenommen
mail-kind-countersigned = Vereinbarung vollständig
mail-kind-key-changed = Schlüssel geändert
mail-kind-token-made = API-Token erstellt
mail-kind-token-rotated = API-Token ersetzt
mail-kind-token-ended = API-Token beendet
mail-kind-token-expires = API-Token läuft bald ab
mail-kind-milestone-judged = Meilenstein beurteilt
mail-kind-ready = Verbindung bereit
mail-kind-moved = Antrag weitergekommen
mail-kind-missed = Eine Mail kam zurück

bounce-title = Mails an Sie kommen zurück
bounce-what = Eine Mail an { $email } kam am { $at } zurück (Code { $status }). Neuigkeiten zu Ihren Anträgen werden zurückgehalten, bis Mails Sie wieder erreichen.
bounce-next = Funktioniert die Adresse inzwischen? Lassen Sie sich eine Mail mit einem Link senden. Wenn nicht, ändern Sie sie unten.
bounce-ask = Mail an mich senden
bounce-member = Mails kommen zurück
bounce-works-title = Diese Adresse funktioniert
bounce-works-lead = Sie lesen dies über einen Link, der an { $email } gesendet wurde.
bounce-works-what = Bestätigen Sie es, und was zurückgehalten wurde, wird jetzt gesendet.
bounce-works = Die Adresse funktioniert

done-mail-retried = Wird erneut versucht
done-mail-retried-next = Die Mail steht im Postausgang.
done-mail-left = Erledigt
done-mail-left-next = Weiter geschieht damit nichts.
done-bounce-asked = Eine Mail ist unterwegs
done-bounce-asked-next = Öffnen Sie den Link darin innerhalb von 24 Stunden.
done-bounce-works = Gut
done-bounce-works-next = Was zurückgehalten wurde, wird jetzt gesendet.

mail-missed-subject = Eine Mail an Sie konnte nicht zugestellt werden
mail-missed-1 = Am { $written } haben wir Ihnen geschrieben, und die Mail kam zurück. Ihr Betreff war: { $subject }
mail-missed-2 = Melden Sie sich an, um zu lesen, worum es ging:

mail-address-check-subject = Erreichen Sie Mails hier?
mail-address-check-1 = Eine Mail an diese Adresse kam zurück. Wenn Sie diese lesen, öffnen Sie innerhalb von 24 Stunden den Link und bestätigen Sie, dass die Adresse funktioniert:
mail-address-check-2 = Wenn Sie hier kein Konto haben, beachten Sie diese Mail nicht.
