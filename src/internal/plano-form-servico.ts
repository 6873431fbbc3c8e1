import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Cliente } from '../../sdk/domain/cliente.js';
import type { Configuracao } from '../../sdk/domain/configuracao.js';
import type { Falta } from '../../sdk/domain/falta.js';
import type { Oferta } from '../../sdk/domain/oferta.js';
import type { NovoEmail, NovoLoginRadius } from '../../sdk/domain/servico.js';
import { regrasDeLoginDa } from '../../sdk/use-cases/novo-plano/servicos-da-oferta.js';
import type { ServicoDoWizard } from '../../sdk/use-cases/novo-plano/state.js';
import { email, loginRadius, type ServicoFlow } from '../../sdk/use-cases/servico/servico.js';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import { LocaleController } from '../controllers/locale-controller.js';
import '../elements/senha-forca/define.js';
import { servico as textos } from '../i18n/pt-BR/servico.js';
import { base } from '../styles/base.styles.js';
import { campoStyles } from '../styles/campo.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { campo, campoSelecao, campoTexto, descricaoDe, idDe, invalido, type ContextoDeCampo } from './campo.js';
import { falha } from './falha.js';
import { focarCampo } from './focar-campo.js';
import { icone } from './icone.js';
import { plus, x } from './icones.js';

const layout = css`
  :host {
    background: transparent;
  }
  form {
    display: grid;
    gap: 16px;
  }
  .aliases {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  .alias {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px;
    align-items: end;
    width: 100%;
  }
  .acoes {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: flex-end;
    align-items: center;
  }
`;

type Flow = ServicoFlow<NovoLoginRadius> | ServicoFlow<NovoEmail>;

/** Form of one service of a plan ("Login Radius", "Email"), inside a card of the wizard. Internal: not for portals. */
export class PlanoFormServico extends LitElement {
  static override styles = [tokens, base, campoStyles, layout];

  readonly #locale = new LocaleController(this);

  @property({ attribute: false }) sdk!: PlanoSdk;
  @property({ attribute: false }) servico: ServicoDoWizard = 'loginRadius';
  @property({ attribute: false }) oferta!: Oferta;
  @property({ attribute: false }) configuracao!: Configuracao;
  @property({ attribute: false }) cliente!: Cliente;
  /** The service as it was saved before; absent: a new one. */
  @property({ attribute: false }) inicial: NovoLoginRadius | NovoEmail | undefined;
  /** Findings of the backend when the plan was sent; field names without the service's own. */
  @property({ attribute: false }) faltas: readonly Falta[] = [];
  @property({ attribute: false }) aoSalvar: ((servico: never) => void) | undefined;
  @property({ attribute: false }) aoCancelar: (() => void) | undefined;

  #flow: Flow | undefined;
  #parar: (() => void) | undefined;
  #focoDepois: string | undefined = 'login';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#parar = this.#flow?.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#parar?.();
  }

  override willUpdate(mudou: PropertyValues<this>): void {
    if (!this.#flow || mudou.has('oferta') || mudou.has('servico')) this.#comecar();
    if (mudou.has('faltas') && this.faltas.length > 0) {
      this.#flow?.mostrarFaltas(this.faltas);
      this.#focoDepois = this.faltas[0]?.campo;
    }
  }

  override updated(): void {
    if (this.#focoDepois && focarCampo(this.renderRoot, this.#focoDepois)) this.#focoDepois = undefined;
  }

  #comecar(): void {
    this.#parar?.();
    const typed = this.#flow?.state.rascunho;
    const inicial = typed ?? this.inicial;
    this.#flow =
      this.servico === 'loginRadius'
        ? loginRadius(this.sdk, { regras: regrasDeLoginDa(this.oferta, this.configuracao), inicial: inicial as NovoLoginRadius | undefined })
        : email(this.sdk, { regras: { dominios: this.oferta.dominios.email }, inicial: inicial as NovoEmail | undefined });
    this.#parar = this.#flow.subscribe(() => this.requestUpdate());
  }

  override render(): TemplateResult | typeof nothing {
    const state = this.#flow?.state;
    if (!state) return nothing;
    const t = this.#locale.t(textos);
    const verificando = state.phase === 'checking';
    const contexto: ContextoDeCampo = { locale: this.#locale, faltas: state.faltas };
    const erro = state.phase === 'editing' ? state.erro : undefined;
    return html`<form novalidate autocomplete="off" @submit=${this.#onSubmit}>
      <div class="campos duas" ?inert=${verificando}>
        ${campoTexto(contexto, { nome: 'login', rotulo: t.login, obrigatorio: true, valor: state.rascunho.login, aoDigitar: (login) => this.#mudar({ login }) })}
        ${this.#renderDominio(contexto)} ${this.#renderSenha(contexto)} ${this.servico === 'email' ? this.#renderAliases(contexto) : nothing}
      </div>
      ${erro ? falha(this.#locale, erro, () => void this.#salvar()) : nothing}
      <div class="acoes">
        <span role="status" class="small muted">${verificando ? t.verificando : nothing}</span>
        <button class="botao pequeno" type="button" @click=${() => this.aoCancelar?.()}>${t.cancelar}</button>
        <button class="botao pequeno primario" type="submit" ?disabled=${verificando} aria-busy=${verificando ? 'true' : 'false'}>
          ${this.servico === 'email' ? t.criarEmail : t.salvar}
        </button>
      </div>
    </form>`;
  }

  #renderDominio(contexto: ContextoDeCampo): TemplateResult | typeof nothing {
    const t = this.#locale.t(textos);
    const doRadius = this.servico === 'loginRadius';
    const exigencia = doRadius ? this.oferta.dominioNoLogin : 'obrigatorio';
    if (exigencia === 'inativo') return nothing;
    const dominios = doRadius ? this.oferta.dominios.radius : this.oferta.dominios.email;
    const dados = { nome: 'dominio', rotulo: t.dominio, obrigatorio: exigencia === 'obrigatorio', valor: this.#flow?.state.rascunho.dominio ?? '' };
    const mudar = (dominio: string): void => this.#mudar({ dominio });
    return dominios.length > 0
      ? campoSelecao(contexto, { ...dados, vazio: t.escolhaODominio, opcoes: dominios.map((valor) => ({ valor, rotulo: valor })), aoMudar: mudar })
      : campoTexto(contexto, { ...dados, aoDigitar: mudar });
  }

  #renderSenha(contexto: ContextoDeCampo): TemplateResult {
    const t = this.#locale.t(textos);
    const dados = { nome: 'senha', rotulo: t.senha, obrigatorio: true, larga: true, ajuda: t.senhaAjuda };
    const { login, dominio, senha } = this.#flow!.state.rascunho;
    const { nome, documento, telefone, email: emailDoCliente } = this.cliente;
    const avaliacao = { login, dominio, nome, documento, telefone, email: emailDoCliente, provedor: this.configuracao.prestadora.nome, plano: this.oferta.nome };
    return campo(
      contexto,
      dados,
      html`<senha-forca .contexto=${avaliacao}>
        <input
          class="entrada"
          id=${idDe('senha')}
          type="password"
          autocomplete="off"
          data-1p-ignore
          spellcheck="false"
          autocapitalize="none"
          .value=${live(senha)}
          aria-required="true"
          aria-invalid=${ifDefined(invalido(contexto, 'senha'))}
          aria-describedby=${ifDefined(descricaoDe(contexto, dados))}
          @input=${(event: Event) => this.#mudar({ senha: (event.target as HTMLInputElement).value })}
        />
      </senha-forca>`,
    );
  }

  #renderAliases(contexto: ContextoDeCampo): TemplateResult {
    const t = this.#locale.t(textos);
    const { aliases } = this.#flow!.state.rascunho as NovoEmail;
    const mudar = (novos: readonly string[]): void => this.#mudar({ aliases: novos });
    return html`<div class="aliases larga">
      ${aliases.map(
        (alias, i) =>
          html`<div class="alias">
            ${campoTexto(contexto, { nome: `aliases.${i}`, rotulo: t.alias(i + 1), valor: alias, aoDigitar: (valor) => mudar(aliases.with(i, valor)) })}
            <button class="botao so-icone" type="button" aria-label=${t.removerAlias(i + 1)} @click=${() => mudar(aliases.toSpliced(i, 1))}>${icone(x)}</button>
          </div>`,
      )}
      <button
        class="botao pequeno"
        type="button"
        @click=${() => {
          mudar([...aliases, '']);
          this.#focoDepois = `aliases.${aliases.length}`;
        }}
      >
        ${icone(plus)} ${t.adicionarAlias}
      </button>
      <span class="ajuda">${t.aliasAjuda}</span>
    </div>`;
  }

  #mudar(mudanca: Partial<NovoLoginRadius & NovoEmail>): void {
    this.#flow?.mudar(mudanca);
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#salvar();
  };

  async #salvar(): Promise<void> {
    const pronto = await this.#flow?.salvar();
    if (pronto) return this.aoSalvar?.(pronto as never);
    this.#focoDepois = this.#flow?.state.faltas[0]?.campo;
    this.requestUpdate();
  }
}
