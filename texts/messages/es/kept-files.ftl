# What is kept of files and comments, for the public page.

policy-kept-files = Archivos justificativos y comentarios de los miembros sobre un borrador
policy-kept-files-long = con la solicitud; un archivo puede retirarse hasta que se envía
policy-kept-blobs = Contenido de un archivo retirado
