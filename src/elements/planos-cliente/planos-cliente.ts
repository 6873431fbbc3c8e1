import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import { planosDoCliente, type PlanosDoCliente } from '../../../sdk/use-cases/planos-do-cliente/planos-do-cliente.js';
import { estadoInicial } from '../../../sdk/use-cases/planos-do-cliente/reduce.js';
import { destacadoDe, recebidosDe, type EstadoDosPlanos } from '../../../sdk/use-cases/planos-do-cliente/state.js';
import { FlowController } from '../../controllers/flow-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { WidthController } from '../../controllers/width-controller.js';
import { AdicionarPlanoEvent } from '../../events/adicionar-plano.js';
import { comum } from '../../i18n/pt-BR/comum.js';
import { planosCliente } from '../../i18n/pt-BR/planos-cliente.js';
import { idDe } from '../../internal/campo.js';
import { warnOnce } from '../../internal/warn-once.js';
import { base } from '../../styles/base.styles.js';
import { campoStyles } from '../../styles/campo.styles.js';
import { seloStyles } from '../../styles/selo.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { AcoesDaLista } from './acoes-da-lista.js';
import { avisoDaLista } from './aviso.view.js';
import { barra } from './barra.view.js';
import { lista } from './lista.view.js';
import { novoPlano, type VistaDoNovoPlano } from './novo-plano.view.js';
import { planosClienteStyles } from './planos-cliente.styles.js';
import type { Vista } from './vista.js';
import { idEmTexto } from '../../internal/id-em-texto.js';

/** Milliseconds without a key before the backend is asked. */
const PAUSA_DE_DIGITACAO = 250;

/** What is drawn while the provider has no SDK yet: the tab as it opens, loading. */
const INICIAL = estadoInicial();

/** Where the focus goes once it is on screen. */
type Foco = { readonly seletor: string } | { readonly planoId: string };

/**
 * The "Planos" tab: a client's plans in three groups, and the way to a new one.
 *
 * @summary Lists a client's plans and adds one.
 * @event {AdicionarPlanoEvent} adicionar-plano - "Adicionar Plano" was chosen; cancelable.
 * @event {AcaoEscolhidaEvent} acao-escolhida - An action was chosen in a menu, before its dialog opens; cancelable.
 * @event {AcaoFechadaEvent} acao-fechada - From the action inside: the operator is through with it.
 * @event {PlanoAlterandoEvent} plano-alterando - From the action inside, before a plan is changed; cancelable.
 * @event {PlanoAlteradoEvent} plano-alterado - From the action inside, after a plan was changed.
 * @event {PlanoAdicionandoEvent} plano-adicionando - From the wizard inside, before a plan is added; cancelable.
 * @event {PlanoAdicionadoEvent} plano-adicionado - From the wizard inside, after a plan was added.
 * @event {WizardCanceladoEvent} wizard-cancelado - From the wizard inside; cancelable.
 * @event {WizardConcluidoEvent} wizard-concluido - From the wizard inside: "Ver planos" was chosen.
 * @slot cartao - The portal's own card element, handed on to the wizard and to "Forma de Pagamento".
 * @csspart barra - Group, search, filter and button.
 * @csspart grupos - The three groups.
 * @csspart tabela - The table of the wide form.
 * @csspart plano - One plan: rows of the table, or a card.
 * @csspart status - The badge of a status.
 * @csspart servico - One service.
 * @csspart acoes - The button "Ações" of a plan.
 * @csspart rodape - Number and sum.
 * @cssproperty [--plano-sticky-top=0px] - Where the table's header stops: the height of the portal's own fixed bar.
 */
export class PlanosCliente extends LitElement {
  static override styles = [tokens, base, campoStyles, seloStyles, planosClienteStyles];

  readonly #locale = new LocaleController(this);
  readonly #width = new WidthController(this);
  readonly #planos = new FlowController<EstadoDosPlanos, PlanosDoCliente>(
    this,
    () => idEmTexto(this.clienteId),
    (sdk) => planosDoCliente(sdk, { clienteId: idEmTexto(this.clienteId)!, planoId: idEmTexto(this.planoId) }),
  );
  readonly #acoes = new AcoesDaLista(this, this.#locale, () => this.#planos.state);
  #pausa: ReturnType<typeof setTimeout> | undefined;
  #digitado: string | undefined;
  #foco: Foco | undefined;
  #rolado: string | undefined;

  /** The client, as the portal knows it. */
  @property({ attribute: 'cliente-id' }) clienteId: string | undefined;

  /** A plan to open: its group is chosen, the plan is marked and scrolled to. */
  @property({ attribute: 'plano-id' }) planoId: string | undefined;

  /** A ready SDK; without it that of the provider around. */
  @property({ attribute: false }) sdk: PlanoSdk | undefined;

  @state() private _tela: 'lista' | VistaDoNovoPlano['tela'] = 'lista';

  /** Asks the backend again. */
  recarregar(): void {
    this.#planos.flow?.recarregar();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pausa);
    this.#pausa = undefined;
  }

  override willUpdate(mudou: PropertyValues<this>): void {
    if (mudou.has('clienteId')) {
      this._tela = 'lista';
      this.#digitado = undefined;
    } else if (mudou.has('planoId') && idEmTexto(this.planoId)) {
      this.#planos.flow?.abrirPlano(idEmTexto(this.planoId)!);
    }
    const busca = this.#planos.state?.consulta.busca ?? '';
    // The flow dropped the search by itself (a deep link, a new plan): the field follows.
    if (this.#pausa === undefined && this.#digitado?.trim() !== busca) this.#digitado = undefined;
  }

  override render(): TemplateResult {
    const { flow, state: estado } = this.#planos;
    if (this.#planos.semProvedor) return this.#renderFrase(this.#locale.t(comum).semProvedor);
    if (!idEmTexto(this.clienteId)) return this.#renderFrase(this.#locale.t(comum).semCliente);
    if (this._tela !== 'lista') return this.#renderNovo(this._tela);
    const vista = this.#vista(flow, estado ?? INICIAL);
    return html`
      ${barra(vista)} ${avisoDaLista(vista)} ${this.#acoes.render()}
      <div
        id="planos"
        role="group"
        aria-label=${this.#locale.t(planosCliente).titulo}
        tabindex="-1"
        aria-busy=${this.#ocupado(vista.estado)}
        @contextmenu=${this.#acoes.gestos.contexto}
        @keydown=${this.#acoes.gestos.tecla}
        @pointerdown=${this.#acoes.gestos.toque}
        @pointerover=${this.#acoes.aquecer}
        @focusin=${this.#acoes.aquecer}
      >
        ${lista(vista)}
      </div>
    `;
  }

  override updated(): void {
    if (!idEmTexto(this.clienteId) && this.isConnected) warnOnce('<planos-cliente> needs cliente-id="…".');
    this.#rolarAteDestaque();
    this.#focar();
  }

  #renderFrase(frase: string): TemplateResult {
    return html`<p class="nota muted" role="status">${frase}</p>`;
  }

  #renderNovo(tela: VistaDoNovoPlano['tela']): TemplateResult {
    return novoPlano({
      locale: this.#locale,
      tela,
      clienteId: idEmTexto(this.clienteId)!,
      sdk: this.sdk,
      tentarDeNovo: () => void this.#abrir(),
      voltar: () => this.#voltar('adicionar'),
      aoCancelar: (event) => void this.#aoCancelar(event),
      aoConcluir: () => this.#voltar('destaque'),
    });
  }

  #vista(flow: PlanosDoCliente | undefined, estado: EstadoDosPlanos): Vista {
    return {
      locale: this.#locale,
      estado,
      flow,
      width: this.#width.width,
      acoes: this.#acoes,
      digitado: this.#digitado ?? estado.consulta.busca ?? '',
      aoDigitar: (texto, ja) => this.#aoDigitar(texto, ja),
      adicionar: () => void this.#aoAdicionar(),
      limpar: () => this.#depois({ seletor: `#${idDe('busca')}` }, () => flow?.limpar()),
      mostrarMais: () => flow && this.#aoMostrarMais(flow),
      recarregar: () => this.#depois({ seletor: '#planos' }, () => flow?.recarregar()),
      verPlano: (planoId) => this.#depois({ planoId }, () => flow?.abrirPlano(planoId)),
      verAtivos: () => this.#depois({ seletor: '[name=grupo][value=ativo]' }, () => flow?.escolherGrupo('ativo')),
    };
  }

  #ocupado({ lista: { phase } }: EstadoDosPlanos): boolean {
    return phase === 'loading' || phase === 'refreshing' || phase === 'loading-more';
  }

  /** The button that was pressed goes away with what it did: the focus goes on to something that stays. */
  #depois(foco: Foco, fazer: () => void): void {
    this.#foco = foco;
    fazer();
    this.requestUpdate();
  }

  #aoDigitar(texto: string, ja: boolean): void {
    clearTimeout(this.#pausa);
    this.#digitado = texto;
    const pedir = (): void => {
      this.#pausa = undefined;
      this.#planos.flow?.buscar(texto);
    };
    if (ja) pedir();
    else this.#pausa = setTimeout(pedir, PAUSA_DE_DIGITACAO);
  }

  #aoMostrarMais(flow: PlanosDoCliente): void {
    const antes = recebidosDe(flow.state.lista)?.itens.length ?? 0;
    flow.carregarMais();
    if (flow.state.lista.phase !== 'loading-more') return;
    const parar = flow.subscribe(({ lista: agora }) => {
      parar();
      if (agora.phase === 'failed-more') this.#foco = { seletor: '#planos .nota button' };
      if (agora.phase !== 'ready' || agora.recebidos.proximo !== undefined) return;
      const primeiro = agora.recebidos.itens[antes];
      if (primeiro) this.#foco = { planoId: primeiro.plano.id };
    });
  }

  async #aoAdicionar(): Promise<void> {
    if (this.#planos.state?.adicionar.situacao !== 'habilitada') return;
    if (this.dispatchEvent(new AdicionarPlanoEvent(idEmTexto(this.clienteId)!))) await this.#abrir();
  }

  async #abrir(): Promise<void> {
    this._tela = 'abrindo';
    this.#foco = { seletor: '#novo' };
    try {
      if (!customElements.get('plano-wizard')) await import('../plano-wizard/define.js');
      if (this._tela === 'abrindo') this._tela = 'wizard';
    } catch {
      // A chunk that does not come (a new version on the server, the net): said on the spot, and it can be tried again.
      if (this._tela === 'abrindo') this._tela = 'falhou';
    }
  }

  /** The portal hears of it after us and may still keep the wizard open: its answer is in when the dispatch is over. */
  async #aoCancelar(event: Event): Promise<void> {
    await Promise.resolve();
    if (!event.defaultPrevented) this.#voltar('adicionar');
  }

  #voltar(foco: 'adicionar' | 'destaque'): void {
    const novo = this.#planos.state && destacadoDe(this.#planos.state.destaque);
    this._tela = 'lista';
    this.#foco = foco === 'destaque' && novo ? { planoId: novo } : { seletor: '#adicionar' };
  }

  #linha(planoId: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-plano="${CSS.escape(planoId)}"]`);
  }

  #rolarAteDestaque(): void {
    const estado = this.#planos.state;
    const planoId = estado?.destaque.status === 'mostrado' && estado.lista.phase === 'ready' ? estado.destaque.linha.plano.id : undefined;
    if (estado?.destaque.status === 'nenhum') this.#rolado = undefined;
    const linha = planoId && planoId !== this.#rolado && this._tela === 'lista' ? this.#linha(planoId) : undefined;
    if (!linha) return;
    this.#rolado = planoId;
    linha.scrollIntoView({ block: 'nearest' });
  }

  #focar(): void {
    if (!this.#foco) return;
    const alvo =
      'planoId' in this.#foco
        ? this.#linha(this.#foco.planoId)?.querySelector<HTMLElement>('.nome')
        : this.renderRoot.querySelector<HTMLElement>(this.#foco.seletor);
    if (!alvo) {
      // The list has come without that plan: a focus that waits on would jump in later, out of place.
      if ('planoId' in this.#foco && !this.#ocupado(this.#planos.state ?? INICIAL)) this.#foco = { seletor: '#planos' };
      return;
    }
    this.#foco = undefined;
    alvo.focus();
  }
}
