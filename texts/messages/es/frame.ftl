# El marco de todas las páginas y las palabras que comparten varias partes.

frame-skip = Ir al contenido principal
frame-sign-in = Iniciar sesión
frame-sign-out = Cerrar sesión
frame-sections = Secciones
frame-breadcrumbs = Ruta de navegación
frame-provider = Proveedor
frame-review = Examen
frame-admin = Administración
frame-choices = Sus decisiones
frame-about = Interoperabilidad de los servicios de mensajería en virtud del artículo 7 del Reglamento de Mercados Digitales.
frame-portal = Acerca de este portal
frame-offers = Ofertas de referencia
frame-calculator = Calculadora de plazos
frame-policy = Cómo se protegen las cuentas
frame-source = Código fuente
frame-language = Idioma
frame-switch = Cambiar
frame-trace = Identificador de seguimiento
frame-start = Ir a la página de inicio
frame-prove = Confirmar su identidad
frame-account = Ir a su cuenta

form-problem = Problema
form-problems = Hay un problema
form-change = Cambiar

pager-label = Páginas de esta lista
pager-previous = Anterior
pager-next = Siguiente

timeline-table = Lo mismo en forma de tabla
timeline-what = Qué
timeline-when = Cuándo

tone-neutral = Nota
tone-info = Información
tone-success = Hecho
tone-warning = Advertencia
tone-problem = Problema
