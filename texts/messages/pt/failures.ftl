# Why something did not happen: heading and what to do now.

failure-wrong-title = Há um problema
failure-wrong = Algumas respostas têm de ser revistas. Nada do que escreveu se perdeu.

failure-not-found-title = Página não encontrada
failure-not-found = Não há nada aqui, ou não tem acesso a esta página. Verifique o endereço ou volte à sua página inicial.

failure-forbidden-title = Não abrangido pela sua função
failure-forbidden = A sua função não inclui esta ação. Peça a alguém da sua organização que tenha a função adequada.

failure-scope-missing-title = Este token não serve para isto
failure-scope-missing = O token funciona, mas não foi criado para esta chamada. Crie um com o âmbito que a chamada exige.

failure-address-not-allowed-title = Endereço não autorizado
failure-address-not-allowed = O token funciona, mas não a partir do endereço de onde veio esta chamada. Acrescente o endereço à lista do cliente, ou faça a chamada a partir de um que lá conste.

failure-signed-out-title = Inicie sessão novamente
failure-signed-out = A sua sessão terminou. O que guardou por último foi conservado; inicie sessão e continue a partir daí.

failure-conflict-title = Alguém se antecipou
failure-conflict = Esta informação mudou enquanto tinha a página aberta. Nada do que escreveu se perdeu: está mais abaixo. Veja o novo estado e envie outra vez, se ainda fizer sentido.

failure-not-now-title = Não é possível nesta fase
failure-not-now = Este passo já foi dado, ou não é possível no estado atual. A página mostra a situação neste momento.

failure-same-person-title = É necessária uma segunda pessoa
failure-same-person = Foi o autor desta proposta; por isso, tem de ser outra pessoa a aprová-la.

failure-decided-before-title = Tem de decidir outra pessoa
failure-decided-before = Participou na decisão que está a ser contestada; por isso, agora têm de decidir outras pessoas.

failure-tracks-incomplete-title = Ainda falta concluir algo
failure-tracks-incomplete = O acordo, as chaves e os marcos têm de estar todos concluídos antes de se poder declarar a ligação pronta.

failure-cannot-countersign-title = É necessária uma segunda assinatura
failure-cannot-countersign = A pessoa que assinou pelo prestador não pode contra-assinar.

failure-too-many-title = Demasiadas tentativas
failure-too-many = Houve demasiadas tentativas. Aguarde um quarto de hora e tente novamente.

failure-bad-credentials-title = Não foi possível iniciar sessão
failure-bad-credentials = O endereço ou a palavra-passe não está correto. Verifique ambos e tente novamente.

failure-issuer-failed-title = O início de sessão não funcionou
failure-issuer-failed = O seu fornecedor de identidade não confirmou quem é, ou a resposta chegou demasiado tarde. Recomece na página de início de sessão. Se voltar a acontecer, comunique o identificador de rastreio a quem gere este portal.

failure-issuer-weak-title = A palavra-passe não é suficiente
failure-issuer-weak = O seu fornecedor de identidade iniciou a sua sessão apenas com uma palavra-passe. Configure aí um segundo fator e inicie sessão novamente.

failure-no-role-title = Não tem nenhuma função aqui
failure-no-role = O seu fornecedor de identidade conhece-o, mas nada do que comunica corresponde a uma função neste portal. Contacte quem gere os acessos no seu local de trabalho.

failure-address-has-account-title = Este endereço já tem uma conta
failure-address-has-account = Há uma conta com este endereço em que se inicia sessão com palavra-passe. As contas nunca são associadas pelo endereço. Inicie sessão com a palavra-passe, ou peça primeiro a um administrador que elimine essa conta.

failure-federated-title = Isto é gerido pelo seu fornecedor de identidade
failure-federated = Inicia sessão através de um fornecedor de identidade; por isso, a palavra-passe, a aplicação e as chaves de acesso são geridas aí e não aqui.

failure-bad-token-title = Este token não é válido
failure-bad-token = O token foi falsificado, caducou, destina-se a outra pessoa ou já foi utilizado. Envie um novo.

failure-unconfirmed-title = Confirme primeiro o seu endereço
failure-unconfirmed = O seu endereço de correio eletrónico ainda não foi confirmado. Enviámos-lhe uma nova hiperligação; abra-a e depois inicie sessão.

failure-factor-needed-title = Configure primeiro um segundo fator
failure-factor-needed = Quem decide, assina ou trabalha para o controlador de acesso precisa aqui de mais do que uma palavra-passe: uma aplicação de autenticação. Configure-a na sua conta e depois continue. Nada do que escreveu se perdeu.

failure-proof-needed-title = Confirme a sua identidade
failure-proof-needed = Esta ação exige uma prova com menos de cinco minutos. Confirme a sua identidade e envie outra vez. Nada do que escreveu se perdeu.

failure-link-ended-title = Esta hiperligação já não funciona
failure-link-ended = A hiperligação já foi utilizada, caducou ou foi substituída por outra mais recente. Abra a mensagem mais recente, ou peça outra hiperligação onde pediu esta: início de sessão, registo ou escolha de nova palavra-passe. Quem o convidou pode voltar a convidá-lo.

failure-invitation-ended-title = Este convite já não é válido
failure-invitation-ended = O convite já foi aceite, foi retirado ou caducou. Peça um novo a um proprietário da organização.

failure-other-address-title = Este convite é para outro endereço
failure-other-address = Tem sessão iniciada com um endereço diferente daquele para o qual o convite foi enviado. Termine a sessão, inicie sessão com esse endereço ou crie uma conta com ele, e abra a hiperligação novamente.

failure-last-owner-title = Uma organização precisa de um proprietário
failure-last-owner = É o único proprietário. Torne primeiro outro membro proprietário.

failure-last-administrator-title = O portal precisa de um administrador
failure-last-administrator = É o único administrador. Convide outro e espere que adira; depois tente novamente.

failure-address-taken-title = Este endereço já tem uma conta
failure-address-taken = Entretanto foi criada outra conta com o novo endereço; por isso, nada foi alterado. Inicie sessão com essa conta, ou peça a alteração novamente com outro endereço.

failure-beyond-calendar-title = Não é possível calcular a data
failure-beyond-calendar = Os feriados desse período ainda não são conhecidos; por isso, não é possível calcular o termo do prazo. Peça ao operador que acrescente os feriados do ano em causa.

failure-key-reused-title = Esta chave já foi utilizada
failure-key-reused = Esta chave de identidade já foi registada. Gere uma nova chave de identidade para este registo.

failure-challenge-ended-title = O desafio terminou
failure-challenge-ended = Este desafio caducou ou já teve resposta. Registe as chaves outra vez para obter um novo.

failure-internal-title = Algo correu mal da nossa parte
failure-internal = A falha é nossa, e nada do que guardou se perdeu. Tente novamente; se voltar a acontecer, envie-nos o identificador de rastreio.
