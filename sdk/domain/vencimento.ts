import type { DataIso } from './data.js';
import type { Centavos } from './dinheiro.js';
import type { Falta } from './falta.js';

/** A due day and the day on which its bill closes; a closing day after the due day is in the month before it. 31 is "último dia". */
export interface ParDeVencimento {
  readonly dia: number;
  readonly fechamento: number;
}

/** How the days between two closings are charged (DOMINIO §5): by a month of 30, by the calendar's, or not at all. */
export const ESTRATEGIAS_DE_PRO_RATA = ['mes-comercial', 'mes-civil', 'nenhum'] as const;
export type EstrategiaDeProRata = (typeof ESTRATEGIAS_DE_PRO_RATA)[number];

/** A precondition of the ERP that is broken, e.g. an open dispute: it stops the change and says why. */
export interface ImpedimentoDeVencimento {
  readonly id: string;
  readonly nome: string;
  /** The ERP's own sentence. */
  readonly mensagem: string;
}

/** What "Alterar Data de Vencimento" has to know before anything is chosen (SPEC D04). */
export interface OpcoesDeVencimento {
  readonly atual: ParDeVencimento;
  readonly opcoes: readonly ParDeVencimento[];
  readonly estrategia: EstrategiaDeProRata;
  readonly impedimentos: readonly ImpedimentoDeVencimento[];
}

/** A bill that is still to come: when it closes and when it is due. */
export interface FaturaPrevista {
  readonly fechamento: DataIso;
  readonly vencimento: DataIso;
}

/** What a change of the due day costs and when it shows. */
export interface PreviaDoVencimento {
  /** Days that the first period becomes longer (positive) or shorter (negative). */
  readonly dias: number;
  /** Acréscimo (positive) or desconto (negative), billed with the next bill of the new day. */
  readonly acerto: Centavos;
  readonly proximaFatura: FaturaPrevista & {
    /** Price of the plan and `acerto`; never below zero. */
    readonly valor: Centavos;
    /** What a discount leaves over when it is larger than the price. */
    readonly credito: Centavos;
  };
  /** The bill that still closes and is due by the old day, because this month's new closing day has gone by. */
  readonly ultimaFatura?: FaturaPrevista | undefined;
}

const DIAS_DO_MES_COMERCIAL = 30;

/** Years and months as one figure, so that months can be added. */
const mesDe = (data: DataIso): number => Number(data.slice(0, 4)) * 12 + Number(data.slice(5, 7)) - 1;
const diasDoMes = (mes: number): number => new Date(Date.UTC(Math.floor(mes / 12), (mes % 12) + 1, 0)).getUTCDate();

/** The day in that month; in a shorter month its last one. */
const dataEm = (mes: number, dia: number): DataIso =>
  new Date(Date.UTC(Math.floor(mes / 12), mes % 12, Math.min(dia, diasDoMes(mes)))).toISOString().slice(0, 10);

const fechaAntes = ({ dia, fechamento }: ParDeVencimento): boolean => fechamento > dia;

/** The bill that is due in that month. */
const faturaDe = (par: ParDeVencimento, mes: number): FaturaPrevista => ({
  fechamento: dataEm(fechaAntes(par) ? mes - 1 : mes, par.fechamento),
  vencimento: dataEm(mes, par.dia),
});

/** Where the closing stands on a line on which the month of the due day begins at 1. */
const posicao = (par: ParDeVencimento, mes: number): number => (fechaAntes(par) ? par.fechamento - mes : par.fechamento);

export interface MudancaDeVencimento {
  readonly de: ParDeVencimento;
  readonly para: ParDeVencimento;
  readonly preco: Centavos;
  readonly estrategia: EstrategiaDeProRata;
  readonly hoje: DataIso;
}

/**
 * The pro-rata of a new due day and the next bill (SPEC D04, DOMINIO §5): price / month × days, cut toward zero to the
 * cent (RGC art. 49). A bill that closes today is still open.
 */
export function previaDoVencimento({ de, para, preco, estrategia, hoje }: MudancaDeVencimento): PreviaDoVencimento {
  let mes = mesDe(hoje);
  while (faturaDe(de, mes).fechamento < hoje) mes += 1;
  const aberta = faturaDe(de, mes);
  const base = estrategia === 'mes-civil' ? diasDoMes(mesDe(aberta.fechamento)) : DIAS_DO_MES_COMERCIAL;
  const dias = posicao(para, base) - posicao(de, base);
  // Adding 0 keeps a discount of less than a cent from being a negative zero.
  const acerto = estrategia === 'nenhum' ? 0 : Math.trunc((preco * dias) / base) + 0;
  const passou = faturaDe(para, mes).fechamento < hoje;
  while (faturaDe(para, mes).fechamento < hoje) mes += 1;
  const soma = preco + acerto;
  return {
    dias,
    acerto,
    proximaFatura: { ...faturaDe(para, mes), valor: Math.max(soma, 0), credito: Math.max(-soma, 0) },
    ...(passou ? { ultimaFatura: aberta } : {}),
  };
}

/** What "Alterar" still needs. */
export function faltasDoVencimento(dia: number | undefined, { atual, opcoes }: OpcoesDeVencimento): Falta[] {
  if (dia === undefined) return [{ campo: 'dia', codigo: 'obrigatorio' }];
  if (dia === atual.dia) return [{ campo: 'dia', codigo: 'vencimento-atual' }];
  return opcoes.some((par) => par.dia === dia) ? [] : [{ campo: 'dia', codigo: 'opcao-indisponivel' }];
}
