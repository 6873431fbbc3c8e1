import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { PlanoComImpresso } from '../../../sdk/backend/port.js';
import { formatarCep } from '../../../sdk/domain/cep.js';
import { linhasDoEndereco } from '../../../sdk/domain/linhas-do-endereco.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { DadosDaAcao, EditandoAcao, EstadoDaAcao } from '../../../sdk/use-cases/acao-do-plano/state.js';
import type { PedindoCep, Preenchendo } from '../../../sdk/use-cases/novo-endereco/state.js';
import {
  transferenciaEndereco,
  type FormDaTransferencia,
  type TransferenciaEnderecoFlow,
} from '../../../sdk/use-cases/transferencia-endereco/transferencia-endereco.js';
import { endereco as textosDoEndereco } from '../../i18n/pt-BR/endereco.js';
import { transferenciaEndereco as textos } from '../../i18n/pt-BR/transferencia-endereco.js';
import { AcaoComImpressoElement } from '../../internal/acao-com-impresso.element.js';
import type { Diferenca, PalavrasDaAcao } from '../../internal/acao-do-plano.element.js';
import { campo, descricaoDe, idDe, invalido, type ContextoDeCampo } from '../../internal/campo.js';
import { focarCampo } from '../../internal/focar-campo.js';
import { mascararCampoDeCep } from '../../internal/mascarar-cep.js';
import { recusaPorRegraView } from '../../internal/recusa-por-regra.view.js';
import { achadoView, consultaView } from '../novo-endereco/achado.view.js';
import { camposView } from '../novo-endereco/campos.view.js';
import { estilos } from './transferencia-endereco.styles.js';

type Editando = EditandoAcao<DadosDaAcao, FormDaTransferencia>;
type Feito = Extract<EstadoDaAcao<DadosDaAcao, FormDaTransferencia, PlanoComImpresso>, { phase: 'done' }>;

/**
 * "Transferência de Endereço": looks a CEP up, asks what it does not give, moves the installation there, and the bills if
 * asked, and offers the term of transfer to be printed.
 *
 * @summary Moves a plan to another address.
 * @event {PlanoAlterandoEvent} plano-alterando - Before the plan is moved; cancelable.
 * @event {PlanoAlteradoEvent} plano-alterado - After the plan was moved.
 * @event {AcaoFechadaEvent} acao-fechada - The operator is through with it, or gave it up.
 * @csspart acao - The whole of it.
 * @csspart titulo - The title.
 * @csspart rodape - The buttons.
 */
export class TransferenciaEndereco extends AcaoComImpressoElement<DadosDaAcao, FormDaTransferencia, PlanoComImpresso> {
  static override styles = [AcaoComImpressoElement.styles, estilos];

  #numeroDigitado = '';
  #faseAntes: string | undefined;

  protected criarFlow(sdk: PlanoSdk, planoId: string): TransferenciaEnderecoFlow {
    return transferenciaEndereco(sdk, { planoId });
  }

  protected palavras(): PalavrasDaAcao<PlanoComImpresso> {
    const t = this.locale.t(textos);
    const { cep, logradouro, numero, complemento, bairro, cidade, uf, referencia } = this.locale.t(textosDoEndereco);
    return {
      titulo: t.titulo,
      verbo: this.#noCep ? t.avancar : t.finalizar,
      feito: () => t.feito,
      campos: { cep, logradouro, numero, complemento, bairro, cidade, uf, referencia },
    };
  }

  override updated(mudou: PropertyValues<this>): void {
    super.updated(mudou);
    const estado = this.#endereco?.state;
    const antes = this.#faseAntes;
    this.#faseAntes = estado && 'faltas' in estado ? `${estado.phase} ${estado.faltas.length}` : undefined;
    if (!antes || !estado || antes === this.#faseAntes) return;
    // The answer of the look-up has come: on to what it leaves open.
    if (estado.phase === 'editing' && !antes.startsWith('editing')) focarCampo(this.renderRoot, estado.consulta === 'encontrado' ? 'numero' : 'logradouro');
    else if (estado.phase === 'cep' && estado.faltas.length > 0) focarCampo(this.renderRoot, 'cep');
  }

  protected renderCampos(editando: Editando, contexto: ContextoDeCampo): TemplateResult {
    const estado = this.#endereco?.state;
    const t = this.locale.t(textos);
    const passo = this.#noCep ? 1 : 2;
    return html`
      <p class="larga passo" aria-current="step">
        <span class="caption muted">${t.passo(passo)}</span>
        <span class="strong">${passo === 1 ? t.novoCep : this.locale.t(textosDoEndereco).titulo}</span>
      </p>
      ${recusaPorRegraView(editando.recusa)}
      <p class="larga small muted">${t.atual(linhasDoEndereco(editando.dados.plano.enderecoInstalacao).join(', '))}</p>
      ${!estado || estado.phase === 'done' ? nothing : 'cep' in estado ? this.#renderCep(estado) : this.#renderEndereco(estado, editando, contexto)}
    `;
  }

  protected override renderFeito({ resultado: { plano, impressoId } }: Feito): TemplateResult {
    const t = this.locale.t(textos);
    return html`<dl class="fatos">
        <div>
          <dt>${t.instalacao}</dt>
          <dd>${linhasDoEndereco(plano.enderecoInstalacao).join(', ')}</dd>
        </div>
        <div>
          <dt>${t.cobranca}</dt>
          <dd>${linhasDoEndereco(plano.enderecoCobranca).join(', ')}</dd>
        </div>
      </dl>
      <p>${this.renderImprimir({ tipo: 'transferencia-endereco', referenciaId: impressoId }, this.rotuloDoTermo)}</p>`;
  }

  protected override diferencas(antes: DadosDaAcao, agora: DadosDaAcao): readonly Diferenca[] {
    const t = this.locale.t(textos);
    const linha = ({ plano }: DadosDaAcao): string => linhasDoEndereco(plano.enderecoInstalacao).join(', ');
    return linha(antes) === linha(agora) ? [] : [{ rotulo: t.instalacao, antes: linha(antes), agora: linha(agora) }];
  }

  get #endereco(): TransferenciaEnderecoFlow['endereco'] | undefined {
    return (this.flow as TransferenciaEnderecoFlow | undefined)?.endereco;
  }

  get #noCep(): boolean {
    const estado = this.#endereco?.state;
    return !estado || 'cep' in estado;
  }

  #renderCep({ phase, cep, faltas }: PedindoCep): TemplateResult {
    const t = this.locale.t(textosDoEndereco);
    const contexto: ContextoDeCampo = { locale: this.locale, faltas };
    const dados = { nome: 'cep', rotulo: t.cep, obrigatorio: true, ajuda: t.cepAjuda };
    return html`${campo(
        contexto,
        dados,
        html`<input
          class="entrada"
          id=${idDe('cep')}
          inputmode="numeric"
          autocomplete="off"
          .value=${live(cep)}
          ?readonly=${phase === 'searching'}
          aria-required="true"
          aria-invalid=${ifDefined(invalido(contexto, 'cep'))}
          aria-describedby=${ifDefined(descricaoDe(contexto, dados))}
          @input=${(event: InputEvent) => this.#endereco?.mudarCep(mascararCampoDeCep(event.target as HTMLInputElement, event.inputType))}
        />`,
      )}
      <p class="larga small muted" role="status">${phase === 'searching' ? t.pesquisando : nothing}</p>`;
  }

  #renderEndereco(estado: Preenchendo, { form }: Editando, contexto: ContextoDeCampo): TemplateResult {
    const { faltas } = contexto;
    const fluxo = this.#endereco;
    // A field that the CEP gave is shown as text: it opens when it turns out to be wrong.
    const aberto = { ...estado, faltas, daConsulta: estado.daConsulta.filter((nome) => !faltas.some((falta) => falta.campo === nome)) };
    const outroCep = (): void => {
      fluxo?.mudarCep(formatarCep(estado.rascunho.cep ?? ''));
      void this.updateComplete.then(() => focarCampo(this.renderRoot, 'cep'));
    };
    const corrigir = (): void => {
      fluxo?.corrigir();
      void this.updateComplete.then(() => focarCampo(this.renderRoot, 'logradouro'));
    };
    return html`
      <div class="larga consulta">
        ${consultaView(estado, this.locale, () => void fluxo?.pesquisar())} ${achadoView(aberto, this.locale, { corrigir, outroCep })}
      </div>
      ${camposView({
        state: aberto,
        locale: this.locale,
        mudar: (mudanca) => fluxo?.mudar(mudanca),
        digitarNumero: (numero) => {
          this.#numeroDigitado = numero;
          fluxo?.mudar({ numero });
        },
        // "S/N" ticked by mistake gives the number back.
        marcarSemNumero: (marcado) => fluxo?.mudar({ numero: marcado ? null : this.#numeroDigitado }),
      })}
      <label class="marca larga">
        <input
          type="checkbox"
          .checked=${live(form.cobrancaTambem)}
          @change=${(event: Event) => this.flow?.mudar({ cobrancaTambem: (event.target as HTMLInputElement).checked })}
        />
        ${this.locale.t(textos).cobrancaTambem}
      </label>
    `;
  }
}
