import { expect } from 'chai';
import fc from 'fast-check';
import type { DetalhesDaCobranca } from '../../../sdk/domain/cobranca.js';
import { mascararCobranca } from '../../../sdk/domain/cobranca-do-plano.js';

const digitos = (minimo: number, maximo: number) => fc.stringMatching(new RegExp(`^\\d{${minimo},${maximo}}$`));

describe('cobranca-do-plano', () => {
  it('F08 a masked account shows the end of its number and nothing else of it', () => {
    fc.assert(
      fc.property(digitos(4, 12), digitos(1, 1), fc.constantFrom('12345678909', '12ABC34501DE35'), (conta, contaDigito, documento) => {
        const detalhes: DetalhesDaCobranca = {
          forma: 'debito-conta',
          conta: { banco: '001', agencia: '1584', conta, contaDigito },
          titular: { nome: 'Ana', documento },
          consentimento: true,
        };
        const texto = JSON.stringify(mascararCobranca(detalhes, []));
        expect(texto).to.not.contain(`"${conta}"`);
        expect(texto).to.not.contain(documento);
        const { conta: mascarada } = mascararCobranca(detalhes, []).conta!;
        const mostrados = mascarada.replace(/\D/g, '');
        expect(conta.endsWith(mostrados)).to.equal(true);
        expect(mostrados.length).to.be.at.most(Math.min(3, conta.length / 2));
      }),
    );
  });

  it('F08 no token and no whole telephone comes out', () => {
    const cartao = { token: 'tok_muito_secreto', bandeira: 'Visa', final: '4242', validade: '2030-01' };
    expect(mascararCobranca({ forma: 'cartao-credito', cartao }, [])).to.deep.equal({
      forma: 'cartao-credito',
      cartao: { bandeira: 'Visa', final: '4242', validade: '2030-01' },
    });
    const salvo = { id: 'c1', bandeira: 'Elo', final: '1111', validade: '2031-02' };
    expect(mascararCobranca({ forma: 'cartao-credito', cartao: { salvoId: 'c1' } }, [salvo]).cartao).to.not.have.property('id');
    expect(mascararCobranca({ forma: 'debito-telefone', operadora: 'Sul', telefone: '19990000042', titular: 'Ana' }, []).telefone).to.deep.equal({
      operadora: 'Sul',
      numero: '••••042',
      titular: 'Ana',
    });
  });
});
