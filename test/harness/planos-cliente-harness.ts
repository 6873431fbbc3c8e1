import { sendKeys } from '@web/test-runner-commands';
import type { PlanosCliente } from '../../src/elements/planos-cliente/planos-cliente.js';
import { waitUntil } from './esperar.js';
import './frases-prontas.js';

const texto = (elemento: Element | null | undefined): string => (elemento?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The "Planos" tab in the operator's verbs. */
export class PlanosClienteHarness {
  constructor(readonly elemento: PlanosCliente) {}

  get raiz(): ShadowRoot {
    return this.elemento.shadowRoot!;
  }

  /** Waits until the list shows an answer, good or bad. */
  async pronta(): Promise<this> {
    await waitUntil(() => this.raiz.querySelector('#planos')?.getAttribute('aria-busy') === 'false', 'the list should be at rest');
    await this.elemento.updateComplete;
    return this;
  }

  um<E extends HTMLElement = HTMLElement>(seletor: string): E {
    const achado = this.raiz.querySelector<E>(seletor);
    if (!achado) throw new Error(`There is no ${seletor}.`);
    return achado;
  }

  existe = (seletor: string): boolean => this.raiz.querySelector(seletor) !== null;

  /** A button by its words. */
  botao(nome: string): HTMLButtonElement {
    const achado = [...this.raiz.querySelectorAll('button')].find((botao) => texto(botao) === nome);
    if (!achado) throw new Error(`There is no button "${nome}".`);
    return achado;
  }

  temBotao = (nome: string): boolean => [...this.raiz.querySelectorAll('button')].some((botao) => texto(botao) === nome);

  /** What is written in the tab, as one line. */
  get escrito(): string {
    return texto(this.raiz.querySelector('#planos'));
  }

  /** What the status line says to assistive technology. */
  get anuncio(): string {
    return texto(this.raiz.querySelector('[role=status]'));
  }

  get alerta(): string {
    return texto(this.raiz.querySelector('[role=alert]'));
  }

  /** Names of the plans that are shown, from top to bottom. */
  get planos(): string[] {
    return [...this.raiz.querySelectorAll('.nome > .strong, h3.nome')].map(texto);
  }

  /** A plan's row or card, as text. */
  linha(nome: string): string {
    return texto(this.elementoDe(nome));
  }

  elementoDe(nome: string): HTMLElement {
    const achado = [...this.raiz.querySelectorAll<HTMLElement>('.plano')].find((plano) => texto(plano.querySelector('.nome > .strong, h3.nome')) === nome);
    if (!achado) throw new Error(`There is no plan "${nome}".`);
    return achado;
  }

  /** Groups with their counts, e.g. "Ativos 3 planos". */
  get grupos(): string[] {
    return [...this.raiz.querySelectorAll('.grupo')].map(texto);
  }

  get grupoEscolhido(): string | undefined {
    return this.raiz.querySelector<HTMLInputElement>('[name=grupo]:checked')?.value;
  }

  get focado(): Element | null {
    return this.raiz.activeElement;
  }

  /** A yes or no: a failed comparison of elements would print half the page. */
  temFoco = (elemento: Element | null): boolean => elemento !== null && this.focado === elemento;

  async escolherGrupo(grupo: 'ativo' | 'inativo' | 'cancelado'): Promise<void> {
    this.um(`[name=grupo][value=${grupo}]`).click();
    await this.elemento.updateComplete;
    await this.pronta();
  }

  /** Letter by letter into the search field, faster than any pause. */
  digitarSemPausa(palavra: string): void {
    const campo = this.um<HTMLInputElement>('[type=search]');
    campo.focus();
    for (const letra of palavra) {
      campo.value += letra;
      campo.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: letra }));
    }
  }

  /** Types into the search field and waits for the answer. */
  async buscar(palavra: string): Promise<void> {
    const campo = this.um<HTMLInputElement>('[type=search]');
    campo.focus();
    campo.select();
    await sendKeys({ type: palavra });
    await sendKeys({ press: 'Enter' });
    await this.elemento.updateComplete;
    await this.pronta();
  }

  async escolherEm(seletor: '#c-forma' | '#c-ordem', valor: string): Promise<void> {
    const campo = this.um<HTMLSelectElement>(seletor);
    campo.value = valor;
    campo.dispatchEvent(new Event('change', { bubbles: true }));
    await this.elemento.updateComplete;
    await this.pronta();
  }

  async ordenarPor(coluna: string): Promise<void> {
    this.botao(coluna).click();
    await this.elemento.updateComplete;
    await this.pronta();
  }

  async apertar(nome: string): Promise<void> {
    const botao = this.botao(nome);
    botao.focus();
    botao.click();
    await this.elemento.updateComplete;
  }

  get wizard(): HTMLElement | null {
    return this.raiz.querySelector('plano-wizard');
  }

  async comWizard(): Promise<HTMLElement> {
    await waitUntil(() => this.wizard?.shadowRoot, 'the wizard should open');
    return this.wizard!;
  }
}
