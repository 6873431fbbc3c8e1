import { expect } from 'chai';
import { compararComOferta, faltasDaMudanca } from '../../../sdk/domain/mudanca-de-plano.js';
import type { Oferta } from '../../../sdk/domain/oferta.js';
import type { ExigenciaDeServico } from '../../../sdk/domain/servico.js';
import { ofertas } from '../../../mock-server/dados/ofertas.js';
import { planoDeTeste } from '../../helpers/planos-de-teste.js';

const login = { id: 's1', tipo: 'login-radius', login: 'login0042' } as const;
const email = { id: 's2', tipo: 'email', endereco: 'contato@provedor.example', aliases: [] } as const;
const ip = { id: 's3', tipo: 'ip', endereco: '203.0.113.18' } as const;
const plano = planoDeTeste({ servicos: [login, email, ip], preco: 9990 });

const oferta = (loginRadius: ExigenciaDeServico, doEmail: ExigenciaDeServico, preco = 11990): Oferta => ({
  ...ofertas[0]!.oferta,
  id: 'nova',
  preco,
  servicos: { loginRadius, email: doEmail },
});

describe('compararComOferta', () => {
  it('F06 tells the difference of price, up or down', () => {
    expect(compararComOferta(plano, oferta('opcional', 'opcional')).diferenca).to.equal(2000);
    expect(compararComOferta(plano, oferta('opcional', 'opcional', 7990)).diferenca).to.equal(-2000);
  });

  it('F06 names the services that the new plan does not have, and no others', () => {
    const perdidos = (...doPlano: [ExigenciaDeServico, ExigenciaDeServico]): string[] =>
      compararComOferta(plano, oferta(...doPlano)).perdidos.map(({ id }) => id);
    expect(perdidos('inativo', 'inativo')).to.deep.equal(['s1', 's2']);
    expect(perdidos('obrigatorio', 'inativo')).to.deep.equal(['s2']);
    expect(perdidos('opcional', 'obrigatorio')).to.deep.equal([]);
  });

  it('F06 names the services that the new plan demands and the old one lacks', () => {
    const semEmail = { ...plano, servicos: [login] };
    expect(compararComOferta(semEmail, oferta('obrigatorio', 'obrigatorio')).pendentes).to.deep.equal(['email']);
    expect(compararComOferta(semEmail, oferta('obrigatorio', 'opcional')).pendentes).to.deep.equal([]);
  });
});

describe('faltasDaMudanca', () => {
  const codigos = (nova: Oferta | undefined, ciente = false): string[] =>
    faltasDaMudanca({ ofertaId: nova?.id, ciente }, plano, nova ? [nova] : []).map(({ campo, codigo }) => `${campo} ${codigo}`);

  it('F06 asks for another plan among those of its group', () => {
    expect(codigos(undefined)).to.deep.equal(['ofertaId obrigatorio']);
    expect(faltasDaMudanca({ ofertaId: 'x' }, plano, [])[0]?.codigo).to.equal('opcao-indisponivel');
    expect(codigos({ ...oferta('opcional', 'opcional'), id: plano.oferta.id })).to.deep.equal(['ofertaId opcao-indisponivel']);
  });

  it('F06 asks to confirm a loss, and only a loss', () => {
    expect(codigos(oferta('inativo', 'opcional'))).to.deep.equal(['ciente confirmacao']);
    expect(codigos(oferta('inativo', 'opcional'), true)).to.deep.equal([]);
    expect(codigos(oferta('opcional', 'opcional'))).to.deep.equal([]);
  });

  it('F06 stops at a service that must be added before', () => {
    const nova = oferta('opcional', 'obrigatorio');
    expect(faltasDaMudanca({ ofertaId: nova.id, ciente: true }, { ...plano, servicos: [login] }, [nova])[0]?.codigo).to.equal('servico-a-adicionar');
  });
});
