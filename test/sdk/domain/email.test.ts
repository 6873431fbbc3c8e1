import { expect } from 'chai';
import fc from 'fast-check';
import { emailValido } from '../../../sdk/domain/email.js';

const BONS = [
  'ana@exemplo.com.br',
  'ana.maria+conta@exemplo.com',
  'a@b.co',
  "o'neil@exemplo.com",
  '1@2.33',
  'ana@x-y.exemplo.com',
  '.ana.@exemplo.com',
  'ana!#$%&*/=?^_`{|}~-@exemplo.com',
  `${'a'.repeat(64)}@exemplo.com`,
  `ana@${'b'.repeat(63)}.com`,
];
const MAUS = [
  '',
  'ana',
  'ana@',
  '@exemplo.com',
  'ana@exemplo',
  'ana@@exemplo.com',
  'ana@exemplo..com',
  'ana@.com',
  'ana@exemplo.',
  'ana@-exemplo.com',
  'ana@exemplo-.com',
  'ana maria@exemplo.com',
  ' ana@exemplo.com',
  'ana@exemplo.com ',
  'josé@exemplo.com',
  'ana@exemplo_x.com',
  'ana,bia@exemplo.com',
  'ana@exemplo.com,bia@exemplo.com',
  'ana@exemplo.com\n',
  'ana@[127.0.0.1]',
  `${'a'.repeat(65)}@exemplo.com`,
  `ana@${'b'.repeat(64)}.com`,
  `ana@${'b.'.repeat(130)}com`,
];

describe('email', () => {
  it('C06 accepts what the e-mail field of a browser accepts and mail can reach', () => {
    for (const texto of BONS) expect(emailValido(texto), texto).to.equal(true);
  });

  it('C06 refuses what no mail can reach, a domain without a dot included', () => {
    for (const texto of MAUS) expect(emailValido(texto), JSON.stringify(texto)).to.equal(false);
  });

  it('C06 accepts 254 characters and refuses 255', () => {
    const comTamanho = (n: number): string => `ana@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(n - 187)}`;
    expect(comTamanho(240)).to.have.length(240);
    expect(emailValido(comTamanho(240))).to.equal(true);
    expect(emailValido(`${'a'.repeat(11)}${comTamanho(243)}`)).to.equal(true);
    expect(emailValido(`${'a'.repeat(12)}${comTamanho(243)}`)).to.equal(false);
  });

  it('C06 accepts every plain address and refuses it without its at sign or its dots', () => {
    const palavra = fc.stringMatching(/^[a-z0-9]{1,20}$/);
    fc.assert(
      fc.property(palavra, palavra, palavra, (nome, casa, fim) => {
        expect(emailValido(`${nome}@${casa}.${fim}`)).to.equal(true);
        expect(emailValido(`${nome}${casa}.${fim}`)).to.equal(false);
        expect(emailValido(`${nome}@${casa}${fim}`)).to.equal(false);
      }),
    );
  });
});
