import type { Backend } from '../../../sdk/backend/port.js';
import { MissingPartError } from '../../../sdk/errors/missing-part-error.js';
import { warnOnce } from '../../internal/warn-once.js';

/**
 * A backend whose code is still on its way. It is asked for at once; until it is there, calls wait for it. When it cannot
 * be had they fail like a broken connection, so that each element says so and its "Tentar de novo" asks for it again.
 */
export function backendAdiado(carregar: () => Promise<Backend>): Backend {
  let vindo: Promise<Backend> | undefined;
  const pedir = (): Promise<Backend> =>
    (vindo ??= carregar().catch((erro: unknown) => {
      vindo = undefined;
      warnOnce(`The backend's adapter cannot be used: ${String(erro)}`);
      throw new MissingPartError('The adapter of the backend could not be loaded.', { cause: erro });
    }));
  // Whoever calls hears of the failure; until then nobody needs to.
  pedir().catch(() => {});
  const chamar =
    (metodo: keyof Backend) =>
    async (...args: unknown[]): Promise<unknown> => {
      const backend = await pedir();
      return (backend[metodo] as (...args: unknown[]) => Promise<unknown>)(...args);
    };
  // Thenable it must not be: nobody may take it for a promise.
  return new Proxy({} as Backend, { get: (_, nome) => (nome === 'then' || typeof nome === 'symbol' ? undefined : chamar(nome as keyof Backend)) });
}
