import { expect } from 'chai';
import { criarDados } from '../../mock-server/dados/dados-do-provedor.js';
import { comIdempotencia, impressaoDe, VALIDADE_DA_CHAVE, type RegistroDeChave } from '../../sdk/backend/idempotencia.js';
import { createMemoryBackend } from '../../sdk/backend/memory/memory-backend.js';
import type { Backend } from '../../sdk/backend/port.js';
import type { Contato, NovoContato } from '../../sdk/domain/contato.js';
import { ConflictError, NetworkError, UnavailableError, ValidationError } from '../../sdk/errors/index.js';
import { AGORA, falha, faltasDe, HOJE } from './pedidos.js';

/** A backend without keys that counts what it makes, and answers when it is told to. */
function contador() {
  const feitos: NovoContato[] = [];
  let antes: () => Promise<void> = () => Promise.resolve();
  const real = createMemoryBackend({ dados: criarDados({ hoje: HOJE }), relogio: () => AGORA });
  const backend: Backend = {
    ...real,
    async adicionarContato(_, novo): Promise<Contato> {
      await antes();
      feitos.push(novo);
      return { ...novo, id: `contato-${feitos.length}` };
    },
    async adicionarEndereco(_, novo) {
      return { ...novo, id: 'endereco-1' };
    },
  };
  return { backend, feitos, antesDeFazer: (fazer: () => Promise<void>) => (antes = fazer) };
}

const ana: NovoContato = { nome: 'Ana', celular: '19900000001' };

describe('comIdempotencia', () => {
  const base = contador();
  let { backend, feitos, antesDeFazer } = base;
  let agora = AGORA;
  let store: Map<string, RegistroDeChave>;
  const com = (operadorId = 'ana'): Backend => comIdempotencia(backend, store, { operadorId, relogio: () => agora });
  const adicionar = (chave: string, novo: NovoContato = ana, b = com()): Promise<Contato> => b.adicionarContato('0042', novo, { chave });

  beforeEach(() => {
    ({ backend, feitos, antesDeFazer } = base);
    feitos.length = 0;
    antesDeFazer(() => Promise.resolve());
    agora = AGORA;
    store = new Map();
  });

  it('S05 makes a thing once and gives the same answer again, whatever the order of the fields', async () => {
    const primeira = await adicionar('k');
    expect(await adicionar('k', { celular: '19900000001', nome: 'Ana', email: undefined })).to.deep.equal(primeira);
    expect(feitos).to.have.lengthOf(1);
  });

  it('S05 makes two things of two keys', async () => {
    expect((await adicionar('k1')).id).to.not.equal((await adicionar('k2')).id);
  });

  it('S05 answers a bound key with another body by a conflict that carries what was made', async () => {
    const feito = await adicionar('k');
    const erro = await falha(adicionar('k', { nome: 'Bia' }));
    expect(erro).to.be.instanceOf(ConflictError);
    expect((erro as ConflictError).atual).to.deep.equal(feito);
    expect(feitos).to.have.lengthOf(1);
  });

  it('S05 takes the same body for another client, or another operation, as another body', async () => {
    await adicionar('k');
    expect((await falha(com().adicionarContato('0043', ana, { chave: 'k' }))).code).to.equal('conflict');
    const endereco = { cep: '13000100', logradouro: 'R', numero: null, bairro: 'B', cidade: 'C', uf: 'SP' } as const;
    expect((await falha(com().adicionarEndereco('0042', endereco, { chave: 'k' }))).code).to.equal('conflict');
  });

  it('S05 leaves the key free after a refusal, for the corrected body', async () => {
    antesDeFazer(() => Promise.reject(new ValidationError('no', [])));
    expect((await falha(adicionar('k'))).code).to.equal('validation');
    antesDeFazer(() => Promise.resolve());
    expect((await adicionar('k', { nome: 'Bia' })).nome).to.equal('Bia');
  });

  it('S05 leaves the key free when the backend throws at once', async () => {
    const erro = new UnavailableError('down');
    const quebrado = comIdempotencia(
      {
        ...backend,
        adicionarContato: () => {
          throw erro;
        },
      },
      store,
      { operadorId: 'ana', relogio: () => agora },
    );
    expect(await falha(adicionar('k', ana, quebrado))).to.equal(erro);
    expect(store.size).to.equal(0);
    expect((await adicionar('k')).nome).to.equal('Ana');
  });

  it('S05 lets a second request wait for the first one’s answer', async () => {
    let soltar = (): void => {};
    antesDeFazer(() => new Promise((resolve) => (soltar = resolve)));
    const [primeira, segunda] = [adicionar('k'), adicionar('k')];
    let respondida = false;
    void segunda.then(() => (respondida = true));
    for (let turno = 0; turno < 20; turno += 1) await Promise.resolve();
    expect(respondida).to.equal(false);
    soltar();
    expect(await segunda).to.deep.equal(await primeira);
    expect(feitos).to.have.lengthOf(1);
  });

  it('S05 lets another body wait too: a conflict if the first succeeds, its own turn if it is refused', async () => {
    const conflito = Promise.all([adicionar('k'), falha(adicionar('k', { nome: 'Bia' }))]);
    expect((await conflito)[1].code).to.equal('conflict');

    let vezes = 0;
    antesDeFazer(() => ((vezes += 1) === 1 ? Promise.reject(new ValidationError('no', [])) : Promise.resolve()));
    const [recusada, feita] = await Promise.all([falha(adicionar('j')), adicionar('j', { nome: 'Bia' })]);
    expect([recusada.code, feita.nome]).to.deep.equal(['validation', 'Bia']);
  });

  it('S05 keeps keys per operator', async () => {
    const dela = await adicionar('k', ana, com('ana'));
    const dele = await adicionar('k', { nome: 'Bia' }, com('davi'));
    expect(dele.id).to.not.equal(dela.id);
    expect(await adicionar('k', ana, com('ana'))).to.deep.equal(dela);
  });

  it('S05 does not mix an operator and a key with others that read the same together', async () => {
    await adicionar('c', ana, com('a b'));
    expect((await adicionar('b c', { nome: 'Bia' }, com('a'))).nome).to.equal('Bia');
  });

  it('S05 keeps a key for 24 hours, then forgets it and its record', async () => {
    const primeira = await adicionar('k');
    agora = new Date(AGORA.getTime() + VALIDADE_DA_CHAVE);
    expect(await adicionar('k')).to.deep.equal(primeira);
    agora = new Date(agora.getTime() + 1);
    expect((await adicionar('outra')).id).to.equal('contato-2');
    expect(store.size, 'the old record is gone').to.equal(1);
    expect((await adicionar('k')).id).to.equal('contato-3');
  });

  it('S05 shares its keys among wrappers of one store, as a server makes one a request', async () => {
    const primeira = await adicionar('k', ana, com());
    expect(await adicionar('k', ana, com())).to.deep.equal(primeira);
    expect(feitos).to.have.lengthOf(1);
  });

  it('S05 hands out copies: an answer that was changed does not come back changed', async () => {
    const primeira = (await adicionar('k')) as { nome: string };
    primeira.nome = 'estragado';
    const segunda = (await adicionar('k')) as { nome: string };
    expect(segunda.nome).to.equal('Ana');
    segunda.nome = 'estragado';
    expect((await adicionar('k')).nome).to.equal('Ana');
  });

  it('S05 refuses a write without a key', async () => {
    expect(await faltasDe(adicionar(''))).to.deep.equal(['chave obrigatorio']);
    expect(feitos).to.have.lengthOf(0);
  });

  it('S05 passes every read through, its options too', async () => {
    const signal = AbortSignal.abort();
    const b = com();
    expect(await b.listarPlanos('0042', { grupo: 'ativo', busca: 'giga' })).to.deep.equal(
      await backend.listarPlanos('0042', { grupo: 'ativo', busca: 'giga' }),
    );
    const leituras = [
      b.sessao({ signal }),
      b.cliente('0042', { signal }),
      b.listarPlanos('0042', { grupo: 'ativo' }, { signal }),
      b.plano('plano-0042-1', { signal }),
      b.listarOfertas('0042', { signal }),
      b.listarEnderecos('0042', { signal }),
      b.buscarCep('13000100', { signal }),
      b.listarContatos('0042', { signal }),
      b.cartoesSalvos('0042', { signal }),
      b.disponivel({ tipo: 'email', login: 'x', dominio: 'y' }, { signal }),
      b.recursosDeAgenda({ signal }),
      b.diaDaAgenda({ tipo: 'tecnico', id: 'tecnico-01' }, HOJE, { signal }),
    ];
    for (const leitura of leituras) expect((await falha(leitura)).code).to.equal('aborted');
  });

  describe('after a lost answer', () => {
    const perdida = async (): Promise<void> => {
      feitos.push(ana);
      throw new NetworkError('the answer was lost');
    };

    it('S05 keeps the key: the same request cannot be told done or not, and is not made again', async () => {
      antesDeFazer(perdida);
      expect((await falha(adicionar('k'))).code).to.equal('network');
      antesDeFazer(() => Promise.resolve());
      expect((await falha(adicionar('k'))).code).to.equal('unconfirmed-write');
      expect((await falha(adicionar('k', { nome: 'Bia' }))).code, 'nor is another one').to.equal('unconfirmed-write');
      expect(feitos).to.have.lengthOf(1);
    });

    it('S05 asks the backend when it is told how: what was made is the answer', async () => {
      antesDeFazer(perdida);
      const feito = { ...ana, id: 'contato-1' };
      const b = comIdempotencia(backend, store, {
        procurar: async (metodo, [clienteId]) => (metodo === 'adicionarContato' && clienteId === '0042' ? feito : undefined),
      });
      await falha(adicionar('k', ana, b));
      antesDeFazer(() => Promise.resolve());
      expect(await Promise.all([adicionar('k', ana, b), adicionar('k', ana, b)])).to.deep.equal([feito, feito]);
      expect(feitos).to.have.lengthOf(1);
    });

    it('S05 makes it when it certainly was not made, once', async () => {
      antesDeFazer(() => Promise.reject(new NetworkError('never arrived')));
      const b = comIdempotencia(backend, store, { procurar: async () => undefined });
      await falha(adicionar('k', ana, b));
      antesDeFazer(() => Promise.resolve());
      await Promise.all([adicionar('k', ana, b), adicionar('k', ana, b)]);
      expect(feitos).to.have.lengthOf(1);
    });

    it('S05 stays in doubt while the asking fails', async () => {
      antesDeFazer(perdida);
      const b = comIdempotencia(backend, store, { procurar: () => Promise.reject(new UnavailableError('down')) });
      await falha(adicionar('k', ana, b));
      expect((await falha(adicionar('k', ana, b))).code).to.equal('unconfirmed-write');
      expect(feitos).to.have.lengthOf(1);
    });
  });
});

describe('impressaoDe', () => {
  it('S05 leaves secrets out, however deep: a password typed again is the same request', () => {
    const corpo = (senha: string, token: string) => ({ ofertaId: 'x', loginRadius: { login: 'a', senha }, lista: [{ cartao: { token, final: '1' } }] });
    expect(impressaoDe(corpo('uma', 't1'))).to.equal(impressaoDe(corpo('outra', 't2')));
    expect(impressaoDe(corpo('segredo-a', 'segredo-b'))).to.not.include('segredo');
  });

  it('S05 tells everything else apart: values, absence, order in a list, number from text', () => {
    const corpos = [{ a: 1 }, { a: '1' }, { a: null }, {}, { a: [1, 2] }, { a: [2, 1] }, { b: 1 }, { a: { b: 1 } }];
    expect(new Set(corpos.map(impressaoDe)).size).to.equal(corpos.length);
    expect(impressaoDe({ a: undefined })).to.equal(impressaoDe({}));
    expect(impressaoDe({ b: { d: 1, c: 2 }, a: 0 })).to.equal(impressaoDe({ a: 0, b: { c: 2, d: 1 } }));
  });
});
