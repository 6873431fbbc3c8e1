import { createLoader, valorDe, type Loader } from '../../core/resource.js';
import { createStore, type Store } from '../../core/store.js';
import type { NovoAgendamento, Vaga } from '../../domain/agenda.js';
import type { Contato } from '../../domain/contato.js';
import { bloqueia, type Falta } from '../../domain/falta.js';
import type { Momento } from '../../domain/situacao-do-horario.js';
import { isSdkError, type SdkError } from '../../errors/sdk-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { ConferenciaDeHorario } from './conferencia.js';
import { carregarBase, emEdicao, type BaseDoAgendamento } from './em-edicao.js';
import { comMudanca, comVaga, rascunhoDe, valorDo, type RascunhoDeAgendamento } from './rascunho.js';
import type { AgendamentoFlow, EstadoDoAgendamento, OpcoesDoAgendamento } from './state.js';

export type { AgendamentoFlow, OpcoesDoAgendamento } from './state.js';

class FluxoDoAgendamento implements AgendamentoFlow {
  readonly #sdk: PlanoSdk;
  readonly #opcoes: OpcoesDoAgendamento;
  readonly #store: Store<EstadoDoAgendamento> = createStore<EstadoDoAgendamento>({ phase: 'loading' });
  readonly #base: Loader<BaseDoAgendamento, void, SdkError>;
  readonly #contatos: Loader<readonly Contato[], void, SdkError>;
  readonly #conferencia: ConferenciaDeHorario;
  #rascunho: RascunhoDeAgendamento;
  #cobrado = false;
  #inicio: Promise<void> | undefined;
  #parar: (() => void) | undefined;

  constructor(sdk: PlanoSdk, opcoes: OpcoesDoAgendamento) {
    const publicar = (): void => this.#publicar();
    this.#sdk = sdk;
    this.#opcoes = opcoes;
    this.#rascunho = opcoes.rascunho ?? rascunhoDe(opcoes.valor);
    this.#base = createLoader((_: void, signal) => carregarBase(sdk, signal), isSdkError);
    this.#contatos = createLoader((_: void, signal) => sdk.backend.listarContatos(opcoes.clienteId, { signal }), isSdkError);
    this.#conferencia = new ConferenciaDeHorario(sdk, opcoes.exceto, publicar);
    this.#base.subscribe(publicar);
    this.#contatos.subscribe(publicar);
  }

  get state(): EstadoDoAgendamento {
    return this.#store.state;
  }

  get valor(): NovoAgendamento | undefined {
    return valorDo(this.#rascunho);
  }

  get rascunho(): RascunhoDeAgendamento {
    return this.#rascunho;
  }

  subscribe(listener: (state: EstadoDoAgendamento) => void): () => void {
    return this.#store.subscribe(listener);
  }

  iniciar(): void {
    this.#parar ??= this.#sdk.aoMudar((mudanca) => {
      if (mudanca.tipo === 'contato-adicionado' && mudanca.clienteId === this.#opcoes.clienteId) this.recarregarContatos();
      // Somebody else's booking, or one of this page: the time is looked at once more (SPEC C07).
      if (mudanca.tipo === 'agenda-mudou') void this.#conferir(true);
    });
    if (this.#base.state.status !== 'loading') this.#inicio = this.#iniciar();
  }

  encerrar(): void {
    this.#parar?.();
    this.#parar = undefined;
    this.#base.abort();
    this.#contatos.abort();
    this.#conferencia.encerrar();
  }

  definir(rascunho: RascunhoDeAgendamento): void {
    this.#rascunho = rascunho;
    this.#publicar();
    void this.#conferir();
  }

  mudar(mudanca: Partial<RascunhoDeAgendamento>): void {
    const { state } = this.#store;
    if (state.phase === 'editing') this.#mudarPara(comMudanca(state.rascunho, mudanca, state.duracao));
  }

  aceitar(vaga: Vaga): void {
    this.#mudarPara(comVaga(this.#rascunho, vaga));
  }

  contatoGravado(contato: Contato): void {
    const conhecidos = valorDe(this.#contatos.state);
    // Without the list there is nothing to add to: the reload that the announcement starts brings it whole.
    if (conhecidos) this.#contatos.put([...conhecidos.filter(({ id }) => id !== contato.id), contato]);
    this.mudar({ contatoId: contato.id });
  }

  recarregarContatos(): void {
    if (valorDe(this.#base.state)?.sessao.capacidades.contatos) void this.#contatos.load();
  }

  conferirDeNovo(): void {
    void this.#conferir(true);
  }

  async validar(): Promise<Falta[]> {
    this.#cobrado = true;
    await this.#inicio;
    await this.#conferir(true);
    this.#publicar();
    const { state } = this.#store;
    if (state.phase === 'editing') return state.faltas.filter(bloqueia);
    return this.valor ? [] : [{ campo: 'alvoId', codigo: 'obrigatorio' }];
  }

  get #agora(): Momento {
    return this.#sdk.hoje(valorDe(this.#base.state)?.sessao.configuracao.prestadora.fuso ?? 'UTC');
  }

  async #iniciar(): Promise<void> {
    if (this.#base.state.status !== 'ready') await this.#base.load();
    if (this.#base.state.status !== 'ready') return;
    if (this.#contatos.state.status === 'idle') this.recarregarContatos();
    await this.#conferir();
  }

  /** After an await the draft may name another day: then that one counts. */
  async #conferir(deNovo = false): Promise<void> {
    if (this.#base.state.status === 'ready') await this.#conferencia.conferir(this.#rascunho, this.#agora.data, deNovo);
  }

  #mudarPara(rascunho: RascunhoDeAgendamento): void {
    this.#rascunho = rascunho;
    this.#publicar();
    void this.#conferir();
    this.#opcoes.aoMudar?.(this.valor, rascunho);
  }

  #publicar(): void {
    const { state } = this.#base;
    if (state.status === 'failed') return this.#store.set({ phase: 'failed', erro: state.erro });
    const base = valorDe(state);
    if (!base) return this.#store.set({ phase: 'loading' });
    const partes = { base, rascunho: this.#rascunho, cobrado: this.#cobrado, conferencia: this.#conferencia };
    this.#store.set(emEdicao({ ...partes, contatos: this.#contatos.state, duracao: this.#opcoes.duracao, agora: this.#agora }));
  }
}

/** Makes the flow of one appointment. Nothing is asked before `iniciar`. */
export function agendamento(sdk: PlanoSdk, opcoes: OpcoesDoAgendamento): AgendamentoFlow {
  return new FluxoDoAgendamento(sdk, opcoes);
}
