import { expect } from 'chai';
import fc from 'fast-check';

import type { FaixaDeIp, NovoIp } from '../../../sdk/domain/novo-servico.js';
import { faltasDoServicoDeIp, normalizarServicoDeIp, redeOcupadaPor, tipoDoEndereco } from '../../../sdk/domain/servico-de-ip.js';

const faixas: readonly FaixaDeIp[] = [
  { tipo: 'ipv4', rede: '198.51.100.0/24', livres: [] },
  { tipo: 'ipv6', rede: '2001:db8:42::/64', livres: [] },
  { tipo: 'bloco', rede: '192.0.2.0/24', prefixo: 29, livres: [] },
  { tipo: 'bloco', rede: '2001:db8:4200::/40', prefixo: 56, livres: [] },
];
const regras = { faixas, velocidadeMaxima: { down: 500, up: 250 } };
const bom: NovoIp = { tipoDeIp: 'ipv4', endereco: '198.51.100.7' };
const pares = (novo: Partial<NovoIp>, com = regras): string[] => faltasDoServicoDeIp({ ...bom, ...novo }, com).map(({ campo, codigo }) => `${campo} ${codigo}`);

describe('faltasDoServicoDeIp', () => {
  it('E03 takes an address of each pool, and a block', () => {
    expect(pares({})).to.deep.equal([]);
    expect(pares({ tipoDeIp: 'ipv6', endereco: '2001:DB8:42:0::7' })).to.deep.equal([]);
    expect(pares({ tipoDeIp: 'bloco', endereco: '192.0.2.8/29' })).to.deep.equal([]);
    expect(pares({ tipoDeIp: 'bloco', endereco: '2001:db8:42ff:100::/56' })).to.deep.equal([]);
  });

  const recusas: [Partial<NovoIp>, string][] = [
    [{ endereco: ' ' }, 'endereco obrigatorio'],
    [{ endereco: '198.51.100' }, 'endereco ip-invalido'],
    [{ endereco: '2001:db8:42::7' }, 'endereco ip-de-outro-tipo'],
    [{ tipoDeIp: 'ipv6', endereco: '198.51.100.7' }, 'endereco ip-de-outro-tipo'],
    [{ endereco: '127.0.0.1' }, 'endereco ip-nao-atribuivel'],
    [{ endereco: '10.0.0.7' }, 'endereco ip-fora-das-faixas'],
    [{ endereco: '198.51.100.0' }, 'endereco ip-da-rede'],
    [{ endereco: '198.51.100.255' }, 'endereco ip-da-rede'],
    [{ tipoDeIp: 'bloco', endereco: '192.0.2.8' }, 'endereco bloco-invalido'],
    [{ tipoDeIp: 'bloco', endereco: '192.0.2.9/29' }, 'endereco bloco-desalinhado'],
    [{ tipoDeIp: 'bloco', endereco: '198.51.100.0/29' }, 'endereco ip-fora-das-faixas'],
    [{ tipoDeIp: 'bloco', endereco: '192.0.0.0/16' }, 'endereco ip-fora-das-faixas'],
    [{ tipoDeIp: 'bloco', endereco: '224.0.0.0/29' }, 'endereco ip-nao-atribuivel'],
    [{ mac: 'AA:BB:CC:DD:EE:FG' }, 'mac mac-invalido'],
    [{ mac: '01:00:5E:00:00:01' }, 'mac mac-de-grupo'],
    [{ velocidade: { down: 501, up: 1 } }, 'velocidade.down fora-do-intervalo'],
    [{ velocidade: { down: 1, up: 0 } }, 'velocidade.up fora-do-intervalo'],
    [{ velocidade: { down: 1.5, up: 1 } }, 'velocidade.down fora-do-intervalo'],
    [{ velocidade: { down: NaN, up: 1 } }, 'velocidade.down fora-do-intervalo'],
  ];
  for (const [novo, esperado] of recusas) {
    it(`E03 ${JSON.stringify(novo)}: ${esperado}`, () => {
      expect(pares(novo)).to.deep.equal([esperado]);
    });
  }

  it('E03 says where a crooked block begins, and which pools there are', () => {
    expect(faltasDoServicoDeIp({ ...bom, tipoDeIp: 'bloco', endereco: '192.0.2.13/29' }, regras)[0]?.valores).to.deep.equal({ rede: '192.0.2.8/29' });
    expect(faltasDoServicoDeIp({ ...bom, endereco: '10.0.0.7' }, regras)[0]?.valores).to.deep.equal({ faixas: '198.51.100.0/24' });
  });

  it('E03 leaves the pools to a backend that names none', () => {
    expect(pares({ endereco: '10.0.0.7' }, { ...regras, faixas: [] })).to.deep.equal([]);
  });

  it('E03 names everything at once', () => {
    expect(pares({ endereco: 'x', mac: 'x', velocidade: { down: 0, up: 0 } })).to.have.length(4);
  });
});

describe('normalizarServicoDeIp', () => {
  it('E03 sends one spelling: RFC 5952, upper-case MAC with colons, no empty MAC', () => {
    expect(normalizarServicoDeIp({ tipoDeIp: 'ipv6', endereco: ' 2001:0DB8:42:0:0:0:0:7 ', mac: 'aabb.ccdd.eeff' })).to.deep.equal({
      tipoDeIp: 'ipv6',
      endereco: '2001:db8:42::7',
      mac: 'AA:BB:CC:DD:EE:FF',
    });
    expect(normalizarServicoDeIp({ ...bom, mac: ' ' })).to.deep.equal(bom);
  });

  it('E03 leaves a crooked block as it was typed: it must be refused, not moved', () => {
    const torto = { tipoDeIp: 'bloco', endereco: '192.0.2.13/29' } as const;
    expect(normalizarServicoDeIp(torto)).to.deep.equal(torto);
  });

  it('E03 done twice is done once', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), fc.ipV4Extended(), fc.string()), fc.string(), (endereco, mac) => {
        const uma = normalizarServicoDeIp({ tipoDeIp: tipoDoEndereco(endereco), endereco, mac });
        expect(normalizarServicoDeIp(uma)).to.deep.equal(uma);
      }),
    );
  });

  it('E03 knows the network that a service takes', () => {
    expect(redeOcupadaPor('198.51.100.7')?.prefixo).to.equal(32);
    expect(redeOcupadaPor('192.0.2.8/29')?.prefixo).to.equal(29);
    expect(redeOcupadaPor('x')).to.equal(undefined);
  });
});
