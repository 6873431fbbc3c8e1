import type { DadosDoProvedor } from '../sdk/backend/memory/dados-do-provedor.js';
import { createMemoryBackend } from '../sdk/backend/memory/memory-backend.js';
import type { Backend } from '../sdk/backend/port.js';
import { createPlanoSdk, type PlanoSdk } from '../sdk/plano-sdk.js';
import { criarDados } from '../mock-server/dados/dados-do-provedor.js';

const hoje = (): string => new Date().toISOString().slice(0, 10);

/** An SDK of its own for a story whose state the mock does not give: other data, another operator, a method that fails. */
export function sdkDaHistoria(
  opcoes: {
    readonly operador?: string;
    readonly trocar?: (backend: Backend) => Partial<Backend>;
    readonly dados?: (dados: DadosDoProvedor) => DadosDoProvedor;
  } = {},
): PlanoSdk {
  const dados = criarDados({ hoje: hoje() });
  const memoria = createMemoryBackend({ dados: opcoes.dados?.(dados) ?? dados, operadorId: opcoes.operador ?? 'ana' });
  return createPlanoSdk({ backend: { ...memoria, ...opcoes.trocar?.(memoria) } });
}

/** An answer that never comes: for the states of waiting. */
export const nuncaResponde = (): Promise<never> => new Promise(() => {});

/** Waits until something is there, for the `play` of a story. */
export async function esperar<T>(achar: () => T | null | undefined | false): Promise<T> {
  for (;;) {
    const achado = achar();
    if (achado) return achado;
    await new Promise(requestAnimationFrame);
  }
}
