import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { AcaoDeServico } from '../../../sdk/domain/acao-de-servico.js';
import type { Acao } from '../../../sdk/domain/acao.js';
import type { Sessao } from '../../../sdk/domain/configuracao.js';
import { linhasDoEndereco } from '../../../sdk/domain/linhas-do-endereco.js';
import { nomeDoServico, type ServicoDoPlano } from '../../../sdk/domain/servico.js';
import { MissingPartError } from '../../../sdk/errors/missing-part-error.js';
import type { PlanoSdk } from '../../../sdk/plano-sdk.js';
import type { LinhaDePlano } from '../../../sdk/use-cases/planos-do-cliente/state.js';
import { DialogController } from '../../controllers/dialog-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { AcaoEscolhidaEvent } from '../../events/acao-escolhida.js';
import { comum } from '../../i18n/pt-BR/comum.js';
import { menuDeAcoes } from '../../i18n/pt-BR/menu-de-acoes.js';
import { falha } from '../falha.js';
import { icone } from '../icone.js';
import { x } from '../icones.js';
import '../menu/plano-menu.define.js';
import type { PlanoMenu } from '../menu/plano-menu.js';
import { base } from '../../styles/base.styles.js';
import { dialogoStyles } from '../../styles/dialogo.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { TELAS, TELAS_DE_SERVICO, type TelaDeAcao } from '../../elements/planos-cliente/acoes-lazy.js';
import type { GestoDeMenu } from '../../elements/planos-cliente/gestos-de-menu.js';
import { acaoDo, itensDoPlano, itensDoServico } from './itens-de-acao.js';
import { planoAcoesStyles } from './plano-acoes.styles.js';

/** What an action is about. */
export interface AlvoDaAcao {
  readonly linha: LinhaDePlano;
  readonly servico?: ServicoDoPlano | undefined;
}

interface Aberta {
  readonly alvo: AlvoDaAcao;
  readonly rotulo: string;
  readonly tela: TelaDeAcao;
  /** Undefined until its file has come. */
  readonly elemento?: HTMLElement | undefined;
  readonly falhou: boolean;
}

/** The other half of an Escape that something in the screen has used up, e.g. its calendar. */
const conterSoltura = (event: KeyboardEvent): void => {
  if (event.key === 'Escape') event.stopPropagation();
};

/** The menus of the list, and the dialog in which an action is done. Internal: `<planos-cliente>` loads it when it is first wanted. */
export class PlanoAcoes extends LitElement {
  static override styles = [tokens, base, dialogoStyles, planoAcoesStyles];

  readonly #locale = new LocaleController(this);
  readonly #dialogo = new DialogController(this, () => this.#onFechado());
  readonly #menu = createRef<PlanoMenu>();

  @property({ attribute: false }) sdk: PlanoSdk | undefined;

  @property({ attribute: false }) sessao: Sessao | undefined;

  /** The menu has closed; `devolver`: the focus was in it. */
  @property({ attribute: false }) aoFecharMenu: ((devolver: boolean) => void) | undefined;

  /** The dialog has closed. */
  @property({ attribute: false }) aoFecharDialogo: (() => void) | undefined;

  @state() private _aberta: Aberta | undefined;

  /** Opens the menu of a plan or, where the target names one, of a service. */
  abrirMenu(alvo: AlvoDaAcao, { ancora, abridor, foco }: GestoDeMenu): void {
    const { sessao } = this;
    if (!sessao) return;
    const { plano, status } = alvo.linha;
    const contexto = { ...sessao, status };
    const t = this.#locale.t(menuDeAcoes);
    this.#menu.value?.abrir({
      rotulo: t.acoesDe(alvo.servico ? nomeDoServico(alvo.servico) : plano.oferta.nome),
      grupos: alvo.servico ? itensDoServico(alvo.servico, contexto, t) : itensDoPlano(plano, contexto, t),
      vazio: t.nenhuma,
      ancora,
      abridor,
      foco,
      aoEscolher: (nome) => this.escolher(alvo, acaoDo(nome)),
      aoFechar: (devolver) => this.aoFecharMenu?.(devolver),
    });
  }

  fecharMenu(): void {
    this.#menu.value?.fechar(true);
  }

  /** Opens the screen of an action, unless the portal has one of its own or there is none. */
  escolher(alvo: AlvoDaAcao, acao: Acao | AcaoDeServico): void {
    const { servico, linha } = alvo;
    const tela = servico ? TELAS_DE_SERVICO[acao as AcaoDeServico] : TELAS[acao as Acao];
    const { id: planoId, clienteId } = linha.plano;
    if (!this.dispatchEvent(new AcaoEscolhidaEvent({ clienteId, planoId, acao, servicoId: servico?.id })) || !tela) return;
    const t = this.#locale.t(menuDeAcoes);
    const rotulo = servico ? t.itensDeServico[acao as AcaoDeServico] : t.itens[acao as Acao];
    this._aberta = { alvo, rotulo, tela, falhou: false };
    this.#dialogo.abrir();
    // Until the screen has come the focus rests in its place, not on "Fechar".
    void this.updateComplete.then(() => this.#corpo?.focus());
    void this.#carregar(this._aberta);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._aberta = undefined;
  }

  override render(): TemplateResult {
    return html`<plano-menu ${ref(this.#menu)}></plano-menu>${this._aberta && this.#dialogo.aberto ? this.#renderDialogo(this._aberta) : nothing}`;
  }

  #renderDialogo({ alvo, rotulo, tela, elemento, falhou }: Aberta): TemplateResult {
    const { plano } = alvo.linha;
    const nome = alvo.servico ? nomeDoServico(alvo.servico) : plano.oferta.nome;
    return html`<dialog
      class=${tela.larga ? 'largo' : ''}
      aria-label="${rotulo}: ${nome}"
      ${ref(this.#dialogo.ref)}
      @keydown=${this.#dialogo.conterEscape}
      @keyup=${conterSoltura}
      @cancel=${this.#dialogo.cancelar}
      @acao-fechada=${() => this.#dialogo.fechar()}
    >
      <div class="topo">
        <p class="small muted">${[alvo.servico && nome, plano.oferta.nome, linhasDoEndereco(plano.enderecoInstalacao)[0]].filter(Boolean).join(' · ')}</p>
        <button class="botao leve so-icone" type="button" aria-label=${this.#locale.t(comum).fechar} @click=${() => this.#dialogo.fechar()}>${icone(x)}</button>
      </div>
      <div class="dialogo-corpo" tabindex="-1">
        ${elemento ?? html`<h2>${rotulo}</h2>`} ${elemento || falhou ? nothing : html`<p class="muted" role="status">${this.#locale.t(comum).carregando}</p>`}
        ${falhou ? falha(this.#locale, new MissingPartError('The screen of the action could not be loaded.'), this.#onTentarDeNovo) : nothing}
      </div>
    </dialog>`;
  }

  get #corpo(): HTMLElement | null {
    return this.renderRoot.querySelector('.dialogo-corpo');
  }

  async #carregar(pedida: Aberta): Promise<void> {
    const { tela, alvo } = pedida;
    try {
      if (!customElements.get(tela.tag)) await tela.carregar();
    } catch {
      // A chunk that does not come (a new version on the server, the net): said on the spot, and it can be tried again.
      if (this._aberta === pedida) this._aberta = { ...pedida, falhou: true };
      return;
    }
    if (this._aberta !== pedida) return;
    const elemento = Object.assign(document.createElement(tela.tag) as LitElement, { sdk: this.sdk });
    const servicoId = alvo.servico && { 'servico-id': alvo.servico.id };
    for (const [nome, valor] of Object.entries({ 'plano-id': alvo.linha.plano.id, ...servicoId, ...tela.atributos })) elemento.setAttribute(nome, valor);
    // The portal's own card element, for the screens that have a place for it.
    elemento.append(Object.assign(document.createElement('slot'), { name: 'cartao', slot: 'cartao' }));
    this._aberta = { ...pedida, elemento };
    await this.updateComplete;
    await elemento.updateComplete;
    if (this.#dialogo.ref.value?.contains(elemento)) elemento.focus();
  }

  readonly #onTentarDeNovo = (): void => {
    if (!this._aberta) return;
    this._aberta = { ...this._aberta, falhou: false };
    this.#corpo?.focus();
    void this.#carregar(this._aberta);
  };

  #onFechado(): void {
    this._aberta = undefined;
    this.aoFecharDialogo?.();
  }
}
