import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { NetworkError } from '../sdk/errors/network-error.js';
import '../src/elements/transferencia-endereco/define.js';
import { acharNaAcao, enviarAcao, historiasDoEnvio, preencherNaAcao } from './acao-da-historia.js';
import { nuncaResponde, sdkDaHistoria } from './sdk-da-historia.js';

interface Args {
  readonly planoId: string;
}

const TAG = 'transferencia-endereco';

const meta: Meta<Args> = {
  title: 'Elementos/transferencia-endereco',
  component: TAG,
  args: { planoId: 'plano-0042-1' },
  render: ({ planoId }) => html`<transferencia-endereco plano-id=${planoId}></transferencia-endereco>`,
};
export default meta;

type Historia = StoryObj<Args>;

export const Padrao: Historia = { name: 'Padrão' };
export const Falta: Historia = { play: ({ canvasElement }) => enviarAcao(canvasElement, TAG) };
export const NovoEndereco: Historia = {
  name: 'Novo Endereço',
  play: async ({ canvasElement }) => {
    const cep = await acharNaAcao<HTMLInputElement>(canvasElement, TAG, '#c-cep');
    cep.value = '13000-200';
    cep.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await enviarAcao(canvasElement, TAG);
  },
};
const envio = historiasDoEnvio(TAG, {
  metodo: 'transferirEndereco',
  preencher: async (palco) => {
    await preencherNaAcao(palco, TAG, '#c-cep', '13000-200');
    await enviarAcao(palco, TAG);
    await preencherNaAcao(palco, TAG, '#c-numero', '900');
  },
  outro: (backend, planoId, edicao) => backend.alterarVencimento(planoId, { dia: 20 }, edicao),
});
export const Feito: Historia = envio.feito;
export const Gravando: Historia = envio.gravando;
export const RespostaPerdida: Historia = envio.respostaPerdida;
export const Conflito: Historia = envio.conflito;
export const Bloqueado: Historia = { args: { planoId: 'plano-0042-5' } };
export const Carregando: Historia = {
  render: ({ planoId }) =>
    html`<transferencia-endereco .sdk=${sdkDaHistoria({ trocar: () => ({ plano: nuncaResponde }) })} plano-id=${planoId}></transferencia-endereco>`,
};
export const Falhou: Historia = {
  render: ({ planoId }) =>
    html`<transferencia-endereco
      .sdk=${sdkDaHistoria({ trocar: () => ({ plano: () => Promise.reject(new NetworkError('story')) }) })}
      plano-id=${planoId}
    ></transferencia-endereco>`,
};
export const Escuro: Historia = { globals: { tema: 'escuro' } };
export const Ingles: Historia = { name: 'Inglês', globals: { idioma: 'en' } };
export const Espanhol: Historia = { globals: { idioma: 'es' } };
export const Estreito: Historia = { globals: { largura: '320' } };
