import type { ContextoDaSenha } from './avaliacao-da-senha.js';
import type { Alerta } from './guarda/alerta.js';

/** What somebody outside says of a password. `nao-verificada`: no answer, which is never against the password. */
export interface Conferencia {
  readonly estado: 'verificada' | 'nao-verificada';
  readonly alertas: readonly Alerta[];
}

/**
 * A further opinion beside scale and guard, off unless the host gives it (SENHA §7.3): `comVazamentos`, `comZxcvbn`, or the host's own.
 * `sinal` says that another text has come: the answer is no longer wanted. It never rejects.
 */
export type ConferidorDeSenha = (senha: string, contexto: ContextoDaSenha, sinal: AbortSignal) => Promise<Conferencia>;
