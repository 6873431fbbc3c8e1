import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { escrever } from '../cenas/ator.js';
import { CENAS } from '../cenas/cenas.js';
import { HOSTIS, tornarHostil } from '../cenas/hostis.js';
import { comRespostas, limparPalco, noPalco, sobras, type NoPalco } from '../cenas/no-palco.js';

declare global {
  interface Window {
    executou?: unknown;
  }
}

const CAMPOS = 'input:not([type="radio"], [type="checkbox"], [type="date"], [type="time"]), textarea';

/** The next frame is painted: sizes are measured, and what they change is rendered. */
const quadro = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Nothing of the text became code, a picture or a request, and nothing is wider than its place. */
function conferir(palco: NoPalco): void {
  expect(window.executou, 'what ran').to.equal(undefined);
  expect(palco.ator.todos('img, script, object, embed, [onerror], [onclick], a[href^="javascript:"]').map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
  const alheios = performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin) && !/^(data|blob):/.test(name));
  expect(alheios.map(({ name }) => name)).to.deep.equal([]);
  expect(sobras(palco)).to.deep.equal([]);
}

describe('Texts that mean ill', function () {
  this.timeout(60_000);
  before(async () => {
    await setViewport({ width: 1280, height: 800 });
    performance.setResourceTimingBufferSize(20_000);
  });
  afterEach(() => limparPalco());

  const { longo, ...outros } = HOSTIS;
  const DO_BACKEND = { 'markup, right-to-left, emoji and control characters': Object.values(outros).join(' '), 'a text of 10,000 letters': longo };
  const normais = CENAS.filter(({ backend = 'normal' }) => backend === 'normal');

  for (const [nome, texto] of Object.entries(DO_BACKEND)) {
    for (const cena of normais.filter(({ elemento }) => elemento !== 'senha-forca')) {
      it(`X04 X06 <${cena.elemento}> ${cena.estado}: ${nome} from the backend stays text, in its place`, async () => {
        const palco = await noPalco(cena, { trocar: comRespostas((resposta) => tornarHostil(resposta, texto)) });
        conferir(palco);
        palco.caixa.style.width = '320px';
        await quadro();
        await palco.ator.quieto();
        conferir(palco);
      });
    }
  }

  for (const cena of normais) {
    it(`X04 X06 <${cena.elemento}> ${cena.estado}: whatever is typed stays text, in its place`, async () => {
      const palco = await noPalco(cena, { largura: 320 });
      for (const texto of Object.values(HOSTIS)) {
        const campos = palco.ator.todos<HTMLInputElement>(CAMPOS);
        for (const campo of campos) escrever(campo, texto);
        if (campos.length > 0) await palco.ator.quieto();
        conferir(palco);
      }
    });
  }
});
