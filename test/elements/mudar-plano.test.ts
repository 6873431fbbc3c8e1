import { expect } from '@open-wc/testing';
import { NetworkError } from '../../sdk/errors/network-error.js';
import '../../src/elements/mudar-plano/define.js';
import { abrirAcao, PLANO, type AcaoHarness } from '../harness/acao-harness.js';
import { ver } from '../harness/ver.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

const TAG = 'mudar-plano';
const CIENTE = 'Entendo que estes serviços serão apagados';
const FIBRA_300 = /^Fibra 300/;
const FIBRA_600 = /^Fibra 600/;

const linhas = (acao: AcaoHarness): string[] => acao.rotulos.filter((rotulo) => rotulo !== CIENTE);
async function escolher(acao: AcaoHarness, qual: RegExp): Promise<void> {
  acao.campo(linhas(acao).find((rotulo) => qual.test(rotulo)) ?? String(qual)).click();
  await acao.elemento.updateComplete;
}

describe('<mudar-plano>', () => {
  it('F06 offers only plans of the same group that the client can buy, each with its difference a month', async () => {
    const acao = await abrirAcao(TAG);
    const nomes = linhas(acao);
    expect(acao.titulo).to.equal('Mudar Plano: Fibra 500');
    expect(nomes.map((nome) => nome.split(/\d/)[0])).to.deep.equal(nomes.map(() => 'Fibra '));
    expect(nomes.join(' | '), 'only for a CPF').to.not.contain('Estudante');
    expect(nomes.find((nome) => FIBRA_300.test(nome))).to.match(/300\/150 Mb\/s ?R\$\s79,90 ?− R\$\s20,00 por mês/);
    expect(nomes.find((nome) => /^Fibra 1 Giga/.test(nome))).to.match(/\+ R\$\s50,00 por mês/);
  });

  it('F06 shows price, speed and status before, and that no service is lost', async () => {
    const acao = await abrirAcao(TAG);
    expect(acao.tudo).to.not.contain('O que muda');
    await escolher(acao, /^Fibra 1 Giga/);
    expect(acao.tudo.replace(/\s/g, ' ')).to.contain('R$ 99,90 → R$ 149,90 (+ R$ 50,00 por mês)');
    expect(acao.tudo).to.contain('500/250 Mb/s → 1.000/500 Mb/s').and.contain('continua Habilitado').and.contain('O cliente continua com todos os serviços.');
    expect(acao.rotulos).to.not.include(CIENTE);
  });

  it('F06 names the services that are lost, and goes no further before that is confirmed', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao(TAG, { sdk });
    await escolher(acao, FIBRA_300);
    expect(acao.tudo).to.contain('Isto não tem volta. O cliente perde o e-mail contato@provedor.example.');
    await acao.fazer('Mudar plano');
    await ver(() => acao.focado === CIENTE);
    await acao.marcar(CIENTE);
    await escolher(acao, FIBRA_600);
    expect(acao.tudo).to.contain('O cliente perde o login login0042@provedor.');
    expect((acao.campo(CIENTE) as HTMLInputElement).checked, 'another loss, another confirmation').to.equal(false);
    expect((await sdk.backend.plano(PLANO)).oferta.id).to.equal('fibra-500-2025');
  });

  it('F06 A07 X02 changes the plan, keeps its status, and tells the portal', async () => {
    const sdk = sdkDeTeste();
    const antes = await sdk.backend.plano(PLANO);
    const acao = await abrirAcao(TAG, { sdk });
    await escolher(acao, FIBRA_300);
    await acao.marcar(CIENTE);
    await acao.fazer('Mudar plano');
    expect(acao.tudo).to.contain('Fibra 500: mudado para Fibra 300.');
    const depois = await sdk.backend.plano(PLANO);
    expect([depois.oferta.nome, depois.preco, depois.servicos.map(({ tipo }) => tipo)]).to.deep.equal(['Fibra 300', 7990, ['login-radius', 'ip']]);
    expect(depois.status).to.deep.equal(antes.status);
    const detail = `{"planoId":"${PLANO}","acao":"mudar-plano","clienteId":"0042"}`;
    expect(acao.ouvidos).to.deep.equal([
      `plano-alterando ${detail}`,
      `plano-alterado ${detail}`,
      `acao-fechada {"planoId":"${PLANO}","acao":"mudar-plano","concluida":true}`,
    ]);
  });

  it('F06 keeps the status of a plan that is reduced, too', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao(TAG, { sdk, planoId: 'plano-0042-2' });
    await escolher(acao, /^Empresas 500/);
    expect(acao.tudo).to.contain('continua Reduzido');
    await acao.fazer('Mudar plano');
    expect((await sdk.backend.plano('plano-0042-2')).status.id).to.equal('reduzido');
  });

  it('F06 stops at a plan that demands a service which is not there', async () => {
    const sdk = sdkDeTeste({ dados: (d) => ({ ...d, planos: d.planos.map((plano) => (plano.id === PLANO ? { ...plano, servicos: [] } : plano)) }) });
    const acao = await abrirAcao(TAG, { sdk });
    await escolher(acao, /^Fibra 1 Giga/);
    expect(acao.tudo).to.contain('O plano novo exige Login Radius e Email. Adicione antes em Adicionar Serviço.');
    await acao.fazer('Mudar plano');
    expect(acao.alerta).to.contain('Falta um serviço que este plano exige.');
  });

  it('F06 X06 asks for a plan before anything else', async () => {
    const acao = await abrirAcao(TAG);
    await acao.fazer('Mudar plano');
    expect(acao.alerta).to.contain('Novo plano: Preencha este campo.');
    await ver(() => acao.focado.startsWith('Fibra 100'));
  });

  it('F06 says so when there is no other plan of the group, and offers no deed', async () => {
    const acao = await abrirAcao(TAG, { sdk: sdkDeTeste({ trocar: () => ({ ofertasParaMudar: async () => [] }) }) });
    expect(acao.tudo).to.contain('Não há outro plano do mesmo grupo para este cliente.');
    expect(acao.tem('Mudar plano')).to.equal(false);
  });

  it('F06 A05 is blocked for a suspended plan, and while a cancellation is set', async () => {
    expect((await abrirAcao(TAG, { planoId: 'plano-0042-4' })).tudo).to.contain('O status atual do plano não permite esta ação.');
    const sdk = sdkDeTeste();
    const pedido = { motivoId: 'preco', data: '2026-11-30', multa: 4109, cancelarParcelas: true };
    await sdk.backend.cancelarPlano(PLANO, pedido, { chave: 'c', versao: '1' });
    expect((await abrirAcao(TAG, { sdk })).tudo).to.contain('Já há uma mudança de status marcada para este plano.');
  });

  it("F06 S05 somebody else's change is shown, the choice stays, and the loss must be confirmed again", async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao(TAG, { sdk });
    await escolher(acao, FIBRA_300);
    await acao.marcar(CIENTE);
    await sdk.backend.mudarStatus(PLANO, { statusId: 'reduzido' }, { chave: 'outra', versao: '1' });
    await acao.fazer('Mudar plano');
    await ver(() => acao.alerta.includes('Status · Antes: Habilitado · Agora: Reduzido'));
    await acao.fazer('Mudar plano');
    expect(acao.invalido(CIENTE)).to.equal(true);
    await acao.marcar(CIENTE);
    await acao.fazer('Mudar plano');
    expect((await sdk.backend.plano(PLANO)).oferta.id).to.equal('fibra-300');
  });

  it('F06 S05 after a lost answer the same request changes once', async () => {
    let vezes = 0;
    const sdk = sdkDeTeste({
      trocar: ({ mudarPlano }) => ({
        async mudarPlano(...argumentos) {
          const plano = await mudarPlano(...argumentos);
          if ((vezes += 1) === 1) throw new NetworkError('lost');
          return plano;
        },
      }),
    });
    const acao = await abrirAcao(TAG, { sdk });
    await escolher(acao, /^Fibra 1 Giga/);
    await acao.fazer('Mudar plano');
    expect(acao.editavel).to.equal(false);
    await acao.fazer('Tentar de novo');
    expect(acao.tudo).to.contain('mudado para Fibra 1 Giga.');
  });

  it('F06 X06 can be done by keyboard alone', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao(TAG, { sdk });
    acao.elemento.focus();
    await acao.tecla('Space');
    await acao.tecla('ArrowDown');
    expect(acao.focado).to.contain('Fibra 200');
    await acao.tecla('Enter');
    await acao.assentado();
    await ver(() => acao.tudo.includes('mudado para Fibra 200.'));
    expect((await sdk.backend.plano(PLANO)).oferta.id).to.equal('fibra-200');
  });

  for (const [lang, frase] of [
    ['en', 'The client loses the e-mail contato@provedor.example.'],
    ['es', 'El cliente pierde el correo contato@provedor.example.'],
  ] as const) {
    it(`F06 X05 speaks ${lang}`, async () => {
      const acao = await abrirAcao(TAG, { atributos: { lang } });
      await escolher(acao, FIBRA_300);
      await ver(() => acao.tudo.includes(frase));
    });
  }

  for (const tema of ['light', 'dark'] as const) {
    it(`F06 X06 no axe finding, and it fits into 320 px: form, loss, findings, done (${tema})`, async () => {
      const acao = await abrirAcao(TAG);
      await acao.vestir(tema);
      acao.elemento.style.width = '288px';
      await expect(acao.elemento).to.be.accessible();
      await escolher(acao, FIBRA_300);
      await acao.fazer('Mudar plano');
      await expect(acao.elemento).to.be.accessible();
      expect(acao.elemento.scrollWidth).to.be.at.most(288);
      await acao.marcar(CIENTE);
      await acao.fazer('Mudar plano');
      await expect(acao.elemento).to.be.accessible();
    }).timeout(30_000);
  }
});
