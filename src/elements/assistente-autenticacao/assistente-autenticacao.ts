import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { nomeDoServico } from '../../../sdk/domain/servico.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import {
  assistenteAutenticacao,
  type AssistenteAutenticacao as AssistenteFlow,
  type Diagnosticando,
  type EstadoDoAssistente,
} from '../../../sdk/use-cases/assistente-autenticacao/assistente-autenticacao.js';
import { PlanoAlteradoEvent } from '../../events/plano-alterado.js';
import { PlanoAlterandoEvent } from '../../events/plano-alterando.js';
import { assistente } from '../../i18n/pt-BR/assistente.js';
import { campoSelecao } from '../../internal/campo.js';
import { falha } from '../../internal/falha.js';
import { icone } from '../../internal/icone.js';
import { circleCheck, info, refreshCw, triangleAlert } from '../../internal/icones.js';
import { PainelDoPlanoElement } from '../../internal/painel-do-plano.element.js';
import { estilos } from './assistente-autenticacao.styles.js';
import { verificacaoView, type VistaDoAssistente } from './verificacao.view.js';
import { idEmTexto } from '../../internal/id-em-texto.js';

/**
 * "Assistente de Autenticação": looks at a login of a plan, one check after the other, says what each found and what to
 * do about it, and ends a stuck session or clears the bound MAC where the backend can.
 *
 * @summary Guided diagnosis of a login.
 * @event {PlanoAlterandoEvent} plano-alterando - Before a remedy is applied; cancelable.
 * @event {PlanoAlteradoEvent} plano-alterado - After a remedy was applied.
 * @event {AcaoFechadaEvent} acao-fechada - The operator is through with it.
 * @csspart acao - The whole of it.
 * @csspart titulo - The title.
 * @csspart verificacoes - The list of checks.
 * @csspart rodape - The buttons.
 */
export class AssistenteAutenticacao extends PainelDoPlanoElement<EstadoDoAssistente, AssistenteFlow> {
  static override styles = [PainelDoPlanoElement.styles, estilos];

  /** The login, by its service's id; without it the plan's first one. */
  @property({ attribute: 'servico-id' }) servicoId: string | undefined;

  protected readonly acao = 'assistente-autenticacao';

  protected criarFlow(sdk: PlanoSdk, planoId: string): AssistenteFlow {
    return assistenteAutenticacao(sdk, { planoId, servicoId: idEmTexto(this.servicoId) });
  }

  protected override chave(): string {
    return `${super.chave()} ${idEmTexto(this.servicoId) ?? ''}`;
  }

  protected titulo(): string {
    return this.locale.t(assistente).titulo;
  }

  protected renderAberto(state: Diagnosticando): TemplateResult {
    const t = this.locale.t(assistente);
    const vista: VistaDoAssistente = { state, flow: this.flow!, locale: this.locale, remediar: () => void this.#remediar() };
    return html`
      ${this.#renderLogin(state)} ${this.#renderAndamento(state)}
      ${
        state.verificacoes.length === 0
          ? nothing
          : html`<ol class="verificacoes" part="verificacoes" aria-label=${t.verificacoes}>
              ${state.verificacoes.map((verificacao) => verificacaoView(vista, verificacao))}
            </ol>`
      }
      ${this.renderRodape(html`<button class="botao leve" type="button" @click=${() => this.flow?.verificarDeNovo()}>${icone(refreshCw)} ${t.verificarDeNovo}</button>`)}
    `;
  }

  #renderLogin({ logins, servicoId }: Diagnosticando): TemplateResult {
    const t = this.locale.t(assistente);
    const atual = logins.find(({ id }) => id === servicoId);
    if (logins.length === 1 || this.servicoId)
      return html`<p><span class="muted">${t.login}:</span> <span class="strong">${atual ? nomeDoServico(atual) : ''}</span></p>`;
    return campoSelecao(
      { locale: this.locale, faltas: [] },
      {
        nome: 'servicoId',
        rotulo: t.login,
        valor: servicoId,
        opcoes: logins.map((login) => ({ valor: login.id, rotulo: nomeDoServico(login) })),
        aoMudar: (id) => this.flow?.escolherLogin(id),
      },
    );
  }

  /** How far it is, then what it all means. */
  #renderAndamento(state: Diagnosticando): TemplateResult {
    const t = this.locale.t(assistente);
    if (state.erro) return falha(this.locale, state.erro, () => this.flow?.verificarDeNovo());
    const { remedio } = state;
    const feito =
      remedio?.fase === 'feito'
        ? html`<p class="aviso sucesso" role="status">${icone(circleCheck)}<span>${t.remedios[remedio.remedio].feito}</span></p>`
        : nothing;
    if (state.conclusao) return html`${feito} ${this.#renderConclusao(state)}`;
    const total = state.verificacoes.length;
    const feitas = state.verificacoes.filter(({ situacao }) => situacao !== 'pendente').length;
    return html`${feito}
      <div class="andamento">
        <p class="small muted" id="andamento" role="status">${total > 0 ? t.progresso(Math.max(feitas, 1), total) : t.situacoes.verificando}</p>
        <progress aria-labelledby="andamento" max=${Math.max(total, 1)} .value=${Math.max(feitas - 1, 0)}></progress>
      </div>`;
  }

  #renderConclusao({ conclusao, verificacoes }: Diagnosticando): TemplateResult | typeof nothing {
    if (!conclusao) return nothing;
    const { conclusoes, achados } = this.locale.t(assistente);
    if (verificacoes.length === 0) return html`<p class="aviso" role="status">${icone(info)}<span>${conclusoes.nada}</span></p>`;
    if (conclusao.tipo !== 'causa') {
      const bom = conclusao.tipo === 'funciona';
      return html`<p class="aviso ${bom ? 'sucesso' : ''}" role="status">
        ${icone(bom ? circleCheck : info)}<span class="strong">${conclusoes[conclusao.tipo]}</span>
      </p>`;
    }
    const { diz, faca } = achados[conclusao.achado.codigo];
    return html`<div class="aviso ${conclusao.achado.gravidade === 'erro' ? 'erro' : 'alerta'}" role="status">
      ${icone(triangleAlert)}
      <div>
        <p class="strong">${conclusoes.causa(diz)}</p>
        ${faca ? html`<p>${faca}</p>` : nothing}
      </div>
    </div>`;
  }

  async #remediar(): Promise<void> {
    const { flow } = this;
    if (flow?.state.phase !== 'ready' || flow.state.remedio?.fase === 'enviando') return;
    const detail = { planoId: flow.planoId, clienteId: flow.state.plano.clienteId, acao: this.acao };
    if (!this.dispatchEvent(new PlanoAlterandoEvent(detail))) return;
    if (await flow.remediar()) {
      this.dispatchEvent(new PlanoAlteradoEvent(detail));
      // The button is gone with what it mended.
      this.focus();
    } else {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('.pergunta .aviso[tabindex]')?.focus();
    }
  }
}
