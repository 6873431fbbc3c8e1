import { expect } from '@open-wc/testing';
import { calado, correr } from '../helpers/matriz-de-falhas.js';

describe('the session ends under the main flow', () => {
  it('S05 B14 before every request once: the token is refreshed, nothing is told, nothing is typed again, one plan', async () => {
    let validade = 1;
    let refrescos = 0;
    await calado(async () => {
      const { pedidos, alertas, feitos } = await correr({
        escolher: (_, vezes) => (vezes === 1 ? '401-expirado' : undefined),
        token({ renovar }) {
          if (renovar) refrescos += 1;
          return `t${renovar ? (validade += 1) : validade}`;
        },
      });
      expect(alertas).to.deep.equal([]);
      expect(feitos).to.deep.equal({ planos: 1, enderecos: 1, contatos: 1 });
      // Those that are refused together share one.
      expect(refrescos).to.be.within(1, pedidos.length);
    });
  }).timeout(60_000);

  it('S05 B14 X02 before every request, for good: the operator signs in again in the portal, nothing is told, nothing is typed again, one plan', async () => {
    let fora = false;
    let entradas = 0;
    await calado(async () => {
      const { pedidos, alertas, feitos } = await correr({
        escolher: (_, vezes) => ((fora ||= vezes === 1), fora ? '401-expirado' : undefined),
        async aoExpirarSessao() {
          entradas += 1;
          await Promise.resolve();
          fora = false;
          return true;
        },
      });
      expect(alertas).to.deep.equal([]);
      expect(feitos).to.deep.equal({ planos: 1, enderecos: 1, contatos: 1 });
      expect(entradas).to.be.within(1, pedidos.length);
    });
  }).timeout(60_000);
});
