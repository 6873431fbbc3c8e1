import { ConflictError } from '../errors/conflict-error.js';
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
}

/** How long a key is kept at least, in milliseconds: as long as a draft lives (SPEC B14). */
export const VALIDADE_DA_CHAVE = 24 * 60 * 60 * 1000;

const SEGREDOS: ReadonlySet<string> = new Set(['senha', 'token']);

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
 * key free. A second request while the first runs waits for its answer. Share one `store` among all views of one backend.
 */
export function comIdempotencia(backend: Backend, store: StoreDeChaves = new Map(), opcoes: OpcoesDeIdempotencia = {}): Backend {
  const escrever = criarEscrita(store, opcoes);
  return {
    sessao: (o) => backend.sessao(o),
    cliente: (id, o) => backend.cliente(id, o),
    listarPlanos: (id, filtro, o) => backend.listarPlanos(id, filtro, o),
    plano: (id, planoId, o) => backend.plano(id, planoId, o),
    listarOfertas: (id, o) => backend.listarOfertas(id, o),
    adicionarPlano: (id, novo, e) => escrever(['adicionarPlano', id, novo], e, () => backend.adicionarPlano(id, novo, e)),
    listarEnderecos: (id, o) => backend.listarEnderecos(id, o),
    adicionarEndereco: (id, novo, e) => escrever(['adicionarEndereco', id, novo], e, () => backend.adicionarEndereco(id, novo, e)),
    buscarCep: (cep, o) => backend.buscarCep(cep, o),
    listarContatos: (id, o) => backend.listarContatos(id, o),
    adicionarContato: (id, novo, e) => escrever(['adicionarContato', id, novo], e, () => backend.adicionarContato(id, novo, e)),
    cartoesSalvos: (id, o) => backend.cartoesSalvos(id, o),
    disponivel: (identificador, o) => backend.disponivel(identificador, o),
    recursosDeAgenda: (o) => backend.recursosDeAgenda(o),
    diaDaAgenda: (alvo, data, o) => backend.diaDaAgenda(alvo, data, o),
  };
}

type Escrever = <T>(corpo: readonly unknown[], escrita: Escrita, fazer: () => Promise<T>) => Promise<T>;

function criarEscrita(store: StoreDeChaves, { operadorId = '', relogio = () => new Date() }: OpcoesDeIdempotencia): Escrever {
  return async <T>(corpo: readonly unknown[], { chave }: Escrita, fazer: () => Promise<T>): Promise<T> => {
    if (!chave) throw new ValidationError('A write needs an idempotency key.', [{ campo: 'chave', codigo: 'obrigatorio' }]);
    const agora = relogio().getTime();
    esquecerVencidas(store, agora);
    const id = JSON.stringify([operadorId, chave]);
    const impressao = impressaoDe(corpo);
    for (let registro = store.get(id); registro; registro = store.get(id)) {
      if (registro.impressao === impressao) return structuredClone(await registro.resposta) as T;
      await conflitoCom(registro);
    }
    const resposta = fazer();
    store.set(id, { impressao, em: agora, resposta });
    try {
      return structuredClone(await resposta);
    } catch (erro) {
      store.delete(id);
      throw erro;
    }
  };
}

/** Waits for another body's write: what it made is in the way; refused, it has freed the key or is about to. */
async function conflitoCom({ resposta }: RegistroDeChave): Promise<void> {
  const atual = await resposta.catch(() => undefined);
  if (atual === undefined) return;
  throw new ConflictError('This idempotency key has already made something from another body.', {
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
