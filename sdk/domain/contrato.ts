import { dataValida, type DataIso } from './data.js';
import type { Centavos } from './dinheiro.js';
import type { Falta } from './falta.js';

/** "Detalhes do Contrato" of the wizard (DOMINIO §3). */
export interface DetalhesDoContrato {
  readonly dataDeInicio: DataIso;
  /** 1–31; 31 is "último dia". */
  readonly diaDeVencimento: number;
  readonly taxaDeInstalacao: Centavos;
  readonly parcelasDaTaxa: number;
  readonly validadeMeses: number;
  /** 0–12: RGC allows no longer one (DOMINIO §6). */
  readonly fidelidadeMeses: number;
}

/** As typed: nothing is certain yet. */
export type RascunhoDeContrato = { readonly [K in keyof DetalhesDoContrato]?: DetalhesDoContrato[K] | undefined };

const LIMITES = {
  taxaDeInstalacao: [0, 100_000_00],
  parcelasDaTaxa: [1, 24],
  validadeMeses: [0, 120],
  fidelidadeMeses: [0, 12],
} as const;

/** What "Avançar" still needs of the contract. A `NaN` figure is one that could not be read. */
export function faltasDoContrato(contrato: RascunhoDeContrato, diasDeVencimento: readonly number[]): Falta[] {
  const faltas: Falta[] = [];
  if (!contrato.dataDeInicio) faltas.push({ campo: 'dataDeInicio', codigo: 'obrigatorio' });
  else if (!dataValida(contrato.dataDeInicio)) faltas.push({ campo: 'dataDeInicio', codigo: 'data-invalida' });
  if (contrato.diaDeVencimento === undefined) faltas.push({ campo: 'diaDeVencimento', codigo: 'obrigatorio' });
  else if (!diasDeVencimento.includes(contrato.diaDeVencimento)) faltas.push({ campo: 'diaDeVencimento', codigo: 'opcao-indisponivel' });
  for (const campo of ['taxaDeInstalacao', 'parcelasDaTaxa', 'validadeMeses', 'fidelidadeMeses'] as const) {
    const valor = contrato[campo];
    if (valor === undefined) {
      // Absent, the plan's own term holds; emptied by hand, nothing does.
      if (campo in contrato) faltas.push({ campo, codigo: 'obrigatorio' });
      continue;
    }
    const [minimo, maximo] = LIMITES[campo];
    if (!Number.isInteger(valor)) faltas.push({ campo, codigo: 'valor-invalido' });
    else if (valor < minimo || valor > maximo) faltas.push({ campo, codigo: 'fora-do-intervalo', valores: { minimo, maximo } });
  }
  return faltas;
}
