import type { Backend, Leitura } from '../../backend/port.js';
import type { PaginaDePlanos } from '../../domain/plano.js';
import type { ConsultaDePlanos } from './state.js';

/** The most that the port gives at once. */
const LIMITE_DA_PORTA = 100;

/** The list from its beginning, as far as the operator has it open: the same rows must still be there afterwards (SPEC A07). */
export async function listarAbertos(
  backend: Pick<Backend, 'listarPlanos'>,
  clienteId: string,
  consulta: ConsultaDePlanos,
  quantos: number,
  leitura: Leitura,
): Promise<PaginaDePlanos> {
  const pedir = (faltam: number, cursor?: string): Promise<PaginaDePlanos> =>
    backend.listarPlanos(clienteId, { ...consulta, cursor, limite: Math.min(faltam, LIMITE_DA_PORTA) }, leitura);
  const primeira = await pedir(quantos);
  const itens = new Map(primeira.itens.map((plano) => [plano.id, plano]));
  let { proximo } = primeira;
  while (proximo !== undefined && itens.size < quantos) {
    const pagina: PaginaDePlanos = await pedir(quantos - itens.size, proximo);
    for (const plano of pagina.itens) itens.set(plano.id, plano);
    proximo = pagina.proximo;
  }
  return { ...primeira, itens: [...itens.values()], proximo };
}
