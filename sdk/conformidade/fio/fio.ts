import type { Busca } from '../../backend/http/credencial.js';
import { ASSUNTOS, ROTAS, type NomeDeRota, type Rota } from '../../backend/http/rotas.js';
import { esquemaNoFio } from '../../backend/http/ler-resposta.js';
import { copiar } from '../copiar.js';
import { conferirForma, saidaDe, type Desvio } from '../forma.js';
import type { Vigia } from '../vigia.js';

/** A request and what came back, as it went over the wire. */
export interface Troca {
  readonly metodo: string;
  /** Path relative to the base, without the query. */
  readonly caminho: string;
  readonly status: number;
  readonly headers: Headers;
  /** The body as JSON; undefined when it is none. */
  readonly json: unknown;
  readonly nome: NomeDeRota | undefined;
}

/** What a raw request has besides its address. */
export interface PedidoCru {
  readonly corpo?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Leaves the credential out. */
  readonly anonimo?: boolean | undefined;
}

/** The wire between the kit and a URL: hears what the adapter asks, and asks by itself what the adapter never would. */
export interface Fio {
  readonly trocas: readonly Troca[];
  /** For the adapter. */
  readonly busca: Busca;
  /** One raw request. Never throws: undefined when nothing came in time. */
  pedir(metodo: string, caminho: string, pedido?: PedidoCru): Promise<Troca | undefined>;
  /** What is wrong with the last answer to this call. */
  desvios(metodo: NomeDeRota, argumentos: readonly unknown[]): readonly Desvio[] | undefined;
}

export interface OpcoesDoFio {
  readonly baseUrl: string;
  readonly token: string | undefined;
  readonly fetch: Busca;
  readonly prazo: number;
  readonly vigia: Vigia;
}

const FORMAS = Object.values(ASSUNTOS).flatMap((rotas) =>
  Object.entries<Rota>(rotas).map(([nome, { metodo, caminho }]) => ({
    nome: nome as NomeDeRota,
    metodo,
    forma: new RegExp(`^${caminho.replace(/\{\w+\}/g, '[^/]+')}$`),
  })),
);

export function createFio({ baseUrl, token, fetch: enviar, prazo, vigia }: OpcoesDoFio): Fio {
  const trocas: Troca[] = [];
  const base = baseUrl.replace(/\/+$/, '');
  const prefixo = new URL(new Request(base).url).pathname.replace(/\/+$/, '');
  const ouvir = async (request: Request): Promise<{ readonly troca: Troca; readonly resposta: Response }> => {
    const resposta = await enviar(request);
    const corpo = await resposta.text();
    const caminho = new URL(request.url).pathname.slice(prefixo.length);
    const nome = FORMAS.find(({ metodo, forma }) => metodo === request.method && forma.test(caminho))?.nome;
    const { status, headers } = resposta;
    const troca: Troca = { metodo: request.method, caminho, status, headers, json: copiar(lerJson(corpo)), nome };
    trocas.push(troca);
    vigia.ver(`${request.method} ${nome ? ROTAS[nome].caminho : caminho}`, troca.json ?? corpo);
    // `status` of a bodiless answer takes no body, not even an empty one.
    return { troca, resposta: new Response(corpo || null, { status, headers }) };
  };
  return {
    trocas,
    busca: async (request) => (await ouvir(request)).resposta,
    async pedir(metodo, caminho, { corpo, headers, anonimo } = {}) {
      try {
        const credencial: Record<string, string> = token && !anonimo ? { authorization: `Bearer ${token}` } : {};
        const pedido = new Request(`${base}${caminho}`, {
          method: metodo,
          headers: { accept: 'application/json', ...credencial, ...headers },
          signal: AbortSignal.timeout(prazo),
          ...(corpo !== undefined && { body: corpo }),
          credentials: anonimo ? 'omit' : token ? 'same-origin' : 'include',
        });
        return (await ouvir(pedido)).troca;
      } catch {
        return undefined;
      }
    },
    desvios(metodo, argumentos) {
      const rota: Rota = ROTAS[metodo];
      const caminho = rota.caminho.replace(/\{(\w+)\}/g, (_, nome: string) => encodeURIComponent(String(argumentos[rota.argumentos.indexOf(nome)])));
      const troca = trocas.findLast((uma) => uma.metodo === rota.metodo && uma.caminho === caminho && uma.status < 300);
      if (!troca) return undefined;
      if (troca.json === undefined) return [{ lugar: '', esperado: 'JSON', veio: 'something else' }];
      const forma = conferirForma(esquemaNoFio(rota, saidaDe(metodo)), troca.json);
      return 'desvios' in forma ? forma.desvios : undefined;
    },
  };
}

function lerJson(corpo: string): unknown {
  try {
    return JSON.parse(corpo) as unknown;
  } catch {
    return undefined;
  }
}
