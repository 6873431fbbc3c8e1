import type { DepositoDeRascunhos } from '../../sdk/plano-sdk.js';

/** Drafts on the tab's own storage: they survive a reload and a sign-in, and end with the tab (SPEC B14). */
export const rascunhosDaSessao: DepositoDeRascunhos = {
  ler: (nome) => sessionStorage.getItem(nome),
  gravar: (nome, texto) => sessionStorage.setItem(nome, texto),
  apagar: (nome) => sessionStorage.removeItem(nome),
  nomes: () => Object.keys(sessionStorage),
};
