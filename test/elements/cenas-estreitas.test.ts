import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { CENAS } from '../cenas/cenas.js';
import { espremidos, limparPalco, noPalco, sobras } from '../cenas/no-palco.js';

describe('Every element in every state at 320 px, as at 400 % zoom', function () {
  this.timeout(40_000);
  before(() => setViewport({ width: 320, height: 640 }));
  afterEach(() => limparPalco());
  after(() => setViewport({ width: 1280, height: 800 }));

  for (const cena of CENAS) {
    it(`X06 <${cena.elemento}> ${cena.estado}: nothing is wider than the screen or squeezed`, async () => {
      const palco = await noPalco(cena, { largura: 320 });
      expect(sobras(palco)).to.deep.equal([]);
      expect(espremidos(palco)).to.deep.equal([]);
    });
  }

  for (const cena of CENAS.filter(({ elemento }) => elemento === 'plano-wizard')) {
    it(`X06 <${cena.elemento}> ${cena.estado}: nothing sticks out beside a portal's margins either`, async () => {
      expect(sobras(await noPalco(cena, { largura: 288 }))).to.deep.equal([]);
    });
  }

  it('X06 <planos-cliente> leaves air around the names of the groups there', async () => {
    const cena = CENAS.find(({ elemento }) => elemento === 'planos-cliente')!;
    const { ator } = await noPalco(cena, { largura: 288 });
    const ar = ator.todos('.grupo').map((grupo) => grupo.querySelector('input + span')!.getBoundingClientRect().left - grupo.getBoundingClientRect().left);
    expect(ar.length).to.equal(3);
    expect(Math.min(...ar)).to.be.at.least(6);
  });
});
