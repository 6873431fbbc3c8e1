import type { Plugin } from 'vite';

/** A tagged template (tsc writes a space after the tag) whose expressions hold no brace and no backtick; any other is left as it is. */
const MODELO = /\bcss ?`((?:\\[^]|\$\{[^{}`]*\}|\$(?!\{)|[^`\\$])*)`/g;

/** What a style is made of: white space and comments, then what is not looked into, then single characters. */
const PEDACO = /(?:\s|\/\*[^]*?\*\/)+|"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|url\([^)]*\)|\$\{[^}]*\}|\\[^]|[^]/g;

/**
 * A style sheet without the white space that means nothing: around `{ } ; ,`, and after `:`. No selector of ours has a
 * space there, while those before a colon, around `+` and between parts of a selector mean something and stay, one each.
 */
function semEspacos(css: string): string {
  const saida: string[] = [];
  const pedacos = css.match(PEDACO) ?? [];
  pedacos.forEach((pedaco, i) => {
    const [antes = '{', depois = '}'] = [saida.at(-1), pedacos[i + 1]];
    if (/^(?:\s|\/\*)/.test(pedaco)) {
      const vazio = antes === ':' && /^[;}]$/.test(depois);
      if (vazio || !(/^[{};,:]$/.test(antes) || /^[{};,]$/.test(depois))) saida.push(/\s/.test(pedaco.replace(/\/\*[^]*?\*\//g, '')) ? ' ' : '/**/');
      return;
    }
    if (pedaco === '}' && antes === ';') saida.pop();
    saida.push(pedaco);
  });
  return saida.join('');
}

/** The text of a module with every css`…` in it compressed. */
export const comprimirCss = (codigo: string): string => codigo.replace(MODELO, (_, css: string) => `css\`${semEspacos(css)}\``);

/** Compresses the styles of the build for browsers: to a minifier of JavaScript they are text. */
export function estilosComprimidos(): Plugin {
  return {
    name: 'plano-kit:estilos-comprimidos',
    enforce: 'pre',
    transform: (codigo, id) => (id.endsWith('.styles.ts') ? { code: comprimirCss(codigo), map: null } : undefined),
  };
}
