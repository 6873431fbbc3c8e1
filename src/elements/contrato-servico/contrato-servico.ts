import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ContratoSalvo } from '../../../sdk/backend/port.js';
import type { ContratoDeServico, RascunhoDoContrato } from '../../../sdk/domain/contrato-de-servico.js';
import { lerCentavos } from '../../../sdk/domain/dinheiro.js';
import type { PedidoDeImpresso } from '../../../sdk/domain/impresso.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { EditandoAcao } from '../../../sdk/use-cases/acao-do-plano/state.js';
import {
  contratoParaImprimir,
  contratoServico,
  type ContratoServicoFlow,
  type DadosDoContratoDoPlano,
} from '../../../sdk/use-cases/contrato-servico/contrato-servico.js';
import { contratoServico as textos } from '../../i18n/pt-BR/contrato-servico.js';
import { comum } from '../../i18n/pt-BR/comum.js';
import { AcaoComImpressoElement } from '../../internal/acao-com-impresso.element.js';
import type { Diferenca, PalavrasDaAcao } from '../../internal/acao-do-plano.element.js';
import { campoSelecao, campoTexto, type CampoTexto, type ContextoDeCampo } from '../../internal/campo.js';
import '../../internal/plano-campo-data.define.js';
import { estilos } from './contrato-servico.styles.js';

type Editando = EditandoAcao<DadosDoContratoDoPlano, RascunhoDoContrato>;

/** Keeps what cannot be read as `NaN`, so that it is refused and not silently dropped. */
const lerInteiro = (texto: string): number | undefined => (texto.trim() === '' ? undefined : /^\d+$/.test(texto.trim()) ? Number(texto) : Number.NaN);
const lerDinheiro = (texto: string): number | undefined => (texto.trim() === '' ? undefined : (lerCentavos(texto) ?? Number.NaN));
const escrito = (valor: number | undefined): string => (valor === undefined || Number.isNaN(valor) ? '' : String(valor));
const dinheiro = (centavos: number | undefined): string =>
  centavos === undefined || Number.isNaN(centavos) ? '' : new Intl.NumberFormat('pt-BR', { minimumFractionDigits: 2 }).format(centavos / 100);

/**
 * "Contrato do Serviço": the contracts of a plan, one of them in force; adds one, corrects one, and prints the chosen
 * model with the plan's data. The contract of a cancelled plan is only printed.
 *
 * @summary Contracts of a plan: form, model, printing.
 * @event {PlanoAlterandoEvent} plano-alterando - Before the contract is saved; cancelable.
 * @event {PlanoAlteradoEvent} plano-alterado - After the contract was saved.
 * @event {AcaoFechadaEvent} acao-fechada - Saved, printed, or given up.
 * @csspart acao - The whole of it.
 * @csspart titulo - The title.
 * @csspart rodape - The buttons.
 */
export class ContratoServico extends AcaoComImpressoElement<DadosDoContratoDoPlano, RascunhoDoContrato, ContratoSalvo> {
  static override styles = [AcaoComImpressoElement.styles, estilos];

  protected criarFlow(sdk: PlanoSdk, planoId: string): ContratoServicoFlow {
    return contratoServico(sdk, { planoId });
  }

  protected palavras(): PalavrasDaAcao<ContratoSalvo> {
    const t = this.locale.t(textos);
    const { titulo, numero, dataDaVenda, taxaDeInstalacao, parcelas, validade: validadeMeses, modelo: modeloId } = t;
    return {
      titulo,
      verbo: this.locale.t(comum).salvar,
      feito: ({ contrato }) => t.feito(contrato.numero),
      campos: { numero, dataDaVenda, taxaDeInstalacao, parcelas, validadeMeses, modeloId },
    };
  }

  override render(): TemplateResult {
    const { state } = this.flow ?? {};
    if (this.pedido || state?.phase !== 'editing' || !state.dados.soImprimir) return super.render();
    const t = this.locale.t(textos);
    const contexto: ContextoDeCampo = { locale: this.locale, faltas: [] };
    const existe = state.form.id !== undefined;
    return html`<section class="acao" part="acao" aria-labelledby="titulo">
      <h2 id="titulo" tabindex="-1" part="titulo">${t.titulo}</h2>
      <p class="aviso">${t.soImprimir}</p>
      ${
        existe
          ? html`<div class="acao-campos">${this.#renderEscolha(state, contexto)} ${this.#renderModelo(state, contexto)}</div>`
          : html`<p class="muted">${t.semContrato}</p>`
      }
      <footer class="acao-rodape" part="rodape">
        <button class="botao" type="button" @click=${() => this.fechar()}>${this.locale.t(comum).fechar}</button>
        ${existe ? this.renderImprimir(this.#pedidoDe(state), t.imprimir) : nothing}
      </footer>
    </section>`;
  }

  /** Manual 5.4.1.1.1.1: "Salvar" returns to the tab. */
  protected override get fechaAoConcluir(): boolean {
    return true;
  }

  protected renderCampos(editando: Editando, contexto: ContextoDeCampo): TemplateResult {
    const { dados, form } = editando;
    const t = this.locale.t(textos);
    const mudar = (mudanca: RascunhoDoContrato): void => this.flow?.mudar(mudanca);
    const texto = (nome: 'numero' | 'taxaDeInstalacao' | 'parcelas' | 'validadeMeses', rotulo: string, mais: Partial<CampoTexto>): TemplateResult =>
      campoTexto(contexto, { nome, rotulo, valor: undefined, ...mais });
    const salvo = contratoParaImprimir(dados, form);
    return html`
      ${dados.contratos.length > 0 ? this.#renderEscolha(editando, contexto) : nothing}
      ${texto('numero', t.numero, { obrigatorio: true, valor: form.numero, maximo: 35, aoMudar: (numero) => mudar({ numero }) })}
      <plano-campo-data
        nome="dataDaVenda"
        .rotulo=${t.dataDaVenda}
        .valor=${form.dataDaVenda}
        obrigatorio
        .campos=${contexto}
        .aoMudar=${(dataDaVenda: string | undefined) => mudar({ dataDaVenda })}
      ></plano-campo-data>
      ${texto('taxaDeInstalacao', t.taxaDeInstalacao, {
        modo: 'decimal',
        desabilitado: dados.taxaFixa,
        ajuda: dados.taxaFixa ? t.taxaFixa : undefined,
        valor: dinheiro(form.taxaDeInstalacao),
        aoMudar: (valor) => mudar({ taxaDeInstalacao: lerDinheiro(valor) }),
      })}
      ${texto('parcelas', t.parcelas, { modo: 'numeric', desabilitado: dados.taxaFixa, valor: escrito(form.parcelas), aoMudar: (valor) => mudar({ parcelas: lerInteiro(valor) }) })}
      ${texto('validadeMeses', t.validade, {
        obrigatorio: true,
        modo: 'numeric',
        ajuda: t.emMeses,
        valor: escrito(form.validadeMeses),
        aoMudar: (valor) => mudar({ validadeMeses: lerInteiro(valor) }),
      })}
      ${this.#renderModelo(editando, contexto)} ${this.#renderVigor(editando)}
      <div class="larga imprimir">
        ${this.renderImprimir(this.#pedidoDe(editando), t.imprimir, salvo ? undefined : form.id ? t.salveAntes : t.salveParaImprimir)}
      </div>
    `;
  }

  protected override diferencas(antes: DadosDoContratoDoPlano, agora: DadosDoContratoDoPlano): readonly Diferenca[] {
    const t = this.locale.t(textos);
    const lista = ({ contratos }: DadosDoContratoDoPlano): string => contratos.map((contrato) => this.#nomeDo(contrato)).join(', ') || t.nenhum;
    return lista(antes) === lista(agora) ? [] : [{ rotulo: t.contratos, antes: lista(antes), agora: lista(agora) }];
  }

  #pedidoDe({ form }: Editando): PedidoDeImpresso {
    return { tipo: 'contrato', modeloId: form.modeloId, referenciaId: form.id };
  }

  #nomeDo({ numero, emVigor }: ContratoDeServico): string {
    return emVigor ? `${numero} · ${this.locale.t(textos).emVigor}` : numero;
  }

  #renderEscolha({ dados, form }: Editando, contexto: ContextoDeCampo): TemplateResult {
    const t = this.locale.t(textos);
    return campoSelecao(contexto, {
      nome: 'id',
      rotulo: t.contrato,
      larga: true,
      valor: form.id,
      ...(dados.soImprimir ? {} : { vazio: t.novo }),
      opcoes: dados.contratos.map((contrato) => ({ valor: contrato.id, rotulo: this.#nomeDo(contrato) })),
      aoMudar: (id) => (this.flow as ContratoServicoFlow | undefined)?.escolher(id || undefined),
    });
  }

  #renderModelo({ dados, form }: Editando, contexto: ContextoDeCampo): TemplateResult {
    return campoSelecao(contexto, {
      nome: 'modeloId',
      rotulo: this.locale.t(textos).modelo,
      obrigatorio: true,
      valor: form.modeloId,
      vazio: this.locale.t(comum).escolha,
      opcoes: dados.modelos.map(({ id, nome }) => ({ valor: id, rotulo: nome })),
      aoMudar: (modeloId) => this.flow?.mudar({ modeloId }),
    });
  }

  /** The one in force stays so until another one takes its place. */
  #renderVigor({ dados, form }: Editando): TemplateResult | typeof nothing {
    if (dados.contratos.every(({ emVigor, id }) => !emVigor || id === form.id)) return nothing;
    const t = this.locale.t(textos);
    return html`<label class="marca larga">
      <input
        type="checkbox"
        .checked=${live(form.emVigor ?? false)}
        @change=${(event: Event) => this.flow?.mudar({ emVigor: (event.target as HTMLInputElement).checked })}
      />
      ${t.porEmVigor}
    </label>`;
  }
}
