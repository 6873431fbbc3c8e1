import { fixture, html } from '@open-wc/testing';
import type { PlanoSdk } from '../../sdk/plano-sdk.js';
import '../../src/elements/planos-cliente/define.js';
import { idDe } from '../../src/internal/campo.js';

const texto = (no: Element | null | undefined): string => no?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const nomeDe = (botao: Element): string => botao.getAttribute('aria-label') ?? texto(botao);

/** Every element that matches, through every shadow root, in document order. */
function todos<E extends Element>(raiz: ParentNode, seletor: string): E[] {
  const achados: E[] = [];
  const visitar = (no: ParentNode): void => {
    for (const filho of no.children) {
      if (filho.matches(seletor)) achados.push(filho as E);
      if (filho.shadowRoot) visitar(filho.shadowRoot);
      visitar(filho);
    }
  };
  visitar(raiz);
  return achados;
}

const vez = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** How often an operator looks before he gives up: this is a dead end then. */
const PACIENCIA = 3000;

/**
 * An operator who adds a plan through the elements and knows one remedy only: the way on that the screen offers him.
 * He finds everything by name, presses "Tentar de novo" where it stands, and repeats his last deed where a message says
 * why it was not done.
 */
export class OperadorSobFalhas {
  /** Sentences that told him of a failure. */
  readonly alertas = new Set<string>();
  readonly #caixa: HTMLElement;

  private constructor(caixa: HTMLElement) {
    this.#caixa = caixa;
  }

  static async sentar(sdk: PlanoSdk): Promise<OperadorSobFalhas> {
    return new OperadorSobFalhas(await fixture<HTMLElement>(html`<div><planos-cliente cliente-id="0042" .sdk=${sdk}></planos-cliente></div>`));
  }

  /** The whole of it: list, new address, plan, login, e-mail, debit, contact, agenda, appointment, list. */
  async adicionarPlano(): Promise<void> {
    await this.#fazer(
      () => this.#pressionar('Adicionar Plano'),
      () => this.#tem('#c-enderecoId'),
    );
    await this.#novoEndereco();
    await this.#servicos();
    await this.#cobranca();
    await this.#agendar();
    await this.#fazer(
      () => this.#pressionar('Finalizar'),
      () => this.#le('Plano adicionado com sucesso!'),
    );
    await this.#fazer(
      () => this.#pressionar('Ver planos'),
      () => todos(this.#caixa, 'plano-wizard').length === 0 && this.#tem('.plano.destacado'),
    );
  }

  async #novoEndereco(): Promise<void> {
    await this.#fazer(
      () => this.#pressionar('Novo Endereço'),
      () => this.#tem('#c-cep'),
    );
    this.#preencher('cep', '13000100');
    await this.#fazer(
      () => this.#pressionar('Pesquisar'),
      () => this.#tem('.achado') && this.#tem('#c-numero'),
    );
    // What the look-up could not give is typed by hand.
    for (const [campo, valor] of [
      ['logradouro', 'Rua das Acácias'],
      ['bairro', 'Centro'],
      ['cidade', 'Campinas'],
      ['uf', 'SP'],
    ] as const) {
      if (this.#tem(`#${idDe(campo)}`)) this.#preencher(campo, valor);
    }
    this.#preencher('numero', '12');
    await this.#fazer(
      () => this.#pressionar('Salvar'),
      () => !this.#tem('#c-cep'),
    );
  }

  async #servicos(): Promise<void> {
    todos<HTMLElement>(this.#caixa, '.oferta')
      .find((linha) => texto(linha.querySelector('.oferta-nome .strong')) === 'Fibra 500')!
      .click();
    await this.#fazer(
      () => this.#pressionar('Adicionar Login Radius'),
      () => this.#tem('plano-form-servico') && this.#tem('#c-senha'),
    );
    this.#preencher('login', 'balcao.novo');
    this.#preencher('senha', 'Kq7-vm.T4x@9pW');
    await this.#fazer(
      () => this.#pressionar('Salvar'),
      () => !this.#tem('plano-form-servico'),
    );
    await this.#fazer(
      () => this.#pressionar('Adicionar Email'),
      () => this.#tem('plano-form-servico') && this.#tem('#c-senha'),
    );
    this.#preencher('login', 'balcao.novo');
    this.#preencher('dominio', todos<HTMLOptionElement>(this.#caixa, '#c-dominio option').at(-1)!.value);
    this.#preencher('senha', 'Kq7-vm.T4x@9pW');
    await this.#fazer(
      () => this.#pressionar('Criar email'),
      () => !this.#tem('plano-form-servico'),
    );
    await this.#fazer(
      () => this.#pressionar('Avançar'),
      () => this.#tem('input[name="dia"]'),
    );
  }

  async #cobranca(): Promise<void> {
    todos<HTMLInputElement>(this.#caixa, 'input[name="dia"][value="10"]')[0]!.click();
    this.#preencher('cobranca.forma', 'debito-conta');
    await this.#ate(() => this.#tem(`#${idDe('cobranca.conta.banco')}`));
    for (const [campo, valor] of [
      ['banco', '341'],
      ['agencia', '2545'],
      ['conta', '02366'],
      ['contaDigito', '1'],
    ] as const) {
      this.#preencher(`cobranca.conta.${campo}`, valor);
      await vez();
    }
    await this.#fazer(
      () => this.#pressionar('Avançar'),
      () => this.#tem('label.agendar input'),
    );
  }

  async #agendar(): Promise<void> {
    todos<HTMLInputElement>(this.#caixa, 'label.agendar input')[0]!.click();
    await this.#fazer(
      () => this.#pressionar('Avançar'),
      () => this.#tem('#c-alvoId'),
    );
    this.#preencher('alvoId', 'tecnico-01');
    await this.#ate(() => todos(this.#caixa, 'plano-campo-data').length > 0);
    todos<HTMLElement & { aoMudar(data: string): void }>(this.#caixa, 'agendamento-instalacao')[0]!
      .shadowRoot!.querySelector<HTMLElement & { aoMudar(data: string): void }>('plano-campo-data')!
      .aoMudar('2026-12-02');
    await vez();
    await this.#fazer(
      () => this.#pressionar('Adicionar'),
      () => this.#tem('plano-form-contato') && this.#tem('#c-nome'),
    );
    this.#preencher('nome', 'Vera Pontes');
    await this.#fazer(
      () => this.#pressionar('Gravar'),
      () => !this.#tem('plano-form-contato'),
    );
    await this.#fazer(
      () => this.#pressionar('Agenda'),
      () => todos(this.#caixa, '[role="gridcell"]').length > 0,
    );
    await this.#fazer(
      () => this.#clicar('dialog[open] .dialogo-titulo button'),
      () => !this.#tem('agenda-tecnico'),
    );
    this.#preencher('hrIni', '08:00');
    this.#preencher('hrFin', '09:00');
    await vez();
  }

  /** Does it, and does it again while the screen only says why it was not done. */
  async #fazer(gesto: () => boolean, feito: () => boolean): Promise<void> {
    // What is still loading cannot be pressed yet.
    await this.#ate(gesto);
    await this.#ate(feito, gesto);
  }

  /** Looks until it is so; presses the way on that the screen offers. */
  async #ate(feito: () => boolean, deNovo?: () => boolean): Promise<void> {
    let parada = 0;
    for (let vezes = 0; vezes < PACIENCIA; vezes += 1) {
      if (feito()) return;
      await vez();
      const alerta = this.#alerta();
      if (!alerta) continue;
      this.alertas.add(alerta.frase);
      const saida = alerta.tentar;
      if (saida) saida.click();
      // A message without a button: its cause has gone, and the same deed goes through.
      else if (deNovo && (parada += 1) % 40 === 0) deNovo();
    }
    throw new Error(
      `A dead end. On screen: ${texto(this.#caixa)} ${todos(this.#caixa, '*')
        .map((no) => (no.shadowRoot ? texto(no.shadowRoot as unknown as Element) : ''))
        .join(' ')
        .slice(0, 3000)}`,
    );
  }

  #alerta(): { readonly frase: string; readonly tentar: HTMLButtonElement | undefined } | undefined {
    const no = todos(this.#caixa, '[role="alert"], .erro-do-campo, .aviso:not(.sucesso)').find((um) => texto(um) && !um.closest('[hidden], .restaurado'));
    if (!no) return undefined;
    const tentar = todos<HTMLButtonElement>(this.#caixa, 'button').find((um) => nomeDe(um) === 'Tentar de novo' && !um.disabled);
    return { frase: texto(no.querySelector('.strong') ?? no), tentar };
  }

  #pressionar(nome: string): boolean {
    const usaveis = todos<HTMLButtonElement>(this.#caixa, 'button').filter(
      (um) => nomeDe(um) === nome && !um.disabled && um.getAttribute('aria-disabled') !== 'true',
    );
    // The last one in the page is in the dialog or card that was opened last.
    const botao = usaveis.at(-1);
    botao?.click();
    return botao !== undefined;
  }

  #clicar(seletor: string): boolean {
    const alvo = todos<HTMLElement>(this.#caixa, seletor).at(-1);
    alvo?.click();
    return alvo !== undefined;
  }

  #preencher(nome: string, valor: string): void {
    const campo = todos<HTMLInputElement>(this.#caixa, `#${CSS.escape(idDe(nome))}`).at(-1);
    if (!campo) throw new Error(`No field ${nome}`);
    campo.value = valor;
    for (const tipo of ['input', 'change']) campo.dispatchEvent(new Event(tipo, { bubbles: true, composed: true }));
  }

  #tem(seletor: string): boolean {
    return todos(this.#caixa, seletor).length > 0;
  }

  #le(frase: string): boolean {
    return todos(this.#caixa, 'h2, h3, p').some((no) => texto(no) === frase);
  }
}
