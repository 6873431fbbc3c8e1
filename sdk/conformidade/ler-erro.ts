import { STATUS_DO_CODIGO } from '../backend/http/problema-de.js';
import type { Vaga } from '../domain/agenda.js';
import { isSdkError, type SdkErrorCode } from '../errors/index.js';
import { copiar, descrever } from './copiar.js';

/** A refusal, read with care: what is not as published is left out. */
export interface ErroLido {
  readonly code: SdkErrorCode;
  readonly message: string;
  /** `campo codigo` of each finding. */
  readonly faltas: readonly string[];
  readonly regras: readonly { readonly id: string; readonly efeito: 'bloqueia' | 'avisa' }[];
  readonly alternativas: readonly Vaga[];
  readonly motivo?: string | undefined;
  /** All of it, for the watch over secrets. */
  readonly copia: unknown;
}

type Bruto = { readonly [campo: string]: unknown };

const lista = (valor: unknown): readonly Bruto[] => (Array.isArray(valor) ? valor.filter((um): um is Bruto => typeof um === 'object' && um !== null) : []);
const textoDe = (valor: unknown): string => (typeof valor === 'string' ? valor : '');

/** Reads what a method failed with; when it is no `SdkError` of a published code, says what it is. */
export function lerErro(causa: unknown): { readonly erro: ErroLido } | { readonly estranho: string } {
  try {
    if (!isSdkError(causa)) return { estranho: causa instanceof Error ? `${causa.name}: ${causa.message}`.slice(0, 120) : descrever(copiar(causa)) };
    const { code, message, faltas, regras, alternativas, motivo, atual } = causa as unknown as Bruto;
    if (typeof code !== 'string' || !Object.hasOwn(STATUS_DO_CODIGO, code)) return { estranho: `an error of code ${descrever(copiar(code))}` };
    const copia = copiar({ code, message, faltas, regras, alternativas, motivo, atual }) as Bruto;
    return {
      erro: {
        code: code as SdkErrorCode,
        message: textoDe(copia['message']).slice(0, 160),
        faltas: lista(copia['faltas']).map(({ campo, codigo }) => `${textoDe(campo)} ${textoDe(codigo)}`),
        regras: lista(copia['regras']).map(({ id, efeito }) => ({ id: textoDe(id), efeito: efeito === 'avisa' ? 'avisa' : 'bloqueia' })),
        alternativas: lista(copia['alternativas']).filter(({ data, inicio, fim }) =>
          [data, inicio, fim].every((um) => typeof um === 'string'),
        ) as unknown as Vaga[],
        motivo: typeof copia['motivo'] === 'string' ? copia['motivo'] : undefined,
        copia,
      },
    };
  } catch {
    return { estranho: 'an error that cannot be read' };
  }
}

/** A refusal in a few words. */
export function descreverErro({ code, message, faltas, regras }: ErroLido): string {
  const detalhes = [...faltas, ...regras.map(({ id }) => id)].slice(0, 4).join(', ');
  return `a refusal with "${code}"${detalhes && ` (${detalhes})`}: ${message}`;
}
