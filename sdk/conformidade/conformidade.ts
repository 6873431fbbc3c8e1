import { createHttpBackend } from '../backend/http/http-backend.js';
import type { Busca } from '../backend/http/credencial.js';
import { ROTAS, type NomeDeRota } from '../backend/http/rotas.js';
import type { Backend } from '../backend/port.js';
import { relogioDeParede } from '../domain/data.js';
import type { NovoPlano } from '../domain/novo-plano.js';
import { descrever, copiar } from './copiar.js';
import { escrever } from './escrever.js';
import { createFio, type Fio } from './fio/fio.js';
import { olharTrocas, provarLeiturasCruas } from './fio/olhar-fio.js';
import { olharAgenda } from './olhar-agenda.js';
import { olharCadastro, olharDesconhecidos, olharNomesLivres } from './olhar-cadastro.js';
import { olharPlano } from './olhar-plano.js';
import { olharPlanos } from './olhar-planos.js';
import { olharCapacidades, olharSessao } from './olhar-sessao.js';
import { createProvas, type Provas } from './provas.js';
import type { Necessidade } from './regras.js';
import type { Escrito, RelatorioDeConformidade } from './relatorio.js';
import { createSonda, type Sonda } from './sonda.js';
import type { Terreno } from './terreno.js';
import { createVigia } from './vigia.js';

export { REGRAS, type IdDeRegra, type Necessidade, type Regra } from './regras.js';
export type { Achado, Escrito, RelatorioDeConformidade, ResultadoDaRegra, Veredito } from './relatorio.js';
export { relatorioEmTexto } from './relatorio-em-texto.js';

/** What the kit may do. Without any of it, it reads what needs no client. */
export interface OpcoesDeVerificacao {
  /** A client that is there for tests. It is read; with `escrever` plans are added to it. */
  readonly clienteId?: string | undefined;
  /** Lets the kit write: it adds plans and an appointment to `clienteId`, takes the appointment off and cancels the plans. */
  readonly escrever?: boolean | undefined;
  /** What the order must be like where the kit's own does not do: the offer, how it is paid, addresses. */
  readonly pedido?: Partial<NovoPlano> | undefined;
  /** Milliseconds for one call; default 10 000. */
  readonly prazo?: number | undefined;
  readonly relogio?: (() => Date) | undefined;
  /** The same backend as another operator sees it: races are run between the two, as at two counters. */
  readonly outro?: Backend | undefined;
}

/** As for a backend, and how the URL is reached. */
export interface OpcoesDeVerificacaoDaUrl extends Omit<OpcoesDeVerificacao, 'outro'> {
  /** The operator's token for `Authorization: Bearer`. */
  readonly token?: string | undefined;
  /** The token of another operator: races are run between the two, as at two counters. */
  readonly outroToken?: string | undefined;
  /** Sends the requests; default the global `fetch`. */
  readonly fetch?: Busca | undefined;
}

const PRAZO = 10_000;

/**
 * Says what is wrong with a backend (SPEC S06): looks at every rule of `REGRAS` that applies. Reads only, unless `escrever` and a client for
 * tests are given. Never rejects, whatever the backend does. Runs in Node, browsers and workers, without a test framework.
 */
export async function verificarBackend(backend: Backend, opcoes: OpcoesDeVerificacao = {}): Promise<RelatorioDeConformidade> {
  const provas = createProvas();
  const vigia = createVigia(provas);
  const ligar = (um: Backend): Sonda => createSonda(um, { provas, vigia, prazo: opcoes.prazo ?? PRAZO, noFio: false });
  olharPorta(backend, provas);
  const sonda = ligar(backend);
  return verificar({ alvo: 'Backend', provas, vigia, sonda, outra: opcoes.outro ? ligar(opcoes.outro) : sonda, fio: undefined, opcoes });
}

/**
 * The same for a server that speaks our REST contract, over the `http` adapter, and what only the wire shows: statuses, headers, problem
 * documents, credentials. Throws `TypeError` at once when the URL is none.
 */
export async function verificarUrl(url: string, opcoes: OpcoesDeVerificacaoDaUrl = {}): Promise<RelatorioDeConformidade> {
  const { token, outroToken, prazo = PRAZO, fetch: busca = (request) => fetch(request) } = opcoes;
  const provas = createProvas();
  const vigia = createVigia(provas);
  const fio = createFio({ baseUrl: url, token, prazo, vigia, fetch: busca });
  const ligar = (este: string | undefined): Sonda => {
    const backend = createHttpBackend({ baseUrl: url, timeout: prazo, fetch: fio.busca, ...(este !== undefined && { token: () => este }) });
    return createSonda(backend, { provas, vigia, prazo, noFio: true, desviosNoFio: fio.desvios });
  };
  const sonda = ligar(token);
  const outra = outroToken === undefined ? sonda : ligar(outroToken);
  return verificar({ alvo: url, provas, vigia, sonda, outra, fio, comToken: token !== undefined, opcoes });
}

interface Verificacao extends Pick<Terreno, 'provas' | 'vigia' | 'sonda' | 'outra' | 'fio'> {
  readonly alvo: string;
  readonly comToken?: boolean;
  readonly opcoes: OpcoesDeVerificacao;
}

async function verificar({ alvo, fio, comToken = false, opcoes, ...partes }: Verificacao): Promise<RelatorioDeConformidade> {
  const { clienteId, escrever: escreve = false, pedido, relogio = () => new Date() } = opcoes;
  const { provas, sonda } = partes;
  const escritos: Escrito[] = [];
  const marca = `kit${[...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  const sessao = await sonda.ler('sessao');
  await olharSinal(sonda, provas);
  if (sessao) {
    sonda.prometer(sessao.capacidades);
    const { fuso } = olharSessao(sonda, provas, sessao);
    const { data, hora } = relogioDeParede(relogio(), fuso);
    const t: Terreno = { ...partes, fio, sessao, agora: { data, hora }, marca, pedido, escritos };
    await olharTudo(t, clienteId, escreve);
  }
  if (fio) {
    if (sessao) await provarLeiturasCruas(fio, provas, { comToken, clienteId, marca });
    olharTrocas(fio, provas);
  }
  return provas.relatar(alvo, escritos, faltaDe({ sessao: sessao !== undefined, clienteId, escreve, fio }));
}

async function olharTudo(t: Terreno, clienteId: string | undefined, escreve: boolean): Promise<void> {
  await olharNomesLivres(t);
  const recursos = await olharAgenda(t);
  if (clienteId === undefined) return;
  const cadastro = await olharCadastro(t, clienteId);
  await olharDesconhecidos(t);
  const planos = await olharPlanos(t, clienteId);
  await olharPlano(t, planos);
  await olharCapacidades(t, clienteId, planos[0]?.id);
  if (escreve) await escrever(t, clienteId, cadastro, recursos);
}

function olharPorta(backend: Backend, provas: Provas): void {
  for (const metodo of Object.keys(ROTAS) as NomeDeRota[]) {
    let veio: unknown;
    try {
      veio = Reflect.get(backend, metodo);
    } catch {
      veio = undefined;
    }
    provas.provar('porta.completa', typeof veio === 'function' ? [] : [{ onde: `${metodo}()`, esperado: 'a method', veio: descrever(copiar(veio)) }]);
  }
}

async function olharSinal(sonda: Sonda, provas: Provas): Promise<void> {
  const chamada = await sonda.pedir('sessao', { signal: AbortSignal.abort() });
  if (chamada.tipo === 'nada') return;
  const veio = chamada.tipo === 'recusa' ? `a refusal with "${chamada.erro.code}"` : 'an answer';
  const certo = chamada.tipo === 'recusa' && chamada.erro.code === 'aborted';
  provas.provar(
    'sinal.abortado',
    certo ? [] : [{ onde: sonda.onde('sessao'), esperado: 'a refusal with "aborted", as the signal had given the read up', veio }],
  );
}

/** Why a rule had nothing to be looked at in. */
function faltaDe({ sessao, clienteId, escreve, fio }: { sessao: boolean; clienteId: string | undefined; escreve: boolean; fio: Fio | undefined }) {
  return (necessidade: Necessidade): string | undefined => {
    const noFio = necessidade === 'fio' || necessidade === 'fio-e-escrita';
    const escrita = necessidade === 'escrita' || necessidade === 'fio-e-escrita';
    if (noFio && !fio) return 'Only a URL shows it.';
    if (necessidade === 'porta' && fio) return 'Only an object shows it.';
    if (!sessao) return 'The session could not be read.';
    if (necessidade !== 'fio' && clienteId === undefined) return 'No client for tests was given (`clienteId`).';
    return escrita && !escreve ? 'The kit was not allowed to write (`escrever`).' : undefined;
  };
}
