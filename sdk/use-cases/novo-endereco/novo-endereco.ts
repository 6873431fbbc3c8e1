import { createStore, type Readable, type Store } from '../../core/store.js';
import { cepValido, normalizarCep } from '../../domain/cep.js';
import { faltasDoEndereco, type Endereco } from '../../domain/endereco.js';
import { isNotFoundError } from '../../errors/guards.js';
import { isSdkError } from '../../errors/sdk-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { rascunhoGuardado, type RascunhoGuardado } from '../rascunho-guardado/rascunho-guardado.js';
import { aGuardar, restaurado, type EnderecoGuardado } from './guardar.js';
import {
  comFaltas,
  comMudanca,
  completo,
  depoisDaFalha,
  digitadoEm,
  preencherAMao,
  preencherDoCep,
  type EstadoDoNovoEndereco,
  type Preenchendo,
  type RascunhoDeEndereco,
} from './state.js';

export type { CampoDaConsulta, Consulta, EstadoDoNovoEndereco, RascunhoDeEndereco } from './state.js';

/** "Novo Endereço" without a screen. Manual 2.1; SPEC B03. */
export interface NovoEnderecoFlow extends Readable<EstadoDoNovoEndereco> {
  /** Brings back what was typed before a reload (SPEC B14); asks for nothing but whose it is. */
  iniciar(): void;
  /** Gives a running look-up up; never a save. */
  encerrar(): void;
  /** While the CEP is typed; back to the CEP from a filled form keeps what was typed by hand. */
  mudarCep(cep: string): void;
  /** "Pesquisar"; again from the form that a look-up out of order left to be filled in by hand. */
  pesquisar(): Promise<void>;
  mudar(mudanca: RascunhoDeEndereco): void;
  /** Lets the operator correct what the CEP gave. */
  corrigir(): void;
  /** "Salvar". Twice adds one address, also over a reload: the draft has one idempotency key. */
  salvar(): Promise<Endereco | undefined>;
  /** "Cancelar": what was typed is not kept for the next time. */
  descartar(): void;
  /** After one was added: another one, with a key of its own. */
  recomecar(): void;
}

class FluxoDoNovoEndereco implements NovoEnderecoFlow {
  readonly #sdk: PlanoSdk;
  readonly #clienteId: string;
  readonly #store: Store<EstadoDoNovoEndereco> = createStore<EstadoDoNovoEndereco>({ phase: 'cep', cep: '', faltas: [] });
  #chave: string;
  #consulta: AbortController | undefined;
  #digitado: RascunhoDeEndereco = {};
  #guarda: RascunhoGuardado<EnderecoGuardado> | undefined;

  constructor(sdk: PlanoSdk, clienteId: string) {
    this.#sdk = sdk;
    this.#clienteId = clienteId;
    this.#chave = sdk.novaChave();
  }

  get state(): EstadoDoNovoEndereco {
    return this.#store.state;
  }

  subscribe(listener: (state: EstadoDoNovoEndereco) => void): () => void {
    return this.#store.subscribe(listener);
  }

  iniciar(): void {
    void this.#restaurar();
  }

  encerrar(): void {
    this.#desistir();
    if (this.state.phase === 'searching') this.#store.set({ phase: 'cep', cep: this.state.cep, faltas: [] });
  }

  mudarCep(cep: string): void {
    const { state } = this;
    if (state.phase === 'sending' || state.phase === 'done' || (state.phase === 'editing' && state.incerto)) return;
    this.#guardarDigitado();
    this.#desistir();
    this.#por({ phase: 'cep', cep, faltas: [] });
  }

  async pesquisar(): Promise<void> {
    const cep = this.#cepAPesquisar();
    if (cep === undefined) return;
    if (!cepValido(cep)) return this.#por({ phase: 'cep', cep, faltas: [{ campo: 'cep', codigo: cep.trim() ? 'cep-invalido' : 'obrigatorio' }] });
    this.#guardarDigitado();
    const minha = new AbortController();
    this.#consulta = minha;
    this.#por({ phase: 'searching', cep, faltas: [] });
    const resposta = await this.#perguntar(normalizarCep(cep), minha.signal);
    if (this.#consulta === minha) this.#por(resposta);
  }

  mudar(mudanca: RascunhoDeEndereco): void {
    const { state } = this;
    if (state.phase === 'editing' && !state.incerto) this.#por(comMudanca(state, mudanca));
  }

  corrigir(): void {
    const { state } = this;
    if (state.phase === 'editing' && !state.incerto) this.#por({ ...state, daConsulta: [] });
  }

  async salvar(): Promise<Endereco | undefined> {
    const { state } = this;
    if (state.phase === 'done') return state.endereco;
    if (state.phase !== 'editing') return undefined;
    const faltas = faltasDoEndereco(state.rascunho);
    if (faltas.length === 0) return this.#gravar(state);
    this.#por(comFaltas(state, faltas));
    return undefined;
  }

  recomecar(): void {
    if (this.state.phase !== 'done') return;
    this.#chave = this.#sdk.novaChave();
    this.#digitado = {};
    this.#por({ phase: 'cep', cep: '', faltas: [] });
  }

  descartar(): void {
    this.#guarda?.apagar();
  }

  /** Every change goes through here, and is kept. */
  #por(state: EstadoDoNovoEndereco): void {
    this.#store.set(state);
    const guardar = aGuardar(state, this.#chave, this.#digitado);
    if (guardar) this.#guarda?.gravar(guardar);
    else this.#guarda?.apagar();
  }

  async #restaurar(): Promise<void> {
    try {
      const { operador } = await this.#sdk.sessao();
      this.#guarda ??= rascunhoGuardado(this.#sdk, { operadorId: operador.id, fluxo: 'novo-endereco', clienteId: this.#clienteId });
    } catch (erro) {
      // Without a session nobody knows whose draft it is; the form works without it.
      if (!isSdkError(erro)) throw erro;
      return;
    }
    const guardado = this.#guarda.ler()?.valor;
    const intocado = this.state.phase === 'cep' && this.state.cep === '';
    if (!guardado || !intocado) return;
    this.#chave = guardado.chave;
    this.#digitado = guardado.digitado;
    this.#store.set(restaurado(guardado));
  }

  #desistir(): void {
    this.#consulta?.abort();
    this.#consulta = undefined;
  }

  #cepAPesquisar(): string | undefined {
    const { state } = this;
    if (state.phase === 'cep') return state.cep;
    return state.phase === 'editing' && state.consulta === 'fora-do-ar' && !state.incerto ? state.rascunho.cep : undefined;
  }

  #guardarDigitado(): void {
    if (this.state.phase === 'editing') this.#digitado = digitadoEm(this.state);
  }

  async #perguntar(cep: string, signal: AbortSignal): Promise<EstadoDoNovoEndereco> {
    try {
      const { capacidades } = await this.#sdk.sessao();
      if (!capacidades.buscarCep) return preencherAMao(this.#digitado, cep, 'sem-consulta');
      return preencherDoCep(this.#digitado, cep, await this.#sdk.backend.buscarCep(cep, { signal }));
    } catch (erro) {
      if (!isSdkError(erro)) throw erro;
      return preencherAMao(this.#digitado, cep, isNotFoundError(erro) ? 'desconhecido' : 'fora-do-ar');
    }
  }

  async #gravar(state: Preenchendo): Promise<Endereco | undefined> {
    this.#por({ ...state, phase: 'sending', faltas: [], erro: undefined, incerto: undefined });
    let endereco: Endereco;
    try {
      const novo = completo(state.rascunho, normalizarCep(state.rascunho.cep ?? ''));
      endereco = await this.#sdk.backend.adicionarEndereco(this.#clienteId, novo, { chave: this.#chave });
    } catch (erro) {
      if (!isSdkError(erro)) throw erro;
      this.#digitado = digitadoEm(state);
      this.#por(depoisDaFalha(erro, state));
      return undefined;
    }
    this.#por({ phase: 'done', endereco });
    this.#sdk.anunciar({ tipo: 'endereco-adicionado', clienteId: this.#clienteId, enderecoId: endereco.id });
    return endereco;
  }
}

/** Starts the flow for a client. */
export const novoEndereco = (sdk: PlanoSdk, { clienteId }: { readonly clienteId: string }): NovoEnderecoFlow => new FluxoDoNovoEndereco(sdk, clienteId);
