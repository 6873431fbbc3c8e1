import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Cliente } from '../../sdk/domain/cliente.js';
import type { Configuracao } from '../../sdk/domain/configuracao.js';
import { bloqueia, type Falta } from '../../sdk/domain/falta.js';
import type { Oferta } from '../../sdk/domain/oferta.js';
import type { ContextoDaSenha } from '../../sdk/domain/senha/avaliacao-da-senha.js';
import type { NovoEmail, NovoLoginRadius } from '../../sdk/domain/servico.js';
import { regrasDeLoginDa } from '../../sdk/domain/regras-de-login-da-oferta.js';
import type { ServicoDoWizard } from '../../sdk/use-cases/novo-plano/state.js';
import { email, loginRadius, type ServicoFlow } from '../../sdk/use-cases/servico/servico.js';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import { LocaleController } from '../controllers/locale-controller.js';
import '../elements/senha-forca/define.js';
import { servico as textos } from '../i18n/pt-BR/servico.js';
import { campoTexto, type ContextoDeCampo } from './campo.js';
import { campoDominio, camposDosAliases, campoSenha, errosPrimeiro } from './campos-do-servico.view.js';
import { falha } from './falha.js';
import { focarCampo } from './focar-campo.js';
import { estilos } from './plano-form-servico.styles.js';

type Flow = ServicoFlow<NovoLoginRadius> | ServicoFlow<NovoEmail>;

/** The wizard makes new lists at every paint: only other findings are news. */
const outrasFaltas = (agora: unknown, antes: unknown): boolean => JSON.stringify(agora) !== JSON.stringify(antes);

/**
 * Form of one service of a plan ("Login Radius", "Email"), inside a card of the wizard. Internal: not for portals.
 *
 * @summary Form of one service of a plan.
 */
export class PlanoFormServico extends LitElement {
  static override styles = estilos;

  readonly #locale = new LocaleController(this);

  @property({ attribute: false }) sdk!: PlanoSdk;
  @property({ attribute: false }) servico: ServicoDoWizard = 'loginRadius';
  @property({ attribute: false }) oferta!: Oferta;
  @property({ attribute: false }) configuracao!: Configuracao;
  @property({ attribute: false }) cliente!: Cliente;
  /** The service as it was saved before; absent: a new one. */
  @property({ attribute: false }) inicial: NovoLoginRadius | NovoEmail | undefined;
  /** Findings of the backend when the plan was sent; field names without the service's own. */
  @property({ attribute: false, hasChanged: outrasFaltas }) faltas: readonly Falta[] = [];
  /** Told of the service, normalised, after "Salvar" or "Criar email". */
  @property({ attribute: false }) aoSalvar: ((servico: never) => void) | undefined;
  /** Told of what stands in the form after each change, without the password. */
  @property({ attribute: false }) aoDigitar: ((valor: Readonly<Record<string, unknown>>) => void) | undefined;
  /** Told of "Cancelar". */
  @property({ attribute: false }) aoCancelar: (() => void) | undefined;

  #flow: Flow | undefined;
  #parar: (() => void) | undefined;
  #focoDepois: string | undefined = 'login';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ouvir();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#parar?.();
  }

  override willUpdate(mudou: PropertyValues<this>): void {
    if (!this.#flow || mudou.has('oferta') || mudou.has('servico')) this.#comecar(mudou.has('servico'));
    if (mudou.has('faltas') && this.faltas.length > 0) {
      this.#flow?.mostrarFaltas(this.faltas);
      this.#focoDepois = this.faltas[0]?.campo;
    }
  }

  override updated(): void {
    if (this.#focoDepois && focarCampo(this.renderRoot, this.#focoDepois)) this.#focoDepois = undefined;
  }

  /** Another plan has other rules: what was typed is kept, as long as it is of the same service. */
  #comecar(outroServico: boolean): void {
    const inicial = (outroServico ? undefined : this.#flow?.state.rascunho) ?? this.inicial;
    this.#flow =
      this.servico === 'loginRadius'
        ? loginRadius(this.sdk, {
            regras: regrasDeLoginDa(this.oferta, this.configuracao),
            inicial: inicial as NovoLoginRadius | undefined,
            contexto: this.#contexto(),
          })
        : email(this.sdk, { regras: { dominios: this.oferta.dominios.email }, inicial: inicial as NovoEmail | undefined, contexto: this.#contexto() });
    this.#ouvir();
  }

  #ouvir(): void {
    this.#parar?.();
    this.#parar = this.#flow?.subscribe(() => this.requestUpdate());
  }

  override render(): TemplateResult | typeof nothing {
    const state = this.#flow?.state;
    if (!state) return nothing;
    const t = this.#locale.t(textos);
    const verificando = state.phase === 'checking';
    const contexto = errosPrimeiro({ locale: this.#locale, faltas: state.faltas });
    const erro = state.phase === 'editing' ? state.erro : undefined;
    return html`<form novalidate autocomplete="off" aria-label=${t.titulos[this.servico]} @submit=${this.#onSubmit}>
      <div class="campos duas">
        ${campoTexto(contexto, { nome: 'login', rotulo: t.login, obrigatorio: true, valor: state.rascunho.login, aoDigitar: (login) => this.#mudar({ login }) })}
        ${this.#renderDominio(contexto)} ${this.#renderSenha(contexto)} ${this.servico === 'email' ? this.#renderAliases(contexto) : nothing}
      </div>
      ${erro ? falha(this.#locale, erro, () => void this.#salvar()) : nothing}
      <div class="acoes">
        <span role="status" class="small muted">${verificando ? t.verificando : nothing}</span>
        <button class="botao pequeno" type="button" @click=${() => this.aoCancelar?.()}>${t.cancelar}</button>
        <button class="botao pequeno primario" type="submit" aria-disabled=${verificando ? 'true' : 'false'} aria-busy=${verificando ? 'true' : 'false'}>
          ${this.servico === 'email' ? t.criarEmail : t.salvar}
        </button>
      </div>
    </form>`;
  }

  #renderDominio(contexto: ContextoDeCampo): TemplateResult | typeof nothing {
    const doRadius = this.servico === 'loginRadius';
    return campoDominio(contexto, {
      exigencia: doRadius ? this.oferta.dominioNoLogin : 'obrigatorio',
      dominios: doRadius ? this.oferta.dominios.radius : this.oferta.dominios.email,
      valor: this.#flow?.state.rascunho.dominio ?? '',
      mudar: (dominio) => this.#mudar({ dominio }),
    });
  }

  /** What the client's password must not be made of. */
  #contexto(): ContextoDaSenha {
    const { nome, documento, telefone, email: emailDoCliente } = this.cliente;
    return { nome, documento, telefone, email: emailDoCliente, provedor: this.configuracao.prestadora.nome, plano: this.oferta.nome };
  }

  #renderSenha(contexto: ContextoDeCampo): TemplateResult {
    const { login, dominio, senha } = this.#flow!.state.rascunho;
    return campoSenha(contexto, {
      valor: senha,
      avaliacao: { ...this.#contexto(), login, dominio },
      ajuda: this.servico === 'loginRadius' ? this.#locale.t(textos).senhaAjuda : undefined,
      mudar: (nova) => this.#mudar({ senha: nova }),
    });
  }

  #renderAliases(contexto: ContextoDeCampo): TemplateResult {
    const { aliases } = this.#flow!.state.rascunho as NovoEmail;
    return camposDosAliases(contexto, {
      aliases,
      mudar: (novos, foco) => {
        this.#focoDepois = foco;
        this.#mudar({ aliases: novos });
      },
    });
  }

  #mudar(mudanca: Partial<NovoLoginRadius & NovoEmail>): void {
    this.#flow?.mudar(mudanca);
    if (!this.#flow) return;
    const { senha: _segredo, ...valor } = this.#flow.state.rascunho;
    this.aoDigitar?.(valor);
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#salvar();
  };

  async #salvar(): Promise<void> {
    const flow = this.#flow;
    const pronto = await flow?.salvar();
    // "Cancelar", or another plan, while the login was being checked.
    if (!this.isConnected || this.#flow !== flow) return;
    if (pronto) return this.aoSalvar?.(pronto as never);
    this.#focoDepois = flow?.state.faltas.find(bloqueia)?.campo;
    this.requestUpdate();
  }
}
