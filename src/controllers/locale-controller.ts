import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Centavos } from '../../sdk/domain/dinheiro.js';
import type { DataIso } from '../../sdk/domain/data.js';
import { ambienteContext, type Ambiente } from '../context/ambiente.js';
import { trazerFrases } from '../i18n/frases.js';
import { formatarData, formatarMoeda } from '../i18n/formatar.js';
import { idiomaDe, type Idioma } from '../i18n/idioma.js';
import { carregarIdioma, textosEm } from '../i18n/carregar-idioma.js';
import type { Textos } from '../i18n/textos.js';
import { sobrepor } from '../i18n/textos-do-portal.js';

const ouvintes = new Set<() => void>();
let observador: MutationObserver | undefined;

/** One observer a page: a portal may switch `lang` on any ancestor at run time. */
function observarLang(ouvinte: () => void): () => void {
  observador ??= new MutationObserver(() => ouvintes.forEach((avisar) => avisar()));
  if (ouvintes.size === 0) observador.observe(document, { subtree: true, attributeFilter: ['lang'] });
  ouvintes.add(ouvinte);
  return () => {
    ouvintes.delete(ouvinte);
    if (ouvintes.size === 0) observador?.disconnect();
  };
}

function langMaisProximo(elemento: Element): string | null {
  let atual: Element | null = elemento;
  while (atual) {
    const com: Element | null = atual.closest('[lang]');
    if (com) return com.getAttribute('lang');
    const raiz = atual.getRootNode();
    atual = raiz instanceof ShadowRoot ? raiz.host : null;
  }
  return null;
}

/** Language of an element: the provider's, else the nearest `lang` across shadow hosts, else pt-BR. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #ambiente: Ambiente | undefined;
  #parar: (() => void) | undefined;
  #idioma: Idioma = 'pt-BR';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    // A consumer that joins an element on the page is answered at once: nothing of this one may be needed for it yet.
    new ContextConsumer(host, {
      context: ambienteContext,
      subscribe: true,
      callback: (ambiente) => {
        this.#ambiente = ambiente;
        this.#resolver();
      },
    });
    host.addController(this);
  }

  get idioma(): Idioma {
    return this.#idioma;
  }

  hostConnected(): void {
    this.#parar = observarLang(() => this.#resolver());
    this.#resolver();
  }

  hostDisconnected(): void {
    this.#parar?.();
  }

  hostUpdated(): void {
    trazerFrases();
  }

  /** Renders the element again when something that its words wait for has come. A failure leaves it as it is. */
  renderizarApos(promessa: Promise<void>): void {
    void promessa.then(
      () => this.#host.requestUpdate(),
      () => {},
    );
  }

  /** The sentences of a part of the interface, in the language in use. */
  t<T extends object>(textos: Textos<T>): T {
    const nossos = textosEm(textos, this.#idioma);
    const deles = (this.#ambiente?.textos as Readonly<Record<string, object>> | undefined)?.[textos.nome];
    return deles ? sobrepor(nossos, deles) : nossos;
  }

  /** `9990` is "R$ 99,90". */
  moeda(centavos: Centavos): string {
    return formatarMoeda(centavos, this.#idioma);
  }

  numero(valor: number): string {
    return new Intl.NumberFormat(this.#idioma).format(valor);
  }

  /** `2026-11-26` is "26/11/2026". A calendar day has no zone. */
  data(data: DataIso): string {
    return formatarData(data, this.#idioma);
  }

  /** Milliseconds since the epoch as day and time of this computer: "24/11/2026 08:30". */
  instante(em: number): string {
    return new Intl.DateTimeFormat(this.#idioma, { dateStyle: 'short', timeStyle: 'short' }).format(em);
  }

  #resolver(): void {
    const idioma = this.#ambiente?.idioma ?? idiomaDe(langMaisProximo(this.#host));
    this.#idioma = idioma;
    void carregarIdioma(idioma)?.then(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }
}
