import { contato } from './en/contato.js';
import { agendamento } from './en/agendamento.js';
import { agendamentoDoPlano } from './en/agendamento-do-plano.js';
import { agenda } from './en/agenda.js';
import { calendario } from './en/calendario.js';
import { campoData } from './en/campo-data.js';
import { acao } from './en/acao.js';
import { mudarStatus } from './en/mudar-status.js';
import { adicionarServico } from './en/adicionar-servico.js';
import { servicoDoPlano } from './en/servico-do-plano.js';
import { hospedagem } from './en/hospedagem.js';
import { ip } from './en/ip.js';
import { licencas } from './en/licencas.js';
import { comum } from './en/comum.js';
import { formasDePagamento } from './en/formas-de-pagamento.js';
import { frases } from './en/frases.js';
import { alterarVencimento } from './en/alterar-vencimento.js';
import { contratoServico } from './en/contrato-servico.js';
import { autorizacaoDebito } from './en/autorizacao-debito.js';
import { transferenciaEndereco } from './en/transferencia-endereco.js';
import { enderecosPlano } from './en/enderecos-plano.js';
import { impresso } from './en/impresso.js';
import { endereco } from './en/endereco.js';
import { assistente } from './en/assistente.js';
import { camposExtra } from './en/campos-extra.js';
import { formaPagamento } from './en/forma-pagamento.js';
import { historico } from './en/historico.js';
import { propriedadesLogin } from './en/propriedades-login.js';
import { menuDeAcoes } from './en/menu-de-acoes.js';
import { planosCliente } from './en/planos-cliente.js';
import { senha } from './en/senha.js';
import { servico } from './en/servico.js';
import { wizardDetalhes } from './en/wizard-detalhes.js';
import { wizard } from './en/wizard.js';
import { wizardPassos } from './en/wizard-passos.js';
import { servicosPorExtenso } from './en/servicos-por-extenso.js';
import { cancelarPlano } from './en/cancelar-plano.js';
import { desbloqueioConfianca } from './en/desbloqueio-confianca.js';
import { suspensaoTemporaria } from './en/suspensao-temporaria.js';
import { mudarPlano } from './en/mudar-plano.js';
import { diferencas } from './en/diferencas.js';

/** English; every part of `pt-BR/` by its name. */
export const en = {
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
