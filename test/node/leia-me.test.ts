import { expect } from 'chai';
import { readFileSync } from 'node:fs';

const ler = (arquivo: string): string => readFileSync(new URL(`../../${arquivo}`, import.meta.url), 'utf8');

describe('README', () => {
  it('P04 shows the worker of zxcvbn-ts as it is tested, and how the field asks it', () => {
    const readme = ler('README.md');
    expect(readme).to.contain(`// zxcvbn.worker.js\n${ler('test/helpers/zxcvbn.worker.js')}`);
    const criar = ", import.meta.url), { type: 'module' })";
    expect(readme).to.contain(`comZxcvbn(() => new Worker(new URL('./zxcvbn.worker.js'${criar}),`);
    expect(ler('test/elements/senha-forca-zxcvbn.test.ts')).to.contain(`new Worker(new URL('../helpers/zxcvbn.worker.js'${criar};`);
  });
});
