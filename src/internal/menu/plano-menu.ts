import { LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { base } from '../../styles/base.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { BuscaPorLetra } from './busca-por-letra.js';
import { conterEscape } from '../conter-escape.js';
import type { GruposDoMenu, ItemDoMenu } from './item-do-menu.js';
import { ID_DO_MENU, menuView } from './menu.view.js';
import { planoMenuStyles } from './plano-menu.styles.js';
import { posicaoDoMenu, posicaoDoSubmenu, type Caixa } from './posicao.js';

/** Milliseconds that a mouse must rest on an item before its submenu opens or another one's closes. */
const REPOUSO = 160;

/** What is to be opened, and who wants to hear of it. */
export interface PedidoDeMenu {
  /** Accessible name, e.g. "Ações de Fibra 500". */
  readonly rotulo: string;
  readonly grupos: GruposDoMenu;
  /** Said in the place of items that there are none of. */
  readonly vazio: string;
  /** Where it opens; asked again when the page scrolls. Undefined: what it belonged to has gone. */
  readonly ancora: () => Caixa | undefined;
  /** The button that opens and closes it: a press on it is its own business. */
  readonly abridor?: HTMLElement | undefined;
  /** `menu`: nothing is marked yet, as after a click. */
  readonly foco: 'primeiro' | 'ultimo' | 'menu';
  readonly aoEscolher: (id: string) => void;
  /** `devolver`: the focus was in the menu and must go back to where it was. */
  readonly aoFechar: (devolver: boolean) => void;
}

/** A menu by the APG's pattern, with submenus, in the top layer. Internal: `<planos-cliente>` has it. */
export class PlanoMenu extends LitElement {
  static override styles = [tokens, base, planoMenuStyles];

  readonly #busca = new BuscaPorLetra();
  #espera: ReturnType<typeof setTimeout> | undefined;
  #foco: 'primeiro' | 'ultimo' | 'menu' | undefined;

  @state() private _pedido: PedidoDeMenu | undefined;
  @state() private _submenu: string | undefined;

  get aberto(): boolean {
    return this._pedido !== undefined;
  }

  /** Opens the menu; one that is open gives way without a word to the focus. */
  abrir(pedido: PedidoDeMenu): void {
    this.fechar(false);
    this.#foco = pedido.foco;
    this._pedido = pedido;
    addEventListener('pointerdown', this.#onFora, true);
    addEventListener('scroll', this.#onRolagem, true);
    addEventListener('resize', this.#onRolagem);
  }

  fechar(devolver: boolean): void {
    const pedido = this._pedido;
    if (!pedido) return;
    this._pedido = undefined;
    this._submenu = undefined;
    this.#busca.esquecer();
    clearTimeout(this.#espera);
    removeEventListener('pointerdown', this.#onFora, true);
    removeEventListener('scroll', this.#onRolagem, true);
    removeEventListener('resize', this.#onRolagem);
    pedido.aoFechar(devolver);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.fechar(false);
  }

  override render(): TemplateResult | typeof nothing {
    if (!this._pedido) return nothing;
    return menuView({
      ...this._pedido,
      submenu: this._submenu,
      aoApertar: (event) => this.#onTecla(event),
      aoClicar: (event) => this.#onClique(event),
      aoPassar: (event) => this.#onPassagem(event),
      aoSairFoco: (event) => this.#onSaidaDoFoco(event),
    });
  }

  override updated(): void {
    if (!this._pedido) return;
    for (const menu of this.#menus) if (!menu.matches(':popover-open')) menu.showPopover();
    this.#posicionar();
    this.#porFoco();
  }

  get #menus(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role=menu]')];
  }

  get #atual(): HTMLElement | null {
    const atual = this.shadowRoot!.activeElement;
    return atual instanceof HTMLElement && atual.matches('[role=menuitem]') ? atual : null;
  }

  /** Lines of the same level, in order. */
  #irmaos(de: HTMLElement | null): HTMLElement[] {
    const menu = de?.closest('[role=menu]') ?? this.#menus[0];
    return menu ? [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')].filter((item) => item.closest('[role=menu]') === menu) : [];
  }

  #item(id: string | undefined): ItemDoMenu | undefined {
    const todos = this._pedido?.grupos.flat() ?? [];
    return [...todos, ...todos.flatMap(({ itens = [] }) => itens)].find((item) => item.id === id);
  }

  #linha(id: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-item="${CSS.escape(id)}"]`);
  }

  #posicionar(): void {
    const [menu, submenu] = this.#menus;
    const ancora = this._pedido?.ancora();
    if (!menu || !ancora) return this.fechar(true);
    const janela = { largura: innerWidth, altura: innerHeight };
    const rtl = getComputedStyle(this).direction === 'rtl';
    const por = (quem: HTMLElement, onde: typeof posicaoDoMenu, junto: Caixa): void => {
      const { left, top } = onde(junto, { largura: quem.offsetWidth, altura: quem.offsetHeight }, janela, rtl);
      quem.style.left = `${left}px`;
      quem.style.top = `${top}px`;
    };
    por(menu, posicaoDoMenu, ancora);
    const item = this._submenu === undefined ? null : this.#linha(this._submenu);
    if (submenu && item) por(submenu, posicaoDoSubmenu, item.getBoundingClientRect());
  }

  #porFoco(): void {
    const onde = this.#foco;
    this.#foco = undefined;
    if (!onde) return;
    const menu = this.#menus.at(-1);
    const itens = this.#irmaos(menu?.querySelector<HTMLElement>('[role=menuitem]') ?? null);
    const alvo = onde === 'menu' ? undefined : onde === 'primeiro' ? itens[0] : itens.at(-1);
    (alvo ?? menu)?.focus({ preventScroll: alvo === undefined });
  }

  #abrirSubmenu(id: string, foco: 'primeiro' | undefined): void {
    clearTimeout(this.#espera);
    this.#foco = foco;
    this._submenu = id;
    this.requestUpdate();
  }

  #fecharSubmenu(): void {
    const id = this._submenu;
    clearTimeout(this.#espera);
    this._submenu = undefined;
    if (id !== undefined) this.#linha(id)?.focus();
  }

  #ativar(linha: HTMLElement, porTecla: boolean): void {
    const item = this.#item(linha.dataset['item']);
    if (!item || item.motivo !== undefined) return;
    if (item.itens) {
      if (!porTecla && this._submenu === item.id) this.#fecharSubmenu();
      else this.#abrirSubmenu(item.id, porTecla ? 'primeiro' : undefined);
      return;
    }
    const { aoEscolher } = this._pedido!;
    this.fechar(true);
    aoEscolher(item.id);
  }

  #onTecla(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Whatever is typed in a menu is not the list's, nor the portal's.
    event.stopPropagation();
    if (event.key === 'Escape') return this.#onEscape(event);
    // The focus goes back first, so that Tab goes on from there.
    if (event.key === 'Tab') return this.fechar(true);
    if (this.#mover(event.key) || this.#navegar(event.key) || this.#buscar(event)) event.preventDefault();
    if (event.key === 'ContextMenu' || event.key === 'F10') event.preventDefault();
  }

  #onEscape(event: KeyboardEvent): void {
    conterEscape(event);
    if (this._submenu !== undefined) this.#fecharSubmenu();
    else this.fechar(true);
  }

  #mover(tecla: string): boolean {
    const atual = this.#atual;
    const itens = this.#irmaos(atual);
    const i = atual ? itens.indexOf(atual) : -1;
    const destinos: Readonly<Record<string, number>> = {
      ArrowDown: (i + 1) % itens.length,
      ArrowUp: i <= 0 ? itens.length - 1 : i - 1,
      Home: 0,
      End: itens.length - 1,
    };
    const destino = destinos[tecla];
    if (destino === undefined) return false;
    itens[destino]?.focus();
    return true;
  }

  #navegar(tecla: string): boolean {
    const atual = this.#atual;
    const adiante = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const noSubmenu = atual !== null && atual.closest('[role=menu]')?.id !== ID_DO_MENU;
    if (tecla === 'Enter' || (tecla === ' ' && !this.#busca.emCurso(performance.now()))) {
      if (atual) this.#ativar(atual, true);
      return true;
    }
    if (tecla === adiante && atual?.hasAttribute('aria-haspopup')) this.#ativar(atual, true);
    else if (tecla !== adiante && noSubmenu && (tecla === 'ArrowLeft' || tecla === 'ArrowRight')) this.#fecharSubmenu();
    return tecla === 'ArrowLeft' || tecla === 'ArrowRight';
  }

  #buscar({ key }: KeyboardEvent): boolean {
    if ([...key].length !== 1) return false;
    const itens = this.#irmaos(this.#atual);
    const rotulos = itens.map(({ dataset }) => this.#item(dataset['item'])?.rotulo ?? '');
    const achado = this.#busca.procurar(key, performance.now(), rotulos, this.#atual ? itens.indexOf(this.#atual) : -1);
    if (achado !== undefined) itens[achado]!.focus();
    return true;
  }

  #onClique(event: Event): void {
    const linha = linhaDo(event);
    if (linha) this.#ativar(linha, false);
  }

  /** The mouse marks what it is over, as in any menu; submenus follow when it rests. */
  #onPassagem(event: PointerEvent): void {
    const linha = event.pointerType === 'mouse' ? linhaDo(event) : null;
    const item = this.#item(linha?.dataset['item']);
    if (!linha || !item) return;
    if (linha !== this.#atual) linha.focus({ preventScroll: true });
    clearTimeout(this.#espera);
    if (linha.closest('[role=menu]')?.id !== ID_DO_MENU || item.id === this._submenu) return;
    this.#espera = setTimeout(() => {
      if (item.itens) this.#abrirSubmenu(item.id, undefined);
      else this._submenu = undefined;
    }, REPOUSO);
  }

  #onSaidaDoFoco({ relatedTarget }: FocusEvent): void {
    // Nothing takes the focus when the window itself loses it, or when a press is about to be judged by `#onFora`.
    if (!(relatedTarget instanceof Node) || relatedTarget === this._pedido?.abridor) return;
    if (!this.renderRoot.contains(relatedTarget)) this.fechar(false);
  }

  readonly #onFora = (event: Event): void => {
    const caminho = event.composedPath();
    const { abridor } = this._pedido ?? {};
    if (!caminho.includes(this) && !(abridor && caminho.includes(abridor))) this.fechar(false);
  };

  readonly #onRolagem = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.#posicionar();
  };
}

const linhaDo = ({ target }: Event): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>('[role=menuitem]') : null);
