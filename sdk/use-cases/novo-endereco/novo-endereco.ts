import { createStore, type Readable } from '../../core/store.js';
import { cepValido, normalizarCep, type EnderecoDoCep } from '../../domain/cep.js';
import { faltasDoEndereco, type Endereco, type NovoEndereco } from '../../domain/endereco.js';
import type { Falta } from '../../domain/falta.js';
import { NotFoundError } from '../../errors/not-found-error.js';
import { isSdkError, type SdkError } from '../../errors/sdk-error.js';
import { ValidationError } from '../../errors/validation-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';

/** As typed. `numero: null` is "S/N". */
export type RascunhoDeEndereco = { readonly [K in keyof NovoEndereco]?: NovoEndereco[K] | '' | undefined };

/**
 * What the CEP gave (SPEC B03): all of it, only town and state, nothing because it is unknown, nothing because the
 * look-up is down, or nothing because this backend has none.
 */
export type Consulta = 'encontrado' | 'cidade-inteira' | 'desconhecido' | 'fora-do-ar' | 'sem-consulta';

export type EstadoDoNovoEndereco =
  /** Only the CEP is asked. */
  | { readonly phase: 'cep' | 'searching'; readonly cep: string; readonly faltas: readonly Falta[] }
  /** `daConsulta`: the fields that the CEP gave and that need not be typed. */
  | {
      readonly phase: 'editing' | 'sending';
      readonly rascunho: RascunhoDeEndereco;
      readonly consulta: Consulta;
      readonly daConsulta: readonly CampoDaConsulta[];
      readonly faltas: readonly Falta[];
      readonly erro?: SdkError | undefined;
    }
  | { readonly phase: 'done'; readonly endereco: Endereco };

const CAMPOS_DA_CONSULTA = ['logradouro', 'bairro', 'cidade', 'uf'] as const;
export type CampoDaConsulta = (typeof CAMPOS_DA_CONSULTA)[number];

/** "Novo Endereço" without a screen. Manual 2.1. */
export interface NovoEnderecoFlow extends Readable<EstadoDoNovoEndereco> {
  iniciar(): void;
  encerrar(): void;
  /** While the CEP is typed; back to the CEP from a filled form keeps what was typed by hand. */
  mudarCep(cep: string): void;
  /** "Pesquisar". */
  pesquisar(): Promise<void>;
  mudar(mudanca: RascunhoDeEndereco): void;
  /** Lets the operator correct what the CEP gave. */
  corrigir(): void;
  /** "Salvar". */
  salvar(): Promise<Endereco | undefined>;
}

type Preenchendo = Extract<EstadoDoNovoEndereco, { phase: 'editing' | 'sending' }>;

const CONSULTA_SEM_RESPOSTA: RascunhoDeEndereco = { logradouro: undefined, bairro: undefined, cidade: undefined, uf: undefined };

function preenchido(base: RascunhoDeEndereco, achado: EnderecoDoCep): Preenchendo {
  const rascunho: RascunhoDeEndereco = { ...base, ...CONSULTA_SEM_RESPOSTA, ...achado };
  const daConsulta = CAMPOS_DA_CONSULTA.filter((campo) => achado[campo]);
  return { phase: 'editing', rascunho, consulta: achado.logradouro ? 'encontrado' : 'cidade-inteira', daConsulta, faltas: [] };
}

/** Starts the flow for a client. One idempotency key for the whole draft: "Salvar" twice adds one address. */
export function novoEndereco(sdk: PlanoSdk, { clienteId }: { readonly clienteId: string }): NovoEnderecoFlow {
  const store = createStore<EstadoDoNovoEndereco>({ phase: 'cep', cep: '', faltas: [] });
  const chave = sdk.novaChave();
  let consulta: AbortController | undefined;

  const aMao = (cep: string, motivo: Consulta): Preenchendo => ({ phase: 'editing', rascunho: { cep }, consulta: motivo, daConsulta: [], faltas: [] });

  async function consultar(cep: string, signal: AbortSignal): Promise<EstadoDoNovoEndereco> {
    try {
      const { capacidades } = await sdk.sessao();
      if (!capacidades.buscarCep) return aMao(cep, 'sem-consulta');
      return preenchido({ cep }, await sdk.backend.buscarCep(cep, { signal }));
    } catch (erro) {
      if (!isSdkError(erro)) throw erro;
      return aMao(cep, erro instanceof NotFoundError ? 'desconhecido' : 'fora-do-ar');
    }
  }

  async function gravar(state: Preenchendo): Promise<Endereco | undefined> {
    const enviando: Preenchendo = { ...state, phase: 'sending', faltas: [], erro: undefined };
    store.set(enviando);
    try {
      const endereco = await sdk.backend.adicionarEndereco(clienteId, completo(state.rascunho), { chave });
      store.set({ phase: 'done', endereco });
      sdk.anunciar({ tipo: 'endereco-adicionado', clienteId, enderecoId: endereco.id });
      return endereco;
    } catch (erro) {
      if (!isSdkError(erro)) throw erro;
      store.set({ ...state, phase: 'editing', ...(erro instanceof ValidationError ? { faltas: erro.faltas } : { faltas: [], erro }) });
      return undefined;
    }
  }

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    iniciar() {},
    encerrar() {
      consulta?.abort();
      consulta = undefined;
      if (store.state.phase === 'searching') store.set({ phase: 'cep', cep: store.state.cep, faltas: [] });
    },
    mudarCep(cep) {
      consulta?.abort();
      store.set({ phase: 'cep', cep, faltas: [] });
    },
    async pesquisar() {
      const { state } = store;
      if (state.phase !== 'cep') return;
      if (!cepValido(state.cep)) return store.set({ ...state, faltas: [{ campo: 'cep', codigo: state.cep.trim() ? 'cep-invalido' : 'obrigatorio' }] });
      const minha = new AbortController();
      consulta = minha;
      store.set({ phase: 'searching', cep: state.cep, faltas: [] });
      const achado = await consultar(normalizarCep(state.cep), minha.signal);
      if (consulta === minha && store.state.phase === 'searching') store.set(achado);
    },
    mudar(mudanca) {
      const { state } = store;
      if (state.phase !== 'editing') return;
      const rascunho = { ...state.rascunho, ...mudanca };
      const ainda = faltasDoEndereco(rascunho).filter((nova) => state.faltas.some(({ campo }) => campo === nova.campo));
      store.set({ ...state, rascunho, faltas: ainda, erro: undefined });
    },
    corrigir() {
      const { state } = store;
      if (state.phase === 'editing') store.set({ ...state, daConsulta: [] });
    },
    async salvar() {
      const { state } = store;
      if (state.phase !== 'editing') return undefined;
      const faltas = faltasDoEndereco(state.rascunho);
      if (faltas.length > 0) {
        // A field that the CEP gave is shown as text: open it when it turns out to be wrong.
        const daConsulta = state.daConsulta.filter((campo) => !faltas.some((falta) => falta.campo === campo));
        store.set({ ...state, faltas, daConsulta });
        return undefined;
      }
      return gravar(state);
    },
  };
}

/** Blanks around and empty optional fields do not go out. */
function completo(rascunho: RascunhoDeEndereco): NovoEndereco {
  const opcional = (texto: string | undefined): string | undefined => texto?.trim() || undefined;
  const { complemento, referencia, tipo } = { complemento: opcional(rascunho.complemento), referencia: opcional(rascunho.referencia), tipo: rascunho.tipo };
  return {
    cep: normalizarCep(rascunho.cep!),
    logradouro: rascunho.logradouro!.trim(),
    numero: rascunho.numero?.trim() || null,
    bairro: rascunho.bairro!.trim(),
    cidade: rascunho.cidade!.trim(),
    uf: rascunho.uf as NovoEndereco['uf'],
    ...(complemento ? { complemento } : {}),
    ...(referencia ? { referencia } : {}),
    ...(tipo ? { tipo } : {}),
  };
}
