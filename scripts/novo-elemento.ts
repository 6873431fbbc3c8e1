/**
 * `npm run novo-elemento <tag>`: the files of a new element, its story and its test, as ARCHITECTURE §4 wants them.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Names that HTML keeps for itself. */
const RESERVADOS = new Set([
  'annotation-xml',
  'color-profile',
  'font-face',
  'font-face-format',
  'font-face-name',
  'font-face-src',
  'font-face-uri',
  'missing-glyph',
]);

/** Why a tag cannot be used; undefined when it can. */
export function recusaDaTag(tag: string): string | undefined {
  if (!tag) return 'Say which element: npm run novo-elemento plano-exemplo';
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag))
    return `"${tag}" is no name for an element: lower-case letters without accents, digits, and at least one hyphen.`;
  if (RESERVADOS.has(tag)) return `"${tag}" is a name that HTML keeps for itself.`;
  return undefined;
}

/** `plano-wizard` is `PlanoWizard`. */
export const classeDaTag = (tag: string): string => tag.replace(/(^|-)([a-z0-9])/g, (_, _hifen, letra: string) => letra.toUpperCase());

const elemento = (tag: string, classe: string): string => `import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { comum } from '../../i18n/pt-BR/comum.js';
import { base } from '../../styles/base.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { estilos } from './${tag}.styles.js';

/**
 * What it is for, in a sentence or two.
 *
 * @summary What it is for, in a few words.
 * @csspart base - The whole of it.
 */
export class ${classe} extends LitElement {
  static override styles = [tokens, base, estilos];

  readonly #locale = new LocaleController(this);

  /** The client that this is about. */
  @property({ attribute: 'cliente-id' }) clienteId: string | undefined;

  override render(): TemplateResult {
    const textos = this.#locale.t(comum);
    return html\`<div part="base" class="base">\${this.clienteId ? this.clienteId : html\`<p class="muted">\${textos.semCliente}</p>\`}</div>\`;
  }
}
`;

const estilos = (): string => `import { css } from 'lit';

export const estilos = css\`
  .base {
    padding: 16px;
  }
\`;
`;

const define = (tag: string, classe: string): string => `import { defineElement } from '../../internal/define-element.js';
import { ${classe} } from './${tag}.js';
export type * from '../../events/eventos.js';

defineElement('${tag}', ${classe});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${classe};
  }
}
`;

const historia = (tag: string): string => `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/${tag}/define.js';

const meta: Meta = {
  title: 'Elementos/${tag}',
  component: '${tag}',
  render: ({ clienteId }) => html\`<${tag} cliente-id=\${clienteId}></${tag}>\`,
};
export default meta;

export const Padrao: StoryObj = { name: 'Padrão', args: { clienteId: '1001' } };
`;

const teste = (tag: string, classe: string): string => `import { expect } from 'chai';
import { fixture, html } from '@open-wc/testing';
import type { ${classe} } from '../../src/elements/${tag}/${tag}.js';
import '../../src/elements/${tag}/define.js';

describe('<${tag}>', () => {
  it('says so when it has no client', async () => {
    const elemento = await fixture<${classe}>(html\`<${tag}></${tag}>\`);
    expect(elemento.shadowRoot?.textContent).to.contain('Nenhum cliente foi informado.');
  });

  it('shows what it is about', async () => {
    const elemento = await fixture<${classe}>(html\`<${tag} cliente-id="1001"></${tag}>\`);
    expect(elemento.shadowRoot?.textContent).to.contain('1001');
  });
});
`;

/** `src/index.ts` with one more element: registered and exported after the others. */
function comElemento(indice: string, tag: string, classe: string): string {
  const linhas = indice.trimEnd().split('\n');
  const ultima = linhas.findLastIndex((linha) => linha.startsWith("import './elements/"));
  linhas.splice(ultima + 1, 0, `import './elements/${tag}/define.js';`);
  const exportada = linhas.findLastIndex((linha) => /^export \{ \w+ \} from '\.\/elements\//.test(linha));
  if (exportada >= 0) linhas.splice(exportada + 1, 0, `export { ${classe} } from './elements/${tag}/${tag}.js';`);
  return `${linhas.join('\n')}\n`;
}

/** Makes the files under `raiz` and gives their paths; throws, and writes nothing, when the name is bad or taken. */
export function novoElemento(tag: string, raiz: string): string[] {
  const recusa = recusaDaTag(tag);
  if (recusa) throw new Error(recusa);
  const classe = classeDaTag(tag);
  const arquivos: Record<string, string> = {
    [`src/elements/${tag}/${tag}.ts`]: elemento(tag, classe),
    [`src/elements/${tag}/${tag}.styles.ts`]: estilos(),
    [`src/elements/${tag}/define.ts`]: define(tag, classe),
    [`stories/${tag}.stories.ts`]: historia(tag),
    [`test/elements/${tag}.test.ts`]: teste(tag, classe),
  };
  const existe = [`src/elements/${tag}`, ...Object.keys(arquivos)].find((caminho) => existsSync(join(raiz, caminho)));
  if (existe) throw new Error(`${existe} is there already.`);
  for (const [caminho, conteudo] of Object.entries(arquivos)) {
    mkdirSync(dirname(join(raiz, caminho)), { recursive: true });
    writeFileSync(join(raiz, caminho), conteudo);
  }
  const indice = join(raiz, 'src/index.ts');
  if (existsSync(indice)) writeFileSync(indice, comElemento(readFileSync(indice, 'utf8'), tag, classe));
  return Object.keys(arquivos);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const feitos = novoElemento(process.argv[2] ?? '', process.cwd());
    console.log(`${feitos.join('\n')}\n\nNow: its sentences in src/i18n/, its events in src/events/, then \`npm run manifesto\`.`);
  } catch (erro) {
    console.error(erro instanceof Error ? erro.message : erro);
    process.exitCode = 1;
  }
}
