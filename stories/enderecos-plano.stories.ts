import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { NetworkError } from '../sdk/errors/network-error.js';
import '../src/elements/enderecos-plano/define.js';
import { acharNaAcao, enviarAcao, historiasDoEnvio, preencherNaAcao } from './acao-da-historia.js';
import { nuncaResponde, sdkDaHistoria } from './sdk-da-historia.js';

interface Args {
  readonly planoId: string;
}

const TAG = 'enderecos-plano';

const meta: Meta<Args> = {
  title: 'Elementos/enderecos-plano',
  component: TAG,
  args: { planoId: 'plano-0042-1' },
  render: ({ planoId }) => html`<enderecos-plano plano-id=${planoId}></enderecos-plano>`,
};
export default meta;

type Historia = StoryObj<Args>;

export const Padrao: Historia = { name: 'Padrão' };
export const Falta: Historia = { play: ({ canvasElement }) => enviarAcao(canvasElement, TAG) };
export const Corrigindo: Historia = { play: async ({ canvasElement }) => (await acharNaAcao(canvasElement, TAG, '#c-corrigir-instalacao')).click() };
const envio = historiasDoEnvio(TAG, {
  metodo: 'corrigirEnderecos',
  preencher: async (palco) => {
    (await acharNaAcao(palco, TAG, '#c-corrigir-instalacao')).click();
    await preencherNaAcao(palco, TAG, '#c-numero', '16');
  },
  outro: async (backend, planoId, edicao) => {
    const { enderecoInstalacao } = await backend.plano(planoId);
    return backend.corrigirEnderecos(planoId, { instalacao: { ...enderecoInstalacao, numero: '14' } }, edicao);
  },
});
export const Feito: Historia = envio.feito;
export const Gravando: Historia = envio.gravando;
export const RespostaPerdida: Historia = envio.respostaPerdida;
export const Conflito: Historia = envio.conflito;
export const Bloqueado: Historia = { args: { planoId: 'plano-0042-5' } };
export const Carregando: Historia = {
  render: ({ planoId }) => html`<enderecos-plano .sdk=${sdkDaHistoria({ trocar: () => ({ plano: nuncaResponde }) })} plano-id=${planoId}></enderecos-plano>`,
};
export const Falhou: Historia = {
  render: ({ planoId }) =>
    html`<enderecos-plano
      .sdk=${sdkDaHistoria({ trocar: () => ({ plano: () => Promise.reject(new NetworkError('story')) }) })}
      plano-id=${planoId}
    ></enderecos-plano>`,
};
export const Escuro: Historia = { globals: { tema: 'escuro' } };
export const Ingles: Historia = { name: 'Inglês', globals: { idioma: 'en' } };
export const Espanhol: Historia = { globals: { idioma: 'es' } };
export const Estreito: Historia = { globals: { largura: '320' } };
