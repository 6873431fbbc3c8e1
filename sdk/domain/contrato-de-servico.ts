import { dataValida, type DataIso } from './data.js';
import type { Centavos } from './dinheiro.js';
import type { Falta } from './falta.js';
import type { ModeloDeImpresso } from './impresso.js';

/** A contract of a plan (SPEC D01, manual 5.4.1.1.1.1). A plan may have several; exactly one of them is in force. */
export interface ContratoDeServico {
  readonly id: string;
  readonly numero: string;
  readonly dataDaVenda: DataIso;
  readonly taxaDeInstalacao: Centavos;
  readonly parcelas: number;
  readonly validadeMeses: number;
  readonly modeloId: string;
  readonly emVigor: boolean;
}

/** What "Salvar" sends; with `id` it corrects that contract. */
export type DadosDoContrato = Omit<ContratoDeServico, 'id'> & { readonly id?: string | undefined };

/** As typed. A `NaN` figure is one that could not be read. */
export type RascunhoDoContrato = { readonly [C in keyof DadosDoContrato]?: DadosDoContrato[C] | undefined };

/** What "Contrato do Serviço" shows: the contracts, newest first, the models, and what a new one starts with. */
export interface ContratosDoPlano {
  readonly contratos: readonly ContratoDeServico[];
  readonly modelos: readonly ModeloDeImpresso[];
  /** Free number and the terms that were agreed in the sale (SPEC B07). */
  readonly sugestao: Omit<DadosDoContrato, 'id' | 'emVigor'>;
}

const LIMITES = { taxaDeInstalacao: [0, 100_000_00], parcelas: [1, 24], validadeMeses: [1, 120] } as const;
const NUMERO_LONGO = 35;

/** What "Salvar" still needs. */
export function faltasDoContratoDeServico(
  rascunho: RascunhoDoContrato,
  { modelos, hoje }: { readonly modelos: readonly ModeloDeImpresso[]; readonly hoje: DataIso },
): Falta[] {
  return [
    ...faltasDoNumero(rascunho.numero),
    ...faltasDaVenda(rascunho.dataDaVenda, hoje),
    ...(['taxaDeInstalacao', 'parcelas', 'validadeMeses'] as const).flatMap((campo) => faltasDaFigura(campo, rascunho[campo])),
    ...faltasDoModelo(rascunho.modeloId, modelos),
  ];
}

function faltasDoNumero(numero: string | undefined): Falta[] {
  if (!numero?.trim()) return [{ campo: 'numero', codigo: 'obrigatorio' }];
  return numero.trim().length > NUMERO_LONGO ? [{ campo: 'numero', codigo: 'texto-longo', valores: { maximo: NUMERO_LONGO } }] : [];
}

function faltasDaVenda(dataDaVenda: DataIso | undefined, hoje: DataIso): Falta[] {
  if (!dataDaVenda) return [{ campo: 'dataDaVenda', codigo: 'obrigatorio' }];
  if (!dataValida(dataDaVenda)) return [{ campo: 'dataDaVenda', codigo: 'data-invalida' }];
  return dataDaVenda > hoje ? [{ campo: 'dataDaVenda', codigo: 'data-futura' }] : [];
}

function faltasDaFigura(campo: keyof typeof LIMITES, valor: number | undefined): Falta[] {
  // Fee and instalments may be left empty: nothing was agreed.
  if (valor === undefined) return campo === 'validadeMeses' ? [{ campo, codigo: 'obrigatorio' }] : [];
  const [minimo, maximo] = LIMITES[campo];
  if (!Number.isInteger(valor)) return [{ campo, codigo: 'valor-invalido' }];
  if (valor >= minimo && valor <= maximo) return [];
  return [
    {
      campo,
      codigo: 'fora-do-intervalo',
      valores: { minimo: campo === 'taxaDeInstalacao' ? minimo / 100 : minimo, maximo: campo === 'taxaDeInstalacao' ? maximo / 100 : maximo },
    },
  ];
}

function faltasDoModelo(modeloId: string | undefined, modelos: readonly ModeloDeImpresso[]): Falta[] {
  if (!modeloId) return [{ campo: 'modeloId', codigo: 'obrigatorio' }];
  return modelos.some(({ id }) => id === modeloId) ? [] : [{ campo: 'modeloId', codigo: 'opcao-indisponivel' }];
}

/** The typed record as what is sent. Call it only when nothing is missing. */
export const dadosDoContrato = (rascunho: RascunhoDoContrato): DadosDoContrato => ({
  ...(rascunho.id ? { id: rascunho.id } : {}),
  numero: rascunho.numero!.trim(),
  dataDaVenda: rascunho.dataDaVenda!,
  taxaDeInstalacao: rascunho.taxaDeInstalacao ?? 0,
  parcelas: rascunho.parcelas ?? 1,
  validadeMeses: rascunho.validadeMeses!,
  modeloId: rascunho.modeloId!,
  emVigor: rascunho.emVigor ?? true,
});

/**
 * The contracts after one was saved, newest first: one that comes into force takes the place of the other, and the one
 * in force only leaves it so.
 */
export function comContrato(contratos: readonly ContratoDeServico[], salvo: ContratoDeServico): ContratoDeServico[] {
  const antes = contratos.find(({ id }) => id === salvo.id);
  const emVigor = salvo.emVigor || antes?.emVigor === true || contratos.length === 0;
  const novo = { ...salvo, emVigor };
  const outros = contratos.map((um) => (um.id === novo.id ? novo : emVigor && um.emVigor ? { ...um, emVigor: false } : um));
  return antes ? outros : [novo, ...outros];
}
