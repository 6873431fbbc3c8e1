import { css, html, type TemplateResult } from 'lit';
import type { CampoExtra } from '../../../sdk/domain/campo-extra.js';
import type { PlanoDoCliente } from '../../../sdk/domain/plano.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { DadosDaAcao, EditandoAcao } from '../../../sdk/use-cases/acao-do-plano/state.js';
import { camposExtra, type CamposExtraFlow, type DadosDosCamposExtra, type FormDosCamposExtra } from '../../../sdk/use-cases/campos-extra/campos-extra.js';
import { camposExtra as textos } from '../../i18n/pt-BR/campos-extra.js';
import { AcaoDoPlanoElement, type Diferenca, type PalavrasDaAcao } from '../../internal/acao-do-plano.element.js';
import type { ContextoDeCampo } from '../../internal/campo.js';
import { campoExtraView } from './campo-extra.view.js';

/**
 * "Campos Extra": the backend's own fields of a plan (text, number, date, choice, yes or no, secret), each checked by its
 * rule. A secret goes out and never comes back.
 *
 * @summary The backend's own fields of a plan.
 * @event {PlanoAlterandoEvent} plano-alterando - Before the plan is changed; cancelable.
 * @event {PlanoAlteradoEvent} plano-alterado - After the plan was changed.
 * @event {AcaoFechadaEvent} acao-fechada - The operator is through with it, or gave it up.
 * @csspart acao - The whole of it.
 * @csspart titulo - The title.
 * @csspart rodape - The buttons.
 */
export class CamposExtra extends AcaoDoPlanoElement<DadosDosCamposExtra, FormDosCamposExtra, PlanoDoCliente> {
  static override styles = [
    AcaoDoPlanoElement.styles,
    css`
      .segredo {
        display: grid;
        gap: 8px;
      }
    `,
  ];

  protected criarFlow(sdk: PlanoSdk, planoId: string): CamposExtraFlow {
    return camposExtra(sdk, { planoId });
  }

  protected palavras(dados: DadosDaAcao | undefined): PalavrasDaAcao<PlanoDoCliente> {
    const t = this.locale.t(textos);
    const campos = dados && 'campos' in dados ? (dados as DadosDosCamposExtra).campos : [];
    return { titulo: t.titulo, verbo: t.verbo, feito: () => t.feito, campos: Object.fromEntries(campos.map(({ id, nome }) => [id, nome])) };
  }

  protected override impedimento({ campos }: DadosDosCamposExtra): string | undefined {
    return campos.length === 0 ? this.locale.t(textos).vazio : undefined;
  }

  protected renderCampos({ dados, form }: EditandoAcao<DadosDosCamposExtra, FormDosCamposExtra>, contexto: ContextoDeCampo): TemplateResult {
    const vista = { form, contexto, mudar: (id: string, valor: string | boolean | null) => this.flow?.mudar({ [id]: valor }) };
    return html`${dados.campos.map((um) => campoExtraView(um, vista))}`;
  }

  protected override diferencas(antes: DadosDosCamposExtra, agora: DadosDosCamposExtra): readonly Diferenca[] {
    return agora.campos.flatMap((campo) => {
      const velho = antes.campos.find(({ id }) => id === campo.id);
      if (!velho || this.#porExtenso(velho) === this.#porExtenso(campo)) return [];
      return [{ rotulo: campo.nome, antes: this.#porExtenso(velho), agora: this.#porExtenso(campo) }];
    });
  }

  /** A value in words. Of a secret only whether there is one is known. */
  #porExtenso(campo: CampoExtra): string {
    const t = this.locale.t(textos);
    if (campo.tipo === 'segredo') return campo.definido ? '••••••••' : t.valorApagado;
    if (campo.valor === undefined || campo.valor === '') return t.valorApagado;
    if (campo.tipo === 'sim-nao') return campo.valor ? t.sim : t.nao;
    if (campo.tipo === 'lista') return campo.opcoes.find(({ id }) => id === campo.valor)?.nome ?? campo.valor;
    if (campo.tipo === 'data') return this.locale.data(campo.valor);
    return campo.tipo === 'numero' ? this.locale.numero(campo.valor) : campo.valor;
  }
}
