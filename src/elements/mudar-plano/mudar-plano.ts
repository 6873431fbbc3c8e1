import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { PlanoDoCliente } from '../../../sdk/domain/plano.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { DadosDaAcao, EditandoAcao } from '../../../sdk/use-cases/acao-do-plano/acao-do-plano.js';
import { estaCiente } from '../../../sdk/use-cases/acao-do-plano/ciente.js';
import { mudarPlano, type DadosDaMudancaDePlano, type FormDaMudancaDePlano, type MudarPlanoFlow } from '../../../sdk/use-cases/mudar-plano/mudar-plano.js';
import { mudarPlano as textos } from '../../i18n/pt-BR/mudar-plano.js';
import { AcaoDoPlanoElement, type Diferenca, type PalavrasDaAcao } from '../../internal/acao-do-plano.element.js';
import type { ContextoDeCampo } from '../../internal/campo.js';
import { diferencasDoPlano } from '../../internal/diferencas-do-plano.js';
import { perdaView } from '../../internal/perda.view.js';
import { servicosPorExtenso } from '../../internal/servicos-por-extenso.js';
import { estilos } from './mudar-plano.styles.js';
import { ofertasView } from './ofertas.view.js';
import { previaView } from './previa.view.js';

/**
 * "Mudar Plano": another plan of the same group, with the difference of price and the services that are lost shown
 * before. The status stays. SPEC F06.
 *
 * @summary Changes a plan to another one of its group.
 * @event {PlanoAlterandoEvent} plano-alterando - Before it is done; cancelable.
 * @event {PlanoAlteradoEvent} plano-alterado - It has been done.
 * @event {AcaoFechadaEvent} acao-fechada - Given up, or done.
 * @csspart acao - The whole of it.
 * @csspart titulo - The title.
 * @csspart rodape - The bar of buttons.
 */
export class MudarPlano extends AcaoDoPlanoElement<DadosDaMudancaDePlano, FormDaMudancaDePlano, PlanoDoCliente> {
  static override styles: CSSResultGroup = [AcaoDoPlanoElement.styles, estilos];

  protected override criarFlow(sdk: PlanoSdk, planoId: string): MudarPlanoFlow {
    return mudarPlano(sdk, { planoId });
  }

  protected override palavras(dados: DadosDaAcao | undefined): PalavrasDaAcao<PlanoDoCliente> {
    const t = this.locale.t(textos);
    const nome = dados?.plano.oferta.nome;
    return {
      titulo: t.titulo(nome),
      verbo: t.mudar,
      manter: t.manter,
      feito: ({ oferta }) => t.mudado(nome ?? '', oferta.nome),
      campos: { ofertaId: t.novoPlano, ciente: t.ciente },
    };
  }

  protected override impedimento({ ofertas }: DadosDaMudancaDePlano): string | undefined {
    return ofertas.length === 0 ? this.locale.t(textos).semOpcoes : undefined;
  }

  protected override renderCampos({ dados, form }: EditandoAcao<DadosDaMudancaDePlano, FormDaMudancaDePlano>, campos: ContextoDeCampo): TemplateResult {
    const t = this.locale.t(textos);
    const previa = (this.flow as MudarPlanoFlow).previa();
    return html`
      ${ofertasView(campos, dados, form.ofertaId, (ofertaId) => this.flow?.mudar({ ofertaId }))} ${previa ? previaView(this.locale, dados, previa) : nothing}
      ${
        previa && previa.perdidos.length > 0 && previa.pendentes.length === 0
          ? perdaView(campos, {
              nome: 'ciente',
              semVolta: t.semVolta,
              perda: t.perde(servicosPorExtenso(this.locale, previa.perdidos)),
              ciente: t.ciente,
              marcada: estaCiente(form, dados),
              aoMarcar: (ciente) => this.flow?.mudar({ ciente }),
            })
          : nothing
      }
    `;
  }

  protected override diferencas(antes: DadosDaMudancaDePlano, agora: DadosDaMudancaDePlano): readonly Diferenca[] {
    return diferencasDoPlano(this.locale, antes, agora);
  }
}
