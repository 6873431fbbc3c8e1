import type { Ambiente } from './ambiente.js';
import type { Resumo } from './estatistica.js';
import { tabela } from './relatorio.js';
import type { MedidaDaSenha, MedidaDoJuiz } from './senha.js';

const kb = (bytes: number): string => (bytes === 0 ? '–' : `${(bytes / 1000).toFixed(1)} KB`);
const ms = ({ mediana, p95 }: Resumo): string => `${mediana.toFixed(2)} / ${p95.toFixed(2)} ms`;
const somar = (porTipo: Readonly<Record<string, number>>): number => Object.values(porTipo).reduce((soma, um) => soma + um, 0);
const fracao = (parte: number, todo: number): string => `${parte} of ${todo} (${((parte / todo) * 100).toFixed(1)} %)`;

/** The comparison of the guard as Markdown. */
export function relatarSenhas(ambiente: Ambiente, { fracas, juizes, perdidas, escala, elemento, painel, segundos }: MedidaDaSenha): string {
  const falsos = ({ quantas, de }: MedidaDoJuiz['falsosEmFrases']): string => `${quantas} of ${de.toLocaleString('en')}`;
  return `${[
    '# Bench of the password guard',
    `${ambiente.cpu}, ${ambiente.nucleos} cores, load ${ambiente.carga} at the start · Node ${ambiente.node} · commit ${ambiente.commit} · ${ambiente.quando} · took ${segundos.toFixed(0)} s`,
    tabela(
      ['judge', 'weak caught', 'false alarms, random', 'false alarms, four words', 'gzip', 'one password, median / p95'],
      juizes.map((juiz) => [
        juiz.nome,
        fracao(somar(juiz.apanhadas), somar(fracas)),
        falsos(juiz.falsosEmAleatorias),
        falsos(juiz.falsosEmFrases),
        kb(juiz.gzip),
        ms(juiz.tempo),
      ]),
    ),
    `The lists are \`bench/senha/corpus.ts\`: written by hand before the guard was tuned on random texts, and seeded. zxcvbn-ts (with its common and pt-br dictionaries, and the client's data where a password is about him) is asked about the first ${juizes[1]?.falsosEmFrases.de ?? 0} of each random list only, because of its time; the guard's second line is that sample too. Missed by the guard: ${perdidas.map((senha) => `\`${senha}\``).join(', ') || 'none'}.`,
    '## Weak passwords caught, by kind',
    tabela(
      ['kind', 'passwords', ...juizes.map(({ nome }) => nome)],
      Object.entries(fracas).map(([tipo, quantas]) => [tipo, String(quantas), ...juizes.map(({ apanhadas }) => String(apanhadas[tipo] ?? 0))]),
    ),
    '## The scale, and the element',
    tabela(
      ['what', 'measured', 'limit'],
      [
        ['scorer, gzip', kb(escala.gzip), '1.5 KB'],
        ['scorer, one password', `${escala.tempo.mediana.toFixed(1)} / ${escala.tempo.p95.toFixed(1)} µs`, '20 µs'],
        ['scorer and guard on 4,000 characters', ms(escala.de4000), '5 ms'],
        ['`<senha-forca>` with lit, before its lazy panel and guard, gzip', kb(elemento), '10 KB'],
        ['what it loads right behind, without a language, gzip', kb(painel), '–'],
        ['guard with its lists, gzip', kb(juizes[0]?.gzip ?? 0), '45 KB'],
      ],
    ),
  ].join('\n\n')}\n`;
}
