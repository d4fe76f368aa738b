# The kinds of ground by which refusals are counted.

category-missing = Elija el tipo de motivo.
category-legend = Tipo de motivo
category-integrity = Integridad del servicio
category-security = Seguridad
category-privacy = Privacidad
category-eligibility = No es un proveedor según el artículo 7
category-unanswered = Preguntas sin respuesta
category-other = Otro motivo
