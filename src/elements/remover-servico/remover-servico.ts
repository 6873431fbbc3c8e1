import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PerdaDoServico } from '../../../sdk/domain/perdas-do-servico.js';
import type { PlanoDoCliente } from '../../../sdk/domain/plano.js';
import { nomeDoServico } from '../../../sdk/domain/servico.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { DadosDaAcao, EditandoAcao } from '../../../sdk/use-cases/acao-do-plano/state.js';
import { removerServico, type DadosDaRemocao, type FormDaRemocao, type RemoverServicoFlow } from '../../../sdk/use-cases/remover-servico/remover-servico.js';
import { servicoDoPlano as textos } from '../../i18n/pt-BR/servico-do-plano.js';
import type { PalavrasDaAcao } from '../../internal/acao-do-plano.element.js';
import { AcaoDoServicoElement } from '../../internal/acao-do-servico.element.js';
import { descricaoDe, erroDoCampo, idDe, invalido, type ContextoDeCampo } from '../../internal/campo.js';
import { ifDefined } from 'lit/directives/if-defined.js';

/**
 * "Remover" a service of a plan: says what is lost, asks for a confirmation, and sets its name, address or licences free.
 * The plan's history keeps what was done.
 *
 * @summary Removes a service of a plan.
 * @event {PlanoAlterandoEvent} plano-alterando - Before the service is removed; cancelable.
 * @event {PlanoAlteradoEvent} plano-alterado - After the service was removed.
 * @event {AcaoFechadaEvent} acao-fechada - The operator is through with it, or gave it up.
 * @csspart acao - The whole of it.
 * @csspart titulo - The title.
 * @csspart rodape - The buttons.
 */
export class RemoverServico extends AcaoDoServicoElement<DadosDaRemocao, FormDaRemocao, PlanoDoCliente> {
  protected criarFlowDoServico(sdk: PlanoSdk, alvo: { readonly planoId: string; readonly servicoId: string }): RemoverServicoFlow {
    return removerServico(sdk, alvo);
  }

  protected override get perigo(): boolean {
    return true;
  }

  protected palavras(dados: DadosDaAcao | undefined): PalavrasDaAcao<PlanoDoCliente> {
    const t = this.locale.t(textos);
    const servico = dados && (dados as DadosDaRemocao).servico;
    return {
      titulo: servico ? t.removerTipo(t.tipos[servico.tipo]) : t.remover,
      verbo: t.remover,
      manter: t.manter,
      feito: () => t.removido(servico ? nomeDoServico(servico) : ''),
      campos: { ciente: t.confirmacao },
    };
  }

  protected renderCampos({ dados, form }: EditandoAcao<DadosDaRemocao, FormDaRemocao>, contexto: ContextoDeCampo): TemplateResult {
    const t = this.locale.t(textos);
    return html`
      <p class="larga"><span class="muted">${t.tipos[dados.servico.tipo]}</span> <b>${nomeDoServico(dados.servico)}</b></p>
      <div class="larga aviso alerta">
        <div>
          <p class="strong" id="perdas">${t.oQueSePerde}</p>
          <ul class="lista-de-faltas" aria-labelledby="perdas">
            ${dados.perdas.map((perda) => html`<li>${this.#frase(perda)}</li>`)}
          </ul>
        </div>
      </div>
      <p class="larga small muted">${t.historicoFica}</p>
      <div class="campo obrigatorio larga" data-campo="ciente">
        <label class="marca" for=${idDe('ciente')}>
          <input
            type="checkbox"
            id=${idDe('ciente')}
            .checked=${live(form.ciente)}
            aria-required="true"
            aria-invalid=${ifDefined(invalido(contexto, 'ciente'))}
            aria-describedby=${ifDefined(descricaoDe(contexto, { nome: 'ciente', rotulo: t.ciente }))}
            @change=${(event: Event) => this.flow?.mudar({ ciente: (event.target as HTMLInputElement).checked })}
          />
          <span>${t.ciente}</span>
        </label>
        ${erroDoCampo(contexto, 'ciente')}
      </div>
    `;
  }

  #frase(perda: PerdaDoServico): string {
    const { perdas } = this.locale.t(textos);
    switch (perda.perda) {
      case 'login':
      case 'endereco':
      case 'dominio':
        return perdas[perda.perda](perda.nome);
      case 'aliases':
      case 'licencas':
        return perdas[perda.perda](perda.quantos);
      case 'registro-fica':
        return perdas[perda.perda](this.locale.data(perda.ate));
      default:
        return perdas[perda.perda];
    }
  }
}
