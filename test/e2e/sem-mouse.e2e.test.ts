import { expect } from 'chai';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { ARVORE_DO_WIZARD } from './arvore-do-wizard.js';
import { iniciarDemo, type Demo } from './demo.js';
import { achar } from './mao.js';
import { Operador } from './operador.js';

const ETAPAS = ['Plano', 'Informações da cobrança', 'Dados do Plano', 'Agendar Instalação'] as const;
type Etapa = (typeof ETAPAS)[number];

/** What is announced with a role of its own. */
const CONTADOS = /^(heading|button|link|textbox|searchbox|combobox|date|checkbox|radio|radiogroup|group|form|dialog|alert|list|progressbar|complementary)$/;

/** Which plans there are to be chosen is data; the chosen one stands for all. */
const OUTRO_PLANO = /^radio (?!Fibra 300 ).* Mb\/s/;

/** A date field is native until its calendar has come, and a date field all the same. */
const papelDe = ({ role, name }: SerializedAXNode): string => (role === 'Date' || (role === 'combobox' && /^Data\b/.test(name ?? '')) ? 'date' : role);

function* nomes(no: SerializedAXNode | null): Generator<string> {
  if (!no) return;
  const papel = papelDe(no);
  if (CONTADOS.test(papel)) yield `${papel} ${no.name ?? ''}`.trim();
  for (const filho of no.children ?? []) yield* nomes(filho);
}

/** Roles and names of the open wizard, in reading order. */
async function arvoreDoWizard(page: Page): Promise<string[]> {
  const root = await page.$('>>> plano-wizard');
  const todos = [...nomes(await page.accessibility.snapshot({ root: root!, interestingOnly: false }))];
  return todos.filter((nome) => !OUTRO_PLANO.test(nome));
}

describe('Adding a plan without a mouse', function () {
  this.timeout(120_000);
  let demo: Demo;

  // A provider of its own for each: a plan that another has sold is a rule in the way.
  beforeEach(async () => {
    demo = await iniciarDemo();
  });
  afterEach(async () => {
    demo.conferir();
    await demo.fechar();
  });

  /** From the list to the scheduling step; `em` looks at each step before it is left. */
  async function irAoAgendamento(operador: Operador, login: string, em: (etapa: Etapa) => Promise<void>): Promise<void> {
    await operador.verPlanos();
    await operador.adicionarPlano();
    await operador.escolherEndereco(/Acácias/);
    await operador.escolherPlano('Fibra 300');
    await operador.abrirLogin();
    await operador.preencherLogin({ login, senha: 'Vr7#kpQ2xw!m' });
    await em('Plano');
    await operador.avancar('Informações da cobrança');
    await operador.escolherVencimento(10);
    await operador.escolherFormaDePagamento(/^Boleto$/);
    await em('Informações da cobrança');
    await operador.avancar('Dados do Plano');
    await operador.querAgendar();
    await em('Dados do Plano');
    await operador.avancar('Agendar Instalação');
    await operador.escolherTecnico(/T-0[1-9]/);
    await em('Agendar Instalação');
  }

  it('X06 by touch alone at 320 px: taps do all, without a double click or a context menu, and nothing scrolls sideways', async () => {
    const page = await demo.abrir('?cliente=0042', { largura: 320, altura: 640, toque: true });
    await page.evaluate(() => {
      const gestos: string[] = [];
      Object.assign(window, { gestos });
      addEventListener('touchstart', () => gestos.push('touchstart'), true);
      // Two quick taps at one place make a double click of themselves: here none ever arrives.
      for (const tipo of ['dblclick', 'contextmenu']) addEventListener(tipo, (event) => event.stopImmediatePropagation(), true);
    });
    const larguras: Record<string, number> = {};
    const operador = new Operador(page, 'toque');
    await irAoAgendamento(operador, 'e2e-toque', async (etapa) => {
      larguras[etapa] = await page.evaluate(() => document.scrollingElement!.scrollWidth);
    });
    await operador.abrirAgenda();
    await operador.escolherHorarioLivre();
    await operador.finalizar();
    const gestos = await page.evaluate(() => (window as unknown as { gestos: string[] }).gestos);
    expect(gestos.length).to.be.above(10);
    expect(larguras).to.deep.equal(Object.fromEntries(ETAPAS.map((etapa) => [etapa, 320])));
  });

  it('X06 by keyboard alone at 400 % zoom (320 × 256 px): nothing scrolls sideways, and every step is read out in its pinned order', async () => {
    const page = await demo.abrir('?cliente=0042', { largura: 320, altura: 256 });
    const larguras: Record<string, number> = {};
    const arvores: Record<string, string[]> = {};
    const operador = new Operador(page, 'teclado');
    await irAoAgendamento(operador, 'e2e-zoom', async (etapa) => {
      await achar(page, { papel: 'button', nome: etapa === 'Agendar Instalação' ? 'Finalizar' : 'Avançar' });
      larguras[etapa] = await page.evaluate(() => document.scrollingElement!.scrollWidth);
      arvores[etapa] = await arvoreDoWizard(page);
    });
    await operador.abrirAgenda();
    await operador.escolherHorarioLivre();
    await operador.finalizar();
    expect(larguras).to.deep.equal(Object.fromEntries(ETAPAS.map((etapa) => [etapa, 320])));
    for (const etapa of ETAPAS) expect(arvores[etapa], etapa).to.deep.equal(ARVORE_DO_WIZARD[etapa]);
  });
});
