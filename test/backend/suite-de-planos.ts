import { expect } from 'chai';
import type { FiltroDePlanos, PlanoDoCliente } from '../../sdk/domain/plano.js';
import type { BackendEmProva } from './suite-de-backend.js';
import { chave, faltasDe, falha, pedido } from './pedidos.js';

const nomes = (planos: readonly PlanoDoCliente[]): string[] => planos.map(({ oferta }) => oferta.nome);

/** `listarPlanos`, `plano`. */
export function suiteDePlanos(t: Omit<BackendEmProva, 'fechar'>): void {
  const listar = (clienteId: string, filtro: Partial<FiltroDePlanos> & { cursor?: string | undefined; limite?: number } = {}) =>
    t.backend.listarPlanos(clienteId, { grupo: 'ativo', ...filtro });

  async function todasAsPaginas(clienteId: string, filtro: Partial<FiltroDePlanos> & { limite: number }): Promise<PlanoDoCliente[]> {
    const planos: PlanoDoCliente[] = [];
    let cursor: string | undefined;
    do {
      const pagina = await listar(clienteId, { ...filtro, cursor });
      planos.push(...pagina.itens);
      cursor = pagina.proximo;
    } while (cursor);
    return planos;
  }

  describe('list of plans', () => {
    it('A01 S02 puts every plan of 0042 in exactly one group and counts each', async () => {
      const grupos = await Promise.all((['ativo', 'inativo', 'cancelado'] as const).map((grupo) => listar('0042', { grupo })));
      expect(grupos.map(({ total }) => total)).to.deep.equal([3, 1, 2]);
      for (const { contagem } of grupos) expect(contagem).to.deep.equal({ ativo: 3, inativo: 1, cancelado: 2 });
      expect(new Set(grupos.flatMap(({ itens }) => itens.map(({ id }) => id))).size).to.equal(6);
    });

    it('A01 S02 gives a plan in an unknown status with the inactive ones, its raw name kept', async () => {
      const { itens, contagem } = await listar('0043', { grupo: 'inativo' });
      expect(itens.map(({ status }) => status.id)).to.deep.equal(['Em Migração (legado)']);
      expect(contagem).to.deep.equal({ ativo: 1, inativo: 1, cancelado: 0 });
    });

    it('A02 S02 gives each row its address, payment form, due day, price, status since when, and services', async () => {
      const { itens, soma } = await listar('0042');
      const [plano] = itens.filter(({ oferta }) => oferta.nome === 'Fibra 500');
      expect(plano).to.include({ formaDePagamento: 'pix-automatico', diaDeVencimento: 10, preco: 9990, clienteId: '0042' });
      expect(plano?.enderecoInstalacao).to.include({ logradouro: 'R. das Acácias', numero: '12', cidade: 'Campinas' });
      expect(plano?.status).to.deep.equal({ id: 'habilitado', desde: '2026-03-12' });
      expect(plano?.servicos.map(({ tipo }) => tipo)).to.deep.equal(['login-radius', 'email', 'ip']);
      expect(soma).to.equal(46970);
    });

    it('A02 S02 is empty, not an error, for a client without plans', async () => {
      const pagina = await listar('0050');
      expect(pagina).to.deep.equal({ itens: [], total: 0, soma: 0, contagem: { ativo: 0, inativo: 0, cancelado: 0 } });
    });

    it('A02 S02 pages through 2,000 plans without losing or repeating one', async function () {
      this.timeout(20_000);
      const { contagem } = await listar('0049');
      expect(contagem.ativo + contagem.inativo + contagem.cancelado).to.equal(2000);
      const planos = await todasAsPaginas('0049', { limite: 100, ordem: 'preco' });
      expect(planos).to.have.lengthOf(contagem.ativo);
      expect(new Set(planos.map(({ id }) => id)).size).to.equal(contagem.ativo);
      expect(planos.map(({ preco }) => preco)).to.deep.equal(planos.map(({ preco }) => preco).sort((a, b) => a - b));
    });

    it('A02 S02 gives a page of the size asked for, and never more than 100', async () => {
      expect((await listar('0049', { limite: 7 })).itens).to.have.lengthOf(7);
      expect((await listar('0049')).itens.length).to.be.at.most(100);
    });

    it('A02 S02 keeps its place when a plan is added before the cursor meanwhile', async () => {
      const antes = await listar('0042', { limite: 2, direcao: 'desc' });
      const rural = { ofertaId: 'rural-40', loginRadius: undefined, contrato: { ...pedido().contrato, taxaDeInstalacao: 25000 } };
      const { plano } = await t.backend.adicionarPlano('0042', pedido(rural), chave());
      expect(plano.status.id, 'active at once, and first in this order').to.equal('habilitado');
      const depois = await listar('0042', { limite: 2, direcao: 'desc', cursor: antes.proximo });
      expect([...nomes(antes.itens), ...nomes(depois.itens)]).to.deep.equal(['Fibra 500', 'Fibra 300', 'Fibra 1 Giga Empresas']);
      expect(depois.proximo).to.equal(undefined);
    });

    it('A02 S04 refuses a cursor that it never gave, or gave for another order', async () => {
      expect(await faltasDe(listar('0042', { cursor: 'inventado' }))).to.deep.equal(['cursor valor-invalido']);
      const { proximo } = await listar('0042', { limite: 1 });
      expect(await faltasDe(listar('0042', { cursor: proximo, ordem: 'preco' }))).to.deep.equal(['cursor valor-invalido']);
    });

    for (const [busca, esperados] of [
      ['FIBRA 3', ['Fibra 300']],
      ['login0042b', ['Fibra 1 Giga Empresas']],
      ['contato@provedor', ['Fibra 500']],
      ['vendas', ['Fibra 500']],
      ['acacias', ['Fibra 500']],
      ['acácias fibra', ['Fibra 500']],
      ['  ', ['Fibra 1 Giga Empresas', 'Fibra 300', 'Fibra 500']],
      ['nada disso', []],
      ['.*', []],
    ] as const) {
      it(`A08 S02 finds “${busca}” by plan, login, e-mail and street, whatever the case and accents`, async () => {
        const { itens, total, contagem } = await listar('0042', { busca });
        expect(nomes(itens)).to.deep.equal(esperados);
        expect(total).to.equal(esperados.length);
        expect(contagem.ativo, 'the tabs count every plan').to.equal(3);
      });
    }

    it('A08 S02 filters by payment form; total and sum follow', async () => {
      const { itens, total, soma } = await listar('0042', { formaDePagamento: 'boleto' });
      expect(nomes(itens)).to.deep.equal(['Fibra 300']);
      expect([total, soma]).to.deep.equal([1, 7990]);
    });

    for (const [ordem, direcao, esperados] of [
      ['nome', 'asc', ['Fibra 1 Giga Empresas', 'Fibra 300', 'Fibra 500']],
      ['nome', 'desc', ['Fibra 500', 'Fibra 300', 'Fibra 1 Giga Empresas']],
      ['vencimento', 'asc', ['Fibra 1 Giga Empresas', 'Fibra 500', 'Fibra 300']],
      ['preco', 'desc', ['Fibra 1 Giga Empresas', 'Fibra 500', 'Fibra 300']],
      ['status-desde', 'asc', ['Fibra 500', 'Fibra 1 Giga Empresas', 'Fibra 300']],
    ] as const) {
      it(`A08 S02 sorts by ${ordem}, ${direcao}`, async () => {
        expect(nomes((await listar('0042', { ordem, direcao })).itens)).to.deep.equal(esperados);
      });
    }

    it('A08 S02 gives one plan by its id, as in the list', async () => {
      const { itens } = await listar('0042');
      expect(await t.backend.plano(itens[0]!.id)).to.deep.equal(itens[0]);
    });

    it('A08 S04 says not-found for an unknown client and an unknown plan', async () => {
      const chamadas = [listar('9999'), t.backend.plano('nenhum')];
      for (const chamada of chamadas) expect((await falha(chamada)).code).to.equal('not-found');
    });

    it('A02 S02 gives markup in names as it is: showing it as text is the interface’s duty', async () => {
      expect(nomes((await listar('0044')).itens)).to.include('<img src=x onerror=alert(1)>');
    });
  });
}
