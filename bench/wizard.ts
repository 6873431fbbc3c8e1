import type { Browser } from 'puppeteer-core';
import { resumir, type Resumo } from './estatistica.js';
import { abrir, jsRecebido, medir, type Custo, type PaginaDeMedir } from './medidas.js';
import { NOSSA, nossaSemHttp, SURVEY, type Pagina } from './paginas.js';
import type { Bancada } from './servidor.js';

/** One of the forms: how it is filled, and what shows that a step is there. */
interface Concorrente {
  readonly pagina: Pagina;
  readonly passo1: string;
  readonly preencher: string;
  readonly avancar: string;
  readonly passo2: string;
}

const NOSSO_WIZARD = `document.querySelector('plano-wizard').shadowRoot`;

const NOSSO: Omit<Concorrente, 'pagina'> = {
  passo1: `() => document.querySelector('plano-wizard').shadowRoot?.querySelector('input[name=oferta]')`,
  // An offer whose services are optional, so that both forms go on without a password's rules.
  preencher: `(() => {
      const lista = ${NOSSO_WIZARD}.querySelector('[data-campo=enderecoId] select');
      lista.value = lista.options[1].value;
      lista.dispatchEvent(new Event('change', { bubbles: true }));
      ${NOSSO_WIZARD}.querySelector('input[name=oferta][value=fibra-200]').click();
    })()`,
  avancar: `() => ${NOSSO_WIZARD}.querySelector('.rodape .primario').click()`,
  passo2: `() => ${NOSSO_WIZARD}.querySelector('[data-campo="cobranca.forma"]')`,
};

const concorrentes = ({ respostasDoPasso1 }: Bancada): readonly Concorrente[] => [
  { ...NOSSO, pagina: NOSSA },
  { ...NOSSO, pagina: nossaSemHttp(respostasDoPasso1) },
  {
    pagina: SURVEY,
    passo1: `() => document.querySelector('[data-name=ofertaId] input') && document.querySelector('[data-name=aliases] input')`,
    preencher: `preencherSurvey()`,
    avancar: `() => document.querySelector('.sd-navigation__next-btn').click()`,
    passo2: `() => document.querySelector('[data-name=documentoDoTitular] input')`,
  },
];

/** All that was seen of one form. */
export interface MedidaDoWizard {
  readonly nome: string;
  readonly abrir: { readonly tempo: Resumo; readonly cpu: Resumo };
  readonly avancar: { readonly tempo: Resumo; readonly cpu: Resumo };
  /** Gzip bytes of JavaScript that had come when step 1 was painted. */
  readonly js: Resumo;
}

/** "Avançar" of our wizard: what the forms of the actions are measured against. */
export const umPassoDoWizard = async (browser: Browser, endereco: string): Promise<Custo> =>
  (await umaVez(browser, endereco, { ...NOSSO, pagina: NOSSA })).avancar;

async function umaVez(browser: Browser, endereco: string, { pagina, ...c }: Concorrente): Promise<{ abrir: Custo; avancar: Custo; js: number }> {
  const aberta: PaginaDeMedir = await abrir(browser, endereco);
  const custoDeAbrir = await medir(aberta, `() => bench.carregar('/${pagina.modulo}.js')`, c.passo1);
  const js = await jsRecebido(aberta);
  await aberta.page.evaluate(c.preencher);
  // An operator takes longer than this to read: what is loaded behind step 1 has come by then.
  await aberta.page.waitForNetworkIdle({ idleTime: 250 });
  const custoDeAvancar = await medir(aberta, c.avancar, c.passo2);
  await aberta.fechar();
  return { abrir: custoDeAbrir, avancar: custoDeAvancar, js };
}

/** The forms, one after the other in turns, so that whatever else the machine does falls on all. The first turn only warms up. */
export async function compararWizards(browser: Browser, bancada: Bancada, vezes: number): Promise<readonly MedidaDoWizard[]> {
  const series = concorrentes(bancada).map((concorrente) => ({
    concorrente,
    endereco: bancada.enderecoDe(concorrente.pagina),
    custos: [] as Awaited<ReturnType<typeof umaVez>>[],
  }));
  for (let vez = 0; vez <= vezes; vez++) {
    for (const serie of vez % 2 === 0 ? series : [...series].reverse()) {
      const custo = await umaVez(browser, serie.endereco, serie.concorrente);
      if (vez > 0) serie.custos.push(custo);
    }
  }
  return series.map(({ concorrente, custos }) => {
    const de = (ato: 'abrir' | 'avancar', grandeza: keyof Custo): Resumo => resumir(custos.map((custo) => custo[ato][grandeza]));
    return {
      nome: concorrente.pagina.nome,
      abrir: { tempo: de('abrir', 'tempo'), cpu: de('abrir', 'cpu') },
      avancar: { tempo: de('avancar', 'tempo'), cpu: de('avancar', 'cpu') },
      js: resumir(custos.map(({ js }) => js)),
    };
  });
}
