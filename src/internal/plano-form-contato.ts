import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Contato } from '../../sdk/domain/contato.js';
import { TIPOS_DE_CONTATO, type TipoDeContato } from '../../sdk/domain/tipo-de-contato.js';
import { formatarTelefone } from '../../sdk/domain/telefone.js';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import { novoContato, type EstadoDoContato, type NovoContatoFlow, type RascunhoDeContato } from '../../sdk/use-cases/contato/contato.js';
import { FlowController } from '../controllers/flow-controller.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { comum } from '../i18n/pt-BR/comum.js';
import { contato as textos } from '../i18n/pt-BR/contato.js';
import { base } from '../styles/base.styles.js';
import { campoStyles } from '../styles/campo.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { campoSelecao, campoTexto, type CampoTexto, type ContextoDeCampo } from './campo.js';
import { falha } from './falha.js';
import { focarCampo } from './focar-campo.js';

type Aberto = Exclude<EstadoDoContato, { phase: 'done' }>;

/**
 * The form "Contato": a person of the client's who can receive the technician. Manual 5.3.1.
 *
 * @summary Internal form that adds a contact to a client.
 */
export class PlanoFormContato extends LitElement {
  static override styles = [
    tokens,
    base,
    campoStyles,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 16px;
      }
      .acoes {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 12px;
      }
    `,
  ];

  readonly #locale = new LocaleController(this);
  readonly #flow = new FlowController<EstadoDoContato, NovoContatoFlow>(
    this,
    () => this.clienteId || undefined,
    (sdk) => novoContato(sdk, { clienteId: this.clienteId }),
  );
  #focarFalta = false;

  /** Id of the client who gets the contact. */
  @property({ attribute: 'cliente-id' }) clienteId = '';

  /** A ready SDK; without it the nearest `<plano-provider>` gives one. */
  @property({ attribute: false }) sdk: PlanoSdk | undefined;

  /** Told of the contact that was written. */
  @property({ attribute: false }) aoGravar: ((contato: Contato) => void) | undefined;

  /** Told of "Cancelar". */
  @property({ attribute: false }) aoCancelar: (() => void) | undefined;

  /** Also right after it was put in place, before it is drawn. */
  override focus(): void {
    void this.updateComplete.then(() => focarCampo(this.renderRoot, 'nome'));
  }

  override updated(): void {
    const { state } = this.#flow;
    const [falta] = state?.phase === 'editing' ? state.faltas : [];
    if (!this.#focarFalta || !falta) return;
    this.#focarFalta = false;
    focarCampo(this.renderRoot, falta.campo);
  }

  override render(): TemplateResult {
    const { state } = this.#flow;
    if (!state || state.phase === 'done') return html`<p class="muted" role="status">${this.#locale.t(comum).carregando}</p>`;
    const t = this.#locale.t(textos);
    const enviando = state.phase === 'sending';
    const preso = enviando || (state.phase === 'failed' && state.incerto);
    return html`<form novalidate @submit=${this.#onSubmit}>
      <div class="campos duas">${this.#renderCampos(state, preso)}</div>
      ${state.phase === 'failed' ? falha(this.#locale, state.erro, () => void this.#gravar()) : nothing}
      ${state.phase === 'failed' && state.incerto ? html`<p class="small muted">${t.incerto}</p>` : nothing}
      <div class="acoes">
        <span role="status" class="small muted cresce">${enviando ? t.gravando : nothing}</span>
        <button class="botao" type="button" ?disabled=${enviando} @click=${this.#onCancelar}>${this.#locale.t(comum).cancelar}</button>
        <button class="botao primario" type="submit" ?disabled=${enviando} aria-busy=${enviando ? 'true' : 'false'}>${t.gravar}</button>
      </div>
    </form>`;
  }

  #renderCampos(state: Aberto, desabilitado: boolean): TemplateResult {
    const t = this.#locale.t(textos);
    const contexto: ContextoDeCampo = { locale: this.#locale, faltas: state.phase === 'editing' ? state.faltas : [] };
    const { rascunho } = state;
    const mudar = (mudanca: RascunhoDeContato): void => this.#flow.flow?.mudar(mudanca);
    const texto = (nome: 'nome' | 'telefone' | 'celular' | 'email', mais: Partial<CampoTexto> = {}): TemplateResult =>
      campoTexto(contexto, { nome, rotulo: t[nome], valor: rascunho[nome], desabilitado, aoMudar: (valor) => mudar({ [nome]: valor }), ...mais });
    const telefone = (nome: 'telefone' | 'celular', obrigatorio = false): TemplateResult =>
      texto(nome, { tipo: 'tel', obrigatorio, exemplo: '(00) 90000-0000', aoMudar: (valor) => mudar({ [nome]: formatarTelefone(valor) }) });
    return html`
      ${texto('nome', { obrigatorio: true, larga: true, maximo: 120 })}
      ${campoSelecao(contexto, {
        nome: 'tipo',
        rotulo: t.tipo,
        valor: rascunho.tipo,
        vazio: this.#locale.t(comum).escolha,
        opcoes: TIPOS_DE_CONTATO.map((tipo) => ({ valor: tipo, rotulo: t.tipos[tipo] })),
        desabilitado,
        aoMudar: (tipo) => mudar({ tipo: tipo as TipoDeContato | '' }),
      })}
      ${texto('email', { tipo: 'email' })} ${telefone('celular', state.celularObrigatorio)} ${telefone('telefone')}
    `;
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    void this.#gravar();
  }

  readonly #onCancelar = (): void => {
    this.#flow.flow?.descartar();
    this.aoCancelar?.();
  };

  async #gravar(): Promise<void> {
    this.#focarFalta = true;
    const contato = await this.#flow.flow?.gravar();
    if (contato) this.aoGravar?.(contato);
    else this.requestUpdate();
  }
}
