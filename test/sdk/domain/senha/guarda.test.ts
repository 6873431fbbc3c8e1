import { expect } from 'chai';
import fc from 'fast-check';

import { aleatorias, CONTEXTO, FRACAS, frases, PALAVRAS, sorteio } from '../../../../bench/senha/corpus.js';
import { avaliarSenha } from '../../../../sdk/domain/senha/avaliar-senha.js';
import type { ContextoDaSenha } from '../../../../sdk/domain/senha/avaliacao-da-senha.js';
import { alertasDaSenha, avaliarComGuarda, type CodigoDeAlerta } from '../../../../sdk/domain/senha/guarda/guarda-da-senha.js';
import { lerLexico } from '../../../../sdk/domain/senha/guarda/lexico.js';
import { senhaArbitraria } from './senhas-arbitrarias.js';

const codigos = (senha: string, contexto?: ContextoDaSenha): string[] => alertasDaSenha(senha, contexto).map(({ codigo }) => codigo);
const motivos = (senha: string, contexto?: ContextoDaSenha): string[] => alertasDaSenha(senha, contexto).map(({ motivo }) => motivo);
const contextoArbitrario: fc.Arbitrary<ContextoDaSenha> = fc.record(
  { login: senhaArbitraria, email: senhaArbitraria, nome: senhaArbitraria, documento: senhaArbitraria, provedor: senhaArbitraria },
  { requiredKeys: [] },
);

describe('alertasDaSenha: what it names', () => {
  const exemplos: readonly (readonly [string, CodigoDeAlerta, string])[] = [
    ['P@ssw0rd', 'senha-comum', 'é uma das senhas mais usadas'],
    ['1Q2w3e4r', 'senha-comum', 'é uma das senhas mais usadas'],
    ['Mudar@2024', 'palavra-comum', 'é uma senha comum: mudar + símbolo + ano'],
    ['S3nh4#77', 'palavra-comum', 'é uma senha comum: senha + símbolo + números'],
    ['Flamengo@10', 'palavra-comum', 'é uma senha comum: flamengo + símbolo + números'],
    ['MariaClara.Souza1', 'palavra-comum', 'é uma senha comum: maria + clara + símbolo + souza + números'],
    ['Amor@2024', 'palavra-comum', 'é uma senha comum: amor + símbolo + ano'],
    ['Jundiai@2024', 'palavra-enfeitada', 'é pouco mais que palavra + símbolo + ano'],
    ['#1Jabuticaba!', 'palavra-enfeitada', 'é pouco mais que símbolo + números + palavra + símbolo'],
    ['pamonha2024', 'palavra-enfeitada', 'é pouco mais que palavra + ano'],
    ['CampinaGrande1', 'palavra-enfeitada', 'é pouco mais que palavra + palavra + números'],
    ['Legiao@urbana', 'palavra-enfeitada', 'é pouco mais que palavra + símbolo + palavra'],
    ['RH#2024', 'palavra-enfeitada', 'é pouco mais que letras + símbolo + ano'],
    ['QVD@1895', 'palavra-enfeitada', 'é pouco mais que letras + símbolo + ano'],
    ['qv@130588', 'palavra-enfeitada', 'é pouco mais que letras + símbolo + data'],
    ['W1F1@c4s4', 'palavra-comum', 'é uma senha comum: wifi + símbolo + casa'],
    ['111.444.777-35', 'documento', 'é um CPF ou CNPJ'],
    ['11144477735@', 'documento', 'é um CPF ou CNPJ'],
    ['111 444 777 35', 'documento', 'é um CPF ou CNPJ'],
    ['(11) 98765-4321!', 'telefone', 'parece um telefone'],
    ['987654321x', 'telefone', 'parece um telefone'],
    ['0800 123 4567', 'telefone', 'parece um telefone'],
    ['@25121990', 'data', 'é uma data'],
    ['www.provedor.com.br', 'formato-conhecido', 'tem um formato conhecido: domínio'],
    ['12.345.678-9', 'formato-conhecido', 'tem um formato conhecido: números'],
    ['1212@1212', 'repeticao', 'repete o mesmo trecho'],
    ['123454321', 'sequencia', 'segue uma sequência'],
    ['7410852963', 'teclado', 'segue a ordem do teclado'],
    ['12.ABC.345/01DE-35', 'documento', 'é um CPF ou CNPJ'],
    ['CPF 11144477735', 'documento', 'é um CPF ou CNPJ'],
    ['(11) 98765-4321', 'telefone', 'parece um telefone'],
    ['25/12/1990', 'data', 'é uma data'],
    ['1990-12-25', 'data', 'é uma data'],
    ['joao.silva@provedor.com.br', 'formato-conhecido', 'tem um formato conhecido: e-mail'],
    ['00:1a:2b:3c:4d:5e', 'formato-conhecido', 'tem um formato conhecido: MAC'],
    ['192.168.0.1', 'formato-conhecido', 'tem um formato conhecido: IP'],
    ['01310-100', 'formato-conhecido', 'tem um formato conhecido: CEP'],
    ['ABC-1D23', 'formato-conhecido', 'tem um formato conhecido: placa'],
    ['placa abc1d23', 'formato-conhecido', 'tem um formato conhecido: placa'],
    ['CEP 80010000', 'formato-conhecido', 'tem um formato conhecido: CEP'],
    ['RG 98.765.432', 'formato-conhecido', 'tem um formato conhecido: números'],
    ['Aa1!Aa1!', 'repeticao', 'repete o mesmo trecho'],
    ['Abcd#1234', 'sequencia', 'segue uma sequência'],
    ['Abab@1212', 'repeticao', 'repete o mesmo trecho'],
    ['aaabbb111', 'repeticao', 'repete o mesmo trecho'],
    ['Qwerty#123', 'teclado', 'segue a ordem do teclado'],
    ['a1s2d3f4g5', 'teclado', 'segue a ordem do teclado'],
    ['99887766', 'teclado', 'segue a ordem do teclado'],
    ['\u00a0 \t \ufeff    ', 'so-brancos', 'só tem espaços'],
  ];
  for (const [senha, codigo, motivo] of exemplos) {
    it(`P04 names ${JSON.stringify(senha)}: ${motivo}`, () => {
      expect(alertasDaSenha(senha).map((alerta) => [alerta.codigo, alerta.motivo])).to.deep.equal([[codigo, motivo]]);
    });
  }

  const doCliente: readonly (readonly [string, CodigoDeAlerta, string])[] = [
    ['Kaique@2024', 'dados-do-cliente', 'usa dados do cliente: nome'],
    ['k4ique.pr4do', 'dados-do-cliente', 'usa dados do cliente: nome'],
    ['kprado.contato1', 'dados-do-cliente', 'usa dados do cliente: nome + e-mail'],
    ['52998224725', 'dados-do-cliente', 'usa dados do cliente: CPF ou CNPJ'],
    ['529.982', 'dados-do-cliente', 'usa dados do cliente: CPF ou CNPJ'],
    ['Tel 99127-4406', 'dados-do-cliente', 'usa dados do cliente: telefone'],
    ['VentoNet#2024', 'dados-do-provedor', 'usa dados do provedor: domínio'],
    ['Rajada600!', 'dados-do-provedor', 'usa dados do provedor: plano'],
    ['kaique.prado77', 'igual-ao-login', 'é igual ao login'],
    ['Kaique.Prado77@ventonet.com.br', 'igual-ao-login', 'é igual ao login'],
    ['kprado.contato', 'igual-ao-email', 'é igual ao e-mail'],
  ];
  for (const [senha, codigo, motivo] of doCliente) {
    it(`P04 knows the client and the provider in ${JSON.stringify(senha)}: ${motivo}`, () => {
      expect(codigos(senha, CONTEXTO)[0]).to.equal(codigo);
      expect(motivos(senha, CONTEXTO)[0]).to.equal(motivo);
      if (codigo.startsWith('dados')) expect(codigos(senha)).to.not.include(codigo);
    });
  }

  it('P04 leaves what only holds such data among eight or more other characters', () => {
    for (const senha of ['kaique-T7#vX2q.Zw', 'q8Zr529982Vx#mT2w', 'VentoNet-x7Q!bR2w']) expect(codigos(senha, CONTEXTO), senha).to.deep.equal([]);
  });

  it('P04 only warns of ten or eleven figures that may be a telephone, and of nothing less', () => {
    expect(alertasDaSenha('11987651234').map(({ codigo, gravidade }) => [codigo, gravidade])).to.deep.equal([['telefone', 'aviso']]);
    for (const senha of ['25/12/1990', 'Mudar@2024', 'P@ssw0rd', '(11) 98765-4321']) {
      expect(alertasDaSenha(senha).every(({ gravidade }) => gravidade === 'grave')).to.equal(true);
    }
  });

  it('P04 says nothing of an empty text', () => {
    expect(alertasDaSenha('', CONTEXTO)).to.deep.equal([]);
  });
});

describe('alertasDaSenha: how often it is right', () => {
  it('P04 catches 98 % or more of weak Brazilian passwords of twelve kinds', () => {
    const todas = Object.entries(FRACAS).flatMap(([tipo, senhas]) => senhas.map((senha) => ({ tipo, senha })));
    const perdidas = todas.filter(({ tipo, senha }) => codigos(senha, tipo === 'contexto' ? CONTEXTO : {}).length === 0);
    expect(todas.length).to.be.at.least(100);
    expect(perdidas.length / todas.length, perdidas.map(({ senha }) => senha).join(', ')).to.be.at.most(0.02);
  });

  it('P04 has no false alarm on random passwords, with and without a client', () => {
    for (const contexto of [{}, CONTEXTO]) expect(aleatorias(2000, 11).filter((senha) => codigos(senha, contexto).length > 0)).to.deep.equal([]);
  });

  it('P04 has no false alarm on short random passwords either, of any kind of characters', () => {
    const sortear = sorteio(5);
    const alfabetos = ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '0123456789', '!"#$%&\'()*+,-./:;<=>?@[]^_`{|}~'];
    const curtas = Array.from({ length: 2000 }, (_, i) => {
      const alfabeto = [
        [0, 1, 2, 3],
        [0, 1, 2],
        [0, 2],
        [1, 2],
      ]
        [i % 4]!.map((qual) => alfabetos[qual]!)
        .join('');
      return Array.from({ length: 8 + 2 * (i % 3) }, () => alfabeto[sortear(alfabeto.length)]).join('');
    });
    for (const senha of ['abdb6656967119ee', 'bcba8235308115ec', 'olcu2051', '7ycouika', 'jikovu88', 'XALURTI4', ...curtas])
      expect(codigos(senha), senha).to.deep.equal([]);
  });

  it('P04 takes few invented words for Portuguese ones, and most that no list has', () => {
    const sortear = sorteio(9);
    const silaba = (): string => 'bcdfghjklmnpqrstvwxz'.charAt(sortear(20)) + 'aeiou'.charAt(sortear(5));
    const inventadas = Array.from({ length: 300 }, () => `${silaba()}${silaba()}${silaba()}${silaba()}@${1980 + sortear(45)}`);
    expect(inventadas.filter((senha) => codigos(senha).length > 0).length / inventadas.length).to.be.below(0.35);
    const daqui = 'Jundiai Jabuticaba Quixada Sertaozinho Araraquara Varginha Arapongas Umuarama Uruguaiana Farroupilha Parauapebas Moqueca Rapadura Canjica';
    expect(daqui.split(' ').filter((palavra) => codigos(`${palavra}@2024`).length === 0)).to.deep.equal([]);
  });

  it('P04 takes four words in a row for a phrase, also with little ones among them', () => {
    for (const frase of ['pra só minhas barco', 'ano-matar-as-diferenças', 'amiga dá força rápido', 'nomortosfacilamiga', 'horasDaMontanhaBrilhante']) {
      expect(codigos(frase), frase).to.deep.equal([]);
    }
    for (const fraca of ['EuTeAmoMuito1', 'Paznocoracao1', 'Fe.Em.Deus1', 'amo amo amo amo amo']) expect(codigos(fraca), fraca).to.not.deep.equal([]);
  });

  it('P04 has no false alarm on phrases of four words, and calls them a good choice', () => {
    const quatro = frases(1000, PALAVRAS, 3);
    expect(quatro.filter((frase) => codigos(frase).length > 0)).to.deep.equal([]);
    expect(quatro.filter((frase) => frase.length >= 15).every((frase) => avaliarComGuarda(frase).fraseLonga)).to.equal(true);
    expect(avaliarComGuarda('MariaClara.Souza1').fraseLonga).to.equal(false);
  });

  it('P04 knows four words in one piece also where fewer would be cheaper to read, and neither three nor one that comes twice', () => {
    for (const frase of ['guiafacabotafogo', 'gotavelabotafogo', 'pocoaguasoluva', 'bolagatopepapao']) expect(codigos(frase), frase).to.deep.equal([]);
    for (const fraca of ['facabotafogo', 'meuamorflamengo', 'amoramoramoramor']) expect(codigos(fraca), fraca).to.not.deep.equal([]);
  });

  it('P04 takes for a word with decoration neither letters that make no syllable, nor two words, nor much decoration', () => {
    for (const senha of ['Xkqzt@2024', 'Jndvb#10', 'KotAve@2024', 'Kotave@20242024', 'kotavedru7391', 'Kotave']) {
      expect(codigos(senha), senha).to.not.include('palavra-enfeitada');
    }
  });

  it('P04 counts little words with the great one, figures before letters, and names of banks, pets and greetings', () => {
    for (const fraca of ['MinhaCasa@10', '654321Aa', 'Nubank#2024', 'Rex@12345', 'BomDia@10']) expect(codigos(fraca), fraca).to.not.deep.equal([]);
  });
});

describe('alertasDaSenha: promises', () => {
  it('P04 never changes the number of the scale', () => {
    fc.assert(
      fc.property(senhaArbitraria, contextoArbitrario, (senha, contexto) => {
        const { alertas, faixaEfetiva, aceitavel, fraseLonga, ...escala } = avaliarComGuarda(senha, contexto);
        expect(escala).to.deep.equal(avaliarSenha(senha, contexto));
        const grave = alertas.some(({ gravidade }) => gravidade === 'grave');
        expect(faixaEfetiva).to.equal(grave && escala.faixa !== 'muito-fraca' ? 'fraca' : escala.faixa);
        expect([typeof aceitavel, typeof fraseLonga]).to.deep.equal(['boolean', 'boolean']);
      }),
    );
  });

  it('P04 has an answer for words of its lists in any company, also while they are typed', () => {
    const pedaco = fc.oneof(fc.constantFrom(...lerLexico().palavras.keys()), fc.constantFrom('1', '@', 'x', 'qwe', '2024', '11'));
    fc.assert(
      fc.property(fc.array(pedaco, { minLength: 1, maxLength: 3 }), fc.nat(30), (pedacos, ate) => {
        for (const senha of [pedacos.join(''), pedacos.join('').slice(0, ate)]) expect(() => avaliarComGuarda(senha)).not.to.throw();
      }),
      { numRuns: 700 },
    );
  });

  it('P04 spells nothing of the password but words of its own lists', () => {
    const { palavras } = lerLexico();
    fc.assert(
      fc.property(senhaArbitraria, contextoArbitrario, (senha, contexto) => {
        for (const { evidencia } of alertasDaSenha(senha, contexto)) {
          for (const { texto } of evidencia) expect(texto === undefined || palavras.has(texto)).to.equal(true);
        }
      }),
    );
  });

  it('P04 gives the same answer for both spellings of a letter with an accent, and every time', () => {
    fc.assert(
      fc.property(senhaArbitraria, (senha) => {
        const [composta, separada] = [senha.normalize('NFC'), senha.normalize('NFD')];
        expect(codigos(composta)).to.deep.equal(codigos(separada));
        expect(alertasDaSenha(senha)).to.deep.equal(alertasDaSenha(senha));
      }),
    );
  });

  it('P04 stays quick on a text of 4,000 characters, and looks at its beginning', () => {
    const longa = 'Mudar@2024'.repeat(400);
    const tempos = Array.from({ length: 9 }, () => {
      const inicio = performance.now();
      avaliarComGuarda(longa, CONTEXTO);
      return performance.now() - inicio;
    });
    expect(Math.min(...tempos)).to.be.below(5);
    expect(codigos('q'.repeat(4000))).to.not.deep.equal([]);
  });
});
