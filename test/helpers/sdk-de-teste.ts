import { createMemoryBackend } from '../../sdk/backend/memory/memory-backend.js';
import type { DadosDoProvedor } from '../../sdk/backend/memory/dados-do-provedor.js';
import type { Backend } from '../../sdk/backend/port.js';
import { createPlanoSdk, type AoExpirarSessao, type DepositoDeRascunhos, type PlanoSdk } from '../../sdk/plano-sdk.js';
import { criarDados } from '../../mock-server/dados/dados-do-provedor.js';

/** The tests' clock: Tuesday, 24 November 2026, 09:00 in São Paulo. */
export const AGORA = new Date('2026-11-24T12:00:00Z');
export const HOJE = '2026-11-24';

let dados: DadosDoProvedor | undefined;

/** An SDK over the seeded memory backend; fresh data each time. `trocar` replaces methods of the port. */
export function sdkDeTeste(
  opcoes: {
    readonly operador?: string;
    readonly trocar?: (backend: Backend) => Partial<Backend>;
    readonly dados?: (dados: DadosDoProvedor) => DadosDoProvedor;
    /** A backend that outlives this SDK, e.g. over a reload. */
    readonly backend?: Backend;
    readonly rascunhos?: DepositoDeRascunhos;
    readonly relogio?: () => Date;
    readonly aoExpirarSessao?: AoExpirarSessao;
  } = {},
): PlanoSdk {
  dados ??= criarDados({ hoje: HOJE });
  const { relogio = () => AGORA, rascunhos, aoExpirarSessao } = opcoes;
  const memoria = opcoes.backend ?? createMemoryBackend({ dados: opcoes.dados?.(dados) ?? dados, relogio, operadorId: opcoes.operador ?? 'ana' });
  return createPlanoSdk({ backend: { ...memoria, ...opcoes.trocar?.(memoria) }, relogio, rascunhos, aoExpirarSessao });
}

/** Resolves when the state of a flow is as wished; fails by the test's own time-out. */
export function ateQue<S>(flow: { readonly state: S; subscribe(listener: (state: S) => void): () => void }, como: (state: S) => boolean): Promise<S> {
  if (como(flow.state)) return Promise.resolve(flow.state);
  return new Promise((resolve) => {
    const parar = flow.subscribe((state) => {
      if (!como(state)) return;
      parar();
      resolve(state);
    });
  });
}
