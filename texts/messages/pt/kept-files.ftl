# What is kept of files and comments, for the public page.

policy-kept-files = Ficheiros de prova e comentários dos membros sobre um rascunho
policy-kept-files-long = com o pedido; um ficheiro pode ser removido até ser enviado
policy-kept-blobs = Conteúdo de um ficheiro removido
