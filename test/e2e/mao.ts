import type { ElementHandle, KeyInput, Page, SerializedAXNode } from 'puppeteer-core';

/** How an operator works: everything with the mouse (and typing), without ever touching it, or with a finger on a touch screen. */
export type Mao = 'mouse' | 'teclado' | 'toque';

/** A thing on the page as assistive technology sees it; shadow roots do not matter there. */
export interface Alvo {
  readonly papel: string;
  /** The whole accessible name, or a pattern of it. */
  readonly nome: string | RegExp;
}

const PACIENCIA = 15_000;
const MAXIMO_DE_TABS = 120;

const descrever = ({ papel, nome }: Alvo): string => `${papel} ${nome instanceof RegExp ? String(nome) : `"${nome}"`}`;

const serve = (no: SerializedAXNode, { papel, nome }: Alvo): boolean =>
  no.role === papel && (nome instanceof RegExp ? nome.test(no.name ?? '') : (no.name ?? '').trim() === nome);

function* percorrer(no: SerializedAXNode | null): Generator<SerializedAXNode> {
  if (!no) return;
  yield no;
  for (const filho of no.children ?? []) yield* percorrer(filho);
}

/** Everything on the page that has a role, in reading order. */
export async function arvore(page: Page): Promise<SerializedAXNode[]> {
  return [...percorrer(await page.accessibility.snapshot({ interestingOnly: false }))];
}

/** Waits until `procurar` finds something; fails with what was on the page instead. */
export async function esperar<T>(page: Page, oQue: string, procurar: (nos: SerializedAXNode[]) => T | undefined): Promise<T> {
  const fim = Date.now() + PACIENCIA;
  for (;;) {
    const nos = await arvore(page);
    const achado = procurar(nos);
    if (achado !== undefined) return achado;
    if (Date.now() > fim) {
      const vistos = nos.filter(({ role, name }) => name && role !== 'StaticText' && role !== 'InlineTextBox' && role !== 'none');
      throw new Error(`No ${oQue}. On the page:\n  ${vistos.map(({ role, name }) => `${role} "${name}"`).join('\n  ')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

export const acharNo = (page: Page, alvo: Alvo): Promise<SerializedAXNode> =>
  esperar(page, descrever(alvo), (nos) => nos.find((no) => serve(no, alvo) && !no.disabled));

export async function achar(page: Page, alvo: Alvo): Promise<ElementHandle> {
  const fim = Date.now() + PACIENCIA;
  for (;;) {
    const elemento = await (await acharNo(page, alvo)).elementHandle();
    if (elemento) return elemento;
    if (Date.now() > fim) throw new Error(`${descrever(alvo)} has no element.`);
  }
}

/** Waits for a selector in any shadow root; Puppeteer's own wait hears of no change inside them. */
export async function esperarSeletor(page: Page, seletor: string): Promise<ElementHandle> {
  const fim = Date.now() + PACIENCIA;
  for (;;) {
    const elemento = await page.$(`>>> ${seletor}`);
    if (elemento) return elemento;
    if (Date.now() > fim) throw new Error(`No element ${seletor}.`);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

/** Waits until the row or card of a plan, by the name in front of it, says this. */
export async function esperarNoPlano(page: Page, plano: string, oQue: RegExp): Promise<void> {
  const fim = Date.now() + PACIENCIA;
  for (;;) {
    const linhas = await page.$$eval('>>> [data-plano]', (todas) => todas.map((linha) => (linha as HTMLElement).innerText.replace(/\s+/g, ' ').trim()));
    const linha = linhas.find((texto) => texto.startsWith(plano));
    if (linha && oQue.test(linha)) return;
    if (Date.now() > fim) throw new Error(`The list does not say ${String(oQue)} of ${plano}. It says:\n  ${linhas.join('\n  ')}`);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

/** Waits for a text anywhere on the page, shadow roots included. */
export async function esperarTexto(page: Page, texto: string | RegExp): Promise<void> {
  await esperar(page, `text "${String(texto)}"`, (nos) =>
    nos.find(({ name }) => (texto instanceof RegExp ? texto.test(name ?? '') : (name ?? '').includes(texto))),
  );
}

/** What has the focus, through all shadow roots. */
export async function focado(page: Page): Promise<SerializedAXNode | undefined> {
  const nos = (await arvore(page)).filter(({ focused, role }) => focused && role !== 'RootWebArea');
  return nos.at(-1);
}

async function temFoco(page: Page, alvo: Alvo): Promise<boolean> {
  const no = await focado(page);
  return no !== undefined && serve(no, alvo);
}

async function tabularAte(page: Page, alvo: Alvo): Promise<void> {
  await acharNo(page, alvo);
  const visitados: string[] = [];
  for (let i = 0; i < MAXIMO_DE_TABS; i++) {
    const no = await focado(page);
    if (no && serve(no, alvo)) return;
    visitados.push(no ? `${no.role} "${no.name ?? ''}"` : '–');
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${descrever(alvo)}. It came by:\n  ${visitados.join('\n  ')}`);
}

/** Presses a button or a link, or checks a box. */
export async function acionar(page: Page, mao: Mao, alvo: Alvo, tecla: KeyInput = 'Enter'): Promise<void> {
  if (mao === 'mouse') return clicar(page, alvo);
  if (mao === 'toque') return tocar(page, alvo);
  await tabularAte(page, alvo);
  await page.keyboard.press(tecla);
}

/** Takes a cell of a grid as an operator does: double click, arrows and Enter (APG grid), or a tap and "Escolher". */
export async function escolherNaGrade(page: Page, mao: Mao, celula: Alvo): Promise<void> {
  if (mao === 'mouse') return clicar(page, celula, { vezes: 2 });
  if (mao === 'toque') {
    await tocar(page, celula);
    return tocar(page, { papel: 'button', nome: /^Escolher \d/ });
  }
  await tabularAte(page, { papel: celula.papel, nome: /./ });
  await page.keyboard.down('Control');
  await page.keyboard.press('Home');
  await page.keyboard.up('Control');
  for (let passos = 0; !(await temFoco(page, celula)); passos++) {
    if (passos > MAXIMO_DE_TABS) throw new Error(`The arrows never came to ${descrever(celula)}.`);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** Clicks in the middle of a thing, as a hand does: at a place on the screen, and nowhere if something lies over it. */
export async function clicar(page: Page, alvo: Alvo, opcoes: { readonly vezes?: number } = {}): Promise<void> {
  const elemento = await achar(page, alvo);
  await trazer(elemento);
  await elemento.click({ count: opcoes.vezes ?? 1 });
}

/** A real tap in the middle of a thing. */
export async function tocar(page: Page, alvo: Alvo): Promise<void> {
  const elemento = await achar(page, alvo);
  await trazer(elemento);
  await elemento.tap();
}

/** Scrolls as a person would: away from the bars that stay at the edges. */
const trazer = (elemento: ElementHandle): Promise<void> => elemento.evaluate((e) => (e as Element).scrollIntoView({ block: 'center', behavior: 'instant' }));

/** Types into a field, over what it holds. */
export async function preencher(page: Page, mao: Mao, alvo: Alvo, valor: string): Promise<void> {
  if (mao === 'mouse') {
    await clicar(page, alvo, { vezes: 3 });
    // The page may have grown between the look and the click: a person sees that the caret is not there, and clicks again.
    for (let vez = 0; vez < 3 && !(await temFoco(page, alvo)); vez++) await clicar(page, alvo, { vezes: 3 });
  } else if (mao === 'toque') {
    await tocar(page, alvo);
    await (await achar(page, alvo)).evaluate((campo) => (campo as HTMLInputElement).select());
  } else {
    await tabularAte(page, alvo);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
  }
  await page.keyboard.type(valor);
}

/** Chooses in a native list by what an option says. Its popup is the system's: a test can only use the keys or the value. */
export async function escolherNaLista(page: Page, mao: Mao, alvo: Alvo, opcao: RegExp): Promise<void> {
  const lista = (await achar(page, alvo)) as ElementHandle<HTMLSelectElement>;
  const opcoes = await lista.evaluate((select) => [...select.options].map(({ text, value }) => ({ text, value })));
  const escolhida = opcoes.find(({ text }) => opcao.test(text));
  if (!escolhida) throw new Error(`${descrever(alvo)} has no option ${String(opcao)}, only: ${opcoes.map(({ text }) => text).join(' | ')}`);
  if (mao !== 'teclado') {
    await lista.select(escolhida.value);
    return;
  }
  await tabularAte(page, alvo);
  await page.keyboard.press('Home');
  for (let i = 0; i < opcoes.length; i++) {
    if ((await lista.evaluate((select) => select.value)) === escolhida.value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrows never came to ${String(opcao)}.`);
}

/** Chooses in a radio group; by keyboard with Tab to the group and the arrows in it. */
export async function escolherNoGrupo(page: Page, mao: Mao, nome: RegExp): Promise<void> {
  const alvo: Alvo = { papel: 'radio', nome };
  if (mao !== 'teclado') {
    const opcao = (await achar(page, alvo)) as ElementHandle<HTMLInputElement>;
    // The drawn row is what a hand aims at; the input itself may be hidden in it.
    const linha = ((await opcao.evaluateHandle((input) => input.labels?.[0] ?? input)) as ElementHandle).asElement() as ElementHandle<Element>;
    await trazer(linha);
    return mao === 'toque' ? linha.tap() : linha.click();
  }
  const desejado = await acharNo(page, alvo);
  await tabularAte(page, { papel: 'radio', nome: /./ });
  for (let voltas = 0; voltas < MAXIMO_DE_TABS; voltas++) {
    const no = await focado(page);
    if (no && no.role === 'radio' && no.name === desejado.name) {
      if (!no.checked) await page.keyboard.press('Space');
      return;
    }
    // Past another group: on to the next one.
    const ehDoGrupo = no?.role === 'radio' && (await mesmoGrupo(page, alvo));
    await page.keyboard.press(ehDoGrupo ? 'ArrowDown' : 'Tab');
  }
  throw new Error(`The arrows never came to ${descrever(alvo)}.`);
}

async function mesmoGrupo(page: Page, alvo: Alvo): Promise<boolean> {
  const elemento = (await achar(page, alvo)) as ElementHandle<HTMLInputElement>;
  return elemento.evaluate((input) => {
    const ativo = (input.getRootNode() as Document | ShadowRoot).activeElement;
    return ativo instanceof HTMLInputElement && ativo.type === 'radio' && ativo.name === input.name;
  });
}
