import type { FolhaLimpa } from './limpar-html.js';

export { limparHtml } from './limpar-html.js';

/** The paper under every document, weaker than any style of its own. */
const PAPEL =
  ':root{color-scheme:light;background-color:#fff}body{margin:16px;font-family:Georgia,"Times New Roman",serif;font-size:14px;line-height:1.5;color:#1a1a1a;overflow-wrap:anywhere}th{overflow-wrap:break-word}@media print{body{margin:0}}';

/** Puts a sanitised document into a frame whose own document is there and empty; its nodes move there, so it goes once. */
export function montarFolha(quadro: HTMLIFrameElement, { corpo, idioma, estilos, atributos }: FolhaLimpa): void {
  const documento = quadro.contentDocument;
  const janela = quadro.contentWindow as (Window & typeof globalThis) | null;
  if (!documento || !janela) return;
  documento.documentElement.lang = idioma;
  documento.body.replaceWith(documento.adoptNode(corpo));
  documento.adoptedStyleSheets = [PAPEL, estilos].map((css) => {
    const folha = new janela.CSSStyleSheet();
    folha.replaceSync(css);
    return folha;
  });
  for (const [elemento, css] of atributos) if (elemento.isConnected) (elemento as HTMLElement).style.cssText = css;
}
