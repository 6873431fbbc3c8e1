import { expect } from 'chai';
import fc from 'fast-check';

import {
  comoRede,
  contem,
  enderecoDaRede,
  escreverIp,
  escreverRede,
  lerIp,
  lerRede,
  naoAtribuivel,
  sobrepoe,
  tamanhoDaRede,
  type RedeIp,
} from '../../../sdk/domain/ip.js';

const rede = (texto: string): RedeIp => lerRede(texto)!.rede;
const v4 = fc.ipV4();
const v6 = fc.ipV6().filter((texto) => !texto.includes('.'));
const prefixada = fc.oneof(fc.tuple(v4, fc.integer({ min: 0, max: 32 })), fc.tuple(v6, fc.integer({ min: 0, max: 128 })));

describe('lerIp', () => {
  it('E03 reads every IPv4 address and gives the same text back', () => {
    fc.assert(fc.property(v4, (texto) => escreverIp(lerIp(texto)!) === texto));
  });

  it('E03 reads every spelling of an IPv6 address, and its one written form is read as the same address', () => {
    fc.assert(
      fc.property(v6, (texto) => {
        const ip = lerIp(texto)!;
        const escrito = escreverIp(ip);
        expect(lerIp(escrito)).to.deep.equal(ip);
        expect(lerIp(texto.toUpperCase())).to.deep.equal(ip);
        // The platform's own idea of the shortest form (RFC 5952).
        expect(new URL(`http://[${texto}]`).hostname).to.equal(`[${escrito}]`);
      }),
    );
  });

  for (const texto of [
    ...['', ' ', '203.0.113', '203.0.113.256', '203.0.113.1.1', '203.0.113.01', '0x7f.0.0.1', '1', '203.0.113.18/24', '203.0.113.a', '-1.2.3.4'],
    ...['::1::', '2001:db8', '2001:db8::g', '12345::', 'fe80::1%eth0', '::ffff:203.0.113.1', '[::1]', '1:2:3:4:5:6:7:8:9', ':1', '1:2:3:4:5:6:7'],
  ]) {
    it(`E03 refuses ${JSON.stringify(texto)} as an address`, () => {
      expect(lerIp(texto)).to.equal(undefined);
    });
  }
});

describe('lerRede', () => {
  it('E03 finds the network of any address and prefix, and the address lies in it', () => {
    fc.assert(
      fc.property(prefixada, ([endereco, prefixo]) => {
        const lida = lerRede(`${endereco}/${prefixo}`)!;
        const ip = lerIp(endereco)!;
        expect(contem(lida.rede, comoRede(ip))).to.equal(true);
        expect(lida.alinhada).to.equal(lida.rede.numero === ip.numero);
        expect(lida.rede.numero % tamanhoDaRede(lida.rede)).to.equal(0n);
        expect(lerRede(escreverRede(lida.rede))).to.deep.equal({ rede: lida.rede, alinhada: true });
      }),
    );
  });

  for (const texto of [
    '203.0.113.0',
    '203.0.113.0/',
    '203.0.113.0/33',
    '203.0.113.0/-1',
    '203.0.113.0/08',
    '203.0.113.0/24/1',
    '::/129',
    '/24',
    '203.0.113.0/2a',
  ]) {
    it(`E03 refuses ${texto} as a block`, () => {
      expect(lerRede(texto)).to.equal(undefined);
    });
  }

  it('E03 knows whether a block begins where it says', () => {
    expect(lerRede('192.0.2.8/29')?.alinhada).to.equal(true);
    expect(lerRede('192.0.2.9/29')?.alinhada).to.equal(false);
    expect(escreverRede(rede('192.0.2.13/29'))).to.equal('192.0.2.8/29');
    expect(escreverRede(rede('2001:DB8:4200:01ff::/56'))).to.equal('2001:db8:4200:100::/56');
  });
});

describe('networks beside one another', () => {
  it('E03 two networks share an address exactly when their ranges do', () => {
    const pequena = fc.tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 24, max: 32 })).map(([n, p]) => rede(`203.0.113.${n}/${p}`));
    fc.assert(
      fc.property(pequena, pequena, (a, b) => {
        const fim = (r: RedeIp): bigint => r.numero + tamanhoDaRede(r) - 1n;
        const juntas = a.numero <= fim(b) && b.numero <= fim(a);
        expect(sobrepoe(a, b)).to.equal(juntas);
        expect(sobrepoe(b, a)).to.equal(juntas);
        expect(contem(a, b)).to.equal(a.numero <= b.numero && fim(b) <= fim(a));
      }),
    );
  });

  it('E03 an IPv4 network never lies in an IPv6 one', () => {
    expect(sobrepoe(rede('0.0.0.0/0'), rede('::/0'))).to.equal(false);
  });

  for (const [texto, proibido] of [
    ['0.1.2.3/32', true],
    ['127.0.0.1/32', true],
    ['169.254.9.9/32', true],
    ['224.0.0.1/32', true],
    ['255.255.255.255/32', true],
    ['126.0.0.0/7', true],
    ['::1/128', true],
    ['::/128', true],
    ['fe80::1/128', true],
    ['ff02::1/128', true],
    ['::ffff:1:2/128', true],
    ['10.1.2.3/32', false],
    ['100.64.0.9/32', false],
    ['203.0.113.18/32', false],
    ['2001:db8::/56', false],
    ['fd00::1/128', false],
  ] as const) {
    it(`E03 ${texto} ${proibido ? 'cannot' : 'can'} be a client's`, () => {
      expect(naoAtribuivel(rede(texto))).to.equal(proibido);
    });
  }

  it("E03 keeps an IPv4 network's first and last address, but not of a /31 or of IPv6", () => {
    const primeiro = (texto: string): boolean => enderecoDaRede(rede(texto), lerIp(texto.split('/')[0]!)!);
    expect(primeiro('198.51.100.0/24')).to.equal(true);
    expect(enderecoDaRede(rede('198.51.100.0/24'), lerIp('198.51.100.255')!)).to.equal(true);
    expect(enderecoDaRede(rede('198.51.100.0/24'), lerIp('198.51.100.254')!)).to.equal(false);
    expect(primeiro('198.51.100.0/31')).to.equal(false);
    expect(primeiro('2001:db8::/64')).to.equal(false);
  });
});
