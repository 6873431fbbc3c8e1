import { expect } from 'chai';
import fc from 'fast-check';

import { macIndividual, normalizarMac } from '../../../sdk/domain/mac.js';

const octetos = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 6, maxLength: 6 });
const hex = (n: number): string => n.toString(16).padStart(2, '0');

describe('normalizarMac', () => {
  it('E03 reads the four spellings of any MAC, in either case, as one', () => {
    fc.assert(
      fc.property(octetos, fc.boolean(), (bytes, maiusculas) => {
        const pares = bytes.map(hex);
        const junto = pares.join('');
        const grafias = [pares.join(':'), pares.join('-'), junto, junto.replace(/(....)(?=.)/g, '$1.')];
        const esperado = pares.join(':').toUpperCase();
        for (const grafia of grafias) expect(normalizarMac(` ${maiusculas ? grafia.toUpperCase() : grafia} `)).to.equal(esperado);
      }),
    );
  });

  for (const texto of [
    ...['', 'AA:BB:CC:DD:EE', 'AA:BB:CC:DD:EE:FF:00', 'AA:BB:CC:DD:EE:FG', 'AA:BB-CC:DD:EE:FF', 'A:B:C:D:E:F', 'AABBCCDDEEF', 'AABB.CCDD.EEF'],
    ...['AA BB CC DD EE FF', 'aabb:ccdd:eeff', 'AA:BB:CC:DD:EE:FF:', 'ÀÀ:BB:CC:DD:EE:FF', '203.0.113.18'],
  ]) {
    it(`E03 refuses ${JSON.stringify(texto)} as a MAC`, () => {
      expect(normalizarMac(texto)).to.equal(undefined);
    });
  }

  it('E03 refuses anything with a character that is neither hexadecimal nor a separator', () => {
    fc.assert(
      fc.property(octetos, fc.integer({ min: 0, max: 16 }), fc.constantFrom(...'GHXYZghxyz_/;,#é'), (bytes, lugar, intruso) => {
        const texto = bytes.map(hex).join(':');
        expect(normalizarMac(texto.slice(0, lugar) + intruso + texto.slice(lugar + 1))).to.equal(undefined);
      }),
    );
  });

  it("E03 tells a device's MAC from a group's, from all and from none", () => {
    expect(macIndividual('AA:BB:CC:DD:EE:FF')).to.equal(true);
    expect(macIndividual('00:00:5E:00:53:01')).to.equal(true);
    expect(['01:00:5E:00:00:01', '33:33:00:00:00:01', 'FF:FF:FF:FF:FF:FF', '00:00:00:00:00:00'].some(macIndividual)).to.equal(false);
  });
});
