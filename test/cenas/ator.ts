const PACIENCIA = 10_000;

/** Every root that can be seen into from `no`: its own shadow, and those below. */
function* raizes(no: Element | DocumentFragment): Generator<Element | DocumentFragment> {
  yield no;
  if (no instanceof Element && no.shadowRoot) yield* raizes(no.shadowRoot);
  for (const filho of no.querySelectorAll('*')) if (filho.shadowRoot) yield* raizes(filho.shadowRoot);
}

const nomeDe = (botao: Element): string => (botao.getAttribute('aria-label') ?? botao.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * Brings an element to a state, by what stands in its shadow roots. It needs nothing but the DOM, so that the same scenes
 * play in a test of the sources and on a portal's page with the built bundle, in any browser and under any policy.
 */
export class Ator {
  constructor(readonly elemento: HTMLElement) {}

  todos<E extends HTMLElement = HTMLElement>(seletor: string): E[] {
    return [...raizes(this.elemento)].flatMap((raiz) => [...raiz.querySelectorAll<E>(seletor)]);
  }

  /** Waits until `achar` finds something. */
  async espera<T>(oQue: string, achar: () => T | null | undefined | false): Promise<T> {
    for (const fim = Date.now() + PACIENCIA; ;) {
      const achado = achar();
      if (achado) return achado;
      if (Date.now() > fim) throw new Error(`<${this.elemento.localName}> never showed ${oQue}, but: ${this.texto.slice(0, 600)}`);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  acha<E extends HTMLElement = HTMLElement>(seletor: string): Promise<E> {
    return this.espera(seletor, () => this.todos<E>(seletor)[0]);
  }

  /** Nothing is on its way any more. */
  async quieto(): Promise<void> {
    for (let vezes = 0; vezes < 2; vezes++) {
      await this.espera('its answer', () => (this.elemento.shadowRoot ?? this.elemento).childElementCount > 0 && !this.#ocupado);
      await this.#mostrado();
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  async aperta(nome: string): Promise<void> {
    (await this.espera(`button "${nome}"`, () => this.todos('button').find((botao) => nomeDe(botao) === nome))).click();
    await this.quieto();
  }

  async clica(seletor: string): Promise<void> {
    (await this.acha(seletor)).click();
    await this.quieto();
  }

  async envia(): Promise<void> {
    (await this.acha<HTMLFormElement>('form')).requestSubmit();
    await this.quieto();
  }

  /** Types over what a field holds, and leaves it. */
  async escreve(seletor: string, valor: string): Promise<void> {
    escrever(await this.acha<HTMLInputElement>(seletor), valor);
    await this.quieto();
  }

  /** Chooses the n-th option of a list. */
  async escolhe(seletor: string, indice = 1): Promise<void> {
    const lista = await this.acha<HTMLSelectElement>(seletor);
    await this.escreve(seletor, lista.options[indice]!.value);
  }

  /** Waits for colours that are on their way from one scheme to another. */
  async assentado(): Promise<void> {
    const animacoes = [...raizes(this.elemento)].flatMap((raiz) => (raiz instanceof Element ? raiz.getAnimations() : (raiz as ShadowRoot).getAnimations()));
    await Promise.allSettled(animacoes.flatMap((animacao) => (animacao instanceof CSSTransition ? [animacao.finished] : [])));
  }

  /** All that can be read. */
  get texto(): string {
    return [...raizes(this.elemento)]
      .map((raiz) => raiz.textContent ?? '')
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  }

  /** An element of ours may hold its update back until a part that it asked for has come. */
  async #mostrado(): Promise<void> {
    const elementos = [this.elemento, ...this.todos('*')] as (HTMLElement & { readonly updateComplete?: Promise<unknown> })[];
    await Promise.all(elementos.map(({ updateComplete }) => updateComplete));
  }

  get #ocupado(): boolean {
    // The sentences of failures come with the first one.
    const semFrase = this.todos('[role="alert"] .strong, .erro-do-campo, .aviso-do-campo').some(({ textContent }) => !textContent?.trim());
    // The tools of the agenda come behind its first sheet.
    const semFerramentas = this.todos('.agenda .mais').some(({ childElementCount }) => childElementCount === 0) && this.todos('[role="alert"]').length === 0;
    return semFrase || semFerramentas || this.todos('[aria-busy="true"], .esqueleto').length > 0 || this.texto.includes('Carregando');
  }
}

/** What an operator's typing does to a field. */
export function escrever(campo: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, valor: string): void {
  campo.value = valor;
  campo.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  campo.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}
