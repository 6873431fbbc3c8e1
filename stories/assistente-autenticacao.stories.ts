import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { NetworkError } from '../sdk/errors/network-error.js';
import '../src/elements/assistente-autenticacao/define.js';
import { nuncaResponde, sdkDaHistoria } from './sdk-da-historia.js';

interface Args {
  readonly planoId: string;
  readonly servicoId: string;
}

const meta: Meta<Args> = {
  title: 'Elementos/assistente-autenticacao',
  component: 'assistente-autenticacao',
  args: { planoId: 'plano-0042-1', servicoId: 'servico-0042-1' },
  render: ({ planoId, servicoId }) => html`<assistente-autenticacao plano-id=${planoId} servico-id=${servicoId}></assistente-autenticacao>`,
};
export default meta;

type Historia = StoryObj<Args>;

export const Padrao: Historia = { name: 'Padrão' };
export const Desconectado: Historia = { args: { planoId: 'plano-0042-2', servicoId: 'servico-0042-4' } };
export const SessaoPresa: Historia = { name: 'Sessão presa', args: { planoId: 'plano-0042-3', servicoId: 'servico-0042-5' } };
export const PlanoSuspenso: Historia = { name: 'Plano suspenso', args: { planoId: 'plano-0042-4', servicoId: 'servico-0042-7' } };
export const Carregando: Historia = {
  render: ({ planoId, servicoId }) =>
    html`<assistente-autenticacao
      .sdk=${sdkDaHistoria({ trocar: () => ({ recursosDeDiagnostico: nuncaResponde }) })}
      plano-id=${planoId}
      servico-id=${servicoId}
    ></assistente-autenticacao>`,
};
export const Falhou: Historia = {
  render: ({ planoId, servicoId }) =>
    html`<assistente-autenticacao
      .sdk=${sdkDaHistoria({ trocar: () => ({ recursosDeDiagnostico: () => Promise.reject(new NetworkError('story')) }) })}
      plano-id=${planoId}
      servico-id=${servicoId}
    ></assistente-autenticacao>`,
};
export const Escuro: Historia = { globals: { tema: 'escuro' } };
export const Ingles: Historia = { name: 'Inglês', globals: { idioma: 'en' } };
export const Espanhol: Historia = { globals: { idioma: 'es' } };
export const Estreito: Historia = { globals: { largura: '320' } };
