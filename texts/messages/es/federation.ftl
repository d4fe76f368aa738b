# Inicio de sesión a través de proveedores de identidad.

federation-with = Iniciar sesión con { $name }
