import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { DatePicker } from '@vaadin/date-picker';
import type { PlanoCampoData } from '../../src/internal/plano-campo-data.js';
import { waitUntil } from './esperar.js';
import './frases-prontas.js';

/** The date field as its user meets it. */
export class CampoDataHarness {
  constructor(readonly campo: PlanoCampoData) {}

  get entrada(): HTMLInputElement {
    return this.raiz.querySelector('input')!;
  }

  get calendario(): DatePicker | null {
    return this.raiz.querySelector('vaadin-date-picker');
  }

  get erro(): string {
    return this.raiz.querySelector('.erro-do-campo')?.textContent?.trim() ?? '';
  }

  /** Text that assistive technology reads as name and as description of the field. */
  get nome(): string {
    return [...(this.entrada.labels ?? [])].map((label) => label.textContent?.trim()).join(' ');
  }

  get descricao(): string {
    const ids = this.entrada.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids
      .map((id) => this.raiz.querySelector(`#${CSS.escape(id)}`)?.textContent?.trim() ?? '')
      .join(' ')
      .trim();
  }

  /** Opens the calendar by key and waits until its months are drawn. */
  async abrir(): Promise<void> {
    await this.focar();
    await this.tecla('ArrowDown');
    await this.desenhado();
  }

  /** The calendar is open, and can be walked. */
  async desenhado(): Promise<void> {
    await waitUntil(() => this.calendario?.opened === true);
    await waitUntil(
      () => this.raiz.querySelector('vaadin-month-calendar:not([aria-hidden])')?.shadowRoot?.querySelector('thead[aria-hidden]'),
      'the months are drawn',
    );
  }

  async focar(): Promise<void> {
    this.campo.focus();
    await this.campo.updateComplete;
  }

  async sair(): Promise<void> {
    this.entrada.blur();
    await this.campo.updateComplete;
  }

  async apontar(): Promise<void> {
    const { x, y, width, height } = this.campo.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
  }

  async digitar(texto: string): Promise<void> {
    await this.focar();
    await sendKeys({ type: texto });
  }

  async tecla(press: string): Promise<void> {
    await sendKeys({ press });
    await this.campo.updateComplete;
  }

  private get raiz(): ShadowRoot {
    return this.campo.shadowRoot!;
  }
}
