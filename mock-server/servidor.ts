import { servir, type Servidor } from '../sdk/backend/http/servir.js';
import { createMemoryBackend } from '../sdk/backend/memory/memory-backend.js';
import { comCenarios, porPedido } from './cenarios.js';
import { relogioDeParede } from '../sdk/domain/data.js';
import type { Operador } from '../sdk/domain/configuracao.js';
import type { DadosDoProvedor } from '../sdk/backend/memory/dados-do-provedor.js';
import { configuracao } from './dados/configuracao.js';
import { criarDados } from './dados/dados-do-provedor.js';
import { operadores } from './dados/operadores.js';

export interface OpcoesDoServidor {
  /** The clock: the seed's dates are relative to its today. */
  readonly relogio?: (() => Date) | undefined;
  /** Where the API begins in the path; default `/api`. */
  readonly base?: string | undefined;
  /** Scenario for requests that ask for none, e.g. `resposta-perdida:POST` (see `cenarios.ts`). */
  readonly cenario?: string | undefined;
}

/** Who is signed in when a request does not say. */
export const OPERADOR_PADRAO = 'ana';

/**
 * A synthetic provider that speaks our REST contract; what is added stays until the process or the page ends.
 * `Authorization: Bearer operador-<id>` or the cookie `operador=<id>` says who asks; an unknown one gets 401. The cookie
 * `cenario=<nome>` or the header `x-cenario` lets something go wrong.
 */
export function criarServidor({ relogio = () => new Date(), base, cenario }: OpcoesDoServidor = {}): Servidor {
  const hoje = relogioDeParede(relogio(), configuracao.prestadora.fuso).data;
  const memoria = createMemoryBackend({ dados: sementeDe(hoje), relogio });
  const servidor = servir({
    base,
    backend: ({ id }) => memoria.como(id),
    autenticar: quemPede,
    aoFalhar: (erro) => console.error('[mock-server]', erro),
  });
  return comCenarios(servidor, { escolher: porPedido(cenario) });
}

let semente: { readonly hoje: string; readonly dados: DadosDoProvedor } | undefined;

/** The seed of a day takes a tenth of a second to make, and no backend changes it: the servers of a process share it. */
function sementeDe(hoje: string): DadosDoProvedor {
  if (semente?.hoje !== hoje) semente = { hoje, dados: criarDados({ hoje }) };
  return semente.dados;
}

function quemPede(request: Request): Operador | null {
  const autorizacao = request.headers.get('authorization');
  const doCookie = /(?:^|;\s*)operador=([^;]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
  const id = autorizacao === null ? (doCookie ?? OPERADOR_PADRAO) : /^Bearer operador-(.+)$/i.exec(autorizacao)?.[1];
  return operadores.find((operador) => operador.id === id) ?? null;
}
