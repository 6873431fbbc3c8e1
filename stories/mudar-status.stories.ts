import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { NetworkError } from '../sdk/errors/network-error.js';
import '../src/elements/mudar-status/define.js';
import { enviarAcao, historiasDoEnvio, preencherNaAcao } from './acao-da-historia.js';
import { nuncaResponde, sdkDaHistoria } from './sdk-da-historia.js';

interface Args {
  readonly planoId: string;
}

const meta: Meta<Args> = {
  title: 'Elementos/mudar-status',
  component: 'mudar-status',
  args: { planoId: 'plano-0042-1' },
  render: ({ planoId }) => html`<mudar-status plano-id=${planoId}></mudar-status>`,
};
export default meta;

type Historia = StoryObj<Args>;

export const Padrao: Historia = { name: 'Padrão' };
export const Falta: Historia = { play: ({ canvasElement }) => enviarAcao(canvasElement, 'mudar-status') };
const envio = historiasDoEnvio('mudar-status', {
  metodo: 'mudarStatus',
  preencher: (palco) => preencherNaAcao(palco, 'mudar-status', '#c-statusId', 'reduzido'),
  outro: (backend, planoId, edicao) => backend.alterarVencimento(planoId, { dia: 20 }, edicao),
});
export const Feito: Historia = envio.feito;
export const Gravando: Historia = envio.gravando;
export const RespostaPerdida: Historia = envio.respostaPerdida;
export const Conflito: Historia = envio.conflito;
export const Bloqueado: Historia = { args: { planoId: 'plano-0042-5' } };
export const Carregando: Historia = {
  render: ({ planoId }) => html`<mudar-status .sdk=${sdkDaHistoria({ trocar: () => ({ plano: nuncaResponde }) })} plano-id=${planoId}></mudar-status>`,
};
export const Falhou: Historia = {
  render: ({ planoId }) =>
    html`<mudar-status
      .sdk=${sdkDaHistoria({ trocar: () => ({ plano: () => Promise.reject(new NetworkError('story')) }) })}
      plano-id=${planoId}
    ></mudar-status>`,
};
export const Escuro: Historia = { globals: { tema: 'escuro' } };
export const Ingles: Historia = { name: 'Inglês', globals: { idioma: 'en' } };
export const Espanhol: Historia = { globals: { idioma: 'es' } };
export const Estreito: Historia = { globals: { largura: '320' } };
