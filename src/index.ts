/** Registers every element. A page that needs few of them imports `plano-kit/define/<tag>.js` instead. */
import './elements/plano-provider/define.js';
import './elements/planos-cliente/define.js';
import './elements/plano-wizard/define.js';
import './elements/novo-endereco/define.js';
import './elements/senha-forca/define.js';
import './elements/agendamento-instalacao/define.js';
import './elements/agenda-tecnico/define.js';
import './elements/mudar-status/define.js';

export { AgendaTecnico } from './elements/agenda-tecnico/agenda-tecnico.js';
export { AgendamentoInstalacao } from './elements/agendamento-instalacao/agendamento-instalacao.js';
export { NovoEndereco } from './elements/novo-endereco/novo-endereco.js';
export { PlanoProvider } from './elements/plano-provider/plano-provider.js';
export { PlanoWizard } from './elements/plano-wizard/plano-wizard.js';
export { PlanosCliente } from './elements/planos-cliente/planos-cliente.js';
export { SenhaForca } from './elements/senha-forca/senha-forca.js';
export { MudarStatus } from './elements/mudar-status/mudar-status.js';
export { VERSAO } from './internal/versao.js';
