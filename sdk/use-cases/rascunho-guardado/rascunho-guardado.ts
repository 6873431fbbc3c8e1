import type { PlanoSdk } from '../../plano-sdk.js';

/** How long a draft is kept, in milliseconds (SPEC B14). */
export const VALIDADE_DO_RASCUNHO = 24 * 60 * 60 * 1000;

/** Whose draft, of which flow. The operator's id keeps those apart who share a computer. */
export interface DonoDoRascunho {
  readonly operadorId: string;
  readonly fluxo: string;
  readonly clienteId: string;
}

export interface RascunhoGuardado<T> {
  /** What was kept, and when (milliseconds since the epoch). Undefined: nothing, too old, or of another version. */
  ler(): { readonly em: number; readonly valor: T } | undefined;
  /** Give it nothing secret and no bank data. False: it could not be kept. */
  gravar(valor: T): boolean;
  apagar(): void;
}

/** Changes with the shape of what is kept: what an older copy of the product has kept is not read. */
const PREFIXO = 'plano-kit:rascunho:1:';

const nomeDe = ({ operadorId, fluxo, clienteId }: DonoDoRascunho): string => PREFIXO + [operadorId, fluxo, clienteId].map(encodeURIComponent).join(':');

/** A draft in the deposit of the SDK. A deposit that fails (full, forbidden) loses the draft and nothing else. */
export function rascunhoGuardado<T>(sdk: Pick<PlanoSdk, 'rascunhos' | 'agora'>, dono: DonoDoRascunho): RascunhoGuardado<T> {
  const nome = nomeDe(dono);
  const tentar = <R>(fazer: () => R, senao: R): R => {
    try {
      return fazer();
    } catch {
      return senao;
    }
  };
  const apagar = (): void => tentar(() => sdk.rascunhos?.apagar(nome), undefined);
  return {
    apagar,
    gravar: (valor) => tentar(() => (sdk.rascunhos?.gravar(nome, JSON.stringify({ em: sdk.agora().getTime(), valor })), sdk.rascunhos !== undefined), false),
    ler: () =>
      tentar(() => {
        const texto = sdk.rascunhos?.ler(nome);
        if (!texto) return undefined;
        const { em, valor } = JSON.parse(texto) as { em: number; valor: T };
        const idade = sdk.agora().getTime() - em;
        if (idade >= 0 && idade <= VALIDADE_DO_RASCUNHO && typeof valor === 'object' && valor) return { em, valor };
        apagar();
        return undefined;
      }, undefined),
  };
}

/** Takes away every draft of ours that is not this operator's: he is signed in, so they are not. Without an operator, all. */
export function apagarRascunhosDosOutros(rascunhos: PlanoSdk['rascunhos'], operadorId?: string): void {
  const dele = operadorId === undefined ? undefined : `${PREFIXO}${encodeURIComponent(operadorId)}:`;
  try {
    for (const nome of rascunhos?.nomes() ?? []) {
      if (nome.startsWith(PREFIXO) && !(dele && nome.startsWith(dele))) rascunhos?.apagar(nome);
    }
  } catch {
    // What cannot be read cannot be seen by anybody else either.
  }
}
