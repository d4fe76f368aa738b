# Les réponses qui viennent d’une limite plutôt que d’une page.

plain-forbidden-title = Non accepté
plain-forbidden = Le formulaire ne venait pas d’une page de ce portail. Rouvrez la page et envoyez le formulaire depuis celle-ci.

plain-too-large-title = Trop volumineux
plain-too-large = Ce que vous avez envoyé dépasse 1 Mio. Revenez en arrière, raccourcissez-le et envoyez-le de nouveau ; rien de ce que vous y avez saisi n’est perdu.

plain-not-understood-title = Non compris
plain-not-understood = Le portail n’a pas pu lire cette requête. Revenez en arrière et envoyez le formulaire de nouveau.

plain-too-many-title = Trop de tentatives
plain-too-many = Trop d’envois sont partis d’ici au cours du dernier quart d’heure. Attendez aussi longtemps, revenez en arrière et envoyez de nouveau ; rien de ce que vous y avez saisi n’est perdu.

plain-too-long-title = Cela a pris trop de temps
plain-too-long = Le portail n’a pas pu répondre à temps. Réessayez dans un instant.

plain-internal-title = Quelque chose s’est mal passé ici
plain-internal = La faute est de notre côté, et rien de ce que vous avez enregistré n’est perdu. Réessayez ; si cela se reproduit, envoyez-nous l’identifiant de trace.
