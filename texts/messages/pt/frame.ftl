# The page around every page, and words that parts share.

frame-skip = Ir para o conteúdo principal
frame-sign-in = Iniciar sessão
frame-sign-out = Terminar sessão
frame-sections = Secções
frame-breadcrumbs = Localização
frame-provider = Prestador
frame-review = Análise
frame-admin = Administração
frame-choices = As suas escolhas
frame-about = Interoperabilidade dos serviços de mensagens nos termos do artigo 7.º do Regulamento dos Mercados Digitais.
frame-portal = Sobre este portal
frame-offers = Ofertas de referência
frame-calculator = Calculadora de prazos
frame-policy = Como as contas são protegidas
frame-source = Código-fonte
frame-language = Língua
frame-switch = Mudar
frame-trace = Identificador de rastreio
frame-start = Ir para a página inicial
frame-prove = Confirmar a sua identidade
frame-account = Ir para a sua conta

form-problem = Problema
form-problems = Há um problema
form-change = Alterar

pager-label = Páginas desta lista
pager-previous = Anterior
pager-next = Seguinte

timeline-table = A mesma informação em tabela
timeline-what = O quê
timeline-when = Quando

tone-neutral = Nota
tone-info = Informação
tone-success = Concluído
tone-warning = Aviso
tone-problem = Problema
