import type { StoryObj } from '@storybook/web-components-vite';
import type { Backend } from '../sdk/backend/port.js';
import { NetworkError } from '../sdk/errors/network-error.js';
import type { PlanoSdk } from '../sdk/plano-sdk.js';
import { esperar, nuncaResponde, sdkDaHistoria } from './sdk-da-historia.js';

/** What the element of an action shows, once it is there. */
export const acharNaAcao = <E extends HTMLElement>(palco: HTMLElement, tag: string, seletor: string): Promise<E> =>
  esperar(() => palco.querySelector(tag)?.shadowRoot?.querySelector<E>(seletor));

/** Presses the button with the deed. */
export const enviarAcao = async (palco: HTMLElement, tag: string): Promise<void> => (await acharNaAcao<HTMLFormElement>(palco, tag, 'form')).requestSubmit();

/** Types, or chooses, and leaves the field. */
export async function preencherNaAcao(palco: HTMLElement, tag: string, seletor: string, valor: string): Promise<void> {
  const campo = await acharNaAcao<HTMLInputElement>(palco, tag, seletor);
  campo.value = valor;
  campo.dispatchEvent(new InputEvent('input', { bubbles: true }));
  campo.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What somebody else does to the plan meanwhile. */
type DeOutraPessoa = (backend: Backend, planoId: string, edicao: { readonly chave: string; readonly versao: string }) => Promise<unknown>;

/** The four states of sending an action that has been filled in: written, being written, answer lost, somebody else was faster. */
export function historiasDoEnvio(
  tag: string,
  {
    metodo,
    atributos = { 'plano-id': 'plano-0042-1' },
    preencher = async () => {},
    outro,
  }: {
    /** What writes it. */
    readonly metodo: keyof Backend;
    readonly atributos?: Readonly<Record<string, string>>;
    readonly preencher?: (palco: HTMLElement) => Promise<void>;
    readonly outro: DeOutraPessoa;
  },
): Readonly<Record<'feito' | 'gravando' | 'respostaPerdida' | 'conflito', StoryObj>> {
  type Elemento = HTMLElement & { sdk: PlanoSdk | undefined };
  const historia = (trocar: () => Partial<Backend>, antesDeEnviar?: (sdk: PlanoSdk) => Promise<unknown>): StoryObj => ({
    render: () => {
      const elemento = document.createElement(tag) as Elemento;
      for (const [nome, valor] of Object.entries(atributos)) elemento.setAttribute(nome, valor);
      elemento.sdk = sdkDaHistoria({ trocar });
      return elemento;
    },
    play: async ({ canvasElement }) => {
      await preencher(canvasElement);
      await antesDeEnviar?.(canvasElement.querySelector<Elemento>(tag)!.sdk!);
      await enviarAcao(canvasElement, tag);
    },
  });
  const planoId = atributos['plano-id']!;
  return {
    feito: historia(() => ({})),
    gravando: historia(() => ({ [metodo]: nuncaResponde })),
    respostaPerdida: historia(() => ({ [metodo]: () => Promise.reject(new NetworkError('story')) })),
    conflito: historia(
      () => ({}),
      async ({ backend }) => outro(backend, planoId, { chave: 'story', versao: (await backend.plano(planoId)).versao }),
    ),
  };
}
