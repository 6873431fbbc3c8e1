import { expect } from 'chai';
import { detalhesDaCobranca, faltasDaCobranca, type RascunhoDeCobranca } from '../../../sdk/domain/cobranca.js';
import { FORMAS_DE_PAGAMENTO } from '../../../sdk/domain/forma-de-pagamento.js';
import { completarCpf } from '../../../sdk/domain/documento.js';

const HOJE = '2026-11-24';
const faltas = (cobranca: RascunhoDeCobranca, formas = FORMAS_DE_PAGAMENTO as readonly (typeof FORMAS_DE_PAGAMENTO)[number][]): string[] =>
  faltasDaCobranca(cobranca, { formas, hoje: HOJE }).map(({ campo, codigo }) => `${campo} ${codigo}`);

// DOMINIO §8: 2545/02366 has the digit 1 at bank 341.
const conta = { banco: '341', agencia: '2545', conta: '02366', contaDigito: '1' };
const cliente = { nome: 'Comercial Exemplo Ltda', documento: '12ABC34501DE35' };
const outro = { nome: 'Outra Pessoa', documento: completarCpf('123456789') };
const salvo = { id: 'c1', bandeira: 'Visa', final: '4242', validade: '2027-01' };
const pix = { centavos: 7990, inicio: HOJE };

describe('faltasDaCobranca', () => {
  it('B08 asks for a payment form, and takes only those that the backend offers', () => {
    expect(faltas({})).to.deep.equal(['forma obrigatorio']);
    expect(faltas({ forma: 'boleto' }, ['pix-automatico'])).to.deep.equal(['forma opcao-indisponivel']);
    expect(faltas({ forma: 'boleto' })).to.deep.equal([]);
  });

  it('B08 ignores what was typed for another form', () => {
    expect(faltas({ forma: 'boleto', conta: { banco: '9' }, pix: { centavos: -1 }, titularEhCliente: false })).to.deep.equal([]);
  });

  it('B08 takes a saved or a tokenised card until the end of its month', () => {
    expect(faltas({ forma: 'cartao-credito' })).to.deep.equal(['cartao obrigatorio']);
    for (const cartao of [salvo, { token: 't', bandeira: 'Visa', final: '1', validade: '2027-01' }]) {
      expect(faltas({ forma: 'cartao-credito', cartao })).to.deep.equal([]);
      expect(faltas({ forma: 'cartao-credito', cartao: { ...cartao, validade: '2026-11' } })).to.deep.equal([]);
      expect(faltas({ forma: 'cartao-credito', cartao: { ...cartao, validade: '2026-10' } })).to.deep.equal(['cartao cartao-vencido']);
    }
  });

  it('B08 asks for the account, with its fields under `conta`', () => {
    expect(faltas({ forma: 'debito-conta', conta })).to.deep.equal([]);
    expect(faltas({ forma: 'debito-conta' })).to.deep.equal([
      'conta.banco obrigatorio',
      'conta.agencia obrigatorio',
      'conta.conta obrigatorio',
      'conta.contaDigito obrigatorio',
    ]);
  });

  it('B08 stops at a wrong check digit until the operator confirms it', () => {
    const errada = { ...conta, contaDigito: '2' };
    expect(faltas({ forma: 'debito-conta', conta: errada })).to.deep.equal(['conta.contaDigito conta-digito']);
    expect(faltas({ forma: 'debito-conta', conta: errada, digitoConfirmado: true })).to.deep.equal([]);
  });

  it('B08 asks for another holder’s name, document and express consent', () => {
    const deOutro = { forma: 'debito-conta', conta, titularEhCliente: false } as const;
    expect(faltas(deOutro)).to.deep.equal(['titular.nome obrigatorio', 'titular.documento obrigatorio', 'consentimento consentimento']);
    expect(faltas({ ...deOutro, titular: { nome: ' ', documento: '12345678900' }, consentimento: true })).to.deep.equal([
      'titular.nome obrigatorio',
      'titular.documento documento-invalido',
    ]);
    expect(faltas({ ...deOutro, titular: outro, consentimento: false })).to.deep.equal(['consentimento consentimento']);
    expect(faltas({ ...deOutro, titular: outro, consentimento: true })).to.deep.equal([]);
  });

  it('B08 asks for carrier, number and holder of a telephone', () => {
    expect(faltas({ forma: 'debito-telefone' })).to.deep.equal(['operadora obrigatorio', 'telefone obrigatorio', 'titularDoTelefone obrigatorio']);
    const certo = { forma: 'debito-telefone', operadora: 'Linha Sul', telefone: '1920000001', titularDoTelefone: 'X' } as const;
    expect(faltas(certo)).to.deep.equal([]);
    expect(faltas({ ...certo, telefone: '123', titularDoTelefone: '  ' })).to.deep.equal(['telefone telefone-invalido', 'titularDoTelefone obrigatorio']);
  });

  it('B08 asks for amount and start of Pix Automático, today at the earliest', () => {
    expect(faltas({ forma: 'pix-automatico' })).to.deep.equal(['pix.centavos obrigatorio', 'pix.inicio obrigatorio']);
    expect(faltas({ forma: 'pix-automatico', pix })).to.deep.equal([]);
    for (const centavos of [0, -1, 1.5, NaN])
      expect(faltas({ forma: 'pix-automatico', pix: { ...pix, centavos } }), String(centavos)).to.deep.equal(['pix.centavos valor-invalido']);
    expect(faltas({ forma: 'pix-automatico', pix: { ...pix, inicio: '2026-11-23' } })).to.deep.equal(['pix.inicio data-passada']);
    expect(faltas({ forma: 'pix-automatico', pix: { ...pix, inicio: '2026-11-31' } })).to.deep.equal(['pix.inicio data-invalida']);
  });
});

describe('detalhesDaCobranca', () => {
  it('B08 sends of a saved card its id alone, of the host’s card the token', () => {
    expect(detalhesDaCobranca({ forma: 'cartao-credito', cartao: salvo }, cliente)).to.deep.equal({ forma: 'cartao-credito', cartao: { salvoId: 'c1' } });
    const token = { token: 't', bandeira: 'Visa', final: '1', validade: '2027-01' };
    expect(detalhesDaCobranca({ forma: 'cartao-credito', cartao: token }, cliente)).to.deep.equal({ forma: 'cartao-credito', cartao: token });
  });

  it('B08 names the client as holder unless somebody else is, and whoever was typed before is left out', () => {
    const base = { forma: 'debito-conta', conta, titular: outro } as const;
    expect(detalhesDaCobranca(base, cliente)).to.deep.equal({ forma: 'debito-conta', conta, titular: cliente, consentimento: true });
    const deOutro = detalhesDaCobranca({ ...base, titularEhCliente: false, consentimento: true }, cliente);
    expect(deOutro).to.deep.include({ titular: outro, consentimento: true });
  });

  it('B08 never makes up a consent that another holder has not given', () => {
    expect(detalhesDaCobranca({ forma: 'debito-conta', conta, titular: outro, titularEhCliente: false }, cliente)).to.include({ consentimento: false });
  });

  it('B08 sends telephone debit and Pix Automático with the defaults of the screen', () => {
    const fone = { forma: 'debito-telefone', operadora: 'Linha Sul', telefone: '1920000001', titularDoTelefone: 'X' } as const;
    expect(detalhesDaCobranca(fone, cliente)).to.deep.equal({ forma: 'debito-telefone', operadora: 'Linha Sul', telefone: '1920000001', titular: 'X' });
    expect(detalhesDaCobranca({ forma: 'pix-automatico', pix }, cliente)).to.deep.equal({
      forma: 'pix-automatico',
      inicio: HOJE,
      periodicidade: 'mensal',
      valor: { tipo: 'fixo', centavos: 7990 },
      retentativa: '3-em-7-dias',
    });
  });

  it('B08 sends of a boleto nothing of what was typed for another form', () => {
    expect(detalhesDaCobranca({ forma: 'boleto', conta, pix, titular: outro }, cliente)).to.deep.equal({ forma: 'boleto' });
  });
});
