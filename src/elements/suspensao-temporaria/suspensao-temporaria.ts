import { html, nothing, type TemplateResult } from 'lit';
import type { DataIso } from '../../../sdk/domain/data.js';
import type { PlanoDoCliente } from '../../../sdk/domain/plano.js';
import type { RascunhoDeSuspensao } from '../../../sdk/domain/suspensao.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { DadosDaAcao, EditandoAcao } from '../../../sdk/use-cases/acao-do-plano/acao-do-plano.js';
import { suspensaoTemporaria, type DadosDaSuspensao, type SuspensaoTemporariaFlow } from '../../../sdk/use-cases/suspensao-temporaria/suspensao-temporaria.js';
import { suspensaoTemporaria as textos } from '../../i18n/pt-BR/suspensao-temporaria.js';
import { AcaoDoPlanoElement, type Diferenca, type PalavrasDaAcao } from '../../internal/acao-do-plano.element.js';
import type { ContextoDeCampo } from '../../internal/campo.js';
import { diferencasDoPlano } from '../../internal/diferencas-do-plano.js';
import { icone } from '../../internal/icone.js';
import { info } from '../../internal/icones.js';

/**
 * "Suspensão Temporária": from, to, within the limits that the backend says; it ends by itself. SPEC F10.
 *
 * @summary Suspends a plan for a time that the client asks for.
 * @event {PlanoAlterandoEvent} plano-alterando - Before it is done; cancelable.
 * @event {PlanoAlteradoEvent} plano-alterado - It has been done.
 * @event {AcaoFechadaEvent} acao-fechada - Given up, or done.
 * @csspart acao - The whole of it.
 * @csspart titulo - The title.
 * @csspart rodape - The bar of buttons.
 */
export class SuspensaoTemporaria extends AcaoDoPlanoElement<DadosDaSuspensao, RascunhoDeSuspensao, PlanoDoCliente> {
  protected override get fechaAoConcluir(): boolean {
    return false;
  }

  protected override criarFlow(sdk: PlanoSdk, planoId: string): SuspensaoTemporariaFlow {
    return suspensaoTemporaria(sdk, { planoId });
  }

  protected override palavras(dados: DadosDaAcao | undefined): PalavrasDaAcao<PlanoDoCliente> {
    const t = this.locale.t(textos);
    return {
      titulo: t.titulo(dados?.plano.oferta.nome),
      verbo: t.suspender,
      manter: t.desistir,
      feito: ({ oferta, status, programado }) => {
        const { desde, ate = desde } = programado ?? status;
        return (programado ? t.programada : t.suspenso)(oferta.nome, this.locale.data(desde), this.locale.data(ate));
      },
      campos: { de: t.de, ate: t.ate },
    };
  }

  protected override impedimento({ limites: { inicio } }: DadosDaSuspensao): string | undefined {
    return inicio.de > inicio.ate ? this.locale.t(textos).indisponivel(this.locale.data(inicio.de)) : undefined;
  }

  protected override renderCampos({ dados, form }: EditandoAcao<DadosDaSuspensao, RascunhoDeSuspensao>, campos: ContextoDeCampo): TemplateResult {
    const t = this.locale.t(textos);
    const { inicio, dias } = dados.limites;
    return html`
      <plano-campo-data
        nome="de"
        obrigatorio
        .rotulo=${t.de}
        .ajuda=${t.deAjuda(this.locale.data(inicio.de), this.locale.data(inicio.ate))}
        .valor=${form.de}
        .min=${inicio.de}
        .max=${inicio.ate}
        .campos=${campos}
        .aoMudar=${(de: DataIso | undefined) => this.flow?.mudar({ de })}
      ></plano-campo-data>
      <plano-campo-data
        nome="ate"
        obrigatorio
        .rotulo=${t.ate}
        .ajuda=${t.ateAjuda(dias.minimo, dias.maximo)}
        .valor=${form.ate}
        .min=${form.de}
        .campos=${campos}
        .aoMudar=${(ate: DataIso | undefined) => this.flow?.mudar({ ate })}
      ></plano-campo-data>
      ${this.#renderPrevia()}
    `;
  }

  protected override diferencas(antes: DadosDaSuspensao, agora: DadosDaSuspensao): readonly Diferenca[] {
    return diferencasDoPlano(this.locale, antes, agora);
  }

  #renderPrevia(): TemplateResult | typeof nothing {
    const previa = (this.flow as SuspensaoTemporariaFlow).previa();
    if (!previa) return nothing;
    const t = this.locale.t(textos);
    const { dias, volta, depois, fatura } = previa;
    const frase = t.previa(dias, this.locale.data(volta), depois?.descricao);
    return html`<p class="aviso larga" role="status">${icone(info)}<span>${frase}${fatura === false ? html` ${t.semCobranca}` : nothing}</span></p>`;
  }
}
