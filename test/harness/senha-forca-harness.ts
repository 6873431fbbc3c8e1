import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { SenhaForca } from '../../src/elements/senha-forca/senha-forca.js';

const texto = (no: Element | null | undefined): string => no?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The password field as its operator meets it. */
export class SenhaForcaHarness {
  constructor(readonly elemento: SenhaForca) {}

  get campo(): HTMLInputElement {
    return this.elemento.querySelector('input')!;
  }

  get medidor(): Element {
    return this.raiz.querySelector('[role="meter"]')!;
  }

  /** The line under the meter: "83 % · Muito Forte". */
  get veredito(): string {
    const linha = this.raiz.querySelector('.veredito')?.cloneNode(true) as Element | undefined;
    linha?.querySelector('button')?.remove();
    return texto(linha);
  }

  /** What the guard has found, and what it advises, or that the phrase is good. */
  get alertas(): string[] {
    return [...this.raiz.querySelectorAll('[part="alertas"] p, p[part="alertas"]')].map(texto);
  }

  /** The technical limits: what they are, then what is wrong. */
  get limites(): string[] {
    return [...this.raiz.querySelectorAll('[part="limites"] p')].map(texto);
  }

  get segmentosCheios(): number {
    return this.medidor.querySelectorAll('.cheio').length;
  }

  /** Every line of the checklist with its state, as it is read out. */
  get requisitos(): string[] {
    return this.linhas('[part="lista"]');
  }

  /** Every line of what lowers the strength, as it is read out. */
  get redutores(): string[] {
    return this.linhas('[part="redutores"]');
  }

  /** What was announced politely last. */
  get anuncio(): string {
    return texto(this.raiz.querySelector('[role="status"]'));
  }

  get visivel(): boolean {
    return this.campo.type === 'text';
  }

  botao(nome: string): HTMLButtonElement {
    const achado = [...this.raiz.querySelectorAll('button')].find((botao) => (botao.getAttribute('aria-label') ?? texto(botao)) === nome);
    if (!achado) throw new Error(`no button "${nome}"`);
    return achado;
  }

  async digitar(senha: string): Promise<void> {
    this.campo.focus();
    await sendKeys({ type: senha });
    await this.elemento.updateComplete;
  }

  /** Types over what is there. */
  async trocarPor(senha: string): Promise<void> {
    this.campo.select();
    await this.digitar(senha);
  }

  async clicar(nome: string): Promise<void> {
    const { x, y, width, height } = this.botao(nome).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await this.elemento.updateComplete;
  }

  private linhas(lista: string): string[] {
    return [...this.raiz.querySelectorAll(`${lista} li > span:not(.ponto)`)].map(texto);
  }

  private get raiz(): ShadowRoot {
    return this.elemento.shadowRoot!;
  }
}
