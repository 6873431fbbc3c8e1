import { expect } from 'chai';
import { regrasQuebradas, type FatosDoPlano, type RegraDeCadastro } from '../../../sdk/domain/regra-de-cadastro.js';

const regra = (mudancas: Partial<RegraDeCadastro> = {}): RegraDeCadastro => ({
  id: 'so-pix',
  nome: 'Plano X só com Pix Automático',
  efeito: 'bloqueia',
  quando: [{ campo: 'oferta', em: ['x'] }],
  exige: [{ campo: 'formaDePagamento', em: ['pix-automatico'] }],
  mensagem: 'Use Pix Automático.',
  ...mudancas,
});

const quebradas = (regras: readonly RegraDeCadastro[], fatos: FatosDoPlano): string[] => regrasQuebradas(regras, fatos).map(({ id }) => id);

describe('regrasQuebradas', () => {
  it('B12 names rule, effect, sentence and field of a broken rule, and no more of it', () => {
    expect(regrasQuebradas([regra()], { oferta: 'x', formaDePagamento: 'boleto' })).to.deep.equal([
      { id: 'so-pix', nome: 'Plano X só com Pix Automático', efeito: 'bloqueia', mensagem: 'Use Pix Automático.', campo: 'formaDePagamento' },
    ]);
  });

  it('B12 leaves alone what fits, and what the rule is not about', () => {
    expect(quebradas([regra()], { oferta: 'x', formaDePagamento: 'pix-automatico' })).to.deep.equal([]);
    expect(quebradas([regra()], { oferta: 'y', formaDePagamento: 'boleto' })).to.deep.equal([]);
    expect(quebradas([], { oferta: 'x' })).to.deep.equal([]);
  });

  it('B12 applies only when every condition of `quando` holds', () => {
    const duas = regra({
      quando: [
        { campo: 'oferta', em: ['x', 'z'] },
        { campo: 'cidade', em: ['Campinas'] },
      ],
    });
    expect(quebradas([duas], { oferta: 'z', cidade: 'Campinas', formaDePagamento: 'boleto' })).to.deep.equal(['so-pix']);
    expect(quebradas([duas], { oferta: 'z', cidade: 'Sumaré', formaDePagamento: 'boleto' })).to.deep.equal([]);
    expect(quebradas([duas], { oferta: 'z', formaDePagamento: 'boleto' }), 'an unknown fact holds nothing').to.deep.equal([]);
  });

  it('B12 is broken when one condition of `exige` does not hold, and names the first such field', () => {
    const duas = regra({
      exige: [
        { campo: 'formaDePagamento', em: ['boleto'] },
        { campo: 'diaDeVencimento', em: [5, 10] },
        { campo: 'fidelidadeMeses', em: [12] },
      ],
    });
    const [primeira] = regrasQuebradas([duas], { oferta: 'x', formaDePagamento: 'boleto', diaDeVencimento: 1, fidelidadeMeses: 0 });
    expect(primeira?.campo).to.equal('diaDeVencimento');
    expect(quebradas([duas], { oferta: 'x', formaDePagamento: 'boleto', diaDeVencimento: 5 }), 'what is asked for and unknown is missing').to.deep.equal([
      'so-pix',
    ]);
    expect(quebradas([duas], { oferta: 'x', formaDePagamento: 'boleto', diaDeVencimento: 5, fidelidadeMeses: 12 })).to.deep.equal([]);
  });

  it('B12 holds for every sale when `quando` is empty, and is never broken when `exige` is', () => {
    expect(quebradas([regra({ quando: [] })], {})).to.deep.equal(['so-pix']);
    expect(quebradas([regra({ exige: [] })], { oferta: 'x' })).to.deep.equal([]);
  });

  it('B12 compares numbers with numbers: day 10 is not the text "10"', () => {
    const dia = regra({ exige: [{ campo: 'diaDeVencimento', em: ['10'] }] });
    expect(quebradas([dia], { oferta: 'x', diaDeVencimento: 10 })).to.deep.equal(['so-pix']);
  });

  it('B12 lists every broken rule, blocking ones first, each in its own order', () => {
    const regras = [
      regra({ id: 'aviso-1', efeito: 'avisa' }),
      regra({ id: 'bloqueio-1' }),
      regra({ id: 'cumprida', exige: [{ campo: 'oferta', em: ['x'] }] }),
      regra({ id: 'aviso-2', efeito: 'avisa' }),
      regra({ id: 'bloqueio-2' }),
    ];
    expect(quebradas(regras, { oferta: 'x', formaDePagamento: 'boleto' })).to.deep.equal(['bloqueio-1', 'bloqueio-2', 'aviso-1', 'aviso-2']);
  });
});
