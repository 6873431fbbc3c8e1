import * as z from 'zod/mini';
import type { ErroDeCampo } from './problema-de.js';
import { respostaDeProblema } from './problema-de.js';
import type { Entrada } from './entradas.js';
import { versaoDe } from './etag.js';
import type { Rota } from './rotas.js';

/** A request that the table's schemas have let through, as arguments of the port's method; or the refusal. */
export type PedidoLido = { readonly argumentos: readonly unknown[] } | { readonly recusa: Response };

const CHAVE_MAXIMA = 255;

const recusar = (status: 400 | 415 | 422 | 428, detail: string, fieldErrors: readonly ErroDeCampo[] = []): { readonly recusa: Response } => ({
  recusa: respostaDeProblema({ status, code: 'validation', detail, extras: { fieldErrors } }),
});

/** Reads path, query, body and key by the route's entry. Nothing of what was sent comes back in a refusal. */
export async function lerPedido(rota: Rota, entrada: Entrada, params: Readonly<Record<string, string>>, request: Request): Promise<PedidoLido> {
  const valores: Record<string, unknown> = { ...params };
  const erros: ErroDeCampo[] = [];
  for (const [nome, esquema] of Object.entries(entrada.params ?? {})) {
    erros.push(...errosDe(esquema, params[nome], [nome]).map((erro) => ({ ...erro, in: 'path' as const })));
  }
  if (entrada.consulta) {
    const consulta = Object.fromEntries(new URL(request.url).searchParams);
    const lida = z.safeParse(entrada.consulta, consulta);
    if (lida.success) valores['consulta'] = lida.data;
    else erros.push(...errosDe(entrada.consulta, consulta).map((erro) => ({ ...erro, in: 'query' as const })));
  }
  if (erros.length > 0) return recusar(400, 'The address of the request is not as the contract says.', erros);
  const argumentos = (opcoes: object): PedidoLido => ({ argumentos: [...rota.argumentos.map((nome) => valores[nome]), opcoes] });
  if (rota.metodo === 'GET') return argumentos({ signal: request.signal });
  const escrita = lerEscrita(rota, request.headers);
  if ('recusa' in escrita) return escrita;
  if (entrada.corpo) {
    const corpo = await lerCorpo(entrada.corpo, request);
    if ('recusa' in corpo) return corpo;
    valores['corpo'] = corpo.valor;
  }
  return argumentos(escrita);
}

/** Key and, for a change, the version that was seen. */
function lerEscrita(rota: Rota, headers: Headers): { readonly chave: string; readonly versao?: string } | { readonly recusa: Response } {
  const chave = headers.get('idempotency-key')?.trim() ?? '';
  if (chave === '' || chave.length > CHAVE_MAXIMA) {
    const erro = { pointer: '/Idempotency-Key', in: 'header', code: chave ? 'texto-longo' : 'obrigatorio' } as const;
    return recusar(400, `A write needs the header Idempotency-Key, 1 to ${CHAVE_MAXIMA} characters.`, [erro]);
  }
  if (!rota.edita) return { chave };
  const versao = versaoDe(headers.get('if-match'));
  if (versao !== undefined) return { chave, versao };
  const erro = { pointer: '/If-Match', in: 'header', code: 'obrigatorio' } as const;
  return recusar(428, 'A change needs the header If-Match with the ETag that was read.', [erro]);
}

async function lerCorpo(esquema: z.ZodMiniType, request: Request): Promise<{ readonly valor: unknown } | { readonly recusa: Response }> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return recusar(415, 'The body must be application/json.');
  let valor: unknown;
  try {
    valor = await request.json();
  } catch {
    return recusar(400, 'The body is not JSON.');
  }
  const lido = z.safeParse(esquema, valor);
  return lido.success ? { valor: lido.data } : recusar(422, 'The body is not as the contract says.', errosDe(esquema, valor));
}

function errosDe(esquema: z.ZodMiniType, valor: unknown, prefixo: readonly PropertyKey[] = []): ErroDeCampo[] {
  const lido = z.safeParse(esquema, valor);
  if (lido.success) return [];
  return lido.error.issues.map((issue) => ({
    pointer: `/${[...prefixo, ...issue.path].map((parte) => String(parte).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`,
    ...codigoDe(
      issue,
      issue.path.reduce<unknown>((de, parte) => (de as Record<PropertyKey, unknown> | undefined)?.[parte], valor),
    ),
  }));
}

function codigoDe(issue: z.core.$ZodIssue, valor: unknown): Pick<ErroDeCampo, 'code' | 'values'> {
  if (valor === undefined) return { code: 'obrigatorio' };
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return { code: 'opcao-indisponivel' };
  if (issue.code === 'too_small') return { code: 'fora-do-intervalo', values: { minimo: Number(issue.minimum) } };
  if (issue.code === 'too_big') return { code: 'fora-do-intervalo', values: { maximo: Number(issue.maximum) } };
  return { code: 'valor-invalido' };
}
