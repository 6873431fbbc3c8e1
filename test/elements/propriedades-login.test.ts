import { expect } from '@open-wc/testing';
import { NetworkError } from '../../sdk/errors/network-error.js';
import '../../src/elements/propriedades-login/define.js';
import { abrirAcao, type AcaoHarness } from '../harness/acao-harness.js';
import { ver } from '../harness/ver.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';

const TAG = 'propriedades-login';
const LOGIN = { 'servico-id': 'servico-0042-1' };
const fatos = ({ elemento }: AcaoHarness): string[] =>
  [...elemento.shadowRoot!.querySelectorAll('.fatos > div')].map((div) => div.textContent!.replace(/\s+/g, ' ').trim());

describe('<propriedades-login>', () => {
  it('E08 a login that is connected: since when, from where, and how much', async () => {
    const acao = await abrirAcao(TAG, { atributos: LOGIN });
    expect(acao.titulo).to.equal('Propriedades · login0042@provedor');
    expect(acao.tudo).to.contain('Conectado');
    expect(fatos(acao)).to.deep.equal([
      'Desde 23/11/2026, 18:40',
      'IP 203.0.113.18',
      'MAC AA:BB:CC:00:42:18',
      'Servidor de acesso bras-01 · ge-0/0/3',
      'Última desconexão 23/11/2026, 18:38 · Queda de energia',
      'Consumo no ciclo 412 GB recebidos · 38 GB enviados',
    ]);
  });

  it('E08 one that is not: the last MAC and IP', async () => {
    const acao = await abrirAcao(TAG, { planoId: 'plano-0042-2', atributos: { 'servico-id': 'servico-0042-4' } });
    expect(acao.tudo).to.contain('Desconectado');
    expect(fatos(acao)).to.include.members(['Último IP 203.0.113.77', 'Último MAC AA:BB:CC:00:42:01']);
  });

  it('E08 one that has never connected says so', async () => {
    const acao = await abrirAcao(TAG, { atributos: LOGIN, sdk: sdkDeTeste({ dados: (dados) => ({ ...dados, acessos: {} }) }) });
    expect(acao.tudo).to.contain('Este login ainda não conectou.');
  });

  it('E08 "Atualizar" looks again; a look that fails leaves what is there', async () => {
    let falhar = false;
    const sdk = sdkDeTeste({
      trocar: (backend) => ({ propriedadesDoLogin: (...a) => (falhar ? Promise.reject(new NetworkError('cut')) : backend.propriedadesDoLogin(...a)) }),
    });
    const acao = await abrirAcao(TAG, { sdk, atributos: LOGIN });
    falhar = true;
    await acao.clicar('Atualizar');
    await ver(() => acao.alerta.includes('Sem conexão'));
    expect(fatos(acao)).to.have.length(6);
    falhar = false;
    await sdk.backend.remediar('plano-0042-1', 'servico-0042-1', { remedio: 'encerrar-sessao' }, { chave: 'k' });
    await acao.clicar('Tentar de novo');
    await ver(() => acao.tudo.includes('Desconectado'));
  });

  it('E08 "Fechar" tells whoever opened it; another service is not found', async () => {
    const acao = await abrirAcao(TAG, { atributos: LOGIN });
    await acao.clicar('Fechar');
    expect(acao.ouvidos).to.deep.equal(['acao-fechada {"planoId":"plano-0042-1","acao":"propriedades","concluida":false}']);
    const outro = await abrirAcao(TAG, { atributos: { 'servico-id': 'servico-0042-2' } });
    await ver(() => outro.alerta.includes('Não encontrado.'));
  });

  it('X05 E08 in English and Spanish', async () => {
    const acao = await abrirAcao(TAG, { atributos: LOGIN });
    acao.elemento.parentElement!.lang = 'en';
    await ver(() => acao.titulo.startsWith('Properties'));
    acao.elemento.parentElement!.lang = 'es';
    await ver(() => acao.titulo.startsWith('Propiedades'));
  });

  for (const tema of ['light', 'dark'] as const) {
    it(`X06 E08 no axe finding, at 320 px (${tema})`, async () => {
      const acao = await abrirAcao(TAG, { atributos: LOGIN });
      acao.elemento.parentElement!.style.width = '320px';
      await acao.vestir(tema);
      await expect(acao.elemento).to.be.accessible();
      expect(acao.elemento.scrollWidth).to.be.at.most(320);
    });
  }
});
