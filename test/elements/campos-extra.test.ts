import { expect } from '@open-wc/testing';
import { NetworkError } from '../../sdk/errors/network-error.js';
import '../../src/elements/campos-extra/define.js';
import { abrirAcao, PLANO, type AcaoHarness } from '../harness/acao-harness.js';
import { ver } from '../harness/ver.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

const TAG = 'campos-extra';
const pilula = ({ elemento }: AcaoHarness, texto: string): Element =>
  [...elemento.shadowRoot!.querySelectorAll('.pilula')].find((um) => um.textContent!.trim() === texto)!;

describe('<campos-extra>', () => {
  it('F04 each field by its type, with its value; required ones are marked', async () => {
    const acao = await abrirAcao(TAG);
    expect(acao.titulo).to.equal('Campos Extra');
    expect(acao.campo('Caixa de atendimento (CTO)').value).to.equal('CTO-042-07');
    expect(acao.campo('Sinal na ONU (dBm)').value).to.equal('-19,5');
    expect(acao.campo('Origem da venda').value).to.equal('balcao');
    expect((pilula(acao, 'Sim').querySelector('input') as HTMLInputElement).checked).to.equal(true);
    expect(acao.elemento.shadowRoot!.querySelector('plano-campo-data')!.valor).to.equal('2026-03-12');
    expect(acao.campo('Observação da rede').localName).to.equal('textarea');
    expect(acao.campo('Caixa de atendimento (CTO)').getAttribute('aria-required')).to.equal('true');
    expect(acao.descricao('Caixa de atendimento (CTO)')).to.contain('Como está na etiqueta do poste.');
  });

  it('F04 X02 saves what was changed and tells the portal, never the values', async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao(TAG, { sdk });
    await acao.preencher('Sinal na ONU (dBm)', '-22,75');
    await acao.tecla('Tab');
    await acao.clicar(pilula(acao, 'Não'));
    await acao.fazer('Salvar campos');
    expect(acao.tudo).to.contain('Campos salvos.');
    const campos = await sdk.backend.camposExtra(PLANO);
    expect(campos.find(({ id }) => id === 'sinal')).to.include({ valor: -22.75 });
    expect(campos.find(({ id }) => id === 'comodato')).to.include({ valor: false });
    const detail = `{"planoId":"${PLANO}","acao":"campos-extra","clienteId":"0042"}`;
    expect(acao.ouvidos.slice(0, 2)).to.deep.equal([`plano-alterando ${detail}`, `plano-alterado ${detail}`]);
  });

  it('F04 a secret is never shown, can be changed and be deleted', async () => {
    let enviado = '';
    const sdk = sdkDeTeste({
      trocar: ({ gravarCamposExtra }) => ({ gravarCamposExtra: (...a) => ((enviado = JSON.stringify(a[1])), gravarCamposExtra(...a)) }),
    });
    const acao = await abrirAcao(TAG, { sdk });
    const segredo = acao.campo('Senha do Wi-Fi') as HTMLInputElement;
    expect([segredo.type, segredo.value, segredo.autocomplete]).to.deep.equal(['password', '', 'new-password']);
    expect(acao.descricao('Senha do Wi-Fi')).to.contain('Já tem valor, que não é mostrado.');
    await acao.preencher('Senha do Wi-Fi', 'casa-da-vovo');
    await acao.tecla('Tab');
    await acao.fazer('Salvar campos');
    expect(enviado).to.equal('{"valores":[],"segredos":[{"id":"wifi","segredo":"casa-da-vovo"}]}');
    const outra = await abrirAcao(TAG, { sdk });
    await outra.clicar(outra.campo('Apagar Senha do Wi-Fi'));
    await outra.fazer('Salvar campos');
    expect(enviado).to.equal('{"valores":[],"segredos":[{"id":"wifi","segredo":null}]}');
  });

  it('F04 what is wrong is told at its field, by the rule of its type', async () => {
    const acao = await abrirAcao(TAG);
    await acao.preencher('Caixa de atendimento (CTO)', '');
    await acao.preencher('Sinal na ONU (dBm)', '3');
    await acao.preencher('Pontos de rede', '1,5');
    await acao.tecla('Tab');
    await acao.fazer('Salvar campos');
    await ver(() => acao.alerta.includes('Faltam 3 informações:'));
    expect(acao.descricao('Caixa de atendimento (CTO)')).to.contain('Preencha este campo.');
    expect(acao.descricao('Sinal na ONU (dBm)')).to.contain('Use um valor de -40 a 0.');
    expect(acao.descricao('Pontos de rede')).to.contain('Use um número inteiro, sem vírgula.');
    await ver(() => acao.focado === 'Caixa de atendimento (CTO)');
  });

  it('F04 with nothing changed there is nothing to save', async () => {
    const acao = await abrirAcao(TAG);
    await acao.fazer('Salvar campos');
    await ver(() => acao.alerta.includes('Nada foi alterado.'));
  });

  it("F04 S05 somebody else's change is shown beside what was typed, and nothing is lost", async () => {
    const sdk = sdkDeTeste();
    const acao = await abrirAcao(TAG, { sdk });
    const { versao } = await sdk.backend.plano(PLANO);
    await sdk.backend.gravarCamposExtra(PLANO, { valores: [{ id: 'pontos', valor: 5 }], segredos: [] }, { chave: 'outra', versao });
    await acao.preencher('Sinal na ONU (dBm)', '-30');
    await acao.tecla('Tab');
    await acao.fazer('Salvar campos');
    await ver(() => acao.alerta.includes('Outra pessoa alterou este plano'));
    expect(acao.alerta).to.contain('Pontos de rede · Antes: 2 · Agora: 5');
    expect(acao.campo('Sinal na ONU (dBm)').value).to.equal('-30');
    await acao.fazer('Salvar campos');
    const campos = await sdk.backend.camposExtra(PLANO);
    expect(campos.filter(({ id }) => id === 'sinal' || id === 'pontos').map((campo) => 'valor' in campo && campo.valor)).to.deep.equal([-30, 5]);
  });

  it('F04 S05 after a lost answer only the same request may follow', async () => {
    const chaves: string[] = [];
    const sdk = sdkDeTeste({
      trocar: ({ gravarCamposExtra }) => ({
        async gravarCamposExtra(...argumentos) {
          chaves.push(argumentos[2].chave);
          const feito = await gravarCamposExtra(...argumentos);
          if (chaves.length === 1) throw new NetworkError('lost');
          return feito;
        },
      }),
    });
    const acao = await abrirAcao(TAG, { sdk });
    await acao.preencher('Pontos de rede', '8');
    await acao.tecla('Tab');
    await acao.fazer('Salvar campos');
    expect(acao.editavel).to.equal(false);
    await acao.fazer('Tentar de novo');
    expect(acao.tudo).to.contain('Campos salvos.');
    expect(new Set(chaves).size).to.equal(1);
  });

  it('F04 A05 without fields, or without the capability, it says so', async () => {
    const vazio = await abrirAcao(TAG, { sdk: sdkDeTeste({ trocar: () => ({ camposExtra: async () => [] }) }) });
    expect(vazio.tudo).to.contain('O provedor não criou campos extra para este plano.');
    const sem = sdkDeTeste({ dados: (dados) => ({ ...dados, capacidades: { ...dados.capacidades, camposExtra: false } }) });
    expect((await abrirAcao(TAG, { sdk: sem })).tudo).to.contain('Este provedor não oferece este recurso.');
  });

  for (const tema of ['light', 'dark'] as const) {
    it(`X06 F04 no axe finding, at 320 px (${tema})`, async () => {
      const acao = await abrirAcao(TAG);
      acao.elemento.parentElement!.style.width = '320px';
      await acao.vestir(tema);
      await expect(acao.elemento).to.be.accessible();
      await acao.preencher('Caixa de atendimento (CTO)', '');
      await acao.fazer('Salvar campos');
      await expect(acao.elemento).to.be.accessible();
      expect(acao.elemento.scrollWidth).to.be.at.most(320);
    });
  }
});
