# A person's choices: which apps may reach them.

choices-title = Decida quem pode contactá-lo
choices-door = Inicie sessão para ver que aplicações podem ligar-se ao seu serviço de mensagens. Estão todas desativadas até as ativar.
choices-login = Nome de utilizador
choices-password = Palavra-passe
choices-lead = Outras aplicações que podem ligar-se ao seu serviço de mensagens. Cada uma está desativada até a ativar, e pode voltar a desativá-la em qualquer momento.
choices-empty = Ainda não há aplicações que possam ligar-se
choices-empty-next = Quando houver, aparecerão aqui, desativadas.
choices-app = { $app } em { $service }
choices-on = Ativada
choices-off = Desativada
choices-on-since = Ativada ({ $what }) desde { $day }
choices-on-unreachable = Ativada desde { $day }, mas de momento a aplicação não pode ligar-se
choices-off-since = Desativada desde { $day }
choices-turn-on = Ativar
choices-turn-off = Desativar
choices-what = O que pode receber
choices-tick-one = Assinale pelo menos um tipo de mensagem que quer receber.
choices-notice = Este aviso é a versão { $version }. SHA-256 do texto:

choices-sign-in = Como inicia sessão
choices-present-password = Palavra-passe atual
choices-new-password = Nova palavra-passe
choices-change-password = Alterar a palavra-passe
choices-end-others = Terminar todas as outras sessões
choices-where = Onde tem sessão iniciada. Uma sessão termina por si após 12 horas sem utilização e, em qualquer caso, após 30 dias.
choices-sessions = Sessões
choices-device = Dispositivo
choices-network = Rede
choices-opened = Início
choices-last-used = Última utilização
choices-this-session = { $device } (esta sessão)
choices-wrong-password = Esta não é a sua palavra-passe. Verifique-a e tente novamente.
choices-login-taken = Este nome de utilizador já existe. Escolha outro.
choices-first = Escolha a sua própria palavra-passe
choices-first-ends = A sua palavra-passe atual foi-lhe entregue e deixa de ser válida em { $at }. Depois disso, já não pode iniciar sessão com ela.
