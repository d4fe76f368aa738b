# Dispositivos desde los que se inicia sesión.

device-browser-on-system = { $browser } en { $system }
device-system = Un navegador en { $system }
device-unknown = Un dispositivo desconocido
device-nowhere = desconocida

device-deny-title = ¿No ha sido usted?
device-deny-lead = Entonces otra persona conoce su contraseña. Cierre ahora todas las sesiones de su cuenta; le enviaremos un enlace para elegir una contraseña nueva.
device-deny = Cerrar todas las sesiones
