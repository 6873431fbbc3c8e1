import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { bancoDe } from '../../../sdk/domain/bancos.js';
import type { CobrancaDoPlano } from '../../../sdk/domain/cobranca-do-plano.js';
import { efeitoDe } from '../../../sdk/domain/permissao.js';
import type { PlanoDoCliente } from '../../../sdk/domain/plano.js';
import { isRuleError } from '../../../sdk/errors/guards.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { EditandoAcao } from '../../../sdk/use-cases/acao-do-plano/state.js';
import {
  formaDePagamento,
  type DadosDaFormaDePagamento,
  type FormaDePagamentoFlow,
  type FormDaFormaDePagamento,
} from '../../../sdk/use-cases/forma-pagamento/forma-pagamento.js';
import { formaPagamento as textos } from '../../i18n/pt-BR/forma-pagamento.js';
import { formasDePagamento } from '../../i18n/pt-BR/formas-de-pagamento.js';
import { wizardDetalhes } from '../../i18n/pt-BR/wizard-detalhes.js';
import { wizardPassos } from '../../i18n/pt-BR/wizard-passos.js';
import { AcaoDoPlanoElement, type Diferenca, type PalavrasDaAcao } from '../../internal/acao-do-plano.element.js';
import type { ContextoDeCampo } from '../../internal/campo.js';
import { detalhesDaCobrancaView, formaDePagamentoView, type VistaDaCobranca } from '../../internal/detalhes-da-cobranca.view.js';
import { formaPagamentoStyles } from './forma-pagamento.styles.js';

type Editando = EditandoAcao<DadosDaFormaDePagamento, FormDaFormaDePagamento>;

/**
 * "Forma de Pagamento" of a plan that is there: the same forms, details and rules as when a plan is sold. How it is paid now
 * is shown by the ends of its numbers only.
 *
 * @summary Changes how a plan is paid.
 * @event {PlanoAlterandoEvent} plano-alterando - Before the plan is changed; cancelable.
 * @event {PlanoAlteradoEvent} plano-alterado - After the plan was changed.
 * @event {AcaoFechadaEvent} acao-fechada - The operator is through with it, or gave it up.
 * @slot cartao - The host's own card element; it hands a card over by `cartao-tokenizado`.
 * @csspart acao - The whole of it.
 * @csspart titulo - The title.
 * @csspart rodape - The buttons.
 */
export class FormaPagamento extends AcaoDoPlanoElement<DadosDaFormaDePagamento, FormDaFormaDePagamento, PlanoDoCliente> {
  static override styles = [AcaoDoPlanoElement.styles, formaPagamentoStyles];

  #fluxo: FormaDePagamentoFlow | undefined;

  protected criarFlow(sdk: PlanoSdk, planoId: string): FormaDePagamentoFlow {
    const fluxo = formaDePagamento(sdk, { planoId });
    fluxo.cartoes.subscribe(() => this.requestUpdate());
    this.#fluxo = fluxo;
    return fluxo;
  }

  protected palavras(): PalavrasDaAcao<PlanoDoCliente> {
    const t = this.locale.t(textos);
    return { titulo: t.titulo, verbo: t.verbo, feito: () => t.feito, campos: this.locale.t(wizardDetalhes).campos };
  }

  protected renderCampos(editando: Editando, contexto: ContextoDeCampo): TemplateResult {
    const vista = this.#vista(editando, contexto);
    return html`<div class="larga conteudo">
      ${this.#renderAtual(editando.dados.atual)} ${this.#renderRegras(editando)} ${formaDePagamentoView(vista)} ${detalhesDaCobrancaView(vista)}
    </div>`;
  }

  protected override diferencas(antes: DadosDaFormaDePagamento, agora: DadosDaFormaDePagamento): readonly Diferenca[] {
    const nome = ({ atual }: DadosDaFormaDePagamento): string => [this.locale.t(formasDePagamento)[atual.forma], ...this.#detalhes(atual)].join(' · ');
    return nome(antes) === nome(agora) ? [] : [{ rotulo: this.locale.t(textos).titulo, antes: nome(antes), agora: nome(agora) }];
  }

  #vista({ dados, form }: Editando, campos: ContextoDeCampo): VistaDaCobranca {
    const { formasDePagamento: formas, operadorasDeTelefone: operadoras } = dados.sessao.configuracao;
    return {
      cobranca: form.cobranca,
      mudar: (mudanca) => this.flow?.mudar({ cobranca: { ...form.cobranca, ...mudanca } }),
      locale: this.locale,
      campos,
      catalogo: { formas, operadoras, nomeDoCliente: dados.cliente.nome, hoje: dados.hoje },
      cartoes: this.#fluxo?.cartoes.state ?? { status: 'idle' },
      carregarCartoes: () => this.#fluxo?.carregarCartoes(),
    };
  }

  #renderAtual(atual: CobrancaDoPlano): TemplateResult {
    const t = this.locale.t(textos);
    const detalhes = this.#detalhes(atual);
    const semDetalhes = detalhes.length === 0 && atual.forma !== 'boleto';
    return html`<section class="atual" aria-label=${t.atual}>
      <p class="small muted">${t.atual}</p>
      <p class="strong">${this.locale.t(formasDePagamento)[atual.forma]}</p>
      ${detalhes.map((linha) => html`<p class="small">${linha}</p>`)} ${semDetalhes ? html`<p class="small muted">${t.semDetalhes}</p>` : nothing}
    </section>`;
  }

  #detalhes({ cartao, conta, telefone, pix }: CobrancaDoPlano): string[] {
    const t = this.locale.t(textos);
    const p = this.locale.t(wizardPassos);
    if (cartao) return [p.cartaoSalvo(cartao.bandeira, cartao.final, cartao.validade.split('-').reverse().join('/'))];
    if (conta) return [t.conta(bancoDe(conta.banco)?.nome ?? conta.banco, conta.agencia, conta.conta), t.titular(conta.titular, conta.documento)];
    if (telefone) return [t.telefone(telefone.operadora, telefone.numero, telefone.titular)];
    if (!pix) return [];
    const valor = `${pix.valor.tipo === 'minimo' ? p.pixMinimo : p.pixFixo}: ${this.locale.moeda(pix.valor.centavos)}`;
    return [[valor, p.periodicidades[pix.periodicidade], `${p.pixInicio}: ${this.locale.data(pix.inicio)}`].join(' · ')];
  }

  /** "Regras Cadastro" that the new form breaks: a warning can be confirmed by who may (SPEC B12). */
  #renderRegras({ recusa, form, dados }: Editando): TemplateResult | typeof nothing {
    if (!recusa || !isRuleError(recusa)) return nothing;
    const t = this.locale.t(textos);
    const { regras } = recusa;
    const soAvisos = regras.every(({ efeito }) => efeito === 'avisa');
    const podeConfirmar = efeitoDe(dados.sessao.permissoes, 'confirmarAvisoDeRegra') === 'permitir';
    const ids = regras.map(({ id }) => id);
    const confirmar = (event: Event): void => this.flow?.mudar({ regrasConfirmadas: (event.target as HTMLInputElement).checked ? ids : [] });
    return html`<section class="regras" aria-label=${t.regras}>
      <p class="strong">${t.regras}</p>
      <ul>
        ${regras.map(
          ({ nome, mensagem, efeito }) =>
            html`<li>
              <p><span class="strong">${nome}</span> · ${efeito === 'bloqueia' ? t.bloqueia : podeConfirmar ? t.avisa : t.semPermissao}</p>
              <p>${mensagem}</p>
            </li>`,
        )}
      </ul>
      ${
        soAvisos && podeConfirmar
          ? html`<label class="marca"
              ><input type="checkbox" .checked=${live(ids.every((id) => form.regrasConfirmadas.includes(id)))} @change=${confirmar} /> ${t.confirmar}</label
            >`
          : nothing
      }
    </section>`;
  }
}
