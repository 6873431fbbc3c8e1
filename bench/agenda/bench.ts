/**
 * `npm run bench -- --so=agenda`: `<agenda-tecnico>` beside a bare lit grid, @event-calendar/core and DayPilot Lite. Prints
 * Markdown, and writes it with the raw numbers to `bench/agenda/resultados.md` and `.json`. Run `npm run build` first.
 *
 *   npm run bench -- --so=agenda --vezes=3      runs of each (5 at most)
 */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { folhaDaAgenda } from '../../sdk/domain/folha-da-agenda.js';
import { acharChromium, ARGUMENTOS } from '../../scripts/chromium.mjs';
import { verAmbiente, type Ambiente } from '../ambiente.js';
import { empacotar, RAIZ } from '../construir.js';
import { resumir, type Resumo } from '../estatistica.js';
import { subirBancada } from '../servidor.js';
import { tamanhoEmpacotado, type Tamanho } from '../tamanho.js';
import { compararAgendas, PAGINAS, type MedidaDaAgenda } from './comparar.js';
import { alvoDe, CASOS, DATA, diaDe, diasDe, SLOT } from './dados.js';
import { relatarAgenda } from './relatorio.js';

/** All results of one run. */
export interface ResultadosDaAgenda {
  readonly ambiente: Ambiente;
  /** `agenda-tecnico` with lit as it is published, what its first sheet needs: gzip. */
  readonly tamanho: Tamanho;
  /** Milliseconds of slot arithmetic for the week of one technician. */
  readonly aritmetica: Resumo;
  readonly medidas: readonly MedidaDaAgenda[];
}

/** Every repetition with fresh days: nothing is read from a cache. */
function medirAritmetica(): Resumo {
  const semana = CASOS.find(({ periodo }) => periodo === 'semana');
  if (!semana) throw new Error('There is no case of a week.');
  const agora = { data: DATA, hora: '07:00' };
  const tempos = Array.from({ length: 200 }, () => {
    const dias = diasDe(semana, DATA).map((data) => diaDe(alvoDe(semana), data, 1));
    const inicio = performance.now();
    const { colunas } = folhaDaAgenda(dias, { minutosDoSlot: SLOT, agora, duracao: 60, filtro: {} });
    // Slots are made when they are asked for.
    const feitas = colunas.flatMap(({ faixas }) => faixas).length;
    if (feitas === 0) throw new Error('The sheet has no slots.');
    return performance.now() - inicio;
  });
  return resumir(tempos.slice(20));
}

export async function benchDaAgenda(vezes: number): Promise<void> {
  const executablePath = acharChromium();
  if (!executablePath) throw new Error('The bench needs Chrome or Chromium: install one, or set CHROME_PATH.');
  const browser = await puppeteer.launch({ executablePath, args: [...ARGUMENTOS] });
  const pasta = mkdtempSync(join(tmpdir(), 'plano-kit-bench-'));
  try {
    const ambiente = verAmbiente((await browser.version()).replace(/^\D+/, ''));
    const tamanho = await tamanhoEmpacotado({ agenda: 'bench/paginas/tudo-da-agenda.ts' }, { publicado: true });
    await empacotar(Object.fromEntries(Object.keys(PAGINAS).map((nome) => [`agenda-${nome}`, `bench/agenda/paginas/${nome}.ts`])), { pasta });
    copyFileSync(fileURLToPath(import.meta.resolve('@event-calendar/core/index.css')), join(pasta, 'event-calendar.css'));
    const bancada = await subirBancada(pasta);
    const medidas = await compararAgendas(browser, bancada, vezes);
    await bancada.fechar();
    const resultados: ResultadosDaAgenda = { ambiente, tamanho, aritmetica: medirAritmetica(), medidas };
    const texto = relatarAgenda(resultados);
    writeFileSync(join(RAIZ, 'bench/agenda/resultados.json'), `${JSON.stringify(resultados, null, 2)}\n`);
    writeFileSync(join(RAIZ, 'bench/agenda/resultados.md'), texto);
    console.log(texto);
  } finally {
    await browser.close();
    rmSync(pasta, { recursive: true, force: true });
  }
}
