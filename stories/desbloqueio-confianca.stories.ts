import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { NetworkError } from '../sdk/errors/network-error.js';
import type { PlanoSdk } from '../sdk/plano-sdk.js';
import '../src/elements/desbloqueio-confianca/define.js';
import { enviarAcao } from './acao-da-historia.js';
import { nuncaResponde, sdkDaHistoria } from './sdk-da-historia.js';

interface Args {
  readonly planoId: string;
  readonly sdk?: PlanoSdk;
}

const TAG = 'desbloqueio-confianca';
const meta: Meta<Args> = {
  title: 'Elementos/desbloqueio-confianca',
  component: TAG,
  args: { planoId: 'plano-0042-4' },
  argTypes: { sdk: { table: { disable: true } } },
  render: ({ planoId, sdk }) => html`<desbloqueio-confianca plano-id=${planoId} .sdk=${sdk}></desbloqueio-confianca>`,
};
export default meta;

type Historia = StoryObj<Args>;
const desbloquear = ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => enviarAcao(canvasElement, TAG);

/** As it opens: the maximum of days, until when, and what then. */
export const Padrao: Historia = { name: 'Padrão' };
export const Feito: Historia = { args: { sdk: sdkDaHistoria() }, play: desbloquear };
/** There was one not long ago. */
export const JaUsado: Historia = {
  name: 'Já usado',
  args: { sdk: sdkDaHistoria({ trocar: () => ({ limiteDeDesbloqueio: async () => ({ diasMaximos: 0, disponivelEm: '2027-01-10' }) }) }) },
};
export const SemDias: Historia = {
  name: 'Sem dias',
  args: { sdk: sdkDaHistoria({ trocar: () => ({ limiteDeDesbloqueio: async () => ({ diasMaximos: 0 }) }) }) },
};
export const Bloqueado: Historia = { args: { planoId: 'plano-0042-1' } };
export const Carregando: Historia = { args: { sdk: sdkDaHistoria({ trocar: () => ({ limiteDeDesbloqueio: nuncaResponde }) }) } };
export const Falhou: Historia = { args: { sdk: sdkDaHistoria({ trocar: () => ({ limiteDeDesbloqueio: () => Promise.reject(new NetworkError('story')) }) }) } };
export const Gravando: Historia = { args: { sdk: sdkDaHistoria({ trocar: () => ({ desbloquearEmConfianca: nuncaResponde }) }) }, play: desbloquear };
export const RespostaPerdida: Historia = {
  name: 'Resposta perdida',
  args: { sdk: sdkDaHistoria({ trocar: () => ({ desbloquearEmConfianca: () => Promise.reject(new NetworkError('story')) }) }) },
  play: desbloquear,
};
export const Escuro: Historia = { globals: { tema: 'escuro' } };
export const Ingles: Historia = { name: 'Inglês', globals: { idioma: 'en' } };
export const Espanhol: Historia = { globals: { idioma: 'es' } };
export const Estreito: Historia = { globals: { largura: '320' } };
