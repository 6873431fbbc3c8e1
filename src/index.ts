/** Registers every element. A page that needs few of them imports `plano-kit/define/<tag>.js` instead. */
import './elements/plano-provider/define.js';
import './elements/planos-cliente/define.js';
import './elements/plano-wizard/define.js';
import './elements/novo-endereco/define.js';
import './elements/senha-forca/define.js';
import './elements/agendamento-instalacao/define.js';
import './elements/agenda-tecnico/define.js';
import './elements/cancelar-plano/define.js';
import './elements/desbloqueio-confianca/define.js';
import './elements/mudar-plano/define.js';
import './elements/mudar-status/define.js';
import './elements/suspensao-temporaria/define.js';
import './elements/adicionar-servico/define.js';
<<<<<<< HEAD
import './elements/historico-plano/define.js';
import './elements/assistente-autenticacao/define.js';
import './elements/propriedades-login/define.js';
=======
import './elements/editar-servico/define.js';
import './elements/remover-servico/define.js';
import './elements/trocar-senha/define.js';
>>>>>>> cbb9446 (Change a password, edit and remove a service of a plan; more tests of adding (types and tests not run yet))

export { EditarServico } from './elements/editar-servico/editar-servico.js';
export { RemoverServico } from './elements/remover-servico/remover-servico.js';
export { TrocarSenha } from './elements/trocar-senha/trocar-senha.js';
export { AdicionarServico } from './elements/adicionar-servico/adicionar-servico.js';
export { AgendaTecnico } from './elements/agenda-tecnico/agenda-tecnico.js';
export { AgendamentoInstalacao } from './elements/agendamento-instalacao/agendamento-instalacao.js';
export { NovoEndereco } from './elements/novo-endereco/novo-endereco.js';
export { PlanoProvider } from './elements/plano-provider/plano-provider.js';
export { PlanoWizard } from './elements/plano-wizard/plano-wizard.js';
export { PlanosCliente } from './elements/planos-cliente/planos-cliente.js';
export { SenhaForca } from './elements/senha-forca/senha-forca.js';
export { CancelarPlano } from './elements/cancelar-plano/cancelar-plano.js';
export { DesbloqueioConfianca } from './elements/desbloqueio-confianca/desbloqueio-confianca.js';
export { MudarPlano } from './elements/mudar-plano/mudar-plano.js';
export { SuspensaoTemporaria } from './elements/suspensao-temporaria/suspensao-temporaria.js';
export { AssistenteAutenticacao } from './elements/assistente-autenticacao/assistente-autenticacao.js';
export { PropriedadesLogin } from './elements/propriedades-login/propriedades-login.js';
export { HistoricoPlano } from './elements/historico-plano/historico-plano.js';
export { MudarStatus } from './elements/mudar-status/mudar-status.js';
export { VERSAO } from './internal/versao.js';
