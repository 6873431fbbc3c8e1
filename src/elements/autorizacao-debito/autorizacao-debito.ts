import { html, nothing, type TemplateResult } from 'lit';
import type { AutorizacaoSalva } from '../../../sdk/backend/port.js';
import type { AutorizacaoDeDebito, EstadoDaAutorizacao, FormaAutorizada } from '../../../sdk/domain/autorizacao-de-debito.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { EditandoAcao, EstadoDaAcao } from '../../../sdk/use-cases/acao-do-plano/state.js';
import {
  autorizacaoDebito,
  type AutorizacaoDebitoFlow,
  type DadosDaAutorizacao,
  type FormDaAutorizacao,
} from '../../../sdk/use-cases/autorizacao-debito/autorizacao-debito.js';
import { autorizacaoDebito as textos } from '../../i18n/pt-BR/autorizacao-debito.js';
import { formasDePagamento } from '../../i18n/pt-BR/formas-de-pagamento.js';
import { wizardDetalhes } from '../../i18n/pt-BR/wizard-detalhes.js';
import { AcaoComImpressoElement } from '../../internal/acao-com-impresso.element.js';
import type { Diferenca, PalavrasDaAcao } from '../../internal/acao-do-plano.element.js';
import { campoAreaDeTexto, type ContextoDeCampo } from '../../internal/campo.js';
import { detalhesDaCobrancaView, formaDePagamentoView, type VistaDaCobranca } from '../../internal/detalhes-da-cobranca.view.js';
import { recusaPorRegraView } from '../../internal/recusa-por-regra.view.js';
import { autorizacoesView } from './autorizacoes.view.js';
import { estilos } from './autorizacao-debito.styles.js';

type Editando = EditandoAcao<DadosDaAutorizacao, FormDaAutorizacao>;
type Feito = Extract<EstadoDaAcao<DadosDaAutorizacao, FormDaAutorizacao, AutorizacaoSalva>, { phase: 'done' }>;

/**
 * "Autorização de Débito Bancário": asks for bank and account (or Pix Automático, where the backend has it), keeps the
 * authorisation in its state, lets the operator note what the bank said, and prints it. Once accepted, the plan is paid so.
 *
 * @summary Authorisation of direct debit of a plan.
 * @event {PlanoAlterandoEvent} plano-alterando - Before the authorisation is saved or changed; cancelable.
 * @event {PlanoAlteradoEvent} plano-alterado - After it was.
 * @event {AcaoFechadaEvent} acao-fechada - The operator is through with it, or gave it up.
 * @csspart acao - The whole of it.
 * @csspart titulo - The title.
 * @csspart rodape - The buttons.
 */
export class AutorizacaoDebito extends AcaoComImpressoElement<DadosDaAutorizacao, FormDaAutorizacao, AutorizacaoSalva> {
  static override styles = [AcaoComImpressoElement.styles, estilos];

  protected criarFlow(sdk: PlanoSdk, planoId: string): AutorizacaoDebitoFlow {
    return autorizacaoDebito(sdk, { planoId });
  }

  protected palavras(): PalavrasDaAcao<AutorizacaoSalva> {
    const t = this.locale.t(textos);
    const mudanca = this.#mudanca;
    return {
      titulo: t.titulo,
      verbo: mudanca ? t.passar[mudanca.estado] : t.alterar,
      feito: ({ autorizacao }) => t.feito(t.estados[autorizacao.estado]),
      campos: { ...this.locale.t(wizardDetalhes).campos, 'mudanca.motivo': t.motivo },
    };
  }

  protected override get perigo(): boolean {
    return this.#mudanca?.estado === 'cancelada';
  }

  protected renderCampos(editando: Editando, contexto: ContextoDeCampo): TemplateResult {
    const { dados, form, recusa } = editando;
    const t = this.locale.t(textos);
    const passar = (autorizacaoId: string, estado: EstadoDaAutorizacao): void => this.flow?.mudar({ mudanca: { autorizacaoId, estado } });
    return html`
      ${recusaPorRegraView(recusa)}
      ${autorizacoesView({
        locale: this.locale,
        autorizacoes: dados.autorizacoes,
        escolhida: form.mudanca,
        passar,
        imprimir: (id) => this.abrirPrevia({ tipo: 'autorizacao-debito', referenciaId: id }),
      })}
      ${form.mudanca ? this.#renderMudanca(editando, contexto) : html`<div class="larga nova">${this.#renderNova(editando, contexto)}</div>`}
      ${form.mudanca ? nothing : html`<p class="larga small muted">${t.quandoAceita}</p>`}
    `;
  }

  protected override renderFeito({ resultado: { autorizacao, plano } }: Feito): TemplateResult {
    const t = this.locale.t(textos);
    return html`<p>${t.pagoPor(this.locale.t(formasDePagamento)[plano.formaDePagamento])}</p>
      <p>${this.renderImprimir({ tipo: 'autorizacao-debito', referenciaId: autorizacao.id }, t.imprimir)}</p>`;
  }

  protected override diferencas(antes: DadosDaAutorizacao, agora: DadosDaAutorizacao): readonly Diferenca[] {
    const t = this.locale.t(textos);
    const formas = this.locale.t(formasDePagamento);
    const estado = ([primeira]: readonly AutorizacaoDeDebito[]): string => (primeira ? t.estados[primeira.estado] : t.nenhuma);
    const pares: (Diferenca | false)[] = [
      estado(antes.autorizacoes) !== estado(agora.autorizacoes) && {
        rotulo: t.autorizacao,
        antes: estado(antes.autorizacoes),
        agora: estado(agora.autorizacoes),
      },
      antes.plano.formaDePagamento !== agora.plano.formaDePagamento && {
        rotulo: t.formaDePagamento,
        antes: formas[antes.plano.formaDePagamento],
        agora: formas[agora.plano.formaDePagamento],
      },
    ];
    return pares.filter((par) => par !== false);
  }

  get #mudanca(): FormDaAutorizacao['mudanca'] {
    const { state } = this.flow ?? {};
    return state && 'form' in state ? state.form.mudanca : undefined;
  }

  #renderNova({ dados, form }: Editando, campos: ContextoDeCampo): TemplateResult {
    const { sessao, formas, cliente, hoje } = dados;
    const vista: VistaDaCobranca = {
      cobranca: form.cobranca,
      mudar: (mudanca) => this.flow?.mudar({ cobranca: { ...this.#cobranca(form), ...mudanca } }),
      locale: this.locale,
      campos,
      catalogo: { formas: formas as readonly FormaAutorizada[], operadoras: sessao.configuracao.operadorasDeTelefone, nomeDoCliente: cliente.nome, hoje },
      cartoes: { status: 'idle' },
      carregarCartoes: () => {},
    };
    return html`${formas.length > 1 ? formaDePagamentoView(vista) : nothing} ${detalhesDaCobrancaView(vista)}`;
  }

  /** What is typed now: two fields may change between two renders. */
  #cobranca(form: FormDaAutorizacao): FormDaAutorizacao['cobranca'] {
    const { state } = this.flow ?? {};
    return state && 'form' in state ? state.form.cobranca : form.cobranca;
  }

  #renderMudanca({ form: { mudanca } }: Editando, contexto: ContextoDeCampo): TemplateResult | typeof nothing {
    if (!mudanca) return nothing;
    const t = this.locale.t(textos);
    return html`<div class="larga passagem">
      <p>${t.explica[mudanca.estado]}</p>
      ${
        mudanca.estado === 'recusada' || mudanca.estado === 'cancelada'
          ? campoAreaDeTexto(contexto, {
              nome: 'mudanca.motivo',
              rotulo: t.motivo,
              obrigatorio: mudanca.estado === 'recusada',
              maximo: 200,
              valor: mudanca.motivo,
              aoDigitar: (motivo) => this.flow?.mudar({ mudanca: { ...mudanca, motivo } }),
            })
          : nothing
      }
      <p><button class="elo" type="button" @click=${() => this.flow?.mudar({ mudanca: undefined })}>${t.voltar}</button></p>
    </div>`;
  }
}
