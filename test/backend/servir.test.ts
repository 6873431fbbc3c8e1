import { expect } from 'chai';
import { servir, type OpcoesDeServir } from '../../sdk/backend/http/servir.js';
import type { Backend } from '../../sdk/backend/port.js';
import { NOVO_PLANO } from './exemplos-do-fio.js';

const BASE = 'https://provedor.example/api';
const ana = { id: 'ana', nome: 'Ana' };

function servidor(opcoes: Partial<OpcoesDeServir> = {}) {
  const chamadas: unknown[][] = [];
  const tudo = new Proxy({} as Backend, {
    get:
      (_, metodo) =>
      async (...argumentos: unknown[]) => (chamadas.push([metodo, ...argumentos]), {}),
  });
  const responder = servir({ backend: () => tudo, autenticar: () => ana, ...opcoes });
  return {
    chamadas,
    async pedir(linha: string, init: RequestInit = {}, base = BASE) {
      const [method = '', caminho = ''] = linha.split(' ');
      const resposta = await responder(new Request(`${base}${caminho}`, { method, ...init }));
      const texto = await resposta.text();
      return { status: resposta.status, headers: resposta.headers, texto, json: texto ? (JSON.parse(texto) as Record<string, unknown>) : undefined };
    },
  };
}

const escrita = (corpo: string, headers: Record<string, string> = {}): RequestInit => ({
  body: corpo,
  headers: { 'content-type': 'application/json', 'idempotency-key': 'k-1', ...headers },
});

describe('servir', () => {
  it('S03 knows the addresses of the contract under its base and no others', async () => {
    const { pedir, chamadas } = servidor();
    for (const caminho of ['/nada', '/sessao/', '/clientes//planos', '/clientes/%E0%A4%A/planos', '/']) {
      expect(await pedir(`GET ${caminho}`), caminho).to.include({ status: 404 });
    }
    expect(await pedir('GET /sessao', {}, 'https://provedor.example')).to.include({ status: 404 });
    expect(await pedir('GET /sessao', {}, 'https://provedor.example/apix')).to.include({ status: 404 });
    expect(chamadas).to.deep.equal([]);
    expect(await servidor({ base: '/' }).pedir('GET /sessao', {}, 'https://provedor.example')).to.include({ status: 200 });
    expect(await servidor({ base: '/portal/v1/' }).pedir('GET /sessao', {}, 'https://provedor.example/portal/v1')).to.include({ status: 200 });
  });

  it('S03 says what an address allows, to OPTIONS and with 405', async () => {
    const { pedir, chamadas } = servidor();
    const errado = await pedir('DELETE /clientes/1/planos');
    expect(errado).to.include({ status: 405 });
    expect(errado.headers.get('allow')).to.equal('GET, HEAD, POST, OPTIONS');
    const opcoes = await pedir('OPTIONS /sessao');
    expect(opcoes).to.include({ status: 204, texto: '' });
    expect(opcoes.headers.get('allow')).to.equal('GET, HEAD, OPTIONS');
    expect(chamadas).to.deep.equal([]);
  });

  it('S03 answers HEAD as GET without a body', async () => {
    const { pedir, chamadas } = servidor();
    const resposta = await pedir('HEAD /sessao');
    expect(resposta).to.include({ status: 200, texto: '' });
    expect(resposta.headers.get('content-type')).to.equal('application/json');
    expect(chamadas).to.have.length(1);
  });

  it('S04 asks who it is before anything else, and gives the backend that operator', async () => {
    const { pedir, chamadas } = servidor({ autenticar: async () => null });
    const resposta = await pedir('POST /clientes/1/planos', { body: 'x' });
    expect(resposta).to.include({ status: 401 });
    expect(resposta.json).to.include({ code: 'unauthenticated' });
    expect(resposta.headers.get('www-authenticate')).to.equal('Bearer');
    expect(chamadas).to.deep.equal([]);
    const vistos: unknown[] = [];
    await servidor({ backend: (operador) => (vistos.push(operador), {} as Backend) }).pedir('GET /sessao');
    expect(vistos).to.deep.equal([ana]);
  });

  it('S04 calls the methods of a backend that is a class', async () => {
    class Cadastro {
      readonly #nome = 'Bia';
      async cliente(id: string) {
        return { id, nome: this.#nome, documento: '' };
      }
    }
    const { pedir } = servidor({ backend: () => new Cadastro() as unknown as Backend });
    expect((await pedir('GET /clientes/7')).json).to.deep.equal({ id: '7', nome: 'Bia', documento: '' });
  });

  it('S05 refuses a write without a key, and takes none of it', async () => {
    const { pedir, chamadas } = servidor();
    for (const chave of ['', ' ', 'k'.repeat(256)]) {
      const resposta = await pedir('POST /clientes/1/contatos', escrita('{"nome":"Bia"}', { 'idempotency-key': chave }));
      expect(resposta).to.include({ status: 400 });
      expect(resposta.json).to.include({ code: 'validation' });
      expect(resposta.json!['fieldErrors']).to.deep.equal([
        { pointer: '/Idempotency-Key', in: 'header', code: chave.length > 9 ? 'texto-longo' : 'obrigatorio' },
      ]);
    }
    expect(chamadas).to.deep.equal([]);
    await pedir('POST /clientes/1/contatos', escrita('{"nome":"Bia"}', { 'idempotency-key': 'k'.repeat(255) }));
    expect(chamadas).to.have.length(1);
  });

  it('S04 refuses a body that is not JSON, or not sent as such', async () => {
    const { pedir, chamadas } = servidor();
    expect(await pedir('POST /clientes/1/contatos', escrita('{"nome":'))).to.include({ status: 400 });
    expect(await pedir('POST /clientes/1/contatos', escrita('{"nome":"Bia"}', { 'content-type': 'text/plain' }))).to.include({ status: 415 });
    expect(await pedir('POST /clientes/1/contatos', escrita('[]'))).to.include({ status: 422 });
    expect(chamadas).to.deep.equal([]);
    await pedir('POST /clientes/1/contatos', escrita('{"nome":"Bia"}', { 'content-type': 'application/json; charset=utf-8' }));
    expect(chamadas).to.have.length(1);
  });

  it('S04 points at each field of the body that is not as published, and repeats no secret', async () => {
    const { pedir, chamadas } = servidor();
    const corpo = JSON.parse(NOVO_PLANO) as Record<string, Record<string, unknown>>;
    corpo['loginRadius']!['senha'] = ['S3nh@-secreta'];
    corpo['contrato']!['diaDeVencimento'] = 10.5;
    delete corpo['contrato']!['dataDeInicio'];
    corpo['cobranca']!['forma'] = 'cheque';
    const resposta = await pedir('POST /clientes/1/planos', escrita(JSON.stringify(corpo)));
    expect(resposta).to.include({ status: 422 });
    expect(resposta.json!['fieldErrors']).to.have.deep.members([
      { pointer: '/loginRadius/senha', code: 'valor-invalido' },
      { pointer: '/contrato/dataDeInicio', code: 'obrigatorio' },
      { pointer: '/contrato/diaDeVencimento', code: 'valor-invalido' },
      { pointer: '/cobranca/forma', code: 'opcao-indisponivel' },
    ]);
    expect(resposta.texto).not.to.contain('secreta');
    expect(chamadas).to.deep.equal([]);
  });

  it('S04 points at what is wrong in the address', async () => {
    const { pedir, chamadas } = servidor();
    const consulta = await pedir('GET /clientes/1/planos?limite=101&ordem=cor');
    expect(consulta).to.include({ status: 400 });
    expect(consulta.json!['fieldErrors']).to.have.deep.members([
      { pointer: '/grupo', code: 'obrigatorio', in: 'query' },
      { pointer: '/ordem', code: 'opcao-indisponivel', in: 'query' },
      { pointer: '/limite', code: 'fora-do-intervalo', values: { maximo: 100 }, in: 'query' },
    ]);
    expect((await pedir('GET /clientes/1/planos?grupo=ativo&limite=dez')).json!['fieldErrors']).to.deep.equal([
      { pointer: '/limite', code: 'valor-invalido', in: 'query' },
    ]);
    const dia = await pedir('GET /agenda/dias/amanha?tipo=cargo&id=1');
    expect(dia.json!['fieldErrors']).to.deep.equal([{ pointer: '/data', code: 'valor-invalido', in: 'path' }]);
    expect(chamadas).to.deep.equal([]);
  });

  it('S03 takes no key that the contract does not have', async () => {
    const { pedir, chamadas } = servidor();
    await pedir('GET /clientes/1/planos?grupo=ativo&_=123');
    await pedir('POST /clientes/1/contatos', escrita('{"nome":"Bia","admin":true,"__proto__":{"x":1}}'));
    expect(chamadas.map((chamada) => chamada[2])).to.deep.equal([{ grupo: 'ativo' }, { nome: 'Bia' }]);
  });

  it('S04 survives a host whose authentication breaks', async () => {
    for (const autenticar of [
      () => Promise.reject(new Error('db')),
      () => {
        throw new Error('db');
      },
    ]) {
      expect(await servidor({ autenticar }).pedir('GET /sessao')).to.include({ status: 500 });
    }
  });
});
