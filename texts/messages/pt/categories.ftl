# The kinds of ground by which refusals are counted.

category-missing = Escolha o tipo de fundamento.
category-legend = Tipo de fundamento
category-integrity = Integridade do serviço
category-security = Segurança
category-privacy = Privacidade
category-eligibility = Não é um prestador na aceção do artigo 7.º
category-unanswered = Perguntas sem resposta
category-other = Outro fundamento
