# Whether somebody may ask at all, before they have an account.

eligibility-title = ¿Podemos presentar una solicitud?
eligibility-lead = Tres preguntas, sin cuenta. La respuesta se basa en el artículo 7 del Reglamento de Mercados Digitales.
eligibility-offers = ¿Ofrece en el EEE un servicio de mensajería independiente de la numeración, o tiene intención de ofrecerlo?
eligibility-offers-hint = Independiente de la numeración: las personas se comunican sin que los mensajes pasen por números de una red telefónica pública (servicio de comunicaciones interpersonales independiente de la numeración).
eligibility-offers-missing = Indique si ofrece un servicio así o tiene intención de ofrecerlo.
eligibility-now = Sí, ofrecemos uno
eligibility-intends = Todavía no, pero tenemos intención
eligibility-no = No
eligibility-functionality = ¿Qué solicitaría?
eligibility-functionality-missing = Elija al menos una funcionalidad.
eligibility-service = ¿A qué servicio dirigiría la solicitud?
eligibility-service-missing = Elija un servicio.
eligibility-look = Ver la respuesta
eligibility-not-yours = Este derecho corresponde a otros
eligibility-not-yours-why = El artículo 7, apartado 1, lo concede a quien ofrece un servicio así en la Unión o tiene intención de ofrecerlo. Según sus respuestas, no es su caso.
eligibility-yours = Puede solicitarlo: { $service }
eligibility-who = Artículo 7, apartado 1: quien ofrece un servicio así en la Unión, o tiene intención de ofrecerlo, puede presentar la solicitud, de forma gratuita.
eligibility-owed = Artículo 7, apartado 2, exigible hoy: { $what }.
eligibility-later = Artículo 7, apartado 2, todavía no exigible: { $what }, exigible desde el { $day }. Ya puede solicitarse, y hasta entonces no tiene plazo.
eligibility-when = Artículo 7, apartado 5: puede solicitarse todo o una parte, y una solicitud razonable debe atenderse en los tres meses siguientes a su recepción.
eligibility-review = Si una solicitud es razonable se decide después de presentarla, no aquí.
eligibility-begin = Empezar una solicitud con estas respuestas
eligibility-begin-what = Para ello necesita una cuenta y una organización; hasta entonces, sus respuestas esperan en este navegador.
