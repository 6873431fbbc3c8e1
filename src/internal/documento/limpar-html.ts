import DOMPurify, { type Config } from 'dompurify';
import { mesclar, type ValoresDoImpresso } from '../../../sdk/domain/impresso.js';
import { limparAtributoDeEstilo, limparFolhaDeEstilo } from './limpar-css.js';

/** A document without anything that runs, loads or leads elsewhere. Its styles stand apart: a strict CSP lets only CSSOM set them. */
export interface FolhaLimpa {
  readonly corpo: HTMLElement;
  readonly idioma: string;
  readonly estilos: string;
  readonly atributos: ReadonlyMap<Element, string>;
  /** Something was taken out that is more than a link's target. */
  readonly retirado: boolean;
}

const TAGS =
  'html head body a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark nav ol p pre q s samp section small span strike strong sub sup table tbody td tfoot th thead time tr tt u ul var wbr';
const ATRIBUTOS =
  'align bgcolor border cellpadding cellspacing class color cols colspan dir face headers height lang noshade nowrap rowspan rules scope size span start style type valign value width';

/** An instance of our own, so that its hooks are nobody else's; only one, because each makes a Trusted Types policy. */
const PURIFICADOR = DOMPurify(window);

const CONFIG = {
  ALLOWED_TAGS: TAGS.split(' '),
  ALLOWED_ATTR: ATRIBUTOS.split(' '),
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'] as string[],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  WHOLE_DOCUMENT: true,
  // The nodes themselves: what is not made text again cannot be read another way the second time.
  RETURN_DOM: true as const,
} satisfies Config & { RETURN_DOM: true };

/** Nobody misses these. */
const SEM_PERDA: ReadonlySet<string> = new Set(['META', 'STYLE', 'TITLE', '#comment']);
const ATRIBUTOS_SEM_PERDA = /^(?:href|id|name|target|rel|title|charset|content|xmlns|http-equiv)$/;

/**
 * Sanitises an untrusted document and puts the values into its text nodes (SPEC D02): after that, so that a value cannot
 * become markup, whatever it holds and wherever the model names it.
 */
export function limparHtml(html: string, valores: ValoresDoImpresso): FolhaLimpa {
  const folhas: string[] = [];
  const atributos = new Map<Element, string>();
  PURIFICADOR.addHook('uponSanitizeElement', (no, { tagName }) => {
    if (tagName === 'style') folhas.push(limparFolhaDeEstilo(no.textContent ?? ''));
  });
  PURIFICADOR.addHook('uponSanitizeAttribute', (elemento, atributo) => {
    if (atributo.attrName !== 'style') return;
    const limpo = limparAtributoDeEstilo(atributo.attrValue);
    if (limpo) atributos.set(elemento, limpo);
    atributo.keepAttr = false;
  });
  try {
    const raiz = PURIFICADOR.sanitize(html, CONFIG) as HTMLElement;
    const corpo = raiz.querySelector('body') ?? raiz.ownerDocument.createElement('body');
    mesclarTextos(corpo, valores);
    return { corpo, idioma: raiz.lang || 'pt-BR', estilos: folhas.join('\n'), atributos, retirado: PURIFICADOR.removed.some(perdeu) };
  } finally {
    PURIFICADOR.removeAllHooks();
  }
}

function mesclarTextos(corpo: HTMLElement, valores: ValoresDoImpresso): void {
  const textos = corpo.ownerDocument.createTreeWalker(corpo, NodeFilter.SHOW_TEXT);
  while (textos.nextNode()) {
    const texto = textos.currentNode as Text;
    if (texto.data.includes('{{')) texto.data = mesclar(texto.data, valores);
  }
}

type Retirado = (typeof DOMPurify.removed)[number];

function perdeu(item: Retirado): boolean {
  if ('element' in item) return !SEM_PERDA.has(item.element.nodeName);
  return item.attribute !== null && item.attribute.name !== 'style' && !ATRIBUTOS_SEM_PERDA.test(item.attribute.name);
}
