import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { ver } from './ver.js';
import './frases-prontas.js';

const texto = (no: Element | null | undefined): string => no?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

type Controle = HTMLInputElement | HTMLSelectElement;

/** A form of ours as its operator meets it: fields by label, buttons by name, what stands under a field. */
export class FormularioHarness {
  constructor(readonly elemento: LitElement) {}

  /** Labels on screen, in order. */
  get rotulos(): string[] {
    return [...this.raiz.querySelectorAll('label')].map(texto);
  }

  /** Labels of the fields that must be filled in: bold, and marked for assistive technology. */
  get obrigatorios(): string[] {
    return this.rotulos.filter((rotulo) => this.campo(rotulo).getAttribute('aria-required') === 'true');
  }

  /** Label of the field, or name of the button, that has the focus. */
  get focado(): string {
    const no = this.raiz.activeElement;
    if (no instanceof HTMLInputElement || no instanceof HTMLSelectElement) return texto(no.labels?.[0]);
    return no?.getAttribute('aria-label') ?? texto(no);
  }

  /** All that can be read. */
  get tela(): string {
    return texto(this.raiz.querySelector('form') ?? this.raiz.querySelector('.aviso'));
  }

  /** What is announced politely. */
  get situacao(): string {
    return [...this.raiz.querySelectorAll('[role="status"]')].map(texto).filter(Boolean).join(' ');
  }

  /** The failure that is shown, with its code. */
  get falha(): string {
    const alerta = this.raiz.querySelector('[role="alert"]');
    return texto(alerta?.querySelector('.strong')) ? texto(alerta) : '';
  }

  campo(rotulo: string): Controle {
    const label = [...this.raiz.querySelectorAll('label')].find((um) => texto(um) === rotulo);
    const controle = label?.control ?? label?.querySelector('input');
    if (!controle) throw new Error(`no field "${rotulo}" among ${this.rotulos.join(', ')}`);
    return controle as Controle;
  }

  /** What stands at a field as its description: help, errors, warnings. */
  descricao(rotulo: string): string {
    const ids = this.campo(rotulo).getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => texto(this.raiz.querySelector(`#${CSS.escape(id)}`))).join(' ');
  }

  invalido(rotulo: string): boolean {
    return this.campo(rotulo).getAttribute('aria-invalid') === 'true';
  }

  /** Types into a field, over what is in it. */
  async preencher(rotulo: string, valor: string): Promise<void> {
    const campo = this.campo(rotulo);
    campo.focus();
    if (campo instanceof HTMLInputElement) campo.select();
    await sendKeys(valor === '' ? { press: 'Delete' } : { type: valor });
    await this.#assentar();
  }

  async escolher(rotulo: string, valor: string): Promise<void> {
    const campo = this.campo(rotulo);
    campo.focus();
    campo.value = valor;
    campo.dispatchEvent(new Event('change', { bubbles: true }));
    await this.#assentar();
  }

  async tecla(press: string): Promise<void> {
    await sendKeys({ press });
    await this.#assentar();
  }

  botao(nome: string): HTMLButtonElement {
    const achado = [...this.raiz.querySelectorAll('button')].find((um) => (um.getAttribute('aria-label') ?? texto(um)) === nome);
    if (!achado) throw new Error(`no button "${nome}"`);
    return achado;
  }

  tem(nome: string): boolean {
    return [...this.raiz.querySelectorAll('button')].some((um) => (um.getAttribute('aria-label') ?? texto(um)) === nome);
  }

  async clicar(alvo: string | Element, vezes = 1): Promise<void> {
    const no = typeof alvo === 'string' ? this.botao(alvo) : alvo;
    no.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = no.getBoundingClientRect();
    const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    for (let n = 0; n < vezes; n += 1) await sendMouse({ type: 'click', position });
    await this.#assentar();
  }

  /** The sentences of errors are loaded with the first error. */
  async #assentar(): Promise<void> {
    await this.elemento.updateComplete;
    await ver(() => [...this.raiz.querySelectorAll('.erro-do-campo, .aviso-do-campo')].every((linha) => texto(linha)));
  }

  /** Puts the form on a light or a dark page; resolves when the colours have settled. */
  async vestir(tema: 'light' | 'dark'): Promise<void> {
    const pagina = this.elemento.parentElement!;
    pagina.style.colorScheme = tema;
    pagina.style.background = tema === 'dark' ? '#14181f' : '#fff';
    // One that another one takes over from is cancelled, which is an end too.
    await Promise.allSettled(this.raiz.getAnimations().map(({ finished }) => finished));
  }

  protected get raiz(): ShadowRoot {
    return this.elemento.shadowRoot!;
  }
}
