import type { Agendamento } from './agenda.js';
import { dataValida, type DataIso } from './data.js';
import type { Centavos } from './dinheiro.js';
import type { Falta } from './falta.js';
import type { Fidelidade } from './fidelidade.js';
import { multaDoCancelamento, type Multa, type Venda } from './multa.js';
import type { PlanoDoCliente } from './plano.js';

/** Why clients leave: a list of the ERP. */
export interface MotivoDeCancelamento {
  readonly id: string;
  readonly descricao: string;
  /** The provider broke the deal, so that no fine is owed (DOMINIO §6). */
  readonly culpaDaPrestadora?: boolean | undefined;
}

/** Something that the client has been asked to pay and has not paid. */
export interface ParcelaEmAberto {
  readonly id: string;
  readonly descricao: string;
  readonly vencimento: DataIso;
  readonly valor: Centavos;
}

/** What "Cancelar Plano" must know before it asks (SPEC F01). */
export interface DadosDoCancelamento {
  readonly motivos: readonly MotivoDeCancelamento[];
  /** First and last day that may be chosen. One after today is kept until then. */
  readonly datas: { readonly de: DataIso; readonly ate: DataIso };
  readonly fidelidade?: Fidelidade | undefined;
  readonly venda?: Venda | undefined;
  readonly parcelas: readonly ParcelaEmAberto[];
}

export interface PedidoDeCancelamento {
  readonly motivoId: string;
  readonly data: DataIso;
  readonly multa: Centavos;
  /** Instalments that fall due after `data` are cancelled with the plan. */
  readonly cancelarParcelas: boolean;
}

/** What was done. */
export interface PlanoCancelado {
  /** Still in its status until the day has come, if that is not today. */
  readonly plano: PlanoDoCliente;
  readonly protocolo: string;
}

/** As chosen so far. */
export interface RascunhoDeCancelamento {
  readonly motivoId?: string | undefined;
  readonly data?: DataIso | undefined;
  /** Absent: the one that is proposed, whatever date and reason are chosen. `NaN`: what was typed is no amount. */
  readonly multa?: Centavos | undefined;
  readonly cancelarParcelas?: boolean | undefined;
  /** "Entendo que o plano não poderá ser reativado". */
  readonly ciente?: boolean | undefined;
}

/** The fine that date and reason lead to; undefined while there is no date. */
export function multaProposta({ motivoId, data }: RascunhoDeCancelamento, { motivos, fidelidade, venda }: DadosDoCancelamento): Multa | undefined {
  if (!data || !dataValida(data)) return undefined;
  return multaDoCancelamento({ fidelidade, venda, data, culpaDaPrestadora: motivos.find(({ id }) => id === motivoId)?.culpaDaPrestadora });
}

/** Those that go with the plan, and those that stay owed. */
export function separarParcelas(
  parcelas: readonly ParcelaEmAberto[],
  data: DataIso,
): { readonly canceladas: ParcelaEmAberto[]; readonly devidas: ParcelaEmAberto[] } {
  return { canceladas: parcelas.filter(({ vencimento }) => vencimento > data), devidas: parcelas.filter(({ vencimento }) => vencimento <= data) };
}

/** Whether an appointment goes with a plan that is cancelled on `dia`: nobody is on the way yet at `agora`, and the plan is gone by then. */
export const visitaDesmarcada = ({ data, inicioEm }: Pick<Agendamento, 'data' | 'inicioEm'>, dia: DataIso, agora: Date): boolean =>
  data >= dia && Date.parse(inicioEm) > agora.getTime();

/** What "Cancelar plano" still needs. `alteraMulta`: the operator may lower the fine; nobody may raise it. */
export function faltasDoCancelamento(
  rascunho: RascunhoDeCancelamento,
  dados: DadosDoCancelamento,
  { alteraMulta }: { readonly alteraMulta: boolean },
): Falta[] {
  const faltas: Falta[] = [];
  const { motivoId, data, multa, ciente } = rascunho;
  if (!motivoId) faltas.push({ campo: 'motivoId', codigo: 'obrigatorio' });
  else if (!dados.motivos.some(({ id }) => id === motivoId)) faltas.push({ campo: 'motivoId', codigo: 'opcao-indisponivel' });
  if (!data) faltas.push({ campo: 'data', codigo: 'obrigatorio' });
  else if (!dataValida(data)) faltas.push({ campo: 'data', codigo: 'data-invalida' });
  else if (data < dados.datas.de || data > dados.datas.ate) faltas.push({ campo: 'data', codigo: 'data-fora-do-prazo', valores: dados.datas });
  const maximo = multaProposta(rascunho, dados)?.valor;
  if (multa !== undefined && maximo !== undefined) {
    if (!Number.isInteger(multa) || multa < 0) faltas.push({ campo: 'multa', codigo: 'valor-invalido' });
    else if (multa > maximo) faltas.push({ campo: 'multa', codigo: 'valor-acima', valores: { centavos: maximo } });
    else if (multa < maximo && !alteraMulta) faltas.push({ campo: 'multa', codigo: 'valor-invalido' });
  }
  if (!ciente) faltas.push({ campo: 'ciente', codigo: 'confirmacao' });
  return faltas;
}
