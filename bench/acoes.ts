import type { Browser } from 'puppeteer-core';
import type { Acao } from '../sdk/domain/acao.js';
import type { AcaoDeServico } from '../sdk/domain/acao-de-servico.js';
import { TELAS, TELAS_DE_SERVICO } from '../src/elements/planos-cliente/acoes-lazy.js';
import { resumir, type Resumo } from './estatistica.js';
import { abrir, medir, pedacosRecebidos, type Custo, type PaginaDeMedir } from './medidas.js';
import { listaDe, NOSSA } from './paginas.js';
import { umPassoDoWizard } from './wizard.js';
import type { Bancada } from './servidor.js';

/** What one action of the menu cost the first time that it was opened on a page. */
export interface MedidaDaAcao {
  readonly nome: string;
  readonly tempo: Resumo;
  readonly cpu: Resumo;
  /** Gzip bytes of JavaScript that came between the click and the painted form. */
  readonly js: number;
  /** Of these, the bytes that no other action asks for. */
  readonly proprio: number;
}

export interface MedidaDasAcoes {
  readonly acoes: readonly MedidaDaAcao[];
  /** "Avançar" of the wizard to its next step, in the same run. */
  readonly passo: { readonly tempo: Resumo; readonly cpu: Resumo };
  /** Menu and frame, which come with the first gesture over the list. */
  readonly menu: number;
}

/** The demo's client, whose plans have every service. */
const CLIENTE = '0042';

const LISTA = `document.querySelector('planos-cliente').shadowRoot`;
const MENU = `${LISTA}.querySelector('plano-acoes')?.shadowRoot.querySelector('plano-menu')?.shadowRoot`;
const TELA = `${LISTA}.querySelector('plano-acoes').shadowRoot.querySelector('.dialogo-corpo')?.firstElementChild`;

const item = (nome: string): string => `${MENU}?.querySelector('[data-item="${nome}"]:not([aria-disabled])')`;

/** Opens the menu in which an action can be done, group by group and plan by plan, and its submenu; says whether there is one. */
const acharItem = (nome: string, botoes: string): string => `(async () => {
  const quadro = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const ate = async (pronto) => { for (let vezes = 0; vezes < 500 && !pronto(); vezes++) await quadro(); };
  for (const grupo of ['ativo', 'inativo']) {
    ${LISTA}.querySelector('[name=grupo][value=' + grupo + ']').click();
    await quadro();
    await ate(() => ${LISTA}.querySelector('#planos').ariaBusy !== 'true' && ${LISTA}.querySelector('[data-plano]'));
    for (const botao of ${LISTA}.querySelectorAll('${botoes}')) {
      botao.click();
      await ate(() => ${MENU}?.querySelector('[role=menuitem]'));
      for (const pai of [undefined, ...${MENU}.querySelectorAll('[aria-haspopup=menu]')]) {
        pai?.click();
        await quadro();
        if (${item(nome)}) return true;
      }
      botao.click();
      await quadro();
    }
  }
  return false;
})()`;

/** The form, the question or the table is there, and nothing in it is still awaited. */
const PRONTA = `() => {
  const raizes = (no) => (no ? [no, ...[...no.querySelectorAll('*')].flatMap((filho) => (filho.shadowRoot ? raizes(filho.shadowRoot) : []))] : []);
  const todas = raizes(${TELA}?.shadowRoot);
  const ha = (seletor) => todas.some((raiz) => raiz.querySelector(seletor));
  return ha('form, table, ol, ul, dl, [role=grid], .acao-rodape') && !ha('.esqueleto, [aria-busy=true]') && !todas.some((raiz) => raiz.textContent.includes('Carregando'));
}`;

interface UmaVez {
  readonly custo: Custo;
  readonly pedacos: ReadonlyMap<string, number>;
}

async function umaVez(browser: Browser, endereco: string, nome: string, botoes: string): Promise<UmaVez & { readonly menu: number }> {
  const aberta: PaginaDeMedir = await abrir(browser, endereco);
  await medir(aberta, `() => bench.carregar('/lista.js')`, `() => ${LISTA}?.querySelector('[data-plano]')`);
  await aberta.page.waitForNetworkIdle({ idleTime: 250 });
  const daLista = await pedacosRecebidos(aberta);
  if (!(await aberta.page.evaluate(acharItem(nome, botoes)))) throw new Error(`No plan of ${CLIENTE} offers "${nome}".`);
  await aberta.page.waitForNetworkIdle({ idleTime: 250 });
  const antes = await pedacosRecebidos(aberta);
  const custo = await medir(aberta, `() => ${item(nome)}.click()`, PRONTA);
  const depois = await pedacosRecebidos(aberta);
  await aberta.fechar();
  const menu = [...antes].reduce((soma, [arquivo, bytes]) => (daLista.has(arquivo) ? soma : soma + bytes), 0);
  return { custo, menu, pedacos: new Map([...depois].filter(([arquivo]) => !antes.has(arquivo))) };
}

/** Each action of the menus on a page of its own, in turns, beside a step of the wizard. The first turn only warms up. */
export async function medirAcoes(browser: Browser, bancada: Bancada, vezes: number): Promise<MedidaDasAcoes> {
  const endereco = bancada.enderecoDe(listaDe(CLIENTE));
  const wizard = bancada.enderecoDe(NOSSA);
  const acoes = [
    ...(Object.keys(TELAS) as Acao[]).map((nome) => ({ nome, botoes: 'button.acoes' })),
    ...(Object.keys(TELAS_DE_SERVICO) as AcaoDeServico[]).map((nome) => ({ nome, botoes: 'button.mais-acoes' })),
  ].map((acao) => ({ ...acao, vistas: [] as UmaVez[] }));
  const passos: Custo[] = [];
  let menu = 0;
  for (let vez = 0; vez <= vezes; vez++) {
    const passo = await umPassoDoWizard(browser, wizard);
    if (vez > 0) passos.push(passo);
    for (const acao of acoes) {
      const vista = await umaVez(browser, endereco, acao.nome, acao.botoes);
      menu = vista.menu;
      if (vez > 0) acao.vistas.push(vista);
    }
  }
  const pedem = new Map<string, number>();
  for (const { vistas } of acoes) for (const arquivo of vistas[0]!.pedacos.keys()) pedem.set(arquivo, (pedem.get(arquivo) ?? 0) + 1);
  const somar = (pedacos: ReadonlyMap<string, number>, conta: (arquivo: string) => boolean): number =>
    [...pedacos].reduce((soma, [arquivo, bytes]) => (conta(arquivo) ? soma + bytes : soma), 0);
  return {
    menu,
    passo: { tempo: resumir(passos.map(({ tempo }) => tempo)), cpu: resumir(passos.map(({ cpu }) => cpu)) },
    acoes: acoes.map(({ nome, vistas }) => ({
      nome,
      tempo: resumir(vistas.map(({ custo }) => custo.tempo)),
      cpu: resumir(vistas.map(({ custo }) => custo.cpu)),
      js: somar(vistas[0]!.pedacos, () => true),
      proprio: somar(vistas[0]!.pedacos, (arquivo) => pedem.get(arquivo) === 1),
    })),
  };
}
