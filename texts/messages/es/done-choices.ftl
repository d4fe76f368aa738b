# Lo que alguien acaba de hacer en /choices, y qué viene ahora.

done-on = Activada
done-on-next = Puede desactivarla aquí en cualquier momento.

done-off = Desactivada
done-off-next = Ya no llegan mensajes nuevos de esta aplicación.

done-password = Su contraseña se ha cambiado
done-password-next = Todas las demás sesiones se han cerrado.

done-sessions-ended = Todas las demás sesiones se han cerrado
done-sessions-ended-next = Solo queda abierta la sesión de este dispositivo.

done-signed-out = Ha cerrado la sesión
done-signed-out-next = Cierre el navegador si también lo usan otras personas.
done-account-deleted = Su cuenta se ha eliminado
done-account-deleted-next = Ya nadie puede iniciar sesión con ella. Lo que la ley obliga a conservar lleva un número en lugar de su nombre.
