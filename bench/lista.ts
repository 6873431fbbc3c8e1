import type { Browser } from 'puppeteer-core';
import { resumir, type Resumo } from './estatistica.js';
import { abrir, heap, medir } from './medidas.js';
import { listaDe } from './paginas.js';
import { CEM_PLANOS, DOIS_MIL_PLANOS, type Bancada } from './servidor.js';

/** The list of one client: first rows and memory. */
export interface MedidaDaLista {
  readonly clienteId: string;
  readonly tempo: Resumo;
  readonly cpu: Resumo;
  /** Bytes of the JavaScript heap with the list on the page. */
  readonly heap: Resumo;
}

const PRIMEIRAS_LINHAS = `() => document.querySelector('planos-cliente').shadowRoot?.querySelector('[data-plano]')`;

/** 100 plans and 2,000 plans, in turns. */
export async function compararListas(browser: Browser, bancada: Bancada, vezes: number): Promise<readonly MedidaDaLista[]> {
  const series = [CEM_PLANOS, DOIS_MIL_PLANOS].map((clienteId) => ({
    clienteId,
    endereco: bancada.enderecoDe(listaDe(clienteId)),
    tempo: [] as number[],
    cpu: [] as number[],
    heap: [] as number[],
  }));
  for (let vez = 0; vez <= vezes; vez++) {
    for (const serie of vez % 2 === 0 ? series : [...series].reverse()) {
      const aberta = await abrir(browser, serie.endereco);
      const custo = await medir(aberta, `() => bench.carregar('/lista.js')`, PRIMEIRAS_LINHAS);
      await aberta.page.waitForNetworkIdle({ idleTime: 250 });
      const bytes = await heap(aberta);
      await aberta.fechar();
      if (vez === 0) continue;
      serie.tempo.push(custo.tempo);
      serie.cpu.push(custo.cpu);
      serie.heap.push(bytes);
    }
  }
  return series.map(({ clienteId, tempo, cpu, heap: bytes }) => ({ clienteId, tempo: resumir(tempo), cpu: resumir(cpu), heap: resumir(bytes) }));
}
