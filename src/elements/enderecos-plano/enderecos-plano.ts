import { html, nothing, type TemplateResult } from 'lit';
import { cepValido, formatarCep } from '../../../sdk/domain/cep.js';
import type { Endereco } from '../../../sdk/domain/endereco.js';
import { linhasDoEndereco } from '../../../sdk/domain/linhas-do-endereco.js';
import type { PlanoDoCliente } from '../../../sdk/domain/plano.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { EditandoAcao, EstadoDaAcao } from '../../../sdk/use-cases/acao-do-plano/state.js';
import {
  enderecosPlano,
  type AlvoDaCorrecao,
  type DadosDosEnderecos,
  type EnderecosPlanoFlow,
  type FormDosEnderecos,
} from '../../../sdk/use-cases/enderecos-plano/enderecos-plano.js';
import { endereco as textosDoEndereco } from '../../i18n/pt-BR/endereco.js';
import { enderecosPlano as textos } from '../../i18n/pt-BR/enderecos-plano.js';
import { comum } from '../../i18n/pt-BR/comum.js';
import { AcaoDoPlanoElement, type Diferenca, type PalavrasDaAcao } from '../../internal/acao-do-plano.element.js';
import { campoSelecao, campoTexto, idDe, type ContextoDeCampo } from '../../internal/campo.js';
import { focarCampo } from '../../internal/focar-campo.js';
import { icone } from '../../internal/icone.js';
import { info, pencil, search } from '../../internal/icones.js';
import { mascararCampoDeCep } from '../../internal/mascarar-cep.js';
import { camposView } from '../novo-endereco/campos.view.js';
import { estilos } from './enderecos-plano.styles.js';

type Editando = EditandoAcao<DadosDosEnderecos, FormDosEnderecos>;
type Feito = Extract<EstadoDaAcao<DadosDosEnderecos, FormDosEnderecos, PlanoDoCliente>, { phase: 'done' }>;

/**
 * "Endereço": shows where a plan is installed and where its bills go; corrects either, or sends the bills to another
 * address of the client's. A corrected address is corrected for every plan that uses it.
 *
 * @summary Sees and corrects the addresses of a plan.
 * @event {PlanoAlterandoEvent} plano-alterando - Before an address is corrected; cancelable.
 * @event {PlanoAlteradoEvent} plano-alterado - After it was.
 * @event {AcaoFechadaEvent} acao-fechada - The operator is through with it, or gave it up.
 * @csspart acao - The whole of it.
 * @csspart titulo - The title.
 * @csspart rodape - The buttons.
 */
export class EnderecosPlano extends AcaoDoPlanoElement<DadosDosEnderecos, FormDosEnderecos, PlanoDoCliente> {
  static override styles = [AcaoDoPlanoElement.styles, estilos];

  #numeroDigitado = '';

  protected criarFlow(sdk: PlanoSdk, planoId: string): EnderecosPlanoFlow {
    return enderecosPlano(sdk, { planoId });
  }

  protected palavras(): PalavrasDaAcao<PlanoDoCliente> {
    const t = this.locale.t(textos);
    const { cep, logradouro, numero, complemento, bairro, cidade, uf, referencia } = this.locale.t(textosDoEndereco);
    return {
      titulo: t.titulo,
      verbo: this.locale.t(comum).salvar,
      feito: () => t.feito,
      campos: { alvo: t.titulo, enderecoId: t.cobranca, cep, logradouro, numero, complemento, bairro, cidade, uf, referencia },
    };
  }

  protected override get fechaAoConcluir(): boolean {
    return false;
  }

  protected renderCampos(editando: Editando, contexto: ContextoDeCampo): TemplateResult {
    const { dados, form } = editando;
    const t = this.locale.t(textos);
    const { enderecoInstalacao: instalacao, enderecoCobranca: cobranca } = dados.plano;
    const mesmo = instalacao.id === cobranca.id;
    return html`
      <div class="larga enderecos" data-campo="alvo">
        ${this.#renderEndereco(t.instalacao, instalacao, form, [['instalacao', t.corrigir]])}
        ${this.#renderEndereco(t.cobranca, cobranca, form, [
          ...(mesmo ? [] : ([['cobranca', t.corrigir]] as const)),
          ...(dados.enderecos.length > 1 ? ([['outra-cobranca', t.outroEndereco]] as const) : []),
        ])}
      </div>
      ${form.alvo === undefined ? html`<p class="larga small muted">${t.escolha}</p>` : nothing}
      ${form.alvo === 'outra-cobranca' ? this.#renderOutra(editando, contexto) : nothing}
      ${form.alvo === 'instalacao' || form.alvo === 'cobranca' ? this.#renderCorrecao(editando, contexto, mesmo) : nothing}
    `;
  }

  protected override renderFeito({ resultado }: Feito): TemplateResult {
    const t = this.locale.t(textos);
    return html`<div class="enderecos">
      ${this.#renderCartao(t.instalacao, resultado.enderecoInstalacao)} ${this.#renderCartao(t.cobranca, resultado.enderecoCobranca)}
    </div>`;
  }

  protected override diferencas(antes: DadosDosEnderecos, agora: DadosDosEnderecos): readonly Diferenca[] {
    const t = this.locale.t(textos);
    const linha = (endereco: Endereco): string => linhasDoEndereco(endereco).join(', ');
    return (['enderecoInstalacao', 'enderecoCobranca'] as const)
      .map((qual) => ({
        rotulo: qual === 'enderecoInstalacao' ? t.instalacao : t.cobranca,
        antes: linha(antes.plano[qual]),
        agora: linha(agora.plano[qual]),
      }))
      .filter((par) => par.antes !== par.agora);
  }

  #corrigir(alvo: AlvoDaCorrecao): void {
    (this.flow as EnderecosPlanoFlow | undefined)?.corrigir(alvo);
    void this.updateComplete.then(() => focarCampo(this.renderRoot, alvo === 'outra-cobranca' ? 'enderecoId' : 'cep'));
  }

  #renderEndereco(rotulo: string, endereco: Endereco, form: FormDosEnderecos, acoes: readonly (readonly [AlvoDaCorrecao, string])[]): TemplateResult {
    return this.#renderCartao(
      rotulo,
      endereco,
      html`<span class="elos">
        ${acoes.map(
          ([alvo, texto]) =>
            html`<button
              class="botao pequeno"
              id=${idDe(`corrigir-${alvo}`)}
              type="button"
              aria-pressed=${form.alvo === alvo ? 'true' : 'false'}
              aria-label=${`${texto}: ${rotulo}`}
              @click=${() => this.#corrigir(alvo)}
            >
              ${icone(pencil)} ${texto}
            </button>`,
        )}
      </span>`,
    );
  }

  #renderCartao(rotulo: string, endereco: Endereco, acoes: TemplateResult | typeof nothing = nothing): TemplateResult {
    const [rua, cidade] = linhasDoEndereco(endereco);
    return html`<section class="achado" aria-label=${rotulo}>
      <span class="caption muted">${rotulo}</span>
      <span class="strong">${rua}</span>
      <span>${cidade} · ${formatarCep(endereco.cep)}</span>
      ${endereco.referencia ? html`<span class="small muted">${endereco.referencia}</span>` : nothing} ${acoes}
    </section>`;
  }

  #renderOutra({ dados, form }: Editando, contexto: ContextoDeCampo): TemplateResult {
    return campoSelecao(contexto, {
      nome: 'enderecoId',
      rotulo: this.locale.t(textos).novaCobranca,
      obrigatorio: true,
      larga: true,
      valor: form.enderecoId,
      opcoes: dados.enderecos.map((endereco) => ({ valor: endereco.id, rotulo: linhasDoEndereco(endereco).join(', ') })),
      aoMudar: (enderecoId) => this.flow?.mudar({ enderecoId }),
    });
  }

  #renderCorrecao({ dados, form }: Editando, contexto: ContextoDeCampo, mesmo: boolean): TemplateResult {
    const t = this.locale.t(textosDoEndereco);
    const mudar = (mudanca: Partial<FormDosEnderecos>): void => this.flow?.mudar(mudanca);
    return html`
      <p class="larga small muted">${mesmo ? this.locale.t(textos).valeParaOsDois : this.locale.t(textos).valeParaTodos}</p>
      <div class="cep larga" @input=${(event: InputEvent) => this.#onCep(event)} @keydown=${(event: KeyboardEvent) => this.#onTeclaNoCep(event)}>
        ${campoTexto(contexto, {
          nome: 'cep',
          rotulo: t.cep,
          obrigatorio: true,
          modo: 'numeric',
          valor: formatarCep(form.cep ?? ''),
          aoMudar: (cep) => mudar({ cep }),
        })}
        ${
          dados.sessao.capacidades.buscarCep
            ? html`<button
                class="botao"
                type="button"
                aria-disabled=${cepValido(form.cep ?? '') && form.consulta !== 'pesquisando' ? 'false' : 'true'}
                @click=${() => void this.#pesquisar()}
              >
                ${icone(search)} ${t.pesquisar}
              </button>`
            : nothing
        }
      </div>
      <div class="larga consulta" role="status">${this.#renderConsulta(form)}</div>
      ${camposView({
        state: { phase: 'editing', rascunho: form, consulta: 'sem-consulta', daConsulta: [], faltas: contexto.faltas },
        locale: this.locale,
        mudar,
        digitarNumero: (numero) => mudar({ numero }),
        // "S/N" ticked by mistake gives the number back.
        marcarSemNumero: (marcado) => {
          if (marcado) this.#numeroDigitado = form.numero ?? '';
          mudar({ numero: marcado ? null : this.#numeroDigitado });
        },
      })}
    `;
  }

  #renderConsulta({ consulta, logradouro, bairro, cidade, uf }: FormDosEnderecos): TemplateResult | string | typeof nothing {
    const t = this.locale.t(textosDoEndereco);
    if (!consulta) return nothing;
    if (consulta === 'pesquisando') return t.pesquisando;
    if (consulta === 'encontrado') return t.achado([logradouro, bairro, cidade, uf].filter(Boolean).join(', '));
    return html`<div class="aviso alerta">
      ${icone(info)}
      <div>${t.consultas[consulta]}</div>
    </div>`;
  }

  async #pesquisar(): Promise<void> {
    const flow = this.flow as EnderecosPlanoFlow | undefined;
    await flow?.pesquisarCep();
    await this.updateComplete;
    if (flow?.state.phase !== 'editing') return;
    const { consulta } = flow.state.form;
    // The answer leaves open what is different from door to door; without one all is typed.
    if (consulta !== 'pesquisando') focarCampo(this.renderRoot, consulta === undefined ? 'cep' : consulta === 'encontrado' ? 'numero' : 'logradouro');
  }

  /** Enter asks for the CEP, as it does in "Novo Endereço"; it does not save. */
  #onTeclaNoCep(event: KeyboardEvent): void {
    const { sessao } = (this.flow?.state.phase === 'editing' && this.flow.state.dados) || {};
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || !sessao?.capacidades.buscarCep) return;
    event.preventDefault();
    void this.#pesquisar();
  }

  #onCep({ target, inputType }: InputEvent): void {
    if (target instanceof HTMLInputElement && target.id === idDe('cep')) this.flow?.mudar({ cep: mascararCampoDeCep(target, inputType) });
  }
}
