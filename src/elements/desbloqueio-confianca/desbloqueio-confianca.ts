import { html, nothing, type TemplateResult } from 'lit';
import type { PlanoDoCliente } from '../../../sdk/domain/plano.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { DadosDaAcao, EditandoAcao } from '../../../sdk/use-cases/acao-do-plano/acao-do-plano.js';
import {
  desbloqueioConfianca,
  type DadosDoDesbloqueio,
  type DesbloqueioConfiancaFlow,
  type FormDoDesbloqueio,
} from '../../../sdk/use-cases/desbloqueio-confianca/desbloqueio-confianca.js';
import { desbloqueioConfianca as textos } from '../../i18n/pt-BR/desbloqueio-confianca.js';
import { AcaoDoPlanoElement, type Diferenca, type PalavrasDaAcao } from '../../internal/acao-do-plano.element.js';
import { campoSelecao, type ContextoDeCampo } from '../../internal/campo.js';
import { diferencasDoPlano } from '../../internal/diferencas-do-plano.js';
import { icone } from '../../internal/icone.js';
import { info } from '../../internal/icones.js';

/**
 * "Desbloqueio em Confiança": gives a suspended plan its access back for as many days as the backend allows, and says
 * until when. It ends by itself. SPEC F07.
 *
 * @summary Unlocks a plan on trust for some days.
 * @event {PlanoAlterandoEvent} plano-alterando - Before it is done; cancelable.
 * @event {PlanoAlteradoEvent} plano-alterado - It has been done.
 * @event {AcaoFechadaEvent} acao-fechada - Given up, or done.
 * @csspart acao - The whole of it.
 * @csspart titulo - The title.
 * @csspart rodape - The bar of buttons.
 */
export class DesbloqueioConfianca extends AcaoDoPlanoElement<DadosDoDesbloqueio, FormDoDesbloqueio, PlanoDoCliente> {
  protected override get fechaAoConcluir(): boolean {
    return false;
  }

  protected override criarFlow(sdk: PlanoSdk, planoId: string): DesbloqueioConfiancaFlow {
    return desbloqueioConfianca(sdk, { planoId });
  }

  protected override palavras(dados: DadosDaAcao | undefined): PalavrasDaAcao<PlanoDoCliente> {
    const t = this.locale.t(textos);
    return {
      titulo: t.titulo(dados?.plano.oferta.nome),
      verbo: t.desbloquear,
      manter: t.desistir,
      feito: ({ oferta, status }) => t.desbloqueado(oferta.nome, this.locale.data(status.ate ?? status.desde)),
      campos: { dias: t.dias },
    };
  }

  protected override impedimento({ diasMaximos, disponivelEm }: DadosDoDesbloqueio): string | undefined {
    const t = this.locale.t(textos);
    if (diasMaximos > 0) return undefined;
    return disponivelEm ? t.disponivelEm(this.locale.data(disponivelEm)) : t.indisponivel;
  }

  protected override renderCampos({ dados, form }: EditandoAcao<DadosDoDesbloqueio, FormDoDesbloqueio>, campos: ContextoDeCampo): TemplateResult {
    const t = this.locale.t(textos);
    const previa = (this.flow as DesbloqueioConfiancaFlow).previa();
    return html`
      ${campoSelecao(campos, {
        nome: 'dias',
        rotulo: t.dias,
        obrigatorio: true,
        ajuda: t.diasAjuda(dados.diasMaximos),
        valor: String(form.dias),
        opcoes: Array.from({ length: dados.diasMaximos }, (_, i) => ({ valor: String(i + 1), rotulo: t.opcao(i + 1) })),
        aoMudar: (dias) => this.flow?.mudar({ dias: Number(dias) }),
      })}
      ${
        previa
          ? html`<p class="aviso larga" role="status">${icone(info)}<span>${t.previa(this.locale.data(previa.ate), previa.depois?.descricao)}</span></p>`
          : nothing
      }
    `;
  }

  protected override diferencas(antes: DadosDoDesbloqueio, agora: DadosDoDesbloqueio): readonly Diferenca[] {
    return diferencasDoPlano(this.locale, antes, agora);
  }
}
