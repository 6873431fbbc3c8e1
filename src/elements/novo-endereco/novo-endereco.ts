import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { formatarCep } from '../../../sdk/domain/cep.js';
import type { Endereco } from '../../../sdk/domain/endereco.js';
import { linhasDoEndereco } from '../../../sdk/domain/linhas-do-endereco.js';
import { novoEndereco, type EstadoDoNovoEndereco, type NovoEnderecoFlow } from '../../../sdk/use-cases/novo-endereco/novo-endereco.js';
import type { PedindoCep, Preenchendo } from '../../../sdk/use-cases/novo-endereco/state.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import { FlowController } from '../../controllers/flow-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { EnderecoAdicionadoEvent } from '../../events/endereco-adicionado.js';
import { EnderecoCanceladoEvent } from '../../events/endereco-cancelado.js';
import { comum } from '../../i18n/pt-BR/comum.js';
import { endereco as textos } from '../../i18n/pt-BR/endereco.js';
import { campo, descricaoDe, idDe, invalido, type ContextoDeCampo } from '../../internal/campo.js';
import { falha } from '../../internal/falha.js';
import { focarCampo } from '../../internal/focar-campo.js';
import { icone } from '../../internal/icone.js';
import { check, plus, search } from '../../internal/icones.js';
import { mascararCampoDeCep } from '../../internal/mascarar-cep.js';
import { achadoView, consultaView, linhasDoAchado } from './achado.view.js';
import { camposView } from './campos.view.js';
import { estilos } from './novo-endereco.styles.js';
import { idEmTexto } from '../../internal/id-em-texto.js';
import { semIdView } from '../../internal/sem-id.view.js';

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
    () => idEmTexto(this.clienteId),
    (sdk) => novoEndereco(sdk, { clienteId: idEmTexto(this.clienteId)! }),
  );
  #focoDepois: string | undefined;
  #numeroDigitado = '';

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
    if (!idEmTexto(this.clienteId)) return semIdView(this, 'cliente-id', t.semCliente);
    if (this.#flow.semProvedor) return html`<p class="aviso alerta">${t.semProvedor}</p>`;
    if (!state) return html`<p class="muted" role="status">${t.carregando}</p>`;
    return html`<p class="sr" role="status">${this.#situacao(state)}</p>
      ${this.#renderFase(state)}`;
  }

  #renderFase(state: EstadoDoNovoEndereco): TemplateResult {
    if (state.phase === 'done') return this.#renderSalvo(state.endereco);
    return 'cep' in state ? this.#renderCep(state) : this.#renderEndereco(state);
  }

  /** One line that says, to whoever cannot see it, what has just happened. */
  #situacao(state: EstadoDoNovoEndereco): string {
    const t = this.#locale.t(textos);
    if (state.phase === 'done') return t.salvo;
    if ('cep' in state) return state.phase === 'searching' ? t.pesquisando : '';
    if (state.phase === 'sending') return t.salvando;
    return state.consulta === 'encontrado' ? t.achado(linhasDoAchado(state).join(', ')) : t.consultas[state.consulta];
  }

  #renderSalvo(endereco: Endereco): TemplateResult {
    const t = this.#locale.t(textos);
    return html`<div class="aviso sucesso" id=${idDe('salvo')} tabindex="-1">
      ${icone(check)}
      <div>
        <p class="strong">${t.salvo}</p>
        <p>${linhasDoEndereco(endereco).join(' · ')}</p>
      </div>
      <button class="botao pequeno" type="button" @click=${this.#onAdicionarOutro}>${icone(plus)} ${t.adicionarOutro}</button>
    </div>`;
  }

  #renderCep({ phase, cep, faltas }: PedindoCep): TemplateResult {
    const t = this.#locale.t(textos);
    const contexto: ContextoDeCampo = { locale: this.#locale, faltas };
    const dados = { nome: 'cep', rotulo: t.cep, obrigatorio: true, ajuda: t.cepAjuda };
    const buscando = phase === 'searching';
    return html`<form novalidate aria-label=${t.titulo} @submit=${this.#onPesquisar}>
      ${campo(
        contexto,
        dados,
        html`<div class="cep">
          <input
            class="entrada"
            id=${idDe('cep')}
            inputmode="numeric"
            autocomplete="off"
            .value=${live(cep)}
            ?readonly=${buscando}
            aria-required="true"
            aria-invalid=${ifDefined(invalido(contexto, 'cep'))}
            aria-describedby=${ifDefined(descricaoDe(contexto, dados))}
            @input=${this.#onCep}
          />
          <button class="botao primario" type="submit" aria-disabled=${buscando ? 'true' : 'false'} aria-busy=${buscando ? 'true' : 'false'}>
            ${icone(search)} ${t.pesquisar}
          </button>
        </div>`,
      )}
      <div class="acoes"><span class="small muted cresce" aria-hidden="true">${buscando ? t.pesquisando : nothing}</span>${this.#renderCancelar()}</div>
    </form>`;
  }

  #renderEndereco(state: Preenchendo): TemplateResult {
    const t = this.#locale.t(textos);
    const enviando = state.phase === 'sending';
    const parado = enviando || state.incerto === true;
    return html`<form novalidate aria-label=${t.titulo} @submit=${this.#onSalvar}>
      ${consultaView(state, this.#locale, parado ? undefined : this.#onPesquisar)}
      ${achadoView(state, this.#locale, parado ? undefined : { corrigir: this.#onCorrigir, outroCep: () => this.#voltarAoCep(state) })}
      <div class="campos duas" ?inert=${parado}>${this.#renderCampos(state)}</div>
      ${state.erro ? falha(this.#locale, state.erro, () => void this.#salvar()) : nothing} ${state.incerto ? html`<p class="ajuda">${t.incerto}</p>` : nothing}
      <div class="acoes">
        <span class="small muted cresce" aria-hidden="true">${enviando ? t.salvando : nothing}</span>
        ${this.#renderCancelar(enviando)}
        <button class="botao primario" type="submit" aria-disabled=${enviando ? 'true' : 'false'} aria-busy=${enviando ? 'true' : 'false'}>${t.salvar}</button>
      </div>
    </form>`;
  }

  #renderCampos(state: Preenchendo): TemplateResult {
    const { flow } = this.#flow;
    return camposView({
      state,
      locale: this.#locale,
      mudar: (mudanca) => flow?.mudar(mudanca),
      digitarNumero: (numero) => {
        this.#numeroDigitado = numero;
        flow?.mudar({ numero });
      },
      // "S/N" ticked by mistake gives the number back.
      marcarSemNumero: (marcado) => flow?.mudar({ numero: marcado ? null : this.#numeroDigitado }),
    });
  }

  #renderCancelar(desabilitado = false): TemplateResult {
    return html`<button class="botao" type="button" ?disabled=${desabilitado} @click=${this.#onCancelar}>${this.#locale.t(textos).cancelar}</button>`;
  }

  #voltarAoCep({ rascunho }: Preenchendo): void {
    this.#flow.flow?.mudarCep(formatarCep(rascunho.cep ?? ''));
    this.#focar('cep');
  }

  readonly #onCep = (event: InputEvent): void => this.#flow.flow?.mudarCep(mascararCampoDeCep(event.target as HTMLInputElement, event.inputType));

  readonly #onCorrigir = (): void => {
    this.#flow.flow?.corrigir();
    this.#focar('logradouro');
  };

  readonly #onAdicionarOutro = (): void => {
    this.#numeroDigitado = '';
    this.#flow.flow?.recomecar();
    this.#focar('cep');
  };

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
    const { flow } = this.#flow;
    if (!flow || flow.state.phase !== 'editing') return;
    const foco = this.shadowRoot?.activeElement;
    const endereco = await flow.salvar();
    if (endereco) {
      this.#focar('salvo');
      this.dispatchEvent(new EnderecoAdicionadoEvent(this.clienteId, endereco));
      this.aoSalvar?.(endereco);
      return;
    }
    const { state } = flow;
    const primeira = 'faltas' in state ? state.faltas[0] : undefined;
    if (primeira) return this.#focar(primeira.campo);
    // The fields were inert while the answer was awaited, and what is inert loses the focus.
    await this.updateComplete;
    if (foco instanceof HTMLElement && foco.isConnected) foco.focus();
  }

  readonly #onCancelar = (): void => {
    this.#flow.flow?.descartar();
    this.dispatchEvent(new EnderecoCanceladoEvent(this.clienteId));
    this.aoCancelar?.();
  };

  #focar(campo: string): void {
    this.#focoDepois = campo;
    this.requestUpdate();
  }
}
