import { contato } from './es/contato.js';
import { agendamento } from './es/agendamento.js';
import { agendamentoDoPlano } from './es/agendamento-do-plano.js';
import { agenda } from './es/agenda.js';
import { calendario } from './es/calendario.js';
import { campoData } from './es/campo-data.js';
import { acao } from './es/acao.js';
import { mudarStatus } from './es/mudar-status.js';
import { adicionarServico } from './es/adicionar-servico.js';
import { servicoDoPlano } from './es/servico-do-plano.js';
import { hospedagem } from './es/hospedagem.js';
import { ip } from './es/ip.js';
import { licencas } from './es/licencas.js';
import { comum } from './es/comum.js';
import { formasDePagamento } from './es/formas-de-pagamento.js';
import { frases } from './es/frases.js';
import { alterarVencimento } from './es/alterar-vencimento.js';
import { contratoServico } from './es/contrato-servico.js';
import { autorizacaoDebito } from './es/autorizacao-debito.js';
import { transferenciaEndereco } from './es/transferencia-endereco.js';
import { enderecosPlano } from './es/enderecos-plano.js';
import { impresso } from './es/impresso.js';
import { endereco } from './es/endereco.js';
import { assistente } from './es/assistente.js';
import { camposExtra } from './es/campos-extra.js';
import { formaPagamento } from './es/forma-pagamento.js';
import { historico } from './es/historico.js';
import { propriedadesLogin } from './es/propriedades-login.js';
import { menuDeAcoes } from './es/menu-de-acoes.js';
import { planosCliente } from './es/planos-cliente.js';
import { senha } from './es/senha.js';
import { servico } from './es/servico.js';
import { wizardDetalhes } from './es/wizard-detalhes.js';
import { wizard } from './es/wizard.js';
import { wizardPassos } from './es/wizard-passos.js';
import { servicosPorExtenso } from './es/servicos-por-extenso.js';
import { cancelarPlano } from './es/cancelar-plano.js';
import { desbloqueioConfianca } from './es/desbloqueio-confianca.js';
import { suspensaoTemporaria } from './es/suspensao-temporaria.js';
import { mudarPlano } from './es/mudar-plano.js';
import { diferencas } from './es/diferencas.js';

/** Spanish; every part of `pt-BR/` by its name. */
export const es = {
  acao,
  mudarStatus,
  adicionarServico,
  servicoDoPlano,
  hospedagem,
  ip,
  licencas,
  planosCliente,
  menuDeAcoes,
  calendario,
  campoData,
  agenda,
  comum,
  formasDePagamento,
  frases,
  endereco,
  impresso,
  enderecosPlano,
  transferenciaEndereco,
  autorizacaoDebito,
  contratoServico,
  alterarVencimento,
  senha,
  servico,
  wizard,
  wizardDetalhes,
  wizardPassos,
  agendamento,
  assistente,
  camposExtra,
  formaPagamento,
  historico,
  propriedadesLogin,
  agendamentoDoPlano,
  contato,
  servicosPorExtenso,
  cancelarPlano,
  desbloqueioConfianca,
  suspensaoTemporaria,
  mudarPlano,
  diferencas,
};
