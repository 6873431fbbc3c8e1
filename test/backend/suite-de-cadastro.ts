import { expect } from 'chai';
import { cepsDeExemplo } from '../../mock-server/dados/ceps.js';
import type { NovoEndereco } from '../../sdk/domain/endereco.js';
import type { BackendEmProva } from './suite-de-backend.js';
import { chave, falha, faltasDe } from './pedidos.js';

const endereco: NovoEndereco = { cep: '13000-100', logradouro: 'Rua das Acácias', numero: null, bairro: 'Centro', cidade: 'Campinas', uf: 'SP' };

/** Session, client, addresses, CEP, contacts, cards, availability. */
export function suiteDeCadastro(t: Omit<BackendEmProva, 'fechar'>): void {
  describe('session', () => {
    it('S02 gives operator, permissions, configuration and capabilities in one answer', async () => {
      const { operador, permissoes, configuracao, capacidades } = await t.backend.sessao();
      expect(operador).to.have.keys('id', 'nome');
      expect(operador.id).to.equal('ana');
      expect(permissoes.adicionarPlano).to.equal('permitir');
      expect(configuracao.statusDePlano).to.have.lengthOf(8);
      expect(configuracao.formasDePagamento).to.have.lengthOf(5);
      expect(capacidades.buscarCep).to.equal(true);
    });

    it('S02 gives each operator the permissions that are his', async () => {
      expect((await t.como('bruno').sessao()).permissoes.adicionarPlano).to.equal('desabilitar');
      expect((await t.como('carla').sessao()).permissoes.adicionarPlano).to.equal('esconder');
      expect((await t.como('davi').sessao()).permissoes.confirmarAvisoDeRegra).to.equal('desabilitar');
    });

    it('S04 says unauthenticated when the operator is not known', async () => {
      expect((await falha(t.como('ninguem').sessao())).code).to.equal('unauthenticated');
      expect((await falha(t.como('ninguem').listarEnderecos('0042'))).code).to.equal('unauthenticated');
      expect((await falha(t.como('ninguem').adicionarEndereco('0042', endereco, chave()))).code).to.equal('unauthenticated');
    });

    it('S04 says aborted when the signal has given the request up', async () => {
      const signal = AbortSignal.abort();
      expect((await falha(t.backend.sessao({ signal }))).code).to.equal('aborted');
      expect((await falha(t.backend.listarPlanos('0042', { grupo: 'ativo' }, { signal }))).code).to.equal('aborted');
    });

    it('S05 aborts a read that is under way', async () => {
      const controller = new AbortController();
      const leitura = t.backend.cliente('0042', { signal: controller.signal });
      controller.abort();
      expect((await falha(leitura)).code).to.equal('aborted');
    });

    it('S02 keeps the client’s alphanumeric CNPJ as text', async () => {
      expect(await t.backend.cliente('0042')).to.include({ nome: 'Comercial Exemplo Ltda', documento: '12ABC34501DE35' });
    });
  });

  describe('addresses', () => {
    it('B02 S02 lists the client’s addresses and adds one, kept in its normal form', async () => {
      const antes = await t.backend.listarEnderecos('0042');
      const novo = await t.backend.adicionarEndereco('0042', endereco, chave());
      expect(novo).to.include({ cep: '13000100', numero: null, logradouro: 'Rua das Acácias' });
      expect(await t.backend.listarEnderecos('0042')).to.deep.equal([...antes, novo]);
      expect(antes.map(({ id }) => id)).not.to.include(novo.id);
    });

    it('B03 S04 refuses an incomplete address with its fields, and keeps nothing', async () => {
      const antes = await t.backend.listarEnderecos('0042');
      const recusado = t.backend.adicionarEndereco('0042', { ...endereco, cep: '123', bairro: ' ', numero: '' }, chave());
      expect(await faltasDe(recusado)).to.have.members(['cep cep-invalido', 'bairro obrigatorio', 'numero numero-ou-sn']);
      expect(await t.backend.listarEnderecos('0042')).to.deep.equal(antes);
    });

    it('B03 S02 finds a street by CEP, with or without hyphen', async () => {
      const achado = { cep: '13000100', logradouro: 'Rua das Acácias', bairro: 'Centro', cidade: 'Campinas', uf: 'SP' };
      expect(await t.backend.buscarCep('13000100')).to.deep.equal(achado);
      expect(await t.backend.buscarCep('13000-100')).to.deep.equal(achado);
    });

    it('B03 S02 finds a whole town without street and district', async () => {
      expect(await t.backend.buscarCep(cepsDeExemplo.cidadeInteira)).to.have.keys('cep', 'cidade', 'uf');
    });

    it('B03 S04 tells an unknown CEP from a look-up that is down', async function () {
      this.timeout(20_000);
      expect((await falha(t.backend.buscarCep(cepsDeExemplo.desconhecido))).code).to.equal('not-found');
      const fora = await falha(t.backend.buscarCep(cepsDeExemplo.foraDoAr));
      expect([fora.code, fora.retryable]).to.deep.equal(['unavailable', true]);
    });
  });

  describe('contacts, cards, availability', () => {
    it('C06 S02 lists the contacts and adds one, its telephones kept as digits', async () => {
      const antes = await t.backend.listarContatos('0042');
      expect(antes).to.have.lengthOf(3);
      const novo = await t.backend.adicionarContato('0042', { nome: 'Vera Pontes', tipo: 'tecnico', celular: '(19) 90000-0421' }, chave());
      expect(novo).to.include({ nome: 'Vera Pontes', tipo: 'tecnico', celular: '19900000421' });
      expect(await t.backend.listarContatos('0042')).to.deep.equal([...antes, novo]);
    });

    it('C06 S04 refuses a contact without name or with a telephone that is none', async () => {
      const recusado = t.backend.adicionarContato('0042', { nome: '', telefone: '123', email: 'x@' }, chave());
      expect(await faltasDe(recusado)).to.have.members(['nome obrigatorio', 'telefone telefone-invalido', 'email email-invalido']);
    });

    it('S04 says not-found for everything of a client who is not there', async () => {
      const { backend } = t;
      const chamadas = [
        backend.cliente('9999'),
        backend.listarEnderecos('9999'),
        backend.adicionarEndereco('9999', endereco, chave()),
        backend.listarContatos('9999'),
        backend.adicionarContato('9999', { nome: 'X' }, chave()),
        backend.cartoesSalvos('9999'),
        backend.listarOfertas('9999'),
      ];
      // Together: a rejection that waits for its turn would count as one that nobody hears.
      for (const erro of await Promise.all(chamadas.map(falha))) expect(erro.code).to.equal('not-found');
    });

    it('B08 S02 lists saved cards by brand and last four digits only', async () => {
      const cartoes = await t.backend.cartoesSalvos('0042');
      expect(cartoes).to.have.lengthOf(2);
      for (const cartao of cartoes) expect(cartao).to.have.keys('id', 'bandeira', 'final', 'validade');
      expect(await t.backend.cartoesSalvos('0050')).to.be.an('array');
    });

    it('B05 B06 S02 tells free names from taken ones, whatever the case', async () => {
      const { backend } = t;
      expect(await backend.disponivel({ tipo: 'login-radius', login: 'inedito' })).to.equal(true);
      expect(await backend.disponivel({ tipo: 'login-radius', login: 'LOGIN0042', dominio: 'provedor' })).to.equal(false);
      expect(await backend.disponivel({ tipo: 'login-radius', login: 'login0042', dominio: 'outro.example' })).to.equal(true);
      expect(await backend.disponivel({ tipo: 'login-radius', login: 'admin' })).to.equal(false);
      expect(await backend.disponivel({ tipo: 'email', login: 'contato', dominio: 'provedor.example' })).to.equal(false);
      expect(await backend.disponivel({ tipo: 'email', login: 'vendas', dominio: 'provedor.example' }), 'an alias').to.equal(false);
      expect(await backend.disponivel({ tipo: 'email', login: 'admin', dominio: 'provedor.example' }), 'a login only').to.equal(true);
    });

    it('B05 S02 gives the login of a cancelled plan back', async () => {
      expect(await t.backend.disponivel({ tipo: 'login-radius', login: 'antigo0042' })).to.equal(true);
    });
  });
}
