/**
 * Takes pictures of the demonstration, for people to look at: the list, each step of the wizard and the agenda, wide and
 * narrow, light and dark.
 *
 *   npx tsx scripts/fotografar.ts [--saida fotos] [--largura 320] [--tema escuro] [--busca "cliente=0049"]
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { iniciarDemo, type Demo } from '../test/e2e/demo.js';
import { Operador } from '../test/e2e/operador.js';

const { values } = parseArgs({
  options: {
    saida: { type: 'string', default: '.cache/fotos' },
    largura: { type: 'string', multiple: true, default: ['1280', '320'] },
    tema: { type: 'string', multiple: true, default: ['claro', 'escuro'] },
    busca: { type: 'string', default: '' },
  },
});

type Fotografar = (nome: string) => Promise<void>;

const camera =
  (page: Page, sufixo: string): Fotografar =>
  async (nome) => {
    const path = join(values.saida, `${nome}-${sufixo}.png`) as `${string}.png`;
    const { width = 0, height = 0 } = page.viewport() ?? {};
    // As high as the page: a bar that sticks to the bottom would else lie across the middle of the picture.
    const altura = await page.evaluate(() => document.fonts.ready.then(() => document.documentElement.scrollHeight));
    await page.setViewport({ width, height: Math.max(height, altura) });
    await page.screenshot({ path });
    await page.setViewport({ width, height });
    console.log(path);
  };

async function percorrer(operador: Operador, foto: Fotografar, login: string): Promise<void> {
  await operador.verPlanos();
  await foto('1-planos');
  await operador.adicionarPlano();
  await foto('2-plano-vazio');
  await operador.escolherEndereco(/Acácias/);
  await operador.escolherPlano('Fibra 300');
  await operador.abrirLogin();
  await foto('3-plano');
  await operador.preencherLogin({ login, senha: 'Vr7#kpQ2xw!m' });
  await operador.avancar('Informações da cobrança');
  await foto('4-cobranca');
  await operador.escolherVencimento(10);
  await operador.escolherFormaDePagamento(/^Boleto$/);
  await operador.avancar('Dados do Plano');
  await operador.querAgendar();
  await foto('5-dados');
  await operador.avancar('Agendar Instalação');
  await foto('6-agendar');
  await operador.escolherCargo(/^(?!Escolha)/);
  await operador.abrirAgenda();
  await foto('7-agenda');
}

async function umaVolta(demo: Demo, largura: number, tema: string): Promise<void> {
  const page = await demo.abrir(`?${new URLSearchParams([...new URLSearchParams(values.busca), ['tema', tema]]).toString()}`, { largura, altura: 900 });
  await percorrer(new Operador(page, 'mouse'), camera(page, `${largura}-${tema}`), `foto-${largura}-${tema}`);
}

mkdirSync(values.saida, { recursive: true });
const demo = await iniciarDemo();
try {
  for (const largura of values.largura) {
    for (const tema of values.tema) {
      // One picture that cannot be taken must not cost all the others.
      await umaVolta(demo, Number(largura), tema).catch((erro: unknown) => console.error(`${largura} ${tema}: ${String(erro).split('\n')[0]}`));
      await demo.conferir().catch((erro: unknown) => console.error(String(erro)));
    }
  }
} finally {
  await demo.fechar();
}
