/**
 * Longhands that a printed document may set: type, colour, box, table, page. Nothing that loads, moves a thing over
 * another one, or reads the page.
 */
const PERMITIDA =
  /^(?:background-color|border-(?:(?:top|right|bottom|left)-(?:color|style|width|left-radius|right-radius)|collapse|spacing)|box-sizing|break-|caption-side|clear$|color$|column-|direction$|display$|empty-cells|flex-|float$|font-|gap$|height$|hyphens$|letter-spacing|line-height|list-style-(?:position|type)|margin-|max-(?:height|width)|min-(?:height|width)|opacity$|orphans|overflow-wrap|padding-|page-break-|row-gap|size$|tab-size|table-layout|text-(?:align|decoration|indent|transform)|vertical-align|white-space|widows|width$|word-)/;
/** Values that load something or bring a text from elsewhere; checked on what the parser made of them, so that escapes do not hide them. */
const PROIBIDO = /url|image|src\(|attr\(|var\(|env\(|expression|[\\<]/i;

type Declaracoes = ArrayLike<string> & Pick<CSSStyleDeclaration, 'getPropertyValue' | 'getPropertyPriority'>;

/** The declarations that are allowed, as CSS text. */
function limparDeclaracoes(estilo: Declaracoes): string {
  return Array.from(estilo)
    .filter((nome) => PERMITIDA.test(nome) && !PROIBIDO.test(estilo.getPropertyValue(nome)))
    .map((nome) => `${nome}:${estilo.getPropertyValue(nome)}${estilo.getPropertyPriority(nome) ? '!important' : ''}`)
    .join(';');
}

function limparRegra(regra: CSSRule): string {
  if (regra instanceof CSSStyleRule) return `${regra.selectorText}{${limparDeclaracoes(regra.style)}}`;
  if (regra instanceof CSSPageRule) return `@page ${regra.selectorText}{${limparDeclaracoes(regra.style as unknown as Declaracoes)}}`;
  if (regra instanceof CSSMediaRule) return `@media ${regra.media.mediaText}{${Array.from(regra.cssRules, limparRegra).join('')}}`;
  return '';
}

/** Reads without applying: a sheet that nobody adopted loads nothing, and drops `@import`. */
function ler(css: string): CSSStyleSheet {
  const folha = new CSSStyleSheet();
  folha.replaceSync(css);
  return folha;
}

/** A `<style>` of an untrusted document, with what is safe of it. */
export const limparFolhaDeEstilo = (css: string): string => Array.from(ler(css).cssRules, limparRegra).join('\n');

/** A `style` attribute of it. What closes its braces too early is cut off there. */
export function limparAtributoDeEstilo(css: string): string {
  const [regra] = ler(`x{${css}}`).cssRules;
  return regra instanceof CSSStyleRule ? limparDeclaracoes(regra.style) : '';
}
