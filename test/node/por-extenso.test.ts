import { expect } from 'chai';
import fc from 'fast-check';
import type { LocaleController } from '../../src/controllers/locale-controller.js';
import { IDIOMAS, type Idioma } from '../../src/i18n/idioma.js';
import { calendario as en } from '../../src/i18n/en/calendario.js';
import { calendario as es } from '../../src/i18n/es/calendario.js';
import { calendario } from '../../src/i18n/pt-BR/calendario.js';
import { diaDaSemanaE, diaPorExtenso, periodoPorExtenso } from '../../src/i18n/por-extenso.js';

const textos = { 'pt-BR': calendario.ptBR, en, es };
const em = (idioma: Idioma) => ({ t: () => textos[idioma] }) as unknown as LocaleController;
const meiaNoite = (data: string): Date => new Date(`${data}T00:00:00Z`);
/** Which blank stands around a dash is not ours to say. */
const semFinos = (texto: string): string => texto.replace(/[\u2009\u00a0\u202f]/g, ' ');

const dia = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-20'), noInvalidDate: true }).map((data) => data.toISOString().slice(0, 10));
const somar = (data: string, dias: number): string => new Date(meiaNoite(data).getTime() + dias * 86_400_000).toISOString().slice(0, 10);

describe('written days', () => {
  for (const idioma of IDIOMAS) {
    it(`X05 are written as a calendar of the language writes them (${idioma})`, () => {
      const de = (opcoes: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(idioma, { ...opcoes, timeZone: 'UTC' });
      const [longo, curto, periodo] = [de({ dateStyle: 'full' }), de({ weekday: 'short', day: '2-digit', month: '2-digit' }), de({ dateStyle: 'long' })];
      fc.assert(
        fc.property(dia, fc.integer({ min: 1, max: 40 }), (data, dias) => {
          const ate = somar(data, dias);
          expect(diaPorExtenso(em(idioma), data)).to.equal(longo.format(meiaNoite(data)));
          expect(diaDaSemanaE(em(idioma), data)).to.equal(curto.format(meiaNoite(data)));
          expect(periodoPorExtenso(em(idioma), data, ate)).to.equal(semFinos(periodo.formatRange(meiaNoite(data), meiaNoite(ate))));
        }),
      );
    });
  }
});
