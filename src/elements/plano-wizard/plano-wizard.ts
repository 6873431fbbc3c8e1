import { adoptStyles, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Endereco } from '../../../sdk/domain/endereco.js';
import { linhasDoEndereco } from '../../../sdk/domain/linhas-do-endereco.js';
import { novoPlano, type EstadoDoNovoPlano, type NovoPlanoFlow, type Passo } from '../../../sdk/use-cases/novo-plano/novo-plano.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { DialogController } from '../../controllers/dialog-controller.js';
import { FlowController } from '../../controllers/flow-controller.js';
import { LazyPartsController } from '../../controllers/lazy-parts-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { WizardCanceladoEvent } from '../../events/wizard-cancelado.js';
import { WizardConcluidoEvent } from '../../events/wizard-concluido.js';
import { comum } from '../../i18n/pt-BR/comum.js';
import { wizard } from '../../i18n/pt-BR/wizard.js';
import { falha } from '../../internal/falha.js';
import { focarCampo } from '../../internal/focar-campo.js';
import { Envio } from './envio.js';
import { estilos } from './plano-wizard.styles.js';
import { esqueletoView, etapasView, resumoView, rodapeView } from './moldura.view.js';
import type { ComRascunho, PassoView, VistaDoPasso } from './passo-view.js';
import { partes } from './partes.js';
import { planoView } from './passos/plano.view.js';
import { idEmTexto } from '../../internal/id-em-texto.js';
import { semIdView } from '../../internal/sem-id.view.js';

/**
 * "Novo Plano Cliente": adds a plan to a client in three steps, or four with the installation's appointment.
 *
 * @summary Wizard that adds a plan to a client.
 * @event {PlanoAdicionandoEvent} plano-adicionando - Before the plan is sent; cancelable, the draft stays.
 * @event {PlanoAdicionadoEvent} plano-adicionado - After the plan was added.
 * @event {WizardCanceladoEvent} wizard-cancelado - "Cancelar"; cancelable.
 * @event {WizardConcluidoEvent} wizard-concluido - "Ver planos", after success.
 * @slot cartao - The host's own card element; it fires `cartao-tokenizado` with token, brand, last digits and expiry.
 * @csspart resumo - The panel with the summary.
 * @csspart oferta - A row of the list of plans.
 * @csspart detalhes - "Detalhes do Plano".
 * @csspart rodape - The bar with the buttons.
 * @csspart sucesso - The panel after success.
 */
export class PlanoWizard extends LitElement {
  static override styles = estilos;

  readonly #locale = new LocaleController(this);
  readonly #flow = new FlowController<EstadoDoNovoPlano, NovoPlanoFlow>(
    this,
    () => idEmTexto(this.clienteId),
    (sdk) => novoPlano(sdk, { clienteId: idEmTexto(this.clienteId)! }),
  );
  readonly #envio = new Envio({ elemento: this, fluxo: () => this.#flow.flow, focar: (campo) => this.#focar(campo) });
  #dialogo: DialogController | undefined;
  readonly #partes = new LazyPartsController(this, partes);
  #pararCartoes: (() => void) | undefined;

  /** Id of the client who gets the plan. */
  @property({ attribute: 'cliente-id' }) clienteId = '';

  /** A ready SDK; without it the nearest `<plano-provider>` gives one. */
  @property({ attribute: false }) sdk: PlanoSdk | undefined;

  @state() private filtro = '';
  @state() private enderecoPara: 'instalacao' | 'cobranca' = 'instalacao';

  #comEstilos = false;
  #fluxoOuvido: NovoPlanoFlow | undefined;
  #focoDepois: string | undefined;

  override willUpdate(): void {
    const { flow } = this.#flow;
    if (flow !== this.#fluxoOuvido) {
      this.#pararCartoes?.();
      this.#fluxoOuvido = flow;
      this.#pararCartoes = flow?.cartoes.subscribe(() => this.requestUpdate());
    }
    if (this.#flow.state?.phase === 'editing') this.#partes.loadAllAfterPaint();
  }

  override updated(mudou: PropertyValues): void {
    super.updated(mudou);
    this.#adotarEstilos();
    const { state: atual } = this.#flow;
    const onde = atual?.phase === 'editing' || atual?.phase === 'sending' ? atual.passo : atual?.phase;
    if (onde !== this.#onde) {
      const primeira = this.#onde === undefined || this.#onde === 'loading';
      this.#onde = onde;
      // The first paint leaves the focus where the portal has it.
      if (!primeira && !this.#focoDepois) this.renderRoot.querySelector<HTMLElement>('[data-foco]')?.focus();
    }
    if (this.#focoDepois && this.#focarAgora(this.#focoDepois)) this.#focoDepois = undefined;
  }

  #onde: Passo | EstadoDoNovoPlano['phase'] | undefined;

  override render(): TemplateResult | typeof nothing {
    const t = this.#locale.t(comum);
    const { state: atual } = this.#flow;
    if (!idEmTexto(this.clienteId)) return semIdView(this, 'cliente-id', t.semCliente);
    if (this.#flow.semProvedor) return html`<p class="aviso alerta">${t.semProvedor}</p>`;
    if (!atual || atual.phase === 'loading') return esqueletoView(this.#locale);
    if (atual.phase === 'unavailable') return html`<div class="solto">${falha(this.#locale, atual.erro, () => this.#flow.flow?.iniciar())}</div>`;
    if (atual.phase === 'done') return this.#renderSucesso(atual);
    return this.#renderPasso(atual);
  }

  #renderPasso(atual: ComRascunho): TemplateResult {
    const t = this.#locale.t(wizard);
    const flow = this.#flow.flow!;
    const enviando = atual.phase === 'sending';
    const faltas = enviando ? [] : atual.faltas;
    return html`
      <div class="topo">
        <div class="titulo">
          <h2>${t.titulo}</h2>
          ${flow.guardado ? html`<span class="small muted">${t.rascunhoSalvo}</span>` : nothing}
        </div>
        ${etapasView(atual, this.#locale, (passo) => void flow.irPara(passo))}
      </div>
      <div class="corpo">
        <div class="passo">
          <h3 class="sr" tabindex="-1" data-foco>${t.passos[atual.passo]}</h3>
          ${this.#renderRestaurado(atual)} ${this.#partes.get('faltas')?.(faltas, this.#locale, (campo) => this.#focar(campo))} ${this.#renderRecusa(atual)}
          <div class="conteudo" ?inert=${enviando || atual.incerto === true}>${this.#viewDe(atual.passo)(this.#vista(atual))}</div>
        </div>
        ${resumoView(atual, this.#locale)}
      </div>
      ${rodapeView(atual, this.#locale, {
        conferindo: this.#envio.conferindo,
        aoVoltar: flow.voltar,
        aoCancelar: this.#onCancelar,
        aoAvancar: this.#envio.avancar,
        aoFinalizar: this.#envio.finalizar,
      })}
      ${this.#renderDialogo()}
    `;
  }

  #renderRestaurado(atual: ComRascunho): TemplateResult | typeof nothing {
    if (atual.phase !== 'editing' || !atual.restaurado) return nothing;
    const irPara = (campo: string): void => void this.#irParaCampo(campo.startsWith('cobranca') ? 'cobranca' : 'plano', campo);
    return this.#partes.get('restaurado')?.(atual.restaurado, this.#locale, irPara, this.#onDescartar) ?? nothing;
  }

  #renderRecusa(atual: ComRascunho): TemplateResult | typeof nothing {
    if (this.#partes.failed('endereco')) return this.#renderFaltando('endereco');
    if (atual.phase !== 'editing' || !atual.recusa) return nothing;
    const vista = {
      locale: this.#locale,
      flow: this.#flow.flow!,
      envio: this.#envio,
      regras: this.#partes.get('regras'),
      faltando: () => this.#renderFaltando('regras'),
      irParaCampo: (passo: Passo, campo: string) => void this.#irParaCampo(passo, campo),
      sair: this.#onCancelar,
    };
    return this.#partes.get('recusa')?.(atual.recusa, atual, vista) ?? this.#renderFaltando('recusa');
  }

  #renderSucesso(atual: Extract<EstadoDoNovoPlano, { phase: 'done' }>): TemplateResult | typeof nothing {
    return (
      this.#partes.get('sucesso')?.({
        state: atual,
        locale: this.#locale,
        verPlanos: () => this.dispatchEvent(new WizardConcluidoEvent(this.clienteId, atual.plano.id)),
        adicionarOutro: () => void this.#flow.flow?.recomecar(),
      }) ??
      html`<div class="solto">
        <h2>${this.#locale.t(wizard).sucesso}</h2>
        ${this.#renderFaltando('sucesso')}
      </div>`
    );
  }

  #renderDialogo(): TemplateResult | typeof nothing {
    const dialogo = this.#dialogo;
    const parte = this.#partes.get('endereco');
    if (!dialogo?.aberto || !parte) return nothing;
    return parte.novoEnderecoView({ dialogo, locale: this.#locale, sdk: this.#flow.sdk, clienteId: this.clienteId, aoSalvar: this.#onEnderecoSalvo });
  }

  #adotarEstilos(): void {
    const depois = this.#partes.get('estilos');
    if (!depois || this.#comEstilos) return;
    this.#comEstilos = true;
    adoptStyles(this.renderRoot as ShadowRoot, [...PlanoWizard.elementStyles, ...depois]);
  }

  #viewDe(passo: Passo): PassoView {
    if (passo === 'plano') return planoView;
    return this.#partes.get(passo) ?? (() => this.#renderFaltando(passo));
  }

  /** In the place of a part that is on its way, or that could not be loaded. */
  #renderFaltando(parte: keyof typeof partes): TemplateResult {
    const erro = this.#partes.error(parte);
    if (!erro) return html`<p role="status" class="muted">${this.#locale.t(comum).carregando}</p>`;
    return falha(this.#locale, erro, () => void this.#partes.load(parte));
  }

  #vista(atual: ComRascunho): VistaDoPasso {
    const editando = atual.phase === 'editing' ? atual : undefined;
    const faltas = editando?.faltas ?? [];
    return {
      state: atual,
      faltas,
      aberto: editando?.aberto,
      flow: this.#flow.flow!,
      sdk: this.#flow.sdk!,
      locale: this.#locale,
      campos: { locale: this.#locale, faltas },
      filtro: this.filtro,
      filtrar: (texto) => (this.filtro = texto),
      abrirNovoEndereco: (para) => void this.#abrirNovoEndereco(para),
      detalhes: this.#partes.get('detalhes') ?? (() => this.#renderFaltando('detalhes')),
      rotuloDoEndereco: (endereco) => linhasDoEndereco(endereco).join(' · '),
    };
  }

  async #abrirNovoEndereco(para: 'instalacao' | 'cobranca'): Promise<void> {
    const parte = await this.#partes.load('endereco');
    if (!parte) return;
    this.enderecoPara = para;
    this.#dialogo ??= new parte.DialogController(this);
    this.#dialogo.abrir();
  }

  readonly #onEnderecoSalvo = (endereco: Endereco): void => {
    this.#flow.flow?.usarEndereco(endereco, this.enderecoPara);
    this.#dialogo?.fechar();
  };

  #focar(campo: string): void {
    this.#focoDepois = campo;
    this.requestUpdate();
  }

  async #irParaCampo(passo: Passo, campo: string): Promise<void> {
    await this.#flow.flow?.irPara(passo);
    this.#focar(campo);
  }

  /** The field itself, or the part of the screen that has it inside (a service's card, the scheduling form). */
  #focarAgora(campo: string): boolean {
    return focarCampo(this.renderRoot, campo) || focarCampo(this.renderRoot, campo.split('.')[0]!);
  }

  readonly #onDescartar = (): void => {
    this.#flow.flow?.descartar();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[data-foco]')?.focus());
  };

  readonly #onCancelar = (): void => void this.dispatchEvent(new WizardCanceladoEvent(this.clienteId));
}
