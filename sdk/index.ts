/**
 * Plano Kit without a screen: everything the elements can do, from code, in a browser, in Node or in a worker.
 * Start with `createPlanoSdk({ backend })`, then call a flow. Each flow is also a subpath, e.g. `plano-kit/sdk/novo-plano`.
 */
export { createPlanoSdk, type AoExpirarSessao, type DepositoDeRascunhos, type Mudanca, type PlanoSdk, type PlanoSdkOptions } from './plano-sdk.js';
export { type Readable } from './core/store.js';
export { valorDe, type Resource } from './core/resource.js';

// Flows
export {
  acaoDoPlano,
  type AcaoDoPlano,
  type DadosDaAcao,
  type DescricaoDaAcao,
  type EditandoAcao,
  type EstadoDaAcao,
} from './use-cases/acao-do-plano/acao-do-plano.js';
export {
  adicionarEmail,
  adicionarIp,
  adicionarLicenca,
  adicionarLogin,
  adicionarServico,
  hospedarDominio,
  registrarDominio,
  type AdicionarIpFlow,
  type EstadoDaConsulta,
  type RegistrarDominioFlow,
  type ServicoNovoFlow,
} from './use-cases/adicionar-servico/adicionar-servico.js';
export { editarServico, type EditarServicoFlow } from './use-cases/editar-servico/editar-servico.js';
export { removerServico, type RemoverServicoFlow } from './use-cases/remover-servico/remover-servico.js';
export { trocarSenha, type TrocarSenhaFlow } from './use-cases/trocar-senha/trocar-senha.js';
export { agenda, type Agenda, type OpcoesDaAgenda } from './use-cases/agenda/agenda.js';
export { agendamentoDoPlano, type AgendamentoDoPlano } from './use-cases/agendamento-do-plano/agendamento-do-plano.js';
export { proximosHorariosLivres, type PedidoDeHorarios } from './use-cases/agendamento-do-plano/proximos-horarios-livres.js';
export { icsDoAgendamento, type EventoDeCalendario } from './domain/ics-do-agendamento.js';
export { agendamento, type AgendamentoFlow, type OpcoesDoAgendamento } from './use-cases/agendamento/agendamento.js';
export {
  cancelarPlano,
  type CancelarPlanoFlow,
  type DadosDeCancelarPlano,
  type EstadoDeCancelarPlano,
  type FormDeCancelarPlano,
} from './use-cases/cancelar-plano/cancelar-plano.js';
export {
  desbloqueioConfianca,
  type DadosDoDesbloqueio,
  type DesbloqueioConfiancaFlow,
  type EstadoDoDesbloqueio,
  type PreviaDoDesbloqueio,
} from './use-cases/desbloqueio-confianca/desbloqueio-confianca.js';
export {
  mudarPlano,
  type DadosDaMudancaDePlano,
  type EstadoDaMudancaDePlano,
  type MudarPlanoFlow,
  type PreviaDaMudanca,
} from './use-cases/mudar-plano/mudar-plano.js';
export {
  assistenteAutenticacao,
  type AssistenteAutenticacao,
  type EstadoDoAssistente,
  type OpcoesDoAssistente,
} from './use-cases/assistente-autenticacao/assistente-autenticacao.js';
export { propriedadesDoLogin, type EstadoDasPropriedades, type PropriedadesDoLoginFlow } from './use-cases/propriedades-do-login/propriedades-do-login.js';
export { camposExtra, type CamposExtraFlow, type DadosDosCamposExtra, type FormDosCamposExtra } from './use-cases/campos-extra/campos-extra.js';
export {
  formaDePagamento,
  type DadosDaFormaDePagamento,
  type FormaDePagamentoFlow,
  type FormDaFormaDePagamento,
} from './use-cases/forma-pagamento/forma-pagamento.js';
export { historicoDoPlano, type EstadoDoHistorico, type HistoricoDoPlano } from './use-cases/historico-do-plano/historico-do-plano.js';
export { mudarStatus, type DadosDaMudancaDeStatus, type MudarStatusFlow } from './use-cases/mudar-status/mudar-status.js';
export { novoContato, type NovoContatoFlow } from './use-cases/contato/contato.js';
export { novoEndereco, type EstadoDoNovoEndereco, type NovoEnderecoFlow } from './use-cases/novo-endereco/novo-endereco.js';
export {
  novoPlano,
  passosDe,
  type Catalogo,
  type EstadoDoNovoPlano,
  type NovoPlanoFlow,
  type Passo,
  type Rascunho,
  type Recusa,
} from './use-cases/novo-plano/novo-plano.js';
export { planosDoCliente, type PlanosDoCliente, type PlanosDoClienteOptions } from './use-cases/planos-do-cliente/planos-do-cliente.js';
export {
  suspensaoTemporaria,
  type DadosDaSuspensao,
  type EstadoDaSuspensao,
  type PreviaDaSuspensao,
  type SuspensaoTemporariaFlow,
} from './use-cases/suspensao-temporaria/suspensao-temporaria.js';
export { email, loginRadius, type EstadoDoServico, type ServicoFlow } from './use-cases/servico/servico.js';

export {
  alterarVencimento,
  previaDoDia,
  type AlterarVencimentoFlow,
  type DadosDoVencimento,
  type FormDoVencimento,
} from './use-cases/alterar-vencimento/alterar-vencimento.js';
export {
  autorizacaoDebito,
  type AutorizacaoDebitoFlow,
  type DadosDaAutorizacao,
  type FormDaAutorizacao,
} from './use-cases/autorizacao-debito/autorizacao-debito.js';
export { contratoParaImprimir, contratoServico, type ContratoServicoFlow, type DadosDoContratoDoPlano } from './use-cases/contrato-servico/contrato-servico.js';
export {
  enderecosPlano,
  type AlvoDaCorrecao,
  type DadosDosEnderecos,
  type EnderecosPlanoFlow,
  type FormDosEnderecos,
} from './use-cases/enderecos-plano/enderecos-plano.js';
export { transferenciaEndereco, type FormDaTransferencia, type TransferenciaEnderecoFlow } from './use-cases/transferencia-endereco/transferencia-endereco.js';
export { impressoDoPlano, type ImpressoFlow } from './use-cases/impresso/impresso.js';

// The port, for own backends
export { comIdempotencia } from './backend/idempotencia.js';
export type { Backend, Edicao, Escrita, IdentificadorDeServico, Leitura, PlanoAdicionado } from './backend/port.js';

export type { AutorizacaoSalva, ContratoSalvo, PlanoComImpresso, VencimentoAlterado } from './backend/port.js';

// Errors
export * from './errors/index.js';

// Domain words and rules
export { ACOES, type Acao } from './domain/acao.js';
export { ACOES_DE_SERVICO, type AcaoDeServico } from './domain/acao-de-servico.js';
export { acoesDe, type ContextoDeAcoes, type SituacaoDeAcao } from './domain/acoes-de.js';
export { podeAdicionarPlano } from './domain/pode-adicionar-plano.js';
export { acoesDoServico, type SituacaoDeAcaoDeServico } from './domain/acoes-do-servico.js';
export { menuDoPlano, type ItemDeAcao, type ItemDoPlano, type MenuDoPlano, type OpcoesDoMenu, type SubmenuDoPlano } from './domain/menu-do-plano.js';
export { menuDoServico, type ItemDoServico, type MenuDoServico } from './domain/menu-do-servico.js';
export type { MotivoDeBloqueio, Situacao } from './domain/situacao.js';
export type {
  Agendamento,
  AlvoDeAgenda,
  Cargo,
  DiaDaAgenda,
  DiaDoTecnico,
  NovoAgendamento,
  Ocupacao,
  RecursosDeAgenda,
  Tecnico,
  Turno,
  Vaga,
} from './domain/agenda.js';
export { BANCOS, bancoDe, type Banco } from './domain/bancos.js';
export {
  faltasDoCancelamento,
  multaProposta,
  separarParcelas,
  type DadosDoCancelamento,
  type MotivoDeCancelamento,
  type ParcelaEmAberto,
  type PedidoDeCancelamento,
  type PlanoCancelado,
  type RascunhoDeCancelamento,
} from './domain/cancelamento.js';
export { faltasDosCamposExtra, type CampoExtra } from './domain/campo-extra.js';
export { mudancasDosCamposExtra, type MudancaDosCamposExtra } from './domain/mudanca-dos-campos-extra.js';
export { mascararCobranca, type CobrancaDoPlano, type MudancaDaFormaDePagamento } from './domain/cobranca-do-plano.js';
export { cepValido, formatarCep, normalizarCep, type EnderecoDoCep } from './domain/cep.js';
export type { Cliente } from './domain/cliente.js';
export { type CartaoSalvo, type CartaoTokenizado, type DetalhesDaCobranca, type RascunhoDeCobranca } from './domain/cobranca.js';
export { FORMAS_DE_PAGAMENTO, type FormaDePagamento } from './domain/forma-de-pagamento.js';
export { CAPACIDADES, type Capacidade, type Capacidades, type Configuracao, type Operador, type Sessao } from './domain/configuracao.js';
export { faltasDaConta, normalizarConta, type ContaBancaria } from './domain/conta-bancaria.js';
export { faltasDoContato, type Contato, type NovoContato } from './domain/contato.js';
export { faltasDoContrato, type DetalhesDoContrato } from './domain/contrato.js';
export type { DataIso, Hora, Instante } from './domain/data.js';
export { lerCentavos, type Centavos } from './domain/dinheiro.js';
export { faltasDoDesbloqueio, fimDoDesbloqueio, type LimiteDeDesbloqueio, type PedidoDeDesbloqueio } from './domain/desbloqueio.js';
export {
  achadosDe,
  conclusaoDe,
  PARTES_DO_DIAGNOSTICO,
  REMEDIOS,
  type Achado,
  type Conclusao,
  type Diagnostico,
  type ParteDoDiagnostico,
  type RecursosDeDiagnostico,
  type Remedio,
} from './domain/diagnostico.js';
export { documentoValido, formatarDocumento, mascararDocumento, normalizarDocumento, tipoDeDocumento } from './domain/documento.js';
export { faltasDoEmail, type RegrasDeEmail } from './domain/email-de-servico.js';
export { escreverIp, escreverRede, lerIp, lerRede, type Ip, type RedeIp } from './domain/ip.js';
export { normalizarMac } from './domain/mac.js';
export { faltasDoDominioARegistrar, faltasDoDominioHospedado, lerDominio, type NomeDeDominio } from './domain/nome-de-dominio.js';
export type {
  DisponibilidadeDeDominio,
  EdicaoDeServico,
  FaixaDeIp,
  NovaHospedagem,
  NovaLicenca,
  NovoIp,
  NovoRegistro,
  NovoServico,
  OpcoesDeServico,
  ProdutoDeAntivirus,
  ProdutoDeHospedagem,
  ServicoGravado,
} from './domain/novo-servico.js';
export { perdasDoServico, type PerdaDoServico } from './domain/perdas-do-servico.js';
export { situacaoDoServico } from './domain/situacao-do-servico.js';
export { TIPOS_DE_ADICAO, type TipoDeAdicao } from './domain/tipo-de-adicao.js';
export { exigenciaDoServico } from './domain/exigencia-do-servico.js';
export { regrasDeLoginDa } from './domain/regras-de-login-da-oferta.js';
export { faltasDoEndereco, type Endereco, type NovoEndereco } from './domain/endereco.js';
export { linhasDoEndereco } from './domain/linhas-do-endereco.js';
export { bloqueia, type CodigoDeFalta, type Falta } from './domain/falta.js';
export { prazoDaFidelidade, type Fidelidade } from './domain/fidelidade.js';
export { diaUtilBancario, feriadosNacionais } from './domain/feriados.js';
export {
  autorizacaoViva,
  ESTADOS_DA_AUTORIZACAO,
  FORMAS_AUTORIZADAS,
  mascararConta,
  proximosEstados,
  type AutorizacaoDeDebito,
  type EstadoDaAutorizacao,
  type FormaAutorizada,
  type MudancaDeAutorizacao,
  type NovaAutorizacao,
} from './domain/autorizacao-de-debito.js';
export {
  comContrato,
  faltasDoContratoDeServico,
  type ContratoDeServico,
  type ContratosDoPlano,
  type DadosDoContrato,
  type RascunhoDoContrato,
} from './domain/contrato-de-servico.js';
export { faltasDaCorrecao, faltasDaTransferencia, mesmoLugar, type CorrecaoDeEnderecos, type TransferenciaDeEndereco } from './domain/enderecos-do-plano.js';
export {
  mesclar,
  TAMANHO_MAXIMO_DO_IMPRESSO,
  TIPOS_DE_IMPRESSO,
  variaveisEm,
  variaveisSemValor,
  type Impresso,
  type ModeloDeImpresso,
  type PedidoDeImpresso,
  type TipoDeImpresso,
  type ValoresDoImpresso,
} from './domain/impresso.js';
export { valoresDoImpresso, type FatosDoImpresso } from './domain/valores-do-impresso.js';
export {
  ESTRATEGIAS_DE_PRO_RATA,
  faltasDoVencimento,
  previaDoVencimento,
  type EstrategiaDeProRata,
  type ImpedimentoDeVencimento,
  type OpcoesDeVencimento,
  type ParDeVencimento,
  type PreviaDoVencimento,
} from './domain/vencimento.js';
export { regrasDeLoginPadrao, validarLoginRadius, type RegrasDeLogin } from './domain/login-radius.js';
export { faltasDaNota, type EntradaDoHistorico, type NovaNota, type PaginaDoHistorico, type PedidoDoHistorico } from './domain/historico.js';
export { faltasDaMudancaDeStatus, statusOferecidos, type MudancaDeStatus } from './domain/mudanca-de-status.js';
export { multaDoCancelamento, type CasoDeMulta, type IsencaoDeMulta, type Multa, type Venda } from './domain/multa.js';
export { compararComOferta, faltasDaMudanca, type MudancaDePlano, type PedidoDeMudanca, type ServicoConfigurado } from './domain/mudanca-de-plano.js';
export type { NovoPlano } from './domain/novo-plano.js';
export type { Etiqueta, Oferta, Velocidade } from './domain/oferta.js';
export { efeitoDe, PERMISSOES, type EfeitoDePermissao, type Permissao, type Permissoes } from './domain/permissao.js';
export { passosAte, type SituacaoNoTempo } from './domain/passar-do-tempo.js';
export type { ContagemDePlanos, FiltroDePlanos, PaginaDePlanos, PlanoDoCliente, StatusNoTempo } from './domain/plano.js';
export type { PropriedadesDoLogin } from './domain/propriedades-do-login.js';
export { regrasQuebradas, type RegraDeCadastro, type RegraQuebrada } from './domain/regra-de-cadastro.js';
export type { AvaliacaoDaSenha, AvaliadorDeSenha, ContextoDaSenha, FaixaDaSenha } from './domain/senha/avaliacao-da-senha.js';
export type { Conferencia, ConferidorDeSenha } from './domain/senha/conferidor-da-senha.js';
export { avaliarSenha } from './domain/senha/avaliar-senha.js';
export { gerarSenha } from './domain/senha/gerar-senha.js';
export { nomeDoServico, type ExigenciaDeServico, type NovoEmail, type NovoLoginRadius, type ServicoDoPlano } from './domain/servico.js';
export { GRUPOS_DE_STATUS, podeIrPara, statusDe, type GrupoDeStatus, type StatusDePlano } from './domain/status.js';
export { diasDaSuspensao, faltasDaSuspensao, type LimitesDeSuspensao, type PeriodoDeSuspensao } from './domain/suspensao.js';
export { transicoesDe, type Transicoes } from './domain/transicoes.js';
export { formatarTelefone, normalizarTelefone, telefoneValido } from './domain/telefone.js';
