import { createStore, type Readable } from '../../core/store.js';
import { faltasDoContato, type Contato, type NovoContato } from '../../domain/contato.js';
import type { Falta } from '../../domain/falta.js';
import { normalizarTelefone } from '../../domain/telefone.js';
import { isSdkError, type SdkError } from '../../errors/sdk-error.js';
import { isValidationError } from '../../errors/guards.js';
import { NetworkError } from '../../errors/network-error.js';
import { resultadoIncerto } from '../../errors/resultado-incerto.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { rascunhoGuardado, type RascunhoGuardado } from '../rascunho-guardado/rascunho-guardado.js';

/** As typed. */
export type RascunhoDeContato = { readonly [K in keyof NovoContato]?: NovoContato[K] | '' | undefined };

/** `failed` with `incerto`: the contact may have been written, so the same one is sent again before anything is changed. */
export type EstadoDoContato =
  | { readonly phase: 'editing'; readonly rascunho: RascunhoDeContato; readonly faltas: readonly Falta[]; readonly celularObrigatorio: boolean }
  | { readonly phase: 'sending'; readonly rascunho: RascunhoDeContato; readonly celularObrigatorio: boolean }
  | { readonly phase: 'failed'; readonly rascunho: RascunhoDeContato; readonly erro: SdkError; readonly incerto: boolean; readonly celularObrigatorio: boolean }
  | { readonly phase: 'done'; readonly contato: Contato };

/** "Contato" without a screen. Manual 5.3.1; SPEC C06. */
export interface NovoContatoFlow extends Readable<EstadoDoContato> {
  iniciar(): void;
  encerrar(): void;
  mudar(mudanca: RascunhoDeContato): void;
  /** "Gravar". Twice adds one contact, also over a reload: the draft has one idempotency key. */
  gravar(): Promise<Contato | undefined>;
  /** "Cancelar": what was typed is not kept for the next time. */
  descartar(): void;
}

type Aberto = Exclude<EstadoDoContato, { phase: 'done' }>;

/** What survives a reload (SPEC B14). `enviado`: the contact may have been written. */
interface ContatoGuardado {
  readonly chave: string;
  readonly rascunho: RascunhoDeContato;
  readonly enviado: boolean;
}

/** Blanks around and empty fields do not go out; telephones go as digits. */
function completo({ nome = '', tipo, telefone, celular, email }: RascunhoDeContato): NovoContato {
  return {
    nome: nome.trim(),
    ...(tipo ? { tipo } : {}),
    ...(telefone ? { telefone: normalizarTelefone(telefone) } : {}),
    ...(celular ? { celular: normalizarTelefone(celular) } : {}),
    ...(email?.trim() ? { email: email.trim() } : {}),
  };
}

const faltasDe = (rascunho: RascunhoDeContato, regras: { readonly celularObrigatorio: boolean }): Falta[] =>
  faltasDoContato({ ...rascunho, email: rascunho.email?.trim() }, regras);

/** Starts the flow for a client. */
export function novoContato(sdk: PlanoSdk, { clienteId }: { readonly clienteId: string }): NovoContatoFlow {
  const store = createStore<EstadoDoContato>({ phase: 'editing', rascunho: {}, faltas: [], celularObrigatorio: false });
  let chave = sdk.novaChave();
  let guarda: RascunhoGuardado<ContatoGuardado> | undefined;

  /** Every change goes through here, and is kept. */
  function por(state: EstadoDoContato): void {
    store.set(state);
    if (state.phase === 'done') return guarda?.apagar();
    const enviado = state.phase === 'sending' || (state.phase === 'failed' && state.incerto);
    guarda?.gravar({ chave, rascunho: state.rascunho, enviado });
  }

  function restaurar(): void {
    const { state } = store;
    const guardado = guarda?.ler()?.valor;
    if (!guardado || state.phase !== 'editing' || Object.keys(state.rascunho).length > 0) return;
    const { rascunho, enviado } = guardado;
    const { celularObrigatorio } = state;
    chave = guardado.chave;
    if (!enviado) return store.set({ phase: 'editing', rascunho, faltas: [], celularObrigatorio });
    store.set({ phase: 'failed', rascunho, erro: new NetworkError('The page was left before the answer came.'), incerto: true, celularObrigatorio });
  }

  async function iniciar(): Promise<void> {
    try {
      const { configuracao, operador } = await sdk.sessao();
      const { celularObrigatorio } = configuracao;
      const { state } = store;
      if (state.phase !== 'done' && celularObrigatorio !== state.celularObrigatorio) store.set({ ...state, celularObrigatorio });
      guarda ??= rascunhoGuardado(sdk, { operadorId: operador.id, fluxo: 'novo-contato', clienteId });
      restaurar();
    } catch (erro) {
      // The backend checks the same rule: the form works without it.
      if (!isSdkError(erro)) throw erro;
    }
  }

  async function enviar({ rascunho, celularObrigatorio }: Aberto): Promise<Contato | undefined> {
    por({ phase: 'sending', rascunho, celularObrigatorio });
    try {
      const contato = await sdk.backend.adicionarContato(clienteId, completo(rascunho), { chave });
      por({ phase: 'done', contato });
      sdk.anunciar({ tipo: 'contato-adicionado', clienteId, contatoId: contato.id });
      return contato;
    } catch (erro) {
      if (!isSdkError(erro)) throw erro;
      if (isValidationError(erro)) por({ phase: 'editing', rascunho, faltas: erro.faltas, celularObrigatorio });
      else por({ phase: 'failed', rascunho, erro, incerto: resultadoIncerto(erro), celularObrigatorio });
      return undefined;
    }
  }

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    iniciar: () => void iniciar(),
    encerrar() {},
    mudar(mudanca) {
      const { state } = store;
      if (state.phase === 'done' || state.phase === 'sending' || (state.phase === 'failed' && state.incerto)) return;
      const { celularObrigatorio } = state;
      const rascunho = { ...state.rascunho, ...mudanca };
      const antes = state.phase === 'editing' ? state.faltas : [];
      const faltas = faltasDe(rascunho, state).filter(({ campo }) => antes.some((falta) => falta.campo === campo));
      por({ phase: 'editing', rascunho, faltas, celularObrigatorio });
    },
    async gravar() {
      const { state } = store;
      if (state.phase === 'done') return state.contato;
      if (state.phase === 'sending') return undefined;
      const faltas = faltasDe(state.rascunho, state);
      if (faltas.length === 0) return enviar(state);
      store.set({ phase: 'editing', rascunho: state.rascunho, faltas, celularObrigatorio: state.celularObrigatorio });
      return undefined;
    },
    descartar: () => guarda?.apagar(),
  };
}
