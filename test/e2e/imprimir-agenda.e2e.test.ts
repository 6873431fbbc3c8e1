import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { iniciarDemo, type Demo } from './demo.js';

const QUANTOS = 23;
const RAIZ = fileURLToPath(new URL('../..', import.meta.url));
const TITULO = 'Agenda de Instalador, quinta-feira, 26 de novembro de 2026';
const nome = (i: number): string => `Técnico m-${String(i + 1).padStart(3, '0')}`;
const hora = (i: number): string => `${String(Math.floor(i / 2) + 7).padStart(2, '0')}:${i % 2 ? '30' : '00'}`;

/** A piece of text on a page of paper, in points from its left edge. */
interface Trecho {
  readonly texto: string;
  readonly esquerda: number;
  readonly direita: number;
}

interface Folha {
  readonly largura: number;
  readonly trechos: readonly Trecho[];
  /** All of its text in one line. */
  readonly texto: string;
}

/** The pages of a PDF as a parser that is not the browser's reads them. */
async function lerPdf(bytes: Uint8Array): Promise<Folha[]> {
  const tarefa = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await tarefa.promise;
  const folhas = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i): Promise<Folha> => {
      const pagina = await pdf.getPage(i + 1);
      const { items } = await pagina.getTextContent();
      const trechos = items.flatMap((item) =>
        'str' in item && item.str.trim() ? { texto: item.str, esquerda: Number(item.transform[4]), direita: Number(item.transform[4]) + item.width } : [],
      );
      const texto = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('');
      return { largura: pagina.getViewport({ scale: 1 }).width, trechos, texto: texto.replace(/\s+/g, ' ') };
    }),
  );
  await tarefa.destroy();
  return folhas;
}

describe('The agenda on paper', function () {
  this.timeout(120_000);
  let demo: Demo;

  before(async () => {
    demo = await iniciarDemo();
  });
  after(() => demo.fechar());

  it('C05 prints every technician and every slot under the date, with no column cut off, whatever was in sight', async () => {
    const page = await demo.abrir();
    await page.evaluate(`(async () => {
      const { comMuitosTecnicos, criarAgendaDeTeste } = await import('/@fs${RAIZ}test/helpers/agenda-de-teste.ts');
      await import('/@fs${RAIZ}src/elements/agenda-tecnico/define.ts');
      const agenda = document.createElement('agenda-tecnico');
      agenda.sdk = criarAgendaDeTeste({ dados: comMuitosTecnicos(${QUANTOS}) }).sdk;
      agenda.alvoTipo = 'cargo';
      agenda.alvoId = 'instalador';
      document.body.replaceChildren(agenda);
    })()`);
    // The tools, print among them, come after the first paint.
    await page.waitForFunction(`document.querySelector('agenda-tecnico').shadowRoot.querySelector('plano-campo-data') !== null`);
    const folhas = await lerPdf(await page.pdf({ format: 'A4' }));
    const inteiro = folhas.map(({ texto }) => texto).join(' ');
    const tabelas = inteiro.split(TITULO).slice(1);
    expect(tabelas.length, 'a title with its date over each table').to.equal(5);
    for (const quem of ['Qualquer técnico', ...Array.from({ length: QUANTOS }, (_, i) => nome(i))]) expect(inteiro).to.include(quem);
    for (const [i, tabela] of tabelas.entries()) {
      for (let j = 0; j < 26; j += 1) expect(tabela, `table ${i + 1}`).to.include(hora(j));
    }
    expect(inteiro.split('ocupado: Instalação').length - 1, 'one booking each').to.equal(QUANTOS);
    const cortados = folhas.flatMap(({ largura, trechos }) => trechos.filter(({ esquerda, direita }) => esquerda < 0 || direita > largura));
    expect(cortados).to.deep.equal([]);
  });
});
