import { ROTAS, type NomeDeRota, type Rota } from '../backend/http/rotas.js';
import type { Backend } from '../backend/port.js';
import type { Capacidade, Capacidades } from '../domain/configuracao.js';
import type { SdkErrorCode } from '../errors/index.js';
import { copiar, descrever } from './copiar.js';
import { conferirForma, saidaDe, type Desvio } from './forma.js';
import { descreverErro, lerErro, type ErroLido } from './ler-erro.js';
import type { Provas } from './provas.js';
import { ehIdDeRegra, type IdDeRegra, type MetodoOlhado } from './regras.js';
import type { Vigia } from './vigia.js';

export type RespostaDe<M extends NomeDeRota> = Awaited<ReturnType<Backend[M]>>;

/** What came of a call. `nada`: no answer that can be used, and its own rule says why. */
export type Chamada<T> = { readonly tipo: 'resposta'; readonly valor: T } | { readonly tipo: 'recusa'; readonly erro: ErroLido } | { readonly tipo: 'nada' };

/** Calls the backend with care: whatever it does, a call ends in time and never throws. */
export interface Sonda {
  pedir<M extends NomeDeRota>(metodo: M, ...argumentos: Parameters<Backend[M]>): Promise<Chamada<RespostaDe<M>>>;
  /** For a call that must be answered: a refusal fails the rule of the method. */
  ler<M extends MetodoOlhado>(metodo: M, ...argumentos: Parameters<Backend[M]>): Promise<RespostaDe<M> | undefined>;
  /** For a call that must be refused so, by the rule `id`. Gives the refusal. */
  exigirRecusa<M extends NomeDeRota>(id: IdDeRegra, codigo: SdkErrorCode, metodo: M, ...argumentos: Parameters<Backend[M]>): Promise<ErroLido | undefined>;
  /** What the session says that the backend can do: what is refused all the same is a promise broken. */
  prometer(capacidades: Capacidades): void;
  /** The call and a place in its answer, for people. */
  onde(metodo: NomeDeRota, lugar?: string): string;
}

export interface OpcoesDaSonda {
  readonly provas: Provas;
  readonly vigia: Vigia;
  /** Milliseconds for one call. */
  readonly prazo: number;
  /** Names a call by method and path, as whoever wrote a server knows it. */
  readonly noFio: boolean;
  /** What is wrong with the answer that the adapter did not understand. */
  readonly desviosNoFio?: ((metodo: NomeDeRota, argumentos: readonly unknown[]) => readonly Desvio[] | undefined) | undefined;
}

/** After so many methods that never answered, no more is asked. */
const SILENCIOS = 3;

type Bruta = { readonly valor: unknown } | { readonly causa: unknown } | { readonly calado: true } | { readonly ausente: true };

export function createSonda(backend: Backend, { provas, vigia, prazo, noFio, desviosNoFio }: OpcoesDaSonda): Sonda {
  const calados = new Set<NomeDeRota>();
  let prometidas: Capacidades | undefined;
  const onde = (metodo: NomeDeRota, lugar = ''): string => {
    const { metodo: verbo, caminho }: Rota = ROTAS[metodo];
    return `${noFio ? `${verbo} ${caminho}` : `${metodo}()`}${lugar && `: ${lugar}`}`;
  };
  const daResposta = (metodo: NomeDeRota, desvios: readonly Desvio[]): void => {
    const id = `resposta.${metodo}`;
    if (ehIdDeRegra(id))
      provas.provar(
        id,
        desvios.map(({ lugar, esperado, veio }) => ({ onde: onde(metodo, lugar), esperado, veio })),
      );
  };
  const semResposta = (metodo: NomeDeRota, motivo: string): { readonly tipo: 'nada' } => {
    const id = `resposta.${metodo}`;
    if (ehIdDeRegra(id)) provas.semObjeto(id, motivo);
    return { tipo: 'nada' };
  };

  /** Whether a capability that `sessao` promises is refused all the same. */
  const olharPromessa = (metodo: NomeDeRota, argumentos: readonly unknown[], erro: ErroLido | undefined): boolean => {
    const capacidade = capacidadeDe(metodo, argumentos[0]);
    if (!capacidade || !prometidas?.[capacidade]) return false;
    const quebrou = erro?.code === 'unsupported-capability';
    provas.provar(
      'capacidade.cumprida',
      quebrou ? [{ onde: onde(metodo), esperado: `what \`sessao\` promises by \`capacidades.${capacidade}\``, veio: descreverErro(erro) }] : [],
    );
    return quebrou;
  };

  const pedir: Sonda['pedir'] = async (metodo, ...argumentos) => {
    if (calados.size >= SILENCIOS || calados.has(metodo)) return semResposta(metodo, `${[...calados].join(', ')} never answered, so no more was asked.`);
    const bruta = await chamar(backend, metodo, argumentos, prazo);
    if ('ausente' in bruta) return semResposta(metodo, 'There is no such method ("porta.completa").');
    if ('calado' in bruta) {
      calados.add(metodo);
      daResposta(metodo, [{ lugar: '', esperado: `an answer within ${prazo} ms`, veio: 'none' }]);
      return { tipo: 'nada' };
    }
    if ('causa' in bruta) {
      const lido = lerErro(bruta.causa);
      if ('estranho' in lido) {
        provas.falhou('erros.tipados', { onde: onde(metodo), esperado: 'an answer, or an `SdkError` of a published code', veio: lido.estranho });
        return semResposta(metodo, 'It failed with something else than an `SdkError` ("erros.tipados").');
      }
      if (!noFio) {
        vigia.ver(onde(metodo), lido.erro.copia);
        provas.provar('erros.tipados', []);
      }
      if (olharPromessa(metodo, argumentos, lido.erro)) return semResposta(metodo, 'It is refused with "unsupported-capability" ("capacidade.cumprida").');
      const desvios = lido.erro.code === 'unexpected-response' ? desviosNoFio?.(metodo, argumentos) : undefined;
      if (!desvios) return { tipo: 'recusa', erro: lido.erro };
      daResposta(metodo, desvios);
      return { tipo: 'nada' };
    }
    olharPromessa(metodo, argumentos, undefined);
    const copia = copiar(bruta.valor);
    if (!noFio) vigia.ver(onde(metodo), copia);
    const forma = conferirForma(saidaDe(metodo), copia);
    daResposta(metodo, 'desvios' in forma ? forma.desvios : []);
    return 'desvios' in forma ? { tipo: 'nada' } : { tipo: 'resposta', valor: forma.lido as RespostaDe<typeof metodo> };
  };

  async function ler<M extends MetodoOlhado>(metodo: M, ...argumentos: Parameters<Backend[M]>): Promise<RespostaDe<M> | undefined> {
    const chamada = await pedir(metodo, ...argumentos);
    if (chamada.tipo === 'resposta') return chamada.valor;
    if (chamada.tipo === 'recusa') daResposta(metodo, [{ lugar: '', esperado: 'an answer', veio: descreverErro(chamada.erro) }]);
    return undefined;
  }

  return {
    onde,
    pedir,
    prometer: (capacidades) => void (prometidas = capacidades),
    ler,
    async exigirRecusa(id, codigo, metodo, ...argumentos) {
      const chamada = await pedir(metodo, ...argumentos);
      if (chamada.tipo === 'nada') return void provas.semObjeto(id, `\`${metodo}\` gave nothing to look at.`);
      const certa = chamada.tipo === 'recusa' && chamada.erro.code === codigo;
      const veio = chamada.tipo === 'recusa' ? descreverErro(chamada.erro) : descrever(copiar(chamada.valor));
      provas.provar(id, certa ? [] : [{ onde: onde(metodo), esperado: `a refusal with "${codigo}"`, veio }]);
      return chamada.tipo === 'recusa' ? chamada.erro : undefined;
    },
  };
}

/** Capabilities that hold whatever the plan and the operator. */
const INCONDICIONAIS: { readonly [M in MetodoOlhado]?: Capacidade } = {
  buscarCep: 'buscarCep',
  recursosDeAgenda: 'agendar',
  diaDaAgenda: 'agendar',
  diasDaAgenda: 'agendar',
  listarContatos: 'contatos',
  cartoesSalvos: 'cartoesSalvos',
  disponibilidadeDeDominio: 'registroDeDominio',
};

function capacidadeDe(metodo: NomeDeRota, argumento: unknown): Capacidade | undefined {
  if (metodo === 'disponivel') return (argumento as { readonly tipo?: unknown }).tipo === 'email' ? 'verificarEmail' : 'verificarLogin';
  return INCONDICIONAIS[metodo as MetodoOlhado];
}

/** One call, until it is settled or its time is over. */
async function chamar(backend: Backend, metodo: NomeDeRota, argumentos: readonly unknown[], prazo: number): Promise<Bruta> {
  const desistencia = new AbortController();
  const rota: Rota = ROTAS[metodo];
  const leitura = rota.metodo === 'GET' && argumentos.length === rota.argumentos.length;
  let relogio: ReturnType<typeof setTimeout> | undefined;
  const calado = new Promise<Bruta>((resolve) => {
    relogio = setTimeout(() => resolve({ calado: true }), prazo);
  });
  const resposta = (async (): Promise<Bruta> => {
    try {
      const funcao: unknown = Reflect.get(backend, metodo);
      if (typeof funcao !== 'function') return { ausente: true };
      return { valor: await (Reflect.apply(funcao, backend, leitura ? [...argumentos, { signal: desistencia.signal }] : argumentos) as unknown) };
    } catch (causa) {
      return { causa };
    }
  })();
  const bruta = await Promise.race([resposta, calado]);
  clearTimeout(relogio);
  if ('calado' in bruta) desistencia.abort();
  return bruta;
}
