# Lo que decide cada persona: qué aplicaciones pueden contactar con ella.

choices-title = Decida quién puede contactar con usted
choices-door = Inicie sesión para ver qué aplicaciones pueden conectarse a su servicio de mensajería. Todas están desactivadas hasta que usted las active.
choices-login = Nombre de usuario
choices-password = Contraseña
choices-lead = Otras aplicaciones que pueden conectarse a su servicio de mensajería. Cada una está desactivada hasta que usted la active, y puede volver a desactivarla en cualquier momento.
choices-empty = Todavía no puede conectarse ninguna aplicación
choices-empty-next = Cuando alguna pueda hacerlo, aparecerá aquí, desactivada.
choices-app = { $app } en { $service }
choices-on = Activada
choices-off = Desactivada
choices-on-since = Activada desde el { $day }: { $what }
choices-on-unreachable = Activada desde el { $day }, pero la aplicación no puede conectarse por el momento
choices-off-since = Desactivada desde el { $day }
choices-turn-on = Activar
choices-turn-off = Desactivar
choices-what = Lo que desea recibir
choices-tick-one = Marque al menos un tipo de mensaje que desee recibir.
choices-notice = Este aviso es la versión { $version }. SHA-256 de su texto:

choices-sign-in = Su acceso
choices-present-password = Contraseña actual
choices-new-password = Contraseña nueva
choices-change-password = Cambiar la contraseña
choices-end-others = Cerrar todas las demás sesiones
choices-where = Dónde tiene sesiones abiertas. Cada sesión se cierra sola tras 12 horas sin uso y, en todo caso, a los 30 días.
choices-sessions = Sesiones
choices-device = Dispositivo
choices-network = Red
choices-opened = Inicio
choices-last-used = Último uso
choices-this-session = { $device } (esta sesión)
choices-wrong-password = Esta no es su contraseña. Compruébela e inténtelo de nuevo.
choices-login-taken = Este nombre de usuario ya está en uso. Elija otro.
choices-first = Elija su propia contraseña
choices-first-ends = Su contraseña actual le fue entregada y deja de valer el { $at }. Después no podrá iniciar sesión con ella.
