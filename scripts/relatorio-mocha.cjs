// Mocha reporter: what `spec` prints, and the counts as JSON in the file named by $PLANO_KIT_CONTAGEM.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class RelatorioMocha extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      const file = process.env.PLANO_KIT_CONTAGEM;
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
};
