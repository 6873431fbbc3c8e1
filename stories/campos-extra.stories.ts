import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { NetworkError } from '../sdk/errors/network-error.js';
import '../src/elements/campos-extra/define.js';
import { enviarAcao, historiasDoEnvio, preencherNaAcao } from './acao-da-historia.js';
import { nuncaResponde, sdkDaHistoria } from './sdk-da-historia.js';

interface Args {
  readonly planoId: string;
}

const meta: Meta<Args> = {
  title: 'Elementos/campos-extra',
  component: 'campos-extra',
  args: { planoId: 'plano-0042-1' },
  render: ({ planoId }) => html`<campos-extra plano-id=${planoId}></campos-extra>`,
};
export default meta;

type Historia = StoryObj<Args>;

export const Padrao: Historia = { name: 'Padrão' };
export const OutroPlano: Historia = { name: 'Outro plano', args: { planoId: 'plano-0042-2' } };
export const Falta: Historia = { play: ({ canvasElement }) => enviarAcao(canvasElement, 'campos-extra') };
const envio = historiasDoEnvio('campos-extra', {
  metodo: 'gravarCamposExtra',
  preencher: (palco) => preencherNaAcao(palco, 'campos-extra', '#c-sinal', '-22,75'),
  outro: (backend, planoId, edicao) => backend.gravarCamposExtra(planoId, { valores: [{ id: 'sinal', valor: -19 }], segredos: [] }, edicao),
});
export const Feito: Historia = envio.feito;
export const Gravando: Historia = envio.gravando;
export const RespostaPerdida: Historia = envio.respostaPerdida;
export const Conflito: Historia = envio.conflito;
export const Bloqueado: Historia = { args: { planoId: 'plano-0042-5' } };
export const Carregando: Historia = {
  render: ({ planoId }) => html`<campos-extra .sdk=${sdkDaHistoria({ trocar: () => ({ camposExtra: nuncaResponde }) })} plano-id=${planoId}></campos-extra>`,
};
export const Falhou: Historia = {
  render: ({ planoId }) =>
    html`<campos-extra
      .sdk=${sdkDaHistoria({ trocar: () => ({ camposExtra: () => Promise.reject(new NetworkError('story')) }) })}
      plano-id=${planoId}
    ></campos-extra>`,
};
export const Escuro: Historia = { globals: { tema: 'escuro' } };
export const Ingles: Historia = { name: 'Inglês', globals: { idioma: 'en' } };
export const Espanhol: Historia = { globals: { idioma: 'es' } };
export const Estreito: Historia = { globals: { largura: '320' } };
