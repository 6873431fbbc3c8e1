import '../../src/elements/plano-provider/define.js';
import '../../src/elements/planos-cliente/define.js';
