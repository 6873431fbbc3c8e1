import type { DepositoDeRascunhos } from '../../sdk/plano-sdk.js';

/** A deposit on a map, as `sessionStorage` is one: it outlives the SDK that a reload throws away. */
export function depositoDeTeste(): DepositoDeRascunhos & { readonly tudo: Map<string, string> } {
  const tudo = new Map<string, string>();
  return {
    tudo,
    ler: (nome) => tudo.get(nome) ?? null,
    gravar: (nome, texto) => void tudo.set(nome, texto),
    apagar: (nome) => void tudo.delete(nome),
    nomes: () => [...tudo.keys()],
  };
}
