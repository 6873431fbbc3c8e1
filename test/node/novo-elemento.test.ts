import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { check, resolveConfig } from 'prettier';
import ts from 'typescript';
import { classeDaTag, novoElemento, recusaDaTag } from '../../scripts/novo-elemento.js';

describe('novo-elemento', () => {
  let raiz = '';
  beforeEach(() => {
    raiz = mkdtempSync(join(tmpdir(), 'novo-elemento-'));
  });
  afterEach(() => rmSync(raiz, { recursive: true, force: true }));

  const ler = (caminho: string): string => readFileSync(join(raiz, caminho), 'utf8');

  it('makes class, style, registration, story and test', () => {
    const feitos = novoElemento('plano-exemplo', raiz);
    expect(feitos).to.deep.equal([
      'src/elements/plano-exemplo/plano-exemplo.ts',
      'src/elements/plano-exemplo/plano-exemplo.styles.ts',
      'src/elements/plano-exemplo/define.ts',
      'stories/plano-exemplo.stories.ts',
      'test/elements/plano-exemplo.test.ts',
    ]);
    expect(ler('src/elements/plano-exemplo/plano-exemplo.ts')).to.contain('export class PlanoExemplo extends LitElement');
    expect(ler('src/elements/plano-exemplo/define.ts')).to.contain("defineElement('plano-exemplo', PlanoExemplo);");
  });

  it('writes what the formatter and the compiler can read', async () => {
    const config = await resolveConfig('package.json');
    for (const caminho of novoElemento('plano-2-exemplo', raiz)) {
      const texto = ler(caminho);
      expect(await check(texto, { ...config, parser: 'typescript' }), caminho).to.equal(true);
      const { diagnostics } = ts.transpileModule(texto, { reportDiagnostics: true, compilerOptions: { experimentalDecorators: true } });
      expect(diagnostics, caminho).to.deep.equal([]);
    }
  });

  it('adds the element to those that are registered together', () => {
    mkdirSync(join(raiz, 'src'));
    const antes = [
      "import './elements/plano-provider/define.js';",
      '',
      "export { PlanoProvider } from './elements/plano-provider/plano-provider.js';",
      'export { VERSAO };',
      '',
    ];
    writeFileSync(join(raiz, 'src/index.ts'), antes.join('\n'));
    novoElemento('plano-exemplo', raiz);
    expect(ler('src/index.ts').split('\n')).to.deep.equal([
      antes[0],
      "import './elements/plano-exemplo/define.js';",
      '',
      antes[2],
      "export { PlanoExemplo } from './elements/plano-exemplo/plano-exemplo.js';",
      'export { VERSAO };',
      '',
    ]);
  });

  it('refuses a name that is taken, and leaves what is there as it was', () => {
    novoElemento('plano-exemplo', raiz);
    writeFileSync(join(raiz, 'src/elements/plano-exemplo/plano-exemplo.ts'), 'mine');
    expect(() => novoElemento('plano-exemplo', raiz)).to.throw('is there already');
    expect(ler('src/elements/plano-exemplo/plano-exemplo.ts')).to.equal('mine');
  });

  for (const tag of ['', 'plano', 'Plano-Exemplo', 'plano_exemplo', 'plano-', '-plano', '1-plano', 'cobrança-plano', '../plano-x', 'font-face']) {
    it(`refuses the name "${tag}" and writes nothing`, () => {
      expect(recusaDaTag(tag)).to.be.a('string');
      expect(() => novoElemento(tag, raiz)).to.throw();
      expect(readdirSync(raiz)).to.deep.equal([]);
    });
  }

  it('names the class after the tag', () => {
    expect(classeDaTag('agendamento-instalacao')).to.equal('AgendamentoInstalacao');
    expect(classeDaTag('plano-2-vias')).to.equal('Plano2Vias');
  });
});
