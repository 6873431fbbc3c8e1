/**
 * Words on which Brazilian passwords are built and which no public list has in their place, gathered by hand. Folded: lower
 * case, no accents, no blanks. They become part of `sdk/domain/senha/guarda/listas.ts` by `npm run listas-de-senha`.
 */
export const PALAVRAS_DO_BRASIL: Readonly<Record<string, string>> = {
  padroes: `
    senha senhas novasenha minhasenha senhanova senhaforte senhafraca senhasegura senhapadrao semsenha trocar trocarsenha trocasenha mudar mudarsenha
    mude alterar altere padrao temporaria temporario provisoria provisorio inicial primeira primeiroacesso acesso acessar acessorapido entrar entrada login
    usuario user cliente clientes clientenovo novocliente cadastro conta admin administrador administrator root suporte teste testes testando tecnico
    instalador instalacao operador gerente diretor diretoria chefe master mestre super superuser convidado visitante guest bemvindo bemvinda boasvindas
    seguro segura seguranca segredo secreta secreto privado particular codigo chave palavra passe password default pass qwerty libera liberado
    bloqueado bloqueio ativo ativar reset resetar recuperar empresa escritorio financeiro comercial vendas venda loja lojas sistema sistemas servidor
    computador notebook celular telefone impressora caixa boleto fatura pagamento pagar pago cobranca contrato plano planos assinante assinatura`,
  provedor: `
    internet fibra fiber fibraoptica provedor provedora provedores wifi wireless rede redes net network web online banda bandalarga larga megas mega giga
    gigas gigabit velocidade rapido rapida rapidinha turbo ultra telecom telecomunicacoes tele net conexao conectado conectar conecta link links links
    radio antena torre poste cabo cabos onu ont olt ftth gpon epon roteador router modem switch servidor firewall pppoe radius hotspot dhcp dns vlan
    bgp ospf mikrotik routeros winbox ubiquiti unifi huawei zte fiberhome intelbras tplink dlink multilaser datacom parks nokia furukawa cisco juniper
    greatek shoreline vsol cianet tenda mercusys xiaomi samsung motorola apple iphone android google gmail hotmail outlook yahoo facebook instagram
    whatsapp zap youtube netflix globo globoplay vivo claro oi tim sky nextel embratel telefonica algar brisanet desktop unifique sumicity ligga vero
    americanet ubnt copel giganet netfibra fibranet infonet speedy velox virtua combo combonet streaming telefonia voip iptv voz dados sinal plugado
    ixc ixcsoft ixcprovedor hubsoft mkauth voalle sgp topsapp zabbix grafana linux ubuntu windows mysql postgres docker helpdesk cftv dvr camera
    interfone zhone stavix elsys cambium mimosa digistar cto noc pop drop sercomtel starlink suporteti infra info informatica tecno naosei`,
  clubes: `
    flamengo mengao mengo urubu corinthians timao coringao gavioes palmeiras verdao porco mancha saopaulo tricolor soberano spfc santos peixe vasco vascao
    vascodagama gremio imortal internacional colorado inter cruzeiro raposa atletico galo galao atleticomg fluminense flu fluzao botafogo fogao bahia
    bahea vitoria sport sportrecife nautico santacruz ceara fortaleza leao athletico furacao coritiba coxa parana goias vilanova atleticogo chapecoense
    chape avai figueirense criciuma juventude bragantino redbull guarani pontepreta portuguesa paysandu remo amazonas cuiaba novorizontino mirassol
    sampaiocorrea abc americamg brasiliense nacional ferroviaria selecao brasil hexa penta tetra pele neymar ronaldo ronaldinho messi zico romario
    senna ayrton marta endrick vinijr futebol campeao campeoes goleiro gol torcida vaicorinthians vaiflamengo`,
  fe: `
    deus jesus cristo jesuscristo senhor maria nossasenhora aparecida santo santa saojorge jorge saojose espirito espiritosanto anjo anjos milagre gloria
    aleluia amem paz fe graca bencao bencaos abencoado abencoada oracao igreja biblia jeova jave deusefiel deuseamor deusemais deusnocomando
    deusnocontrole deusealgo jesusteama jesussalva jesusefiel jesusemeu amojesus euamojesus louvor salvacao eterno rei reidosreis cordeiro`,
  afeto: `
    amor amores amorzinho meuamor amoreterno teamo euteamo tiamo eutiamo teamomuito teadoro tequero minhavida vida vidaloka vidaboa amo amovoce amominhafamilia familia
    minhafamilia filho filha filhos meufilho minhafilha mae mamae mainha pai papai painho avo vovo irmao irma marido esposa namorado namorada noivo
    noiva casal casamento amigo amiga amigos amizade bebe nenem princesa principe rainha gatinha gatinho gata gato linda lindo lindinha fofa fofo querida
    querido coracao paixao saudade saudades felicidade feliz alegria sorriso beijo beijos carinho sonho sonhos esperanca sucesso vitoria vitorioso
    liberdade coragem gratidao forca foco focoforcafe estrela estrelinha lua sol luz flor flores borboleta rosa girassol`,
  lugares: `
    saopaulo riodejaneiro rio belohorizonte brasilia salvador fortaleza recife curitiba manaus belem goiania portoalegre saoluis maceio natal teresina
    campogrande joaopessoa aracaju cuiaba florianopolis floripa vitoria palmas macapa portovelho riobranco boavista campinas guarulhos santos osasco
    sorocaba ribeirao ribeiraopreto uberlandia uberaba contagem juizdefora londrina maringa cascavel joinville blumenau chapeco caxias caxiasdosul pelotas
    niteroi saogoncalo nilopolis cabofrio petropolis feira feiradesantana ilheus itabuna caruaru petrolina olinda mossoro sobral juazeiro imperatriz
    anapolis dourados rondonopolis sinop santarem maraba acre alagoas amapa amazonas amazonia bahia ceara goias maranhao mato matogrosso minas gerais
    minasgerais para paraiba parana pernambuco piaui rondonia roraima catarina santacatarina sergipe tocantins copacabana ipanema pantanal nordeste
    sertao america portugal argentina europa angola`,
  tempo: `
    jan fev mar abr mai jun jul ago set out nov dez janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro segunda terca quarta quinta sexta sabado domingo natal
    carnaval pascoa ferias verao inverno outono primavera ano anonovo hoje ontem amanha sempre parasempre hojeesempre nunca noite tarde manha madrugada bomdia boatarde boanoite`,
  cultura: `
    samba pagode sertanejo forro funk rock rap anitta ludmilla gusttavo marilia raulseixas legiao legiaourbana xuxa faustao silviosantos chaves chapolin
    turmadamonica monica cebolinha cascao pikachu pokemon naruto goku dragonball freefire fortnite minecraft roblox playstation xbox cerveja brahma
    skol cachaca churrasco feijoada brigadeiro pizza chocolate cafe cafezinho acai cachorro cachorrinho cavalo passarinho leao tigre lobo aguia tubarao
    gol golf corsa celta palio uno fusca kombi civic corolla hilux saveiro strada onix hb20 honda yamaha harley moto motoca caminhao titan biz fazer
    lula bolsonaro presidente policia medico professor professora advogado engenheiro motorista
    spotify deezer tiktok twitch telegram amazon disney uber ifood shopee magalu zelda mario sonic vingadores harrypotter starwars onepiece gta beyonce
    carioca paulista mineiro gaucho baiano cearense pernambucano paraense goiano capixaba catarinense brasileiro
    apto casa condominio sindico portaria
    churras chope pix nubank bradesco itau santander sicoob picpay mercadopago caixa banco casa minhacasa lar`,
  bichos: `rex thor mel bob belinha luna nina bidu toto simba fred amora pipoca pacoca mia lola pitoco princesa`,
  sobrenomes: `
    silva santos oliveira souza sousa lima pereira ferreira costa rodrigues almeida nascimento alves carvalho araujo ribeiro goncalves martins gomes
    barbosa rocha dias moreira cardoso teixeira correia cavalcante monteiro mendes batista freitas campos moura pinto ramos castro vieira borges machado
    lopes fernandes nunes marques andrade barros reis dantas farias moraes macedo azevedo melo miranda`,
  conectores: `a ao as com da de do dos das e eh em eu fe la me meu meus minha minhas na no nos o os para por pra que sem so sou te tu um uma vai voce`,
};

/** Whole passwords that are common in Brazil, with their figures. */
export const SENHAS_DO_BRASIL = `
  102030 10203040 1020304050 123mudar mudar123 mudar1234 trocar123 senha1 senha12 senha123 senha1234 123senha teste123 admin123 brasil123 abc123
  gabriel123 flamengo10 a1b2c3d4 a1b2c3 q1w2e3r4 1q2w3e4r 1q2w3e 1q2w3e4r5t 123456a a123456 123456abc 147258 147258369 159753 159357 258456 101010 131313
  121212 112233 11223344 445566 123321 123123 123654 654321 987654 987654321 456789 789456 789456123 321654 741852 741852963 852456 963852 010203
  01020304 07070707 0000 00000000 11111111 99999999 88888888 1234mudar adm123 adm1234 root123 cliente123
  internet10 internet123 fibra123 wifi123 provedor123 mikrotik123 vivo123 gvt12345 net12345 deus10 deus123 jesus123 jesus777 amor123 familia123`;
