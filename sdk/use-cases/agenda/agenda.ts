import { createLoader, valorDe, type Loader } from '../../core/resource.js';
import { createStore, type Readable, type Store } from '../../core/store.js';
import type { AlvoDeAgenda, Vaga } from '../../domain/agenda.js';
import { dataValida, somarDias, type DataIso, type Hora } from '../../domain/data.js';
import { isSdkError, type SdkError } from '../../errors/sdk-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { carregarDia, mostrarDia, vagaEm, type Celula, type DiaCarregado } from './dia-carregado.js';
import type { ConsultaDaAgenda, EstadoDaAgenda } from './state.js';

/** What the agenda opens with. */
export interface OpcoesDaAgenda {
  readonly alvo: AlvoDeAgenda;
  /** Today, unless told. */
  readonly data?: DataIso | undefined;
  /** Minutes of what is to be booked; one slot, unless told. */
  readonly duracao?: number | undefined;
  /** The time wished before. */
  readonly desejado?: Hora | undefined;
}

/** "Agenda" without a screen: one day of a technician or of a role. Manual 5.1, 5.2. */
export interface Agenda extends Readable<EstadoDaAgenda> {
  iniciar(): void;
  encerrar(): void;
  irPara(data: DataIso): void;
  hoje(): void;
  anterior(): void;
  proximo(): void;
  trocarAlvo(alvo: AlvoDeAgenda): void;
  /** Other wishes for the same day. */
  ajustar(desejos: { readonly duracao: number | undefined; readonly desejado: Hora | undefined }): void;
  /** Chooses a beginning. `false`, and nothing changes, when it cannot be had. */
  escolher(celula: Celula): boolean;
  /** Asks the backend again; a choice that somebody else took meanwhile is dropped. */
  atualizar(): void;
  /** Time goes by: what has passed is no longer free. Call it now and then. */
  marcarTempo(): void;
}

class FluxoDaAgenda implements Agenda {
  readonly #sdk: PlanoSdk;
  readonly #store: Store<EstadoDaAgenda>;
  readonly #loader: Loader<DiaCarregado, ConsultaDaAgenda, SdkError>;
  #consulta: ConsultaDaAgenda;
  #celula: Celula | undefined;

  constructor(sdk: PlanoSdk, { alvo, data, duracao, desejado }: OpcoesDaAgenda) {
    this.#sdk = sdk;
    this.#consulta = { alvo, data: data && dataValida(data) ? data : undefined, duracao, desejado };
    this.#store = createStore<EstadoDaAgenda>({ ...this.#consulta, phase: 'loading', dia: undefined });
    this.#loader = createLoader((consulta: ConsultaDaAgenda, signal) => carregarDia(sdk, consulta, signal), isSdkError);
    this.#loader.subscribe(() => this.#publicar());
  }

  get state(): EstadoDaAgenda {
    return this.#store.state;
  }

  subscribe(listener: (state: EstadoDaAgenda) => void): () => void {
    return this.#store.subscribe(listener);
  }

  iniciar(): void {
    const { status } = this.#loader.state;
    if (status === 'idle' || status === 'failed') this.atualizar();
  }

  encerrar(): void {
    this.#loader.abort();
  }

  irPara(data: DataIso): void {
    if (dataValida(data) && data !== this.#consulta.data) this.#consultar({ data });
  }

  hoje(): void {
    const fuso = valorDe(this.#loader.state)?.fuso;
    if (fuso) this.irPara(this.#sdk.hoje(fuso).data);
    else this.#consultar({ data: undefined });
  }

  anterior(): void {
    if (this.#consulta.data) this.irPara(somarDias(this.#consulta.data, -1));
  }

  proximo(): void {
    if (this.#consulta.data) this.irPara(somarDias(this.#consulta.data, 1));
  }

  trocarAlvo(alvo: AlvoDeAgenda): void {
    const { tipo, id } = this.#consulta.alvo;
    if (alvo.tipo !== tipo || alvo.id !== id) this.#consultar({ alvo });
  }

  ajustar({ duracao, desejado }: { readonly duracao: number | undefined; readonly desejado: Hora | undefined }): void {
    if (duracao !== this.#consulta.duracao) this.#celula = undefined;
    this.#consulta = { ...this.#consulta, duracao, desejado };
    this.#publicar();
  }

  escolher(celula: Celula): boolean {
    const { state } = this.#loader;
    if (state.status !== 'ready' || !this.#vaga(state.valor, celula)) return false;
    this.#celula = celula;
    this.#publicar();
    return true;
  }

  atualizar(): void {
    void this.#loader.load(this.#consulta);
  }

  marcarTempo(): void {
    const { state } = this.#store;
    if (state.phase !== 'ready') return;
    const { hora, data } = this.#sdk.hoje(valorDe(this.#loader.state)?.fuso ?? 'UTC');
    if (hora !== state.dia.agora.hora || data !== state.dia.agora.data) this.#publicar();
  }

  #consultar(mudanca: Partial<Pick<ConsultaDaAgenda, 'alvo' | 'data'>>): void {
    this.#celula = undefined;
    this.#consulta = { ...this.#consulta, ...mudanca };
    this.atualizar();
  }

  #vaga(carregado: DiaCarregado, celula: Celula | undefined): Vaga | undefined {
    return celula && vagaEm(carregado, celula, this.#sdk.hoje(carregado.fuso), this.#consulta.duracao);
  }

  #publicar(): void {
    const { state } = this.#loader;
    if (state.status === 'failed') return this.#store.set({ ...this.#consulta, phase: 'failed', erro: state.erro });
    const carregado = valorDe(state);
    const dia = carregado && mostrarDia(carregado, this.#sdk.hoje(carregado.fuso), this.#consulta.duracao);
    if (state.status !== 'ready' || !dia) return this.#store.set({ ...this.#consulta, phase: 'loading', dia });
    const { data } = state.valor.dia;
    const escolha = this.#vaga(state.valor, this.#celula);
    if (!escolha) this.#celula = undefined;
    this.#consulta = { ...this.#consulta, data };
    this.#store.set({ ...this.#consulta, phase: 'ready', data, dia, escolha });
  }
}

/** Makes the flow of one agenda. Nothing is asked before `iniciar`. */
export function agenda(sdk: PlanoSdk, opcoes: OpcoesDaAgenda): Agenda {
  return new FluxoDaAgenda(sdk, opcoes);
}
