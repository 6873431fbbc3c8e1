import type { AlvoDeAgenda, DiaDaAgenda, RecursosDeAgenda, Vaga } from '../../domain/agenda.js';
import type { Hora } from '../../domain/data.js';
import { faixasDoDia } from '../../domain/faixas-da-agenda.js';
import { intervaloDe, podeComecar, type Momento } from '../../domain/situacao-do-horario.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import type { ConsultaDaAgenda, DiaMostrado } from './state.js';

/** A beginning in the grid; without `tecnicoId`, in "Qualquer técnico". */
export interface Celula {
  readonly inicio: Hora;
  readonly tecnicoId?: string | undefined;
}

/** What one load brings. */
export interface DiaCarregado {
  readonly dia: DiaDaAgenda;
  readonly recursos: RecursosDeAgenda;
  readonly minutosDoSlot: number;
  readonly fuso: string;
}

/** Asks for a day; without `data`, for today on the provider's wall. */
export async function carregarDia(sdk: PlanoSdk, { alvo, data }: Pick<ConsultaDaAgenda, 'alvo' | 'data'>, signal: AbortSignal): Promise<DiaCarregado> {
  const { configuracao } = await sdk.sessao();
  const { fuso } = configuracao.prestadora;
  const [dia, recursos] = await Promise.all([sdk.backend.diaDaAgenda(alvo, data ?? sdk.hoje(fuso).data, { signal }), sdk.backend.recursosDeAgenda({ signal })]);
  return { dia, recursos, minutosDoSlot: configuracao.minutosDoSlot, fuso };
}

function nomeDoAlvo({ tipo, id }: AlvoDeAgenda, { tecnicos, cargos }: RecursosDeAgenda): string {
  const lista: readonly { readonly id: string; readonly nome: string }[] = tipo === 'tecnico' ? tecnicos : cargos;
  return lista.find((item) => item.id === id)?.nome ?? id;
}

/** The loaded day as it looks now. */
export function mostrarDia({ dia, recursos, minutosDoSlot }: DiaCarregado, agora: Momento, duracao: number | undefined): DiaMostrado {
  const faixas = faixasDoDia(dia, { minutosDoSlot, agora, duracao });
  return { alvo: dia.alvo, nome: nomeDoAlvo(dia.alvo, recursos), faixas, recursos, agora, minutosDoSlot };
}

/** What a cell books: its technician, or the role. Undefined when the time cannot be had now. */
export function vagaEm({ dia, minutosDoSlot }: DiaCarregado, { inicio, tecnicoId }: Celula, agora: Momento, duracao: number = minutosDoSlot): Vaga | undefined {
  const intervalo = intervaloDe(inicio, duracao);
  const tecnico = tecnicoId ?? (dia.alvo.tipo === 'tecnico' ? dia.alvo.id : undefined);
  if (!intervalo || !podeComecar(dia, { inicio, duracao, tecnicoId: tecnico }, agora)) return undefined;
  return { data: dia.data, ...intervalo, ...(tecnico === undefined ? { cargoId: dia.alvo.id } : { tecnicoId: tecnico }) };
}
