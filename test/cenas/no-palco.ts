import { fixture, fixtureCleanup, html } from '@open-wc/testing';
import { NetworkError } from '../../sdk/errors/network-error.js';
import type { Backend } from '../../sdk/backend/port.js';
import '../../src/index.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';
import type { Ator } from './ator.js';
import { montarCena, type Cena, type ComoBackend } from './cena.js';

/** What a test changes in every answer of the backend. */
export type Trocar = (backend: Backend) => Partial<Backend>;

const todosOsMetodos = (backend: Backend, metodo: (nome: keyof Backend) => (...args: never[]) => Promise<unknown>): Partial<Backend> =>
  Object.fromEntries(Object.keys(backend).map((nome) => [nome, metodo(nome as keyof Backend)]));

const COMO: Readonly<Record<ComoBackend, Trocar>> = {
  normal: () => ({}),
  mudo: (backend) => todosOsMetodos(backend, () => () => new Promise(() => {})),
  falho: (backend) => todosOsMetodos(backend, () => () => Promise.reject(new NetworkError('down'))),
};

/** What a refusal tells beside its code: rules, free times, what is there now. */
const CONTEUDO = ['regras', 'alternativas', 'atual', 'faltas'] as const;

/** Every answer of the backend goes through `mudar`, and all that its refusals tell. */
export const comRespostas =
  (mudar: (resposta: unknown) => unknown): Trocar =>
  (backend) =>
    todosOsMetodos(
      backend,
      (nome) =>
        (...args: unknown[]): Promise<unknown> =>
          (backend[nome] as (...args: unknown[]) => Promise<unknown>)(...args).then(mudar, (erro: Error & Record<string, unknown>) => {
            for (const campo of CONTEUDO) if (campo in erro) Object.assign(erro, { [campo]: mudar(erro[campo]) });
            throw erro;
          }),
    );

export interface NoPalco {
  readonly ator: Ator;
  /** A box of the given width around the element; what sticks out makes it scroll. */
  readonly caixa: HTMLElement;
}

/** Plays a scene over the memory backend, in a box of a width. */
export async function noPalco(cena: Cena, { largura = 1000, trocar }: { readonly largura?: number; readonly trocar?: Trocar } = {}): Promise<NoPalco> {
  const sdk = sdkDeTeste({ trocar: trocar ?? COMO[cena.backend ?? 'normal'] });
  const caixa = await fixture<HTMLElement>(html`<div><plano-provider .sdk=${sdk}></plano-provider></div>`);
  caixa.style.width = `${largura}px`;
  return { ator: await montarCena(cena, caixa.querySelector('plano-provider')!), caixa };
}

/** Takes the scene away. */
export const limparPalco = fixtureCleanup;

/** What is wider than it has room for: the box, or a dialog over it; and what in it sticks out farthest. */
export function sobras({ ator, caixa }: NoPalco): string[] {
  caixa.style.overflowX = 'auto';
  const dialogos = ator.todos<HTMLDialogElement>('dialog').filter(({ open }) => open);
  return [caixa, ...dialogos]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .map((onde) => {
      const direita = (no: Element): number => no.getBoundingClientRect().right;
      const culpado = ator.todos('*').reduce((um, outro) => (direita(outro) >= direita(um) ? outro : um));
      return `${onde.localName}: ${onde.scrollWidth} px in ${onde.clientWidth} px, by ${culpado.localName}.${culpado.className}`;
    });
}

/** Texts of many lines with hardly a word in each: something beside them has taken their room. */
export function espremidos({ ator }: NoPalco): string[] {
  const intervalo = document.createRange();
  return ator
    .todos('*')
    .flatMap((no) => [...no.childNodes].filter((filho): filho is Text => filho instanceof Text))
    .flatMap((texto) => {
      const letras = texto.data.trim().replace(/\s+/g, ' ');
      intervalo.selectNodeContents(texto);
      const linhas = new Set([...intervalo.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
      return linhas >= 4 && letras.length / linhas < 11 ? [`${linhas} lines: ${letras}`] : [];
    });
}
