# Por qué no se ha podido hacer algo: título y qué hacer ahora.

failure-wrong-title = Hay un problema
failure-wrong = Debe revisar algunas respuestas. No se ha perdido nada de lo que ha escrito.

failure-not-found-title = Página no encontrada
failure-not-found = Aquí no hay nada, o usted no tiene acceso a ello. Compruebe la dirección o vuelva a su página de resumen.

failure-forbidden-title = Su función no lo permite
failure-forbidden = Su función no incluye esta acción. Pídasela a alguien de su organización que tenga la función adecuada.

failure-scope-missing-title = Este token no sirve para esto
failure-scope-missing = El token funciona, pero no se creó para esta llamada. Cree uno con el alcance que la llamada necesita.

failure-address-not-allowed-title = No desde esta dirección
failure-address-not-allowed = El token funciona, pero no desde la dirección de la que procede esta llamada. Añada la dirección a la lista del cliente o haga la llamada desde una que figure en ella.

failure-signed-out-title = Vuelva a iniciar sesión
failure-signed-out = Su sesión ha terminado. Se conserva lo último que guardó; inicie sesión y continúe desde ahí.

failure-conflict-title = Alguien se ha adelantado
failure-conflict = Esto ha cambiado mientras usted tenía la página abierta. No se ha perdido nada de lo que ha escrito: figura más abajo. Consulte el estado actual y vuelva a enviarlo si sigue siendo pertinente.

failure-not-now-title = No es posible en esta fase
failure-not-now = Este paso ya se ha dado, o no procede en el estado actual. La página muestra la situación actual.

failure-same-person-title = Se necesita una segunda persona
failure-same-person = Esta propuesta es suya, por lo que debe aprobarla otra persona.

failure-decided-before-title = Debe decidir otra persona
failure-decided-before = Usted participó en la decisión impugnada, por lo que ahora deben decidir otras personas.

failure-tracks-incomplete-title = Falta algo por completar
failure-tracks-incomplete = El acuerdo, las claves y los hitos deben estar completos antes de poder declarar que todo está listo.

failure-cannot-countersign-title = Se necesita una segunda firma
failure-cannot-countersign = Quien firmó por el proveedor no puede refrendar.

failure-too-many-title = Demasiados intentos
failure-too-many = Ha habido demasiados intentos. Espere un cuarto de hora y vuelva a intentarlo.

failure-bad-credentials-title = No se ha podido iniciar sesión
failure-bad-credentials = La dirección o la contraseña no son correctas. Compruebe ambas e inténtelo de nuevo.

failure-issuer-failed-title = El inicio de sesión no ha funcionado
failure-issuer-failed = Su proveedor de identidad no ha confirmado quién es usted, o la respuesta ha llegado demasiado tarde. Empiece de nuevo desde la página de inicio de sesión. Si vuelve a ocurrir, facilite el identificador de seguimiento a quien gestiona este portal.

failure-issuer-weak-title = No basta con una contraseña
failure-issuer-weak = Su proveedor de identidad ha iniciado su sesión solo con una contraseña. Configure allí un segundo factor y vuelva a iniciar sesión.

failure-no-role-title = Aquí no tiene ninguna función
failure-no-role = Su proveedor de identidad le conoce, pero nada de lo que comunica corresponde a una función en este portal. Consulte a quien gestione los accesos en su lugar de trabajo.

failure-address-has-account-title = Esta dirección ya tiene una cuenta
failure-address-has-account = Existe una cuenta con esta dirección en la que se inicia sesión con contraseña. Las cuentas nunca se unen por su dirección. Inicie sesión con la contraseña o pida a un administrador que elimine antes esa cuenta.

failure-federated-title = De esto se ocupa su proveedor de identidad
failure-federated = Usted inicia sesión a través de un proveedor de identidad, por lo que la contraseña, la aplicación y las llaves de acceso se gestionan allí y no aquí.

failure-bad-token-title = Este token no es válido
failure-bad-token = El token está falsificado o caducado, va dirigido a otro destinatario o ya se ha utilizado. Envíe uno nuevo.

failure-unconfirmed-title = Confirme primero su dirección
failure-unconfirmed = Su dirección de correo electrónico aún no está confirmada. Le hemos enviado un nuevo enlace; ábralo y después inicie sesión.

failure-factor-needed-title = Configure primero un segundo factor
failure-factor-needed = Quien decide, firma o trabaja para el guardián de acceso necesita aquí algo más que una contraseña: una aplicación de autenticación. Configúrela en su cuenta y continúe. No se ha perdido nada de lo que ha escrito.

failure-proof-needed-title = Confirme su identidad
failure-proof-needed = Esta acción exige una prueba de identidad de hace menos de cinco minutos. Confirme su identidad y vuelva a enviarlo. No se ha perdido nada de lo que ha escrito.

failure-link-ended-title = Este enlace ya no funciona
failure-link-ended = El enlace ya se ha utilizado, ha caducado o lo ha sustituido otro más reciente. Abra el correo más reciente o pida otro enlace donde pidió este: al iniciar sesión, al registrarse o al elegir una contraseña nueva. Quien le invitó puede volver a invitarle.

failure-invitation-ended-title = Esta invitación ha terminado
failure-invitation-ended = Ya se ha aceptado, se ha retirado o ha caducado. Pida una nueva a un propietario de la organización.

failure-other-address-title = Esta invitación es para otra dirección
failure-other-address = Ha iniciado sesión con una dirección distinta de la que recibió la invitación. Cierre la sesión, inicie sesión con aquella dirección o cree una cuenta con ella, y vuelva a abrir el enlace.

failure-last-owner-title = Una organización necesita un propietario
failure-last-owner = Usted es la única persona propietaria. Nombre antes propietario a otro miembro.

failure-last-administrator-title = El portal necesita un administrador
failure-last-administrator = Usted es la única persona que lo administra. Invite a otra, espere a que se incorpore y vuelva a intentarlo.

failure-address-taken-title = Esta dirección ya tiene una cuenta
failure-address-taken = Entretanto se ha creado otra cuenta con la nueva dirección, por lo que no se ha cambiado nada. Inicie sesión con esa cuenta o vuelva a pedir el cambio con otra dirección.

failure-beyond-calendar-title = No se puede calcular la fecha
failure-beyond-calendar = Los días festivos no se conocen con tanta antelación, por lo que no se puede calcular la fecha legal. Pida al operador que añada los festivos de ese año.

failure-key-reused-title = Esta clave ya se ha utilizado
failure-key-reused = Esta clave de identidad ya se registró antes. Genere una nueva para este registro.

failure-challenge-ended-title = El desafío ha terminado
failure-challenge-ended = Este desafío ha caducado o ya se ha respondido. Registre de nuevo las claves para obtener otro.

failure-internal-title = Algo ha fallado aquí
failure-internal = El fallo es nuestro, y no se ha perdido nada de lo que guardó. Inténtelo de nuevo; si vuelve a ocurrir, envíenos el identificador de seguimiento.
