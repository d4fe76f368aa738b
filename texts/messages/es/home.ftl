# La página de inicio.

home-tab = Interoperabilidad de la mensajería
home-title = Mensajería abierta, a la vista de todos
home-lead = En virtud del artículo 7 del Reglamento de Mercados Digitales, un proveedor de mensajería puede solicitar a un guardián de acceso que abra su servicio a otros; aquí se trata de { $services }. Ambas partes ven la misma solicitud, la misma fecha y quién debe actuar en cada momento.
home-ask = Solicitar la interoperabilidad
home-switch = Activar o desactivar otras aplicaciones
home-people = ¿Qué aplicaciones pueden contactar conmigo?
home-people-what = Inicie sesión para ver las aplicaciones que pueden conectarse a su servicio de mensajería. Nada se activa hasta que usted lo activa, y desactivar es tan fácil como activar.
home-providers = ¿Cómo presento una solicitud?
home-providers-what = Cree una cuenta, describa su organización, redacte la solicitud y preséntela. En cada paso se explica por qué se piden los datos.
home-long = ¿Cuánto tarda?
home-long-what = Tres meses como máximo desde la recepción de la solicitud, contados conforme al Reglamento n.º 1182/71.
home-today = Para una solicitud recibida hoy, la fecha legal es el { $day }.
home-offers = ¿Cuáles son las condiciones?
home-offers-what = Cada guardián de acceso publica una oferta de referencia para cada servicio. Todas las versiones permanecen aquí, sin cambios, con su hash.
home-way = El recorrido de una solicitud
home-way-ask = El proveedor presenta una solicitud: qué servicio y qué funcionalidades. Empiezan los tres meses.
home-way-review = El guardián de acceso la examina y puede hacer preguntas. Dos personas deciden y motivan su decisión.
home-way-tracks = Ambas partes firman la oferta de referencia, el proveedor demuestra que posee sus claves y se prueban los hitos. Las tres cosas avanzan en paralelo.
home-way-ready = La conexión está lista y el registro muestra si se ha respetado la fecha.
home-way-people = Cada persona decide por sí misma si esta aplicación puede contactar con ella.
