import type { ContextoDaSenha } from '../../domain/senha/avaliacao-da-senha.js';
import type { ConferidorDeSenha } from '../../domain/senha/conferidor-da-senha.js';
import { alertaDe, pedir, type TemposDaConferencia } from '../conferencia-da-senha/pedir.js';

export type { Conferencia, ConferidorDeSenha } from '../../domain/senha/conferidor-da-senha.js';
export type { TemposDaConferencia } from '../conferencia-da-senha/pedir.js';

/** What zxcvbn-ts is to be made with: on longer texts and more disguises it takes seconds (SENHA §7.3). */
export const OPCOES_DO_ZXCVBN = { maxLength: 24, l33tMaxSubstitutions: 8 } as const;

/** As much of a `Worker` as is needed. */
export interface Trabalhador {
  postMessage(mensagem: unknown): void;
  addEventListener(tipo: 'message', ouvinte: (event: MessageEvent) => void): void;
  addEventListener(tipo: 'error', ouvinte: () => void): void;
  terminate(): void;
}

/** What `comZxcvbn` and `responderZxcvbn` say to one another. */
interface Pergunta {
  readonly id: number;
  readonly senha: string;
  readonly dados: readonly string[];
}
interface Resposta {
  readonly id: number;
  readonly nota: number;
}

const dadosDe = (contexto: ContextoDaSenha): string[] =>
  Object.values(contexto).flatMap((valor: string | undefined) => (valor ? [valor, ...valor.split(/[^\p{L}\d]+/u)].filter((um) => um.length > 2) : []));

/** `tempos`, and the lowest of zxcvbn's notes (0–4) of which nothing is said: 3. */
export interface OpcoesComZxcvbn extends TemposDaConferencia {
  readonly notaMinima?: number | undefined;
}

/**
 * The opinion of zxcvbn-ts in a worker of the host's (SENHA §7.3), which is made when it is first needed, and again after it failed or was
 * too late: one for each field. We bring no zxcvbn along: the worker does, and answers by `responderZxcvbn`.
 *
 * @example
 * campo.conferidores = [comZxcvbn(() => new Worker(new URL('./zxcvbn.worker.js', import.meta.url), { type: 'module' }))];
 */
export const comZxcvbn = (criar: () => Trabalhador, { notaMinima = 3, ...tempos }: OpcoesComZxcvbn = {}): ConferidorDeSenha => {
  let trabalhador: Trabalhador | undefined;
  let ultimo = 0;

  const pendentes = new Map<number, { readonly resolve: (nota: number) => void; readonly reject: (motivo: Error) => void }>();

  const largar = (): void => {
    trabalhador?.terminate();
    trabalhador = undefined;
    for (const { reject } of pendentes.values()) reject(new Error('The worker of zxcvbn gave no answer.'));
    pendentes.clear();
  };

  const comecar = (): Trabalhador => {
    const novo = criar();
    novo.addEventListener('message', ({ data }: MessageEvent<Resposta>) => {
      pendentes.get(data.id)?.resolve(data.nota);
      pendentes.delete(data.id);
    });
    novo.addEventListener('error', () => {
      if (trabalhador === novo) largar();
    });
    return novo;
  };

  const perguntar = (senha: string, dados: readonly string[], signal: AbortSignal): Promise<number> =>
    new Promise((resolve, reject) => {
      trabalhador ??= comecar();
      const id = (ultimo += 1);
      pendentes.set(id, { resolve, reject });
      // A worker that is still busy with a text that nobody wants any more would keep the next one waiting.
      signal.addEventListener('abort', () => {
        if (pendentes.has(id)) largar();
      });
      trabalhador.postMessage({ id, senha, dados } satisfies Pergunta);
    });

  return (senha, contexto, sinal) =>
    pedir(
      async (signal) => {
        const nota = await perguntar([...senha].slice(0, OPCOES_DO_ZXCVBN.maxLength).join(''), dadosDe(contexto), signal);
        return nota < notaMinima ? [alertaDe('adivinhavel', 'aviso')] : [];
      },
      sinal,
      tempos,
    );
};

/** The worker's half: answers each question by what `check` of the host's zxcvbn says. */
export const responderZxcvbn = (
  escopo: { addEventListener(tipo: 'message', ouvinte: (event: MessageEvent) => void): void; postMessage(mensagem: unknown): void },
  check: (senha: string, dados: string[]) => { readonly score: number },
): void =>
  escopo.addEventListener('message', ({ data }: MessageEvent<Pergunta>) =>
    escopo.postMessage({ id: data.id, nota: check(data.senha, [...data.dados]).score } satisfies Resposta),
  );
