import { expect } from 'chai';
import fc from 'fast-check';
import { faltasDoImpresso, LACUNA, mesclar, TAMANHO_MAXIMO_DO_IMPRESSO, variaveisEm, variaveisSemValor } from '../../../sdk/domain/impresso.js';

describe('mesclar', () => {
  it('D02 puts values in the place of variables, with or without blanks', () => {
    expect(mesclar('Eu, {{cliente.nome}}, CPF {{ cliente.documento }}.', { 'cliente.nome': 'Ana', 'cliente.documento': '1' })).to.equal('Eu, Ana, CPF 1.');
  });

  it('D02 merges in one pass: a value that looks like a variable or like a replacement pattern stays text', () => {
    expect(mesclar('{{a}}', { a: '{{b}}', b: 'x' })).to.equal('{{b}}');
    expect(mesclar('[{{a}}]', { a: "$& $1 $$ $' <b>" })).to.equal("[$& $1 $$ $' <b>]");
  });

  it('D02 leaves a line for a value that is not known, and names it', () => {
    const html = '{{a}} {{b}} {{b}} {{constructor}}';
    expect(mesclar(html, { a: 'x', b: '' })).to.equal(`x ${LACUNA} ${LACUNA} ${LACUNA}`);
    expect(variaveisSemValor({ titulo: '', formato: 'modelo', html, valores: { a: 'x', b: '' } })).to.deep.equal(['b', 'constructor']);
    expect(variaveisSemValor({ titulo: '', formato: 'html', html })).to.deep.equal([]);
  });

  it('D02 leaves alone what is no variable', () => {
    for (const texto of ['{{}}', '{{ }}', '{ {a} }', '{{1}}', '{{a b}}', `{{${'a'.repeat(81)}}}`, '{{a}']) {
      expect(mesclar(texto, { a: 'x', '1': 'x', b: 'x' }), texto).to.equal(texto);
      expect(variaveisEm(texto), texto).to.deep.equal([]);
    }
  });

  it('D02 puts any value in as it is, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string(), (valor, em) => {
        const limpo = em.replace(/[{}]/g, '');
        expect(mesclar(`${limpo}{{x}}${limpo}`, { x: valor })).to.equal(`${limpo}${valor}${limpo}`);
      }),
    );
  });
});

describe('faltasDoImpresso', () => {
  it('D02 refuses a document of more than a million characters', () => {
    const html = 'x'.repeat(TAMANHO_MAXIMO_DO_IMPRESSO);
    expect(faltasDoImpresso({ titulo: '', formato: 'html', html })).to.deep.equal([]);
    expect(faltasDoImpresso({ titulo: '', formato: 'html', html: `${html}x` }).map(({ codigo }) => codigo)).to.deep.equal(['texto-longo']);
    expect(faltasDoImpresso({ titulo: '', formato: 'pdf', base64: html })).to.deep.equal([]);
  });
});
