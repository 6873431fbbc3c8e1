import { bloqueia, type Falta } from '../../domain/falta.js';
import type { AcaoDoPlano } from './acao-do-plano.js';
import type { DadosDaAcao } from './state.js';

/** A flow whose form has findings that do not stop it. */
export interface ComAvisos {
  /** What is worth reading before it is sent, as the form is now: it is shown at once, beside what is filled in. */
  readonly avisos: readonly Falta[];
}

/** Gives a flow its warnings; what stops is `state.faltas`. */
export const comAvisos = <D extends DadosDaAcao, F, R, A extends AcaoDoPlano<D, F, R>>(
  flow: A & AcaoDoPlano<D, F, R>,
  faltas: (form: F, dados: D) => readonly Falta[],
): A & ComAvisos =>
  Object.defineProperty(flow, 'avisos', {
    get(): readonly Falta[] {
      const { state } = flow;
      return state.phase === 'editing' ? faltas(state.form, state.dados).filter((falta) => !bloqueia(falta)) : [];
    },
  }) as A & ComAvisos;
