import { comSessao } from './backend/com-sessao.js';
import type { Backend } from './backend/port.js';
import type { Sessao } from './domain/configuracao.js';
import { apagarRascunhosDosOutros } from './use-cases/rascunho-guardado/rascunho-guardado.js';
import { relogioDeParede, type DataIso, type Hora } from './domain/data.js';

/** What one flow tells the others on the page, so that a list shows what a wizard just made. */
export type Mudanca =
  | { readonly tipo: 'plano-adicionado'; readonly clienteId: string; readonly planoId: string }
  | { readonly tipo: 'plano-alterado'; readonly clienteId: string; readonly planoId: string; readonly acao: string }
  | { readonly tipo: 'endereco-adicionado'; readonly clienteId: string; readonly enderecoId: string }
  | { readonly tipo: 'contato-adicionado'; readonly clienteId: string; readonly contatoId: string }
  /** An appointment was made, moved or removed; `tecnicoId`: whose day has changed, if only his has. */
  | { readonly tipo: 'agenda-mudou'; readonly tecnicoId?: string | undefined };

/**
 * Where drafts are kept: texts by name, e.g. on `sessionStorage`. Any of it may throw; then the draft is lost and nothing else.
 * No secret and no bank data ever goes in (SPEC B14).
 */
export interface DepositoDeRascunhos {
  ler(nome: string): string | null;
  gravar(nome: string, texto: string): void;
  apagar(nome: string): void;
  nomes(): readonly string[];
}

/**
 * Asked once for any number of requests that were refused because the session has ended. True: the operator has signed
 * in again, and what was refused is asked once more.
 */
export type AoExpirarSessao = () => boolean | Promise<boolean>;

export interface PlanoSdkOptions {
  readonly backend: Backend;
  /** Keeps drafts over a reload; without it they live as long as their flow. */
  readonly rascunhos?: DepositoDeRascunhos | undefined;
  readonly aoExpirarSessao?: AoExpirarSessao | undefined;
  /** The clock; a test gives a fixed one. */
  readonly relogio?: () => Date;
  /** Fills the array with random bytes; default `crypto.getRandomValues` (also there on plain http). */
  readonly aleatorio?: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
}

/** What the flows share. Make one per page (or per Node process), then call a flow: `novoPlano(sdk, { clienteId })`. */
export interface PlanoSdk {
  readonly backend: Backend;
  readonly rascunhos: DepositoDeRascunhos | undefined;
  readonly aleatorio: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
  /** Operator, permissions, configuration, capabilities: asked once, asked again after a failure. */
  sessao(): Promise<Sessao>;
  /** Forgets the session's data: another operator has signed in, or rights have changed. */
  esquecerSessao(): void;
  /** The operator signs out: his session's data and every draft on this browser are gone. */
  sair(): void;
  agora(): Date;
  /** Today and now on the provider's wall. */
  hoje(fuso: string): { data: DataIso; hora: Hora };
  /** A new idempotency key: 128 random bits in hex. */
  novaChave(): string;
  anunciar(mudanca: Mudanca): void;
  /** Hears of every change made through this SDK. Returns the function that stops it. */
  aoMudar(listener: (mudanca: Mudanca) => void): () => void;
}

/** The composition root of the headless part. Nothing is loaded until a flow asks. */
export function createPlanoSdk(options: PlanoSdkOptions): PlanoSdk {
  const { rascunhos, relogio = () => new Date(), aleatorio = (bytes) => crypto.getRandomValues(bytes) } = options;
  const listeners = new Set<(mudanca: Mudanca) => void>();
  let sessao: Promise<Sessao> | undefined;
  let conhecida: Sessao | undefined;
  const backend = options.aoExpirarSessao ? comSessao(options.backend, options.aoExpirarSessao, () => conhecida) : options.backend;
  return {
    backend,
    rascunhos,
    aleatorio,
    sessao() {
      sessao ??= backend.sessao().then(
        (valor) => {
          // Whoever worked here before has signed out: nothing of his stays.
          apagarRascunhosDosOutros(rascunhos, valor.operador.id);
          conhecida = valor;
          return valor;
        },
        (erro: unknown) => {
          sessao = undefined;
          throw erro;
        },
      );
      return sessao;
    },
    esquecerSessao() {
      sessao = conhecida = undefined;
    },
    sair() {
      sessao = conhecida = undefined;
      apagarRascunhosDosOutros(rascunhos);
    },
    agora: relogio,
    hoje: (fuso) => relogioDeParede(relogio(), fuso),
    novaChave: () => Array.from(aleatorio(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    anunciar(mudanca) {
      for (const listener of [...listeners]) listener(mudanca);
    },
    aoMudar(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
