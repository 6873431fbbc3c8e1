import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { CENAS } from '../cenas/cenas.js';
import { ilegiveis } from '../cenas/contraste.js';
import { limparPalco, noPalco } from '../cenas/no-palco.js';

/** Only Chromium can be told to show forced colours. Of the colours of a scheme all engines think alike: the others look at one. */
const FORCADAS = /Chrome\//.test(navigator.userAgent);
const ESQUEMAS = FORCADAS ? ['light', 'dark'] : ['light'];

describe('Every element in every state', function () {
  this.timeout(40_000);
  const raiz = document.documentElement;

  before(async () => {
    await setViewport({ width: 1280, height: 800 });
    document.body.style.background = 'Canvas';
  });
  afterEach(async () => {
    raiz.style.colorScheme = '';
    if (FORCADAS) await executeServerCommand('cores-forcadas', false);
    limparPalco();
  });

  it('X06 texts that are as light as their ground would be seen', async () => {
    const { ator, caixa } = await noPalco(CENAS[0]!);
    expect(ilegiveis(ator)).to.deep.equal([]);
    caixa.style.setProperty('--plano-text', 'white');
    await ator.assentado();
    expect(ilegiveis(ator)).not.to.deep.equal([]);
  });

  for (const cena of CENAS) {
    it(`X06 <${cena.elemento}> ${cena.estado}: axe finds nothing in light, dark and forced colours`, async () => {
      raiz.style.colorScheme = 'light';
      const { ator } = await noPalco(cena);
      for (const esquema of ESQUEMAS) {
        raiz.style.colorScheme = esquema;
        await ator.assentado();
        await expect(ator.elemento, esquema).to.be.accessible();
      }
      if (!FORCADAS) return;
      await executeServerCommand('cores-forcadas', true);
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      await ator.assentado();
      await expect(ator.elemento, 'forced colours').to.be.accessible({ ignoredRules: ['color-contrast'] });
      expect(ilegiveis(ator), 'forced colours').to.deep.equal([]);
    });
  }
});
