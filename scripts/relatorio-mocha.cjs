// Mocha reporter: what `spec` prints, and the counts of each file as JSON in the file named by $PLANO_KIT_CONTAGEM.
const { writeFileSync } = require('node:fs');
const { relative } = require('node:path');
const { reporters } = require('mocha');

module.exports = class RelatorioMocha extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const files = {};
    const count = (kind) => (test) => {
      const file = relative(process.cwd(), test.file ?? test.parent?.file ?? '');
      files[file] ??= { passed: 0, failed: 0, skipped: 0 };
      files[file][kind] += 1;
    };
    runner.on('pass', count('passed')).on('fail', count('failed')).on('pending', count('skipped'));
    runner.once('end', () => {
      const file = process.env.PLANO_KIT_CONTAGEM;
      if (file) writeFileSync(file, JSON.stringify(files));
    });
  }
};
