import { createStore, type Readable } from '../../core/store.js';
import { faltasDoDominioARegistrar, lerDominio } from '../../domain/nome-de-dominio.js';
import type { DisponibilidadeDeDominio } from '../../domain/novo-servico.js';
import { isSdkError, type SdkError } from '../../errors/sdk-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';

/** What is known of the domain that is typed now. */
export type EstadoDaConsulta =
  /** Nothing typed, or nothing that could be registered. */
  | { readonly phase: 'parada' }
  | { readonly phase: 'consultando'; readonly dominio: string }
  | { readonly phase: 'respondida'; readonly resposta: DisponibilidadeDeDominio }
  | { readonly phase: 'falhou'; readonly dominio: string; readonly erro: SdkError };

/** Asks the registry about the domain that is typed: after a pause, or at once. The last question wins; a former one is aborted. */
export interface ConsultaDeDominio extends Readable<EstadoDaConsulta> {
  /** What is typed has changed: what was known is forgotten, and is asked anew after the pause. */
  mudou(texto: string): void;
  /** "Verificar Disponibilidade": asks now. Nothing is asked about what could not be registered. */
  perguntar(texto: string): Promise<void>;
  parar(): void;
}

/** `espera`: milliseconds without a key before the registry is asked. */
export function consultaDeDominio(sdk: PlanoSdk, espera: number): ConsultaDeDominio {
  const store = createStore<EstadoDaConsulta>({ phase: 'parada' });
  let relogio: ReturnType<typeof setTimeout> | undefined;
  let pergunta: AbortController | undefined;

  function parar(): void {
    clearTimeout(relogio);
    pergunta?.abort();
    pergunta = undefined;
  }

  async function perguntar(texto: string): Promise<void> {
    parar();
    const dominio = lerDominio(texto)?.ascii;
    if (!dominio || faltasDoDominioARegistrar(texto).length > 0) return;
    const minha = new AbortController();
    pergunta = minha;
    store.set({ phase: 'consultando', dominio });
    try {
      const resposta = await sdk.backend.disponibilidadeDeDominio(dominio, { signal: minha.signal });
      if (pergunta === minha) store.set({ phase: 'respondida', resposta });
    } catch (erro) {
      if (!isSdkError(erro)) throw erro;
      if (pergunta === minha) store.set({ phase: 'falhou', dominio, erro });
    }
  }

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    mudou(texto) {
      parar();
      if (store.state.phase !== 'parada') store.set({ phase: 'parada' });
      relogio = setTimeout(() => void perguntar(texto), espera);
    },
    perguntar,
    parar,
  };
}
