import { fixture, html } from '@open-wc/testing';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import '../../src/elements/planos-cliente/define.js';
import { idDe } from '../../src/internal/campo.js';

const texto = (no: Element): string => no.textContent.replace(/\s+/g, ' ').trim();
const nomeDe = (botao: Element): string => botao.getAttribute('aria-label') ?? texto(botao);
const vez = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Every element that matches, through every shadow root; what is inside of an element after what is beside it. */
function todos<E extends Element = HTMLElement>(raiz: ParentNode, seletor: string): E[] {
  const raizes: ParentNode[] = [raiz];
  const achados: E[] = [];
  for (const uma of raizes) {
    achados.push(...uma.querySelectorAll<E>(seletor));
    for (const no of uma.querySelectorAll('*')) if (no.shadowRoot) raizes.push(no.shadowRoot);
  }
  return achados;
}

const acima = (no: Element): Element | null => no.assignedSlot ?? no.parentElement ?? ((no.getRootNode() as ShadowRoot).host as Element | undefined) ?? null;

/** Milliseconds that an operator looks at a screen on which nothing can be done: it is a dead end then. */
const PACIENCIA = 15_000;

/** What told him of a failure, and what he did about it. */
export interface Alerta {
  readonly frase: string;
  /** `botao`: pressed "Tentar de novo". `gesto`: did the same thing again. `nada`: went on, nothing hindered him. */
  readonly saida: 'botao' | 'gesto' | 'nada';
}

/**
 * An operator who adds a plan through the elements and knows one remedy only: the way on that the screen offers him.
 * He finds everything by name, uses only what can be seen and reached, presses "Tentar de novo" where it stands, and
 * repeats his last deed where a message says why it was not done.
 */
export class OperadorSobFalhas {
  readonly #caixa: HTMLElement;
  readonly #alertas = new Map<string, Alerta['saida']>();

  private constructor(caixa: HTMLElement) {
    this.#caixa = caixa;
  }

  static async sentar(sdk: PlanoSdk): Promise<OperadorSobFalhas> {
    return new OperadorSobFalhas(await fixture<HTMLElement>(html`<div><planos-cliente cliente-id="0042" .sdk=${sdk}></planos-cliente></div>`));
  }

  get alertas(): readonly Alerta[] {
    return [...this.#alertas].map(([frase, saida]) => ({ frase, saida }));
  }

  levantar(): void {
    this.#caixa.remove();
  }

  /** The whole of it: list, new address, plan, login, e-mail, debit, contact, agenda, appointment, list. */
  async adicionarPlano(): Promise<void> {
    await this.#ate(() => this.#tem('.plano[data-plano]'), undefined, 'the list');
    await this.#apertar('Adicionar Plano', () => this.#tem('#c-enderecoId'));
    await this.#novoEndereco();
    await this.#servicos();
    await this.#cobranca();
    await this.#agendar();
    await this.#apertar('Finalizar', () => this.#le('Plano adicionado com sucesso!'));
    await this.#apertar('Ver planos', () => !this.#tem('plano-wizard') && this.#tem('.plano.destacado'));
  }

  async #novoEndereco(): Promise<void> {
    await this.#apertar('Novo Endereço', () => this.#tem('#c-cep'));
    await this.#preencher({ cep: '13000100' });
    await this.#apertar('Pesquisar', () => this.#tem('.achado') && this.#tem('#c-numero'));
    // What the look-up could not give is typed by hand.
    if (this.#tem(`#${idDe('logradouro')}`)) await this.#preencher({ logradouro: 'Rua das Acácias', bairro: 'Centro', cidade: 'Campinas', uf: 'SP' });
    await this.#preencher({ numero: '12' });
    await this.#apertar('Salvar', () => !this.#tem('novo-endereco'));
  }

  async #servicos(): Promise<void> {
    const linha = (): HTMLElement | undefined =>
      this.#usaveis('.oferta').find((uma) => uma.querySelector('.oferta-nome .strong')?.textContent.trim() === 'Fibra 500');
    await this.#ate(() => linha() !== undefined);
    linha()!.click();
    await this.#apertar('Adicionar Login Radius', () => this.#tem('plano-form-servico') && this.#tem('#c-senha'));
    await this.#preencher({ login: 'balcao.novo', senha: 'Kq7-vm.T4x@9pW' });
    await this.#apertar('Salvar', () => !this.#tem('plano-form-servico'));
    await this.#apertar('Adicionar Email', () => this.#tem('plano-form-servico') && this.#tem('#c-senha'));
    await this.#preencher({ login: 'balcao.novo', senha: 'Kq7-vm.T4x@9pW' });
    await this.#apertar('Criar email', () => !this.#tem('plano-form-servico'));
    await this.#apertar('Avançar', () => this.#tem('input[name="dia"]'));
  }

  async #cobranca(): Promise<void> {
    this.#usaveis('input[name="dia"][value="10"]')[0]!.click();
    await this.#preencher({ 'cobranca.forma': 'debito-conta' });
    await this.#preencher({
      'cobranca.conta.banco': '341',
      'cobranca.conta.agencia': '2545',
      'cobranca.conta.conta': '02366',
      'cobranca.conta.contaDigito': '1',
    });
    await this.#apertar('Avançar', () => this.#tem('label.agendar input'));
  }

  async #agendar(): Promise<void> {
    this.#usaveis('label.agendar input')[0]!.click();
    await this.#apertar('Avançar', () => this.#tem('#c-alvoId'));
    await this.#ate(() => todos(this.#caixa, '#c-contatoId option').length > 1, undefined, 'the contacts');
    await this.#preencher({ alvoId: 'tecnico-01' });
    await this.#ate(() => this.#tem('plano-campo-data'));
    this.#usaveis<HTMLElement & { aoMudar(data: string): void }>('plano-campo-data')[0]!.aoMudar('2026-12-02');
    await this.#preencher({ hrIni: '08:00', hrFin: '09:00' });
    await this.#ate(() => this.#tem('.livre'), undefined, 'the time is free');
    await this.#apertar('Adicionar', () => this.#tem('plano-form-contato') && this.#tem('#c-nome'));
    await this.#preencher({ nome: 'Vera Pontes' });
    await this.#apertar('Gravar', () => !this.#tem('plano-form-contato'));
    await this.#apertar('Agenda', () => this.#tem('[role="gridcell"]'));
    await this.#apertar('Fechar', () => !this.#tem('agenda-tecnico'));
  }

  /** Presses it, and presses it again while the screen only says why it was not done. */
  async #apertar(nome: string, feito: () => boolean): Promise<void> {
    const apertar = (): boolean => {
      const botao = this.#usaveis('button').findLast((um) => nomeDe(um) === nome);
      botao?.click();
      return botao !== undefined;
    };
    // What is still loading cannot be pressed yet.
    await this.#ate(apertar, undefined, `"${nome}" can be pressed`);
    await this.#ate(feito, apertar, `"${nome}" is done`);
  }

  /** Looks until it is so; takes the way on that the screen offers. */
  async #ate(feito: () => boolean, deNovo?: () => boolean, oQue = String(feito)): Promise<void> {
    const fim = performance.now() + PACIENCIA;
    for (let olhadas = 0; performance.now() < fim; await vez()) {
      if (feito()) return;
      const frase = this.#frase();
      if (!frase) continue;
      if (!this.#alertas.has(frase)) this.#alertas.set(frase, 'nada');
      const tentar = this.#usaveis('button').find((um) => nomeDe(um) === 'Tentar de novo');
      // A message without a button: its cause has gone, and the same deed goes through.
      const insistir = !tentar && deNovo && (olhadas += 1) % 40 === 0 && deNovo();
      tentar?.click();
      if (tentar ?? insistir) this.#alertas.set(frase, tentar ? 'botao' : 'gesto');
    }
    throw new Error(`A dead end before: ${oQue}. On screen: ${this.#naTela()}`);
  }

  #frase(): string | undefined {
    const no = this.#usaveis('[role="alert"], .erro-do-campo, .aviso:not(.sucesso)').find((um) => texto(um));
    return no && texto(no);
  }

  /** What he has before him, for who must find out why he could not go on. */
  #naTela(): string {
    const frases = this.#usaveis('[role="alert"], [role="status"], .erro-do-campo, .aviso, h2, h3').map(texto).filter(Boolean);
    return `${frases.join(' | ')}. Buttons: ${this.#usaveis('button').map(nomeDe).join(', ')}`;
  }

  /** What can be seen and is not locked: behind an open modal dialog nothing can be used. */
  #usaveis<E extends HTMLElement = HTMLElement>(seletor: string): E[] {
    const achados = todos<E>(this.#caixa, seletor);
    if (achados.length === 0) return achados;
    const modal = todos(this.#caixa, 'dialog:modal').at(-1);
    return achados.filter((no) => {
      if (!no.checkVisibility({ visibilityProperty: true }) || no.matches(':disabled, [aria-disabled="true"]')) return false;
      let dentro = modal === undefined;
      for (let um: Element | null = no; um && um !== this.#caixa; um = acima(um)) {
        if ((um as HTMLElement).inert) return false;
        dentro ||= um === modal;
      }
      return dentro;
    });
  }

  async #preencher(valores: Readonly<Record<string, string>>): Promise<void> {
    for (const [nome, valor] of Object.entries(valores)) {
      const achar = (): HTMLInputElement | undefined => this.#usaveis<HTMLInputElement>(`#${CSS.escape(idDe(nome))}`).at(-1);
      await this.#ate(() => achar() !== undefined, undefined, `field ${nome}`);
      const campo = achar()!;
      campo.value = valor;
      for (const tipo of ['input', 'change']) campo.dispatchEvent(new Event(tipo, { bubbles: true, composed: true }));
      await vez();
    }
  }

  #tem(seletor: string): boolean {
    return todos(this.#caixa, seletor).length > 0;
  }

  #le(frase: string): boolean {
    return todos(this.#caixa, 'h2, h3, p').some((no) => texto(no) === frase);
  }
}
