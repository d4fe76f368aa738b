# The start page.

home-tab = Interoperabilidade das mensagens
home-title = Mensagens abertas, às claras
home-lead = Nos termos do artigo 7.º do Regulamento dos Mercados Digitais, um prestador de serviços de mensagens pode pedir a um controlador de acesso que abra o seu serviço a outros. Serviços em causa neste portal: { $services }. Ambas as partes veem o mesmo pedido, a mesma data e de quem é a vez de agir.
home-ask = Pedir interoperabilidade
home-switch = Ativar ou desativar outras aplicações
home-people = Que aplicações podem contactar-me?
home-people-what = Inicie sessão para ver as aplicações que podem ligar-se ao seu serviço de mensagens. Nada está ativado antes de o ativar, e desativar é tão fácil como ativar.
home-providers = Como apresento um pedido?
home-providers-what = Crie uma conta, descreva a sua organização, redija o pedido e apresente-o. Em cada passo explica-se por que motivo os dados são pedidos.
home-long = Quanto tempo demora?
home-long-what = No máximo três meses a contar da receção do pedido, calculados segundo o Regulamento n.º 1182/71.
home-today = Termo do prazo para um pedido recebido hoje: { $day }.
home-offers = Quais são as condições?
home-offers-what = Cada controlador de acesso publica uma oferta de referência para cada serviço. Todas as versões ficam aqui, inalteradas, com o respetivo hash.
home-way = O percurso de um pedido
home-way-ask = O prestador apresenta um pedido: que serviço, que funcionalidades. Começam a contar os três meses.
home-way-review = O controlador de acesso analisa-o, pode fazer perguntas, e duas pessoas decidem, com fundamentação.
home-way-tracks = Ambas as partes assinam a oferta de referência, o prestador comprova as suas chaves e os marcos são testados. Tudo isto decorre em paralelo.
home-way-ready = A ligação está pronta, e o registo mostra se o prazo foi cumprido.
home-way-people = Cada pessoa decide por si se esta aplicação pode contactá-la.
