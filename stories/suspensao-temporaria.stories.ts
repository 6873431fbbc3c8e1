import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { NetworkError } from '../sdk/errors/network-error.js';
import type { PlanoSdk } from '../sdk/plano-sdk.js';
import '../src/elements/suspensao-temporaria/define.js';
import type { SuspensaoTemporaria } from '../src/elements/suspensao-temporaria/suspensao-temporaria.js';
import { acharNaAcao, enviarAcao } from './acao-da-historia.js';
import { nuncaResponde, sdkDaHistoria } from './sdk-da-historia.js';

interface Args {
  readonly planoId: string;
  readonly sdk?: PlanoSdk;
}

const TAG = 'suspensao-temporaria';
const meta: Meta<Args> = {
  title: 'Elementos/suspensao-temporaria',
  component: TAG,
  args: { planoId: 'plano-0042-1' },
  argTypes: { sdk: { table: { disable: true } } },
  render: ({ planoId, sdk }) => html`<suspensao-temporaria plano-id=${planoId} .sdk=${sdk}></suspensao-temporaria>`,
};
export default meta;

type Historia = StoryObj<Args>;
const suspender = ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => enviarAcao(canvasElement, TAG);

/** Puts a day into a field, as its input does. */
async function datar(palco: HTMLElement, nome: 'de' | 'ate', data: string): Promise<void> {
  const campo = await acharNaAcao(palco, TAG, `[data-campo="${nome}"]`);
  const entrada = campo.shadowRoot!.querySelector('input')!;
  entrada.value = data;
  entrada.dispatchEvent(new Event('change'));
  await palco.querySelector<SuspensaoTemporaria>(TAG)!.updateComplete;
}

/** As it opens: the shortest one from today. */
export const Padrao: Historia = { name: 'Padrão' };
/** Too short, at its field. */
export const Curta: Historia = {
  play: async ({ canvasElement }) => {
    await datar(canvasElement, 'ate', new Date().toISOString().slice(0, 10));
    await enviarAcao(canvasElement, TAG);
  },
};
export const Feito: Historia = { args: { sdk: sdkDaHistoria() }, play: suspender };
/** The last one is not long enough ago. */
export const JaUsada: Historia = {
  name: 'Já usada',
  args: {
    sdk: sdkDaHistoria({
      trocar: () => ({ limitesDeSuspensao: async () => ({ inicio: { de: '2027-12-23', ate: '2027-01-23' }, dias: { minimo: 30, maximo: 120 } }) }),
    }),
  },
};
export const Bloqueado: Historia = { args: { planoId: 'plano-0042-4' } };
export const Carregando: Historia = { args: { sdk: sdkDaHistoria({ trocar: () => ({ limitesDeSuspensao: nuncaResponde }) }) } };
export const Falhou: Historia = { args: { sdk: sdkDaHistoria({ trocar: () => ({ limitesDeSuspensao: () => Promise.reject(new NetworkError('story')) }) }) } };
export const Gravando: Historia = { args: { sdk: sdkDaHistoria({ trocar: () => ({ suspenderPlano: nuncaResponde }) }) }, play: suspender };
export const RespostaPerdida: Historia = {
  name: 'Resposta perdida',
  args: { sdk: sdkDaHistoria({ trocar: () => ({ suspenderPlano: () => Promise.reject(new NetworkError('story')) }) }) },
  play: suspender,
};
export const Escuro: Historia = { globals: { tema: 'escuro' } };
export const Ingles: Historia = { name: 'Inglês', globals: { idioma: 'en' } };
export const Espanhol: Historia = { globals: { idioma: 'es' } };
export const Estreito: Historia = { globals: { largura: '320' } };
