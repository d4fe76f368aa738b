# Respuestas debidas a un límite y no a una página.

plain-forbidden-title = No aceptado
plain-forbidden = El formulario no procedía de una página de este portal. Vuelva a abrir la página y envíe el formulario desde ella.

plain-too-large-title = Demasiado grande
plain-too-large = Lo que ha enviado supera los 1 MiB. Vuelva atrás, acórtelo y envíelo de nuevo; allí no se ha perdido nada de lo que ha escrito.

plain-not-understood-title = No se ha entendido
plain-not-understood = El portal no ha podido leer esta petición. Vuelva atrás y envíe de nuevo el formulario.

plain-too-many-title = Demasiados intentos
plain-too-many = Se ha enviado demasiado desde aquí en el último cuarto de hora. Espere ese tiempo, vuelva atrás y envíelo de nuevo; allí no se ha perdido nada de lo que ha escrito.

plain-too-long-title = Ha tardado demasiado
plain-too-long = El portal no ha podido responder a tiempo. Inténtelo de nuevo dentro de un momento.

plain-internal-title = Algo ha fallado aquí
plain-internal = El fallo es nuestro, y no se ha perdido nada de lo que guardó. Inténtelo de nuevo; si vuelve a ocurrir, envíenos el identificador de seguimiento.
