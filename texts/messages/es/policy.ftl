# Cómo se protegen las cuentas. La página y el programa comparten las normas; aquí están las palabras.

policy-title = Cómo se protegen las cuentas
policy-lead = Qué se le exige, qué se conserva sobre usted y durante cuánto tiempo. El portal hace lo que aquí se dice: la página y el programa comparten estas normas.
policy-passwords = Contraseñas
policy-passwords-length = Como mínimo { $min } caracteres, sin límite máximo. Una contraseña fácil de adivinar se rechaza y se indica el motivo. Aquí nadie puede leer su contraseña; lo que se conserva solo permite comprobar si se ha escrito la correcta.
policy-passwords-guess = Se frena a quien intenta adivinarlas. Nadie puede averiguar aquí si una dirección tiene cuenta, ni por lo que respondemos ni por lo que tardamos.
policy-factor = Quién necesita un segundo factor
policy-factor-why = Una contraseña se puede robar sin que nadie lo note. Por eso, quienes pueden obligar a otros con su palabra deben presentar algo más: una aplicación de autenticación o una llave de acceso.
policy-factor-staff = En el guardián de acceso: { $roles }, porque deciden sobre otros o ven sus datos.
policy-factor-members = En una organización: { $roles }, porque su firma la obliga.
policy-factor-others = Quien firme un acuerdo, sea cual sea su función, y quien haya configurado un segundo factor.
policy-factor-codes = Cualquiera puede configurar uno. Con la aplicación se entregan { $n } códigos de recuperación, cada uno válido una sola vez.
policy-fresh = Qué exige una nueva prueba
policy-fresh-why = Incluso con la sesión iniciada, algunas acciones le piden que confirme su identidad, salvo que ya lo haya hecho en un plazo de { $span }:
policy-session = Cuánto dura la sesión
policy-session-long = Una sesión termina { $idle } después de su último uso y, a más tardar, { $life } después de haberla iniciado. En su cuenta puede ver dónde tiene sesiones abiertas y cerrar al instante cualquiera de ellas.
policy-kept = Qué se conserva y durante cuánto tiempo
policy-kept-what = Qué
policy-kept-how-long = Cuánto tiempo
policy-report = Cómo notificar una vulnerabilidad
policy-report-how = Comuníquela en privado al operador de este portal o utilice la notificación privada de vulnerabilidades del sitio donde está el código fuente. No abra primero una incidencia pública. Recibirá una respuesta en un plazo de tres días hábiles.
policy-report-source = Dónde está el código fuente

policy-fresh-agreements = firmar o refrendar un acuerdo
policy-fresh-decisions = proponer, aprobar o devolver una decisión
policy-fresh-interventions = ejecutar o descartar una suspensión, su levantamiento o una resolución del acuerdo
policy-fresh-review = declarar o confirmar que todo está listo, poner en marcha el servicio y proponer una suspensión o una resolución del acuerdo
policy-fresh-keys = registrar, activar o revocar claves
policy-fresh-members = invitar o dar de baja a miembros, cambiar sus funciones, traspasar la organización
policy-fresh-staff = invitar y dar de baja al personal, cambiar sus funciones
policy-fresh-clients = crear, renovar o anular tokens de una organización
policy-fresh-admin = crear, renovar o anular tokens del guardián de acceso
policy-fresh-passwords = cambiar la contraseña
policy-fresh-addresses = cambiar la dirección de una cuenta
policy-fresh-closures = eliminar una cuenta
policy-fresh-factors = configurar o quitar una aplicación de autenticación, crear códigos de recuperación
policy-fresh-passkeys = añadir o quitar llaves de acceso
policy-fresh-sessions = cerrar sesiones
policy-kept-sessions = Sesiones web
policy-kept-counters = Contadores de intentos: hashes de nombres, direcciones de red
policy-kept-addresses = Dirección de red y navegador en las entradas sobre intentos
policy-kept-nobody = Entradas sobre intentos que no corresponden a nadie en particular
policy-kept-entries = Todas las demás entradas sobre intentos
policy-kept-logins = Inicios de sesión a los que puso fin un proveedor de identidad, como hashes
policy-kept-links = Enlaces de un solo uso, como hashes
policy-kept-change = Un cambio de dirección que nadie terminó
policy-kept-devices = Dispositivos conocidos, como hashes
policy-kept-mail = El texto de un correo
policy-kept-mails = El resto de un correo: destinatario, asunto, horas
policy-kept-tokens = Tokens de la API, como hashes, con la hora de su último uso
policy-kept-sign-ups = Registros que nadie confirmó
policy-kept-accounts = La cuenta que su titular eliminó, o la del personal dado de baja: dirección, nombre, contraseña, factores, llaves de acceso, dispositivos, sesiones, enlaces, pertenencias
policy-kept-ended-tokens = Tokens de la API de una cuenta eliminada
policy-kept-closed = El hecho de que se iniciara sesión, mediante un proveedor de identidad, en una cuenta del personal ya eliminada, como hash
policy-kept-closed-long = para siempre: impide que esas personas vuelvan a entrar
policy-kept-signatures = Nombre, cargo y dirección en una firma
policy-kept-record = Solicitudes, mensajes, notas, decisiones, acuerdos, claves, hechos
policy-kept-evidence = Dirección de red y navegador en la prueba de una firma
policy-kept-sessions-long = { $idle } sin uso, como máximo { $life }
policy-kept-mail-long = hasta que lo acepte un servidor de correo
policy-kept-accounts-long = se borra de inmediato; su número permanece donde remiten a él firmas, decisiones y hechos
policy-kept-ended-tokens-long = quedan anulados de inmediato
policy-kept-signatures-long = mientras exista el acuerdo: es el contrato, sellado y con su hash
policy-kept-record-long = para siempre: constituyen el registro
policy-kept-evidence-long = mientras exista la firma
policy-after-end = { $span } después de que terminen
policy-after-use = { $span } después de su último uso

span-minutes = { $n ->
    [one] { $n } minuto
    [many] { $n } minutos
   *[other] { $n } minutos
}
span-hours = { $n ->
    [one] { $n } hora
    [many] { $n } horas
   *[other] { $n } horas
}
span-days = { $n ->
    [one] { $n } día
    [many] { $n } días
   *[other] { $n } días
}
