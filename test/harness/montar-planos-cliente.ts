import { fixture, html } from '@open-wc/testing';
import { ifDefined } from 'lit/directives/if-defined.js';
import { criarDados } from '../../mock-server/dados/dados-do-provedor.js';
import { createMemoryBackend } from '../../sdk/backend/memory/memory-backend.js';
import type { Backend } from '../../sdk/backend/port.js';
import { createPlanoSdk } from '../../sdk/plano-sdk.js';
import '../../src/elements/plano-provider/define.js';
import '../../src/elements/planos-cliente/define.js';
import { backendDePlanos, type BackendDePlanos } from '../helpers/planos-de-teste.js';
import { PlanosClienteHarness } from './planos-cliente-harness.js';

/** How the tab stands in its test page. */
export interface Montagem {
  readonly backend?: Backend;
  readonly cliente?: string | null;
  readonly plano?: string;
  readonly largura?: number;
  readonly tema?: 'claro' | 'escuro';
  readonly idioma?: string;
}

/** The next frame is painted: sizes are measured, and what they change is rendered. */
const quadro = () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** The tab inside a provider, in a box of its own width. */
export async function montar({ backend = backendDePlanos(), cliente = '42', plano, largura = 1200, tema = 'claro', idioma }: Montagem = {}) {
  const sdk = createPlanoSdk({ backend });
  const provider = await fixture(html`
    <plano-provider .sdk=${sdk} tema=${tema} .idioma=${idioma}>
      <div>
        <planos-cliente cliente-id=${ifDefined(cliente ?? undefined)} plano-id=${ifDefined(plano)}></planos-cliente>
      </div>
    </plano-provider>
  `);
  const caixa = provider.firstElementChild as HTMLElement;
  caixa.style.width = `${largura}px`;
  const elemento = provider.querySelector('planos-cliente')!;
  await quadro();
  await elemento.updateComplete;
  return { harness: new PlanosClienteHarness(elemento), elemento, sdk, caixa };
}

/** The same, once its list shows an answer. */
export const aberta = async (montagem?: Montagem) => {
  const tudo = await montar(montagem);
  await tudo.harness.pronta();
  return tudo;
};

const dados = criarDados({ hoje: '2026-11-24' });
/** The complete backend over the synthetic provider, as one of its operators sees it. */
export const memoria = (operadorId = 'ana') => createMemoryBackend({ dados, operadorId });

/** Answers wait until the returned function is called. */
export function segurar(backend: BackendDePlanos): () => void {
  let soltar = (): void => {};
  backend.espera = new Promise((resolve) => (soltar = resolve));
  return () => {
    backend.espera = undefined;
    soltar();
  };
}
