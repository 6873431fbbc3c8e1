import { expect } from 'chai';
import { PARTES_DO_DIAGNOSTICO, REMEDIOS } from '../../sdk/domain/diagnostico.js';
import { chave, falha, faltasDe } from './pedidos.js';
import type { BackendEmProva } from './suite-de-backend.js';

const PLANO = 'plano-0042-1';

/** What is written down of a plan, and what is known of its logins. */
export function suiteDoRegistro(t: Omit<BackendEmProva, 'fechar'>): void {
  describe('history', () => {
    it('F09 comes newest first, in pages that what is written meanwhile does not move', async () => {
      const tudo = await t.backend.historico(PLANO, { limite: 100 });
      expect(tudo.proximo).to.equal(undefined);
      const quando = tudo.itens.map((entrada) => entrada.quando);
      expect(quando).to.deep.equal([...quando].sort().reverse());
      const primeira = await t.backend.historico(PLANO, { limite: 10 });
      await t.backend.anotar(PLANO, { nota: 'no meio' }, chave());
      const segunda = await t.backend.historico(PLANO, { limite: 10, cursor: primeira.proximo });
      expect([...primeira.itens, ...segunda.itens]).to.deep.equal(tudo.itens.slice(0, 20));
    });

    it('F09 a change of the plan is written down: who, when, from what to what, and why', async () => {
      const { versao } = await t.backend.plano(PLANO);
      await t.backend.mudarStatus(PLANO, { statusId: 'reduzido', motivo: 'a pedido' }, { ...chave(), versao });
      const [ultima] = (await t.backend.historico(PLANO, { limite: 1 })).itens;
      expect(ultima).to.deep.equal({
        quando: '2026-11-24T12:00:00.000Z',
        operador: 'Ana (tudo permitido)',
        acao: 'mudar-status',
        de: 'Habilitado',
        para: 'Reduzido',
        nota: 'a pedido',
      });
    });

    it('F09 a note is added once, without its blanks, whatever is sent twice', async () => {
      const escrita = chave();
      const nota = await t.backend.anotar(PLANO, { nota: ' ligar amanhã ' }, escrita);
      expect(await t.backend.anotar(PLANO, { nota: ' ligar amanhã ' }, escrita)).to.deep.equal(nota);
      expect(nota).to.include({ acao: 'nota', nota: 'ligar amanhã', operador: 'Ana (tudo permitido)' });
      const { itens } = await t.backend.historico(PLANO, { limite: 2 });
      expect(itens.filter((entrada) => entrada.nota === 'ligar amanhã')).to.have.length(1);
    });

    it('F09 S04 refuses an empty note, one too long, a cursor of its own, and a plan that is not there', async () => {
      expect(await faltasDe(t.backend.anotar(PLANO, { nota: '  ' }, chave()))).to.deep.equal(['nota obrigatorio']);
      expect(await faltasDe(t.backend.anotar(PLANO, { nota: 'x'.repeat(2001) }, chave()))).to.deep.equal(['nota texto-longo']);
      expect(await faltasDe(t.backend.historico(PLANO, { cursor: '9999' }))).to.deep.equal(['cursor valor-invalido']);
      expect((await falha(t.backend.historico('nenhum', {}))).code).to.equal('not-found');
    });

    it('F09 a cancelled plan keeps its history, and takes notes', async () => {
      expect((await t.backend.historico('plano-0042-5', {})).itens.length).to.be.greaterThan(0);
      await t.backend.anotar('plano-0042-5', { nota: 'equipamento devolvido' }, chave());
    });
  });

  describe('logins', () => {
    const diagnosticar = (parte: (typeof PARTES_DO_DIAGNOSTICO)[number], planoId = PLANO, servicoId = 'servico-0042-1') =>
      t.backend.diagnosticar(planoId, servicoId, parte);

    it('E08 says whether a login is connected, since when, from where, and how it was before', async () => {
      expect(await t.backend.propriedadesDoLogin(PLANO, 'servico-0042-1')).to.deep.equal({
        conectado: true,
        desde: '2026-11-23T21:40:00.000Z',
        ip: '203.0.113.18',
        mac: 'AA:BB:CC:00:42:18',
        nas: 'bras-01',
        porta: 'ge-0/0/3',
        ultimaDesconexao: { quando: '2026-11-23T21:38:00.000Z', motivo: 'Queda de energia' },
        consumo: { recebidos: 412 * 1024 ** 3, enviados: 38 * 1024 ** 3 },
      });
      const fora = await t.backend.propriedadesDoLogin('plano-0042-2', 'servico-0042-4');
      expect(fora).to.include({ conectado: false, desde: '2026-11-23T18:05:00.000Z', mac: 'AA:BB:CC:00:42:01' });
    });

    it('E08 S04 a service that is no login has no properties', async () => {
      expect((await falha(t.backend.propriedadesDoLogin(PLANO, 'servico-0042-2'))).code).to.equal('not-found');
      expect((await falha(t.backend.propriedadesDoLogin(PLANO, 'servico-0042-4'))).code).to.equal('not-found');
    });

    it('F05 each part is looked at by itself', async () => {
      expect(await t.backend.recursosDeDiagnostico(PLANO, 'servico-0042-1')).to.deep.equal({ partes: [...PARTES_DO_DIAGNOSTICO], remedios: [...REMEDIOS] });
      expect(await diagnosticar('conta')).to.deep.equal({ conta: 'ativa' });
      expect(await diagnosticar('senha')).to.deep.equal({ senha: 'definida' });
      expect(await diagnosticar('ip')).to.deep.equal({ ip: '203.0.113.18' });
      expect(await diagnosticar('mac', 'plano-0042-3', 'servico-0042-5')).to.deep.equal({ mac: null });
      expect((await diagnosticar('recusa', 'plano-0042-2', 'servico-0042-4')).recusa).to.include({ motivo: 'mac-diferente' });
    });

    it('F05 a remedy does what it says, once, and is written down', async () => {
      const fim = await t.backend.remediar('plano-0042-3', 'servico-0042-5', { remedio: 'encerrar-sessao' }, chave());
      expect(fim).to.deep.equal({ sessao: null });
      expect(await diagnosticar('sessao', 'plano-0042-3', 'servico-0042-5')).to.deep.equal({ sessao: null });
      expect(await t.backend.propriedadesDoLogin('plano-0042-3', 'servico-0042-5')).to.include({ conectado: false, desde: '2026-11-24T12:00:00.000Z' });
      await t.backend.remediar('plano-0042-3', 'servico-0042-5', { remedio: 'encerrar-sessao' }, chave());
      expect(await t.backend.remediar('plano-0042-2', 'servico-0042-4', { remedio: 'limpar-mac' }, chave())).to.deep.equal({ mac: null });
      const [deMac] = (await t.backend.historico('plano-0042-2', { limite: 1 })).itens;
      expect(deMac).to.include({ acao: 'limpar-mac', de: 'AA:BB:CC:00:42:01', nota: 'login0042b@provedor' });
      const deSessao = (await t.backend.historico('plano-0042-3', {})).itens.filter(({ acao }) => acao === 'encerrar-sessao');
      expect(deSessao).to.have.length(1);
    });

    it('F05 A05 a suspended plan is not diagnosed', async () => {
      expect((await falha(diagnosticar('conta', 'plano-0042-4', 'servico-0042-7'))).code).to.equal('invalid-transition');
    });
  });
}
