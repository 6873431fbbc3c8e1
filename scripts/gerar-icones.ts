/**
 * Writes src/internal/icones.ts from the outline set of lucide (ISC): only the icons named here, as lit templates,
 * so that no portal loads an icon package. Run: npx tsx scripts/gerar-icones.ts
 */
import { writeFileSync } from 'node:fs';

const NOMES = [
  'activity',
  'arrow-left-right',
  'calendar-days',
  'check',
  'chevron-down',
  'chevron-left',
  'chevron-right',
  'circle-check',
  'rotate-ccw-clock',
  'copy',
  'credit-card',
  'printer',
  'download',
  'external-link',
  'ellipsis',
  'eye',
  'eye-off',
  'file-text',
  'globe',
  'house',
  'info',
  'key-round',
  'list-plus',
  'mail',
  'map-pin',
  'minus',
  'pause',
  'pencil',
  'plus',
  'refresh-cw',
  'repeat',
  'search',
  'shield',
  'trash',
  'triangle-alert',
  'user',
  'wand-sparkles',
  'wifi',
  'x',
];

type No = [string, Record<string, string | number>];
const camel = (nome: string): string => nome.replace(/-(\w)/g, (_, letra: string) => letra.toUpperCase());
let saida = `// Made by scripts/gerar-icones.ts from lucide (ISC licence, see NOTICE). Do not edit.
import { svg, type SVGTemplateResult } from 'lit';

/** Draws a shape in a box of 24 × 24 with \`currentColor\`; a function, so that a bundler drops those that nobody uses. See \`icone\`. */
export type Forma = () => SVGTemplateResult;
`;
for (const nome of NOMES) {
  const { default: nos } = (await import(`lucide/dist/esm/icons/${nome}.mjs`)) as { default: No[] };
  const formas = nos
    .map(
      ([tag, atributos]) =>
        `<${tag} ${Object.entries(atributos)
          .map(([k, v]) => `${k}="${v}"`)
          .join(' ')} />`,
    )
    .join('');
  const id = camel(nome);
  saida += `\nexport const ${id}: Forma = () => svg\`${formas}\`;`;
}
writeFileSync(new URL('../src/internal/icones.ts', import.meta.url), `${saida}\n`);
