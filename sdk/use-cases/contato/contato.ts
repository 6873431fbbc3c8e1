import { createStore, type Readable } from '../../core/store.js';
import { faltasDoContato, type Contato, type NovoContato } from '../../domain/contato.js';
import type { Falta } from '../../domain/falta.js';
import { normalizarTelefone } from '../../domain/telefone.js';
import { isSdkError, type SdkError } from '../../errors/sdk-error.js';
import { isValidationError } from '../../errors/guards.js';
import { resultadoIncerto } from '../../errors/resultado-incerto.js';
import type { PlanoSdk } from '../../plano-sdk.js';

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
  /** "Gravar". Twice adds one contact: the draft has one idempotency key. */
  gravar(): Promise<Contato | undefined>;
}

type Aberto = Exclude<EstadoDoContato, { phase: 'done' }>;

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
  const chave = sdk.novaChave();

  async function conhecerRegras(): Promise<void> {
    try {
      const {
        configuracao: { celularObrigatorio },
      } = await sdk.sessao();
      const { state } = store;
      if (state.phase !== 'done' && celularObrigatorio !== state.celularObrigatorio) store.set({ ...state, celularObrigatorio });
    } catch (erro) {
      // The backend checks the same rule: the form works without it.
      if (!isSdkError(erro)) throw erro;
    }
  }

  async function enviar({ rascunho, celularObrigatorio }: Aberto): Promise<Contato | undefined> {
    store.set({ phase: 'sending', rascunho, celularObrigatorio });
    try {
      const contato = await sdk.backend.adicionarContato(clienteId, completo(rascunho), { chave });
      store.set({ phase: 'done', contato });
      sdk.anunciar({ tipo: 'contato-adicionado', clienteId, contatoId: contato.id });
      return contato;
    } catch (erro) {
      if (!isSdkError(erro)) throw erro;
      if (isValidationError(erro)) store.set({ phase: 'editing', rascunho, faltas: erro.faltas, celularObrigatorio });
      else store.set({ phase: 'failed', rascunho, erro, incerto: resultadoIncerto(erro), celularObrigatorio });
      return undefined;
    }
  }

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    iniciar: () => void conhecerRegras(),
    encerrar() {},
    mudar(mudanca) {
      const { state } = store;
      if (state.phase === 'done' || state.phase === 'sending' || (state.phase === 'failed' && state.incerto)) return;
      const { celularObrigatorio } = state;
      const rascunho = { ...state.rascunho, ...mudanca };
      const antes = state.phase === 'editing' ? state.faltas : [];
      const faltas = faltasDe(rascunho, state).filter(({ campo }) => antes.some((falta) => falta.campo === campo));
      store.set({ phase: 'editing', rascunho, faltas, celularObrigatorio });
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
  };
}
