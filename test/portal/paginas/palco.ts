import { Ator } from '../../cenas/ator.js';
import { montarCena } from '../../cenas/cena.js';
import { CENAS } from '../../cenas/cenas.js';
import { retratoDe, type Retrato } from '../../cenas/retrato.js';

/** What a test tells the page to do. */
export interface Palco {
  /** Plays a scene and says what is to be seen. Without `nativo` date fields may load their calendar, and are touched. */
  tocar(indice: number, opcoes: { readonly nativo: boolean }): Promise<Retrato>;
  /** Puts the scene's element in and takes it out, so many times; now and then one may finish what it does first. */
  trocar(indice: number, vezes: number): Promise<void>;
  /** Puts a provider, with a wizard and an agenda inside, into the page and takes it out again, so many times. */
  trocarProvider(vezes: number): Promise<void>;
}

declare global {
  interface Window {
    palco: Palco;
  }
}

/** So many at once, so that a test does not wait for each; and each so many may finish what they do. */
const JUNTOS = 20;
const ATE_O_FIM = 100;

// A page of its own for each run: what one has added is nobody else's.
const nome = `palco-${crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36)}`;

window.palco = {
  async tocar(indice, { nativo }) {
    const cena = CENAS[indice]!;
    const provider = document.createElement('plano-provider');
    const backend = cena.backend && cena.backend !== 'normal' ? cena.backend : `${nome}-${indice}`;
    provider.setAttribute('base-url', `/portal/backend/${backend}/api`);
    if (nativo) provider.setAttribute('seletor-data', 'nativo');
    document.body.append(provider);
    try {
      const ator = await montarCena(cena, provider);
      for (const data of ator.todos('plano-campo-data')) {
        data.focus();
        data.blur();
      }
      return retratoDe(ator);
    } finally {
      provider.remove();
    }
  },

  async trocar(indice, vezes) {
    const { elemento, atributos = {}, miolo } = CENAS[indice]!;
    const provider = document.createElement('plano-provider');
    provider.setAttribute('base-url', `/portal/backend/${nome}-trocar/api`);
    document.body.append(provider);
    for (let feitas = 0; feitas < vezes; feitas += JUNTOS) {
      const novos = Array.from({ length: JUNTOS }, () => {
        const novo = document.createElement(elemento);
        for (const [atributo, valor] of Object.entries(atributos)) novo.setAttribute(atributo, valor);
        if (miolo) novo.append(miolo());
        return novo;
      });
      provider.append(...novos);
      // Long enough to be drawn and to ask the backend; what most of them asked is given up.
      await new Promise((resolve) => setTimeout(resolve));
      if (feitas % ATE_O_FIM === 0) await new Ator(novos[0]!).quieto();
      for (const novo of novos) novo.remove();
    }
    provider.remove();
  },
  async trocarProvider(vezes) {
    for (let feitas = 0; feitas < vezes; feitas += JUNTOS) {
      const novos = Array.from({ length: JUNTOS }, () => {
        const provider = document.createElement('plano-provider');
        provider.setAttribute('base-url', `/portal/backend/${nome}-trocar/api`);
        const wizard = document.createElement('plano-wizard');
        wizard.clienteId = '0042';
        const agenda = document.createElement('agenda-tecnico');
        agenda.alvoId = 'tecnico-01';
        provider.append(wizard, agenda);
        return provider;
      });
      document.body.append(...novos);
      await new Promise((resolve) => setTimeout(resolve));
      if (feitas % ATE_O_FIM === 0) await new Ator(novos[0]!.querySelector('agenda-tecnico')!).quieto();
      for (const novo of novos) novo.remove();
    }
  },
};
