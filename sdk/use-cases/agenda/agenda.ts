import { createLoader, valorDe, type Loader } from '../../core/resource.js';
import { createStore, type Readable, type Store } from '../../core/store.js';
import type { AlvoDeAgenda, Vaga } from '../../domain/agenda.js';
import { dataValida, somarDias, type DataIso, type Hora } from '../../domain/data.js';
import type { FiltroDeTecnicos, PeriodoDaAgenda } from '../../domain/folha-da-agenda.js';
import type { TempoDoAgendamento } from '../../domain/agendamento-do-plano.js';
import { isSdkError, type SdkError } from '../../errors/sdk-error.js';
import type { PlanoSdk } from '../../plano-sdk.js';
import { carregarFolha, Mostrador, vagaEm, type Celula, type FolhaCarregada } from './folha-carregada.js';
import { Refresco } from './refresco.js';
import type { ConsultaDaAgenda, EstadoDaAgenda } from './state.js';

export type { Celula } from './folha-carregada.js';

/** What the agenda opens with. */
export interface OpcoesDaAgenda {
  readonly alvo: AlvoDeAgenda;
  /** Today, unless told. */
  readonly data?: DataIso | undefined;
  /** One day, unless told. */
  readonly periodo?: PeriodoDaAgenda | undefined;
  /** Minutes of what is to be booked; one slot, unless told. */
  readonly duracao?: number | undefined;
  /** The time wished before. */
  readonly desejado?: Hora | undefined;
  /** The appointment that is being moved: its own time counts as free. */
  readonly exceto?: TempoDoAgendamento | undefined;
}

/** "Agenda" without a screen: a day or a week of a technician or of a role. Manual 5.1, 5.2. */
export interface Agenda extends Readable<EstadoDaAgenda> {
  iniciar(): void;
  encerrar(): void;
  irPara(data: DataIso): void;
  hoje(): void;
  /** The day, or the week, before. */
  anterior(): void;
  /** The day, or the week, after. */
  proximo(): void;
  verPeriodo(periodo: PeriodoDaAgenda): void;
  trocarAlvo(alvo: AlvoDeAgenda): void;
  /** Looks only at the technicians of a town or with a skill; `{}` looks at all. */
  filtrar(filtro: FiltroDeTecnicos): void;
  /** Other wishes for the same day. */
  ajustar(desejos: { readonly duracao: number | undefined; readonly desejado: Hora | undefined }): void;
  /** Chooses a beginning, with `ate` also a longer time. `false`, and nothing changes, when it cannot be had. */
  escolher(celula: Celula): boolean;
  /** Asks the backend again behind what is shown; a choice that somebody else took meanwhile is dropped. `tecnicoId`: only his day. */
  atualizar(tecnicoId?: string): void;
  /** Time goes by: what has passed is no longer free. Call it now and then. */
  marcarTempo(): void;
}

class FluxoDaAgenda implements Agenda {
  readonly #sdk: PlanoSdk;
  readonly #store: Store<EstadoDaAgenda>;
  readonly #loader: Loader<FolhaCarregada, ConsultaDaAgenda, SdkError>;
  readonly #refresco: Refresco;
  readonly #mostrador = new Mostrador();
  #consulta: ConsultaDaAgenda;
  #celula: Celula | undefined;
  #parar: (() => void) | undefined;

  constructor(sdk: PlanoSdk, { alvo, data, periodo = 'dia', duracao, desejado, exceto }: OpcoesDaAgenda) {
    this.#sdk = sdk;
    this.#consulta = { alvo, periodo, data: data && dataValida(data) ? data : undefined, duracao, desejado, filtro: {} };
    this.#store = createStore<EstadoDaAgenda>({ ...this.#consulta, phase: 'loading', folha: undefined });
    this.#loader = createLoader((consulta: ConsultaDaAgenda, signal) => carregarFolha(sdk, consulta, { exceto, signal }), isSdkError);
    this.#refresco = new Refresco(sdk, this.#loader, { exceto, publicar: () => this.#publicar() });
    this.#loader.subscribe(() => this.#publicar());
  }

  get state(): EstadoDaAgenda {
    return this.#store.state;
  }

  subscribe(listener: (state: EstadoDaAgenda) => void): () => void {
    return this.#store.subscribe(listener);
  }

  iniciar(): void {
    this.#parar ??= this.#sdk.aoMudar((mudanca) => {
      if (mudanca.tipo === 'agenda-mudou') this.atualizar(mudanca.tecnicoId);
    });
    const { status } = this.#loader.state;
    if (status === 'idle' || status === 'failed') this.#carregar();
  }

  encerrar(): void {
    this.#parar?.();
    this.#parar = undefined;
    this.#refresco.largar();
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
    this.#andar(-1);
  }

  proximo(): void {
    this.#andar(1);
  }

  verPeriodo(periodo: PeriodoDaAgenda): void {
    if (periodo !== this.#consulta.periodo) this.#consultar({ periodo });
  }

  trocarAlvo(alvo: AlvoDeAgenda): void {
    const { tipo, id } = this.#consulta.alvo;
    if (alvo.tipo !== tipo || alvo.id !== id) this.#consultar({ alvo, filtro: {} });
  }

  filtrar(filtro: FiltroDeTecnicos): void {
    const { cidade, habilidade } = this.#consulta.filtro;
    if (filtro.cidade === cidade && filtro.habilidade === habilidade) return;
    this.#celula = undefined;
    this.#consulta = { ...this.#consulta, filtro };
    this.#publicar();
  }

  ajustar({ duracao, desejado }: { readonly duracao: number | undefined; readonly desejado: Hora | undefined }): void {
    if (duracao !== this.#consulta.duracao) this.#celula = undefined;
    this.#consulta = { ...this.#consulta, duracao, desejado };
    this.#publicar();
  }

  escolher(celula: Celula): boolean {
    const { state } = this.#loader;
    if (state.status !== 'ready') return false;
    const vaga = this.#vaga(state.valor, celula);
    if (!vaga) return false;
    // Whoever "Qualquer técnico" has named under a filter stays the one, also when others have less to do later.
    this.#celula = { ...celula, data: vaga.data, tecnicoId: vaga.tecnicoId };
    this.#publicar();
    return true;
  }

  atualizar(tecnicoId?: string): void {
    if (this.#loader.state.status !== 'ready') this.#carregar();
    else if (tecnicoId !== undefined) this.#refresco.tecnico(tecnicoId);
    else this.#refresco.tudo(this.#consulta);
  }

  marcarTempo(): void {
    const { state } = this.#store;
    if (state.phase !== 'ready') return;
    const { hora, data } = this.#sdk.hoje(valorDe(this.#loader.state)?.fuso ?? 'UTC');
    if (hora !== state.folha.agora.hora || data !== state.folha.agora.data) this.#publicar();
  }

  #andar(passo: 1 | -1): void {
    const { data, periodo } = this.#consulta;
    if (data) this.irPara(somarDias(data, passo * (periodo === 'semana' ? 7 : 1)));
  }

  #consultar(mudanca: Partial<Pick<ConsultaDaAgenda, 'alvo' | 'data' | 'periodo' | 'filtro'>>): void {
    this.#celula = undefined;
    this.#consulta = { ...this.#consulta, ...mudanca };
    this.#carregar();
  }

  #carregar(): void {
    this.#refresco.largar();
    void this.#loader.load(this.#consulta);
  }

  #vaga(carregada: FolhaCarregada, celula: Celula | undefined): Vaga | undefined {
    const { duracao, filtro } = this.#consulta;
    return celula && vagaEm(carregada, celula, { agora: this.#sdk.hoje(carregada.fuso), duracao, filtro });
  }

  #publicar(): void {
    const { state } = this.#loader;
    if (state.status === 'failed') return this.#store.set({ ...this.#consulta, phase: 'failed', erro: state.erro });
    const carregada = valorDe(state);
    const folha = carregada && this.#mostrador.mostrar(carregada, this.#sdk.hoje(carregada.fuso), this.#consulta);
    if (state.status !== 'ready' || !folha) return this.#store.set({ ...this.#consulta, phase: 'loading', folha });
    const { data } = state.valor;
    const escolha = this.#vaga(state.valor, this.#celula);
    if (!escolha) this.#celula = undefined;
    this.#consulta = { ...this.#consulta, data };
    this.#store.set({ ...this.#consulta, phase: 'ready', data, folha, escolha, atraso: this.#refresco.atraso });
  }
}

/** Makes the flow of one agenda. Nothing is asked before `iniciar`. */
export function agenda(sdk: PlanoSdk, opcoes: OpcoesDaAgenda): Agenda {
  return new FluxoDaAgenda(sdk, opcoes);
}
