# Où en est un brouillon, et les questions qui ne comptent que parfois.

section-title = Sections
section-how = Où en est chaque section, d’après le dernier enregistrement. Un délai ne court qu’à partir de la présentation.
section-complete = Complète
section-incomplete = Incomplète
section-wrong = Avec des problèmes
section-check = Avant de présenter la demande
section-missing = Voici ce qui manque ou est erroné, d’après le dernier enregistrement. Enregistrez le brouillon pour vérifier de nouveau.
section-nothing-missing = Rien ne manque.
section-evidence = Éléments de preuve
section-evidence-why = Ce qui montre que votre service préserve la sécurité dont les personnes disposent aujourd’hui : analyses, spécifications, certificats.
section-meanwhile = Enregistré entre-temps
section-meanwhile-what = Quelqu’un d’autre a enregistré ces champs pendant que vous écriviez. Ci-dessous figure ce que vous avez saisi ; reprenez-en ce que vous voulez garder, car l’enregistrement le remplacera.
section-ticked = coché
section-empty = vide

condition-groups = Seulement si vous demandez des groupes
condition-group-size = Plus grand groupe
condition-group-size-hint = Combien de membres le plus grand groupe de votre service peut avoir. Par exemple : 500
condition-group-size-wrong = Indiquez le nombre de membres de votre plus grand groupe, de { $min } à { $max }.
condition-calls = Seulement si vous demandez des appels
condition-call-setup = Comment les appels sont établis
condition-call-setup-hint = Quels protocoles portent la signalisation et les médias, et quels serveurs y participent. Par exemple : « WebRTC ; nos serveurs relaient la signalisation, les médias passent par des serveurs TURN à Francfort. »
condition-call-setup-missing = Décrivez comment les appels sont établis : quels protocoles, et quels serveurs y participent.
condition-proxied = Seulement si vos serveurs se connectent au contrôleur d’accès
condition-proxy-operator = Qui exploite ces serveurs
condition-proxy-operator-hint = Vous, ou quelqu’un pour vous. Par exemple : Heron Messaging Limited, dans un centre de données d’Example Hosting à Dublin.
condition-proxy-operator-missing = Indiquez qui exploite les serveurs entre vos utilisateurs et le contrôleur d’accès.
condition-proxy-reads = Ce que ces serveurs peuvent lire
condition-proxy-reads-hint = Des messages et des données qui les concernent. Par exemple : « Des messages scellés, l’expéditeur, le destinataire et l’heure ; aucun contenu. »
condition-proxy-reads-missing = Décrivez ce que ces serveurs peuvent lire des messages et des données qui les concernent.
condition-equivalent = Seulement si vous n’utilisez pas le protocole Signal

condition-members = { $n ->
    [one] { $n } membre
    [many] { $n } de membres
   *[other] { $n } membres
}
unsent-title = Ce que vous avez saisi sans l’envoyer
unsent-what = Le texte est gardé jusqu’à votre déconnexion. Copiez-en ce qui peut encore servir.
unsent-text = Texte
