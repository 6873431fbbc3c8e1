import { aTimeout, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import '../../src/elements/plano-wizard/define.js';
import { partes } from '../../src/elements/plano-wizard/partes.js';
import type { PlanoWizard } from '../../src/elements/plano-wizard/plano-wizard.js';
import { idDe } from '../../src/internal/campo.js';
import { waitUntil } from './esperar.js';
import './frases-prontas.js';

/** "Novo Plano Cliente" in the operator's verbs. Finds things by what is read on the screen. */
export class PlanoWizardHarness {
  readonly elemento: PlanoWizard;

  constructor(elemento: PlanoWizard) {
    this.elemento = elemento;
  }

  /** Opens the wizard of a client and waits until step 1 can be used. */
  static async abrir(sdk: PlanoSdk, { clienteId = '0042', largura = 1000, lang = 'pt-BR' } = {}): Promise<PlanoWizardHarness> {
    // The lazy parts are on their way while an operator still reads; a test is faster than that.
    await Promise.all(Object.values(partes).map((carregar) => carregar()));
    const moldura = await fixture<HTMLElement>(html`<div lang=${lang}><plano-wizard cliente-id=${clienteId} .sdk=${sdk}></plano-wizard></div>`);
    moldura.style.width = `${largura}px`;
    const wizard = new PlanoWizardHarness(moldura.querySelector('plano-wizard')!);
    await waitUntil(() => wizard.acha('.rodape') ?? wizard.acha('[role="alert"]'), 'the wizard never opened');
    return wizard;
  }

  acha<E extends HTMLElement = HTMLElement>(seletor: string): E | null {
    return this.elemento.shadowRoot!.querySelector<E>(seletor);
  }

  /** All that can be read, without what is only there for the look. */
  get texto(): string {
    return this.elemento.shadowRoot!.textContent.replace(/\s+/g, ' ');
  }

  get passo(): string {
    return (
      this.acha('.etapas [aria-current="step"]')
        ?.textContent.replace(/\s+/g, ' ')
        .replace(/^\s*\d\s*/, '')
        .trim() ?? ''
    );
  }

  /** Where the focus is: id of the field, or what the control or heading says. Empty: not in the wizard. */
  get foco(): string {
    let foco = this.elemento.shadowRoot!.activeElement;
    while (foco?.shadowRoot?.activeElement) foco = foco.shadowRoot.activeElement;
    if (!foco) return '';
    return foco.id || (foco.getAttribute('name') ?? foco.getAttribute('aria-label') ?? foco.textContent).replace(/\s+/g, ' ').trim();
  }

  botao(nome: string): HTMLButtonElement {
    const todos = [...this.elemento.shadowRoot!.querySelectorAll('button')];
    const botao = todos.find((b) => (b.getAttribute('aria-label') ?? b.textContent).replace(/\s+/g, ' ').trim() === nome);
    if (!botao) throw new Error(`No button "${nome}"; there are: ${todos.map((b) => (b.getAttribute('aria-label') ?? b.textContent).trim()).join(', ')}`);
    return botao;
  }

  tem(nome: string): boolean {
    return [...this.elemento.shadowRoot!.querySelectorAll('button')].some((b) => (b.getAttribute('aria-label') ?? b.textContent).trim() === nome);
  }

  async aperta(nome: string): Promise<void> {
    const botao = this.botao(nome);
    botao.focus();
    botao.click();
    await this.assenta();
  }

  /** Lets the element finish what it has begun to render. */
  async assenta(): Promise<void> {
    await this.elemento.updateComplete;
    await aTimeout(0);
    await this.elemento.updateComplete;
    await waitUntil(() => !this.acha('.passo [role="status"].muted'), 'a part of the wizard never came');
  }

  campo<E extends HTMLElement = HTMLInputElement>(nome: string): E {
    const campo = this.acha<E>(`#${idDe(nome)}`);
    if (!campo) throw new Error(`No field "${nome}"`);
    return campo;
  }

  /** Puts a value in and leaves the field. */
  async preenche(nome: string, valor: string): Promise<void> {
    const campo = this.campo<HTMLInputElement>(nome);
    campo.value = valor;
    campo.dispatchEvent(new Event('input', { bubbles: true }));
    campo.dispatchEvent(new Event('change', { bubbles: true }));
    await this.assenta();
  }

  async escolhePlano(nome: string): Promise<void> {
    const linha = [...this.elemento.shadowRoot!.querySelectorAll<HTMLElement>('.oferta')].find(
      (l) => l.querySelector('.oferta-nome .strong')?.textContent === nome,
    );
    if (!linha) throw new Error(`Plan "${nome}" is not offered`);
    linha.click();
    await this.assenta();
  }

  get planosOferecidos(): string[] {
    return [...this.elemento.shadowRoot!.querySelectorAll('.oferta-nome .strong')].map((nome) => nome.textContent);
  }

  async escolheEndereco(indice = 1): Promise<void> {
    const seletor = this.campo<HTMLSelectElement>('enderecoId');
    await this.preenche('enderecoId', seletor.options[indice]!.value);
  }

  async escolheDia(dia: number): Promise<void> {
    this.acha<HTMLInputElement>(`input[name="dia"][value="${dia}"]`)!.click();
    await this.assenta();
  }

  /** The findings at the fields, as they are read. */
  erroDe(nome: string): string {
    return this.acha(`#${idDe(nome)}-erro`)?.textContent.trim() ?? '';
  }

  get faltas(): string[] {
    return [...this.elemento.shadowRoot!.querySelectorAll('.lista-de-faltas button')].map((b) => b.textContent.trim());
  }

  /** The card of a service with its form open. */
  async abreServico(nome: 'Login Radius' | 'Email'): Promise<ServicoHarness> {
    await this.aperta(`Adicionar ${nome}`);
    await waitUntil(() => this.acha('plano-form-servico')?.shadowRoot?.querySelector('form'), 'the service form never came');
    return new ServicoHarness(this);
  }

  /** Fills "Login Radius" in and saves it. */
  async salvaLogin(login: string, senha = 'Kq7-vm.T4x@9pW'): Promise<void> {
    const servico = await this.abreServico('Login Radius');
    await servico.preenche('login', login);
    await servico.preenche('senha', senha);
    await servico.salva();
    await waitUntil(() => !this.acha('plano-form-servico'), 'the login was not saved');
  }

  /** From a fresh wizard to "Dados do Plano", paid by Boleto. */
  async preencheAteDados(plano = 'Empresas Dedicado'): Promise<void> {
    await this.escolheEndereco();
    await this.escolhePlano(plano);
    if (plano === 'Fibra 300') await this.salvaLogin('balcao.novo');
    await this.avanca('Informações da cobrança');
    await this.escolheDia(10);
    await this.preenche('cobranca.forma', 'boleto');
    await this.avanca('Dados do Plano');
  }

  async avanca(ate: string): Promise<void> {
    await this.aperta('Avançar');
    await this.espera(() => this.passo.startsWith(ate) && !this.acha('.passo > [role="status"]'), `step "${ate}"`);
  }

  async espera(condicao: () => unknown, oQue: string): Promise<void> {
    await waitUntil(condicao, `waited for ${oQue}`);
    await this.assenta();
  }

  async tecla(...teclas: string[]): Promise<void> {
    for (const press of teclas) await sendKeys({ press });
    await this.assenta();
  }
}

/** The open form of a service. */
export class ServicoHarness {
  readonly #wizard: PlanoWizardHarness;

  constructor(wizard: PlanoWizardHarness) {
    this.#wizard = wizard;
  }

  get raiz(): ShadowRoot {
    return this.#wizard.acha('plano-form-servico')!.shadowRoot!;
  }

  async preenche(nome: string, valor: string): Promise<void> {
    const campo = this.raiz.querySelector<HTMLInputElement>(`#${idDe(nome)}`)!;
    campo.value = valor;
    campo.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    campo.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await this.#wizard.assenta();
  }

  valor(nome: string): string {
    return this.raiz.querySelector<HTMLInputElement>(`#${idDe(nome)}`)!.value;
  }

  async salva(): Promise<void> {
    this.raiz.querySelector<HTMLButtonElement>('button[type="submit"]')!.click();
    await this.#wizard.assenta();
  }

  erroDe(nome: string): string {
    return this.raiz.querySelector(`#${idDe(nome)}-erro`)?.textContent.trim() ?? '';
  }
}
