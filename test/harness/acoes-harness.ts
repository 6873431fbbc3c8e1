import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { PlanoAcoes } from '../../src/internal/acoes/plano-acoes.js';
import type { PlanosCliente } from '../../src/elements/planos-cliente/planos-cliente.js';
import { MenuHarness } from './menu-harness.js';
import { PlanosClienteHarness } from './planos-cliente-harness.js';
import { ver } from './ver.js';
import './frases-prontas.js';

/** Menus and dialogs of the "Planos" tab in the operator's verbs. */
export class AcoesHarness extends PlanosClienteHarness {
  constructor(override readonly elemento: PlanosCliente) {
    super(elemento);
  }

  get #acoes(): PlanoAcoes | null {
    return this.raiz.querySelector('plano-acoes');
  }

  /** "Ações" of a plan. */
  acoes = (plano: string): HTMLButtonElement => this.elementoDe(plano).querySelector<HTMLButtonElement>('.acoes')!;

  /** "…" of a service, by the words of its chip. */
  maisDe(servico: string): HTMLButtonElement {
    const chip = [...this.raiz.querySelectorAll('.servico')].find(({ textContent }) => textContent?.includes(servico));
    if (!chip) throw new Error(`There is no service "${servico}".`);
    return chip.querySelector('button')!;
  }

  get temMenu(): boolean {
    return this.#acoes?.shadowRoot?.querySelector('plano-menu')?.aberto ?? false;
  }

  async menu(): Promise<MenuHarness> {
    await ver(() => this.temMenu);
    const menu = new MenuHarness(this.#acoes!.shadowRoot!.querySelector('plano-menu')!);
    await menu.aberto();
    await this.elemento.updateComplete;
    return menu;
  }

  async abrirMenu(plano: string): Promise<MenuHarness> {
    this.acoes(plano).focus();
    await sendKeys({ press: 'Enter' });
    return this.menu();
  }

  /** Chooses an action of a plan; for one in a submenu give the path. */
  async escolher(plano: string, ...caminho: string[]): Promise<void> {
    const menu = await this.abrirMenu(plano);
    for (const rotulo of caminho) await menu.clicar(rotulo);
  }

  get dialogo(): HTMLDialogElement | null {
    return this.#acoes?.shadowRoot?.querySelector('dialog') ?? null;
  }

  async comDialogo(): Promise<HTMLDialogElement> {
    await ver(() => this.dialogo?.open);
    return this.dialogo!;
  }

  /** The screen of the action in the dialog. */
  async tela(tag = 'tela-de-teste'): Promise<HTMLElement> {
    await ver(() => this.dialogo?.querySelector(tag));
    return this.dialogo!.querySelector<HTMLElement>(tag)!;
  }

  async clicarEm(alvo: Element, button: 'left' | 'right' = 'left'): Promise<[number, number]> {
    const { left, top, width, height } = alvo.getBoundingClientRect();
    const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse({ type: 'click', position, button });
    return position;
  }

  /** The button that has the focus, by what it opens. */
  get focadoEm(): string {
    return this.focado?.closest<HTMLElement>('.plano')?.querySelector('.nome > .strong, h3.nome')?.textContent?.trim() ?? this.focado?.id ?? '';
  }
}
