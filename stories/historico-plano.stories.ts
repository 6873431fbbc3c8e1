import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { NetworkError } from '../sdk/errors/network-error.js';
import '../src/elements/historico-plano/define.js';
import { acharNaAcao } from './acao-da-historia.js';
import { nuncaResponde, sdkDaHistoria } from './sdk-da-historia.js';

interface Args {
  readonly planoId: string;
}

const meta: Meta<Args> = {
  title: 'Elementos/historico-plano',
  component: 'historico-plano',
  args: { planoId: 'plano-0042-1' },
  render: ({ planoId }) => html`<historico-plano plano-id=${planoId}></historico-plano>`,
};
export default meta;

type Historia = StoryObj<Args>;

export const Padrao: Historia = { name: 'Padrão' };
export const PlanoCancelado: Historia = { name: 'Plano cancelado', args: { planoId: 'plano-0042-5' } };
export const NotaVazia: Historia = {
  name: 'Nota vazia',
  play: async ({ canvasElement }) => (await acharNaAcao<HTMLFormElement>(canvasElement, 'historico-plano', 'form')).requestSubmit(),
};
export const Vazio: Historia = {
  render: ({ planoId }) =>
    html`<historico-plano .sdk=${sdkDaHistoria({ trocar: () => ({ historico: async () => ({ itens: [] }) }) })} plano-id=${planoId}></historico-plano>`,
};
export const Carregando: Historia = {
  render: ({ planoId }) =>
    html`<historico-plano .sdk=${sdkDaHistoria({ trocar: () => ({ historico: nuncaResponde }) })} plano-id=${planoId}></historico-plano>`,
};
export const Falhou: Historia = {
  render: ({ planoId }) =>
    html`<historico-plano
      .sdk=${sdkDaHistoria({ trocar: () => ({ historico: () => Promise.reject(new NetworkError('story')) }) })}
      plano-id=${planoId}
    ></historico-plano>`,
};
export const Bloqueado: Historia = { args: { planoId: 'plano-0043-1' } };
export const Escuro: Historia = { globals: { tema: 'escuro' } };
export const Ingles: Historia = { name: 'Inglês', globals: { idioma: 'en' } };
export const Espanhol: Historia = { globals: { idioma: 'es' } };
export const Estreito: Historia = { globals: { largura: '320' } };
