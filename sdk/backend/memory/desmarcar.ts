import type { Agendamento } from '../../domain/agenda.js';
import { visitaDesmarcada } from '../../domain/cancelamento.js';
import type { Sessao } from '../../domain/configuracao.js';
import type { DataIso, Instante } from '../../domain/data.js';
import type { PlanoDoCliente } from '../../domain/plano.js';
import type { EstadoDoProvedor } from './estado-do-provedor.js';
import { registrarNoHistorico } from './historico.js';

/** An appointment in one line of the history. */
export const agendamentoEmPalavras = ({ data, inicio, fim, tecnicoId = '' }: Agendamento): string => `${data} ${inicio}–${fim} ${tecnicoId}`.trim();

/** Gives back the time of an appointment that nobody needs once the plan is cancelled on `dia`, and returns the plan without it (SPEC F01). */
export function desmarcarComOPlano(
  estado: EstadoDoProvedor,
  quem: Pick<Sessao, 'operador'>,
  plano: PlanoDoCliente,
  { dia, quando }: { readonly dia: DataIso; readonly quando: Instante },
): PlanoDoCliente {
  const feito = estado.agenda.doPlano(plano.id);
  if (!feito || !visitaDesmarcada(feito, dia, new Date(quando))) return plano;
  estado.agenda.liberar(plano.id);
  registrarNoHistorico(estado, quem, plano.id, { acao: 'agendamento', de: agendamentoEmPalavras(feito), nota: 'Desmarcado: o plano foi cancelado.', quando });
  const { agendamentoId: _, ...sem } = plano;
  return sem;
}
