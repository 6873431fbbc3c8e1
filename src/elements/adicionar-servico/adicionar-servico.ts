import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ServicoGravado } from '../../../sdk/domain/novo-servico.js';
import { nomeDoServico } from '../../../sdk/domain/servico.js';
import { TIPOS_DE_ADICAO, type TipoDeAdicao } from '../../../sdk/domain/tipo-de-adicao.js';
import { MissingPartError } from '../../../sdk/errors/missing-part-error.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { EditandoAcao, EstadoDaAcao } from '../../../sdk/use-cases/acao-do-plano/state.js';
import type { DadosDoServicoNovo, ServicoNovoFlow } from '../../../sdk/use-cases/adicionar-servico/servico-novo.js';
import { adicionarServico as textos } from '../../i18n/pt-BR/adicionar-servico.js';
import { AcaoDoPlanoElement, type PalavrasDaAcao } from '../../internal/acao-do-plano.element.js';
import type { ContextoDeCampo } from '../../internal/campo.js';
import { comAvisosDe } from '../../internal/com-avisos-de.js';
import { falha } from '../../internal/falha.js';
import { focarCampo } from '../../internal/focar-campo.js';
import { warnOnce } from '../../internal/warn-once.js';
import { adicionarServicoStyles } from './adicionar-servico.styles.js';
import type { QualquerParte } from './parte.js';
import { PARTES } from './partes.js';

/**
 * "Adicionar Serviço": adds one kind of service to a plan that is there. `tipo` is `login-radius`, `email`, `ip`,
 * `dominio`, `registrar-dominio` or `antivirus`.
 *
 * @summary Adds a service to a plan.
 * @event {PlanoAlterandoEvent} plano-alterando - Before the service is added; cancelable.
 * @event {PlanoAlteradoEvent} plano-alterado - After the service was added; never with a password or a key.
 * @event {AcaoFechadaEvent} acao-fechada - The operator is through with it, or gave it up.
 * @csspart acao - The whole of it.
 * @csspart titulo - The title.
 * @csspart rodape - The buttons.
 */
export class AdicionarServico extends AcaoDoPlanoElement<DadosDoServicoNovo, object, ServicoGravado> {
  static override styles: CSSResultGroup = [AcaoDoPlanoElement.styles, adicionarServicoStyles];

  /** What is added: `login-radius`, `email`, `ip`, `dominio`, `registrar-dominio` or `antivirus`. */
  @property() tipo: string | undefined;

  @state() private parte: { readonly tipo: TipoDeAdicao; readonly valor: QualquerParte } | undefined;
  @state() private falhou = false;

  override willUpdate(mudou: PropertyValues<this>): void {
    if (mudou.has('tipo')) void this.#carregar();
  }

  /** The kind asked for; undefined for one that there is not. */
  get #tipo(): TipoDeAdicao | undefined {
    return TIPOS_DE_ADICAO.find((um) => um === this.tipo);
  }

  protected override chave(): string | undefined {
    return this.parte && `${this.parte.tipo} ${super.chave()}`;
  }

  protected criarFlow(sdk: PlanoSdk, planoId: string): ServicoNovoFlow<object> {
    return this.parte!.valor.criar(sdk, { planoId });
  }

  protected palavras(): PalavrasDaAcao<ServicoGravado> {
    const t = this.locale.t(textos);
    const tipo = this.#tipo ?? 'login-radius';
    return { titulo: t.titulos[tipo], verbo: t.verbos[tipo], feito: ({ servico }) => t.feito(nomeDoServico(servico)), campos: t.campos };
  }

  protected override get fechaAoConcluir(): boolean {
    return !this.parte?.valor.feito;
  }

  protected renderCampos(editando: EditandoAcao<DadosDoServicoNovo, object>, contexto: ContextoDeCampo): TemplateResult {
    const flow = this.flow as ServicoNovoFlow<object>;
    const focarDepois = (campo: string): void => void this.updateComplete.then(() => focarCampo(this.renderRoot, campo));
    return this.parte!.valor.campos({ contexto: comAvisosDe(flow, contexto), editando, flow, focarDepois });
  }

  protected override renderFeito({
    resultado,
  }: Extract<EstadoDaAcao<DadosDoServicoNovo, object, ServicoGravado>, { phase: 'done' }>): TemplateResult | typeof nothing {
    return this.parte?.valor.feito?.(this.locale, resultado) ?? nothing;
  }

  override render(): TemplateResult {
    if (!this.#tipo) return html`<p class="muted" role="status">${this.locale.t(textos).semTipo}</p>`;
    if (this.falhou) return falha(this.locale, new MissingPartError('A part of the form could not be loaded.'), () => void this.#carregar());
    return super.render();
  }

  async #carregar(): Promise<void> {
    const tipo = this.#tipo;
    this.parte = undefined;
    this.falhou = false;
    if (!tipo) return warnOnce(`<adicionar-servico> needs tipo="…": one of ${TIPOS_DE_ADICAO.join(', ')}.`);
    try {
      const valor = await PARTES[tipo]();
      if (tipo === this.#tipo) this.parte = { tipo, valor };
    } catch {
      this.falhou = tipo === this.#tipo;
    }
  }
}
