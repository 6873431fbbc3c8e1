import { clientesNotaveis, criarDados } from '../../mock-server/dados/dados-do-provedor.js';
import { createHttpBackend } from '../../sdk/backend/http/http-backend.js';
import { servir } from '../../sdk/backend/http/servir.js';
import { createMemoryBackend, type DadosDoProvedor } from '../../sdk/backend/memory/memory-backend.js';
import type { Backend } from '../../sdk/backend/port.js';
import { somarDias } from '../../sdk/domain/data.js';
import type { Permissoes } from '../../sdk/domain/permissao.js';
import type { PlanoDoCliente } from '../../sdk/domain/plano.js';
import { createPlanoSdk, type PlanoSdk } from '../../sdk/plano-sdk.js';
import type { AcaoDoPlano, DadosDaAcao } from '../../sdk/use-cases/acao-do-plano/acao-do-plano.js';
import { ateQue } from './sdk-de-teste.js';

/** The day of the design. */
export const HOJE = '2026-11-24';
/** "Fibra 500" of client 0042: active, in fidelity, with a login, an e-mail and an IP. */
export const PLANO = 'plano-0042-1';
/** "Empresas 200" of client 0042: suspended for debt. */
export const SUSPENSO = 'plano-0042-4';

const TODOS = criarDados({ hoje: HOJE });

/** One client of the mock and what belongs to it: small, so that a test can make thousands of backends. */
export function dadosDeUmCliente(clienteId: string = clientesNotaveis.exemplo): DadosDoProvedor {
  return {
    ...TODOS,
    clientes: TODOS.clientes.filter(({ id }) => id === clienteId),
    enderecos: { [clienteId]: TODOS.enderecos[clienteId] ?? [] },
    contatos: {},
    cartoes: {},
    planos: TODOS.planos.filter((plano) => plano.clienteId === clienteId),
    historico: so(TODOS.historico ?? {}, `plano-${clienteId}-`),
    acessos: so(TODOS.acessos ?? {}, `servico-${clienteId}-`),
    agenda: { ...TODOS.agenda, ocupacoes: [], tecnicos: [], escalas: [] },
    vida: { ...TODOS.vida, fidelidades: so(TODOS.vida.fidelidades, `plano-${clienteId}-`), parcelas: so(TODOS.vida.parcelas, `plano-${clienteId}-`) },
  };
}

const so = <T>(porId: Readonly<Record<string, T>>, prefixo: string): Record<string, T> =>
  Object.fromEntries(Object.entries(porId).filter(([id]) => id.startsWith(prefixo)));

const UM_CLIENTE = dadosDeUmCliente();

/** A provider whose clock a test turns. */
export interface VidaDeTeste {
  readonly sdk: PlanoSdk;
  readonly backend: Backend;
  /** Days since `HOJE`. */
  passarDias(dias: number): void;
  hoje(): string;
  plano(id?: string): Promise<PlanoDoCliente>;
}

export interface OpcoesDaVida {
  readonly permissoes?: Permissoes;
  readonly dados?: Partial<DadosDoProvedor>;
  /** Of the configuration. */
  readonly mostraProtocolo?: boolean;
  /** Over our REST contract instead of straight. */
  readonly porHttp?: boolean;
  /** Changes of the plan `PLANO`. */
  readonly plano?: Partial<PlanoDoCliente>;
}

export function criarVidaDeTeste({ permissoes = {}, dados = {}, mostraProtocolo = true, porHttp = false, plano = {} }: OpcoesDaVida = {}): VidaDeTeste {
  let passados = 0;
  const relogio = (): Date => new Date(`${somarDias(HOJE, passados)}T12:00:00-03:00`);
  const completos = { ...UM_CLIENTE, ...dados };
  const memoria = createMemoryBackend({
    dados: {
      ...completos,
      operadores: [{ id: 'op-1', nome: 'Operadora 1', permissoes }],
      configuracao: { ...completos.configuracao, mostraProtocoloDeCancelamento: mostraProtocolo },
      planos: completos.planos.map((um) => (um.id === PLANO ? { ...um, ...plano } : um)),
    },
    relogio,
  });
  const servidor = servir({ backend: () => memoria, autenticar: () => ({ id: 'op-1', nome: 'Operadora 1' }) });
  const backend: Backend = porHttp ? createHttpBackend({ baseUrl: 'https://provedor.example/api', fetch: servidor, espera: () => 0 }) : memoria;
  return {
    backend,
    sdk: createPlanoSdk({ backend, relogio }),
    passarDias: (dias) => void (passados += dias),
    hoje: () => somarDias(HOJE, passados),
    plano: (id = PLANO) => backend.plano(id),
  };
}

/** Starts an action's flow and waits until its form, or its refusal, is there. */
export async function abrir<A extends AcaoDoPlano<DadosDaAcao, never, unknown> | { readonly state: { readonly phase: string } }>(flow: A): Promise<A> {
  const acao = flow as unknown as AcaoDoPlano<DadosDaAcao, object, unknown>;
  acao.iniciar();
  await ateQue(acao, ({ phase }) => phase !== 'loading');
  return flow;
}
