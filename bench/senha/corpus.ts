/** The passwords on which the guard is judged, in the bench and in the tests. Written by hand, or drawn from a seed. */
import type { ContextoDaSenha } from '../../sdk/domain/senha/avaliacao-da-senha.js';

/** A made-up client; the weak passwords of the kind `contexto` are about him. */
export const CONTEXTO: ContextoDaSenha = {
  login: 'kaique.prado77',
  dominio: 'ventonet.com.br',
  email: 'kprado.contato@gmail.com',
  nome: 'Kaique Wanderson Prado Lins',
  documento: '52998224725',
  telefone: '(83) 99127-4406',
  provedor: 'VentoNet Telecomunicações',
  plano: 'Rajada 600',
};

const linhas = (texto: string): string[] =>
  texto
    .split('\n')
    .map((linha) => linha.trim())
    .filter(Boolean);

/** Weak passwords as Brazilians and their providers make them, by kind. Most of them are Forte or Muito Forte on the scale. */
export const FRACAS: Readonly<Record<string, readonly string[]>> = {
  palavra: linhas(`
    Senha#2025
    Senha.2023!
    NovaSenha@1
    Minhasenha10
    Trocar#123
    Mudar!2023
    Padrao@2024
    Acesso@2025
    Cliente#10
    Usuario@123
    Suporte@2022
    Teste#1234
    Tecnico@2024
    BemVindo#1
    Bemvinda2025!
    Segredo@99
    Cachorro#12
    Borboleta@7
    Girassol2020*
    Chocolate#88
    Churrasco@50
    Estrela_2019
    Princesa#15
    Saudade@2021
    Felicidade10!
    Liberdade#7
    Amizade@2018`),
  provedor: linhas(`
    Wifi#12345
    Roteador@1
    Internet#2023
    MinhaInternet1!
    FibraOptica@10
    Provedor.123
    Banda@Larga1
    Velocidade#500
    Mikrotik!2022
    Huawei@123
    Intelbras#2024
    Tplink@2023
    Ubiquiti@1
    Radius#2025
    Pppoe@12345
    Pppoe.cliente1
    Onu@2023
    Telecom#99
    Conexao@2024
    Hotspot#10`),
  clube: linhas(`
    Flamengo#81
    Mengao@2019
    Corinthians!12
    Timao#2012
    Palmeiras@51
    Verdao#1914
    SaoPaulo@3x
    Santos#10
    Vasco@1898
    Gremio#83
    Inter@1909
    Cruzeiro!2003
    Galo#2013
    Fluzao@2023
    Botafogo_1904
    Bahia@1988
    SportRecife#87
    Neymar@10
    Hexa#2026
    Brasil!7x1`),
  nome: linhas(`
    Joao#1987
    Maria@2010!
    Ana@2015
    AnaClara#12
    Gabriel@2008
    Lucas10#
    Pedro.1995
    JoseCarlos@60
    Fernanda!22
    Juliana#2001
    Mateus@777
    Rafaela_2016
    Carlos@Silva1
    Marcos#1234
    Beatriz.2011
    Leticia@99
    Thiago#10
    Vitoria2014!
    Eduardo@85
    Camila&Bruno1`),
  fe: linhas(`
    Deus#777
    DeusEFiel@1
    Deus.Fiel10
    JesusCristo#33
    JesusTeAma@7
    Senhor@2020
    Aleluia#12
    Fe.Em.Deus1
    NossaSenhora@12
    SaoJorge#23
    Santa.Rita22
    Amem@2024`),
  afeto: linhas(`
    Amor#2020
    TeAmo@2019
    EuTeAmo!10
    MeuAmor#1
    MinhaVida@22
    Familia@2023
    MinhaFamilia#5
    MeuFilho@2017
    Mamae#60
    AmoVoce.123`),
  lugar: linhas(`
    Recife@2024
    Fortaleza#85
    Salvador@071
    Curitiba!41
    Brasilia#61
    Manaus@2022
    Bahia#2025
    MinasGerais@31
    RioDeJaneiro#21
    Campinas.19
    Nordeste@2023
    Pernambuco#81`),
  tempo: linhas(`
    Janeiro@2025
    Dezembro#25
    Natal@2023
    Carnaval!2024
    Verao#2022
    Segunda@123
    AnoNovo#2026
    17/08/1992
    03-11-1985
    28.02.2001
    1990-05-14
    Nasc12/10/1988`),
  comum: linhas(`
    P@ssw0rd
    Pa$$w0rd
    S3nh4@123
    4dm1n#2024
    M4r14@1990
    Passw0rd!
    Welcome@1
    Dragon#123
    Monkey@2020
    Superman!1
    1q2w3e4r
    Q1w2e3r4
    A1b2c3d4
    Iloveyou#2`),
  teclado: linhas(`
    Qwerty#123
    Qwert@12345
    Asdfgh@1
    Zxcvbn#123
    1qaz2wsx
    1Qaz@wsx
    !Qaz2wsx
    Qazwsx#123
    Abcd@1234
    Abc@12345
    123456@Abc
    Aa123456!
    Zaq1xsw2
    147258369`),
  forma: linhas(`
    111.444.777-35
    11144477735
    11.222.333/0001-81
    (21) 98888-7766
    (47) 3322-1100
    +55 11 97654-3210
    98765-4321
    00:1b:44:11:3a:b7
    192.168.0.1
    10.0.0.138
    Aa1!Aa1!Aa1!
    Xy7#Xy7#
    Bola@1Bola@1
    12341234
    BRA-2E19
    58.045-010`),
  contexto: linhas(`
    Kaique@2024
    Kaique.Prado1
    Prado#77
    kaique.prado77!
    Kaiqueprado@1
    WandersonLins#2
    Lins.Prado@83
    52998224725
    529.982.247-25
    529982
    Cpf529982247
    83991274406
    (83) 99127-4406
    99127.4406
    VentoNet#2024
    Ventonet@Fibra1
    Rajada600!
    Rajada@600x
    K4ique#2023
    kprado.contato1`),
};

/** 32 bits a step, the same on every machine (mulberry32). */
export const sorteio = (semente: number): ((ate: number) => number) => {
  let estado = semente >>> 0;
  return (ate) => {
    estado = (estado + 0x6d2b79f5) >>> 0;
    let t = Math.imul(estado ^ (estado >>> 15), estado | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * ate);
  };
};

const MAIUSCULAS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MINUSCULAS = MAIUSCULAS.toLowerCase();
const DIGITOS = '0123456789';
const SIMBOLOS = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/** What password managers and generators draw from; twelve characters or more. */
const GERADORES: readonly (readonly [alfabeto: string, tamanhos: readonly number[]])[] = [
  [MAIUSCULAS + MINUSCULAS + DIGITOS, [12, 14, 16, 20]],
  [MAIUSCULAS + MINUSCULAS + DIGITOS + SIMBOLOS, [12, 14, 16, 20]],
  [`${MAIUSCULAS}${MINUSCULAS}${DIGITOS}-._@`, [12, 14, 16]],
  [MINUSCULAS + DIGITOS, [14, 16]],
  [MINUSCULAS, [14, 16]],
];

/** Random passwords, from every generator in turn. */
export const aleatorias = (quantas: number, semente = 20_261_124): string[] => {
  const sortear = sorteio(semente);
  return Array.from({ length: quantas }, (_, i) => {
    const [alfabeto, tamanhos] = GERADORES[i % GERADORES.length]!;
    return Array.from({ length: tamanhos[sortear(tamanhos.length)]! }, () => alfabeto[sortear(alfabeto.length)]).join('');
  });
};

/** Phrases of four different words, with a separator, in one piece or in capitals. */
export const frases = (quantas: number, palavras: readonly string[], semente = 7): string[] => {
  const sortear = sorteio(semente);
  const estilos: readonly ((quatro: readonly string[]) => string)[] = [
    (quatro) => quatro.join(' '),
    (quatro) => quatro.join('-'),
    (quatro) => quatro.join('.'),
    (quatro) => quatro.map((palavra) => palavra.charAt(0).toUpperCase() + palavra.slice(1)).join(''),
    (quatro) => quatro.join(''),
  ];
  return Array.from({ length: quantas }, (_, i) => {
    const quatro = new Set<string>();
    while (quatro.size < 4) quatro.add(palavras[sortear(palavras.length)]!);
    return estilos[i % estilos.length]!([...quatro]);
  });
};

/** Plain Portuguese words for phrases. */
export const PALAVRAS = `
  abacate abelha abraco acordo agulha alface algodao alicate almofada amarelo ameixa amostra andaime anel animal apito aquario arame areia arroz asa
  assado assento atalho atleta aveia aviao azeite azulejo bagagem baleia balanca balde bambu banana banco bandeja barco barriga barro batata bateria
  beleza bengala besouro bezerro bicho bigode bilhete bloco boca bolacha bolha bolo bolsa bomba boneca borracha bosque bota botao brasa brinco broca
  bronze bruxa bucha buraco cabana cabelo cabide cabra cacau cadeira caderno calcada caldo cama camelo camisa campo caneca caneta canoa canto capim
  carimbo caroco carpete carroca carta casaco casca castelo cavalo caverna cebola cenoura cera cereja cesta chaleira chamine chapeu charuto cheiro
  chinelo chuva cidade cimento cinema cinto circo clima cobertor cobra coco coelho cola colher colina coluna comida concha copo corda coro correio
  corrente cortina coruja costela couro cratera creme cubo curva dado danca degrau dente desenho deserto dinheiro disco doce drama duende ecoa eixo
  elefante enxada enxame escada escola escova escudo espelho espiga espuma esquina estojo estrada faca fada farinha farol fazenda febre feijao
  ferida ferro festa figo fila filme fio fita flauta floco fogo folha fome fonte formiga forno fosforo freio fronha fruta fumaca funil gaiola galho
  ganso garfo garoa garrafa gaveta gelo gema giz goiaba gota graca grama grampo grilo gruta guarda guia harpa heroi hino hotel igreja ilha imagem
  inseto janela jardim jarro jogo joia juba judo lagarta lago lama lampada lanche lapis laranja lata leite lenco lenha letra lima limao lingua livro
  lixa lona louca luva maca macaco machado madeira magia mala mamao manga manteiga mapa marmita marreta martelo massa mato medalha mel melancia mesa
  meteoro milho mina minhoca mochila moeda mola montanha morango mosca motor muro museu musica navio neve ninho nota novelo nuvem oceano oculos oleo
  olho onda orelha osso ouro ovelha ovo padaria palco palha palmito panela pano papel parede parque pasta pato pavao peca pedra peito pena peneira
  pente pepino pera perna peteca piano pilha pimenta pinguim pintura pipa pires piso placa planta poco poema polvo pomba ponte porta pote praca praia
  prato prego presente primo pulga pulseira quadro queijo quilo raiz rampa raposa rato rede regua relogio remo renda rio risada roda rolha roupa rua
  ruina sabao saco sal salada sapato sapo semente serra sino sofa sombra sopa sorvete tabua talco tambor tampa tapete tartaruga tatu teatro teia telha
  tempero tenda terra tesoura tigela tijolo tinta toalha tomada tomate torneira torta touca trator trem trigo tronco tucano tunel umbigo unha urso uva
  vaca vagao vale vapor vara varal vaso veia vela veludo vento verniz viagem vidro vinho violao viola xadrez xarope zebra zinco`
  .split(/\s+/)
  .filter(Boolean);
