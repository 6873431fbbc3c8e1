import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { comprimirCss } from '../../scripts/comprimir-css.js';

const de = (css: string): string => /^x\(css`([^]*)`\)$/.exec(comprimirCss(`x(css\`${css}\`)`))![1]!;

describe('comprimir-css', () => {
  it('takes out white space and comments that mean nothing', () => {
    expect(de('\n  :host {\n    color: red;\n    margin : 0 auto;\n  }\n\n  /* A note: "x". */\n  .a,\n  .b {\n  }\n')).to.equal(
      ':host{color:red;margin :0 auto}.a,.b{}',
    );
    expect(de('@media (min-width: 480px) and (hover) {\n  a { b: c; }\n}')).to.equal('@media (min-width:480px) and (hover){a{b:c}}');
    expect(de('a { transition:\n color 1s,\n  opacity 2s; }')).to.equal('a{transition:color 1s,opacity 2s}');
  });

  it('keeps what means something', () => {
    for (const css of [
      '.a :hover{b:c}',
      '.a > .b + .c .d{e:f}',
      'a{b:calc((1px + 2px) - var(--x) * -1)}',
      '::slotted(a:not(.b)) c{d:e}',
      '@container nome (width >= 1px){a{b:c}}',
      "a::before{content:' ; , { } : /* x */ '}",
      'a[b="c  ,  d"]{e:f}',
      'a{b:url(data:x;y, z)}',
      "a{content:'\\\\2014  \\\\''}",
      '.a\\\\:b{c:d}',
      'a{--vazia: }',
    ])
      expect(de(css), css).to.equal(css);
  });

  it('joins no two words where a comment stood', () => {
    expect(de('a/* x */b{c:d}')).to.equal('a/**/b{c:d}');
    expect(de('a /* x */ b{c:d/* y */}')).to.equal('a b{c:d}');
  });

  it('leaves expressions and all other code alone', () => {
    expect(comprimirCss('const a = `  b  `; const c = css`\n  ${ d }\n  e { f: ${ g(1, 2) }px ${h}; }\n`; // i  j')).to.equal(
      'const a = `  b  `; const c = css`${ d } e{f:${ g(1, 2) }px ${h}}`; // i  j',
    );
    const comModelo = 'css`a { b: ${unsafeCSS(`c`)} }`';
    expect(comprimirCss(comModelo)).to.equal(comModelo);
    expect(comprimirCss('a = css `\n b {}\n`')).to.equal('a = css`b{}`');
    expect(comprimirCss('minhacss`a  b`')).to.equal('minhacss`a  b`');
  });

  it('gives of every style of ours the same tokens, and the same again', () => {
    const nomes = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((nome) => nome.endsWith('.styles.ts'));
    expect(nomes.length).to.be.greaterThan(8);
    const tokens = (css: string): string =>
      css
        .replace(/\/\*[^]*?\*\//g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/\s?([{};,`])\s?/g, '$1')
        .replaceAll(': ', ':')
        .replaceAll(';}', '}');
    for (const nome of nomes) {
      const codigo = readFileSync(`src/${nome}`, 'utf8');
      const comprimido = comprimirCss(codigo);
      expect(comprimido.length, nome).to.be.lessThan(codigo.length);
      expect(tokens(comprimido), nome).to.equal(tokens(codigo));
      expect(comprimirCss(comprimido), nome).to.equal(comprimido);
    }
  });
});
