import { somarDias, type DataIso } from './data.js';
import type { PlanoDoCliente } from './plano.js';
import { podeIrPara, statusDe, type StatusDePlano } from './status.js';

/** What of a plan changes by itself when days go by. */
export type SituacaoNoTempo = Pick<PlanoDoCliente, 'status' | 'programado'>;

/**
 * The steps that a plan takes by itself up to `hoje`, oldest first: a status whose last day (`ate`) is over gives way
 * to the one that its registry entry names (`aoTerminar`), a change that was set for a day (`programado`) comes true
 * on that day, or lapses when the plan can no longer go there. Empty when nothing is due. SPEC F01, F07, F10.
 */
export function passosAte(situacao: SituacaoNoTempo, registro: readonly StatusDePlano[], hoje: DataIso): SituacaoNoTempo[] {
  const passos: SituacaoNoTempo[] = [];
  for (let proximo = proximoPasso(situacao, registro, hoje); proximo; proximo = proximoPasso(proximo, registro, hoje)) passos.push(proximo);
  return passos;
}

function proximoPasso({ status, programado }: SituacaoNoTempo, registro: readonly StatusDePlano[], hoje: DataIso): SituacaoNoTempo | undefined {
  const { aoTerminar } = statusDe(registro, status.id);
  const fim = status.ate !== undefined && aoTerminar ? somarDias(status.ate, 1) : undefined;
  if (programado && programado.desde <= hoje && (fim === undefined || programado.desde <= fim)) {
    return { status: podeIrPara(registro, status.id, programado.id) ? programado : status, programado: undefined };
  }
  if (fim === undefined || fim > hoje || !aoTerminar) return undefined;
  return { status: { id: aoTerminar, desde: fim }, programado };
}
