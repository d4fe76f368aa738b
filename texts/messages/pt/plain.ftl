# Answers that come from a limit rather than from a page.

plain-forbidden-title = Não aceite
plain-forbidden = O formulário não veio de uma página deste portal. Abra a página novamente e envie o formulário a partir daí.

plain-too-large-title = Demasiado grande
plain-too-large = O que enviou ultrapassa 1 MiB. Volte atrás, encurte o texto e envie-o outra vez; nada do que aí escreveu se perdeu.

plain-not-understood-title = Não foi possível interpretar
plain-not-understood = O portal não conseguiu ler este pedido. Volte atrás e envie o formulário outra vez.

plain-too-many-title = Demasiadas tentativas
plain-too-many = Foram feitos demasiados envios a partir daqui no último quarto de hora. Espere outro tanto, volte atrás e envie outra vez; nada do que aí escreveu se perdeu.

plain-too-long-title = Demorou demasiado tempo
plain-too-long = O portal não conseguiu responder a tempo. Tente novamente daqui a pouco.

plain-internal-title = Algo correu mal da nossa parte
plain-internal = A falha é nossa, e nada do que guardou se perdeu. Tente novamente; se voltar a acontecer, envie-nos o identificador de rastreio.
