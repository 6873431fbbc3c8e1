import { expect } from 'chai';
import { createHttpBackend } from '../../sdk/backend/http/http-backend.js';
import { erroDeHttp } from '../../sdk/backend/http/erro-de-http.js';
import { servir } from '../../sdk/backend/http/servir.js';
import type { Backend } from '../../sdk/backend/port.js';
import * as erros from '../../sdk/errors/index.js';
import { apanhar } from './apanhar.js';

const BASE = 'https://provedor.example/api';
const regra = { id: 'r1', nome: 'Só Pix', efeito: 'avisa', mensagem: 'Plano X só com Pix Automático.', campo: 'formaDePagamento' } as const;
const vaga = { data: '2026-12-01', inicio: '08:30', fim: '10:00', tecnicoId: 't1' };
const falta = { campo: 'loginRadius.senha', codigo: 'senha-curta', gravidade: 'aviso', valores: { minimo: 8 } } as const;

/** Every code: the error, its status, and the body, in literal JSON. */
const CASOS: readonly [erros.SdkError, number, string][] = [
  [new erros.NetworkError('m'), 502, '{"status":502,"code":"network","detail":"m"}'],
  [new erros.TimeoutError('m'), 504, '{"status":504,"code":"timeout","detail":"m"}'],
  [new erros.AbortedError('m'), 499, '{"status":499,"code":"aborted","detail":"m"}'],
  [new erros.UnauthenticatedError('m'), 401, '{"status":401,"code":"unauthenticated","detail":"m"}'],
  [new erros.ForbiddenError('m', { hint: 'ask the manager' }), 403, '{"status":403,"code":"forbidden","detail":"m","hint":"ask the manager"}'],
  [new erros.NotFoundError('m'), 404, '{"status":404,"code":"not-found","detail":"m"}'],
  [
    new erros.ConflictError('m', { atual: { id: 'p1', versao: '8' } }),
    412,
    '{"status":412,"code":"conflict","detail":"m","motivo":"versao","atual":{"id":"p1","versao":"8"}}',
  ],
  [
    new erros.ConflictError('m', { motivo: 'chave', atual: { id: 'p1' } }),
    409,
    '{"status":409,"code":"conflict","detail":"m","motivo":"chave","atual":{"id":"p1"}}',
  ],
  [
    new erros.SlotTakenError('m', { alternativas: [vaga] }),
    409,
    '{"status":409,"code":"slot-taken","detail":"m","alternativas":[{"data":"2026-12-01","inicio":"08:30","fim":"10:00","tecnicoId":"t1"}]}',
  ],
  [
    new erros.ValidationError('m', [falta]),
    422,
    '{"status":422,"code":"validation","detail":"m","fieldErrors":[{"pointer":"/loginRadius/senha","code":"senha-curta","severity":"aviso","values":{"minimo":8}}]}',
  ],
  [
    new erros.RuleError('m', [regra]),
    422,
    '{"status":422,"code":"rule","detail":"m","regras":[{"id":"r1","nome":"Só Pix","efeito":"avisa","mensagem":"Plano X só com Pix Automático.","campo":"formaDePagamento"}]}',
  ],
  [new erros.UnavailableError('m', { esperar: 2000 }), 503, '{"status":503,"code":"unavailable","detail":"m"}'],
  [new erros.UnexpectedResponseError('m'), 502, '{"status":502,"code":"unexpected-response","detail":"m"}'],
  [new erros.UnsupportedCapabilityError('m'), 501, '{"status":501,"code":"unsupported-capability","detail":"m"}'],
  [new erros.InvalidTransitionError('m'), 409, '{"status":409,"code":"invalid-transition","detail":"m"}'],
  [new erros.UnconfirmedWriteError('m'), 500, '{"status":500,"code":"unconfirmed-write","detail":"m"}'],
];

const falhando = (erro: unknown, aoFalhar?: (erro: unknown) => void) =>
  servir({
    backend: () => new Proxy({} as Backend, { get: () => async () => Promise.reject(erro) }),
    autenticar: () => ({ id: 'ana', nome: 'Ana' }),
    aoFalhar,
  });

const clienteQueLe = (responder: () => Response | Promise<Response>): Backend =>
  createHttpBackend({ baseUrl: BASE, fetch: async () => responder(), espera: () => 0 });
const pagina = (status: number, corpo: string, headers: Record<string, string> = {}): Response => new Response(corpo, { status, headers });
const ler = (status: number, corpo: unknown, headers: Record<string, string> = {}) => erroDeHttp({ status, headers: new Headers(headers), corpo });

describe('errors over HTTP', () => {
  for (const [erro, status, corpo] of CASOS) {
    it(`S04 ${erro.code} goes out as ${status} and comes back the same`, async () => {
      const resposta = await falhando(erro)(new Request(`${BASE}/sessao`));
      expect(resposta.status).to.equal(status);
      expect(resposta.headers.get('content-type')).to.equal('application/problem+json');
      expect(await resposta.clone().text()).to.equal(corpo);
      const headers = {
        'content-type': 'application/problem+json',
        ...(resposta.headers.has('retry-after') && { 'retry-after': resposta.headers.get('retry-after')! }),
      };
      const lido = await apanhar(clienteQueLe(() => pagina(status, corpo, headers)).sessao());
      // By name: this runner may load what is lazy a second time.
      expect(lido.name).to.equal(erro.constructor.name);
      expect({ ...lido }).to.deep.equal({ ...erro });
      expect(lido.message).to.equal('m');
    });
  }

  it('S04 tells how long to wait in Retry-After, and reads both of its forms', async () => {
    const resposta = await falhando(new erros.UnavailableError('m', { esperar: 1500 }))(new Request(`${BASE}/sessao`));
    expect(resposta.headers.get('retry-after')).to.equal('2');
    expect(ler(503, null, { 'retry-after': '7' })).to.include({ code: 'unavailable', esperar: 7000 });
    const daqui = new Date(Date.now() + 60_000).toUTCString();
    expect((ler(429, null, { 'retry-after': daqui }) as erros.UnavailableError).esperar).to.be.within(55_000, 60_000);
    expect(ler(503, null, { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' })).to.include({ esperar: 0 });
    expect(ler(503, null, { 'retry-after': 'soon' })).to.include({ esperar: undefined });
  });

  it('S04 understands a bare status, as a proxy answers', () => {
    const codigos = [400, 401, 403, 404, 408, 409, 410, 412, 418, 422, 429, 500, 501, 502, 503, 504, 507].map((status) => ler(status, '<html>').code);
    expect(codigos.join(' ')).to.equal(
      'validation unauthenticated forbidden not-found unavailable conflict not-found conflict unexpected-response validation unavailable unavailable unsupported-capability network unavailable timeout unavailable',
    );
  });

  it('S04 reads what it can of a problem that is not quite as published', () => {
    expect(ler(422, { code: 'no-such-code', title: 'Refused' })).to.include({ code: 'validation', message: 'Refused' });
    expect(ler(409, { code: 'constructor' }).code).to.equal('conflict');
    expect(
      ler(422, { code: 'validation', fieldErrors: [{ pointer: '#/a~1b/c~0d', code: 'a-code-of-tomorrow', severity: 'info' }, 'x', { pointer: 1 }] }),
    ).to.have.deep.property('faltas', [{ campo: 'a/b.c~d', codigo: 'a-code-of-tomorrow' }]);
    expect(ler(422, { code: 'rule', regras: [{ ...regra, efeito: 'proibe', campo: 'bairro' }] })).to.have.deep.property('regras', [
      { ...regra, efeito: 'bloqueia', campo: 'bairro' },
    ]);
    expect(ler(409, { code: 'slot-taken', alternativas: 'none' })).to.have.deep.property('alternativas', []);
  });

  it('S04 tells an answer that is not JSON, or not of the published shape, without repeating it', async () => {
    const html = await apanhar(clienteQueLe(() => pagina(200, '<html>senha123')).sessao());
    expect(html.code).to.equal('unexpected-response');
    const vazio = await apanhar(clienteQueLe(() => new Response(null, { status: 204 })).sessao());
    expect(vazio.code).to.equal('unexpected-response');
    const errado = await apanhar(clienteQueLe(() => pagina(200, '{"id":"1","nome":5,"documento":"senha123"}')).cliente('1'));
    expect(errado.code).to.equal('unexpected-response');
    expect(errado.message).to.equal('GET /clientes/{clienteId}: the answer is not of the published shape at /nome.');
    for (const { message, hint } of [html, errado]) expect(`${message} ${hint}`).not.to.contain('senha123');
  });

  it('S04 tells network, timeout and abort apart', async () => {
    const rede = await apanhar(clienteQueLe(() => Promise.reject(new TypeError('whatever this engine says'))).sessao());
    expect(rede.code).to.equal('network');
    const interrompida = new ReadableStream({ start: (controller) => controller.error(new TypeError('terminated')) });
    expect((await apanhar(clienteQueLe(() => new Response(interrompida)).sessao())).code).to.equal('network');
    const surdo = createHttpBackend({ baseUrl: BASE, timeout: 5, espera: () => 0, fetch: () => new Promise(() => undefined) });
    expect((await apanhar(surdo.sessao())).code).to.equal('timeout');
    const controller = new AbortController();
    const desistido = apanhar(clienteQueLe(async () => (controller.abort(), pagina(200, '{}'))).sessao({ signal: controller.signal }));
    expect((await desistido).code).to.equal('aborted');
    const intocado = clienteQueLe(() => {
      throw new Error('sent all the same');
    });
    const antes = await apanhar(intocado.sessao({ signal: AbortSignal.abort() }));
    expect(antes.code).to.equal('aborted');
    expect(antes.cause).to.have.property('name', 'AbortError');
  });

  it('S04 turns an exception of the server into a problem that tells nothing of its inside', async () => {
    const ouvidos: unknown[] = [];
    const segredo = new Error('SELECT senha FROM logins');
    const resposta = await falhando(segredo, (erro) => ouvidos.push(erro))(new Request(`${BASE}/sessao`));
    expect(resposta.status).to.equal(500);
    expect(await resposta.text()).to.equal('{"status":500,"code":"unavailable","detail":"The server failed."}');
    expect(ouvidos).to.deep.equal([segredo]);
    const impostor = Object.assign(new Error('x'), { code: 'toString', retryable: false });
    expect((await falhando(impostor)(new Request(`${BASE}/sessao`))).status).to.equal(500);
  });
});
