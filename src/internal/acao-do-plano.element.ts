import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Falta } from '../../sdk/domain/falta.js';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import type { AcaoDoPlano } from '../../sdk/use-cases/acao-do-plano/acao-do-plano.js';
import type { DadosDaAcao, EditandoAcao, EstadoDaAcao } from '../../sdk/use-cases/acao-do-plano/state.js';
import { FlowController } from '../controllers/flow-controller.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { AcaoFechadaEvent } from '../events/acao-fechada.js';
import { PlanoAlteradoEvent } from '../events/plano-alterado.js';
import { PlanoAlterandoEvent } from '../events/plano-alterando.js';
import { acao as textosDaAcao } from '../i18n/pt-BR/acao.js';
import { comum } from '../i18n/pt-BR/comum.js';
import { acaoStyles } from '../styles/acao.styles.js';
import { base } from '../styles/base.styles.js';
import { campoStyles } from '../styles/campo.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import type { ContextoDeCampo } from './campo.js';
import { falha } from './falha.js';
import { focarCampo } from './focar-campo.js';
import { conflitoView, faltasView, feitoView, impedidaView, incertezaView, type Diferenca } from './quadro-da-acao.view.js';
import { warnOnce } from './warn-once.js';
import { idEmTexto } from './id-em-texto.js';

export type { Diferenca } from './quadro-da-acao.view.js';

/** What an action is called and what it says. */
export interface PalavrasDaAcao<R> {
  /** E.g. "Cancelar plano Fibra 500"; before the plan is there, without it. */
  readonly titulo: string;
  /** The deed, named by its verb: "Cancelar plano", never "OK". */
  readonly verbo: string;
  /** The safe choice; default "Cancelar". */
  readonly manter?: string;
  /** What has been done, once it is. */
  readonly feito: (resultado: R) => string;
  /** Labels of the fields by their name, for the list of what is missing. */
  readonly campos: Readonly<Record<string, string>>;
}

/**
 * The frame that every action on a plan stands in (ARCHITECTURE §4): loading, failed, blocked with its reason, the form,
 * what is missing, a refusal, a lost answer, somebody else's change, sending, done. An action gives its flow, its words
 * and its fields.
 */
export abstract class AcaoDoPlanoElement<D extends DadosDaAcao, F, R> extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, campoStyles, acaoStyles];

  protected readonly locale = new LocaleController(this);
  readonly #flow = new FlowController<EstadoDaAcao<D, F, R>, AcaoDoPlano<D, F, R>>(
    this,
    () => (idEmTexto(this.planoId) ? this.chave() : undefined),
    (sdk) => this.criarFlow(sdk, idEmTexto(this.planoId)!),
  );
  #focar: string | undefined;

  /** The plan, by its id. */
  @property({ attribute: 'plano-id' }) planoId: string | undefined;

  /** A ready SDK; without it that of the provider around. */
  @property({ attribute: false }) sdk: PlanoSdk | undefined;

  /** The flow of this action over the plan. */
  protected abstract criarFlow(sdk: PlanoSdk, planoId: string): AcaoDoPlano<D, F, R>;
  /** `dados` are there once they have come. */
  protected abstract palavras(dados: DadosDaAcao | undefined): PalavrasDaAcao<R>;
  /** The fields. They stand in a grid of two columns; `.larga` takes both. */
  protected abstract renderCampos(editando: EditandoAcao<D, F>, contexto: ContextoDeCampo): TemplateResult;

  /** What the flow is about; an action with more attributes adds them. Undefined: not before something has come. */
  protected chave(): string | undefined {
    return idEmTexto(this.planoId)!;
  }

  /** A deed that has no way back: its button is red. */
  protected get perigo(): boolean {
    return false;
  }

  /** Whether there is nothing to read after the deed, so that whoever opened the action may close it at once. */
  protected get fechaAoConcluir(): boolean {
    return true;
  }

  /** Why there is nothing to be filled in just now, although the plan allows it, e.g. because the backend's limit is spent. */
  protected impedimento(_dados: D): string | undefined {
    return undefined;
  }

  /** What there is to read after the deed, e.g. a protocol number. */
  protected renderFeito(_feito: Extract<EstadoDaAcao<D, F, R>, { phase: 'done' }>): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Somebody else's change, in words: what the operator had seen, and what is there now. */
  protected diferencas(_antes: D, _agora: D): readonly Diferenca[] {
    return [];
  }

  protected get flow(): AcaoDoPlano<D, F, R> | undefined {
    return this.#flow.flow;
  }

  protected get sdkEmUso(): PlanoSdk | undefined {
    return this.#flow.sdk;
  }

  override updated(_mudou: PropertyValues<this>): void {
    if (!idEmTexto(this.planoId) && this.isConnected) warnOnce(`<${this.localName}> needs plano-id="…".`);
    if (this.#focar === undefined) return;
    const alvo = this.renderRoot.querySelector<HTMLElement>(this.#focar);
    if (!alvo) return;
    this.#focar = undefined;
    alvo.focus();
  }

  override render(): TemplateResult {
    const { state, semProvedor } = this.#flow;
    if (semProvedor) return this.#renderFrase(this.locale.t(comum).semProvedor);
    if (!idEmTexto(this.planoId)) return this.#renderFrase(this.locale.t(textosDaAcao).semPlano);
    return html`<section class="acao" part="acao" aria-labelledby="titulo" aria-busy=${state?.phase === 'sending' ? 'true' : 'false'}>
      <h2 id="titulo" tabindex="-1" part="titulo">${this.palavras(state && 'dados' in state ? state.dados : undefined).titulo}</h2>
      ${this.#renderEstado(state ?? { phase: 'loading' })}
    </section>`;
  }

  /** Puts the focus where the operator begins: the first field, or the title. */
  override focus(): void {
    const alvo = this.renderRoot.querySelector<HTMLElement>('.acao-campos :is(input, select, textarea, button):not([disabled])');
    (alvo ?? this.renderRoot.querySelector<HTMLElement>('#titulo'))?.focus();
  }

  #renderFrase(frase: string): TemplateResult {
    return html`<p class="muted" role="status">${frase}</p>`;
  }

  #renderEstado(state: EstadoDaAcao<D, F, R>): TemplateResult {
    switch (state.phase) {
      case 'loading':
        return html`<div role="status" class="acao-campos">
          <span class="sr">${this.locale.t(comum).carregando}</span><span class="esqueleto"></span><span class="esqueleto"></span>
        </div>`;
      case 'unavailable':
        return falha(this.locale, state.erro, () => this.flow?.iniciar());
      case 'blocked':
        return impedidaView(this.locale, this.locale.t(textosDaAcao).motivos[state.motivo], () => this.#fechar(false));
      case 'editing': {
        const frase = this.impedimento(state.dados);
        return frase ? impedidaView(this.locale, frase, () => this.#fechar(false)) : this.#renderForm(state, false);
      }
      case 'sending':
        return this.#renderForm({ phase: 'editing', dados: state.dados, form: state.form, faltas: [] }, true);
      case 'done':
        return feitoView(this.locale, this.palavras(state.dados).feito(state.resultado), this.renderFeito(state), () => this.#fechar(true));
    }
  }

  #renderForm(editando: EditandoAcao<D, F>, enviando: boolean): TemplateResult {
    const { verbo, manter, campos } = this.palavras(editando.dados);
    const t = this.locale.t(textosDaAcao);
    return html`<form novalidate @submit=${this.#onSubmit}>
      ${faltasView(this.locale, editando.faltas, campos, (campo) => this.#focarCampo(campo))} ${this.#renderRecusa(editando)}
      <div class="acao-campos" ?inert=${enviando || editando.incerto === true}>
        ${this.renderCampos(editando, { locale: this.locale, faltas: editando.faltas })}
      </div>
      <footer class="acao-rodape" part="rodape">
        <span role="status" class="small muted">${enviando ? t.gravando : nothing}</span>
        <span class="cresce"></span>
        <button class="botao" type="button" ?disabled=${enviando} @click=${() => this.#fechar(false)}>${manter ?? this.locale.t(comum).cancelar}</button>
        ${
          editando.incerto
            ? nothing
            : html`<button class="botao ${this.perigo ? 'perigo' : 'primario'}" type="submit" aria-disabled=${enviando ? 'true' : 'false'}>${verbo}</button>`
        }
      </footer>
    </form>`;
  }

  #renderRecusa(editando: EditandoAcao<D, F>): TemplateResult | typeof nothing {
    const { recusa, antes, dados, incerto } = editando;
    if (antes) return conflitoView(this.locale, this.diferencas(antes, dados), () => this.flow?.usarAtual());
    if (!recusa || editando.faltas.length > 0) return nothing;
    if (incerto) return incertezaView(this.locale, recusa, { repetir: () => void this.#enviar(), conferir: () => this.flow?.recarregar() });
    return falha(this.locale, recusa, () => void this.#enviar());
  }

  async #enviar(): Promise<void> {
    const { flow } = this;
    if (!flow?.conferir()) return this.#mostrarFaltas(flow?.state);
    const { planoId, acao, state: antes } = flow;
    if (antes.phase !== 'editing') return;
    const detail = { planoId, acao, clienteId: antes.dados.plano.clienteId };
    if (!this.dispatchEvent(new PlanoAlterandoEvent(detail))) return;
    await flow.enviar();
    const { state } = flow;
    if (state.phase === 'done') {
      this.#focar = '.feito';
      this.dispatchEvent(new PlanoAlteradoEvent(detail));
      if (this.fechaAoConcluir) this.#fechar(true);
    } else this.#mostrarFaltas(state);
    this.requestUpdate();
  }

  /** The first field to be mended, or the alert. */
  #mostrarFaltas(state: EstadoDaAcao<D, F, R> | undefined): void {
    if (state?.phase !== 'editing') return;
    const primeira: Falta | undefined = state.faltas[0];
    void this.updateComplete.then(() => {
      if (!primeira || !this.#focarCampo(primeira.campo)) this.renderRoot.querySelector<HTMLElement>('.aviso[tabindex]')?.focus();
    });
  }

  #focarCampo(campo: string): boolean {
    return focarCampo(this.renderRoot, campo);
  }

  #fechar(concluida: boolean): void {
    const acao = this.flow?.acao ?? '';
    this.dispatchEvent(new AcaoFechadaEvent({ planoId: idEmTexto(this.planoId)!, acao, concluida }));
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#enviar();
  };
}
