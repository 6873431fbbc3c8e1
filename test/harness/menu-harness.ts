import { sendKeys } from '@web/test-runner-commands';
import type { PlanoMenu } from '../../src/internal/menu/plano-menu.js';
import { ver } from './ver.js';
import './frases-prontas.js';

const texto = (elemento: Element | null | undefined): string => (elemento?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A menu in the operator's verbs. */
export class MenuHarness {
  constructor(readonly elemento: PlanoMenu) {}

  get #raiz(): ShadowRoot {
    return this.elemento.shadowRoot!;
  }

  get menus(): HTMLElement[] {
    return [...this.#raiz.querySelectorAll<HTMLElement>('[role=menu]')];
  }

  get nome(): string | null {
    return this.menus[0]?.getAttribute('aria-label') ?? null;
  }

  #linhas(menu: HTMLElement | undefined): HTMLElement[] {
    return [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])].filter((linha) => linha.closest('[role=menu]') === menu);
  }

  #rotulo = (linha: HTMLElement | null): string => texto(linha?.querySelector('.rotulo') ?? linha);

  /** Labels from top to bottom. */
  get itens(): string[] {
    return this.#linhas(this.menus[0]).map(this.#rotulo);
  }

  /** Labels of the submenu that is open. */
  get subitens(): string[] {
    return this.#linhas(this.menus[1]).map(this.#rotulo);
  }

  /** Label of what has the focus; `menu` when no line has it. */
  get focado(): string | null {
    const atual = this.#raiz.activeElement as HTMLElement | null;
    return atual?.matches('[role=menu]') ? 'menu' : atual ? this.#rotulo(atual) : null;
  }

  item(rotulo: string): HTMLElement {
    const achado = this.menus.flatMap((menu) => this.#linhas(menu)).find((linha) => this.#rotulo(linha) === rotulo);
    if (!achado) throw new Error(`There is no item "${rotulo}" among ${this.itens.join(', ')}.`);
    return achado;
  }

  /** Why an item cannot be chosen; empty when it can. */
  motivo(rotulo: string): string {
    const linha = this.item(rotulo);
    return linha.getAttribute('aria-disabled') === 'true' ? texto(linha.querySelector('.motivo')) : '';
  }

  async clicar(rotulo: string): Promise<void> {
    this.item(rotulo).click();
    await this.elemento.updateComplete;
  }

  async teclar(...teclas: string[]): Promise<void> {
    for (const press of teclas) await sendKeys({ press });
    await this.elemento.updateComplete;
  }

  aberto = (): Promise<void> => ver(() => this.elemento.aberto && this.menus[0]?.matches(':popover-open'));
}
