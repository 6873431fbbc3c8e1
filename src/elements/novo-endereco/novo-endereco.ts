import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { formatarCep } from '../../../sdk/domain/cep.js';
import { TIPOS_DE_ENDERECO, type Endereco } from '../../../sdk/domain/endereco.js';
import { UFS } from '../../../sdk/domain/uf.js';
import { novoEndereco, type EstadoDoNovoEndereco, type NovoEnderecoFlow, type RascunhoDeEndereco } from '../../../sdk/use-cases/novo-endereco/novo-endereco.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import { FlowController } from '../../controllers/flow-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { EnderecoAdicionadoEvent } from '../../events/endereco-adicionado.js';
import { EnderecoCanceladoEvent } from '../../events/endereco-cancelado.js';
import { comum } from '../../i18n/pt-BR/comum.js';
import { endereco as textos } from '../../i18n/pt-BR/endereco.js';
import { campo, campoSelecao, campoTexto, descricaoDe, idDe, invalido, type ContextoDeCampo } from '../../internal/campo.js';
import { falha } from '../../internal/falha.js';
import { focarCampo } from '../../internal/focar-campo.js';
import { icone } from '../../internal/icone.js';
import { check, info, search } from '../../internal/icones.js';
import { estilos } from './novo-endereco.styles.js';

type Preenchendo = Extract<EstadoDoNovoEndereco, { phase: 'editing' | 'sending' }>;

/**
 * "Novo Endereço": looks a CEP up, asks what it does not give, adds the address to the client.
 *
 * @summary Form that adds an address to a client.
 * @event {EnderecoAdicionadoEvent} endereco-adicionado - After the address was added.
 * @event {EnderecoCanceladoEvent} endereco-cancelado - "Cancelar".
 */
export class NovoEndereco extends LitElement {
  static override styles = estilos;

  readonly #locale = new LocaleController(this);
  readonly #flow = new FlowController<EstadoDoNovoEndereco, NovoEnderecoFlow>(
    this,
    () => this.clienteId || undefined,
    (sdk) => novoEndereco(sdk, { clienteId: this.clienteId }),
  );
  #focoDepois: string | undefined;

  /** Id of the client who gets the address. */
  @property({ attribute: 'cliente-id' }) clienteId = '';

  /** A ready SDK; without it the nearest `<plano-provider>` gives one. */
  @property({ attribute: false }) sdk: PlanoSdk | undefined;

  /** Told of the new address, besides the event. */
  @property({ attribute: false }) aoSalvar: ((endereco: Endereco) => void) | undefined;

  /** Told of "Cancelar", besides the event. */
  @property({ attribute: false }) aoCancelar: (() => void) | undefined;

  override updated(): void {
    if (this.#focoDepois && focarCampo(this.renderRoot, this.#focoDepois)) this.#focoDepois = undefined;
  }

  override render(): TemplateResult {
    const t = this.#locale.t(comum);
    const { state } = this.#flow;
    if (!this.clienteId) return html`<p class="aviso alerta">${t.semCliente}</p>`;
    if (this.#flow.semProvedor) return html`<p class="aviso alerta">${t.semProvedor}</p>`;
    if (!state) return html`<p class="muted" role="status">${t.carregando}</p>`;
    if (state.phase === 'done') return html`<p class="aviso sucesso" role="status">${icone(check)}<span>${this.#locale.t(textos).salvo}</span></p>`;
    if ('cep' in state) return this.#renderCep(state);
    return this.#renderEndereco(state);
  }

  #renderCep({ phase, cep, faltas }: Extract<EstadoDoNovoEndereco, { phase: 'cep' | 'searching' }>): TemplateResult {
    const t = this.#locale.t(textos);
    const contexto: ContextoDeCampo = { locale: this.#locale, faltas };
    const dados = { nome: 'cep', rotulo: t.cep, obrigatorio: true, ajuda: t.cepAjuda };
    const buscando = phase === 'searching';
    return html`<form novalidate @submit=${this.#onPesquisar}>
      ${campo(
        contexto,
        dados,
        html`<div class="cep">
          <input
            class="entrada"
            id=${idDe('cep')}
            inputmode="numeric"
            autocomplete="off"
            maxlength="10"
            .value=${live(formatarCep(cep))}
            ?readonly=${buscando}
            aria-required="true"
            aria-invalid=${ifDefined(invalido(contexto, 'cep'))}
            aria-describedby=${ifDefined(descricaoDe(contexto, dados))}
            @input=${(event: Event) => this.#flow.flow?.mudarCep((event.target as HTMLInputElement).value)}
          />
          <button class="botao primario" type="submit" ?disabled=${buscando} aria-busy=${buscando ? 'true' : 'false'}>${icone(search)} ${t.pesquisar}</button>
        </div>`,
      )}
      <div class="acoes"><span role="status" class="small muted cresce">${buscando ? t.pesquisando : nothing}</span>${this.#renderCancelar()}</div>
    </form>`;
  }

  #renderEndereco(state: Preenchendo): TemplateResult {
    const t = this.#locale.t(textos);
    const enviando = state.phase === 'sending';
    return html`<form novalidate @submit=${this.#onSalvar}>
      ${state.consulta === 'encontrado' ? nothing : html`<p class="aviso ${state.consulta === 'sem-consulta' ? '' : 'alerta'}" role="status">${icone(info)}<span>${t.consultas[state.consulta]}</span></p>`}
      ${this.#renderAchado(state)}
      <div class="campos duas" ?inert=${enviando}>${this.#renderCampos(state)}</div>
      ${state.erro ? falha(this.#locale, state.erro, () => void this.#salvar()) : nothing}
      <div class="acoes">
        <button class="botao leve" type="button" ?disabled=${enviando} @click=${() => this.#voltarAoCep(state)}>${t.outroCep}</button>
        <span role="status" class="small muted cresce">${enviando ? t.salvando : nothing}</span>
        ${this.#renderCancelar(enviando)}
        <button class="botao primario" type="submit" ?disabled=${enviando} aria-busy=${enviando ? 'true' : 'false'}>${t.salvar}</button>
      </div>
    </form>`;
  }

  /** What the CEP gave, as text: it need not be typed, and can be corrected. */
  #renderAchado({ rascunho, daConsulta }: Preenchendo): TemplateResult {
    const t = this.#locale.t(textos);
    const dado = (campo: 'logradouro' | 'bairro' | 'cidade' | 'uf'): string | undefined => (daConsulta.includes(campo) ? rascunho[campo] || undefined : undefined);
    const rua = [dado('logradouro'), dado('bairro')].filter(Boolean).join(' · ');
    const cidade = [dado('cidade'), dado('uf')].filter(Boolean).join(', ');
    return html`<div class="achado" role="group" aria-label=${t.enderecoEncontrado}>
      <span class="caption muted">${t.cep} ${formatarCep(rascunho.cep ?? '')}</span>
      ${rua ? html`<span class="strong">${rua}</span>` : nothing} ${cidade ? html`<span>${cidade}</span>` : nothing}
      ${daConsulta.length > 0 ? html`<button class="elo small" type="button" @click=${() => this.#flow.flow?.corrigir()}>${t.corrigir}</button>` : nothing}
    </div>`;
  }

  #renderCampos({ rascunho, daConsulta, faltas }: Preenchendo): unknown {
    const t = this.#locale.t(textos);
    const contexto: ContextoDeCampo = { locale: this.#locale, faltas };
    const mudar = (mudanca: RascunhoDeEndereco): void => this.#flow.flow?.mudar(mudanca);
    const texto = (nome: 'logradouro' | 'bairro' | 'cidade' | 'complemento' | 'referencia', obrigatorio: boolean, larga = false): TemplateResult =>
      campoTexto(contexto, { nome, rotulo: t[nome], obrigatorio, larga, valor: rascunho[nome] ?? '', aoDigitar: (valor) => mudar({ [nome]: valor }) });
    const falta = (nome: 'logradouro' | 'bairro' | 'cidade' | 'uf'): boolean => !daConsulta.includes(nome);
    return html`
      ${falta('logradouro') ? texto('logradouro', true, true) : nothing} ${this.#renderNumero(rascunho, contexto)} ${texto('complemento', false)}
      ${falta('bairro') ? texto('bairro', true) : nothing} ${falta('cidade') ? texto('cidade', true) : nothing}
      ${falta('uf')
        ? campoSelecao(contexto, {
            nome: 'uf',
            rotulo: t.uf,
            obrigatorio: true,
            valor: rascunho.uf || undefined,
            vazio: this.#locale.t(comum).escolha,
            opcoes: UFS.map((uf) => ({ valor: uf, rotulo: uf })),
            aoMudar: (uf) => mudar({ uf: uf as (typeof UFS)[number] }),
          })
        : nothing}
      ${texto('referencia', false)}
      ${campoSelecao(contexto, {
        nome: 'tipo',
        rotulo: t.tipo,
        valor: rascunho.tipo || undefined,
        vazio: this.#locale.t(comum).escolha,
        opcoes: TIPOS_DE_ENDERECO.map((tipo) => ({ valor: tipo, rotulo: t.tipos[tipo] })),
        aoMudar: (tipo) => mudar({ tipo: (tipo || undefined) as RascunhoDeEndereco['tipo'] }),
      })}
    `;
  }

  #renderNumero({ numero }: RascunhoDeEndereco, contexto: ContextoDeCampo): TemplateResult {
    const t = this.#locale.t(textos);
    const dados = { nome: 'numero', rotulo: t.numero, obrigatorio: true };
    return campo(
      contexto,
      dados,
      html`<div class="numero">
        <input
          class="entrada"
          id=${idDe('numero')}
          autocomplete="off"
          maxlength="20"
          ?disabled=${numero === null}
          .value=${live(numero ?? '')}
          aria-required="true"
          aria-invalid=${ifDefined(invalido(contexto, 'numero'))}
          aria-describedby=${ifDefined(descricaoDe(contexto, dados))}
          @input=${(event: Event) => this.#flow.flow?.mudar({ numero: (event.target as HTMLInputElement).value })}
        />
        <label class="marca">
          <input type="checkbox" .checked=${live(numero === null)} @change=${(event: Event) => this.#flow.flow?.mudar({ numero: (event.target as HTMLInputElement).checked ? null : '' })} />
          ${t.semNumero}
        </label>
      </div>`,
    );
  }

  #renderCancelar(desabilitado = false): TemplateResult {
    return html`<button class="botao" type="button" ?disabled=${desabilitado} @click=${this.#onCancelar}>${this.#locale.t(textos).cancelar}</button>`;
  }

  #voltarAoCep({ rascunho }: Preenchendo): void {
    this.#flow.flow?.mudarCep(rascunho.cep ?? '');
    this.#focoDepois = 'cep';
  }

  readonly #onPesquisar = async (event: Event): Promise<void> => {
    event.preventDefault();
    await this.#flow.flow?.pesquisar();
    const { state } = this.#flow;
    if (state?.phase === 'editing') this.#focar(state.consulta === 'encontrado' ? 'numero' : 'logradouro');
    else if (state?.phase === 'cep' && state.faltas.length > 0) this.#focar('cep');
  };

  readonly #onSalvar = (event: Event): void => {
    event.preventDefault();
    void this.#salvar();
  };

  async #salvar(): Promise<void> {
    const endereco = await this.#flow.flow?.salvar();
    if (endereco) {
      this.dispatchEvent(new EnderecoAdicionadoEvent(this.clienteId, endereco));
      this.aoSalvar?.(endereco);
      return;
    }
    const { state } = this.#flow;
    const primeira = state?.phase === 'editing' ? state.faltas[0] : undefined;
    if (primeira) this.#focar(primeira.campo);
  }

  readonly #onCancelar = (): void => {
    this.dispatchEvent(new EnderecoCanceladoEvent(this.clienteId));
    this.aoCancelar?.();
  };

  #focar(campo: string): void {
    this.#focoDepois = campo;
    this.requestUpdate();
  }
}
