import type * as z from 'zod/mini';
import type { SdkErrorCode } from '../../errors/index.js';
import { agendamento, diaDaAgenda, novoAgendamento, recursosDeAgenda, vaga } from './esquemas/agenda.js';
import { planoAgendado, remocaoDeAgendamento, situacaoDoAgendamento } from './esquemas/agendamento.js';
import { cartaoSalvo, cliente, contato, novoContato } from './esquemas/cliente.js';
import { diagnostico, pedidoDeRemedio, recursosDeDiagnostico } from './esquemas/diagnostico.js';
import {
  autorizacaoDeDebito,
  autorizacaoSalva,
  contratoDeServico,
  contratosDoPlano,
  contratoSalvo,
  correcaoDeEnderecos,
  dadosDoContrato,
  impresso,
  mudancaDeAutorizacao,
  novaAutorizacao,
  novoVencimento,
  opcoesDeVencimento,
  planoComImpresso,
  transferenciaDeEndereco,
  vencimentoAlterado,
} from './esquemas/documentos.js';
import { cobrancaDoPlano } from './esquemas/cobranca-do-plano.js';
import { mudancaDosCamposExtra } from './esquemas/mudanca-dos-campos-extra.js';
import { endereco, enderecoDoCep, novoEndereco } from './esquemas/endereco.js';
import { entradaDoHistorico, novaNota, paginaDoHistorico } from './esquemas/historico.js';
import { mudancaDeStatus } from './esquemas/mudanca-de-status.js';
import { pedidoDeCancelamento, pedidoDeDesbloqueio, pedidoDeMudanca, periodoDeSuspensao } from './esquemas/pedidos-da-vida.js';
import { edicaoDeServico, novoServico } from './esquemas/novo-servico.js';
import { mudancaDaFormaDePagamento, novoPlano } from './esquemas/novo-plano.js';
import { oferta } from './esquemas/oferta.js';
import { paginaDePlanos, planoAdicionado, planoDoCliente } from './esquemas/plano.js';
import { propriedadesDoLogin } from './esquemas/propriedades-do-login.js';
import { erroDeCampo, regraQuebrada } from './esquemas/problema.js';
import { disponibilidadeDeDominio, opcoesDeServico, servicoGravado } from './esquemas/servicos.js';
import { sessao } from './esquemas/sessao.js';
import { dadosDoCancelamento, limiteDeDesbloqueio, limitesDeSuspensao, planoCancelado } from './esquemas/vida.js';
import type { NomeDeRota } from './rotas.js';

/** How a schema is called in `openapi.json`, what it is, and what its fields mean where the name does not say it. */
export interface Descricao {
  readonly esquema: z.ZodMiniType;
  readonly id: string;
  readonly description: string;
  readonly campos?: Readonly<Record<string, string>>;
}

const CENTAVOS = 'Whole centavos of the real.';
const VENCIMENTO = 'Day of the month, 1–31; 31 is the last day.';
const INSTANTE = 'Instant, ISO 8601 with offset or Z.';
const DOCUMENTO = 'CPF or CNPJ without punctuation. A CNPJ may hold letters.';
const TELEFONE = 'Digits only, with area code.';

/** What is sent. Only the generator of `openapi.json` imports this file: it costs a page nothing. */
export const PEDIDOS: readonly Descricao[] = [
  { esquema: novoContato, id: 'NovoContato', description: 'A contact to be added.', campos: { telefone: TELEFONE, celular: TELEFONE } },
  { esquema: novoEndereco, id: 'NovoEndereco', description: 'An address to be added.', campos: { cep: 'Eight digits.', numero: 'null is "S/N": no number.' } },
  {
    esquema: novoPlano,
    id: 'NovoPlano',
    description: 'A plan to be added with its services, contract and appointment: all of it or nothing. Passwords go this way only and never come back.',
    campos: {
      regrasConfirmadas: 'Ids of the warning rules that the operator has read and confirmed.',
      'contrato.dataDeInicio': 'yyyy-mm-dd',
      'contrato.diaDeVencimento': VENCIMENTO,
      'contrato.taxaDeInstalacao': CENTAVOS,
      'email.aliases': 'Local parts in the same domain.',
    },
  },
  {
    esquema: novoAgendamento,
    id: 'NovoAgendamento',
    description: 'An appointment to be made: of a technician, or of a role, whose technician the backend then chooses.',
  },
  {
    esquema: remocaoDeAgendamento,
    id: 'RemocaoDeAgendamento',
    description: 'Taking an appointment off: a registered reason and a note.',
    campos: { nota: 'At least 10 characters.' },
  },
  { esquema: mudancaDeStatus, id: 'MudancaDeStatus', description: 'The status that a plan is to get, and why.' },
  { esquema: novoVencimento, id: 'NovoVencimento', description: 'The due day that a plan is to get.', campos: { dia: VENCIMENTO } },
  {
    esquema: dadosDoContrato,
    id: 'DadosDoContrato',
    description: 'A contract of a plan, to be added, or with its id to be corrected.',
    campos: { dataDaVenda: 'yyyy-mm-dd', taxaDeInstalacao: CENTAVOS, emVigor: 'It takes the place of the one in force.' },
  },
  {
    esquema: novaAutorizacao,
    id: 'NovaAutorizacao',
    description: 'An authorisation of debit or of Pix Automático. Account numbers go this way only: lists mask them.',
  },
  { esquema: mudancaDeAutorizacao, id: 'MudancaDeAutorizacao', description: 'What the bank or the client said of an authorisation.' },
  { esquema: transferenciaDeEndereco, id: 'TransferenciaDeEndereco', description: 'Where a plan moves to, and whether its bills follow.' },
  { esquema: correcaoDeEnderecos, id: 'CorrecaoDeEnderecos', description: 'Addresses put right, or another one of the client for the bills.' },
  {
    esquema: pedidoDeCancelamento,
    id: 'PedidoDeCancelamento',
    description: 'Why and when a plan is cancelled, and the fine for leaving before the end of the fidelity.',
    campos: {
      data: 'yyyy-mm-dd; a day after today is kept until then.',
      multa: `${CENTAVOS} Never above benefit × days left ÷ days of fidelity, cut to the centavo.`,
      cancelarParcelas: 'Whether instalments that fall due after the day are cancelled with the plan.',
    },
  },
  { esquema: pedidoDeDesbloqueio, id: 'PedidoDeDesbloqueio', description: 'For how many days a plan is unlocked on trust.' },
  { esquema: periodoDeSuspensao, id: 'PeriodoDeSuspensao', description: 'First and last suspended day.' },
  { esquema: pedidoDeMudanca, id: 'PedidoDeMudanca', description: 'The offer that a plan is to become.' },
  {
    esquema: novoServico,
    id: 'NovoServico',
    description:
      'A service to be added to a plan. Passwords go this way only and never come back. A block of addresses is written network/prefix; a domain in its readable form or in punycode.',
  },
  { esquema: edicaoDeServico, id: 'EdicaoDeServico', description: 'What of a service is to be from now on.' },
  {
    esquema: mudancaDosCamposExtra,
    id: 'MudancaDosCamposExtra',
    description: 'The extra fields that are to be written, secrets apart. null empties a field. Secrets go this way only and never come back.',
  },
  {
    esquema: mudancaDaFormaDePagamento,
    id: 'MudancaDaFormaDePagamento',
    description: 'How a plan is to be paid. Account numbers and tokens go this way only and never come back.',
    campos: { regrasConfirmadas: 'Ids of the warning rules that the operator has read and confirmed.' },
  },
  { esquema: novaNota, id: 'NovaNota', description: 'A note for the history of a plan.' },
  { esquema: pedidoDeRemedio, id: 'PedidoDeRemedio', description: 'What to do: end the session, or clear the bound MAC.' },
];

/** What is answered. */
export const RESPOSTAS: readonly Descricao[] = [
  {
    esquema: sessao,
    id: 'Sessao',
    description:
      'Who is signed in, what he may do, how the provider has set things, and what the backend can do. A permission that is not named is allowed; a capability that is not named is lacking.',
  },
  {
    esquema: dadosDoCancelamento,
    id: 'DadosDoCancelamento',
    description: 'Reasons, days that may be chosen, fidelity, sale and open instalments.',
    campos: {
      'fidelidade.beneficio': CENTAVOS,
      'venda.data': 'Signature or delivery, whichever came later: seven days to take the sale back count from it.',
      parcelas: 'Asked for and not paid yet; valor in whole centavos.',
    },
  },
  { esquema: planoCancelado, id: 'PlanoCancelado', description: 'The plan, cancelled or with the day that is set (programado), and the protocol number.' },
  { esquema: limiteDeDesbloqueio, id: 'LimiteDeDesbloqueio', description: 'Days that may be given now; 0: none before disponivelEm.' },
  {
    esquema: limitesDeSuspensao,
    id: 'LimitesDeSuspensao',
    description: 'Days on which a suspension may begin, and how many days it may last. de after ate: not now.',
  },
  { esquema: cliente, id: 'Cliente', description: 'A client of the provider.', campos: { documento: DOCUMENTO } },
  { esquema: endereco, id: 'Endereco', description: 'An address of a client.', campos: { cep: 'Eight digits.', numero: 'null is "S/N": no number.' } },
  { esquema: enderecoDoCep, id: 'EnderecoDoCep', description: 'What a CEP stands for. That of a whole town has no street and no district.' },
  {
    esquema: contato,
    id: 'Contato',
    description: 'A person of the client whom the technician may ask for.',
    campos: { telefone: TELEFONE, celular: TELEFONE },
  },
  {
    esquema: cartaoSalvo,
    id: 'CartaoSalvo',
    description: 'A card that the backend keeps; never its number.',
    campos: { final: 'Last four digits.', validade: 'yyyy-mm' },
  },
  {
    esquema: oferta,
    id: 'Oferta',
    description: 'A plan of the catalogue that this client can buy, with the label that every offer must show.',
    campos: {
      preco: `A month. ${CENTAVOS}`,
      taxaDeInstalacao: CENTAVOS,
      statusInicial: 'Id of the status that a new plan gets.',
      duracaoDaInstalacao: 'Minutes.',
    },
  },
  {
    esquema: planoDoCliente,
    id: 'Plano',
    description: 'A plan that a client has.',
    campos: {
      versao: 'Opaque; changes with every edit. Also the ETag, percent-encoded in quotes.',
      preco: `A month. ${CENTAVOS}`,
      diaDeVencimento: VENCIMENTO,
      criadoEm: INSTANTE,
      servicos: 'Kinds of service that a caller does not know are to be skipped.',
    },
  },
  {
    esquema: paginaDePlanos,
    id: 'PaginaDePlanos',
    description: 'One page of the list.',
    campos: {
      proximo: 'Opaque cursor; absent on the last page.',
      total: 'Plans that match.',
      soma: `Monthly prices of those plans. ${CENTAVOS}`,
      contagem: 'All plans of the client by group, whatever is searched.',
    },
  },
  { esquema: planoAdicionado, id: 'PlanoAdicionado', description: 'The plan that was added, and its appointment if one was asked for.' },
  {
    esquema: opcoesDeServico,
    id: 'OpcoesDeServico',
    description: 'What may be added to one plan now. A kind that is absent cannot be.',
    campos: { 'ip.faixas': 'Pools of addresses. `livres`: a few free ones, the first to be proposed; `prefixo`: size of the blocks that are handed out.' },
  },
  {
    esquema: disponibilidadeDeDominio,
    id: 'DisponibilidadeDeDominio',
    description: 'What the registry says of a domain.',
    campos: { dominio: 'In punycode.', precoPorAno: CENTAVOS, periodos: 'Years for which it can be registered.', motivo: 'In Portuguese, for the operator.' },
  },
  {
    esquema: servicoGravado,
    id: 'ServicoGravado',
    description: 'The plan as it is now, and its service that was added or changed.',
    campos: { chaves: 'Licence keys that were made now. Said this once: no read gives them.' },
  },
  { esquema: recursosDeAgenda, id: 'RecursosDeAgenda', description: 'Technicians and roles that an appointment can be made for.' },
  {
    esquema: diaDaAgenda,
    id: 'DiaDaAgenda',
    description: 'One day of a technician (one entry) or of a role (one entry each).',
    campos: { feriado: 'Name of the holiday, if it is one.', alvo: 'Whose agenda was asked for.' },
  },
  { esquema: vaga, id: 'Vaga', description: 'A free time. Without tecnicoId it is the role\u2019s.' },
  { esquema: agendamento, id: 'Agendamento', description: 'An appointment that was made.', campos: { inicioEm: INSTANTE } },
  {
    esquema: entradaDoHistorico,
    id: 'EntradaDoHistorico',
    description: 'Who did what and when to a plan.',
    campos: { quando: INSTANTE, operador: 'Name, as it was then.', acao: 'An action of the menu, `nota`, or a name of the backend\u2019s own.' },
  },
  {
    esquema: paginaDoHistorico,
    id: 'PaginaDoHistorico',
    description: 'One page of the history, newest first.',
    campos: { proximo: 'Opaque cursor to what is older; absent on the last page.' },
  },
  {
    esquema: cobrancaDoPlano,
    id: 'CobrancaDoPlano',
    description: 'How a plan is paid, masked: numbers by their end only. Details that are not kept are absent.',
  },
  {
    esquema: propriedadesDoLogin,
    id: 'PropriedadesDoLogin',
    description: 'What is known of a login\u2019s connection. What is not known is absent.',
    campos: {
      desde: `Since when it is connected, or is not. ${INSTANTE}`,
      mac: 'Of this session, else of the last one.',
      consumo: 'Bytes of this cycle, as the client sees them.',
    },
  },
  {
    esquema: recursosDeDiagnostico,
    id: 'RecursosDeDiagnostico',
    description: 'What can be looked at and done for a login. Names that a caller does not know are to be skipped.',
  },
  {
    esquema: diagnostico,
    id: 'Diagnostico',
    description: 'What was found out of a login. A part that is absent was not looked at; null says that there is none.',
    campos: { mac: 'The one MAC that may use the login.', ip: 'The address that the login always gets.' },
  },
  {
    esquema: situacaoDoAgendamento,
    id: 'SituacaoDoAgendamento',
    description: 'The appointment of a plan, if it has one, and the registered reasons to take it off.',
  },
  { esquema: planoAgendado, id: 'PlanoAgendado', description: 'The plan as it is now, and its appointment if it has one.' },
  {
    esquema: impresso,
    id: 'Impresso',
    description:
      'A document to be printed: a model (HTML with {{variables}}) and the values of its variables as texts, HTML that is merged already, or a PDF in base64. HTML is not trusted by whoever shows it.',
  },
  {
    esquema: opcoesDeVencimento,
    id: 'OpcoesDeVencimento',
    description: 'The due days that can be had, each with its closing day, and how the days between are charged.',
    campos: {
      impedimentos: 'Broken preconditions; each stops the change.',
      'atual.fechamento': 'Closing day; one after the due day is in the month before it.',
    },
  },
  { esquema: vencimentoAlterado, id: 'VencimentoAlterado', description: 'The plan with its new due day, what was billed, and the id of the term of change.' },
  { esquema: contratoDeServico, id: 'ContratoDeServico', description: 'A contract of a plan.', campos: { taxaDeInstalacao: CENTAVOS } },
  {
    esquema: contratosDoPlano,
    id: 'ContratosDoPlano',
    description: 'The contracts of a plan, newest first, at most one in force; the models; what a new one starts with.',
  },
  { esquema: contratoSalvo, id: 'ContratoSalvo', description: 'The contract that was saved, and its plan.' },
  {
    esquema: autorizacaoDeDebito,
    id: 'AutorizacaoDeDebito',
    description: 'An authorisation of debit in its state. Its account is masked.',
    campos: { desde: INSTANTE, proximos: 'Where an operator may bring it by hand.' },
  },
  { esquema: autorizacaoSalva, id: 'AutorizacaoSalva', description: 'The authorisation as it is now, and its plan: once accepted it is paid so.' },
  { esquema: planoComImpresso, id: 'PlanoComImpresso', description: 'A plan that was changed, and the id of the term that the change makes.' },
  {
    esquema: erroDeCampo,
    id: 'ErroDeCampo',
    description: 'One refused field.',
    campos: {
      pointer: 'JSON Pointer (RFC 6901) into the body, or to the parameter that `in` places.',
      severity: 'erro (default) or aviso.',
      values: 'Figures for the sentence, e.g. {"minimo": 8}. Never what was sent.',
    },
  },
  {
    esquema: regraQuebrada,
    id: 'RegraQuebrada',
    description: 'A broken registration rule.',
    campos: { efeito: 'bloqueia stops; avisa may be confirmed in regrasConfirmadas.', mensagem: 'What the rule asks for, in Portuguese, for the operator.' },
  },
];

/** What a route is for, and how it may be refused besides `unauthenticated`, `forbidden` and `unavailable`. */
export const ROTAS_DESCRITAS: Readonly<Record<NomeDeRota, { readonly summary: string; readonly recusas?: readonly SdkErrorCode[] }>> = {
  sessao: { summary: 'Operator, permissions, configuration, capabilities' },
  cliente: { summary: 'A client', recusas: ['not-found'] },
  listarPlanos: { summary: 'One page of the plans of a client in a group', recusas: ['not-found', 'validation'] },
  plano: { summary: 'A plan', recusas: ['not-found'] },
  listarOfertas: { summary: 'The plans that this client can buy, and no others', recusas: ['not-found'] },
  adicionarPlano: {
    summary: 'Adds plan, services, contract and appointment together, or nothing',
    recusas: ['not-found', 'validation', 'rule', 'slot-taken'],
  },
  listarEnderecos: { summary: 'The addresses of a client', recusas: ['not-found'] },
  adicionarEndereco: { summary: 'Adds an address', recusas: ['not-found', 'validation'] },
  buscarCep: { summary: 'Looks a CEP up', recusas: ['not-found', 'unsupported-capability'] },
  listarContatos: { summary: 'The contacts of a client', recusas: ['not-found', 'unsupported-capability'] },
  adicionarContato: { summary: 'Adds a contact', recusas: ['not-found', 'validation', 'unsupported-capability'] },
  cartoesSalvos: { summary: 'The cards that are kept for a client', recusas: ['not-found', 'unsupported-capability'] },
  disponivel: { summary: 'Whether nobody has this login or e-mail address yet', recusas: ['validation', 'unsupported-capability'] },
  recursosDeAgenda: { summary: 'Technicians and roles', recusas: ['unsupported-capability'] },
  diaDaAgenda: { summary: 'One day of a technician or of a role', recusas: ['not-found', 'validation', 'unsupported-capability'] },
  opcoesDeServico: { summary: 'What may be added to a plan', recusas: ['not-found'] },
  disponibilidadeDeDominio: { summary: 'Whether a domain can be registered', recusas: ['validation', 'unsupported-capability'] },
  adicionarServico: { summary: 'Adds a service to a plan', recusas: ['not-found', 'validation', 'invalid-transition', 'unsupported-capability'] },
  editarServico: { summary: 'Changes a service of a plan', recusas: ['not-found', 'validation', 'invalid-transition', 'unsupported-capability'] },
  removerServico: {
    summary: 'Removes a service of a plan; its names, address or licences are free again',
    recusas: ['not-found', 'invalid-transition', 'unsupported-capability'],
  },
  trocarSenha: {
    summary: 'Gives a login or an e-mail box a new password',
    recusas: ['not-found', 'validation', 'invalid-transition', 'unsupported-capability'],
  },
  diasDaAgenda: { summary: 'Up to 31 days of a technician or of a role', recusas: ['not-found', 'validation', 'unsupported-capability'] },
  agendamento: { summary: 'The appointment of a plan, and the reasons to take it off', recusas: ['not-found', 'unsupported-capability'] },
  agendar: { summary: 'Makes an appointment for a plan', recusas: ['not-found', 'validation', 'slot-taken', 'invalid-transition'] },
  reagendar: { summary: 'Moves the appointment to another time, technician or role', recusas: ['not-found', 'validation', 'slot-taken', 'invalid-transition'] },
  removerAgendamento: { summary: 'Takes the appointment off, with a reason', recusas: ['not-found', 'validation', 'invalid-transition'] },
  impresso: { summary: 'A document of a plan, to be printed', recusas: ['not-found', 'validation'] },
  opcoesDeVencimento: { summary: 'Due days that a plan may have, and how a change is charged', recusas: ['not-found'] },
  alterarVencimento: { summary: 'Changes the due day of a plan', recusas: ['not-found', 'validation', 'rule', 'invalid-transition', 'unsupported-capability'] },
  contratosDoPlano: { summary: 'The contracts of a plan, newest first', recusas: ['not-found', 'unsupported-capability'] },
  salvarContrato: { summary: 'Adds a contract or corrects one', recusas: ['not-found', 'validation', 'invalid-transition', 'unsupported-capability'] },
  autorizacoesDeDebito: { summary: 'The authorisations of debit of a plan, newest first', recusas: ['not-found', 'unsupported-capability'] },
  autorizarDebito: {
    summary: 'Makes an authorisation of debit, which waits',
    recusas: ['not-found', 'validation', 'invalid-transition', 'unsupported-capability'],
  },
  mudarAutorizacao: {
    summary: 'Takes an authorisation to one of its next states',
    recusas: ['not-found', 'validation', 'invalid-transition', 'unsupported-capability'],
  },
  transferirEndereco: { summary: 'Moves a plan to a new address', recusas: ['not-found', 'validation', 'rule', 'invalid-transition'] },
  corrigirEnderecos: { summary: 'Corrects the addresses of a plan', recusas: ['not-found', 'validation', 'invalid-transition'] },
  mudarStatus: { summary: 'Takes a plan to one of the next statuses', recusas: ['not-found', 'validation', 'invalid-transition'] },
  dadosDoCancelamento: { summary: 'What is to be known before a plan is cancelled', recusas: ['not-found', 'invalid-transition'] },
  cancelarPlano: { summary: 'Cancels a plan, today or on a later day', recusas: ['not-found', 'validation', 'invalid-transition'] },
  limiteDeDesbloqueio: { summary: 'For how many days a plan may be unlocked on trust', recusas: ['not-found', 'invalid-transition', 'unsupported-capability'] },
  desbloquearEmConfianca: {
    summary: 'Unlocks a suspended plan for some days',
    recusas: ['not-found', 'validation', 'invalid-transition', 'unsupported-capability'],
  },
  limitesDeSuspensao: { summary: 'When and how long a plan may be suspended', recusas: ['not-found', 'invalid-transition', 'unsupported-capability'] },
  suspenderPlano: {
    summary: 'Suspends a plan for a time, from today or a later day',
    recusas: ['not-found', 'validation', 'invalid-transition', 'unsupported-capability'],
  },
  ofertasParaMudar: { summary: 'The offers that a plan may become', recusas: ['not-found', 'invalid-transition', 'unsupported-capability'] },
  mudarPlano: { summary: 'Makes a plan another offer of its group', recusas: ['not-found', 'validation', 'invalid-transition', 'unsupported-capability'] },
  historico: { summary: 'One page of the history of a plan', recusas: ['not-found', 'validation', 'invalid-transition', 'unsupported-capability'] },
  anotar: { summary: 'Writes a note into the history', recusas: ['not-found', 'validation', 'invalid-transition', 'unsupported-capability'] },
  camposExtra: { summary: 'The backend\u2019s own fields of a plan', recusas: ['not-found', 'invalid-transition', 'unsupported-capability'] },
  gravarCamposExtra: { summary: 'Writes extra fields of a plan', recusas: ['not-found', 'validation', 'invalid-transition', 'unsupported-capability'] },
  cobrancaDoPlano: { summary: 'How a plan is paid, masked', recusas: ['not-found', 'invalid-transition'] },
  mudarFormaDePagamento: {
    summary: 'Changes how a plan is paid',
    recusas: ['not-found', 'validation', 'rule', 'invalid-transition', 'unsupported-capability'],
  },
  propriedadesDoLogin: { summary: 'Whether a login is connected, and from where', recusas: ['not-found', 'unsupported-capability'] },
  recursosDeDiagnostico: { summary: 'What can be looked at and done for a login', recusas: ['not-found', 'invalid-transition', 'unsupported-capability'] },
  diagnosticar: { summary: 'Looks at one part of a login', recusas: ['not-found', 'validation', 'invalid-transition', 'unsupported-capability'] },
  remediar: {
    summary: 'Ends the session of a login, or clears its bound MAC',
    recusas: ['not-found', 'validation', 'invalid-transition', 'unsupported-capability'],
  },
};
