# Whether somebody may ask at all, before they have an account.

eligibility-title = Podemos apresentar um pedido?
eligibility-lead = Três perguntas, sem conta. A resposta assenta no artigo 7.º do Regulamento dos Mercados Digitais.
eligibility-offers = Oferece no EEE um serviço de mensagens independente do número, ou tenciona oferecê-lo?
eligibility-offers-hint = Independente do número: as pessoas comunicam sem que as mensagens passem por números de uma rede telefónica pública (serviço de comunicações interpessoais independentes do número).
eligibility-offers-missing = Indique se oferece um serviço deste tipo ou tenciona oferecê-lo.
eligibility-now = Sim, oferecemos um
eligibility-intends = Ainda não, mas tencionamos
eligibility-no = Não
eligibility-functionality = O que pediria?
eligibility-functionality-missing = Escolha pelo menos uma funcionalidade.
eligibility-service = A que serviço se dirigiria o pedido?
eligibility-service-missing = Escolha um serviço.
eligibility-look = Ver a resposta
eligibility-not-yours = Este direito cabe a outros
eligibility-not-yours-why = O artigo 7.º, n.º 1, confere-o a quem oferece um serviço deste tipo na União ou tenciona oferecê-lo. Segundo as suas respostas, não é o seu caso.
eligibility-yours = Pode pedir isto: { $service }
eligibility-who = Artigo 7.º, n.º 1: quem oferece um serviço deste tipo na União, ou tenciona oferecê-lo, pode apresentar o pedido, gratuitamente.
eligibility-owed = Artigo 7.º, n.º 2, devido hoje: { $what }.
eligibility-later = Artigo 7.º, n.º 2, ainda não devido: { $what }, devido a partir de { $day }. Já pode ser pedido e, até lá, não tem prazo.
eligibility-when = Artigo 7.º, n.º 5: pode pedir-se tudo ou uma parte, e um pedido razoável tem de ser satisfeito no prazo de três meses a contar da sua receção.
eligibility-review = Se um pedido é razoável decide-se depois de apresentado, não aqui.
eligibility-begin = Começar um pedido com estas respostas
eligibility-begin-what = Para isso precisa de uma conta e de uma organização; até lá, as suas respostas aguardam neste navegador.
