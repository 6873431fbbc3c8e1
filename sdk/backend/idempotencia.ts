import { ConflictError } from '../errors/conflict-error.js';
import { resultadoIncerto } from '../errors/resultado-incerto.js';
import { isSdkError } from '../errors/sdk-error.js';
import { UnconfirmedWriteError } from '../errors/unconfirmed-write-error.js';
import { ValidationError } from '../errors/validation-error.js';
import type { Backend, Escrita } from './port.js';

/** What is kept of a key: the fingerprint of what was asked, and the answer once there is one. */
export interface RegistroDeChave {
  /** Operation and body, secrets left out. */
  readonly impressao: string;
  /** When the write began, in milliseconds since the epoch. */
  readonly em: number;
  /** What the write gives; a refusal takes the record away. */
  readonly resposta: Promise<unknown>;
}

/** Where keys are kept: a `Map`, or anything that behaves like one. Entries come back in the order they were set. */
export type StoreDeChaves = Pick<Map<string, RegistroDeChave>, 'get' | 'set' | 'delete' | 'entries'>;

export interface OpcoesDeIdempotencia {
  /** Whose keys these are: the same key of another operator is another key. */
  readonly operadorId?: string;
  readonly relogio?: () => Date;
  /**
   * Looks for what a write may have made whose answer was lost, by the method's name and arguments: gives it, or
   * undefined when it was certainly not made. Without it such a key answers `UnconfirmedWriteError` from then on.
   */
  readonly procurar?: (metodo: string, argumentos: readonly unknown[]) => Promise<unknown>;
}

/** How long a key is kept at least, in milliseconds: as long as a draft lives (SPEC B14). */
export const VALIDADE_DA_CHAVE = 24 * 60 * 60 * 1000;

const SEGREDOS: ReadonlySet<string> = new Set(['senha', 'segredo', 'token']);

/**
 * A text that is the same for the same body, in whatever order its fields come. Secrets are left out, so that a
 * password typed again after a reload is still the same request.
 */
export function impressaoDe(corpo: unknown): string {
  return JSON.stringify(corpo, (campo, valor: unknown) => {
    if (SEGREDOS.has(campo)) return undefined;
    if (typeof valor !== 'object' || valor === null || Array.isArray(valor)) return valor;
    return Object.fromEntries(Object.entries(valor).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/**
 * Gives idempotency keys to a backend that has none (ARCHITECTURE §5): only a success binds a key; then the same body
 * gets the first answer again and another body `ConflictError`, with what was made in `atual`. A refusal leaves the
 * key free; a lost answer does not, because the write may have been done. A second request while the first runs waits
 * for its answer. Every method whose last argument has a `chave` is a write. Share one `store` among all views of one backend.
 */
export function comIdempotencia<B extends Backend>(backend: B, store: StoreDeChaves = new Map(), opcoes: OpcoesDeIdempotencia = {}): B {
  const escrever = criarEscrita(store, opcoes);
  return new Proxy(backend, {
    get(alvo, nome) {
      const metodo: unknown = Reflect.get(alvo, nome);
      if (typeof metodo !== 'function' || typeof nome !== 'string') return metodo;
      return (...argumentos: unknown[]): unknown => {
        const fazer = (): Promise<unknown> => metodo.apply(alvo, argumentos) as Promise<unknown>;
        const escrita = argumentos.at(-1);
        return ehEscrita(escrita) ? escrever(nome, argumentos.slice(0, -1), escrita, fazer) : fazer();
      };
    },
  });
}

const ehEscrita = (opcoes: unknown): opcoes is Escrita => typeof opcoes === 'object' && opcoes !== null && 'chave' in opcoes;

type Escrever = (metodo: string, argumentos: readonly unknown[], escrita: Escrita, fazer: () => Promise<unknown>) => Promise<unknown>;

function criarEscrita(store: StoreDeChaves, { operadorId = '', relogio = () => new Date(), procurar }: OpcoesDeIdempotencia): Escrever {
  return async (metodo, argumentos, { chave }, fazer) => {
    if (!chave) throw new ValidationError('A write needs an idempotency key.', [{ campo: 'chave', codigo: 'obrigatorio' }]);
    const em = relogio().getTime();
    esquecerVencidas(store, em);
    const id = JSON.stringify([operadorId, chave]);
    const impressao = impressaoDe([metodo, ...argumentos]);
    /** Runs it with the key in its hand: whoever comes meanwhile waits for it. */
    const comChave = async (tarefa: () => Promise<unknown>): Promise<unknown> => {
      const resposta = tarefa();
      store.set(id, { impressao, em, resposta });
      try {
        return structuredClone(await resposta);
      } catch (erro) {
        // Done or not, nobody knows: the key stays with it. What is no `SdkError` may have come after the writing too.
        if (isSdkError(erro) && !resultadoIncerto(erro)) store.delete(id);
        throw erro;
      }
    };
    for (let registro = store.get(id); registro; registro = store.get(id)) {
      const anterior = registro;
      if (anterior.impressao !== impressao) {
        await conflitoCom(anterior);
        continue;
      }
      const resultado = await anterior.resposta.then(
        (valor) => ({ valor }),
        (erro: unknown) => ({ erro }),
      );
      if ('valor' in resultado) return structuredClone(resultado.valor);
      const agora = store.get(id);
      // It was refused, and this is who waited for it.
      if (!agora) throw resultado.erro;
      if (agora !== anterior) continue;
      return comChave(() => confirmar(procurar?.(metodo, argumentos), resultado.erro, fazer));
    }
    return comChave(fazer);
  };
}

/** After a lost answer: what was made, if the backend can be asked for it; made now, if it certainly was not. */
async function confirmar(procura: Promise<unknown> | undefined, cause: unknown, fazer: () => Promise<unknown>): Promise<unknown> {
  if (!procura) throw naoConfirmado(cause);
  const feito = await procura.catch((erro: unknown) => {
    throw naoConfirmado(erro);
  });
  return feito === undefined ? fazer() : feito;
}

const naoConfirmado = (cause: unknown): UnconfirmedWriteError =>
  new UnconfirmedWriteError('The answer to this write was lost, and nobody can tell whether it was done.', { cause });

/** Waits for another body's write: what it made is in the way, and so is what nobody knows; refused, it has freed the key. */
async function conflitoCom({ resposta }: RegistroDeChave): Promise<void> {
  let atual: unknown;
  try {
    atual = await resposta;
  } catch (erro) {
    if (isSdkError(erro) && !resultadoIncerto(erro)) return;
    throw naoConfirmado(erro);
  }
  throw new ConflictError('This idempotency key has already made something from another body.', {
    motivo: 'chave',
    atual: structuredClone(atual),
    hint: 'Give every draft a key of its own.',
  });
}

function esquecerVencidas(store: StoreDeChaves, agora: number): void {
  for (const [id, registro] of store.entries()) {
    if (agora - registro.em <= VALIDADE_DA_CHAVE) return;
    store.delete(id);
  }
}
