import { expect } from 'chai';
import { CENAS } from '../cenas/cenas.js';
import { Moldura } from './moldura.js';
import './paginas/palco.js';

/**
 * Chromium compares each scene with the same one on a page without the policy. What the others could refuse they report: it is
 * enough that they show the scene, which waits for what it needs by itself.
 */
const COMPARA = /Chrome\//.test(navigator.userAgent);

describe('A page with the policy of SPEC X04, and two copies of the bundle', function () {
  this.timeout(30_000);
  let estrita: Moldura;
  let livre: Moldura | undefined;
  /** Scenes that show a date field. */
  const comData = new Set<number>();

  before(async () => {
    estrita = await Moldura.abrir('estrita');
    if (COMPARA) livre = await Moldura.abrir('livre');
  });
  after(() => {
    estrita.fechar();
    livre?.fechar();
  });

  it('X04 refuses what it should: the test would see it', async () => {
    const prova = await Moldura.abrir('estrita');
    const no = prova.documento.createElement('p');
    no.setAttribute('style', 'color: red');
    expect(() => ((no as { innerHTML: unknown }).innerHTML = '<b>x</b>')).to.throw();
    await prova.ator.espera('the reports', () => prova.janela.vigia.violacoes.length >= 2);
    prova.fechar();
  });

  CENAS.forEach(({ elemento, estado }, indice) => {
    it(`X04 <${elemento}> ${estado}: nothing is refused, and nothing is missing`, async () => {
      // One after the other: frames of one page share what a tab remembers.
      const ca = await livre?.janela.palco.tocar(indice, { nativo: true });
      const la = await estrita.janela.palco.tocar(indice, { nativo: true });
      if (ca) {
        expect(la.texto).to.equal(ca.texto);
        expect(la.caixas.join('\n')).to.equal(ca.caixas.join('\n'));
      }
      expect(la.caixas.length, 'what takes room').to.be.above(0);
      expect(estrita.janela.vigia.violacoes.splice(0)).to.deep.equal([]);
      expect(estrita.janela.vigia.erros.splice(0)).to.deep.equal([]);
      if (la.caixas.some((caixa) => caixa.startsWith('plano-campo-data '))) comData.add(indice);
    });
  });

  it('X04 without seletor-data="nativo" the date fields fall back by themselves, and nothing hangs', async () => {
    const sem = await Moldura.abrir('estrita');
    for (const [indice, { backend = 'normal', elemento, estado }] of CENAS.entries()) {
      // Only a date field asks for the attribute. Alone, this test does not know yet where they are.
      if (backend !== 'normal' || (comData.size > 0 && !comData.has(indice))) continue;
      const { texto } = await sem.janela.palco.tocar(indice, { nativo: false });
      expect(texto.length, `${elemento} ${estado}`).to.be.above(20);
    }
    expect(sem.janela.customElements.get('vaadin-date-picker'), 'the calendar was asked for').to.equal(undefined);
    expect(sem.janela.vigia.erros).to.deep.equal([]);
    sem.fechar();
  }).timeout(180_000);
});
