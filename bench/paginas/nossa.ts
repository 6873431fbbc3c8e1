import '../../src/elements/plano-provider/define.js';
import '../../src/elements/plano-wizard/define.js';
