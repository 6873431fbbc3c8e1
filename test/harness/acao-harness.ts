import { fixture, html } from '@open-wc/testing';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import type { AcaoDoPlanoElement } from '../../src/internal/acao-do-plano.element.js';
import type { DadosDaAcao } from '../../sdk/use-cases/acao-do-plano/state.js';
import { FormularioHarness } from './formulario-harness.js';
import { sdkDeTeste } from '../helpers/sdk-de-teste.js';
import { ver } from './ver.js';
import './frases-prontas.js';

const texto = (no: Element | null | undefined): string => no?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** An active plan of the example client, the one most tests act upon. */
export const PLANO = 'plano-0042-1';

/** An action on a plan as its operator meets it, with the events that the portal hears. */
export class AcaoHarness extends FormularioHarness {
  readonly ouvidos: string[] = [];

  constructor(override readonly elemento: AcaoDoPlanoElement<DadosDaAcao, object, unknown>) {
    super(elemento);
    for (const nome of ['plano-alterando', 'plano-alterado', 'acao-fechada'] as const) {
      elemento.addEventListener(nome, (event) => this.ouvidos.push(`${nome} ${JSON.stringify(event.detail)}`));
    }
  }

  get titulo(): string {
    return texto(this.raiz.querySelector('h2'));
  }

  /** All that can be read, whatever the state. */
  get tudo(): string {
    return texto(this.raiz.querySelector('.acao') ?? this.raiz.querySelector('[role="status"]'));
  }

  /** Alerts on screen. */
  get alerta(): string {
    return [...this.raiz.querySelectorAll('[role="alert"]')].map(texto).join(' ');
  }

  get editavel(): boolean {
    return this.raiz.querySelector('.acao-campos') !== null && !this.raiz.querySelector('.acao-campos')!.hasAttribute('inert');
  }

  /** Presses the deed and waits until it is settled. */
  async fazer(verbo: string): Promise<void> {
    await this.clicar(verbo);
    await this.assentado();
  }

  /** Puts a day into a date field by its name, be it native or the calendar that comes once it was touched. */
  async datar(nome: string, data: string): Promise<void> {
    const dentro = this.raiz.querySelector(`plano-campo-data[data-campo="${nome}"]`)?.shadowRoot;
    const entrada = dentro?.querySelector<HTMLInputElement>('vaadin-date-picker, input[type="date"]');
    if (!entrada) throw new Error(`no date field "${nome}"`);
    entrada.value = data;
    entrada.dispatchEvent(new Event('change', { bubbles: true }));
    await this.elemento.updateComplete;
  }

  /** Ticks or unticks by its label. */
  async marcar(rotulo: string): Promise<void> {
    (this.campo(rotulo) as HTMLInputElement).click();
    await this.elemento.updateComplete;
  }

  async assentado(): Promise<void> {
    await ver(() => !texto(this.raiz.querySelector('.acao')).includes('Gravando'));
    await this.elemento.updateComplete;
    await this.elemento.updateComplete;
  }
}

/** Puts the element of an action on the page and waits until it has loaded. `atributos`: those besides `plano-id`. */
export async function abrirAcao<H extends AcaoHarness = AcaoHarness>(
  tag: string,
  {
    sdk = sdkDeTeste(),
    planoId = PLANO,
    atributos = {},
  }: { readonly sdk?: PlanoSdk; readonly planoId?: string; readonly atributos?: Readonly<Record<string, string>> } = {},
  Harness: new (elemento: AcaoHarness['elemento']) => H = AcaoHarness as never,
): Promise<H> {
  const elemento = document.createElement(tag) as AcaoHarness['elemento'];
  Object.assign(elemento, { sdk });
  for (const [nome, valor] of Object.entries({ 'plano-id': planoId, ...atributos })) elemento.setAttribute(nome, valor);
  const acao = new Harness(elemento);
  await fixture<HTMLElement>(html`<div>${elemento}</div>`);
  await ver(() => elemento.shadowRoot?.querySelector('.acao .acao-rodape, .acao .aviso'));
  return acao;
}
