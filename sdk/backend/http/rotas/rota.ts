/** One entry of the published REST contract: how a method of the port goes over the wire. Its schemas stand under the same name in `entradas.ts` and `saidas/`. */
export interface Rota {
  readonly metodo: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Relative to the base, with `{names}`, which stand among `argumentos`. */
  readonly caminho: string;
  /** The method's arguments in order: the name of a path parameter, `consulta` (query) or `corpo` (JSON body). */
  readonly argumentos: readonly string[];
  /** Name under which the answer stands in the JSON object, when it is no object itself. */
  readonly envelope?: 'itens' | 'disponivel';
  /** The answer has a `versao`, which goes out as `ETag`. */
  readonly versionada?: true;
  /** Changes something that is there: the version that the operator saw comes in as `If-Match`. */
  readonly edita?: true;
  /** Status of success. */
  readonly status: 200 | 201;
}

/** A table of rows, one a method of a part of the port. */
export type Rotas<Porta> = { readonly [M in keyof Porta]: Rota };

export const ler = { metodo: 'GET', status: 200 } as const;
export const criar = { metodo: 'POST', status: 201 } as const;
/** Changes a plan; answers it as it is now. */
export const editarPlano = { metodo: 'POST', status: 200, argumentos: ['planoId', 'corpo'], edita: true, versionada: true } as const;
