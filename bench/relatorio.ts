import type { MedidaDasAcoes } from './acoes.js';
import type { Ambiente } from './ambiente.js';
import type { Resumo } from './estatistica.js';
import type { MedidaDaLista } from './lista.js';
import { LIMITE, type Tamanho } from './tamanho.js';
import type { MedidaDoWizard } from './wizard.js';

/** All results of one run. A part that could not be measured is absent, and `semMedir` says why. */
export interface Resultados {
  readonly ambiente: Ambiente;
  readonly tamanho: Readonly<Record<string, Tamanho>>;
  readonly wizard?: readonly MedidaDoWizard[];
  readonly lista?: readonly MedidaDaLista[];
  readonly acoes?: MedidaDasAcoes;
  readonly semMedir: readonly string[];
  readonly segundos: number;
}

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const mb = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(2)} MB`;
const ms = ({ mediana, p95 }: Resumo): string => `${mediana.toFixed(0)} / ${p95.toFixed(0)} ms`;
/** A Markdown table; all columns but the first are numbers. */
export const tabela = (cabeca: readonly string[], linhas: readonly (readonly string[])[]): string =>
  [cabeca, cabeca.map((_, i) => (i === 0 ? '---' : '--:')), ...linhas].map((celulas) => `| ${celulas.join(' | ')} |`).join('\n');

/** The results as Markdown tables. */
export function relatar({ ambiente, tamanho, wizard, lista, acoes, semMedir, segundos }: Resultados): string {
  const a = ambiente;
  const partes = [
    `# Bench`,
    `${a.cpu}, ${a.nucleos} cores, load ${a.carga} at the start · Chromium ${a.chromium} (headless) · Node ${a.node} · commit ${a.commit} · ${a.quando} · took ${segundos.toFixed(0)} s`,
    `## JavaScript before step 1 of the wizard (gzip -9, static imports only; limit ${kb(LIMITE)})`,
    tabela(
      ['what', 'files', 'minified', 'gzip', 'of the limit'],
      Object.entries(tamanho).map(([nome, t]) => [nome, String(t.arquivos.length), kb(t.minificado), kb(t.gzip), `${((t.gzip / LIMITE) * 100).toFixed(0)} %`]),
    ),
  ];
  for (const [nome, { partes: pesos }] of Object.entries(tamanho)) {
    if (pesos)
      partes.push(`What weighs in ${nome}, before minifying: ${pesos.map(({ nome: parte, fracao }) => `${parte} ${(fracao * 100).toFixed(0)} %`).join(', ')}.`);
  }
  if (wizard) {
    const n = wizard[0]?.abrir.tempo.n ?? 0;
    partes.push(
      `## Wizard, ${n} runs each in turns, median / p95`,
      tabela(
        ['form', 'script start → step 1 painted', 'main-thread CPU', '"Avançar" → next step painted', 'main-thread CPU', 'JS received by then (gzip)'],
        wizard.map((w) => [w.nome, ms(w.abrir.tempo), ms(w.abrir.cpu), ms(w.avancar.tempo), ms(w.avancar.cpu), kb(w.js.mediana)]),
      ),
      `The first asks session, client, addresses and offers of an API over HTTP on the same machine in that time; the second has these answers in the page, as the SurveyJS form has its choices in itself, and its style sheet before the clock starts. Cold: a new browser profile each run. A frame is 16.7 ms. CPU is read a moment after the frame, and so may hold work that the frame did not wait for.`,
    );
  }
  if (lista) {
    const [cem, doisMil] = lista;
    const razao = (de: (medida: MedidaDaLista) => Resumo): string => (cem && doisMil ? `${(de(doisMil).mediana / de(cem).mediana).toFixed(2)} ×` : '–');
    partes.push(
      `## List of plans, ${cem?.tempo.n ?? 0} runs each in turns, median / p95`,
      tabela(
        ['client', 'script start → first rows painted', 'main-thread CPU', 'JS heap after GC (median)'],
        [
          ...lista.map((l, i) => [i === 0 ? '100 plans' : '2,000 plans', ms(l.tempo), ms(l.cpu), mb(l.heap.mediana)]),
          ['ratio', razao((l) => l.tempo), razao((l) => l.cpu), razao((l) => l.heap)],
        ],
      ),
    );
  }
  if (acoes) {
    partes.push(
      `## Actions of a plan, ${acoes.passo.tempo.n} runs each in turns: from the click on the menu's item to the form with its data, median / p95`,
      tabela(
        ['action', 'click → form painted', 'main-thread CPU', 'JS that comes with it (gzip)', 'of it, asked for by no other action'],
        [
          ...acoes.acoes.map((a) => [a.nome, ms(a.tempo), ms(a.cpu), kb(a.js), kb(a.proprio)]),
          ['for comparison: "Avançar" of the wizard', ms(acoes.passo.tempo), ms(acoes.passo.cpu), '–', '–'],
        ],
      ),
      `A fresh browser profile for each: nothing of the action is there before the click, and its data comes over HTTP from the same machine. Menu and dialog (${kb(acoes.menu)}) came with the gesture before.`,
    );
  }
  if (semMedir.length > 0) partes.push(`## Not measured`, semMedir.map((porque) => `- ${porque}`).join('\n'));
  return `${partes.join('\n\n')}\n`;
}
