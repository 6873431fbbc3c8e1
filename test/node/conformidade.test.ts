import { expect } from 'chai';
import fc from 'fast-check';
import { subirMock } from '../../mock-server/node.js';
import { createHttpBackend } from '../../sdk/backend/http/http-backend.js';
import { ROTAS, type NomeDeRota } from '../../sdk/backend/http/rotas.js';
import type { Backend } from '../../sdk/backend/port.js';
import { REGRAS, relatorioEmTexto, verificarBackend, verificarUrl, type IdDeRegra } from '../../sdk/conformidade/conformidade.js';
import { CAPACIDADES, type Capacidades } from '../../sdk/domain/configuracao.js';
import { isSlotTakenError } from '../../sdk/errors/index.js';
import { falhasInteiras, idsCom, memoria, relogio, servidor, TUDO } from './conformidade-mundo.js';

const NUNCA = new Promise<never>(() => {});

describe('conformance kit: backends that conform', () => {
  it('S06 the memory backend passes every rule that an object can be held to', async () => {
    const relatorio = await verificarBackend(memoria(), TUDO);
    expect(idsCom(relatorio, 'falhou'), falhasInteiras(relatorio)).to.deep.equal([]);
    const outros = idsCom(relatorio, 'nao-se-aplica').filter((id) => !id.startsWith('fio.'));
    expect(outros, 'it lacks nothing').to.deep.equal(['capacidade.recusa']);
    expect(relatorio.conforme).to.equal(true);
  });

  it('S06 the handler over real HTTP passes every rule, and nothing but its plans is left changed', async () => {
    const backend = memoria();
    const mock = await subirMock({ port: 0, servidor: servidor(backend) });
    try {
      const relatorio = await verificarUrl(mock.baseUrl, { ...TUDO, token: 'ana' });
      expect(idsCom(relatorio, 'falhou'), falhasInteiras(relatorio)).to.deep.equal([]);
      expect(idsCom(relatorio, 'nao-se-aplica')).to.have.members(['porta.completa', 'erros.tipados', 'capacidade.recusa', 'fio.retry-after']);
      expect(relatorio.escritos.filter(({ oque }) => oque === 'plano').map(({ desfeito }) => desfeito)).to.deep.equal([true, true]);
      const depois = await backend.listarPlanos('0042', { grupo: 'ativo' });
      expect(depois.contagem).to.deep.equal({ ativo: 3, inativo: 1, cancelado: 4 });
    } finally {
      await mock.fechar();
    }
  });

  it('S06 S02 a backend that lacks everything it may lack conforms, and is held to saying so', async () => {
    const capacidades = Object.fromEntries(CAPACIDADES.map((uma) => [uma, false])) as Capacidades;
    const relatorio = await verificarBackend(memoria({ capacidades }), TUDO);
    expect(idsCom(relatorio, 'falhou'), falhasInteiras(relatorio)).to.deep.equal([]);
    expect(idsCom(relatorio, 'passou')).to.include('capacidade.recusa').and.not.include('agenda.um-vencedor');
    expect(relatorio.resultados.find(({ id }) => id === 'agenda.um-vencedor')?.motivo).to.contain('agendar');
  });

  it('S06 whatever capabilities, client and operator: a backend that conforms never fails', async function () {
    this.timeout(60_000);
    const mundo = fc.record({
      capacidades: fc.record(Object.fromEntries(CAPACIDADES.map((uma) => [uma, fc.boolean()]))) as unknown as fc.Arbitrary<Capacidades>,
      operador: fc.constantFrom('ana', 'bruno', 'davi'),
      clienteId: fc.constantFrom('0042', '0043', '0044', '0007', '0050', undefined),
      escrever: fc.boolean(),
      noFio: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(mundo, async ({ capacidades, operador, clienteId, escrever, noFio }) => {
        const backend = memoria({ capacidades }, operador);
        const opcoes = { clienteId, escrever, relogio };
        const relatorio = noFio
          ? await verificarUrl('https://provedor.example/api', { ...opcoes, token: 'ana', fetch: servidor(backend) })
          : await verificarBackend(backend, opcoes);
        expect(idsCom(relatorio, 'falhou'), falhasInteiras(relatorio)).to.deep.equal([]);
        expect(relatorio.escritos.filter(({ oque, desfeito }) => (oque === 'plano' || oque === 'agendamento') && !desfeito)).to.deep.equal([]);
      }),
      { numRuns: 15 },
    );
  });
});

describe('conformance kit: what it does and does not do', () => {
  it('S06 only reads unless it may write: no write is called, over the wire no request but GET goes out', async () => {
    const certo = memoria();
    const escritas: NomeDeRota[] = [];
    const espiao = Object.fromEntries(
      Object.entries(certo).map(([nome, metodo]: [string, unknown]) => [
        nome,
        (...argumentos: unknown[]) => {
          if (ROTAS[nome as NomeDeRota].metodo !== 'GET') escritas.push(nome as NomeDeRota);
          return (metodo as (...todos: unknown[]) => unknown)(...argumentos);
        },
      ]),
    ) as unknown as Backend;
    const relatorio = await verificarBackend(espiao, { clienteId: '0042', relogio });
    expect(escritas).to.deep.equal([]);
    expect(relatorio.escritos).to.deep.equal([]);
    for (const { id, veredito, motivo } of relatorio.resultados) {
      if (REGRAS[id].precisa === 'escrita')
        expect([id, veredito, motivo]).to.deep.equal([id, 'nao-se-aplica', 'The kit was not allowed to write (`escrever`).']);
    }
    const metodos = new Set<string>();
    const atende = servidor(memoria());
    await verificarUrl('https://provedor.example/api', {
      clienteId: '0042',
      relogio,
      token: 'ana',
      fetch: (request) => (metodos.add(request.method), atende(request)),
    });
    expect([...metodos]).to.deep.equal(['GET']);
  });

  it('S06 says where: the field, what was expected and what came, by method and path over the wire', async () => {
    const certo = memoria();
    const torto: Backend = {
      ...certo,
      listarOfertas: async (id) => (await certo.listarOfertas(id)).map((oferta, i) => (i === 1 ? { ...oferta, preco: '99.9' as never } : oferta)),
      diaDaAgenda: async (...a) => ({ ...(await certo.diaDaAgenda(...a)), data: '24/11/2026' }),
    };
    const achadosDe = async (relatorio: ReturnType<typeof verificarBackend>, id: IdDeRegra) => (await relatorio).resultados.find((um) => um.id === id)?.achados;
    const preco = { esperado: 'an integer', veio: '"99.9"' };
    const data = { esperado: 'a day, yyyy-mm-dd', veio: '"24/11/2026"' };
    const objeto = verificarBackend(torto, { clienteId: '0042', relogio });
    expect(await achadosDe(objeto, 'resposta.listarOfertas')).to.deep.equal([{ onde: 'listarOfertas(): [1].preco', ...preco }]);
    expect((await achadosDe(objeto, 'resposta.diaDaAgenda'))?.[0]).to.deep.equal({ onde: 'diaDaAgenda(): data', ...data });
    const fio = verificarUrl('https://provedor.example/api', { clienteId: '0042', relogio, token: 'ana', fetch: servidor(torto) });
    expect(await achadosDe(fio, 'resposta.listarOfertas')).to.deep.equal([{ onde: 'GET /clientes/{clienteId}/ofertas: itens[1].preco', ...preco }]);
    expect((await achadosDe(fio, 'resposta.diaDaAgenda'))?.[0]).to.deep.equal({ onde: 'GET /agenda/dias/{data}: data', ...data });
    expect(relatorioEmTexto(await fio)).to.contain('GET /clientes/{clienteId}/ofertas: itens[1].preco: expected an integer; got "99.9"');
  });

  it('S06 of a union names the field of the kind that came, and shows no document', async () => {
    const certo = memoria();
    const torto: Backend = {
      ...certo,
      plano: async (id) => {
        const plano = await certo.plano(id);
        return { ...plano, servicos: [{ id: 's', tipo: 'email', endereco: 7 as never, aliases: [] }] };
      },
      cliente: async (id) => ({ ...(await certo.cliente(id)), documento: 12345678900 as never }),
    };
    const { resultados } = await verificarBackend(torto, { clienteId: '0042', relogio });
    expect(resultados.find(({ id }) => id === 'resposta.plano')?.achados[0]).to.deep.equal({
      onde: 'plano(): servicos[0].endereco',
      esperado: 'a text',
      veio: '7',
    });
    expect(resultados.find(({ id }) => id === 'resposta.cliente')?.achados[0]?.veio).to.equal('a number (not shown)');
  });

  it('S06 C07 with a second operator runs its races between the two: what is wrong only there is found', async () => {
    const certo = memoria();
    // Looks at the bookings of its own operator only.
    const outro: Backend = {
      ...certo,
      agendar: (id, novo, edicao) =>
        certo
          .agendar(id, novo, edicao)
          .catch(async (erro: unknown) => (isSlotTakenError(erro) ? { plano: await certo.plano(id) } : Promise.reject(erro as Error))),
    };
    expect(idsCom(await verificarBackend(certo, TUDO), 'falhou')).to.deep.equal([]);
    expect(idsCom(await verificarBackend(certo, { ...TUDO, outro: memoria() }), 'falhou'), 'two backends are no two operators').to.include(
      'agenda.um-vencedor',
    );
    expect(idsCom(await verificarBackend(certo, { ...TUDO, outro }), 'falhou')).to.deep.equal(['agenda.corrida']);
    const tokens = new Set<string | null>();
    const atende = servidor(certo);
    const fetch = (request: Request): Promise<Response> => {
      tokens.add(request.headers.get('authorization'));
      if (request.headers.get('authorization') === 'Bearer bia') request.headers.set('authorization', 'Bearer ana');
      return atende(request);
    };
    const relatorio = await verificarUrl('https://provedor.example/api', { ...TUDO, token: 'ana', outroToken: 'bia', fetch });
    expect(idsCom(relatorio, 'falhou'), falhasInteiras(relatorio)).to.deep.equal([]);
    expect(tokens).to.include('Bearer bia');
  });

  it('S06 takes back also what an answer that was lost has made, and says what it could not take back', async () => {
    const certo = memoria();
    let perdidas = 0;
    const surdo: Backend = { ...certo, adicionarPlano: (...a) => certo.adicionarPlano(...a).then(() => ((perdidas += 1), NUNCA)) };
    const relatorio = await verificarBackend(surdo, { ...TUDO, prazo: 60 });
    expect(perdidas).to.be.greaterThan(0);
    expect(idsCom(relatorio, 'falhou')).to.deep.equal(['resposta.adicionarPlano']);
    expect((await certo.listarPlanos('0042', { grupo: 'ativo' })).contagem).to.deep.equal({ ativo: 3, inativo: 1, cancelado: 3 });
    const preso: Backend = { ...memoria(), cancelarPlano: () => Promise.reject(Object.assign(new Error('No.'), { code: 'forbidden', retryable: false })) };
    const outro = await verificarBackend(preso, TUDO);
    expect(outro.escritos.filter(({ oque }) => oque === 'plano').map(({ desfeito }) => desfeito)).to.deep.equal([false, false]);
    expect(relatorioEmTexto(outro)).to.contain('LEFT');
  });

  it('S06 cancels what it has added also when the list can no longer be read', async () => {
    const certo = memoria();
    const ilegivel: Backend = {
      ...certo,
      listarPlanos: async (...a) => {
        const pagina = await certo.listarPlanos(...a);
        return pagina.itens.some(({ id }) => !id.startsWith('plano-0042')) ? (42 as never) : pagina;
      },
    };
    const { escritos } = await verificarBackend(ilegivel, TUDO);
    const planos = escritos.filter(({ oque }) => oque === 'plano');
    expect(planos.length).to.be.greaterThan(0);
    expect(planos.map(({ desfeito }) => desfeito)).to.deep.equal(planos.map(() => true));
    expect((await certo.listarPlanos('0042', { grupo: 'cancelado' })).contagem).to.include({ ativo: 3, inativo: 1 });
  });
});

describe('conformance kit: backends that are hostile', () => {
  it('S06 gives up a call that is never answered, says so, and asks no more after three', async function () {
    const certo = memoria();
    const um = await verificarBackend({ ...certo, cliente: () => NUNCA }, { clienteId: '0042', relogio, prazo: 60 });
    expect(um.resultados.find(({ id }) => id === 'resposta.cliente')?.achados[0]).to.deep.equal({
      onde: 'cliente()',
      esperado: 'an answer within 60 ms',
      veio: 'none',
    });
    expect(idsCom(um, 'passou')).to.include('planos.soma');
    let chamadas = 0;
    const mudo = new Proxy({} as Backend, { get: (_, nome) => (nome === 'sessao' ? certo.sessao : () => ((chamadas += 1), NUNCA)) });
    const todos = await verificarBackend(mudo, { ...TUDO, prazo: 20 });
    expect(chamadas).to.equal(3);
    expect(todos.conforme).to.equal(false);
  });

  it('S06 never throws, whatever is answered, and finds what is no method', async function () {
    this.timeout(60_000);
    const lancar = (causa: unknown): never => {
      throw causa;
    };
    const armadilha = new Proxy(
      {},
      { get: () => lancar(new Error('get')), ownKeys: () => lancar(new Error('keys')), getPrototypeOf: () => lancar(new Error('proto')) },
    );
    const circulo: Record<string, unknown> = {};
    circulo['eu'] = circulo;
    const coisa = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      fc.constantFrom<unknown>(armadilha, circulo, { then: 1 }, NaN, Symbol('s')),
    );
    const feitio = fc.oneof(
      coisa.map((valor) => async () => valor),
      coisa.map((valor) => () => valor),
      coisa.map((valor) => () => Promise.reject(valor as Error)),
      coisa.map((valor) => () => lancar(valor)),
      coisa.map((code) => () => Promise.reject(Object.assign(new Error('x'), { code, retryable: false, faltas: circulo, regras: armadilha }))),
      fc.constant(() => Promise.reject(Object.defineProperty(Object.assign(new Error('x'), { retryable: true }), 'code', { get: () => lancar(1) }))),
      fc.constant(() => ({ then: () => lancar(new Error('then')) })),
      fc.constant(() => NUNCA),
      coisa.map((valor) => valor as () => unknown),
    );
    const nomes = Object.keys(ROTAS) as NomeDeRota[];
    const lidos = nomes.filter((nome) => `resposta.${nome}` in REGRAS && ROTAS[nome].metodo === 'GET');
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(fc.constantFrom(...nomes), feitio), { minLength: 1, maxLength: 6, selector: ([nome]) => nome }),
        async (trocas) => {
          const backend = { ...memoria(), ...Object.fromEntries(trocas) } as Backend;
          const relatorio = await verificarBackend(backend, { ...TUDO, prazo: 20 });
          expect(relatorio.resultados).to.have.lengthOf(Object.keys(REGRAS).length);
          expect(() => JSON.stringify(relatorio)).not.to.throw();
          expect(relatorioEmTexto(relatorio)).to.be.a('string');
          const [nome, fazer] = trocas[0]!;
          // What is no answer at all to a read of the kit's own is always found.
          const nada = typeof fazer !== 'function' && lidos.includes(nome);
          if (nada) expect(relatorio.conforme, nome).to.equal(false);
        },
      ),
      { numRuns: 25 },
    );
    for (const backend of [null, undefined, 7, 'x', armadilha, () => 0]) {
      expect((await verificarBackend(backend as unknown as Backend, TUDO)).conforme).to.equal(false);
    }
  });

  it('S06 never throws whatever comes over the wire', async function () {
    this.timeout(60_000);
    const resposta = fc.record({
      status: fc.constantFrom(200, 201, 204, 301, 400, 401, 404, 409, 412, 418, 422, 500, 503),
      tipo: fc.constantFrom('application/json', 'application/problem+json', 'text/html', ''),
      corpo: fc.oneof(fc.json(), fc.string(), fc.constant('['.repeat(20_000)), fc.constant('<!doctype html><form>')),
    });
    const certo = servidor(memoria());
    await fc.assert(
      fc.asyncProperty(resposta, fc.constantFrom('sessao', 'planos', 'clientes', 'agenda', '/'), fc.boolean(), async ({ status, tipo, corpo }, onde, cai) => {
        const torto = async (request: Request): Promise<Response> => {
          if (!request.url.slice(28).includes(onde)) return certo(request);
          if (cai) throw new TypeError('fetch failed');
          return new Response(status === 204 ? null : corpo, { status, headers: { 'content-type': tipo, 'retry-after': '0' } });
        };
        const relatorio = await verificarUrl('https://provedor.example/api', { clienteId: '0042', relogio, token: 'ana', fetch: torto, prazo: 300 });
        expect(relatorio.conforme).to.equal(false);
        expect(() => JSON.stringify(relatorio)).not.to.throw();
      }),
      { numRuns: 8 },
    );
  });

  it('S06 S02 works over another adapter too: the http one is held to the rules like any backend', async () => {
    const backend = createHttpBackend({ baseUrl: 'https://provedor.example/api', token: () => 'ana', fetch: servidor(memoria()), espera: () => 0 });
    const relatorio = await verificarBackend(backend, TUDO);
    expect(idsCom(relatorio, 'falhou'), falhasInteiras(relatorio)).to.deep.equal([]);
  });
});
