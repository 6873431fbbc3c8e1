import { sendKeys } from '@web/test-runner-commands';
import type { AgendamentoInstalacao } from '../../src/elements/agendamento-instalacao/agendamento-instalacao.js';
import { AgendaHarness } from './agenda-harness.js';
import { waitUntil } from './esperar.js';
import './frases-prontas.js';

/** "Agendamento da Instalação" as an operator fills it in. Fields are named by their label. */
export class AgendamentoHarness {
  constructor(readonly formulario: AgendamentoInstalacao) {}

  private get raiz(): ShadowRoot {
    return this.formulario.shadowRoot!;
  }

  async pronto(): Promise<void> {
    await waitUntil(() => this.raiz.querySelector('.formulario, .aviso'), 'the form should be ready');
    await waitUntil(() => !this.textoDe('[id="c-contatoId"]').includes('Carregando'), 'the contacts should be there');
    await this.formulario.updateComplete;
  }

  async assentado(): Promise<AgendamentoInstalacao> {
    const transicoes = this.raiz.getAnimations().filter((animacao) => animacao instanceof CSSTransition);
    await Promise.all(transicoes.map((transicao) => transicao.finished));
    return this.formulario;
  }

  private textoDe(seletor: string): string {
    return this.raiz.querySelector(seletor)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  get texto(): string {
    return this.textoDe('.formulario, .aviso');
  }

  /** Control of a field by its label, also of the date field, which has a shadow root of its own. */
  campo<E extends HTMLElement = HTMLInputElement>(rotulo: string): E {
    if (rotulo === 'Data') return this.raiz.querySelector('plano-campo-data')!.shadowRoot!.querySelector('input') as HTMLElement as E;
    const label = [...this.raiz.querySelectorAll<HTMLLabelElement>('.campo > label')].find((l) => l.textContent?.trim() === rotulo);
    if (!label?.control) throw new Error(`There is no field "${rotulo}".`);
    return label.control as E;
  }

  valor(rotulo: string): string {
    const controle = this.campo<HTMLInputElement | HTMLSelectElement>(rotulo);
    // A date in one spelling, whether the calendar has come or not.
    return controle instanceof HTMLSelectElement ? (controle.selectedOptions[0]?.label ?? '') : controle.value.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1');
  }

  opcoes(rotulo: string): string[] {
    return [...this.campo<HTMLSelectElement>(rotulo).options].map((opcao) => opcao.label);
  }

  erro(rotulo: string): string {
    const controle = this.campo(rotulo);
    const raiz = controle.getRootNode() as ShadowRoot;
    return raiz.querySelector(`#${CSS.escape(controle.id)}-erro`)?.textContent?.trim() ?? '';
  }

  /** The line under the times. */
  get conferencia(): string {
    return this.textoDe('.quando [role="status"]');
  }

  get alternativas(): string[] {
    return [...this.raiz.querySelectorAll('.alternativas button')].map((botao) => botao.textContent?.trim() ?? '');
  }

  async escolherAlternativa(rotulo: string): Promise<void> {
    [...this.raiz.querySelectorAll<HTMLButtonElement>('.alternativas button')].find((botao) => botao.textContent?.trim() === rotulo)!.click();
    await this.formulario.updateComplete;
  }

  /** "Técnico" or "Cargo". */
  async para(tipo: 'Técnico' | 'Cargo'): Promise<void> {
    [...this.raiz.querySelectorAll('.seg label')]
      .find((label) => label.textContent?.trim() === tipo)!
      .querySelector('input')!
      .click();
    await this.formulario.updateComplete;
  }

  async selecionar(rotulo: string, opcao: string): Promise<void> {
    const select = this.campo<HTMLSelectElement>(rotulo);
    select.value = [...select.options].find((o) => o.label === opcao)!.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.formulario.updateComplete;
  }

  async digitar(rotulo: string, texto: string): Promise<void> {
    const campo = this.campo(rotulo);
    campo.focus();
    if (campo.type === 'date') {
      campo.value = texto;
      campo.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      campo.select();
      // Once the calendar has come, a date is typed as it is written in Brazil.
      await sendKeys({ type: texto.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1') });
      await sendKeys({ press: 'Tab' });
    }
    await this.formulario.updateComplete;
  }

  async conferido(): Promise<void> {
    await waitUntil(() => this.conferencia !== 'Conferindo o horário na agenda…');
    await this.formulario.updateComplete;
  }

  /** Name of the focused control: its label or its own text. */
  get focado(): string {
    const ativo = this.raiz.activeElement as HTMLElement | null;
    const labels = (ativo as HTMLInputElement | null)?.labels;
    return (labels?.[0]?.textContent ?? ativo?.textContent ?? '').trim() || (ativo?.localName ?? '');
  }

  get dialogo(): HTMLDialogElement | null {
    return this.raiz.querySelector('dialog');
  }

  botao(nome: string): HTMLButtonElement {
    const botao = [...this.raiz.querySelectorAll<HTMLButtonElement>('.formulario button')].find((b) => b.textContent?.trim() === nome);
    if (!botao) throw new Error(`There is no button "${nome}".`);
    return botao;
  }

  async abrirAgenda(): Promise<AgendaHarness> {
    this.botao('Agenda').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => this.dialogo?.open, 'the agenda should open');
    const agenda = new AgendaHarness(this.raiz.querySelector('agenda-tecnico')!);
    await agenda.pronta();
    return agenda;
  }

  async abrirContato(): Promise<ContatoHarness> {
    this.botao('Adicionar').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => this.dialogo?.open, 'the form "Contato" should open');
    const form = this.raiz.querySelector('plano-form-contato')!;
    await waitUntil(() => form.shadowRoot?.querySelector('form'));
    return new ContatoHarness(form);
  }

  async fechou(): Promise<void> {
    await waitUntil(() => !this.dialogo, 'the dialog should close');
    await this.formulario.updateComplete;
  }
}

/** The form "Contato". */
export class ContatoHarness {
  constructor(readonly form: HTMLElement) {}

  private get raiz(): ShadowRoot {
    return this.form.shadowRoot!;
  }

  campo(rotulo: string): HTMLInputElement {
    const label = [...this.raiz.querySelectorAll('label')].find((l) => l.textContent?.trim() === rotulo);
    return label!.control as HTMLInputElement;
  }

  async digitar(rotulo: string, texto: string): Promise<void> {
    const campo = this.campo(rotulo);
    campo.focus();
    campo.select();
    await sendKeys({ type: texto });
    await sendKeys({ press: 'Tab' });
  }

  get erros(): string[] {
    return [...this.raiz.querySelectorAll('.erro-do-campo')].map((erro) => erro.textContent?.trim() ?? '');
  }

  get texto(): string {
    return this.raiz.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  get focado(): string {
    return (this.raiz.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent?.trim() ?? '';
  }

  gravar(): void {
    [...this.raiz.querySelectorAll<HTMLButtonElement>('button')].find((b) => b.textContent?.trim() === 'Gravar')!.click();
  }

  tentarDeNovo(): void {
    [...this.raiz.querySelectorAll<HTMLButtonElement>('button')].find((b) => b.textContent?.trim() === 'Tentar de novo')!.click();
  }
}
