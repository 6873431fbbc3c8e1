import { aTimeout, expect } from '@open-wc/testing';
import type { Backend } from '../../sdk/backend/port.js';
import { NetworkError } from '../../sdk/errors/network-error.js';
import { UnconfirmedWriteError } from '../../sdk/errors/unconfirmed-write-error.js';
import '../../src/elements/mudar-status/define.js';
import { abrirAcao, PLANO } from '../harness/acao-harness.js';
import { ver } from '../harness/ver.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

const opcoes = (campo: Element): string[] => [...(campo as HTMLSelectElement).options].map(({ text }) => text);

describe('<mudar-status>', () => {
  it('F02 offers the next statuses only, without those that an action of their own gives', async () => {
    const acao = await abrirAcao('mudar-status');
    expect(acao.titulo).to.equal('Mudar Status');
    expect(acao.tudo).to.contain('Status atual: Habilitado');
    expect(opcoes(acao.campo('Novo status'))).to.deep.equal(['Escolha…', 'Reduzido', 'Suspenso por Débito']);
    expect(acao.obrigatorios).to.deep.equal(['Novo status']);
  });

  it('F02 says what the chosen status means for access and bills, before the deed', async () => {
    const acao = await abrirAcao('mudar-status');
    await acao.escolher('Novo status', 'reduzido');
    expect(acao.situacao).to.contain('Reduzido: acesso reduzido, com cobrança.');
    await acao.escolher('Novo status', 'suspenso-por-debito');
    expect(acao.situacao).to.contain('Suspenso por Débito: acesso bloqueado, cobrança conforme a configuração do plano.');
    const suspenso = await abrirAcao('mudar-status', { planoId: 'plano-0042-4' });
    expect(opcoes(suspenso.campo('Novo status')), 'the trust unlock has an action of its own').to.deep.equal(['Escolha…', 'Habilitado']);
  });

  it('F02 A06 an inactive plan becomes active again', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao('mudar-status', { sdk, planoId: 'plano-0042-4' });
    await acao.escolher('Novo status', 'habilitado');
    await acao.fazer('Mudar status');
    expect((await sdk.backend.plano('plano-0042-4')).status).to.deep.equal({ id: 'habilitado', desde: '2026-11-24' });
    expect((await sdk.backend.listarPlanos('0042', { grupo: 'ativo' })).itens.map(({ id }) => id)).to.include('plano-0042-4');
  });

  it('F02 A07 X02 changes the status with its reason and tells the portal before and after', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao('mudar-status', { sdk });
    await acao.escolher('Novo status', 'reduzido');
    await acao.preencher('Motivo', 'a pedido do cliente');
    await acao.fazer('Mudar status');
    expect(acao.tudo).to.contain('Status alterado.');
    expect((await sdk.backend.plano(PLANO)).status).to.deep.equal({ id: 'reduzido', desde: '2026-11-24' });
    const detail = `{"planoId":"${PLANO}","acao":"mudar-status","clienteId":"0042"}`;
    expect(acao.ouvidos).to.deep.equal([
      `plano-alterando ${detail}`,
      `plano-alterado ${detail}`,
      `acao-fechada {"planoId":"${PLANO}","acao":"mudar-status","concluida":true}`,
    ]);
  });

  it('F02 X02 a portal that says no to plano-alterando leaves everything as it was', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao('mudar-status', { sdk });
    acao.elemento.addEventListener('plano-alterando', (event) => event.preventDefault());
    await acao.escolher('Novo status', 'reduzido');
    await acao.fazer('Mudar status');
    expect((await sdk.backend.plano(PLANO)).status.id).to.equal('habilitado');
    expect(acao.editavel).to.equal(true);
    expect((acao.campo('Novo status') as HTMLSelectElement).value).to.equal('reduzido');
  });

  it('F02 X06 what is missing is listed, linked and focused', async () => {
    const acao = await abrirAcao('mudar-status');
    await acao.fazer('Mudar status');
    await ver(() => acao.focado === 'Novo status');
    expect(acao.alerta).to.contain('Falta 1 informação:').and.contain('Novo status: Preencha este campo.');
    expect(acao.invalido('Novo status')).to.equal(true);
  });

  it('A05 A06 a cancelled plan never comes back: it says why', async () => {
    const acao = await abrirAcao('mudar-status', { planoId: 'plano-0042-5' });
    expect(acao.tudo).to.contain('O status atual do plano não permite esta ação.');
    await acao.clicar('Fechar');
    expect(acao.ouvidos).to.deep.equal(['acao-fechada {"planoId":"plano-0042-5","acao":"mudar-status","concluida":false}']);
  });

  it('F02 S05 after a lost answer only the same request may follow, and it changes the plan once', async () => {
    let vezes = 0;
    const chaves: string[] = [];
    const sdk = sdkDeTeste({
      trocar: ({ mudarStatus }: Backend) => ({
        async mudarStatus(...argumentos) {
          chaves.push(argumentos[2].chave);
          const feito = await mudarStatus(...argumentos);
          if ((vezes += 1) === 1) throw new NetworkError('lost');
          return feito;
        },
      }),
    });
    const acao = await abrirAcao('mudar-status', { sdk });
    await acao.escolher('Novo status', 'reduzido');
    await acao.fazer('Mudar status');
    expect(acao.editavel).to.equal(false);
    expect(acao.tudo).to.contain('Tentar de novo não grava duas vezes.');
    await acao.fazer('Tentar de novo');
    expect(acao.tudo).to.contain('Status alterado.');
    expect(new Set(chaves).size).to.equal(1);
    expect((await sdk.backend.plano(PLANO)).status.id).to.equal('reduzido');
  });

  it('F02 S05 what nobody can confirm sends the operator to the plan as it is now', async () => {
    const sdk = sdkDeTeste({ trocar: () => ({ mudarStatus: () => Promise.reject(new UnconfirmedWriteError('who knows')) }) });
    const acao = await abrirAcao('mudar-status', { sdk });
    await acao.escolher('Novo status', 'reduzido');
    await acao.fazer('Mudar status');
    await acao.clicar('Conferir o plano');
    await ver(() => acao.editavel);
    expect(acao.tudo).to.contain('Status atual: Habilitado');
  });

  it("F02 S05 somebody else's change is shown beside what was filled in, and nothing is lost", async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao('mudar-status', { sdk });
    const { versao } = await sdk.backend.plano(PLANO);
    await sdk.backend.mudarStatus(PLANO, { statusId: 'reduzido' }, { chave: 'outra', versao });
    await acao.escolher('Novo status', 'suspenso-por-debito');
    await acao.preencher('Motivo', 'duas faturas');
    await acao.fazer('Mudar status');
    await ver(() => acao.alerta.includes('Outra pessoa alterou este plano'));
    expect(acao.alerta).to.contain('Novo status · Antes: Habilitado · Agora: Reduzido');
    expect(acao.campo('Motivo').value).to.equal('duas faturas');
    await acao.fazer('Mudar status');
    expect((await sdk.backend.plano(PLANO)).status.id).to.equal('suspenso-por-debito');
  });

  it('F02 a failed load says what happened, and can be tried again', async () => {
    let falhas = 1;
    const sdk = sdkDeTeste({ trocar: ({ plano }) => ({ plano: (id, o) => (falhas-- > 0 ? Promise.reject(new NetworkError('down')) : plano(id, o)) }) });
    const acao = await abrirAcao('mudar-status', { sdk });
    expect(acao.alerta).to.contain('Sem conexão com o servidor.');
    await acao.clicar('Tentar de novo');
    await ver(() => acao.editavel);
  });

  it('F02 twenty clicks send once', async () => {
    let vezes = 0;
    const sdk = sdkDeTeste({
      trocar: ({ mudarStatus }) => ({
        async mudarStatus(...argumentos) {
          vezes += 1;
          await aTimeout(0);
          return mudarStatus(...argumentos);
        },
      }),
    });
    const acao = await abrirAcao('mudar-status', { sdk });
    await acao.escolher('Novo status', 'reduzido');
    const botao = acao.botao('Mudar status');
    for (let i = 0; i < 20; i += 1) botao.click();
    await acao.assentado();
    await ver(() => acao.tudo.includes('Status alterado.'));
    expect(vezes).to.equal(1);
  });

  for (const tema of ['light', 'dark'] as const) {
    it(`X06 no axe finding: form, findings, done (${tema})`, async () => {
      const acao = await abrirAcao('mudar-status');
      await acao.vestir(tema);
      await expect(acao.elemento).to.be.accessible();
      await acao.fazer('Mudar status');
      await expect(acao.elemento).to.be.accessible();
      await acao.escolher('Novo status', 'reduzido');
      await acao.fazer('Mudar status');
      await expect(acao.elemento).to.be.accessible();
    });
  }
});
