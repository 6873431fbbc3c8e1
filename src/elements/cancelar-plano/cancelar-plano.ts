import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { PlanoCancelado } from '../../../sdk/domain/cancelamento.js';
import { lerCentavos } from '../../../sdk/domain/dinheiro.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { DadosDaAcao, EditandoAcao } from '../../../sdk/use-cases/acao-do-plano/acao-do-plano.js';
import {
  cancelarPlano,
  type CancelarPlanoFlow,
  type DadosDeCancelarPlano,
  type EstadoDeCancelarPlano,
  type FormDeCancelarPlano,
} from '../../../sdk/use-cases/cancelar-plano/cancelar-plano.js';
import { cancelarPlano as textos } from '../../i18n/pt-BR/cancelar-plano.js';
import { AcaoDoPlanoElement, type Diferenca, type PalavrasDaAcao } from '../../internal/acao-do-plano.element.js';
import type { ContextoDeCampo } from '../../internal/campo.js';
import { diferencasDoPlano } from '../../internal/diferencas-do-plano.js';
import { estilos } from './cancelar-plano.styles.js';
import { camposView } from './campos.view.js';

type Feito = Extract<EstadoDeCancelarPlano, { phase: 'done' }>;

/**
 * "Cancelar Plano": reason, date, the fine that fidelity leaves (proposed, explained, capped), open instalments, what
 * will be lost, a confirmation, the protocol number. SPEC F01.
 *
 * @summary Cancels a plan for good.
 * @event {PlanoAlterandoEvent} plano-alterando - Before it is cancelled; cancelable.
 * @event {PlanoAlteradoEvent} plano-alterado - It has been cancelled, or the day was set.
 * @event {AcaoFechadaEvent} acao-fechada - Given up, or done and read.
 * @csspart acao - The whole of it.
 * @csspart titulo - The title.
 * @csspart rodape - The bar of buttons.
 */
export class CancelarPlano extends AcaoDoPlanoElement<DadosDeCancelarPlano, FormDeCancelarPlano, PlanoCancelado> {
  static override styles: CSSResultGroup = [AcaoDoPlanoElement.styles, estilos];

  /** As typed, as long as it is no amount. */
  @state() private multaDigitada = '';

  protected override get perigo(): boolean {
    return true;
  }

  protected override get fechaAoConcluir(): boolean {
    return false;
  }

  protected override criarFlow(sdk: PlanoSdk, planoId: string): CancelarPlanoFlow {
    return cancelarPlano(sdk, { planoId });
  }

  protected override palavras(dados: DadosDaAcao | undefined): PalavrasDaAcao<PlanoCancelado> {
    const t = this.locale.t(textos);
    return {
      titulo: t.titulo(dados?.plano.oferta.nome ?? '').trim(),
      verbo: t.cancelar,
      manter: t.manter,
      feito: ({ plano: { oferta, programado } }) => (programado ? t.programado(oferta.nome, this.locale.data(programado.desde)) : t.cancelado(oferta.nome)),
      campos: { motivoId: t.motivo, data: t.data, multa: t.multa, ciente: t.ciente },
    };
  }

  protected override renderCampos(editando: EditandoAcao<DadosDeCancelarPlano, FormDeCancelarPlano>, campos: ContextoDeCampo): TemplateResult {
    return camposView({
      ...editando,
      campos,
      multaDigitada: this.multaDigitada,
      desmarcada: (this.flow as CancelarPlanoFlow | undefined)?.desmarcada(),
      mudar: (mudanca) => this.flow?.mudar(mudanca),
      digitarMulta: (texto) => this.#onMulta(texto),
    });
  }

  protected override renderFeito({ dados, resultado }: Feito): TemplateResult | typeof nothing {
    const { mostraProtocoloDeCancelamento } = dados.sessao.configuracao;
    return mostraProtocoloDeCancelamento ? html`<p class="protocolo">${this.locale.t(textos).protocolo(resultado.protocolo)}</p>` : nothing;
  }

  protected override diferencas(antes: DadosDeCancelarPlano, agora: DadosDeCancelarPlano): readonly Diferenca[] {
    return diferencasDoPlano(this.locale, antes, agora);
  }

  #onMulta(texto: string): void {
    const valor = texto.trim() === '' ? undefined : (lerCentavos(texto) ?? Number.NaN);
    this.multaDigitada = Number.isNaN(valor) ? texto : '';
    this.flow?.mudar({ multa: valor });
  }
}
