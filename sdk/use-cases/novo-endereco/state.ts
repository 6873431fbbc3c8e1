import type { EnderecoDoCep } from '../../domain/cep.js';
import { faltasDoEndereco, type Endereco, type NovoEndereco } from '../../domain/endereco.js';
import type { Falta } from '../../domain/falta.js';
import type { SdkError } from '../../errors/sdk-error.js';
import { isValidationError } from '../../errors/guards.js';
import { resultadoIncerto } from '../../errors/resultado-incerto.js';

/** As typed. `numero: null` is "S/N". */
export type RascunhoDeEndereco = { readonly [K in keyof NovoEndereco]?: NovoEndereco[K] | '' | undefined };

/**
 * What the CEP gave (SPEC B03): all of it, only town and state, nothing because it is unknown, nothing because the
 * look-up is down, or nothing because this backend has none.
 */
export type Consulta = 'encontrado' | 'cidade-inteira' | 'desconhecido' | 'fora-do-ar' | 'sem-consulta';

const CAMPOS_DA_CONSULTA = ['logradouro', 'bairro', 'cidade', 'uf'] as const;
export type CampoDaConsulta = (typeof CAMPOS_DA_CONSULTA)[number];

/** The CEP is known, or given up: the rest is asked. */
export interface Preenchendo {
  readonly phase: 'editing' | 'sending';
  readonly rascunho: RascunhoDeEndereco;
  readonly consulta: Consulta;
  /** What the look-up answered, if it did. */
  readonly achado?: EnderecoDoCep | undefined;
  /** The fields that the CEP gave and that need not be typed. */
  readonly daConsulta: readonly CampoDaConsulta[];
  readonly faltas: readonly Falta[];
  readonly erro?: SdkError | undefined;
  /** The address may have been written: the same one is sent again before anything is changed (ARCHITECTURE §5). */
  readonly incerto?: boolean | undefined;
}

/** Only the CEP is asked. */
export interface PedindoCep {
  readonly phase: 'cep' | 'searching';
  readonly cep: string;
  readonly faltas: readonly Falta[];
}

export type EstadoDoNovoEndereco = PedindoCep | Preenchendo | { readonly phase: 'done'; readonly endereco: Endereco };

/** Everything that the form can show a finding at; another one is told as a failure. */
const CAMPOS: readonly string[] = [...CAMPOS_DA_CONSULTA, 'numero', 'complemento', 'referencia', 'tipo'];

/** The form after a look-up without an answer: all is typed by hand. */
export const preencherAMao = (digitado: RascunhoDeEndereco, cep: string, consulta: Consulta): Preenchendo => ({
  phase: 'editing',
  rascunho: { ...digitado, cep },
  consulta,
  daConsulta: [],
  faltas: [],
});

/** The form after an answer, which wins where it says something; what was typed by hand stays where it does not. */
export const preencherDoCep = (digitado: RascunhoDeEndereco, cep: string, achado: EnderecoDoCep): Preenchendo => ({
  phase: 'editing',
  rascunho: { ...digitado, ...achado, cep },
  consulta: achado.logradouro ? 'encontrado' : 'cidade-inteira',
  achado,
  daConsulta: CAMPOS_DA_CONSULTA.filter((campo) => achado[campo]),
  faltas: [],
});

/** What the operator typed, to be kept while another CEP is looked up; what the former CEP gave is not kept. */
export function digitadoEm({ rascunho, achado }: Preenchendo): RascunhoDeEndereco {
  const deles = CAMPOS_DA_CONSULTA.filter((campo) => achado?.[campo] === rascunho[campo]);
  return { ...rascunho, ...Object.fromEntries(deles.map((campo) => [campo, undefined])) };
}

/** A finding stays until its own field is changed, and then as long as that field still has one. */
export function comMudanca(state: Preenchendo, mudanca: RascunhoDeEndereco): Preenchendo {
  const rascunho = { ...state.rascunho, ...mudanca };
  const agora = faltasDoEndereco(rascunho);
  const faltas = state.faltas.flatMap((falta) => (falta.campo in mudanca ? agora.filter(({ campo }) => campo === falta.campo).slice(0, 1) : [falta]));
  return { ...state, rascunho, faltas, erro: undefined };
}

/** A field that the CEP gave is shown as text: it opens when it turns out to be wrong. */
export const comFaltas = (state: Preenchendo, faltas: readonly Falta[]): Preenchendo => ({
  ...state,
  phase: 'editing',
  faltas,
  erro: undefined,
  daConsulta: state.daConsulta.filter((campo) => !faltas.some((falta) => falta.campo === campo)),
});

/** Where the form stands after "Salvar" failed. */
export function depoisDaFalha(erro: SdkError, state: Preenchendo): Preenchendo | PedindoCep {
  const faltas = isValidationError(erro) ? erro.faltas : [];
  const doCep = faltas.filter(({ campo }) => campo === 'cep');
  if (doCep.length > 0) return { phase: 'cep', cep: state.rascunho.cep ?? '', faltas: doCep };
  const visiveis = faltas.filter(({ campo }) => CAMPOS.includes(campo));
  if (visiveis.length > 0) return comFaltas(state, visiveis);
  return { ...state, phase: 'editing', faltas: [], erro, incerto: resultadoIncerto(erro) };
}

/** What is sent: without blanks around and empty optional fields. */
export function completo(rascunho: RascunhoDeEndereco, cep: string): NovoEndereco {
  const texto = (valor: string | null | undefined): string => valor?.trim() ?? '';
  const complemento = texto(rascunho.complemento);
  const referencia = texto(rascunho.referencia);
  return {
    cep,
    logradouro: texto(rascunho.logradouro),
    numero: texto(rascunho.numero) || null,
    bairro: texto(rascunho.bairro),
    cidade: texto(rascunho.cidade),
    uf: rascunho.uf as NovoEndereco['uf'],
    ...(complemento ? { complemento } : {}),
    ...(referencia ? { referencia } : {}),
    ...(rascunho.tipo ? { tipo: rascunho.tipo } : {}),
  };
}
