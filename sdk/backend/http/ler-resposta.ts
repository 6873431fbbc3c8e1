import * as z from 'zod/mini';
import { UnexpectedResponseError } from '../../errors/unexpected-response-error.js';
import type { Rota } from './rotas/rota.js';

/** The schema of the JSON object that answers the route. */
export const esquemaNoFio = ({ envelope }: Rota, saida: z.ZodMiniType): z.ZodMiniType => (envelope ? z.object({ [envelope]: saida }) : saida);

/** What the method gives, from the JSON of the answer. `UnexpectedResponseError` says where it is not as published. */
export function lerResposta(rota: Rota, saida: z.ZodMiniType, json: unknown): unknown {
  const lida = z.safeParse(esquemaNoFio(rota, saida), json);
  if (!lida.success) {
    // Names places only: the answer may hold what nobody else should read.
    const lugares = lida.error.issues.map((issue) => `/${issue.path.join('/')}`).slice(0, 5);
    throw new UnexpectedResponseError(`${rota.metodo} ${rota.caminho}: the answer is not of the published shape at ${lugares.join(', ')}.`, {
      hint: 'Compare it with openapi.json.',
    });
  }
  return rota.envelope ? (lida.data as Record<string, unknown>)[rota.envelope] : lida.data;
}
