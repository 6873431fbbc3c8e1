import type { nothing, CSSResultGroup, TemplateResult } from 'lit';
import type { ServicoGravado } from '../../../sdk/domain/novo-servico.js';
import { nomeDoServico } from '../../../sdk/domain/servico.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { DadosDaAcao, EditandoAcao, EstadoDaAcao } from '../../../sdk/use-cases/acao-do-plano/state.js';
import { editarServico, type DadosDaEdicao, type EditarServicoFlow, type FormDaEdicao } from '../../../sdk/use-cases/editar-servico/editar-servico.js';
import { adicionarServico } from '../../i18n/pt-BR/adicionar-servico.js';
import { servicoDoPlano as textos } from '../../i18n/pt-BR/servico-do-plano.js';
import type { PalavrasDaAcao } from '../../internal/acao-do-plano.element.js';
import { AcaoDoServicoElement } from '../../internal/acao-do-servico.element.js';
import type { ContextoDeCampo } from '../../internal/campo.js';
import { chavesView } from '../../internal/chaves.view.js';
import { focarCampo } from '../../internal/focar-campo.js';
import { servicoFeitoStyles } from '../../styles/servico-feito.styles.js';
import { servicoStyles } from '../../styles/servico.styles.js';
import { camposDaEdicao } from './campos.view.js';

/**
 * "Editar" a service of a plan: login and domain, aliases, address with MAC and speed, hosting, number of licences.
 *
 * @summary Changes a service of a plan.
 * @event {PlanoAlterandoEvent} plano-alterando - Before the service is changed; cancelable.
 * @event {PlanoAlteradoEvent} plano-alterado - After the service was changed; never with a key.
 * @event {AcaoFechadaEvent} acao-fechada - The operator is through with it, or gave it up.
 * @csspart acao - The whole of it.
 * @csspart titulo - The title.
 * @csspart rodape - The buttons.
 */
export class EditarServico extends AcaoDoServicoElement<DadosDaEdicao, FormDaEdicao, ServicoGravado> {
  static override styles: CSSResultGroup = [AcaoDoServicoElement.styles, servicoStyles, servicoFeitoStyles];

  protected criarFlowDoServico(sdk: PlanoSdk, alvo: { readonly planoId: string; readonly servicoId: string }): EditarServicoFlow {
    return editarServico(sdk, alvo);
  }

  protected palavras(dados: DadosDaAcao | undefined): PalavrasDaAcao<ServicoGravado> {
    const t = this.locale.t(textos);
    const servico = dados && (dados as DadosDaEdicao).servico;
    return {
      titulo: servico ? t.editarTipo(t.tipos[servico.tipo]) : t.editar,
      verbo: t.salvar,
      feito: (gravado) => t.editado(nomeDoServico(gravado.servico)),
      campos: this.locale.t(adicionarServico).campos,
    };
  }

  /** New keys are there to be read. */
  protected override get fechaAoConcluir(): boolean {
    const state = this.flow?.state;
    return state?.phase !== 'done' || !state.resultado.chaves?.length;
  }

  protected renderCampos(editando: EditandoAcao<DadosDaEdicao, FormDaEdicao>, contexto: ContextoDeCampo): TemplateResult {
    return camposDaEdicao(contexto, editando, {
      mudar: (mudanca) => this.flow?.mudar(mudanca),
      focarDepois: (campo) => void this.updateComplete.then(() => focarCampo(this.renderRoot, campo)),
    });
  }

  protected override renderFeito({
    resultado,
  }: Extract<EstadoDaAcao<DadosDaEdicao, FormDaEdicao, ServicoGravado>, { phase: 'done' }>): TemplateResult | typeof nothing {
    return chavesView(this.locale, resultado.chaves ?? []);
  }
}
