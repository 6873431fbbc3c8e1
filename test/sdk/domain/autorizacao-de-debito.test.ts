import { expect } from 'chai';
import { autorizacaoViva, ESTADOS_DA_AUTORIZACAO, FORMAS_AUTORIZADAS, mascararConta, proximosEstados } from '../../../sdk/domain/autorizacao-de-debito.js';

describe('authorisation of debit', () => {
  it('D05 goes pendente → enviada → aceita | recusada, and is cancelled while it lives; only Pix expires', () => {
    expect(Object.fromEntries(ESTADOS_DA_AUTORIZACAO.map((estado) => [estado, proximosEstados('debito-conta', estado).join(' ')]))).to.deep.equal({
      pendente: 'enviada cancelada',
      enviada: 'aceita recusada cancelada',
      aceita: 'cancelada',
      recusada: '',
      expirada: '',
      cancelada: '',
    });
    expect(proximosEstados('pix-automatico', 'enviada')).to.deep.equal(['aceita', 'recusada', 'expirada', 'cancelada']);
  });

  it('D05 from every state the end is reached, and the end stays', () => {
    for (const forma of FORMAS_AUTORIZADAS) {
      for (const estado of ESTADOS_DA_AUTORIZACAO) {
        const visitados = new Set([estado]);
        const fila = [estado];
        for (let um = fila.pop(); um; um = fila.pop())
          for (const proximo of proximosEstados(forma, um)) if (!visitados.has(proximo)) (visitados.add(proximo), fila.push(proximo));
        expect(
          [...visitados].some((um) => !autorizacaoViva({ estado: um })),
          estado,
        ).to.equal(true);
        if (!autorizacaoViva({ estado })) expect(visitados.size).to.equal(1);
      }
    }
  });

  it('D05 shows the last digits of an account only (DOMINIO §9)', () => {
    expect(mascararConta({ banco: '041', conta: '358507671', contaDigito: '8' })).to.deep.equal({ banco: '041', conta: '•••71-8' });
  });
});
