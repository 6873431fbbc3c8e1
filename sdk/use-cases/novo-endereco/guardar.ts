import { NetworkError } from '../../errors/network-error.js';
import type { EstadoDoNovoEndereco, Preenchendo, RascunhoDeEndereco } from './state.js';

/** What survives a reload (SPEC B14): the CEP that is being typed, or the form as far as it was filled in. */
export interface EnderecoGuardado {
  readonly chave: string;
  /** Typed by hand before the CEP was changed. */
  readonly digitado: RascunhoDeEndereco;
  readonly cep?: string | undefined;
  readonly preenchendo?: Pick<Preenchendo, 'rascunho' | 'consulta' | 'achado' | 'daConsulta'> | undefined;
  /** The address may have been written. */
  readonly enviado: boolean;
}

/** Undefined: there is nothing to keep. */
export function aGuardar(state: EstadoDoNovoEndereco, chave: string, digitado: RascunhoDeEndereco): EnderecoGuardado | undefined {
  switch (state.phase) {
    case 'cep':
    case 'searching':
      return state.cep || Object.keys(digitado).length > 0 ? { chave, digitado, cep: state.cep, enviado: false } : undefined;
    case 'editing':
    case 'sending': {
      const { rascunho, consulta, achado, daConsulta } = state;
      return { chave, digitado, preenchendo: { rascunho, consulta, achado, daConsulta }, enviado: state.phase === 'sending' || state.incerto === true };
    }
    case 'done':
      return undefined;
  }
}

/** Where the form stands after a reload. One that was sent is sent again as it was, before anything is changed (ARCHITECTURE §5). */
export function restaurado({ cep = '', preenchendo, enviado }: EnderecoGuardado): EstadoDoNovoEndereco {
  if (!preenchendo) return { phase: 'cep', cep, faltas: [] };
  const form: Preenchendo = { ...preenchendo, phase: 'editing', faltas: [] };
  return enviado ? { ...form, erro: new NetworkError('The page was left before the answer came.'), incerto: true } : form;
}
