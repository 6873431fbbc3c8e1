import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** A page in a browser profile of its own: no cache, no compiled code, no draft of a former run. */
export interface PaginaDeMedir {
  readonly page: Page;
  readonly cdp: CDPSession;
  fechar(): Promise<void>;
}

/** What one act cost. */
export interface Custo {
  /** Milliseconds by the page's clock, from the act to the painted frame. */
  readonly tempo: number;
  /** Milliseconds of main-thread CPU (CDP `TaskDuration` in thread ticks), read a moment after the frame. */
  readonly cpu: number;
}

/** Opens a page without its script and lets it come to rest. */
export async function abrir(browser: Browser, endereco: string): Promise<PaginaDeMedir> {
  const contexto = await browser.createBrowserContext();
  const page = await contexto.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const erros: string[] = [];
  page.on('pageerror', (erro) => erros.push(String(erro)));
  await page.goto(endereco, { waitUntil: 'networkidle0' });
  const cdp = await page.createCDPSession();
  // Thread ticks: time in which the thread really ran, whatever else the machine did.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    page,
    cdp,
    async fechar() {
      await contexto.close();
      if (erros.length > 0) throw new Error(`The page failed while it was measured: ${erros.join('; ')}`);
    },
  };
}

async function cpuAteAgora(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** Runs an act in the page and waits until `pronto` (both JavaScript expressions of functions) holds and is painted. */
export async function medir({ page, cdp }: PaginaDeMedir, acao: string, pronto: string): Promise<Custo> {
  const antes = await cpuAteAgora(cdp);
  const tempo = (await page.evaluate(`bench.medir(${acao}, ${pronto})`)) as number;
  return { tempo, cpu: (await cpuAteAgora(cdp)) - antes };
}

/** Bytes of JavaScript that had come over the wire (gzip) when the frame was painted. */
export async function jsRecebido({ page }: PaginaDeMedir): Promise<number> {
  return (await page.evaluate(`(() => {
    const pintado = performance.getEntriesByName('pintado').at(-1).startTime;
    return performance.getEntriesByType('resource').filter((r) => r.name.endsWith('.js') && r.responseEnd <= pintado).reduce((soma, r) => soma + r.encodedBodySize, 0);
  })()`)) as number;
}

/** Every JavaScript file that has come so far, and its bytes over the wire (gzip). */
export async function pedacosRecebidos({ page }: PaginaDeMedir): Promise<ReadonlyMap<string, number>> {
  return new Map(
    (await page.evaluate(
      `performance.getEntriesByType('resource').filter((r) => new URL(r.name).pathname.endsWith('.js')).map((r) => [r.name, r.encodedBodySize])`,
    )) as [string, number][],
  );
}

/** Bytes of live JavaScript objects after a full collection. */
export async function heap({ cdp }: PaginaDeMedir): Promise<number> {
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize;
}
