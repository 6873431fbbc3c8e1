import type { Sessao } from '../domain/configuracao.js';
import { isUnauthenticatedError } from '../errors/guards.js';
import { UnauthenticatedError } from '../errors/unauthenticated-error.js';
import type { Backend } from './port.js';

/**
 * A backend whose session may end and be taken up again: what is refused with `UnauthenticatedError` waits until
 * `entrar` has been answered, which is asked once for all of them, and is then asked once more. If somebody else has
 * signed in meanwhile, it stays refused: nobody's work is sent in another one's name.
 */
export function comSessao(backend: Backend, entrar: () => boolean | Promise<boolean>, sessaoDeAntes: () => Sessao | undefined): Backend {
  let entrada: Promise<boolean> | undefined;
  let entradas = 0;
  async function entrarDeNovo(): Promise<boolean> {
    const antes = sessaoDeAntes();
    if (!(await entrar())) return false;
    if (antes && (await backend.sessao()).operador.id !== antes.operador.id) return false;
    entradas += 1;
    return true;
  }
  return new Proxy(backend, {
    get(alvo, nome) {
      const metodo: unknown = Reflect.get(alvo, nome);
      if (typeof metodo !== 'function' || typeof nome !== 'string') return metodo;
      const chamar = (argumentos: readonly unknown[]): Promise<unknown> => Promise.resolve(metodo.apply(alvo, argumentos));
      return async (...argumentos: unknown[]): Promise<unknown> => {
        const desde = entradas;
        try {
          return await chamar(argumentos);
        } catch (erro) {
          if (!isUnauthenticatedError(erro)) throw erro;
          // An answer that comes late is of the session before: that has been taken up again already.
          if (desde !== entradas) return chamar(argumentos);
          entrada ??= entrarDeNovo().finally(() => (entrada = undefined));
          if (await entrada) return chamar(argumentos);
          throw new UnauthenticatedError('The session has ended.', { cause: erro });
        }
      };
    },
  });
}
