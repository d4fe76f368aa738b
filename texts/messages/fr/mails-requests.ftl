# Courriels à propos d’une demande, de son accord, de ses clés et de ses jalons.

mail-received-subject = Votre demande à { $service } a été reçue
mail-received-1 = Votre demande d’interopérabilité avec { $service } a été reçue le { $at }.
mail-received-instant = L’instant exact : { $exact }
mail-received-date = La date légale est le { $day }.
mail-received-steps = Voici comment elle a été calculée :
mail-received-step = - { $sentence } ({ $article })
mail-received-no-date = Rien de ce que vous avez demandé n’est encore dû selon la loi ; aucun délai ne court donc.
mail-received-hash = SHA-256 de ce que vous avez présenté : { $hash }
mail-received-follow = Suivez-la ici :

mail-asked-subject = Questions sur votre demande à { $service }
mail-asked-1 = Les examinateurs de votre demande à { $service } demandent :
mail-asked-2 = Répondez ici. Le délai légal continue de courir pendant ce temps.

mail-decided-1 = Deux personnes ont décidé. Leurs motifs :
mail-refused-subject = Votre demande à { $service } a été refusée
mail-refused-ground = Motif : { $ground }
mail-refused-necessary = Pourquoi la mesure est strictement nécessaire : { $necessary }
mail-refused-proportionate = Pourquoi elle est proportionnée : { $proportionate }
mail-refused-cure = Ce qui y remédierait : { $cure }
mail-refused-next = Vous pouvez contester le refus dans le portail jusqu’au { $until } ; des personnes qui n’y avaient pas pris part en décident.
mail-accepted-subject = Votre demande à { $service } a été acceptée
mail-accepted-next = Ensuite : signez l’offre de référence, enregistrez vos clés, déclarez les jalons. Les trois avancent en parallèle :

mail-countersigned-subject = Votre accord pour { $service } est complet
mail-countersigned-1 = Le juriste du contrôleur d’accès a contresigné.
mail-countersigned-hash = SHA-256 de ce que vous avez signé : { $hash }

mail-key-changed-subject = { $state ->
    [proven] Une clé pour { $service } est désormais prouvée
    [active] Une clé pour { $service } est désormais active
    [retiring] Une clé pour { $service } arrive en fin de vie
    [revoked] Une clé pour { $service } est désormais révoquée
   *[other] Une clé pour { $service } a changé
}
mail-key-changed-1 = { $state ->
    [proven] Une clé Signal de votre organisation pour { $service } est désormais prouvée.
    [active] Une clé Signal de votre organisation pour { $service } est désormais active.
    [retiring] Une clé Signal de votre organisation pour { $service } arrive en fin de vie.
    [revoked] Une clé Signal de votre organisation pour { $service } est désormais révoquée.
   *[other] Une clé Signal de votre organisation pour { $service } a changé.
}
mail-key-changed-fingerprint = Empreinte : { $fingerprint }
mail-key-changed-2 = Si personne dans votre organisation n’a fait cela, révoquez la clé immédiatement :

mail-milestone-accepted-subject = { $service } : { $milestone }, jalon accepté
mail-milestone-returned-subject = { $service } : { $milestone }, jalon renvoyé
mail-milestone-no-note = Il n’y a pas de remarque.

mail-ready-subject = Votre connexion à { $service } est prête
mail-ready-last-day = Le délai légal a été respecté le { $day }, le dernier jour.
mail-ready-early = { $n ->
    [one] Le délai légal a été respecté le { $day }, avec { $n } jour d’avance.
    [many] Le délai légal a été respecté le { $day }, avec { $n } jours d’avance.
   *[other] Le délai légal a été respecté le { $day }, avec { $n } jours d’avance.
}
mail-ready-late = { $n ->
    [one] Elle a été prête le { $day } ; le délai légal a été dépassé de { $n } jour.
    [many] Elle a été prête le { $day } ; le délai légal a été dépassé de { $n } jours.
   *[other] Elle a été prête le { $day } ; le délai légal a été dépassé de { $n } jours.
}
mail-ready-no-date = Elle a été prête le { $day }. Aucun délai légal ne courait.

mail-moved-subject = Votre demande à { $service } : { $state }
mail-moved-1 = Ce qui vient ensuite : { $next }
mail-asked-item = { $number }. { $question }
mail-asked-missing = Ce qui manque : { $note }
mail-asked-until = Le dernier jour pour répondre est le { $until }.
mail-reminder-subject = Questions sur votre demande à { $service } : réponse jusqu’au { $until }
mail-reminder-1 = { $left ->
    [0] Les questions sur votre demande à { $service } attendent une réponse. Aujourd’hui, { $until }, est le dernier jour.
    [one] Les questions sur votre demande à { $service } attendent une réponse. Il reste { $left } jour : le dernier est le { $until }.
    [many] Les questions sur votre demande à { $service } attendent une réponse. Il reste { $left } jours : le dernier est le { $until }.
   *[other] Les questions sur votre demande à { $service } attendent une réponse. Il reste { $left } jours : le dernier est le { $until }.
}
mail-reminder-2 = Ensuite, le tour se termine sans vos réponses et l’examen se poursuit. Le délai légal court en tout cas. Répondez ici :
mail-expired-subject = Des questions sur votre demande à { $service } ont expiré
mail-expired-1 = Le dernier jour pour répondre aux questions sur votre demande à { $service } est passé.
mail-expired-2 = L’examen se poursuit sans vos réponses. Ce que vous aviez écrit est conservé.
