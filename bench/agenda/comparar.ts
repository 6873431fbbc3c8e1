import type { Browser } from 'puppeteer-core';
import { resumir, type Resumo } from '../estatistica.js';
import { abrir, heap, medir, type PaginaDeMedir } from '../medidas.js';
import type { Pagina } from '../paginas.js';
import type { Bancada } from '../servidor.js';
import { CASOS, DATA, tituloDe, type CasoDaAgenda } from './dados.js';
import { somarDias } from '../../sdk/domain/data.js';

/** What is compared, by the name of its module under bench/agenda/paginas. */
export const PAGINAS = {
  nossa: 'agenda-tecnico',
  nua: 'bare lit grid',
  'event-calendar': '@event-calendar/core',
  daypilot: 'DayPilot Lite',
} as const;
export type NomeDePagina = keyof typeof PAGINAS;

/** Main-thread CPU in ms of each act, elements on the page, bytes of heap. */
export interface MedidaDaAgenda {
  readonly pagina: NomeDePagina;
  readonly caso: string;
  readonly montar: Resumo;
  /** Once more in the same page, as whoever adds plan after plan does. */
  readonly montarDeNovo: Resumo;
  /** From the first paint until nothing more is loaded by itself. */
  readonly completar: Resumo;
  /** Of each of several in one page, like `mudarUma`. */
  readonly proximo: Resumo;
  readonly mudarUma: Resumo;
  /** Of one step of sixty; absent where nothing scrolls. */
  readonly passoDeRolagem?: Resumo;
  readonly elementos: number;
  readonly heap: Resumo;
}

const PASSOS = 60;
/** Pages and libraries that take seconds are measured less often. */
const VEZES_DOS_LENTOS = 2;
/** How often an act is done in one page. */
const VEZES_DO_ATO = { comum: 10, lento: 2 };

const CONTAR = `(() => {
  const contar = (raiz) => [...raiz.querySelectorAll('*')].reduce((soma, e) => soma + 1 + (e.shadowRoot ? contar(e.shadowRoot) : 0), 0);
  return contar(document.body);
})()`;

const ROLAR = `async () => {
  const rolo = agendaDaBancada.rolo();
  for (let i = 0; i < ${PASSOS}; i++) {
    rolo.scrollLeft += 98;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}`;

interface Serie {
  readonly montar: number[];
  readonly montarDeNovo: number[];
  readonly completar: number[];
  readonly proximo: number[];
  readonly mudarUma: number[];
  readonly passoDeRolagem: number[];
  readonly heap: number[];
  elementos: number;
}

const serieVazia = (): Serie => ({ montar: [], montarDeNovo: [], completar: [], proximo: [], mudarUma: [], passoDeRolagem: [], heap: [], elementos: 0 });

async function umaVez(aberta: PaginaDeMedir, caso: CasoDaAgenda, vezes: number, serie: Serie): Promise<void> {
  const { page } = aberta;
  const montar = `() => agendaDaBancada.montar(${JSON.stringify(caso)})`;
  const completar = async (): Promise<number> => (await medir(aberta, '() => {}', '() => agendaDaBancada.completa()')).cpu;
  const contem = (titulo: string): string => `() => agendaDaBancada.contem(${JSON.stringify(titulo)})`;
  serie.montar.push((await medir(aberta, montar, contem(tituloDe(DATA)))).cpu);
  serie.completar.push(await completar());
  serie.elementos = (await page.evaluate(CONTAR)) as number;
  for (let i = 1; i <= vezes; i++) {
    const titulo = `Alterada ${i}.`;
    serie.mudarUma.push((await medir(aberta, `() => agendaDaBancada.mudarUma('${titulo}')`, contem(titulo))).cpu);
  }
  const rola = (await page.evaluate(
    `(() => { const rolo = agendaDaBancada.rolo(); return rolo !== null && rolo.scrollWidth > rolo.clientWidth + 50; })()`,
  )) as boolean;
  if (rola && caso.periodo === 'dia') {
    serie.passoDeRolagem.push((await medir(aberta, ROLAR, '() => true')).cpu / PASSOS);
    await page.evaluate('agendaDaBancada.rolo().scrollLeft = 0');
    await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
  }
  const passo = caso.periodo === 'semana' ? 7 : 1;
  for (let i = 1; i <= vezes; i++) {
    serie.proximo.push((await medir(aberta, `() => agendaDaBancada.proximo()`, contem(tituloDe(somarDias(DATA, i * passo))))).cpu);
  }
  serie.heap.push(await heap(aberta));
  for (let i = 1; i <= vezes; i++) {
    await page.evaluate('agendaDaBancada.desmontar()');
    await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
    serie.montarDeNovo.push((await medir(aberta, montar, contem(tituloDe(somarDias(DATA, vezes * passo))))).cpu);
    await completar();
  }
}

async function medirPagina(
  browser: Browser,
  { pagina, endereco }: { readonly pagina: NomeDePagina; readonly endereco: string },
  caso: CasoDaAgenda,
  vezes: number,
  serie: Serie,
): Promise<void> {
  const aberta = await abrir(browser, endereco);
  await aberta.page.evaluate(`bench.carregar('/agenda-${pagina}.js')`);
  await aberta.page.waitForFunction('globalThis.agendaDaBancada !== undefined');
  await umaVez(aberta, caso, vezes, serie);
  await aberta.fechar();
}

/** Every page in every case, in turns; the first round warms up and does not count. */
export async function compararAgendas(browser: Browser, bancada: Bancada, vezes: number): Promise<readonly MedidaDaAgenda[]> {
  const medidas: MedidaDaAgenda[] = [];
  for (const caso of CASOS) {
    const series = Object.keys(PAGINAS).map((nome) => {
      const pagina = nome as NomeDePagina;
      const estilos = pagina === 'event-calendar' ? ['/event-calendar.css'] : [];
      const descricao: Pagina = { nome: `agenda ${pagina}`, modulo: `agenda-${pagina}`, corpo: '', estilos };
      return { pagina, endereco: bancada.enderecoDe(descricao), serie: serieVazia() };
    });
    for (let vez = 0; vez <= vezes; vez++) {
      for (const { pagina, endereco, serie } of vez % 2 === 0 ? series : [...series].reverse()) {
        const lenta = pagina === 'event-calendar' || pagina === 'daypilot';
        if (lenta && vez > VEZES_DOS_LENTOS) continue;
        await medirPagina(browser, { pagina, endereco }, caso, lenta ? VEZES_DO_ATO.lento : VEZES_DO_ATO.comum, vez === 0 ? serieVazia() : serie);
      }
    }
    for (const { pagina, serie } of series) {
      const { montar, montarDeNovo, completar, proximo, mudarUma, passoDeRolagem, elementos, heap: bytes } = serie;
      const rolagem = passoDeRolagem.length > 0 ? { passoDeRolagem: resumir(passoDeRolagem) } : {};
      medidas.push({
        pagina,
        caso: caso.nome,
        montar: resumir(montar),
        montarDeNovo: resumir(montarDeNovo),
        completar: resumir(completar),
        proximo: resumir(proximo),
        mudarUma: resumir(mudarUma),
        ...rolagem,
        elementos,
        heap: resumir(bytes),
      });
    }
  }
  return medidas;
}
