import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { VencimentoAlterado } from '../../../sdk/backend/port.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { EditandoAcao, EstadoDaAcao } from '../../../sdk/use-cases/acao-do-plano/state.js';
import {
  alterarVencimento,
  previaDoDia,
  type AlterarVencimentoFlow,
  type DadosDoVencimento,
  type FormDoVencimento,
} from '../../../sdk/use-cases/alterar-vencimento/alterar-vencimento.js';
import { alterarVencimento as textos } from '../../i18n/pt-BR/alterar-vencimento.js';
import { AcaoComImpressoElement } from '../../internal/acao-com-impresso.element.js';
import type { Diferenca, PalavrasDaAcao } from '../../internal/acao-do-plano.element.js';
import { descricaoDe, erroDoCampo, idDe, invalido, type ContextoDeCampo } from '../../internal/campo.js';
import { recusaPorRegraView, regrasDitasView } from '../../internal/recusa-por-regra.view.js';
import { estilos } from './alterar-vencimento.styles.js';
import { previaView } from './previa.view.js';

type Editando = EditandoAcao<DadosDoVencimento, FormDoVencimento>;
type Feito = Extract<EstadoDaAcao<DadosDoVencimento, FormDoVencimento, VencimentoAlterado>, { phase: 'done' }>;

/**
 * "Alterar Data de Vencimento": another due day among those that the provider offers; shows the pro-rata and the next
 * bill before anything is changed, and the term of change to be printed after.
 *
 * @summary Changes the due day of a plan.
 * @event {PlanoAlterandoEvent} plano-alterando - Before the plan is changed; cancelable.
 * @event {PlanoAlteradoEvent} plano-alterado - After the plan was changed.
 * @event {AcaoFechadaEvent} acao-fechada - The operator is through with it, or gave it up.
 * @csspart acao - The whole of it.
 * @csspart titulo - The title.
 * @csspart rodape - The buttons.
 */
export class AlterarVencimento extends AcaoComImpressoElement<DadosDoVencimento, FormDoVencimento, VencimentoAlterado> {
  static override styles = [AcaoComImpressoElement.styles, estilos];

  protected criarFlow(sdk: PlanoSdk, planoId: string): AlterarVencimentoFlow {
    return alterarVencimento(sdk, { planoId });
  }

  protected palavras(): PalavrasDaAcao<VencimentoAlterado> {
    const t = this.locale.t(textos);
    return { titulo: t.titulo, verbo: t.alterar, feito: ({ plano }) => t.feito(this.#dia(plano.diaDeVencimento)), campos: { dia: t.novaData } };
  }

  protected renderCampos(editando: Editando, contexto: ContextoDeCampo): TemplateResult {
    const { dados, form } = editando;
    const t = this.locale.t(textos);
    const previa = previaDoDia(dados, form.dia);
    return html`
      ${regrasDitasView(dados.opcoes.impedimentos)} ${recusaPorRegraView(editando.recusa)}
      <p class="larga">${t.atual(this.#dia(dados.opcoes.atual.dia))}</p>
      ${this.#renderDias(editando, contexto)}
      <div class="larga" role="status">
        ${previa ? previaView(this.locale, { previa, preco: dados.plano.preco }) : html`<p class="muted small">${t.escolhaUmDia}</p>`}
      </div>
    `;
  }

  protected override renderFeito({ dados, resultado }: Feito): TemplateResult {
    return html`${previaView(this.locale, { previa: resultado.previa, preco: dados.plano.preco })}
      <p>${this.renderImprimir({ tipo: 'alteracao-vencimento', referenciaId: resultado.impressoId }, this.rotuloDoTermo)}</p>`;
  }

  protected override diferencas(antes: DadosDoVencimento, agora: DadosDoVencimento): readonly Diferenca[] {
    const t = this.locale.t(textos);
    const pares: (Diferenca | false)[] = [
      antes.plano.diaDeVencimento !== agora.plano.diaDeVencimento && {
        rotulo: t.vencimento,
        antes: this.#dia(antes.plano.diaDeVencimento),
        agora: this.#dia(agora.plano.diaDeVencimento),
      },
      antes.plano.preco !== agora.plano.preco && {
        rotulo: t.preco,
        antes: this.locale.moeda(antes.plano.preco),
        agora: this.locale.moeda(agora.plano.preco),
      },
    ];
    return pares.filter((par) => par !== false);
  }

  #renderDias({ dados, form }: Editando, contexto: ContextoDeCampo): TemplateResult {
    const t = this.locale.t(textos);
    const dias = dados.opcoes.opcoes.map(({ dia }) => dia).sort((a, b) => a - b);
    const primeiro = dias.find((dia) => dia !== dados.opcoes.atual.dia);
    return html`<fieldset
      class="larga"
      data-campo="dia"
      role="radiogroup"
      aria-labelledby="dias-titulo"
      aria-required="true"
      aria-invalid=${invalido(contexto, 'dia') ?? nothing}
      aria-describedby=${descricaoDe(contexto, { nome: 'dia', rotulo: '' }) ?? nothing}
    >
      <span class="rotulo obrigatorio" id="dias-titulo">${t.novaData}</span>
      <div class="pilulas">
        ${dias.map((dia) => {
          const atual = dia === dados.opcoes.atual.dia;
          return html`<label class="pilula ${atual ? 'atual' : ''}">
            <input
              type="radio"
              name="dia"
              id=${dia === primeiro ? idDe('dia') : nothing}
              value=${dia}
              .checked=${live(form.dia === dia)}
              ?disabled=${atual}
              @change=${() => this.flow?.mudar({ dia })}
            />
            ${this.#dia(dia)}${atual ? html` <span class="caption">${t.diaAtual}</span>` : nothing}
          </label>`;
        })}
      </div>
      ${erroDoCampo(contexto, 'dia')}
    </fieldset>`;
  }

  #dia(dia: number): string {
    return dia === 31 ? this.locale.t(textos).ultimoDia : String(dia);
  }
}
