# How accounts are protected. Page and program share the rules; here are the words.

policy-title = Como as contas são protegidas
policy-lead = O que lhe é pedido, o que se conserva a seu respeito e durante quanto tempo. O portal faz o que aqui está escrito: a página e o programa seguem as mesmas regras.
policy-passwords = Palavras-passe
policy-passwords-length = Pelo menos { $min } caracteres, e tantos quantos quiser. O que seria depressa adivinhado é recusado, com indicação do motivo. Ninguém aqui pode ler a sua palavra-passe; o que se conserva permite apenas verificar se foi bem escrita.
policy-passwords-guess = Quem tenta adivinhar é travado. Ninguém fica a saber aqui se um endereço tem conta, nem pelo que respondemos nem pelo tempo que demoramos a responder.
policy-factor = Quem precisa de um segundo fator
policy-factor-why = Uma palavra-passe pode ser roubada sem que ninguém dê por isso. Por isso, quem pode vincular outros com a sua palavra apresenta mais do que isso: uma aplicação de autenticação ou uma chave de acesso.
policy-factor-staff = No controlador de acesso: { $roles }. Decidem sobre outros ou veem dados que lhes pertencem.
policy-factor-members = Numa organização: { $roles }. A assinatura vincula a organização.
policy-factor-others = Quem assina um acordo, seja qual for a sua função, e todos os que tenham configurado um segundo fator.
policy-factor-codes = Qualquer pessoa pode configurar um. Com a aplicação são fornecidos { $n } códigos de recuperação; cada um funciona uma vez.
policy-fresh = O que exige uma prova recente
policy-fresh-why = Mesmo com sessão iniciada, alguns atos exigem que confirme a sua identidade, a menos que o tenha feito há menos de { $span }:
policy-session = Quanto tempo dura a sessão
policy-session-long = Uma sessão termina { $idle } após a última utilização e, o mais tardar, { $life } após o início. A sua conta mostra onde tem sessão iniciada e permite terminar qualquer sessão de imediato.
policy-kept = O que se conserva, e durante quanto tempo
policy-kept-what = O quê
policy-kept-how-long = Durante quanto tempo
policy-report = Como comunicar uma vulnerabilidade
policy-report-how = Informe em privado o operador deste portal, ou utilize a comunicação privada de vulnerabilidades do sítio onde está o código-fonte. Pedimos que não comece por abrir uma questão pública. Recebe uma resposta no prazo de três dias úteis.
policy-report-source = Onde está o código-fonte

policy-fresh-agreements = assinar ou contra-assinar um acordo
policy-fresh-decisions = propor, aprovar ou devolver uma decisão
policy-fresh-interventions = executar ou abandonar uma suspensão, o seu levantamento ou uma rescisão
policy-fresh-review = declarar ou confirmar que a ligação está pronta, pô-la em serviço e propor uma suspensão ou rescisão
policy-fresh-keys = registar, ativar ou revogar chaves
policy-fresh-members = convidar ou remover membros, alterar as suas funções, transferir a organização
policy-fresh-staff = convidar e remover pessoal, alterar as suas funções
policy-fresh-clients = criar, substituir ou revogar tokens de uma organização
policy-fresh-admin = criar, substituir ou revogar tokens do controlador de acesso
policy-fresh-passwords = alterar a palavra-passe
policy-fresh-addresses = alterar o endereço de uma conta
policy-fresh-closures = eliminar uma conta
policy-fresh-factors = configurar ou remover uma aplicação de autenticação, criar códigos de recuperação
policy-fresh-passkeys = acrescentar ou remover chaves de acesso
policy-fresh-sessions = terminar sessões
policy-kept-sessions = Sessões Web
policy-kept-counters = Contadores de tentativas: hashes de nomes, endereços de rede
policy-kept-addresses = Endereço de rede e navegador nos registos de tentativas
policy-kept-nobody = Registos de tentativas não atribuíveis a ninguém em concreto
policy-kept-entries = Todos os outros registos de tentativas
policy-kept-logins = Inícios de sessão terminados por um fornecedor de identidade, sob a forma de hashes
policy-kept-links = Hiperligações de utilização única, sob a forma de hashes
policy-kept-change = Alteração de endereço que ninguém concluiu
policy-kept-devices = Dispositivos conhecidos, sob a forma de hashes
policy-kept-mail = Texto de uma mensagem de correio eletrónico
policy-kept-mails = O resto da mensagem: destinatário, assunto, horas
policy-kept-tokens = Tokens da API, sob a forma de hashes, com a hora da última utilização
policy-kept-sign-ups = Registos de conta que ninguém confirmou
policy-kept-accounts = Conta eliminada pelo titular, ou de pessoal removido: endereço, nome, palavra-passe, fatores, chaves de acesso, dispositivos, sessões, hiperligações, qualidade de membro
policy-kept-ended-tokens = Tokens da API de uma conta eliminada
policy-kept-closed = O facto de um fornecedor de identidade ter iniciado sessão numa conta do pessoal que foi depois eliminada, sob a forma de hash
policy-kept-closed-long = para sempre: impede que essas pessoas voltem a entrar
policy-kept-signatures = Nome, cargo e endereço numa assinatura
policy-kept-record = Pedidos, mensagens, notas, decisões, acordos, chaves, factos
policy-kept-evidence = Endereço de rede e navegador na prova de uma assinatura
policy-kept-sessions-long = { $idle } sem utilização, no máximo { $life }
policy-kept-mail-long = até ser aceite por um servidor de correio
policy-kept-accounts-long = eliminação imediata; o seu número permanece onde assinaturas, decisões e factos lhe fazem referência
policy-kept-ended-tokens-long = terminam de imediato
policy-kept-signatures-long = com o acordo: faz parte do contrato, selado e com hash
policy-kept-record-long = para sempre: constituem o registo
policy-kept-evidence-long = com a assinatura
policy-after-end = { $span } após o seu termo
policy-after-use = { $span } após a última utilização

span-minutes = { $n ->
    [one] { $n } minuto
    [many] { $n } de minutos
   *[other] { $n } minutos
}
span-hours = { $n ->
    [one] { $n } hora
    [many] { $n } de horas
   *[other] { $n } horas
}
span-days = { $n ->
    [one] { $n } dia
    [many] { $n } de dias
   *[other] { $n } dias
}
